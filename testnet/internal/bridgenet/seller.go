package bridgenet

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
	"github.com/anji-bridge/anji/testnet/samples/traceability/chaincode"
)

// Sent is a packet that an application has sent.
type Sent struct {
	Sequence uint64
	Tx       string
	Position uint64 // block
}

// Seller ships food on Fabric, as the user of the first organisation.
type Seller struct{ chain *fabric.Chain }

// NewSeller connects to the Fabric channel.
func (n *Network) NewSeller() (*Seller, error) {
	chain, err := n.fabricChain(fabricnet.User)
	if err != nil {
		return nil, err
	}
	return &Seller{chain}, nil
}

// Close disconnects.
func (s *Seller) Close() error { return s.chain.Close() }

// Ship ships a lot to a buyer. It may be called many times at once.
func (s *Seller) Ship(ctx context.Context, client string, timeout time.Time, lot, buyer string) (Sent, error) {
	executed, err := s.chain.Invoke(ctx, chaincode.Name, "Ship",
		[]byte(client), strconv.AppendInt(nil, timeout.Unix(), 10), []byte(lot), []byte("green tea"), []byte("120"), []byte(buyer))
	if err != nil {
		return Sent{}, fmt.Errorf("ship %s: %w", lot, err)
	}
	sent, err := packet.ParsePacket(executed.Response)
	if err != nil {
		return Sent{}, fmt.Errorf("ship %s: answer: %w", lot, err)
	}
	return Sent{Sequence: sent.Sequence, Tx: executed.Tx, Position: executed.Position}, nil
}

// Shipments reads what the seller's chaincode knows of all lots.
func (s *Seller) Shipments(ctx context.Context) (map[string]chaincode.Record, error) {
	records := map[string]chaincode.Record{}
	for last := ""; ; {
		answer, err := s.chain.Evaluate(ctx, chaincode.Name, "Shipments", []byte(last), []byte("100"))
		if err != nil {
			return nil, fmt.Errorf("shipments: %w", err)
		}
		var page []chaincode.Record
		if err := json.Unmarshal(answer, &page); err != nil {
			return nil, fmt.Errorf("shipments: %w", err)
		}
		if len(page) == 0 {
			return records, nil
		}
		for _, record := range page {
			records[record.Lot], last = record, record.Lot
		}
	}
}
