package bridgenet

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/traceability/chaincode"
)

// seller ships food on Fabric, as the user of the first organisation, to a
// buyer's account.
type seller struct {
	*fabric.Chain
	buyer string
}

// Send ships all lots at the same time.
func (s seller) Send(ctx context.Context, client string, timeout time.Time, lots ...string) ([]Sent, error) {
	sent := make([]Sent, len(lots))
	group, ctx := errgroup.WithContext(ctx)
	for i, lot := range lots {
		group.Go(func() (err error) {
			if sent[i], err = s.ship(ctx, client, timeout, lot); err != nil {
				return fmt.Errorf("ship %s: %w", lot, err)
			}
			return nil
		})
	}
	return sent, group.Wait()
}

func (s seller) ship(ctx context.Context, client string, timeout time.Time, lot string) (Sent, error) {
	return invokeSend(ctx, s.Chain, lot, chaincode.Name, "Ship",
		[]byte(client), strconv.AppendInt(nil, timeout.Unix(), 10), []byte(lot), []byte("green tea"), []byte("120"), []byte(s.buyer))
}

// invokeSend calls a function of an application chaincode that answers the
// packet it has sent.
func invokeSend(ctx context.Context, chain *fabric.Chain, lot, chaincode, function string, args ...[]byte) (Sent, error) {
	asked := time.Now()
	executed, err := chain.Invoke(ctx, chaincode, function, args...)
	if err != nil {
		return Sent{}, err
	}
	sent, err := packet.ParsePacket(executed.Response)
	if err != nil {
		return Sent{}, fmt.Errorf("answer: %w", err)
	}
	return Sent{lot, sent.Sequence, executed.Tx, executed.Position, asked, time.Now()}, nil
}

// record is what the seller's chaincode knows of a lot.
func (s seller) record(ctx context.Context, lot string) (record chaincode.Record, err error) {
	answer, err := s.Evaluate(ctx, chaincode.Name, "Shipment", []byte(lot))
	if err == nil {
		err = json.Unmarshal(answer, &record)
	}
	if err != nil {
		return record, fmt.Errorf("shipment %s: %w", lot, err)
	}
	return record, nil
}

// Ended asks what became of a shipment; an acceptance implies its receipt.
func (s seller) Ended(ctx context.Context, _ string, sent Sent) (Outcome, error) {
	record, err := s.record(ctx, sent.Lot)
	if err != nil {
		return InFlight, err
	}
	switch record.Status {
	case chaincode.Shipped:
		return InFlight, nil
	case chaincode.Received, chaincode.Accepted:
		return Acknowledged, nil
	case chaincode.Expired:
		return TimedOut, nil
	}
	return InFlight, fmt.Errorf("shipment %s is %s", sent.Lot, record.Status)
}

// Received asks whether a lot's acceptance has arrived.
func (s seller) Received(ctx context.Context, _ string, sent Sent) (bool, error) {
	record, err := s.record(ctx, sent.Lot)
	return record.Status == chaincode.Accepted, err
}
