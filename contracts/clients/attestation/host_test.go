package attestation_test

import (
	"errors"
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
	solomachine "github.com/cosmos/ibc-go/v8/modules/light-clients/06-solomachine"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	localhost "github.com/cosmos/ibc-go/v8/modules/light-clients/09-localhost"

	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	maxClockDrift = 10 * time.Second
	rotationDelay = 20 * time.Minute
	firstHeight   = 10
)

// start is the host's time when a test begins; the client's first height was
// a minute before.
var start = time.Unix(1_760_000_000, 0).UTC()

// seconds is the source's time so long after the client's first height.
func seconds(after time.Duration) uint64 { return uint64(start.Add(after - time.Minute).Unix()) }

// host is ibc-go's own 02-client keeper with one client of three out of five
// attestors.
type host struct {
	tb        testing.TB
	keeper    clientkeeper.Keeper
	ctx       sdk.Context
	cdc       codec.BinaryCodec
	id        string
	attestors attestationtest.Attestors
	source    attestation.Source
}

// newHost has a client with terms; newStockHost one as on ibc-go v11.
func newHost(tb testing.TB) *host {
	tb.Helper()
	h := emptyHost(tb)
	h.source = attestation.EthereumSource(1, [20]byte{1})
	h.id = h.create(h.state())
	return h
}

func newStockHost(tb testing.TB) *host {
	tb.Helper()
	h := emptyHost(tb)
	h.id = h.create(client.NewClientState(h.attestors.Set(3), firstHeight, nil))
	return h
}

func emptyHost(tb testing.TB) *host {
	registry := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(registry)
	tendermint.RegisterInterfaces(registry)
	solomachine.RegisterInterfaces(registry)
	localhost.RegisterInterfaces(registry)
	client.NewAppModule().RegisterInterfaces(registry)
	key := storetypes.NewKVStoreKey(exported.StoreKey)
	h := &host{tb: tb, cdc: codec.NewProtoCodec(registry), attestors: attestationtest.NewAttestors(5)}
	h.ctx = testutil.DefaultContext(key, storetypes.NewTransientStoreKey("transient")).WithBlockTime(start)
	h.keeper = clientkeeper.NewKeeper(h.cdc, key, nil, nil, nil)
	h.keeper.SetParams(h.ctx, clienttypes.DefaultParams())
	h.keeper.SetNextClientSequence(h.ctx, 0)
	return h
}

func (h *host) state() *client.ClientState {
	return client.NewClientState(h.attestors.Set(3), firstHeight, client.NewTerms(h.source, true, maxClockDrift, rotationDelay))
}

func (h *host) create(state *client.ClientState) string {
	h.tb.Helper()
	id, err := h.keeper.CreateClient(h.ctx, state, client.NewConsensusState(seconds(0)))
	if err != nil {
		h.tb.Fatal(err)
	}
	return id
}

func (h *host) client() *client.ClientState {
	h.tb.Helper()
	state, found := h.keeper.GetClientState(h.ctx, h.id)
	if !found {
		h.tb.Fatalf("no client %s", h.id)
	}
	return state.(*client.ClientState)
}

func (h *host) store() storetypes.KVStore { return h.keeper.ClientStore(h.ctx, h.id) }

func (h *host) status() exported.Status {
	return h.keeper.GetClientStatus(h.ctx, h.client(), h.id)
}

func (h *host) update(message exported.ClientMessage) error {
	return h.keeper.UpdateClient(h.ctx, h.id, message)
}

func (h *host) mustUpdate(message exported.ClientMessage) {
	h.tb.Helper()
	if err := h.update(message); err != nil {
		h.tb.Fatal(err)
	}
}

// after moves the host's time.
func (h *host) after(d time.Duration) { h.ctx = h.ctx.WithBlockTime(start.Add(d)) }

// by signs data by the attestors of those indices.
func (h *host) by(kind attestation.Kind, data []byte, signers ...int) attestation.Evidence {
	var chosen attestationtest.Attestors
	for _, i := range signers {
		chosen = append(chosen, h.attestors[i])
	}
	return chosen.Sign(h.source, kind, data)
}

// attested is a state of a height that the first three attestors sign.
func (h *host) attested(height uint64, after time.Duration) *client.AttestationProof {
	data := attestation.State{Height: height, Timestamp: seconds(after)}.Encode()
	return client.NewAttestationProof(h.by(attestation.KindState, data, 0, 1, 2))
}

var (
	path    = []byte("07-tendermint-0\x01\x00\x00\x00\x00\x00\x00\x00\x07")
	missing = []byte("07-tendermint-0\x02\x00\x00\x00\x00\x00\x00\x00\x08")
	value   = []byte("0123456789abcdef0123456789abcdef")
)

// packets says that value stands at path and nothing at missing.
func packets(height uint64) attestation.Packets {
	return attestation.Packets{Height: height, Packets: []attestation.Packet{
		{Path: attestation.PathHash(missing)},
		{Path: attestation.PathHash(path), Commitment: [32]byte(value)},
	}}
}

// packetProof has the last three attestors sign packets.
func (h *host) packetProof(p attestation.Packets) *client.AttestationProof {
	return client.NewAttestationProof(h.by(attestation.KindPackets, p.Encode(), 2, 3, 4))
}

func (h *host) encoded(proof *client.AttestationProof) []byte {
	h.tb.Helper()
	raw, err := proof.Marshal()
	if err != nil {
		h.tb.Fatal(err)
	}
	return raw
}

func (h *host) member(height uint64, proof, key, value []byte) error {
	return h.client().VerifyMembership(h.ctx, h.store(), h.cdc, client.NewHeight(height), 0, 0, proof, commitmenttypes.NewMerklePath(string(key)), value)
}

func (h *host) absent(height uint64, proof, key []byte) error {
	return h.client().VerifyNonMembership(h.ctx, h.store(), h.cdc, client.NewHeight(height), 0, 0, proof, commitmenttypes.NewMerklePath(string(key)))
}

func (h *host) wantRefusal(err error, want refusal.Code) {
	h.tb.Helper()
	if want == "" && err != nil || want != "" && !errors.Is(err, want) {
		h.tb.Errorf("%v, want %q", err, want)
	}
}

// contents is all that the client's store holds.
func (h *host) contents() map[string]string {
	all := map[string]string{}
	it := h.store().Iterator(nil, nil)
	defer it.Close()
	for ; it.Valid(); it.Next() {
		all[string(it.Key())] = string(it.Value())
	}
	return all
}
