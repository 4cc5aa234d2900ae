// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {TransientSlot} from "@openzeppelin/contracts/utils/TransientSlot.sol";

/// @title What was verified in this transaction
/// @dev Kept in transient storage, so that a batch verifies it once. All of it are
/// facts about a height, and only what is true is put here.
library Verified {
    using TransientSlot for bytes32;
    using TransientSlot for TransientSlot.Uint256Slot;
    using TransientSlot for TransientSlot.Bytes32Slot;

    // Slots that no hash is equal to: a tag, zeros, the height.
    uint256 private constant TIME = 1 << 248;
    uint256 private constant ROOT = 2 << 248;
    uint256 private constant STORE = 3 << 248;

    function putState(uint64 height, uint64 time, bytes32 root) internal {
        bytes32(TIME | height).asUint256().tstore(time);
        bytes32(ROOT | height).asBytes32().tstore(root);
    }

    /// The time of a height in unix nanoseconds, 0 where no state was verified.
    function timeOf(uint64 height) internal view returns (uint256) {
        return bytes32(TIME | height).asUint256().tload();
    }

    /// The app hash of a height, zero where no state was verified.
    function rootOf(uint64 height) internal view returns (bytes32) {
        return bytes32(ROOT | height).asBytes32().tload();
    }

    /// The root of the IBC store at a height.
    function putStore(uint64 height, bytes32 store) internal {
        bytes32(STORE | height).asBytes32().tstore(store);
        putNode(height, store);
    }

    /// The root of the IBC store at a height, zero where none was verified.
    function storeOf(uint64 height) internal view returns (bytes32) {
        return bytes32(STORE | height).asBytes32().tload();
    }

    /// A node of the IBC store's tree, under its hash. The latest height that it
    /// was seen at is enough: a batch is proven at one.
    function putNode(uint64 height, bytes32 node) internal {
        node.asUint256().tstore(height);
    }

    /// @dev What was never written reads as height zero, at which no node is.
    function hasNode(uint64 height, bytes32 node) internal view returns (bool) {
        return height != 0 && node.asUint256().tload() == height;
    }
}
