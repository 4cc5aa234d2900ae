//go:build tools

// Package fabric25 pins the daemons of the long-term release of Hyperledger
// Fabric that the testnet builds.
package fabric25

import (
	_ "github.com/hyperledger/fabric/cmd/configtxgen"
	_ "github.com/hyperledger/fabric/cmd/cryptogen"
	_ "github.com/hyperledger/fabric/cmd/orderer"
	_ "github.com/hyperledger/fabric/cmd/peer"
)
