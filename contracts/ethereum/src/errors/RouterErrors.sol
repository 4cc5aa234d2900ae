// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

// What the router refuses. The name of an error is the name of a code in the Go
// package proofs/refusal, where there is one.

/// @dev field is the name of the field that breaks a rule of ICS-04 v2, in ASCII.
error PacketInvalid(bytes32 field);
error AcknowledgementInvalid(bytes32 field);
/// @dev Both in unix seconds.
error TimeoutElapsed(uint256 timeout, uint256 time);
error TimeoutNotReached(uint256 timeout, uint256 time);
error TimeoutTooFar(uint256 timeout, uint256 time);
error CommitmentMismatch(string client, uint64 sequence);
error ClientUnknown(string client);
error ClientInvalid(address client);
error CounterpartyUnknown(string client);
error CounterpartyMismatch(string registered, string given);
error CounterpartyExists(string client);
error CounterpartyInvalid(bytes32 field);
error PortUnknown(string port);
error PortNotOwned(string port, address caller);
error PortInvalid(string port);
error PortExists(string port);
error ApplicationInvalid(address app);
/// @dev reason is what the application reverted with, cut to MAX_REASON_SIZE.
error ApplicationFailed(bytes reason);

/// @dev What the application answered is longer than MAX_ACKNOWLEDGEMENT_SIZE, or no
/// ABI encoding of bytes. In a batch the packet is acknowledged all the same.
error AnswerRefused();

/// @dev The transaction has too little gas left for a callback: not the
/// application's failure, and nothing that a receive may be acknowledged with.
error InsufficientGas();
error Reentered();
error Paused();
error NotPaused();
/// @dev The call was not announced, or its delay is not over: from is unix
/// seconds, 0 without announcement.
error NotAnnounced(bytes32 callHash, uint256 from);
/// @dev The function is for items of relay alone.
error NotAnItem();
