// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title The few forms of protobuf that CometBFT and IAVL hash
/// @dev Each function writes at a position in memory and answers the one behind.
/// The caller has allocated enough.
library Wire {
    function writeByte(uint256 pos, uint256 value) internal pure returns (uint256) {
        assembly ("memory-safe") {
            mstore8(pos, value)
        }
        unchecked {
            return pos + 1;
        }
    }

    function writeWord(uint256 pos, bytes32 value) internal pure returns (uint256) {
        assembly ("memory-safe") {
            mstore(pos, value)
        }
        unchecked {
            return pos + 32;
        }
    }

    /// A base 128 varint.
    function writeVarint(uint256 pos, uint256 value) internal pure returns (uint256 end) {
        assembly ("memory-safe") {
            for { end := pos } gt(value, 0x7f) { end := add(end, 1) } {
                mstore8(end, or(value, 0x80))
                value := shr(7, value)
            }
            mstore8(end, value)
            end := add(end, 1)
        }
    }

    /// A sfixed64: little endian.
    function writeFixed64(uint256 pos, uint256 value) internal pure returns (uint256 end) {
        assembly ("memory-safe") {
            for { end := pos } lt(end, add(pos, 8)) { end := add(end, 1) } {
                mstore8(end, value)
                value := shr(8, value)
            }
        }
    }

    /// The fields of a google.protobuf.Timestamp. As everywhere in proto3, a field
    /// that is zero is not written.
    function writeTime(uint256 pos, uint256 nanoseconds) internal pure returns (uint256) {
        unchecked {
            uint256 unixSeconds = nanoseconds / 1e9;
            if (unixSeconds > 0) pos = writeVarint(writeByte(pos, 0x08), unixSeconds);
            nanoseconds %= 1e9;
            if (nanoseconds > 0) pos = writeVarint(writeByte(pos, 0x10), nanoseconds);
            return pos;
        }
    }

    /// Allocates memory, with whatever is in it.
    function allocate(uint256 length) internal pure returns (uint256 start) {
        assembly ("memory-safe") {
            start := mload(0x40)
            mstore(0x40, and(add(add(start, length), 31), not(31)))
        }
    }
}
