package ethereum_test

import (
	"testing"
	"time"

	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	ethereumproof "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func (h *host) wantLatest(slot, height uint64) {
	h.tb.Helper()
	cs := h.client()
	if cs.LatestSlot != slot || !cs.LatestHeight.EQ(heightOf(height)) {
		h.tb.Errorf("latest slot %d, height %s, want slot %d, the block of slot %d", cs.LatestSlot, cs.LatestHeight, slot, height)
	}
}

func (h *host) wantTime(slot uint64) {
	h.tb.Helper()
	got, err := h.client().GetTimestampAtHeight(h.ctx, h.store(), h.cdc, heightOf(slot))
	if want := h.chain.Time(slot) * 1e9; err != nil || got != want {
		h.tb.Errorf("time of slot %d is %d, %v, want %d", slot, got, err, want)
	}
}

func TestUpdate(t *testing.T) {
	h := newHost(t)
	h.at(63)
	h.mustUpdate(h.header(48))
	h.wantLatest(48, 48)
	h.wantTime(48)
	h.wantTime(firstSlot)

	// The same again changes nothing.
	before := h.dump()
	h.mustUpdate(h.header(48))
	if h.dump() != before {
		t.Error("the same update again changed the store")
	}
	// A block that was passed over may be filled in later: it is as final.
	late := h.chain.Block(44, storage)
	h.mustUpdate(ethereum.NewHeader(h.chain.Draft(late).At(56).Sign(), late.AccountProof))
	h.wantLatest(48, 48)
	h.wantTime(44)
	h.must(h.member(44, h.proof(44, committed), committed, commitment[:]))
	_, err := h.client().GetTimestampAtHeight(h.ctx, h.store(), h.cdc, heightOf(47))
	h.wantRefusal(err, refusal.UnknownRoot)
	h.wantFrozen(false)
}

// A client follows periods one after another; only the last of several headers
// needs the account's proof.
func TestPeriods(t *testing.T) {
	h := newHost(t)
	period := h.chain.SlotsPerPeriod()
	h.at(5 * period)
	h.wantRefusal(h.update(h.fullHeader(2*period+4)), refusal.PeriodSkipped)
	for slot := uint64(firstSlot + 4); slot < 4*period; slot += period {
		header := h.fullHeader(slot)
		header.AccountProof = nil
		h.mustUpdate(header)
		h.wantLatest(slot, firstSlot)
		if n := h.count("syncCommittee/"); n != 2 {
			t.Errorf("%d committees in slot %d", n, slot)
		}
	}
	h.mustUpdate(h.header(4 * period))
	h.wantLatest(4*period, 4*period)
	if n := h.count("syncCommittee/"); n != 1 {
		t.Errorf("%d committees, of which only the present one is known", n)
	}
	h.wantRefusal(h.update(h.fullHeader(2*period+4)), refusal.PeriodSkipped)
	h.wantFrozen(false)
}

// A finalized header in the period before the attested one brings the
// committee after the attested one, which is none of the client's yet.
func TestFinalizedHeaderInThePeriodBefore(t *testing.T) {
	h := newHost(t)
	period := h.chain.SlotsPerPeriod()
	h.at(3 * period)
	h.mustUpdate(h.fullHeader(firstSlot + 4))
	next := h.client().NextCommittee
	block := h.chain.Block(2*period-1, storage)
	h.mustUpdate(ethereum.NewHeader(h.chain.Draft(block).At(2*period+4).Full().Sign(), block.AccountProof))
	h.wantLatest(2*period-1, 2*period-1)
	if string(h.client().NextCommittee) != string(next) || h.count("syncCommittee/") != 2 {
		t.Error("the next committee was overwritten")
	}
	h.mustUpdate(h.header(2*period + 4))
	h.wantFrozen(false)
}

func TestUpdateRefuses(t *testing.T) {
	const now, slot = 63, 48
	signed := func(mutate func(h *host, d *ethereumtest.Draft)) func(h *host) exported.ClientMessage {
		return func(h *host) exported.ClientMessage {
			d := h.draft(slot)
			mutate(h, d)
			return h.signed(d)
		}
	}
	changed := func(mutate func(h *host, m *ethereum.Header)) func(h *host) exported.ClientMessage {
		return func(h *host) exported.ClientMessage {
			m := h.fullHeader(slot)
			mutate(h, m)
			return m
		}
	}
	for _, c := range []struct {
		name    string
		message func(h *host) exported.ClientMessage
		want    refusal.Code
	}{
		{"signed by less than two thirds", signed(func(_ *host, d *ethereumtest.Draft) { d.Signers = 21 }), refusal.NotEnoughTrust},
		{"another fork version", signed(func(_ *host, d *ethereumtest.Draft) { d.Version[0]-- }), refusal.SignatureInvalid},
		{"another network", signed(func(_ *host, d *ethereumtest.Draft) { d.GenesisValidatorsRoot[0] ^= 1 }), refusal.SignatureInvalid},
		{"another committee", signed(func(h *host, d *ethereumtest.Draft) { d.Signer = h.chain.Committee(1, "other") }), refusal.SignatureInvalid},
		{"signed in the future", signed(func(_ *host, d *ethereumtest.Draft) { d.At(now + 6) }), refusal.HeaderFuture},
		{"a committee that the state does not name", changed(func(h *host, m *ethereum.Header) {
			m.Update.NextSyncCommittee = h.committee("other")
		}), refusal.ProofInvalid},
		{"an attested header as finalized", changed(func(_ *host, m *ethereum.Header) {
			m.Update.FinalizedHeader = m.Update.AttestedHeader
		}), refusal.ProofInvalid},
		{"an optimistic update", changed(func(_ *host, m *ethereum.Header) {
			m.Update.FinalizedHeader, m.Update.FinalityBranch = ethereum.LightClientHeader{}, nil
		}), refusal.HeaderInvalid},
		{"the execution header of another block", changed(func(h *host, m *ethereum.Header) {
			m.Update.FinalizedHeader.Execution = h.header(44).Update.FinalizedHeader.Execution
		}), refusal.ProofInvalid},
		{"no execution header", changed(func(_ *host, m *ethereum.Header) {
			m.Update.FinalizedHeader.Execution, m.Update.FinalizedHeader.ExecutionBranch = nil, nil
		}), refusal.HeaderInvalid},
		{"an account proof of another block", changed(func(h *host, m *ethereum.Header) {
			m.AccountProof = h.chain.Block(slot, nil).AccountProof
		}), refusal.ProofInvalid},
		{"a node too many", changed(func(_ *host, m *ethereum.Header) {
			m.AccountProof = append(m.AccountProof, m.AccountProof[0])
		}), refusal.ProofInvalid},
		{"a short account proof", changed(func(_ *host, m *ethereum.Header) {
			m.AccountProof = m.AccountProof[:1]
		}), refusal.ProofInvalid},
		{"another signature", changed(func(h *host, m *ethereum.Header) {
			m.Update.SyncCommitteeSignature = h.header(44).Update.SyncCommitteeSignature
		}), refusal.SignatureInvalid},
		{"one bit more", changed(func(_ *host, m *ethereum.Header) { m.Update.SyncCommitteeBits[0] ^= 1 }), refusal.SignatureInvalid},
		{"a next committee of half the size", changed(func(_ *host, m *ethereum.Header) {
			m.Update.NextSyncCommittee.Pubkeys = m.Update.NextSyncCommittee.Pubkeys[:16*48]
		}), refusal.CommitteeInvalid},
		{"another client's message", func(*host) exported.ClientMessage { return &tendermint.Header{} }, refusal.HeaderInvalid},
		{"an empty header", func(*host) exported.ClientMessage { return &ethereum.Header{} }, refusal.EmptyField},
		{"an empty misbehaviour", func(*host) exported.ClientMessage { return &ethereum.Misbehaviour{} }, refusal.EmptyField},
		{"an empty storage proof", func(*host) exported.ClientMessage { return &ethereum.StorageProof{} }, refusal.EmptyField},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			h.at(now)
			before := h.dump()
			h.wantRefusal(h.update(c.message(h)), c.want)
			if h.dump() != before {
				t.Error("the store changed")
			}
			h.mustUpdate(h.header(slot))
		})
	}
}

// committee is one that might follow the first period's.
func (h *host) committee(branch string) *ethereum.SyncCommittee {
	public := h.chain.Committee(h.chain.Config.Period(firstSlot)+1, branch).Public
	return ethereum.NewUpdate(ethereumproof.Update{NextSyncCommittee: &public}).NextSyncCommittee
}

// Both bounds of time, by the host's clock.
func TestTimes(t *testing.T) {
	h := newHost(t)
	period := h.chain.SlotsPerPeriod()
	// Long ago enough that the client has a younger state and the header is
	// out of the trusting period.
	h.at(firstSlot + 20)
	h.mustUpdate(h.fullHeader(firstSlot + 8))
	expiry := time.Unix(int64(h.chain.Time(firstSlot+4)), 0).Add(trustingPeriod)
	late := h.chain.Block(firstSlot+4, storage)
	header := ethereum.NewHeader(h.chain.Draft(late).At(firstSlot+12).Sign(), late.AccountProof)
	h.ctx = h.ctx.WithBlockTime(expiry)
	h.wantRefusal(h.update(header), refusal.HeaderExpired)
	h.ctx = h.ctx.WithBlockTime(expiry.Add(-time.Nanosecond))
	h.mustUpdate(header)

	drift := uint64(maxClockDrift/time.Second) / h.chain.Config.SecondsPerSlot
	slot := period + 20
	h = newHost(t)
	h.at(slot + 9 - drift - 1)
	h.wantRefusal(h.update(h.header(slot)), refusal.HeaderFuture)
	h.at(slot + 9 - drift)
	h.mustUpdate(h.header(slot))
}

// ibc-go's RedundantRelay ante handler calls UpdateState with messages that
// nothing has verified.
func TestUpdateStateIgnoresOtherMessages(t *testing.T) {
	h := newHost(t)
	h.at(63)
	unproven := h.header(48)
	unproven.AccountProof = unproven.AccountProof[:1]
	before := h.dump()
	for name, message := range map[string]exported.ClientMessage{
		"nothing":                nil,
		"another client's":       &tendermint.Header{},
		"a misbehaviour":         &ethereum.Misbehaviour{},
		"an empty header":        &ethereum.Header{},
		"an empty update":        &ethereum.Header{Update: &ethereum.Update{}},
		"an unproven account":    unproven,
		"an empty storage proof": &ethereum.StorageProof{},
		"an unproven slot":       &ethereum.StorageProof{Height: heightOf(firstSlot), Slots: [][]byte{make([]byte, 32)}},
		"an unknown height":      &ethereum.StorageProof{Height: heightOf(41), Slots: [][]byte{make([]byte, 32)}},
	} {
		if heights := h.client().UpdateState(h.ctx, h.cdc, h.store(), message); len(heights) != 0 {
			t.Errorf("%s: heights %v", name, heights)
		}
		if name != "a misbehaviour" && h.client().CheckForMisbehaviour(h.ctx, h.cdc, h.store(), message) {
			t.Errorf("%s: is misbehaviour", name)
		}
	}
	if h.dump() != before {
		t.Error("the store changed")
	}
}
