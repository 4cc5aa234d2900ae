// Package payment is what the parts of the cross-border payment sample agree
// on: a buyer puts ERC-20 tokens into an escrow contract on Ethereum, and
// whoever the buyer has named on another chain releases them to the seller.
//
//	escrow (Ethereum)                          chaincode (Fabric) or module (Cosmos)
//	fund       --- Funded packet --->          order kept as "funded"
//	           <-- acknowledgement ---
//	pays       <-- Release packet ---          Release, by the approver
//	           --- acknowledgement -->         "released"
//
// A Funded packet that times out or is refused pays the tokens back. A Release
// packet for an order that the escrow does not hold is answered with the
// universal error acknowledgement.
//
// Payload values are in the contract ABI's encoding, since a contract reads
// nothing else cheaply. They are hostile input on all sides: bounded, and
// refused unless encoding what was read gives the same bytes again, because the
// ABI lets one content be written in many ways.
package payment

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/anji-bridge/anji/contracts/packet"
)

const (
	// Port is the sample's name on all chains.
	Port = "payment"
	// Version and Encoding stand in every payload of the sample.
	Version  = "payment-1"
	Encoding = "application/x-solidity-abi"

	// MaxValueSize bounds a payload's value, in bytes; nothing valid is longer.
	MaxValueSize = 512
	// maxOrderSize and maxApproverSize bound texts, in bytes.
	maxOrderSize    = 64
	maxApproverSize = 128
	// amountBits is what the escrow keeps of an amount.
	amountBits = 96
)

// Acknowledgement is what every side answers to a packet that it has carried out.
var Acknowledgement = []byte("done")

// Funded announces that tokens lie in the escrow for an order. Its value is
// abi.encode(string order, uint96 amount, address payer, address payee, string approver).
type Funded struct {
	Order  string         // chosen by the payer, used once for each client
	Amount *big.Int       // in the token's smallest unit, 1 to 2^96-1
	Payer  common.Address // gets the tokens back if the packet fails
	Payee  common.Address // gets the tokens when they are released
	// Approver may release them. On Cosmos it is an account's address; on
	// Fabric the MSP id of an organisation, or the buyer to whom a lot of the
	// order's name is shipped, whose acceptance then counts.
	Approver string
}

// Release asks the escrow to pay an order's tokens to its payee. Its value is
// abi.encode(string order).
type Release struct{ Order string }

var (
	fundedArguments  = arguments("string", "uint96", "address", "address", "string")
	releaseArguments = arguments("string")
)

func arguments(types ...string) (all abi.Arguments) {
	for _, name := range types {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err) // a mistake in the lines above
		}
		all = append(all, abi.Argument{Type: t})
	}
	return all
}

// Validate checks every field's bounds. Whether Approver exists only its own
// chain can say.
func (f Funded) Validate() error {
	switch {
	case f.Amount == nil || f.Amount.Sign() <= 0 || f.Amount.BitLen() > amountBits:
		return fmt.Errorf("amount: %v is not between 1 and 2^%d-1", f.Amount, amountBits)
	case f.Payer == common.Address{}:
		return errors.New("payer: zero address")
	case f.Payee == common.Address{}:
		return errors.New("payee: zero address")
	}
	return errors.Join(checkText("order", f.Order, maxOrderSize), checkText("approver", f.Approver, maxApproverSize))
}

// Payload encodes a valid announcement.
func (f Funded) Payload() (packet.Payload, error) {
	if err := f.Validate(); err != nil {
		return packet.Payload{}, err
	}
	return encode(fundedArguments, f.Order, f.Amount, f.Payer, f.Payee, f.Approver)
}

// ParseFunded decodes a payload that announces an order.
func ParseFunded(p packet.Payload) (Funded, error) {
	values, err := decode(fundedArguments, p)
	if err != nil {
		return Funded{}, err
	}
	f := Funded{values[0].(string), values[1].(*big.Int), values[2].(common.Address), values[3].(common.Address), values[4].(string)}
	return f, f.Validate()
}

// Validate checks the order's bounds.
func (r Release) Validate() error { return checkText("order", r.Order, maxOrderSize) }

// Payload encodes a valid release.
func (r Release) Payload() (packet.Payload, error) {
	if err := r.Validate(); err != nil {
		return packet.Payload{}, err
	}
	return encode(releaseArguments, r.Order)
}

// ParseRelease decodes a payload that releases an order.
func ParseRelease(p packet.Payload) (Release, error) {
	values, err := decode(releaseArguments, p)
	if err != nil {
		return Release{}, err
	}
	r := Release{values[0].(string)}
	return r, r.Validate()
}

func encode(arguments abi.Arguments, values ...any) (packet.Payload, error) {
	value, err := arguments.Pack(values...)
	if err != nil {
		return packet.Payload{}, err
	}
	return packet.Payload{SourcePort: Port, DestinationPort: Port, Version: Version, Encoding: Encoding, Value: value}, nil
}

func decode(arguments abi.Arguments, p packet.Payload) ([]any, error) {
	switch {
	case p.SourcePort != Port || p.DestinationPort != Port:
		return nil, fmt.Errorf("ports: %q to %q, want %q on both sides", p.SourcePort, p.DestinationPort, Port)
	case p.Version != Version:
		return nil, fmt.Errorf("version: %q, want %q", p.Version, Version)
	case p.Encoding != Encoding:
		return nil, fmt.Errorf("encoding: %q, want %q", p.Encoding, Encoding)
	case len(p.Value) > MaxValueSize:
		return nil, fmt.Errorf("value: %d bytes, at most %d", len(p.Value), MaxValueSize)
	}
	values, err := arguments.Unpack(p.Value)
	if err != nil {
		return nil, fmt.Errorf("value: %w", err)
	}
	again, err := arguments.Pack(values...)
	if err != nil {
		return nil, fmt.Errorf("value: %w", err)
	}
	if !bytes.Equal(again, p.Value) {
		return nil, fmt.Errorf("value: not canonical, want %x", again)
	}
	return values, nil
}

// checkText lets through what can stand in a log, a key and a terminal.
func checkText(field, s string, limit int) error {
	switch {
	case s == "":
		return fmt.Errorf("%s: empty", field)
	case len(s) > limit:
		return fmt.Errorf("%s: %d bytes, at most %d", field, len(s), limit)
	case !utf8.ValidString(s):
		return fmt.Errorf("%s: not UTF-8", field)
	case strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }):
		return fmt.Errorf("%s: holds a character that does not print", field)
	}
	return nil
}
