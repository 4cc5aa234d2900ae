// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {
    ClientInvalid,
    ClientNotActive,
    Contradiction,
    EmptyField,
    Malformed,
    NotAttested,
    ProofInvalid,
    Unauthorized
} from "../../errors/Refusals.sol";
import {ILightClient} from "../../interfaces/ILightClient.sol";
import {ILightClientMsgs} from "../../msgs/ILightClientMsgs.sol";
import {decodeAttestationParameters} from "../attestation/AttestationParameters.sol";
import {Quorum} from "../attestation/Quorum.sol";

/// @title What AttestedClient asks of a light client beyond ILightClient
interface IFollower is ILightClient {
    /// @notice The highest known height and its time in unix nanoseconds.
    function latest() external view returns (uint64 revision, uint64 height, uint64 time);
}

/// @title Client that believes what a light client and a quorum of attestors both say
/// @notice Wraps a light client, whose router it is. Heights are the light client's;
/// the quorum attests the number alone. A packet needs a proof of both, of one
/// height at which both have the same second as its time. Where they differ about
/// that the client freezes, since one of them is wrong.
/// @dev The rules are those of the Go package contracts/clients/attested.
contract AttestedClient is ILightClient, Quorum {
    /// What one byte in front of each message says: whose it is.
    uint256 private constant LIGHT = 1;
    uint256 private constant QUORUM = 2;

    address private immutable ROUTER;
    address private immutable DEPLOYER;

    /// @notice keccak256 of what Described has told.
    bytes32 public immutable describedHash;

    /// @notice The light client.
    IFollower public light;
    /// The highest height that both know.
    uint64 private _agreed;

    /// @notice The ibc-go client state (google.protobuf.Any) that this client was made
    /// after.
    event Described(bytes described);

    modifier onlyRouter() {
        if (msg.sender != ROUTER) revert Unauthorized();
        _;
    }

    /// @param router may call what changes the client
    /// @param quorum abi.encode(AttestationParameters)
    /// @param described google.protobuf.Any of the client state
    constructor(address router, bytes memory quorum, bytes memory described)
        Quorum(decodeAttestationParameters(quorum))
    {
        if (router == address(0) || described.length == 0) revert ClientInvalid();
        (ROUTER, DEPLOYER) = (router, msg.sender);
        describedHash = keccak256(described);
        emit Described(described);
    }

    /// @notice Take over the light client, once: it can only be made when this
    /// contract is there to be its router. Both must start at one height and second.
    function connect(IFollower light_) external {
        if (msg.sender != DEPLOYER || address(light) != address(0)) revert Unauthorized();
        (, uint64 height, uint64 time) = light_.latest();
        if (height != _status.latestHeight || time / 1e9 != _attested[height].time) revert ClientInvalid();
        _attested[height].proven = time / 1e9;
        (light, _agreed) = (light_, height);
    }

    /// @inheritdoc ILightClient
    /// @dev The message is one byte that says whose it is, and the message of that
    /// one: the light client's own, or an AttestationClient's.
    function updateClient(bytes calldata message) external onlyRouter returns (ILightClientMsgs.UpdateResult) {
        _requireActive();
        (bool ofLight, bytes calldata own) = _part(message);
        return ofLight ? _updateLight(own) : _updateQuorum(own);
    }

    /// @inheritdoc ILightClient
    /// @dev In the same form.
    function misbehaviour(bytes calldata message) external onlyRouter {
        (bool ofLight, bytes calldata own) = _part(message);
        if (!ofLight) return _show(own);
        Status memory s = _settle();
        if (s.frozen) revert ClientNotActive();
        light.misbehaviour(own);
        _freeze(s);
    }

    /// @inheritdoc ILightClient
    /// @dev The proof is the light client's behind its length (4 bytes), and the
    /// quorum's, which is AttestationClient's. The path is the light client's; its last
    /// key is what the quorum attests.
    function verifyMembership(ILightClientMsgs.MsgVerifyMembership calldata m)
        external
        onlyRouter
        returns (uint256 time)
    {
        _requireActive();
        bytes calldata value = m.value;
        if (value.length != 32 || bytes32(value) == 0) revert NotAttested();
        (bytes calldata own, bytes calldata attested) = _proofs(m.proof);
        time = light.verifyMembership(ILightClientMsgs.MsgVerifyMembership(own, m.proofHeight, m.path, value));
        _agree(time, _requireAttested(_key(m.path), bytes32(value), m.proofHeight.revisionHeight, attested));
    }

    /// @inheritdoc ILightClient
    function verifyNonMembership(ILightClientMsgs.MsgVerifyNonMembership calldata m)
        external
        onlyRouter
        returns (uint256 time)
    {
        _requireActive();
        (bytes calldata own, bytes calldata attested) = _proofs(m.proof);
        time = light.verifyNonMembership(ILightClientMsgs.MsgVerifyNonMembership(own, m.proofHeight, m.path));
        _agree(time, _requireAttested(_key(m.path), 0, m.proofHeight.revisionHeight, attested));
    }

    /// @inheritdoc ILightClient
    /// @return ABI encoded: the light client's state, the attestors and their
    /// threshold, the highest height that both know, and whether the client is frozen
    function getClientState() external view returns (bytes memory) {
        (address[] memory attestors, uint8 threshold) = getAttestationSet();
        return abi.encode(light.getClientState(), attestors, threshold, _agreed, _status.frozen);
    }

    /// @notice The highest height that both know and its time in unix nanoseconds.
    function latest() external view returns (uint64 revision, uint64 height, uint64 time) {
        (revision,,) = light.latest();
        height = _agreed;
        return (revision, height, _attested[height].time * 1e9);
    }

    function _updateLight(bytes calldata message) private returns (ILightClientMsgs.UpdateResult result) {
        result = light.updateClient(message);
        if (result == ILightClientMsgs.UpdateResult.Misbehaviour) {
            _freeze(_settle());
        } else if (result == ILightClientMsgs.UpdateResult.Update) {
            (, uint64 height, uint64 time) = light.latest();
            _attested[height].proven = time / 1e9;
            if (!_compare(height)) result = ILightClientMsgs.UpdateResult.Misbehaviour;
        }
    }

    function _updateQuorum(bytes calldata message) private returns (ILightClientMsgs.UpdateResult result) {
        uint64 height;
        (result, height) = _take(message);
        if (result == ILightClientMsgs.UpdateResult.Update && height != 0 && !_compare(height)) {
            result = ILightClientMsgs.UpdateResult.Misbehaviour;
        }
    }

    /// @dev Freezes the client, and says so, where the two know a height by two times.
    function _compare(uint64 height) private returns (bool same) {
        Attested storage known = _attested[height];
        (uint64 attested, uint64 proven) = (known.time, known.proven);
        if (attested == 0 || proven == 0) return true;
        if (attested != proven) {
            _freeze(_settle());
            return false;
        }
        if (height > _agreed) _agreed = height;
        return true;
    }

    /// @dev Also where the light client has forgotten a height, or was never at its
    /// newest there.
    function _agree(uint256 proven, uint256 attested) private pure {
        if (proven != attested) revert Contradiction();
    }

    function _requireActive() private view {
        if (_status.frozen || address(light) == address(0)) revert ClientNotActive();
    }

    function _part(bytes calldata message) private pure returns (bool ofLight, bytes calldata own) {
        if (message.length == 0) revert EmptyField();
        uint256 part = uint8(message[0]);
        if (part != LIGHT && part != QUORUM) revert Malformed();
        return (part == LIGHT, message[1:]);
    }

    function _proofs(bytes calldata proof) private pure returns (bytes calldata own, bytes calldata attested) {
        if (proof.length < 4) revert Malformed();
        uint256 end = 4 + uint256(uint32(bytes4(proof)));
        if (proof.length < end) revert Malformed();
        return (proof[4:end], proof[end:]);
    }

    function _key(bytes[] calldata path) private pure returns (bytes calldata) {
        if (path.length == 0) revert ProofInvalid();
        return path[path.length - 1];
    }
}
