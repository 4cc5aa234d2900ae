package items_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/anji-bridge/anji/contracts/ethereum/items"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// What the router reads of items is tested beside it (contracts/ethereum/test);
// here is what none can be made of.
func TestWhatCannotBePacked(t *testing.T) {
	valid := func() packet.Packet {
		return packet.Packet{Sequence: 1, SourceClient: "07-tendermint-0", DestinationClient: "client-0", TimeoutTimestamp: 2, Payloads: []packet.Payload{{
			SourcePort: "a", DestinationPort: "b", Version: "1", Encoding: "text/plain", Value: []byte("x"),
		}}}
	}
	if _, err := items.Receive(valid(), items.Height{}, nil); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		change func(*packet.Packet)
		code   refusal.Code
	}{
		"no payload":       {func(p *packet.Packet) { p.Payloads = nil }, refusal.PacketInvalid},
		"two payloads":     {func(p *packet.Packet) { p.Payloads = append(p.Payloads, p.Payloads[0]) }, refusal.PacketInvalid},
		"a long port":      {func(p *packet.Packet) { p.Payloads[0].SourcePort = string(make([]byte, 256)) }, refusal.TooLarge},
		"a long encoding":  {func(p *packet.Packet) { p.Payloads[0].Encoding = string(make([]byte, 1<<16)) }, refusal.TooLarge},
		"too many bytes":   {func(p *packet.Packet) { p.Payloads[0].Value = make([]byte, 1<<24) }, refusal.TooLarge},
		"a long client id": {func(p *packet.Packet) { p.SourceClient = string(make([]byte, 256)) }, refusal.TooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			p := valid()
			test.change(&p)
			for _, pack := range []func() ([]byte, error){
				func() ([]byte, error) { return items.Receive(p, items.Height{}, nil) },
				func() ([]byte, error) { return items.Acknowledge(p, bytes.Repeat([]byte{1}, 3), items.Height{}, nil) },
				func() ([]byte, error) { return items.TimeOut(p, items.Height{}, nil) },
			} {
				if _, err := pack(); !errors.Is(err, test.code) {
					t.Errorf("%v, want %s", err, test.code)
				}
			}
		})
	}
}
