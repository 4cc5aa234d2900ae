package test_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/packet"
)

func TestReceive(t *testing.T) {
	b := newBridge(t)
	p := b.incoming(7)
	receipt := b.MustSend(b.relayer, b.router, b.receive(p))

	require.EqualValues(t, 1, b.count(b.app, app.PackReceived(7)))
	ack := packet.Acknowledgement{AppAcknowledgements: [][]byte{{0, 0}}}
	require.Equal(t, packet.CommitAcknowledgement(ack), b.commitment(packet.AcknowledgementPath(here, 7)))
	require.Nil(t, b.commitment(packet.ReceiptPath(here, 7)), "receipt and acknowledgement share a slot, the acknowledgement's")
	require.Equal(t, ack, b.written(receipt, p))
	require.Equal(t, b.relayer.Address.Bytes(), b.read(b.app, app.PackLastRelayer())[12:])

	receipt = b.MustSend(b.relayer, b.router, b.receive(p))
	require.Equal(t, []string{"Noop"}, closing(t, receipt), "received before")
	require.EqualValues(t, 1, b.count(b.app, app.PackReceived(7)))
}

// written returns the acknowledgement that a transaction wrote for a packet.
func (b *bridge) written(receipt *types.Receipt, p packet.Packet) packet.Acknowledgement {
	b.t.Helper()
	for _, log := range receipt.Logs {
		event, err := router.UnpackWriteAcknowledgementEvent(log)
		if err != nil || event.Sequence.Uint64() != p.Sequence {
			continue
		}
		require.Equal(b.t, crypto.Keccak256Hash([]byte(p.DestinationClient)), event.ClientId)
		received, err := packet.ParsePacket(event.Packet)
		require.NoError(b.t, err)
		require.Equal(b.t, p, received)
		ack := packet.Acknowledgement{AppAcknowledgements: [][]byte{event.Acknowledgement}}
		require.Equal(b.t, packet.CommitAcknowledgement(ack), b.commitment(packet.AcknowledgementPath(p.DestinationClient, p.Sequence)))
		return ack
	}
	b.t.Fatal("no acknowledgement was written")
	return packet.Acknowledgement{}
}

// closing returns the names of the events that the items of a transaction end
// with, one for each.
func closing(t testing.TB, receipt *types.Receipt) []string {
	t.Helper()
	var names []string
	for _, log := range receipt.Logs {
		for _, name := range []string{"WriteAcknowledgement", "AckPacket", "TimeoutPacket", "Noop", "ItemFailed", "ICS02ClientUpdated"} {
			if log.Topics[0] == events[name].ID {
				names = append(names, name)
			}
		}
	}
	return names
}

// What is refused of every chain's packets is in TestMutations.
func TestReceiveRefuses(t *testing.T) {
	b := newBridge(t)
	for name, test := range map[string]struct {
		change func(*packet.Packet)
		code   string
	}{
		"a client without counterparty": {func(p *packet.Packet) { p.DestinationClient = unregistered }, "CounterpartyUnknown"},
		"a timeout that is now":         {func(p *packet.Packet) { p.TimeoutTimestamp = b.Time() }, "TimeoutElapsed"},
		"a port that nobody has":        {func(p *packet.Packet) { p.Payloads[0].DestinationPort = "unknown" }, "PortUnknown"},
	} {
		t.Run(name, func(t *testing.T) {
			p := b.incoming(1)
			test.change(&p)
			_, err := b.Call(b.relayer, b.router, b.receive(p))
			refused(t, err, test.code)
		})
	}
	require.Nil(t, b.commitment(packet.AcknowledgementPath(here, 1)))
	require.Zero(t, b.count(b.app, app.PackReceived(1)))
}

// The light client is asked at the height, and for the proof, that were brought.
func TestReceiveProvesThePacket(t *testing.T) {
	b := newBridge(t)
	proven := b.incoming(1)
	now := b.Time()
	proof := present(now, packet.CommitmentPath(there, 1), packet.CommitPacket(proven))
	for name, change := range map[string]func(*bindings.IICS26RouterMsgsMsgRecvPacket){
		"height":   func(m *bindings.IICS26RouterMsgsMsgRecvPacket) { m.ProofHeight.RevisionHeight++ },
		"revision": func(m *bindings.IICS26RouterMsgsMsgRecvPacket) { m.ProofHeight.RevisionNumber++ },
		"proof":    func(m *bindings.IICS26RouterMsgsMsgRecvPacket) { m.ProofCommitment[0] ^= 1 },
	} {
		t.Run(name, func(t *testing.T) {
			m := bindings.IICS26RouterMsgsMsgRecvPacket{Packet: solidity(proven), ProofHeight: height(now), ProofCommitment: append([]byte{}, proof...)}
			change(&m)
			_, err := b.Call(b.relayer, b.router, router.PackRecvPacket(m))
			refused(t, err, "ProofInvalid")
		})
	}
	b.MustSend(b.relayer, b.router, b.receive(proven))
}

func TestReceiveByAFrozenClient(t *testing.T) {
	b := newBridge(t)
	b.MustSend(b.stranger, b.router, router.PackSubmitMisbehaviour(here, []byte("misbehaviour")))
	_, err := b.Send(b.relayer, b.router, b.receive(b.incoming(1)))
	refused(t, err, "ClientNotActive")
}
