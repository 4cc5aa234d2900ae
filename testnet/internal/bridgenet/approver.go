package bridgenet

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/cosmos/cosmos-sdk/types/query"
	"github.com/cosmos/gogoproto/proto"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/samples/payment/module"
	"github.com/anji-bridge/anji/testnet/samples/traceability/chaincode"
)

// fabricApprover releases orders on Fabric, for the first organisation.
type fabricApprover struct{ *fabric.Chain }

// Send releases the orders of all lots at the same time.
func (a fabricApprover) Send(ctx context.Context, client string, timeout time.Time, lots ...string) ([]Sent, error) {
	sent := make([]Sent, len(lots))
	group, ctx := errgroup.WithContext(ctx)
	for i, lot := range lots {
		group.Go(func() (err error) {
			if sent[i], err = a.release(ctx, client, timeout, lot); err != nil {
				return fmt.Errorf("release %s: %w", lot, err)
			}
			return nil
		})
	}
	return sent, group.Wait()
}

// behind is how many times a release is asked for anew while endorsers do not
// know the order yet: who releases was told of it by one peer, and the others
// may be a block behind that one.
const behind = 50

func (a fabricApprover) release(ctx context.Context, client string, timeout time.Time, lot string) (Sent, error) {
	for attempt := 1; ; attempt++ {
		sent, err := invokeSend(ctx, a.Chain, lot, chaincode.Name, "Release",
			[]byte(client), strconv.AppendInt(nil, timeout.Unix(), 10), []byte(lot))
		if err == nil || attempt == behind || !strings.Contains(err.Error(), "unknown order") {
			return sent, err
		}
		select {
		case <-ctx.Done():
			return sent, ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// order is what the chaincode knows of an order; its status is empty where
// there is none.
func (a fabricApprover) order(ctx context.Context, client, lot string) (order chaincode.Order, err error) {
	answer, err := a.Evaluate(ctx, chaincode.Name, "Order", []byte(client), []byte(lot))
	if err == nil && len(answer) > 0 {
		err = json.Unmarshal(answer, &order)
	}
	if err != nil {
		return order, fmt.Errorf("order %s: %w", lot, err)
	}
	return order, nil
}

// Ended asks what became of a release: the chaincode puts an order back to
// "funded" when it times out.
func (a fabricApprover) Ended(ctx context.Context, client string, sent Sent) (Outcome, error) {
	order, err := a.order(ctx, client, sent.Lot)
	if err != nil {
		return InFlight, err
	}
	switch order.Status {
	case chaincode.Releasing:
		return InFlight, nil
	case chaincode.Released:
		return Acknowledged, nil
	case chaincode.Funded:
		return TimedOut, nil
	}
	return InFlight, fmt.Errorf("order %s is %q", sent.Lot, order.Status)
}

// Received asks whether an order has arrived.
func (a fabricApprover) Received(ctx context.Context, client string, sent Sent) (bool, error) {
	order, err := a.order(ctx, client, sent.Lot)
	return order.Status != "", err
}

// cosmosApprover releases orders on the Cosmos chain.
type cosmosApprover struct{ *cosmos.Chain }

// Send releases the orders of all lots in one transaction.
func (a cosmosApprover) Send(ctx context.Context, client string, timeout time.Time, lots ...string) ([]Sent, error) {
	messages := make([]proto.Message, len(lots))
	for i, lot := range lots {
		messages[i] = &module.MsgRelease{Approver: a.Address(), Client: client, Order: lot, Timeout: uint64(timeout.Unix())}
	}
	sent, err := executeSend(ctx, a.Chain, lots, messages, func(answer []byte) (uint64, error) {
		var response module.MsgReleaseResponse
		err := proto.Unmarshal(answer, &response)
		return response.Sequence, err
	})
	if err != nil {
		return nil, fmt.Errorf("release %q: %w", lots, err)
	}
	return sent, nil
}

// order is what the module knows of an order that came through a client; its
// status is Unspecified where there is none.
func (a cosmosApprover) order(ctx context.Context, client, lot string) (module.OrderRecord, error) {
	request := &module.QueryOrdersRequest{}
	for {
		var answer module.QueryOrdersResponse
		if err := a.Query(ctx, "/anji.payment.v1.Query/Orders", request, &answer); err != nil {
			return module.OrderRecord{}, fmt.Errorf("orders: %w", err)
		}
		for _, record := range answer.Orders {
			if record.Client == client && record.Order == lot {
				return record, nil
			}
		}
		if answer.Pagination == nil || len(answer.Pagination.NextKey) == 0 {
			return module.OrderRecord{}, nil
		}
		request.Pagination = &query.PageRequest{Key: answer.Pagination.NextKey}
	}
}

// Ended asks what became of a release: the module puts an order back to
// "funded" when it times out.
func (a cosmosApprover) Ended(ctx context.Context, client string, sent Sent) (Outcome, error) {
	record, err := a.order(ctx, client, sent.Lot)
	if err != nil {
		return InFlight, err
	}
	switch {
	case record.ReleaseSequence != sent.Sequence:
		return InFlight, fmt.Errorf("release of %s is packet %d, want %d", sent.Lot, record.ReleaseSequence, sent.Sequence)
	case record.Status == module.Releasing:
		return InFlight, nil
	case record.Status == module.Released:
		return Acknowledged, nil
	case record.Status == module.Funded:
		return TimedOut, nil
	}
	return InFlight, fmt.Errorf("order %s is %s", sent.Lot, record.Status)
}

// Received asks whether an order has arrived by that packet.
func (a cosmosApprover) Received(ctx context.Context, client string, sent Sent) (bool, error) {
	record, err := a.order(ctx, client, sent.Lot)
	return record.Status != module.Unspecified && record.Sequence == sent.Sequence, err
}
