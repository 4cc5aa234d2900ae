package fabric

import (
	"bytes"
	"slices"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/clients/hosttime"
	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// TrustPath is where the packet chaincode keeps its newest trust document.
// Packet paths are longer: they begin with a client's identifier.
const TrustPath = "trust"

// DefaultTrustDelay is how long what a trust document adds waits.
const DefaultTrustDelay = time.Hour

const (
	// maxTrustDocument bounds an encoded TrustDocument, in bytes: it travels
	// in one transaction with the view that proves it.
	maxTrustDocument = 512 << 10
	// maxPending bounds the documents that wait for the end of their delays,
	// and with them the work of verifying one view.
	maxPending = 3
)

// NewTrustDocument describes anchors as the document of that sequence.
func NewTrustDocument(sequence uint64, a fabricproof.Anchors) *TrustDocument {
	return &TrustDocument{
		Sequence: sequence, Channel: a.Channel, Chaincode: a.Chaincode,
		DefinitionBlock: a.Definition.Block, DefinitionTx: a.Definition.Tx,
		Policy: a.Policy, Msps: a.MSPs,
	}
}

// ParseTrustDocument decodes a marshalled TrustDocument that is its own
// canonical encoding and that a client can trust. Refuses with TooLarge,
// Malformed, NonCanonical or ClientInvalid.
func ParseTrustDocument(raw []byte) (*TrustDocument, error) {
	if len(raw) > maxTrustDocument {
		return nil, refusal.TooLarge.With("trust document of %d bytes, at most %d", len(raw), maxTrustDocument)
	}
	var d TrustDocument
	if err := d.Unmarshal(raw); err != nil {
		return nil, refusal.Malformed.With("trust document: does not parse")
	}
	// Unknown and repeated fields do not survive this either.
	if again, err := d.Marshal(); err != nil || !bytes.Equal(again, raw) {
		return nil, refusal.NonCanonical.With("trust document: does not re-marshal to itself")
	}
	return &d, d.validate()
}

func (d *TrustDocument) validate() error {
	if d.Sequence == 0 {
		return refusal.ClientInvalid.With("trust document: sequence 0")
	}
	_, err := fabricproof.NewTrust(d.Anchors())
	return refusal.Wrap(err, "trust document %d", d.Sequence)
}

// Anchors is what the document says.
func (d *TrustDocument) Anchors() fabricproof.Anchors {
	return fabricproof.Anchors{
		Channel: d.Channel, Chaincode: d.Chaincode,
		Definition: fabricproof.Version{Block: d.DefinitionBlock, Tx: d.DefinitionTx},
		Policy:     d.Policy, MSPs: d.Msps,
	}
}

// Newest is the sequence of the newest document that the client has taken
// over, whether or not its delay is over.
func (cs *ClientState) Newest() uint64 {
	if n := len(cs.Pending); n > 0 {
		return cs.Pending[n-1].Document.Sequence
	}
	return cs.TrustSequence
}

// Settled is the client at a time of its host: the newest document whose delay
// is over has replaced all that came before it.
func (cs *ClientState) Settled(now time.Time) *ClientState {
	settled := *cs
	for i, p := range slices.Backward(cs.Pending) {
		if now.Before(time.Unix(int64(p.Effective), 0)) {
			continue
		}
		d := p.Document
		settled.DefinitionBlock, settled.DefinitionTx = d.DefinitionBlock, d.DefinitionTx
		settled.Policy, settled.Msps, settled.TrustSequence = d.Policy, d.Msps, d.Sequence
		settled.Pending = cs.Pending[i+1:]
		break
	}
	return &settled
}

// InForce is every trust that evidence must satisfy, each one alone: that of
// the client, which is Settled, and that of each pending document. So what a
// document takes away is gone as soon as the client knows the document, and
// what it adds counts once nothing else is in force.
func (cs *ClientState) InForce() ([]*fabricproof.Trust, error) {
	base, err := fabricproof.NewTrust(cs.Anchors())
	if err != nil {
		return nil, err
	}
	trusts := []*fabricproof.Trust{base}
	for _, p := range cs.Pending {
		next, err := fabricproof.NewTrust(p.Document.Anchors())
		if err != nil {
			return nil, err
		}
		trusts = append(trusts, next)
	}
	return trusts, nil
}

// StoppedUntil is not zero while a pending document names another chaincode
// definition than the one before it: what the new definition answers is not
// believed yet, what the old one answered not any more. The client is Settled.
func (cs *ClientState) StoppedUntil() (until time.Time) {
	pinned := cs.Anchors().Definition
	for _, p := range cs.Pending {
		if named := p.Document.Anchors().Definition; named != pinned {
			pinned, until = named, time.Unix(int64(p.Effective), 0).UTC()
		}
	}
	return until
}

// CheckDefinition refuses with TrustPending while the client is stopped.
func (cs *ClientState) CheckDefinition() error {
	if until := cs.StoppedUntil(); !until.IsZero() {
		return refusal.TrustPending.With("the client stops between two chaincode definitions until %s", until.Format(time.RFC3339))
	}
	return nil
}

// verifyTrustUpdate checks that everything in force vouches for a newer
// document. The client is settled. Only here may the read set carry another
// chaincode definition than the pinned one, and then the document's.
func (cs *ClientState) verifyTrustUpdate(ctx sdk.Context, m *TrustUpdate) error {
	if err := m.ValidateBasic(); err != nil {
		return err
	}
	document, err := ParseTrustDocument(m.Document)
	switch {
	case err != nil:
		return err
	case document.Channel != cs.Channel:
		return refusal.WrongChannel.With("trust document of %q, the client is of %q", document.Channel, cs.Channel)
	case document.Chaincode != cs.Chaincode:
		return refusal.WrongChaincode.With("trust document of %q, the client is of %q", document.Chaincode, cs.Chaincode)
	case document.Sequence <= cs.Newest():
		return refusal.TrustSequence.With("document %d, the client knows %d", document.Sequence, cs.Newest())
	case len(cs.Pending) >= maxPending:
		return refusal.TrustPending.With("%d documents wait for their delays to end, no more may", len(cs.Pending))
	}
	trusts, err := cs.InForce()
	if err != nil {
		return err
	}
	definition := document.Anchors().Definition
	for i, trust := range trusts {
		trusts[i] = trust.WithDefinition(definition)
	}
	view, err := cs.verifyView(ctx, trusts, m.Header)
	if err != nil {
		return err
	}
	// Else a document that its channel has long replaced could be brought.
	if NewHeight(view.Height).LT(cs.LatestHeight) {
		return refusal.HeaderExpired.With("view of height %d, the client knows %s", view.Height, cs.LatestHeight)
	}
	siblings, err := parseSiblings(m.Siblings)
	if err != nil {
		return err
	}
	return fabricproof.VerifyEntry(view.Root, fabricproof.Entry{Path: []byte(TrustPath), Value: m.Document}, siblings)
}

// takeTrust makes a verified document pending. It tells whether it did.
func (cs *ClientState) takeTrust(ctx sdk.Context, m *TrustUpdate) bool {
	document, err := ParseTrustDocument(m.Document)
	if err != nil || document.Sequence <= cs.Newest() || len(cs.Pending) >= maxPending {
		return false
	}
	cs.Pending = append(slices.Clone(cs.Pending), PendingTrust{Document: *document, Effective: hosttime.Effective(ctx, cs.TrustDelay)})
	return true
}
