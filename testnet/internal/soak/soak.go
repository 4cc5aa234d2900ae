// Package soak relays many packets between two chains while everything that
// can fail does: the relayer is killed again and again, nodes die and come
// back, chains stall, the journal's disk is full, another relayer comes and
// goes. What became of each packet is counted on the chains alone.
package soak

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

// Options says how long and how hostile a run is.
type Options struct {
	Packets int // both ways together
	Kills   int // of the relayer
	Faults  int // of everything else
	// Seed decides what is done to what, and where the relayer dies. When
	// depends on the machine too, so a repeated run is alike and not the same.
	Seed   uint64
	Log    zerolog.Logger
	Stages *stage.Recorder
}

// soak is one run.
type soak struct {
	Options
	network *bridgenet.Network
	link    bridgenet.Link
	counter *counter
	done    tally
	closers []func() error
}

// Streams of random numbers, so that one kind of event does not depend on how
// often another happened.
const (
	killStream = iota
	faultStream
	trafficStream
)

func (s *soak) random(stream uint64) *rand.Rand { return rand.New(rand.NewPCG(s.Seed, stream)) }

// Run links the two chains of a network, which carry the probe, and soaks. The
// report is whole only where there is no error.
func Run(ctx context.Context, network *bridgenet.Network, options Options) (report Report, err error) {
	s := &soak{Options: options, network: network}
	defer func() {
		for _, closer := range s.closers {
			err = errors.Join(err, closer())
		}
	}()
	began := time.Now()
	if err := options.Stages.Run("link", func() error { return s.connect(ctx) }); err != nil {
		return report, fmt.Errorf("link: %w", err)
	}
	if err := options.Stages.Run("soak", func() error { return s.soak(ctx) }); err != nil {
		return report, fmt.Errorf("soak (seed %d): %w", s.Seed, err)
	}
	err = options.Stages.Run("count", func() (err error) {
		report, err = s.verify(ctx)
		return err
	})
	if err != nil {
		return report, fmt.Errorf("count (seed %d): %w", s.Seed, err)
	}
	report.Began, report.Seconds = began.UTC().Truncate(time.Second), time.Since(began).Seconds()
	return report, nil
}

// connect makes the link and begins to count on both chains.
func (s *soak) connect(ctx context.Context) error {
	if _, err := s.network.BuildMortalRelayer(ctx); err != nil {
		return err
	}
	links, err := s.network.CreateLinks(ctx)
	if err != nil {
		return err
	}
	s.link = links[0]
	s.counter = newCounter(s.link)
	for i, end := range s.link.Ends {
		chain, err := end.Chain()
		if err != nil {
			return err
		}
		s.closers = append(s.closers, chain.Close)
		s.counter.chains[i] = chain
		head, err := chain.Head(ctx)
		if err != nil {
			return err
		}
		s.counter.cursors[i].Next = head.Position + 1
	}
	return nil
}

// soak returns when every packet has ended.
func (s *soak) soak(ctx context.Context) error {
	second, err := s.network.NewSecondRelayer(ctx, []bridgenet.Link{s.link})
	if err != nil {
		return err
	}
	applications, err := s.link.Applications(ctx)
	if err != nil {
		return err
	}
	for _, a := range applications {
		s.closers = append(s.closers, a.Close)
	}
	group, ctx := errgroup.WithContext(ctx)
	running, stop := context.WithCancel(ctx)
	defer stop()
	// Those that go on until they are stopped, and those that end by themselves.
	for i := range s.counter.chains {
		group.Go(func() error { return s.counter.follow(running, i) })
	}
	group.Go(func() error { return s.watch(running) })
	group.Go(func() error { return s.relayers(running) })
	group.Go(func() error {
		work, busy := errgroup.WithContext(ctx) // busy ends with the work
		for i, a := range applications {
			work.Go(func() error { return s.send(busy, i, a) })
		}
		work.Go(func() error { return s.disturb(busy, second) })
		if err := work.Wait(); err != nil {
			return err
		}
		s.Log.Info().Msg("all is sent and nothing is disturbed any more; waiting for the last packets")
		if err := s.awaitEnd(ctx); err != nil {
			return err
		}
		stop()
		return nil
	})
	return group.Wait()
}

// awaitEnd waits until no packet is under way and the last relayer runs.
func (s *soak) awaitEnd(ctx context.Context) error {
	for {
		kills, _ := s.done.numbers()
		if count := s.counter.count(); count.sent == count.ended && kills == s.Kills {
			return nil
		}
		if err := pause(ctx, 200*time.Millisecond); err != nil {
			return err
		}
	}
}

const (
	progressInterval = 10 * time.Second
	// patience is how long not one packet may end while some are under way:
	// longer than all that is done to the networks and its after-effects.
	patience = 6 * time.Minute
)

// watch tells how far the run is, and ends it when nothing moves any more.
func (s *soak) watch(ctx context.Context) error {
	last, moved := 0, time.Now()
	for pause(ctx, progressInterval) == nil {
		count := s.counter.count()
		kills, faults := s.done.numbers()
		s.Log.Info().Int("sent", count.sent).Int("ended", count.ended).Int("kills", kills).Int("faults", faults).Msg("soaking")
		if err := s.counter.wrong(); err != nil {
			return err
		}
		if count.ended > last || count.sent == count.ended {
			last, moved = count.ended, time.Now()
		}
		if time.Since(moved) > patience {
			return fmt.Errorf("%d packets were sent, %d have ended, and none for %s (relayer: %v); under way: %s",
				count.sent, count.ended, patience, s.network.RelayerFailed(), s.counter.underWay(10))
		}
	}
	return nil
}

func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

func between(r *rand.Rand, least, most time.Duration) time.Duration {
	return least + time.Duration(r.Int64N(int64(most-least)+1))
}
