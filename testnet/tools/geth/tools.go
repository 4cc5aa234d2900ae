//go:build tools

// Package geth pins the Ethereum execution client that the testnet builds.
package geth

import _ "github.com/ethereum/go-ethereum/cmd/geth"
