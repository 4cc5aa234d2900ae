// Package demo shows Anji at work on a running testnet: packets cross from one
// chain to the other, others come back, and one packet times out in each
// direction. Between Fabric and Cosmos they are shipments and acceptances of
// food. What it reports is checked on the chains themselves.
package demo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

const (
	// complete lots cross and come back; one more crosses and times out on
	// its way back, and one never crosses.
	complete = 3

	longTimeout  = 10 * time.Minute
	shortTimeout = 4 * time.Second
	// patience bounds each wait for the chains.
	patience = 2 * time.Minute
	pause    = 100 * time.Millisecond
)

// sending is a packet that was sent and how it must end.
type sending struct {
	bridgenet.Sent
	from    int // end of the link
	outcome bridgenet.Outcome
}

// demo is one run.
type demo struct {
	network      *bridgenet.Network
	applications [2]bridgenet.Application
	link         bridgenet.Link
	log          zerolog.Logger

	sent []sending
}

// Run links the two chains of a network, relays and returns one row for each
// packet. It fails unless everything happened.
func Run(ctx context.Context, network *bridgenet.Network, stages *stage.Recorder, log zerolog.Logger) (_ []Row, err error) {
	d := &demo{network: network, log: log}
	if d.applications, err = network.Applications(); err != nil {
		return nil, err
	}
	for _, application := range d.applications {
		defer func() { err = errors.Join(err, application.Close()) }()
	}

	var rows []Row
	for _, s := range []struct {
		name string
		run  func(context.Context) error
	}{
		{"link", func(ctx context.Context) (err error) {
			d.link, err = network.CreateLink(ctx)
			return err
		}},
		{"crossings", d.cross},
		{"returns", d.comeBack},
		{"timeouts sent", d.sendTooLate},
		{"timeouts proven", d.awaitTimeouts},
		{"verification", func(ctx context.Context) (err error) {
			rows, err = d.verify(ctx)
			return err
		}},
	} {
		if err := stages.Run(s.name, func() error { return s.run(ctx) }); err != nil {
			return nil, fmt.Errorf("%s: %w", s.name, err)
		}
	}
	return rows, nil
}

// lots are the first n lots.
func lots(n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprintf("lot-%d", i)
	}
	return all
}

const lateLot = "lot-late"

// send sends packets about lots from one end.
func (d *demo) send(ctx context.Context, from int, timeout time.Duration, outcome bridgenet.Outcome, lots ...string) ([]sending, error) {
	sent, err := d.applications[from].Send(ctx, d.link[from], time.Now().Add(timeout), lots...)
	if err != nil {
		return nil, err
	}
	var all []sending
	for _, s := range sent {
		all = append(all, sending{s, from, outcome})
	}
	d.sent = append(d.sent, all...)
	return all, nil
}

// cross sends all lots but the late one, and waits until the other
// application has them and the sender knows that.
func (d *demo) cross(ctx context.Context) error {
	if err := d.network.StartRelayer(); err != nil {
		return err
	}
	sent, err := d.send(ctx, 0, longTimeout, bridgenet.Acknowledged, lots(complete+1)...)
	if err != nil {
		return err
	}
	return d.await(ctx, sent)
}

// comeBack sends all lots back but the last.
func (d *demo) comeBack(ctx context.Context) error {
	sent, err := d.send(ctx, 1, longTimeout, bridgenet.Acknowledged, lots(complete)...)
	if err != nil {
		return err
	}
	return d.await(ctx, sent)
}

// sendTooLate sends one packet in each direction while no relayer runs, and
// lets both time out.
func (d *demo) sendTooLate(ctx context.Context) error {
	if err := d.network.StopRelayer(); err != nil {
		return err
	}
	if _, err := d.send(ctx, 0, shortTimeout, bridgenet.TimedOut, lateLot); err != nil {
		return err
	}
	if _, err := d.send(ctx, 1, shortTimeout, bridgenet.TimedOut, lots(complete + 1)[complete]); err != nil {
		return err
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(shortTimeout):
		return nil
	}
}

// awaitTimeouts starts the relayer again and waits until both applications
// have taken their packet back.
func (d *demo) awaitTimeouts(ctx context.Context) error {
	if err := d.network.StartRelayer(); err != nil {
		return err
	}
	return d.await(ctx, d.sent[len(d.sent)-2:])
}

// await asks both applications again and again until they agree with what is
// due of the packets.
func (d *demo) await(ctx context.Context, sent []sending) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	for len(sent) > 0 {
		err := d.check(ctx, sent[0])
		if err == nil {
			sent = sent[1:]
			continue
		}
		if !errors.Is(err, errNotYet) && ctx.Err() == nil {
			return err
		}
		if failed := d.network.RelayerFailed(); failed != nil {
			return failed
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w: %w; log of the relayer: %s", ctx.Err(), err, d.network.Info().Relayer.Log)
		case <-ticker.C:
		}
	}
	return nil
}

// errNotYet says that a packet is still on its way.
var errNotYet = errors.New("in flight")

// check compares what both applications say about a packet with what is due.
func (d *demo) check(ctx context.Context, s sending) error {
	name := fmt.Sprintf("packet %d of %s about %s", s.Sequence, d.network.Ends[s.from].ID, s.Lot)
	ended, err := d.applications[s.from].Ended(ctx, d.link[s.from], s.Sent)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if ended == bridgenet.InFlight {
		return fmt.Errorf("%s: %w", name, errNotYet)
	}
	if ended != s.outcome {
		return fmt.Errorf("%s: %s, want %s", name, ended, s.outcome)
	}
	received, err := d.applications[1-s.from].Received(ctx, d.link[1-s.from], s.Sent)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if want := s.outcome == bridgenet.Acknowledged; received != want {
		return fmt.Errorf("%s: received by the application on %s: %v, want %v", name, d.network.Ends[1-s.from].ID, received, want)
	}
	return nil
}
