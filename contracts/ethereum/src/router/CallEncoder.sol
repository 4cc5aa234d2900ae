// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IICS02ClientMsgs} from "../msgs/IICS02ClientMsgs.sol";
import {IIBCApp} from "../interfaces/IIBCApp.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {PacketCodec} from "./PacketCodec.sol";

/// @title The calls that the router makes for each packet, ABI-encoded
/// @dev What abi.encodeCall would give, at a quarter of its gas for structs that
/// nest strings. Everything is written behind the free memory pointer, which
/// moves once, at the end.
library CallEncoder {
    /// @dev Of a Merkle path: the counterparty's prefix, as packPrefix gives it, and the
    /// packet path that goes to the end of its last key.
    struct Path {
        bytes prefix;
        string client;
        uint8 kind;
        uint64 sequence;
    }

    /// @notice A Merkle prefix in few bytes, mostly one storage slot: the number of
    /// keys, and for each its length and itself. Keys have at most 255 bytes.
    function packPrefix(bytes[] calldata keys) internal pure returns (bytes memory packed) {
        packed = abi.encodePacked(uint8(keys.length));
        for (uint256 i = 0; i < keys.length; ++i) {
            packed = abi.encodePacked(packed, uint8(keys[i].length), keys[i]);
        }
    }

    function unpackPrefix(bytes memory packed) internal pure returns (bytes[] memory keys) {
        keys = new bytes[](packed.length == 0 ? 0 : uint8(packed[0]));
        uint256 from = 1;
        for (uint256 i = 0; i < keys.length; ++i) {
            keys[i] = new bytes(uint8(packed[from]));
            for (uint256 j = 0; j < keys[i].length; ++j) {
                keys[i][j] = packed[from + 1 + j];
            }
            from += 1 + keys[i].length;
        }
    }

    /// @notice ILightClient.verifyMembership of a commitment.
    function verifyMembership(
        Path memory path,
        bytes32 commitment,
        IICS02ClientMsgs.Height memory height,
        bytes calldata proof
    ) internal pure returns (bytes memory encoded) {
        uint256 base;
        uint256 end;
        (encoded, base) = _begin(ILightClient.verifyMembership.selector);
        end = _proven(base, 0xa0, path, height, proof);
        assembly ("memory-safe") {
            mstore(add(base, 0x80), sub(end, base))
            mstore(end, 0x20)
            mstore(add(end, 0x20), commitment)
        }
        unchecked {
            _finish(encoded, end + 0x40);
        }
    }

    /// @notice ILightClient.verifyNonMembership.
    function verifyNonMembership(Path memory path, IICS02ClientMsgs.Height memory height, bytes calldata proof)
        internal
        pure
        returns (bytes memory encoded)
    {
        uint256 base;
        (encoded, base) = _begin(ILightClient.verifyNonMembership.selector);
        _finish(encoded, _proven(base, 0x80, path, height, proof));
    }

    /// @notice IIBCApp.onRecvPacket or onTimeoutPacket, whose parameters are alike.
    function onPacket(
        bytes4 selector,
        string memory source,
        string memory destination,
        uint64 sequence,
        PacketCodec.Fields memory payload,
        address relayer
    ) internal pure returns (bytes memory encoded) {
        uint256 base;
        (encoded, base) = _begin(selector);
        uint256 end = _packet(base, 0xa0, source, destination, sequence, payload);
        assembly ("memory-safe") {
            mstore(add(base, 0x80), relayer)
        }
        _finish(encoded, end);
    }

    /// @notice IIBCApp.onAcknowledgementPacket.
    function onAcknowledgementPacket(
        string memory source,
        string memory destination,
        uint64 sequence,
        PacketCodec.Fields memory payload,
        bytes calldata acknowledgement,
        address relayer
    ) internal pure returns (bytes memory encoded) {
        uint256 base;
        (encoded, base) = _begin(IIBCApp.onAcknowledgementPacket.selector);
        uint256 end = _packet(base, 0xc0, source, destination, sequence, payload);
        assembly ("memory-safe") {
            mstore(add(base, 0x80), sub(end, base))
            mstore(add(base, 0xa0), relayer)
        }
        _finish(encoded, _data(end, acknowledgement));
    }

    /// @dev A call begins with its selector and the offset of its only parameter, a
    /// struct that starts at base.
    function _begin(bytes4 selector) private pure returns (bytes memory encoded, uint256 base) {
        assembly ("memory-safe") {
            encoded := mload(0x40)
            mstore(add(encoded, 0x20), selector)
            mstore(add(encoded, 0x24), 0x20)
            base := add(encoded, 0x44)
        }
    }

    function _finish(bytes memory encoded, uint256 end) private pure {
        assembly ("memory-safe") {
            mstore(encoded, sub(end, add(encoded, 0x20)))
            mstore(0x40, and(add(end, 0x1f), not(0x1f)))
        }
    }

    /// @dev proof, proofHeight and path of a struct whose head has headSize bytes.
    function _proven(
        uint256 base,
        uint256 headSize,
        Path memory path,
        IICS02ClientMsgs.Height memory height,
        bytes calldata proof
    ) private pure returns (uint256 end) {
        uint256 revision = height.revisionNumber;
        uint256 revisionHeight = height.revisionHeight;
        assembly ("memory-safe") {
            mstore(base, headSize)
            mstore(add(base, 0x20), revision)
            mstore(add(base, 0x40), revisionHeight)
        }
        unchecked {
            end = _data(base + headSize, proof);
        }
        assembly ("memory-safe") {
            mstore(add(base, 0x60), sub(end, base))
        }
        end = _path(end, path);
    }

    /// @dev The keys of a Merkle path, as bytes[].
    function _path(uint256 to, Path memory path) private pure returns (uint256 end) {
        bytes memory prefix = path.prefix;
        string memory client = path.client;
        uint256 suffix = (uint256(path.kind) << 248) | (uint256(path.sequence) << 184);
        assembly ("memory-safe") {
            let key := add(prefix, 0x21) // behind the number of keys
            let count := shr(248, mload(add(prefix, 0x20)))
            mstore(to, count)
            let offset := add(to, 0x20)
            end := add(offset, shl(5, count))
            for {} count {} {
                count := sub(count, 1)
                mstore(offset, sub(end, add(to, 0x20)))
                offset := add(offset, 0x20)
                let size := shr(248, mload(key))
                let content := add(end, 0x20)
                mcopy(content, add(key, 1), size)
                key := add(add(key, 1), size)
                if iszero(count) {
                    mcopy(add(content, size), add(client, 0x20), mload(client))
                    size := add(size, mload(client))
                    mstore(add(content, size), suffix)
                    size := add(size, 9)
                }
                mstore(end, size)
                mstore(add(content, size), 0)
                end := add(content, and(add(size, 0x1f), not(0x1f)))
            }
        }
    }

    /// @dev source, destination, sequence and payload of a struct whose head has
    /// headSize bytes.
    function _packet(
        uint256 base,
        uint256 headSize,
        string memory source,
        string memory destination,
        uint64 sequence,
        PacketCodec.Fields memory payload
    ) private pure returns (uint256 end) {
        assembly ("memory-safe") {
            mstore(base, headSize)
        }
        unchecked {
            end = _text(base + headSize, source);
        }
        assembly ("memory-safe") {
            mstore(add(base, 0x20), sub(end, base))
        }
        end = _text(end, destination);
        assembly ("memory-safe") {
            mstore(add(base, 0x40), sequence)
            mstore(add(base, 0x60), sub(end, base))
        }
        assembly ("memory-safe") {
            // The payload: the offsets of its five fields, then each with its length.
            base := end
            end := add(end, 0xa0)
            for { let i := 0 } lt(i, 0xa0) { i := add(i, 0x20) } {
                let span := mload(add(payload, i))
                let size := and(span, 0xffffffffffffffffffffffffffffffff)
                mstore(add(base, i), sub(end, base))
                mstore(end, size)
                end := add(end, 0x20)
                calldatacopy(end, shr(128, span), size)
                mstore(add(end, size), 0)
                end := add(end, and(add(size, 0x1f), not(0x1f)))
            }
        }
    }

    /// @dev Length and content, padded with zeros.
    function _data(uint256 to, bytes calldata content) private pure returns (uint256 end) {
        assembly ("memory-safe") {
            mstore(to, content.length)
            to := add(to, 0x20)
            calldatacopy(to, content.offset, content.length)
            mstore(add(to, content.length), 0)
            end := add(to, and(add(content.length, 0x1f), not(0x1f)))
        }
    }

    function _text(uint256 to, string memory content) private pure returns (uint256 end) {
        assembly ("memory-safe") {
            let size := mload(content)
            mstore(to, size)
            to := add(to, 0x20)
            mcopy(to, add(content, 0x20), size)
            mstore(add(to, size), 0)
            end := add(to, and(add(size, 0x1f), not(0x1f)))
        }
    }
}
