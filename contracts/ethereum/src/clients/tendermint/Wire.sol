// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title The few forms of protobuf that CometBFT and IAVL hash
/// @dev Each function writes at a position in memory and answers the one behind.
/// The caller has allocated enough.
library Wire {
    function writeByte(uint256 at, uint256 value) internal pure returns (uint256) {
        assembly ("memory-safe") {
            mstore8(at, value)
        }
        unchecked {
            return at + 1;
        }
    }

    function writeWord(uint256 at, bytes32 value) internal pure returns (uint256) {
        assembly ("memory-safe") {
            mstore(at, value)
        }
        unchecked {
            return at + 32;
        }
    }

    /// A base 128 varint.
    function writeVarint(uint256 at, uint256 value) internal pure returns (uint256 end) {
        assembly ("memory-safe") {
            for { end := at } gt(value, 0x7f) { end := add(end, 1) } {
                mstore8(end, or(value, 0x80))
                value := shr(7, value)
            }
            mstore8(end, value)
            end := add(end, 1)
        }
    }

    /// A sfixed64: little endian.
    function writeFixed64(uint256 at, uint256 value) internal pure returns (uint256 end) {
        assembly ("memory-safe") {
            for { end := at } lt(end, add(at, 8)) { end := add(end, 1) } {
                mstore8(end, value)
                value := shr(8, value)
            }
        }
    }

    /// The fields of a google.protobuf.Timestamp. As everywhere in proto3, a field
    /// that is zero is not written.
    function writeTime(uint256 at, uint256 nanoseconds) internal pure returns (uint256) {
        unchecked {
            uint256 unixSeconds = nanoseconds / 1e9;
            if (unixSeconds > 0) at = writeVarint(writeByte(at, 0x08), unixSeconds);
            nanoseconds %= 1e9;
            if (nanoseconds > 0) at = writeVarint(writeByte(at, 0x10), nanoseconds);
            return at;
        }
    }

    /// Where the content of an allocated array starts.
    function start(bytes memory buffer) internal pure returns (uint256 at) {
        assembly ("memory-safe") {
            at := add(buffer, 32)
        }
    }
}
