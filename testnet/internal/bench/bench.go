// Package bench measures relayers on a running testnet: how many packets a
// second cross a link and are acknowledged, how long each takes, and what that
// costs. Everything but processor time and memory is read from the chains'
// blocks, so that it can be said of any relayer.
package bench

import (
	"context"
	"errors"
	"fmt"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

// Options says what to measure.
type Options struct {
	Packets int // of one repeat, in each direction
	Repeats int
	// Reverse sends from the link's second chain to its first, Both in both
	// directions at once.
	Reverse, Both bool
	// Rate is how many packets are sent in a second; 0 is all at once.
	Rate float64
	// Rly is the binary of the relayer to compare with, between two Cosmos
	// chains; none when empty.
	Rly    string
	Log    zerolog.Logger
	Stages *stage.Recorder
}

// Report is what was measured. A repeat runs all subjects one after the other.
type Report struct {
	From       string    `json:"from"`
	To         string    `json:"to"`
	Validators int       `json:"validators,omitempty"`      // of each Cosmos chain
	Both       bool      `json:"both_directions,omitempty"` // figures are of both together
	Packets    int       `json:"packets"`                   // in each direction
	Rate       float64   `json:"sent_per_second,omitempty"` // 0: all at once
	Subjects   []Subject `json:"subjects"`
	// Ceiling is of two Cosmos chains and one direction.
	Ceiling []Ceiling `json:"ceiling,omitempty"`
	Ratios  []Ratio   `json:"ratios,omitempty"`
}

// Subject is a relayer and its runs.
type Subject struct {
	Relayer     string            `json:"relayer"`
	LinkSeconds float64           `json:"link_seconds"` // to set the link up, by this machine's clock
	Runs        []Figures         `json:"runs"`
	Unfinished  int               `json:"unfinished_runs,omitempty"` // not among Runs
	Summary     map[string]Spread `json:"summary"`
}

// entrant is a subject and what relays for it.
type entrant struct {
	subject Subject
	carrier carrier
}

// bench is one run of all.
type bench struct {
	options  Options
	network  *bridgenet.Network
	ends     ends
	entrants []*entrant
	ceiling  *ceiling // nil where none is measured
	report   Report
	closers  []func() error
}

// Run links the two chains of a network and measures.
func Run(ctx context.Context, network *bridgenet.Network, options Options) (report Report, err error) {
	b := &bench{options: options, network: network}
	defer func() {
		for _, closer := range b.closers {
			err = errors.Join(err, closer())
		}
	}()
	if err := options.Stages.Run("links", func() error { return b.connect(ctx) }); err != nil {
		return report, fmt.Errorf("links: %w", err)
	}
	for repeat := 1; repeat <= options.Repeats; repeat++ {
		for _, e := range b.entrants {
			err := b.stage(repeat, e.subject.Relayer, func() error { return b.measure(ctx, e) })
			if err != nil {
				return report, err
			}
		}
		if b.ceiling == nil {
			continue
		}
		err := b.stage(repeat, ceilingName, func() error {
			c, err := b.ceiling.run(ctx, options.Packets)
			b.report.Ceiling = append(b.report.Ceiling, c)
			return err
		})
		if err != nil {
			return report, err
		}
	}
	b.summarise()
	return b.report, nil
}

// measure runs a subject once. Ours must carry everything; the peer is known to
// leave packets lying now and then, which is told and does not end the whole.
func (b *bench) measure(ctx context.Context, e *entrant) error {
	l := load{b.options.Packets, pace(b.options.Rate)}
	f, err := measure(ctx, e.carrier, b.ends, l)
	peer, isPeer := e.carrier.(*rly)
	switch {
	case err == nil:
		e.subject.Runs = append(e.subject.Runs, f)
		return nil
	case !isPeer || ctx.Err() != nil || !errors.Is(err, context.DeadlineExceeded):
		return err
	}
	b.options.Log.Warn().Err(err).Str("relayer", e.subject.Relayer).Msg("the run is not counted; it is restarted to carry what it left lying")
	e.subject.Unfinished++
	return peer.settle(ctx, l)
}

func (b *bench) stage(repeat int, name string, work func() error) error {
	name = fmt.Sprintf("%s %d", name, repeat)
	if err := b.options.Stages.Run(name, work); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}
