// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title Rules on identifiers and text fields (ICS-24, as ibc-go checks them)
library Identifiers {
    /// @dev A bit for each ASCII character that an identifier may have: letters,
    /// digits and . _ + - # [ ] < >
    uint256 private constant ALLOWED = 0x07fffffeaffffffe53ff680800000000;

    /// @notice Whether a port identifier is valid: 2 to 128 allowed characters.
    function validPort(bytes calldata id) internal pure returns (bool) {
        return _valid(id, 2, 128);
    }

    /// @notice Whether an identifier can stand in a packet: 8 to 64 allowed characters.
    function validClient(string calldata id) internal pure returns (bool) {
        return _valid(bytes(id), 8, 64);
    }

    /// @notice Whether an identifier has the form {type}-{number} of ICS-02: letters,
    /// digits, underscores and inner hyphens, then a number of 64 bits in at most
    /// 20 digits.
    function numbered(string calldata id) internal pure returns (bool) {
        bytes calldata b = bytes(id);
        uint256 start = b.length;
        while (start > 0 && b[start - 1] >= "0" && b[start - 1] <= "9") --start;
        uint256 digits = b.length - start;
        if (digits == 0 || digits > 20 || start < 2 || b[start - 1] != "-") return false;
        uint256 number = 0;
        for (uint256 i = start; i < b.length; ++i) {
            number = number * 10 + (uint8(b[i]) - 48);
        }
        if (number > type(uint64).max || b[0] == "-" || b[start - 2] == "-") return false;
        for (uint256 i = 0; i < start - 1; ++i) {
            bytes1 c = b[i];
            bool letter = (c >= "a" && c <= "z") || (c >= "A" && c <= "Z");
            if (!letter && !(c >= "0" && c <= "9") && c != "_" && c != "-") return false;
        }
        return true;
    }

    function _valid(bytes calldata id, uint256 min, uint256 max) private pure returns (bool valid) {
        if (id.length < min || id.length > max) return false;
        if (id.length <= 32 && _lowerCase(id)) return true;
        assembly ("memory-safe") {
            let refused := 0
            let end := add(id.offset, id.length)
            for { let at_ := id.offset } lt(at_, end) { at_ := add(at_, 1) } {
                // A character above 127 shifts every bit away.
                refused := or(refused, not(shr(byte(0, calldataload(at_)), ALLOWED)))
            }
            valid := iszero(and(refused, 1))
        }
    }

    /// @dev Whether up to 32 characters are all of a to z, as most identifiers are: all
    /// of them are looked at at once, each in the upper bit of its byte.
    function _lowerCase(bytes calldata id) private pure returns (bool all) {
        assembly ("memory-safe") {
            let ones := 0x0101010101010101010101010101010101010101010101010101010101010101
            let word := calldataload(id.offset)
            let bits := shl(shl(3, sub(32, id.length)), shl(7, ones)) // of the id's own bytes
            let low := and(word, not(shl(7, ones)))
            // At least "a", not above "z", and no byte above 127.
            all := eq(and(and(add(low, mul(ones, 0x1f)), not(or(word, add(low, mul(ones, 5))))), bits), bits)
        }
    }

    /// @notice Whether a text is nothing but white space, as Go's strings.TrimSpace
    /// has it (Unicode's White_Space property, in UTF-8).
    function blank(bytes calldata b) internal pure returns (bool) {
        uint256 first;
        assembly ("memory-safe") {
            first := byte(0, calldataload(b.offset))
        }
        if (b.length != 0 && first > 0x20 && first < 0x80) return false; // as nearly always
        uint256 i = 0;
        while (i < b.length) {
            uint8 c = uint8(b[i]);
            if (c > 0x20 && c < 0x80) return false;
            if (c == 0x20 || (c >= 0x09 && c <= 0x0d)) {
                ++i;
            } else if (c == 0xc2 && b.length > i + 1 && (b[i + 1] == 0x85 || b[i + 1] == 0xa0)) {
                i += 2; // U+0085, U+00A0
            } else if (c >= 0xe1 && c <= 0xe3 && b.length > i + 2 && _wideSpace(bytes3(b[i:i + 3]))) {
                i += 3;
            } else {
                return false;
            }
        }
        return true;
    }

    function _wideSpace(bytes3 c) private pure returns (bool) {
        return c == 0xe19a80 // U+1680
            || (c >= 0xe28080 && c <= 0xe2808a) // U+2000 to U+200A
            || c == 0xe280a8 || c == 0xe280a9 || c == 0xe280af // U+2028, U+2029, U+202F
            || c == 0xe2819f || c == 0xe38080; // U+205F, U+3000
    }
}
