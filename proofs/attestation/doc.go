// Package attestation verifies what a quorum of attestors has signed, by pure
// functions, without I/O, clock or logging.
//
// Statements and digests are those of ibc-go v11's light client of type
// attestations and of the solidity IBC contracts: ABI encodings, signed as
// sha256(kind || sha256(data)) by secp256k1 keys that are known by their
// Ethereum addresses. Those name no source chain; a quorum may have a Source,
// which its attestors then sign along with every statement. Beyond them,
// attestors rotate their own set, and statements that contradict each other
// are found and their signers named.
//
// Every encoding is taken only in the one form that this package writes, and
// a signature in one form too: 65 bytes, low S, recovery byte 27 or 28.
package attestation
