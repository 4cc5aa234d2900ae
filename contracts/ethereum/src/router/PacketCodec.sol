// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IICS26RouterMsgs} from "../msgs/IICS26RouterMsgs.sol";

/// @title A packet's protobuf encoding and its commitment, made in one pass
/// @dev The encoding is that of ibc.core.channel.v2.Packet, which ibc-go v10's
/// events carry as encoded_packet_hex; it is a fifth of the ABI's, and events
/// pay by the byte. The commitment hashes the same bytes field by field
/// (ICS-04 v2), so each is copied once for both. Fields must not be empty or 0:
/// protobuf would leave them out.
library PacketCodec {
    /// @notice Encode a packet with one payload and compute its commitment.
    function encode(
        uint64 sequence,
        string memory sourceClient,
        string memory destClient,
        uint64 timeout,
        IICS26RouterMsgs.Payload calldata payload
    ) internal view returns (bytes memory data, bytes32 commitment) {
        uint256 end;
        assembly ("memory-safe") {
            data := mload(0x40)
            end := add(data, 0x20)
        }
        end = _number(end, 0x08, sequence);
        end = _text(end, 0x12, bytes(sourceClient));
        end = _text(end, 0x1a, bytes(destClient));
        end = _number(end, 0x20, timeout);
        bytes32 payloadHash;
        (end, payloadHash) = _payload(end, payload);
        assembly ("memory-safe") {
            mstore(data, sub(end, add(data, 0x20)))
            mstore(0x40, and(add(end, 0x1f), not(0x1f)))
        }
        commitment = _commitment(destClient, timeout, payloadHash);
    }

    /// @dev sha256(2 || sha256(destClient) || sha256(timeout) || sha256(payload hashes))
    function _commitment(string memory destClient, uint64 timeout, bytes32 payloadHash)
        private
        view
        returns (bytes32 commitment)
    {
        assembly ("memory-safe") {
            let buffer := mload(0x40) // as much of it as is used is scratch
            mstore8(buffer, 2)
            let ok := staticcall(gas(), 2, add(destClient, 0x20), mload(destClient), add(buffer, 1), 0x20)
            mstore(0, shl(192, timeout))
            ok := and(ok, staticcall(gas(), 2, 0, 8, add(buffer, 0x21), 0x20))
            mstore(0, payloadHash)
            ok := and(ok, staticcall(gas(), 2, 0, 0x20, add(buffer, 0x41), 0x20))
            ok := and(ok, staticcall(gas(), 2, buffer, 0x61, 0, 0x20))
            if iszero(ok) { revert(0, 0) } // out of gas
            commitment := mload(0)
        }
    }

    /// @dev Writes the payload and hashes each of its fields, and then the hashes.
    function _payload(uint256 end, IICS26RouterMsgs.Payload calldata payload)
        private
        view
        returns (uint256, bytes32 hashed)
    {
        uint256 size = _size(bytes(payload.sourcePort)) + _size(bytes(payload.destPort))
            + _size(bytes(payload.version)) + _size(bytes(payload.encoding)) + _size(payload.value);
        uint256 hashes;
        uint256 from = _number(end, 0x2a, size);
        end = from + size;
        assembly ("memory-safe") {
            // Behind what is being written.
            hashes := and(add(end, 0x3f), not(0x1f))
        }
        from = _field(from, 0x0a, bytes(payload.sourcePort), hashes);
        from = _field(from, 0x12, bytes(payload.destPort), hashes + 0x20);
        from = _field(from, 0x1a, bytes(payload.version), hashes + 0x40);
        from = _field(from, 0x22, bytes(payload.encoding), hashes + 0x60);
        _field(from, 0x2a, payload.value, hashes + 0x80);
        assembly ("memory-safe") {
            if iszero(staticcall(gas(), 2, hashes, 0xa0, 0, 0x20)) { revert(0, 0) }
            hashed := mload(0)
        }
        return (end, hashed);
    }

    /// @dev Size of a length-delimited field with a tag of one byte.
    function _size(bytes calldata content) private pure returns (uint256 size) {
        uint256 length = content.length;
        size = length + 2;
        while (length > 0x7f) {
            length >>= 7;
            ++size;
        }
    }

    /// @dev Writes a field from the calldata to memory at `to`, and the sha256 of its
    /// content to `hash`. Returns the end of the field.
    function _field(uint256 to, uint256 tag, bytes calldata content, uint256 hash)
        private
        view
        returns (uint256 end)
    {
        to = _number(to, tag, content.length);
        assembly ("memory-safe") {
            calldatacopy(to, content.offset, content.length)
            if iszero(staticcall(gas(), 2, to, content.length, hash, 0x20)) { revert(0, 0) }
            end := add(to, content.length)
        }
    }

    function _text(uint256 to, uint256 tag, bytes memory content) private pure returns (uint256 end) {
        to = _number(to, tag, content.length);
        assembly ("memory-safe") {
            mcopy(to, add(content, 0x20), mload(content))
            end := add(to, mload(content))
        }
    }

    /// @dev Writes a tag and a varint.
    function _number(uint256 to, uint256 tag, uint256 value) private pure returns (uint256 end) {
        assembly ("memory-safe") {
            mstore8(to, tag)
            end := add(to, 1)
            for {} gt(value, 0x7f) {} {
                mstore8(end, or(and(value, 0x7f), 0x80))
                end := add(end, 1)
                value := shr(7, value)
            }
            mstore8(end, value)
            end := add(end, 1)
        }
    }
}
