// Package gmp is for chaincodes that call accounts of other chains, and that
// accounts of other chains call, in the way of ibc-go's own application
// (contracts/gmp): the other chain needs nothing of ours for it.
//
// Whoever signs a transaction may send a call in their own name, by the
// function app.SendFunction and a payload that gmp.Call.Encode makes; on the
// other chain it acts for an account that nobody else commands. The name is
// Name's, and outlives a renewal of the certificate.
package gmp

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/hyperledger/fabric-chaincode-go/shim"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/internal/identity"
	"github.com/anji-bridge/anji/contracts/gmp"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Caller is an account of another chain.
type Caller struct {
	Client string // the channel's client of that chain
	Sender string // as that chain writes it
	Salt   string // a sender may have several accounts here
}

// Key is a part of a state key that belongs to this caller alone. Names are
// the other chain's choice, and could hold anything.
func (c Caller) Key() string {
	hash := sha256.New()
	for _, part := range []string{c.Client, c.Sender, c.Salt} {
		fmt.Fprintf(hash, "%d %s", len(part), part)
	}
	return hex.EncodeToString(hash.Sum(nil))
}

// Handler is a chaincode that calls and is called. Its methods must be
// deterministic: every endorser runs them.
type Handler interface {
	// Invoke runs one of the chaincode's own functions, as in app.Handler. It
	// must send nothing but calls: OnAnswer could not be told of anything else.
	Invoke(tx *app.Tx, function string, args [][]byte) ([]byte, error)

	// OnCall carries out a call. An error drops what the method wrote and fails
	// the call; its text stays here.
	OnCall(tx *app.Tx, from Caller, call gmp.Call) (result []byte, err error)

	// OnAnswer takes the result of a call that was sent from here, or else the
	// failure: gmp.ErrFailed, ErrTimedOut, or what is wrong with the answer. An
	// error drops what the method wrote, and leaves the packet in flight.
	OnAnswer(tx *app.Tx, sent packet.Packet, call gmp.Call, result []byte, failure error) error
}

// ErrTimedOut is what Handler.OnAnswer is told of a call that the other chain
// had not received in time, and never will.
var ErrTimedOut = errors.New("the call timed out")

// New makes a chaincode of a handler. Administrators must register gmp.Port for
// it.
func New(config app.Config, handler Handler) shim.Chaincode {
	return app.New(config, application{handler})
}

// Name is the name by which the owner of a certificate sends calls.
func Name(mspID string, certificatePEM []byte) (string, error) {
	owner, err := identity.Of(mspID, certificatePEM)
	return owner.Name, err
}

type application struct{ Handler }

// OnSend implements app.Handler: nobody sends in another's name.
func (application) OnSend(tx *app.Tx, _ string, payload packet.Payload) error {
	call, err := gmp.Parse(payload)
	if err != nil {
		return err
	}
	serialized, err := tx.Creator()
	if err != nil {
		return fmt.Errorf("creator: %w", err)
	}
	creator, err := identity.OfCreator(serialized)
	if err != nil {
		return err
	}
	if call.Sender != creator.Name {
		return refusal.Unauthorized.With("the call's sender is %.256q, the transaction's creator %.256q", call.Sender, creator.Name)
	}
	return nil
}

// OnReceive implements app.Handler.
func (a application) OnReceive(tx *app.Tx, p packet.Packet) ([]byte, error) {
	call, err := gmp.Parse(p.Payloads[0])
	if err != nil {
		return nil, err
	}
	from := Caller{Client: p.DestinationClient, Sender: call.Sender, Salt: string(call.Salt)}
	result, err := a.OnCall(tx, from, call)
	if err != nil {
		return nil, err
	}
	return gmp.Acknowledge(result)
}

// OnAcknowledge implements app.Handler. An answer in a form that no call has is
// handed on: the packet must end.
func (a application) OnAcknowledge(tx *app.Tx, p packet.Packet, acknowledgement []byte) error {
	result, failure := gmp.ParseAcknowledgement(acknowledgement)
	return a.answer(tx, p, result, failure)
}

// OnTimeout implements app.Handler.
func (a application) OnTimeout(tx *app.Tx, p packet.Packet) error {
	return a.answer(tx, p, nil, ErrTimedOut)
}

func (a application) answer(tx *app.Tx, p packet.Packet, result []byte, failure error) error {
	call, err := gmp.Parse(p.Payloads[0])
	if err != nil {
		return err // not sent by OnSend's leave
	}
	return a.OnAnswer(tx, p, call, result, failure)
}
