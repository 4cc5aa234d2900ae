package cosmos_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	errorsmod "cosmossdk.io/errors"
	storetypes "cosmossdk.io/store/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func success(ack []byte) packet.RecvPacketResult {
	return packet.RecvPacketResult{Status: packet.PacketStatus_Success, Acknowledgement: ack}
}

// Whatever the application answers, its writes stay exactly if the
// acknowledgement is its own.
func TestAnswersOfReceive(t *testing.T) {
	universal := packet.ErrorAcknowledgement().AppAcknowledgements[0]
	for _, c := range []struct {
		name   string
		answer packet.RecvPacketResult
		ack    []byte       // what is acknowledged
		want   refusal.Code // or why the message fails
	}{
		{name: "success", answer: success([]byte("ok")), ack: []byte("ok")},
		{name: "failure", answer: packet.RecvPacketResult{Status: packet.PacketStatus_Failure}, ack: universal},
		{name: "failure with a text", answer: packet.RecvPacketResult{Status: packet.PacketStatus_Failure, Acknowledgement: []byte("ok")}, ack: universal},
		{name: "megabytes", answer: success(make([]byte, 3<<20)), ack: universal},
		{name: "success with the universal error", answer: success(universal), want: refusal.AcknowledgementInvalid},
		{name: "success without acknowledgement", answer: success(nil), want: refusal.AcknowledgementInvalid},
		{name: "no verdict", answer: packet.RecvPacketResult{Acknowledgement: []byte("ok")}, want: refusal.AcknowledgementInvalid},
		{name: "later", answer: packet.RecvPacketResult{Status: packet.PacketStatus_Async}, want: refusal.AcknowledgementInvalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLink(t)
			l.b.app.onRecv = func(sdk.Context) packet.RecvPacketResult { return c.answer }
			p := l.send("hello")
			if c.want != "" {
				l.b.refuses(l.recvMsg(p), c.want)
				return
			}
			result := l.b.mustDeliver(l.recvMsg(p))
			ack := packet.Acknowledgement{AppAcknowledgements: [][]byte{c.ack}}
			require.Equal(t, packet.CommitAcknowledgement(ack), l.b.at(packet.AcknowledgementPath(l.onB, 1)))
			kept := !bytes.Equal(c.ack, universal)
			require.Equal(t, kept, l.b.noted("received %s %s 1 hello by %s", l.onA, l.onB, relayer))
			kinds := map[string]bool{}
			for _, event := range result.Events {
				kinds[event.Type] = true
			}
			require.Equal(t, kept, kinds["noted"])
			require.Equal(t, !kept, kinds["ibccallbackerror-noted"])

			l.step()
			l.a.mustDeliver(l.ackMsg(p, ack))
			require.True(t, l.a.noted("acknowledged %s %s 1 hello with %x by %s", l.onA, l.onB, c.ack, relayer))
		})
	}
}

// A panic is nobody's verdict: it passes up and fails the transaction, and the
// packet can be delivered again. Least of all may a relayer turn a packet into
// a failure by giving too little gas.
func TestPanicsPassUp(t *testing.T) {
	l := newLink(t)
	p := l.send("hello")
	l.b.commit()
	before := l.b.hash

	l.b.app.onRecv = func(sdk.Context) packet.RecvPacketResult { panic("a bug") }
	require.PanicsWithValue(t, "a bug", func() { _, _ = l.b.deliver(l.recvMsg(p)) })

	l.b.app.onRecv = func(ctx sdk.Context) packet.RecvPacketResult {
		ctx.GasMeter().ConsumeGas(1_000_000, "work")
		return success([]byte("ok"))
	}
	withGas := func(limit uint64) (*sdk.Result, error) {
		cached := l.b.store.CacheMultiStore()
		msg := l.recvMsg(p)
		result, err := l.b.router.Handler(msg)(l.b.context(cached).WithGasMeter(storetypes.NewGasMeter(limit)), msg)
		if err == nil {
			cached.Write()
		}
		return result, err
	}
	require.Panics(t, func() { _, _ = withGas(500_000) })
	// An application that hides having run out of gas gains nothing by it.
	honest := l.b.app.onRecv
	l.b.app.onRecv = func(ctx sdk.Context) (result packet.RecvPacketResult) {
		defer func() {
			if recover() != nil {
				result = packet.RecvPacketResult{Status: packet.PacketStatus_Failure}
			}
		}()
		return honest(ctx)
	}
	require.Panics(t, func() { _, _ = withGas(500_000) })

	l.b.commit()
	require.Equal(t, before, l.b.hash)
	l.step()
	result, err := withGas(5_000_000)
	require.NoError(t, err)
	require.Equal(t, channelv2.SUCCESS, resultOf(t, result))
}

// An application that refuses an answer or a timeout keeps its packet in flight.
func TestRefusedCompletions(t *testing.T) {
	l := newLink(t)
	l.a.app.onDone = func(sdk.Context) error { return errApplication }
	p, late := l.send("hello"), l.send("late")
	l.b.mustDeliver(l.recvMsg(p))
	l.step()
	l.a.refuses(l.ackMsg(p, appAck), refusal.ApplicationFailed)
	l.at(l.timeoutSeconds)
	l.a.refuses(l.timeoutMsg(late), refusal.ApplicationFailed)

	l.a.app.onDone = nil
	require.Equal(t, channelv2.SUCCESS, resultOf(t, l.a.mustDeliver(l.ackMsg(p, appAck))))
	require.Equal(t, channelv2.SUCCESS, resultOf(t, l.a.mustDeliver(l.timeoutMsg(late))))
}

// The application of the source port may veto a send, whoever asks, and a
// module that swallows the error sends nothing all the same.
func TestVetoedSend(t *testing.T) {
	l := newLink(t)
	l.a.app.onSend = func(sdk.Context) error { return errApplication }
	l.a.commit()
	before := l.a.hash
	_, err := l.a.deliver(l.sendMsg("hello"))
	require.ErrorIs(t, err, errApplication)
	l.a.write(func(ctx sdk.Context) {
		_, err := l.a.keeper.SendPacket(ctx, sdk.MustAccAddressFromBech32(user), l.onA, l.timeoutSeconds, payload("hello"))
		require.ErrorIs(t, err, errApplication)
		require.Empty(t, ctx.EventManager().Events())
	})
	l.a.commit()
	require.Equal(t, before, l.a.hash)
}

// Callbacks come back into the module: an answer may be a send, but the same
// step again is a no-op.
func TestReentrancy(t *testing.T) {
	l := newLink(t)
	p := l.send("hello")
	recv := l.recvMsg(p)
	var inner []channelv2.ResponseResultType
	again := func(c *chain, ctx sdk.Context, msg sdk.Msg) {
		result, err := c.router.Handler(msg)(ctx, msg)
		require.NoError(t, err)
		inner = append(inner, resultOf(t, result))
	}
	l.b.app.onRecv = func(ctx sdk.Context) packet.RecvPacketResult {
		again(l.b, ctx, recv)
		sequence, err := l.b.keeper.SendPacket(ctx, sdk.MustAccAddressFromBech32(user), l.onB, l.timeoutSeconds, payload("answer"))
		require.NoError(t, err)
		require.Equal(t, uint64(1), sequence)
		return success(appAck.AppAcknowledgements[0])
	}
	l.b.mustDeliver(recv)
	require.NotEmpty(t, l.b.at(packet.CommitmentPath(l.onB, 1)))
	l.step()

	ack := l.ackMsg(p, appAck)
	l.a.app.onDone = func(ctx sdk.Context) error { again(l.a, ctx, ack); return nil }
	l.a.mustDeliver(ack)

	late := l.send("late")
	l.at(l.timeoutSeconds)
	timeout := l.timeoutMsg(late)
	l.a.app.onDone = func(ctx sdk.Context) error { again(l.a, ctx, timeout); return nil }
	l.a.mustDeliver(timeout)
	require.Equal(t, []channelv2.ResponseResultType{channelv2.NOOP, channelv2.NOOP, channelv2.NOOP}, inner)
}

// A failing receive drops what it sent, too.
func TestSendOfAFailedReceiveIsDropped(t *testing.T) {
	l := newLink(t)
	l.b.app.onRecv = func(ctx sdk.Context) packet.RecvPacketResult {
		_, err := l.b.keeper.SendPacket(ctx, sdk.MustAccAddressFromBech32(user), l.onB, l.timeoutSeconds, payload("answer"))
		require.NoError(t, err)
		return packet.RecvPacketResult{Status: packet.PacketStatus_Failure}
	}
	l.b.mustDeliver(l.recvMsg(l.send("hello")))
	require.Empty(t, l.b.at(packet.CommitmentPath(l.onB, 1)))
	l.b.app.onRecv = nil
	sequence := uint64(0)
	l.b.write(func(ctx sdk.Context) {
		var err error
		sequence, err = l.b.keeper.SendPacket(ctx, sdk.MustAccAddressFromBech32(user), l.onB, l.timeoutSeconds, payload("answer"))
		require.NoError(t, err)
	})
	require.Equal(t, uint64(1), sequence)
}

// A received packet of a port that nobody has bound stays undelivered, and its
// sender gets it back by timeout.
func TestReceiveForUnknownPort(t *testing.T) {
	l := newLink(t)
	msg := l.sendMsg("hello")
	msg.Payloads[0].DestinationPort = "stranger"
	l.a.mustDeliver(msg)
	l.step()
	p := l.packet(1, "hello")
	p.Payloads[0].DestinationPort = "stranger"
	l.b.refuses(l.recvMsg(p), refusal.PortUnknown)
	l.at(l.timeoutSeconds)
	require.Equal(t, channelv2.SUCCESS, resultOf(t, l.a.mustDeliver(l.timeoutMsg(p))))
}

func TestRoutes(t *testing.T) {
	c := newChain(t, "alpha")
	require.Panics(t, func() { c.keeper.AddRoute(port, c.app) })
	require.Panics(t, func() { c.keeper.AddRoute("no/port", c.app) })
	require.NotPanics(t, func() { c.keeper.AddRoute("another", c.app) })
}

// An application's own registered error keeps its codespace and code.
func TestApplicationErrorsKeepTheirCode(t *testing.T) {
	own := errorsmod.Register("probe", 7, "not today")
	l := newLink(t)
	l.a.app.onSend = func(sdk.Context) error { return own.Wrap("why") }
	_, err := l.a.deliver(l.sendMsg("hello"))
	codespace, code, _ := errorsmod.ABCIInfo(err, false)
	require.Equal(t, "probe", codespace)
	require.Equal(t, uint32(7), code)
}
