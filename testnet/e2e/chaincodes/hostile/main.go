// Command hostile is a chaincode for end-to-end tests that tries what others
// must refuse.
//
//	Relay(chaincode, function, args...)   calls another chaincode and passes its answer on
//	OnPackets                             its callback hands the delivery to the chaincode
//	                                      that the payload names, and acknowledges with
//	                                      what that one said
package main

import (
	"fmt"
	"os"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/launch"
	"github.com/anji-bridge/anji/contracts/fabric/types"
)

func main() {
	if err := launch.Start(hostile{}); err != nil {
		fmt.Fprintln(os.Stderr, "hostile:", err)
		os.Exit(1)
	}
}

type hostile struct{}

func (hostile) Init(shim.ChaincodeStubInterface) peer.Response { return shim.Success(nil) }

func (hostile) Invoke(stub shim.ChaincodeStubInterface) peer.Response {
	args := stub.GetArgs()
	switch {
	case len(args) >= 3 && string(args[0]) == "Relay":
		return stub.InvokeChaincode(string(args[1]), args[2:], "")
	case len(args) == 2 && string(args[0]) == fabric.CallbackFunction:
		return passOn(stub, args)
	default:
		return shim.Error("want Relay or a callback")
	}
}

func passOn(stub shim.ChaincodeStubInterface, args [][]byte) peer.Response {
	var callback types.Callback
	if err := callback.Unmarshal(args[1]); err != nil {
		return shim.Error(err.Error())
	}
	var result types.CallbackResult
	for _, call := range callback.Calls {
		victim := string(call.Packet.Payloads[0].Value)
		response := stub.InvokeChaincode(victim, args, "")
		said := fmt.Sprintf("%d %s", response.Status, response.Message)
		result.Answers = append(result.Answers, types.Answer{Success: true, Acknowledgement: []byte(said)})
	}
	encoded, err := result.Marshal()
	if err != nil {
		return shim.Error(err.Error())
	}
	return shim.Success(encoded)
}
