// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Sha256} from "./Sha256.sol";
import {HeaderInvalid, KeyUnsupported} from "./TendermintErrors.sol";
import {Overlap, Signature, Validator} from "./TendermintTypes.sol";
import {Wire} from "./Wire.sol";

/// @title Validator sets of CometBFT
library Validators {
    /// CometBFT's MaxTotalVotingPower.
    uint256 private constant MAX_TOTAL = uint256(uint64(type(int64).max)) / 8;

    /// The hash under which headers name a set, and the set's power.
    function hash(Validator[] calldata validators) internal view returns (bytes32 root, uint256 total) {
        uint256 count = validators.length;
        if (count == 0) revert HeaderInvalid("no validators");
        bytes32[] memory leaves = new bytes32[](count);
        uint256 buffer = Wire.allocate(64);
        unchecked {
            for (uint256 i = 0; i < count; ++i) {
                Validator calldata v = validators[i];
                leaves[i] = _leaf(buffer, i, v.prefix, v.x, v.power);
                total += v.power;
            }
        }
        if (total > MAX_TOTAL) revert HeaderInvalid("total power");
        root = Sha256.root(leaves);
    }

    /// The same of a set in memory.
    function hashOf(Validator[] memory validators) internal view returns (bytes32) {
        bytes32[] memory leaves = new bytes32[](validators.length);
        if (leaves.length == 0) revert HeaderInvalid("no validators");
        uint256 buffer = Wire.allocate(64);
        for (uint256 i = 0; i < leaves.length; ++i) {
            Validator memory v = validators[i];
            leaves[i] = _leaf(buffer, i, v.prefix, v.x, v.power);
        }
        return Sha256.root(leaves);
    }

    /// The power of those trusted validators that gave one of the signatures, which
    /// are verified already.
    function overlap(
        Validator[] calldata trusted,
        Overlap[] calldata overlaps,
        Validator[] calldata validators,
        Signature[] calldata signatures
    ) internal pure returns (uint256 power) {
        uint256 next = 0; // each trusted validator counts once
        for (uint256 i = 0; i < overlaps.length; ++i) {
            Overlap calldata o = overlaps[i];
            if (o.trustedValidator < next) revert HeaderInvalid("order of overlaps");
            if (o.trustedValidator >= trusted.length || o.signature >= signatures.length) {
                revert HeaderInvalid("index of overlap");
            }
            next = uint256(o.trustedValidator) + 1;
            Validator calldata known = trusted[o.trustedValidator];
            Validator calldata signer = validators[signatures[o.signature].validator];
            if (known.x != signer.x || known.prefix != signer.prefix) revert HeaderInvalid("overlap");
            power += known.power;
        }
    }

    /// The leaf of a SimpleValidator{pub_key = 1 {secp256k1 = 2}, voting_power = 2}.
    function _leaf(uint256 buffer, uint256 index, uint256 prefix, bytes32 x, uint256 power)
        private
        view
        returns (bytes32)
    {
        if (prefix != 2 && prefix != 3) revert KeyUnsupported(index);
        // As signed numbers are 64 bits long, what is more than the maximum would be
        // negative to CometBFT.
        if (power == 0 || power > MAX_TOTAL) revert HeaderInvalid("validator power");
        uint256 pos = Wire.writeWord(buffer, bytes32(0x000a231221 << 216 | prefix << 208));
        unchecked {
            pos = Wire.writeByte(Wire.writeWord(pos - 26, x), 0x10);
        }
        return Sha256.range(buffer, Wire.writeVarint(pos, power));
    }
}
