// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ChainId} from "./ChainId.sol";
import {Sha256} from "./Sha256.sol";
import {HeaderInvalid} from "./TendermintErrors.sol";
import {Commit, Signature, Validator} from "./TendermintTypes.sol";
import {Wire} from "./Wire.sol";

/// @title Precommits of CometBFT, signed with secp256k1
library Votes {
    /// Half the order of secp256k1: of the two forms of a signature the one with
    /// the lower s is valid.
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    /// What comes before the time in the bytes that validators sign.
    struct Ballot {
        uint256 start;
        uint256 time;
    }

    /// Verifies signatures of a block by members of a set, and answers the power of
    /// those who signed. Refuses if any signature is not valid.
    function tally(
        ChainId memory chainId,
        uint64 height,
        bytes32 blockHash,
        Commit calldata commit,
        Validator[] calldata validators,
        Signature[] calldata signatures
    ) internal view returns (uint256 power) {
        Ballot memory ballot = _ballot(height, blockHash, commit);
        uint256 next = 0; // each validator counts once
        for (uint256 i = 0; i < signatures.length; ++i) {
            Signature calldata signature = signatures[i];
            if (signature.validator < next) revert HeaderInvalid("order of signatures");
            if (signature.validator >= validators.length) revert HeaderInvalid("index of signature");
            unchecked {
                next = uint256(signature.validator) + 1;
            }
            Validator calldata signer = validators[signature.validator];
            _verify(_digest(ballot, chainId, signature.time), signer, signature);
            unchecked {
                power += signer.power; // the sum is bounded by the set's
            }
        }
    }

    /// Verifies one signature by recovering its key. The hint y is right if the
    /// recovered address is that of (x, y): a point that is not on the curve is
    /// never recovered.
    function _verify(bytes32 digest, Validator calldata signer, Signature calldata signature) private pure {
        if (uint256(signature.s) > HALF_ORDER) revert HeaderInvalid("high s");
        if (uint256(signature.y) & 1 != signer.prefix & 1) revert HeaderInvalid("signature");
        address recovered = ecrecover(digest, signature.v, signature.r, signature.s);
        bytes32 x = signer.x;
        bytes32 y = signature.y;
        bytes32 key;
        assembly ("memory-safe") {
            mstore(0, x)
            mstore(32, y)
            key := keccak256(0, 64)
        }
        if (recovered == address(0) || recovered != address(uint160(uint256(key)))) revert HeaderInvalid("signature");
    }

    /// Starts the CanonicalVote{type = 1, height = 2, round = 3, block_id = 4
    /// {hash = 1, part_set_header = 2 {total = 1, hash = 2}}, timestamp = 5,
    /// chain_id = 6} that all validators sign, but for the time.
    function _ballot(uint256 height, bytes32 blockHash, Commit calldata commit)
        private
        pure
        returns (Ballot memory ballot)
    {
        unchecked {
            // Two bytes for the length, at most 98 up to the time, 14 for the time, 64
            // written for the chain id.
            uint256 pos = Wire.allocate(192) + 2;
            ballot.start = pos;
            pos = Wire.writeByte(Wire.writeByte(pos, 0x08), 2); // precommit
            pos = Wire.writeFixed64(Wire.writeByte(pos, 0x11), height);
            if (commit.round > 0) pos = Wire.writeFixed64(Wire.writeByte(pos, 0x19), commit.round);
            pos = Wire.writeByte(pos, 0x22);
            uint256 blockId = pos++;
            pos = Wire.writeWord(Wire.writeByte(Wire.writeByte(pos, 0x0a), 32), blockHash);
            pos = Wire.writeByte(pos, 0x12);
            uint256 parts = pos++;
            if (commit.parts > 0) pos = Wire.writeVarint(Wire.writeByte(pos, 0x08), commit.parts);
            pos = Wire.writeWord(Wire.writeByte(Wire.writeByte(pos, 0x12), 32), commit.partsHash);
            Wire.writeByte(parts, pos - parts - 1);
            Wire.writeByte(blockId, pos - blockId - 1);
            ballot.time = Wire.writeByte(pos, 0x2a);
        }
    }

    /// Ends it with a validator's own time, puts its length in front and hashes it.
    function _digest(Ballot memory ballot, ChainId memory chainId, uint256 time) private view returns (bytes32) {
        unchecked {
            uint256 pos = Wire.writeTime(ballot.time + 1, time);
            Wire.writeByte(ballot.time, pos - ballot.time - 1);
            Wire.writeWord(pos, chainId.field0);
            Wire.writeWord(pos + 32, chainId.field1);
            pos += chainId.fieldLength;
            uint256 length = pos - ballot.start;
            uint256 start = ballot.start - (length < 128 ? 1 : 2);
            Wire.writeVarint(start, length);
            return Sha256.range(start, pos);
        }
    }
}
