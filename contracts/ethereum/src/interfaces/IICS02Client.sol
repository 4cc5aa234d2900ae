// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IICS02ClientMsgs} from "../msgs/IICS02ClientMsgs.sol";
import {ILightClientMsgs} from "../msgs/ILightClientMsgs.sol";
import {ILightClient} from "./ILightClient.sol";

/// @title The registry of light clients and counterparties (ICS-02 v2)
interface IICS02Client {
    /// @notice A client was added. counterpartyInfo.clientId is empty where the
    /// counterparty is yet to be registered.
    event ICS02ClientAdded(string clientId, IICS02ClientMsgs.CounterpartyInfo counterpartyInfo, address client);

    /// @notice The counterparty of a client was registered.
    event CounterpartyRegistered(string clientId, IICS02ClientMsgs.CounterpartyInfo counterpartyInfo);

    /// @notice Another light client stands behind the identifier from now on.
    event ICS02ClientMigrated(string clientId, IICS02ClientMsgs.CounterpartyInfo counterpartyInfo, address client);

    event ICS02ClientUpdated(string clientId, ILightClientMsgs.UpdateResult result);

    event ICS02MisbehaviourSubmitted(string clientId);

    /// @notice Add a light client. Restricted.
    /// @param counterpartyInfo The other end of the link; with an empty clientId,
    /// registerCounterparty names it later.
    /// @return The identifier given, client-N.
    function addClient(IICS02ClientMsgs.CounterpartyInfo calldata counterpartyInfo, address client)
        external
        returns (string memory);

    /// @notice Name the other end of the link. The same again changes nothing;
    /// another one is refused, since packets in flight belong to the first.
    /// Restricted.
    function registerCounterparty(
        string calldata clientId,
        IICS02ClientMsgs.CounterpartyInfo calldata counterpartyInfo
    ) external;

    /// @notice Put another light client behind an identifier: the recovery of one
    /// that is frozen or expired. The counterparty must be the registered one.
    /// Restricted, and only after announce.
    function migrateClient(
        string calldata clientId,
        IICS02ClientMsgs.CounterpartyInfo calldata counterpartyInfo,
        address client
    ) external;

    /// @notice Hand a client message to a light client. Open to everybody.
    function updateClient(string calldata clientId, bytes calldata updateMsg)
        external
        returns (ILightClientMsgs.UpdateResult);

    /// @notice Hand proof of misbehaviour to a light client. Open to everybody, also
    /// while the router is paused.
    function submitMisbehaviour(string calldata clientId, bytes calldata misbehaviourMsg) external;

    function getClient(string calldata clientId) external view returns (ILightClient);

    function getCounterparty(string calldata clientId) external view returns (IICS02ClientMsgs.CounterpartyInfo memory);

    /// @notice The number that the next client will bear, hence how many there are.
    function getNextClientSeq() external view returns (uint256);
}
