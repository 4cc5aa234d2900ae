// Package bindings holds Go bindings (abigen v2) of the Solidity contracts under
// contracts/ethereum/src. All but this file is generated: go run
// ./contracts/ethereum/gen.
package bindings
