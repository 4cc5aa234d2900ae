// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IIBCApp} from "../src/interfaces/IIBCApp.sol";
import {IICS26Router} from "../src/interfaces/IICS26Router.sol";
import {IIBCAppCallbacks} from "../src/msgs/IIBCAppCallbacks.sol";
import {IICS26RouterMsgs} from "../src/msgs/IICS26RouterMsgs.sol";

/// @title An application that counts its callbacks, and misbehaves as told
contract TestApp is IIBCApp {
    error No(string why);

    /// What a callback does.
    enum Behaviour {
        /// Counts, and acknowledges with amount bytes.
        Well,
        /// Counts, then reverts with an error.
        Revert,
        /// Reverts with amount bytes.
        RevertWithBytes,
        /// Burns all of its gas.
        BurnAll,
        /// Counts, and burns amount gas.
        Burn,
        /// Counts, and answers with amount zero bytes that are no ABI encoding.
        Garbage,
        /// Counts, and claims an acknowledgement of more bytes than it returns.
        Overlong,
        /// Counts, and acknowledges with the universal error.
        UniversalError,
        /// Calls the router, keeps what came of it, and goes on well.
        Reenter
    }

    IICS26Router private immutable ROUTER;

    Behaviour private _behaviour;
    uint256 private _amount = 2;
    bytes private _call;

    /// Callbacks that were not undone, by sequence.
    mapping(uint64 => uint256) public received;
    mapping(uint64 => uint256) public acknowledged;
    mapping(uint64 => uint256) public timedOut;
    bytes public lastAcknowledgement;
    address public lastRelayer;
    /// What the router answered when called from a callback.
    bool public reentered;
    bytes public reentryError;

    constructor(address router) {
        ROUTER = IICS26Router(router);
    }

    modifier onlyRouter() {
        require(msg.sender == address(ROUTER), No("not the router"));
        _;
    }

    function behave(Behaviour behaviour, uint256 amount, bytes calldata call) external {
        (_behaviour, _amount, _call) = (behaviour, amount, call);
    }

    function send(IICS26RouterMsgs.MsgSendPacket calldata msg_) external returns (uint64) {
        return ROUTER.sendPacket(msg_);
    }

    /// @notice Two packets in one transaction.
    function sendTwo(IICS26RouterMsgs.MsgSendPacket calldata a, IICS26RouterMsgs.MsgSendPacket calldata b) external {
        ROUTER.sendPacket(a);
        ROUTER.sendPacket(b);
    }

    function onRecvPacket(IIBCAppCallbacks.OnRecvPacketCallback calldata msg_)
        external
        onlyRouter
        returns (bytes memory)
    {
        ++received[msg_.sequence];
        lastRelayer = msg_.relayer;
        return _behave();
    }

    function onAcknowledgementPacket(IIBCAppCallbacks.OnAcknowledgementPacketCallback calldata msg_)
        external
        onlyRouter
    {
        ++acknowledged[msg_.sequence];
        lastAcknowledgement = msg_.acknowledgement;
        lastRelayer = msg_.relayer;
        _behave();
    }

    function onTimeoutPacket(IIBCAppCallbacks.OnTimeoutPacketCallback calldata msg_) external onlyRouter {
        ++timedOut[msg_.sequence];
        lastRelayer = msg_.relayer;
        _behave();
    }

    function _behave() private returns (bytes memory) {
        Behaviour behaviour = _behaviour;
        uint256 amount = _amount;
        if (behaviour == Behaviour.Revert) revert No("as told");
        if (behaviour == Behaviour.BurnAll) while (true) {}
        if (behaviour == Behaviour.Burn) {
            uint256 until = gasleft() - amount;
            while (gasleft() > until) {}
        }
        if (behaviour == Behaviour.UniversalError) {
            return abi.encodePacked(sha256("UNIVERSAL_ERROR_ACKNOWLEDGEMENT"));
        }
        if (behaviour == Behaviour.Reenter) {
            (reentered, reentryError) = address(ROUTER).call(_call);
        }
        if (behaviour == Behaviour.RevertWithBytes) {
            assembly {
                revert(0, amount)
            }
        }
        if (behaviour == Behaviour.Garbage) {
            assembly {
                calldatacopy(0, calldatasize(), amount)
                return(0, amount)
            }
        }
        if (behaviour == Behaviour.Overlong) {
            assembly {
                mstore(0, 0x20)
                mstore(0x20, 33)
                mstore(0x40, not(0))
                return(0, 0x60)
            }
        }
        if (behaviour == Behaviour.Well) return new bytes(amount);
        return "ok";
    }
}
