// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IICS26RouterMsgs} from "./IICS26RouterMsgs.sol";

/// @title What the router tells an application
/// @dev Shapes are those of the public solidity IBC contracts. relayer is the
/// account that brought the packet: whoever that is, it is not to be trusted.
interface IIBCAppCallbacks {
    struct OnRecvPacketCallback {
        string sourceClient;
        string destinationClient;
        uint64 sequence;
        IICS26RouterMsgs.Payload payload;
        address relayer;
    }

    struct OnAcknowledgementPacketCallback {
        string sourceClient;
        string destinationClient;
        uint64 sequence;
        IICS26RouterMsgs.Payload payload;
        bytes acknowledgement;
        address relayer;
    }

    struct OnTimeoutPacketCallback {
        string sourceClient;
        string destinationClient;
        uint64 sequence;
        IICS26RouterMsgs.Payload payload;
        address relayer;
    }
}
