// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ClientInvalid} from "../../errors/Refusals.sol";

/// @title Fabric's signature policies
/// @notice A policy is written from the outside in: a leaf is one byte, the
/// number of an organisation; a gate is the byte 0x80, how many of its rules
/// must hold, how many there are, and the rules.
///
/// Signers are counted by organisation, eight bits each, which loses nothing:
/// every signer is a peer and so both peer and member of its organisation.
library SignaturePolicy {
    uint256 internal constant MAX_ORGANISATIONS = 32;
    uint256 private constant MAX_DEPTH = 8;
    uint256 private constant GATE = 0x80;

    /// @notice Whether signers satisfy the policy that stands in memory at `pos`.
    /// @dev The order of evaluation is Fabric's (common/cauthdsl/cauthdsl.go):
    /// rules from left to right, each leaf taking a signer that no other leaf
    /// has taken, a gate that fails giving back those it took. So one identity
    /// counts once.
    function satisfied(uint256 pos, uint256 signers) internal pure returns (bool holds) {
        (holds,,) = _evaluate(pos, signers);
    }

    function _evaluate(uint256 pos, uint256 signers) private pure returns (bool holds, uint256 next, uint256 left) {
        unchecked {
            uint256 word;
            assembly ("memory-safe") {
                word := mload(pos)
            }
            if (word >> 248 != GATE) {
                uint256 lane = (word >> 248) * 8;
                holds = signers >> lane & 0xff != 0;
                return (holds, pos + 1, holds ? signers - (1 << lane) : signers);
            }
            uint256 missing = word >> 240 & 0xff;
            left = signers;
            next = pos + 3;
            uint256 met;
            for (uint256 rules = word >> 232 & 0xff; rules != 0; --rules) {
                uint256 attempt;
                (holds, next, attempt) = _evaluate(next, left);
                if (holds) {
                    ++met;
                    left = attempt;
                }
            }
            holds = met >= missing;
        }
    }

    /// @notice Refuses what is not exactly one policy over so many organisations.
    function check(bytes memory policy, uint256 organisations) internal pure {
        if (organisations == 0 || organisations > MAX_ORGANISATIONS) revert ClientInvalid();
        if (_check(policy, 0, organisations, MAX_DEPTH) != policy.length) revert ClientInvalid();
    }

    function _check(bytes memory policy, uint256 pos, uint256 organisations, uint256 depth)
        private
        pure
        returns (uint256)
    {
        if (depth == 0 || pos >= policy.length) revert ClientInvalid();
        uint256 head = uint8(policy[pos]);
        if (head != GATE) {
            if (head >= organisations) revert ClientInvalid();
            return pos + 1;
        }
        if (pos + 3 > policy.length) revert ClientInvalid();
        uint256 needed = uint8(policy[pos + 1]);
        uint256 rules = uint8(policy[pos + 2]);
        if (needed == 0 || needed > rules) revert ClientInvalid();
        pos += 3;
        for (; rules != 0; --rules) {
            pos = _check(policy, pos, organisations, depth - 1);
        }
        return pos;
    }
}
