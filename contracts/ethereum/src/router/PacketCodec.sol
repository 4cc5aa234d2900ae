// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IICS26RouterMsgs} from "../msgs/IICS26RouterMsgs.sol";
import {Texts} from "./Texts.sol";

/// @title A packet's protobuf encoding and its commitment, made in one pass
/// @dev The encoding is that of ibc.core.channel.v2.Packet, which ibc-go v10's
/// events carry as encoded_packet_hex; it is a fifth of the ABI's, and events
/// pay by the byte. The commitment hashes the same bytes field by field
/// (ICS-04 v2), so each is copied once for both. Fields must not be empty or 0:
/// protobuf would leave them out.
library PacketCodec {
    /// @dev Where the fields of a payload lie in the calldata, as spans, in the order of
    /// their numbers. Solidity checks a nested field's bounds whenever it is named;
    /// so each is named here, once.
    struct Fields {
        uint256 sourcePort;
        uint256 destPort;
        uint256 version;
        uint256 encoding;
        uint256 value;
    }

    function fieldsOf(IICS26RouterMsgs.Payload calldata payload) internal pure returns (Fields memory) {
        return Fields(
            Texts.span(bytes(payload.sourcePort)),
            Texts.span(bytes(payload.destPort)),
            Texts.span(bytes(payload.version)),
            Texts.span(bytes(payload.encoding)),
            Texts.span(payload.value)
        );
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
        uint256 start;
        unchecked {
            // The payload's size stands before it: first it is written where it is
            // out of the way, of a size of any length and of the hashes.
            start = from + 0xc0;
            end = start;
            for (uint256 i = 0; i < 0xa0; i += 0x20) {
                uint256 span;
                assembly ("memory-safe") {
                    span := mload(add(payload, i))
                }
                uint256 length = span & 0xffffffffffffffffffffffffffffffff;
                // The tag of field i / 32 + 1, length-delimited.
                uint256 tag = 0x0a + (i >> 2);
                if (length < 0x80) {
                    assembly ("memory-safe") {
                        mstore(end, or(shl(248, tag), shl(240, length)))
                        end := add(end, 2)
                    }
                } else {
                    end = _number(end, tag, length);
                }
                assembly ("memory-safe") {
                    calldatacopy(end, shr(128, span), length)
                    if iszero(staticcall(gas(), 2, end, length, add(from, i), 0x20)) { revert(0, 0) }
                    end := add(end, length)
                }
            }
        }
        assembly ("memory-safe") {
            if iszero(staticcall(gas(), 2, from, 0xa0, 0, 0x20)) { revert(0, 0) }
            hashed := mload(0)
        }
        unchecked {
            uint256 size = end - start;
            end = _number(from, 0x2a, size);
            assembly ("memory-safe") {
                mcopy(end, start, size)
                end := add(end, size)
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

    /// @dev Writes a tag and a varint, and a word at least.
    function _number(uint256 to, uint256 tag, uint256 value) private pure returns (uint256 end) {
        assembly ("memory-safe") {
            mstore(to, or(shl(248, tag), shl(240, value)))
            end := add(to, 2)
            if gt(value, 0x7f) {
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
}
