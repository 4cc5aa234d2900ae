// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Cursor, Cursors} from "./Cursor.sol";
import {Iavl} from "./Iavl.sol";
import {ProofInvalid} from "./TendermintErrors.sol";
import {Verified} from "./Verified.sol";

/// @title Many nodes of one tree at once
/// @dev A part of the store's tree in postfix order: two bytes with the number of
/// entries, and the entries. The byte 0 and a hash is a node that only helps, the
/// byte 1 and a hash one that is to be remembered, and a byte of 128 or more an
/// inner node over the last two, whose other bits are the length of the numbers
/// that follow.
library Opening {
    using Cursors for Cursor;

    uint256 private constant REMEMBER = 1;
    uint256 private constant INNER = 0x80;

    /// More than a tree is high, and one.
    uint256 private constant DEPTH = 128;

    /// Reads a part of a tree. What it names is remembered as of that height: the
    /// caller must verify the root, or revert.
    function read(Cursor memory cursor, uint64 height) internal returns (bytes32 root) {
        bytes32[] memory stack = new bytes32[](DEPTH);
        uint256 depth = 0;
        for (uint256 entries = cursor.number(2); entries > 0; --entries) {
            uint256 kind = cursor.number(1);
            if (kind < INNER) {
                if (kind > REMEMBER || depth == DEPTH) revert ProofInvalid("opening");
                bytes32 node = cursor.word();
                if (kind == REMEMBER) Verified.putNode(height, node);
                stack[depth++] = node;
            } else {
                if (depth < 2) revert ProofInvalid("opening");
                uint256 length = kind - INNER;
                uint256 numbers = uint256(cursor.peek(length));
                Iavl.check(numbers, length, 1);
                --depth;
                stack[depth - 1] = Iavl.inner(numbers, length, stack[depth - 1], stack[depth]);
            }
        }
        if (depth != 1) revert ProofInvalid("opening");
        return stack[0];
    }
}
