// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ILightClientMsgs} from "../msgs/ILightClientMsgs.sol";

/// @title A verifier of another chain's state
/// @dev The functions that write must refuse any caller but the router. Every
/// function but getClientState reverts when the client is frozen or expired,
/// except that misbehaviour must still freeze an expired one.
interface ILightClient {
    /// @notice Trust what a client message proves.
    /// @param updateMsg The message, in the client's own encoding.
    function updateClient(bytes calldata updateMsg) external returns (ILightClientMsgs.UpdateResult);

    /// @notice Revert unless the proof shows the value at the path.
    /// @dev Not a view: what was verified may be remembered for the transaction.
    /// @return Unix seconds of the counterparty chain at the proof's height.
    function verifyMembership(ILightClientMsgs.MsgVerifyMembership calldata msg_) external returns (uint256);

    /// @notice Revert unless the proof shows that nothing is at the path.
    /// @return Unix seconds of the counterparty chain at the proof's height.
    function verifyNonMembership(ILightClientMsgs.MsgVerifyNonMembership calldata msg_) external returns (uint256);

    /// @notice Freeze the client if the message proves misbehaviour, revert otherwise.
    function misbehaviour(bytes calldata misbehaviourMsg) external;

    /// @notice The client state, in the client's own encoding.
    function getClientState() external view returns (bytes memory);
}
