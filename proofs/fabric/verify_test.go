package fabric_test

import (
	"errors"
	"testing"
	"time"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// now is the verifier's time in all tests, and clock the view's.
var now = fabrictest.Start.AddDate(1, 0, 0)

var clock = uint64(now.Add(-time.Minute).Unix())

func entries() []fabric.Entry {
	return []fabric.Entry{
		{Path: []byte("client-0\x01\x00\x00\x00\x00\x00\x00\x00\x01"), Value: []byte("commitment")},
		{Path: []byte("client-0\x02\x00\x00\x00\x00\x00\x00\x00\x02"), Absent: true},
	}
}

// attempt is one valid case, of which each test changes one thing.
type attempt struct {
	net     *fabrictest.Network
	anchors fabric.Anchors
	draft   *fabrictest.Draft
	edit    func(*fabric.EndorsedView) // after sealing
	now     time.Time
}

// mutation is a change to a valid attempt and the refusal that it must meet;
// want is empty for a change that must not matter.
type mutation struct {
	name   string
	mutate func(*attempt)
	want   refusal.Code
}

func newAttempt(n *fabrictest.Network) *attempt {
	return &attempt{net: n, anchors: n.Anchors(), draft: n.Draft(5, clock, entries()...), now: now}
}

func (a *attempt) verify() (fabric.View, error) {
	trust, err := fabric.NewTrust(a.anchors)
	if err != nil {
		return fabric.View{}, err
	}
	ev := a.draft.Seal()
	if a.edit != nil {
		a.edit(&ev)
	}
	return fabric.Verify(trust, ev, a.now)
}

// runMutations checks that the case is valid before each mutation, and what
// becomes of it after.
func runMutations(t *testing.T, cases []mutation) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			n := fabrictest.NewNetwork(t)
			if _, err := newAttempt(n).verify(); err != nil {
				t.Fatalf("refused before the mutation: %v", err)
			}
			a := newAttempt(n)
			c.mutate(a)
			view, err := a.verify()
			if c.want == "" {
				if err != nil {
					t.Errorf("refused: %v", err)
				}
				return
			}
			if code, _ := refusal.Of(err); code != c.want {
				t.Errorf("answered %v, want %s", err, c.want)
			}
			if view != (fabric.View{}) {
				t.Errorf("refused with the view %+v", view)
			}
		})
	}
}

func TestVerifyAccepts(t *testing.T) {
	a := newAttempt(fabrictest.NewNetwork(t))
	view, err := a.verify()
	if err != nil {
		t.Fatal(err)
	}
	tree, err := fabric.NewTree(entries())
	if err != nil {
		t.Fatal(err)
	}
	want := fabric.View{Channel: fabrictest.Channel, Chaincode: fabrictest.Chaincode, Height: 5, Time: clock, Root: tree.Root()}
	if view != want {
		t.Errorf("view is %+v, want %+v", view, want)
	}
	response := a.draft.Seal().ResponsePayload
	if got, err := fabric.ViewOf(response); err != nil || got != want {
		t.Errorf("ViewOf gives %+v, %v", got, err)
	}
	if got, err := fabric.DefinitionOf(response, fabrictest.Chaincode); err != nil || got != fabrictest.Definition {
		t.Errorf("DefinitionOf gives %+v, %v", got, err)
	}
	if _, err := fabric.DefinitionOf(response, "other"); !errors.Is(err, refusal.DefinitionChanged) {
		t.Errorf("DefinitionOf another chaincode answers %v", err)
	}
}

// The order and number of valid endorsements do not matter.
func TestVerifyAcceptsOtherSigners(t *testing.T) {
	n := fabrictest.NewNetwork(t)
	p := []*fabrictest.Identity{n.Orgs[0].Peer, n.Orgs[1].Peer, n.Orgs[2].Peer}
	second := n.NewIdentity(n.Orgs[0].CA, "peer", fabrictest.Start, now.AddDate(1, 0, 0))
	for name, signers := range map[string][]*fabrictest.Identity{
		"2 and 3": {p[1], p[2]}, "3 and 1": {p[2], p[0]}, "all": {p[0], p[1], p[2]},
		"two of one organisation and one of another": {p[0], second, p[2]},
	} {
		a := newAttempt(n)
		a.draft.Signers = signers
		if _, err := a.verify(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func part(name string, ev *fabric.EndorsedView) *[]byte {
	return map[string]*[]byte{
		"channel header": &ev.ChannelHeader, "signature header": &ev.SignatureHeader,
		"proposal payload": &ev.ProposalPayload, "response payload": &ev.ResponsePayload,
	}[name]
}

func TestVerifyRefusesSizes(t *testing.T) {
	var cases []mutation
	for _, name := range []string{"channel header", "signature header", "proposal payload", "response payload"} {
		cases = append(cases,
			mutation{"empty " + name, func(a *attempt) {
				a.edit = func(ev *fabric.EndorsedView) { *part(name, ev) = nil }
			}, refusal.EmptyField},
			mutation{"huge " + name, func(a *attempt) {
				a.edit = func(ev *fabric.EndorsedView) { *part(name, ev) = make([]byte, 1<<20+1) }
			}, refusal.TooLarge},
			mutation{"cut " + name, func(a *attempt) {
				a.edit = func(ev *fabric.EndorsedView) { p := part(name, ev); *p = (*p)[:len(*p)-1] }
			}, refusal.Malformed},
		)
	}
	cases = append(cases,
		mutation{"too many endorsements", func(a *attempt) {
			a.edit = func(ev *fabric.EndorsedView) {
				for len(ev.Endorsements) <= 64 {
					ev.Endorsements = append(ev.Endorsements, ev.Endorsements[0])
				}
			}
		}, refusal.TooLarge},
		mutation{"huge endorser", func(a *attempt) {
			a.edit = func(ev *fabric.EndorsedView) { ev.Endorsements[0].Endorser = make([]byte, 16<<10+1) }
		}, refusal.TooLarge},
		mutation{"too many paths", func(a *attempt) {
			for i := 0; i <= fabric.MaxPaths; i++ {
				a.draft.Input().Args = append(a.draft.Input().Args, []byte("path"))
			}
		}, refusal.TooLarge},
		mutation{"too long a path", func(a *attempt) {
			a.draft.Input().Args = append(a.draft.Input().Args, make([]byte, fabric.MaxPathLength+1))
		}, refusal.TooLarge},
	)
	runMutations(t, cases)
}
