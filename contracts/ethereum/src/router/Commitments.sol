// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title Packet commitments, their paths and where they are stored (ICS-24 v2)
/// @dev A commitment is a single storage slot, so that one storage proof opens it:
/// slot keccak256(keccak256(path) || SLOT). A packet that was received has its
/// acknowledgement's commitment from the same transaction on, so that no receipt
/// is stored: **whoever proves that a packet was not received proves that the
/// slot of the acknowledgement path is empty.** The slot of a receipt path is
/// always empty and proves nothing.
library Commitments {
    /// @dev ERC-7201 "anji.storage.Commitments".
    bytes32 internal constant SLOT = 0x2858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a26700;

    /// Kinds of path. A receipt's would be 2.
    uint8 internal constant PACKET = 1;
    uint8 internal constant RECEIPT = 2;
    uint8 internal constant ACKNOWLEDGEMENT = 3;

    /// @dev sha256("UNIVERSAL_ERROR_ACKNOWLEDGEMENT"): what a packet is acknowledged
    /// with whose application failed.
    bytes32 internal constant UNIVERSAL_ERROR = 0x4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab;

    /// @notice keccak256 of a packet path: the client, the kind, the sequence in 8 bytes.
    function key(string memory client, uint8 kind, uint64 sequence) internal pure returns (bytes32 hashed) {
        assembly ("memory-safe") {
            let copy := mload(0x40) // scratch
            let length := mload(client)
            mcopy(copy, add(client, 0x20), length)
            mstore(add(copy, length), or(shl(248, kind), shl(184, sequence)))
            hashed := keccak256(copy, add(length, 9))
        }
    }

    /// @notice What is stored at the path with this keccak256, zero if nothing.
    function load(bytes32 hashedPath) internal view returns (bytes32 commitment) {
        bytes32 slot = _slot(hashedPath);
        assembly ("memory-safe") {
            commitment := sload(slot)
        }
    }

    function store(bytes32 hashedPath, bytes32 commitment) internal {
        bytes32 slot = _slot(hashedPath);
        assembly ("memory-safe") {
            sstore(slot, commitment)
        }
    }

    function _slot(bytes32 hashedPath) private pure returns (bytes32 slot) {
        assembly ("memory-safe") {
            mstore(0x00, hashedPath)
            mstore(0x20, SLOT)
            slot := keccak256(0x00, 0x40)
        }
    }

    /// @notice The commitment of an acknowledgement with one application acknowledgement.
    function ofAcknowledgement(bytes memory acknowledgement) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(uint8(2), sha256(acknowledgement)));
    }
}
