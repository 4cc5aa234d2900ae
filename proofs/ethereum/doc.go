// Package ethereum verifies Ethereum's consensus and state by pure functions,
// without I/O, clock or logging.
//
// Consensus is the light client of the consensus specs (altair/light-client to
// electra/light-client, which Fulu keeps): a bootstrap is taken on trust of
// its block root, and each update then moves the finalized header on, signed
// by a sync committee that an earlier header proves. Every constant of the
// preset and every fork is a parameter (Config). Generalized indices are none of
// their own: they follow from the shape of a fork's containers, which the specs
// fix for all networks, so whoever names the fork has named them.
//
// State is proven by Merkle Patricia tries under the state root and the
// receipts root of a finalized execution header.
package ethereum
