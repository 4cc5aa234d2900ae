package attested_test

import (
	"errors"
	"maps"
	"strings"
	"testing"
	"time"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clientkeeper "github.com/cosmos/ibc-go/v8/modules/core/02-client/keeper"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/contracts/clients/fabric"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const firstHeight = 10

var (
	start = fabrictest.Start.AddDate(1, 0, 0)
	path  = []byte("fabric-view-0\x01\x00\x00\x00\x00\x00\x00\x00\x07")
	value = []byte("0123456789abcdef0123456789abcdef")
)

func seconds(after time.Duration) uint64 { return uint64(start.Add(after - time.Minute).Unix()) }

// host is ibc-go's own 02-client keeper with one client that wants the views
// of a Fabric channel and the word of two of three attestors.
type host struct {
	tb        testing.TB
	net       *fabrictest.Network
	keeper    clientkeeper.Keeper
	ctx       sdk.Context
	cdc       codec.BinaryCodec
	id        string
	attestors attestationtest.Attestors
	registry  codectypes.InterfaceRegistry
}

func (h *host) unpack(m codectypes.UnpackInterfacesMessage) error {
	return codectypes.UnpackInterfaces(m, h.registry)
}

func newHost(tb testing.TB) *host {
	tb.Helper()
	registry := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(registry)
	for _, register := range []func(codectypes.InterfaceRegistry){
		fabric.RegisterInterfaces, attestation.RegisterInterfaces, attested.NewAppModule().RegisterInterfaces,
	} {
		register(registry)
	}
	key := storetypes.NewKVStoreKey(exported.StoreKey)
	h := &host{tb: tb, cdc: codec.NewProtoCodec(registry), net: fabrictest.NewNetwork(tb), attestors: attestationtest.NewAttestors(3), registry: registry}
	h.ctx = testutil.DefaultContext(key, storetypes.NewTransientStoreKey("transient")).WithBlockTime(start)
	h.keeper = clientkeeper.NewKeeper(h.cdc, key, nil, nil, nil)
	h.keeper.SetParams(h.ctx, clienttypes.DefaultParams())
	h.keeper.SetNextClientSequence(h.ctx, 0)
	id, err := h.create(func(*attested.ClientState, *attested.ConsensusState) {})
	h.check(err)
	h.id = id
	return h
}

func (h *host) check(err error) {
	h.tb.Helper()
	if err != nil {
		h.tb.Fatal(err)
	}
}

func (h *host) parts() (*fabric.ClientState, *attestation.ClientState) {
	terms := attestation.NewTerms(proofs.FabricSource(fabrictest.Channel, "anji"), false, 10*time.Second, time.Hour)
	return fabric.NewClientState(h.net.Anchors(), time.Hour, 10*time.Second, firstHeight), attestation.NewClientState(h.attestors.Set(2), firstHeight, terms)
}

func (h *host) create(mutate func(*attested.ClientState, *attested.ConsensusState)) (string, error) {
	state, err := attested.NewClientState(h.parts())
	h.check(err)
	consensus, err := attested.NewConsensusState(&fabric.ConsensusState{Timestamp: seconds(0)})
	h.check(err)
	mutate(state, consensus)
	return h.keeper.CreateClient(h.ctx, state, consensus)
}

func (h *host) client() *attested.ClientState {
	h.tb.Helper()
	state, found := h.keeper.GetClientState(h.ctx, h.id)
	if !found {
		h.tb.Fatalf("no client %s", h.id)
	}
	return state.(*attested.ClientState)
}

func (h *host) store() storetypes.KVStore { return h.keeper.ClientStore(h.ctx, h.id) }

func (h *host) status() exported.Status { return h.keeper.GetClientStatus(h.ctx, h.client(), h.id) }

func (h *host) update(message exported.ClientMessage) error {
	h.tb.Helper()
	update, err := attested.NewUpdate(message)
	h.check(err)
	return h.keeper.UpdateClient(h.ctx, h.id, update)
}

// view is a header over path, with the proof of it.
func (h *host) view(height uint64, after time.Duration) (*fabric.Header, []byte) {
	entries := []fabricproof.Entry{{Path: path, Value: value}}
	tree, err := fabricproof.NewTree(entries)
	h.check(err)
	proof, err := fabric.NewProof(tree, path)
	h.check(err)
	raw, err := proof.Marshal()
	h.check(err)
	return fabric.NewHeader(h.net.Draft(height, seconds(after), entries...).Seal()), raw
}

func (h *host) sign(kind proofs.Kind, data []byte, signers ...int) proofs.Evidence {
	var chosen attestationtest.Attestors
	for _, i := range signers {
		chosen = append(chosen, h.attestors[i])
	}
	return chosen.Sign(proofs.FabricSource(fabrictest.Channel, "anji"), kind, data)
}

func (h *host) attest(height uint64, after time.Duration, signers ...int) *attestation.AttestationProof {
	data := proofs.State{Height: height, Timestamp: seconds(after)}.Encode()
	return attestation.NewAttestationProof(h.sign(proofs.KindState, data, signers...))
}

func (h *host) packets(height uint64) *attestation.AttestationProof {
	data := proofs.Packets{Height: height, Packets: []proofs.Packet{{Path: proofs.PathHash(path), Commitment: [32]byte(value)}}}.Encode()
	return attestation.NewAttestationProof(h.sign(proofs.KindPackets, data, 0, 2))
}

func (h *host) member(height uint64, proof []byte) error {
	return h.client().VerifyMembership(h.ctx, h.store(), h.cdc, fabric.NewHeight(height), 0, 0, proof, commitmenttypes.NewMerklePath(string(path)), value)
}

func (h *host) encoded(light, quorum []byte) []byte {
	raw, err := attested.NewProof(light, quorum).Marshal()
	h.check(err)
	return raw
}

func (h *host) wantRefusal(err error, want refusal.Code) {
	h.tb.Helper()
	if want == "" && err != nil || want != "" && !errors.Is(err, want) {
		h.tb.Errorf("%v, want %q", err, want)
	}
}

func (h *host) contents() map[string]string {
	all := map[string]string{}
	it := h.store().Iterator(nil, nil)
	defer it.Close()
	for ; it.Valid(); it.Next() {
		all[string(it.Key())] = string(it.Value())
	}
	return all
}

// A height and a batch may come from either part first; the latest height is
// the highest that both know.
func TestUpdateAndProve(t *testing.T) {
	h := newHost(t)
	header, light := h.view(20, 10*time.Second)
	h.check(h.update(h.attest(20, 10*time.Second, 0, 1)))
	if latest := h.client().GetLatestHeight(); !latest.EQ(fabric.NewHeight(firstHeight)) {
		t.Errorf("latest height %s before the light client knows it", latest)
	}
	remembered := h.encoded(light, attestation.RememberedProof())
	h.wantRefusal(h.member(20, remembered), refusal.UnknownRoot)
	h.check(h.update(header))
	if latest := h.client().GetLatestHeight(); !latest.EQ(fabric.NewHeight(20)) {
		t.Errorf("latest height %s", latest)
	}
	h.wantRefusal(h.member(20, remembered), refusal.UnknownRoot)
	h.check(h.update(h.packets(20)))
	h.wantRefusal(h.member(20, remembered), "")
	own, err := h.packets(20).Marshal()
	h.check(err)
	h.wantRefusal(h.member(20, h.encoded(light, own)), "")
	h.wantRefusal(h.member(20, append(remembered, 0x1a, 0)), refusal.NonCanonical)
	h.wantRefusal(h.member(20, remembered[:5]), refusal.Malformed)
	h.wantRefusal(h.member(20, h.encoded(light, nil)), refusal.EmptyField)
	h.wantRefusal(h.member(20, h.encoded(nil, own)), refusal.EmptyField)
	h.wantRefusal(h.member(20, make([]byte, 1<<20+1)), refusal.TooLarge)
	if h.status() != exported.Active {
		t.Errorf("status %s", h.status())
	}
	h.ctx = h.ctx.WithBlockTime(start.Add(2 * time.Hour))
	if h.status() != exported.Expired {
		t.Errorf("status %s", h.status())
	}
}

func TestUpdateRefuses(t *testing.T) {
	header, _ := newHost(t).view(20, 10*time.Second) // another network's
	for name, c := range map[string]struct {
		make func(h *host) exported.ClientMessage
		want refusal.Code
	}{
		"one attestor":        {func(h *host) exported.ClientMessage { return h.attest(20, 0, 1) }, refusal.QuorumNotMet},
		"strangers' view":     {func(*host) exported.ClientMessage { return header }, refusal.CertificateRefuse},
		"of neither":          {func(*host) exported.ClientMessage { return &otherMessage{} }, refusal.HeaderInvalid},
		"packets before time": {func(h *host) exported.ClientMessage { return h.packets(20) }, refusal.UnknownRoot},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t)
			before := h.contents()
			message := c.make(h)
			if name == "of neither" {
				h.wantRefusal(h.keeper.UpdateClient(h.ctx, h.id, message), c.want)
			} else {
				h.wantRefusal(h.update(message), c.want)
			}
			if !maps.Equal(before, h.contents()) {
				t.Error("the store has changed")
			}
		})
	}
}

// otherMessage is a client message that comes without an Update around it.
type otherMessage struct{ attestation.AttestationProof }

func TestCreateRefuses(t *testing.T) {
	h := newHost(t)
	for name, mutate := range map[string]func(*attested.ClientState, *attested.ConsensusState){
		"another height of the quorum": func(s *attested.ClientState, _ *attested.ConsensusState) { s.Quorum.LatestHeight++ },
		"another height of both":       func(s *attested.ClientState, _ *attested.ConsensusState) { s.LatestHeight.RevisionHeight++ },
		"another second of the quorum": func(_ *attested.ClientState, c *attested.ConsensusState) { c.Quorum.Timestamp += 1e9 },
		"no state of the quorum":       func(_ *attested.ClientState, c *attested.ConsensusState) { c.Quorum = nil },
		"no quorum":                    func(s *attested.ClientState, _ *attested.ConsensusState) { s.Quorum = attestation.ClientState{} },
		"no light client":              func(s *attested.ClientState, _ *attested.ConsensusState) { s.Light = nil },
		"no state of the light client": func(_ *attested.ClientState, c *attested.ConsensusState) { c.Light = nil },
		"attestors as a light client": func(s *attested.ClientState, _ *attested.ConsensusState) {
			s.Light, _ = codectypes.NewAnyWithValue(&s.Quorum)
		},
		"itself as a light client": func(s *attested.ClientState, _ *attested.ConsensusState) {
			inner := *s
			s.Light, _ = codectypes.NewAnyWithValue(&inner)
		},
	} {
		_, err := h.create(mutate)
		if !errors.Is(err, refusal.ClientInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := (&attested.Update{}).ValidateBasic(); !errors.Is(err, refusal.HeaderInvalid) {
		t.Errorf("an empty update: %v", err)
	}
	if _, err := h.create(func(s *attested.ClientState, _ *attested.ConsensusState) { s.Frozen = true }); err == nil {
		t.Error("a frozen client is made")
	}
}

// What the two say against each other freezes the client, and so does what one
// of them says against itself.
func TestFreezes(t *testing.T) {
	for name, messages := range map[string]func(h *host) []exported.ClientMessage{
		"quorum against light client": func(h *host) []exported.ClientMessage {
			header, _ := h.view(20, 10*time.Second)
			return []exported.ClientMessage{header, h.attest(20, 11*time.Second, 0, 1)}
		},
		"light client against quorum": func(h *host) []exported.ClientMessage {
			header, _ := h.view(20, 10*time.Second)
			return []exported.ClientMessage{h.attest(20, 9*time.Second, 0, 1), header}
		},
		"attestors": func(h *host) []exported.ClientMessage {
			return []exported.ClientMessage{h.attest(20, 9*time.Second, 0, 1), h.attest(20, 8*time.Second, 1, 2)}
		},
		"peers": func(h *host) []exported.ClientMessage {
			one, _ := h.view(20, 10*time.Second)
			other, _ := h.view(20, 11*time.Second)
			return []exported.ClientMessage{one, other}
		},
	} {
		h := newHost(t)
		for _, m := range messages(h) {
			if h.status() != exported.Active {
				t.Errorf("%s: %s too early", name, h.status())
			}
			h.check(h.update(m))
		}
		if h.status() != exported.Frozen {
			t.Errorf("%s: %s", name, h.status())
		}
		if names := h.client().Quorum.Terms.Equivocators; (len(names) == 1) != (name == "attestors") {
			t.Errorf("%s: equivocators %v", name, names)
		}
		if err := h.update(h.attest(30, 12*time.Second, 0, 1)); err == nil {
			t.Errorf("%s: a frozen client is updated", name)
		}
		substitute, err := h.create(func(*attested.ClientState, *attested.ConsensusState) {})
		h.check(err)
		if err := h.keeper.RecoverClient(h.ctx, h.id, substitute); err != nil && !strings.Contains(err.Error(), "latest height") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A substitute that is further on takes over, in both parts.
func TestRecovery(t *testing.T) {
	h := newHost(t)
	h.check(h.update(h.attest(11, 9*time.Second, 0, 1)))
	h.check(h.update(h.attest(11, 8*time.Second, 1, 2)))
	subject := h.id
	id, err := h.create(func(*attested.ClientState, *attested.ConsensusState) {})
	h.check(err)
	h.id = id
	header, light := h.view(20, 10*time.Second)
	h.check(h.update(header))
	h.check(h.update(h.attest(20, 10*time.Second, 0, 1)))
	h.id = subject
	h.check(h.keeper.RecoverClient(h.ctx, subject, id))
	if state := h.client(); h.status() != exported.Active || !state.LatestHeight.EQ(fabric.NewHeight(20)) || len(state.Quorum.Terms.Equivocators) > 0 {
		t.Errorf("%s, %v", h.status(), state)
	}
	own, err := h.packets(20).Marshal()
	h.check(err)
	h.wantRefusal(h.member(20, h.encoded(light, own)), "")
	h.wantRefusal(h.member(11, h.encoded(light, own)), refusal.UnknownRoot)
}

// ibc-go exports and imports the client with all that it knows.
func TestGenesis(t *testing.T) {
	h := newHost(t)
	header, light := h.view(20, 10*time.Second)
	h.check(h.update(header))
	h.check(h.update(h.attest(20, 10*time.Second, 0, 1)))
	h.check(h.update(h.packets(20)))
	clients := h.keeper.GetAllGenesisClients(h.ctx)
	metadata, err := h.keeper.GetAllClientMetadata(h.ctx, clients)
	h.check(err)
	genesis := clienttypes.NewGenesisState(clients, h.keeper.GetAllConsensusStates(h.ctx), metadata, h.keeper.GetParams(h.ctx), false, 1)
	h.check(genesis.Validate())
	before := h.contents()

	again := newHost(t)
	again.net, again.id = h.net, h.id
	for key := range again.contents() {
		again.store().Delete([]byte(key))
	}
	for _, c := range genesis.Clients {
		again.keeper.SetClientState(again.ctx, c.ClientId, c.ClientState.GetCachedValue().(exported.ClientState))
	}
	for _, c := range genesis.ClientsConsensus {
		for _, s := range c.ConsensusStates {
			again.keeper.SetClientConsensusState(again.ctx, c.ClientId, s.Height, s.ConsensusState.GetCachedValue().(exported.ConsensusState))
		}
	}
	again.keeper.SetAllClientMetadata(again.ctx, genesis.ClientsMetadata)
	if !maps.Equal(before, again.contents()) {
		t.Errorf("%d keys before, %d after", len(before), len(again.contents()))
	}
	again.wantRefusal(again.member(20, again.encoded(light, attestation.RememberedProof())), "")
}
