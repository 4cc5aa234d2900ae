package ethereum

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/anji-bridge/anji/contracts/packet"
)

// maxSlots is how many slots one request asks for.
const maxSlots = 256

// Received implements adapters.Chain by the acknowledgements in the router's
// storage: every packet gets its own when it is received.
func (c *Chain) Received(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error) {
	return c.present(ctx, clientID, sequences, packet.AcknowledgementPath)
}

// Pending implements adapters.Chain by the commitments in the router's storage.
func (c *Chain) Pending(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error) {
	return c.present(ctx, clientID, sequences, packet.CommitmentPath)
}

// present tells for each sequence whether its path holds a value in the newest
// finalized block: what is newer may yet be undone.
func (c *Chain) present(ctx context.Context, clientID string, sequences []uint64, path func(string, uint64) []byte) (map[uint64]bool, error) {
	final, err := c.final.wait(ctx, anything)
	if err != nil {
		return nil, c.wrap("finality", err)
	}
	block := rpc.BlockNumberOrHashWithHash(final.header.Execution.BlockHash, false)
	found := make(map[uint64]bool, len(sequences))
	for part := range slices.Chunk(sequences, maxSlots) {
		values := make([]hexutil.Bytes, len(part))
		requests := make([]rpc.BatchElem, len(part))
		for i, sequence := range part {
			slot := commitmentSlot(path(clientID, sequence))
			requests[i] = rpc.BatchElem{Method: "eth_getStorageAt", Args: []any{c.router, hexutil.Encode(slot[:]), block}, Result: &values[i]}
		}
		err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) error {
			if err := client.Client().BatchCallContext(ctx, requests); err != nil {
				return err
			}
			for i, r := range requests {
				if r.Error != nil {
					return r.Error
				}
				if len(values[i]) != common.HashLength {
					return fmt.Errorf("eth_getStorageAt: %d bytes", len(values[i]))
				}
			}
			return nil
		})
		if err != nil {
			return nil, c.wrap(fmt.Sprintf("storage at block %d", final.number()), err)
		}
		for i, sequence := range part {
			found[sequence] = common.BytesToHash(values[i]) != (common.Hash{})
		}
	}
	return found, nil
}
