package ethereum_test

import (
	"testing"

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	ethereumproof "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// fuluHost has a client that knows of no fork after Electra, on a chain where
// Fulu begins in epoch 14 (slot 56).
func fuluHost(t *testing.T) *host {
	h := emptyHost(t)
	full := newHost(t)
	h.chain = full.chain
	h.chain.Config.Forks = h.chain.Config.Forks[:ethereumproof.Electra+1]
	h.at(firstSlot)
	h.id = h.create(h.states())
	h.chain.Config.Forks = append(h.chain.Config.Forks, ethereumproof.ForkSpec{Fork: ethereumproof.Fulu, Epoch: 14, Version: ethereumproof.Version{6, 0, 0, 9}})
	return h
}

func (h *host) schedule(authority string, forks []ethereum.Fork) error {
	_, err := h.service.ScheduleForks(h.ctx, &ethereum.MsgScheduleForks{Authority: authority, ClientId: h.id, Forks: forks})
	return err
}

func TestScheduleForks(t *testing.T) {
	h := fuluHost(t)
	h.at(63)
	h.mustUpdate(h.header(44)) // signed in slot 53, before the fork
	h.wantRefusal(h.update(h.header(48)), refusal.SignatureInvalid)
	h.must(h.schedule(authority, ethereum.NewForks(h.chain.Config.Forks)))
	h.mustUpdate(h.header(48))
	h.wantLatest(48, 48)
	// What is still to come can be put off, and taken back.
	later := ethereum.NewForks(h.chain.Config.Forks)
	later[6].Epoch = 100
	h.must(h.schedule(authority, later))
	h.wantRefusal(h.update(h.header(50)), refusal.SignatureInvalid)
	h.must(h.schedule(authority, later[:6]))
}

func TestScheduleForksRefuses(t *testing.T) {
	for _, c := range []struct {
		name      string
		authority string
		mutate    func(h *host, forks []ethereum.Fork) []ethereum.Fork
		want      refusal.Code
	}{
		{"a stranger", "stranger", func(_ *host, f []ethereum.Fork) []ethereum.Fork { return f }, refusal.Unauthorized},
		{"nobody", "", func(_ *host, f []ethereum.Fork) []ethereum.Fork { return f }, refusal.Unauthorized},
		{"an unknown client", authority, func(h *host, f []ethereum.Fork) []ethereum.Fork { h.id = "ethereum-beacon-9"; return f }, refusal.ClientUnknown},
		{"no forks", authority, func(*host, []ethereum.Fork) []ethereum.Fork { return nil }, refusal.ClientInvalid},
		{"an unknown fork", authority, func(_ *host, f []ethereum.Fork) []ethereum.Fork { f[6].Name = "gloas"; return f }, refusal.ClientInvalid},
		{"a short version", authority, func(_ *host, f []ethereum.Fork) []ethereum.Fork { f[6].Version = []byte{6}; return f }, refusal.ClientInvalid},
		{"another version of the past", authority, func(_ *host, f []ethereum.Fork) []ethereum.Fork { f[5].Version = []byte{9, 9, 9, 9}; return f }, refusal.ClientInvalid},
		{"a past fork put off", authority, func(_ *host, f []ethereum.Fork) []ethereum.Fork { f[5].Epoch = 12; return f }, refusal.ClientInvalid},
		{"a past fork left out", authority, func(_ *host, f []ethereum.Fork) []ethereum.Fork { return f[:5] }, refusal.ClientInvalid},
		{"a new fork in the past", authority, func(_ *host, f []ethereum.Fork) []ethereum.Fork { f[6].Epoch = 11; return f }, refusal.ClientInvalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := fuluHost(t)
			h.at(63)
			h.mustUpdate(h.header(44)) // of epoch 11
			forks := c.mutate(h, ethereum.NewForks(h.chain.Config.Forks))
			h.wantRefusal(h.schedule(c.authority, forks), c.want)
			h.id = "ethereum-beacon-0"
			if got := len(h.client().Config.Forks); got != 6 {
				t.Errorf("the client has %d forks", got)
			}
		})
	}
}
