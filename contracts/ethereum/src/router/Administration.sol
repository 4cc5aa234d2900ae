// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {AccessManagedUpgradeable} from
    "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";

import {NotAnItem, NotAnnounced, NotPaused, Paused, Reentered} from "../errors/RouterErrors.sol";
import {RouterStorage} from "./RouterStorage.sol";

/// @title Roles, pause, upgrades and the guard against re-entrancy
/// @dev What is `restricted` is for the roles of the AccessManager that is the
/// router's authority. Pausing and unpausing are functions of their own, so that
/// one role can have the one without the other. What could forge packets (other
/// code, another light client) must besides be announced UPGRADE_DELAY before,
/// whatever delays the AccessManager has; revoking the role stops it meanwhile.
abstract contract Administration is RouterStorage, AccessManagedUpgradeable, UUPSUpgradeable {
    event PausedBy(address account);
    event UnpausedBy(address account);
    /// @notice A call was announced; it may be made from a time on (unix seconds).
    event Announced(bytes32 indexed callHash, uint256 from, bytes call);

    /// @notice How long before it is made a call must be announced.
    uint256 public constant UPGRADE_DELAY = 2 days;

    /// @dev Who called the router, while it works. The guard against re-entrancy,
    /// and what the items of a batch take for the relayer.
    address internal transient _caller;

    /// @dev Refuses calls that come back from an application or a light client.
    modifier guarded() {
        _enter();
        _;
        _leave();
    }

    /// @dev For what anybody may bring, alone or as an item of a batch, which has been
    /// let in as a whole: proofs decide what is true, not who carries them.
    modifier relayed() {
        bool item = msg.sender == address(this);
        if (!item) {
            _enter();
            _whenNotPaused();
        }
        _;
        if (!item) _leave();
    }

    /// @dev For what is nothing but an item of a batch.
    modifier onlyItem() {
        require(msg.sender == address(this), NotAnItem());
        _;
    }

    function _whenNotEntered() internal view {
        require(_caller == address(0), Reentered());
    }

    function _enter() internal {
        _whenNotEntered();
        _caller = msg.sender;
    }

    function _leave() internal {
        _caller = address(0);
    }

    function _whenNotPaused() internal view {
        require(!_state().paused, Paused());
    }

    /// @notice Stop sending and relaying. Restricted.
    function pause() external restricted {
        _whenNotPaused();
        _state().paused = true;
        emit PausedBy(msg.sender);
    }

    /// @notice Go on after a pause. Restricted.
    function unpause() external restricted {
        require(_state().paused, NotPaused());
        _state().paused = false;
        emit UnpausedBy(msg.sender);
    }

    function paused() external view returns (bool) {
        return _state().paused;
    }

    /// @notice Announce a call of upgradeToAndCall or migrateClient. Restricted.
    /// @param call The call data, with selector, exactly as it will be sent.
    function announce(bytes calldata call) external restricted {
        bytes32 callHash = keccak256(call);
        uint256 from = block.timestamp + UPGRADE_DELAY;
        _state().announced[callHash] = from;
        emit Announced(callHash, from, call);
    }

    /// @notice From when on (unix seconds) a call may be made; 0 if it was not announced.
    function announcedFrom(bytes32 callHash) external view returns (uint256) {
        return _state().announced[callHash];
    }

    /// @dev An announcement serves once.
    modifier announced() {
        bytes32 callHash = keccak256(msg.data);
        uint256 from = _state().announced[callHash];
        require(from != 0 && from <= block.timestamp, NotAnnounced(callHash, from));
        delete _state().announced[callHash];
        _;
    }

    function _authorizeUpgrade(address) internal override restricted announced {}
}
