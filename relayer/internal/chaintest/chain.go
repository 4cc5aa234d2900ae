package chaintest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Chain is one chain of a World.
type Chain struct {
	world    *World
	id       string
	ticking  bool
	trusting time.Duration

	blocks  []adapters.Block
	changed chan struct{} // closed when a block is added
	clocks  []time.Time   // ticking: time by clock height
	state   map[string][]version
	clients map[string]*client
	sent    uint64
	queue   []*launched

	// Executed counts what was executed, by kind and packet: Key.
	Executed map[string]int
	// Ticks counts calls that advanced a ticking chain's clock.
	Ticks int
	// Batches counts executed batches with messages, Updates client updates.
	Batches, Updates int
	// Deepest is how many batches were on their way together at most.
	Deepest int
	// NoOps counts messages that had been executed before.
	NoOps int
}

var _ adapters.Chain = (*Chain)(nil)

// version is what stands at a path from a height on.
type version struct {
	height uint64
	value  []byte
}

type client struct {
	of                 string
	known              map[uint64]time.Time
	latest             uint64
	frozen             bool
	trusting           time.Duration
	counterparty       string
	counterpartyPrefix [][]byte
}

// header is a fake client message, client state and consensus state.
type header struct {
	Chain    string
	Height   uint64
	Trusting time.Duration
}

// Key names an execution in Executed.
func Key(kind adapters.EventKind, sourceClient string, sequence uint64) string {
	return fmt.Sprintf("%s/%s/%d", kind, sourceClient, sequence)
}

// Describe reads ClientParams of a fake chain.
func Describe(params adapters.ClientParams) (adapters.Description, error) {
	var h header
	d := adapters.Description{ClientType: clientType}
	if err := json.Unmarshal(params.ClientState, &h); err != nil {
		return d, refusal.ClientInvalid.With("%w", err)
	}
	d.Chain, d.Height, d.TrustingPeriod = h.Chain, adapters.Height{Height: h.Height}, h.Trusting
	d.Facts = []adapters.Fact{{Name: "trusting period", Value: h.Trusting.String()}}
	return d, d.Time.UnmarshalText(params.ConsensusState)
}

// Kind and clientType are those of fake chains.
const (
	Kind       = "fake"
	clientType = "fakechain"
)

// ID implements adapters.Chain, as all further methods do.
func (c *Chain) ID() string { return c.id }

func (c *Chain) Kind() string { return Kind }

func (c *Chain) Check(context.Context) error { return c.enter("check", func() error { return nil }) }

func (c *Chain) Close() error { return nil }

func (c *Chain) MerklePrefix() [][]byte { return [][]byte{[]byte("of " + c.id)} }

func (c *Chain) Head(context.Context) (head adapters.Head, err error) {
	err = c.enter("head", func() error { head = c.head(); return nil })
	return head, err
}

func (c *Chain) top() uint64 { return uint64(len(c.blocks) - 1) }

func (c *Chain) head() adapters.Head {
	if c.ticking {
		height := uint64(len(c.clocks) - 1)
		return adapters.Head{Position: c.top(), Height: adapters.Height{Height: height}, Time: c.clocks[height]}
	}
	return adapters.Head{Position: c.top(), Height: adapters.Height{Height: c.top()}, Time: c.blocks[c.top()].Time, Lag: 1}
}

func (c *Chain) addBlock(events ...adapters.Event) uint64 {
	position := uint64(len(c.blocks))
	now := time.Now()
	for i := range events {
		events[i].Position, events[i].Time, events[i].Tx = position, now, fmt.Sprintf("%s-tx-%d", c.id, position)
	}
	c.blocks = append(c.blocks, adapters.Block{Position: position, Time: now, Events: events})
	close(c.changed)
	c.changed = make(chan struct{})
	return position
}

func (c *Chain) tick() {
	if c.ticking {
		c.clocks = append(c.clocks, time.Now().Truncate(time.Second))
	}
}

// set writes a path in the block that comes next.
func (c *Chain) set(path []byte, value []byte) {
	c.state[string(path)] = append(c.state[string(path)], version{height: c.top() + 1, value: value})
}

func (c *Chain) at(path []byte, height uint64) (value []byte) {
	for _, v := range c.state[string(path)] {
		if v.height <= height {
			value = v.value
		}
	}
	return value
}

func (c *Chain) now(path []byte) []byte { return c.at(path, c.top()+1) }

func (c *Chain) Follow(ctx context.Context, from adapters.Cursor, handle func(adapters.Block) error) error {
	for ; ; from.Next++ {
		if err := c.fault("follow", ""); err != nil {
			return err
		}
		block, err := c.block(ctx, from.Next)
		if err != nil {
			return err
		}
		if err := handle(block); err != nil {
			return err
		}
	}
}

func (c *Chain) block(ctx context.Context, position uint64) (adapters.Block, error) {
	for {
		c.world.mu.Lock()
		if position <= c.top() {
			block := c.blocks[position]
			c.world.mu.Unlock()
			return block, nil
		}
		changed := c.changed
		c.world.mu.Unlock()
		select {
		case <-ctx.Done():
			return adapters.Block{}, ctx.Err()
		case <-changed:
		}
	}
}

func (c *Chain) ClientParams(context.Context) (params adapters.ClientParams, err error) {
	err = c.enter("client params", func() error {
		head := c.head()
		params.ClientState, _ = json.Marshal(header{Chain: c.id, Height: head.Height.Height, Trusting: c.trusting})
		params.ConsensusState, _ = head.Time.MarshalText()
		return nil
	})
	return params, err
}

func (c *Chain) CreateClient(_ context.Context, params adapters.ClientParams) (id string, err error) {
	err = c.enter("create client", func() error {
		var h header
		if err := json.Unmarshal(params.ClientState, &h); err != nil {
			return refusal.ClientInvalid.With("%w", err)
		}
		id = fmt.Sprintf(clientType+"-%d", len(c.clients))
		c.clients[id] = &client{
			of: h.Chain, latest: h.Height, trusting: h.Trusting,
			known: map[uint64]time.Time{h.Height: c.world.chains[h.Chain].timeAt(h.Height)},
		}
		c.addBlock()
		return nil
	})
	return id, err
}

func (c *Chain) timeAt(height uint64) time.Time {
	if c.ticking {
		return c.clocks[height]
	}
	return c.blocks[height].Time
}

func (c *Chain) RegisterCounterparty(_ context.Context, id, counterparty string, prefix [][]byte) error {
	return c.enter("register counterparty", func() error {
		cl := c.clients[id]
		if cl == nil {
			return refusal.ClientUnknown
		}
		if cl.counterparty != "" && (cl.counterparty != counterparty || !slices.EqualFunc(cl.counterpartyPrefix, prefix, bytes.Equal)) {
			return refusal.CounterpartyExists
		}
		cl.counterparty, cl.counterpartyPrefix = counterparty, prefix
		c.addBlock()
		return nil
	})
}

func (c *Chain) Client(_ context.Context, id string) (answer adapters.Client, err error) {
	err = c.enter("client", func() error {
		cl := c.clients[id]
		if cl == nil {
			return refusal.ClientUnknown.With("%s", id)
		}
		answer = adapters.Client{
			ID: id, Type: clientType, Status: cl.status(), LatestHeight: adapters.Height{Height: cl.latest},
			LatestTime: cl.known[cl.latest], TrustingPeriod: cl.trusting,
			CounterpartyClient: cl.counterparty, CounterpartyPrefix: cl.counterpartyPrefix,
		}
		answer.State, _ = json.Marshal(header{Chain: cl.of, Height: cl.latest, Trusting: cl.trusting})
		return nil
	})
	return answer, err
}

func (cl *client) status() string {
	switch {
	case cl.frozen:
		return "Frozen"
	case time.Since(cl.known[cl.latest]) >= cl.trusting:
		return "Expired"
	}
	return "Active"
}

// Freeze freezes a client.
func (c *Chain) Freeze(id string, frozen bool) {
	c.world.mu.Lock()
	defer c.world.mu.Unlock()
	c.clients[id].frozen = frozen
}

func (c *Chain) Prove(ctx context.Context, request adapters.ProofRequest) (evidence adapters.Evidence, err error) {
	first := request.Position + 1
	if c.ticking {
		first = 0
	} else if _, err := c.block(ctx, first); err != nil {
		return evidence, err
	}
	err = c.enter("prove", func() error {
		head, height := c.head(), request.Client.LatestHeight.Height
		if head.Time.Before(request.NotBefore) {
			return adapters.ErrNotYet
		}
		if height < first || request.Client.LatestTime.Before(request.NotBefore) {
			height = head.Height.Height
			update, _ := json.Marshal(header{Chain: c.id, Height: height})
			evidence.Updates = [][]byte{update}
			next := request.Client
			next.LatestHeight, next.LatestTime = adapters.Height{Height: height}, c.timeAt(height)
			evidence.Next = &next
		}
		evidence.Height, evidence.Time = adapters.Height{Height: height}, c.timeAt(height)
		return c.open(&evidence, request.Paths)
	})
	return evidence, err
}

// open adds the values and proofs of paths.
func (c *Chain) open(evidence *adapters.Evidence, paths [][]byte) error {
	height := evidence.Height.Height
	for _, path := range paths {
		value := c.now(path) // a clock height is not a snapshot
		if !c.ticking {
			value = c.at(path, height-1) // a header proves the state before it
		}
		if bytes.HasPrefix(value, Unprovable) {
			return errors.New("this value cannot be proven")
		}
		evidence.Values = append(evidence.Values, value)
		evidence.Proofs = append(evidence.Proofs, c.world.issue(issued{c.id, height, string(path), value}))
	}
	return nil
}

func (c *Chain) AdvanceTime(ctx context.Context, t time.Time) error {
	for {
		reached := false
		err := c.enter("advance time", func() error {
			if c.ticking && c.head().Time.Before(t) && !time.Now().Before(t) {
				c.tick()
				c.addBlock()
				c.Ticks++
			}
			reached = !c.head().Time.Before(t)
			return nil
		})
		if err != nil || reached {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(BlockTime):
		}
	}
}

func (c *Chain) Received(_ context.Context, id string, sequences []uint64) (map[uint64]bool, error) {
	return c.present("received", id, sequences, packet.ReceiptPath)
}

func (c *Chain) Pending(_ context.Context, id string, sequences []uint64) (map[uint64]bool, error) {
	return c.present("pending", id, sequences, packet.CommitmentPath)
}

func (c *Chain) present(operation, id string, sequences []uint64, path func(string, uint64) []byte) (map[uint64]bool, error) {
	found := map[uint64]bool{}
	err := c.enter(operation, func() error {
		for _, s := range sequences {
			found[s] = c.now(path(id, s)) != nil
		}
		return nil
	})
	return found, err
}

func (c *Chain) Send(_ context.Context, id string, timeout uint64, payload packet.Payload) (event adapters.Event, err error) {
	err = c.enter("send", func() error {
		cl := c.clients[id]
		if cl == nil || cl.counterparty == "" {
			return refusal.CounterpartyUnknown.With("%s", id)
		}
		c.sent++
		p := packet.Packet{
			Sequence: c.sent, SourceClient: id, DestinationClient: cl.counterparty,
			TimeoutTimestamp: timeout, Payloads: []packet.Payload{payload},
		}
		commitment := packet.CommitPacket(p)
		if bytes.Equal(payload.Value, Unprovable) {
			commitment = append(slices.Clone(Unprovable), commitment...)
		}
		c.set(packet.CommitmentPath(id, c.sent), commitment)
		position := c.addBlock(adapters.Event{Kind: adapters.PacketSent, Packet: p})
		event = c.blocks[position].Events[0]
		return nil
	})
	return event, err
}
