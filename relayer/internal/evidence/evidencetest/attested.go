package evidencetest

import (
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/adapters"
	fabricadapter "github.com/anji-bridge/anji/adapters/fabric"
	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// RotationDelay is over with the next second.
const RotationDelay = time.Nanosecond

// Attested is a Fabric channel as two of three attestors show it: alone, or
// beside the endorsed views in both mode.
type Attested struct {
	*Fabric
	both      bool
	attestors attestationtest.Attestors
	source    attestation.Source // none for a stock chain's client
	first     uint64             // height
	rotations int
	anchor    journal.Anchor
}

// NewAttested makes a channel with attestors.
func NewAttested(tb testing.TB, both bool) *Attested {
	return newAttested(tb, both, attestation.FabricSource("channel", "chaincode"))
}

// NewStock makes one whose attestors speak to a stock chain's client.
func NewStock(tb testing.TB) *Attested { return newAttested(tb, false, attestation.Source{}) }

func newAttested(tb testing.TB, both bool, source attestation.Source) *Attested {
	a := &Attested{Fabric: NewFabric(tb), both: both, attestors: attestationtest.NewAttestors(3), source: source}
	a.first = a.height
	a.anchor = a.anchorOf(a.attestors)
	return a
}

func (a *Attested) anchorOf(attestors attestationtest.Attestors) journal.Anchor {
	var terms *client.Terms
	if a.source != (attestation.Source{}) {
		terms = client.NewTerms(a.source, false, drift, RotationDelay)
	}
	quorum := client.NewClientState(attestors.Set(2), a.first, terms)
	began := uint64(a.began.Unix())
	anchor := journal.Anchor{
		Kind: fabricadapter.Kind, Prefix: [][]byte{{}},
		ClientState: pack(a.tb, quorum), ConsensusState: pack(a.tb, client.NewConsensusState(began)),
	}
	if a.both {
		light := fabric.NewClientState(a.Net.Anchors(), trusting, drift, a.first)
		state, err := attested.NewClientState(light, quorum)
		must(a.tb, err)
		consensus, err := attested.NewConsensusState(&fabric.ConsensusState{Timestamp: began})
		must(a.tb, err)
		anchor.ClientState, anchor.ConsensusState = pack(a.tb, state), pack(a.tb, consensus)
	}
	return anchor
}

// Others is the anchor as it would be of another set of attestors.
func (a *Attested) Others() journal.Anchor {
	return a.anchorOf(attestationtest.NewAttestors(6)[3:])
}

// Rotate lets three others be the attestors from the next second on.
func (a *Attested) Rotate() []byte {
	a.rotations++
	next := attestationtest.NewAttestors(3 * (a.rotations + 1))[3*a.rotations:]
	rotation := attestation.Rotation{Previous: a.attestors.Set(2).Hash(), Sequence: uint64(a.rotations), Next: next.Set(2)}
	message := client.NewRotation(a.attestors[:2].Sign(a.source, attestation.KindRotation, rotation.Encode()))
	a.attestors = next
	if a.both {
		return a.wrap(message)
	}
	return pack(a.tb, message)
}

// Anchor implements Chain.
func (a *Attested) Anchor() journal.Anchor { return a.anchor }

// Prove implements Chain.
func (a *Attested) Prove(entries ...Entry) (updates [][]byte, height adapters.Height, proofs [][]byte) {
	viewed, height, opened := a.Fabric.Prove(entries...)
	state := attestation.State{Height: height.Height, Timestamp: uint64(a.began.Unix()) + height.Height - 10}
	said := client.NewAttestationProof(a.attestors[:2].Sign(a.source, attestation.KindState, state.Encode()))
	packets := attestation.Packets{Height: height.Height}
	for _, e := range entries {
		p := attestation.Packet{Path: attestation.PathHash(e.Path)}
		copy(p.Commitment[:], e.Value)
		packets.Packets = append(packets.Packets, p)
	}
	proof := marshal(a.tb, client.NewAttestationProof(a.attestors[1:].Sign(a.source, attestation.KindPackets, packets.Encode())))
	if !a.both {
		for range entries {
			proofs = append(proofs, proof)
		}
		return [][]byte{pack(a.tb, said)}, height, proofs
	}
	for _, message := range viewed {
		updates = append(updates, a.wrap(unpackHeader(a.tb, message)))
	}
	for _, p := range opened {
		proofs = append(proofs, marshal(a.tb, attested.NewProof(p, proof)))
	}
	return append(updates, a.wrap(said)), height, proofs
}

func (a *Attested) wrap(message exported.ClientMessage) []byte {
	update, err := attested.NewUpdate(message)
	must(a.tb, err)
	return pack(a.tb, update)
}

func unpackHeader(tb testing.TB, message []byte) *fabric.Header {
	tb.Helper()
	header := new(fabric.Header)
	must(tb, proto.Unmarshal(anyValue(tb, message), header))
	return header
}
