package chaincode

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/payment"
)

// OrderStatus says how far an order's payment has come.
type OrderStatus string

// What an order goes through; the last two are ends.
const (
	Funded    OrderStatus = "funded"    // tokens lie in the escrow
	Releasing OrderStatus = "releasing" // released here, which the escrow has not confirmed yet
	Released  OrderStatus = "released"  // paid by the escrow
	Disputed  OrderStatus = "disputed"  // the escrow refused the release
)

// Order is what this channel knows of one order.
type Order struct {
	Client   string         `json:"client"` // client of the escrow's chain
	Order    string         `json:"order"`
	Amount   string         `json:"amount"` // decimal, in the token's smallest unit
	Payer    common.Address `json:"payer"`
	Payee    common.Address `json:"payee"`
	Approver string         `json:"approver"`
	Status   OrderStatus    `json:"status"`
}

// payments keeps orders whose tokens lie in an escrow, and releases them.
type payments struct{}

// release builds the payload and sends it; OnSend marks the order.
func (h payments) release(tx *app.Tx, args [][]byte) ([]byte, error) {
	payload, err := payment.Release{Order: string(args[2])}.Payload()
	if err != nil {
		return nil, err
	}
	return send(tx, h, args[0], args[1], payload)
}

// OnSend lets an order be released once its goods are accepted.
func (payments) OnSend(tx *app.Tx, clientID string, payload packet.Payload) error {
	release, err := payment.ParseRelease(payload)
	if err != nil {
		return err
	}
	order, err := loadOrder(tx, clientID, release.Order)
	if err != nil {
		return err
	}
	if order.Status != Funded {
		return fmt.Errorf("order %q is %s, want %s", order.Order, order.Status, Funded)
	}
	if err := requireAcceptance(tx, order); err != nil {
		return err
	}
	order.Status = Releasing
	return storeOrder(tx, order)
}

// requireAcceptance wants what the payer asked for when he named an approver:
// that organisation's signature, or the acceptance of the lot of the order's
// name by the buyer that it was shipped to. The latter is a fact that whoever
// calls may point to.
func requireAcceptance(tx *app.Tx, order Order) error {
	caller, err := organisation(tx)
	if err != nil || caller == order.Approver {
		return err
	}
	lot, err := load(tx, order.Order)
	switch {
	case errors.Is(err, errUnknownLot):
		return fmt.Errorf("order %q is released by %s, not by %s", order.Order, order.Approver, caller)
	case err != nil:
		return err
	case lot.Buyer != order.Approver:
		return fmt.Errorf("order %q is released by %s; its lot was shipped to %s", order.Order, order.Approver, lot.Buyer)
	case lot.Status != Accepted:
		return fmt.Errorf("lot %q is %s, want %s", lot.Lot, lot.Status, Accepted)
	}
	return nil
}

// OnReceive keeps an order that was funded. What it refuses the escrow pays
// back.
func (payments) OnReceive(tx *app.Tx, p packet.Packet) ([]byte, error) {
	funded, err := payment.ParseFunded(p.Payloads[0])
	if err != nil {
		return nil, err
	}
	order := Order{
		Client: p.DestinationClient, Order: funded.Order, Amount: funded.Amount.String(),
		Payer: funded.Payer, Payee: funded.Payee, Approver: funded.Approver, Status: Funded,
	}
	switch old, err := loadOrder(tx, order.Client, order.Order); {
	case err == nil:
		return nil, fmt.Errorf("order %q is known already and is %s", old.Order, old.Status)
	case !errors.Is(err, errUnknownOrder):
		return nil, err
	}
	return payment.Acknowledgement, storeOrder(tx, order)
}

// OnAcknowledge ends a release: paid, or refused by the escrow.
func (payments) OnAcknowledge(tx *app.Tx, p packet.Packet, acknowledgement []byte) error {
	status := Disputed
	if bytes.Equal(acknowledgement, payment.Acknowledgement) {
		status = Released
	}
	return concludeRelease(tx, p, status)
}

// OnTimeout lets the order be released again.
func (payments) OnTimeout(tx *app.Tx, p packet.Packet) error {
	return concludeRelease(tx, p, Funded)
}

func concludeRelease(tx *app.Tx, p packet.Packet, status OrderStatus) error {
	release, err := payment.ParseRelease(p.Payloads[0])
	if err != nil {
		return err
	}
	order, err := loadOrder(tx, p.SourceClient, release.Order)
	if err != nil {
		return err
	}
	if order.Status != Releasing {
		return fmt.Errorf("order %q is %s and awaits no answer", order.Order, order.Status)
	}
	order.Status = status
	return storeOrder(tx, order)
}

var errUnknownOrder = errors.New("unknown order")

// orderKey is an order's own: payers name their orders for each client, and a
// client id holds no slash.
func orderKey(client, order string) string { return "order/" + client + "/" + order }

func loadOrder(tx *app.Tx, client, name string) (Order, error) {
	content := tx.Get(orderKey(client, name))
	if content == nil {
		return Order{}, fmt.Errorf("%w %.128q of client %.64q", errUnknownOrder, name, client)
	}
	var order Order
	if err := json.Unmarshal(content, &order); err != nil {
		return Order{}, fmt.Errorf("order %q: %w", name, err)
	}
	return order, nil
}

func storeOrder(tx *app.Tx, order Order) error {
	content, err := json.Marshal(order)
	if err != nil {
		return err
	}
	return tx.Put(orderKey(order.Client, order.Order), content)
}
