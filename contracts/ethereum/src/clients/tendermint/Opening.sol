// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Malformed} from "../../errors/Refusals.sol";
import {Cursor, Cursors} from "./Cursor.sol";
import {Iavl} from "./Iavl.sol";
import {ProofInvalid} from "./TendermintErrors.sol";
import {Verified} from "./Verified.sol";
import {Wire} from "./Wire.sol";

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

    /// Bytes for more nodes than a tree is high, and one.
    uint256 private constant STACK = 128 * 32;

    /// Reads a part of a tree. What it names is remembered as of that height: the
    /// caller must verify the root, or revert.
    function read(Cursor memory cursor, uint64 height) internal returns (bytes32 root) {
        uint256 entries = cursor.number(2);
        uint256 pos = cursor.pos;
        uint256 bottom = Wire.allocate(STACK);
        uint256 top = bottom; // behind the last node
        unchecked {
            for (; entries > 0; --entries) {
                uint256 entry = _calldata(pos++);
                uint256 kind = entry >> 248;
                if (kind < INNER) {
                    if (kind > REMEMBER || top == bottom + STACK) revert ProofInvalid("opening");
                    bytes32 node = bytes32(_calldata(pos));
                    if (kind == REMEMBER) Verified.putNode(height, node);
                    top = Wire.writeWord(top, node);
                    pos += 32;
                } else {
                    if (top < bottom + 64) revert ProofInvalid("opening");
                    uint256 length = kind - INNER;
                    Iavl.check(entry << 8, length, 1);
                    top -= 32;
                    Wire.writeWord(top - 32, Iavl.inner(entry << 8, length, _memory(top - 32), _memory(top)));
                    pos += length;
                }
            }
            if (top != bottom + 32) revert ProofInvalid("opening");
        }
        // What lies behind the message was read in vain.
        if (pos > cursor.end) revert Malformed();
        cursor.pos = pos;
        return _memory(bottom);
    }

    function _calldata(uint256 pos) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(pos)
        }
    }

    function _memory(uint256 pos) private pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := mload(pos)
        }
    }
}
