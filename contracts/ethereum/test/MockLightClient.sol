// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ILightClient} from "../src/interfaces/ILightClient.sol";
import {ILightClientMsgs} from "../src/msgs/ILightClientMsgs.sol";

/// @title A light client that takes a hash of the claim for its proof
/// @dev So a test shows that the router asked for exactly the path, value and
/// height that it had in mind. A height is its own time in unix seconds.
contract MockLightClient is ILightClient {
    error ProofInvalid();
    error ClientNotActive();

    address private immutable ROUTER;
    bool private _frozen;

    constructor(address router) {
        ROUTER = router;
    }

    modifier onlyRouter() {
        require(msg.sender == ROUTER, "not the router");
        _;
    }

    modifier active() {
        require(!_frozen, ClientNotActive());
        _;
    }

    function verifyMembership(ILightClientMsgs.MsgVerifyMembership calldata msg_)
        external
        view
        onlyRouter
        active
        returns (uint256)
    {
        _check(msg_.proof, keccak256(abi.encode("present", msg_.proofHeight, msg_.path, msg_.value)));
        return msg_.proofHeight.revisionHeight;
    }

    function verifyNonMembership(ILightClientMsgs.MsgVerifyNonMembership calldata msg_)
        external
        view
        onlyRouter
        active
        returns (uint256)
    {
        _check(msg_.proof, keccak256(abi.encode("absent", msg_.proofHeight, msg_.path)));
        return msg_.proofHeight.revisionHeight;
    }

    /// @dev "update" is new, "known" is not, "misbehaviour" freezes.
    function updateClient(bytes calldata updateMsg)
        external
        onlyRouter
        active
        returns (ILightClientMsgs.UpdateResult)
    {
        bytes32 what = keccak256(updateMsg);
        if (what == keccak256("known")) return ILightClientMsgs.UpdateResult.NoOp;
        if (what == keccak256("misbehaviour")) {
            _frozen = true;
            return ILightClientMsgs.UpdateResult.Misbehaviour;
        }
        require(what == keccak256("update"), ProofInvalid());
        return ILightClientMsgs.UpdateResult.Update;
    }

    function misbehaviour(bytes calldata misbehaviourMsg) external onlyRouter {
        require(keccak256(misbehaviourMsg) == keccak256("misbehaviour"), ProofInvalid());
        _frozen = true;
    }

    function getClientState() external view returns (bytes memory) {
        return abi.encode(_frozen);
    }

    function _check(bytes calldata proof, bytes32 claim) private pure {
        require(proof.length == 32 && bytes32(proof) == claim, ProofInvalid());
    }
}
