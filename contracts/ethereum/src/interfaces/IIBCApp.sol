// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IIBCAppCallbacks} from "../msgs/IIBCAppCallbacks.sol";

/// @title An application that sends and receives packets
/// @dev Every function must refuse any caller but the router. Each runs with the
/// router's CALLBACK_GAS and no more, and cannot send packets meanwhile.
/// Anybody may bring a packet that is proven, when they like and amid whatever
/// else their transaction does.
interface IIBCApp {
    /// @notice A packet arrived for one of the application's ports.
    /// @return The acknowledgement, which must not be empty. A revert drops all
    /// that the application wrote and acknowledges with the universal error.
    function onRecvPacket(IIBCAppCallbacks.OnRecvPacketCallback calldata msg_) external returns (bytes memory);

    /// @notice A packet of the application was acknowledged. A revert leaves the
    /// packet in flight, so that it can be acknowledged later.
    function onAcknowledgementPacket(IIBCAppCallbacks.OnAcknowledgementPacketCallback calldata msg_) external;

    /// @notice A packet of the application timed out. A revert leaves the packet
    /// in flight, so that it can be timed out later.
    function onTimeoutPacket(IIBCAppCallbacks.OnTimeoutPacketCallback calldata msg_) external;
}
