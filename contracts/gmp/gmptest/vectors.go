// Package gmptest reads the golden vectors that every host of calls is tested
// with.
package gmptest

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/contracts/gmp"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
)

// Vectors is contracts/gmp/testdata/vectors.json: what ibc-go v11 itself
// computes and accepts. testnet/tools/ibcv11/gmp writes it.
type Vectors struct {
	Port             string            `json:"port"`
	Version          string            `json:"version"`
	Encoding         string            `json:"encoding"`
	Calls            []Call            `json:"calls"`
	Encoded          []Encoded         `json:"encoded"`
	Acknowledgements []Acknowledgement `json:"acknowledgements"`
	Accounts         []Account         `json:"accounts"`
	Payload          Payload           `json:"payload"`
}

// Call is a call with its encoding, and ibc-go's refusal if there is one. Its
// payload and memo are the fields RepeatCount times.
type Call struct {
	Name        string         `json:"name"`
	Sender      string         `json:"sender"`
	Receiver    string         `json:"receiver"`
	Salt        packettest.Hex `json:"salt"`
	Payload     packettest.Hex `json:"payload"`
	Memo        string         `json:"memo"`
	RepeatCount int            `json:"repeat_count"`
	Refusal     string         `json:"refusal"`
	Encoded     packettest.Hex `json:"encoded"` // empty where it is long
}

// Call is the call itself.
func (c Call) Call() gmp.Call {
	return gmp.Call{
		Sender: c.Sender, Receiver: c.Receiver, Salt: c.Salt,
		Payload: bytes.Repeat(c.Payload, c.RepeatCount), Memo: strings.Repeat(c.Memo, c.RepeatCount),
	}
}

// Encoded is a value that a packet may hold, and ibc-go's refusal of it.
type Encoded struct {
	Name    string         `json:"name"`
	Value   packettest.Hex `json:"value"`
	Refusal string         `json:"refusal"`
}

// Acknowledgement is a result and its encoding.
type Acknowledgement struct {
	Result  packettest.Hex `json:"result"`
	Encoded packettest.Hex `json:"encoded"`
}

// Account is whose account has which address on a Cosmos chain.
type Account struct {
	Client  string         `json:"client"`
	Sender  string         `json:"sender"`
	Salt    packettest.Hex `json:"salt"`
	Address packettest.Hex `json:"address"`
}

// Payload is that of one bank send of Amount to each of To.
type Payload struct {
	From    string         `json:"from"`
	To      []string       `json:"to"`
	Amount  string         `json:"amount"`
	Encoded packettest.Hex `json:"encoded"`
}

// Load reads the vectors.
func Load(t testing.TB) Vectors {
	t.Helper()
	_, file, _, _ := runtime.Caller(0)
	content, err := os.ReadFile(filepath.Join(filepath.Dir(file), "..", "testdata", "vectors.json"))
	if err != nil {
		t.Fatal(err)
	}
	var v Vectors
	if err := json.Unmarshal(content, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// Wrap is a payload that holds a value.
func Wrap(value []byte) packet.Payload {
	return packet.Payload{SourcePort: gmp.Port, DestinationPort: gmp.Port, Version: gmp.Version, Encoding: gmp.Encoding, Value: value}
}
