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
			err := b.stage(repeat, e.subject.Relayer, func() error {
				f, err := measure(ctx, e.carrier, b.ends, load{options.Packets, pace(options.Rate)})
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
	link := links[0]
	var stores [2]bridgenet.PacketStore
	for i, end := range link.Ends {
		if stores[i], err = b.open(ctx, i, end); err != nil {
			return fmt.Errorf("%s: %w", end.ID, err)
		}
	}
	from := b.directions()[0]
	b.report = Report{
		From: link.Ends[from].ID, To: link.Ends[1-from].ID, Both: b.options.Both, Packets: b.options.Packets, Rate: b.options.Rate,
	}
	relayer := ours{network: b.network}
	way := func(from int) way { return way{link, from, stores} }
	if link.Ends[0].Cosmos != nil && link.Ends[1].Cosmos != nil {
		return b.connectCoins(ctx, link.Ends, e, relayer, way)
	}
	applications, err := link.Applications(ctx)
	if err != nil {
		return err
	}
	for _, a := range applications {
		b.closers = append(b.closers, a.Close)
	}
	for _, from := range b.directions() {
		relayer.ways = append(relayer.ways, &lots{way: way(from), applications: applications})
	}
	e.carrier = relayer
	return nil
}

// open connects to all that is read of a chain.
func (b *bench) open(ctx context.Context, i int, end *bridgenet.End) (store bridgenet.PacketStore, err error) {
	b.ends.names[i] = end.ID
	if b.ends.nodes[i], err = end.PIDs(); err != nil {
		return nil, err
	}
	if b.ends.ledgers[i], err = openLedger(ctx, end); err != nil {
		return nil, err
	}
	b.closers = append(b.closers, b.ends.ledgers[i].Close)
	if store, err = end.Packets(); err != nil {
		return nil, err
	}
	b.closers = append(b.closers, store.Close)
	return store, nil
}

// directions are the ends that send.
func (b *bench) directions() []int {
	switch {
	case b.options.Both:
		return []int{0, 1}
	case b.options.Reverse:
		return []int{1}
	}
	return []int{0}
}

// connectCoins has two Cosmos chains exchange coins, which all subjects can.
func (b *bench) connectCoins(ctx context.Context, sides [2]*bridgenet.End, e *entrant, relayer ours, way func(from int) way) error {
	b.report.Validators = len(sides[0].Cosmos.Info().Validators)
	var ledgers [2]cosmosLedger
	c := &ceiling{from: b.directions()[0]}
	for i, end := range sides {
		ledgers[i] = b.ends.ledgers[i].(cosmosLedger)
		chain, err := end.Chain()
		if err != nil {
			return err
		}
		b.closers = append(b.closers, chain.Close)
		c.chains[i], c.ledgers[i] = chain, ledgers[i]
		if c.relayers[i], err = openWallet(ctx, ledgers[i].rpc, end.Cosmos.Info(), cosmosnet.Buyer); err != nil {
			return err
		}
	}
	var users [2]*transfers
	for _, from := range b.directions() {
		user, err := openWallet(ctx, ledgers[from].rpc, sides[from].Cosmos.Info(), cosmosnet.User)
		if err != nil {
			return err
		}
		users[from] = &transfers{sender: user, receiver: sides[1-from].Cosmos.Info().Accounts[cosmosnet.User].Address}
		relayer.ways = append(relayer.ways, &coins{way: way(from), transfers: users[from]})
	}
	e.carrier = relayer
	if !b.options.Both {
		c.transfers = users[c.from]
		if err := c.link(ctx); err != nil {
			return fmt.Errorf("link of the ceiling: %w", err)
		}
		b.ceiling = c
	}
	if b.options.Rly == "" {
		return nil
	}
	return b.connectRly(ctx, sides, ledgers, users)
}

func (b *bench) connectRly(ctx context.Context, sides [2]*bridgenet.End, ledgers [2]cosmosLedger, users [2]*transfers) error {
	peer, err := newRly(ctx, b.options.Rly, filepath.Join(filepath.Dir(b.network.Info().Relayer.Config), rlyName), sides[0], sides[1], b.options.Log)
	if err != nil {
		return err
	}
	b.closers = append(b.closers, peer.Close)
	began := time.Now()
	if err := peer.link(ctx); err != nil {
		return err
	}
	took := time.Since(began).Seconds()
	for i, end := range sides {
		if err := peer.readChannel(ctx, i, end, b.options.Log); err != nil {
			return err
		}
	}
	for _, from := range b.directions() {
		peer.ways = append(peer.ways, &channelWay{rly: peer, from: from, ledgers: ledgers, transfers: users[from]})
	}
	b.entrants = append(b.entrants, &entrant{subject: Subject{Relayer: rlyName, LinkSeconds: took}, carrier: peer})
	return nil
}

func openLedger(ctx context.Context, end *bridgenet.End) (ledger, error) {
	switch {
	case end.Fabric != nil:
		return newFabricLedger(ctx, end)
	case end.Ethereum != nil:
		return newEthereumLedger(ctx, end)
	}
	info := end.Cosmos.Info()
	rpc, err := rpchttp.New(info.RPC()[0], "/websocket")
	return cosmosLedger{rpc, info.Denom, bridgenet.BlockTime}, err
}
