// Package traceability is what the two halves of the sample agree on: the
// seller's chaincode ships food, the buyer's Cosmos module accepts it.
//
//	chaincode (Fabric)                        module (Cosmos)
//	Ship       --- Shipment packet --->       kept as "received"
//	"received" <-- acknowledgement ---
//	"accepted" <-- Acceptance packet --       MsgAccept, by the buyer's account
//	           --- acknowledgement -->        "accepted"
//
// Payload values are JSON, so that an operator can read them in the relayer's
// output. They are hostile input on both sides: bounded, and decoded strictly
// (see decode), because two decoders that read one text in two ways would let
// the chains disagree about what was shipped.
package traceability

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/anji-bridge/anji/contracts/packet"
)

const (
	// Port is the sample's name on both chains.
	Port = "traceability"
	// Version and Encoding stand in every payload of the sample.
	Version  = "traceability-1"
	Encoding = "application/json"

	// MaxValueSize bounds a payload's value, in bytes.
	MaxValueSize = 2048
	maxTextSize  = 128
	maxKilograms = 1_000_000_000
)

// Acknowledgement is what either side answers to a packet that it has kept.
var Acknowledgement = []byte("kept")

// Shipment announces that food has left the seller.
type Shipment struct {
	Lot       string `json:"lot"` // chosen by the seller, never used twice
	Product   string `json:"product"`
	Kilograms uint64 `json:"kilograms"`
	Seller    string `json:"seller"` // MSP id of the Fabric organisation that ships
	Buyer     string `json:"buyer"`  // account address on the buyer's Cosmos chain
}

// Validate checks every field's bounds. Whether Buyer is an address only the
// buyer's chain can say.
func (s Shipment) Validate() error {
	for _, f := range []struct{ name, value string }{
		{"lot", s.Lot}, {"product", s.Product}, {"seller", s.Seller}, {"buyer", s.Buyer},
	} {
		if err := checkText(f.name, f.value); err != nil {
			return err
		}
	}
	if s.Kilograms == 0 || s.Kilograms > maxKilograms {
		return fmt.Errorf("kilograms: %d is not between 1 and %d", s.Kilograms, maxKilograms)
	}
	return nil
}

// Payload is s as one packet's payload.
func (s Shipment) Payload() (packet.Payload, error) { return encode(s) }

// ParseShipment reads a Shipment from a payload sent by the chaincode.
func ParseShipment(p packet.Payload) (Shipment, error) { return decode[Shipment](p) }

// Acceptance is the buyer's word that a shipment has arrived and is right.
type Acceptance struct {
	Lot   string `json:"lot"`
	Buyer string `json:"buyer"`
}

// Validate checks every field's bounds.
func (a Acceptance) Validate() error {
	if err := checkText("lot", a.Lot); err != nil {
		return err
	}
	return checkText("buyer", a.Buyer)
}

// Payload is a as one packet's payload.
func (a Acceptance) Payload() (packet.Payload, error) { return encode(a) }

// ParseAcceptance reads an Acceptance from a payload sent by the module.
func ParseAcceptance(p packet.Payload) (Acceptance, error) { return decode[Acceptance](p) }

type message interface{ Validate() error }

func encode[M message](m M) (packet.Payload, error) {
	if err := m.Validate(); err != nil {
		return packet.Payload{}, err
	}
	value, err := json.Marshal(m)
	if err != nil {
		return packet.Payload{}, err
	}
	return packet.Payload{
		SourcePort: Port, DestinationPort: Port, Version: Version, Encoding: Encoding, Value: value,
	}, nil
}

// decode accepts only the one text that encode makes of a message: json alone
// would also take unknown, repeated and differently capitalised fields.
func decode[M message](p packet.Payload) (M, error) {
	var m M
	switch {
	case p.SourcePort != Port || p.DestinationPort != Port:
		return m, fmt.Errorf("ports: %q to %q, want %q on both sides", p.SourcePort, p.DestinationPort, Port)
	case p.Version != Version:
		return m, fmt.Errorf("version: %q, want %q", p.Version, Version)
	case p.Encoding != Encoding:
		return m, fmt.Errorf("encoding: %q, want %q", p.Encoding, Encoding)
	case len(p.Value) > MaxValueSize:
		return m, fmt.Errorf("value: %d bytes, at most %d", len(p.Value), MaxValueSize)
	}
	if err := json.Unmarshal(p.Value, &m); err != nil {
		return m, fmt.Errorf("value: %w", err)
	}
	again, err := json.Marshal(m)
	if err != nil {
		return m, fmt.Errorf("value: %w", err)
	}
	if !bytes.Equal(again, p.Value) {
		return m, fmt.Errorf("value: not canonical, want %s", again)
	}
	return m, m.Validate()
}

// checkText wants text that can stand in a key and on a screen.
func checkText(field, s string) error {
	switch {
	case s == "":
		return fmt.Errorf("%s: empty", field)
	case len(s) > maxTextSize:
		return fmt.Errorf("%s: %d bytes, at most %d", field, len(s), maxTextSize)
	case !utf8.ValidString(s):
		return fmt.Errorf("%s: not UTF-8", field)
	case strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }):
		return fmt.Errorf("%s: holds a character that does not print", field)
	}
	return nil
}
