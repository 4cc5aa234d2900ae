package fabric_test

import (
	"testing"
	"time"

	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// The client knows heights 10, 20 and 30 at so many seconds.
func TestMisbehaviourFreezes(t *testing.T) {
	at := func(h *host, height uint64, secs int) *fabric.Header {
		return h.header(height, time.Duration(secs)*time.Second)
	}
	for _, c := range []struct {
		name    string
		message func(h *host) exported.ClientMessage
		want    exported.Status
	}{
		{"another time for a known height", func(h *host) exported.ClientMessage { return at(h, 20, 21) }, exported.Frozen},
		{"the same time for a known height", func(h *host) exported.ClientMessage { return at(h, 20, 20) }, exported.Active},
		{"the same height with another root, which is no snapshot", func(h *host) exported.ClientMessage {
			return h.header(20, 20*time.Second, commitment)
		}, exported.Active},
		{"later height, earlier time", func(h *host) exported.ClientMessage { return at(h, 31, 29) }, exported.Frozen},
		{"later height, same time", func(h *host) exported.ClientMessage { return at(h, 31, 30) }, exported.Frozen},
		{"later height, later time", func(h *host) exported.ClientMessage { return at(h, 31, 31) }, exported.Active},
		{"between, before the lower", func(h *host) exported.ClientMessage { return at(h, 25, 19) }, exported.Frozen},
		{"between, at the lower", func(h *host) exported.ClientMessage { return at(h, 25, 20) }, exported.Frozen},
		{"between, in order", func(h *host) exported.ClientMessage { return at(h, 25, 25) }, exported.Active},
		{"between, at the upper", func(h *host) exported.ClientMessage { return at(h, 25, 30) }, exported.Frozen},
		{"between, after the upper", func(h *host) exported.ClientMessage { return at(h, 25, 31) }, exported.Frozen},
		{"below all, after the lowest", func(h *host) exported.ClientMessage { return at(h, 9, 1) }, exported.Frozen},
		{"below all, in order", func(h *host) exported.ClientMessage { return at(h, 9, -1) }, exported.Active},
		{"two times for one height that the client does not know", func(h *host) exported.ClientMessage {
			return &fabric.Misbehaviour{Header1: at(h, 40, 40), Header2: at(h, 40, 41)}
		}, exported.Frozen},
		{"two heights in the wrong order", func(h *host) exported.ClientMessage {
			return &fabric.Misbehaviour{Header1: at(h, 40, 45), Header2: at(h, 41, 44)}
		}, exported.Frozen},
		{"two heights in the wrong order, the later first", func(h *host) exported.ClientMessage {
			return &fabric.Misbehaviour{Header1: at(h, 41, 44), Header2: at(h, 40, 45)}
		}, exported.Frozen},
		{"two heights at one time, long ago and far ahead of each other's bounds", func(h *host) exported.ClientMessage {
			return &fabric.Misbehaviour{Header1: at(h, 40, -7200), Header2: at(h, 41, -7200)}
		}, exported.Frozen},
		{"two heights at one time to come", func(h *host) exported.ClientMessage {
			return &fabric.Misbehaviour{Header1: at(h, 40, 7200), Header2: at(h, 41, 7200)}
		}, exported.Frozen},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			h.mustUpdate(at(h, 20, 20))
			h.mustUpdate(at(h, 30, 30))
			known := h.count("consensusStates/")
			h.mustUpdate(c.message(h))
			if got := h.status(); got != c.want {
				t.Errorf("status is %s, want %s", got, c.want)
			}
			if c.want == exported.Frozen && h.count("consensusStates/") != known {
				t.Error("what froze the client was stored")
			}
		})
	}
}

func TestMisbehaviourRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(*host, *fabric.Misbehaviour)
		want   refusal.Code
	}{
		{"two views that agree", func(h *host, m *fabric.Misbehaviour) { m.Header2 = h.header(41, 41*time.Second) }, refusal.NotMisbehaviour},
		{"one view twice", func(_ *host, m *fabric.Misbehaviour) { m.Header2 = m.Header1 }, refusal.NotMisbehaviour},
		{"two roots at one height", func(h *host, m *fabric.Misbehaviour) {
			m.Header2 = h.header(40, 40*time.Second, commitment)
		}, refusal.NotMisbehaviour},
		{"a bad signature in the first", func(_ *host, m *fabric.Misbehaviour) { m.Header1.Endorsements[1].Signature[9] ^= 1 }, refusal.SignatureInvalid},
		{"a bad signature in the second", func(_ *host, m *fabric.Misbehaviour) { m.Header2.Endorsements[1].Signature[9] ^= 1 }, refusal.SignatureInvalid},
		{"too few signers", func(_ *host, m *fabric.Misbehaviour) { m.Header2.Endorsements = m.Header2.Endorsements[:1] }, refusal.PolicyUnsatisfied},
		{"another channel's", func(h *host, m *fabric.Misbehaviour) {
			d := h.net.Draft(40, seconds(time.Second))
			d.Channel.ChannelId, d.View.Channel = "other", "other"
			m.Header2 = fabric.NewHeader(d.Seal())
		}, refusal.WrongChannel},
		{"one missing", func(_ *host, m *fabric.Misbehaviour) { m.Header2 = nil }, refusal.EmptyField},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			m := &fabric.Misbehaviour{Header1: h.header(40, 40*time.Second), Header2: h.header(40, 41*time.Second)}
			if err := h.client().VerifyClientMessage(h.ctx, h.cdc, h.store(), m); err != nil {
				t.Fatalf("refused before the mutation: %v", err)
			}
			c.mutate(h, m)
			before := h.dump()
			h.wantRefusal(h.update(m), c.want)
			if h.dump() != before || h.status() != exported.Active {
				t.Errorf("the store changed, the client is %s", h.status())
			}
		})
	}
}
