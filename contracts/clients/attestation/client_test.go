package attestation_test

import (
	"encoding/hex"
	"encoding/json"
	"maps"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	gogoproto "github.com/cosmos/gogoproto/proto"
	host24 "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Messages and client type are those of ibc-go v11, byte for byte.
func TestWireFormat(t *testing.T) {
	raw, err := os.ReadFile("../../../proofs/attestation/testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var v struct {
		ClientType string `json:"client_type"`
		Messages   []struct {
			TypeURL string `json:"type_url"`
			Encoded string
		}
	}
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	if v.ClientType != client.ClientType {
		t.Errorf("client type %s, of ibc-go %s", client.ClientType, v.ClientType)
	}
	ours := []gogoproto.Message{
		&client.ClientState{AttestorAddresses: []string{"0x01", "0x02"}, MinRequiredSigs: 2, LatestHeight: 300, IsFrozen: true},
		&client.ConsensusState{Timestamp: 1_760_000_000_000_000_000},
		&client.AttestationProof{AttestationData: []byte{1, 2}, Signatures: [][]byte{{3}, {4, 5}}},
	}
	if len(v.Messages) != len(ours) {
		t.Fatalf("%d messages", len(v.Messages))
	}
	for i, m := range ours {
		encoded, err := gogoproto.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		if url := "/" + gogoproto.MessageName(m); url != v.Messages[i].TypeURL || hex.EncodeToString(encoded) != v.Messages[i].Encoded {
			t.Errorf("%s is %x, of ibc-go %s is %s", url, encoded, v.Messages[i].TypeURL, v.Messages[i].Encoded)
		}
	}
}

func TestCreateRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		mutate func(*client.ClientState, *client.ConsensusState)
		want   refusal.Code
	}{
		"valid":            {func(*client.ClientState, *client.ConsensusState) {}, ""},
		"without terms":    {func(s *client.ClientState, _ *client.ConsensusState) { s.Terms = nil }, ""},
		"without a source": {func(s *client.ClientState, _ *client.ConsensusState) { s.Terms.Source = nil }, ""},
		"addresses in capitals": {func(s *client.ClientState, _ *client.ConsensusState) {
			s.AttestorAddresses[0] = "0x" + strings.ToUpper(s.AttestorAddresses[0][2:])
		}, ""},
		"no attestors": {func(s *client.ClientState, _ *client.ConsensusState) { s.AttestorAddresses = nil }, refusal.ClientInvalid},
		"an attestor twice": {func(s *client.ClientState, _ *client.ConsensusState) {
			s.AttestorAddresses[1] = strings.ToUpper(s.AttestorAddresses[0][2:])
		}, refusal.ClientInvalid},
		"no address": {func(s *client.ClientState, _ *client.ConsensusState) { s.AttestorAddresses[1] = "" }, refusal.ClientInvalid},
		"the zero address": {func(s *client.ClientState, _ *client.ConsensusState) {
			s.AttestorAddresses[1] = strings.Repeat("0", 40)
		}, refusal.ClientInvalid},
		"too many attestors": {func(s *client.ClientState, _ *client.ConsensusState) {
			s.AttestorAddresses = client.NewClientState(attestationtest.NewAttestors(65).Set(3), 1, nil).AttestorAddresses
		}, refusal.ClientInvalid},
		"threshold zero":          {func(s *client.ClientState, _ *client.ConsensusState) { s.MinRequiredSigs = 0 }, refusal.ClientInvalid},
		"threshold above the set": {func(s *client.ClientState, _ *client.ConsensusState) { s.MinRequiredSigs = 6 }, refusal.ClientInvalid},
		"no height":               {func(s *client.ClientState, _ *client.ConsensusState) { s.LatestHeight = 0 }, refusal.ClientInvalid},
		"frozen":                  {func(s *client.ClientState, _ *client.ConsensusState) { s.IsFrozen = true }, ""}, // 02-client refuses it
		"a short source":          {func(s *client.ClientState, _ *client.ConsensusState) { s.Terms.Source = []byte{1} }, refusal.ClientInvalid},
		"a zero source":           {func(s *client.ClientState, _ *client.ConsensusState) { s.Terms.Source = make([]byte, 32) }, refusal.ClientInvalid},
		"no drift":                {func(s *client.ClientState, _ *client.ConsensusState) { s.Terms.MaxClockDrift = 0 }, refusal.ClientInvalid},
		"no delay":                {func(s *client.ClientState, _ *client.ConsensusState) { s.Terms.RotationDelay = 0 }, refusal.ClientInvalid},
		"a pending rotation":      {func(s *client.ClientState, _ *client.ConsensusState) { s.Terms.Pending = pendingOf(s) }, refusal.ClientInvalid},
		"a pending one of nobody": {func(s *client.ClientState, _ *client.ConsensusState) {
			s.Terms.Pending = &client.PendingRotation{Sequence: 1}
		}, refusal.ClientInvalid},
		"equivocators":       {func(s *client.ClientState, _ *client.ConsensusState) { s.Terms.Equivocators = s.AttestorAddresses[:1] }, refusal.ClientInvalid},
		"nothing at all":     {func(s *client.ClientState, _ *client.ConsensusState) { *s = client.ClientState{} }, refusal.ClientInvalid},
		"no time":            {func(_ *client.ClientState, s *client.ConsensusState) { s.Timestamp = 0 }, refusal.ClientInvalid},
		"a part of a second": {func(_ *client.ClientState, s *client.ConsensusState) { s.Timestamp++ }, refusal.ClientInvalid},
		"a time ahead": {func(_ *client.ClientState, s *client.ConsensusState) {
			s.Timestamp = uint64(start.Add(11 * time.Second).UnixNano())
		}, refusal.HeaderFuture},
		"a time ahead as clocks may": {func(_ *client.ClientState, s *client.ConsensusState) {
			s.Timestamp = uint64(start.Add(10 * time.Second).UnixNano())
		}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			h := emptyHost(t)
			h.source = attestation.CosmosSource("anji-1")
			state, consensus := h.state(), client.NewConsensusState(seconds(0))
			c.mutate(state, consensus)
			id, err := h.keeper.CreateClient(h.ctx, state, consensus)
			if name == "frozen" {
				if err == nil {
					t.Error("accepted")
				}
				return
			}
			h.wantRefusal(err, c.want)
			if err == nil && host24.ClientIdentifierValidator(id) != nil {
				t.Errorf("id %s", id)
			}
		})
	}
}

func pendingOf(s *client.ClientState) *client.PendingRotation {
	return &client.PendingRotation{Sequence: 1, AttestorAddresses: s.AttestorAddresses, MinRequiredSigs: 1, Effective: 1}
}

func TestUpdate(t *testing.T) {
	for name, h := range map[string]*host{"terms": newHost(t), "stock": newStockHost(t)} {
		h.mustUpdate(h.attested(20, 30*time.Second))
		if latest := h.client().LatestHeight; latest != 20 {
			t.Errorf("%s: latest height %d", name, latest)
		}
		// Lower heights may follow, as on ibc-go v11.
		h.mustUpdate(h.attested(15, 20*time.Second))
		h.mustUpdate(h.attested(20, 30*time.Second))
		for height, after := range map[uint64]time.Duration{15: 20 * time.Second, 20: 30 * time.Second} {
			nanos, err := h.client().GetTimestampAtHeight(h.ctx, h.store(), h.cdc, client.NewHeight(height))
			if err != nil || nanos != seconds(after)*1e9 || h.client().LatestHeight != 20 || h.status() != exported.Active {
				t.Errorf("%s: height %d: time %d, %v", name, height, nanos, err)
			}
		}
		if _, err := h.client().GetTimestampAtHeight(h.ctx, h.store(), h.cdc, client.NewHeight(16)); err == nil {
			t.Errorf("%s: an unknown height has a time", name)
		}
	}
}

// What is refused changes nothing, whether or not it passes the ante handler,
// which executes unverified messages.
func TestUpdateRefuses(t *testing.T) {
	state := attestation.State{Height: 20, Timestamp: seconds(30 * time.Second)}.Encode()
	for name, c := range map[string]struct {
		make func(h *host) exported.ClientMessage
		want refusal.Code
	}{
		"too few": {func(h *host) exported.ClientMessage {
			return client.NewAttestationProof(h.by(attestation.KindState, state, 0, 1))
		}, refusal.QuorumNotMet},
		"one of them twice": {func(h *host) exported.ClientMessage {
			return client.NewAttestationProof(h.by(attestation.KindState, state, 0, 1, 1))
		}, refusal.DuplicateSigner},
		"without the source": {func(h *host) exported.ClientMessage { h.source = attestation.Source{}; return h.attested(20, 0) }, refusal.UnknownSigner},
		"another source":     {func(h *host) exported.ClientMessage { h.source[0] ^= 1; return h.attested(20, 0) }, refusal.UnknownSigner},
		"signed as packets": {func(h *host) exported.ClientMessage {
			return client.NewAttestationProof(h.by(attestation.KindPackets, state, 0, 1, 2))
		}, refusal.UnknownSigner},
		"packets signed as a state": {func(h *host) exported.ClientMessage {
			return client.NewAttestationProof(h.by(attestation.KindState, packets(firstHeight).Encode(), 0, 1, 2))
		}, refusal.UnknownSigner},
		"ahead of the host":            {func(h *host) exported.ClientMessage { return h.attested(20, time.Minute+maxClockDrift+time.Second) }, refusal.HeaderFuture},
		"packets of an unknown height": {func(h *host) exported.ClientMessage { return h.packetProof(packets(firstHeight + 1)) }, refusal.UnknownRoot},
		"no data":                      {func(h *host) exported.ClientMessage { return &client.AttestationProof{Signatures: [][]byte{{1}}} }, refusal.Malformed},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t)
			before := h.contents()
			message := c.make(h)
			h.wantRefusal(h.update(message), c.want)
			if c.want != refusal.HeaderFuture && c.want != refusal.UnknownRoot {
				h.client().UpdateState(h.ctx, h.cdc, h.store(), message)
			}
			if !maps.Equal(before, h.contents()) {
				t.Error("the store has changed")
			}
		})
	}
	h := newHost(t)
	h.mustUpdate(h.attested(20, time.Minute+maxClockDrift))
}

func TestProofs(t *testing.T) {
	for _, h := range []*host{newHost(t), newStockHost(t)} {
		proof := h.encoded(h.packetProof(packets(firstHeight)))
		h.wantRefusal(h.member(firstHeight, proof, path, value), "")
		h.wantRefusal(h.absent(firstHeight, proof, missing), "")
		h.wantRefusal(h.absent(firstHeight, proof, path), refusal.CommitmentMismatch)
		h.wantRefusal(h.member(firstHeight, proof, missing, value), refusal.CommitmentMismatch)
		h.wantRefusal(h.member(firstHeight, proof, missing, make([]byte, 32)), refusal.NotAttested)
		h.wantRefusal(h.absent(firstHeight, proof, []byte("other")), refusal.NotAttested)
		h.wantRefusal(h.member(firstHeight, proof, path, nil), refusal.EmptyField)
		h.wantRefusal(h.member(firstHeight, proof, nil, value), refusal.EmptyField)
		h.wantRefusal(h.member(firstHeight+1, proof, path, value), refusal.UnknownRoot)
		h.mustUpdate(h.attested(11, time.Second))
		h.wantRefusal(h.member(11, proof, path, value), refusal.AttestedHeight)
		h.wantRefusal(h.member(firstHeight, append(proof, 0x1a, 0), path, value), refusal.NonCanonical)
		h.wantRefusal(h.member(firstHeight, proof[:9], path, value), refusal.Malformed)
		h.wantRefusal(h.member(firstHeight, make([]byte, 1<<20), path, value), refusal.TooLarge)
		h.wantRefusal(h.member(firstHeight, nil, path, value), refusal.Malformed)
		state := h.encoded(h.attested(firstHeight, 0))
		h.wantRefusal(h.absent(firstHeight, state, missing), refusal.NonCanonical)
	}
}

// A client of attestors alone believes whatever as many of them sign as it
// wants, a packet that nobody has sent and a height that no chain has come to;
// fewer are not believed. Only the contradiction freezes it, once the others
// sign what is so.
func TestAQuorumIsBelieved(t *testing.T) {
	h := newHost(t)
	invented := attestation.Packets{Height: firstHeight, Packets: []attestation.Packet{{Path: attestation.PathHash(missing), Commitment: [32]byte(value)}}}
	signed := func(signers ...int) []byte {
		return h.encoded(client.NewAttestationProof(h.by(attestation.KindPackets, invented.Encode(), signers...)))
	}
	h.wantRefusal(h.member(firstHeight, signed(0, 1), missing, value), refusal.QuorumNotMet)
	h.wantRefusal(h.member(firstHeight, signed(0, 1, 2), missing, value), "")
	h.mustUpdate(h.attested(1_000_000, time.Minute))
	if latest := h.client().LatestHeight; latest != 1_000_000 || h.status() != exported.Active {
		t.Errorf("at height %d the client is %s", latest, h.status())
	}
	h.mustUpdate(client.NewMisbehaviour(attestation.KindPackets,
		h.by(attestation.KindPackets, invented.Encode(), 0, 1, 2), h.by(attestation.KindPackets, packets(firstHeight).Encode(), 2, 3, 4)))
	if h.status() != exported.Frozen {
		t.Errorf("after a contradiction the client is %s", h.status())
	}
}

// A batch is verified once, and its packets' proofs only say so.
func TestRemembered(t *testing.T) {
	h := newHost(t)
	remembered := client.RememberedProof()
	h.wantRefusal(h.member(firstHeight, remembered, path, value), refusal.UnknownRoot)
	h.mustUpdate(h.packetProof(packets(firstHeight)))
	h.wantRefusal(h.member(firstHeight, remembered, path, value), "")
	h.wantRefusal(h.absent(firstHeight, remembered, missing), "")
	h.wantRefusal(h.absent(firstHeight, remembered, path), refusal.CommitmentMismatch)
	h.wantRefusal(h.member(firstHeight, remembered, missing, make([]byte, 32)), refusal.NotAttested)
	h.wantRefusal(h.absent(firstHeight, remembered, []byte("other")), refusal.UnknownRoot)
	h.mustUpdate(h.attested(11, time.Second))
	h.wantRefusal(h.member(11, remembered, path, value), refusal.UnknownRoot)
	if h.client().LatestHeight != 11 {
		t.Errorf("latest height %d", h.client().LatestHeight)
	}
}

// Heights are kept for a day, and the latest one for ever.
func TestPruning(t *testing.T) {
	h := newHost(t)
	empty := len(h.contents())
	for height := range uint64(30) {
		h.mustUpdate(h.attested(20+height, time.Duration(height)*time.Second))
		h.mustUpdate(h.packetProof(packets(20 + height)))
	}
	h.after(48 * time.Hour)
	for i := range 3 {
		h.mustUpdate(h.attested(100+uint64(i), 48*time.Hour))
		h.mustUpdate(h.packetProof(packets(100 + uint64(i))))
	}
	for range 10 {
		h.mustUpdate(h.packetProof(packets(100)))
	}
	// Three heights of a state with its iteration key, signers and two packets.
	if left := len(h.contents()); left != empty-2+3*5 {
		t.Errorf("%d keys are left, %d at the beginning", left, empty)
	}
	h.wantRefusal(h.member(100, client.RememberedProof(), path, value), "")
}

func TestMisbehaviourFreezesAndNames(t *testing.T) {
	one, other := attestation.State{Height: 20, Timestamp: seconds(1)}, attestation.State{Height: 20, Timestamp: seconds(time.Second)}
	present, gone := packets(firstHeight), packets(firstHeight)
	gone.Packets = []attestation.Packet{{Path: attestation.PathHash(path)}}
	next := attestation.Rotation{Sequence: 1}
	for name, c := range map[string]struct {
		first func(h *host) exported.ClientMessage // may be nil
		make  func(h *host) exported.ClientMessage
		names []int
	}{
		"two times": {
			func(h *host) exported.ClientMessage {
				return client.NewAttestationProof(h.by(attestation.KindState, one.Encode(), 0, 1, 2))
			},
			func(h *host) exported.ClientMessage {
				return client.NewAttestationProof(h.by(attestation.KindState, other.Encode(), 1, 2, 3))
			}, []int{1, 2}},
		"present and absent": {
			func(h *host) exported.ClientMessage {
				return client.NewAttestationProof(h.by(attestation.KindPackets, present.Encode(), 0, 1, 2))
			},
			func(h *host) exported.ClientMessage {
				return client.NewAttestationProof(h.by(attestation.KindPackets, gone.Encode(), 2, 3, 4))
			}, []int{2}},
		"two statements of states": {nil, func(h *host) exported.ClientMessage {
			return client.NewMisbehaviour(attestation.KindState, h.by(attestation.KindState, one.Encode(), 0, 1, 2), h.by(attestation.KindState, other.Encode(), 0, 1, 2))
		}, []int{0, 1, 2}},
		"two statements of packets": {nil, func(h *host) exported.ClientMessage {
			return client.NewMisbehaviour(attestation.KindPackets, h.by(attestation.KindPackets, present.Encode(), 0, 1, 2), h.by(attestation.KindPackets, gone.Encode(), 0, 3, 4))
		}, []int{0}},
		"against the pending rotation": {
			func(h *host) exported.ClientMessage {
				next.Previous, next.Next = h.attestors.Set(3).Hash(), h.attestors[1:].Set(3)
				return client.NewRotation(h.by(attestation.KindRotation, next.Encode(), 0, 1, 2))
			},
			func(h *host) exported.ClientMessage {
				against := next
				against.Next = h.attestors.Set(4)
				return client.NewRotation(h.by(attestation.KindRotation, against.Encode(), 2, 3, 4))
			}, []int{2}},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t)
			if c.first != nil {
				h.mustUpdate(c.first(h))
			}
			h.mustUpdate(c.make(h))
			if h.status() != exported.Frozen {
				t.Fatal("the client is not frozen")
			}
			var want []string
			for _, i := range c.names {
				want = append(want, h.attestors[i].Address().String())
			}
			if got := h.client().Terms.Equivocators; !reflect.DeepEqual(got, want) {
				t.Errorf("equivocators %v, want %v", got, want)
			}
			named := false
			for _, e := range h.ctx.EventManager().Events() {
				attribute, found := e.GetAttribute(client.AttributeEquivocators)
				named = named || e.Type == client.EventEquivocation && found && attribute.Value == strings.Join(want, ",")
			}
			if !named {
				t.Errorf("no event names them: %v", h.ctx.EventManager().Events())
			}
			if err := h.update(h.attested(30, time.Second)); err == nil {
				t.Error("a frozen client is updated")
			}
		})
	}
}

// A stock client freezes as on ibc-go v11, and has no place for names.
func TestStockMisbehaviour(t *testing.T) {
	h := newStockHost(t)
	h.mustUpdate(h.attested(20, 10*time.Second))
	h.mustUpdate(h.attested(20, 11*time.Second))
	if h.status() != exported.Frozen || h.client().Terms != nil {
		t.Errorf("%s, %v", h.status(), h.client())
	}
}

func TestNoMisbehaviour(t *testing.T) {
	h := newHost(t)
	one, other := attestation.State{Height: 20, Timestamp: seconds(1)}, attestation.State{Height: 20, Timestamp: seconds(time.Second)}
	sign := func(s attestation.State, by ...int) attestation.Evidence {
		return h.by(attestation.KindState, s.Encode(), by...)
	}
	for want, m := range map[refusal.Code]*client.Misbehaviour{
		refusal.NotMisbehaviour: client.NewMisbehaviour(attestation.KindState, sign(one, 0, 1, 2), sign(one, 1, 2, 3)),
		refusal.QuorumNotMet:    client.NewMisbehaviour(attestation.KindState, sign(one, 0, 1, 2), sign(other, 1, 2)),
		refusal.UnknownSigner:   client.NewMisbehaviour(attestation.KindState, sign(one, 0, 1, 2), attestation.Evidence{Data: other.Encode(), Signatures: sign(one, 0, 1, 2).Signatures}),
		refusal.HeaderInvalid:   client.NewMisbehaviour(0, sign(one, 0, 1, 2), sign(other, 0, 1, 2)),
		refusal.NonCanonical:    client.NewMisbehaviour(attestation.KindPackets, sign(one, 0, 1, 2), sign(other, 0, 1, 2)),
	} {
		h.wantRefusal(h.update(m), want)
	}
	if h.status() != exported.Active {
		t.Errorf("the client is %s", h.status())
	}
}
