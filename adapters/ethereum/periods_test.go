package ethereum

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/rs/zerolog"

	proofs "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// An update that leads to the next period is remembered while there is one, so
// that a node may lose it.
func TestPeriodsAreRemembered(t *testing.T) {
	kit, config := runningKit(t)
	period := kit.SlotsPerPeriod()
	block := func(slot uint64) *ethereumtest.Block { return kit.Block(slot, ethereumtest.Storage{}) }
	forged := kit.FullUpdate(block(12))
	forged.SyncAggregate.Signature[5] ^= 1
	reached := proofs.State{Slot: 14, Root: block(14).Header.Beacon.Root(), CurrentRoot: kit.Committee(0).Public.Root()}
	entered := proofs.State{ // finality has entered period 1 before the committee of period 2 was named
		Slot: period + 2, Root: block(period + 2).Header.Beacon.Root(), CurrentRoot: kit.Committee(1).Public.Root(),
	}
	for name, test := range map[string]struct {
		state  *proofs.State
		update proofs.Update
		err    error
	}{
		"newer finality":          {state: &reached, update: kit.FullUpdate(block(16))},
		"older finality":          {state: &reached, update: kit.FullUpdate(block(12))},
		"finality long before":    {state: &entered, update: kit.Draft(block(12)).At(period + 4).Full().Sign(), err: errNoFurther},
		"names no committee":      {state: &reached, update: kit.Update(block(16)), err: errNoFurther},
		"forged":                  {state: &reached, update: forged, err: refusal.SignatureInvalid},
		"of another committee":    {state: &reached, update: kit.FullUpdate(block(period + 8)), err: refusal.PeriodSkipped},
		"before a first finality": {update: kit.FullUpdate(block(16))},
	} {
		t.Run(name, func(t *testing.T) {
			c := &Chain{beacons: newBeacons(1, []string{"http://127.0.0.1:1"}, zerolog.Nop()), log: zerolog.Nop()}
			c.beacons.known, c.follower.state = &config, test.state
			for i := range uint64(2) {
				if _, err := c.committees.put(kit.Committee(i).Public); err != nil {
					t.Fatal(err)
				}
			}
			asked := 0
			fetch := func(context.Context, uint64) (proofs.Update, error) {
				asked++
				return test.update, nil
			}
			if err := c.rememberPeriod(t.Context(), fetch); !errors.Is(err, test.err) {
				t.Fatalf("got %v, want %v", err, test.err)
			}
			kept := test.state != nil && test.err == nil
			if asked = 0; test.state == nil {
				return
			}
			if _ = c.rememberPeriod(t.Context(), fetch); (asked == 0) != kept {
				t.Errorf("asked %d times again", asked)
			}
			if !kept {
				return
			}
			// The beacon node does not answer any more; that of period 0 is known.
			if steps, err := c.steps(t.Context(), config, *test.state, kit.Update(block(period+8)), 100*period, c.bestUpdate, c.advance); err != nil || len(steps) != 1 {
				t.Errorf("%d steps, %v", len(steps), err)
			}
		})
	}
}

// A node that is listened to is asked for the period's update too.
func TestPeriodsAreRememberedWhileTheyLast(t *testing.T) {
	kit, config := runningKit(t)
	start := kit.Block(12, ethereumtest.Storage{})
	server := httptest.NewServer(&lightClientNode{
		finalized: start, finality: kit.Update(start), updates: []proofs.Update{kit.FullUpdate(start)},
	})
	c := &Chain{
		beacons: newBeacons(1, []string{server.URL}, zerolog.Nop()), final: newBoard(later), log: zerolog.Nop(),
	}
	c.beacons.known = &config
	c.beacons.All[0].Node.checked = true
	ctx, cancel := context.WithCancel(t.Context())
	var listener sync.WaitGroup
	listener.Go(func() { c.watchFinality(ctx) })
	t.Cleanup(func() {
		cancel()
		listener.Wait()
		server.Close()
		http.DefaultClient.CloseIdleConnections()
	})
	for until := time.Now().Add(time.Minute); ; time.Sleep(5 * time.Millisecond) {
		if u, known := c.periods.find(0); known {
			if u.NextSyncCommittee == nil {
				t.Error("names no committee")
			}
			return
		}
		if time.Now().After(until) {
			t.Fatal("not remembered")
		}
	}
}

func TestOldPeriodsAreForgotten(t *testing.T) {
	var p periods
	for i := range uint64(keptPeriods + 3) {
		p.put(i, proofs.Update{SignatureSlot: i})
		p.put(i, proofs.Update{SignatureSlot: i})
	}
	for i := range uint64(keptPeriods + 3) {
		if u, known := p.find(i); known != (i >= 3) || known && u.SignatureSlot != i {
			t.Errorf("period %d: known %v, %d", i, known, u.SignatureSlot)
		}
	}
}
