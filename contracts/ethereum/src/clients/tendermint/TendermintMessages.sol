// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Conflict, Parameters, SignedHeader} from "./TendermintTypes.sol";

/// @title The messages that TendermintClient takes as bytes
/// @dev No contract has these functions: their arguments, ABI encoded, are the
/// messages, and the bindings of this interface encode them.
interface TendermintMessages {
    function parameters(Parameters calldata p) external;
    function signedHeader(SignedHeader calldata h) external;
    function conflict(Conflict calldata c) external;
}
