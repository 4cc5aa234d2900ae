package fabricclient

import (
	"bytes"
	"crypto/sha256"
	"encoding/asn1"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Kinds of update messages.
const (
	kindView     = 1
	kindIdentity = 2
)

const (
	nonceSize       = 24
	maxEndorsements = 64
)

// Encoder encodes for one contract.
type Encoder struct {
	policy     []byte
	counted    []string // organisations that the policy names
	dictionary []byte
	index      map[string]byte // of a serialized identity
}

// NewEncoder takes what the contract has told and answers: the client state
// (google.protobuf.Any) of its event Described, and the results of its views
// dictionary and identities. The latter changes with the events
// IdentityRegistered and IdentityRetired.
func NewEncoder(described, dictionary []byte, identities [][]byte) (*Encoder, error) {
	var state fabricview.ClientState
	if err := unpack("client state", described, &state); err != nil {
		return nil, err
	}
	organisations, _, err := compile(state.Policy)
	if err != nil {
		return nil, err
	}
	e := &Encoder{policy: state.Policy, counted: organisations, dictionary: dictionary, index: map[string]byte{}}
	for i, serialized := range identities {
		if i > 255 {
			return nil, refusal.TooLarge.With("%d identities", len(identities))
		}
		if len(serialized) > 0 { // else retired
			e.index[string(serialized)] = byte(i)
		}
	}
	return e, nil
}

// Item is one packet's entry and its proof.
type Item struct {
	Path  [][]byte // of one element
	Value []byte   // nil claims absence
	Proof []byte   // marshalled Proof of contracts/clients/fabric
}

// EncodeBatch encodes client messages (google.protobuf.Any of Header) and the
// proofs of entries that lean on them: all are for one transaction. It refuses
// with UnknownSigner where identities are missing on the contract, and with
// UnknownRoot a proof of a view that is not among the updates.
func (e *Encoder) EncodeBatch(updates [][]byte, items []Item) (messages, proofs [][]byte, err error) {
	views := make([]*batch, len(updates))
	for i, raw := range updates {
		if views[i], err = e.open(raw); err != nil {
			return nil, nil, refusal.Wrap(err, "update %d", i)
		}
	}
	proofs = make([][]byte, len(items))
	home := make([]int, len(items)) // the view of each
	for i, item := range items {
		var proof fabricview.Proof
		if err := proof.Unmarshal(item.Proof); err != nil {
			return nil, nil, refusal.Malformed.With("proof %d: %w", i, err)
		}
		of := slices.IndexFunc(views, func(b *batch) bool { return bytes.Equal(b.view.Root[:], proof.Root) })
		if of < 0 {
			return nil, nil, refusal.UnknownRoot.With("proof %d: no update brings root %x", i, proof.Root)
		}
		home[i] = of
		if err := views[of].add(item); err != nil {
			return nil, nil, refusal.Wrap(err, "proof %d", i)
		}
		proofs[i] = slices.Concat(proof.Siblings...)
	}
	for i, b := range views {
		leaves, err := b.complete()
		if err != nil {
			return nil, nil, refusal.Wrap(err, "update %d", i)
		}
		message, err := e.evidence(b.evidence)
		if err != nil {
			return nil, nil, refusal.Wrap(err, "update %d", i)
		}
		messages = append(messages, appendLeaves(append([]byte{kindView}, message...), leaves))
		for n := range items {
			if leaves != nil && home[n] == i {
				proofs[n] = nil
			}
		}
	}
	return messages, proofs, nil
}

// batch is one view with the entries that are proven by it.
type batch struct {
	evidence fabric.EndorsedView
	view     fabric.View
	entries  map[string]fabric.Entry // by path
}

func (e *Encoder) open(update []byte) (*batch, error) {
	var header fabricview.Header
	if err := unpack("header", update, &header); err != nil {
		return nil, err
	}
	b := &batch{evidence: header.EndorsedView(), entries: map[string]fabric.Entry{}}
	var err error
	b.view, err = fabric.ViewOf(b.evidence.ResponsePayload)
	return b, err
}

func (b *batch) add(item Item) error {
	if len(item.Path) != 1 {
		return refusal.ProofInvalid.With("path of %d elements, want one", len(item.Path))
	}
	b.entries[string(item.Path[0])] = fabric.Entry{Path: item.Path[0], Value: item.Value, Absent: item.Value == nil}
	return nil
}

// complete lists the leaves in ascending order where the entries are all that
// the view has, and they are more than one: the leaf of one is the root.
func (b *batch) complete() ([][32]byte, error) {
	if len(b.entries) < 2 {
		return nil, nil
	}
	whole, err := fabric.NewTree(slices.Collect(maps.Values(b.entries)))
	if err != nil || whole.Root() != b.view.Root {
		return nil, err
	}
	leaves := make([][32]byte, 0, len(b.entries))
	for _, entry := range b.entries {
		one, err := fabric.NewTree([]fabric.Entry{entry})
		if err != nil {
			return nil, err
		}
		leaves = append(leaves, one.Root())
	}
	slices.SortFunc(leaves, func(a, b [32]byte) int { return bytes.Compare(a[:], b[:]) })
	return leaves, nil
}

func appendLeaves(message []byte, leaves [][32]byte) []byte {
	message = binary.BigEndian.AppendUint16(message, uint16(len(leaves)))
	for _, leaf := range leaves {
		message = append(message, leaf[:]...)
	}
	return message
}

// EncodeMisbehaviour encodes a google.protobuf.Any of Misbehaviour.
func (e *Encoder) EncodeMisbehaviour(raw []byte) ([]byte, error) {
	var m fabricview.Misbehaviour
	if err := unpack("misbehaviour", raw, &m); err != nil {
		return nil, err
	}
	if err := m.ValidateBasic(); err != nil {
		return nil, err
	}
	first, err := e.evidence(m.Header1.EndorsedView())
	if err != nil {
		return nil, refusal.Wrap(err, "header_1")
	}
	second, err := e.evidence(m.Header2.EndorsedView())
	if err != nil {
		return nil, refusal.Wrap(err, "header_2")
	}
	return append(append(binary.BigEndian.AppendUint32(nil, uint32(len(first))), first...), second...), nil
}

// EncodeIdentity encodes a client message (google.protobuf.Any of Header) whose
// view opens, at fabric.IdentityPath of a serialized identity and by a
// marshalled Proof, to that identity's record.
func (e *Encoder) EncodeIdentity(update, serialized, record, proof []byte) ([]byte, error) {
	b, err := e.open(update)
	if err != nil {
		return nil, err
	}
	var p fabricview.Proof
	if err := p.Unmarshal(proof); err != nil {
		return nil, refusal.Malformed.With("proof: %w", err)
	}
	message, err := e.evidence(b.evidence)
	if err != nil {
		return nil, err
	}
	message = appendLeaves(append([]byte{kindIdentity}, message...), nil)
	message = appendCut(message, serialized)
	message = appendCut(message, record)
	return append(message, slices.Concat(p.Siblings...)...), nil
}

// appendCut writes data behind its length.
func appendCut(to, data []byte) []byte {
	return append(binary.BigEndian.AppendUint16(to, uint16(len(data))), data...)
}

// signature is an endorsement as the contract takes it.
type signature struct {
	index byte
	rs    [64]byte
}

// evidence encodes a view, leaving out endorsements by identities that the
// contract does not know or that count for nothing.
func (e *Encoder) evidence(ev fabric.EndorsedView) ([]byte, error) {
	var header common.SignatureHeader
	if err := proto.Unmarshal(ev.SignatureHeader, protoadapt.MessageV2Of(&header)); err != nil {
		return nil, refusal.Malformed.With("signature header: does not parse")
	}
	creator, known := e.index[string(header.Creator)]
	if !known {
		return nil, refusal.UnknownSigner.With("the proposal is by %s, whose identity the client does not know", describe(header.Creator))
	}
	if len(header.Nonce) != nonceSize {
		return nil, refusal.NonCanonical.With("nonce of %d bytes, want %d", len(header.Nonce), nonceSize)
	}
	signatures, err := e.signatures(ev.Endorsements)
	if err != nil {
		return nil, err
	}
	return e.encode(ev, creator, header.Creator, [nonceSize]byte(header.Nonce), signatures)
}

// encode writes evidence as it is, right or wrong.
func (e *Encoder) encode(ev fabric.EndorsedView, creator byte, serialized []byte, nonce [nonceSize]byte, signatures []signature) ([]byte, error) {
	asked := append(nonce[:], serialized...)
	transaction := sha256.Sum256(asked)
	w := newWindow(slices.Concat(asked, hex.AppendEncode(nil, transaction[:]), e.dictionary))
	proposal := slices.Concat(ev.ChannelHeader, ev.SignatureHeader, ev.ProposalPayload)
	first, err := w.write(proposal)
	if err != nil {
		return nil, err
	}
	hash := sha256.Sum256(proposal)
	w.append(hash[:])
	second, err := w.write(ev.ResponsePayload)
	if err != nil {
		return nil, err
	}
	out := append([]byte{creator}, nonce[:]...)
	out = binary.BigEndian.AppendUint16(out, uint16(len(ev.ChannelHeader)))
	out = binary.BigEndian.AppendUint16(out, uint16(len(ev.SignatureHeader)))
	out = appendCut(out, first)
	out = appendCut(out, second)
	out = append(out, byte(len(signatures)))
	for _, s := range signatures {
		out = append(append(out, s.index), s.rs[:]...)
	}
	return out, nil
}

func (e *Encoder) signatures(endorsements []fabric.Endorsement) ([]signature, error) {
	if len(endorsements) > maxEndorsements {
		return nil, refusal.TooLarge.With("%d endorsements, at most %d", len(endorsements), maxEndorsements)
	}
	var (
		signatures       []signature
		members, strange []string
	)
	for i, endorsement := range endorsements {
		if !slices.Contains(e.counted, mspOf(endorsement.Endorser)) {
			continue
		}
		index, known := e.index[string(endorsement.Endorser)]
		if !known {
			strange = append(strange, describe(endorsement.Endorser))
			continue
		}
		rs, err := splitSignature(endorsement.Signature)
		if err != nil {
			return nil, refusal.Wrap(err, "endorsement %d", i)
		}
		signatures = append(signatures, signature{index, rs})
		members = append(members, mspOf(endorsement.Endorser))
	}
	if enough, err := fabric.Satisfies(e.policy, members); len(strange) > 0 && (err != nil || !enough) {
		return nil, refusal.UnknownSigner.With("the client does not know the identities of %s, and without them its policy is not satisfied: register them", strings.Join(strange, ", "))
	}
	slices.SortStableFunc(signatures, func(a, b signature) int { return int(a.index) - int(b.index) })
	return signatures, nil
}

// splitSignature reads r and s of an ASN.1 signature.
func splitSignature(der []byte) (rs [64]byte, err error) {
	var pair struct{ R, S *big.Int }
	rest, err := asn1.Unmarshal(der, &pair)
	if err != nil || len(rest) != 0 || pair.R.Sign() < 0 || pair.S.Sign() < 0 || pair.R.BitLen() > 256 || pair.S.BitLen() > 256 {
		return rs, refusal.SignatureInvalid.With("not one ASN.1 pair of positive integers of 256 bits")
	}
	pair.R.FillBytes(rs[:32])
	pair.S.FillBytes(rs[32:])
	return rs, nil
}

func mspOf(serialized []byte) string {
	var id msp.SerializedIdentity
	if proto.Unmarshal(serialized, protoadapt.MessageV2Of(&id)) != nil {
		return ""
	}
	return id.Mspid
}

// describe names an identity for people.
func describe(serialized []byte) string {
	ev := fabric.EndorsedView{Endorsements: []fabric.Endorsement{{Endorser: serialized}}}
	who := ev.Endorsers()[0]
	return fmt.Sprintf("%s of %s", who.Name, who.MSP)
}
