// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IICS02ClientMsgs} from "../src/msgs/IICS02ClientMsgs.sol";
import {IICS26RouterMsgs} from "../src/msgs/IICS26RouterMsgs.sol";
import {CallEncoder} from "../src/router/CallEncoder.sol";
import {Commitments} from "../src/router/Commitments.sol";
import {Identifiers} from "../src/router/Identifiers.sol";
import {PacketCodec} from "../src/router/PacketCodec.sol";

/// @title The router's libraries, one function at a time
contract Probe {
    /// What follows from a packet.
    function packet(IICS26RouterMsgs.Packet calldata p)
        external
        view
        returns (bytes memory encoded, bytes32 commitment, bytes32 commitmentKey, bytes32 acknowledgementKey)
    {
        (encoded, commitment) = PacketCodec.encode(
            p.sequence, p.sourceClient, p.destClient, p.timeoutTimestamp, PacketCodec.fieldsOf(p.payloads[0])
        );
        commitmentKey = Commitments.key(p.sourceClient, Commitments.PACKET, p.sequence);
        acknowledgementKey = Commitments.key(p.destClient, Commitments.ACKNOWLEDGEMENT, p.sequence);
    }

    function acknowledgement(bytes calldata ack) external pure returns (bytes32) {
        return Commitments.ofAcknowledgement(ack);
    }

    function identifiers(string calldata id) external pure returns (bool port, bool client, bool numbered, bool blank) {
        return (
            Identifiers.validPort(bytes(id)),
            Identifiers.validClient(id),
            Identifiers.numbered(id),
            Identifiers.blank(bytes(id))
        );
    }

    function prefix(bytes[] calldata keys) external pure returns (bytes[] memory) {
        return CallEncoder.unpackPrefix(CallEncoder.packPrefix(keys));
    }

    /// The calls that the router makes of a light client.
    function proofs(
        bytes[] calldata keys,
        IICS26RouterMsgs.Packet calldata p,
        bytes32 commitment,
        IICS02ClientMsgs.Height calldata height,
        bytes calldata proof
    ) external pure returns (bytes memory membership, bytes memory nonMembership) {
        CallEncoder.Path memory path =
            CallEncoder.Path(CallEncoder.packPrefix(keys), p.sourceClient, Commitments.PACKET, p.sequence);
        membership = CallEncoder.verifyMembership(path, commitment, height, proof);
        nonMembership = CallEncoder.verifyNonMembership(path, height, proof);
    }

    /// The calls that the router makes of an application.
    function callbacks(bytes4 selector, IICS26RouterMsgs.Packet calldata p, bytes calldata ack, address relayer)
        external
        pure
        returns (bytes memory onPacket, bytes memory onAcknowledgement)
    {
        PacketCodec.Fields memory payload = PacketCodec.fieldsOf(p.payloads[0]);
        onPacket = CallEncoder.onPacket(selector, p.sourceClient, p.destClient, p.sequence, payload, relayer);
        onAcknowledgement =
            CallEncoder.onAcknowledgementPacket(p.sourceClient, p.destClient, p.sequence, payload, ack, relayer);
    }
}
