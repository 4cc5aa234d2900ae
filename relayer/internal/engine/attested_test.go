package engine

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// jury is the attestors of a fake chain: what it proves is the chain's own.
type jury struct {
	adapters.Chain
	set   quorum.Set
	asked atomic.Int64
	mute  atomic.Bool
	lies  atomic.Bool
	floor atomic.Int64 // unix seconds: nothing is signed of a time before
}

func newJury(chain adapters.Chain, addresses ...byte) *jury {
	j := &jury{Chain: chain, set: quorum.Set{Chain: chain.ID(), Source: attestation.CosmosSource(chain.ID()), Threshold: 1}}
	for _, a := range addresses {
		j.set.Members = append(j.set.Members, quorum.Member{Name: fmt.Sprint(a), Address: attestation.Address{a}})
	}
	return j
}

// freezes is an update that does it to a client.
const freezes = "freezes"

func (b *believing) Submit(ctx context.Context, batch adapters.Batch) ([]adapters.Outcome, error) {
	if len(batch.Updates) == 1 && string(batch.Updates[0]) == freezes {
		b.shown.Add(1)
		if b.stubborn.Load() {
			return nil, errors.New("the header is from the future")
		}
		b.Freeze(batch.ClientID, true)
		return nil, nil
	}
	return b.Chain.Submit(ctx, batch)
}

// mark is what a fake client state is told to be.
const mark = "Believes"

func (j *jury) ClientParams(ctx context.Context, clientType string) (adapters.ClientParams, error) {
	params, err := j.Chain.ClientParams(ctx)
	if err != nil {
		return params, err
	}
	var state map[string]any
	if err := json.Unmarshal(params.ClientState, &state); err != nil {
		return params, err
	}
	state[mark] = clientType
	params.ClientState, err = json.Marshal(state)
	return params, err
}

func (j *jury) Prove(ctx context.Context, request adapters.ProofRequest) (adapters.Evidence, error) {
	j.asked.Add(1)
	if j.mute.Load() {
		return adapters.Evidence{}, fmt.Errorf("%w of %s: east: did not answer in time", quorum.ErrNoQuorum, j.ID())
	}
	if head, err := j.Head(ctx); err != nil || head.Time.Unix() < j.floor.Load() {
		return adapters.Evidence{}, errors.Join(err, fmt.Errorf("%w: %w", adapters.ErrPassed, quorum.ErrNoQuorum))
	}
	if j.lies.Load() {
		return adapters.Evidence{}, &quorum.Contradiction{Updates: [][]byte{[]byte(freezes)}, Lie: &quorum.FalseQuorum{Err: quorum.ErrNoQuorum}}
	}
	return j.Chain.Prove(ctx, request)
}

func (j *jury) Set() quorum.Set { return j.set }

func (j *jury) Endpoints() []adapters.Endpoint {
	return []adapters.Endpoint{{Name: quorum.NamePrefix + "east", Up: !j.mute.Load()}}
}

// believing is a fake chain that hosts clients as juries describe them.
type believing struct {
	*chaintest.Chain
	juries map[string]*jury // by the chain that they attest

	shown    atomic.Int64 // how often a client was shown what freezes it
	stubborn atomic.Bool  // no client takes that

	mu    sync.Mutex
	types map[string]string // by client
}

func (b *believing) CreateClient(ctx context.Context, params adapters.ClientParams) (string, error) {
	id, err := b.Chain.CreateClient(ctx, params)
	var state map[string]any
	if json.Unmarshal(params.ClientState, &state) == nil && state[mark] != nil {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.types[id] = state[mark].(string)
	}
	return id, err
}

func (b *believing) Client(ctx context.Context, id string) (adapters.Client, error) {
	found, err := b.Chain.Client(ctx, id)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.types[id] == "" || err != nil {
		return found, err
	}
	var state struct{ Chain string }
	if err := json.Unmarshal(found.State, &state); err != nil {
		return found, err
	}
	set := b.juries[state.Chain].set
	packed, err := codectypes.NewAnyWithValue(client.NewClientState(set.Trust(), 1, client.NewTerms(set.Source, true, time.Minute, time.Hour)))
	if err != nil {
		return found, err
	}
	found.Type = b.types[id]
	found.State, err = proto.Marshal(packed)
	return found, err
}

// court is a bench whose chains have attestors.
type court struct {
	*bench
	farm, hub *jury
	chains    map[string]adapters.Chain
}

func newCourt(b *bench) *court {
	c := &court{bench: b, farm: newJury(b.farm, 1, 2), hub: newJury(b.hub, 3, 4), chains: map[string]adapters.Chain{}}
	juries := map[string]*jury{farm: c.farm, hub: c.hub}
	for _, chain := range []*chaintest.Chain{b.farm, b.hub} {
		c.chains[chain.ID()] = &believing{Chain: chain, juries: juries, types: map[string]string{}}
	}
	return c
}

func (c *court) engine() *Engine {
	e := New(c.journal, c.chains, c.log)
	e.Attestors = map[string]Attestors{farm: c.farm, hub: c.hub}
	return e
}

func (c *court) start() {
	if err := c.journal.LockRelaying(c.ctx); err != nil {
		c.t.Error(err)
	}
	ctx, cancel := context.WithCancel(c.ctx)
	done := make(chan struct{})
	engine := c.engine()
	go func() {
		defer close(done)
		if err := engine.Run(ctx, ""); err != nil {
			c.t.Error(err)
		}
	}()
	c.stopRelayer = sync.OnceFunc(func() { cancel(); <-done })
}

var mixed = map[string]string{hub: adapters.Attestations, farm: adapters.Attested}

// inCourt runs f in a bubble with a link whose clients believe attestors: that
// of hub alone, that of farm beside the light client.
func inCourt(t *testing.T, trusting time.Duration, f func(*court)) {
	t.Helper()
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t, filepath.Join(dir, "journal.db"), trusting)
		defer b.close()
		c := newCourt(b)
		link, err := c.engine().CreateLink(b.ctx, "", farm, hub, mixed)
		if err != nil {
			t.Fatal(err)
		}
		b.link = link
		f(c)
	})
}

func TestLinkWithAttestors(t *testing.T) {
	inCourt(t, 24*time.Hour, func(c *court) {
		alone, err := c.chains[farm].Client(c.ctx, c.link.A.Client)
		if err != nil || alone.Type != adapters.Attestations || len(alone.CounterpartyPrefix) != 1 || len(alone.CounterpartyPrefix[0]) > 0 {
			t.Errorf("%+v, %v", alone, err)
		}
		both, err := c.chains[hub].Client(c.ctx, c.link.B.Client)
		if err != nil || both.Type != adapters.Attested || !slices.EqualFunc(both.CounterpartyPrefix, c.bench.farm.MerklePrefix(), slices.Equal) {
			t.Errorf("%+v, %v", both, err)
		}
		c.start()
		for i := range 3 {
			from, to := c.send(farm, []byte{byte(i)}, time.Hour), c.send(hub, []byte{byte(i)}, time.Hour)
			c.await(farm, from, journal.Acknowledged, 10*time.Second)
			c.await(hub, to, journal.Acknowledged, 10*time.Second)
		}
		c.await(hub, c.send(hub, chaintest.Aborts, 20*time.Second), journal.TimedOut, 40*time.Second)
		c.mustBeExactlyOnce()
		if c.farm.asked.Load() == 0 || c.hub.asked.Load() == 0 {
			t.Error("attestors were not asked")
		}
		endpoints, err := c.journal.Endpoints(c.ctx, time.Now().Add(-time.Minute))
		if err != nil || len(endpoints) != 4 || endpoints[0].Name != "attestor east" || endpoints[2].Name != "attestor east" {
			t.Errorf("%+v, %v", endpoints, err)
		}
	})
}

// hosting keeps clients in a form of its own.
type hosting struct{ adapters.Chain }

func (hosting) Hosted(offered adapters.ClientParams) (adapters.ClientParams, error) {
	offered.ConsensusState = append(offered.ConsensusState, ' ') // JSON of the same content
	return offered, nil
}

// Evidence of a client begins at the form in which its host keeps it.
func TestAnchorIsAsHosted(t *testing.T) {
	inCourt(t, 24*time.Hour, func(c *court) {
		e := c.engine()
		e.chains = map[string]adapters.Chain{farm: hosting{c.chains[farm]}, hub: c.chains[hub]}
		link, err := e.CreateLink(c.ctx, "other", farm, hub, mixed)
		if err != nil {
			t.Fatal(err)
		}
		for end, want := range map[journal.End]bool{link.A: true, link.B: false} {
			anchor, err := c.journal.Anchor(c.ctx, end)
			if err != nil || bytes.HasSuffix(anchor.ConsensusState, []byte(" ")) != want {
				t.Errorf("%s: %q, %v", end.Chain, anchor.ConsensusState, err)
			}
		}
	})
}

// Without a quorum nothing passes, no packet is blamed for it, and all goes on
// once there is one again.
func TestQuorumIsMissing(t *testing.T) {
	inCourt(t, 24*time.Hour, func(c *court) {
		c.hub.mute.Store(true)
		c.start()
		sequence := c.send(hub, []byte("x"), time.Hour)
		time.Sleep(5 * time.Minute)
		p := c.row(hub, sequence)
		if p.Stage == journal.Delivered || p.Attempts > 0 || p.Parked || !strings.Contains(p.LastError, "no quorum of attestors of hub: east") {
			t.Errorf("stage %s, attempts %d, parked %v, error %q", p.Stage, p.Attempts, p.Parked, p.LastError)
		}
		c.hub.mute.Store(false)
		c.await(hub, sequence, journal.Acknowledged, time.Minute)
		c.mustBeExactlyOnce()
	})
}

// Attestors who sign of a later time only are waited for no longer than a clock
// needs to come to it.
func TestAttestorsOfALaterTime(t *testing.T) {
	inCourt(t, 24*time.Hour, func(c *court) {
		head, err := c.chains[farm].Head(c.ctx)
		if err != nil {
			t.Fatal(err)
		}
		c.farm.floor.Store(head.Time.Unix() + 1)
		c.start()
		c.await(farm, c.send(farm, []byte("x"), time.Hour), journal.Acknowledged, 2*time.Minute)
		c.mustBeExactlyOnce()
	})
}

// A quorum that lies is shown to the client, once, and what waits goes on when
// the client was recovered.
func TestFalseQuorumIsShown(t *testing.T) {
	inCourt(t, 24*time.Hour, func(c *court) {
		c.farm.lies.Store(true)
		c.start()
		sequence := c.send(farm, []byte("x"), time.Hour)
		time.Sleep(time.Minute)
		client, err := c.chains[hub].Client(c.ctx, c.link.B.Client)
		if err != nil || client.Status != "Frozen" {
			t.Errorf("%+v, %v", client, err)
		}
		if p := c.row(farm, sequence); p.Stage == journal.Delivered || p.Attempts > 0 || !strings.Contains(p.LastError, "signed a lie") {
			t.Errorf("stage %s, attempts %d, error %q", p.Stage, p.Attempts, p.LastError)
		}
		if n := c.farm.asked.Load(); n != 1 {
			t.Errorf("attestors were asked %d times", n)
		}
		c.farm.lies.Store(false)
		c.bench.hub.Freeze(c.link.B.Client, false)
		c.await(farm, sequence, journal.Acknowledged, 2*time.Minute)
	})
}

// A lie that the client does not take is not shown with each attempt, and does
// freeze it as soon as it does. One that meets a refresh is shown as well.
func TestRefusedLies(t *testing.T) {
	inCourt(t, 24*time.Hour, func(c *court) {
		host := c.chains[hub].(*believing)
		host.stubborn.Store(true)
		c.farm.lies.Store(true)
		c.start()
		c.send(farm, []byte("x"), 24*time.Hour)
		time.Sleep(10 * time.Minute)
		if asked, shown := c.farm.asked.Load(), host.shown.Load(); shown < 2 || shown > 11 || asked <= shown {
			t.Errorf("of %d attempts %d were shown", asked, shown)
		}
		host.stubborn.Store(false)
		time.Sleep(5 * time.Minute)
		client, err := host.Client(c.ctx, c.link.B.Client)
		if err != nil || client.Status != "Frozen" {
			t.Errorf("%+v, %v", client, err)
		}
	})
	inCourt(t, 5*time.Minute, func(c *court) {
		c.farm.lies.Store(true)
		c.start()
		time.Sleep(5 * time.Minute)
		client, err := c.chains[hub].Client(c.ctx, c.link.B.Client)
		if err != nil || client.Status != "Frozen" {
			t.Errorf("an idle link: %+v, %v", client, err)
		}
	})
}

// A client that wants both expires with its light client, and is refreshed by
// both; one of attestors alone never is.
func TestAttestedClientIsRefreshed(t *testing.T) {
	inCourt(t, 5*time.Minute, func(c *court) {
		c.start()
		time.Sleep(15 * time.Minute)
		both, err := c.chains[hub].Client(c.ctx, c.link.B.Client)
		if err != nil || both.Status != statusActive || c.farm.asked.Load() < 3 {
			t.Errorf("%+v, %v, attestors of farm asked %d times", both, err, c.farm.asked.Load())
		}
	})
}

func TestLinkWithAttestorsRefuses(t *testing.T) {
	inCourt(t, 24*time.Hour, func(c *court) {
		link := func(name string, types map[string]string, prepare func(*Engine)) error {
			e := c.engine()
			if prepare != nil {
				prepare(e)
			}
			_, err := e.CreateLink(c.ctx, name, farm, hub, types)
			return err
		}
		for _, same := range []map[string]string{nil, mixed} {
			if err := link("", same, nil); err != nil {
				t.Errorf("the link as it is: %v", err)
			}
		}
		if err := link("", map[string]string{hub: adapters.Attested}, nil); !errors.Is(err, ErrClientType) {
			t.Errorf("another type: %v", err)
		}
		if err := link("other", mixed, func(e *Engine) { delete(e.Attestors, hub) }); !errors.Is(err, ErrNoAttestors) {
			t.Errorf("no attestors: %v", err)
		}
		if err := link("other", map[string]string{hub: "07-tendermint"}, nil); err == nil {
			t.Error("a type that is none of attestors")
		}
		err := link("other", map[string]string{farm: adapters.Attested}, func(e *Engine) { e.Attestors[farm] = newJury(c.bench.farm, 9, 4) })
		if !errors.Is(err, ErrAddressUsed) || !strings.Contains(err.Error(), "0x0400000000000000000000000000000000000000 attests hub for client "+c.link.A.Client+" on farm") {
			t.Errorf("an address of another source: %v", err)
		}
		if err := link("other", map[string]string{farm: adapters.Attested}, nil); err != nil {
			t.Errorf("the same addresses for the same source: %v", err)
		}
	})
}

// The evidence of a client begins with what that client was made of, and its
// paths are those that the client is shown: of attestors alone the bare keys.
// So does that of a client that was made elsewhere.
func TestAnchorsOfAttestedClients(t *testing.T) {
	inCourt(t, 24*time.Hour, func(c *court) {
		wantAnchor := func(client journal.End, clientType string, prefix [][]byte) {
			t.Helper()
			a, err := c.journal.Anchor(c.ctx, client)
			var state map[string]any
			if err != nil || json.Unmarshal(a.ClientState, &state) != nil || state[mark] != clientType || !slices.EqualFunc(a.Prefix, prefix, slices.Equal) {
				t.Errorf("%v: %s, prefix %q, %v", client, a.ClientState, a.Prefix, err)
			}
		}
		bare := [][]byte{{}}
		wantAnchor(c.link.A, adapters.Attestations, bare)
		wantAnchor(c.link.B, adapters.Attested, c.bench.farm.MerklePrefix())

		e := c.engine()
		elsewhere := c.link
		for _, made := range []struct {
			end      *journal.End
			of, kind string
			prefix   [][]byte
		}{{&elsewhere.A, hub, adapters.Attestations, bare}, {&elsewhere.B, farm, adapters.Attested, c.bench.farm.MerklePrefix()}} {
			params, err := e.Offer(c.ctx, made.of, made.kind)
			if err == nil {
				made.end.Client, err = c.chains[made.end.Chain].CreateClient(c.ctx, params)
			}
			if err != nil {
				t.Fatal(err)
			}
			inbound := journal.AtoB
			if made.end == &elsewhere.A {
				inbound = journal.BtoA
			}
			if err := e.newLane(elsewhere, inbound).saveAnchor(c.ctx); err != nil {
				t.Error(err)
			}
			wantAnchor(*made.end, made.kind, made.prefix)
		}
	})
}

// A link is adopted whose clients believe the attestors of the configuration,
// and no other.
func TestAdoptLinkWithAttestors(t *testing.T) {
	inCourt(t, 24*time.Hour, func(c *court) {
		ends := [2]journal.End{{Chain: farm, Client: c.link.A.Client}, {Chain: hub, Client: c.link.B.Client}}
		adopt := func(name string, prepare func(*Engine)) error {
			e := c.engine()
			if prepare != nil {
				prepare(e)
			}
			_, err := e.AdoptLink(c.ctx, name, ends[0], ends[1])
			return err
		}
		if err := adopt("strange", func(e *Engine) { e.Attestors[hub] = newJury(c.bench.hub, 3) }); !errors.Is(err, quorum.ErrOtherSet) {
			t.Errorf("others than those configured: %v", err)
		}
		if err := adopt("strange", func(e *Engine) { delete(e.Attestors, hub) }); !errors.Is(err, ErrNoAttestors) {
			t.Errorf("none configured: %v", err)
		}
		elsewhere := newJury(c.bench.hub, 3, 4)
		elsewhere.set.Source = attestation.CosmosSource("rim-1")
		if err := adopt("strange", func(e *Engine) { e.Attestors[hub] = elsewhere }); !errors.Is(err, quorum.ErrOtherSet) {
			t.Errorf("attestors of another source: %v", err)
		}
		if err := adopt("second", nil); err != nil {
			t.Error(err)
		}
	})
}
