package fabric_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// forged is a callback of a packet that was never sent.
func (w *world) forged() []byte {
	p := packet.Packet{
		Sequence: 1, SourceClient: remoteClient, DestinationClient: w.client, TimeoutTimestamp: w.timeout(),
		Payloads: []packet.Payload{payload(remotePort, bankPort, "credit me")},
	}
	encoded, err := (&types.Callback{Calls: []types.Call{{Kind: types.KindReceive, Packet: p}}}).Marshal()
	w.check(err)
	return encoded
}

func TestCallbackMustBeGenuine(t *testing.T) {
	w := newWorld(t)
	w.bank.onReceive = credit
	callback := string(w.forged())

	t.Run("called by a client", func(t *testing.T) {
		w.t = t
		w.refuses(refusal.CallbackNotGenuine, w.call(w.stranger, "bank", fabric.CallbackFunction, callback))
	})
	t.Run("called by another chaincode", func(t *testing.T) {
		w.t = t
		w.channel.Install("evil", relay("bank", fabric.CallbackFunction, callback))
		w.refuses(refusal.CallbackNotGenuine, w.call(w.stranger, "evil", "Deliver", "bank", "x"))
	})
	t.Run("called by another function of the packet chaincode", func(t *testing.T) {
		w := newWorld(t)
		w.channel.Install("anji", relay("bank", fabric.CallbackFunction, callback))
		w.refuses(refusal.CallbackNotGenuine, w.call(w.stranger, "anji", "Other", "bank", "x"))
	})
	t.Run("called from another channel", func(t *testing.T) {
		w.t = t
		// Anybody may run a chaincode by any name on a channel of their own.
		theirs := fabrictest.NewChannel("theirs")
		theirs.Connect(w.channel)
		theirs.Install("anji", onChannel(w.channel.Name, "bank", fabric.CallbackFunction, callback))
		_, err := theirs.Invoke(w.call(w.stranger, "anji", "Deliver", "bank", "x"))
		if err == nil || !strings.HasPrefix(err.Error(), string(refusal.CallbackNotGenuine)) {
			t.Fatalf("answered %v", err)
		}
	})
	t.Run("called by another application within its own callback", func(t *testing.T) {
		w.t = t
		w.must(w.invoke(w.admin, "RegisterPort", "evil", "evil"))
		p := w.incoming("one")
		p.Payloads[0].DestinationPort = "evil"
		w.cosmos.Set(packet.CommitmentPath(p.SourceClient, p.Sequence), packet.CommitPacket(p))
		w.learn()
		call := w.deliveryTo("evil", types.Delivery{ClientId: w.client, Items: []types.Item{w.receive(p)}})
		tx := w.channel.Endorse(call)
		if !strings.Contains(tx.Response.Message, string(refusal.CallbackNotGenuine)) {
			t.Fatalf("answered %q", tx.Response.Message)
		}
	})
	if w.channel.State("bank", "account") != nil {
		t.Fatal("credited")
	}
}

// relay is a chaincode that passes every call on.
func relay(chaincode string, args ...string) rawChaincode { return onChannel("", chaincode, args...) }

func onChannel(channel, chaincode string, args ...string) rawChaincode {
	return func(stub shim.ChaincodeStubInterface) peer.Response {
		raw := make([][]byte, len(args))
		for n, arg := range args {
			raw[n] = []byte(arg)
		}
		return stub.InvokeChaincode(chaincode, raw, channel)
	}
}

// Whatever acts on the creator's authority must be what the creator signed.
func TestNoActingForACreatorWhoSignedSomethingElse(t *testing.T) {
	w := newWorld(t)
	state, consensus, err := w.cosmos.Client()
	w.check(err)
	p := w.incoming("one")
	w.learn()
	delivery := string(w.delivery(w.receive(p)).Args[2])
	w.now = w.now.Add(60e9)
	calls := [][]string{
		{"CreateClient", string(state), string(consensus)},
		{"UpdateClient", w.client, string(w.update())},
		{"RegisterCounterparty", w.client, remoteClient, "ibc", ""},
		{"RegisterPort", "more", "evil"},
		{"Grant", "admin", w.name(w.stranger)},
		{"Revoke", "relayer", w.name(w.relayer)},
		{"Freeze", w.client},
		{"RecoverClient", w.client, w.client},
		{"ScheduleForks", ""},
		{"SetIdentity", ""},
		{"SetTrust", w.document(1, nil)},
		{"Tick"},
		{"Deliver", "bank", delivery},
	}
	leavesNoneOut(t, calls, fabric.Signed())
	for _, args := range calls {
		w.channel.Install("evil", relay("anji", args...))
		for _, victim := range []string{"anything", args[0]} {
			call := w.call(w.admin, "evil", victim)
			if args[0] == "Tick" {
				call.Creator = w.relayer
			}
			w.refuses(refusal.Unauthorized, call)
		}
	}
}

// leavesNoneOut checks that the calls are of all these functions.
func leavesNoneOut(t *testing.T, calls [][]string, functions []string) {
	t.Helper()
	var called []string
	for _, args := range calls {
		called = append(called, args[0])
	}
	slices.Sort(called)
	if called = slices.Compact(called); !slices.Equal(called, functions) {
		t.Fatalf("calls of %v, want of %v", called, functions)
	}
}

func TestAdministrationIsForAdmins(t *testing.T) {
	w := newWorld(t)
	state, consensus, err := w.cosmos.Client()
	w.check(err)
	organisationAdmin := w.identity("another boss", "admin") // of the organisation, not of the chaincode
	calls := [][]string{
		{"CreateClient", string(state), string(consensus)},
		{"RegisterCounterparty", w.client, remoteClient, "ibc", ""},
		{"RegisterPort", "claimed", "evil"},
		{"Grant", "admin", w.name(w.stranger)},
		{"Grant", "relayer", w.name(w.stranger)},
		{"Revoke", "admin", w.name(w.admin)},
		{"Freeze", w.client},
		{"RecoverClient", w.client, w.client},
		{"ScheduleForks", ""},
		{"SetIdentity", ""},
		{"SetTrust", w.document(1, nil)},
	}
	leavesNoneOut(t, calls, fabric.Administration())
	for _, args := range calls {
		w.refuses(refusal.Unauthorized, w.call(w.stranger, "anji", args...))
		w.refuses(refusal.Unauthorized, w.call(w.relayer, "anji", args...))
		w.refuses(refusal.Unauthorized, w.call(organisationAdmin, "anji", args...))
	}
	w.must(w.invoke(w.admin, "Grant", "admin", w.name(organisationAdmin)))
	w.must(w.invoke(organisationAdmin, "RegisterPort", "claimed", "good"))
	w.refuses(refusal.Unauthorized, w.call(w.admin, "anji", "Revoke", "admin", w.name(w.admin)))
	w.must(w.invoke(organisationAdmin, "Revoke", "admin", w.name(w.admin)))
	w.refuses(refusal.Unauthorized, w.call(w.admin, "anji", "RegisterPort", "more", "good"))
	w.refuses(refusal.Malformed, w.call(organisationAdmin, "anji", "Grant", "king", w.name(w.admin)))
	w.refuses(refusal.EmptyField, w.call(organisationAdmin, "anji", "Grant", "admin", ""))
}

// A channel of one's own, with chaincodes by the same names, gives no power
// over this one, nor a packet that looks sent.
func TestCallsFromAnotherChannel(t *testing.T) {
	w := newWorld(t)
	send := []string{"Send", w.client, decimal(w.timeout()), string(encoded(payload(bankPort, remotePort, "x"))), "0"}
	for _, args := range [][]string{{"Freeze", w.client}, send} {
		theirs := fabrictest.NewChannel("theirs")
		theirs.Connect(w.channel)
		theirs.Install("anji", onChannel(w.channel.Name, "anji", args...))
		theirs.Install("bank", onChannel(w.channel.Name, "anji", args...))
		for _, name := range []string{"anji", "bank"} {
			tx := theirs.Endorse(w.call(w.admin, name, "anything"))
			if code, _ := refusal.Parse(tx.Response.Message); code != refusal.Unauthorized && code != refusal.PortNotOwned {
				t.Fatalf("%s from %s is answered %d %q", args[0], name, tx.Response.Status, tx.Response.Message)
			}
		}
	}
}

// Two administrators who revoke each other in one block: one remains.
func TestAdminsCannotRevokeEachOther(t *testing.T) {
	w := newWorld(t)
	other := w.identity("another boss", "client")
	w.must(w.invoke(w.admin, "Grant", "admin", w.name(other)))
	one := w.channel.Endorse(w.call(w.admin, "anji", "Revoke", "admin", w.name(other)))
	two := w.channel.Endorse(w.call(other, "anji", "Revoke", "admin", w.name(w.admin)))
	if valid := w.channel.Commit(one, two); !valid[0] || valid[1] {
		t.Fatalf("valid %v", valid)
	}
}

func TestPortsHaveOneOwner(t *testing.T) {
	w := newWorld(t)
	w.must(w.invoke(w.admin, "RegisterPort", bankPort, "bank")) // the same again
	w.refuses(refusal.PortNotOwned, w.call(w.admin, "anji", "RegisterPort", bankPort, "evil"))
	for _, name := range []string{"", "anji", "bank/other", "ba nk", "-bank"} {
		w.refuses(refusal.Malformed, w.call(w.admin, "anji", "RegisterPort", "more", name))
	}
	w.refuses(refusal.Malformed, w.call(w.admin, "anji", "RegisterPort", "a/b", "bank"))
}

func TestReentrancy(t *testing.T) {
	items := map[string]func(*world) types.Item{
		"receive": func(w *world) types.Item {
			p := w.incoming("one")
			w.learn()
			return w.receive(p)
		},
		"acknowledge": func(w *world) types.Item { return w.sentAndAnswered() },
		"time out": func(w *world) types.Item {
			p := w.send("late")
			w.now = time.Unix(int64(p.TimeoutTimestamp), 0)
			w.learn()
			return w.timeOut(p)
		},
	}
	for kind, prepare := range items {
		t.Run(kind, func(t *testing.T) {
			w := newWorld(t)
			item := prepare(w)
			send := [][]byte{[]byte("Send"), []byte(w.client), []byte(decimal(w.timeout())), encoded(payload(bankPort, remotePort, "x")), []byte("0")}
			for name, args := range map[string][][]byte{
				"deliver": w.delivery(item).Args, "send": send, "tick": {[]byte("Tick")}, "view": {[]byte("View")},
			} {
				t.Run(name, func(t *testing.T) {
					w.t = t
					w.channel.Install("bank", rawChaincode(func(stub shim.ChaincodeStubInterface) peer.Response {
						return stub.InvokeChaincode("anji", args, "")
					}))
					w.refuses(refusal.ApplicationAborted, w.delivery(item))
				})
			}
			w.t = t // nothing of all that stands in the way of the packet
			w.channel.Install("bank", app.New(app.Config{Name: "bank", PacketChaincode: "anji"}, w.bank))
			w.wantStatus(w.deliver(item)[0], types.StatusDone)
		})
	}
}
