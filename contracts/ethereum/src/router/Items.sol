// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Malformed} from "../errors/Refusals.sol";
import {PacketInvalid} from "../errors/RouterErrors.sol";
import {IICS02ClientMsgs} from "../msgs/IICS02ClientMsgs.sol";
import {IICS26RouterMsgs} from "../msgs/IICS26RouterMsgs.sol";
import {PacketCodec} from "./PacketCodec.sol";
import {Texts} from "./Texts.sol";

/// @dev One packet with its proof, as a relayer brings it; texts are spans of the
/// calldata (see Texts).
/// @param client Our end of the link.
/// @param sourcePort The first of the payload's fields, in the order of
/// PacketCodec.Fields.
/// @param counterparty The other end of it, as the relayer names it.
struct Item {
    uint64 sequence;
    uint64 timeout;
    uint64 revisionNumber;
    uint64 revisionHeight;
    uint256 client;
    uint256 sourcePort;
    uint256 destPort;
    uint256 version;
    uint256 encoding;
    uint256 value;
    uint256 acknowledgement;
    uint256 proof;
    uint256 counterparty;
}

/// @title How packets with proofs are read
/// @dev Either from the public messages, in the ABI's encoding, or packed, which is a
/// quarter of the calldata. Packed are, one after another, big-endian: sequence,
/// timeout, revision number and height of the proof (8 bytes each); the lengths of
/// client, counterparty, source port and destination port (1 each), version and
/// encoding (2 each), value and acknowledgement (3 each, 0 where there is none);
/// these texts; the proof, up to the end.
library Items {
    uint256 private constant HEAD = 46;

    function read(
        IICS26RouterMsgs.Packet calldata packet,
        IICS02ClientMsgs.Height calldata height,
        bytes calldata proof
    ) internal pure returns (Item memory item) {
        require(packet.payloads.length == 1, PacketInvalid("payloads")); // exactly one, as in ibc-go v10
        IICS26RouterMsgs.Payload calldata p = packet.payloads[0];
        item.sequence = packet.sequence;
        item.timeout = packet.timeoutTimestamp;
        item.revisionNumber = height.revisionNumber;
        item.revisionHeight = height.revisionHeight;
        item.sourcePort = Texts.span(bytes(p.sourcePort));
        item.destPort = Texts.span(bytes(p.destPort));
        item.version = Texts.span(bytes(p.version));
        item.encoding = Texts.span(bytes(p.encoding));
        item.value = Texts.span(p.value);
        item.proof = Texts.span(proof);
    }

    /// @notice The payload's fields.
    function payload(Item memory item) internal pure returns (PacketCodec.Fields memory fields) {
        assembly ("memory-safe") {
            fields := add(item, 0xa0)
        }
    }

    function proofHeight(Item memory item) internal pure returns (IICS02ClientMsgs.Height memory height) {
        assembly ("memory-safe") {
            height := add(item, 0x40)
        }
    }

    /// @notice Read a packed item.
    function unpack(bytes calldata packed) internal pure returns (Item memory item) {
        bool ok;
        assembly ("memory-safe") {
            let pos := packed.offset
            let end := add(pos, packed.length)
            let word := calldataload(pos)
            let max := 0xffffffffffffffff
            mstore(item, shr(192, word))
            mstore(add(item, 0x20), and(shr(128, word), max))
            mstore(add(item, 0x40), and(shr(64, word), max))
            mstore(add(item, 0x60), and(word, max))
            word := calldataload(add(pos, 0x20))
            pos := add(pos, HEAD)
            function span(place, at_, length) -> next {
                mstore(place, or(shl(128, at_), length))
                next := add(at_, length)
            }
            pos := span(add(item, 0x80), pos, byte(0, word))
            pos := span(add(item, 0x180), pos, byte(1, word))
            pos := span(add(item, 0xa0), pos, byte(2, word))
            pos := span(add(item, 0xc0), pos, byte(3, word))
            pos := span(add(item, 0xe0), pos, and(shr(208, word), 0xffff))
            pos := span(add(item, 0x100), pos, and(shr(192, word), 0xffff))
            pos := span(add(item, 0x120), pos, and(shr(168, word), 0xffffff))
            pos := span(add(item, 0x140), pos, and(shr(144, word), 0xffffff))
            // Behind the calldata are zeros: what is too short is found out here.
            ok := iszero(gt(pos, end))
            mstore(add(item, 0x160), or(shl(128, pos), sub(end, pos)))
        }
        require(ok, Malformed());
    }
}
