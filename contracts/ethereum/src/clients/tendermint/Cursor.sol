// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Malformed} from "../../errors/Refusals.sol";

/// Where a reader is in packed calldata.
struct Cursor {
    uint256 pos;
    uint256 end;
}

/// @title Reading packed calldata, never behind its end
library Cursors {
    function over(bytes calldata data) internal pure returns (Cursor memory cursor) {
        assembly ("memory-safe") {
            mstore(cursor, data.offset)
            mstore(add(cursor, 32), add(data.offset, data.length))
        }
    }

    /// The next bytes, at most 32, as a right-aligned number.
    function number(Cursor memory cursor, uint256 length) internal pure returns (uint256) {
        unchecked {
            return uint256(peek(cursor, length)) >> (256 - 8 * length);
        }
    }

    function word(Cursor memory cursor) internal pure returns (bytes32) {
        return peek(cursor, 32);
    }

    /// A slice, which is not copied.
    function slice(Cursor memory cursor, uint256 length) internal pure returns (bytes calldata data) {
        uint256 pos = cursor.pos;
        _advance(cursor, length);
        assembly ("memory-safe") {
            data.offset := pos
            data.length := length
        }
    }

    /// The word that starts here, of which only so many bytes are read.
    function peek(Cursor memory cursor, uint256 length) internal pure returns (bytes32 value) {
        uint256 pos = cursor.pos;
        _advance(cursor, length);
        assembly ("memory-safe") {
            value := calldataload(pos)
        }
    }

    function done(Cursor memory cursor) internal pure returns (bool) {
        return cursor.pos == cursor.end;
    }

    function _advance(Cursor memory cursor, uint256 length) private pure {
        unchecked {
            uint256 behind = cursor.pos + length;
            if (behind > cursor.end) revert Malformed();
            cursor.pos = behind;
        }
    }
}
