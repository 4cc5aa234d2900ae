package fabric_test

import (
	"testing"
	"time"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
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

func TestVerifyAccepts(t *testing.T) {
	n := fabrictest.NewNetwork(t)
	view, err := fabric.Verify(n.Trust(), n.Draft(5, clock, entries()...).Seal(), now)
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
}
