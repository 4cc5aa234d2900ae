package ethereum_test

import (
	"testing"
	"time"

	client "github.com/cosmos/ibc-go/v8/modules/core/02-client"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Expired heights go, with all that is remembered of them, but never more
// keys at a time than a transaction can pay for; the latest height stays.
func TestExpiredStatesArePruned(t *testing.T) {
	h := newHost(t)
	var paths [][]byte
	for i := range uint64(100) {
		paths = append(paths, packet.ReceiptPath("client-0", 100+i))
	}
	h.mustUpdate(h.opening(firstSlot, paths...))
	// The client lives on by headers in time, period after period.
	const slots = uint64(trustingPeriod/time.Second) / 2
	for slot := uint64(firstSlot + 8); slot < firstSlot+slots-64; slot += 32 {
		h.at(slot + 20)
		header := h.fullHeader(slot)
		if slot+32 < firstSlot+slots-64 {
			header.AccountProof = nil
		}
		h.mustUpdate(header)
	}
	kept := h.client().LatestSlot
	if n := h.count("storage/"); n != 100 {
		t.Fatalf("%d slots are remembered before their height expires", n)
	}
	const added = 2 // a height and its iteration key
	for i := range uint64(5) {
		slot := kept + 4*(i+1)
		h.at(firstSlot + slots + i)
		before := h.count("") - h.count("syncCommittee/")
		h.mustUpdate(h.header(slot))
		removed := before + added - h.count("") + h.count("syncCommittee/")
		if last := i == 4; removed > 32 || (!last && removed == 0) || (last && removed != 0) {
			t.Errorf("update %d removed %d keys", i, removed)
		}
	}
	if heights, kept := h.count("consensusStates/"), h.count("storage/"); heights != 6 || kept != 0 {
		t.Errorf("%d heights and %d slots are left, want 6 and none", heights, kept)
	}
	h.wantRefusal(h.absent(firstSlot, marshal(t, ethereum.RememberedProof()), paths[0]), refusal.UnknownRoot)
}

// A message that opens many slots removes as many keys as it adds.
func TestStorageProofsPrune(t *testing.T) {
	h := newHost(t)
	var paths [][]byte
	for i := range uint64(100) {
		paths = append(paths, packet.ReceiptPath("client-0", 100+i))
	}
	h.mustUpdate(h.opening(firstSlot, paths...))
	h.at(firstSlot + 20)
	h.mustUpdate(h.header(firstSlot + 10))
	h.ctx = h.ctx.WithBlockTime(time.Unix(int64(h.chain.Time(firstSlot)), 0).Add(trustingPeriod))
	h.mustUpdate(h.opening(firstSlot+10, paths...))
	if heights, kept := h.count("consensusStates/"), h.count("storage/"); heights != 1 || kept != 100 {
		t.Errorf("%d heights and %d slots are left, want 1 and 100", heights, kept)
	}
}

// A frozen or expired client's old states go when governance recovers it.
func TestRecovery(t *testing.T) {
	h := newHost(t)
	h.at(90)
	h.mustUpdate(h.fullHeader(44))
	h.mustUpdate(h.opening(44, committed))
	h.mustUpdate(ethereum.NewMisbehaviour(h.chain.Update(h.chain.Block(48, storage)), h.chain.Update(h.chain.Block(48, storage, "other"))))
	h.wantFrozen(true)
	subject := h.id

	state, consensus := h.statesAt(72) // a period later
	state.TrustingPeriod = 2 * trustingPeriod
	h.id = h.create(state, consensus)
	h.mustUpdate(h.fullHeader(76))
	substitute := h.client()

	h.must(h.keeper.RecoverClient(h.ctx, subject, h.id))
	h.id = subject
	h.wantFrozen(false)
	h.wantLatest(76, 76)
	if got := h.client(); got.TrustingPeriod != 2*trustingPeriod || string(got.NextCommittee) != string(substitute.NextCommittee) {
		t.Errorf("recovered to %+v", got)
	}
	h.wantRefusal(h.member(44, h.proof(44, committed), committed, commitment[:]), refusal.UnknownRoot)
	h.wantRefusal(h.member(44, marshal(t, ethereum.RememberedProof()), committed, commitment[:]), refusal.UnknownRoot)
	h.must(h.member(76, h.proof(76, committed), committed, commitment[:]))
	if heights, committees, slots := h.count("iterateConsensusStates"), h.count("syncCommittee/"), h.count("storage/"); heights != 1 || committees != 2 || slots != 0 {
		t.Errorf("%d heights, %d committees and %d slots are left, want 1, 2 and none", heights, committees, slots)
	}
	h.at(140)
	h.mustUpdate(h.header(100)) // signed by the next committee
}

func TestRecoveryRefuses(t *testing.T) {
	h := newHost(t)
	change := func(mutate func(*ethereum.ClientState)) exported.ClientState {
		state := h.client()
		mutate(state)
		return state
	}
	for name, substitute := range map[string]exported.ClientState{
		"another client type": &tendermint.ClientState{},
		"another network":     change(func(s *ethereum.ClientState) { s.Config.GenesisValidatorsRoot[0] ^= 1 }),
		"another contract":    change(func(s *ethereum.ClientState) { s.PacketContract[0] ^= 1 }),
		"another slot":        change(func(s *ethereum.ClientState) { s.CommitmentsSlot[0] ^= 1 }),
		"no consensus state":  change(func(s *ethereum.ClientState) { s.LatestHeight.RevisionHeight++ }),
	} {
		before := h.dump()
		err := h.client().CheckSubstituteAndUpdateState(h.ctx, h.cdc, h.store(), h.store(), substitute)
		if code, _ := refusal.Of(err); code != refusal.ClientInvalid || h.dump() != before {
			t.Errorf("%s: %v", name, err)
		}
	}
	err := h.client().VerifyUpgradeAndUpdateState(h.ctx, h.cdc, h.store(), h.client(), nil, nil, nil)
	h.wantRefusal(err, refusal.ClientInvalid)
	zeroed := h.client().ZeroCustomFields().(*ethereum.ClientState)
	if zeroed.TrustingPeriod != 0 || zeroed.MaxClockDrift != 0 || len(zeroed.PacketContract) != 20 {
		t.Errorf("zeroed to %+v", zeroed)
	}
}

func TestGenesisRoundTrip(t *testing.T) {
	h := newHost(t)
	h.at(63)
	h.mustUpdate(h.fullHeader(44))
	h.mustUpdate(h.opening(44, committed, nothing))
	genesis := client.ExportGenesis(h.ctx, h.keeper)
	h.must(genesis.Validate())
	again := emptyHost(t)
	again.id, again.chain, again.ctx = h.id, h.chain, again.ctx.WithBlockTime(h.ctx.BlockTime())
	client.InitGenesis(again.ctx, again.keeper, genesis)
	if again.dump() != h.dump() {
		t.Error("the imported store differs")
	}
	again.at(90)
	again.mustUpdate(again.header(70)) // signed by the committee of the next period
	again.must(again.member(44, marshal(t, ethereum.RememberedProof()), committed, commitment[:]))
}
