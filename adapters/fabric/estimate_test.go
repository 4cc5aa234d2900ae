package fabric

import (
	"errors"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// An estimate answers as Submit would, each delivery with the updates, and no
// orderer sees it.
func TestEstimate(t *testing.T) {
	updates := 0
	c := newChannel(t, packetContract(t, func(d types.Delivery) ([]types.Outcome, error) {
		for _, item := range d.Items {
			if item.Packet.Sequence == 3 {
				return nil, refusal.ApplicationAborted.With("status 500")
			}
		}
		updates += len(d.Updates)
		return allDone(d)
	}))
	estimate, err := c.Estimate(testContext(t), receives(testPacket(1, "shop"), testPacket(2, "bank"), testPacket(3, "shop"), testPacket(4, "nobodys")))
	if err != nil {
		t.Fatal(err)
	}
	if got := statuses(estimate.Outcomes); got != "done done retry refused" || !errors.Is(estimate.Outcomes[2].Err, refusal.ApplicationAborted) {
		t.Errorf("%s: %+v", got, estimate.Outcomes)
	}
	if len(c.invoked) != 0 || updates < 2 {
		t.Errorf("%d transactions were ordered, %d updates tried", len(c.invoked), updates)
	}
	if estimate.Transactions != 2 || estimate.Gas != 0 || estimate.Fee != "" || !strings.Contains(estimate.Note, "when it is ordered") {
		t.Errorf("%+v", estimate)
	}
	if spent := c.Spent(); spent.Transactions != 0 {
		t.Errorf("spent %+v", spent)
	}
	if _, err := c.Submit(testContext(t), receives(testPacket(1, "shop"))); err != nil || c.Spent().Transactions != 1 {
		t.Errorf("spent %+v (%v)", c.Spent(), err)
	}
	if endpoints := c.Endpoints(); len(endpoints) == 0 || !endpoints[0].Up || !strings.HasPrefix(endpoints[0].Name, "peer[0] ") {
		t.Errorf("%+v", endpoints)
	}
}
