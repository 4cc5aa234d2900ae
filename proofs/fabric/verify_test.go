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

func entries() []fabric.Entry { return fabrictest.Entries() }

// later is when certificates of tests end that are still valid.
var later = now.AddDate(1, 0, 0)

// verify is the attempt on this host.
func verify(a *fabrictest.Attempt) (fabric.View, error) {
	trust, err := fabric.NewTrust(a.Anchors)
	if err != nil {
		return fabric.View{}, err
	}
	return fabric.Verify(trust, a.Seal(), a.Now)
}

func newAttempt(n *fabrictest.Network) *fabrictest.Attempt { return fabrictest.NewAttempt(n, now) }

// Each mutation of a valid case meets its refusal. The Solidity client runs the
// same ones (contracts/ethereum/fabricclient).
func TestVerifyRefuses(t *testing.T) {
	for name, cases := range fabrictest.Mutations() {
		for _, c := range cases {
			t.Run(name+"/"+c.Name, func(t *testing.T) {
				n := fabrictest.NewNetwork(t)
				if _, err := verify(newAttempt(n)); err != nil {
					t.Fatalf("refused before the mutation: %v", err)
				}
				a := newAttempt(n)
				c.Mutate(a)
				view, err := verify(a)
				if c.Want == "" {
					if err != nil {
						t.Errorf("refused: %v", err)
					}
					return
				}
				if code, _ := refusal.Of(err); code != c.Want {
					t.Errorf("answered %v, want %s", err, c.Want)
				}
				if view != (fabric.View{}) {
					t.Errorf("refused with the view %+v", view)
				}
			})
		}
	}
}

func TestVerifyRefusesEverySplitOfAnotherProposal(t *testing.T) {
	for _, split := range fabrictest.Splits() {
		t.Run(split.Name, func(t *testing.T) {
			n := fabrictest.NewNetwork(t)
			trust := n.Trust()
			tried, accepted := split.Each(newAttempt(n), func(ev fabric.EndorsedView) bool {
				_, err := fabric.Verify(trust, ev, now)
				return err == nil
			})
			if tried < 2 {
				t.Errorf("only %d ways to cut were tried", tried)
			}
			if accepted {
				t.Errorf("way %d to cut was accepted", tried)
			}
		})
	}
}

func TestVerifyAccepts(t *testing.T) {
	a := newAttempt(fabrictest.NewNetwork(t))
	view, err := verify(a)
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
	response := a.Draft.Seal().ResponsePayload
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
		a.Draft.Signers = signers
		if _, err := verify(a); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
