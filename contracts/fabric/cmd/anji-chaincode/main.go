// Command anji-chaincode is the packet chaincode's process, as Fabric's
// external builder starts it: the peer's address in -peer.address, the
// chaincode's id and TLS files in CORE_* of the environment.
package main

import (
	"fmt"
	"os"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/shim"

	"github.com/anji-bridge/anji/contracts/fabric"
)

func main() {
	if err := shim.Start(fabric.New(time.Now)); err != nil {
		fmt.Fprintln(os.Stderr, "anji-chaincode:", err)
		os.Exit(1)
	}
}
