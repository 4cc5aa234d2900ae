package ethereum

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
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

// runningKit makes updates of a chain that began an hour ago.
func runningKit(t *testing.T) (*ethereumtest.Chain, proofs.Config) {
	t.Helper()
	kit := ethereumtest.NewChain(t)
	config := kit.Config
	config.GenesisTime = uint64(time.Now().Add(-time.Hour).Unix())
	return kit, config
}

// Finality counts once the sync committee is known to have signed it; what it
// signed beside that is evidence for clients, and what it did not is none.
func TestFinalityIsVerified(t *testing.T) {
	kit, config := runningKit(t)
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
	kit, config := runningKit(t)
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

// lightClientNode is a beacon node that serves light clients.
type lightClientNode struct {
	finalized *ethereumtest.Block
	finality  proofs.Update
	updates   []proofs.Update // the best ones, by period
}

func (n *lightClientNode) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var answer any
	root := fmt.Sprintf("%#x", n.finalized.Header.Beacon.Root())
	switch r.URL.Path {
	case "/eth/v1/beacon/headers/finalized":
		answer = map[string]any{"data": map[string]string{"root": root}}
	case "/eth/v1/beacon/light_client/bootstrap/" + root:
		answer = map[string]any{"data": ethereumtest.BootstrapJSON(n.finalized.Bootstrap())}
	case "/eth/v1/beacon/light_client/finality_update":
		answer = map[string]any{"data": ethereumtest.UpdateJSON(n.finality)}
	case "/eth/v1/beacon/light_client/updates":
		list := []any{}
		for period, u := range n.updates {
			if r.URL.Query().Get("start_period") == fmt.Sprint(period) {
				list = append(list, map[string]any{"data": ethereumtest.UpdateJSON(u)})
			}
		}
		answer = list
	default:
		http.NotFound(w, r)
		return
	}
	_ = json.NewEncoder(w).Encode(answer)
}

// Where finality lagged more than a sync-committee period, or nodes have lost
// the period's update, nobody can lead on to it. That sets no node aside, and
// what comes next is verified from a new beginning.
func TestFinalityThatLaggedAPeriod(t *testing.T) {
	kit, config := runningKit(t)
	period := kit.SlotsPerPeriod()
	block := func(slot uint64) *ethereumtest.Block { return kit.Block(slot, ethereumtest.Storage{}) }
	start := block(5)
	for name, updates := range map[string][]proofs.Update{
		// Period 1 finalized nothing, so its update leads a state of period 0 no further.
		"nothing finalized in a period": {kit.Draft(start).At(20).Full().Sign(), kit.Draft(start).At(period + 8).Full().Sign()},
		// Nobody but the committee that it would name can tell who signed it.
		"a committee named too late": {kit.Draft(start).At(period - 1).Full().Sign()},
		"an update that is lost":     nil,
	} {
		t.Run(name, func(t *testing.T) {
			node := &lightClientNode{finalized: start, updates: updates}
			server := httptest.NewServer(node)
			t.Cleanup(func() {
				server.Close()
				http.DefaultClient.CloseIdleConnections()
			})
			c := &Chain{beacons: newBeacons(1, []string{server.URL, server.URL}, zerolog.Nop()), log: zerolog.Nop()}
			c.beacons.known = &config
			for _, at := range c.beacons.All {
				at.Node.checked = true
			}
			confirm := func(u proofs.Update) (confirmed bool) {
				t.Helper()
				for i, at := range c.beacons.All {
					if err := c.beacons.try(t.Context(), at, func(ctx context.Context, _ *beacon) (err error) {
						confirmed, err = c.confirm(ctx, u)
						return err
					}); err != nil || !at.Good() {
						t.Fatalf("node %d: %v, %+v", i, err, at.Report())
					}
					if i == 0 && !confirmed && c.follower.state != nil {
						t.Fatalf("goes on from slot %d", c.follower.state.Slot)
					}
				}
				return confirmed
			}
			if !confirm(kit.Update(start)) || c.follower.state.Slot != 5 {
				t.Fatalf("%+v", c.follower.state)
			}
			if confirm(kit.Draft(block(period + 8)).At(2*period + 16).Sign()) {
				t.Fatal("nobody can have verified it")
			}
			node.finalized = block(2*period + 16)
			if !confirm(kit.Update(block(2*period+20))) || c.follower.state.Slot != 2*period+20 {
				t.Errorf("%+v", c.follower.state)
			}
		})
	}
}
