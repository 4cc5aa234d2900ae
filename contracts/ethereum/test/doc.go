// Package test holds Solidity contracts that only tests use, hostile
// applications for one, and their Go bindings. All Go code but this file is
// generated: go run ./contracts/ethereum/gen.
package test
