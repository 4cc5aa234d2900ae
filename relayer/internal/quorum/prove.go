package quorum

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/cosmos/gogoproto/proto"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor"
	"github.com/anji-bridge/anji/relayer/internal/proven"
)

// ErrOtherSet says that a light client believes other attestors than those
// who are configured.
var ErrOtherSet = errors.New("the light client believes other attestors than those of the configuration")

// attempts bounds how often a height is agreed on anew.
const attempts = 4

// Prover makes evidence of a chain for light clients that believe its
// attestors, alone (type attestations) or beside a light client (attested). What
// is put before attestors the relayer has proven itself. Its methods are safe
// for concurrent use.
type Prover struct {
	chain     adapters.Chain
	collector *Collector
	snapshot  bool
	begin     func(context.Context) (*proven.Source, error)

	mu     sync.Mutex
	source *proven.Source // nil before it is needed
	begun  chan struct{}  // closed when it is there
}

// NewProver returns a prover of the collector's chain. snapshot says whether a
// height is one state of it. begin opens a light client of the chain, without
// which nothing can be proven for clients of attestors alone; it is called when
// there is one.
func NewProver(chain adapters.Chain, collector *Collector, snapshot bool, begin func(context.Context) (*proven.Source, error)) *Prover {
	return &Prover{chain: chain, collector: collector, snapshot: snapshot, begin: begin, begun: make(chan struct{})}
}

// Collector asks the attestors.
func (p *Prover) Collector() *Collector { return p.collector }

// Set is who is asked.
func (p *Prover) Set() Set { return p.collector.set }

// Endpoints are the attestors as what they were asked last left them.
func (p *Prover) Endpoints() []adapters.Endpoint { return p.collector.Endpoints() }

// own is the relayer's own light client of the chain.
func (p *Prover) own(ctx context.Context) (*proven.Source, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.source != nil {
		return p.source, nil
	}
	source, err := p.begin(ctx)
	if err != nil {
		return nil, err
	}
	p.source = source
	close(p.begun)
	return source, nil
}

// Begin opens the light client, as proving for a client of attestors alone
// does. One that an earlier run began must be followed although nothing is
// proven: else it would expire.
func (p *Prover) Begin(ctx context.Context) error {
	_, err := p.own(ctx)
	return err
}

// Follow keeps the prover's light client up to date, once there is one, until
// ctx ends.
func (p *Prover) Follow(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return nil
	case <-p.begun:
		return p.source.Follow(ctx)
	}
}

// Terms of clients that are made here, where the set does not say.
const (
	maxClockDrift = 30 * time.Second
	rotationDelay = time.Hour
)

// ClientParams describe a new client of a type that begins at the chain's
// newest height, after a look whether the attestors are those of the set: none
// that does not answer, has another key, or has this one for another source
// too.
func (p *Prover) ClientParams(ctx context.Context, clientType string) (params adapters.ClientParams, err error) {
	if err := p.collector.Check(ctx); err != nil {
		return params, err
	}
	terms := client.NewTerms(p.collector.set.Source, p.snapshot, maxClockDrift, cmp.Or(p.collector.set.RotationDelay, rotationDelay))
	switch clientType {
	case adapters.Attestations:
		return p.aloneParams(ctx, terms)
	case adapters.Attested:
		return p.bothParams(ctx, terms)
	}
	return params, fmt.Errorf("clients of type %q do not believe attestors", clientType)
}

// aloneParams are those of a client as ibc-go v11 has it where terms are nil.
func (p *Prover) aloneParams(ctx context.Context, terms *client.Terms) (params adapters.ClientParams, err error) {
	source, err := p.own(ctx)
	if err != nil {
		return params, err
	}
	state, err := source.Newest(ctx, 0, time.Time{}, nil)
	if err != nil {
		return params, err
	}
	if params.ClientState, err = packAny(client.NewClientState(p.collector.trust, state.Height.Height, terms)); err != nil {
		return params, err
	}
	params.ConsensusState, err = packAny(client.NewConsensusState(state.Time))
	return params, err
}

// bothParams wrap those of the chain's own light client.
func (p *Prover) bothParams(ctx context.Context, terms *client.Terms) (params adapters.ClientParams, err error) {
	if params, err = p.chain.ClientParams(ctx); err != nil {
		return params, err
	}
	light, err := unpackAny[exported.ClientState](params.ClientState)
	if err != nil {
		return params, fmt.Errorf("client state: %w", err)
	}
	first, err := unpackAny[exported.ConsensusState](params.ConsensusState)
	if err != nil {
		return params, fmt.Errorf("consensus state: %w", err)
	}
	state, err := attested.NewClientState(light, client.NewClientState(p.collector.trust, light.GetLatestHeight().GetRevisionHeight(), terms))
	if err != nil {
		return params, err
	}
	consensus, err := attested.NewConsensusState(first)
	if err != nil {
		return params, err
	}
	if params.ClientState, err = packAny(state); err != nil {
		return params, err
	}
	params.ConsensusState, err = packAny(consensus)
	return params, err
}

// Prove is as adapters.Chain's. Where a path holds what attestors do not say
// (a packet that is gone, a receipt that is there), its value is told and its
// proof is empty.
func (p *Prover) Prove(ctx context.Context, request adapters.ProofRequest) (adapters.Evidence, error) {
	state, err := quorumOf(request.Client)
	if err != nil {
		return adapters.Evidence{}, err
	}
	trust, err := p.trust(request.Client, state)
	if err != nil {
		return adapters.Evidence{}, err
	}
	open, forClient := p.openAlone, aloneEvidence
	if request.Client.Type == adapters.Attested {
		open, forClient = p.openBoth, bothEvidence
	}
	again := request
	var refused error // by attestors, for the height before
	for attempt := 1; ; attempt++ {
		o, err := open(ctx, again)
		if refused != nil && errors.Is(err, adapters.ErrNotYet) {
			// It is attestors who want a later height: that there is none yet is
			// no answer to the request.
			return adapters.Evidence{}, fmt.Errorf("%w; and %v", refused, err)
		}
		if err != nil {
			return adapters.Evidence{}, err
		}
		signed, err := p.collect(ctx, request, trust, o)
		if err == nil {
			return forClient(request.Client, o, signed, state.Terms != nil)
		}
		var lie *FalseQuorum
		if errors.As(err, &lie) && request.Client.Type == adapters.Attested {
			return adapters.Evidence{}, contradiction(request.Client, o, lie)
		}
		// The height has passed meanwhile, or attestors were restarted: what the
		// client knows already may be too old for them.
		if !errors.Is(err, adapters.ErrPassed) || attempt == attempts {
			return adapters.Evidence{}, err
		}
		refused = err
		if after := o.Time.Add(time.Nanosecond); after.After(again.NotBefore) && request.Client.Type == adapters.Attested {
			again.NotBefore = after
		}
	}
}

// Contradiction is shown to a client that wants both: what a quorum says of a
// height is not what the light client knows of it, and freezes the client.
type Contradiction struct {
	Updates [][]byte // client messages, the last of which contradicts
	Lie     *FalseQuorum
}

func (c *Contradiction) Error() string { return c.Lie.Error() }

// Unwrap is the lie.
func (c *Contradiction) Unwrap() error { return c.Lie }

func contradiction(of adapters.Client, o opened, lie *FalseQuorum) error {
	state, err := packAny(client.NewAttestationProof(lie.State))
	if err != nil {
		return err
	}
	found := &Contradiction{Lie: lie}
	for _, message := range append(slices.Clone(o.Updates), state) {
		update, err := Wrap(of, message)
		if err != nil {
			return err
		}
		found.Updates = append(found.Updates, update)
	}
	return found
}

// trust is whom a client believes, if they are among those who are asked. A
// rotation is why there may be more of them.
func (p *Prover) trust(of adapters.Client, state *client.ClientState) (attestation.Trust, error) {
	trust, err := state.Trust()
	if err != nil {
		return trust, err
	}
	if known := len(p.collector.among(trust.Set)); known < int(trust.Set.Threshold) {
		return trust, fmt.Errorf("client %s of %s: %w: %d of its %d are known, %d needed",
			of.ID, p.collector.set.Chain, ErrOtherSet, known, len(trust.Set.Attestors), trust.Set.Threshold)
	}
	if source := p.collector.set.Source; trust.Source != source && trust.Source != (attestation.Source{}) {
		return trust, fmt.Errorf("client %s: %w: they attest source %x, those of %s attest %x", of.ID, ErrOtherSet, trust.Source, p.collector.set.Chain, source)
	}
	// Where it believes that heights are snapshots and they are none, honest
	// signatures would freeze it.
	if trust.Source != (attestation.Source{}) && trust.Snapshot != p.snapshot {
		return trust, fmt.Errorf("client %s of %s: %w: to it heights are snapshots of the chain: %t; they are: %t", of.ID, p.collector.set.Chain, ErrOtherSet, trust.Snapshot, p.snapshot)
	}
	return trust, nil
}

// opened is what the relayer has proven, and which of the paths are attested.
type opened struct {
	adapters.Evidence // of the chain's own light client
	attested          []bool
	packets           []attestation.Packet
	paths             [][]byte
}

func open(evidence adapters.Evidence, paths [][]byte) (opened, error) {
	o := opened{Evidence: evidence, attested: make([]bool, len(paths))}
	if len(evidence.Values) != len(paths) || len(evidence.Proofs) != len(paths) {
		return o, fmt.Errorf("%d proofs of %d values for %d paths", len(evidence.Proofs), len(evidence.Values), len(paths))
	}
	known := make(map[string]bool, len(paths))
	for i, path := range paths {
		packet, err := attestor.PacketOf(path, evidence.Values[i])
		if errors.Is(err, attestor.ErrUnattestable) {
			continue
		}
		if err != nil {
			return o, err
		}
		o.attested[i] = true
		if !known[string(path)] {
			known[string(path)] = true
			o.packets, o.paths = append(o.packets, packet), append(o.paths, path)
		}
	}
	return o, nil
}

// openAlone proves by the relayer's own light client.
func (p *Prover) openAlone(ctx context.Context, request adapters.ProofRequest) (opened, error) {
	source, err := p.own(ctx)
	if err != nil {
		return opened{}, err
	}
	state, err := source.Newest(ctx, request.Position, request.NotBefore, request.Paths)
	if err != nil {
		return opened{}, err
	}
	state.Evidence.Time = time.Unix(int64(state.Time), 0).UTC()
	return open(state.Evidence, request.Paths)
}

// openBoth proves to the light client within the client.
func (p *Prover) openBoth(ctx context.Context, request adapters.ProofRequest) (opened, error) {
	light, err := Light(request.Client)
	if err != nil {
		return opened{}, err
	}
	request.Client = light
	evidence, err := p.chain.Prove(ctx, request)
	if err != nil {
		return opened{}, err
	}
	return open(evidence, request.Paths)
}

func (p *Prover) collect(ctx context.Context, request adapters.ProofRequest, trust attestation.Trust, o opened) (Quorum, error) {
	return p.collector.Collect(ctx, Want{
		State:    attestation.State{Height: o.Height.Height, Timestamp: uint64(max(0, o.Time.Unix()))},
		Packets:  attestation.Packets{Height: o.Height.Height, Packets: o.packets},
		Paths:    o.paths,
		Position: request.Position,
		Set:      trust.Set,
		Stock:    trust.Source == attestation.Source{},
	})
}

// messages are what was signed as client messages: the state, and where the
// client remembers them the packets, with what is then a packet's proof.
func messages(signed Quorum, remembers bool) (all [][]byte, proof []byte, err error) {
	state, err := packAny(client.NewAttestationProof(signed.State))
	if err != nil {
		return nil, nil, err
	}
	all = [][]byte{state}
	if len(signed.Packets.Data) == 0 {
		return all, nil, nil
	}
	packets := client.NewAttestationProof(signed.Packets)
	if !remembers {
		proof, err = proto.Marshal(packets)
		return all, proof, err
	}
	update, err := packAny(packets)
	return append(all, update), client.RememberedProof(), err
}

// aloneEvidence is what a client of type attestations takes. One of ours is
// shown the packets once and remembers them; one as on ibc-go v11 gets them with
// every packet.
func aloneEvidence(of adapters.Client, o opened, signed Quorum, remembers bool) (adapters.Evidence, error) {
	out := adapters.Evidence{
		Height: adapters.Height{Height: o.Height.Height}, Time: o.Time,
		Values: o.Values, Proofs: make([][]byte, len(o.attested)),
		Next: &of, // what follows brings all that it needs, as this does
	}
	updates, proof, err := messages(signed, remembers)
	if err != nil {
		return adapters.Evidence{}, err
	}
	out.Updates = updates
	for i, is := range o.attested {
		if is {
			out.Proofs[i] = proof
		}
	}
	return out, nil
}

// bothEvidence joins what both parts of a client of type attested take, at one
// height.
func bothEvidence(of adapters.Client, o opened, signed Quorum, remembers bool) (adapters.Evidence, error) {
	out := o.Evidence
	attestations, proof, err := messages(signed, remembers)
	if err != nil {
		return adapters.Evidence{}, err
	}
	if o.Height == of.LatestHeight { // which both know
		attestations = attestations[1:]
	}
	out.Updates = nil
	for _, message := range slices.Concat(o.Updates, attestations) {
		update, err := Wrap(of, message)
		if err != nil {
			return adapters.Evidence{}, err
		}
		out.Updates = append(out.Updates, update)
	}
	if out.Next = nil; o.Next != nil {
		next := of
		next.LatestHeight, next.LatestTime = o.Next.LatestHeight, o.Next.LatestTime
		out.Next = &next
	}
	out.Proofs = make([][]byte, len(o.attested))
	for i, is := range o.attested {
		if !is {
			continue
		}
		if out.Proofs[i], err = proto.Marshal(attested.NewProof(o.Proofs[i], proof)); err != nil {
			return adapters.Evidence{}, err
		}
	}
	return out, nil
}
