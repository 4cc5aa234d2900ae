// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title The provable store of packet commitments
interface IIBCStore {
    /// @notice The commitment at a path, zero if there is none.
    /// @param hashedPath keccak256 of the packet path (ICS-24 v2).
    function getCommitment(bytes32 hashedPath) external view returns (bytes32);
}
