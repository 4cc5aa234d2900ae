package evidencetest

import (
	"testing"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// RotationDelay is over with the next second.
const RotationDelay = time.Nanosecond

// attestable is a chain whose light client can stand beside attestors.
type attestable interface {
	Chain
	// states are those of a new light client, and seconds the time at a height.
	states() (exported.ClientState, exported.ConsensusState)
	seconds(height uint64) uint64
}

// Attested is a chain as some of its attestors show it: alone, or beside its
// light client in both mode.
type Attested struct {
	tb        testing.TB
	chain     attestable
	both      bool
	attestors attestationtest.Attestors
	needed    int
	source    attestation.Source // none for a stock chain's client
	rotations int
	anchor    journal.Anchor
}

// NewAttested makes a Fabric channel with attestors, two of three.
func NewAttested(tb testing.TB, both bool) *Attested {
	return newAttested(tb, NewFabric(tb), both, 2, 3, channel)
}

// NewAttestedBy makes a Fabric channel with attestors alone.
func NewAttestedBy(tb testing.TB, needed, of int) *Attested {
	return newAttested(tb, NewFabric(tb), false, needed, of, channel)
}

// NewAttestedCosmos makes a Cosmos chain with attestors, two of three, beside its
// light client.
func NewAttestedCosmos(tb testing.TB, validators int) *Attested {
	return newAttested(tb, NewCosmos(tb, validators), true, 2, 3, attestation.CosmosSource("chain"))
}

// NewStock makes a channel whose attestors speak to a stock chain's client.
func NewStock(tb testing.TB) *Attested {
	return newAttested(tb, NewFabric(tb), false, 2, 3, attestation.Source{})
}

var channel = attestation.FabricSource("channel", "chaincode")

func newAttested(tb testing.TB, chain attestable, both bool, needed, of int, source attestation.Source) *Attested {
	a := &Attested{tb: tb, chain: chain, both: both, attestors: attestationtest.NewAttestors(of), needed: needed, source: source}
	a.anchor = a.anchorOf(a.attestors)
	return a
}

func (a *Attested) anchorOf(attestors attestationtest.Attestors) journal.Anchor {
	var terms *client.Terms
	if a.source != (attestation.Source{}) {
		terms = client.NewTerms(a.source, false, drift, RotationDelay)
	}
	light, first := a.chain.states()
	height := light.GetLatestHeight().GetRevisionHeight()
	quorum := client.NewClientState(attestors.Set(a.needed), height, terms)
	anchor := a.chain.Anchor()
	if a.both {
		state, err := attested.NewClientState(light, quorum)
		must(a.tb, err)
		consensus, err := attested.NewConsensusState(first)
		must(a.tb, err)
		anchor.ClientState, anchor.ConsensusState = pack(a.tb, state), pack(a.tb, consensus)
		return anchor
	}
	anchor.Prefix = [][]byte{{}}
	anchor.ClientState, anchor.ConsensusState = pack(a.tb, quorum), pack(a.tb, client.NewConsensusState(a.chain.seconds(height)))
	return anchor
}

// Others is the anchor as it would be of another set of attestors.
func (a *Attested) Others() journal.Anchor {
	return a.anchorOf(attestationtest.NewAttestors(2 * len(a.attestors))[len(a.attestors):])
}

// Rotate lets as many others be the attestors from the next second on.
func (a *Attested) Rotate() []byte {
	message, next := a.rotation()
	a.attestors = next
	return message
}

// RotateLate is a rotation whose delay takes longer on the host than by the
// relayer's clock: the old attestors go on.
func (a *Attested) RotateLate() []byte {
	message, _ := a.rotation()
	return message
}

// CallOff takes the last rotation back.
func (a *Attested) CallOff() []byte {
	cancel := attestation.Cancel{Previous: a.attestors.Set(a.needed).Hash(), Sequence: uint64(a.rotations)}
	return a.message(client.NewCancel(a.attestors[:a.needed].Sign(a.source, attestation.KindCancel, cancel.Encode())))
}

func (a *Attested) rotation() (message []byte, next attestationtest.Attestors) {
	a.rotations++
	before := len(a.attestors) * a.rotations
	next = attestationtest.NewAttestors(before + len(a.attestors))[before:]
	rotation := attestation.Rotation{Previous: a.attestors.Set(a.needed).Hash(), Sequence: uint64(a.rotations), Next: next.Set(a.needed)}
	return a.message(client.NewRotation(a.attestors[:a.needed].Sign(a.source, attestation.KindRotation, rotation.Encode()))), next
}

// message is for the attestors' part of the client.
func (a *Attested) message(m proto.Message) []byte {
	packed := pack(a.tb, m)
	if a.both {
		return a.wrap(packed)
	}
	return packed
}

// Anchor implements Chain.
func (a *Attested) Anchor() journal.Anchor { return a.anchor }

// Prove implements Chain.
func (a *Attested) Prove(entries ...Entry) (updates [][]byte, height adapters.Height, proofs [][]byte) {
	shown, height, opened := a.chain.Prove(entries...)
	state := attestation.State{Height: height.Height, Timestamp: a.chain.seconds(height.Height)}
	said := a.message(client.NewAttestationProof(a.attestors[:a.needed].Sign(a.source, attestation.KindState, state.Encode())))
	packets := attestation.Packets{Height: height.Height}
	for _, e := range entries {
		p := attestation.Packet{Path: attestation.PathHash(e.Path)}
		copy(p.Commitment[:], e.Value)
		packets.Packets = append(packets.Packets, p)
	}
	proof := marshal(a.tb, client.NewAttestationProof(a.attestors[len(a.attestors)-a.needed:].Sign(a.source, attestation.KindPackets, packets.Encode())))
	if !a.both {
		for range entries {
			proofs = append(proofs, proof)
		}
		return [][]byte{said}, height, proofs
	}
	for _, message := range shown {
		updates = append(updates, a.wrap(message))
	}
	for _, p := range opened {
		proofs = append(proofs, marshal(a.tb, attested.NewProof(p, proof)))
	}
	return append(updates, said), height, proofs
}

// wrap makes a packed message one for a client of both.
func (a *Attested) wrap(message []byte) []byte {
	var carried codectypes.Any
	must(a.tb, proto.Unmarshal(message, &carried))
	return pack(a.tb, &attested.Update{Message: &carried})
}
