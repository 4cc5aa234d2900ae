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
    /// @dev Where the fields of a payload lie in the calldata, in the order of their
    /// numbers: (offset << 128) | length. Solidity checks a nested field's bounds
    /// whenever it is named; so each is named here, once.
    struct Fields {
        uint256 sourcePort;
        uint256 destPort;
        uint256 version;
        uint256 encoding;
        uint256 value;
    }

    function fieldsOf(IICS26RouterMsgs.Payload calldata payload) internal pure returns (Fields memory) {
        return Fields(
            _span(bytes(payload.sourcePort)),
            _span(bytes(payload.destPort)),
            _span(bytes(payload.version)),
            _span(bytes(payload.encoding)),
            _span(payload.value)
        );
    }

    /// @notice A field's content.
    function field(uint256 span) internal pure returns (bytes calldata content) {
        assembly ("memory-safe") {
            content.offset := shr(128, span)
            content.length := and(span, 0xffffffffffffffffffffffffffffffff)
        }
    }

    function _span(bytes calldata text) private pure returns (uint256 span) {
        assembly ("memory-safe") {
            span := or(shl(128, text.offset), text.length)
        }
    }

    /// @notice Encode a packet with one payload and compute its commitment.
    function encode(
        uint64 sequence,
        string memory sourceClient,
        string memory destClient,
        uint64 timeout,
        Fields memory payload
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

    /// @dev Writes the payload, hashes each of its fields, and then the hashes.
    function _payload(uint256 from, Fields memory payload) private view returns (uint256 end, bytes32 hashed) {
        unchecked {
            uint256 size = 0;
            for (uint256 i = 0; i < 0xa0; i += 0x20) {
                size += _size(_lengthOf(payload, i));
            }
            end = _number(from, 0x2a, size);
            uint256 hashes;
            assembly ("memory-safe") {
                hashes := and(add(add(end, size), 0x3f), not(0x1f)) // behind what is being written
            }
            for (uint256 i = 0; i < 0xa0; i += 0x20) {
                uint256 length = _lengthOf(payload, i);
                // The tag of field i / 32 + 1, length-delimited.
                end = _number(end, 0x0a + i / 4, length);
                assembly ("memory-safe") {
                    calldatacopy(end, shr(128, mload(add(payload, i))), length)
                    if iszero(staticcall(gas(), 2, end, length, add(hashes, i), 0x20)) { revert(0, 0) }
                    end := add(end, length)
                }
            }
            assembly ("memory-safe") {
                if iszero(staticcall(gas(), 2, hashes, 0xa0, 0, 0x20)) { revert(0, 0) }
                hashed := mload(0)
            }
            }
    }

    /// @dev Length of the field at that place of Fields in memory.
    function _lengthOf(Fields memory payload, uint256 place) private pure returns (uint256 length) {
        assembly ("memory-safe") {
            length := and(mload(add(payload, place)), 0xffffffffffffffffffffffffffffffff)
        }
    }

    /// @dev Size of a length-delimited field with a tag of one byte.
    function _size(uint256 length) private pure returns (uint256 size) {
        unchecked {
            size = length + 2;
            while (length > 0x7f) {
                length >>= 7;
                ++size;
            }
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
