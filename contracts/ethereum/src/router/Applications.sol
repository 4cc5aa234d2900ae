// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {
    ApplicationFailed,
    ApplicationInvalid,
    InsufficientGas,
    PortExists,
    PortInvalid,
    PortUnknown
} from "../errors/RouterErrors.sol";
import {IICS26Router} from "../interfaces/IICS26Router.sol";
import {IIBCApp} from "../interfaces/IIBCApp.sol";
import {Administration} from "./Administration.sol";
import {Bounded} from "./Bounded.sol";
import {Identifiers} from "./Identifiers.sol";
import {Texts} from "./Texts.sol";

/// @title Ports, and how applications are called
/// @dev An application is hostile until shown otherwise. It gets CALLBACK_GAS, no
/// more and no less, and no more of what it answers is copied than the limits
/// allow, so that what it does depends neither on the relayer's gas limit nor
/// costs others theirs.
abstract contract Applications is IICS26Router, Administration {
    /// @notice The gas that a callback has.
    uint256 public constant CALLBACK_GAS = 1_000_000;
    /// @notice The longest acknowledgement that an application may give, in bytes.
    uint256 public constant MAX_ACKNOWLEDGEMENT_SIZE = 32768;
    /// @notice The most bytes of a failure that an event or an error tells.
    uint256 public constant MAX_REASON_SIZE = 512;

    /// @dev More than a call itself can cost, up to where the callee's gas is counted:
    /// 2,600 for an address not met before in the transaction, and the way to it.
    uint256 private constant CALL_GAS = 10_000;

    /// @inheritdoc IICS26Router
    function addIBCApp(string calldata portId, address app) external restricted {
        require(Identifiers.validPort(bytes(portId)), PortInvalid(portId));
        require(_state().applications[portId] == address(0), PortExists(portId));
        require(app.code.length != 0 && app != address(this), ApplicationInvalid(app));
        _state().applications[portId] = app;
        emit IBCAppAdded(portId, app);
    }

    /// @inheritdoc IICS26Router
    function getIBCApp(string calldata portId) external view returns (IIBCApp) {
        return IIBCApp(_application(bytes(portId)));
    }

    function _application(bytes calldata portId) internal view returns (address app) {
        mapping(string port => address) storage applications = _state().applications;
        uint256 map;
        assembly ("memory-safe") {
            map := applications.slot
        }
        uint256 slot = Texts.entry(map, portId);
        assembly ("memory-safe") {
            app := and(sload(slot), 0xffffffffffffffffffffffffffffffffffffffff)
        }
        require(app != address(0), PortUnknown(string(portId)));
    }

    /// @dev Calls an application with its stipend. False when it reverted.
    function _call(address app, bytes memory callback) internal returns (bool ok) {
        // Of what is left when the call has been paid, it gets at most 63/64 (EIP-150).
        uint256 left = gasleft();
        require(left - left / 64 >= CALLBACK_GAS + CALL_GAS, InsufficientGas());
        return Bounded.call(app, CALLBACK_GAS, callback);
    }

    /// @dev The same for an application that must not revert.
    function _mustCall(address app, bytes memory callback) internal {
        require(_call(app, callback), ApplicationFailed(Bounded.returned(MAX_REASON_SIZE)));
    }
}
