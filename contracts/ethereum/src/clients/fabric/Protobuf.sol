// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Malformed, NonCanonical} from "../../errors/Refusals.sol";

/// @title Strict reading of protobuf messages in memory
/// @notice Accepts the one canonical encoding of a proto3 message alone: each
/// field at most once, in the order of their numbers, no explicit zero, no
/// varint longer than needed, nothing unknown. The parts of a Fabric proposal
/// are hashed without lengths between them, so whoever chose the bytes of one
/// part could otherwise move its boundaries.
/// @dev A message is read by asking for each of its fields in turn, and
/// `finish` at last. All fields in use have numbers below 16, so a tag is one
/// byte. Positions are memory addresses; `end` is the first one behind.
library Protobuf {
    /// @notice The varint at a position.
    function varint(uint256 pos, uint256 end) internal pure returns (uint256 value, uint256 next) {
        unchecked {
            uint256 shift;
            uint256 b;
            do {
                if (pos >= end || shift > 63) revert Malformed();
                b = byteAt(pos++);
                value |= (b & 0x7f) << shift;
                shift += 7;
            } while (b >= 0x80);
            if (value >> 64 != 0) revert Malformed();
            if (b == 0 && shift > 7) revert NonCanonical();
            next = pos;
        }
    }

    /// @notice An optional number. Absent means zero; a written zero is refused.
    function number(uint256 pos, uint256 end, uint256 field) internal pure returns (uint256 value, uint256 next) {
        if (!_is(pos, end, field << 3)) return (0, pos);
        unchecked {
            (value, next) = varint(pos + 1, end);
        }
        if (value == 0) revert NonCanonical();
    }

    /// @notice An optional number of 32 bits, negative ones in 64 as protobuf
    /// writes them.
    function number32(uint256 pos, uint256 end, uint256 field) internal pure returns (uint256 value, uint256 next) {
        (value, next) = number(pos, end, field);
        if (value > type(uint32).max >> 1 && value < type(uint64).max - (type(uint32).max >> 1)) revert NonCanonical();
    }

    /// @notice An optional or repeated field of bytes that may be written though
    /// empty: a message, or an element of a list. Absent where `start == pos`.
    /// @return start the address of the first byte
    /// @return stop the first address behind, where the next field begins
    function part(uint256 pos, uint256 end, uint256 field) internal pure returns (uint256 start, uint256 stop) {
        if (!_is(pos, end, field << 3 | 2)) return (pos, pos);
        unchecked {
            (stop, start) = varint(pos + 1, end);
            stop += start;
        }
        if (stop > end) revert Malformed();
    }

    /// @notice An optional field of bytes or text that is not written when empty.
    function text(uint256 pos, uint256 end, uint256 field) internal pure returns (uint256 start, uint256 stop) {
        (start, stop) = part(pos, end, field);
        if (start == stop && start != pos) revert NonCanonical();
    }

    /// @notice Refuses anything that is left.
    function finish(uint256 pos, uint256 end) internal pure {
        if (pos != end) revert NonCanonical();
    }

    function byteAt(uint256 pos) internal pure returns (uint256 b) {
        assembly ("memory-safe") {
            b := byte(0, mload(pos))
        }
    }

    function _is(uint256 pos, uint256 end, uint256 tag) private pure returns (bool) {
        return pos < end && byteAt(pos) == tag;
    }
}
