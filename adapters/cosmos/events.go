package cosmos

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
)

// Packet events and their attributes, as ibc-go v10 emits them
// (modules/core/04-channel/v2/types/events.go).
const (
	eventSend        = "send_packet"
	eventWriteAck    = "write_acknowledgement"
	eventAcknowledge = "acknowledge_packet"
	eventTimeout     = "timeout_packet"

	attributePacket = "encoded_packet_hex"
	attributeAck    = "encoded_acknowledgement_hex"
)

var eventKinds = map[string]adapters.EventKind{
	eventSend:        adapters.PacketSent,
	eventWriteAck:    adapters.PacketReceived,
	eventAcknowledge: adapters.PacketAcknowledged,
	eventTimeout:     adapters.PacketTimedOut,
}

// readEvents are the kinds of events that are read at all.
var readEvents = map[string]bool{
	eventSend: true, eventWriteAck: true, eventAcknowledge: true, eventTimeout: true,
	clienttypes.EventTypeCreateClient: true,
}

// fetchPause is the wait after a block could not be had.
const fetchPause = 200 * time.Millisecond

// Follow implements adapters.Chain. A websocket tells when there is a block;
// the block itself is fetched by its number, so that none is missed or given
// twice however often the connection is lost. Each block must name the one
// before it as its parent; a cursor's checkpoint is the hash of the last one
// read.
func (c *Chain) Follow(ctx context.Context, from adapters.Cursor, handle func(adapters.Block) error) error {
	last := from.Checkpoint
	for height := max(int64(from.Next), 1); ; height++ {
		b, err := c.nextBlock(ctx, height)
		if err != nil {
			return err
		}
		if len(last) > 0 && !bytes.Equal(b.parent, last) {
			return c.wrap(fmt.Sprintf("block %d", height), fmt.Errorf("%w: its parent is %X, but %X was read before", adapters.ErrUnverified, b.parent, last))
		}
		last = b.hash
		out := c.decodeBlock(b)
		out.Checkpoint = b.hash
		if err := handle(out); err != nil {
			return err
		}
	}
}

// nextBlock waits for a block and fetches it, however long that takes.
func (c *Chain) nextBlock(ctx context.Context, height int64) (*block, error) {
	if _, err := c.watcher.wait(ctx, func(t tip) bool { return t.height >= height }); err != nil {
		return nil, err
	}
	for {
		b, err := c.block(ctx, height)
		if err == nil {
			return b, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if errorMentions(err, "lowest height is") { // rpc/core/env.go, getHeight
			return nil, err // pruned: the gap will never be filled
		}
		c.log.Debug().Err(err).Msg("fetch again")
		if !pause(ctx, fetchPause) {
			return nil, ctx.Err()
		}
	}
}

// decodeBlock picks the packet events out of a block, in the chain's order.
func (c *Chain) decodeBlock(b *block) adapters.Block {
	out := adapters.Block{Position: uint64(b.height), Time: b.time}
	add := func(tx string, events []abci.Event) {
		for _, e := range events {
			event, ok, err := decodeEvent(e)
			if err != nil {
				c.log.Warn().Err(err).Int64("height", b.height).Str("tx", tx).Msg("unreadable packet event")
			}
			if ok {
				event.Tx, event.Position, event.Time = tx, out.Position, b.time
				out.Events = append(out.Events, event)
			}
		}
	}
	for i, result := range b.results {
		if result.Code == abci.CodeTypeOK {
			add(b.hashes()[i], result.Events)
		}
	}
	add("", b.events)
	return out
}

// decodeEvent reads a packet event; ok is false for any other event, such as
// those of classic IBC channels, which bear the same names.
func decodeEvent(e abci.Event) (event adapters.Event, ok bool, err error) {
	kind, known := eventKinds[e.Type]
	if !known {
		return event, false, nil
	}
	attributes := map[string]string{}
	for _, a := range e.Attributes {
		attributes[a.Key] = a.Value
	}
	encoded, present := attributes[attributePacket]
	if !present {
		return event, false, nil
	}
	event.Kind = kind
	if event.Packet, err = decodeHex(encoded, packet.ParsePacket); err != nil {
		return event, false, fmt.Errorf("%s: %s: %w", e.Type, attributePacket, err)
	}
	if kind == adapters.PacketReceived {
		if event.Acknowledgement, err = decodeHex(attributes[attributeAck], packet.ParseAcknowledgement); err != nil {
			return event, false, fmt.Errorf("%s: %s: %w", e.Type, attributeAck, err)
		}
	}
	if err := event.Validate(); err != nil {
		return event, false, fmt.Errorf("%s: %w", e.Type, err)
	}
	return event, true, nil
}

func decodeHex[T any](text string, parse func([]byte) (T, error)) (T, error) {
	data, err := hex.DecodeString(text)
	if err != nil {
		var none T
		return none, err
	}
	return parse(data)
}
