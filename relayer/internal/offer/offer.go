// Package offer is the file by which one operator describes a chain to
// another, who makes a light client of it: everything that the client will
// trust, and a fingerprint to compare by some other way than the file came.
package offer

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

const (
	// version is that of the file's form.
	version = 1
	// domain begins what is fingerprinted.
	domain = "anji/link-offer/v1"
	// maxFile bounds what is read as an offer: the organisations of a large
	// channel are some hundred kilobytes.
	maxFile = 4 << 20
)

// Errors of offers.
var (
	ErrInvalid     = errors.New("not a valid offer")
	ErrFingerprint = errors.New("fingerprint does not match")
	ErrExpired     = errors.New("offer is too old")
	ErrOther       = errors.New("client was not made from this offer")
)

// Offer is one chain as a counterparty needs to know it. What is readable in
// it says again what the client's state says; a file in which they differ is
// refused.
type Offer struct {
	Version int    `json:"version"`
	Kind    string `json:"kind"` // of the chain: its adapter
	adapters.Description
	MerklePrefix   [][]byte `json:"merkle_prefix"`   // base64, as the next two
	ClientState    []byte   `json:"client_state"`    // google.protobuf.Any
	ConsensusState []byte   `json:"consensus_state"` // google.protobuf.Any
	// Identities is not fingerprinted: the states vouch for what is in it.
	Identities [][]byte `json:"identities,omitempty"`
	// Fingerprint is in hex: sha256 over the domain, the kind, both states and
	// the elements of the prefix, each after its length in 8 bytes big endian.
	Fingerprint string `json:"fingerprint"`
}

// Describer reads client parameters of one kind of chain.
type Describer func(adapters.ClientParams) (adapters.Description, error)

// New describes a chain.
func New(kind string, describe Describer, params adapters.ClientParams, prefix [][]byte) (Offer, error) {
	description, err := describe(params)
	if err != nil {
		return Offer{}, err
	}
	o := Offer{
		Version: version, Kind: kind, Description: description, MerklePrefix: prefix,
		ClientState: params.ClientState, ConsensusState: params.ConsensusState, Identities: params.Identities,
	}
	o.Fingerprint = Fingerprint(kind, params, prefix)
	return o, nil
}

// Fingerprint is that of an offer, in hex.
func Fingerprint(kind string, params adapters.ClientParams, prefix [][]byte) string {
	h := sha256.New()
	for _, part := range append([][]byte{[]byte(domain), []byte(kind), params.ClientState, params.ConsensusState}, prefix...) {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(part))))
		h.Write(part)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// Params are what the client is made of.
func (o Offer) Params() adapters.ClientParams {
	return adapters.ClientParams{ClientState: o.ClientState, ConsensusState: o.ConsensusState, Identities: o.Identities}
}

// Read reads an offer and checks that it says of itself what its states say.
func Read(from io.Reader, describers map[string]Describer) (Offer, error) {
	data, err := io.ReadAll(io.LimitReader(from, maxFile+1))
	if err != nil {
		return Offer{}, err
	}
	if len(data) > maxFile {
		return Offer{}, fmt.Errorf("%w: larger than %d bytes", ErrInvalid, maxFile)
	}
	var given Offer
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&given); err != nil {
		return Offer{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return Offer{}, fmt.Errorf("%w: something follows it", ErrInvalid)
	}
	if given.Version != version {
		return Offer{}, fmt.Errorf("%w: version %d, want %d", ErrInvalid, given.Version, version)
	}
	describe, ok := describers[given.Kind]
	if !ok {
		return Offer{}, fmt.Errorf("%w: unknown kind of chain %q", ErrInvalid, given.Kind)
	}
	if len(given.MerklePrefix) == 0 {
		return Offer{}, fmt.Errorf("%w: merkle_prefix is empty", ErrInvalid)
	}
	read, err := New(given.Kind, describe, given.Params(), given.MerklePrefix)
	if err != nil {
		return Offer{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return read, given.agrees(read)
}

// agrees compares what a file says with what its states say.
func (o Offer) agrees(read Offer) error {
	if o.Fingerprint != read.Fingerprint {
		return fmt.Errorf("%w: the file says %q, its content has %s", ErrFingerprint, o.Fingerprint, read.Fingerprint)
	}
	read.TrustingPeriod = 0 // one of the facts
	said, err := json.Marshal(o)
	if err != nil {
		return err
	}
	is, err := json.Marshal(read)
	if err != nil {
		return err
	}
	if !bytes.Equal(said, is) {
		return fmt.Errorf("%w: what is readable in it is not what its client state says: somebody has changed it", ErrInvalid)
	}
	return nil
}

// Matches compares the fingerprint with one that came by another way, as
// people copy it: in any case, with blanks or colons.
func (o Offer) Matches(fingerprint string) error {
	plain := strings.NewReplacer(" ", "", ":", "").Replace(strings.ToLower(fingerprint))
	if plain != o.Fingerprint {
		return fmt.Errorf("%w: this offer's is %s, --fingerprint is %s; the file is not the one that the other side has made", ErrFingerprint, o.Fingerprint, plain)
	}
	return nil
}

// Made refuses a client that trusts something else than one made from this
// offer does.
func (o Offer) Made(client adapters.Client, describe Describer) error {
	is, err := describe(adapters.ClientParams{ClientState: client.State, ConsensusState: o.ConsensusState})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrOther, err)
	}
	if is.Chain != o.Chain || !slices.Equal(is.Facts, o.Facts) {
		return fmt.Errorf("%w: it is of %s", ErrOther, is.Chain)
	}
	return nil
}

// Fresh refuses an offer whose client would be expired at once.
func (o Offer) Fresh(now time.Time) error {
	if age := now.Sub(o.Time); age >= o.TrustingPeriod {
		return fmt.Errorf("%w: its state is of %s, and a client of it would be expired after %s: ask for a new one", ErrExpired, o.Time.Format(time.RFC3339), o.TrustingPeriod)
	}
	return nil
}
