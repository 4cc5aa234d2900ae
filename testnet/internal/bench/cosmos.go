package bench

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/adapters"
)

// cosmosLedger reads blocks, whether their packets went over channels or
// between clients.
type cosmosLedger struct {
	rpc       *rpchttp.HTTP
	denom     string
	blockTime time.Duration // of empty blocks
}

func (l cosmosLedger) cut() time.Duration { return 0 }
func (l cosmosLedger) fees() string       { return l.denom }
func (l cosmosLedger) Close() error       { return nil }

// busy is what the blocks took longer than empty ones: a node executes a block
// and then waits for the next one to be due.
func (l cosmosLedger) busy(blocks []block) time.Duration {
	if len(blocks) == 0 {
		return 0
	}
	all := blocks[len(blocks)-1].committed.Sub(blocks[0].time)
	return max(0, all-time.Duration(len(blocks))*l.blockTime)
}

// behind is how many headers after a block's own must be there: a header says
// when the block before it was decided (BFT time), and holds the app hash that
// proves it; the one after says when that header was decided.
const behind = 2

func (l cosmosLedger) tip(ctx context.Context) (uint64, error) {
	status, err := again(ctx, l.rpc.Status)
	if err != nil {
		return 0, err
	}
	return uint64(status.SyncInfo.LatestBlockHeight), nil
}

// waiting is how many transactions are in no block yet.
func (l cosmosLedger) waiting(ctx context.Context) (int, error) {
	found, err := again(ctx, l.rpc.NumUnconfirmedTxs)
	if err != nil {
		return 0, err
	}
	return found.Total, nil
}

// head is the newest block that has as many after it.
func (l cosmosLedger) head(ctx context.Context) (uint64, error) {
	tip, err := l.tip(ctx)
	return max(tip, behind) - behind, err
}

func (l cosmosLedger) read(ctx context.Context, from, to uint64) ([]block, error) {
	var blocks []block
	var times []time.Time
	for height := from; height <= to; height++ {
		b, err := l.block(ctx, int64(height))
		if err != nil {
			return nil, fmt.Errorf("block %d: %w", height, err)
		}
		blocks, times = append(blocks, b), append(times, b.time)
	}
	for following := int64(to + 1); following <= int64(to+behind); following++ {
		header, err := again(ctx, at(l.rpc.Header, following))
		if err != nil {
			return nil, fmt.Errorf("header %d: %w", following, err)
		}
		times = append(times, header.Header.Time)
	}
	for i := range blocks {
		blocks[i].committed, blocks[i].provable = times[i+1], times[i+behind]
	}
	return blocks, nil
}

func (l cosmosLedger) block(ctx context.Context, height int64) (block, error) {
	found, err := again(ctx, at(l.rpc.Block, height))
	if err != nil {
		return block{}, err
	}
	b := block{position: uint64(height), time: found.Block.Time}
	if len(found.Block.Txs) == 0 {
		return b, nil
	}
	results, err := again(ctx, at(l.rpc.BlockResults, height))
	if err != nil {
		return block{}, err
	}
	if len(results.TxsResults) != len(found.Block.Txs) {
		return block{}, fmt.Errorf("%d results of %d transactions", len(results.TxsResults), len(found.Block.Txs))
	}
	for i, raw := range found.Block.Txs {
		result := results.TxsResults[i]
		tx, relayed, err := decodeTx(raw, l.denom)
		if err != nil {
			return block{}, fmt.Errorf("transaction %X: %w", raw.Hash(), err)
		}
		if tx.failed = result.Code != abci.CodeTypeOK; relayed {
			b.relaying = append(b.relaying, tx)
		}
		if tx.failed {
			continue
		}
		steps, err := decodeSteps(result.Events)
		if err != nil {
			return block{}, fmt.Errorf("transaction %X: %w", raw.Hash(), err)
		}
		b.steps = append(b.steps, steps...)
	}
	return b, nil
}

// decodeTx tells what a transaction that holds any message of a relayer's did.
func decodeTx(raw []byte, denom string) (tx relaying, relayed bool, err error) {
	var envelope txtypes.TxRaw
	if err := proto.Unmarshal(raw, &envelope); err != nil {
		return tx, false, err
	}
	var body txtypes.TxBody
	if err := proto.Unmarshal(envelope.BodyBytes, &body); err != nil {
		return tx, false, err
	}
	var auth txtypes.AuthInfo
	if err := proto.Unmarshal(envelope.AuthInfoBytes, &auth); err != nil {
		return tx, false, err
	}
	for _, m := range body.Messages {
		switch {
		case m.TypeUrl == sdk.MsgTypeURL(&clienttypes.MsgUpdateClient{}):
			tx.updates++
			relayed = true
		case strings.HasPrefix(m.TypeUrl, "/ibc.core.channel."):
			_, name, _ := strings.Cut(m.TypeUrl, ".Msg")
			relayed = relayed || name == "RecvPacket" || name == "Acknowledgement" || name == "Timeout"
		}
	}
	if auth.Fee != nil {
		tx.fee = auth.Fee.Amount.AmountOf(denom).Uint64()
	}
	return tx, relayed, nil
}

// stepKinds are the events of packets, which have the same names in ICS-04 of
// both versions.
var stepKinds = map[string]adapters.EventKind{
	"send_packet":           adapters.PacketSent,
	"write_acknowledgement": adapters.PacketReceived,
	"acknowledge_packet":    adapters.PacketAcknowledged,
	"timeout_packet":        adapters.PacketTimedOut,
}

func decodeSteps(events []abci.Event) ([]step, error) {
	var steps []step
	for _, e := range events {
		kind, known := stepKinds[e.Type]
		if !known {
			continue
		}
		s := step{kind: kind}
		for _, a := range e.Attributes {
			switch a.Key {
			case "packet_source_client", "packet_src_channel":
				s.source = a.Value
			case "packet_sequence":
				sequence, err := strconv.ParseUint(a.Value, 10, 64)
				if err != nil {
					return nil, fmt.Errorf("%s: packet_sequence: %w", e.Type, err)
				}
				s.sequence = sequence
			}
		}
		if s.source == "" || s.sequence == 0 {
			return nil, fmt.Errorf("%s names no packet", e.Type)
		}
		steps = append(steps, s)
	}
	return steps, nil
}

// key reads a key of ibc core's store.
func (l cosmosLedger) key(ctx context.Context, key []byte) ([]byte, error) {
	answer, err := again(ctx, func(ctx context.Context) (*coretypes.ResultABCIQuery, error) {
		return l.rpc.ABCIQuery(ctx, "/store/ibc/key", key)
	})
	if err != nil {
		return nil, err
	}
	if answer.Response.Code != abci.CodeTypeOK {
		return nil, fmt.Errorf("query of %q: %s", key, answer.Response.Log)
	}
	return answer.Response.Value, nil
}

// asks bounds how often a node is asked the same: one that is busy with blocks
// of thousands of packets cuts large answers short.
const asks = 10

func again[T any](ctx context.Context, ask func(context.Context) (T, error)) (T, error) {
	for attempt := 1; ; attempt++ {
		answer, err := ask(ctx)
		if err == nil || attempt == asks || pause(ctx) != nil {
			return answer, err
		}
	}
}

// at asks about one height.
func at[T any](ask func(context.Context, *int64) (T, error), height int64) func(context.Context) (T, error) {
	return func(ctx context.Context) (T, error) { return ask(ctx, &height) }
}
