// Command probe is an application chaincode for end-to-end tests. The payload
// of a received packet chooses what it does, as "<behaviour> <argument>":
//
//	credit ACCOUNT   adds one to an account
//	fail ACCOUNT     adds one to an account, then fails
//	panic            panics
//	loop             never ends
//	answer TEXT      sends TEXT back
//
// Its functions are
//
//	SendPacket(client, timeout, payload)              open to everybody
//	SendTwice(client, timeout, payload, payload)      two packets in one transaction
//	Balance(account)                                  credits, in decimal
//	Outcome(client, sequence)                         "acknowledged ..." or "timed out"
//	Write(key, value)                                 a plain write
//	WriteThrough(chaincode, key, value)               a plain write by calling Write there
package main

import (
	"fmt"
	"os"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/launch"
)

// name is the probe's in the channel's definition, port the one it answers on.
const (
	name            = "probe"
	port            = "probe"
	packetChaincode = "anji"
)

func main() {
	if err := launch.Start(newProbe()); err != nil {
		fmt.Fprintln(os.Stderr, "probe:", err)
		os.Exit(1)
	}
}

// probe adds the plain writes that a benchmark compares sends with, which must
// not pass through the helper package.
type probe struct{ shim.Chaincode }

func newProbe() probe {
	return probe{app.New(app.Config{Name: name, PacketChaincode: packetChaincode}, handler{})}
}

func (p probe) Invoke(stub shim.ChaincodeStubInterface) peer.Response {
	args := stub.GetArgs()
	switch {
	case len(args) == 3 && string(args[0]) == "Write":
		if err := stub.PutState("plain/"+string(args[1]), args[2]); err != nil {
			return shim.Error(err.Error())
		}
		return shim.Success(nil)
	case len(args) == 4 && string(args[0]) == "WriteThrough":
		return stub.InvokeChaincode(string(args[1]), [][]byte{[]byte("Write"), args[2], args[3]}, "")
	}
	return p.Chaincode.Invoke(stub)
}
