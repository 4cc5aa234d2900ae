// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

// The rules that evidence can break, under the names that the Go package
// proofs/refusal gives them: the name of an error is the name of a code.

// Encoding and Merkle proofs.
error Malformed();
error NonCanonical();
error TooLarge();
error EmptyField();
error ProofInvalid();
error UnknownRoot();

// Signatures and identities.
error SignatureInvalid();
error HighS();
error DuplicateSigner();
error UnknownSigner();
error CertificateRefuse();
error CertificateTime();
error WrongRole();
error PolicyUnsatisfied();

// Clients.
error ClientNotActive();
error ClientInvalid();
error HeaderInvalid();
error HeaderFuture();
error HeaderExpired();
error NotEnoughTrust();
error NotMisbehaviour();
error Contradiction();

// Attestations.
error QuorumNotMet();
error NotAttested();
error AttestedHeight();
error SetMismatch();
error RotationSequence();
error RotationPending();
// Bare, as RouterErrors has one of packets.
error CommitmentMismatch();

// Fabric views.
error ProposalMismatch();
error WrongChannel();
error WrongChaincode();
error WrongFunction();
error WrongDomain();
error NotAView();
error HasWrites();
error DefinitionChanged();

// Administration.
error Unauthorized();
