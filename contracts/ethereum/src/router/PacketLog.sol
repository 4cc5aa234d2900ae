// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title The events of packets, whose declarations are in IICS26Router
/// @dev As emit would write them, at a third of its own gas. All of them have the
/// client's identifier and the sequence for topics.
library PacketLog {
    /// @notice An event that has the packet for its data.
    function write(bytes32 selector, string memory client, uint64 sequence, bytes memory packet) internal {
        assembly ("memory-safe") {
            let data := mload(0x40) // scratch
            mstore(data, 0x20)
            let end := add(data, 0x20)
            let size := mload(packet)
            mcopy(end, packet, add(size, 0x20))
            end := add(end, 0x20)
            mstore(add(end, size), 0)
            end := add(end, and(add(size, 0x1f), not(0x1f)))
            log3(data, sub(end, data), selector, keccak256(add(client, 0x20), mload(client)), sequence)
        }
    }

    /// @notice One with an acknowledgement besides.
    function write(
        bytes32 selector,
        string memory client,
        uint64 sequence,
        bytes memory packet,
        bytes memory acknowledgement
    ) internal {
        assembly ("memory-safe") {
            function copy(to, from) -> end {
                let size := mload(from)
                mcopy(to, from, add(size, 0x20))
                end := add(to, 0x20)
                mstore(add(end, size), 0)
                end := add(end, and(add(size, 0x1f), not(0x1f)))
            }
            let data := mload(0x40) // scratch
            mstore(data, 0x40)
            let end := copy(add(data, 0x40), packet)
            mstore(add(data, 0x20), sub(end, data))
            end := copy(end, acknowledgement)
            log3(data, sub(end, data), selector, keccak256(add(client, 0x20), mload(client)), sequence)
        }
    }
}
