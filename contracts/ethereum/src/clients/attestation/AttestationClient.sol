// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ClientInvalid, NotAttested, ProofInvalid, Unauthorized, UnknownRoot} from "../../errors/Refusals.sol";
import {ILightClient} from "../../interfaces/ILightClient.sol";
import {IICS02ClientMsgs} from "../../msgs/IICS02ClientMsgs.sol";
import {ILightClientMsgs} from "../../msgs/ILightClientMsgs.sol";
import {decodeAttestationParameters} from "./AttestationParameters.sol";
import {Quorum} from "./Quorum.sol";

/// @title Client that believes a quorum of attestors
/// @notice Statements, proofs and what is read are those of ibc-go v11's client of
/// type attestations and of the solidity IBC contracts. Beyond them: a source in
/// what is signed, rotation of the set, misbehaviour, and packets whose proof is
/// verified once for a transaction. The Go package
/// contracts/ethereum/attestationclient makes all messages.
contract AttestationClient is ILightClient, Quorum {
    /// @notice The client state as the solidity IBC contracts encode it.
    struct ClientState {
        address[] attestorAddresses;
        uint8 minRequiredSigs;
        uint64 latestHeight;
        bool isFrozen;
    }

    address private immutable ROUTER;

    /// @notice keccak256 of what Described has told.
    bytes32 public immutable describedHash;

    /// @notice The ibc-go client state (google.protobuf.Any) that this client was made
    /// after.
    event Described(bytes described);

    modifier onlyRouter() {
        if (msg.sender != ROUTER) revert Unauthorized();
        _;
    }

    /// @param router may call what changes the client
    /// @param parameters abi.encode(AttestationParameters)
    /// @param described google.protobuf.Any of the client state
    constructor(address router, bytes memory parameters, bytes memory described)
        Quorum(decodeAttestationParameters(parameters))
    {
        if (router == address(0) || described.length == 0) revert ClientInvalid();
        ROUTER = router;
        describedHash = keccak256(described);
        emit Described(described);
    }

    /// @inheritdoc ILightClient
    /// @dev The message is an AttestationProof of a state, ABI encoded as in the
    /// solidity IBC contracts; or, behind one byte that says which, of packets (2), of
    /// a rotation (3) or of its cancelling (4). Packets answer NoOp: what is said of
    /// them is known to the end of the transaction.
    function updateClient(bytes calldata message)
        external
        onlyRouter
        returns (ILightClientMsgs.UpdateResult result)
    {
        (result,) = _take(message);
    }

    /// @inheritdoc ILightClient
    /// @dev See Equivocations for the form of the message.
    function misbehaviour(bytes calldata message) external onlyRouter {
        _show(message);
    }

    /// @inheritdoc ILightClient
    /// @dev The proof is an AttestationProof of packets, ABI encoded, or empty where
    /// the path was named before in this transaction. The value is a commitment.
    function verifyMembership(ILightClientMsgs.MsgVerifyMembership calldata m) external onlyRouter returns (uint256) {
        bytes calldata value = m.value;
        if (value.length != 32 || bytes32(value) == 0) revert NotAttested();
        return _requireAttested(_key(m.path), bytes32(value), _height(m.proofHeight), m.proof);
    }

    /// @inheritdoc ILightClient
    function verifyNonMembership(ILightClientMsgs.MsgVerifyNonMembership calldata m)
        external
        onlyRouter
        returns (uint256)
    {
        return _requireAttested(_key(m.path), 0, _height(m.proofHeight), m.proof);
    }

    /// @inheritdoc ILightClient
    function getClientState() external view returns (bytes memory) {
        (address[] memory attestors, uint8 threshold) = getAttestationSet();
        return abi.encode(ClientState(attestors, threshold, _status.latestHeight, _status.frozen));
    }

    /// @notice The highest attested height and its time in unix nanoseconds.
    function latest() external view returns (uint64 revision, uint64 height, uint64 time) {
        height = _status.latestHeight;
        return (0, height, _attested[height].time * 1e9);
    }

    function _key(bytes[] calldata path) private pure returns (bytes calldata) {
        if (path.length != 1) revert ProofInvalid();
        return path[0];
    }

    /// @dev Heights of attestors have no revision.
    function _height(IICS02ClientMsgs.Height calldata height) private pure returns (uint64) {
        if (height.revisionNumber != 0) revert UnknownRoot();
        return height.revisionHeight;
    }
}
