package test_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/contracts/packet"
)

// One bad packet in a batch of fifty leaves forty-nine delivered, whatever is
// wrong with it and wherever it stands.
func TestBatchOfFifty(t *testing.T) {
	b := newBridge(t)
	expired, unproven := b.incoming(17), b.incoming(31)
	expired.TimeoutTimestamp = b.Time()
	calls := [][]byte{router.PackUpdateClient(here, []byte("update"))}
	for sequence := range uint64(50) {
		p := b.incoming(sequence)
		switch sequence {
		case 0: // no packet has this sequence
		case 17:
			p = expired
		case 31:
			calls = append(calls, router.PackRecvPacket(bindings.IICS26RouterMsgsMsgRecvPacket{Packet: solidity(unproven)}))
			continue
		case 49:
			p.Sequence = 48 // once more
		}
		calls = append(calls, b.receive(p))
	}
	receipt := b.MustSend(b.relayer, b.router, router.PackRelay(calls))
	require.Len(t, closing(t, receipt), 51, "one closing event for each item")
	names := map[uint64]string{}
	for index, failure := range b.failures(receipt) {
		names[index] = failure.Name
	}
	require.Equal(t, map[uint64]string{1: "PacketInvalid", 18: "TimeoutElapsed", 32: "ProofInvalid"}, names)
	require.Equal(t, "Noop", closing(t, receipt)[50])
	for sequence := uint64(1); sequence < 49; sequence++ {
		want := uint64(1)
		if sequence == 17 || sequence == 31 {
			want = 0
		}
		require.Equal(t, want, b.count(b.app, app.PackReceived(sequence)), sequence)
	}
}

func TestBatchTakesWhatRelayersDoAlone(t *testing.T) {
	b := newBridge(t)
	b.grantAll(b.router) // even if the router itself were given every role
	b.grantAll(b.relayer.Address)
	good := b.incoming(1)
	calls := [][]byte{
		router.PackPause(), router.PackRelay(nil), router.PackSubmitMisbehaviour(here, []byte("misbehaviour")),
		router.PackAddIBCApp("stolen", b.app), router.PackAnnounce(nil), router.PackSetAuthority(b.app), nil, {1}, {1, 2, 3}, {1, 2, 3, 4},
		b.receive(good),
	}
	receipt := b.MustSend(b.relayer, b.router, router.PackRelay(calls))
	failures := b.failures(receipt)
	require.Len(t, failures, len(calls)-1)
	for index, failure := range failures {
		require.Equal(t, "NotRelayable", failure.Name, "item %d: %x", index, failure.Data)
	}
	require.True(t, b.written(receipt, good).Success())
}

func TestBatchOfUpdates(t *testing.T) {
	b := newBridge(t)
	receipt := b.MustSend(b.relayer, b.router, router.PackRelay([][]byte{
		router.PackUpdateClient(here, []byte("update")), router.PackUpdateClient(here, []byte("known")),
		router.PackUpdateClient(here, []byte("lie")), router.PackUpdateClient("client-9", []byte("update")),
		router.PackUpdateClient(here, []byte("misbehaviour")), b.receive(b.incoming(1)),
	}))
	require.Equal(t, []string{
		"ICS02ClientUpdated", "ICS02ClientUpdated", "ItemFailed", "ItemFailed", "ICS02ClientUpdated", "ItemFailed",
	}, closing(t, receipt))
	var results []uint8
	for _, log := range receipt.Logs {
		if event, err := router.UnpackICS02ClientUpdatedEvent(log); err == nil {
			require.Equal(t, here, event.ClientId)
			results = append(results, event.Result)
		}
	}
	require.Equal(t, []uint8{0, 2, 1}, results, "update, no-op, misbehaviour")
	failures := b.failures(receipt)
	require.Equal(t, "ProofInvalid", failures[2].Name)
	require.Equal(t, "ClientUnknown", failures[3].Name)
	require.Equal(t, "ClientNotActive", failures[5].Name, "frozen by the batch itself")
}

// Gas that hostile applications burn can end a batch early. What was done
// stays, the rest is refused for want of gas, and each item says what came of it.
func TestBatchRunsOutOfGas(t *testing.T) {
	b := newBridge(t)
	hostile := b.addApp("hostile")
	b.behave(hostile, burnAll, 0, nil)
	var calls [][]byte
	for sequence := range uint64(40) {
		p := b.incoming(sequence + 1)
		p.Payloads[0].DestinationPort = "hostile"
		calls = append(calls, b.receive(p))
	}
	receipt := b.MustSend(b.relayer, b.router, router.PackRelay(calls))
	names := closing(t, receipt)
	require.Len(t, names, len(calls))
	done := 0
	for _, name := range names {
		if name == "WriteAcknowledgement" {
			done++
		}
	}
	require.Greater(t, done, 10)
	require.Less(t, done, 20)
	for index, failure := range b.failures(receipt) {
		require.Equal(t, "InsufficientGas", failure.Name)
		require.GreaterOrEqual(t, index, uint64(done))
	}
	b.MustSend(b.relayer, b.router, router.PackRelay(calls[done:done+10]))
	for sequence := range uint64(done + 10) {
		require.NotNil(t, b.commitment(packet.AcknowledgementPath(here, sequence+1)))
	}
}

// A light client that answers nothing has verified nothing.
func TestLightClientWithoutAnswer(t *testing.T) {
	b := newBridge(t)
	// BareApp has no verifyMembership; a precompile answers nothing to anybody,
	// but has no code and cannot be added.
	mute := b.Deploy(&test.BareAppMetaData, test.NewBareApp().PackConstructor(b.router))
	b.MustSend(b.admin, b.router, router.PackAddClient(counterparty("07-tendermint-5", prefix), mute))
	p := b.incoming(1)
	p.SourceClient, p.DestinationClient = "07-tendermint-5", "client-2"
	_, err := b.Call(b.relayer, b.router, b.receive(p))
	require.Error(t, err)
	_, err = b.Call(b.admin, b.router, router.PackAddClient(counterparty("07-tendermint-6", prefix), b.stranger.Address))
	refused(t, err, "ClientInvalid")
}
