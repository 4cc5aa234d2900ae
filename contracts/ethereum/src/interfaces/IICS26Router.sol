// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IICS26RouterMsgs} from "../msgs/IICS26RouterMsgs.sol";
import {IIBCApp} from "./IIBCApp.sol";

/// @title The packet router (ICS-26 and ICS-04 v2)
interface IICS26Router {
    /// @notice An application was given a port.
    event IBCAppAdded(string portId, address app);

    // In the events of packets, packet is the protobuf encoding of
    // ibc.core.channel.v2.Packet, as ibc-go v10 has it in its encoded_packet_hex.

    /// @notice A packet was sent and committed to.
    event SendPacket(string indexed clientId, uint256 indexed sequence, bytes packet);

    /// @notice A packet was received, and its acknowledgement committed to.
    /// @param acknowledgement The only application acknowledgement.
    event WriteAcknowledgement(
        string indexed clientId, uint256 indexed sequence, bytes packet, bytes acknowledgement
    );

    /// @notice A sent packet ended with the acknowledgement that its destination gave.
    event AckPacket(string indexed clientId, uint256 indexed sequence, bytes packet);

    /// @notice A sent packet ended by its timeout.
    event TimeoutPacket(string indexed clientId, uint256 indexed sequence, bytes packet);

    /// @notice Somebody had relayed this before.
    event Noop();

    /// @notice The application failed to receive a packet, which is acknowledged with
    /// the universal error therefore.
    /// @param reason What it reverted with, cut to MAX_REASON_SIZE bytes.
    event IBCAppRecvPacketCallbackError(bytes reason);

    /// @notice An item of a batch was refused; the others are not affected.
    /// @param index Its place in the batch, from 0.
    /// @param reason The error, ABI-encoded; empty when the item ran out of gas, which
    /// like InsufficientGas says nothing about the packet.
    event ItemFailed(uint256 indexed index, bytes reason);

    /// @notice Why an item failed that is none of the calls that a batch takes.
    error NotRelayable(bytes4 selector);

    /// @notice Give a port to an application. A port never changes hands. Restricted.
    /// @param portId 2 to 128 characters, as the Cosmos SDK demands.
    function addIBCApp(string calldata portId, address app) external;

    function getIBCApp(string calldata portId) external view returns (IIBCApp);

    /// @notice Send a packet. Only the application of the payload's source port may.
    /// @return The packet's sequence: unique and growing, not contiguous per client.
    function sendPacket(IICS26RouterMsgs.MsgSendPacket calldata msg_) external returns (uint64);

    // What follows anybody may call: proofs decide what is true, not who brings them.

    /// @notice Receive a packet and acknowledge it. An answer of the application that is
    /// no acknowledgement, or too long a one, is refused here with AnswerRefused;
    /// relay acknowledges it with the universal error.
    function recvPacket(IICS26RouterMsgs.MsgRecvPacket calldata msg_) external;

    /// @notice End a packet with its acknowledgement.
    function ackPacket(IICS26RouterMsgs.MsgAckPacket calldata msg_) external;

    /// @notice End a packet that was not received in time.
    function timeoutPacket(IICS26RouterMsgs.MsgTimeoutPacket calldata msg_) external;

    /// @notice Do many of updateClient, recvPacket, ackPacket and timeoutPacket one
    /// after another. One that is refused is undone and emits ItemFailed; the
    /// others stand.
    /// @param calls The calls, each ABI-encoded with its selector. Instead of the last
    /// three the router takes them packed too (see Router.receiveFromBatch and Items).
    function relay(bytes[] calldata calls) external;
}
