package cosmos

import (
	"bytes"
	"context"
	"fmt"

	"github.com/cometbft/cometbft/types"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
)

// sameEffects tells whether two nodes tell the same of a block, as far as it
// matters here.
func (c *Chain) sameEffects(a, b *block) bool {
	if !bytes.Equal(resultsHash(a), resultsHash(b)) {
		return false
	}
	one, other := c.decodeBlock(a).Events, c.decodeBlock(b).Events
	if len(one) != len(other) {
		return false
	}
	for i := range one {
		if eventKey(one[i]) != eventKey(other[i]) {
			return false
		}
	}
	return true
}

// resultsHash is what the next header commits to: codes, data and gas, and no
// events (CometBFT, types/results.go).
func resultsHash(b *block) []byte { return types.NewResults(b.results).Hash() }

// eventKey is all that an event says.
func eventKey(e adapters.Event) string {
	return fmt.Sprintf("%s %s %s", e.Tx, e.Kind, provable(e))
}

// provable is what the packet store can tell of an event: it knows no
// transactions, and a commitment is gone after an acknowledgement as it is after
// a timeout. Nobody may be refuted for anything else.
func provable(e adapters.Event) string {
	kind := e.Kind
	if kind == adapters.PacketTimedOut {
		kind = adapters.PacketAcknowledged
	}
	key := fmt.Sprintf("%s %s %d %x", kind, e.Packet.SourceClient, e.Packet.Sequence, packet.CommitPacket(e.Packet))
	if e.Kind == adapters.PacketReceived {
		key += fmt.Sprintf(" %x", packet.CommitAcknowledgement(e.Acknowledgement))
	}
	return key
}

// arbitrate finds out which of two nodes lies about a block, by the header
// after it and by the packet store, and sets it aside. Errors other than
// errDisputed are those of asking.
func (c *Chain) arbitrate(ctx context.Context, stories ...testimony) error {
	height := stories[0].block.height
	if _, err := c.watcher.wait(ctx, func(t tip) bool { return t.height > height }); err != nil {
		return err
	}
	next, err := c.lightBlock(ctx, height+1)
	if err != nil {
		return err
	}
	told := map[string]adapters.Event{}
	found := false
	for _, s := range stories {
		if !bytes.Equal(resultsHash(s.block), next.LastResultsHash) {
			s.from.Refute(fmt.Errorf("the results that it tells of block %d are not those that header %d commits to", height, next.Height))
			found = true
		}
		for _, e := range c.decodeBlock(s.block).Events {
			told[provable(e)] = e
		}
	}
	for key, e := range told {
		var tell, silent []testimony
		for _, s := range stories {
			if c.tells(s.block, key) {
				tell = append(tell, s)
			} else {
				silent = append(silent, s)
			}
		}
		if len(silent) == 0 {
			continue
		}
		happened, err := c.happened(ctx, next, e)
		if err != nil {
			return err
		}
		for _, s := range silent {
			if happened {
				s.from.Refute(fmt.Errorf("it withholds that packet %s %d was %s in block %d, which the packet store proves", e.Packet.SourceClient, e.Packet.Sequence, e.Kind, height))
				found = true
			}
		}
		for _, s := range tell {
			if !happened {
				s.from.Refute(fmt.Errorf("it invents that packet %s %d was %s in block %d: the packet store proves the contrary", e.Packet.SourceClient, e.Packet.Sequence, e.Kind, height))
				found = true
			}
		}
	}
	if !found {
		return errDisputed
	}
	return nil
}

func (c *Chain) tells(b *block, key string) bool {
	for _, e := range c.decodeBlock(b).Events {
		if provable(e) == key {
			return true
		}
	}
	return false
}

// happened asks the packet store, as the header after the event's block proves
// it, whether an event can be true.
func (c *Chain) happened(ctx context.Context, next *types.LightBlock, e adapters.Event) (bool, error) {
	p := e.Packet
	switch e.Kind {
	case adapters.PacketSent:
		found, err := c.openOne(ctx, next, packet.CommitmentPath(p.SourceClient, p.Sequence))
		return bytes.Equal(found.value, packet.CommitPacket(p)), err
	case adapters.PacketReceived:
		found, err := c.openOne(ctx, next, packet.AcknowledgementPath(p.DestinationClient, p.Sequence))
		return bytes.Equal(found.value, packet.CommitAcknowledgement(e.Acknowledgement)), err
	}
	// Acknowledged or timed out: the commitment was there, and is gone.
	path := packet.CommitmentPath(p.SourceClient, p.Sequence)
	before, err := c.lightBlock(ctx, next.Height-1)
	if err != nil {
		return false, err
	}
	had, err := c.openOne(ctx, before, path)
	if err != nil {
		return false, err
	}
	has, err := c.openOne(ctx, next, path)
	return bytes.Equal(had.value, packet.CommitPacket(p)) && has.value == nil, err
}
