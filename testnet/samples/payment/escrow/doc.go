// Package escrow has the Go bindings of the payment sample's contracts, which are
// in testnet/samples/payment/solidity. contracts/ethereum/gen makes them.
package escrow
