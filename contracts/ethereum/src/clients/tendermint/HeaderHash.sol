// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Sha256} from "./Sha256.sol";
import {Header} from "./TendermintTypes.sol";
import {Wire} from "./Wire.sol";

/// @title The hash of a CometBFT header
/// @dev The root of the Merkle tree over the fields, each protobuf encoded, in the
/// order version, chain_id, height, time, last_block_id, last_commit_hash,
/// data_hash, validators_hash, next_validators_hash, consensus_hash, app_hash,
/// last_results_hash, evidence_hash, proposer_address (cometbft types/block.go).
/// With fourteen leaves the tree's shape is fixed: eight of them left of the root.
library HeaderHash {
    /// The block protocol of CometBFT 0.34 to 0.38.
    uint256 private constant BLOCK_PROTOCOL = 11;

    function hash(Header calldata header, bytes32 chainIdLeaf, bytes32 validatorsHash)
        internal
        view
        returns (bytes32)
    {
        uint256 buffer = Wire.allocate(64);
        return Sha256.node(
            Sha256.node(
                _firstFour(buffer, header, chainIdLeaf),
                Sha256.node(header.lastBlock, Sha256.node(header.data, _digest(buffer, validatorsHash)))
            ),
            _lastSix(buffer, header)
        );
    }

    function _firstFour(uint256 buffer, Header calldata header, bytes32 chainIdLeaf) private view returns (bytes32) {
        bytes32 pair = Sha256.node(_version(buffer, header.appVersion), chainIdLeaf);
        return Sha256.node(pair, Sha256.node(_height(buffer, header.height), _time(buffer, header.time)));
    }

    function _lastSix(uint256 buffer, Header calldata header) private view returns (bytes32) {
        bytes32 pair = Sha256.node(_digest(buffer, header.nextValidatorsHash), header.consensus);
        pair = Sha256.node(pair, Sha256.node(_digest(buffer, header.appHash), header.lastResults));
        return Sha256.node(pair, header.evidence);
    }

    function _version(uint256 buffer, uint256 appVersion) private view returns (bytes32) {
        uint256 pos = Wire.writeByte(_leaf(buffer, 0x08), BLOCK_PROTOCOL);
        if (appVersion > 0) pos = Wire.writeVarint(Wire.writeByte(pos, 0x10), appVersion);
        return Sha256.range(buffer, pos);
    }

    function _height(uint256 buffer, uint256 height) private view returns (bytes32) {
        return Sha256.range(buffer, Wire.writeVarint(_leaf(buffer, 0x08), height));
    }

    function _time(uint256 buffer, uint256 time) private view returns (bytes32) {
        return Sha256.range(buffer, Wire.writeTime(Wire.writeByte(buffer, 0), time));
    }

    /// A field of 32 bytes.
    function _digest(uint256 buffer, bytes32 value) private view returns (bytes32) {
        return Sha256.range(buffer, Wire.writeWord(Wire.writeByte(_leaf(buffer, 0x0a), 32), value));
    }

    /// Starts a leaf with its domain byte and its field's tag.
    function _leaf(uint256 buffer, uint256 tag) private pure returns (uint256) {
        return Wire.writeByte(Wire.writeByte(buffer, 0), tag);
    }
}
