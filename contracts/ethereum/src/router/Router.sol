// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {
    AcknowledgementInvalid,
    AnswerRefused,
    CommitmentMismatch,
    InsufficientGas,
    PacketInvalid,
    PortNotOwned,
    TimeoutElapsed,
    TimeoutNotReached,
    TimeoutTooFar
} from "../errors/RouterErrors.sol";
import {IIBCApp} from "../interfaces/IIBCApp.sol";
import {IIBCStore} from "../interfaces/IIBCStore.sol";
import {IICS26Router} from "../interfaces/IICS26Router.sol";
import {IICS26RouterMsgs} from "../msgs/IICS26RouterMsgs.sol";
import {Applications} from "./Applications.sol";
import {Bounded} from "./Bounded.sol";
import {CallEncoder} from "./CallEncoder.sol";
import {Clients} from "./Clients.sol";
import {Commitments} from "./Commitments.sol";
import {Identifiers} from "./Identifiers.sol";
import {PacketCodec} from "./PacketCodec.sol";

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

    /// @dev Set while an item is done once more, because its application's answer was
    /// refused the first time.
    bool private transient _answerRefused;

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
        PacketCodec.Fields memory payload = PacketCodec.fieldsOf(msg_.payload);
        bytes calldata port = PacketCodec.field(payload.sourcePort);
        require(_application(port) == msg.sender, PortNotOwned(string(port), msg.sender));
        string memory source = msg_.sourceClient;
        (, string memory destination) = _link(source);

        uint256 timeout = msg_.timeoutTimestamp;
        require(timeout > block.timestamp, TimeoutElapsed(timeout, block.timestamp));
        require(timeout - block.timestamp <= MAX_TIMEOUT_DELTA, TimeoutTooFar(timeout, block.timestamp));
        require(Identifiers.validPort(PacketCodec.field(payload.destPort)), PacketInvalid("destPort"));
        _validate(payload);

        sequence = ++_state().lastSequence;
        (bytes memory encoded, bytes32 commitment) =
            PacketCodec.encode(sequence, source, destination, msg_.timeoutTimestamp, payload);
        Commitments.store(Commitments.key(source, Commitments.PACKET, sequence), commitment);
        emit SendPacket(source, sequence, encoded);
    }

    /// @inheritdoc IICS26Router
    function recvPacket(IICS26RouterMsgs.MsgRecvPacket calldata msg_) external relayed {
        IICS26RouterMsgs.Packet calldata packet = msg_.packet;
        PacketCodec.Fields memory payload = _only(packet);
        require(packet.sequence != 0, PacketInvalid("sequence"));
        require(Identifiers.validPort(PacketCodec.field(payload.sourcePort)), PacketInvalid("sourcePort"));
        _validate(payload);
        string memory destination = packet.destClient;
        (Client storage client, string memory source) = _linkTo(destination, packet.sourceClient);
        require(
            packet.timeoutTimestamp > block.timestamp, TimeoutElapsed(packet.timeoutTimestamp, block.timestamp)
        );
        address app = _application(PacketCodec.field(payload.destPort));

        bytes32 key = Commitments.key(destination, Commitments.ACKNOWLEDGEMENT, packet.sequence);
        if (Commitments.load(key) != 0) {
            emit Noop();
            return;
        }
        (bytes memory encoded, bytes32 commitment) =
            PacketCodec.encode(packet.sequence, source, destination, packet.timeoutTimestamp, payload);
        _verifyMembership(
            client, source, Commitments.PACKET, packet.sequence, commitment, msg_.proofHeight, msg_.proofCommitment
        );
        bytes memory acknowledgement = _receive(
            app,
            CallEncoder.onPacket(
                IIBCApp.onRecvPacket.selector, source, destination, packet.sequence, payload, _caller
            )
        );
        Commitments.store(key, Commitments.ofAcknowledgement(acknowledgement));
        emit WriteAcknowledgement(destination, packet.sequence, encoded, acknowledgement);
    }

    /// @dev Hands a packet to its application and returns the acknowledgement.
    function _receive(address app, bytes memory callback) private returns (bytes memory acknowledgement) {
        if (_answerRefused) return abi.encodePacked(Commitments.UNIVERSAL_ERROR);
        if (!_call(app, callback)) {
            emit IBCAppRecvPacketCallbackError(Bounded.returned(MAX_REASON_SIZE));
            return abi.encodePacked(Commitments.UNIVERSAL_ERROR);
        }
        bool ok;
        (ok, acknowledgement) = Bounded.returnedBytes(MAX_ACKNOWLEDGEMENT_SIZE);
        require(ok, AnswerRefused());
        // As in ibc-go v10 these fail the receive, which may be tried again: no
        // acknowledgement, and a success that reads as a failure.
        require(acknowledgement.length != 0, AcknowledgementInvalid("empty"));
        require(
            acknowledgement.length != 32 || bytes32(acknowledgement) != Commitments.UNIVERSAL_ERROR,
            AcknowledgementInvalid("universal error")
        );
    }

    /// @inheritdoc IICS26Router
    function ackPacket(IICS26RouterMsgs.MsgAckPacket calldata msg_) external relayed {
        IICS26RouterMsgs.Packet calldata packet = msg_.packet;
        PacketCodec.Fields memory payload = _only(packet);
        require(msg_.acknowledgement.length != 0, AcknowledgementInvalid("empty"));
        string memory source = packet.sourceClient;
        (Client storage client, string memory destination) = _linkTo(source, packet.destClient);
        (bytes32 key, bytes memory encoded) = _inFlight(packet, payload, source, destination);
        if (key == 0) {
            emit Noop();
            return;
        }
        _verifyMembership(
            client,
            destination,
            Commitments.ACKNOWLEDGEMENT,
            packet.sequence,
            Commitments.ofAcknowledgement(msg_.acknowledgement),
            msg_.proofHeight,
            msg_.proofAcked
        );
        Commitments.store(key, 0);
        _mustCall(
            _application(PacketCodec.field(payload.sourcePort)),
            CallEncoder.onAcknowledgementPacket(
                source, destination, packet.sequence, payload, msg_.acknowledgement, _caller
            )
        );
        emit AckPacket(source, packet.sequence, encoded);
    }

    /// @inheritdoc IICS26Router
    function timeoutPacket(IICS26RouterMsgs.MsgTimeoutPacket calldata msg_) external relayed {
        IICS26RouterMsgs.Packet calldata packet = msg_.packet;
        PacketCodec.Fields memory payload = _only(packet);
        string memory source = packet.sourceClient;
        (Client storage client, string memory destination) = _linkTo(source, packet.destClient);
        (bytes32 key, bytes memory encoded) = _inFlight(packet, payload, source, destination);
        if (key == 0) {
            emit Noop();
            return;
        }
        uint256 time = _verifyNonMembership(
            client, destination, Commitments.RECEIPT, packet.sequence, msg_.proofHeight, msg_.proofTimeout
        );
        require(time >= packet.timeoutTimestamp, TimeoutNotReached(packet.timeoutTimestamp, time));
        Commitments.store(key, 0);
        _mustCall(
            _application(PacketCodec.field(payload.sourcePort)),
            CallEncoder.onPacket(
                IIBCApp.onTimeoutPacket.selector, source, destination, packet.sequence, payload, _caller
            )
        );
        emit TimeoutPacket(source, packet.sequence, encoded);
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
                _failed(i, calls[i], kept);
            }
        }
    }

    /// @dev An item was reverted. If it was for what the application answered, all that
    /// the application wrote is undone by now, and the item is done once more,
    /// without it, to acknowledge the packet with the universal error.
    function _failed(uint256 i, bytes calldata item, uint256 kept) private {
        bytes memory reason = Bounded.returned(MAX_REASON_SIZE + 0x44); // ApplicationFailed around one
        if (bytes4(reason) == AnswerRefused.selector && gasleft() >= kept + ITEM_GAS) {
            _answerRefused = true;
            bool ok = Bounded.callWithCalldata(address(this), gasleft() - kept, item);
            _answerRefused = false;
            if (ok) return;
        }
        emit ItemFailed(i, reason);
    }

    function _relayable(bytes4 selector) private pure returns (bool) {
        return selector == this.updateClient.selector || selector == this.recvPacket.selector
            || selector == this.ackPacket.selector || selector == this.timeoutPacket.selector;
    }

    /// @dev The key of a sent packet's commitment, 0 when no packet is in flight by
    /// that sequence, and the packet's encoding.
    function _inFlight(
        IICS26RouterMsgs.Packet calldata packet,
        PacketCodec.Fields memory payload,
        string memory source,
        string memory destination
    ) private view returns (bytes32 key, bytes memory encoded) {
        key = Commitments.key(source, Commitments.PACKET, packet.sequence);
        bytes32 stored = Commitments.load(key);
        if (stored == 0) return (0, encoded);
        bytes32 commitment;
        (encoded, commitment) =
            PacketCodec.encode(packet.sequence, source, destination, packet.timeoutTimestamp, payload);
        require(stored == commitment, CommitmentMismatch(source, packet.sequence));
    }

    /// @dev A packet's payload: exactly one, as in ibc-go v10.
    function _only(IICS26RouterMsgs.Packet calldata packet) private pure returns (PacketCodec.Fields memory) {
        require(packet.payloads.length == 1, PacketInvalid("payloads"));
        return PacketCodec.fieldsOf(packet.payloads[0]);
    }

    /// @dev The rules on a payload but those on its ports.
    function _validate(PacketCodec.Fields memory payload) private pure {
        require(!Identifiers.blank(PacketCodec.field(payload.version)), PacketInvalid("version"));
        require(!Identifiers.blank(PacketCodec.field(payload.encoding)), PacketInvalid("encoding"));
        uint256 size = PacketCodec.field(payload.value).length;
        require(size != 0 && size <= MAX_PAYLOAD_SIZE, PacketInvalid("value"));
    }
}
