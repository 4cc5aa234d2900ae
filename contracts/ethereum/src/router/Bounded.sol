// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title Calls whose answer is copied only as far as one wants
/// @dev Solidity's own calls copy all that the callee returns, at the caller's cost.
library Bounded {
    /// @notice Call without value and copy nothing of the answer.
    function call(address target, uint256 gas_, bytes memory data) internal returns (bool ok) {
        assembly ("memory-safe") {
            ok := call(gas_, target, 0, add(data, 0x20), mload(data), 0, 0)
        }
    }

    /// @notice The same with data that lies in the calldata.
    function callWithCalldata(address target, uint256 gas_, bytes calldata data) internal returns (bool ok) {
        assembly ("memory-safe") {
            // Behind the free memory pointer, without moving it: nobody needs the
            // copy afterwards.
            let copy := mload(0x40)
            calldatacopy(copy, data.offset, data.length)
            ok := call(gas_, target, 0, copy, data.length, 0, 0)
        }
    }

    /// @notice The answer to the last call, cut to max bytes.
    function returned(uint256 max) internal pure returns (bytes memory data) {
        assembly ("memory-safe") {
            let size := returndatasize()
            if gt(size, max) { size := max }
            data := mload(0x40)
            mstore(data, size)
            returndatacopy(add(data, 0x20), 0, size)
            mstore(0x40, and(add(add(data, size), 0x3f), not(0x1f)))
        }
    }

    /// @notice Revert with the answer to the last call, cut to max bytes.
    function bubble(uint256 max) internal pure {
        bytes memory reason = returned(max);
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }

    /// @notice The answer to the last call as the only result, a number. False when it
    /// is too short for one.
    function returnedNumber() internal pure returns (bool ok, uint256 answer) {
        assembly ("memory-safe") {
            if gt(returndatasize(), 0x1f) {
                ok := 1
                returndatacopy(0, 0, 0x20)
                answer := mload(0)
            }
        }
    }

    /// @notice The answer to the last call as the only result, of type bytes: its
    /// offset, its length, its content. False when that is not what was
    /// returned, or is longer than max bytes.
    function returnedBytes(uint256 max) internal pure returns (bool ok, bytes memory data) {
        assembly ("memory-safe") {
            data := 0x60
            if gt(returndatasize(), 0x3f) {
                returndatacopy(0, 0, 0x40)
                let size := mload(0x20)
                // The order matters: a size within max cannot overflow the sum.
                if and(and(eq(mload(0), 0x20), iszero(gt(size, max))), iszero(gt(add(size, 0x40), returndatasize()))) {
                    ok := 1
                    data := mload(0x40)
                    mstore(data, size)
                    returndatacopy(add(data, 0x20), 0x40, size)
                    mstore(0x40, and(add(add(data, size), 0x3f), not(0x1f)))
                }
            }
        }
    }
}
