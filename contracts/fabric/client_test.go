package fabric_test

import (
	"testing"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func (w *world) status() string {
	var info fabric.ClientInfo
	w.query(&info, "Client", w.client)
	return info.Status
}

// edit changes the header in a client message.
func (w *world) edit(message []byte, by func(*tendermint.Header)) []byte {
	var packed codectypes.Any
	w.check(packed.Unmarshal(message))
	var header tendermint.Header
	w.check(header.Unmarshal(packed.Value))
	by(&header)
	var err error
	packed.Value, err = header.Marshal()
	w.check(err)
	encoded, err := packed.Marshal()
	w.check(err)
	return encoded
}

func TestUpdateClient(t *testing.T) {
	tests := []struct {
		name   string
		code   refusal.Code
		mutate func(w *world, message *[]byte, c *fabrictest.Call)
	}{
		{"signature", refusal.HeaderInvalid, func(w *world, message *[]byte, _ *fabrictest.Call) {
			other, err := fabrictest.NewCosmos(w.cosmos.ChainID) // another validator
			w.check(err)
			other.Set([]byte("x"), []byte("y"))
			other.Commit(w.now)
			other.Commit(w.now.Add(time.Second))
			*message, err = other.Update(w.height)
			w.check(err)
		}},
		{"unknown trusted height", refusal.UnknownRoot, func(w *world, message *[]byte, _ *fabrictest.Call) {
			trusted := w.height
			trusted.RevisionHeight--
			var err error
			*message, err = w.cosmos.Update(trusted)
			w.check(err)
		}},
		{"no validators", refusal.HeaderInvalid, func(w *world, message *[]byte, _ *fabrictest.Call) {
			*message = w.edit(*message, func(h *tendermint.Header) { h.ValidatorSet = nil })
		}},
		{"trusted height not below its own", refusal.HeaderInvalid, func(w *world, message *[]byte, _ *fabrictest.Call) {
			*message = w.edit(*message, func(h *tendermint.Header) { h.TrustedHeight = h.GetHeight().(clienttypes.Height) })
		}},
		{"from the future", refusal.HeaderFuture, func(w *world, message *[]byte, c *fabrictest.Call) {
			w.now = w.now.Add(w.cosmos.MaxClockDrift)
			*message = w.update()
			c.Time = genesis
		}},
		{"as far ahead as clocks drift", refusal.HeaderFuture, func(w *world, message *[]byte, c *fabrictest.Call) {
			w.now = w.now.Add(time.Minute)
			*message = w.update()
			c.Time = w.now.Add(-w.cosmos.MaxClockDrift)
		}},
		{"of another chain", refusal.HeaderInvalid, func(w *world, message *[]byte, _ *fabrictest.Call) {
			*message = w.edit(*message, func(h *tendermint.Header) { h.SignedHeader.Header.ChainID = "cosmos-2" })
		}},
		{"a later header than was signed", refusal.HeaderInvalid, func(w *world, message *[]byte, _ *fabrictest.Call) {
			*message = w.edit(*message, func(h *tendermint.Header) { h.SignedHeader.Header.Time = h.SignedHeader.Header.Time.Add(1) })
		}},
		{"other trusted validators", refusal.HeaderInvalid, func(w *world, message *[]byte, _ *fabrictest.Call) {
			other, err := fabrictest.NewCosmos(w.cosmos.ChainID)
			w.check(err)
			other.Commit(w.now)
			strange, err := other.Update(w.height)
			w.check(err)
			*message = w.edit(*message, func(h *tendermint.Header) {
				w.edit(strange, func(s *tendermint.Header) { h.TrustedValidators = s.TrustedValidators })
			})
		}},
		{"expired client", refusal.ClientNotActive, func(w *world, _ *[]byte, c *fabrictest.Call) {
			w.now = genesis.Add(w.cosmos.TrustingPeriod)
			c.Time = w.now
		}},
		// Within the window that endorsers allow, the client picks the timestamp.
		{"expired client, back-dated", refusal.ClientNotActive, func(w *world, _ *[]byte, c *fabrictest.Call) {
			w.now = genesis.Add(w.cosmos.TrustingPeriod)
			w.tick()
			c.Time = w.now.Add(-10 * time.Minute)
		}},
		{"frozen client", refusal.ClientNotActive, func(w *world, _ *[]byte, _ *fabrictest.Call) { w.must(w.invoke(w.admin, "Freeze", w.client)) }},
		{"unknown client", refusal.ClientUnknown, func(_ *world, _ *[]byte, c *fabrictest.Call) { c.Args[1] = []byte("07-tendermint-9") }},
		{"hostile client", refusal.ClientUnknown, func(_ *world, _ *[]byte, c *fabrictest.Call) { c.Args[1] = []byte("../x") }},
		{"no message", refusal.Malformed, func(_ *world, message *[]byte, _ *fabrictest.Call) { *message = nil }},
		{"no type", refusal.Malformed, func(_ *world, message *[]byte, _ *fabrictest.Call) { *message = []byte{0x12, 1, 1} }},
		{"a client state", refusal.Malformed, func(w *world, message *[]byte, _ *fabrictest.Call) {
			var err error
			*message, _, err = w.cosmos.Client()
			w.check(err)
		}},
		{"too large", refusal.TooLarge, func(_ *world, message *[]byte, _ *fabrictest.Call) { *message = make([]byte, 1<<21) }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			before := w.height
			message := w.update()
			w.height = before
			call := w.call(w.stranger, "anji", "UpdateClient", w.client, "")
			valid := call
			valid.Args = append([][]byte{}, call.Args...)
			valid.Args[2] = message
			if tx := w.channel.Endorse(valid); tx.Response.Status != 200 {
				t.Fatalf("the valid update is refused: %s", tx.Response.Message)
			}
			test.mutate(w, &message, &call)
			call.Args[2] = message
			w.refuses(test.code, call)
		})
	}
}

func TestSameUpdateTwice(t *testing.T) {
	w := newWorld(t)
	message := string(w.update())
	w.must(w.invoke(w.stranger, "UpdateClient", w.client, message))
	before := w.channel.Snapshot()
	w.must(w.invoke(w.stranger, "UpdateClient", w.client, message))
	if !equal(before, w.channel.Snapshot()) {
		t.Fatal("the same update again changed something")
	}
}

// Misbehaviour freezes the client within a delivery too: its items are
// refused, and the freeze stays.
func TestMisbehaviourFreezes(t *testing.T) {
	w := newWorld(t)
	p := w.incoming("one")
	trusted := w.height
	w.learn()
	evidence, err := w.cosmos.Misbehaviour(w.client, trusted)
	w.check(err)
	d := types.Delivery{ClientId: w.client, Updates: [][]byte{evidence}, Items: []types.Item{w.receive(p)}}
	w.wantRefused(w.outcomes(w.must(w.channel.Invoke(w.deliveryTo("bank", d))))[0], refusal.ClientNotActive)
	if w.status() != "Frozen" {
		t.Fatalf("status %s", w.status())
	}
	w.refuses(refusal.ClientNotActive, w.sendCall("hello"))
	w.refuses(refusal.ClientNotActive, w.call(w.stranger, "anji", "UpdateClient", w.client, string(evidence)))
}

// A header that 07-tendermint verifies, but with another app hash than the
// client knows at that height, freezes the client like any misbehaviour.
func TestAnotherRootForAKnownHeightFreezes(t *testing.T) {
	w := newWorld(t)
	trusted := w.height
	w.learn()
	evidence, err := w.cosmos.Misbehaviour(w.client, trusted)
	w.check(err)
	var packed codectypes.Any
	w.check(packed.Unmarshal(evidence))
	var both tendermint.Misbehaviour
	w.check(both.Unmarshal(packed.Value))
	fork, err := codectypes.NewAnyWithValue(both.Header2)
	w.check(err)
	message, err := fork.Marshal()
	w.check(err)
	w.must(w.invoke(w.stranger, "UpdateClient", w.client, string(message)))
	if w.status() != "Frozen" {
		t.Fatalf("status %s", w.status())
	}
}

// Nothing stands in the way of an administrator who freezes a client.
func TestFreezeCannotFail(t *testing.T) {
	for name, before := range map[string]func(*world){
		"active":  func(*world) {},
		"frozen":  func(w *world) { w.must(w.invoke(w.admin, "Freeze", w.client)) },
		"expired": func(w *world) { w.now = w.now.Add(w.cosmos.TrustingPeriod) },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			before(w)
			w.must(w.invoke(w.admin, "Freeze", w.client))
			if w.status() != "Frozen" {
				t.Fatalf("status %s", w.status())
			}
		})
	}
}

func TestExpiredClient(t *testing.T) {
	w := newWorld(t)
	p := w.incoming("one")
	p.TimeoutTimestamp += uint64(w.cosmos.TrustingPeriod / time.Second)
	w.cosmos.Set(packet.CommitmentPath(p.SourceClient, p.Sequence), packet.CommitPacket(p))
	w.learn()
	w.now = w.now.Add(w.cosmos.TrustingPeriod - time.Second)
	if w.status() != "Active" {
		t.Fatalf("status %s", w.status())
	}
	w.wantStatus(w.outcomes(w.channel.Endorse(w.delivery(w.receive(p))))[0], types.StatusDone)
	w.now = w.now.Add(time.Second)
	if w.status() != "Expired" {
		t.Fatalf("status %s", w.status())
	}
	before := w.channel.Snapshot()
	w.wantRefused(w.deliver(w.receive(p))[0], refusal.ClientNotActive)
	if !equal(before, w.channel.Snapshot()) {
		t.Fatal("a refused packet left a trace")
	}
}

func TestCreateClientRefuses(t *testing.T) {
	w := newWorld(t)
	state, consensus, err := w.cosmos.Client()
	w.check(err)
	w.refuses(refusal.Malformed, w.call(w.admin, "anji", "CreateClient", "", string(consensus)))
	w.refuses(refusal.Malformed, w.call(w.admin, "anji", "CreateClient", string(state), ""))
	w.refuses(refusal.Malformed, w.call(w.admin, "anji", "CreateClient", string(consensus), string(state)))
	w.now = w.now.Add(w.cosmos.TrustingPeriod)
	w.refuses(refusal.ClientNotActive, w.call(w.admin, "anji", "CreateClient", string(state), string(consensus)))
	w.cosmos.TrustingPeriod = 0
	state, _, err = w.cosmos.Client()
	w.check(err)
	w.refuses(refusal.ClientInvalid, w.call(w.admin, "anji", "CreateClient", string(state), string(consensus)))
}

func TestRegisterCounterparty(t *testing.T) {
	w := newWorld(t)
	w.must(w.invoke(w.admin, "RegisterCounterparty", w.client, remoteClient, "ibc", "")) // the same again
	w.refuses(refusal.CounterpartyExists, w.call(w.admin, "anji", "RegisterCounterparty", w.client, "07-anji-1", "ibc", ""))
	w.refuses(refusal.CounterpartyExists, w.call(w.admin, "anji", "RegisterCounterparty", w.client, remoteClient, "ibc", "x"))
	w.refuses(refusal.ClientUnknown, w.call(w.admin, "anji", "RegisterCounterparty", "07-tendermint-9", remoteClient, "ibc", ""))
	w.refuses(refusal.CounterpartyInvalid, w.call(w.admin, "anji", "RegisterCounterparty", w.createClient(), "a/b", "ibc", ""))
}
