package attestationtest

import (
	"encoding/hex"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// What a case asks of a verifier.
const (
	AskState  = "state"  // is the state attested?
	AskMember = "member" // does Value stand at Path at Height?
	AskAbsent = "absent" // does nothing stand there?
)

// Draft is evidence before it is signed, beside what it is asked to prove.
type Draft struct {
	Ask         string
	Trust       attestation.Trust
	Height      uint64
	Path, Value []byte

	Signers    Attestors
	Source     attestation.Source // that they sign
	Kind       attestation.Kind
	Data       []byte
	Signatures func(signatures [][]byte) [][]byte // what becomes of the signatures; may be nil
}

// Paths, commitments and times of the valid cases.
var (
	Path       = []byte("07-tendermint-0\x01\x00\x00\x00\x00\x00\x00\x00\x07")
	Missing    = []byte("07-tendermint-0\x02\x00\x00\x00\x00\x00\x00\x00\x08")
	Commitment = [32]byte{0xc0, 31: 0x01}
)

const (
	height = 12_345
	time   = 1_760_000_000 // unix seconds
)

// packets are those that the valid cases attest.
func packets() attestation.Packets {
	return attestation.Packets{Height: height, Packets: []attestation.Packet{
		{Path: attestation.PathHash([]byte("another")), Commitment: [32]byte{1}},
		{Path: attestation.PathHash(Path), Commitment: Commitment},
		{Path: attestation.PathHash(Missing)},
	}}
}

// NewDraft is a valid one: three of five sign, without a source.
func NewDraft(ask string) *Draft {
	all := NewAttestors(5)
	d := &Draft{Ask: ask, Trust: attestation.Trust{Set: all.Set(3), Snapshot: true}, Height: height, Signers: all[1:4], Kind: attestation.KindPackets}
	switch ask {
	case AskState:
		d.Kind, d.Data = attestation.KindState, attestation.State{Height: height, Timestamp: time}.Encode()
	case AskMember:
		d.Path, d.Value, d.Data = Path, Commitment[:], packets().Encode()
	case AskAbsent:
		d.Path, d.Data = Missing, packets().Encode()
	}
	return d
}

// Seal signs the draft.
func (d *Draft) Seal() attestation.Evidence {
	evidence := d.Signers.Sign(d.Source, d.Kind, d.Data)
	if d.Signatures != nil {
		evidence.Signatures = d.Signatures(evidence.Signatures)
	}
	return evidence
}

// Case is a sealed draft in the form in which verifiers in other languages
// read it; bytes are in hex.
type Case struct {
	Name       string       `json:"name"`
	Ask        string       `json:"ask"`
	Attestors  []string     `json:"attestors"`
	Threshold  uint32       `json:"threshold"`
	Source     string       `json:"source"`
	Height     uint64       `json:"height,string"`
	Path       string       `json:"path"`
	Value      string       `json:"value"`
	Data       string       `json:"data"`
	Signatures []string     `json:"signatures"`
	Want       refusal.Code `json:"want"` // empty where it is valid
}

// Cases are the valid drafts and all mutations of each.
func Cases() (made []Case) {
	for _, ask := range []string{AskState, AskMember, AskAbsent} {
		for _, m := range append([]Mutation{{Name: "valid", Mutate: func(*Draft) {}}}, Mutations(ask)...) {
			d := NewDraft(ask)
			m.Mutate(d)
			made = append(made, d.newCase(ask+": "+m.Name, m.Want))
		}
	}
	return made
}

func (d *Draft) newCase(name string, want refusal.Code) Case {
	c := Case{
		Name: name, Ask: d.Ask, Threshold: d.Trust.Set.Threshold, Source: hex.EncodeToString(d.Trust.Source[:]), Height: d.Height,
		Path: hex.EncodeToString(d.Path), Value: hex.EncodeToString(d.Value), Attestors: []string{}, Signatures: []string{}, Want: want,
	}
	for _, a := range d.Trust.Set.Attestors {
		c.Attestors = append(c.Attestors, a.String())
	}
	evidence := d.Seal()
	c.Data = hex.EncodeToString(evidence.Data)
	for _, s := range evidence.Signatures {
		c.Signatures = append(c.Signatures, hex.EncodeToString(s))
	}
	return c
}

// Verify asks this repository's verifier.
func (d *Draft) Verify() error {
	evidence := d.Seal()
	switch d.Ask {
	case AskMember:
		return d.Trust.VerifyMembership(evidence, d.Height, d.Path, d.Value)
	case AskAbsent:
		return d.Trust.VerifyNonMembership(evidence, d.Height, d.Path)
	default:
		_, _, err := d.Trust.VerifyState(evidence)
		return err
	}
}
