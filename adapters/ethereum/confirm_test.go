package ethereum

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/internal/endpoints"
	client "github.com/anji-bridge/anji/contracts/clients/ethereum"
	proofs "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
)

// Finality counts once the sync committee is known to have signed it; what it
// signed beside that is evidence for clients, and what it did not is none.
func TestFinalityIsVerified(t *testing.T) {
	kit := ethereumtest.NewChain(t)
	config := kit.Config
	config.GenesisTime = uint64(time.Now().Add(-time.Hour).Unix())
	start := kit.Block(5, ethereumtest.Storage{})
	initial := proofs.State{Slot: 5, Root: start.Header.Beacon.Root(), CurrentRoot: kit.Committee(0).Public.Root()}
	host := client.ClientState{LatestSlot: initial.Slot, LatestRoot: initial.Root[:], CurrentCommittee: initial.CurrentRoot[:]}
	update := func(slot uint64, branch ...string) proofs.Update {
		return kit.Update(kit.Block(slot, ethereumtest.Storage{}, branch...))
	}
	forged := func(u proofs.Update) proofs.Update {
		u.SyncAggregate.Signature[5] ^= 1
		return u
	}
	for name, test := range map[string]struct {
		second    proofs.Update
		confirmed bool
		lie       string // empty: none
		fork      bool
	}{
		"the same again":        {second: update(12), confirmed: true},
		"a later one":           {second: update(13), confirmed: true},
		"an earlier one":        {second: update(11)},
		"a forged later one":    {second: forged(update(13)), lie: "does not verify"},
		"another of its slot":   {second: update(12, "other"), lie: "fork: the sync committee signed both", fork: true},
		"a forged of its slot":  {second: forged(update(12, "other")), lie: "the others"},
		"without any signature": {second: proofs.Update{FinalizedHeader: update(13).FinalizedHeader}, lie: "does not verify"},
	} {
		t.Run(name, func(t *testing.T) {
			c := &Chain{beacons: newBeacons(1, []string{"http://127.0.0.1:1"}, zerolog.Nop()), log: zerolog.Nop()}
			c.beacons.known, c.follower.state = &config, &initial
			if _, err := c.committees.put(kit.Committee(0).Public); err != nil {
				t.Fatal(err)
			}
			if confirmed, err := c.confirm(t.Context(), update(12)); err != nil || !confirmed {
				t.Fatal(confirmed, err)
			}
			confirmed, err := c.confirm(t.Context(), test.second)
			if confirmed != test.confirmed {
				t.Errorf("confirmed: %v", confirmed)
			}
			if lie := (endpoints.Lie{}); errors.As(err, &lie) != (test.lie != "") || err != nil && !strings.Contains(err.Error(), test.lie) {
				t.Fatalf("got %v", err)
			}
			packed, err := packAny(&host)
			if err != nil {
				t.Fatal(err)
			}
			found, err := c.Misbehaviour(t.Context(), adapters.Client{ID: "ethereum-beacon-0", State: packed})
			if err != nil || (found.Message != nil) != test.fork {
				t.Fatalf("%+v, %v", found, err)
			}
			if test.fork {
				var message client.Misbehaviour
				if err := unpackAny(found.Message, &message); err != nil || message.ValidateBasic() != nil || !strings.Contains(found.What, "slot 12") {
					t.Errorf("%v: %s", err, found.What)
				}
			}
		})
	}
}

// Of what nodes show at a start only that counts which the committee signed,
// also where it is of the bootstrap's slot or older.
func TestFirstFinalityIsVerified(t *testing.T) {
	kit := ethereumtest.NewChain(t)
	config := kit.Config
	config.GenesisTime = uint64(time.Now().Add(-time.Hour).Unix())
	start := kit.Block(12, ethereumtest.Storage{})
	forged := func(u proofs.Update) proofs.Update {
		u.SyncAggregate.Signature[5] ^= 1
		return u
	}
	update := func(slot uint64, branch ...string) proofs.Update {
		return kit.Update(kit.Block(slot, ethereumtest.Storage{}, branch...))
	}
	nothing := kit.Draft(start)
	nothing.Finalized = nil
	lagging := kit.Draft(kit.Block(5, ethereumtest.Storage{})).At(11).Sign()
	for name, test := range map[string]struct {
		shown       proofs.Update
		noBootstrap bool
		confirmed   bool
		lie         bool
		begunAnew   bool
	}{
		"the bootstrap's":                 {shown: update(12), confirmed: true},
		"the bootstrap's, forged":         {shown: forged(update(12)), lie: true},
		"another block of its slot":       {shown: update(12, "other"), begunAnew: true},
		"another, forged":                 {shown: forged(update(12, "other")), lie: true},
		"an older one":                    {shown: update(11), confirmed: true},
		"an older one, forged":            {shown: forged(update(11)), lie: true},
		"signed before the bootstrap":     {shown: lagging},
		"without a bootstrap":             {shown: update(13), noBootstrap: true},
		"nothing that has been finalized": {shown: nothing.Sign()},
	} {
		t.Run(name, func(t *testing.T) {
			c := &Chain{beacons: newBeacons(1, []string{"http://127.0.0.1:1"}, zerolog.Nop()), log: zerolog.Nop()}
			c.beacons.known = &config
			c.beacons.All[0].Node.checked = true
			if !test.noBootstrap {
				c.follower.state = &proofs.State{Slot: 12, Root: start.Header.Beacon.Root(), CurrentRoot: kit.Committee(0).Public.Root()}
				if _, err := c.committees.put(kit.Committee(0).Public); err != nil {
					t.Fatal(err)
				}
			}
			confirmed, err := c.confirm(t.Context(), test.shown)
			if lie := (endpoints.Lie{}); confirmed != test.confirmed || errors.As(err, &lie) != test.lie {
				t.Errorf("confirmed %v, %v", confirmed, err)
			}
			if !test.noBootstrap && (c.follower.state == nil) != test.begunAnew {
				t.Errorf("begun anew: %+v", c.follower.state)
			}
		})
	}
	t.Run("no committee", func(t *testing.T) {
		c := &Chain{beacons: newBeacons(1, []string{"http://127.0.0.1:1"}, zerolog.Nop()), log: zerolog.Nop()}
		c.beacons.known = &config
		c.follower.state = &proofs.State{Slot: 5, Root: [32]byte{1}, CurrentRoot: kit.Committee(0).Public.Root()}
		if confirmed, err := c.confirm(t.Context(), update(13)); confirmed || !errors.Is(err, errNoCommittee) {
			t.Errorf("confirmed %v, %v", confirmed, err)
		}
	})
}
