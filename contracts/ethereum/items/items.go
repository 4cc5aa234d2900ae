// Package items packs what relayers bring the router's relay: one packet with its
// proof in a quarter of the calldata that the ABI takes (src/router/Items.sol).
package items

import (
	"bytes"
	"encoding/binary"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var router = mustSelectors()

type selectors struct{ receive, acknowledge, timeout []byte }

func mustSelectors() selectors {
	r := bindings.NewRouter()
	return selectors{receive: r.PackReceiveFromBatch(), acknowledge: r.PackAcknowledgeFromBatch(), timeout: r.PackTimeOutFromBatch()}
}

// Height is one of the counterparty chain.
type Height struct{ Revision, Height uint64 }

// Receive is the item that brings a packet sent to the router's chain.
func Receive(p packet.Packet, at Height, proof []byte) ([]byte, error) {
	return pack(router.receive, p, p.DestinationClient, p.SourceClient, nil, at, proof)
}

// Acknowledge is the item that ends a packet of the router's chain by its
// acknowledgement, of one application.
func Acknowledge(p packet.Packet, acknowledgement []byte, at Height, proof []byte) ([]byte, error) {
	return pack(router.acknowledge, p, p.SourceClient, p.DestinationClient, acknowledgement, at, proof)
}

// TimeOut is the item that ends a packet of the router's chain that was not
// received in time.
func TimeOut(p packet.Packet, at Height, proof []byte) ([]byte, error) {
	return pack(router.timeout, p, p.SourceClient, p.DestinationClient, nil, at, proof)
}

// pack names our end of the link first.
func pack(selector []byte, p packet.Packet, client, counterparty string, acknowledgement []byte, at Height, proof []byte) ([]byte, error) {
	if len(p.Payloads) != 1 {
		return nil, refusal.PacketInvalid.With("%d payloads, want one", len(p.Payloads))
	}
	payload := p.Payloads[0]
	out := bytes.Clone(selector)
	for _, number := range []uint64{p.Sequence, p.TimeoutTimestamp, at.Revision, at.Height} {
		out = binary.BigEndian.AppendUint64(out, number)
	}
	texts := []struct {
		name string
		size int // of its length, in bytes
		text []byte
	}{
		{"client", 1, []byte(client)},
		{"counterparty", 1, []byte(counterparty)},
		{"source port", 1, []byte(payload.SourcePort)},
		{"destination port", 1, []byte(payload.DestinationPort)},
		{"version", 2, []byte(payload.Version)},
		{"encoding", 2, []byte(payload.Encoding)},
		{"value", 3, payload.Value},
		{"acknowledgement", 3, acknowledgement},
	}
	for _, t := range texts {
		if len(t.text) >= 1<<(8*t.size) {
			return nil, refusal.TooLarge.With("%s of %d bytes", t.name, len(t.text))
		}
		out = append(out, binary.BigEndian.AppendUint32(nil, uint32(len(t.text)))[4-t.size:]...)
	}
	for _, t := range texts {
		out = append(out, t.text...)
	}
	return append(out, proof...), nil
}
