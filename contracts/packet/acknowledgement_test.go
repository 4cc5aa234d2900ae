package packet_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestMerklePathsOfV10(t *testing.T) {
	for _, v := range packettest.Load(t).MerklePaths {
		keys, err := packet.MerklePath(bytesOf(v.Prefix), v.Path)
		require.NoError(t, err)
		require.Equal(t, bytesOf(v.Keys), keys)
	}
}

func bytesOf(list []packettest.Hex) [][]byte {
	converted := make([][]byte, len(list))
	for i, h := range list {
		converted[i] = h
	}
	return converted
}

func TestAcknowledgementOf(t *testing.T) {
	universal := packet.ErrorAcknowledgement().AppAcknowledgements[0]
	for _, c := range []struct {
		name    string
		change  func(*packet.RecvPacketResult)
		want    []byte // the one application acknowledgement
		success bool
		err     error
	}{
		{name: "valid", change: func(*packet.RecvPacketResult) {}, want: []byte("ok"), success: true},
		{name: "failure", change: func(r *packet.RecvPacketResult) { r.Status = packet.PacketStatus_Failure }, want: universal},
		{name: "failure saying the universal error", change: func(r *packet.RecvPacketResult) {
			r.Status, r.Acknowledgement = packet.PacketStatus_Failure, universal
		}, want: universal},
		{name: "failure saying nothing", change: func(r *packet.RecvPacketResult) { *r = packet.RecvPacketResult{Status: packet.PacketStatus_Failure} }, want: universal},
		{name: "success saying the universal error", change: func(r *packet.RecvPacketResult) { r.Acknowledgement = universal }, err: refusal.AcknowledgementInvalid},
		{name: "success saying nothing", change: func(r *packet.RecvPacketResult) { r.Acknowledgement = nil }, err: refusal.AcknowledgementInvalid},
		{name: "no verdict", change: func(r *packet.RecvPacketResult) { r.Status = packet.PacketStatus_NONE }, err: refusal.AcknowledgementInvalid},
		{name: "a promise", change: func(r *packet.RecvPacketResult) { r.Status = packet.PacketStatus_Async }, err: refusal.AcknowledgementInvalid},
		{name: "an unknown verdict", change: func(r *packet.RecvPacketResult) { r.Status = 77 }, err: refusal.AcknowledgementInvalid},
		{name: "largest", change: func(r *packet.RecvPacketResult) {
			r.Acknowledgement = bytes.Repeat([]byte{1}, packet.MaxAcknowledgementSize)
		}, want: bytes.Repeat([]byte{1}, packet.MaxAcknowledgementSize), success: true},
		{name: "megabytes", change: func(r *packet.RecvPacketResult) { r.Acknowledgement = make([]byte, 3<<20) }, want: universal},
	} {
		t.Run(c.name, func(t *testing.T) {
			result := packet.RecvPacketResult{Status: packet.PacketStatus_Success, Acknowledgement: []byte("ok")}
			c.change(&result)
			ack, success, err := packet.AcknowledgementOf(incoming(), []packet.RecvPacketResult{result})
			require.ErrorIs(t, err, c.err)
			require.Equal(t, c.success, success)
			if c.err == nil {
				require.Equal(t, [][]byte{c.want}, ack.AppAcknowledgements)
				require.Equal(t, success, ack.Success())
			}
		})
	}
	for _, results := range [][]packet.RecvPacketResult{nil, {{Status: 1}, {Status: 1}}} {
		_, _, err := packet.AcknowledgementOf(incoming(), results)
		require.ErrorIs(t, err, refusal.AcknowledgementInvalid)
	}
}

// Whoever changes a returned error acknowledgement changes nobody else's.
func TestErrorAcknowledgementIsACopy(t *testing.T) {
	packet.ErrorAcknowledgement().AppAcknowledgements[0][0]++
	require.False(t, packet.ErrorAcknowledgement().Success())
	require.False(t, packet.Acknowledgement{}.Success())
}

func TestCounterpartyValidate(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*packet.Counterparty)
		ok     bool
	}{
		{name: "valid", change: func(*packet.Counterparty) {}, ok: true},
		{name: "one empty key", change: func(c *packet.Counterparty) { c.MerklePrefix = [][]byte{{}} }, ok: true},
		{name: "client of 8 characters", change: func(c *packet.Counterparty) { c.ClientID = "client-0" }, ok: true},
		{name: "client that no packet can name", change: func(c *packet.Counterparty) { c.ClientID = "short-0" }},
		{name: "client empty", change: func(c *packet.Counterparty) { c.ClientID = "" }},
		{name: "client without number", change: func(c *packet.Counterparty) { c.ClientID = "fabric-view" }},
		{name: "client too long", change: func(c *packet.Counterparty) { c.ClientID = strings.Repeat("f", 63) + "-0" }},
		{name: "no prefix", change: func(c *packet.Counterparty) { c.MerklePrefix = nil }},
		{name: "too many keys", change: func(c *packet.Counterparty) { c.MerklePrefix = make([][]byte, 9) }},
		{name: "key too long", change: func(c *packet.Counterparty) { c.MerklePrefix[1] = make([]byte, 129) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			counterparty := packet.Counterparty{ClientID: there, MerklePrefix: [][]byte{[]byte("ibc"), {}}}
			c.change(&counterparty)
			if err := counterparty.Validate(); c.ok {
				require.NoError(t, err)
			} else {
				require.ErrorIs(t, err, refusal.CounterpartyInvalid)
			}
		})
	}
}
