// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ProofInvalid} from "./TendermintErrors.sol";
import {Sha256} from "./Sha256.sol";
import {Wire} from "./Wire.sol";

/// @title Nodes of IAVL trees, after ICS-23's specification `iavl`
/// @dev A leaf is sha256(height 0, size 1, version, length and bytes of the key,
/// 32, sha256(value)), an inner node sha256(height, size, version, 32, left, 32,
/// right), the numbers being zigzag varints. The preimages are put together here
/// out of their parts, and not taken as they come: so an inner node has exactly
/// the child that was computed and one sibling, and neither passes for the other,
/// since only a leaf's height is zero. What ICS-23 says of lengths (4 to 12 bytes
/// before a child, its length byte included) is checked on the numbers.
library Iavl {
    /// The bit that says "more follows" in each byte of a varint.
    uint256 private constant MORE = 0x8080808080808080808080808080808080808080808080808080808080808080;

    uint256 private constant MAX_VERSION = 9;
    uint256 private constant MIN_NUMBERS = 3;
    uint256 private constant MAX_NUMBERS = 11;

    /// A leaf's hash.
    /// @param version The varint of the leaf's version.
    function leaf(bytes calldata version, bytes calldata key, bytes32 valueHash) internal view returns (bytes32) {
        uint256 length = version.length;
        if (length == 0 || length > MAX_VERSION) revert ProofInvalid("leaf prefix");
        // Exactly one varint: the last byte alone ends it.
        uint256 more = MORE >> (256 - 8 * length);
        if ((uint256(bytes32(version)) >> (256 - 8 * length)) & more != more - 0x80) revert ProofInvalid("leaf prefix");
        uint256 start = Wire.allocate(key.length + 64);
        uint256 pos = Wire.writeByte(Wire.writeByte(start, 0), 2);
        Wire.writeWord(pos, bytes32(version));
        unchecked {
            pos = Wire.writeVarint(pos + length, key.length);
            assembly ("memory-safe") {
                calldatacopy(pos, key.offset, key.length)
            }
            pos = Wire.writeWord(Wire.writeByte(pos + key.length, 32), valueHash);
        }
        return Sha256.range(start, pos);
    }

    /// Checks the numbers of an inner node.
    /// @param numbers Starts with them; what follows does not matter.
    /// @param length Theirs, in bytes.
    /// @param height The least height that the node can have: how far it is above
    /// the leaf it is climbed to from.
    function check(uint256 numbers, uint256 length, uint256 height) internal pure {
        if (length < MIN_NUMBERS || length > MAX_NUMBERS) revert ProofInvalid("inner prefix length");
        uint256 first = numbers >> 248;
        // One byte, positive in zigzag: no tree is 64 levels high.
        if (first & 1 == 1 || first > 0x7e || first < 2 * height) revert ProofInvalid("inner height");
        // Two varints more: two bytes end one, and the last is one of them.
        unchecked {
            uint256 ends = ~(numbers >> (256 - 8 * length)) & (MORE >> (264 - 8 * length));
            uint256 others = ends & (ends - 1);
            if (ends & 0x80 == 0 || others == 0 || others & (others - 1) != 0) revert ProofInvalid("inner numbers");
        }
    }

    /// An inner node's hash.
    function inner(uint256 numbers, uint256 length, bytes32 left, bytes32 right)
        internal
        view
        returns (bytes32 digest)
    {
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, numbers)
            let pos := add(free, length)
            mstore8(pos, 32)
            mstore(add(pos, 1), left)
            mstore8(add(pos, 33), 32)
            mstore(add(pos, 34), right)
            if iszero(staticcall(gas(), 2, free, add(length, 66), 0, 32)) { revert(0, 0) }
            digest := mload(0)
        }
    }
}
