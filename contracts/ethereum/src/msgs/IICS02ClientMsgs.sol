// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title Types of the client registry (ICS-02)
/// @dev Shapes are those of the public solidity IBC contracts, so that light
/// clients and applications written for them fit.
interface IICS02ClientMsgs {
    /// @notice The other end of a link.
    /// @param clientId The counterparty chain's client of this chain.
    /// @param merklePrefix The keys under which the counterparty proves packet
    /// paths, from the outermost tree inwards; a path is appended to the last one.
    struct CounterpartyInfo {
        string clientId;
        bytes[] merklePrefix;
    }

    /// @notice A height of the counterparty chain.
    struct Height {
        uint64 revisionNumber;
        uint64 revisionHeight;
    }
}
