// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title What a quorum has said of packets in this transaction
/// @dev Kept in transient storage, so that a batch has its signatures checked once.
/// What was said of a path at a height stands under the hash of the three, and is
/// the height's time. A commitment of zero says that nothing is there.
library Facts {
    /// @param entries Path and commitment of each packet, 64 bytes.
    function remember(bytes calldata entries, uint64 height, uint256 time) internal {
        assembly ("memory-safe") {
            let fact := mload(0x40) // scratch
            mstore(add(fact, 0x40), height)
            let end := add(entries.offset, entries.length)
            for { let entry := entries.offset } lt(entry, end) { entry := add(entry, 64) } {
                calldatacopy(fact, entry, 64)
                tstore(keccak256(fact, 0x60), time)
            }
        }
    }

    /// @return time of the height in unix seconds, zero where that was not said.
    function recall(bytes32 path, bytes32 commitment, uint64 height) internal view returns (uint256 time) {
        assembly ("memory-safe") {
            let fact := mload(0x40) // scratch
            mstore(fact, path)
            mstore(add(fact, 0x20), commitment)
            mstore(add(fact, 0x40), height)
            time := tload(keccak256(fact, 0x60))
        }
    }

    /// Whether a statement names a path at all.
    function named(bytes calldata entries, bytes32 path) internal pure returns (bool found) {
        assembly ("memory-safe") {
            let end := add(entries.offset, entries.length)
            for { let entry := entries.offset } lt(entry, end) { entry := add(entry, 64) } {
                if eq(calldataload(entry), path) {
                    found := 1
                    break
                }
            }
        }
    }
}
