// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

// Rules that errors/Refusals.sol names too, with what helps to find the fault.
// `what` is a short ASCII text; the names are those of the Go package
// proofs/refusal.

error ClientInvalid(bytes32 what);
error HeaderInvalid(bytes32 what);
error ProofInvalid(bytes32 what);

/// Too little of the trusted validators' power has signed.
error NotEnoughTrust(uint256 signed, uint256 total);

/// A validator has no secp256k1 key. One ed25519 signature costs about a million
/// gas to verify here: link such a chain through a quorum of attestors.
error KeyUnsupported(uint256 validator);
