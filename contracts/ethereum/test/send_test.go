package test_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/packet"
)

func TestSend(t *testing.T) {
	b := newBridge(t)
	first := b.mustSend()
	require.Equal(t, packet.CommitPacket(first), b.commitment(packet.CommitmentPath(here, first.Sequence)))
	second := b.mustSend()
	require.Greater(t, second.Sequence, first.Sequence)
}

func TestSendTwoInOneTransaction(t *testing.T) {
	b := newBridge(t)
	p, q := b.outgoing(), b.outgoing()
	q.Payloads[0].Value = []byte("another")
	for _, pair := range [][2]packet.Packet{{p, p}, {p, q}} {
		receipt := b.MustSend(b.stranger, b.app, app.PackSendTwo(sendMessage(pair[0]), sendMessage(pair[1])))
		require.Len(t, receipt.Logs, 2)
		for i, log := range receipt.Logs {
			event, err := router.UnpackSendPacketEvent(log)
			require.NoError(t, err)
			sent, err := packet.ParsePacket(event.Packet)
			require.NoError(t, err)
			require.Equal(t, pair[i].Payloads, sent.Payloads)
			require.Equal(t, packet.CommitPacket(sent), b.commitment(packet.CommitmentPath(here, sent.Sequence)))
			require.Equal(t, event.Sequence.Uint64(), sent.Sequence)
		}
	}
}

func TestSendRefuses(t *testing.T) {
	b := newBridge(t)
	other := b.addApp("other")
	for name, test := range map[string]struct {
		change func(*packet.Packet)
		code   string
	}{
		"a port that nobody has":        {func(p *packet.Packet) { p.Payloads[0].SourcePort = "unknown" }, "PortUnknown"},
		"another application's port":    {func(p *packet.Packet) { p.Payloads[0].SourcePort = "other" }, "PortNotOwned"},
		"an unknown client":             {func(p *packet.Packet) { p.SourceClient = "client-9" }, "ClientUnknown"},
		"a client without counterparty": {func(p *packet.Packet) { p.SourceClient = unregistered }, "CounterpartyUnknown"},
	} {
		t.Run(name, func(t *testing.T) {
			p := b.outgoing()
			test.change(&p)
			_, err := b.Call(b.stranger, b.app, app.PackSend(sendMessage(p)))
			refused(t, err, test.code)
		})
	}
	p := b.outgoing()
	p.Payloads[0].SourcePort = "other"
	_, _, err := b.trySend(other, p)
	require.NoError(t, err, "its own port")
	p = b.outgoing()
	p.Payloads[0].Value = make([]byte, packet.MaxPayloadsSize)
	p.TimeoutTimestamp = b.Time() + 86400
	_, err = b.Call(b.stranger, b.app, app.PackSend(sendMessage(p)))
	require.NoError(t, err, "the limits themselves")
}

// What one application may do over one client says nothing of another one, of
// another port or of another client, also when their names together spell the
// same.
func TestRoutes(t *testing.T) {
	b := newBridge(t)
	other := b.addApp("other")
	b.mustSend()
	for name, test := range map[string]struct {
		from   common.Address
		change func(*packet.Packet)
		code   string
	}{
		"another application": {other, func(*packet.Packet) {}, "PortNotOwned"},
		"another's port":      {b.app, func(p *packet.Packet) { p.Payloads[0].SourcePort = "other" }, "PortNotOwned"},
		"another client":      {b.app, func(p *packet.Packet) { p.SourceClient = unregistered }, "CounterpartyUnknown"},
		"a longer port": {b.app, func(p *packet.Packet) {
			p.Payloads[0].SourcePort, p.SourceClient = port+here[:1], here[1:]
		}, "PortUnknown"},
		"a shorter port": {b.app, func(p *packet.Packet) {
			p.Payloads[0].SourcePort, p.SourceClient = port[:len(port)-1], port[len(port)-1:]+here
		}, "PortUnknown"},
	} {
		p := b.outgoing()
		p.Payloads = append([]packet.Payload{}, p.Payloads...)
		test.change(&p)
		_, err := b.Call(b.stranger, test.from, app.PackSend(sendMessage(p)))
		require.Equal(t, test.code, refused(t, err, test.code).Name, name)
	}
	// A route of its own for each client, and identifiers that take several slots.
	long := strings.Repeat("tendermint-", 5) + "0"
	b.MustSend(b.admin, b.router, router.PackRegisterCounterparty(unregistered, counterparty(long, prefix)))
	for range 2 {
		p := b.outgoing()
		p.SourceClient, p.DestinationClient = unregistered, long
		_, _, err := b.trySend(b.app, p)
		require.NoError(t, err)
		b.mustSend()
	}
}
