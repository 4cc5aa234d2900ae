package bench

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	pb "github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// fabricLedger is a Fabric channel. Its blocks have no time: they are committed
// when the follower gets them.
type fabricLedger struct {
	*follower
	peer      *fabric.Chain
	channel   string
	chaincode string // of packets
}

func newFabricLedger(ctx context.Context, end *bridgenet.End) (ledger, error) {
	f, err := newFollower(ctx, end)
	if err != nil {
		return nil, err
	}
	config, err := end.FabricConfig(fabricnet.Relayer)
	if err != nil {
		return nil, err
	}
	return fabricLedger{f, f.Chain.(*fabric.Chain), config.Channel, config.Chaincode}, nil
}

// batchTimeout is that of the testnet's channels (fabricnet, configtx.yaml).
const batchTimeout = 200 * time.Millisecond

func (fabricLedger) cut() time.Duration { return batchTimeout }

// tip is of the peer that is furthest, which the follower may be behind.
func (l fabricLedger) tip(ctx context.Context) (uint64, error) {
	head, err := l.Head(ctx)
	return head.Position, err
}

func (fabricLedger) fees() string { return "" }

// busy is how long a relayer's transaction was under way: the packet chaincode
// takes one delivery for a client at a time.
func (fabricLedger) busy(blocks []block) time.Duration {
	var all time.Duration
	var until time.Time
	for _, b := range blocks {
		for _, tx := range b.relaying {
			if from := latest(tx.began, until); from.Before(b.committed) {
				all += b.committed.Sub(from)
				until = b.committed
			}
		}
	}
	return all
}

func (l fabricLedger) read(ctx context.Context, from, to uint64) ([]block, error) {
	blocks, err := l.follower.read(ctx, from, to)
	for i := range blocks {
		b := &blocks[i]
		b.time, b.committed = b.provable, b.provable
		if b.relaying, err = l.relaying(ctx, b.position); err != nil {
			return nil, fmt.Errorf("block %d of %s: %w", b.position, l.ID(), err)
		}
	}
	return blocks, err
}

// relaying asks a peer's system chaincode for a block, and picks out what only
// a relayer does.
func (l fabricLedger) relaying(ctx context.Context, number uint64) ([]relaying, error) {
	answer, err := l.peer.Evaluate(ctx, "qscc", "GetBlockByNumber", []byte(l.channel), strconv.AppendUint(nil, number, 10))
	if err != nil {
		return nil, err
	}
	var found common.Block
	if err := unmarshal(answer, &found); err != nil {
		return nil, err
	}
	flags := found.GetMetadata().GetMetadata()
	var all []relaying
	for i, envelope := range found.GetData().GetData() {
		tx, relayed, err := decodeInvocation(envelope, l.chaincode)
		if err != nil {
			return nil, fmt.Errorf("transaction %d: %w", i, err)
		}
		if !relayed {
			continue
		}
		const filter = int(common.BlockMetadataIndex_TRANSACTIONS_FILTER)
		tx.failed = len(flags) <= filter || len(flags[filter]) <= i || pb.TxValidationCode(flags[filter][i]) != pb.TxValidationCode_VALID
		all = append(all, tx)
	}
	return all, nil
}

// decodeInvocation tells what a transaction of the packet chaincode did that a
// relayer made.
func decodeInvocation(data []byte, chaincode string) (tx relaying, relayed bool, err error) {
	var (
		envelope   common.Envelope
		payload    common.Payload
		channel    common.ChannelHeader
		content    pb.Transaction
		action     pb.ChaincodeActionPayload
		proposal   pb.ChaincodeProposalPayload
		invocation pb.ChaincodeInvocationSpec
	)
	if err := unmarshal(data, &envelope); err != nil {
		return tx, false, err
	}
	if err := unmarshal(envelope.Payload, &payload); err != nil {
		return tx, false, err
	}
	if err := unmarshal(payload.GetHeader().GetChannelHeader(), &channel); err != nil {
		return tx, false, err
	}
	if common.HeaderType(channel.Type) != common.HeaderType_ENDORSER_TRANSACTION {
		return tx, false, nil
	}
	if err := unmarshal(payload.Data, &content); err != nil {
		return tx, false, err
	}
	if len(content.Actions) != 1 {
		return tx, false, fmt.Errorf("%d actions", len(content.Actions))
	}
	if err := unmarshal(content.Actions[0].Payload, &action); err != nil {
		return tx, false, err
	}
	if err := unmarshal(action.ChaincodeProposalPayload, &proposal); err != nil {
		return tx, false, err
	}
	if err := unmarshal(proposal.Input, &invocation); err != nil {
		return tx, false, err
	}
	spec := invocation.GetChaincodeSpec()
	args := spec.GetInput().GetArgs()
	if spec.GetChaincodeId().GetName() != chaincode || len(args) == 0 {
		return tx, false, nil
	}
	tx.began = channel.GetTimestamp().AsTime()
	switch string(args[0]) {
	case "Tick":
		return tx, true, nil
	case "UpdateClient":
		tx.updates = 1
		return tx, true, nil
	case "Deliver":
		if len(args) != 3 {
			return tx, false, fmt.Errorf("a delivery of %d arguments", len(args))
		}
		var delivery types.Delivery
		err := delivery.Unmarshal(args[2])
		tx.updates = len(delivery.Updates)
		return tx, true, err
	}
	return tx, false, nil
}

func unmarshal(data []byte, m protoadapt.MessageV1) error {
	return proto.Unmarshal(data, protoadapt.MessageV2Of(m))
}
