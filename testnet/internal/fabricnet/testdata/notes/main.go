// Command notes is a chaincode for the tests of the network: a store of
// named texts.
package main

import (
	"fmt"
	"os"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/contracts/fabric/launch"
)

type notes struct{}

// Init stores its first argument under "greeting".
func (notes) Init(stub shim.ChaincodeStubInterface) peer.Response {
	_, args := stub.GetFunctionAndParameters()
	if len(args) != 1 {
		return shim.Error("Init takes one argument")
	}
	return answer(nil, stub.PutState("greeting", []byte(args[0])))
}

func (notes) Invoke(stub shim.ChaincodeStubInterface) peer.Response {
	function, args := stub.GetFunctionAndParameters()
	switch {
	case function == "Put" && len(args) == 2:
		return answer(nil, stub.PutState(args[0], []byte(args[1])))
	case function == "Get" && len(args) == 1:
		return answer(stub.GetState(args[0]))
	}
	return shim.Error("unknown function " + function)
}

func answer(payload []byte, err error) peer.Response {
	if err != nil {
		return shim.Error(err.Error())
	}
	return shim.Success(payload)
}

func main() {
	if err := launch.Start(notes{}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
