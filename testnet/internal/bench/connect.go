package bench

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
)

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
	return b.connectLots(ctx, link, e, relayer, way)
}

// connectLots has the testnet's applications send.
func (b *bench) connectLots(ctx context.Context, link bridgenet.Link, e *entrant, relayer ours, way func(from int) way) error {
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
	for i := range sides {
		ledgers[i] = b.ends.ledgers[i].(cosmosLedger)
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
		if err := b.connectCeiling(ctx, sides, ledgers, users); err != nil {
			return fmt.Errorf("link of the ceiling: %w", err)
		}
	}
	if b.options.Rly == "" {
		return nil
	}
	return b.connectRly(ctx, sides, ledgers, users)
}

func (b *bench) connectCeiling(ctx context.Context, sides [2]*bridgenet.End, ledgers [2]cosmosLedger, users [2]*transfers) error {
	from := b.directions()[0]
	b.ceiling = &ceiling{from: from, ledgers: ledgers, transfers: users[from]}
	for i, end := range sides {
		chain, err := end.Chain()
		if err != nil {
			return err
		}
		b.closers = append(b.closers, chain.Close)
		b.ceiling.chains[i] = chain
		if b.ceiling.relayers[i], err = openWallet(ctx, ledgers[i].rpc, end.Cosmos.Info(), cosmosnet.Buyer); err != nil {
			return err
		}
	}
	return b.ceiling.link(ctx)
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
