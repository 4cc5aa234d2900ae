package fabric_test

import (
	"errors"
	"testing"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host24 "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/fabric"
	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestClientID(t *testing.T) {
	h := newHost(t)
	if h.id != "fabric-view-0" {
		t.Errorf("id is %s", h.id)
	}
	if err := host24.ClientIdentifierValidator(h.id); err != nil {
		t.Error(err)
	}
	if err := clienttypes.ValidateClientType(fabric.ClientType); err != nil {
		t.Error(err)
	}
}

func TestCreateRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(*fabric.ClientState, *fabric.ConsensusState)
		want   refusal.Code
	}{
		{"no trusting period", func(s *fabric.ClientState, _ *fabric.ConsensusState) { s.TrustingPeriod = 0 }, refusal.ClientInvalid},
		{"negative trusting period", func(s *fabric.ClientState, _ *fabric.ConsensusState) { s.TrustingPeriod = -1 }, refusal.ClientInvalid},
		{"no drift", func(s *fabric.ClientState, _ *fabric.ConsensusState) { s.MaxClockDrift = 0 }, refusal.ClientInvalid},
		{"no height", func(s *fabric.ClientState, _ *fabric.ConsensusState) { s.LatestHeight = clienttypes.ZeroHeight() }, refusal.ClientInvalid},
		{"a revision", func(s *fabric.ClientState, _ *fabric.ConsensusState) { s.LatestHeight.RevisionNumber = 1 }, refusal.ClientInvalid},
		{"no channel", func(s *fabric.ClientState, _ *fabric.ConsensusState) { s.Channel = "" }, refusal.ClientInvalid},
		{"no policy", func(s *fabric.ClientState, _ *fabric.ConsensusState) { s.Policy = nil }, refusal.ClientInvalid},
		{"no organisations", func(s *fabric.ClientState, _ *fabric.ConsensusState) { s.Msps = nil }, refusal.ClientInvalid},
		{"nothing at all", func(s *fabric.ClientState, _ *fabric.ConsensusState) { *s = fabric.ClientState{} }, refusal.ClientInvalid},
		{"no time", func(_ *fabric.ClientState, s *fabric.ConsensusState) { s.Timestamp = 0 }, refusal.ClientInvalid},
		{"nanoseconds", func(_ *fabric.ClientState, s *fabric.ConsensusState) { s.Timestamp *= 1e9 }, refusal.ClientInvalid},
		{"a time ahead", func(_ *fabric.ClientState, s *fabric.ConsensusState) {
			s.Timestamp = uint64(start.Add(maxClockDrift).Unix()) + 1
		}, refusal.HeaderFuture},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			state, consensus := h.state(), &fabric.ConsensusState{Timestamp: seconds(0)}
			c.mutate(state, consensus)
			_, err := h.keeper.CreateClient(h.ctx, state, consensus)
			h.wantRefusal(err, c.want)
			if codespace, code := errorsABCI(err); codespace != refusal.Codespace || code != c.want.Number() {
				t.Errorf("Cosmos sees %s/%d", codespace, code)
			}
		})
	}
	h := newHost(t)
	err := h.state().Initialize(h.ctx, h.cdc, h.store(), &tendermint.ConsensusState{})
	h.wantRefusal(err, refusal.ClientInvalid)
	frozen := h.state()
	frozen.Frozen = true
	if _, err := h.keeper.CreateClient(h.ctx, frozen, &fabric.ConsensusState{Timestamp: seconds(0)}); !errors.Is(err, clienttypes.ErrClientNotActive) {
		t.Errorf("a frozen client is created: %v", err)
	}
}

func TestStatus(t *testing.T) {
	h := newHost(t)
	if got := h.status(); got != exported.Active {
		t.Errorf("a new client is %s", got)
	}
	expiry := start.Add(-time.Minute).Add(trustingPeriod)
	h.ctx = h.ctx.WithBlockTime(expiry.Add(-time.Nanosecond))
	if got := h.status(); got != exported.Active {
		t.Errorf("just before the trusting period ends it is %s", got)
	}
	h.ctx = h.ctx.WithBlockTime(expiry)
	if got := h.status(); got != exported.Expired {
		t.Errorf("when the trusting period ends it is %s", got)
	}
	if err := h.update(h.header(11, trustingPeriod)); !errors.Is(err, clienttypes.ErrClientNotActive) {
		t.Errorf("an expired client is updated: %v", err)
	}
	h.ctx = h.ctx.WithBlockTime(start)
	h.mustUpdate(h.header(firstHeight, time.Second))
	if got := h.status(); got != exported.Frozen {
		t.Errorf("after misbehaviour it is %s", got)
	}
	if err := h.update(h.header(11, 2*time.Second)); !errors.Is(err, clienttypes.ErrClientNotActive) {
		t.Errorf("a frozen client is updated: %v", err)
	}
	h.ctx = h.ctx.WithBlockTime(expiry)
	if got := h.status(); got != exported.Frozen {
		t.Errorf("frozen and expired it is %s", got)
	}
	h.store().Delete(host24.ConsensusStateKey(fabric.NewHeight(firstHeight)))
	state := h.client()
	state.Frozen = false
	if got := state.Status(h.ctx.WithBlockTime(start), h.store(), h.cdc); got != exported.Expired {
		t.Errorf("without its latest consensus state it is %s", got)
	}
}

func TestUpdate(t *testing.T) {
	h := newHost(t)
	latest := func(want uint64) {
		t.Helper()
		if got := h.client().LatestHeight; !got.EQ(fabric.NewHeight(want)) {
			t.Errorf("latest height is %s, want %d", got, want)
		}
	}
	timestamp := func(height uint64, after time.Duration) {
		t.Helper()
		got, err := h.client().GetTimestampAtHeight(h.ctx, h.store(), h.cdc, fabric.NewHeight(height))
		if want := seconds(after) * 1e9; err != nil || got != want {
			t.Errorf("time at %d is %d, %v, want %d", height, got, err, want)
		}
	}
	latest(firstHeight)
	h.mustUpdate(h.header(20, 20*time.Second, commitment, nothing))
	latest(20)
	timestamp(20, 20*time.Second)

	// A height that was passed over may be filled in later.
	h.mustUpdate(h.header(15, 15*time.Second, commitment))
	latest(20)
	timestamp(15, 15*time.Second)

	// One height has many roots, since it is no snapshot: first nothing
	// stands at a path, then something.
	h.mustUpdate(h.header(20, 20*time.Second, fabricproof.Entry{Path: nothing.Path, Value: []byte{2}}))
	if n := h.count("roots/"); n != 3 {
		t.Errorf("%d roots, want 3", n)
	}
	// The same again changes nothing.
	before := h.dump()
	h.mustUpdate(h.header(20, 20*time.Second, commitment, nothing))
	if h.dump() != before {
		t.Error("the same update again changed the store")
	}
	// A view of no paths tells the time and has no root.
	h.mustUpdate(h.header(21, 21*time.Second))
	latest(21)
	if n := h.count("roots/"); n != 3 {
		t.Errorf("%d roots after a view of nothing, want 3", n)
	}
	h.wantRefusal(second(h.client().GetTimestampAtHeight(h.ctx, h.store(), h.cdc, fabric.NewHeight(16))), refusal.UnknownRoot)
}

func second[T any](_ T, err error) error { return err }

func TestUpdateRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		header func(h *host) exported.ClientMessage
		want   refusal.Code
	}{
		{"ahead by more than clocks drift", func(h *host) exported.ClientMessage {
			return h.header(11, time.Minute+maxClockDrift+time.Second)
		}, refusal.HeaderFuture},
		{"a trusting period old", func(h *host) exported.ClientMessage {
			return h.header(11, time.Minute-trustingPeriod)
		}, refusal.HeaderExpired},
		{"a bad signature", func(h *host) exported.ClientMessage {
			m := h.header(11, time.Second)
			m.Endorsements[0].Signature[9] ^= 1
			return m
		}, refusal.SignatureInvalid},
		{"one endorsement", func(h *host) exported.ClientMessage {
			m := h.header(11, time.Second)
			m.Endorsements = m.Endorsements[:1]
			return m
		}, refusal.PolicyUnsatisfied},
		{"another definition", func(h *host) exported.ClientMessage {
			d := h.net.Draft(11, seconds(time.Second))
			d.Lifecycle().Reads[0].Version.BlockNum++
			return fabric.NewHeader(d.Seal())
		}, refusal.DefinitionChanged},
		{"a trusted state supplied by the relayer", func(h *host) exported.ClientMessage {
			return newHost(h.tb).header(11, time.Second)
		}, refusal.CertificateRefuse},
		{"another client's message", func(h *host) exported.ClientMessage { return &tendermint.Header{} }, refusal.HeaderInvalid},
		{"an empty header", func(h *host) exported.ClientMessage { return &fabric.Header{} }, refusal.EmptyField},
		{"an empty misbehaviour", func(h *host) exported.ClientMessage { return &fabric.Misbehaviour{} }, refusal.EmptyField},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			before := h.dump()
			err := h.update(c.header(h))
			h.wantRefusal(err, c.want)
			if codespace, code := errorsABCI(err); codespace != refusal.Codespace || code != c.want.Number() {
				t.Errorf("Cosmos sees %s/%d", codespace, code)
			}
			if h.dump() != before {
				t.Error("the store changed")
			}
		})
	}
	h := newHost(t)
	h.mustUpdate(h.header(11, time.Minute+maxClockDrift))
	h.mustUpdate(h.header(9, time.Minute+time.Second-trustingPeriod))
	if got := h.status(); got != exported.Active {
		t.Errorf("at both bounds of time the client becomes %s", got)
	}
}

// ibc-go's RedundantRelay ante handler calls UpdateState with messages that
// nothing has verified.
func TestUpdateStateIgnoresOtherMessages(t *testing.T) {
	h := newHost(t)
	before := h.dump()
	for name, message := range map[string]exported.ClientMessage{
		"nothing":          nil,
		"another client's": &tendermint.Header{},
		"a misbehaviour":   &fabric.Misbehaviour{},
		"an empty header":  &fabric.Header{},
		"junk":             &fabric.Header{ResponsePayload: []byte("junk")},
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

func TestValidateBasic(t *testing.T) {
	h := newHost(t)
	valid := h.header(11, time.Second)
	unsigned := *valid
	unsigned.Endorsements = nil
	for name, c := range map[string]struct {
		message exported.ClientMessage
		want    refusal.Code
	}{
		"a header":                     {valid, ""},
		"an unsigned header":           {&unsigned, refusal.EmptyField},
		"a header of junk":             {&fabric.Header{ResponsePayload: []byte("junk"), Endorsements: valid.Endorsements}, refusal.Malformed},
		"a misbehaviour":               {&fabric.Misbehaviour{Header1: valid, Header2: valid}, ""},
		"a misbehaviour with a gap":    {&fabric.Misbehaviour{Header1: valid}, refusal.EmptyField},
		"a misbehaviour, first empty":  {&fabric.Misbehaviour{Header1: &unsigned, Header2: valid}, refusal.EmptyField},
		"a misbehaviour, second empty": {&fabric.Misbehaviour{Header1: valid, Header2: &unsigned}, refusal.EmptyField},
	} {
		if code, _ := refusal.Of(c.message.ValidateBasic()); code != c.want {
			t.Errorf("%s: %q, want %q", name, code, c.want)
		}
		if c.message.ClientType() != fabric.ClientType {
			t.Errorf("%s: of client type %s", name, c.message.ClientType())
		}
	}
}
