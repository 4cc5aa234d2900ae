package fabric

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	pb "github.com/hyperledger/fabric-protos-go/peer"
	"github.com/hyperledger/fabric-sdk-go/pkg/fab/events/deliverclient/connection"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
)

// Follow implements adapters.Chain. Full blocks are read, not chaincode
// events: Fabric keeps one event per transaction, of the outermost chaincode
// alone, and the packet chaincode is seldom that. No block is handed out that
// has not been verified.
func (c *Chain) Follow(ctx context.Context, from adapters.Cursor, handle func(adapters.Block) error) error {
	v := verifier{chain: c, from: from}
	return c.follow(ctx, connection.Deliver, &from.Next, c.unrefuted, fullNumber, func(p *peer, answer *pb.DeliverResponse) error {
		block, err := fullBlock(answer)
		if err != nil {
			return err
		}
		if err := v.verify(ctx, p, block); err != nil {
			return err
		}
		out := c.decodeBlock(block)
		if out.Checkpoint, err = v.checkpoint(); err != nil {
			return err
		}
		if err := handle(out); err != nil {
			return readerError{err}
		}
		return nil
	})
}

// decodeBlock reads the packet events out of the write sets of the block's
// valid transactions. Nothing that a transaction wrote and that Fabric marked
// as invalid has happened.
func (c *Chain) decodeBlock(block *common.Block) adapters.Block {
	out := adapters.Block{Position: block.Header.Number}
	flags := validationFlags(block)
	for i, data := range block.GetData().GetData() {
		tx, err := parseTransaction(data)
		if err != nil {
			c.log.Warn().Err(err).Uint64("block", out.Position).Int("index", i).Msg("unreadable transaction")
			continue
		}
		out.Time = tx.time
		if i >= len(flags) || pb.TxValidationCode(flags[i]) != pb.TxValidationCode_VALID || tx.kind != common.HeaderType_ENDORSER_TRANSACTION {
			continue
		}
		events, err := packetEvents(tx.results, c.cfg.Chaincode)
		if err != nil {
			c.log.Warn().Err(err).Uint64("block", out.Position).Str("tx", tx.id).Msg("unreadable packet record")
		}
		for _, event := range events {
			event.Tx, event.Position, event.Time = tx.id, out.Position, tx.time
			out.Events = append(out.Events, event)
		}
	}
	return out
}

func validationFlags(block *common.Block) []byte {
	metadata := block.GetMetadata().GetMetadata()
	if len(metadata) <= int(common.BlockMetadataIndex_TRANSACTIONS_FILTER) {
		return nil
	}
	return metadata[common.BlockMetadataIndex_TRANSACTIONS_FILTER]
}

// transaction is what the adapter needs of one.
type transaction struct {
	kind    common.HeaderType
	id      string
	time    time.Time
	results []byte // marshalled rwset.TxReadWriteSet, of an endorser transaction
}

// parseTransaction opens the layers of a transaction envelope.
func parseTransaction(data []byte) (transaction, error) {
	var (
		envelope common.Envelope
		payload  common.Payload
		channel  common.ChannelHeader
		tx       pb.Transaction
		action   pb.ChaincodeActionPayload
		response pb.ProposalResponsePayload
		result   pb.ChaincodeAction
	)
	if err := unmarshalAll(layer{data, &envelope}); err != nil {
		return transaction{}, err
	}
	if err := unmarshalAll(layer{envelope.Payload, &payload}); err != nil {
		return transaction{}, err
	}
	if err := unmarshalAll(layer{payload.GetHeader().GetChannelHeader(), &channel}); err != nil {
		return transaction{}, err
	}
	out := transaction{kind: common.HeaderType(channel.Type), id: channel.TxId, time: channel.GetTimestamp().AsTime()}
	if out.kind != common.HeaderType_ENDORSER_TRANSACTION {
		return out, nil
	}
	if err := unmarshalAll(layer{payload.Data, &tx}); err != nil {
		return transaction{}, err
	}
	if len(tx.Actions) != 1 {
		return transaction{}, fmt.Errorf("%d actions", len(tx.Actions))
	}
	if err := unmarshalAll(layer{tx.Actions[0].GetPayload(), &action}); err != nil {
		return transaction{}, err
	}
	if err := unmarshalAll(layer{action.GetAction().GetProposalResponsePayload(), &response}); err != nil {
		return transaction{}, err
	}
	if err := unmarshalAll(layer{response.Extension, &result}); err != nil {
		return transaction{}, err
	}
	out.results = result.Results
	return out, nil
}

// layer is bytes and the message that they hold.
type layer struct {
	data []byte
	into protoadapt.MessageV1
}

func unmarshalAll(layers ...layer) error {
	for _, l := range layers {
		if err := unmarshal(l.data, l.into); err != nil {
			return fmt.Errorf("%T: %w", l.into, err)
		}
	}
	return nil
}

// packetEvents reads the records that the packet chaincode wrote, in the
// order of its keys: the write set keeps no other.
func packetEvents(results []byte, chaincode string) ([]adapters.Event, error) {
	var set rwset.TxReadWriteSet
	if err := unmarshal(results, &set); err != nil {
		return nil, fmt.Errorf("read-write set: %w", err)
	}
	var (
		events []adapters.Event
		failed error
	)
	for _, namespace := range set.NsRwset {
		if namespace.Namespace != chaincode {
			continue
		}
		var kv kvrwset.KVRWSet
		if err := unmarshal(namespace.Rwset, &kv); err != nil {
			return nil, fmt.Errorf("read-write set of %s: %w", chaincode, err)
		}
		for _, write := range kv.Writes {
			event, ok, err := packetEvent(write)
			failed = errors.Join(failed, err)
			if ok && err == nil {
				events = append(events, event)
			}
		}
	}
	return events, failed
}

// recordKinds are the first parts of the keys that record a packet's steps
// (package contracts/fabric), "<kind>/<client>/<sequence>".
var recordKinds = map[string]adapters.EventKind{
	"sent":         adapters.PacketSent,
	"received":     adapters.PacketReceived,
	"acknowledged": adapters.PacketAcknowledged,
	"timedout":     adapters.PacketTimedOut,
}

func packetEvent(write *kvrwset.KVWrite) (event adapters.Event, ok bool, err error) {
	name, _, found := strings.Cut(write.Key, "/")
	kind, known := recordKinds[name]
	if !found || !known || write.IsDelete {
		return event, false, nil
	}
	event.Kind = kind
	if kind == adapters.PacketReceived {
		var record types.Received
		if err := record.Unmarshal(write.Value); err != nil {
			return event, false, fmt.Errorf("%s: %w", write.Key, err)
		}
		event.Packet, event.Acknowledgement = record.Packet, record.Acknowledgement
	} else if event.Packet, err = packet.ParsePacket(write.Value); err != nil {
		return event, false, fmt.Errorf("%s: %w", write.Key, err)
	}
	if err := event.Validate(); err != nil {
		return event, false, fmt.Errorf("%s: %w", write.Key, err)
	}
	return event, true, nil
}
