package demo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

const (
	// complete lots cross and come back; one more crosses and times out on
	// its way back, and one never crosses.
	complete = 3
	lateLot  = "lot-late"

	longTimeout  = 10 * time.Minute
	shortTimeout = 4 * time.Second
	// slots is a shortTimeout that leaves time for a block of Ethereum, whose
	// time a timeout must be after: they come every 2 s, and some are missed.
	slots = 8 * time.Second
	// patience bounds each wait for the chains.
	patience = 5 * time.Minute
	pause    = 100 * time.Millisecond
)

// sending is a packet that was sent and how it must end.
type sending struct {
	bridgenet.Sent
	from    int // end of the link
	outcome bridgenet.Outcome
}

// link is what the demo does over one link.
type link struct {
	bridgenet.Link
	network      *bridgenet.Network
	applications [2]bridgenet.Application

	sent []sending
	due  time.Time // of the timeout that comes last
}

// lots are the first n lots.
func lots(n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprintf("lot-%d", i)
	}
	return all
}

// send sends packets about lots from one end.
func (l *link) send(ctx context.Context, from int, timeout time.Duration, outcome bridgenet.Outcome, lots ...string) ([]sending, error) {
	due := time.Now().Add(timeout)
	sent, err := l.applications[from].Send(ctx, l.Clients[from], due, lots...)
	if err != nil {
		return nil, err
	}
	if outcome == bridgenet.TimedOut && due.After(l.due) {
		l.due = due
	}
	var all []sending
	for _, s := range sent {
		all = append(all, sending{s, from, outcome})
	}
	l.sent = append(l.sent, all...)
	return all, nil
}

// cross sends all lots but the late one, and waits until the other
// application has them and the sender knows that.
func (l *link) cross(ctx context.Context) error {
	sent, err := l.send(ctx, 0, longTimeout, bridgenet.Acknowledged, lots(complete+1)...)
	if err != nil {
		return err
	}
	return l.await(ctx, sent, l.check)
}

// comeBack sends all lots back but the last.
func (l *link) comeBack(ctx context.Context) error {
	sent, err := l.send(ctx, 1, longTimeout, bridgenet.Acknowledged, lots(complete)...)
	if err != nil {
		return err
	}
	if l.Ends[0].Kind == ethereum.Kind {
		// Its acknowledgements are proven once they are final, long after they
		// were given. The timeouts need not wait for that.
		return l.await(ctx, sent, l.arrived)
	}
	return l.await(ctx, sent, l.check)
}

// sendTooLate sends a packet in each direction that nobody will carry in time.
func (l *link) sendTooLate(ctx context.Context) error {
	for from, lot := range []string{lateLot, lots(complete + 1)[complete]} {
		timeout := shortTimeout
		if l.Ends[from].Kind == ethereum.Kind {
			timeout = slots
		}
		if _, err := l.send(ctx, from, timeout, bridgenet.TimedOut, lot); err != nil {
			return err
		}
	}
	return nil
}

// await asks both applications again and again until they agree with what is
// due of the packets.
func (l *link) await(ctx context.Context, sent []sending, check func(context.Context, sending) error) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	for len(sent) > 0 {
		err := check(ctx, sent[0])
		if err == nil {
			sent = sent[1:]
			continue
		}
		if !errors.Is(err, errNotYet) && ctx.Err() == nil {
			return err
		}
		if failed := l.network.RelayerFailed(); failed != nil {
			return failed
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w: %w; log of the relayer: %s", ctx.Err(), err, l.network.Info().Relayer.Log)
		case <-ticker.C:
		}
	}
	return nil
}

// errNotYet says that a packet is still on its way.
var errNotYet = errors.New("in flight")

func (l *link) nameOf(s sending) string {
	return fmt.Sprintf("packet %d of %s about %s", s.Sequence, l.Ends[s.from].ID, s.Lot)
}

// arrived asks the receiving application alone.
func (l *link) arrived(ctx context.Context, s sending) error {
	received, err := l.applications[1-s.from].Received(ctx, l.Clients[1-s.from], s.Sent)
	if err == nil && !received {
		err = errNotYet
	}
	if err != nil {
		return fmt.Errorf("%s: %w", l.nameOf(s), err)
	}
	return nil
}

// check compares what both applications say about a packet with what is due.
func (l *link) check(ctx context.Context, s sending) error {
	name := l.nameOf(s)
	ended, err := l.applications[s.from].Ended(ctx, l.Clients[s.from], s.Sent)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if ended == bridgenet.InFlight {
		return fmt.Errorf("%s: %w", name, errNotYet)
	}
	if ended != s.outcome {
		return fmt.Errorf("%s: %s, want %s", name, ended, s.outcome)
	}
	received, err := l.applications[1-s.from].Received(ctx, l.Clients[1-s.from], s.Sent)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if want := s.outcome == bridgenet.Acknowledged; received != want {
		return fmt.Errorf("%s: received by the application on %s: %v, want %v", name, l.Ends[1-s.from].ID, received, want)
	}
	return nil
}
