package ethereum_test

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	errorsmod "cosmossdk.io/errors"
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

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	trustingPeriod = time.Hour
	maxClockDrift  = 10 * time.Second
	firstSlot      = 40 // in the second period
	authority      = "governance"
)

var commitmentsSlot = [32]byte{1, 2, 3}

// What the packet contract keeps: a commitment with a leading zero byte, and
// an acknowledgement; a packet that was never received has neither.
var (
	committed    = packet.CommitmentPath("client-0", 1)
	acknowledged = packet.AcknowledgementPath("client-0", 2)
	received     = packet.ReceiptPath("client-0", 2)
	nothing      = packet.ReceiptPath("client-0", 3)

	commitment      = [32]byte(append([]byte{0}, bytes.Repeat([]byte{7}, 31)...))
	acknowledgement = [32]byte(bytes.Repeat([]byte{8}, 32))

	storage = ethereumtest.Storage{
		slotOf(committed):    commitment,
		slotOf(acknowledged): acknowledgement,
	}
)

func slotOf(path []byte) [32]byte { return ethereum.Slot(commitmentsSlot, path) }

// host is ibc-go's own 02-client keeper with one client of a test network.
type host struct {
	tb      testing.TB
	chain   *ethereumtest.Chain
	keeper  clientkeeper.Keeper
	ctx     sdk.Context
	cdc     codec.BinaryCodec
	id      string
	service ethereum.MsgServer
}

func newHost(tb testing.TB) *host {
	tb.Helper()
	h := emptyHost(tb)
	h.chain = ethereumtest.NewChain(tb)
	h.at(firstSlot)
	h.id = h.create(h.states())
	return h
}

func emptyHost(tb testing.TB) *host {
	registry := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(registry)
	tendermint.RegisterInterfaces(registry)
	solomachine.RegisterInterfaces(registry)
	localhost.RegisterInterfaces(registry)
	ethereum.RegisterInterfaces(registry)
	key := storetypes.NewKVStoreKey(exported.StoreKey)
	h := &host{tb: tb, cdc: codec.NewProtoCodec(registry)}
	h.ctx = testutil.DefaultContext(key, storetypes.NewTransientStoreKey("transient"))
	h.keeper = clientkeeper.NewKeeper(h.cdc, key, nil, nil, nil)
	h.keeper.SetParams(h.ctx, clienttypes.DefaultParams())
	h.keeper.SetNextClientSequence(h.ctx, 0)
	h.service = ethereum.NewMsgServer(h.keeper, authority)
	return h
}

// at sets the host's time to the beginning of a slot.
func (h *host) at(slot uint64) {
	h.ctx = h.ctx.WithBlockTime(time.Unix(int64(h.chain.Time(slot)), 0))
}

// states are those of a new client that starts at firstSlot.
func (h *host) states() (*ethereum.ClientState, *ethereum.ConsensusState) {
	return h.statesAt(firstSlot)
}

func (h *host) statesAt(slot uint64) (*ethereum.ClientState, *ethereum.ConsensusState) {
	h.tb.Helper()
	block := h.chain.Block(slot, storage)
	contract := ethereum.Contract{Address: h.chain.Contract, CommitmentsSlot: commitmentsSlot}
	state, consensus, err := ethereum.NewClientState(h.chain.Config, contract, trustingPeriod, maxClockDrift, block.Bootstrap(), block.AccountProof)
	h.must(err)
	return state, consensus
}

func (h *host) create(state *ethereum.ClientState, consensus *ethereum.ConsensusState) string {
	h.tb.Helper()
	id, err := h.keeper.CreateClient(h.ctx, state, consensus)
	h.must(err)
	return id
}

func (h *host) client() *ethereum.ClientState {
	h.tb.Helper()
	state, found := h.keeper.GetClientState(h.ctx, h.id)
	if !found {
		h.tb.Fatalf("no client %s", h.id)
	}
	return state.(*ethereum.ClientState)
}

func (h *host) store() storetypes.KVStore { return h.keeper.ClientStore(h.ctx, h.id) }

func (h *host) status() exported.Status { return h.keeper.GetClientStatus(h.ctx, h.client(), h.id) }

func (h *host) update(message exported.ClientMessage) error {
	return h.keeper.UpdateClient(h.ctx, h.id, message)
}

func (h *host) mustUpdate(message exported.ClientMessage) {
	h.tb.Helper()
	h.must(h.update(message))
}

func (h *host) must(err error) {
	h.tb.Helper()
	if err != nil {
		h.tb.Fatal(err)
	}
}

// header finalizes the block of a slot by a finality update.
func (h *host) header(slot uint64, branch ...string) *ethereum.Header {
	block := h.chain.Block(slot, storage, branch...)
	return ethereum.NewHeader(h.chain.Update(block), block.AccountProof)
}

// fullHeader also brings the committee of the period after the slot's.
func (h *host) fullHeader(slot uint64, branch ...string) *ethereum.Header {
	block := h.chain.Block(slot, storage, branch...)
	return ethereum.NewHeader(h.chain.FullUpdate(block), block.AccountProof)
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
		return
	}
	if err != nil {
		if codespace, code, _ := errorsmod.ABCIInfo(err, false); codespace != refusal.Codespace || code != want.Number() {
			h.tb.Errorf("Cosmos sees %s/%d", codespace, code)
		}
	}
}

func (h *host) wantFrozen(want bool) {
	h.tb.Helper()
	if got := h.status() == exported.Frozen; got != want {
		h.tb.Errorf("the client is %s", h.status())
	}
}

func (h *host) member(slot uint64, proof []byte, path, value []byte) error {
	return h.client().VerifyMembership(h.ctx, h.store(), h.cdc, heightOf(slot), 0, 0, proof, commitmenttypes.NewMerklePath(string(path)), value)
}

func (h *host) absent(slot uint64, proof []byte, path []byte) error {
	return h.client().VerifyNonMembership(h.ctx, h.store(), h.cdc, heightOf(slot), 0, 0, proof, commitmenttypes.NewMerklePath(string(path)))
}

func heightOf(slot uint64) clienttypes.Height {
	return ethereum.NewHeight(ethereumtest.BlockNumber(slot))
}

// proof opens what the block of a slot has at a path.
func (h *host) proof(slot uint64, path []byte) []byte {
	return marshal(h.tb, ethereum.NewProof(h.chain.Block(slot, storage).StorageProof(slotOf(path))))
}

func marshal(tb testing.TB, proof *ethereum.Proof) []byte {
	tb.Helper()
	raw, err := proof.Marshal()
	if err != nil {
		tb.Fatal(err)
	}
	return raw
}

func (h *host) draft(slot uint64) *ethereumtest.Draft {
	return h.chain.Draft(h.chain.Block(slot, storage))
}

func (h *host) signed(d *ethereumtest.Draft) *ethereum.Header {
	return ethereum.NewHeader(d.Sign(), d.Finalized.AccountProof)
}
