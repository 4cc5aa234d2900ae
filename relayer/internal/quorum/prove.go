package quorum

import (
	"context"
	"errors"
	"fmt"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/attestor"
	"github.com/anji-bridge/anji/relayer/internal/proven"
)

// ErrOtherSet says that a light client believes other attestors than those
// who are configured.
var ErrOtherSet = errors.New("the light client believes other attestors than those of the configuration")

// attempts bounds how often a height is agreed on anew.
const attempts = 4

// Prover makes evidence of a chain for light clients that believe its
// attestors (type attestations). What is put before attestors it has proven
// itself, by a light client of its own.
type Prover struct {
	source    *proven.Source
	collector *Collector
	snapshot  bool
}

// NewProver returns a prover of the collector's chain. snapshot says whether a
// height is one state of it.
func NewProver(source *proven.Source, collector *Collector, snapshot bool) *Prover {
	return &Prover{source, collector, snapshot}
}

// MerklePrefix is that of packet paths in attestations.
func (*Prover) MerklePrefix() [][]byte { return [][]byte{{}} }

// Terms of clients that are made here.
const (
	maxClockDrift = 30 * time.Second
	rotationDelay = time.Hour
)

// ClientParams describe a new client that begins at the chain's newest height,
// after a look whether the attestors are those of the set: none that does not
// answer, has another key, or has this one for another source too. stock is
// such a client as ibc-go v11 has.
func (p *Prover) ClientParams(ctx context.Context, stock bool) (params adapters.ClientParams, err error) {
	if err := p.collector.Check(ctx); err != nil {
		return params, err
	}
	state, err := p.source.Newest(ctx, 0, time.Time{}, nil)
	if err != nil {
		return params, err
	}
	var terms *client.Terms
	if !stock {
		terms = client.NewTerms(p.collector.set.Source, p.snapshot, maxClockDrift, rotationDelay)
	}
	if params.ClientState, err = packAny(client.NewClientState(p.collector.trust, state.Height.Height, terms)); err != nil {
		return params, err
	}
	params.ConsensusState, err = packAny(client.NewConsensusState(state.Time))
	return params, err
}

// Prove is as adapters.Chain's. Where a path holds what attestors do not say
// (a packet that is gone, a receipt that is there), its value is told and its
// proof is empty.
func (p *Prover) Prove(ctx context.Context, request adapters.ProofRequest) (adapters.Evidence, error) {
	state, err := clientState(request.Client.State)
	if err != nil {
		return adapters.Evidence{}, err
	}
	trust, err := state.Trust()
	if err != nil {
		return adapters.Evidence{}, err
	}
	if trust.Set.Hash() != p.collector.trust.Hash() {
		return adapters.Evidence{}, fmt.Errorf("client %s of %s: %w", request.Client.ID, p.collector.set.Chain, ErrOtherSet)
	}
	for attempt := 1; ; attempt++ {
		evidence, err := p.prove(ctx, request, state.Terms != nil, trust.Source == attestation.Source{})
		// The height has passed meanwhile, or attestors were restarted.
		if !errors.Is(err, adapters.ErrPassed) || attempt == attempts {
			return evidence, err
		}
	}
}

func (p *Prover) prove(ctx context.Context, request adapters.ProofRequest, remembers, stock bool) (adapters.Evidence, error) {
	none := adapters.Evidence{}
	state, err := p.source.Newest(ctx, request.Position, request.NotBefore, request.Paths)
	if err != nil {
		return none, err
	}
	want := Want{
		State:    attestation.State{Height: state.Height.Height, Timestamp: state.Time},
		Packets:  attestation.Packets{Height: state.Height.Height},
		Position: request.Position, Stock: stock,
	}
	attested := make([]bool, len(request.Paths))
	for i, path := range request.Paths {
		packet, err := attestor.PacketOf(path, state.Values[i])
		if errors.Is(err, attestor.ErrUnattestable) {
			continue
		}
		if err != nil {
			return none, err
		}
		attested[i] = true
		want.Paths, want.Packets.Packets = append(want.Paths, path), append(want.Packets.Packets, packet)
	}
	signed, err := p.collector.Collect(ctx, want)
	if err != nil {
		return none, err
	}
	return evidence(state, signed, attested, remembers)
}

// evidence puts what was signed into the client's messages and the packets'
// proofs. A client of ours is shown the packets once and remembers them; one
// as on ibc-go v11 gets them with every packet.
func evidence(state proven.State, signed Quorum, attested []bool, remembers bool) (adapters.Evidence, error) {
	out := adapters.Evidence{
		Height: adapters.Height{Height: state.Height.Height}, Time: time.Unix(int64(state.Time), 0).UTC(),
		Values: state.Values, Proofs: make([][]byte, len(attested)),
	}
	update, err := packAny(client.NewAttestationProof(signed.State))
	if err != nil {
		return adapters.Evidence{}, err
	}
	out.Updates = [][]byte{update}
	if len(signed.Packets.Data) == 0 {
		return out, nil
	}
	packets := client.NewAttestationProof(signed.Packets)
	proof := client.RememberedProof()
	if remembers {
		update, err = packAny(packets)
		out.Updates = append(out.Updates, update)
	} else {
		proof, err = proto.Marshal(packets)
	}
	for i, is := range attested {
		if is {
			out.Proofs[i] = proof
		}
	}
	return out, err
}

// packAny is a message as a google.protobuf.Any in bytes.
func packAny(m proto.Message) ([]byte, error) {
	packed, err := codectypes.NewAnyWithValue(m)
	if err != nil {
		return nil, err
	}
	return proto.Marshal(packed)
}

// clientState reads an attestations client's state, a google.protobuf.Any.
func clientState(packed []byte) (*client.ClientState, error) {
	var holder codectypes.Any
	if err := proto.Unmarshal(packed, &holder); err != nil {
		return nil, refusal.Malformed.With("client state: %w", err)
	}
	state := &client.ClientState{}
	if want := codectypes.MsgTypeURL(state); holder.TypeUrl != want {
		return nil, refusal.ClientInvalid.With("client state is a %q, want a %q", holder.TypeUrl, want)
	}
	if err := proto.Unmarshal(holder.Value, state); err != nil {
		return nil, refusal.Malformed.With("client state: %w", err)
	}
	return state, nil
}
