// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ILightClient} from "../interfaces/ILightClient.sol";

/// @title What the router keeps besides commitments
abstract contract RouterStorage {
    /// @custom:storage-location erc7201:anji.storage.Router
    struct State {
        // These share a slot: a send reads and writes it once.
        bool paused;
        /// Of all clients together: one counter costs a send less than one each.
        uint64 lastSequence;
        uint64 nextClient;
        mapping(string port => address) applications;
        mapping(string id => Client) clients;
        /// Unix seconds from which a call with this hash may be made.
        mapping(bytes32 callHash => uint256) announced;
    }

    struct Client {
        ILightClient lightClient;
        /// Empty before registration.
        string counterparty;
        /// As CallEncoder.packPrefix gives it.
        bytes prefix;
    }

    /// @dev ERC-7201 "anji.storage.Router".
    bytes32 private constant SLOT = 0x5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c200;

    function _state() internal pure returns (State storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
