package ethereum_test

import (
	"errors"
	"testing"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host24 "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestClientID(t *testing.T) {
	h := newHost(t)
	if h.id != "ethereum-beacon-0" {
		t.Errorf("id is %s", h.id)
	}
	if err := host24.ClientIdentifierValidator(h.id); err != nil {
		t.Error(err)
	}
	if err := clienttypes.ValidateClientType(ethereum.ClientType); err != nil {
		t.Error(err)
	}
}

// The bootstrap comes with the creation and is not kept, its committee is.
func TestCreate(t *testing.T) {
	h := newHost(t)
	if cs := h.client(); cs.Bootstrap != nil || len(cs.NextCommittee) != 0 || cs.LatestSlot != firstSlot || !cs.LatestHeight.EQ(heightOf(firstSlot)) {
		t.Errorf("the client's state is %+v", cs)
	}
	if n := h.count("syncCommittee/"); n != 1 {
		t.Errorf("%d committees", n)
	}
	h.must(h.client().Validate())
	h.must(h.member(firstSlot, h.proof(firstSlot, committed), committed, commitment[:]))
}

func TestCreateRefuses(t *testing.T) {
	type clientState = ethereum.ClientState
	for _, c := range []struct {
		name   string
		mutate func(*clientState, *ethereum.ConsensusState)
		want   refusal.Code
	}{
		{"no trusting period", func(s *clientState, _ *ethereum.ConsensusState) { s.TrustingPeriod = 0 }, refusal.ClientInvalid},
		{"negative trusting period", func(s *clientState, _ *ethereum.ConsensusState) { s.TrustingPeriod = -1 }, refusal.ClientInvalid},
		{"no drift", func(s *clientState, _ *ethereum.ConsensusState) { s.MaxClockDrift = 0 }, refusal.ClientInvalid},
		{"no height", func(s *clientState, _ *ethereum.ConsensusState) { s.LatestHeight = clienttypes.ZeroHeight() }, refusal.ClientInvalid},
		{"a revision", func(s *clientState, _ *ethereum.ConsensusState) { s.LatestHeight.RevisionNumber = 1 }, refusal.ClientInvalid},
		{"another height", func(s *clientState, _ *ethereum.ConsensusState) { s.LatestHeight.RevisionHeight++ }, refusal.ClientInvalid},
		{"another slot", func(s *clientState, _ *ethereum.ConsensusState) { s.LatestSlot++ }, refusal.ClientInvalid},
		{"another block root", func(s *clientState, _ *ethereum.ConsensusState) { s.LatestRoot[3] ^= 1 }, refusal.RootMismatch},
		{"no block root", func(s *clientState, _ *ethereum.ConsensusState) { s.LatestRoot = nil }, refusal.ClientInvalid},
		{"a zero block root", func(s *clientState, _ *ethereum.ConsensusState) { s.LatestRoot = make([]byte, 32) }, refusal.ClientInvalid},
		{"another committee", func(s *clientState, _ *ethereum.ConsensusState) { s.CurrentCommittee[3] ^= 1 }, refusal.ClientInvalid},
		{"a zero committee", func(s *clientState, _ *ethereum.ConsensusState) { s.CurrentCommittee = make([]byte, 32) }, refusal.ClientInvalid},
		{"a next committee", func(s *clientState, _ *ethereum.ConsensusState) { s.NextCommittee = s.CurrentCommittee }, refusal.ClientInvalid},
		{"a short next committee", func(s *clientState, _ *ethereum.ConsensusState) { s.NextCommittee = []byte{1} }, refusal.ClientInvalid},
		{"no contract", func(s *clientState, _ *ethereum.ConsensusState) { s.PacketContract = nil }, refusal.ClientInvalid},
		{"a zero contract", func(s *clientState, _ *ethereum.ConsensusState) { s.PacketContract = make([]byte, 20) }, refusal.ClientInvalid},
		{"another contract", func(s *clientState, _ *ethereum.ConsensusState) { s.PacketContract[0] ^= 1 }, refusal.ProofInvalid},
		{"no commitments slot", func(s *clientState, _ *ethereum.ConsensusState) { s.CommitmentsSlot = nil }, refusal.ClientInvalid},
		{"no network", func(s *clientState, _ *ethereum.ConsensusState) { s.Config = ethereum.Config{} }, refusal.ClientInvalid},
		{"no forks", func(s *clientState, _ *ethereum.ConsensusState) { s.Config.Forks = nil }, refusal.ClientInvalid},
		{"an unknown fork", func(s *clientState, _ *ethereum.ConsensusState) { s.Config.Forks[6].Name = "tomorrow" }, refusal.ClientInvalid},
		{"forks in another order", func(s *clientState, _ *ethereum.ConsensusState) { s.Config.Forks[5].Epoch = 5 }, refusal.ClientInvalid},
		{"a short version", func(s *clientState, _ *ethereum.ConsensusState) { s.Config.Forks[6].Version = []byte{1} }, refusal.ClientInvalid},
		{"too many forks", func(s *clientState, _ *ethereum.ConsensusState) { s.Config.Forks = make([]ethereum.Fork, 65) }, refusal.ClientInvalid},
		{"no genesis time", func(s *clientState, _ *ethereum.ConsensusState) { s.Config.GenesisTime = 0 }, refusal.ClientInvalid},
		{"genesis in nanoseconds", func(s *clientState, _ *ethereum.ConsensusState) { s.Config.GenesisTime *= 1e9 }, refusal.ClientInvalid},
		{"no genesis root", func(s *clientState, _ *ethereum.ConsensusState) { s.Config.GenesisValidatorsRoot = nil }, refusal.ClientInvalid},
		{"a zero genesis root", func(s *clientState, _ *ethereum.ConsensusState) { s.Config.GenesisValidatorsRoot = make([]byte, 32) }, refusal.ClientInvalid},
		{"another committee size", func(s *clientState, _ *ethereum.ConsensusState) { s.Config.SyncCommitteeSize = 64 }, refusal.CommitteeInvalid},
		{"no bootstrap", func(s *clientState, _ *ethereum.ConsensusState) { s.Bootstrap = nil }, refusal.ClientInvalid},
		{"a key of another committee", func(s *clientState, _ *ethereum.ConsensusState) {
			s.Bootstrap.CurrentSyncCommittee.Pubkeys[5] ^= 1
		}, refusal.ProofInvalid},
		{"half a key", func(s *clientState, _ *ethereum.ConsensusState) {
			s.Bootstrap.CurrentSyncCommittee.Pubkeys = s.Bootstrap.CurrentSyncCommittee.Pubkeys[:24]
		}, refusal.Malformed},
		{"a huge committee", func(s *clientState, _ *ethereum.ConsensusState) {
			s.Bootstrap.CurrentSyncCommittee.Pubkeys = make([]byte, 48*4097)
		}, refusal.TooLarge},
		{"no account proof", func(s *clientState, _ *ethereum.ConsensusState) { s.Bootstrap.AccountProof = nil }, refusal.ProofInvalid},
		{"no execution header", func(s *clientState, _ *ethereum.ConsensusState) {
			s.Bootstrap.Header.Execution, s.Bootstrap.Header.ExecutionBranch = nil, nil
		}, refusal.HeaderInvalid},
		{"another state root", func(s *clientState, _ *ethereum.ConsensusState) { s.Bootstrap.Header.Execution.StateRoot[0] ^= 1 }, refusal.ProofInvalid},
		{"nothing at all", func(s *clientState, _ *ethereum.ConsensusState) { *s = clientState{} }, refusal.ClientInvalid},
		{"no time", func(_ *clientState, s *ethereum.ConsensusState) { s.Timestamp = 0 }, refusal.ClientInvalid},
		{"nanoseconds", func(_ *clientState, s *ethereum.ConsensusState) { s.Timestamp *= 1e9 }, refusal.ClientInvalid},
		{"another time", func(_ *clientState, s *ethereum.ConsensusState) { s.Timestamp++ }, refusal.ClientInvalid},
		{"another slot of the block", func(_ *clientState, s *ethereum.ConsensusState) { s.Slot++ }, refusal.ClientInvalid},
		{"another storage root", func(_ *clientState, s *ethereum.ConsensusState) { s.StorageRoot[0] ^= 1 }, refusal.ClientInvalid},
		{"a zero storage root", func(_ *clientState, s *ethereum.ConsensusState) { s.StorageRoot = make([]byte, 32) }, refusal.ClientInvalid},
		{"no storage root", func(_ *clientState, s *ethereum.ConsensusState) { s.StorageRoot = nil }, refusal.ClientInvalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			state, consensus := h.states()
			c.mutate(state, consensus)
			_, err := h.keeper.CreateClient(h.ctx, state, consensus)
			h.wantRefusal(err, c.want)
		})
	}
	h := newHost(t)
	state, consensus := h.states()
	h.at(firstSlot - 6)
	_, err := h.keeper.CreateClient(h.ctx, state, consensus)
	h.wantRefusal(err, refusal.HeaderFuture)
	h.wantRefusal(state.Initialize(h.ctx, h.cdc, h.store(), &tendermint.ConsensusState{}), refusal.ClientInvalid)
	state.Frozen = true
	h.at(firstSlot)
	if _, err := h.keeper.CreateClient(h.ctx, state, consensus); !errors.Is(err, clienttypes.ErrClientNotActive) {
		t.Errorf("a frozen client is created: %v", err)
	}
}

// An address without storage would have every packet time out.
func TestAnAccountWithoutStorageIsNoPacketContract(t *testing.T) {
	h := newHost(t)
	block := h.chain.Bare(firstSlot)
	contract := ethereum.Contract{Address: h.chain.Contract, CommitmentsSlot: commitmentsSlot}
	_, _, err := ethereum.NewClientState(h.chain.Config, contract, trustingPeriod, maxClockDrift, block.Bootstrap(), block.AccountProof)
	h.wantRefusal(err, refusal.HeaderInvalid)
	block = h.chain.Bare(44)
	h.at(60)
	h.wantRefusal(h.update(ethereum.NewHeader(h.chain.Update(block), block.AccountProof)), refusal.HeaderInvalid)
}

func TestStatus(t *testing.T) {
	h := newHost(t)
	if got := h.status(); got != exported.Active {
		t.Errorf("a new client is %s", got)
	}
	expiry := time.Unix(int64(h.chain.Time(firstSlot)), 0).Add(trustingPeriod)
	h.ctx = h.ctx.WithBlockTime(expiry.Add(-time.Nanosecond))
	if got := h.status(); got != exported.Active {
		t.Errorf("just before the trusting period ends it is %s", got)
	}
	h.ctx = h.ctx.WithBlockTime(expiry)
	if got := h.status(); got != exported.Expired {
		t.Errorf("when the trusting period ends it is %s", got)
	}
	if err := h.update(h.header(44)); !errors.Is(err, clienttypes.ErrClientNotActive) {
		t.Errorf("an expired client is updated: %v", err)
	}
	h.at(firstSlot + 20)
	h.mustUpdate(ethereum.NewMisbehaviour(h.chain.Update(h.chain.Block(44, storage)), h.chain.Update(h.chain.Block(44, storage, "other"))))
	h.wantFrozen(true)
	if err := h.update(h.header(44)); !errors.Is(err, clienttypes.ErrClientNotActive) {
		t.Errorf("a frozen client is updated: %v", err)
	}
	h.ctx = h.ctx.WithBlockTime(expiry)
	h.wantFrozen(true)
	h.store().Delete(host24.ConsensusStateKey(heightOf(firstSlot)))
	state := h.client()
	state.Frozen = false
	if got := state.Status(h.ctx, h.store(), h.cdc); got != exported.Expired {
		t.Errorf("without its latest consensus state it is %s", got)
	}
}

func TestValidateBasic(t *testing.T) {
	h := newHost(t)
	valid := h.fullHeader(44)
	change := func(mutate func(*ethereum.Header)) *ethereum.Header {
		changed := h.fullHeader(44)
		mutate(changed)
		return changed
	}
	slots := h.chain.Block(44, storage).StorageNodes(slotOf(committed))
	open := func(mutate func(*ethereum.StorageProof)) *ethereum.StorageProof {
		changed := ethereum.NewStorageProof(ethereumtest.BlockNumber(44), [][32]byte{slotOf(committed)}, slots)
		mutate(changed)
		return changed
	}
	for name, c := range map[string]struct {
		message exported.ClientMessage
		want    refusal.Code
	}{
		"a header":                   {valid, ""},
		"an empty header":            {&ethereum.Header{}, refusal.EmptyField},
		"a header without finality":  {change(func(m *ethereum.Header) { m.Update.FinalityBranch = nil }), refusal.HeaderInvalid},
		"a header of no use":         {change(func(m *ethereum.Header) { m.AccountProof, m.Update.NextSyncCommittee = nil, nil }), refusal.EmptyField},
		"a committee alone":          {change(func(m *ethereum.Header) { m.AccountProof = nil }), ""},
		"a long account proof":       {change(func(m *ethereum.Header) { m.AccountProof = [][]byte{make([]byte, 65<<10)} }), refusal.TooLarge},
		"a short root":               {change(func(m *ethereum.Header) { m.Update.AttestedHeader.Beacon.StateRoot = nil }), refusal.Malformed},
		"a short hash in a branch":   {change(func(m *ethereum.Header) { m.Update.FinalityBranch[1] = nil }), refusal.Malformed},
		"a long branch":              {change(func(m *ethereum.Header) { m.Update.FinalityBranch = make([][]byte, 33) }), refusal.TooLarge},
		"a short signature":          {change(func(m *ethereum.Header) { m.Update.SyncCommitteeSignature = make([]byte, 95) }), refusal.Malformed},
		"too many bits":              {change(func(m *ethereum.Header) { m.Update.SyncCommitteeBits = make([]byte, 513) }), refusal.TooLarge},
		"long extra data":            {change(func(m *ethereum.Header) { m.Update.FinalizedHeader.Execution.ExtraData = make([]byte, 33) }), refusal.TooLarge},
		"a short address":            {change(func(m *ethereum.Header) { m.Update.FinalizedHeader.Execution.FeeRecipient = make([]byte, 19) }), refusal.Malformed},
		"a short aggregate key":      {change(func(m *ethereum.Header) { m.Update.NextSyncCommittee.AggregatePubkey = nil }), refusal.Malformed},
		"a misbehaviour":             {&ethereum.Misbehaviour{Update1: valid.Update, Update2: valid.Update}, ""},
		"a misbehaviour with a gap":  {&ethereum.Misbehaviour{Update1: valid.Update}, refusal.EmptyField},
		"another gap":                {&ethereum.Misbehaviour{Update2: valid.Update}, refusal.EmptyField},
		"a storage proof":            {open(func(*ethereum.StorageProof) {}), ""},
		"a storage proof of nothing": {&ethereum.StorageProof{}, refusal.EmptyField},
		"a slot twice":               {open(func(m *ethereum.StorageProof) { m.Slots = append(m.Slots, m.Slots[0]) }), refusal.NonCanonical},
		"a short slot":               {open(func(m *ethereum.StorageProof) { m.Slots[0] = m.Slots[0][1:] }), refusal.Malformed},
		"too many slots":             {open(func(m *ethereum.StorageProof) { m.Slots = make([][]byte, ethereum.MaxSlots+1) }), refusal.TooLarge},
		"too many nodes":             {open(func(m *ethereum.StorageProof) { m.Nodes = [][]byte{make([]byte, 513<<10)} }), refusal.TooLarge},
		"a revision":                 {open(func(m *ethereum.StorageProof) { m.Height.RevisionNumber = 1 }), refusal.HeaderInvalid},
	} {
		if code, _ := refusal.Of(c.message.ValidateBasic()); code != c.want {
			t.Errorf("%s: %q, want %q", name, code, c.want)
		}
		if c.message.ClientType() != ethereum.ClientType {
			t.Errorf("%s: of client type %s", name, c.message.ClientType())
		}
	}
}
