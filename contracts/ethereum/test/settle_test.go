package test_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/packet"
)

func TestAcknowledge(t *testing.T) {
	b := newBridge(t)
	p := b.mustSend()
	receipt := b.MustSend(b.relayer, b.router, b.acknowledge(p, []byte("fine")))
	require.Equal(t, []string{"AckPacket"}, closing(t, receipt))
	event, err := router.UnpackAckPacketEvent(receipt.Logs[0])
	require.NoError(t, err)
	acknowledged, err := packet.ParsePacket(event.Packet)
	require.NoError(t, err)
	require.Equal(t, p, acknowledged)
	require.Nil(t, b.commitment(packet.CommitmentPath(here, p.Sequence)))
	require.EqualValues(t, 1, b.count(b.app, app.PackAcknowledged(p.Sequence)))

	receipt = b.MustSend(b.relayer, b.router, b.acknowledge(p, []byte("fine")))
	require.Equal(t, []string{"Noop"}, closing(t, receipt), "acknowledged before")
	late := p.TimeoutTimestamp + 1
	receipt = b.MustSend(b.relayer, b.router, b.timeOut(p, late))
	require.Equal(t, []string{"Noop"}, closing(t, receipt), "no timeout after it")
	require.EqualValues(t, 1, b.count(b.app, app.PackAcknowledged(p.Sequence)))
	require.Zero(t, b.count(b.app, app.PackTimedOut(p.Sequence)))
	require.Greater(t, b.mustSend().Sequence, p.Sequence, "its sequence does not come again")
}

func TestTimeout(t *testing.T) {
	b := newBridge(t)
	p := b.mustSend()
	_, err := b.Call(b.relayer, b.router, b.timeOut(p, p.TimeoutTimestamp-1))
	refused(t, err, "TimeoutNotReached")
	unlinked := p
	unlinked.SourceClient = unregistered
	_, err = b.Call(b.relayer, b.router, b.timeOut(unlinked, p.TimeoutTimestamp))
	refused(t, err, "CounterpartyUnknown")

	receipt := b.MustSend(b.relayer, b.router, b.timeOut(p, p.TimeoutTimestamp))
	require.Equal(t, []string{"TimeoutPacket"}, closing(t, receipt), "exactly at the timeout")
	event, err := router.UnpackTimeoutPacketEvent(receipt.Logs[0])
	require.NoError(t, err)
	timedOut, err := packet.ParsePacket(event.Packet)
	require.NoError(t, err)
	require.Equal(t, p, timedOut)
	require.Nil(t, b.commitment(packet.CommitmentPath(here, p.Sequence)))
	require.EqualValues(t, 1, b.count(b.app, app.PackTimedOut(p.Sequence)))

	for _, call := range [][]byte{b.timeOut(p, p.TimeoutTimestamp), b.acknowledge(p, []byte("fine"))} {
		require.Equal(t, []string{"Noop"}, closing(t, b.MustSend(b.relayer, b.router, call)))
	}
	require.EqualValues(t, 1, b.count(b.app, app.PackTimedOut(p.Sequence)))
	require.Zero(t, b.count(b.app, app.PackAcknowledged(p.Sequence)))
}
