// Package demo shows Anji at work on a running testnet: shipments cross from
// Fabric to Cosmos, acceptances come back, and one packet times out in each
// direction. What it reports is checked on the chains themselves.
package demo

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/stage"
	"github.com/anji-bridge/anji/testnet/samples/traceability/chaincode"
	"github.com/anji-bridge/anji/testnet/samples/traceability/module"
)

const (
	// accepted lots make the whole way; one more is received and its
	// acceptance times out, and one is never received.
	accepted = 3

	longTimeout  = 10 * time.Minute
	shortTimeout = 4 * time.Second
	// patience bounds each wait for the chains.
	patience = 2 * time.Minute
	pause    = 100 * time.Millisecond
)

// Outcome is how a packet ends.
type Outcome string

// The outcomes that the demo brings about.
const (
	Acknowledged Outcome = "acknowledged"
	TimedOut     Outcome = "timed_out"
)

// sending is a packet that was sent and how it must end.
type sending struct {
	bridgenet.Sent
	source    string // chain
	lot       string
	asked     time.Time // when the application was called
	committed time.Time // when it answered
	outcome   Outcome
}

// demo is one run.
type demo struct {
	network *bridgenet.Network
	seller  *bridgenet.Seller
	buyer   *bridgenet.Buyer
	link    bridgenet.Link
	log     zerolog.Logger

	sent []sending
}

// Run links the two chains of a network, relays and returns one row for each
// packet. It fails unless everything happened.
func Run(ctx context.Context, network *bridgenet.Network, stages *stage.Recorder, log zerolog.Logger) (_ []Row, err error) {
	d := &demo{network: network, log: log}
	if d.seller, err = network.NewSeller(); err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, d.seller.Close()) }()
	if d.buyer, err = network.NewBuyer(); err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, d.buyer.Close()) }()

	var rows []Row
	for _, s := range []struct {
		name string
		run  func(context.Context) error
	}{
		{"link", func(ctx context.Context) (err error) {
			d.link, err = network.CreateLink(ctx)
			return err
		}},
		{"shipments", d.ship},
		{"acceptances", d.accept},
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

func lot(n int) string { return fmt.Sprintf("lot-%d", n) }

const lateLot = "lot-late"

// ship sends all lots at the same time and waits until the buyer's module has
// them and the seller's chaincode knows that.
func (d *demo) ship(ctx context.Context) error {
	if err := d.network.StartRelayer(); err != nil {
		return err
	}
	sent := make([]sending, accepted+1)
	group, shipping := errgroup.WithContext(ctx)
	for i := range sent {
		group.Go(func() (err error) {
			sent[i], err = d.shipOne(shipping, lot(i), longTimeout, Acknowledged)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	d.sent = append(d.sent, sent...)
	return d.await(ctx, "shipments to be received and acknowledged", func(s state) bool {
		for i := range sent {
			if s.buyer[lot(i)].Status != module.Received || s.seller[lot(i)].Status != chaincode.Received {
				return false
			}
		}
		return true
	})
}

func (d *demo) shipOne(ctx context.Context, lot string, timeout time.Duration, outcome Outcome) (sending, error) {
	asked := time.Now()
	sent, err := d.seller.Ship(ctx, d.link.FabricClient, asked.Add(timeout), lot, d.buyer.Address())
	return sending{sent, bridgenet.FabricChain, lot, asked, time.Now(), outcome}, err
}

// accept sends the acceptances of all lots but the last.
func (d *demo) accept(ctx context.Context) error {
	var lots []string
	for i := range accepted {
		lots = append(lots, lot(i))
	}
	if err := d.acceptLots(ctx, longTimeout, Acknowledged, lots...); err != nil {
		return err
	}
	return d.await(ctx, "acceptances to be recorded and acknowledged", func(s state) bool {
		for _, lot := range lots {
			if s.seller[lot].Status != chaincode.Accepted || s.buyer[lot].Status != module.Accepted {
				return false
			}
		}
		return true
	})
}

func (d *demo) acceptLots(ctx context.Context, timeout time.Duration, outcome Outcome, lots ...string) error {
	asked := time.Now()
	sent, err := d.buyer.Accept(ctx, d.link.CosmosClient, asked.Add(timeout), lots...)
	if err != nil {
		return err
	}
	committed := time.Now()
	for i, s := range sent {
		d.sent = append(d.sent, sending{s, bridgenet.CosmosChain, lots[i], asked, committed, outcome})
	}
	return nil
}

// sendTooLate sends one packet in each direction while no relayer runs, and
// lets both time out.
func (d *demo) sendTooLate(ctx context.Context) error {
	if err := d.network.StopRelayer(); err != nil {
		return err
	}
	late, err := d.shipOne(ctx, lateLot, shortTimeout, TimedOut)
	if err != nil {
		return err
	}
	d.sent = append(d.sent, late)
	if err := d.acceptLots(ctx, shortTimeout, TimedOut, lot(accepted)); err != nil {
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
	return d.await(ctx, "timeouts to be proven", func(s state) bool {
		return s.seller[lateLot].Status == chaincode.Expired && s.buyer[lot(accepted)].Status == module.Received
	})
}

// state is what both applications have recorded, by lot.
type state struct {
	seller map[string]chaincode.Record
	buyer  map[string]module.ShipmentRecord
}

// String lists lots and their status, for an error.
func (s state) String() string {
	var text strings.Builder
	for _, lot := range slices.Sorted(maps.Keys(s.seller)) {
		fmt.Fprintf(&text, " %s %s/%s", lot, s.seller[lot].Status, s.buyer[lot].Status)
	}
	return text.String()
}

func (d *demo) state(ctx context.Context) (state, error) {
	var s state
	var group errgroup.Group
	group.Go(func() (err error) {
		s.seller, err = d.seller.Shipments(ctx)
		return err
	})
	group.Go(func() (err error) {
		s.buyer, err = d.buyer.Shipments(ctx, d.link.CosmosClient)
		return err
	})
	return s, group.Wait()
}

// await asks both chains again and again until they agree with what is due.
func (d *demo) await(ctx context.Context, what string, done func(state) bool) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	for {
		s, err := d.state(ctx)
		if err == nil && done(s) {
			return nil
		}
		if err == nil {
			err = d.network.RelayerFailed()
		}
		if err != nil && ctx.Err() == nil {
			return fmt.Errorf("waiting for %s: %w", what, err)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for %s: %w; lots on fabric/cosmos:%s; log of the relayer: %s", what, ctx.Err(), s, d.network.Info().Relayer.Log)
		case <-ticker.C:
		}
	}
}
