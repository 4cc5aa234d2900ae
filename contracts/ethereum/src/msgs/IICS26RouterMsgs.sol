// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IICS02ClientMsgs} from "./IICS02ClientMsgs.sol";

/// @title Packets and the messages that carry them (ICS-04 v2)
/// @dev Shapes are those of the public solidity IBC contracts.
interface IICS26RouterMsgs {
    /// @notice What one chain sends to another.
    /// @param sequence Number of the packet, unique for its source client; never 0.
    /// @param sourceClient The source chain's client of the destination.
    /// @param destClient The destination chain's client of the source.
    /// @param timeoutTimestamp Unix seconds from which the packet may no longer be received.
    /// @param payloads Exactly one payload (as in ibc-go v10).
    struct Packet {
        uint64 sequence;
        string sourceClient;
        string destClient;
        uint64 timeoutTimestamp;
        Payload[] payloads;
    }

    /// @notice What one application says to another.
    struct Payload {
        string sourcePort;
        string destPort;
        string version;
        string encoding;
        bytes value;
    }

    /// @notice An application's wish to send.
    /// @param sourceClient The client of the chain to send to.
    /// @param timeoutTimestamp Unix seconds, at most a day ahead.
    struct MsgSendPacket {
        string sourceClient;
        uint64 timeoutTimestamp;
        Payload payload;
    }

    /// @notice A packet with the proof that its source committed to it.
    struct MsgRecvPacket {
        Packet packet;
        bytes proofCommitment;
        IICS02ClientMsgs.Height proofHeight;
    }

    /// @notice A packet sent from here with the proof of what its destination answered.
    struct MsgAckPacket {
        Packet packet;
        bytes acknowledgement;
        bytes proofAcked;
        IICS02ClientMsgs.Height proofHeight;
    }

    /// @notice A packet sent from here with the proof that its destination had not
    /// received it when the timeout had passed.
    struct MsgTimeoutPacket {
        Packet packet;
        bytes proofTimeout;
        IICS02ClientMsgs.Height proofHeight;
    }
}
