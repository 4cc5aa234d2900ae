// Package packettest is what every host of packets is tested with: the golden
// vectors, and the mutations of valid attempts.
package packettest

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/anji-bridge/anji/contracts/packet"
)

// Vectors is contracts/packet/testdata/vectors.json: what ibc-go v10 itself
// computes and accepts. testnet/tools/ibcv10 writes it.
type Vectors struct {
	Constants        Constants         `json:"constants"`
	Packets          []Packet          `json:"packets"`
	Acknowledgements []Acknowledgement `json:"acknowledgements"`
	MerklePaths      []MerklePath      `json:"merkle_paths"`
	Messages         []Message         `json:"messages"`
}

// Constants are those that a host must share with v10.
type Constants struct {
	ErrorAcknowledgement Hex               `json:"error_acknowledgement"`
	MaxTimeoutSeconds    uint64            `json:"max_timeout_seconds"`
	MaxPayloadsSize      int               `json:"max_payloads_size"`
	Events               map[string]string `json:"events"`
}

// Packet is a packet with all that follows from it. Commitment and paths are
// given for packets that are not Valid, too.
type Packet struct {
	Name                string    `json:"name"`
	Sequence            uint64    `json:"sequence,string"`
	SourceClient        string    `json:"source_client"`
	DestinationClient   string    `json:"destination_client"`
	TimeoutTimestamp    uint64    `json:"timeout_timestamp,string"`
	Payloads            []Payload `json:"payloads"`
	Valid               bool      `json:"valid"`
	Refusal             string    `json:"refusal"`
	Encoded             Hex       `json:"encoded"`
	Commitment          Hex       `json:"commitment"`
	CommitmentPath      Hex       `json:"commitment_path"`
	ReceiptPath         Hex       `json:"receipt_path"`
	AcknowledgementPath Hex       `json:"acknowledgement_path"`
}

// Payload is a payload whose value is Value, RepeatCount times.
type Payload struct {
	SourcePort      string `json:"source_port"`
	DestinationPort string `json:"destination_port"`
	Version         string `json:"version"`
	Encoding        string `json:"encoding"`
	Value           Hex    `json:"value"`
	RepeatCount     int    `json:"repeat_count"`
}

// Acknowledgement is an acknowledgement with all that follows from it.
type Acknowledgement struct {
	Name                string `json:"name"`
	AppAcknowledgements []Hex  `json:"app_acknowledgements"`
	Valid               bool   `json:"valid"`
	Success             bool   `json:"success"`
	Encoded             Hex    `json:"encoded"`
	Commitment          Hex    `json:"commitment"`
}

// MerklePath is a packet path under a counterparty's prefix.
type MerklePath struct {
	Prefix []Hex `json:"prefix"`
	Path   Hex   `json:"path"`
	Keys   []Hex `json:"keys"`
}

// Message is a protobuf message with every field set.
type Message struct {
	TypeURL string `json:"type_url"`
	Encoded Hex    `json:"encoded"`
}

// Hex is bytes that JSON holds in hexadecimal.
type Hex []byte

// UnmarshalText decodes hexadecimal.
func (h *Hex) UnmarshalText(text []byte) (err error) {
	*h, err = hex.DecodeString(string(text))
	return err
}

// Load reads the vectors, wherever in the repository the test runs.
func Load(t testing.TB) Vectors {
	t.Helper()
	_, here, _, _ := runtime.Caller(0)
	raw, err := os.ReadFile(filepath.Join(filepath.Dir(here), "..", "testdata", "vectors.json"))
	if err != nil {
		t.Fatal(err)
	}
	var vectors Vectors
	if err := json.Unmarshal(raw, &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors.Packets) == 0 || len(vectors.Acknowledgements) == 0 || len(vectors.MerklePaths) == 0 || len(vectors.Messages) == 0 {
		t.Fatal("vectors.json has an empty list")
	}
	return vectors
}

// Packet returns the packet itself.
func (p Packet) Packet() packet.Packet {
	made := packet.Packet{
		Sequence:          p.Sequence,
		SourceClient:      p.SourceClient,
		DestinationClient: p.DestinationClient,
		TimeoutTimestamp:  p.TimeoutTimestamp,
	}
	for _, payload := range p.Payloads {
		made.Payloads = append(made.Payloads, packet.Payload{
			SourcePort:      payload.SourcePort,
			DestinationPort: payload.DestinationPort,
			Version:         payload.Version,
			Encoding:        payload.Encoding,
			Value:           bytes.Repeat(payload.Value, payload.RepeatCount),
		})
	}
	return made
}

// Acknowledgement returns the acknowledgement itself.
func (a Acknowledgement) Acknowledgement() packet.Acknowledgement {
	var made packet.Acknowledgement
	for _, app := range a.AppAcknowledgements {
		made.AppAcknowledgements = append(made.AppAcknowledgements, app)
	}
	return made
}
