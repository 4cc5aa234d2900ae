package chaincode

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/traceability"
)

// maxList bounds one answer of Shipments.
const maxList = 100

// Status says how far a shipment has come.
type Status string

// What a shipment goes through; the last three are ends.
const (
	Shipped  Status = "shipped"  // announced, no answer yet
	Received Status = "received" // the buyer's chain knows of it
	Accepted Status = "accepted" // by the buyer
	Refused  Status = "refused"  // by the buyer's chain
	Expired  Status = "expired"  // the announcement did not arrive in time; may be shipped again
)

// Record is what the seller's channel knows of one shipment.
type Record struct {
	traceability.Shipment
	Client string `json:"client"` // client of the buyer's chain that it was announced by
	Status Status `json:"status"`
}

// shipments exchanges shipments and acceptances with the buyer's chain.
type shipments struct{}

// ship builds the payload and sends it; OnSend records it.
func (h shipments) ship(tx *app.Tx, args [][]byte) ([]byte, error) {
	kilograms, err := strconv.ParseUint(string(args[4]), 10, 64)
	if err != nil {
		return nil, fmt.Errorf("kilograms: %.32q is not a decimal number", args[4])
	}
	seller, err := organisation(tx)
	if err != nil {
		return nil, err
	}
	payload, err := traceability.Shipment{
		Lot: string(args[2]), Product: string(args[3]), Kilograms: kilograms, Seller: seller, Buyer: string(args[5]),
	}.Payload()
	if err != nil {
		return nil, err
	}
	return send(tx, h, args[0], args[1], payload)
}

// OnSend records a shipment that is about to be announced. Each lot has a key
// of its own, so that shipments submitted at the same time do not conflict.
func (shipments) OnSend(tx *app.Tx, clientID string, payload packet.Payload) error {
	shipment, err := traceability.ParseShipment(payload)
	if err != nil {
		return err
	}
	seller, err := organisation(tx)
	if err != nil {
		return err
	}
	if shipment.Seller != seller {
		return fmt.Errorf("seller: %q ships, but the transaction is signed by %q", shipment.Seller, seller)
	}
	old, err := load(tx, shipment.Lot)
	switch {
	case errors.Is(err, errUnknownLot):
	case err != nil:
		return err
	case old.Status != Expired || old.Seller != seller:
		return fmt.Errorf("lot %q was shipped before and is %s", shipment.Lot, old.Status)
	}
	return store(tx, Record{Shipment: shipment, Client: clientID, Status: Shipped})
}

// OnAcknowledge learns what the buyer's chain said to a shipment. An
// acceptance may have arrived before: it says more.
func (shipments) OnAcknowledge(tx *app.Tx, p packet.Packet, acknowledgement []byte) error {
	status := Refused
	if bytes.Equal(acknowledgement, traceability.Acknowledgement) {
		status = Received
	}
	return conclude(tx, p, status)
}

// OnTimeout takes back an announcement that will never arrive.
func (shipments) OnTimeout(tx *app.Tx, p packet.Packet) error { return conclude(tx, p, Expired) }

func conclude(tx *app.Tx, p packet.Packet, status Status) error {
	shipment, err := traceability.ParseShipment(p.Payloads[0])
	if err != nil {
		return err
	}
	record, err := load(tx, shipment.Lot)
	if err != nil {
		return err
	}
	if record.Status == Accepted {
		return nil
	}
	if record.Status != Shipped {
		return fmt.Errorf("lot %q is %s and awaits no answer", record.Lot, record.Status)
	}
	record.Status = status
	return store(tx, record)
}

// OnReceive records the buyer's acceptance. It counts only from the chain that
// the shipment was announced to, and only by the buyer named in it.
func (shipments) OnReceive(tx *app.Tx, p packet.Packet) ([]byte, error) {
	acceptance, err := traceability.ParseAcceptance(p.Payloads[0])
	if err != nil {
		return nil, err
	}
	record, err := load(tx, acceptance.Lot)
	if err != nil {
		return nil, err
	}
	if record.Client != p.DestinationClient || record.Buyer != acceptance.Buyer {
		return nil, fmt.Errorf("lot %q was shipped to %s by client %s", record.Lot, record.Buyer, record.Client)
	}
	if record.Status != Shipped && record.Status != Received {
		return nil, fmt.Errorf("lot %q is %s", record.Lot, record.Status)
	}
	record.Status = Accepted
	return traceability.Acknowledgement, store(tx, record)
}
