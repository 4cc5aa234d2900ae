// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Cursor, Cursors} from "./Cursor.sol";
import {Iavl} from "./Iavl.sol";
import {Sha256} from "./Sha256.sol";
import {ProofInvalid} from "./TendermintErrors.sol";

/// @title Proofs of single keys in the store of ibc-go
/// @dev ICS-23 proofs in a packed form. A `climb` is a byte with the number of
/// steps and the steps; a step is a byte whose high bit says that the sibling is
/// on the left and whose other bits are the length of the node's numbers, those
/// numbers (see Iavl), and the sibling's hash. A `leaf` is a byte with the length
/// of its version's varint, and that.
library StateProof {
    using Cursors for Cursor;

    /// Which siblings a climb may pass.
    uint256 private constant ANY = 2;
    uint256 private constant LEFT = 1;
    uint256 private constant RIGHT = 0;

    /// The kinds of absence: between two keys, before the first, behind the last.
    uint256 private constant BETWEEN = 0;
    uint256 private constant BEFORE_ALL = 1;
    uint256 private constant BEHIND_ALL = 2;

    /// Reads a proof that a key has a value: leaf, climb.
    /// @return node What it leads to: a node, perhaps the root, of the store's tree.
    function present(Cursor memory cursor, bytes calldata key, bytes32 valueHash) internal view returns (bytes32 node) {
        node = Iavl.leaf(cursor.slice(cursor.number(1)), key, valueHash);
        (node,) = _climb(cursor, node, 1, ANY);
    }

    /// Reads a proof that a key has none: its kind, then for each neighbour (key
    /// before value hash, leaf, climb): the left one, the right one, and between
    /// two neighbours the numbers of the node where their ways meet after one byte
    /// with their length, and the climb from there.
    /// @return node What it leads to.
    /// @return edge Whether node must be the root of the tree for this to hold.
    function absent(Cursor memory cursor, bytes calldata key) internal view returns (bytes32 node, bool edge) {
        uint256 kind = cursor.number(1);
        uint256 height;
        if (kind == BETWEEN) {
            // Left of the meeting point everything is on the right edge, and right
            // of it on the left edge: nothing is in between.
            bytes32 left;
            uint256 heightRight;
            (left, height) = _neighbour(cursor, key, LEFT);
            (node, heightRight) = _neighbour(cursor, key, RIGHT);
            if (heightRight > height) height = heightRight;
            uint256 length = cursor.number(1);
            uint256 numbers = uint256(cursor.peek(length));
            Iavl.check(numbers, length, height);
            (node,) = _climb(cursor, Iavl.inner(numbers, length, left, node), height + 1, ANY);
        } else if (kind == BEFORE_ALL || kind == BEHIND_ALL) {
            (node,) = _neighbour(cursor, key, kind == BEFORE_ALL ? RIGHT : LEFT);
            edge = true;
        } else {
            revert ProofInvalid("kind of absence");
        }
    }

    /// Reads the proof that a store of this root is the one named "ibc" in the SDK's
    /// multistore: a byte with the number of steps, and steps of a byte that is 1
    /// for a sibling on the left, and its hash. ICS-23's specification `tendermint`.
    /// @return root The app hash.
    function multistore(Cursor memory cursor, bytes32 store) internal view returns (bytes32 root) {
        root = sha256(abi.encodePacked(hex"000369626320", sha256(abi.encodePacked(store))));
        for (uint256 steps = cursor.number(1); steps > 0; --steps) {
            uint256 side = cursor.number(1);
            bytes32 sibling = cursor.word();
            if (side > LEFT) revert ProofInvalid("side");
            root = side == LEFT ? Sha256.node(sibling, root) : Sha256.node(root, sibling);
        }
    }

    /// Reads a neighbour on one side of a key, and climbs as long as it stays
    /// the nearest.
    function _neighbour(Cursor memory cursor, bytes calldata key, uint256 side)
        private
        view
        returns (bytes32 node, uint256 height)
    {
        bytes calldata other = cursor.slice(cursor.number(2));
        if (other.length == 0) revert ProofInvalid("neighbour's key");
        if (side == LEFT ? !_less(other, key) : !_less(key, other)) revert ProofInvalid("order of keys");
        bytes32 valueHash = cursor.word();
        node = Iavl.leaf(cursor.slice(cursor.number(1)), other, valueHash);
        return _climb(cursor, node, 1, side);
    }

    /// Climbs from a node to one above it.
    /// @param height The least height of the next node.
    /// @return up The node that is reached.
    /// @return next The least height of the one above it.
    function _climb(Cursor memory cursor, bytes32 node, uint256 height, uint256 side)
        private
        view
        returns (bytes32 up, uint256 next)
    {
        unchecked {
            up = node;
            next = height;
            for (uint256 steps = cursor.number(1); steps > 0; --steps) {
                uint256 step = uint256(cursor.peek(1));
                uint256 length = (step >> 248) & 0x7f;
                uint256 left = step >> 255;
                if (side != ANY && side != left) revert ProofInvalid("not a neighbour");
                uint256 numbers = uint256(cursor.peek(length));
                Iavl.check(numbers, length, next++);
                bytes32 sibling = cursor.word();
                up = left == LEFT ? Iavl.inner(numbers, length, sibling, up) : Iavl.inner(numbers, length, up, sibling);
            }
        }
    }

    /// Whether a comes before b, byte by byte.
    function _less(bytes calldata a, bytes calldata b) private pure returns (bool) {
        uint256 common = a.length < b.length ? a.length : b.length;
        for (uint256 i = 0; i < common; i += 32) {
            uint256 ignored = common - i < 32 ? 256 - 8 * (common - i) : 0;
            uint256 wordA = uint256(bytes32(a[i:])) >> ignored;
            uint256 wordB = uint256(bytes32(b[i:])) >> ignored;
            if (wordA != wordB) return wordA < wordB;
        }
        return a.length < b.length;
    }
}
