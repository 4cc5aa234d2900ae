package bridgenet

import (
	"context"
	"fmt"
	"time"

	"github.com/cosmos/cosmos-sdk/types/query"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/samples/traceability/module"
)

// Buyer accepts shipments on the Cosmos chain.
type Buyer struct{ chain *cosmos.Chain }

// NewBuyer connects to the Cosmos chain.
func (n *Network) NewBuyer() (*Buyer, error) {
	chain, err := n.cosmosChain(cosmosnet.Buyer)
	if err != nil {
		return nil, err
	}
	return &Buyer{chain}, nil
}

// Close disconnects.
func (b *Buyer) Close() error { return b.chain.Close() }

// Address is the account that shipments are addressed to.
func (b *Buyer) Address() string { return b.chain.Address() }

// Accept accepts lots that came through a client, all in one transaction.
func (b *Buyer) Accept(ctx context.Context, client string, timeout time.Time, lots ...string) ([]Sent, error) {
	messages := make([]proto.Message, len(lots))
	for i, lot := range lots {
		messages[i] = &module.MsgAccept{Buyer: b.Address(), Client: client, Lot: lot, Timeout: uint64(timeout.Unix())}
	}
	executed, err := b.chain.Execute(ctx, messages...)
	if err != nil {
		return nil, fmt.Errorf("accept %q: %w", lots, err)
	}
	sent := make([]Sent, len(executed.Responses))
	for i, response := range executed.Responses {
		var answer module.MsgAcceptResponse
		if err := proto.Unmarshal(response.Value, &answer); err != nil {
			return nil, fmt.Errorf("accept %q: answer: %w", lots, err)
		}
		sent[i] = Sent{Sequence: answer.Sequence, Tx: executed.Tx, Position: executed.Position}
	}
	return sent, nil
}

// Shipments reads what the buyer's module knows of all shipments that came
// through a client, by lot.
func (b *Buyer) Shipments(ctx context.Context, client string) (map[string]module.ShipmentRecord, error) {
	records := map[string]module.ShipmentRecord{}
	request := &module.QueryShipmentsRequest{}
	for {
		var answer module.QueryShipmentsResponse
		if err := b.chain.Query(ctx, "/anji.traceability.v1.Query/Shipments", request, &answer); err != nil {
			return nil, fmt.Errorf("shipments: %w", err)
		}
		for _, record := range answer.Shipments {
			if record.Client == client {
				records[record.Lot] = record
			}
		}
		if answer.Pagination == nil || len(answer.Pagination.NextKey) == 0 {
			return records, nil
		}
		request.Pagination = &query.PageRequest{Key: answer.Pagination.NextKey}
	}
}
