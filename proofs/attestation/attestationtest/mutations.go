package attestationtest

import (
	"bytes"
	"slices"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Mutation changes a valid draft.
type Mutation struct {
	Name   string
	Mutate func(*Draft)
	Want   refusal.Code // empty where it stays valid
}

// Mutations lists what a verifier must refuse of a kind of draft, and what it
// must not.
func Mutations(ask string) []Mutation {
	list := slices.Concat(quorums(), signatures(), domains())
	switch ask {
	case AskState:
		return slices.Concat(list, encodings(refusal.NonCanonical), states())
	case AskMember:
		return slices.Concat(list, encodings(refusal.Malformed), statements(), members())
	default:
		return slices.Concat(list, encodings(refusal.Malformed), statements(), absences())
	}
}

func quorums() []Mutation {
	stranger := NewAttestor("a stranger")
	return []Mutation{
		{"all sign", func(d *Draft) { d.Signers = NewAttestors(5) }, ""},
		{"another order of signatures", func(d *Draft) { slices.Reverse(d.Signers) }, ""},
		{"a quorum of one of one", func(d *Draft) { d.Signers = d.Signers[:1]; d.Trust.Set = d.Signers.Set(1) }, ""},
		{"a signature less than the quorum", func(d *Draft) { d.Signers = d.Signers[:2] }, refusal.QuorumNotMet},
		{"nobody signs", func(d *Draft) { d.Signers = nil }, refusal.QuorumNotMet},
		{"a signer twice", func(d *Draft) { d.Signers = append(d.Signers[:2:2], d.Signers[0]) }, refusal.DuplicateSigner},
		{"a signer twice beside a quorum", func(d *Draft) { d.Signers = append(slices.Clone(d.Signers), d.Signers[0]) }, refusal.DuplicateSigner},
		{"a stranger makes up the quorum", func(d *Draft) { d.Signers = append(d.Signers[:2:2], stranger) }, refusal.UnknownSigner},
		{"a stranger beside a quorum", func(d *Draft) { d.Signers = append(slices.Clone(d.Signers), stranger) }, refusal.UnknownSigner},
		{"a retired key", func(d *Draft) {
			d.Trust.Set.Attestors = slices.DeleteFunc(d.Trust.Set.Attestors, func(a attestation.Address) bool { return a == d.Signers[0].Address() })
		}, refusal.UnknownSigner},
		{"a higher threshold", func(d *Draft) { d.Trust.Set.Threshold = 4 }, refusal.QuorumNotMet},
		{"a threshold of zero", func(d *Draft) { d.Trust.Set.Threshold = 0 }, refusal.ClientInvalid},
		{"a threshold above the set", func(d *Draft) { d.Trust.Set.Threshold, d.Signers = 6, NewAttestors(6) }, refusal.ClientInvalid},
		{"no attestors", func(d *Draft) { d.Trust.Set.Attestors = nil }, refusal.ClientInvalid},
		{"an attestor who is twice in the set", func(d *Draft) {
			d.Trust.Set.Attestors = append(d.Trust.Set.Attestors, d.Trust.Set.Attestors[0])
		}, refusal.ClientInvalid},
		{"more signatures than attestors", func(d *Draft) { d.Signers = NewAttestors(6) }, refusal.TooLarge},
	}
}

// signed changes the second signature.
func signed(change func([]byte) []byte) func(*Draft) {
	return func(d *Draft) {
		d.Signatures = func(s [][]byte) [][]byte {
			s[1] = change(bytes.Clone(s[1]))
			return s
		}
	}
}

func signatures() []Mutation {
	return []Mutation{
		{"a high s", signed(func(s []byte) []byte {
			var scalar secp256k1.ModNScalar
			scalar.SetByteSlice(s[32:64])
			flipped := scalar.Negate().Bytes()
			copy(s[32:], flipped[:])
			s[64] = 27 + 28 - s[64]
			return s
		}), refusal.HighS},
		{"a recovery byte of 0 or 1", signed(func(s []byte) []byte { s[64] -= 27; return s }), refusal.SignatureInvalid},
		{"a recovery byte of 29", signed(func(s []byte) []byte { s[64] = 29; return s }), refusal.SignatureInvalid},
		{"the other recovery byte", signed(func(s []byte) []byte { s[64] = 27 + 28 - s[64]; return s }), refusal.UnknownSigner},
		{"a signature of 64 bytes", signed(func(s []byte) []byte { return s[:64] }), refusal.SignatureInvalid},
		{"a signature of 66 bytes", signed(func(s []byte) []byte { return append(s, 0) }), refusal.SignatureInvalid},
		{"an empty signature", signed(func([]byte) []byte { return nil }), refusal.SignatureInvalid},
		{"a signature of zeros", signed(func(s []byte) []byte { clear(s[:64]); return s }), refusal.SignatureInvalid},
		{"an r of zero", signed(func(s []byte) []byte { clear(s[:32]); return s }), refusal.SignatureInvalid},
		{"an s of zero", signed(func(s []byte) []byte { clear(s[32:64]); return s }), refusal.SignatureInvalid},
		{"an r that is the order", signed(func(s []byte) []byte { copy(s, secp256k1.Params().N.Bytes()); return s }), refusal.SignatureInvalid},
		{"an s that is the order", signed(func(s []byte) []byte { copy(s[32:], secp256k1.Params().N.Bytes()); return s }), refusal.HighS},
		{"a changed s", signed(func(s []byte) []byte { s[63] ^= 1; return s }), refusal.UnknownSigner},
	}
}

func domains() []Mutation {
	source, other := attestation.EthereumSource(1, [20]byte{1}), attestation.EthereumSource(2, [20]byte{1})
	return []Mutation{
		{"a source, signed", func(d *Draft) { d.Trust.Source, d.Source = source, source }, ""},
		{"another source", func(d *Draft) { d.Trust.Source, d.Source = source, other }, refusal.UnknownSigner},
		{"a source where none is due", func(d *Draft) { d.Source = source }, refusal.UnknownSigner},
		{"no source where one is due", func(d *Draft) { d.Trust.Source = source }, refusal.UnknownSigner},
		{"signed as the other kind", func(d *Draft) { d.Kind = attestation.KindState + attestation.KindPackets - d.Kind }, refusal.UnknownSigner},
		{"signed as a rotation", func(d *Draft) { d.Kind = attestation.KindRotation }, refusal.UnknownSigner},
	}
}

// encoded replaces the data before it is signed.
func encoded(change func(data []byte) []byte) func(*Draft) {
	return func(d *Draft) { d.Data = change(bytes.Clone(d.Data)) }
}

// encodings are refused with longer where there is too much.
func encodings(longer refusal.Code) []Mutation {
	return []Mutation{
		{"a word too many", encoded(func(b []byte) []byte { return append(b, make([]byte, 32)...) }), longer},
		{"a byte too many", encoded(func(b []byte) []byte { return append(b, 0) }), longer},
		{"a byte too few", encoded(func(b []byte) []byte { return b[:len(b)-1] }), refusal.Malformed},
		{"no data", encoded(func([]byte) []byte { return nil }), refusal.Malformed},
	}
}

func states() []Mutation {
	state := func(height, timestamp uint64) func(*Draft) {
		return func(d *Draft) { d.Data = attestation.State{Height: height, Timestamp: timestamp}.Encode() }
	}
	return []Mutation{
		{"a height of more than 64 bits", encoded(func(b []byte) []byte { b[23] = 1; return b }), refusal.Malformed},
		{"a time of more than 64 bits", encoded(func(b []byte) []byte { b[32] = 1; return b }), refusal.Malformed},
		{"height zero", state(0, time), refusal.EmptyField},
		{"time zero", state(height, 0), refusal.EmptyField},
		{"the last second", state(height, attestation.MaxTime), ""},
		{"a time in nanoseconds", state(height, time*1_000_000_000), refusal.TooLarge},
		{"the highest height", state(1<<64-1, time), ""},
		{"packets posing as a state", func(d *Draft) { d.Data = packets().Encode() }, refusal.NonCanonical},
	}
}

// attested changes the packets before they are signed.
func attested(change func(*attestation.Packets)) func(*Draft) {
	return func(d *Draft) {
		p := packets()
		change(&p)
		d.Data = p.Encode()
	}
}

func statements() []Mutation {
	wordAt := func(i int, last byte) func(*Draft) {
		return encoded(func(b []byte) []byte { b[32*i+31] = last; return b })
	}
	return []Mutation{
		{"another height", attested(func(p *attestation.Packets) { p.Height++ }), refusal.AttestedHeight},
		{"height zero", attested(func(p *attestation.Packets) { p.Height = 0 }), refusal.EmptyField},
		{"a height of more than 64 bits", encoded(func(b []byte) []byte { b[32+23] = 1; return b }), refusal.Malformed},
		{"no packets", attested(func(p *attestation.Packets) { p.Packets = nil }), refusal.EmptyField},
		{"a path repeated", attested(func(p *attestation.Packets) { p.Packets = append(p.Packets, p.Packets[1]) }), refusal.NonCanonical},
		{"a path repeated with another commitment", attested(func(p *attestation.Packets) {
			p.Packets = append(p.Packets, attestation.Packet{Path: p.Packets[1].Path, Commitment: [32]byte{9}})
		}), refusal.NonCanonical},
		{"another offset of the tuple", wordAt(0, 0x40), refusal.NonCanonical},
		{"another offset of the array", wordAt(2, 0x60), refusal.NonCanonical},
		{"more packets said than there are", wordAt(3, 4), refusal.Malformed},
		{"fewer packets said than there are", wordAt(3, 2), refusal.Malformed},
		{"a count without end", encoded(func(b []byte) []byte { copy(b[3*32+24:], bytes.Repeat([]byte{0xff}, 8)); return b }), refusal.TooLarge},
		{"a state posing as packets", func(d *Draft) { d.Data = attestation.State{Height: 32, Timestamp: height}.Encode() }, refusal.Malformed},
		{"many packets", attested(func(p *attestation.Packets) {
			for i := range 40 {
				p.Packets = append(p.Packets, attestation.Packet{Path: attestation.PathHash([]byte{byte(i), byte(i >> 8)})})
			}
		}), ""},
		{"the path's bytes and not their hash", attested(func(p *attestation.Packets) {
			for i, path := range [][]byte{Path, Missing} {
				p.Packets[i+1].Path = [32]byte{}
				copy(p.Packets[i+1].Path[:], path)
			}
		}), refusal.NotAttested},
		{"a path under a prefix", func(d *Draft) { d.Path = append([]byte("ibc"), d.Path...) }, refusal.NotAttested},
		{"an empty path", func(d *Draft) { d.Path = nil }, refusal.EmptyField},
		{"another sequence", func(d *Draft) { d.Path = append(bytes.Clone(d.Path[:len(d.Path)-1]), 9) }, refusal.NotAttested},
	}
}

func members() []Mutation {
	return []Mutation{
		{"another value", func(d *Draft) { d.Value = bytes.Repeat([]byte{7}, 32) }, refusal.CommitmentMismatch},
		{"the value of another path", func(d *Draft) { d.Value = append([]byte{1}, make([]byte, 31)...) }, refusal.CommitmentMismatch},
		{"an empty value", func(d *Draft) { d.Value = nil }, refusal.NotAttested},
		{"a value of 31 bytes", func(d *Draft) { d.Value = d.Value[:31] }, refusal.NotAttested},
		{"a value of 33 bytes", func(d *Draft) { d.Value = append(bytes.Clone(d.Value), 0) }, refusal.NotAttested},
		{"absence posing as a value", func(d *Draft) { d.Path, d.Value = Missing, make([]byte, 32) }, refusal.NotAttested},
		{"an absent path", func(d *Draft) { d.Path = Missing }, refusal.CommitmentMismatch},
	}
}

func absences() []Mutation {
	return []Mutation{
		{"a path where something stands", func(d *Draft) { d.Path = Path }, refusal.CommitmentMismatch},
		{"a path that is not attested", func(d *Draft) { d.Path = []byte("never heard of") }, refusal.NotAttested},
	}
}
