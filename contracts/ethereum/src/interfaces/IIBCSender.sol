// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IICS26RouterMsgs} from "../msgs/IICS26RouterMsgs.sol";

/// @title An application that sends whatever packet an account asks for
/// @dev Optional, beside IIBCApp: a program that knows the router alone can send by
/// the application of a port. It must check the caller as its own rules demand.
interface IIBCSender {
    /// @notice Send a packet through the router, from the application's own port.
    /// @return The packet's sequence.
    function sendPacket(IICS26RouterMsgs.MsgSendPacket calldata msg_) external returns (uint64);
}
