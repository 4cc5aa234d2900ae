// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title Short texts in calldata, memory and storage
/// @dev What Solidity does itself at several times the gas, for what the router does
/// with each packet. A span says where a text lies in the calldata:
/// (offset << 128) | length. Whoever makes one has checked its bounds.
library Texts {
    uint256 private constant LENGTH = 0xffffffffffffffffffffffffffffffff;

    function span(bytes calldata text) internal pure returns (uint256 where) {
        assembly ("memory-safe") {
            where := or(shl(128, text.offset), text.length)
        }
    }

    /// @notice What lies there.
    function content(uint256 where) internal pure returns (bytes calldata text) {
        assembly ("memory-safe") {
            text.offset := shr(128, where)
            text.length := and(where, LENGTH)
        }
    }

    function toMemory(uint256 where) internal pure returns (string memory text) {
        assembly ("memory-safe") {
            let length := and(where, LENGTH)
            text := mload(0x40)
            mstore(text, length)
            let start := add(text, 0x20)
            calldatacopy(start, shr(128, where), length)
            mstore(0x40, and(add(add(start, length), 0x1f), not(0x1f)))
        }
    }

    /// @notice A string or bytes of storage by its slot.
    function load(uint256 slot) internal view returns (string memory text) {
        assembly ("memory-safe") {
            let word := sload(slot)
            text := mload(0x40)
            let start := add(text, 0x20)
            switch and(word, 1)
            case 0 {
                // Up to 31 bytes stand in the slot itself, the last byte being twice the length.
                mstore(text, shr(1, and(word, 0xff)))
                mstore(start, and(word, not(0xff)))
                mstore(0x40, add(text, 0x40))
            }
            default {
                let length := shr(1, word)
                mstore(text, length)
                mstore(0, slot)
                let from := keccak256(0, 0x20)
                let end := add(start, length)
                for {} lt(start, end) { start := add(start, 0x20) } {
                    mstore(start, sload(from))
                    from := add(from, 1)
                }
                mstore(0x40, start)
            }
        }
    }

    /// @notice The slot of a mapping's value by a text.
    /// @param map The mapping's own slot.
    function entry(uint256 map, string memory text) internal pure returns (uint256 slot) {
        assembly ("memory-safe") {
            let copy := mload(0x40) // scratch
            let length := mload(text)
            mcopy(copy, add(text, 0x20), length)
            mstore(add(copy, length), map)
            slot := keccak256(copy, add(length, 0x20))
        }
    }

    /// @notice The slot of a mapping's value by what names a route. The port's length
    /// tells where it ends and the client begins, so no two routes are one.
    function route(uint256 map, address app, bytes calldata port, string memory client)
        internal
        pure
        returns (uint256 slot)
    {
        assembly ("memory-safe") {
            let copy := mload(0x40) // scratch
            mstore(copy, app)
            mstore(add(copy, 0x20), port.length)
            let end := add(copy, 0x40)
            calldatacopy(end, port.offset, port.length)
            end := add(end, port.length)
            mcopy(end, add(client, 0x20), mload(client))
            end := add(end, mload(client))
            mstore(end, map)
            slot := keccak256(copy, sub(add(end, 0x20), copy))
        }
    }

    /// @notice The same by a text in the calldata.
    function entry(uint256 map, bytes calldata text) internal pure returns (uint256 slot) {
        assembly ("memory-safe") {
            let copy := mload(0x40) // scratch
            calldatacopy(copy, text.offset, text.length)
            mstore(add(copy, text.length), map)
            slot := keccak256(copy, add(text.length, 0x20))
        }
    }

    /// @notice Whether a text in memory is that in the calldata.
    function equal(string memory a, bytes calldata b) internal pure returns (bool same) {
        assembly ("memory-safe") {
            let length := mload(a)
            if eq(length, b.length) {
                let copy := mload(0x40) // scratch
                calldatacopy(copy, b.offset, length)
                same := eq(keccak256(copy, length), keccak256(add(a, 0x20), length))
            }
        }
    }
}
