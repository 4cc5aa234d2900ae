package attestation_test

import (
	"bytes"
	"testing"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// No target may panic, every refusal has a code, and a statement has one
// encoding.

type statement interface{ Encode() []byte }

func fuzzDecoder[T statement](f *testing.F, seeds [][]byte, decode func([]byte) (T, error)) {
	for _, seed := range seeds {
		f.Add(seed)
		f.Add(append(seed, 0))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		decoded, err := decode(data)
		if _, ok := refusal.Of(err); err != nil && !ok {
			t.Fatalf("%v has no code", err)
		}
		if err == nil && !bytes.Equal(decoded.Encode(), data) {
			t.Errorf("%x is not the encoding of %v", data, decoded)
		}
	})
}

func FuzzDecodeState(f *testing.F) {
	fuzzDecoder(f, [][]byte{attestationtest.NewDraft(attestationtest.AskState).Data}, attestation.DecodeState)
}

func FuzzDecodePackets(f *testing.F) {
	fuzzDecoder(f, [][]byte{attestationtest.NewDraft(attestationtest.AskMember).Data}, attestation.DecodePackets)
}

func FuzzDecodeRotation(f *testing.F) {
	all := attestationtest.NewAttestors(4)
	rotation := attestation.Rotation{Previous: all.Set(2).Hash(), Sequence: 1, Next: all[1:].Set(2)}
	fuzzDecoder(f, [][]byte{rotation.Encode()}, attestation.DecodeRotation)
}

func FuzzDecodeCancel(f *testing.F) {
	cancel := attestation.Cancel{Previous: attestationtest.NewAttestors(4).Set(2).Hash(), Sequence: 1}
	fuzzDecoder(f, [][]byte{cancel.Encode()}, attestation.DecodeCancel)
}

// FuzzRecover finds no second signature of one signer for a digest.
func FuzzRecover(f *testing.F) {
	signer := attestationtest.NewAttestor("fuzzed")
	digest := attestation.Digest(attestation.Source{}, attestation.KindState, []byte("data"))
	valid := signer.Sign(digest)
	f.Add(valid)
	f.Add(valid[:64])
	f.Fuzz(func(t *testing.T, signature []byte) {
		got, err := attestation.Recover(digest, signature)
		if _, ok := refusal.Of(err); err != nil && !ok {
			t.Fatalf("%v has no code", err)
		}
		if err == nil && got == signer.Address() && !bytes.Equal(signature, valid) {
			t.Errorf("%x is another signature of %s", signature, got)
		}
	})
}
