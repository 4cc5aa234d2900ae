package test_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

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

// No function of the router that changes anything works from inside a callback,
// not even for an application that has every role.
func TestReentrancy(t *testing.T) {
	b := newBridge(t)
	hostile := b.addApp("hostile")
	b.grantAll(hostile)
	inFlight := b.outgoing()
	inFlight.Payloads[0].SourcePort = "hostile"
	inFlight, _, err := b.trySend(hostile, inFlight)
	require.NoError(t, err)
	p := b.incoming(1)
	p.Payloads[0].DestinationPort = "hostile"
	other := b.incoming(2)
	send := b.outgoing()
	send.Payloads[0].SourcePort = "hostile"
	sequence := uint64(10)
	for name, call := range map[string][]byte{
		"the same packet": b.receive(p),
		"another packet":  b.receive(other),
		"an ack":          b.acknowledge(inFlight, []byte("fine")),
		"a timeout":       b.timeOut(inFlight, inFlight.TimeoutTimestamp),
		"a batch":         router.PackRelay([][]byte{b.receive(other)}),
		"an empty batch":  router.PackRelay(nil),
		"an update":       router.PackUpdateClient(here, []byte("update")),
		"misbehaviour":    router.PackSubmitMisbehaviour(here, []byte("misbehaviour")),
		"a send":          router.PackSendPacket(routerMessage(sendMessage(send))),
	} {
		t.Run(name, func(t *testing.T) {
			b.behave(hostile, reenter, 0, call)
			sequence++
			p := b.incoming(sequence)
			p.Payloads[0].DestinationPort = "hostile"
			receipt := b.MustSend(b.relayer, b.router, b.receive(p))
			require.True(t, b.written(receipt, p).Success())
			require.Zero(t, b.count(hostile, app.PackReentered()))
			reason, err := app.UnpackReentryError(b.read(hostile, app.PackReentryError()))
			require.NoError(t, err)
			require.Equal(t, "Reentered", b.Reason(reason).Name)
		})
	}
	require.Nil(t, b.commitment(packet.AcknowledgementPath(here, 2)))
	require.NotNil(t, b.commitment(packet.CommitmentPath(here, inFlight.Sequence)))
}

// Whatever gas a relayer gives, it cannot turn a packet into a failure: either
// the receive as a whole has too little, or the application has its stipend.
func TestTooLittleGas(t *testing.T) {
	b := newBridge(t)
	b.behave(b.app, burn, 850_000, nil)
	full := b.MustSend(b.relayer, b.router, b.receive(b.incoming(1))).GasUsed
	outcomes := map[string]int{}
	sequence := uint64(1)
	for gas := uint64(60_000); gas < full+400_000; gas += 37_000 {
		sequence++
		p := b.incoming(sequence)
		for _, call := range [][]byte{b.receive(p), router.PackRelay([][]byte{b.receive(p)})} {
			receipt, err := b.SendWithGas(b.relayer, b.router, call, gas)
			for _, log := range receipt.Logs {
				if event, err := router.UnpackWriteAcknowledgementEvent(log); err == nil {
					require.Equal(t, []byte("ok"), event.Acknowledgement, "gas %d", gas)
				}
			}
			switch received := b.count(b.app, app.PackReceived(sequence)); {
			case received == 1:
				outcomes["received"]++
			default:
				require.Nil(t, b.commitment(packet.AcknowledgementPath(here, sequence)))
				outcomes["refused"]++
				if err == nil {
					name := b.failures(receipt)[0].Name
					require.Contains(t, []string{"", "InsufficientGas"}, name)
				}
			}
		}
	}
	require.NotZero(t, outcomes["received"])
	require.NotZero(t, outcomes["refused"])
}

// The same at the edge: an application that needs every bit of its stipend gets
// it to the last, at whatever gas limit its callback begins at all.
func TestTheWholeStipend(t *testing.T) {
	b := newBridge(t)
	b.MustSend(b.relayer, b.router, b.receive(b.incoming(1))) // slots that later packets find filled
	// The most that the application can burn, to 64 gas.
	sequence, low, high := uint64(1), int64(900_000), int64(1_000_000)
	for high-low > 64 {
		middle := (low + high) / 2
		b.behave(b.app, burn, middle, nil)
		sequence++
		p := b.incoming(sequence)
		if b.written(b.MustSend(b.relayer, b.router, b.receive(p)), p).Success() {
			low = middle
		} else {
			high = middle
		}
	}
	b.behave(b.app, burn, low, nil)
	// The least gas limit that the callback begins at, to 64 gas.
	p := b.incoming(sequence + 1)
	call := b.receive(p)
	least, enough := uint64(1_000_000), uint64(1_300_000)
	for enough-least > 64 {
		middle := (least + enough) / 2
		if _, err := b.CallWithGas(b.relayer, b.router, call, middle); err != nil {
			least = middle
		} else {
			enough = middle
		}
	}
	receipt, err := b.SendWithGas(b.relayer, b.router, call, enough+64)
	require.NoError(t, err)
	require.True(t, b.written(receipt, p).Success(), "burning %d at a gas limit of %d", low, enough)
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
