// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {EmptyField, Malformed, NonCanonical, TooLarge} from "../../errors/Refusals.sol";
import {Attestors} from "./Attestors.sol";

/// @title What attestors say, and what they sign of it
/// @dev The encodings, bounds and rules are those of the Go package
/// proofs/attestation: each statement has one form.
library Statements {
    uint256 internal constant STATE = 1;
    uint256 internal constant PACKETS = 2;
    uint256 internal constant ROTATION = 3;
    uint256 internal constant CANCEL = 4;

    /// The last second whose nanoseconds ibc-go can count.
    uint64 internal constant MAX_TIME = uint64(type(int64).max) / 1e9;
    uint256 private constant MAX_PACKETS = 1024;
    /// Added to kinds that are signed with a source.
    uint256 private constant OWN = 0x10;

    /// That another set follows.
    struct Rotation {
        bytes32 previous;
        uint64 sequence;
        /// As Attestors encodes it.
        bytes next;
    }

    /// What attestors sign. States and packets without a source are signed as
    /// ibc-go v11 does.
    function digest(bytes32 source, uint256 kind, bytes calldata data) internal pure returns (bytes32) {
        bytes32 inner = sha256(data);
        if (source == 0 && kind <= PACKETS) return sha256(abi.encodePacked(uint8(kind), inner));
        return sha256(abi.encodePacked(uint8(OWN + kind), source, inner));
    }

    /// abi.encode(uint64 height, uint64 timestamp), the time in unix seconds.
    function state(bytes calldata data) internal pure returns (uint64 height, uint64 time) {
        height = _number(data, 0);
        time = _number(data, 0x20);
        if (data.length != 0x40) revert NonCanonical();
        if (height == 0 || time == 0) revert EmptyField();
        if (time > MAX_TIME) revert TooLarge();
    }

    /// abi.encode of the tuple (uint64 height, (bytes32 path, bytes32 commitment)[]).
    /// @return height Of the source.
    /// @return entries Path and commitment of each packet, 64 bytes.
    function packets(bytes calldata data) internal pure returns (uint64 height, bytes calldata entries) {
        (height, entries) = packetsOfEvidence(data);
        _requireUnique(entries);
        if (height == 0) revert EmptyField();
    }

    /// The same, in evidence of misbehaviour: whoever contradicts itself must not be
    /// able to make its statements too expensive to look through.
    function packetsOfEvidence(bytes calldata data) internal pure returns (uint64 height, bytes calldata entries) {
        _offset(data, 0, 0x20);
        height = _number(data, 0x20);
        _offset(data, 0x40, 0x40);
        entries = _array(data, 0x60, MAX_PACKETS, 64);
    }

    /// abi.encode of the tuple (bytes32 previous, uint64 sequence, uint32 threshold,
    /// address[] attestors).
    function rotation(bytes calldata data) internal pure returns (Rotation memory r) {
        _offset(data, 0, 0x20);
        r.previous = _word(data, 0x20);
        r.sequence = _number(data, 0x40);
        uint256 threshold = _number(data, 0x60);
        _offset(data, 0x80, 0x80);
        bytes calldata attestors = _array(data, 0xa0, Attestors.MAX, 32);
        for (uint256 pos = 0; pos < attestors.length; pos += 32) {
            if (uint256(_word(attestors, pos)) >> 160 != 0) revert Malformed();
        }
        if (threshold > Attestors.MAX) revert TooLarge();
        if (r.sequence == 0) revert EmptyField();
        r.next = abi.encodePacked(threshold, uint256(0x40), data[0xa0:]);
        Attestors.validate(r.next);
    }

    /// abi.encode(bytes32 previous, uint64 sequence).
    function cancel(bytes calldata data) internal pure returns (bytes32 previous, uint64 sequence) {
        previous = _word(data, 0);
        sequence = _number(data, 0x20);
        if (data.length != 0x40) revert NonCanonical();
        if (sequence == 0) revert EmptyField();
    }

    function _word(bytes calldata data, uint256 pos) private pure returns (bytes32 word) {
        if (data.length < pos + 32) revert Malformed();
        assembly ("memory-safe") {
            word := calldataload(add(data.offset, pos))
        }
    }

    function _number(bytes calldata data, uint256 pos) private pure returns (uint64) {
        uint256 word = uint256(_word(data, pos));
        if (word > type(uint64).max) revert Malformed();
        return uint64(word);
    }

    /// The place of a dynamic part, which the one form fixes.
    function _offset(bytes calldata data, uint256 pos, uint256 want) private pure {
        if (_number(data, pos) != want) revert NonCanonical();
    }

    /// An array whose elements are all that follows.
    function _array(bytes calldata data, uint256 pos, uint256 most, uint256 size)
        private
        pure
        returns (bytes calldata elements)
    {
        uint256 count = _number(data, pos);
        if (count > most) revert TooLarge();
        if (count == 0) revert EmptyField();
        elements = data[pos + 32:];
        if (elements.length != count * size) revert Malformed();
    }

    /// No path may be named twice. Seen ones stand in a table of twice as many places,
    /// found by their lowest bits.
    function _requireUnique(bytes calldata entries) private pure {
        uint256 places = 2;
        while (places < entries.length / 32) places *= 2;
        uint256[] memory seen = new uint256[](places);
        bool repeated;
        assembly ("memory-safe") {
            let table := add(seen, 0x20)
            let mask := shl(5, sub(places, 1))
            let end := add(entries.offset, entries.length)
            for { let entry := entries.offset } lt(entry, end) { entry := add(entry, 64) } {
                let path := calldataload(entry)
                for { let place := and(shl(5, path), mask) } 1 { place := and(add(place, 32), mask) } {
                    let other := mload(add(table, place))
                    if iszero(other) {
                        mstore(add(table, place), entry)
                        break
                    }
                    if eq(calldataload(other), path) {
                        repeated := 1
                        break
                    }
                }
            }
        }
        if (repeated) revert NonCanonical();
    }
}
