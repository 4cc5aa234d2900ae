// Package chaincode is the seller's side of the traceability sample: a Fabric
// chaincode that ships food, announces it to the buyer's Cosmos module and
// records the buyer's acceptance. It is also the payment sample's part on
// Fabric, which has the goods paid from an escrow on Ethereum once they are
// accepted (payments.go).
//
//	Ship(client, timeout, lot, product, kilograms, buyer)   answers the packet sent
//	Shipment(lot)                                           answers a Record
//	Shipments(after, limit)                                 answers a list of Records
//	Release(client, timeout, order)                         answers the packet sent
//	Order(client, order)                                    answers an Order, nothing if there is none
//
// Numbers are decimal, the timeout in unix seconds, Records and Orders are JSON.
package chaincode

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/msp"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/payment"
)

// Name is the chaincode's name on its channel.
const Name = "traceability"

// New makes the chaincode; packetChaincode is the name of Anji's on the channel.
func New(packetChaincode string) shim.Chaincode {
	return app.New(app.Config{Name: Name, PacketChaincode: packetChaincode}, handler{})
}

// half is one of the chaincode's applications, which has a port of its own.
type half interface {
	OnSend(tx *app.Tx, clientID string, payload packet.Payload) error
	OnReceive(tx *app.Tx, p packet.Packet) (acknowledgement []byte, err error)
	OnAcknowledge(tx *app.Tx, p packet.Packet, acknowledgement []byte) error
	OnTimeout(tx *app.Tx, p packet.Packet) error
}

// halfOf is the application that owns a port of this chaincode. Whether the
// payload's other port is right each checks by itself.
func halfOf(port string) half {
	if port == payment.Port {
		return payments{}
	}
	return shipments{}
}

// handler hands each packet to the half that it is of.
type handler struct{}

var _ app.Handler = handler{}

func (handler) OnSend(tx *app.Tx, clientID string, payload packet.Payload) error {
	return halfOf(payload.SourcePort).OnSend(tx, clientID, payload)
}

func (handler) OnReceive(tx *app.Tx, p packet.Packet) ([]byte, error) {
	return halfOf(p.Payloads[0].DestinationPort).OnReceive(tx, p)
}

func (handler) OnAcknowledge(tx *app.Tx, p packet.Packet, acknowledgement []byte) error {
	return halfOf(p.Payloads[0].SourcePort).OnAcknowledge(tx, p, acknowledgement)
}

func (handler) OnTimeout(tx *app.Tx, p packet.Packet) error {
	return halfOf(p.Payloads[0].SourcePort).OnTimeout(tx, p)
}

// Invoke runs the chaincode's own functions.
func (handler) Invoke(tx *app.Tx, function string, args [][]byte) ([]byte, error) {
	switch {
	case function == "Ship" && len(args) == 6:
		return shipments{}.ship(tx, args)
	case function == "Shipment" && len(args) == 1:
		return answer(load(tx, string(args[0])))
	case function == "Shipments" && len(args) == 2:
		return list(tx, string(args[0]), string(args[1]))
	case function == "Release" && len(args) == 3:
		return payments{}.release(tx, args)
	case function == "Order" && len(args) == 2:
		order, err := loadOrder(tx, string(args[0]), string(args[1]))
		if errors.Is(err, errUnknownOrder) {
			return nil, nil
		}
		return answer(order, err)
	}
	return nil, fmt.Errorf("no function %.32q with %d arguments; there are Ship(client, timeout, lot, product, kilograms, buyer), Shipment(lot), Shipments(after, limit), Release(client, timeout, order) and Order(client, order)", function, len(args))
}

func answer[R any](record R, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	return json.Marshal(record)
}

// send lets the half decide on a payload and sends it. It answers the packet.
func send(tx *app.Tx, h half, client, timeout []byte, payload packet.Payload) ([]byte, error) {
	seconds, err := strconv.ParseUint(string(timeout), 10, 64)
	if err != nil {
		return nil, fmt.Errorf("timeout: %.32q is not a decimal number", timeout)
	}
	if err := h.OnSend(tx, string(client), payload); err != nil {
		return nil, err
	}
	sent, err := tx.Send(string(client), seconds, payload)
	if err != nil {
		return nil, err
	}
	return sent.Marshal()
}

// organisation is the MSP id of who signed the transaction.
func organisation(tx *app.Tx) (string, error) {
	creator, err := tx.Creator()
	if err != nil {
		return "", fmt.Errorf("creator: %w", err)
	}
	var identity msp.SerializedIdentity
	if err := proto.Unmarshal(creator, protoadapt.MessageV2Of(&identity)); err != nil {
		return "", fmt.Errorf("creator: %w", err)
	}
	return identity.Mspid, nil
}
