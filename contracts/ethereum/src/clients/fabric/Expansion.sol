// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Malformed, TooLarge} from "../../errors/Refusals.sol";

/// @title Rebuilding evidence from what stands on chain already
/// @notice Calldata is dear (EIP-7623) and most of an endorsed view is the same
/// each time, or follows from another part. So a message carries instructions
/// which write the evidence into a window of memory:
///
///   0nnnnnnn                     the n + 1 bytes that follow
///   10nnnnnn nnnnnnnn off off    n bytes of the window from offset off
///   11nnnnnn nnnnnnnn off off    the same in lower-case hexadecimal
///
/// Nothing here is trusted or checked but bounds: whatever comes out is parsed
/// strictly, hashed and compared with signatures.
library Expansion {
    /// Offsets have two bytes.
    uint256 internal constant MAX_WINDOW = 1 << 16;

    /// @param code the instructions
    /// @param base the address at which the window begins
    /// @param pos the address to write to; all before it can be copied
    /// @return the first address behind what was written
    function expand(bytes calldata code, uint256 base, uint256 pos) internal pure returns (uint256) {
        unchecked {
            uint256 from;
            uint256 last;
            assembly ("memory-safe") {
                from := code.offset
                last := add(from, code.length)
            }
            uint256 limit = base + MAX_WINDOW;
            while (from < last) {
                uint256 op;
                (op, from, pos) = _copy(base, from, last, pos, limit);
                if (from > last) revert Malformed();
                if (pos > limit) revert TooLarge();
                if (op == 0) continue;
                uint256 length = op >> 16 & 0x3fff;
                uint256 source = base + (op & 0xffff);
                if (source + length > pos) revert Malformed();
                if (pos + 2 * length > limit) revert TooLarge();
                if (op >> 30 & 1 == 0) revert Malformed(); // a copy that _copy did not take
                pos = _hex(source, length, pos);
            }
            return pos;
        }
    }

    /// @dev Carries out literals and copies up to another instruction, which it
    /// returns, or until something is out of bounds by at most one instruction.
    function _copy(uint256 base, uint256 from, uint256 last, uint256 pos, uint256 limit)
        private
        pure
        returns (uint256 op, uint256 next, uint256 end)
    {
        assembly ("memory-safe") {
            next := from
            end := pos
            for { } iszero(or(iszero(lt(next, last)), gt(end, limit))) { } {
                op := shr(224, calldataload(next))
                let length
                if lt(op, 0x80000000) {
                    length := add(shr(24, op), 1)
                    op := 0
                    next := add(next, 1)
                    calldatacopy(end, next, length)
                    next := add(next, length)
                    end := add(end, length)
                    continue
                }
                next := add(next, 4)
                length := and(shr(16, op), 0x3fff)
                let source := add(base, and(op, 0xffff))
                if or(gt(op, 0xbfffffff), gt(add(source, length), end)) { break }
                op := 0
                mcopy(end, source, length)
                end := add(end, length)
            }
        }
    }

    /// @notice The lower-case digits of 16 bytes, which are the low half of `x`.
    /// @dev Spreads nibbles over bytes by halves, then adds '0', and 39 more to
    /// those above nine.
    function digits(uint256 x) internal pure returns (uint256) {
        unchecked {
            x = (x | x << 64) & 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff;
            x = (x | x << 32) & 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
            x = (x | x << 16) & 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
            x = (x | x << 8) & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
            x = (x | x << 4) & 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;
            uint256 letters =
                x + 0x0606060606060606060606060606060606060606060606060606060606060606 >> 4 & 0x0101010101010101010101010101010101010101010101010101010101010101;
            return x + 0x3030303030303030303030303030303030303030303030303030303030303030 + letters * 39;
        }
    }

    /// @dev Writes whole words; what is too much is overwritten by what follows
    /// or lies behind the end.
    function _hex(uint256 source, uint256 length, uint256 pos) private pure returns (uint256) {
        unchecked {
            uint256 end = pos + 2 * length;
            for (uint256 to = pos; to < end; to += 32) {
                uint256 word;
                assembly ("memory-safe") {
                    word := shr(128, mload(source))
                }
                word = digits(word);
                assembly ("memory-safe") {
                    mstore(to, word)
                }
                source += 16;
            }
            return end;
        }
    }
}
