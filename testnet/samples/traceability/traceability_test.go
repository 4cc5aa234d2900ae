package traceability

import (
	"bytes"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/contracts/packet"
)

func validShipment() Shipment {
	return Shipment{Lot: "lot-7", Product: "green tea", Kilograms: 120, Seller: "Org1MSP", Buyer: "anji1buyer"}
}

func TestShipmentPayload(t *testing.T) {
	p, err := validShipment().Payload()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Validate(); err != nil {
		t.Fatalf("payload breaks a packet rule: %v", err)
	}
	got, err := ParseShipment(p)
	if err != nil || got != validShipment() {
		t.Fatalf("ParseShipment = %+v, %v", got, err)
	}
}

func TestParseShipmentRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(*packet.Payload)
		want   string
	}{
		{"other source port", func(p *packet.Payload) { p.SourcePort = "transfer" }, "ports"},
		{"other destination port", func(p *packet.Payload) { p.DestinationPort = "transfer" }, "ports"},
		{"other version", func(p *packet.Payload) { p.Version = "traceability-2" }, "version"},
		{"other encoding", func(p *packet.Payload) { p.Encoding = "application/x-protobuf" }, "encoding"},
		{"no value", func(p *packet.Payload) { p.Value = nil }, "value"},
		{"too large", func(p *packet.Payload) { p.Value = bytes.Repeat([]byte(" "), MaxValueSize+1) }, "at most"},
		{"trailing bytes", func(p *packet.Payload) { p.Value = append(p.Value, '1') }, "value"},
		{"trailing space", func(p *packet.Payload) { p.Value = append(p.Value, ' ') }, "canonical"},
		{"unknown field", replace(`{"lot"`, `{"grade":"A","lot"`), "canonical"},
		{"repeated field", replace(`{"lot"`, `{"lot":"lot-8","lot"`), "canonical"},
		{"field in capitals", replace(`"lot"`, `"LOT"`), "canonical"},
		{"not UTF-8", replace("green", "gr\xffen"), "canonical"},
		{"empty lot", replace("lot-7", ""), "lot: empty"},
		{"long product", replace("green tea", strings.Repeat("x", maxTextSize+1)), "product"},
		{"control character", replace("Org1MSP", `Org1\u0000MSP`), "seller"},
		{"nothing shipped", replace("120", "0"), "kilograms"},
		{"too heavy", replace("120", "1000000001"), "kilograms"},
		{"negative weight", replace("120", "-1"), "value"},
		{"an acceptance", func(p *packet.Payload) { p.Value = []byte(`{"lot":"lot-7","buyer":"anji1buyer"}`) }, "canonical"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := validShipment().Payload()
			if err != nil {
				t.Fatal(err)
			}
			c.mutate(&p)
			if _, err := ParseShipment(p); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("ParseShipment = %v, want an error about %q", err, c.want)
			}
		})
	}
}

func replace(old, new string) func(*packet.Payload) {
	return func(p *packet.Payload) { p.Value = bytes.Replace(p.Value, []byte(old), []byte(new), 1) }
}

func TestAcceptancePayload(t *testing.T) {
	want := Acceptance{Lot: "lot-7", Buyer: "anji1buyer"}
	p, err := want.Payload()
	if err != nil {
		t.Fatal(err)
	}
	got, err := ParseAcceptance(p)
	if err != nil || got != want {
		t.Fatalf("ParseAcceptance = %+v, %v", got, err)
	}
	if _, err := (Acceptance{Lot: "lot-7"}).Payload(); err == nil {
		t.Fatal("an acceptance without a buyer was encoded")
	}
}

func FuzzParseShipment(f *testing.F) {
	p, err := validShipment().Payload()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(p.Value)
	f.Fuzz(func(t *testing.T, value []byte) {
		p.Value = value
		shipment, err := ParseShipment(p)
		if err != nil {
			return
		}
		again, err := shipment.Payload()
		if err != nil || !bytes.Equal(again.Value, value) {
			t.Fatalf("accepted %q, which encodes as %q (%v)", value, again.Value, err)
		}
	})
}
