// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {
    ClientInvalid,
    DuplicateSigner,
    HighS,
    NonCanonical,
    QuorumNotMet,
    SignatureInvalid,
    TooLarge,
    UnknownSigner
} from "../../errors/Refusals.sol";
import {Evidence} from "./Evidence.sol";

/// @title A set of attestors, some number of whom make a quorum
/// @dev Encoded as abi.encode(uint32 threshold, address[] attestors), the latter in
/// ascending order, whose keccak256 identifies it. It is kept as the code of a
/// contract, of which reading a large one costs little more than a small one.
/// Signers are told by bits: the lowest is that of the first attestor.
library Attestors {
    uint256 internal constant MAX = 64;

    function encode(address[] memory attestors, uint32 threshold) internal pure returns (bytes memory) {
        return abi.encode(threshold, attestors);
    }

    /// Refuses a set that nobody could trust, or that is not in order.
    function validate(bytes memory set) internal pure {
        (uint256 threshold, uint256 count, uint256 pos) = _parts(set);
        if (count == 0 || count > MAX) revert ClientInvalid();
        uint256 last;
        for (uint256 end = pos + 32 * count; pos < end; pos += 32) {
            uint256 attestor = _load(pos);
            if (attestor < last) revert NonCanonical();
            if (attestor == last) revert ClientInvalid(); // repeated, or zero
            last = attestor;
        }
        if (threshold == 0 || threshold > count) revert ClientInvalid();
    }

    /// Makes the contract that holds a set. The first byte of its code is STOP.
    function store(bytes memory set) internal returns (address code) {
        // PUSH2 size DUP1 PUSH1 10 RETURNDATASIZE CODECOPY RETURNDATASIZE RETURN
        bytes memory creation = abi.encodePacked(hex"61", uint16(set.length + 1), hex"80600a3d393df300", set);
        assembly ("memory-safe") {
            code := create(0, add(creation, 0x20), mload(creation))
        }
        if (code == address(0)) revert ClientInvalid();
    }

    function load(address code) internal view returns (bytes memory set) {
        uint256 length = code.code.length - 1;
        set = new bytes(length);
        assembly ("memory-safe") {
            extcodecopy(code, add(set, 0x20), 1, length)
        }
    }

    function decode(bytes memory set) internal pure returns (address[] memory attestors, uint32 threshold) {
        (threshold, attestors) = abi.decode(set, (uint32, address[]));
    }

    /// Checks that a quorum has signed a digest, and nobody else.
    function verify(bytes memory set, bytes32 digest, uint256 signatures, bytes calldata from)
        internal
        pure
        returns (uint64 signers)
    {
        (uint256 threshold, uint256 count, uint256 first) = _parts(set);
        if (signatures < threshold) revert QuorumNotMet();
        if (signatures > count) revert TooLarge();
        // Nothing overflows: all that is counted is at most 64.
        unchecked {
            for (uint256 i = 0; i < signatures; ++i) {
                (address signer, ECDSA.RecoverError fault,) =
                    ECDSA.tryRecoverCalldata(digest, Evidence.signature(from, i));
                if (fault == ECDSA.RecoverError.InvalidSignatureS) revert HighS();
                if (fault != ECDSA.RecoverError.NoError) revert SignatureInvalid();
                uint256 index = _find(first, count, signer);
                if (signers >> index & 1 != 0) revert DuplicateSigner();
                signers |= uint64(1 << index);
            }
        }
    }

    /// The place of an attestor in the set, which is in order.
    function _find(uint256 first, uint256 count, address signer) private pure returns (uint256 index) {
        bool known;
        assembly ("memory-safe") {
            let low := first
            let high := add(first, shl(5, count))
            for {} lt(low, high) {} {
                // Half way, at the beginning of a word: all are multiples of 32 from first.
                let middle := add(low, and(shr(1, sub(high, low)), not(31)))
                switch lt(mload(middle), signer)
                case 0 { high := middle }
                default { low := add(middle, 32) }
            }
            index := shr(5, sub(low, first))
            known := and(lt(index, count), eq(mload(low), signer))
        }
        if (!known) revert UnknownSigner();
    }

    /// The attestors whose bits are set.
    function names(bytes memory set, uint64 signers) internal pure returns (address[] memory found) {
        (address[] memory attestors,) = decode(set);
        uint256 count;
        for (uint256 i = 0; i < attestors.length; ++i) {
            if (signers >> i & 1 != 0) attestors[count++] = attestors[i];
        }
        found = attestors;
        assembly ("memory-safe") {
            mstore(found, count)
        }
    }

    function _parts(bytes memory set) private pure returns (uint256 threshold, uint256 count, uint256 first) {
        assembly ("memory-safe") {
            threshold := mload(add(set, 0x20))
            count := mload(add(set, 0x60))
            first := add(set, 0x80)
        }
    }

    function _load(uint256 pos) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(pos)
        }
    }
}
