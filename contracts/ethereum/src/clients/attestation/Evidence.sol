// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Malformed, NonCanonical, SignatureInvalid} from "../../errors/Refusals.sol";

/// @title An encoded statement with its signatures
/// @dev abi.encode of the tuple (bytes attestationData, bytes[] signatures), as the
/// solidity IBC contracts have it: in the one form that encoders write.
library Evidence {
    uint256 internal constant SIGNATURE_SIZE = 65;

    /// @return data The statement.
    /// @return count How many signatures there are.
    /// @return signatures What signature reads them from.
    function open(bytes calldata proof)
        internal
        pure
        returns (bytes calldata data, uint256 count, bytes calldata signatures)
    {
        if (proof.length < 0x80) revert Malformed();
        if (_word(proof, 0) != 0x20 || _word(proof, 0x20) != 0x40) revert NonCanonical();
        uint256 length = _word(proof, 0x60);
        if (length > proof.length) revert Malformed();
        uint256 padded = (length + 31) & ~uint256(31);
        uint256 pos = 0x80 + padded;
        if (proof.length < pos + 32) revert Malformed();
        if (_word(proof, 0x40) != 0x60 + padded) revert NonCanonical();
        data = proof[0x80:0x80 + length];
        count = _word(proof, pos);
        signatures = proof[pos + 32:];
        if (count > signatures.length / 32) revert Malformed();
    }

    /// @param i is below the count that open gave.
    /// @return found Of the right length.
    function signature(bytes calldata signatures, uint256 i) internal pure returns (bytes calldata found) {
        uint256 size = signatures.length;
        unchecked {
            uint256 pos = _word(signatures, 32 * i);
            if (pos > size) revert Malformed();
            // What is beyond the end may read as anything, and is refused next.
            if (_word(signatures, pos) != SIGNATURE_SIZE) revert SignatureInvalid();
            if (size - pos < 32 + SIGNATURE_SIZE) revert Malformed();
            assembly ("memory-safe") {
                // Within signatures, by the line above.
                found.offset := add(signatures.offset, add(pos, 32))
                found.length := SIGNATURE_SIZE
            }
        }
    }

    function _word(bytes calldata data, uint256 pos) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := calldataload(add(data.offset, pos))
        }
    }
}
