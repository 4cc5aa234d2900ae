// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ClientInvalid} from "./TendermintErrors.sol";

/// A chain id in the two forms that are hashed.
struct ChainId {
    /// Its leaf in the tree of a header.
    bytes32 leaf;
    /// The last field of a vote, which is at most 64 bytes long.
    bytes32 field0;
    bytes32 field1;
    uint256 fieldLength;
}

library ChainIds {
    /// CometBFT's MaxChainIDLen.
    uint256 private constant MAX_LENGTH = 50;

    function parse(string memory text) internal pure returns (ChainId memory id) {
        uint256 length = bytes(text).length;
        if (length == 0 || length > MAX_LENGTH) revert ClientInvalid("chain id");
        // StringValue{value = 1}, behind the leaf's domain byte.
        id.leaf = sha256(bytes.concat(hex"000a", bytes1(uint8(length)), bytes(text)));
        // CanonicalVote.chain_id = 6
        bytes memory field = bytes.concat(hex"32", bytes1(uint8(length)), bytes(text), new bytes(64));
        id.fieldLength = length + 2;
        assembly ("memory-safe") {
            mstore(add(id, 32), mload(add(field, 32)))
            mstore(add(id, 64), mload(add(field, 64)))
        }
    }
}
