package test_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/items"
	"github.com/anji-bridge/anji/contracts/packet"
)

// A packed item does what the call does that it stands for, down to the events.
func TestPackedItems(t *testing.T) {
	for name, item := range map[string]func(b *bridge, packed bool) []byte{
		"receive": func(b *bridge, packed bool) []byte {
			if packed {
				return b.receivePacked(b.incoming(7))
			}
			return b.receive(b.incoming(7))
		},
		"acknowledge": func(b *bridge, packed bool) []byte {
			sent := b.mustSend()
			if packed {
				return b.acknowledgePacked(sent, []byte("fine"))
			}
			return b.acknowledge(sent, []byte("fine"))
		},
		"time out": func(b *bridge, packed bool) []byte {
			sent := b.mustSend()
			if packed {
				return b.timeOutPacked(sent, sent.TimeoutTimestamp)
			}
			return b.timeOut(sent, sent.TimeoutTimestamp)
		},
		"a value of some kilobytes": func(b *bridge, packed bool) []byte {
			p := b.incoming(8)
			p.Payloads[0].Value = make([]byte, 50_000)
			if packed {
				return b.receivePacked(p)
			}
			return b.receive(p)
		},
	} {
		t.Run(name, func(t *testing.T) {
			var logs [2][]*types.Log
			for i, packed := range []bool{false, true} {
				b := newBridge(t) // at the same addresses
				call := item(b, packed)
				receipt := b.MustSend(b.relayer, b.router, router.PackRelay([][]byte{call, call}))
				closed := closing(t, receipt)
				require.Len(t, closed, 2)
				require.NotContains(t, closed, "ItemFailed")
				require.Equal(t, "Noop", closed[1], "the same once more")
				logs[i] = receipt.Logs
			}
			require.Len(t, logs[1], len(logs[0]))
			for i, log := range logs[0] {
				require.Equal(t, log.Address, logs[1][i].Address)
				require.Equal(t, log.Topics, logs[1][i].Topics)
				want, err := packetOf(log)
				if err != nil {
					continue // none of a packet
				}
				got, err := packetOf(logs[1][i])
				require.NoError(t, err)
				want.TimeoutTimestamp, got.TimeoutTimestamp = 0, 0 // the chains' clocks differ
				require.Equal(t, want, got)
			}
		})
	}
}

// packetOf is the packet of a packet event.
func packetOf(log *types.Log) (packet.Packet, error) {
	var encoded []byte
	if event, err := router.UnpackWriteAcknowledgementEvent(log); err == nil {
		encoded = event.Packet
	} else if event, err := router.UnpackAckPacketEvent(log); err == nil {
		encoded = event.Packet
	} else if event, err := router.UnpackTimeoutPacketEvent(log); err == nil {
		encoded = event.Packet
	} else {
		return packet.Packet{}, err
	}
	return packet.ParsePacket(encoded)
}

// A packed item is cut off anywhere, or claims more than it has: it is refused
// and nothing else is.
func TestPackedItemsCutOff(t *testing.T) {
	b := newBridge(t)
	good := b.receivePacked(b.incoming(1))
	for _, size := range []int{4, 5, 35, 36, 49, 50, 60, 80, 100, len(good) - 33, len(good) - 1} {
		receipt := b.MustSend(b.relayer, b.router, router.PackRelay([][]byte{
			good[:size], router.PackUpdateClient(here, []byte("update")),
		}))
		require.Equal(t, []string{"ItemFailed", "ICS02ClientUpdated"}, closing(t, receipt), "%d bytes", size)
		want := "Malformed"
		if size >= len(good)-32 { // no more than the proof is missing of it
			want = "ProofInvalid"
		}
		require.Equal(t, want, b.failures(receipt)[0].Name, "%d bytes", size)
	}
	for place := 36; place < 50; place++ { // the lengths
		bad := append([]byte{}, good...)
		bad[place] = 0xff
		receipt := b.MustSend(b.relayer, b.router, router.PackRelay([][]byte{bad, good[:4]}))
		require.Equal(t, []string{"ItemFailed", "ItemFailed"}, closing(t, receipt), "length at %d", place)
	}
	require.Nil(t, b.commitment(packet.AcknowledgementPath(here, 1)))
	require.Equal(t, []string{"WriteAcknowledgement"}, closing(t, b.MustSend(b.relayer, b.router, router.PackRelay([][]byte{good}))))
}

// A packed item is refused as a call of its own, whoever makes it. (The rules on
// packets hold for it as for a call: TestMutations.)
func TestPackedItemsAlone(t *testing.T) {
	b := newBridge(t)
	b.grantAll(b.relayer.Address)
	sent := b.mustSend()
	for _, item := range [][]byte{b.receivePacked(b.incoming(1)), b.acknowledgePacked(sent, []byte("fine")), b.timeOutPacked(sent, sent.TimeoutTimestamp)} {
		_, err := b.Send(b.relayer, b.router, item)
		refused(t, err, "NotAnItem")
	}
	require.NotNil(t, b.commitment(packet.CommitmentPath(here, sent.Sequence)))
	require.Zero(t, b.count(b.app, app.PackReceived(1)))
}

// Identifiers and prefixes may be longer than a storage slot.
func TestLongIdentifiers(t *testing.T) {
	b := newBridge(t)
	for i, size := range []int{9, 30, 31, 32, 33, 63, 64} {
		id := "07-" + strings.Repeat("x", size-5) + "-1"
		long := [][]byte{[]byte(strings.Repeat("p", size)), {}}
		b.MustSend(b.admin, b.router, router.PackAddClient(counterparty(id, long), b.client))
		client := fmt.Sprintf("client-%d", i+2)
		got, err := router.UnpackGetCounterparty(b.read(b.router, router.PackGetCounterparty(client)))
		require.NoError(t, err)
		require.Equal(t, counterparty(id, long), got)

		p := b.incoming(1)
		p.SourceClient, p.DestinationClient = id, client
		now := b.Time()
		arguments := abi.Arguments{{Type: stringType}, {Type: heightType}, {Type: pathType}, {Type: bytesType}}
		claimed, err := arguments.Pack("present", height(now), [][]byte{long[0], packet.CommitmentPath(id, 1)}, packet.CommitPacket(p))
		require.NoError(t, err)
		item := b.item(items.Receive(p, items.Height{Revision: 1, Height: now}, crypto.Keccak256(claimed)))
		receipt := b.MustSend(b.relayer, b.router, router.PackRelay([][]byte{item}))
		require.Equal(t, []string{"WriteAcknowledgement"}, closing(t, receipt), "%d characters", size)
		require.NotNil(t, b.commitment(packet.AcknowledgementPath(client, 1)))
	}
}
