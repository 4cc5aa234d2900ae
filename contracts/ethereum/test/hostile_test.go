package test_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/packet"
)

// What TestApp's callbacks do (TestApp.Behaviour).
const (
	well = iota
	revert
	revertWithBytes
	burnAll
	burn
	garbage
	overlong
	universalError
	reenter
)

// A hostile application spoils its own packet alone: it is acknowledged with
// the universal error, or is refused, and in either case nothing that the
// application wrote stays; its neighbours in the batch arrive.
func TestHostileReceive(t *testing.T) {
	const stipend = 1_000_000
	for name, test := range map[string]struct {
		behaviour uint8
		amount    int64
		outcome   string
	}{
		"reverts":                              {revert, 0, "error"},
		"reverts with a megabyte":              {revertWithBytes, 1 << 20, "error"},
		"reverts with 100 kB":                  {revertWithBytes, 100_000, "error"},
		"reverts with nothing":                 {revertWithBytes, 0, "error"},
		"burns all gas":                        {burnAll, 0, "error"},
		"burns nearly all gas":                 {burn, stipend - 100_000, "success"},
		"burns a little too much":              {burn, stipend, "error"},
		"acknowledges with a megabyte":         {well, 1 << 20, "error"},
		"acknowledges with 100 kB":             {well, 100_000, "AnswerRefused"},
		"acknowledges with a byte too many":    {well, 32769, "AnswerRefused"},
		"acknowledges with as much as allowed": {well, 32768, "success"},
		"answers nothing":                      {garbage, 0, "AnswerRefused"},
		"answers half a word":                  {garbage, 16, "AnswerRefused"},
		"answers zeros":                        {garbage, 96, "AnswerRefused"},
		"claims more than it returns":          {overlong, 0, "AnswerRefused"},
		"acknowledges with nothing":            {well, 0, "AcknowledgementInvalid"},
		"acknowledges with the error":          {universalError, 0, "AcknowledgementInvalid"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBridge(t)
			hostile := b.addApp("hostile")
			b.behave(hostile, test.behaviour, test.amount, nil)
			var calls [][]byte
			packets := make([]packet.Packet, 3)
			for i := range packets {
				packets[i] = b.incoming(uint64(i + 1))
				if i == 1 {
					packets[i].Payloads[0].DestinationPort = "hostile"
				}
				calls = append(calls, b.receivePacked(packets[i])) // as relayers do
			}
			receipt := b.MustSend(b.relayer, b.router, router.PackRelay(calls))
			for _, sequence := range []uint64{1, 3} {
				require.EqualValues(t, 1, b.count(b.app, app.PackReceived(sequence)))
				require.True(t, b.written(receipt, packets[sequence-1]).Success())
			}
			switch test.outcome {
			case "error", "AnswerRefused":
				require.Equal(t, packet.ErrorAcknowledgement(), b.written(receipt, packets[1]))
				require.Zero(t, b.count(hostile, app.PackReceived(2)), "what a failing application wrote is undone")
			case "success":
				require.True(t, b.written(receipt, packets[1]).Success())
				require.EqualValues(t, 1, b.count(hostile, app.PackReceived(2)))
			default:
				require.Equal(t, []string{"WriteAcknowledgement", "ItemFailed", "WriteAcknowledgement"}, closing(t, receipt))
				require.Equal(t, test.outcome, b.failures(receipt)[1].Name)
				require.Nil(t, b.commitment(packet.AcknowledgementPath(here, 2)))
				require.Zero(t, b.count(hostile, app.PackReceived(2)))
			}
			// Alone, a packet is refused whose application gave no proper answer.
			alone := b.incoming(4)
			alone.Payloads[0].DestinationPort = "hostile"
			receipt, err := b.Send(b.relayer, b.router, b.receive(alone))
			switch test.outcome {
			case "error", "success":
				require.NoError(t, err)
				require.Equal(t, test.outcome == "success", b.written(receipt, alone).Success())
			default:
				refused(t, err, test.outcome)
			}
			require.Less(t, receipt.GasUsed, uint64(2*stipend), "what the application returns costs nobody more than its stipend")
		})
	}
}

// An application that fails an acknowledgement or a timeout leaves its packet
// in flight, and the rest of the batch alone.
func TestHostileSettlement(t *testing.T) {
	for name, test := range map[string]struct {
		behaviour uint8
		amount    int64
	}{
		"reverts": {revert, 0}, "reverts with 20 kB": {revertWithBytes, 20_000}, "reverts with a megabyte": {revertWithBytes, 1 << 20},
		"burns all gas": {burnAll, 0},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBridge(t)
			hostile := b.addApp("hostile")
			p := b.outgoing()
			p.Payloads[0].SourcePort = "hostile"
			bad, _, err := b.trySend(hostile, p)
			require.NoError(t, err)
			good, late := b.mustSend(), b.mustSend()
			b.behave(hostile, test.behaviour, test.amount, nil)

			after := bad.TimeoutTimestamp + 3600
			receipt := b.MustSend(b.relayer, b.router, router.PackRelay([][]byte{
				b.acknowledge(bad, []byte("fine")), b.acknowledge(good, []byte("fine")), b.timeOut(bad, after), b.timeOut(late, after),
			}))
			require.Equal(t, []string{"ItemFailed", "AckPacket", "ItemFailed", "TimeoutPacket"}, closing(t, receipt))
			for _, failure := range b.failures(receipt) {
				require.Equal(t, "ApplicationFailed", failure.Name)
			}
			require.NotNil(t, b.commitment(packet.CommitmentPath(here, bad.Sequence)))
			require.Zero(t, b.count(hostile, app.PackAcknowledged(bad.Sequence)))

			b.behave(hostile, well, 1, nil)
			b.MustSend(b.relayer, b.router, b.acknowledge(bad, []byte("fine")))
			require.EqualValues(t, 1, b.count(hostile, app.PackAcknowledged(bad.Sequence)))
		})
	}
}

// callback is a way into an application, and what must be true of it whichever
// it is.
type callback struct {
	name string
	// next is a packet that a call brings to the application at a port: one that
	// comes by that sequence, or one that it has sent.
	next func(b *bridge, app common.Address, port string, sequence uint64) packet.Packet
	// call and packed bring it, alone and as an item of relay.
	call, packed func(*bridge, packet.Packet) []byte
	event        string // when all is well
	count        func(sequence uint64) []byte
	// done is whether the router holds the packet for done.
	done func(*bridge, packet.Packet) bool
}

var callbacks = []callback{
	{
		name: "receive",
		next: func(b *bridge, _ common.Address, port string, sequence uint64) packet.Packet {
			p := b.incoming(sequence)
			p.Payloads[0].DestinationPort = port
			return p
		},
		call: (*bridge).receive, packed: (*bridge).receivePacked, event: "WriteAcknowledgement", count: app.PackReceived,
		done: func(b *bridge, p packet.Packet) bool {
			return b.commitment(packet.AcknowledgementPath(here, p.Sequence)) != nil
		},
	},
	{
		name: "acknowledge", next: (*bridge).sentFrom,
		call:   func(b *bridge, p packet.Packet) []byte { return b.acknowledge(p, []byte("fine")) },
		packed: func(b *bridge, p packet.Packet) []byte { return b.acknowledgePacked(p, []byte("fine")) },
		event:  "AckPacket", count: app.PackAcknowledged, done: (*bridge).ended,
	},
	{
		name: "time out", next: (*bridge).sentFrom,
		call:   func(b *bridge, p packet.Packet) []byte { return b.timeOut(p, p.TimeoutTimestamp) },
		packed: func(b *bridge, p packet.Packet) []byte { return b.timeOutPacked(p, p.TimeoutTimestamp) },
		event:  "TimeoutPacket", count: app.PackTimedOut, done: (*bridge).ended,
	},
}

// sentFrom has an application send a packet from its port.
func (b *bridge) sentFrom(application common.Address, port string, _ uint64) packet.Packet {
	b.t.Helper()
	p := b.outgoing()
	p.Payloads[0].SourcePort = port
	p, _, err := b.trySend(application, p)
	require.NoError(b.t, err)
	return p
}

// ended is whether a packet that was sent is in flight no more.
func (b *bridge) ended(p packet.Packet) bool {
	return b.commitment(packet.CommitmentPath(here, p.Sequence)) == nil
}

// Nothing that packets or clients move forward by works from inside a callback,
// not even for an application that has every role: neither about the packet that
// the callback is about nor about another.
func TestReentrancy(t *testing.T) {
	b := newBridge(t)
	hostile := b.addApp("hostile")
	b.grantAll(hostile)
	inFlight, other := b.sentFrom(hostile, "hostile", 0), b.incoming(2)
	send := b.outgoing()
	send.Payloads[0].SourcePort = "hostile"
	sequence := uint64(10)
	for _, way := range callbacks {
		for name, reentry := range map[string]func(packet.Packet) []byte{
			"the same once more": func(p packet.Packet) []byte { return way.call(b, p) },
			"the same in a batch": func(p packet.Packet) []byte {
				return router.PackRelay([][]byte{way.call(b, p), way.packed(b, p)})
			},
			"its acknowledgement": func(p packet.Packet) []byte { return b.acknowledge(p, []byte("fine")) },
			"its timeout":         func(p packet.Packet) []byte { return b.timeOut(p, p.TimeoutTimestamp) },
			"another packet":      func(packet.Packet) []byte { return b.receive(other) },
			"another's ack":       func(packet.Packet) []byte { return b.acknowledge(inFlight, []byte("fine")) },
			"another's timeout":   func(packet.Packet) []byte { return b.timeOut(inFlight, inFlight.TimeoutTimestamp) },
			"a batch":             func(packet.Packet) []byte { return router.PackRelay([][]byte{b.receive(other)}) },
			"an empty batch":      func(packet.Packet) []byte { return router.PackRelay(nil) },
			"an update":           func(packet.Packet) []byte { return router.PackUpdateClient(here, []byte("update")) },
			"misbehaviour":        func(packet.Packet) []byte { return router.PackSubmitMisbehaviour(here, []byte("misbehaviour")) },
			"a send":              func(packet.Packet) []byte { return router.PackSendPacket(routerMessage(sendMessage(send))) },
		} {
			t.Run(way.name+"/"+name, func(t *testing.T) {
				for how, bring := range map[string]func(packet.Packet) []byte{
					"alone":      func(p packet.Packet) []byte { return way.call(b, p) },
					"in a batch": func(p packet.Packet) []byte { return router.PackRelay([][]byte{way.packed(b, p)}) },
				} {
					sequence++
					p := way.next(b, hostile, "hostile", sequence)
					b.behave(hostile, reenter, 0, reentry(p))
					receipt := b.MustSend(b.relayer, b.router, bring(p))
					require.Equal(t, []string{way.event}, closing(t, receipt), how)
					require.EqualValues(t, 1, b.count(hostile, way.count(p.Sequence)), how)
					require.True(t, way.done(b, p), how)
					require.Zero(t, b.count(hostile, app.PackReentered()), how)
					reason, err := app.UnpackReentryError(b.read(hostile, app.PackReentryError()))
					require.NoError(t, err)
					require.Equal(t, "Reentered", b.Reason(reason).Name, how)
				}
			})
		}
	}
	require.Nil(t, b.commitment(packet.AcknowledgementPath(here, other.Sequence)))
	require.False(t, b.ended(inFlight))
}

// Whatever gas a relayer gives, it cannot turn a packet into a failure: either
// the call as a whole has too little, or the application has its stipend. A
// packet is done by its callback or not at all.
func TestTooLittleGas(t *testing.T) {
	for _, way := range callbacks {
		t.Run(way.name, func(t *testing.T) {
			b := newBridge(t)
			b.behave(b.app, burn, 850_000, nil)
			sequence := uint64(0)
			next := func() packet.Packet {
				sequence++
				return way.next(b, b.app, port, sequence)
			}
			full := b.MustSend(b.relayer, b.router, way.call(b, next())).GasUsed
			outcomes := map[string]int{}
			p := next()
			for gas, step := uint64(60_000), uint64(97_000); gas < full+400_000; gas += step {
				if gas > full { // what matters is near the stipend
					step = 23_000
				}
				for _, call := range []func(*bridge, packet.Packet) []byte{
					way.call,
					func(b *bridge, p packet.Packet) []byte { return router.PackRelay([][]byte{way.call(b, p)}) },
					func(b *bridge, p packet.Packet) []byte { return router.PackRelay([][]byte{way.packed(b, p)}) },
				} {
					receipt, err := b.SendWithGas(b.relayer, b.router, call(b, p), gas)
					if b.count(b.app, way.count(p.Sequence)) == 1 {
						require.NoError(t, err, "gas %d", gas)
						require.Equal(t, []string{way.event}, closing(t, receipt), "gas %d", gas)
						if way.name == "receive" {
							require.True(t, b.written(receipt, p).Success(), "gas %d", gas)
						}
						require.True(t, way.done(b, p), "gas %d", gas)
						outcomes["done"]++
						p = next()
						continue
					}
					require.False(t, way.done(b, p), "gas %d", gas)
					outcomes["refused"]++
					var reason *simulated.Revert
					if err == nil {
						reason = b.failures(receipt)[0]
					} else {
						require.ErrorAs(t, err, &reason)
					}
					require.Contains(t, []string{"", "InsufficientGas"}, reason.Name, "gas %d", gas)
				}
			}
			require.NotZero(t, outcomes["done"])
			require.NotZero(t, outcomes["refused"])
		})
	}
}

// The same at the edge: an application that needs every bit of its stipend gets
// it to the last, at whatever gas limit its callback begins at all.
func TestTheWholeStipend(t *testing.T) {
	for _, way := range callbacks {
		t.Run(way.name, func(t *testing.T) {
			b := newBridge(t)
			b.MustSend(b.relayer, b.router, way.call(b, way.next(b, b.app, port, 1))) // slots that later packets find filled
			// The most that the application can burn, to 64 gas.
			sequence, low, high := uint64(1), int64(900_000), int64(1_000_000)
			for high-low > 64 {
				middle := (low + high) / 2
				b.behave(b.app, burn, middle, nil)
				sequence++
				p := way.next(b, b.app, port, sequence)
				receipt, err := b.Send(b.relayer, b.router, way.call(b, p))
				switch {
				case err != nil:
					refused(t, err, "ApplicationFailed")
					high = middle
				case way.name == "receive" && !b.written(receipt, p).Success():
					high = middle
				default:
					low = middle
				}
			}
			b.behave(b.app, burn, low, nil)
			// The least gas limit that the callback begins at, to 64 gas.
			p := way.next(b, b.app, port, sequence+1)
			call := way.call(b, p)
			least, enough := uint64(1_000_000), uint64(1_300_000)
			for enough-least > 64 {
				middle := (least + enough) / 2
				if _, err := b.CallWithGas(b.relayer, b.router, call, middle); err != nil {
					var reason *simulated.Revert
					require.ErrorAs(t, err, &reason)
					require.Contains(t, []string{"", "InsufficientGas"}, reason.Name, "burning %d at a gas limit of %d", low, middle)
					least = middle
				} else {
					enough = middle
				}
			}
			receipt, err := b.SendWithGas(b.relayer, b.router, call, enough+64)
			require.NoError(t, err)
			require.Equal(t, []string{way.event}, closing(t, receipt))
			require.EqualValues(t, 1, b.count(b.app, way.count(p.Sequence)), "burning %d at a gas limit of %d", low, enough)
			if way.name == "receive" {
				require.True(t, b.written(receipt, p).Success(), "burning %d at a gas limit of %d", low, enough)
			}
		})
	}
}

func TestReasonsAreCut(t *testing.T) {
	b := newBridge(t)
	b.behave(b.app, revertWithBytes, 20_000, nil)
	receipt := b.MustSend(b.relayer, b.router, b.receive(b.incoming(1)))
	for _, log := range receipt.Logs {
		if event, err := router.UnpackIBCAppRecvPacketCallbackErrorEvent(log); err == nil {
			require.Len(t, event.Reason, 512)
			return
		}
	}
	t.Fatal(strings.Join(closing(t, receipt), " "))
}
