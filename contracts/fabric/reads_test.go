package fabric_test

import (
	"testing"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/contracts/fabric"
)

// An update reads the same number of keys whether the client has one consensus
// state or ten thousand.
func TestUpdateIsCheapAtTenThousandConsensusStates(t *testing.T) {
	reads := func(states int) int {
		w := newWorld(t)
		_, consensus, err := w.cosmos.Client()
		w.check(err)
		put := func(key string, value []byte) { w.channel.Put("anji", key, value) }
		// Heights of the revision before stand below all of this one.
		fabric.FillClient(put, w.client, clienttypes.NewHeight(0, 20_000), states, consensus, w.now)
		tx := w.must(w.invoke(w.stranger, "UpdateClient", w.client, string(w.update())))
		return tx.KeysRead()
	}
	few, many := reads(1), reads(10_000)
	t.Logf("keys read by an update: %d at 2 consensus states, %d at 10001", few, many)
	// Two scans of one: the peer reads a page of 100 and one key for each.
	if many > few+2*101 {
		t.Fatalf("an update at 10001 consensus states reads %d keys, at 2 it reads %d", many, few)
	}
}
