package cosmos_test

import (
	"encoding/hex"
	"strconv"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
)

// One packet there and its acknowledgement back, by real proofs.
func TestCrossing(t *testing.T) {
	l := newLink(t)
	sent := l.a.mustDeliver(l.sendMsg("hello"))
	l.step()
	p := l.packet(1, "hello")
	require.True(t, l.a.noted("sent %s %s 1 hello by %s", l.onA, l.onB, user))
	require.Equal(t, packet.CommitPacket(p), l.a.at(packet.CommitmentPath(l.onA, 1)))
	requireEvent(t, sent.Events, "send", p, nil)

	received := l.b.mustDeliver(l.recvMsg(p))
	l.step()
	require.Equal(t, channelv2.SUCCESS, resultOf(t, received))
	require.True(t, l.b.noted("received %s %s 1 hello by %s", l.onA, l.onB, relayer))
	require.Equal(t, []byte{2}, l.b.at(packet.ReceiptPath(l.onB, 1)))
	require.Equal(t, packet.CommitAcknowledgement(appAck), l.b.at(packet.AcknowledgementPath(l.onB, 1)))
	requireEvent(t, received.Events, "recv", p, nil)
	requireEvent(t, received.Events, "write_ack", p, &appAck)

	acknowledged := l.a.mustDeliver(l.ackMsg(p, appAck))
	require.Equal(t, channelv2.SUCCESS, resultOf(t, acknowledged))
	require.True(t, l.a.noted("acknowledged %s %s 1 hello with %x by %s", l.onA, l.onB, "noted", relayer))
	require.Empty(t, l.a.at(packet.CommitmentPath(l.onA, 1)))
	requireEvent(t, acknowledged.Events, "acknowledge", p, nil)

	// A sequence is never used again, also after its packet is done.
	require.Equal(t, uint64(2), l.send("hello").Sequence)
}

// A packet that nobody delivers comes back.
func TestTimeoutReturnsThePacket(t *testing.T) {
	l := newLink(t)
	p := l.send("hello")
	l.at(l.timeoutSeconds)
	result := l.a.mustDeliver(l.timeoutMsg(p))
	require.Equal(t, channelv2.SUCCESS, resultOf(t, result))
	require.True(t, l.a.noted("timed out %s %s 1 hello by %s", l.onA, l.onB, relayer))
	require.Empty(t, l.a.at(packet.CommitmentPath(l.onA, 1)))
	requireEvent(t, result.Events, "timeout", p, nil)
}

// requireEvent wants one event of that kind with exactly v10's attributes.
func requireEvent(t *testing.T, events []abci.Event, kind string, p packet.Packet, ack *packet.Acknowledgement) {
	t.Helper()
	names := packettest.Load(t).Constants.Events
	encoded, err := p.Marshal()
	require.NoError(t, err)
	want := sdk.NewEvent(names[kind],
		sdk.NewAttribute(names["source_client"], p.SourceClient),
		sdk.NewAttribute(names["destination_client"], p.DestinationClient),
		sdk.NewAttribute(names["sequence"], strconv.FormatUint(p.Sequence, 10)),
		sdk.NewAttribute(names["timeout_timestamp"], strconv.FormatUint(p.TimeoutTimestamp, 10)),
		sdk.NewAttribute(names["packet_hex"], hex.EncodeToString(encoded)),
	)
	if ack != nil {
		encoded, err := ack.Marshal()
		require.NoError(t, err)
		want = want.AppendAttributes(sdk.NewAttribute(names["ack_hex"], hex.EncodeToString(encoded)))
	}
	var found []abci.Event
	categories := 0
	for _, event := range events {
		if event.Type == names[kind] {
			found = append(found, event)
		}
		if event.Type == sdk.EventTypeMessage && event.Attributes[0].Value == names["category"] {
			categories++
		}
	}
	require.Equal(t, []abci.Event{abci.Event(want)}, found)
	require.NotZero(t, categories)
}
