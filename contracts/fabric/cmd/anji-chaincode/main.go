// Command anji-chaincode is the packet chaincode's process, either as a peer's
// external builder starts it or, where CHAINCODE_SERVER_ADDRESS is set, as a
// service; contracts/fabric/launch names the environment.
package main

import (
	"fmt"
	"os"
	"time"

	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/launch"
)

func main() {
	if err := launch.Start(fabric.New(time.Now)); err != nil {
		fmt.Fprintln(os.Stderr, "anji-chaincode:", err)
		os.Exit(1)
	}
}
