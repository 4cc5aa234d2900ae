// Package evidence is the file that shows an auditor, who asks no chain, what
// became of a packet: the packet, the proofs by which each chain believed the
// other, and the client updates that lead to them from an anchor that the
// auditor knows otherwise.
//
// It is checked by replaying the light clients of both chains: the code that
// runs on chain, over proofs/*, in memory. What is not proven by that, times
// and transactions as the relayer has recorded them, is said to be so.
package evidence

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/offer"
)

// Format is what every file of this version says of itself.
const Format = "anji/evidence/v1"

// Bounds on a file.
const (
	MaxFile    = 64 << 20
	maxUpdates = 4096    // of one client
	maxMessage = 1 << 20 // bytes of a client message, a state or a proof, as in the packet chaincode
	maxPrefix  = 8
	maxName    = 256 // bytes
)

// File is the evidence of one packet. Its encoding is canonical: any other
// bytes for the same content are refused. All of it is JSON, bytes in base64.
type File struct {
	Format string `json:"format"`
	// Hash is the SHA-256, in hex, of the same file with an empty hash.
	Hash     string `json:"hash"`
	Exported Time   `json:"exported"`
	Link     string `json:"link"`
	// Source and Destination are the ends of the link, by the names that the
	// relayer's operator gave to the chains.
	Source      End    `json:"source"`
	Destination End    `json:"destination"`
	Packet      Packet `json:"packet"`
	// Sent proves the packet to the client on the destination.
	Sent Proof `json:"sent"`
	// Returned proves the outcome to the client on the source; nil while there
	// is none.
	Returned *Return `json:"returned,omitempty"`
	// Record is what the relayer has noted. Nothing proves it.
	Record Record `json:"record"`
}

// End is a chain and its client of the other one.
type End struct {
	Chain  string `json:"chain"`
	Client string `json:"client"`
}

// Packet is a packet, whose payloads' values may be left out.
type Packet struct {
	Sequence uint64 `json:"sequence,string"` // of up to 63 bits, which JSON's numbers are not
	Timeout  uint64 `json:"timeout"`         // unix seconds
	// SourceClient and DestinationClient are those of the ends.
	SourceClient      string    `json:"source_client"`
	DestinationClient string    `json:"destination_client"`
	Payloads          []Payload `json:"payloads"`
}

// Payload is what an application sent to another.
type Payload struct {
	SourcePort      string `json:"source_port"`
	DestinationPort string `json:"destination_port"`
	Version         string `json:"version"`
	Encoding        string `json:"encoding"`
	Value           Value  `json:"value"`
}

// Value is some bytes, or their SHA-256 alone.
type Value struct {
	Bytes []byte `json:"bytes,omitempty"`
	Hash  []byte `json:"sha256,omitempty"`
}

// NewValue keeps bytes, or leaves them out.
func NewValue(b []byte, leaveOut bool) Value {
	if leaveOut {
		sum := sha256.Sum256(b)
		return Value{Hash: sum[:]}
	}
	return Value{Bytes: b}
}

func (v Value) hash() []byte {
	if v.Hash != nil {
		return v.Hash
	}
	sum := sha256.Sum256(v.Bytes)
	return sum[:]
}

func (v Value) check(what string, most int) error {
	switch {
	case (len(v.Bytes) == 0) == (len(v.Hash) == 0):
		return refusal.EmptyField.With("%s: want either bytes or sha256", what)
	case len(v.Hash) > 0 && len(v.Hash) != sha256.Size:
		return refusal.Malformed.With("%s: sha256 of %d bytes", what, len(v.Hash))
	case len(v.Bytes) > most:
		return refusal.TooLarge.With("%s: %d bytes, at most %d", what, len(v.Bytes), most)
	}
	return nil
}

// Proof is a proof of one path of a chain, for a client of that chain.
type Proof struct {
	Anchor Anchor `json:"anchor"`
	// Updates lead the client from the anchor to the height of the proof.
	Updates  []Update `json:"updates"`
	Revision uint64   `json:"revision"`
	Height   uint64   `json:"height"`
	Proof    []byte   `json:"proof"`
	At       Time     `json:"at"` // when it was handed over, by the relayer's clock
}

// Anchor is what a client was made of, as in an offer of the chain.
type Anchor struct {
	Kind           string   `json:"kind"`
	Prefix         [][]byte `json:"merkle_prefix"`
	ClientState    []byte   `json:"client_state"`
	ConsensusState []byte   `json:"consensus_state"`
}

func (a Anchor) params() adapters.ClientParams {
	return adapters.ClientParams{ClientState: a.ClientState, ConsensusState: a.ConsensusState}
}

// Fingerprint names the anchor, in hex: it is that of the offer.
func (a Anchor) Fingerprint() string { return offer.Fingerprint(a.Kind, a.params(), a.Prefix) }

// Update is a client message.
type Update struct {
	At      Time   `json:"at"`      // when it was handed over, by the relayer's clock
	Message []byte `json:"message"` // google.protobuf.Any
}

// Outcomes of a packet.
const (
	Acknowledged = "acknowledged"
	TimedOut     = "timed_out"
)

// Return is the proof of a packet's outcome.
type Return struct {
	Outcome string `json:"outcome"` // Acknowledged or TimedOut
	// Acknowledgements are the applications', none where the packet timed out.
	Acknowledgements []Value `json:"acknowledgements,omitempty"`
	Proof            Proof   `json:"proof"`
}

// Record is what the relayer read in the chains' blocks.
type Record struct {
	Sent      Step `json:"sent"`
	Delivered Step `json:"delivered"`
	Settled   Step `json:"settled"`
}

// Step is one transaction, empty where it is not known.
type Step struct {
	Time     Time   `json:"time"` // the block's
	Tx       string `json:"tx"`
	Position uint64 `json:"position"` // the block's number
}

// Time is a time in milliseconds; the zero time is empty text.
type Time struct{ time.Time }

const timeFormat = "2006-01-02T15:04:05.000Z"

// At is a time as files keep it.
func At(t time.Time) Time {
	if t.IsZero() {
		return Time{}
	}
	return Time{t.UTC().Truncate(time.Millisecond)}
}

// MarshalJSON implements json.Marshaler.
func (t Time) MarshalJSON() ([]byte, error) {
	if t.IsZero() {
		return []byte(`""`), nil
	}
	return json.Marshal(t.UTC().Format(timeFormat))
}

// UnmarshalJSON implements json.Unmarshaler.
func (t *Time) UnmarshalJSON(data []byte) (err error) {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	if *t = (Time{}); text != "" {
		t.Time, err = time.Parse(timeFormat, text)
	}
	return err
}

// Encode seals a file.
func (f File) Encode() ([]byte, error) {
	f.Format, f.Hash = Format, ""
	body, err := f.marshal()
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(body)
	f.Hash = hex.EncodeToString(sum[:])
	return f.marshal()
}

func (f File) marshal() ([]byte, error) {
	data, err := json.MarshalIndent(f, "", " ")
	return append(data, '\n'), err
}

// Decode reads a file and checks its form, and that it is as it was sealed. It
// refuses with Malformed, NonCanonical, TooLarge, EmptyField, DataHash or
// PacketInvalid.
func Decode(data []byte) (File, error) {
	var f File
	if len(data) > MaxFile {
		return f, refusal.TooLarge.With("%d bytes, at most %d", len(data), MaxFile)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&f); err != nil {
		return f, refusal.Malformed.With("JSON: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return f, refusal.Malformed.With("JSON: something follows the file's object")
	}
	if f.Format != Format {
		return f, refusal.Malformed.With("format %.40q, this program knows %q", f.Format, Format)
	}
	sealed, err := f.Encode()
	if err != nil {
		return f, refusal.Malformed.With("JSON: %w", err)
	}
	if !bytes.Equal(sealed, data) {
		return f, changed(f, sealed)
	}
	return f, f.check()
}

// changed says what of a file is not as it was sealed.
func changed(f File, sealed []byte) error {
	var again struct{ Hash string }
	if err := json.Unmarshal(sealed, &again); err == nil && again.Hash != f.Hash {
		return refusal.DataHash.With("the file was changed after it was written: its content has the hash %s, it says %.64q", again.Hash, f.Hash)
	}
	return refusal.NonCanonical.With("the file is not written as its content is written: it was changed or reformatted")
}

// isName says whether a text may stand for a chain or a link, also on a
// terminal.
func isName(text string) bool {
	return text != "" && len(text) <= maxName && strings.IndexFunc(text, func(r rune) bool { return !unicode.IsPrint(r) }) < 0
}

func (f File) check() error {
	for _, name := range []string{f.Link, f.Source.Chain, f.Destination.Chain} {
		if !isName(name) {
			return refusal.Malformed.With("%.40q is no name of a link or a chain", name)
		}
	}
	if err := f.Packet.check(); err != nil {
		return err
	}
	if f.Packet.SourceClient != f.Source.Client || f.Packet.DestinationClient != f.Destination.Client {
		return refusal.PacketInvalid.With("the packet is of clients %s and %s, the link of %s and %s",
			f.Packet.SourceClient, f.Packet.DestinationClient, f.Source.Client, f.Destination.Client)
	}
	if err := f.Sent.check(); err != nil {
		return refusal.Wrap(err, "sent")
	}
	if f.Returned == nil {
		return nil
	}
	return refusal.Wrap(f.Returned.check(), "returned")
}

func (r Return) check() error {
	switch {
	case r.Outcome == TimedOut && len(r.Acknowledgements) > 0:
		return refusal.Malformed.With("acknowledgements of a packet that timed out")
	case r.Outcome == Acknowledged && len(r.Acknowledgements) != 1:
		return refusal.Malformed.With("%d acknowledgements, want one for the one payload", len(r.Acknowledgements))
	case r.Outcome != Acknowledged && r.Outcome != TimedOut:
		return refusal.Malformed.With("outcome %.40q is neither %s nor %s", r.Outcome, Acknowledged, TimedOut)
	}
	for _, ack := range r.Acknowledgements {
		if err := ack.check("acknowledgement", packet.MaxAcknowledgementSize); err != nil {
			return err
		}
	}
	return refusal.Wrap(r.Proof.check(), "proof")
}

func (p Proof) check() error {
	switch {
	case len(p.Updates) > maxUpdates:
		return refusal.TooLarge.With("%d updates, at most %d", len(p.Updates), maxUpdates)
	case len(p.Anchor.Prefix) == 0 || len(p.Anchor.Prefix) > maxPrefix:
		return refusal.Malformed.With("anchor: merkle_prefix of %d keys, want 1 to %d", len(p.Anchor.Prefix), maxPrefix)
	case p.At.IsZero():
		return refusal.EmptyField.With("at")
	}
	for name, part := range map[string][]byte{"anchor: client_state": p.Anchor.ClientState, "anchor: consensus_state": p.Anchor.ConsensusState, "proof": p.Proof} {
		if err := size(name, part); err != nil {
			return err
		}
	}
	for i, u := range p.Updates {
		if err := size("message", u.Message); err != nil {
			return refusal.Wrap(err, "update %d", i)
		}
		if u.At.IsZero() {
			return refusal.EmptyField.With("update %d: at", i)
		}
	}
	return nil
}

func size(name string, part []byte) error {
	switch {
	case len(part) == 0:
		return refusal.EmptyField.With("%s", name)
	case len(part) > maxMessage:
		return refusal.TooLarge.With("%s: %d bytes, at most %d", name, len(part), maxMessage)
	}
	return nil
}

// NewPacket describes a packet, with the values of its payloads or without.
func NewPacket(p packet.Packet, leaveOut bool) (Packet, error) {
	out := Packet{Sequence: p.Sequence, Timeout: p.TimeoutTimestamp, SourceClient: p.SourceClient, DestinationClient: p.DestinationClient}
	for _, payload := range p.Payloads {
		if !utf8.ValidString(payload.Version) || !utf8.ValidString(payload.Encoding) {
			return out, refusal.PacketInvalid.With("version and encoding of packet %d are no text, which this file cannot hold", p.Sequence)
		}
		out.Payloads = append(out.Payloads, Payload{
			SourcePort: payload.SourcePort, DestinationPort: payload.DestinationPort,
			Version: payload.Version, Encoding: payload.Encoding, Value: NewValue(payload.Value, leaveOut),
		})
	}
	return out, nil
}

func (p Packet) check() error {
	for i, payload := range p.Payloads {
		if err := payload.Value.check("payload value", packet.MaxPayloadsSize); err != nil {
			return refusal.Wrap(err, "payload %d", i)
		}
	}
	whole, _ := p.restore()
	for i := range whole.Payloads {
		if len(whole.Payloads[i].Value) == 0 {
			whole.Payloads[i].Value = []byte{0} // which Validate misses, and the hash stands for
		}
	}
	return whole.Validate()
}

// restore is the packet as chains know it, and the hashes of its values.
func (p Packet) restore() (packet.Packet, [][]byte) {
	out := packet.Packet{Sequence: p.Sequence, TimeoutTimestamp: p.Timeout, SourceClient: p.SourceClient, DestinationClient: p.DestinationClient}
	var hashes [][]byte
	for _, payload := range p.Payloads {
		out.Payloads = append(out.Payloads, packet.Payload{
			SourcePort: payload.SourcePort, DestinationPort: payload.DestinationPort,
			Version: payload.Version, Encoding: payload.Encoding, Value: payload.Value.Bytes,
		})
		hashes = append(hashes, payload.Value.hash())
	}
	return out, hashes
}

// commitment is what the source's store has for the packet.
func (p Packet) commitment() []byte {
	whole, hashes := p.restore()
	return packet.CommitHashed(whole, hashes)
}

// Anchors are the fingerprints at which the proofs begin.
func (f File) Anchors() []string {
	anchors := []string{f.Sent.Anchor.Fingerprint()}
	if f.Returned != nil {
		anchors = append(anchors, f.Returned.Proof.Anchor.Fingerprint())
	}
	return anchors
}
