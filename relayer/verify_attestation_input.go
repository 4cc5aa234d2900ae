package main

import (
	"bytes"
	"encoding/json"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// attestationInput is what verify attestation judges.
type attestationInput struct {
	trust    attestation.Trust
	kind     attestation.Kind
	evidence attestation.Evidence
	against  *attestation.Evidence
	claim    *attestedClaim
}

// attestedClaim is what packets are to prove; a nil value is absence.
type attestedClaim struct {
	height      uint64
	path, value []byte
}

func (c attestedClaim) verify(packets attestation.Packets) error {
	if packets.Height != c.height {
		return refusal.AttestedHeight.With("the attestation is of height %d, height says %d", packets.Height, c.height)
	}
	if c.value == nil {
		return packets.VerifyNonMembership(c.path)
	}
	return packets.VerifyMembership(c.path, c.value)
}

// attestationFields are those of the file. A field that is not known is
// refused: misspelt, it would leave something unproven.
type attestationFields struct {
	Attestors []string        `json:"attestors"`
	Threshold uint32          `json:"threshold"`
	Source    *hexBytes       `json:"source"`
	Snapshot  bool            `json:"snapshot"`
	Kind      string          `json:"kind"`
	Data      *hexBytes       `json:"data"`
	Sigs      *[]hexBytes     `json:"signatures"`
	Against   *signedFields   `json:"against"`
	Height    *uint64         `json:"height"`
	Path      *hexBytes       `json:"path"`
	Value     json.RawMessage `json:"value"`
}

type signedFields struct {
	Data *hexBytes   `json:"data"`
	Sigs *[]hexBytes `json:"signatures"`
}

func (s signedFields) evidence() (e attestation.Evidence, err error) {
	if s.Data == nil {
		return e, refusal.EmptyField.With("data is missing")
	}
	if s.Sigs == nil {
		return e, refusal.EmptyField.With("signatures is missing")
	}
	e.Data = *s.Data
	for _, signature := range *s.Sigs {
		e.Signatures = append(e.Signatures, signature)
	}
	return e, nil
}

func (p program) readAttestation(file string) (in attestationInput, err error) {
	data, err := p.readEvidence(file)
	if err != nil {
		return in, err
	}
	in, err = parseAttestation(data)
	return in, refusal.Wrap(err, "%s", file)
}

func parseAttestation(data []byte) (in attestationInput, err error) {
	var fields attestationFields
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&fields); err != nil {
		return in, refusal.Malformed.With("JSON: %w", err)
	}
	if decoder.More() {
		return in, refusal.Malformed.With("JSON: more than one value")
	}
	if fields.Attestors == nil {
		return in, refusal.EmptyField.With("attestors is missing")
	}
	in.trust.Snapshot, in.trust.Set.Threshold = fields.Snapshot, fields.Threshold
	for _, text := range fields.Attestors {
		address, err := attestation.ParseAddress(text)
		if err != nil {
			return in, err
		}
		in.trust.Set.Attestors = append(in.trust.Set.Attestors, address)
	}
	if fields.Source != nil {
		if len(*fields.Source) != len(in.trust.Source) {
			return in, refusal.Malformed.With("source of %d bytes, want %d", len(*fields.Source), len(in.trust.Source))
		}
		in.trust.Source = attestation.Source(*fields.Source)
	}
	for kind := attestation.KindState; kind <= attestation.KindCancel; kind++ {
		if fields.Kind == kind.String() {
			in.kind = kind
		}
	}
	if in.kind == 0 {
		return in, refusal.Malformed.With("kind %q is none of state, packets, rotation and cancel", fields.Kind)
	}
	if in.evidence, err = (signedFields{fields.Data, fields.Sigs}).evidence(); err != nil {
		return in, err
	}
	if fields.Against != nil {
		against, err := fields.Against.evidence()
		if err != nil {
			return in, refusal.Wrap(err, "against")
		}
		in.against = &against
	}
	in.claim, err = fields.parseClaim()
	return in, err
}

// parseClaim wants all of height, path and value, or none.
func (f attestationFields) parseClaim() (*attestedClaim, error) {
	given := f.Height != nil || f.Path != nil || f.Value != nil
	switch {
	case !given:
		return nil, nil
	case f.Height == nil || f.Path == nil || f.Value == nil:
		return nil, refusal.EmptyField.With("height, path and value go together, value being null where nothing stands")
	case f.Kind != attestation.KindPackets.String() || f.Against != nil:
		return nil, refusal.Malformed.With("height, path and value are for one statement of packets")
	}
	var value *hexBytes
	if err := json.Unmarshal(f.Value, &value); err != nil {
		return nil, refusal.Malformed.With("value: %w", err)
	}
	claim := &attestedClaim{height: *f.Height, path: *f.Path}
	if value != nil {
		claim.value = *value
	}
	return claim, nil
}
