// Package fabricclient writes what the Solidity contract FabricClient reads:
// the parameters that it is created with, updates, misbehaviour, identities
// and proofs, made from the messages of the ibc-go client fabric-view
// (contracts/clients/fabric), so that the same evidence serves every host.
//
// Nothing here is trusted: the contract checks all of what it is told, and a
// message that is encoded wrongly is refused.
package fabricclient
