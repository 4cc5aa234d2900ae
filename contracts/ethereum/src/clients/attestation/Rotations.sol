// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ClientInvalid, RotationPending, RotationSequence, SetMismatch} from "../../errors/Refusals.sol";
import {ILightClientMsgs} from "../../msgs/ILightClientMsgs.sol";
import {AttestationParameters} from "./AttestationParameters.sol";
import {Attestors} from "./Attestors.sol";
import {Evidence} from "./Evidence.sol";
import {Statements} from "./Statements.sol";

/// @title The set of attestors, and how another one follows it
/// @dev A quorum of the present set names the next one, which waits for a delay. A
/// quorum of the present one may take that back meanwhile, or beforehand.
abstract contract Rotations {
    struct Status {
        /// The contract that holds the present set, and how many came before it.
        address set;
        uint16 number;
        /// The highest one that is attested.
        uint64 latestHeight;
        /// Whether a rotation waits, or its delay is over and nobody has called since.
        bool pending;
        bool frozen;
    }

    struct Pending {
        /// Of the last rotation that came into force or was cancelled.
        uint64 setSequence;
        /// Of the one that waits, the unix second from which it counts, and who signed it.
        uint64 sequence;
        uint64 effective;
        uint64 signers;
    }

    /// What is known of a height.
    struct Attested {
        /// In unix seconds.
        uint64 time;
        /// Who has signed that, of which set.
        uint64 signers;
        uint16 set;
        /// Its time by another client, where one is asked too.
        uint64 proven;
    }

    /// @notice What attestors sign along with every statement; zero for none.
    bytes32 public immutable SOURCE;
    /// @notice Whether a height of the source is one state of it.
    bool public immutable SNAPSHOT;
    /// @notice In seconds.
    uint64 public immutable MAX_CLOCK_DRIFT;
    /// @notice In seconds; zero where the client is as on ibc-go v11.
    uint64 public immutable ROTATION_DELAY;

    Status internal _status;
    Pending private _pending;
    address private _next;
    mapping(uint64 height => Attested) internal _attested;
    mapping(uint256 number => address) private _sets;

    /// @notice Another set is to follow.
    event RotationScheduled(uint64 sequence, uint64 effective, address[] attestors, uint32 threshold);

    /// @notice No rotation of that or a lower sequence comes into force.
    event RotationCancelled(uint64 sequence);

    /// @notice A rotation came into force, when somebody called first since.
    event Rotated(uint64 sequence);

    constructor(AttestationParameters memory p) {
        bool terms = p.source != 0 || p.snapshot || p.maxClockDrift != 0 || p.rotationDelay != 0;
        if (terms ? p.maxClockDrift == 0 || p.rotationDelay == 0 : p.setSequence != 0) revert ClientInvalid();
        if (p.rotationDelay > Statements.MAX_TIME) revert ClientInvalid();
        bytes memory set = Attestors.encode(p.attestors, p.threshold);
        Attestors.validate(set);
        (SOURCE, SNAPSHOT) = (p.source, p.snapshot);
        (MAX_CLOCK_DRIFT, ROTATION_DELAY) = (p.maxClockDrift, p.rotationDelay);
        _pending.setSequence = p.setSequence;
        _status.set = _sets[0] = Attestors.store(set);
    }

    /// @notice The present set, as the solidity IBC contracts tell it.
    function getAttestationSet() public view returns (address[] memory attestors, uint8 threshold) {
        (Status memory s,) = _settled();
        uint32 wide;
        (attestors, wide) = Attestors.decode(Attestors.load(s.set));
        threshold = uint8(wide); // at most 64
    }

    /// @notice The sequence of the last rotation that came into force or was
    /// cancelled, and the rotation that waits, empty where there is none.
    function getRotation()
        external
        view
        returns (
            uint64 setSequence,
            uint64 sequence,
            uint64 effective,
            address[] memory attestors,
            uint32 threshold,
            address[] memory signers
        )
    {
        (Status memory s, Pending memory p) = _settled();
        (setSequence, sequence, effective) = (p.setSequence, p.sequence, p.effective);
        if (!s.pending) return (setSequence, 0, 0, attestors, 0, signers);
        (attestors, threshold) = Attestors.decode(Attestors.load(_next));
        signers = Attestors.names(Attestors.load(s.set), p.signers);
    }

    /// @dev Whether the client can do more than one of ibc-go v11.
    function _hasTerms() internal view returns (bool) {
        return ROTATION_DELAY != 0;
    }

    function _setOf(uint16 number) internal view returns (bytes memory) {
        return Attestors.load(_sets[number]);
    }

    /// @dev The client at this time: a rotation whose delay is over has replaced the set.
    function _settled() internal view returns (Status memory s, Pending memory p) {
        (s, p) = (_status, _pending);
        if (s.pending && block.timestamp >= p.effective) {
            unchecked {
                ++s.number; // comes around after 65536 sets, and then names others' signatures
            }
            (s.set, s.pending) = (_next, false);
            p = Pending(p.sequence, 0, 0, 0);
        }
    }

    /// @dev The same, and keeps it.
    function _settle() internal returns (Status memory s) {
        s = _status;
        if (!s.pending || block.timestamp < _pending.effective) return s;
        Pending memory p;
        (s, p) = _settled();
        (_status, _pending, _sets[s.number]) = (s, p, s.set);
        delete _next;
        emit Rotated(p.setSequence);
    }

    function _takeRotation(bytes calldata evidence, Status memory s) internal returns (ILightClientMsgs.UpdateResult) {
        (bytes calldata data, uint256 count, bytes calldata signatures) = _open(evidence);
        Statements.Rotation memory r = Statements.rotation(data);
        bytes memory set = Attestors.load(s.set);
        uint64 signers =
            Attestors.verify(set, Statements.digest(SOURCE, Statements.ROTATION, data), count, signatures);
        if (r.previous != keccak256(set)) revert SetMismatch();
        Pending memory p = _pending;
        if (r.sequence <= p.setSequence) revert RotationSequence();
        if (s.pending) {
            if (p.sequence != r.sequence || keccak256(Attestors.load(_next)) == keccak256(r.next)) {
                revert RotationPending();
            }
            _freeze(s, Statements.ROTATION, Attestors.names(set, p.signers), Attestors.names(set, signers));
            return ILightClientMsgs.UpdateResult.Misbehaviour;
        }
        (p.sequence, p.effective, p.signers) = (r.sequence, uint64(block.timestamp) + ROTATION_DELAY, signers);
        s.pending = true;
        (_status, _pending, _next) = (s, p, Attestors.store(r.next));
        (address[] memory attestors, uint32 threshold) = Attestors.decode(r.next);
        emit RotationScheduled(p.sequence, p.effective, attestors, threshold);
        return ILightClientMsgs.UpdateResult.Update;
    }

    function _takeCancel(bytes calldata evidence, Status memory s) internal returns (ILightClientMsgs.UpdateResult) {
        (bytes calldata data, uint256 count, bytes calldata signatures) = _open(evidence);
        (bytes32 previous, uint64 sequence) = Statements.cancel(data);
        bytes memory set = Attestors.load(s.set);
        Attestors.verify(set, Statements.digest(SOURCE, Statements.CANCEL, data), count, signatures);
        if (previous != keccak256(set)) revert SetMismatch();
        Pending memory p = _pending;
        if (sequence <= p.setSequence) revert RotationSequence();
        p.setSequence = sequence;
        if (s.pending && p.sequence <= sequence) {
            (p.sequence, p.effective, p.signers, s.pending) = (0, 0, 0, false);
            delete _next;
            _status = s;
        }
        _pending = p;
        emit RotationCancelled(sequence);
        return ILightClientMsgs.UpdateResult.Update;
    }

    /// @dev Evidence for a client whose set is not fixed.
    function _open(bytes calldata evidence)
        private
        view
        returns (bytes calldata data, uint256 count, bytes calldata signatures)
    {
        if (!_hasTerms()) revert ClientInvalid();
        return Evidence.open(evidence);
    }

    /// @dev Freezes the client for contradictory statements, and names who signed which.
    function _freeze(Status memory s, uint256 kind, address[] memory first, address[] memory second) internal virtual;
}
