package fabric

import (
	"time"

	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var (
	_ exported.ConsensusState = (*ConsensusState)(nil)
	_ exported.ClientMessage  = (*Header)(nil)
	_ exported.ClientMessage  = (*Misbehaviour)(nil)
	_ exported.ClientMessage  = (*TrustUpdate)(nil)
)

// ClientType is fabric-view.
func (*ConsensusState) ClientType() string { return ClientType }

// GetTimestamp is the clock's time in nanoseconds.
func (s *ConsensusState) GetTimestamp() uint64 { return s.Timestamp * uint64(time.Second) }

// ValidateBasic refuses with refusal.ClientInvalid.
func (s *ConsensusState) ValidateBasic() error {
	if s.Timestamp == 0 || s.Timestamp > fabricproof.MaxTime {
		return refusal.ClientInvalid.With("consensus state's timestamp %d is no number of seconds", s.Timestamp)
	}
	return nil
}

// NewHeader carries the evidence of one view.
func NewHeader(ev fabricproof.EndorsedView) *Header {
	h := &Header{
		ChannelHeader:   ev.ChannelHeader,
		SignatureHeader: ev.SignatureHeader,
		ProposalPayload: ev.ProposalPayload,
		ResponsePayload: ev.ResponsePayload,
	}
	for _, e := range ev.Endorsements {
		h.Endorsements = append(h.Endorsements, Endorsement{Endorser: e.Endorser, Signature: e.Signature})
	}
	return h
}

// EndorsedView is the evidence in the form that proofs/fabric verifies.
func (h *Header) EndorsedView() fabricproof.EndorsedView {
	ev := fabricproof.EndorsedView{
		ChannelHeader:   h.ChannelHeader,
		SignatureHeader: h.SignatureHeader,
		ProposalPayload: h.ProposalPayload,
		ResponsePayload: h.ResponsePayload,
	}
	for _, e := range h.Endorsements {
		ev.Endorsements = append(ev.Endorsements, fabricproof.Endorsement{Endorser: e.Endorser, Signature: e.Signature})
	}
	return ev
}

// ClientType is fabric-view.
func (*Header) ClientType() string { return ClientType }

// ValidateBasic checks that the header answers with a view, unverified.
func (h *Header) ValidateBasic() error {
	if len(h.Endorsements) == 0 {
		return refusal.EmptyField.With("header: endorsements")
	}
	_, err := fabricproof.ViewOf(h.ResponsePayload)
	return err
}

// ClientType is fabric-view.
func (*Misbehaviour) ClientType() string { return ClientType }

// ValidateBasic checks that there are two headers, unverified.
func (m *Misbehaviour) ValidateBasic() error {
	if m.Header1 == nil || m.Header2 == nil {
		return refusal.EmptyField.With("misbehaviour: header_1 or header_2")
	}
	if err := m.Header1.ValidateBasic(); err != nil {
		return refusal.Wrap(err, "header_1")
	}
	return refusal.Wrap(m.Header2.ValidateBasic(), "header_2")
}

// NewTrustUpdate carries a document and the proof that a view of path
// TrustPath alone opens to it.
func NewTrustUpdate(ev fabricproof.EndorsedView, document []byte) *TrustUpdate {
	return &TrustUpdate{Header: NewHeader(ev), Document: document}
}

// ClientType is fabric-view.
func (*TrustUpdate) ClientType() string { return ClientType }

// ValidateBasic checks that there are a header and a document, unverified.
func (m *TrustUpdate) ValidateBasic() error {
	if m.Header == nil {
		return refusal.EmptyField.With("trust update: header")
	}
	if len(m.Document) == 0 {
		return refusal.EmptyField.With("trust update: document")
	}
	return refusal.Wrap(m.Header.ValidateBasic(), "trust update")
}
