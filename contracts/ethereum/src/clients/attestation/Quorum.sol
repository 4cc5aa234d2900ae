// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {
    AttestedHeight,
    ClientInvalid,
    ClientNotActive,
    CommitmentMismatch,
    EmptyField,
    HeaderFuture,
    Malformed,
    NotAttested,
    UnknownRoot
} from "../../errors/Refusals.sol";
import {ILightClientMsgs} from "../../msgs/ILightClientMsgs.sol";
import {AttestationParameters} from "./AttestationParameters.sol";
import {Attestors} from "./Attestors.sol";
import {Equivocations} from "./Equivocations.sol";
import {Evidence} from "./Evidence.sol";
import {Facts} from "./Facts.sol";
import {Statements} from "./Statements.sol";

/// @title What a client knows that believes a quorum of attestors
/// @dev The rules are those of the Go package contracts/clients/attestation. The
/// time of each attested height is kept; what is said of packets is known for the
/// transaction in which it was verified.
abstract contract Quorum is Equivocations {
    /// @notice A height of the source is known.
    event StateAttested(uint64 indexed height, uint64 time);

    constructor(AttestationParameters memory p) Equivocations(p) {
        if (p.height == 0 || p.time == 0 || p.time > Statements.MAX_TIME) revert ClientInvalid();
        _checkDrift(p.time);
        _status.latestHeight = p.height;
        _attested[p.height].time = p.time;
        emit StateAttested(p.height, p.time);
    }

    /// @notice The time of an attested height in unix seconds, zero where it is unknown.
    function getConsensusTimestamp(uint64 height) external view returns (uint64) {
        return _attested[height].time;
    }

    /// @notice Whether contradictory statements were seen.
    function frozen() external view returns (bool) {
        return _status.frozen;
    }

    /// @dev Takes a message: a state as the solidity IBC contracts have it, which
    /// begins with a zero, or the number of a kind and evidence of that kind.
    /// @return result of the update
    /// @return height that a state is of, else zero
    function _take(bytes calldata message) internal returns (ILightClientMsgs.UpdateResult result, uint64 height) {
        Status memory s = _active();
        if (message.length == 0) revert EmptyField();
        uint256 kind = uint8(message[0]);
        if (kind == 0) return _takeState(message, s);
        bytes calldata evidence = message[1:];
        if (kind == Statements.PACKETS) {
            (uint64 said, bytes calldata entries) = _verifyPackets(evidence, s);
            Facts.remember(entries, said, _timeOf(said));
            return (ILightClientMsgs.UpdateResult.NoOp, 0);
        }
        if (kind == Statements.ROTATION) return (_takeRotation(evidence, s), 0);
        if (kind == Statements.CANCEL) return (_takeCancel(evidence, s), 0);
        revert Malformed();
    }

    /// @dev A height that is known needs no signatures.
    function _takeState(bytes calldata evidence, Status memory s)
        private
        returns (ILightClientMsgs.UpdateResult, uint64)
    {
        (bytes calldata data, uint256 count, bytes calldata signatures) = Evidence.open(evidence);
        (uint64 height, uint64 time) = Statements.state(data);
        Attested memory known = _attested[height];
        if (known.time == time) return (ILightClientMsgs.UpdateResult.NoOp, height);
        bytes memory set = Attestors.load(s.set);
        uint64 signers =
            Attestors.verify(set, Statements.digest(SOURCE, Statements.STATE, data), count, signatures);
        _checkDrift(time);
        if (known.time != 0) {
            // Nobody has signed the first state.
            _freeze(s, Statements.STATE, Attestors.names(_setOf(known.set), known.signers), Attestors.names(set, signers));
            return (ILightClientMsgs.UpdateResult.Misbehaviour, height);
        }
        (known.time, known.signers, known.set) = (time, signers, s.number);
        _attested[height] = known;
        if (height > s.latestHeight) {
            s.latestHeight = height;
            _status = s;
        }
        emit StateAttested(height, time);
        return (ILightClientMsgs.UpdateResult.Update, height);
    }

    /// @dev Reverts unless the quorum says that a commitment, or nothing where that
    /// is zero, stands at a path. What was said before in this transaction needs no
    /// proof.
    /// @return time of the height in unix seconds
    function _requireAttested(bytes calldata path, bytes32 commitment, uint64 height, bytes calldata proof)
        internal
        returns (uint256 time)
    {
        Status memory s = _active();
        if (path.length == 0) revert EmptyField();
        bytes32 hash = keccak256(path);
        time = Facts.recall(hash, commitment, height);
        if (time != 0) return time;
        time = _timeOf(height);
        if (proof.length == 0) revert UnknownRoot();
        (uint64 said, bytes calldata entries) = _verifyPackets(proof, s);
        if (said != height) revert AttestedHeight();
        Facts.remember(entries, height, time);
        if (Facts.recall(hash, commitment, height) != 0) return time;
        if (Facts.named(entries, hash)) revert CommitmentMismatch();
        revert NotAttested();
    }

    function _verifyPackets(bytes calldata evidence, Status memory s)
        private
        view
        returns (uint64 height, bytes calldata entries)
    {
        (bytes calldata data, uint256 count, bytes calldata signatures) = Evidence.open(evidence);
        (height, entries) = Statements.packets(data);
        Attestors.verify(
            Attestors.load(s.set), Statements.digest(SOURCE, Statements.PACKETS, data), count, signatures
        );
    }

    function _timeOf(uint64 height) private view returns (uint256 time) {
        time = _attested[height].time;
        if (time == 0) revert UnknownRoot();
    }

    function _checkDrift(uint64 time) private view {
        if (_hasTerms() && time > block.timestamp + MAX_CLOCK_DRIFT) revert HeaderFuture();
    }

    /// @dev The client's status, unless it is frozen.
    function _active() internal returns (Status memory s) {
        s = _settle();
        if (s.frozen) revert ClientNotActive();
    }
}
