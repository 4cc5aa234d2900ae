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
import {IICS02ClientMsgs} from "../msgs/IICS02ClientMsgs.sol";
import {IICS26RouterMsgs} from "../msgs/IICS26RouterMsgs.sol";
import {Applications} from "./Applications.sol";
import {Bounded} from "./Bounded.sol";
import {CallEncoder} from "./CallEncoder.sol";
import {Clients} from "./Clients.sol";
import {Commitments} from "./Commitments.sol";
import {Identifiers} from "./Identifiers.sol";
import {Item, Items} from "./Items.sol";
import {PacketCodec} from "./PacketCodec.sol";
import {PacketLog} from "./PacketLog.sol";
import {Texts} from "./Texts.sol";

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

    /// @dev A packet that was sent and has not ended.
    struct InFlight {
        bytes32 key;
        string source;
        string destination;
        bytes encoded;
    }

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
    function sendPacket(IICS26RouterMsgs.MsgSendPacket calldata msg_) external returns (uint64 sequence) {
        _whenNotEntered(); // calls nobody that could come back
        _whenNotPaused();
        PacketCodec.Fields memory payload = PacketCodec.fieldsOf(msg_.payload);
        string memory source = Texts.toMemory(Texts.span(bytes(msg_.sourceClient)));
        string memory destination = _route(Texts.content(payload.sourcePort), source);

        uint256 timeout = msg_.timeoutTimestamp;
        require(timeout > block.timestamp, TimeoutElapsed(timeout, block.timestamp));
        require(timeout - block.timestamp <= MAX_TIMEOUT_DELTA, TimeoutTooFar(timeout, block.timestamp));
        require(Identifiers.validPort(Texts.content(payload.destPort)), PacketInvalid("destPort"));
        _validate(payload);

        sequence = ++_state().lastSequence;
        (bytes memory encoded, bytes32 commitment) =
            PacketCodec.encode(sequence, source, destination, msg_.timeoutTimestamp, payload);
        Commitments.store(Commitments.key(source, Commitments.PACKET, sequence), commitment);
        PacketLog.write(SendPacket.selector, source, sequence, encoded);
    }

    /// @dev Where packets go that the caller sends from its port over a client.
    function _route(bytes calldata port, string memory source) private returns (string memory destination) {
        mapping(bytes32 route => Route) storage routes = _state().routes;
        uint256 slot;
        assembly ("memory-safe") {
            slot := routes.slot
        }
        slot = Texts.route(slot, msg.sender, port, source);
        Route storage route;
        assembly ("memory-safe") {
            route.slot := slot
        }
        destination = Texts.load(slot);
        if (bytes(destination).length != 0) return destination;
        require(_application(port) == msg.sender, PortNotOwned(string(port), msg.sender));
        (, destination) = _link(source);
        route.counterparty = destination;
    }

    /// @inheritdoc IICS26Router
    function recvPacket(IICS26RouterMsgs.MsgRecvPacket calldata msg_) external relayed {
        Item memory item = Items.read(msg_.packet, msg_.proofHeight, msg_.proofCommitment);
        item.client = Texts.span(bytes(msg_.packet.destClient));
        item.counterparty = Texts.span(bytes(msg_.packet.sourceClient));
        _recv(item);
    }

    // The names of the next three are also chosen for their selectors: calls are told
    // apart in ascending order, and these, made for each packet, come first.

    /// @notice recvPacket as an item of relay: a packed Item follows the selector.
    function receiveFromBatch() external onlyItem {
        _recv(Items.unpack(msg.data[4:]));
    }

    function _recv(Item memory item) private {
        PacketCodec.Fields memory payload = Items.payload(item);
        require(item.sequence != 0, PacketInvalid("sequence"));
        require(Identifiers.validPort(Texts.content(item.sourcePort)), PacketInvalid("sourcePort"));
        _validate(payload);
        (Client storage client, string memory destination, string memory source) = _linkOf(item);
        require(item.timeout > block.timestamp, TimeoutElapsed(item.timeout, block.timestamp));
        address app = _application(Texts.content(item.destPort));

        bytes32 key = Commitments.key(destination, Commitments.ACKNOWLEDGEMENT, item.sequence);
        if (Commitments.load(key) != 0) {
            emit Noop();
            return;
        }
        (bytes memory encoded, bytes32 commitment) =
            PacketCodec.encode(item.sequence, source, destination, item.timeout, payload);
        _verifyMembership(client, source, Commitments.PACKET, commitment, item);
        bytes memory acknowledgement = _receive(
            app,
            CallEncoder.onPacket(
                IIBCApp.onRecvPacket.selector, source, destination, item.sequence, payload, _caller
            )
        );
        Commitments.store(key, Commitments.ofAcknowledgement(acknowledgement));
        PacketLog.write(WriteAcknowledgement.selector, destination, item.sequence, encoded, acknowledgement);
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
        Item memory item = _sent(msg_.packet, msg_.proofHeight, msg_.proofAcked);
        item.acknowledgement = Texts.span(msg_.acknowledgement);
        _ack(item);
    }

    /// @notice ackPacket as an item of relay: a packed Item follows the selector.
    function acknowledgeFromBatch() external onlyItem {
        _ack(Items.unpack(msg.data[4:]));
    }

    function _ack(Item memory item) private {
        bytes calldata acknowledgement = Texts.content(item.acknowledgement);
        require(acknowledgement.length != 0, AcknowledgementInvalid("empty"));
        (Client storage client, InFlight memory packet) = _inFlight(item);
        if (packet.key == 0) {
            emit Noop();
            return;
        }
        _verifyMembership(
            client,
            packet.destination,
            Commitments.ACKNOWLEDGEMENT,
            Commitments.ofAcknowledgement(acknowledgement),
            item
        );
        Commitments.store(packet.key, 0);
        _mustCall(
            _application(Texts.content(item.sourcePort)),
            CallEncoder.onAcknowledgementPacket(
                packet.source, packet.destination, item.sequence, Items.payload(item), acknowledgement, _caller
            )
        );
        PacketLog.write(AckPacket.selector, packet.source, item.sequence, packet.encoded);
    }

    /// @inheritdoc IICS26Router
    function timeoutPacket(IICS26RouterMsgs.MsgTimeoutPacket calldata msg_) external relayed {
        _timeout(_sent(msg_.packet, msg_.proofHeight, msg_.proofTimeout));
    }

    /// @notice timeoutPacket as an item of relay: a packed Item follows the selector.
    function timeOutFromBatch() external onlyItem {
        _timeout(Items.unpack(msg.data[4:]));
    }

    function _timeout(Item memory item) private {
        (Client storage client, InFlight memory packet) = _inFlight(item);
        if (packet.key == 0) {
            emit Noop();
            return;
        }
        uint256 time = _verifyNonMembership(client, packet.destination, Commitments.RECEIPT, item);
        require(time >= item.timeout, TimeoutNotReached(item.timeout, time));
        Commitments.store(packet.key, 0);
        _mustCall(
            _application(Texts.content(item.sourcePort)),
            CallEncoder.onPacket(
                IIBCApp.onTimeoutPacket.selector,
                packet.source,
                packet.destination,
                item.sequence,
                Items.payload(item),
                _caller
            )
        );
        PacketLog.write(TimeoutPacket.selector, packet.source, item.sequence, packet.encoded);
    }

    /// @inheritdoc IICS26Router
    function relay(bytes[] calldata calls) external guarded {
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
            || selector == this.ackPacket.selector || selector == this.timeoutPacket.selector
            || selector == this.receiveFromBatch.selector || selector == this.acknowledgeFromBatch.selector
            || selector == this.timeOutFromBatch.selector;
    }

    /// @dev A packet that was sent from here, with the proof of its end.
    function _sent(
        IICS26RouterMsgs.Packet calldata packet,
        IICS02ClientMsgs.Height calldata height,
        bytes calldata proof
    ) private pure returns (Item memory item) {
        item = Items.read(packet, height, proof);
        item.client = Texts.span(bytes(packet.sourceClient));
        item.counterparty = Texts.span(bytes(packet.destClient));
    }

    /// @dev The packet in flight that an item ends, with key 0 when there is none by
    /// that sequence.
    function _inFlight(Item memory item) private view returns (Client storage client, InFlight memory packet) {
        (client, packet.source, packet.destination) = _linkOf(item);
        bytes32 key = Commitments.key(packet.source, Commitments.PACKET, item.sequence);
        bytes32 stored = Commitments.load(key);
        if (stored == 0) return (client, packet);
        packet.key = key;
        bytes32 commitment;
        (packet.encoded, commitment) = PacketCodec.encode(
            item.sequence, packet.source, packet.destination, item.timeout, Items.payload(item)
        );
        require(stored == commitment, CommitmentMismatch(packet.source, item.sequence));
    }

    /// @dev The rules on a payload but those on its ports.
    function _validate(PacketCodec.Fields memory payload) private pure {
        require(!Identifiers.blank(Texts.content(payload.version)), PacketInvalid("version"));
        require(!Identifiers.blank(Texts.content(payload.encoding)), PacketInvalid("encoding"));
        uint256 size = Texts.content(payload.value).length;
        require(size != 0 && size <= MAX_PAYLOAD_SIZE, PacketInvalid("value"));
    }
}
