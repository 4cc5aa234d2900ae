// Command anjid is the daemon and command line of the demo chain.
package main

import (
	"fmt"
	"os"

	svrcmd "github.com/cosmos/cosmos-sdk/server/cmd"
	"github.com/cosmos/cosmos-sdk/version"

	"github.com/anji-bridge/anji/testnet/chain/app"
)

func main() {
	// The SDK's help texts call the program by this name.
	version.Name, version.AppName = app.Name, "anjid"
	root, err := newRootCommand()
	if err == nil {
		err = svrcmd.Execute(root, envPrefix, defaultHome())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "anjid:", err)
		os.Exit(1)
	}
}
