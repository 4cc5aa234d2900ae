package fabric_test

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// bent ways to write one more field behind a message. Each is accepted by an
// ordinary protobuf parser; what it means differs.
var bent = map[string][]byte{
	"unknown field":     {0xfa, 0x01, 0x01, 0x00}, // field 31, one byte
	"unknown group":     {0xfb, 0x01, 0xfc, 0x01}, // field 31, empty group
	"unknown varint":    {0xf8, 0x01, 0x00},
	"field 1 once more": nil, // the first field's own bytes, by firstField
}

// firstField cuts the first field, which must be length-delimited and short.
func firstField(t testing.TB, message []byte) []byte {
	t.Helper()
	var size, at int
	for shift := 0; ; shift += 7 {
		at++
		size |= int(message[at]&0x7f) << shift
		if message[at] < 0x80 {
			break
		}
	}
	return message[:at+1+size]
}

func TestVerifyRefusesBentParts(t *testing.T) {
	type place struct {
		name  string
		first bool // begins with a length-delimited field
		bend  func(a *attempt, by func([]byte) []byte)
	}
	places := []place{
		{"channel header", false, func(a *attempt, by func([]byte) []byte) {
			a.draft.EditProposal = func(ev *fabric.EndorsedView) { ev.ChannelHeader = by(ev.ChannelHeader) }
		}},
		{"header extension", true, func(a *attempt, by func([]byte) []byte) {
			a.draft.Channel.Extension = by(a.net.Marshal(a.draft.Extension))
		}},
		{"signature header", true, func(a *attempt, by func([]byte) []byte) {
			a.draft.EditProposal = func(ev *fabric.EndorsedView) { ev.SignatureHeader = by(ev.SignatureHeader) }
		}},
		{"creator", true, func(a *attempt, by func([]byte) []byte) {
			a.draft.Signature.Creator = by(a.draft.Signature.Creator)
		}},
		{"proposal payload", true, func(a *attempt, by func([]byte) []byte) {
			a.draft.EditProposal = func(ev *fabric.EndorsedView) { ev.ProposalPayload = by(ev.ProposalPayload) }
		}},
		{"invocation", true, func(a *attempt, by func([]byte) []byte) {
			a.draft.Payload.Input = by(a.net.Marshal(a.draft.Invocation))
		}},
		{"response payload", true, func(a *attempt, by func([]byte) []byte) { a.draft.EditResponse = by }},
		{"chaincode action", true, func(a *attempt, by func([]byte) []byte) { a.draft.EditAction = by }},
		{"results", false, func(a *attempt, by func([]byte) []byte) { a.draft.EditResults = by }},
		{"endorser", true, func(a *attempt, by func([]byte) []byte) {
			signers := a.draft.Signers
			a.edit = func(ev *fabric.EndorsedView) {
				e := &ev.Endorsements[0]
				e.Endorser = by(e.Endorser)
				e.Signature = signers[0].SignBytes(append(append([]byte{}, ev.ResponsePayload...), e.Endorser...), false)
			}
		}},
	}
	var cases []mutation
	for _, p := range places {
		for how, tail := range bent {
			if tail == nil && !p.first {
				continue
			}
			cases = append(cases, mutation{how + " in " + p.name, func(a *attempt) {
				p.bend(a, func(message []byte) []byte {
					more := tail
					if more == nil {
						more = firstField(t, message)
					}
					return append(append([]byte{}, message...), more...)
				})
			}, refusal.NonCanonical})
		}
	}
	cases = append(cases,
		mutation{"explicit zero", func(a *attempt) {
			a.draft.EditProposal = func(ev *fabric.EndorsedView) { ev.ChannelHeader = append(ev.ChannelHeader, 0x30, 0x00) }
		}, refusal.NonCanonical},
		mutation{"overlong varint", func(a *attempt) {
			a.draft.EditProposal = func(ev *fabric.EndorsedView) {
				ev.ChannelHeader = append([]byte{0x08, 0x83, 0x00}, ev.ChannelHeader[2:]...)
			}
		}, refusal.NonCanonical},
		mutation{"fields out of order", func(a *attempt) {
			a.draft.EditProposal = func(ev *fabric.EndorsedView) {
				ev.ChannelHeader = append(append([]byte{}, ev.ChannelHeader[2:]...), ev.ChannelHeader[:2]...)
			}
		}, refusal.NonCanonical},
		mutation{"repeated namespace", func(a *attempt) {
			a.draft.Namespaces = append(a.draft.Namespaces, a.draft.Namespaces[1])
		}, refusal.NonCanonical},
	)
	runMutations(t, cases)
}

func TestVerifyRefusesOtherProposals(t *testing.T) {
	runMutations(t, []mutation{
		{"configuration header", func(a *attempt) { a.draft.Channel.Type = int32(common.HeaderType_CONFIG) }, refusal.NotAView},
		{"epoch", func(a *attempt) { a.draft.Channel.Epoch = 1 }, refusal.NotAView},
		{"version", func(a *attempt) { a.draft.Channel.Version = 1 }, refusal.NotAView},
		{"another channel", func(a *attempt) { a.draft.Channel.ChannelId = "other" }, refusal.WrongChannel},
		{"no channel", func(a *attempt) { a.draft.Channel.ChannelId = "" }, refusal.WrongChannel},
		{"another transaction id", func(a *attempt) {
			id := sha256.Sum256([]byte("another"))
			a.draft.Channel.TxId = hex.EncodeToString(id[:])
		}, refusal.ProposalMismatch},
		{"another chaincode in the header", func(a *attempt) { a.draft.Extension.ChaincodeId.Name = "other" }, refusal.WrongChaincode},
		{"a chaincode path in the header", func(a *attempt) { a.draft.Extension.ChaincodeId.Path = "x" }, refusal.WrongChaincode},
		{"no chaincode in the header", func(a *attempt) { a.draft.Extension.ChaincodeId = nil }, refusal.WrongChaincode},
		{"another chaincode in the invocation", func(a *attempt) {
			a.draft.Invocation.ChaincodeSpec.ChaincodeId.Name = "other"
		}, refusal.WrongChaincode},
		{"a chaincode version in the invocation", func(a *attempt) {
			a.draft.Invocation.ChaincodeSpec.ChaincodeId.Version = "2"
		}, refusal.WrongChaincode},
		{"no invocation", func(a *attempt) { a.draft.Invocation.ChaincodeSpec = nil }, refusal.EmptyField},
		{"no chaincode in the invocation", func(a *attempt) { a.draft.Invocation.ChaincodeSpec.ChaincodeId = nil }, refusal.WrongChaincode},
		{"no input", func(a *attempt) { a.draft.Invocation.ChaincodeSpec.Input = nil }, refusal.WrongFunction},
		{"another function", func(a *attempt) { a.draft.Input().Args[0] = []byte("Query") }, refusal.WrongFunction},
		{"another case", func(a *attempt) { a.draft.Input().Args[0] = []byte("view") }, refusal.WrongFunction},
		{"no function", func(a *attempt) { a.draft.Input().Args = nil }, refusal.WrongFunction},
		{"initialisation", func(a *attempt) { a.draft.Input().IsInit = true }, refusal.NotAView},
		{"decorations", func(a *attempt) { a.draft.Input().Decorations = map[string][]byte{"k": []byte("v")} }, refusal.NotAView},
		{"transient fields", func(a *attempt) { a.draft.Payload.TransientMap = map[string][]byte{"k": []byte("v")} }, refusal.NonCanonical},
		{"short nonce", func(a *attempt) { a.draft.Signature.Nonce = make([]byte, 23) }, refusal.NonCanonical},
		{"long nonce", func(a *attempt) { a.draft.Signature.Nonce = make([]byte, 25) }, refusal.NonCanonical},
		{"no nonce", func(a *attempt) { a.draft.Signature.Nonce = nil }, refusal.NonCanonical},
		{"a creator that is no identity", func(a *attempt) { a.draft.Signature.Creator = []byte("somebody") }, refusal.Malformed},
		{"a creator that is no certificate", func(a *attempt) {
			a.draft.Signature.Creator = a.net.Marshal(&msp.SerializedIdentity{Mspid: "Org1MSP", IdBytes: []byte("somebody")})
		}, refusal.Malformed},
		{"text before the creator's certificate", func(a *attempt) {
			id := append([]byte("hidden\n"), a.net.Orgs[0].Peer.PEM()...)
			a.draft.Signature.Creator = a.net.Marshal(&msp.SerializedIdentity{Mspid: "Org1MSP", IdBytes: id})
		}, refusal.NonCanonical},
		{"text after the creator's certificate", func(a *attempt) {
			id := append(a.net.Orgs[0].Peer.PEM(), "hidden"...)
			a.draft.Signature.Creator = a.net.Marshal(&msp.SerializedIdentity{Mspid: "Org1MSP", IdBytes: id})
		}, refusal.NonCanonical},
		{"the hash of another proposal", func(a *attempt) {
			hash := sha256.Sum256([]byte("another"))
			a.draft.Response.ProposalHash = hash[:]
		}, refusal.ProposalMismatch},
		{"another proposal's response", func(a *attempt) {
			other := a.net.Draft(6, clock+1, entries()...)
			other.Signature.Nonce = []byte("another nonce of 24 byte")
			sealed := other.Seal()
			a.edit = func(ev *fabric.EndorsedView) {
				ev.ResponsePayload, ev.Endorsements = sealed.ResponsePayload, sealed.Endorsements
			}
		}, refusal.ProposalMismatch},
		{"another timestamp, which says nothing", func(a *attempt) { a.draft.Channel.Timestamp.Seconds = 1 }, ""},
		{"a TLS certificate's hash, which says nothing", func(a *attempt) { a.draft.Channel.TlsCertHash = make([]byte, 32) }, ""},
	})
}

// An endorsed proposal for Query whose client has chosen every byte that
// Fabric leaves to it, so as to hold the parts of a proposal for View: however
// the hashed bytes are cut into three parts, it is no view.
func TestVerifyRefusesEverySplitOfAnotherProposal(t *testing.T) {
	n := fabrictest.NewNetwork(t)
	view := n.Draft(5, clock, entries()...).Seal()
	parts := append(append([]byte{}, view.SignatureHeader...), view.ProposalPayload...)
	wrapped := n.Marshal(&peer.ChaincodeProposalPayload{Input: n.Marshal(&peer.ChaincodeInvocationSpec{})})

	for name, prepare := range map[string]func(*fabrictest.Draft){
		"in the nonce": func(d *fabrictest.Draft) { d.Signature.Nonce = parts },
		"in a nonce that goes on with 24 bytes": func(d *fabrictest.Draft) {
			d.Signature.Nonce = append([]byte("a nonce of 24 bytes long"), parts...)
		},
		"in a second nonce": func(d *fabrictest.Draft) {
			d.EditProposal = func(ev *fabric.EndorsedView) {
				ev.SignatureHeader = append(ev.SignatureHeader, n.Marshal(&common.SignatureHeader{Nonce: parts})...)
			}
		},
		"behind the channel header": func(d *fabrictest.Draft) {
			d.EditProposal = func(ev *fabric.EndorsedView) { ev.ChannelHeader = append(ev.ChannelHeader, parts...) }
		},
		"behind the signature header": func(d *fabrictest.Draft) {
			d.EditProposal = func(ev *fabric.EndorsedView) {
				ev.SignatureHeader = append(ev.SignatureHeader, view.ProposalPayload...)
			}
		},
		"before the payload's input": func(d *fabrictest.Draft) {
			d.EditProposal = func(ev *fabric.EndorsedView) {
				ev.ProposalPayload = append(append(append([]byte{}, view.ProposalPayload...), wrapped...), ev.ProposalPayload...)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := n.Draft(5, clock, entries()...)
			d.Input().Args[0] = []byte("Query")
			prepare(d)
			ev := d.Seal()
			all := append(append(append([]byte{}, ev.ChannelHeader...), ev.SignatureHeader...), ev.ProposalPayload...)
			trust, tried := n.Trust(), 0
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
					if got, err := fabric.Verify(trust, ev, now); err == nil {
						t.Fatalf("cut at %d and %d it was accepted as %+v", i, j, got)
					}
				}
			}
			if tried < 2 {
				t.Errorf("only %d ways to cut were tried", tried)
			}
		})
	}
}
