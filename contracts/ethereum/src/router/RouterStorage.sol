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
        /// By Texts.route of an application's address, port and client: the
        /// counterparty's identifier, once a packet has gone that way. A send
        /// reads this slot instead of the port's and the counterparty's, which
        /// never change: what changes one must forget its routes.
        mapping(bytes32 route => Route) routes;
    }

    struct Route {
        string counterparty;
    }

    struct Client {
        ILightClient lightClient;
        /// As CallEncoder.packPrefix gives it; of up to 12 bytes, as most are, it
        /// stands beside the light client, which is read with it.
        bytes12 shortPrefix;
        bytes longPrefix;
        /// Empty before registration.
        string counterparty;
    }

    /// @dev ERC-7201 "anji.storage.Router".
    bytes32 private constant SLOT = 0x5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c200;

    function _state() internal pure returns (State storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
