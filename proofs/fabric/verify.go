package fabric

import (
	"crypto/sha256"
	"time"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Bounds on the evidence of one view.
const (
	maxPart         = 1 << 20 // bytes of one part of the proposal or of the response
	maxEndorsements = 64
	maxEndorser     = 16 << 10 // bytes
)

// EndorsedView is the evidence for one View: the three parts of the proposal
// whose concatenation Fabric hashes, and what peers answered and signed.
type EndorsedView struct {
	ChannelHeader   []byte // common.ChannelHeader
	SignatureHeader []byte // common.SignatureHeader
	ProposalPayload []byte // peer.ChaincodeProposalPayload without transient fields
	ResponsePayload []byte // peer.ProposalResponsePayload, the same from all endorsers
	Endorsements    []Endorsement
}

// Endorsement is one peer's signature over ResponsePayload || Endorser.
type Endorsement struct {
	Endorser  []byte // msp.SerializedIdentity
	Signature []byte // ECDSA, ASN.1, low-S
}

// Verify checks that peers which together satisfy the pinned policy have
// endorsed the answer of the pinned chaincode's View function about committed
// state, and returns the answer. now is the verifier's time, against which
// certificates and revocation lists are checked; whether the view's own time
// is recent enough is for the caller to judge.
//
// In the order of the checks it refuses when
//   - a part is too large, or is not its own canonical encoding
//     (TooLarge, Malformed, NonCanonical);
//   - the proposal is not an ordinary invocation of View on the pinned channel
//     and chaincode (NotAView, WrongChannel, WrongChaincode, WrongFunction,
//     ProposalMismatch);
//   - the response is not to this proposal, failed, or is not a pure read of
//     state under the pinned chaincode definition (ProposalMismatch, NotAView,
//     WrongChaincode, HasWrites, DefinitionChanged);
//   - the answer is not a view of the pinned channel and chaincode
//     (WrongDomain, Malformed, EmptyField, WrongChannel, WrongChaincode);
//   - any endorsement is not by a distinct peer of a trusted organisation with
//     a valid signature (UnknownSigner, WrongRole, CertificateRefuse,
//     CertificateTime, DuplicateSigner, HighS, SignatureInvalid);
//   - the signers do not satisfy the policy (PolicyUnsatisfied).
func Verify(trust *Trust, ev EndorsedView, now time.Time) (View, error) {
	if err := ev.checkSizes(); err != nil {
		return View{}, err
	}
	if err := trust.checkProposal(ev); err != nil {
		return View{}, err
	}
	answer, err := trust.checkResponse(ev)
	if err != nil {
		return View{}, err
	}
	view, err := ParseView(answer)
	if err != nil {
		return View{}, err
	}
	if view.Channel != trust.channel {
		return View{}, refusal.WrongChannel.With("the view is of %q, pinned is %q", view.Channel, trust.channel)
	}
	if view.Chaincode != trust.chaincode {
		return View{}, refusal.WrongChaincode.With("the view is of %q, pinned is %q", view.Chaincode, trust.chaincode)
	}
	if err := trust.checkEndorsements(ev, time.Unix(int64(view.Time), 0), now); err != nil {
		return View{}, err
	}
	return view, nil
}

func (ev EndorsedView) checkSizes() error {
	for _, part := range []struct {
		name string
		data []byte
	}{
		{"channel header", ev.ChannelHeader},
		{"signature header", ev.SignatureHeader},
		{"proposal payload", ev.ProposalPayload},
		{"response payload", ev.ResponsePayload},
	} {
		if len(part.data) == 0 {
			return refusal.EmptyField.With("%s", part.name)
		}
		if len(part.data) > maxPart {
			return refusal.TooLarge.With("%s of %d bytes, at most %d", part.name, len(part.data), maxPart)
		}
	}
	if len(ev.Endorsements) > maxEndorsements {
		return refusal.TooLarge.With("%d endorsements, at most %d", len(ev.Endorsements), maxEndorsements)
	}
	for i, e := range ev.Endorsements {
		if len(e.Endorser) > maxEndorser {
			return refusal.TooLarge.With("endorser %d of %d bytes, at most %d", i, len(e.Endorser), maxEndorser)
		}
	}
	return nil
}

// proposalHash is what peers put into their response: the three parts
// without lengths between them (protoutil/txutils.go, GetProposalHash1).
func (ev EndorsedView) proposalHash() []byte {
	h := sha256.New()
	h.Write(ev.ChannelHeader)
	h.Write(ev.SignatureHeader)
	h.Write(ev.ProposalPayload)
	return h.Sum(nil)
}
