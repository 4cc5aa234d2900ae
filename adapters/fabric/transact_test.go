package fabric

import (
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	pb "github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/proofs/refusal"
)

var note = call{"notes", "Put", [][]byte{[]byte("a")}}

func echo(c call) ([]byte, error) { return []byte(c.function), nil }

func TestInvokeAsksNoMorePeersThanThePolicy(t *testing.T) {
	c := newChannel(t, echo)
	done, err := c.invoke(testContext(t), note)
	if err != nil {
		t.Fatal(err)
	}
	if string(done.payload) != "Put" || done.block != 5 || done.tx == "" || time.Since(done.time).Abs() > time.Minute {
		t.Fatalf("receipt %+v", done)
	}
	if c.peers["peer1"].asked != 1 || c.peers["peer2"].asked != 1 || c.peers["peer3"].asked != 0 {
		t.Fatalf("peers were asked %d, %d and %d times", c.peers["peer1"].asked, c.peers["peer2"].asked, c.peers["peer3"].asked)
	}
}

func TestInvokeWithoutOnePeer(t *testing.T) {
	for name, spoil := range map[string]func(*fakePeer){
		"stopped": func(p *fakePeer) { p.fails = true },
		"hangs":   func(p *fakePeer) { p.slow = time.Hour },
		"lies":    func(p *fakePeer) { p.lies = true },
	} {
		t.Run(name, func(t *testing.T) {
			c := newChannel(t, echo)
			spoil(c.peers["peer1"])
			for range 2 {
				done, err := c.invoke(testContext(t), note)
				if err != nil || string(done.payload) != "Put" {
					t.Fatalf("%q, %v", done.payload, err)
				}
			}
		})
	}
}

func TestInvokeNeedsEnoughPeers(t *testing.T) {
	c := newChannel(t, echo)
	c.peers["peer1"].fails, c.peers["peer2"].fails = true, true
	if _, err := c.invoke(testContext(t), note); !errors.Is(err, errNoAnswer) {
		t.Fatalf("one of three peers was enough: %v", err)
	}
	if len(c.invoked) != 0 {
		t.Fatal("a transaction was sent")
	}
}

func TestInvokeWaitsForPeersThatLag(t *testing.T) {
	c := newChannel(t, echo)
	c.require(4) // five blocks
	c.peers["peer1"].lags = 2
	if _, err := c.invoke(testContext(t), note); err != nil {
		t.Fatal(err)
	}
	if c.peers["peer1"].lags != 0 || c.peers["peer1"].asked != 1 {
		t.Fatalf("peer1 endorsed %d times while %d blocks behind", c.peers["peer1"].asked, c.peers["peer1"].lags)
	}
}

func TestInvokeReturnsTheChaincodesRefusal(t *testing.T) {
	c := newChannel(t, func(call) ([]byte, error) { return nil, refusal.Unauthorized.With("no admin") })
	_, err := c.invoke(testContext(t), note)
	if !errors.Is(err, refusal.Unauthorized) {
		t.Fatal(err)
	}
}

func TestInvokeEndorsesAgainAfterAConflict(t *testing.T) {
	c := newChannel(t, echo)
	c.verdicts = []pb.TxValidationCode{pb.TxValidationCode_MVCC_READ_CONFLICT, pb.TxValidationCode_PHANTOM_READ_CONFLICT}
	if done, err := c.invoke(testContext(t), note); err != nil || done.block != 7 {
		t.Fatalf("block %d, %v", done.block, err)
	}
	if len(c.invoked) != 3 || c.peers["peer1"].asked != 3 {
		t.Fatalf("%d transactions after %d endorsements", len(c.invoked), c.peers["peer1"].asked)
	}
}

func TestInvokeReportsAnInvalidTransaction(t *testing.T) {
	c := newChannel(t, echo)
	c.verdicts = []pb.TxValidationCode{pb.TxValidationCode_BAD_CREATOR_SIGNATURE}
	_, err := c.invoke(testContext(t), note)
	invalid := (*invalidError)(nil)
	if !errors.As(err, &invalid) || invalid.code != pb.TxValidationCode_BAD_CREATOR_SIGNATURE || len(c.invoked) != 1 {
		t.Fatalf("%v after %d transactions", err, len(c.invoked))
	}
}

func TestInvokeWithoutOneOrderer(t *testing.T) {
	c := newChannel(t, echo)
	c.orderers[0].fails = true
	if _, err := c.invoke(testContext(t), note); err != nil {
		t.Fatal(err)
	}
	c.orderers[1].fails = true
	if _, err := c.invoke(testContext(t), note); !errors.Is(err, errUnknownFate) {
		t.Fatalf("no orderer took it: %v", err)
	}
}

// A transaction whose block the watcher missed is found on the ledger.
func TestLookup(t *testing.T) {
	c := newChannel(t, echo)
	c.peers["peer1"].fails = true
	c.seen["abc"] = txStatus{pb.TxValidationCode_MVCC_READ_CONFLICT, 3}
	if s, err := c.lookup(testContext(t), "abc", 1); err != nil || s != c.seen["abc"] {
		t.Fatalf("%+v, %v", s, err)
	}
	if _, err := c.lookup(testContext(t), "unheard of", 1); !errors.Is(err, errUnknownFate) {
		t.Fatal(err)
	}
}

func TestConcurrentInvokes(t *testing.T) {
	c := newChannel(t, echo)
	var group sync.WaitGroup
	failures := make(chan error, 100)
	for i := range 100 {
		group.Add(1)
		go func() {
			defer group.Done()
			if _, err := c.invoke(testContext(t), call{"notes", fmt.Sprintf("Put%d", i), nil}); err != nil {
				failures <- err
			}
		}()
	}
	group.Wait()
	close(failures)
	for err := range failures {
		t.Error(err)
	}
	if len(c.invoked) != 100 {
		t.Fatalf("%d transactions", len(c.invoked))
	}
}

func TestFewest(t *testing.T) {
	org := func(id string) *peer { return &peer{mspID: id} }
	peers := []*peer{org("A"), org("A"), org("B"), org("C")}
	both := func(wanted ...string) policy {
		return func(ids []string) bool {
			have := map[string]bool{}
			for _, id := range ids {
				have[id] = true
			}
			for _, id := range wanted {
				if !have[id] {
					return false
				}
			}
			return true
		}
	}
	for name, test := range map[string]struct {
		enough      policy
		first, rest int
	}{
		"any":        {anyPeer, 1, 3},
		"two orgs":   {both("A", "C"), 2, 2},
		"impossible": {both("D"), 4, 0},
	} {
		c := fewest(peers, test.enough)
		if len(c.first) != test.first || len(c.rest) != test.rest {
			t.Errorf("%s: %d and %d peers, want %d and %d", name, len(c.first), len(c.rest), test.first, test.rest)
		}
		if test.rest > 0 && !test.enough(idsOf(c.first)) {
			t.Errorf("%s: those asked first are not enough", name)
		}
	}
}

func idsOf(peers []*peer) (ids []string) {
	for _, p := range peers {
		ids = append(ids, p.mspID)
	}
	return ids
}

func TestHealth(t *testing.T) {
	var h health
	now := time.Now()
	if h.bad(now) {
		t.Fatal("bad from the start")
	}
	h.fail(now, errSlow)
	h.fail(now, errSlow) // the same outage, seen twice
	if !h.bad(now.Add(probation/2)) || h.bad(now.Add(probation+time.Second)) {
		t.Fatal("probation does not end when it should")
	}
	h.fail(now.Add(2*probation), errSlow)
	if !h.bad(now.Add(4*probation - time.Second)) {
		t.Fatal("probation does not grow")
	}
	h.ok()
	if h.bad(now.Add(2 * probation)) {
		t.Fatal("still bad after an answer")
	}
}
