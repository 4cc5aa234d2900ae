// Package demo shows Anji at work on a running testnet: over each link packets
// cross from one chain to the other, others come back, and one packet times out
// in each direction. Between Fabric and Cosmos they are shipments and
// acceptances of food, between Ethereum and either payments into an escrow and
// their releases. What it reports is checked on the chains themselves.
package demo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

// demo is one run.
type demo struct {
	network *bridgenet.Network
	links   []*link
}

// Run links the chains of a network, relays and returns one row for each
// packet. It fails unless everything happened.
func Run(ctx context.Context, network *bridgenet.Network, stages *stage.Recorder) (rows []Row, err error) {
	d := &demo{network: network}
	defer func() { err = errors.Join(err, d.close()) }()
	for _, s := range []struct {
		name string
		run  func(context.Context) error
	}{
		{"link", d.connect},
		{"crossings", d.each((*link).cross)},
		{"returns", d.each((*link).comeBack)},
		{"timeouts sent", d.sendTooLate},
		{"timeouts proven", d.awaitEnds},
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

// connect creates the links, opens their applications and starts the relayer.
func (d *demo) connect(ctx context.Context) error {
	links, err := d.network.CreateLinks(ctx)
	if err != nil {
		return err
	}
	for _, created := range links {
		l := &link{Link: created, network: d.network}
		if l.applications, err = created.Applications(ctx); err != nil {
			return err
		}
		d.links = append(d.links, l)
	}
	return d.network.StartRelayer()
}

func (d *demo) close() error {
	var failures []error
	for _, l := range d.links {
		for _, application := range l.applications {
			failures = append(failures, application.Close())
		}
	}
	return errors.Join(failures...)
}

// each does something on every link at the same time.
func (d *demo) each(do func(*link, context.Context) error) func(context.Context) error {
	return func(ctx context.Context) error {
		all, ctx := errgroup.WithContext(ctx)
		for _, l := range d.links {
			all.Go(func() error { return do(l, ctx) })
		}
		return all.Wait()
	}
}

// sendTooLate sends one packet in each direction while no relayer runs, and
// lets all of them time out.
func (d *demo) sendTooLate(ctx context.Context) error {
	if err := d.network.StopRelayer(); err != nil {
		return err
	}
	if err := d.each((*link).sendTooLate)(ctx); err != nil {
		return err
	}
	var due time.Time
	for _, l := range d.links {
		if l.due.After(due) {
			due = l.due
		}
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(time.Until(due)):
		return nil
	}
}

// awaitEnds starts the relayer again and waits until every packet has ended,
// those that timed out among them.
func (d *demo) awaitEnds(ctx context.Context) error {
	if err := d.network.StartRelayer(); err != nil {
		return err
	}
	return d.each(func(l *link, ctx context.Context) error { return l.await(ctx, l.sent, l.check) })(ctx)
}
