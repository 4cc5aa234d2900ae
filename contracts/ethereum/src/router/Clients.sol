// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {
    ClientInvalid,
    ClientUnknown,
    CounterpartyExists,
    CounterpartyInvalid,
    CounterpartyMismatch,
    CounterpartyUnknown
} from "../errors/RouterErrors.sol";
import {IICS02Client} from "../interfaces/IICS02Client.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {IICS02ClientMsgs} from "../msgs/IICS02ClientMsgs.sol";
import {ILightClientMsgs} from "../msgs/ILightClientMsgs.sol";
import {Administration} from "./Administration.sol";
import {Bounded} from "./Bounded.sol";
import {CallEncoder} from "./CallEncoder.sol";
import {Identifiers} from "./Identifiers.sol";
import {Item, Items} from "./Items.sol";
import {Texts} from "./Texts.sol";

/// @title The registry of light clients and counterparties (ICS-02 v2)
abstract contract Clients is IICS02Client, Administration {
    uint256 private constant MAX_PREFIX_KEYS = 8;
    uint256 private constant MAX_PREFIX_KEY_SIZE = 128;
    uint256 private constant MAX_CLIENT_ERROR_SIZE = 1024;

    /// @inheritdoc IICS02Client
    function addClient(IICS02ClientMsgs.CounterpartyInfo calldata counterpartyInfo, address client)
        external
        restricted
        returns (string memory clientId)
    {
        _requireContract(client);
        clientId = string.concat("client-", Strings.toString(_state().nextClient++));
        Client storage added = _state().clients[clientId];
        added.lightClient = ILightClient(client);
        if (bytes(counterpartyInfo.clientId).length != 0) _setCounterparty(added, counterpartyInfo);
        emit ICS02ClientAdded(clientId, counterpartyInfo, client);
    }

    /// @inheritdoc IICS02Client
    function registerCounterparty(
        string calldata clientId,
        IICS02ClientMsgs.CounterpartyInfo calldata counterpartyInfo
    ) external restricted {
        Client storage client = _client(clientId);
        if (bytes(client.counterparty).length != 0) {
            require(_isCounterparty(client, counterpartyInfo), CounterpartyExists(clientId));
            return;
        }
        _setCounterparty(client, counterpartyInfo);
        emit CounterpartyRegistered(clientId, counterpartyInfo);
    }

    /// @inheritdoc IICS02Client
    function migrateClient(
        string calldata clientId,
        IICS02ClientMsgs.CounterpartyInfo calldata counterpartyInfo,
        address client
    ) external restricted announced {
        _requireContract(client);
        Client storage migrated = _client(clientId);
        require(_isCounterparty(migrated, counterpartyInfo), CounterpartyExists(clientId));
        migrated.lightClient = ILightClient(client);
        emit ICS02ClientMigrated(clientId, counterpartyInfo, client);
    }

    /// @inheritdoc IICS02Client
    function updateClient(string calldata clientId, bytes calldata updateMsg)
        external
        relayed
        returns (ILightClientMsgs.UpdateResult result)
    {
        result = _client(clientId).lightClient.updateClient(updateMsg);
        emit ICS02ClientUpdated(clientId, result);
    }

    /// @inheritdoc IICS02Client
    function submitMisbehaviour(string calldata clientId, bytes calldata misbehaviourMsg) external guarded {
        _client(clientId).lightClient.misbehaviour(misbehaviourMsg);
        emit ICS02MisbehaviourSubmitted(clientId);
    }

    /// @inheritdoc IICS02Client
    function getClient(string calldata clientId) external view returns (ILightClient) {
        return _client(clientId).lightClient;
    }

    /// @inheritdoc IICS02Client
    function getCounterparty(string calldata clientId)
        external
        view
        returns (IICS02ClientMsgs.CounterpartyInfo memory)
    {
        (Client storage client, string memory counterparty) = _link(clientId);
        return IICS02ClientMsgs.CounterpartyInfo(counterparty, CallEncoder.unpackPrefix(_prefix(client)));
    }

    /// @inheritdoc IICS02Client
    function getNextClientSeq() external view returns (uint256) {
        return _state().nextClient;
    }

    function _client(string calldata clientId) private view returns (Client storage client) {
        client = _state().clients[clientId];
        require(address(client.lightClient) != address(0), ClientUnknown(clientId));
    }

    /// @dev A client and the identifier of its registered counterparty.
    function _link(string memory clientId)
        internal
        view
        returns (Client storage client, string memory counterparty)
    {
        mapping(string id => Client) storage clients = _state().clients;
        uint256 map;
        assembly ("memory-safe") {
            map := clients.slot
        }
        uint256 slot = Texts.entry(map, clientId);
        string storage counterpartyIn;
        assembly ("memory-safe") {
            client.slot := slot
        }
        counterpartyIn = client.counterparty;
        assembly ("memory-safe") {
            slot := counterpartyIn.slot
        }
        counterparty = Texts.load(slot);
        if (bytes(counterparty).length == 0) {
            require(address(client.lightClient) != address(0), ClientUnknown(clientId));
            revert CounterpartyUnknown(clientId);
        }
    }

    /// @dev The same for an item, whose other end must be that counterparty.
    function _linkOf(Item memory item)
        internal
        view
        returns (Client storage client, string memory clientId, string memory registered)
    {
        clientId = Texts.toMemory(item.client);
        (client, registered) = _link(clientId);
        bytes calldata given = Texts.content(item.counterparty);
        require(Texts.equal(registered, given), CounterpartyMismatch(registered, string(given)));
    }

    /// @dev Reverts unless the client takes the item's proof of a commitment at a packet
    /// path of the counterparty.
    function _verifyMembership(
        Client storage client,
        string memory counterparty,
        uint8 kind,
        bytes32 commitment,
        Item memory item
    ) internal {
        _ask(
            client,
            CallEncoder.verifyMembership(
                _path(client, counterparty, kind, item),
                commitment,
                Items.proofHeight(item),
                Texts.content(item.proof)
            )
        );
    }

    /// @dev Reverts unless the client takes the item's proof that nothing is at a packet
    /// path of the counterparty. Returns the counterparty's time at that height, in
    /// unix seconds.
    function _verifyNonMembership(Client storage client, string memory counterparty, uint8 kind, Item memory item)
        internal
        returns (uint256 time)
    {
        CallEncoder.Path memory path = _path(client, counterparty, kind, item);
        return _ask(
            client, CallEncoder.verifyNonMembership(path, Items.proofHeight(item), Texts.content(item.proof))
        );
    }

    function _path(Client storage client, string memory counterparty, uint8 kind, Item memory item)
        private
        view
        returns (CallEncoder.Path memory)
    {
        return CallEncoder.Path(_prefix(client), counterparty, kind, item.sequence);
    }

    /// @dev The counterparty's prefix as CallEncoder.packPrefix gives it, perhaps with
    /// zeros behind, which nobody reads: it tells how long it is.
    function _prefix(Client storage client) private view returns (bytes memory prefix) {
        bytes12 short = client.shortPrefix;
        if (short == 0) return client.longPrefix;
        prefix = abi.encodePacked(short);
    }

    function _ask(Client storage client, bytes memory call) private returns (uint256 time) {
        address target = address(client.lightClient);
        if (!Bounded.call(target, gasleft(), call)) Bounded.bubble(MAX_CLIENT_ERROR_SIZE);
        bool ok;
        (ok, time) = Bounded.returnedNumber();
        require(ok, ClientInvalid(target));
    }

    function _setCounterparty(Client storage client, IICS02ClientMsgs.CounterpartyInfo calldata info) private {
        require(Identifiers.validClient(info.clientId) && Identifiers.numbered(info.clientId), CounterpartyInvalid("clientId"));
        uint256 keys = info.merklePrefix.length;
        require(keys > 0 && keys <= MAX_PREFIX_KEYS, CounterpartyInvalid("merklePrefix"));
        for (uint256 i = 0; i < keys; ++i) {
            require(info.merklePrefix[i].length <= MAX_PREFIX_KEY_SIZE, CounterpartyInvalid("merklePrefix"));
        }
        client.counterparty = info.clientId;
        (client.shortPrefix, client.longPrefix) = _packPrefix(info.merklePrefix);
    }

    function _isCounterparty(Client storage client, IICS02ClientMsgs.CounterpartyInfo calldata info)
        private
        view
        returns (bool)
    {
        (bytes12 short, bytes memory long) = _packPrefix(info.merklePrefix);
        return keccak256(bytes(client.counterparty)) == keccak256(bytes(info.clientId))
            && client.shortPrefix == short && keccak256(client.longPrefix) == keccak256(long);
    }

    /// @dev A prefix as a client keeps it: one of the two. None begins with a zero, which
    /// would be the number of its keys.
    function _packPrefix(bytes[] calldata keys) private pure returns (bytes12 short, bytes memory long) {
        long = CallEncoder.packPrefix(keys);
        if (long.length <= 12) (short, long) = (bytes12(long), "");
    }

    function _requireContract(address client) private view {
        require(client.code.length != 0 && client != address(this), ClientInvalid(client));
    }
}
