package fabrictest

import (
	"slices"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/fabric"
)

// Split is an endorsed proposal for another function whose client has chosen
// every byte that Fabric leaves to it, so as to hold the parts of a proposal
// for View: however the hashed bytes are cut into three parts, it is no view.
type Split struct {
	Name    string
	prepare func(a *Attempt, view fabric.EndorsedView)
}

// Splits hide a view's parts in each place where there is room.
func Splits() []Split {
	parts := func(view fabric.EndorsedView) []byte {
		return slices.Concat(view.SignatureHeader, view.ProposalPayload)
	}
	return []Split{
		{"in the nonce", func(a *Attempt, view fabric.EndorsedView) { a.Draft.Signature.Nonce = parts(view) }},
		{"in a nonce that goes on with 24 bytes", func(a *Attempt, view fabric.EndorsedView) {
			a.Draft.Signature.Nonce = append([]byte("a nonce of 24 bytes long"), parts(view)...)
		}},
		{"in a second nonce", func(a *Attempt, view fabric.EndorsedView) {
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) {
				ev.SignatureHeader = append(ev.SignatureHeader, a.Net.Marshal(&common.SignatureHeader{Nonce: parts(view)})...)
			}
		}},
		{"behind the channel header", func(a *Attempt, view fabric.EndorsedView) {
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) { ev.ChannelHeader = append(ev.ChannelHeader, parts(view)...) }
		}},
		{"behind the signature header", func(a *Attempt, view fabric.EndorsedView) {
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) {
				ev.SignatureHeader = append(ev.SignatureHeader, view.ProposalPayload...)
			}
		}},
		{"before the payload's input", func(a *Attempt, view fabric.EndorsedView) {
			wrapped := a.Net.Marshal(&peer.ChaincodeProposalPayload{Input: a.Net.Marshal(&peer.ChaincodeInvocationSpec{})})
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) {
				ev.ProposalPayload = slices.Concat(view.ProposalPayload, wrapped, ev.ProposalPayload)
			}
		}},
	}
}

// Each makes the attempt's proposal one for Query that hides a view, and tries
// each way to cut it that an ordinary parser takes, until one is accepted.
func (s Split) Each(a *Attempt, accepts func(fabric.EndorsedView) bool) (tried int, accepted bool) {
	a.Net.TB.Helper()
	view := NewAttempt(a.Net, a.Now)
	view.Draft.Signature.Creator = a.Draft.Signature.Creator
	a.Draft.Input().Args[0] = []byte("Query")
	s.prepare(a, view.Draft.Seal())
	ev := a.Seal()
	all := slices.Concat(ev.ChannelHeader, ev.SignatureHeader, ev.ProposalPayload)
	for i := 1; i < len(all); i++ {
		if proto.Unmarshal(all[:i], protoadapt.MessageV2Of(&common.ChannelHeader{})) != nil {
			continue
		}
		for j := i + 1; j < len(all); j++ {
			if proto.Unmarshal(all[i:j], protoadapt.MessageV2Of(&common.SignatureHeader{})) != nil {
				continue
			}
			tried++
			ev.ChannelHeader, ev.SignatureHeader, ev.ProposalPayload = all[:i], all[i:j], all[j:]
			if accepts(ev) {
				return tried, true
			}
		}
	}
	return tried, false
}
