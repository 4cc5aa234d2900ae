// Package packet holds the IBC v2 packet rules (ICS-04 v2) in Go, shared by
// every host that runs Go: the Cosmos module and the Fabric chaincode.
//
// Types, commitments, paths, limits and the order of checks are those of
// ibc-go v10's 04-channel/v2, so that a stock chain is a peer;
// testdata/vectors.json, made by running ibc-go v10 itself, is what every host
// is tested with. Rules works over small interfaces: a provable store, the
// host's light clients, its clock and its event log.
//
// Errors carry a code of proofs/refusal. A rule that refuses has written nothing.
package packet
