// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ProofInvalid, TooLarge} from "../../errors/Refusals.sol";

/// @title The Merkle tree of a view
/// @notice A complete binary tree over the leaves in ascending order, as the Go
/// package proofs/fabric (tree.go) and OpenZeppelin's StandardMerkleTree build
/// it; an inner node is the keccak256 of its two children in ascending order.
library Entries {
    uint256 private constant MAX_LEAVES = 512;
    uint256 private constant MAX_DEPTH = 9;

    /// @notice The leaf that says what stands at a path.
    /// @param value keccak256 of the value, or zero where the path is absent
    /// @dev Hashed twice, so that no inner node can be offered as a leaf.
    function leaf(bytes32 path, bytes32 value) internal pure returns (bytes32 node) {
        assembly ("memory-safe") {
            mstore(0x00, path)
            mstore(0x20, value)
            mstore(0x00, keccak256(0x00, 0x40))
            node := keccak256(0x00, 0x20)
        }
    }

    /// @notice The root above a leaf whose siblings, 32 bytes each, are given
    /// from the bottom up.
    function above(bytes32 node, bytes calldata siblings) internal pure returns (bytes32) {
        if (siblings.length % 32 != 0) revert ProofInvalid();
        if (siblings.length > MAX_DEPTH * 32) revert TooLarge();
        for (uint256 i = 0; i < siblings.length; i += 32) {
            node = _pair(node, bytes32(siblings[i:i + 32]));
        }
        return node;
    }

    /// @notice The root over all leaves, 32 bytes each, in ascending order.
    function root(bytes calldata leaves) internal pure returns (bytes32 node) {
        unchecked {
            uint256 count = leaves.length / 32;
            if (leaves.length % 32 != 0) revert ProofInvalid();
            if (count > MAX_LEAVES) revert TooLarge();
            uint256 nodes;
            assembly ("memory-safe") {
                nodes := mload(0x40)
                // Leaves stand at the end, the least one last.
                let pos := add(nodes, mul(sub(count, 1), 64))
                for { let i := 0 } lt(i, count) { i := add(i, 1) } {
                    mstore(pos, calldataload(add(leaves.offset, mul(i, 32))))
                    pos := sub(pos, 32)
                }
                for { } gt(pos, sub(nodes, 32)) { pos := sub(pos, 32) } {
                    // Node i of the array has the children 2i + 1 and 2i + 2.
                    let child := add(add(pos, sub(pos, nodes)), 32)
                    let a := mload(child)
                    let b := mload(add(child, 32))
                    if gt(a, b) {
                        let c := a
                        a := b
                        b := c
                    }
                    mstore(0x00, a)
                    mstore(0x20, b)
                    mstore(pos, keccak256(0x00, 0x40))
                }
                node := mload(nodes)
            }
        }
    }

    function _pair(bytes32 a, bytes32 b) private pure returns (bytes32 node) {
        if (a > b) (a, b) = (b, a);
        assembly ("memory-safe") {
            mstore(0x00, a)
            mstore(0x20, b)
            node := keccak256(0x00, 0x40)
        }
    }
}
