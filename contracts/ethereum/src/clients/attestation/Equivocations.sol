// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ClientNotActive, Malformed, NotMisbehaviour} from "../../errors/Refusals.sol";
import {AttestationParameters} from "./AttestationParameters.sol";
import {Attestors} from "./Attestors.sol";
import {Evidence} from "./Evidence.sol";
import {Rotations} from "./Rotations.sol";
import {Statements} from "./Statements.sol";

/// @title Statements that contradict each other
/// @dev The rules are those of the Go package proofs/attestation.
abstract contract Equivocations is Rotations {
    event Frozen();

    /// @notice The client is frozen, for two statements of a kind that contradict each
    /// other. equivocators have signed both; there may be none where the threshold
    /// is at most half of the set.
    event Equivocation(uint8 indexed kind, address[] equivocators, address[] first, address[] second);

    constructor(AttestationParameters memory p) Rotations(p) {}

    /// @dev Freezes the client if the message is two statements, each signed by a
    /// quorum, that contradict each other. It is packed: their kind (1 byte), where
    /// they are of packets the places of the path in both (2 each), the length of the
    /// first one's evidence (4), and the evidence of both.
    function _show(bytes calldata message) internal {
        Status memory s = _settle();
        if (s.frozen) revert ClientNotActive();
        if (message.length == 0) revert Malformed();
        uint256 kind = uint8(message[0]);
        bytes calldata both = message[1:];
        uint256 places;
        if (kind == Statements.PACKETS) {
            if (both.length < 4) revert Malformed();
            places = uint32(bytes4(both));
            both = both[4:];
        }
        if (both.length < 4) revert Malformed();
        uint256 length = uint32(bytes4(both));
        if (both.length - 4 < length) revert Malformed();
        _compare(s, kind, places, both[4:4 + length], both[4 + length:]);
    }

    function _compare(
        Status memory s,
        uint256 kind,
        uint256 places,
        bytes calldata first,
        bytes calldata second
    ) private {
        (bytes calldata one, uint256 count1, bytes calldata signatures1) = Evidence.open(first);
        (bytes calldata other, uint256 count2, bytes calldata signatures2) = Evidence.open(second);
        if (!_contradict(kind, places, one, other)) revert NotMisbehaviour();
        bytes memory set = Attestors.load(s.set);
        uint64 signers1 = Attestors.verify(set, Statements.digest(SOURCE, kind, one), count1, signatures1);
        uint64 signers2 = Attestors.verify(set, Statements.digest(SOURCE, kind, other), count2, signatures2);
        _freeze(s, kind, Attestors.names(set, signers1), Attestors.names(set, signers2));
    }

    function _contradict(uint256 kind, uint256 places, bytes calldata one, bytes calldata other)
        private
        view
        returns (bool)
    {
        if (kind == Statements.STATE) {
            (uint64 height1, uint64 time1) = Statements.state(one);
            (uint64 height2, uint64 time2) = Statements.state(other);
            return height1 == height2 && time1 != time2;
        }
        if (kind == Statements.PACKETS) return _contradictOfPackets(places, one, other);
        if (kind == Statements.ROTATION) {
            Statements.Rotation memory r1 = Statements.rotation(one);
            Statements.Rotation memory r2 = Statements.rotation(other);
            return r1.previous == r2.previous && r1.sequence == r2.sequence && keccak256(r1.next) != keccak256(r2.next);
        }
        return false;
    }

    /// @dev Two commitments of one path contradict each other at whatever heights: a
    /// sequence is never used again. Present and absent do so at one height, if that
    /// is a snapshot.
    function _contradictOfPackets(uint256 places, bytes calldata one, bytes calldata other)
        private
        view
        returns (bool)
    {
        (uint64 height1, bytes calldata entries1) = Statements.packetsOfEvidence(one);
        (uint64 height2, bytes calldata entries2) = Statements.packetsOfEvidence(other);
        (bytes32 path1, bytes32 commitment1) = _entry(entries1, places >> 16);
        (bytes32 path2, bytes32 commitment2) = _entry(entries2, places & 0xffff);
        if (path1 != path2 || commitment1 == commitment2) return false;
        return commitment1 != 0 && commitment2 != 0 || SNAPSHOT && height1 == height2;
    }

    function _entry(bytes calldata entries, uint256 place) private pure returns (bytes32 path, bytes32 commitment) {
        uint256 pos = 64 * place;
        if (pos >= entries.length) revert Malformed();
        return (bytes32(entries[pos:]), bytes32(entries[pos + 32:]));
    }

    /// @inheritdoc Rotations
    function _freeze(Status memory s, uint256 kind, address[] memory first, address[] memory second) internal override {
        _freeze(s);
        emit Equivocation(uint8(kind), _both(first, second), first, second);
    }

    function _freeze(Status memory s) internal {
        s.frozen = true;
        _status = s;
        emit Frozen();
    }

    function _both(address[] memory first, address[] memory second) private pure returns (address[] memory both) {
        both = new address[](first.length);
        uint256 count;
        for (uint256 i = 0; i < first.length; ++i) {
            for (uint256 j = 0; j < second.length; ++j) {
                if (first[i] == second[j]) both[count++] = first[i];
            }
        }
        assembly ("memory-safe") {
            mstore(both, count)
        }
    }
}
