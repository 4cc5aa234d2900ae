package fabric_test

import (
	"bytes"
	"encoding/binary"
	"testing"
	"time"

	errorsmod "cosmossdk.io/errors"
	storetypes "cosmossdk.io/store/types"
	client "github.com/cosmos/ibc-go/v8/modules/core/02-client"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/fabric"
	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func errorsABCI(err error) (codespace string, code uint32) {
	codespace, code, _ = errorsmod.ABCIInfo(err, false)
	return codespace, code
}

// entry is the i-th of many different entries.
func entry(i int) fabricproof.Entry {
	return fabricproof.Entry{Path: binary.BigEndian.AppendUint64([]byte("p"), uint64(i)), Value: []byte{2}}
}

// Expired heights go, with all their roots, but never more keys at a time
// than a transaction can pay for; the latest height stays.
func TestExpiredStatesArePruned(t *testing.T) {
	h := newHost(t)
	const roots = 100
	for i := range roots {
		h.mustUpdate(h.header(20, 20*time.Second, entry(i)))
	}
	proof := marshal(t, proofOf(t, entry(0).Path, entry(0)))
	if err := h.member(20, proof, string(entry(0).Path), []byte{2}); err != nil {
		t.Fatal(err)
	}
	// The client lives on by an update in time.
	h.ctx = h.ctx.WithBlockTime(start.Add(30 * time.Minute))
	h.mustUpdate(h.header(30, 31*time.Minute))
	h.ctx = h.ctx.WithBlockTime(start.Add(70 * time.Minute))
	const added = 3 // a height, its iteration key and a root
	for i := range 5 {
		before, last := h.count(""), i == 4
		h.mustUpdate(h.header(uint64(40+i), 70*time.Minute+time.Duration(i)*time.Second, entry(roots)))
		removed := before + added - h.count("")
		if removed > 32 || (!last && removed == 0) || (last && removed != 0) {
			t.Errorf("update %d removed %d keys", i, removed)
		}
	}
	// What is left: heights 30 and 40 to 44, of which 30 has no root.
	if heights, kept := h.count("consensusStates/"), h.count("roots/"); heights != 6 || kept != 5 {
		t.Errorf("%d heights and %d roots are left, want 6 and 5", heights, kept)
	}
	h.wantRefusal(h.member(20, proof, string(entry(0).Path), []byte{2}), refusal.UnknownRoot)
	h.wantRefusal(h.member(firstHeight, proof, string(entry(0).Path), []byte{2}), refusal.UnknownRoot)
}

// A frozen or expired client's old states go when governance recovers it.
func TestRecovery(t *testing.T) {
	h := newHost(t)
	h.mustUpdate(h.header(20, 20*time.Second, commitment))
	old := marshal(t, proofOf(t, commitment.Path, commitment))
	h.mustUpdate(&fabric.Misbehaviour{Header1: h.header(40, time.Second), Header2: h.header(40, 2*time.Second)})
	if h.status() != exported.Frozen {
		t.Fatalf("status is %s", h.status())
	}
	subject := h.id

	// The definition has changed: the substitute pins the new one.
	state := h.state()
	state.LatestHeight, state.DefinitionBlock, state.TrustingPeriod = fabric.NewHeight(50), 99, 2*trustingPeriod
	substitute := h.create(state, seconds(30*time.Second))
	h.id = substitute
	d := h.net.Draft(50, seconds(30*time.Second), receipt)
	d.Lifecycle().Reads[0].Version.BlockNum = 99
	h.mustUpdate(fabric.NewHeader(d.Seal()))

	if err := h.keeper.RecoverClient(h.ctx, subject, substitute); err != nil {
		t.Fatal(err)
	}
	h.id = subject
	got := h.client()
	if h.status() != exported.Active || got.Frozen || got.DefinitionBlock != 99 || got.TrustingPeriod != 2*trustingPeriod || !got.LatestHeight.EQ(fabric.NewHeight(50)) {
		t.Errorf("recovered to %s, %+v", h.status(), got)
	}
	if err := h.member(50, marshal(t, proofOf(t, receipt.Path, receipt)), string(receipt.Path), receipt.Value); err != nil {
		t.Errorf("the substitute's root does not open: %v", err)
	}
	h.wantRefusal(h.member(20, old, string(commitment.Path), commitment.Value), refusal.UnknownRoot)
	h.wantRefusal(h.update(h.header(51, 31*time.Second)), refusal.DefinitionChanged)
	if n := h.count("iterateConsensusStates"); n != 1 {
		t.Errorf("%d heights are left, want 1", n)
	}
}

func TestRecoveryRefuses(t *testing.T) {
	h := newHost(t)
	for name, substitute := range map[string]func() exported.ClientState{
		"another client type": func() exported.ClientState { return &tendermint.ClientState{} },
		"another channel": func() exported.ClientState {
			s := h.state()
			s.Channel = "other"
			return s
		},
		"another chaincode": func() exported.ClientState {
			s := h.state()
			s.Chaincode = "other"
			return s
		},
		"no consensus state": func() exported.ClientState {
			s := h.state()
			s.LatestHeight = fabric.NewHeight(11)
			return s
		},
	} {
		before := h.dump()
		err := h.client().CheckSubstituteAndUpdateState(h.ctx, h.cdc, h.store(), h.store(), substitute())
		if code, _ := refusal.Of(err); code != refusal.ClientInvalid || h.dump() != before {
			t.Errorf("%s: %v", name, err)
		}
	}
	err := h.client().VerifyUpgradeAndUpdateState(h.ctx, h.cdc, h.store(), h.client(), nil, nil, nil)
	h.wantRefusal(err, refusal.ClientInvalid)
	zeroed := h.client().ZeroCustomFields().(*fabric.ClientState)
	if zeroed.TrustingPeriod != 0 || zeroed.MaxClockDrift != 0 || zeroed.Channel != "trade" {
		t.Errorf("zeroed to %+v", zeroed)
	}
}

func TestGenesisRoundTrip(t *testing.T) {
	h := newHost(t)
	h.mustUpdate(h.header(20, 20*time.Second, commitment, nothing))
	h.mustUpdate(h.header(20, 20*time.Second, receipt))
	h.mustUpdate(h.header(30, 30*time.Second))
	genesis := client.ExportGenesis(h.ctx, h.keeper)
	if err := genesis.Validate(); err != nil {
		t.Fatal(err)
	}
	again := emptyHost(t)
	client.InitGenesis(again.ctx, again.keeper, genesis)
	again.id, again.net = h.id, h.net
	if again.dump() != h.dump() {
		t.Error("the imported store differs")
	}
	again.mustUpdate(again.header(31, 31*time.Second))
	if err := again.member(20, marshal(t, proofOf(t, commitment.Path, commitment, nothing)), string(commitment.Path), commitment.Value); err != nil {
		t.Error(err)
	}
}

// chaincodeStore allows what the client store inside chaincode does: no empty
// value, a reverse scan of iteration keys only, and no write during a scan.
type chaincodeStore struct {
	storetypes.KVStore
	tb   testing.TB
	open *int
}

func (s chaincodeStore) Set(key, value []byte) {
	if len(value) == 0 {
		s.tb.Errorf("key %q is set to nothing", key)
	}
	s.idle()
	s.KVStore.Set(key, value)
}

func (s chaincodeStore) Delete(key []byte) {
	s.idle()
	s.KVStore.Delete(key)
}

func (s chaincodeStore) idle() {
	if *s.open != 0 {
		s.tb.Error("a write during a scan")
	}
}

func (s chaincodeStore) Iterator(start, end []byte) storetypes.Iterator {
	*s.open++
	return scan{s.KVStore.Iterator(start, end), s.open}
}

func (s chaincodeStore) ReverseIterator(start, end []byte) storetypes.Iterator {
	prefix := []byte(tendermint.KeyIterateConsensusStatePrefix)
	if !bytes.Equal(start, prefix) || len(end) != len(prefix)+16 || !bytes.HasPrefix(end, prefix) {
		s.tb.Errorf("reverse scan from %q to %q", start, end)
	}
	*s.open++
	return scan{s.KVStore.ReverseIterator(start, end), s.open}
}

type scan struct {
	storetypes.Iterator
	open *int
}

func (s scan) Close() error {
	*s.open--
	return s.Iterator.Close()
}

func TestRunsInsideChaincode(t *testing.T) {
	h := newHost(t)
	store := chaincodeStore{h.store(), t, new(int)}
	for i, message := range []*fabric.Header{
		h.header(20, 20*time.Second, commitment, nothing), h.header(15, 15*time.Second, receipt), h.header(20, 20*time.Second, entry(1)),
	} {
		c := h.client()
		if err := c.VerifyClientMessage(h.ctx, h.cdc, store, message); err != nil {
			t.Fatal(err)
		}
		if c.CheckForMisbehaviour(h.ctx, h.cdc, store, message) {
			t.Errorf("update %d is misbehaviour", i)
		}
		c.UpdateState(h.ctx.WithBlockTime(start.Add(time.Duration(i)*30*time.Minute)), h.cdc, store, message)
	}
	if !h.client().CheckForMisbehaviour(h.ctx, h.cdc, store, h.header(25, 20*time.Second)) {
		t.Error("a time out of order is no misbehaviour")
	}
	h.client().UpdateStateOnMisbehaviour(h.ctx, h.cdc, store, &fabric.Misbehaviour{})
	if *store.open != 0 {
		t.Errorf("%d scans were left open", *store.open)
	}
}
