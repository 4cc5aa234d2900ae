// Package bench measures relayers on a running testnet: how many packets a
// second cross a link and are acknowledged, how long each takes, and what that
// costs. Everything but processor time and memory is read from the chains'
// blocks, so that it can be said of any relayer.
package bench

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

// Options says what to measure.
type Options struct {
	Packets int // of one repeat
	Repeats int
	// Reverse sends from the link's second chain to its first.
	Reverse bool
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
	Validators int       `json:"validators,omitempty"` // of each Cosmos chain
	Packets    int       `json:"packets"`
	Subjects   []Subject `json:"subjects"`
	// Ceiling and Peer ratios are there for two Cosmos chains.
	Ceiling []Ceiling `json:"ceiling,omitempty"`
	Ratios  []Ratio   `json:"ratios,omitempty"`
}

// Subject is a relayer and its runs.
type Subject struct {
	Relayer     string            `json:"relayer"`
	LinkSeconds float64           `json:"link_seconds"` // to set the link up, by this machine's clock
	Runs        []Figures         `json:"runs"`
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
	ceiling  *ceiling // nil where nobody can send faster than an application
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
			err := b.stage(repeat, e.subject.Relayer, func() error {
				f, err := measure(ctx, e.carrier, b.ends, options.Packets)
				e.subject.Runs = append(e.subject.Runs, f)
				return err
			})
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

func (b *bench) stage(repeat int, name string, work func() error) error {
	name = fmt.Sprintf("%s %d", name, repeat)
	if err := b.options.Stages.Run(name, work); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// connect makes all links while no relayer runs.
func (b *bench) connect(ctx context.Context) error {
	began := time.Now()
	links, err := b.network.CreateLinks(ctx)
	if err != nil {
		return err
	}
	e := &entrant{subject: Subject{Relayer: "anji", LinkSeconds: time.Since(began).Seconds()}}
	b.entrants = append(b.entrants, e)
	from := 0
	if b.options.Reverse {
		from = 1
	}
	sides := [2]*bridgenet.End{links[0].Ends[from], links[0].Ends[1-from]}
	for i, end := range sides {
		b.ends.names[i] = end.ID
		l, err := openLedger(end)
		if err != nil {
			return err
		}
		b.ends.ledgers[i] = l
		b.closers = append(b.closers, l.Close)
	}
	b.report = Report{From: sides[0].ID, To: sides[1].ID, Packets: b.options.Packets}
	store, err := sides[0].Packets()
	if err != nil {
		return err
	}
	b.closers = append(b.closers, store.Close)
	relayer := ours{network: b.network, link: links[0], from: from, store: store}
	if sides[0].Cosmos != nil && sides[1].Cosmos != nil {
		return b.connectCoins(ctx, sides, e, relayer)
	}
	applications, err := links[0].Applications(ctx)
	if err != nil {
		return err
	}
	for _, a := range applications {
		b.closers = append(b.closers, a.Close)
	}
	e.carrier = &lots{ours: relayer, applications: applications}
	return nil
}

// connectCoins has two Cosmos chains exchange coins, which all subjects can.
func (b *bench) connectCoins(ctx context.Context, sides [2]*bridgenet.End, e *entrant, relayer ours) error {
	b.report.Validators = len(sides[0].Cosmos.Info().Validators)
	var ledgers [2]cosmosLedger
	c := &ceiling{ends: b.ends}
	for i, end := range sides {
		ledgers[i] = b.ends.ledgers[i].(cosmosLedger)
		chain, err := end.Chain()
		if err != nil {
			return err
		}
		b.closers = append(b.closers, chain.Close)
		c.chains[i] = chain
		if c.relayers[i], err = openWallet(ctx, ledgers[i].rpc, end.Cosmos.Info(), cosmosnet.Buyer); err != nil {
			return err
		}
	}
	user, err := openWallet(ctx, ledgers[0].rpc, sides[0].Cosmos.Info(), cosmosnet.User)
	if err != nil {
		return err
	}
	t := &transfers{sender: user, receiver: sides[1].Cosmos.Info().Accounts[cosmosnet.User].Address}
	e.carrier = &coins{ours: relayer, transfers: t}
	c.transfers = t
	if err := c.link(ctx); err != nil {
		return fmt.Errorf("link of the ceiling: %w", err)
	}
	b.ceiling = c
	if b.options.Rly == "" {
		return nil
	}
	peer, err := newRly(ctx, b.options.Rly, filepath.Join(filepath.Dir(b.network.Info().Relayer.Config), rlyName), sides[0], sides[1], b.options.Log)
	if err != nil {
		return err
	}
	b.closers = append(b.closers, peer.Close)
	peer.transfers, peer.ledger = t, ledgers[0]
	began := time.Now()
	if err := peer.link(ctx, sides[0], b.options.Log); err != nil {
		return err
	}
	b.entrants = append(b.entrants, &entrant{
		subject: Subject{Relayer: rlyName, LinkSeconds: time.Since(began).Seconds()}, carrier: peer,
	})
	return nil
}

func openLedger(end *bridgenet.End) (ledger, error) {
	if end.Cosmos != nil {
		info := end.Cosmos.Info()
		rpc, err := rpchttp.New(info.RPC()[0], "/websocket")
		return cosmosLedger{rpc, info.Denom}, err
	}
	chain, err := end.Chain()
	return &chainLedger{Chain: chain}, err
}
