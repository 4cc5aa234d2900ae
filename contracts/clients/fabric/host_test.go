package fabric_test

import (
	"bytes"
	"fmt"
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

	"github.com/anji-bridge/anji/contracts/clients/fabric"
	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	trustingPeriod = time.Hour
	maxClockDrift  = 10 * time.Second
	trustDelay     = 20 * time.Minute
	firstHeight    = 10
)

// start is the host's time when a test begins; the client's first height was
// a minute before.
var start = fabrictest.Start.AddDate(1, 0, 0)

// seconds is the view time so long after the client's first height.
func seconds(after time.Duration) uint64 { return uint64(start.Add(after - time.Minute).Unix()) }

// host is ibc-go's own 02-client keeper with one client of a test network.
type host struct {
	tb     testing.TB
	net    *fabrictest.Network
	keeper clientkeeper.Keeper
	ctx    sdk.Context
	cdc    codec.BinaryCodec
	id     string
}

func newHost(tb testing.TB) *host {
	tb.Helper()
	h := emptyHost(tb)
	h.net = fabrictest.NewNetwork(tb)
	h.id = h.create(h.state(), seconds(0))
	return h
}

func emptyHost(tb testing.TB) *host {
	registry := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(registry)
	tendermint.RegisterInterfaces(registry)
	solomachine.RegisterInterfaces(registry)
	localhost.RegisterInterfaces(registry)
	fabric.NewAppModule().RegisterInterfaces(registry)
	key := storetypes.NewKVStoreKey(exported.StoreKey)
	h := &host{tb: tb, cdc: codec.NewProtoCodec(registry)}
	h.ctx = testutil.DefaultContext(key, storetypes.NewTransientStoreKey("transient")).WithBlockTime(start)
	h.keeper = clientkeeper.NewKeeper(h.cdc, key, nil, nil, nil)
	h.keeper.SetParams(h.ctx, clienttypes.DefaultParams())
	h.keeper.SetNextClientSequence(h.ctx, 0)
	return h
}

func (h *host) state() *fabric.ClientState {
	state := fabric.NewClientState(h.net.Anchors(), trustingPeriod, maxClockDrift, firstHeight)
	state.TrustDelay = trustDelay
	return state
}

func (h *host) create(state *fabric.ClientState, time uint64) string {
	h.tb.Helper()
	id, err := h.keeper.CreateClient(h.ctx, state, &fabric.ConsensusState{Timestamp: time})
	if err != nil {
		h.tb.Fatal(err)
	}
	return id
}

func (h *host) client() *fabric.ClientState {
	h.tb.Helper()
	state, found := h.keeper.GetClientState(h.ctx, h.id)
	if !found {
		h.tb.Fatalf("no client %s", h.id)
	}
	return state.(*fabric.ClientState)
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

// header is a valid header for one clock reading over entries.
func (h *host) header(height uint64, after time.Duration, entries ...fabricproof.Entry) *fabric.Header {
	h.tb.Helper()
	return fabric.NewHeader(h.net.Draft(height, seconds(after), entries...).Seal())
}

// dump is all that the client's store holds.
func (h *host) dump() string {
	var all bytes.Buffer
	it := h.store().Iterator(nil, nil)
	defer it.Close()
	for ; it.Valid(); it.Next() {
		fmt.Fprintf(&all, "%x=%x\n", it.Key(), it.Value())
	}
	return all.String()
}

func (h *host) count(prefix string) (n int) {
	it := storetypes.KVStorePrefixIterator(h.store(), []byte(prefix))
	defer it.Close()
	for ; it.Valid(); it.Next() {
		n++
	}
	return n
}

func (h *host) wantRefusal(err error, want refusal.Code) {
	h.tb.Helper()
	if code, _ := refusal.Of(err); code != want {
		h.tb.Errorf("answered %v, want %s", err, want)
	}
}

func (h *host) member(height uint64, proof []byte, path string, value []byte) error {
	return h.client().VerifyMembership(h.ctx, h.store(), h.cdc, fabric.NewHeight(height), 0, 0, proof, commitmenttypes.NewMerklePath(path), value)
}

func (h *host) absent(height uint64, proof []byte, path string) error {
	return h.client().VerifyNonMembership(h.ctx, h.store(), h.cdc, fabric.NewHeight(height), 0, 0, proof, commitmenttypes.NewMerklePath(path))
}

// entries are a commitment, a receipt and a path where nothing stands.
var (
	commitment = fabricproof.Entry{Path: []byte("client-0\x01\x00\x00\x00\x00\x00\x00\x00\x01"), Value: bytes.Repeat([]byte{7}, 32)}
	receipt    = fabricproof.Entry{Path: []byte("client-0\x02\x00\x00\x00\x00\x00\x00\x00\x02"), Value: []byte{2}}
	nothing    = fabricproof.Entry{Path: []byte("client-0\x02\x00\x00\x00\x00\x00\x00\x00\x03"), Absent: true}
)

func proofOf(tb testing.TB, path []byte, entries ...fabricproof.Entry) *fabric.Proof {
	tb.Helper()
	tree, err := fabricproof.NewTree(entries)
	if err != nil {
		tb.Fatal(err)
	}
	proof, err := fabric.NewProof(tree, path)
	if err != nil {
		tb.Fatal(err)
	}
	return proof
}

func marshal(tb testing.TB, proof *fabric.Proof) []byte {
	tb.Helper()
	raw, err := proof.Marshal()
	if err != nil {
		tb.Fatal(err)
	}
	return raw
}
