package bridgenet

import (
	"context"
	"fmt"
	"time"

	"github.com/cosmos/cosmos-sdk/types/query"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/testnet/samples/traceability/module"
)

// buyer accepts shipments on the Cosmos chain.
type buyer struct{ *cosmos.Chain }

// Send accepts lots that came through the client, all in one transaction.
func (b buyer) Send(ctx context.Context, client string, timeout time.Time, lots ...string) ([]Sent, error) {
	messages := make([]proto.Message, len(lots))
	for i, lot := range lots {
		messages[i] = &module.MsgAccept{Buyer: b.Address(), Client: client, Lot: lot, Timeout: uint64(timeout.Unix())}
	}
	sent, err := executeSend(ctx, b.Chain, lots, messages, func(answer []byte) (uint64, error) {
		var response module.MsgAcceptResponse
		err := proto.Unmarshal(answer, &response)
		return response.Sequence, err
	})
	if err != nil {
		return nil, fmt.Errorf("accept %q: %w", lots, err)
	}
	return sent, nil
}

// executeSend runs one transaction with a message for each lot that sends a
// packet and answers its sequence.
func executeSend(ctx context.Context, chain *cosmos.Chain, lots []string, messages []proto.Message, sequence func(answer []byte) (uint64, error)) ([]Sent, error) {
	asked := time.Now()
	executed, err := chain.Execute(ctx, messages...)
	if err != nil {
		return nil, err
	}
	if len(executed.Responses) != len(lots) {
		return nil, fmt.Errorf("%d answers about %d lots", len(executed.Responses), len(lots))
	}
	committed := time.Now()
	sent := make([]Sent, len(lots))
	for i, response := range executed.Responses {
		number, err := sequence(response.Value)
		if err != nil {
			return nil, fmt.Errorf("answer: %w", err)
		}
		sent[i] = Sent{lots[i], number, executed.Tx, executed.Position, asked, committed}
	}
	return sent, nil
}

// record is what the buyer's module knows of a shipment that came through a
// client; its status is Unspecified where there is none.
func (b buyer) record(ctx context.Context, client, lot string) (module.ShipmentRecord, error) {
	request := &module.QueryShipmentsRequest{}
	for {
		var answer module.QueryShipmentsResponse
		if err := b.Query(ctx, "/anji.traceability.v1.Query/Shipments", request, &answer); err != nil {
			return module.ShipmentRecord{}, fmt.Errorf("shipments: %w", err)
		}
		for _, record := range answer.Shipments {
			if record.Client == client && record.Lot == lot {
				return record, nil
			}
		}
		if answer.Pagination == nil || len(answer.Pagination.NextKey) == 0 {
			return module.ShipmentRecord{}, nil
		}
		request.Pagination = &query.PageRequest{Key: answer.Pagination.NextKey}
	}
}

// Ended asks what became of an acceptance: the module puts a shipment back to
// "received" when it times out.
func (b buyer) Ended(ctx context.Context, client string, sent Sent) (Outcome, error) {
	record, err := b.record(ctx, client, sent.Lot)
	if err != nil {
		return InFlight, err
	}
	switch {
	case record.AcceptanceSequence != sent.Sequence:
		return InFlight, fmt.Errorf("acceptance of %s is packet %d, want %d", sent.Lot, record.AcceptanceSequence, sent.Sequence)
	case record.Status == module.Accepting:
		return InFlight, nil
	case record.Status == module.Accepted:
		return Acknowledged, nil
	case record.Status == module.Received:
		return TimedOut, nil
	}
	return InFlight, fmt.Errorf("shipment %s is %s", sent.Lot, record.Status)
}

// Received asks whether a shipment has arrived by that packet.
func (b buyer) Received(ctx context.Context, client string, sent Sent) (bool, error) {
	record, err := b.record(ctx, client, sent.Lot)
	return record.Status != module.Unspecified && record.Sequence == sent.Sequence, err
}
