// Package tendermintclient turns ibc-go's messages of a 07-tendermint client
// into the calldata of the Solidity contract TendermintClient. It verifies next
// to nothing: the contract does.
package tendermintclient
