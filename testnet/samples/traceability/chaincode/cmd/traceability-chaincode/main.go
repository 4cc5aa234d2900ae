// Command traceability-chaincode is the seller's chaincode of the sample, for
// a channel on which Anji's chaincode is called "anji".
package main

import (
	"fmt"
	"os"

	"github.com/anji-bridge/anji/contracts/fabric/launch"
	"github.com/anji-bridge/anji/testnet/samples/traceability/chaincode"
)

func main() {
	if err := launch.Start(chaincode.New("anji")); err != nil {
		fmt.Fprintln(os.Stderr, "traceability-chaincode:", err)
		os.Exit(1)
	}
}
