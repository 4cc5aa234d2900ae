// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Malformed, NonCanonical} from "../../errors/Refusals.sol";

/// @title Strict reading of protobuf messages in memory
/// @notice Accepts the one canonical encoding of a proto3 message alone: each
/// field at most once, in the order of their numbers, no explicit zero, no
/// varint longer than needed, nothing unknown. The parts of a Fabric proposal
/// are hashed without lengths between them, so whoever chose the bytes of one
/// part could otherwise move its boundaries.
/// What is written is canonical too.
/// @dev A message is read by asking for each of its fields in turn, and
/// `finish` at last. All fields in use have numbers below 16, so a tag is one
/// byte. Positions are memory addresses; `end` is the first one behind.
library Protobuf {
    uint256 private constant CONTINUED = 0x8080808080808080808080808080808080808080808080808080808080808080;

    /// @notice An optional number. Absent means zero; a written zero is refused.
    function number(uint256 pos, uint256 end, uint256 field) internal pure returns (uint256 value, uint256 next) {
        uint256 head;
        assembly ("memory-safe") {
            next := pos
            head := mload(pos)
            if iszero(or(sub(byte(0, head), shl(3, field)), iszero(lt(pos, end)))) {
                value := byte(1, head)
                next := add(pos, 2)
            }
        }
        if (next == pos) return (0, pos);
        unchecked {
            if (value >= 0x80) (value, next) = _varint(pos + 1, end);
        }
        if (next > end) revert Malformed();
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
        bool long;
        uint256 behind;
        assembly ("memory-safe") {
            start := pos
            behind := pos
            let head := mload(pos)
            if iszero(or(sub(byte(0, head), or(shl(3, field), 2)), iszero(lt(pos, end)))) {
                start := add(pos, 2)
                let size := byte(1, head)
                if gt(size, 0x7f) {
                    // Two bytes of length are common; what is left to _varint are a third
                    // one, and a second one of nothing.
                    start := add(pos, 3)
                    size := add(and(size, 0x7f), shl(7, byte(2, head)))
                    long := gt(sub(byte(2, head), 1), 0x7e)
                }
                behind := add(start, size)
            }
        }
        if (long) {
            unchecked {
                (behind, start) = _varint(pos + 1, end);
                behind += start;
            }
        }
        if (behind > end && start != pos) revert Malformed();
        return (start, behind);
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

    /// @notice Writes a field of bytes.
    function write(uint8 field, bytes memory value) internal pure returns (bytes memory) {
        return bytes.concat(bytes1(field << 3 | 2), _encode(value.length), value);
    }

    /// @notice Writes a number, and nothing for zero.
    function write(uint8 field, uint256 value) internal pure returns (bytes memory) {
        return value == 0 ? bytes("") : bytes.concat(bytes1(field << 3), _encode(value));
    }

    function _encode(uint256 value) private pure returns (bytes memory) {
        if (value < 0x80) return abi.encodePacked(uint8(value));
        return bytes.concat(bytes1(uint8(value | 0x80)), _encode(value >> 7));
    }

    /// @dev A varint of any length, in as few bytes as it takes.
    function _varint(uint256 pos, uint256 end) private pure returns (uint256 value, uint256 next) {
        uint256 last;
        bool bad;
        assembly ("memory-safe") {
            let word := mload(pos)
            // Its last byte is the first without its upper bit: at most the tenth.
            let n := shr(3, clz(and(not(word), CONTINUED)))
            next := add(add(pos, n), 1)
            last := byte(n, word)
            bad := or(gt(n, 9), gt(next, end))
            if iszero(bad) {
                for { value := last } n { } {
                    n := sub(n, 1)
                    value := or(shl(7, value), and(byte(n, word), 0x7f))
                }
                bad := shr(64, value)
            }
        }
        if (bad) revert Malformed();
        if (last == 0) revert NonCanonical(); // a longer way than needed
    }
}
