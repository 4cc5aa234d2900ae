// Package gmp is what calls between chains look like in ibc-go's application
// for general message passing (ICS-27 version 2, modules/apps/27-gmp of ibc-go
// v11): whoever sends a call acts on the other chain by an account of its own,
// which nobody else commands. So a stock ibc-go chain needs no code of ours to
// be of use to a chaincode or a contract, and the other way round.
//
// What a call says is in the contract ABI's encoding, which is also ibc-go's
// default: a contract reads nothing else cheaply. It is hostile input on all
// sides: bounded as ibc-go bounds it, and refused unless encoding what was read
// gives the same bytes again, because the ABI lets one content be written in
// many ways.
package gmp

import (
	"bytes"
	"errors"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	// Port is the application's name on all chains.
	Port = "gmpport"
	// Version and Encoding stand in every payload. ibc-go takes other encodings
	// too; here there is one.
	Version  = "ics27-2"
	Encoding = "application/x-solidity-abi"

	// Bounds of ibc-go, in bytes.
	MaxNameSize    = 2048 // of sender and receiver
	MaxSaltSize    = 32
	MaxPayloadSize = 32768
	MaxMemoSize    = 32768

	// MaxAnswerSize bounds the acknowledgement of a call here, in bytes: Solidity's
	// router takes no longer one.
	MaxAnswerSize = 32768
)

// Call is what one account wants to be done on another chain.
type Call struct {
	// Sender is the account, as its own chain writes it. That chain's
	// application vouches for it; it is never blank.
	Sender string
	// Receiver is what is called, as the receiving chain names it. A Cosmos
	// chain, where Payload says it all, leaves it empty.
	Receiver string
	// Salt gives a sender as many accounts on the other chain as it likes.
	Salt []byte
	// Payload is what the receiver is told, in a form of its own.
	Payload []byte
	Memo    string
}

// answer is the acknowledgement of a call that was carried out.
type answer struct {
	Result []byte
}

var (
	callArguments = tuple(
		abi.ArgumentMarshaling{Name: "sender", Type: "string"},
		abi.ArgumentMarshaling{Name: "receiver", Type: "string"},
		abi.ArgumentMarshaling{Name: "salt", Type: "bytes"},
		abi.ArgumentMarshaling{Name: "payload", Type: "bytes"},
		abi.ArgumentMarshaling{Name: "memo", Type: "string"},
	)
	answerArguments = tuple(abi.ArgumentMarshaling{Name: "result", Type: "bytes"})
)

func tuple(fields ...abi.ArgumentMarshaling) abi.Arguments {
	t, err := abi.NewType("tuple", "", fields)
	if err != nil {
		panic(err) // a mistake in the lines above
	}
	return abi.Arguments{{Type: t}}
}

// Validate checks every field's bounds. Whether sender and receiver exist only
// their own chains can say.
func (c Call) Validate() error {
	switch {
	case strings.TrimSpace(c.Sender) == "":
		return refusal.EmptyField.With("sender")
	case len(c.Sender) > MaxNameSize:
		return tooLarge("sender", len(c.Sender), MaxNameSize)
	case len(c.Receiver) > MaxNameSize:
		return tooLarge("receiver", len(c.Receiver), MaxNameSize)
	case len(c.Salt) > MaxSaltSize:
		return tooLarge("salt", len(c.Salt), MaxSaltSize)
	case len(c.Payload) > MaxPayloadSize:
		return tooLarge("payload", len(c.Payload), MaxPayloadSize)
	case len(c.Memo) > MaxMemoSize:
		return tooLarge("memo", len(c.Memo), MaxMemoSize)
	}
	return nil
}

func tooLarge(field string, size, most int) error {
	return refusal.TooLarge.With("%s: %d bytes exceed the maximum of %d", field, size, most)
}

// Encode makes a valid call the payload of a packet.
func (c Call) Encode() (packet.Payload, error) {
	if err := c.Validate(); err != nil {
		return packet.Payload{}, err
	}
	value, err := callArguments.Pack(c)
	if err != nil {
		return packet.Payload{}, refusal.Malformed.With("call: %w", err)
	}
	return packet.Payload{SourcePort: Port, DestinationPort: Port, Version: Version, Encoding: Encoding, Value: value}, nil
}

// Parse reads the call out of a packet's payload.
func Parse(p packet.Payload) (Call, error) {
	switch {
	case p.SourcePort != Port || p.DestinationPort != Port:
		return Call{}, refusal.PacketInvalid.With("ports: %q to %q, want %q on both sides", p.SourcePort, p.DestinationPort, Port)
	case p.Version != Version:
		return Call{}, refusal.PacketInvalid.With("version: %q, want %q", p.Version, Version)
	case p.Encoding != Encoding:
		return Call{}, refusal.PacketInvalid.With("encoding: %q, want %q", p.Encoding, Encoding)
	}
	c, err := decode[Call]("call", callArguments, p.Value)
	if err != nil {
		return c, err
	}
	return c, c.Validate()
}

// Acknowledge is the acknowledgement of a call that answered with result.
func Acknowledge(result []byte) ([]byte, error) {
	encoded, err := answerArguments.Pack(answer{result})
	if err == nil && len(encoded) > MaxAnswerSize {
		err = tooLarge("result, encoded", len(encoded), MaxAnswerSize)
	}
	return encoded, err
}

// ErrFailed is what ParseAcknowledgement says of a call that was not carried
// out. Nothing of it remains on the other chain, and why it failed is not told.
var ErrFailed = errors.New("the call failed on the other chain")

// ParseAcknowledgement is the result of a call, which on a Cosmos chain is a
// cosmos.base.abci.v1beta1.TxMsgData.
func ParseAcknowledgement(acknowledgement []byte) ([]byte, error) {
	if bytes.Equal(acknowledgement, packet.ErrorAcknowledgement().AppAcknowledgements[0]) {
		return nil, ErrFailed
	}
	a, err := decode[answer]("acknowledgement", answerArguments, acknowledgement)
	return a.Result, err
}

// decode reads data in the one form in which it is taken.
func decode[T any](what string, arguments abi.Arguments, data []byte) (T, error) {
	var none T
	values, err := arguments.Unpack(data)
	if err != nil {
		return none, refusal.Malformed.With("%s: %w", what, err)
	}
	again, err := arguments.Pack(values...)
	if err != nil {
		return none, refusal.Malformed.With("%s: %w", what, err)
	}
	if !bytes.Equal(again, data) {
		return none, refusal.NonCanonical.With("%s: not what encoding its content gives", what)
	}
	return abi.ConvertType(values[0], none).(T), nil
}
