package soak

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// deadly are the points at which relayers of this run kill themselves: those
// that packets bring them to.
var deadly = []failpoint.Point{
	failpoint.Joined, failpoint.BlockRead, failpoint.BlockRecorded, failpoint.Doubted, failpoint.LookedUp,
	failpoint.Final, failpoint.Claimed, failpoint.Proven, failpoint.Begun, failpoint.Broadcast, failpoint.Submitted, failpoint.Finished,
}

// late are those that only packets that time out bring them to.
var late = []failpoint.Point{failpoint.Overdue, failpoint.OverdueMarked, failpoint.Ticking, failpoint.Ticked}

// randomMoment is how a report names a kill from outside.
const randomMoment = "a random moment"

// lucky is how many relayers there are to one that lives for its share.
const lucky = 4

// longLife is how long a relayer waits for the point that it is to die at.
const longLife = 20 * time.Second

// relayers runs one relayer after the other, each killed but the last, which
// stays until ctx ends. Most kill themselves at a point; every so often one
// lives until its share of the packets has ended, and dies at any moment then.
func (s *soak) relayers(ctx context.Context) error {
	r := s.random(killStream)
	points := deadly
	for kills := 0; kills < s.Kills; kills++ {
		share := func() bool { return s.counter.count().ended >= s.Packets*(kills+1)/(s.Kills+1) }
		var where string
		var err error
		if (kills+1)%lucky != 0 {
			where, err = s.suicide(ctx, r, points, share)
		} else {
			where, err = s.murder(ctx, r, share)
		}
		if err != nil {
			return unlessDone(ctx, err)
		}
		s.done.killed(where)
		s.Log.Info().Int("kill", kills+1).Str("at", where).Msg("relayer killed")
		down := between(r, 0, 1500*time.Millisecond)
		if points = deadly; r.IntN(8) == 0 {
			down, points = longest, late // what lives shortly times out meanwhile
		}
		if err := pause(ctx, down); err != nil {
			return nil
		}
	}
	_, err := s.live(ctx, s.network.StartRelayer, func() bool { return false })
	return unlessDone(ctx, err)
}

// suicide runs a relayer that dies at a point, or is killed when the point
// does not come. It tells where it died.
func (s *soak) suicide(ctx context.Context, r *rand.Rand, points []failpoint.Point, share func() bool) (string, error) {
	point := points[r.IntN(len(points))]
	order := fmt.Sprintf("%s:%d", point, 1+r.IntN(2))
	if r.IntN(3) == 0 {
		order += "+" + between(r, 0, 800*time.Millisecond).String()
	}
	born := time.Now()
	killed, err := s.live(ctx, func() error { return s.network.StartMortalRelayer(ctx, order) }, func() bool {
		return time.Since(born) > longLife && share()
	})
	if err != nil || killed {
		return string(point), err
	}
	return randomMoment, s.network.KillRelayer()
}

// murder runs a relayer until its share of packets has ended and a moment
// longer.
func (s *soak) murder(ctx context.Context, r *rand.Rand, share func() bool) (string, error) {
	if _, err := s.live(ctx, s.network.StartRelayer, share); err != nil {
		return "", err
	}
	if err := pause(ctx, between(r, 0, 2*time.Second)); err != nil {
		return "", err
	}
	return randomMoment, s.network.KillRelayer()
}

// live keeps a relayer running until it has been killed or has lived enough. One
// that ends by itself is started again, as a service manager does: a relayer
// refuses to start where its journal cannot be written.
func (s *soak) live(ctx context.Context, start func() error, enough func() bool) (killed bool, err error) {
	for tries := 1; ; tries++ {
		if err := start(); err != nil {
			return false, err
		}
		ended, err := s.network.RelayerEnded()
		if err != nil {
			return false, err
		}
		for alive := true; alive; {
			select {
			case <-ended:
				alive = false
			case <-ctx.Done():
				return false, ctx.Err()
			case <-time.After(100 * time.Millisecond):
				if enough() {
					return false, nil
				}
			}
		}
		failure := s.network.RelayerFailed()
		if bridgenet.Killed(failure) {
			return true, nil
		}
		s.Log.Info().Err(failure).Msg("the relayer ended by itself; starting it again")
		if s.done.gaveUp(); tries == mostTries {
			return false, fmt.Errorf("the relayer ended by itself %d times one after the other: %w", tries, failure)
		}
		if err := pause(ctx, time.Second); err != nil {
			return false, err
		}
	}
}

// mostTries is how often a relayer is started until it stays: it does not while
// something that it needs is disturbed.
const mostTries = 60

// unlessDone drops what goes wrong because a run is over.
func unlessDone(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}
