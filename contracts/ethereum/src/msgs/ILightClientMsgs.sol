// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IICS02ClientMsgs} from "./IICS02ClientMsgs.sol";

/// @title What the router asks of a light client
interface ILightClientMsgs {
    /// @notice Claim that the counterparty's state at a height holds a value.
    /// @param proof The evidence, in the client's own encoding.
    /// @param proofHeight The height of the state that the proof opens.
    /// @param path One key for each nested tree, from the outermost inwards.
    /// @param value The value at the path.
    struct MsgVerifyMembership {
        bytes proof;
        IICS02ClientMsgs.Height proofHeight;
        bytes[] path;
        bytes value;
    }

    /// @notice Claim that the counterparty's state at a height holds nothing at a path.
    struct MsgVerifyNonMembership {
        bytes proof;
        IICS02ClientMsgs.Height proofHeight;
        bytes[] path;
    }

    /// @notice What an update did.
    enum UpdateResult {
        /// A new height is trusted.
        Update,
        /// The update proves misbehaviour: the client is frozen now.
        Misbehaviour,
        /// Nothing that was not known before.
        NoOp
    }
}
