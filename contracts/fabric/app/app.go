// Package app is for application chaincodes that send packets through the
// packet chaincode and are called back by it.
//
// A Handler sees its state through a Tx, which reads its own writes (a plain
// stub does not) and hands them to Fabric only where they may stay: those of
// an ordinary function when it succeeds, those of a packet when its handler
// succeeds. So an application fails a packet by returning an error, and
// nothing of it remains but the universal error acknowledgement.
//
//	func main() {
//		config := app.Config{Name: "shipments", PacketChaincode: "anji"}
//		if err := launch.Start(app.New(config, handler{})); err != nil {
//			...
//		}
//	}
//
// All that a called chaincode can know of its caller is the outermost
// chaincode of the transaction. Whatever an application calls on the way acts
// with its ports: a Tx therefore offers no call but Send.
package app

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/contracts/fabric/internal/proposal"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Names of functions that New answers itself, and of those it calls.
const (
	// callbackFunction is called by the packet chaincode alone.
	callbackFunction = "OnPackets"
	// SendFunction is SendPacket(client, timeout, payload): timeout in unix
	// seconds, decimal; payload in protobuf. It answers with the packet.
	SendFunction = "SendPacket"

	deliverFunction = "Deliver"
	sendFunction    = "Send"
)

// Config says where an application stands.
type Config struct {
	// Name is the chaincode's name in its channel's definition: the one to
	// which administrators have registered its ports.
	Name string
	// PacketChaincode is the packet chaincode's name on the same channel.
	PacketChaincode string
}

// Handler is an application. Its methods must be deterministic: every
// endorser runs them.
type Handler interface {
	// Invoke runs one of the application's own functions and returns its
	// answer. An error fails the transaction.
	Invoke(tx *Tx, function string, args [][]byte) ([]byte, error)

	// OnSend decides whether the transaction's creator may send this payload
	// by SendFunction; the packet is sent when it returns nil.
	OnSend(tx *Tx, clientID string, payload packet.Payload) error

	// OnReceive takes a packet that was proven to be sent. The acknowledgement
	// goes back to the sender; without one it is the byte 0x01. An error drops
	// what the method wrote and sent, and the sender gets the universal error
	// acknowledgement: the error's text stays here.
	OnReceive(tx *Tx, p packet.Packet) (acknowledgement []byte, err error)

	// OnAcknowledge takes the acknowledgement of a packet of this
	// application. After an error, which drops what the method wrote, the
	// packet stays in flight and may be acknowledged again.
	OnAcknowledge(tx *Tx, p packet.Packet, acknowledgement []byte) error

	// OnTimeout takes back a packet of this application that was proven never
	// to be received. Errors are as for OnAcknowledge.
	OnTimeout(tx *Tx, p packet.Packet) error
}

// New makes a chaincode of a handler.
func New(config Config, handler Handler) shim.Chaincode {
	return chaincode{config, handler}
}

type chaincode struct {
	config  Config
	handler Handler
}

// Init does nothing: a definition need not require it.
func (c chaincode) Init(shim.ChaincodeStubInterface) peer.Response { return shim.Success(nil) }

// Invoke implements shim.Chaincode. A panic is answered as an error: left to
// the shim it would end the process, for every channel.
func (c chaincode) Invoke(stub shim.ChaincodeStubInterface) (response peer.Response) {
	defer func() {
		if r := recover(); r != nil {
			response = shim.Error(fmt.Sprintf("panic: %v", r))
		}
	}()
	payload, err := c.run(stub)
	if err != nil {
		return shim.Error(err.Error())
	}
	return shim.Success(payload)
}

func (c chaincode) run(stub shim.ChaincodeStubInterface) ([]byte, error) {
	args := stub.GetArgs()
	if len(args) == 0 {
		return nil, refusal.Malformed.With("no function named")
	}
	tx, err := c.newTx(stub)
	if err != nil {
		return nil, err
	}
	var answer []byte
	switch function, args := string(args[0]), args[1:]; function {
	case callbackFunction:
		answer, err = c.onPackets(tx, args)
	case SendFunction:
		answer, err = c.sendPacket(tx, args)
	default:
		answer, err = c.handler.Invoke(tx, function, args)
	}
	if err != nil {
		return nil, err
	}
	tx.store.Write()
	return answer, nil
}

// requireGenuine refuses a callback unless a delivery, signed by the client as
// such, names this application. Another chaincode may call the same function
// at any time, also from within its own callback.
func (c chaincode) requireGenuine(stub shim.ChaincodeStubInterface) error {
	top, err := proposal.Of(stub)
	if err != nil {
		return err
	}
	switch {
	case top.Channel != stub.GetChannelID():
		return refusal.CallbackNotGenuine.With("the transaction is of channel %s", top.Channel)
	case top.Chaincode != c.config.PacketChaincode:
		return refusal.CallbackNotGenuine.With("the transaction invokes chaincode %s, not %s", top.Chaincode, c.config.PacketChaincode)
	case len(top.Args) != 3 || string(top.Args[0]) != deliverFunction:
		return refusal.CallbackNotGenuine.With("the transaction is not a delivery")
	case string(top.Args[1]) != c.config.Name:
		return refusal.CallbackNotGenuine.With("the delivery is for chaincode %.64q, not for %s", top.Args[1], c.config.Name)
	}
	return nil
}

// sendPacket sends a packet for an account, if the handler lets it.
func (c chaincode) sendPacket(tx *Tx, args [][]byte) ([]byte, error) {
	if len(args) != 3 {
		return nil, refusal.Malformed.With("%s: %d arguments, want client, timeout and payload", SendFunction, len(args))
	}
	timeout, err := strconv.ParseUint(string(args[1]), 10, 64)
	if err != nil {
		return nil, refusal.Malformed.With("%s: timeout: %.32q is not a decimal number", SendFunction, args[1])
	}
	payload, err := packet.ParsePayload(args[2])
	if err != nil {
		return nil, err
	}
	clientID := string(args[0])
	if err := c.handler.OnSend(tx, clientID, payload); err != nil {
		return nil, err
	}
	sent, err := tx.Send(clientID, timeout, payload)
	if err != nil {
		return nil, err
	}
	return sent.Marshal()
}

// maxErrorText bounds what a failing handler may say, in bytes.
const maxErrorText = 512

func errorText(err error) string {
	text := err.Error()
	if len(text) > maxErrorText {
		text = text[:maxErrorText] + "..."
	}
	return strings.ToValidUTF8(text, "?")
}
