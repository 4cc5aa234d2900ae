package soak

import (
	"context"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

const (
	// atOnce is how many packets an application is asked for at a time.
	atOnce = 50
	// mostUnderWay is how many packets of a direction are sent before others
	// have ended.
	mostUnderWay = 400
	// sendLimit bounds one call of an application on a network that is being
	// disturbed.
	sendLimit = 90 * time.Second
	// shortLived is how many sends it takes for one of packets that may time
	// out: one relayer's death is enough, or a chain that stalls.
	shortLived = 3
	shortest   = 5 * time.Second
	longest    = 15 * time.Second
)

// send sends an end's half of the packets, no faster than the run's other
// events come. Whether a failed call has sent anything only the blocks tell.
func (s *soak) send(ctx context.Context, end int, application bridgenet.Application) error {
	r := s.random(trafficStream + uint64(end))
	half := (s.Packets + 1 - end) / 2
	for call := 0; ; call++ {
		count := s.counter.countFrom(end)
		if count.sent >= half {
			return nil
		}
		n := min(atOnce, half-count.sent, s.allowance(half)-count.sent, mostUnderWay-(count.sent-count.ended))
		if n <= 0 {
			if err := pause(ctx, 100*time.Millisecond); err != nil {
				return err
			}
			continue
		}
		due := time.Now().Add(12 * time.Hour)
		if r.IntN(shortLived) == 0 {
			due = time.Now().Add(between(r, shortest, longest))
		}
		lots := make([]string, n)
		for i := range lots {
			lots[i] = fmt.Sprintf("%s-%d-%d", s.link.Ends[end].ID, call, i)
		}
		if err := s.sendLots(ctx, end, application, due, lots); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			s.done.sendFailed()
			s.Log.Info().Err(err).Str("chain", s.link.Ends[end].ID).Msg("sending failed; sending others")
			if err := pause(ctx, time.Second); err != nil {
				return err
			}
		}
	}
}

// allowance is how many of an end's packets may be sent by now: kills and
// faults are spread over all of them.
func (s *soak) allowance(half int) int {
	kills, faults := s.done.numbers()
	allowed := half
	for _, part := range [][2]int{{kills, s.Kills}, {faults, s.Faults}} {
		if part[1] > 0 {
			allowed = min(allowed, half*(part[0]+1)/part[1])
		}
	}
	return allowed
}

// sendLots returns when the blocks tell of the packets.
func (s *soak) sendLots(ctx context.Context, end int, application bridgenet.Application, due time.Time, lots []string) error {
	ctx, cancel := context.WithTimeout(ctx, sendLimit)
	defer cancel()
	sent, err := application.Send(ctx, s.link.Clients[end], due, lots...)
	if err != nil {
		return err
	}
	for _, p := range sent {
		for !s.counter.saw(end, p.Sequence) {
			if err := pause(ctx, 50*time.Millisecond); err != nil {
				return fmt.Errorf("packet %d was sent by %s in block %d, which was not read yet: %w", p.Sequence, p.Tx, p.Position, err)
			}
		}
	}
	return nil
}
