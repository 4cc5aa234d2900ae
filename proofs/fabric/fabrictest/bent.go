package fabrictest

import (
	"github.com/anji-bridge/anji/proofs/fabric"
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
func firstField(message []byte) []byte {
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

// BentParts are messages with something more, or written otherwise, in every
// part that is hashed or signed.
func BentParts() []Mutation {
	type place struct {
		name  string
		first bool // begins with a length-delimited field
		bend  func(a *Attempt, by func([]byte) []byte)
	}
	places := []place{
		{"channel header", false, func(a *Attempt, by func([]byte) []byte) {
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) { ev.ChannelHeader = by(ev.ChannelHeader) }
		}},
		{"header extension", true, func(a *Attempt, by func([]byte) []byte) {
			a.Draft.Channel.Extension = by(a.Net.Marshal(a.Draft.Extension))
		}},
		{"signature header", true, func(a *Attempt, by func([]byte) []byte) {
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) { ev.SignatureHeader = by(ev.SignatureHeader) }
		}},
		{"creator", true, func(a *Attempt, by func([]byte) []byte) {
			a.Draft.Signature.Creator = by(a.Draft.Signature.Creator)
		}},
		{"proposal payload", true, func(a *Attempt, by func([]byte) []byte) {
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) { ev.ProposalPayload = by(ev.ProposalPayload) }
		}},
		{"invocation", true, func(a *Attempt, by func([]byte) []byte) {
			a.Draft.Payload.Input = by(a.Net.Marshal(a.Draft.Invocation))
		}},
		{"response payload", true, func(a *Attempt, by func([]byte) []byte) { a.Draft.EditResponse = by }},
		{"chaincode action", true, func(a *Attempt, by func([]byte) []byte) { a.Draft.EditAction = by }},
		{"results", false, func(a *Attempt, by func([]byte) []byte) { a.Draft.EditResults = by }},
		{"endorser", true, func(a *Attempt, by func([]byte) []byte) {
			signers := a.Draft.Signers
			a.Edit = func(ev *fabric.EndorsedView) {
				e := &ev.Endorsements[0]
				e.Endorser = by(e.Endorser)
				e.Signature = signers[0].SignBytes(append(append([]byte{}, ev.ResponsePayload...), e.Endorser...), false)
			}
		}},
	}
	var cases []Mutation
	for _, p := range places {
		for how, tail := range bent {
			if tail == nil && !p.first {
				continue
			}
			cases = append(cases, Mutation{how + " in " + p.name, func(a *Attempt) {
				p.bend(a, func(message []byte) []byte {
					more := tail
					if more == nil {
						more = firstField(message)
					}
					return append(append([]byte{}, message...), more...)
				})
			}, refusal.NonCanonical})
		}
	}
	cases = append(cases,
		Mutation{"explicit zero", func(a *Attempt) {
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) { ev.ChannelHeader = append(ev.ChannelHeader, 0x30, 0x00) }
		}, refusal.NonCanonical},
		Mutation{"overlong varint", func(a *Attempt) {
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) {
				ev.ChannelHeader = append([]byte{0x08, 0x83, 0x00}, ev.ChannelHeader[2:]...)
			}
		}, refusal.NonCanonical},
		Mutation{"fields out of order", func(a *Attempt) {
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) {
				ev.ChannelHeader = append(append([]byte{}, ev.ChannelHeader[2:]...), ev.ChannelHeader[:2]...)
			}
		}, refusal.NonCanonical},
		Mutation{"repeated namespace", func(a *Attempt) {
			a.Draft.Namespaces = append(a.Draft.Namespaces, a.Draft.Namespaces[1])
		}, refusal.NonCanonical},
	)
	return cases
}
