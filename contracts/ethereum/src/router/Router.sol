// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {
    AcknowledgementInvalid,
    ApplicationFailed,
    CommitmentMismatch,
    InsufficientGas,
    NotRelayable,
    PacketInvalid,
    PortNotOwned,
    TimeoutElapsed,
    TimeoutNotReached,
    TimeoutTooFar
} from "../errors/RouterErrors.sol";
import {IIBCApp} from "../interfaces/IIBCApp.sol";
import {IIBCStore} from "../interfaces/IIBCStore.sol";
import {IICS26Router} from "../interfaces/IICS26Router.sol";
import {IIBCAppCallbacks} from "../msgs/IIBCAppCallbacks.sol";
import {IICS26RouterMsgs} from "../msgs/IICS26RouterMsgs.sol";
import {ILightClientMsgs} from "../msgs/ILightClientMsgs.sol";
import {Administration} from "./Administration.sol";
import {Applications} from "./Applications.sol";
import {Bounded} from "./Bounded.sol";
import {Clients} from "./Clients.sol";
import {Commitments} from "./Commitments.sol";
import {Identifiers} from "./Identifiers.sol";

/// @title The packet router (ICS-26 and ICS-04 v2) behind an ERC-1967 proxy
/// @dev The rules and their order are those of the Go package contracts/packet. A
/// packet is received once: its acknowledgement's commitment, written in the same
/// transaction, is never deleted. A sent packet ends once: its commitment is
/// deleted by whichever of acknowledgement and timeout is proven first, and its
/// sequence never comes again.
contract Router is IIBCStore, Clients, Applications {
    /// @notice How far ahead a timeout may lie (ibc-go v10).
    uint256 public constant MAX_TIMEOUT_DELTA = 1 days;
    /// @notice The most bytes of a payload's value (ibc-go v10).
    uint256 public constant MAX_PAYLOAD_SIZE = 262144;

    /// @dev Gas that relay keeps back from an item: for its own ItemFailed, and for
    /// that of each item after it.
    uint256 private constant RELAY_GAS = 20_000;
    uint256 private constant RELAY_GAS_PER_ITEM = 4_000;
    /// @dev Gas without which relay does not begin an item: one that calls an
    /// application would be refused later, at more cost.
    uint256 private constant ITEM_GAS = CALLBACK_GAS + 200_000;

    constructor() {
        _disableInitializers();
    }

    /// @notice Set the AccessManager, once, when the proxy is made.
    function initialize(address authority) external initializer {
        __AccessManaged_init(authority);
    }

    /// @inheritdoc IIBCStore
    function getCommitment(bytes32 hashedPath) external view returns (bytes32) {
        return Commitments.load(hashedPath);
    }

    /// @notice The base slot of commitments: that of a path is
    /// keccak256(keccak256(path) || COMMITMENTS_SLOT).
    function COMMITMENTS_SLOT() external pure returns (bytes32) {
        return Commitments.SLOT;
    }

    /// @inheritdoc IICS26Router
    function sendPacket(IICS26RouterMsgs.MsgSendPacket calldata msg_) external guarded returns (uint64 sequence) {
        _whenNotPaused();
        IICS26RouterMsgs.Payload calldata payload = msg_.payload;
        require(_application(payload.sourcePort) == msg.sender, PortNotOwned(payload.sourcePort, msg.sender));
        string memory counterparty = _counterparty(_client(msg_.sourceClient), msg_.sourceClient);

        uint256 timeout = msg_.timeoutTimestamp;
        require(timeout > block.timestamp, TimeoutElapsed(timeout, block.timestamp));
        require(timeout - block.timestamp <= MAX_TIMEOUT_DELTA, TimeoutTooFar(timeout, block.timestamp));
        require(Identifiers.validPort(payload.destPort), PacketInvalid("destPort"));
        _validate(payload);

        sequence = ++_state().lastSequence;
        Commitments.store(
            keccak256(Commitments.path(msg_.sourceClient, Commitments.PACKET, sequence)),
            Commitments.ofPacket(counterparty, msg_.timeoutTimestamp, payload)
        );
        IICS26RouterMsgs.Payload[] memory payloads = new IICS26RouterMsgs.Payload[](1);
        payloads[0] = payload;
        emit SendPacket(
            msg_.sourceClient,
            sequence,
            IICS26RouterMsgs.Packet(sequence, msg_.sourceClient, counterparty, msg_.timeoutTimestamp, payloads)
        );
    }

    /// @inheritdoc IICS26Router
    function recvPacket(IICS26RouterMsgs.MsgRecvPacket calldata msg_) external relayed {
        IICS26RouterMsgs.Packet calldata packet = msg_.packet;
        IICS26RouterMsgs.Payload calldata payload = _only(packet);
        require(packet.sequence != 0, PacketInvalid("sequence"));
        require(Identifiers.validPort(payload.sourcePort), PacketInvalid("sourcePort"));
        _validate(payload);
        Client storage client = _client(packet.destClient);
        _requireCounterparty(client, packet.destClient, packet.sourceClient);
        require(
            packet.timeoutTimestamp > block.timestamp, TimeoutElapsed(packet.timeoutTimestamp, block.timestamp)
        );
        address app = _application(payload.destPort);

        bytes32 key =
            keccak256(Commitments.path(packet.destClient, Commitments.ACKNOWLEDGEMENT, packet.sequence));
        if (Commitments.load(key) != 0) {
            emit Noop();
            return;
        }
        client.lightClient.verifyMembership(
            ILightClientMsgs.MsgVerifyMembership(
                msg_.proofCommitment,
                msg_.proofHeight,
                _merklePath(client, Commitments.path(packet.sourceClient, Commitments.PACKET, packet.sequence)),
                abi.encodePacked(Commitments.ofPacket(packet.destClient, packet.timeoutTimestamp, payload))
            )
        );

        bytes[] memory acknowledgements = new bytes[](1);
        acknowledgements[0] = _receive(app, packet, payload);
        Commitments.store(key, Commitments.ofAcknowledgement(acknowledgements[0]));
        emit WriteAcknowledgement(packet.destClient, packet.sequence, packet, acknowledgements);
    }

    /// @dev Hands a packet to its application and returns the acknowledgement.
    function _receive(
        address app,
        IICS26RouterMsgs.Packet calldata packet,
        IICS26RouterMsgs.Payload calldata payload
    ) private returns (bytes memory) {
        bytes memory callback = abi.encodeCall(
            IIBCApp.onRecvPacket,
            IIBCAppCallbacks.OnRecvPacketCallback(
                packet.sourceClient, packet.destClient, packet.sequence, payload, _caller
            )
        );
        try this.deliver(app, callback) returns (bytes memory acknowledgement) {
            // As in ibc-go v10 these fail the receive, which may be tried again: no
            // acknowledgement, and a success that reads as a failure.
            require(acknowledgement.length != 0, AcknowledgementInvalid("empty"));
            require(
                acknowledgement.length != 32 || bytes32(acknowledgement) != Commitments.UNIVERSAL_ERROR,
                AcknowledgementInvalid("universal error")
            );
            return acknowledgement;
        } catch (bytes memory reason) {
            require(bytes4(reason) == ApplicationFailed.selector, InsufficientGas());
            emit IBCAppRecvPacketCallbackError(reason);
            return abi.encodePacked(Commitments.UNIVERSAL_ERROR);
        }
    }

    /// @inheritdoc IICS26Router
    function ackPacket(IICS26RouterMsgs.MsgAckPacket calldata msg_) external relayed {
        IICS26RouterMsgs.Packet calldata packet = msg_.packet;
        IICS26RouterMsgs.Payload calldata payload = _only(packet);
        require(msg_.acknowledgement.length != 0, AcknowledgementInvalid("empty"));
        (Client storage client, bytes32 key) = _inFlight(packet, payload);
        if (key == 0) {
            emit Noop();
            return;
        }
        client.lightClient.verifyMembership(
            ILightClientMsgs.MsgVerifyMembership(
                msg_.proofAcked,
                msg_.proofHeight,
                _merklePath(client, Commitments.path(packet.destClient, Commitments.ACKNOWLEDGEMENT, packet.sequence)),
                abi.encodePacked(Commitments.ofAcknowledgement(msg_.acknowledgement))
            )
        );
        Commitments.store(key, 0);
        _call(
            _application(payload.sourcePort),
            abi.encodeCall(
                IIBCApp.onAcknowledgementPacket,
                IIBCAppCallbacks.OnAcknowledgementPacketCallback(
                    packet.sourceClient, packet.destClient, packet.sequence, payload, msg_.acknowledgement, _caller
                )
            )
        );
        emit AckPacket(packet.sourceClient, packet.sequence, packet, msg_.acknowledgement);
    }

    /// @inheritdoc IICS26Router
    function timeoutPacket(IICS26RouterMsgs.MsgTimeoutPacket calldata msg_) external relayed {
        IICS26RouterMsgs.Packet calldata packet = msg_.packet;
        IICS26RouterMsgs.Payload calldata payload = _only(packet);
        (Client storage client, bytes32 key) = _inFlight(packet, payload);
        if (key == 0) {
            emit Noop();
            return;
        }
        uint256 time = client.lightClient.verifyNonMembership(
            ILightClientMsgs.MsgVerifyNonMembership(
                msg_.proofTimeout,
                msg_.proofHeight,
                _merklePath(client, Commitments.path(packet.destClient, Commitments.RECEIPT, packet.sequence))
            )
        );
        require(time >= packet.timeoutTimestamp, TimeoutNotReached(packet.timeoutTimestamp, time));
        Commitments.store(key, 0);
        _call(
            _application(payload.sourcePort),
            abi.encodeCall(
                IIBCApp.onTimeoutPacket,
                IIBCAppCallbacks.OnTimeoutPacketCallback(
                    packet.sourceClient, packet.destClient, packet.sequence, payload, _caller
                )
            )
        );
        emit TimeoutPacket(packet.sourceClient, packet.sequence, packet);
    }

    /// @inheritdoc IICS26Router
    function relay(bytes[] calldata calls) external restricted guarded {
        _whenNotPaused();
        for (uint256 i = 0; i < calls.length; ++i) {
            bytes4 selector = bytes4(calls[i]);
            uint256 kept = RELAY_GAS + RELAY_GAS_PER_ITEM * (calls.length - i);
            if (!_relayable(selector)) {
                emit ItemFailed(i, abi.encodeWithSelector(NotRelayable.selector, selector));
            } else if (gasleft() < kept + ITEM_GAS) {
                emit ItemFailed(i, abi.encodeWithSelector(InsufficientGas.selector));
            } else if (!Bounded.callWithCalldata(address(this), gasleft() - kept, calls[i])) {
                emit ItemFailed(i, Bounded.returned(MAX_REASON_SIZE));
            }
        }
    }

    function _relayable(bytes4 selector) private pure returns (bool) {
        return selector == this.updateClient.selector || selector == this.recvPacket.selector
            || selector == this.ackPacket.selector || selector == this.timeoutPacket.selector;
    }

    /// @dev The client that a packet was sent from, and the key of its commitment,
    /// which is 0 when no packet is in flight by that sequence.
    function _inFlight(IICS26RouterMsgs.Packet calldata packet, IICS26RouterMsgs.Payload calldata payload)
        private
        view
        returns (Client storage client, bytes32 key)
    {
        client = _client(packet.sourceClient);
        _requireCounterparty(client, packet.sourceClient, packet.destClient);
        key = keccak256(Commitments.path(packet.sourceClient, Commitments.PACKET, packet.sequence));
        bytes32 commitment = Commitments.load(key);
        if (commitment == 0) return (client, 0);
        require(
            commitment == Commitments.ofPacket(packet.destClient, packet.timeoutTimestamp, payload),
            CommitmentMismatch(packet.sourceClient, packet.sequence)
        );
    }

    /// @dev A packet's payload: exactly one, as in ibc-go v10.
    function _only(IICS26RouterMsgs.Packet calldata packet)
        private
        pure
        returns (IICS26RouterMsgs.Payload calldata)
    {
        require(packet.payloads.length == 1, PacketInvalid("payloads"));
        return packet.payloads[0];
    }

    /// @dev The rules on a payload but those on its ports.
    function _validate(IICS26RouterMsgs.Payload calldata payload) private pure {
        require(!Identifiers.blank(payload.version), PacketInvalid("version"));
        require(!Identifiers.blank(payload.encoding), PacketInvalid("encoding"));
        require(payload.value.length != 0 && payload.value.length <= MAX_PAYLOAD_SIZE, PacketInvalid("value"));
    }
}
