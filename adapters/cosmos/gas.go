package cosmos

import (
	"context"
	"math"
	"sync"

	consensustypes "github.com/cosmos/cosmos-sdk/x/consensus/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
)

// transactionGas is what a transaction takes beside its messages.
const transactionGas = 60_000

// gasBook knows what messages took so far, by kind and application, so that
// not each transaction needs to be simulated, which costs a node as much as
// executing it.
type gasBook struct {
	mu    sync.Mutex
	costs map[string]float64
	limit float64 // of a transaction, 0 before it is known
}

// readGasLimit asks once for the most gas that a block has. A transaction gets
// half of it: simulation and execution differ, and others want room too.
func (c *Chain) readGasLimit(ctx context.Context) {
	if c.gas.most() > 0 {
		return
	}
	var params consensustypes.QueryParamsResponse
	limit := math.Inf(1)
	if err := c.grpcQuery(ctx, "/cosmos.consensus.v1.Query/Params", &consensustypes.QueryParamsRequest{}, &params); err != nil {
		c.log.Debug().Err(err).Msg("the gas limit of blocks is not known")
	} else if params.Params.GetBlock().GetMaxGas() > 0 {
		limit = float64(params.Params.Block.MaxGas) / 2 / gasMargin
	}
	c.gas.mu.Lock()
	defer c.gas.mu.Unlock()
	c.gas.limit = limit
}

func (b *gasBook) most() float64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.limit
}

// known is what messages took so far, nothing for those of a new sort.
func (b *gasBook) known(messages ...proto.Message) (total float64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, m := range messages {
		total += b.costs[costKey(m)]
	}
	return total
}

// costKey tells messages apart that may cost differently.
func costKey(m proto.Message) string {
	switch m := m.(type) {
	case *channelv2.MsgRecvPacket:
		return "receive " + m.Packet.Payloads[0].DestinationPort
	case *channelv2.MsgAcknowledgement:
		return "acknowledge " + m.Packet.Payloads[0].SourcePort
	case *channelv2.MsgTimeout:
		return "timeout " + m.Packet.Payloads[0].SourcePort
	}
	return proto.MessageName(m)
}

// estimate is what a transaction would take; false where one of its messages
// is of a sort that was never executed.
func (b *gasBook) estimate(messages []proto.Message) (uint64, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	total := float64(transactionGas)
	for _, m := range messages {
		cost, known := b.costs[costKey(m)]
		if !known {
			return 0, false
		}
		total += cost
	}
	return uint64(total), true
}

// learn takes over what a transaction took: at once where that is more than
// was expected, little by little where it is less.
func (b *gasBook) learn(messages []proto.Message, used uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.costs == nil {
		b.costs = map[string]float64{}
	}
	expected, unknown := 0.0, 0
	for _, m := range messages {
		if cost, known := b.costs[costKey(m)]; known {
			expected += cost
		} else {
			unknown++
		}
	}
	rest := max(float64(used)-transactionGas, float64(len(messages)))
	if unknown > 0 {
		share := max((rest-expected)/float64(unknown), rest/float64(2*len(messages)))
		for _, m := range messages {
			if _, known := b.costs[costKey(m)]; !known {
				b.costs[costKey(m)] = share
			}
		}
		return
	}
	ratio := rest / expected
	if ratio < 1 {
		ratio = 0.9 + 0.1*ratio
	}
	seen := map[string]bool{}
	for _, m := range messages {
		if key := costKey(m); !seen[key] {
			seen[key] = true
			b.costs[key] *= ratio
		}
	}
}

// forget has messages simulated again: gas ran out.
func (b *gasBook) forget(messages []proto.Message) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, m := range messages {
		delete(b.costs, costKey(m))
	}
}
