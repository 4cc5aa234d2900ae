package fabrictest

import (
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func part(name string, ev *fabric.EndorsedView) *[]byte {
	return map[string]*[]byte{
		"channel header": &ev.ChannelHeader, "signature header": &ev.SignatureHeader,
		"proposal payload": &ev.ProposalPayload, "response payload": &ev.ResponsePayload,
	}[name]
}

// Sizes are parts that are missing, cut or too large.
func Sizes() []Mutation {
	var cases []Mutation
	for _, name := range []string{"channel header", "signature header", "proposal payload", "response payload"} {
		cases = append(cases,
			Mutation{"empty " + name, func(a *Attempt) {
				a.Edit = func(ev *fabric.EndorsedView) { *part(name, ev) = nil }
			}, refusal.EmptyField},
			Mutation{"huge " + name, func(a *Attempt) {
				a.Edit = func(ev *fabric.EndorsedView) { *part(name, ev) = make([]byte, 1<<20+1) }
			}, refusal.TooLarge},
			Mutation{"cut " + name, func(a *Attempt) {
				a.Edit = func(ev *fabric.EndorsedView) { p := part(name, ev); *p = (*p)[:len(*p)-1] }
			}, refusal.Malformed},
		)
	}
	cases = append(cases,
		Mutation{"too many endorsements", func(a *Attempt) {
			a.Edit = func(ev *fabric.EndorsedView) {
				for len(ev.Endorsements) <= 64 {
					ev.Endorsements = append(ev.Endorsements, ev.Endorsements[0])
				}
			}
		}, refusal.TooLarge},
		Mutation{"huge endorser", func(a *Attempt) {
			a.Edit = func(ev *fabric.EndorsedView) { ev.Endorsements[0].Endorser = make([]byte, 16<<10+1) }
		}, refusal.TooLarge},
		Mutation{"too many paths", func(a *Attempt) {
			for i := 0; i <= fabric.MaxPaths; i++ {
				a.Draft.Input().Args = append(a.Draft.Input().Args, []byte("path"))
			}
		}, refusal.TooLarge},
		Mutation{"too long a path", func(a *Attempt) {
			a.Draft.Input().Args = append(a.Draft.Input().Args, make([]byte, fabric.MaxPathLength+1))
		}, refusal.TooLarge},
	)
	return cases
}
