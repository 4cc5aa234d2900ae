// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title SHA-256 of memory, without the copies that Solidity's own would make
library Sha256 {
    /// The digest of the memory from start up to end.
    function range(uint256 start, uint256 end) internal view returns (bytes32 digest) {
        assembly ("memory-safe") {
            // The precompile fails only for want of gas, and would leave the
            // digest before this one.
            if iszero(staticcall(gas(), 2, start, sub(end, start), 0, 32)) { revert(0, 0) }
            digest := mload(0)
        }
    }

    /// The digest of calldata.
    function data(bytes calldata input) internal view returns (bytes32 digest) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, input.offset, input.length)
            if iszero(staticcall(gas(), 2, free, input.length, 0, 32)) { revert(0, 0) }
            digest := mload(0)
        }
    }

    /// An inner node of a tree of RFC 6962, as CometBFT and the SDK's multistore
    /// hash it.
    function node(bytes32 left, bytes32 right) internal view returns (bytes32 digest) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore8(free, 1)
            mstore(add(free, 1), left)
            mstore(add(free, 33), right)
            if iszero(staticcall(gas(), 2, free, 65, 0, 32)) { revert(0, 0) }
            digest := mload(0)
        }
    }

    /// The root of such a tree over leaves that are hashed already, of which there
    /// is at least one. Overwrites them.
    function root(bytes32[] memory nodes) internal view returns (bytes32) {
        uint256 count = nodes.length;
        unchecked {
            while (count > 1) {
                uint256 pairs = count / 2;
                for (uint256 i = 0; i < pairs; ++i) {
                    nodes[i] = node(nodes[2 * i], nodes[2 * i + 1]);
                }
                // An odd one goes up as it is: the left tree is the largest
                // complete one, which gives the same root.
                if (count % 2 == 1) nodes[pairs] = nodes[count - 1];
                count = (count + 1) / 2;
            }
        }
        return nodes[0];
    }
}
