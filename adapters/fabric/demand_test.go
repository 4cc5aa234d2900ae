package fabric

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/msp"
	pb "github.com/hyperledger/fabric-protos-go/peer"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/fab"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/fabric"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// A peer whose endorsement would not count is asked in vain once, and then
// after all the others.
func TestEndorseLeavesOutWhatDoesNotCount(t *testing.T) {
	c := newChannel(t, func(call) ([]byte, error) { return []byte("yes"), nil })
	revoked := func(r *fab.TransactionProposalResponse) error {
		if string(r.Endorsement.Endorser) == "peer1" {
			return refusal.CertificateRefuse
		}
		return nil
	}
	put := call{"app", "Put", nil}
	for i := range 2 {
		proposal, err := put.proposal(c.net, c.cfg.Channel)
		if err != nil {
			t.Fatal(err)
		}
		responses, err := c.endorse(testContext(t), put, proposal, wish{enough: c.majority, accept: revoked})
		if err != nil {
			t.Fatal(err)
		}
		var from []string
		for _, r := range responses {
			from = append(from, string(r.Endorsement.Endorser))
		}
		if slices.Sort(from); !slices.Equal(from, []string{"peer2", "peer3"}) {
			t.Errorf("endorsed by %v", from)
		}
		if asked := c.peers["peer1"].asked; asked != 1 {
			t.Errorf("peer1 was asked %d times after %d proposals", asked, i+1)
		}
	}
}

// Peers agree where what matters of their answers is the same.
func TestAgreedByWhatMatters(t *testing.T) {
	c := newChannel(t, func(call) ([]byte, error) { return []byte("yes"), nil })
	c.peers["peer1"].lies, c.peers["peer3"].fails = true, true
	ask := call{"app", "Get", nil}
	if _, err := c.agreed(testContext(t), ask, nil); err == nil {
		t.Error("peers agree that do not")
	}
	matters := func(payload []byte) string { return string(bytes.TrimPrefix(payload, []byte("lie "))) }
	if _, err := c.agreed(testContext(t), ask, matters); err != nil {
		t.Error(err)
	}
}

// clientOf is a client of a network as its host tells it.
func clientOf(t *testing.T, n *fabrictest.Network, mutate func(*client.ClientState)) adapters.Client {
	t.Helper()
	state := client.NewClientState(n.Anchors(), time.Hour, time.Second, 1)
	if mutate != nil {
		mutate(state)
	}
	packed, err := packAny(state)
	if err != nil {
		t.Fatal(err)
	}
	return adapters.Client{ID: "fabric-view-0", State: packed}
}

func TestDemandOfClient(t *testing.T) {
	c := newChannel(t, nil)
	n := fabrictest.NewNetwork(t)
	two, three := []string{"Org1MSP", "Org2MSP"}, []string{"Org1MSP", "Org2MSP", "Org3MSP"}
	stricter := func(s *client.ClientState) {
		a := n.Anchors()
		a.Policy = n.Marshal(fabrictest.Policy(3, msp.MSPRole_PEER, three...))
		s.Pending = []client.PendingTrust{{Document: *client.NewTrustDocument(1, a), Effective: 1}}
	}
	for _, test := range []struct {
		name   string
		mutate func(*client.ClientState)
		enough []string
	}{{"settled", nil, two}, {"a stricter policy pending", stricter, three}} {
		t.Run(test.name, func(t *testing.T) {
			wanted, err := c.demandOf(testContext(t), clientOf(t, n, test.mutate))
			if err != nil {
				t.Fatal(err)
			}
			if !wanted.satisfied(test.enough) || wanted.satisfied(test.enough[1:]) {
				t.Errorf("%v do not just suffice", test.enough)
			}
			draft := n.Draft(5, uint64(fabrictest.Start.Unix())+1)
			draft.Signers = []*fabrictest.Identity{n.Orgs[0].Peer, n.Orgs[1].Peer, n.Orgs[2].Peer}
			if _, err := wanted.verify(draft.Seal()); err != nil {
				t.Error(err)
			}
		})
	}
	// A client that knows identities one by one takes no other peer's word.
	knowing := clientOf(t, n, nil)
	knowing.Identities = [][]byte{nil, n.Orgs[0].Peer.Serialize()}
	wanted, err := c.demandOf(testContext(t), knowing)
	if err != nil {
		t.Fatal(err)
	}
	view := n.Draft(5, uint64(time.Now().Unix())).Seal()
	for i, want := range []refusal.Code{"", refusal.UnknownSigner} {
		e := view.Endorsements[i]
		err := wanted.accept(&fab.TransactionProposalResponse{ProposalResponse: &pb.ProposalResponse{
			Payload: view.ResponsePayload, Endorsement: &pb.Endorsement{Endorser: e.Endorser, Signature: e.Signature},
		}})
		if code, _ := refusal.Of(err); code != want {
			t.Errorf("endorsement %d: %v, want %q", i, err, want)
		}
	}
	stopped := clientOf(t, n, func(s *client.ClientState) {
		a := n.Anchors()
		a.Definition = proofs.Version{Block: 99}
		s.Pending = []client.PendingTrust{{Document: *client.NewTrustDocument(1, a), Effective: 1}}
	})
	if _, err := c.demandOf(testContext(t), stopped); !errors.Is(err, refusal.TrustPending) {
		t.Errorf("a stopped client: %v", err)
	}
	for name, state := range map[string][]byte{"junk": []byte("junk"), "another type": {0x0a, 1, 'x'}} {
		if _, err := c.demandOf(testContext(t), adapters.Client{ID: "x", State: state}); err == nil {
			t.Errorf("%s is read as a client", name)
		}
	}
}

func TestClientTrustTellsDifferences(t *testing.T) {
	c := newChannel(t, nil)
	n := fabrictest.NewNetwork(t)
	known, err := c.ClientTrust(clientOf(t, n, func(s *client.ClientState) {
		s.TrustSequence = 3
		a := n.Anchors()
		n.Orgs[1].Config.RevocationList = [][]byte{n.Revoke(n.Orgs[1].CA, fabrictest.Start.AddDate(9, 0, 0), n.Orgs[1].Peer)}
		a.MSPs[1] = n.Marshal(n.Orgs[1].Config)
		a.MSPs = a.MSPs[:2]
		s.Pending = []client.PendingTrust{{Document: *client.NewTrustDocument(5, a), Effective: 77}}
	}))
	if err != nil {
		t.Fatal(err)
	}
	if len(known) != 2 || known[0].Sequence != 3 || known[1].Sequence != 5 || known[1].Effective.Unix() != 77 {
		t.Fatalf("%d documents: %v", len(known), known)
	}
	valueOf := func(in adapters.Trust, name string) string {
		for _, f := range in.Facts {
			if f.Name == name {
				return f.Value
			}
		}
		return ""
	}
	for name, differs := range map[string]bool{
		"policy": false, "definition": false, "chaincode": false,
		"organisation Org1MSP": false, "organisation Org2MSP": true, "organisation Org3MSP": true,
	} {
		before, after := valueOf(known[0], name), valueOf(known[1], name)
		if before == "" || (before != after) != differs {
			t.Errorf("%s: %q, then %q", name, before, after)
		}
	}
	if got := valueOf(known[0], "policy"); !strings.HasPrefix(got, "2 of (Org1MSP.peer, Org2MSP.peer, Org3MSP.peer)") {
		t.Errorf("policy reads %q", got)
	}
}
