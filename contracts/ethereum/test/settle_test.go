package test_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
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

// What ends a packet must be the packet that was sent, and proven.
func TestSettleRefuses(t *testing.T) {
	b := newBridge(t)
	sent := b.mustSend()
	now := sent.TimeoutTimestamp + 1
	for name, test := range map[string]struct {
		change func(*packet.Packet)
		code   string
	}{
		"another value":                {func(p *packet.Packet) { p.Payloads[0].Value = []byte("x") }, "CommitmentMismatch"},
		"another timeout":              {func(p *packet.Packet) { p.TimeoutTimestamp-- }, "CommitmentMismatch"},
		"another source port":          {func(p *packet.Packet) { p.Payloads[0].SourcePort = "other" }, "CommitmentMismatch"},
		"another destination":          {func(p *packet.Packet) { p.DestinationClient = "07-tendermint-1" }, "CounterpartyMismatch"},
		"an unknown client":            {func(p *packet.Packet) { p.SourceClient = "client-7" }, "ClientUnknown"},
		"a client without a link":      {func(p *packet.Packet) { p.SourceClient = unregistered }, "CounterpartyUnknown"},
		"no payload":                   {func(p *packet.Packet) { p.Payloads = nil }, "PacketInvalid"},
		"a payload more than was sent": {func(p *packet.Packet) { p.Payloads = append(p.Payloads, p.Payloads[0]) }, "PacketInvalid"},
	} {
		t.Run(name, func(t *testing.T) {
			p := sent
			p.Payloads = append([]packet.Payload{}, sent.Payloads...)
			test.change(&p)
			_, err := b.Call(b.relayer, b.router, b.acknowledge(p, []byte("fine")))
			refused(t, err, test.code)
			_, err = b.Call(b.relayer, b.router, b.timeOut(p, now))
			refused(t, err, test.code)
		})
	}
	ackPath := packet.AcknowledgementPath(there, sent.Sequence)
	fine := packet.CommitAcknowledgement(packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("fine")}})
	for name, m := range map[string]bindings.IICS26RouterMsgsMsgAckPacket{
		"another acknowledgement":  {Acknowledgement: []byte("else"), ProofAcked: present(now, ackPath, fine)},
		"the path of a commitment": {Acknowledgement: []byte("fine"), ProofAcked: present(now, packet.CommitmentPath(there, sent.Sequence), fine)},
		"another sequence":         {Acknowledgement: []byte("fine"), ProofAcked: present(now, packet.AcknowledgementPath(there, sent.Sequence+1), fine)},
		"absence":                  {Acknowledgement: []byte("fine"), ProofAcked: absent(now, ackPath)},
		"nothing":                  {Acknowledgement: []byte("fine")},
	} {
		t.Run("acknowledged by a proof of "+name, func(t *testing.T) {
			m.Packet, m.ProofHeight = solidity(sent), height(now)
			_, err := b.Call(b.relayer, b.router, router.PackAckPacket(m))
			refused(t, err, "ProofInvalid")
		})
	}
	_, err := b.Call(b.relayer, b.router, b.acknowledge(sent, nil))
	refused(t, err, "AcknowledgementInvalid")
	for name, proof := range map[string][]byte{
		"an absent acknowledgement": absent(now, ackPath),
		"an absent commitment":      absent(now, packet.CommitmentPath(there, sent.Sequence)),
		"another sequence":          absent(now, packet.ReceiptPath(there, sent.Sequence+1)),
		"a receipt":                 present(now, packet.ReceiptPath(there, sent.Sequence), []byte{2}),
		"nothing":                   nil,
	} {
		t.Run("timed out by a proof of "+name, func(t *testing.T) {
			_, err := b.Call(b.relayer, b.router, router.PackTimeoutPacket(bindings.IICS26RouterMsgsMsgTimeoutPacket{
				Packet: solidity(sent), ProofHeight: height(now), ProofTimeout: proof,
			}))
			refused(t, err, "ProofInvalid")
		})
	}
	require.NotNil(t, b.commitment(packet.CommitmentPath(here, sent.Sequence)))
	never := b.outgoing()
	never.Sequence = sent.Sequence + 1
	receipt := b.MustSend(b.relayer, b.router, b.acknowledge(never, []byte("fine")))
	require.Equal(t, []string{"Noop"}, closing(t, receipt), "a packet never sent")
	require.Zero(t, b.count(b.app, app.PackAcknowledged(never.Sequence)))
}
