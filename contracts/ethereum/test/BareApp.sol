// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IIBCApp} from "../src/interfaces/IIBCApp.sol";
import {IICS26Router} from "../src/interfaces/IICS26Router.sol";
import {IIBCSender} from "../src/interfaces/IIBCSender.sol";
import {IIBCAppCallbacks} from "../src/msgs/IIBCAppCallbacks.sol";
import {IICS26RouterMsgs} from "../src/msgs/IICS26RouterMsgs.sol";

/// @title The least that an application can be
/// @dev What a packet costs with it is the router's cost.
contract BareApp is IIBCApp, IIBCSender {
    IICS26Router private immutable ROUTER;

    constructor(address router) {
        ROUTER = IICS26Router(router);
    }

    /// @dev The router's function has the same name and parameter, so that what came
    /// can be handed on as it is.
    function sendPacket(IICS26RouterMsgs.MsgSendPacket calldata) external returns (uint64) {
        (bool ok, bytes memory answer) = address(ROUTER).call(msg.data);
        assembly ("memory-safe") {
            if iszero(ok) { revert(add(answer, 0x20), mload(answer)) }
            return(add(answer, 0x20), mload(answer))
        }
    }

    function onRecvPacket(IIBCAppCallbacks.OnRecvPacketCallback calldata) external view returns (bytes memory) {
        require(msg.sender == address(ROUTER));
        return hex"01";
    }

    function onAcknowledgementPacket(IIBCAppCallbacks.OnAcknowledgementPacketCallback calldata) external view {
        require(msg.sender == address(ROUTER));
    }

    function onTimeoutPacket(IIBCAppCallbacks.OnTimeoutPacketCallback calldata) external view {
        require(msg.sender == address(ROUTER));
    }
}
