package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

// ethereumEnv is a testnet of all three kinds of chains, with a link between
// each two and one relayer for all of them.
type ethereumEnv struct {
	*bridgenet.Network
	Ethereum *ethereumnet.Network
	links    []bridgenet.Link // those of Ethereum, which is their first end
	goods    bridgenet.Link   // of Fabric and Cosmos
	// began are the beacon slots from which the links' clients of Ethereum follow
	// it, by the links' names.
	began map[string]uint64

	dir string
}

func startEthereum() (_ *ethereumEnv, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Minute)
	defer cancel()
	dir, err := os.MkdirTemp("", "anji-e2e-")
	if err != nil {
		return nil, err
	}
	log := progress()
	e := &ethereumEnv{dir: dir, began: map[string]uint64{}}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("%w (logs in %s)", err, dir), e.close())
		}
	}()
	e.Network, err = bridgenet.Start(ctx, bridgenet.Options{
		Name: strings.TrimPrefix(filepath.Base(dir), "anji-"), Dir: dir, Log: log, Stages: stage.NewRecorder(log),
		Chains: bridgenet.AllKinds,
	})
	if err != nil {
		return nil, err
	}
	links, err := e.CreateLinks(ctx)
	if err != nil {
		return nil, err
	}
	for _, link := range links {
		if link.Ends[0].Kind != ethereum.Kind {
			e.goods = link
			continue
		}
		e.links = append(e.links, link)
		e.Ethereum = link.Ends[0].Ethereum
		state, err := beaconState(ctx, link)
		if err != nil {
			return nil, err
		}
		e.began[link.Name()] = state.LatestSlot
	}
	return e, e.StartRelayer()
}

func (e *ethereumEnv) files() string { return e.dir }

func (e *ethereumEnv) close() error {
	if e.Network == nil {
		return nil
	}
	return e.Network.Close()
}

// payment is orders that are funded on Ethereum and released from the other
// end of a link: two packets, and two acknowledgements, for each order.
type payment struct {
	*ethereumEnv
	bridgenet.Link
	applications     [2]bridgenet.Application
	name             string // begins the names of the test's orders
	funded, released []bridgenet.Sent
}

// eachPayment does the same over both links of Ethereum at the same time.
func eachPayment(ctx context.Context, t testing.TB, e *ethereumEnv, do func(p *payment) error) {
	t.Helper()
	var all errgroup.Group
	for _, link := range e.links {
		applications, err := link.Applications(ctx)
		if err != nil {
			t.Fatal(err)
		}
		p := &payment{ethereumEnv: e, Link: link, applications: applications, name: t.Name()}
		t.Cleanup(func() {
			if err := errors.Join(applications[0].Close(), applications[1].Close()); err != nil {
				t.Error(err)
			}
		})
		all.Go(func() error {
			if err := do(p); err != nil {
				return fmt.Errorf("%s: %w", p.Name(), err)
			}
			return nil
		})
	}
	if err := all.Wait(); err != nil {
		t.Fatal(err)
	}
}

const inTime = 20 * time.Minute

// fund funds so many further orders.
func (p *payment) fund(ctx context.Context, count int) error {
	orders := make([]string, count)
	for i := range orders {
		orders[i] = fmt.Sprintf("%s-%d", p.name, len(p.funded)+i)
	}
	sent, err := p.applications[0].Send(ctx, p.Clients[0], time.Now().Add(inTime), orders...)
	p.funded = append(p.funded, sent...)
	return err
}

// release releases the next orders, which must have arrived.
func (p *payment) release(ctx context.Context, count int) error {
	var orders []string
	for _, s := range p.funded[len(p.released):][:count] {
		orders = append(orders, s.Lot)
	}
	sent, err := p.applications[1].Send(ctx, p.Clients[1], time.Now().Add(inTime), orders...)
	p.released = append(p.released, sent...)
	return err
}

// arrived waits until all funded orders have reached the other end.
func (p *payment) arrived(ctx context.Context) error {
	return p.each(ctx, p.funded, func(s bridgenet.Sent) error {
		received, err := p.applications[1].Received(ctx, p.Clients[1], s)
		if err == nil && !received {
			err = errors.New("not received")
		}
		return err
	})
}

// ended waits until all packets have been acknowledged, and looks for each at
// the receiving application, which tells of one that it took twice.
func (p *payment) ended(ctx context.Context) error {
	for from, sent := range [][]bridgenet.Sent{p.funded, p.released} {
		err := p.each(ctx, sent, func(s bridgenet.Sent) error {
			outcome, err := p.applications[from].Ended(ctx, p.Clients[from], s)
			if err == nil && outcome != bridgenet.Acknowledged {
				err = fmt.Errorf("outcome %q", outcome)
			}
			return err
		})
		if err != nil {
			return err
		}
		for _, s := range sent {
			if received, err := p.applications[1-from].Received(ctx, p.Clients[1-from], s); err != nil || !received {
				return fmt.Errorf("acknowledged packet %d about %s: received %v, %w", s.Sequence, s.Lot, received, err)
			}
		}
	}
	return nil
}

// each asks about packets, one after the other, until the answers are right.
func (p *payment) each(ctx context.Context, sent []bridgenet.Sent, ask func(bridgenet.Sent) error) error {
	for _, s := range sent {
		for {
			err := ask(s)
			if err == nil {
				break
			}
			select {
			case <-ctx.Done():
				return fmt.Errorf("packet %d about %s: %w (relayer: %v)", s.Sequence, s.Lot, err, p.RelayerFailed())
			case <-time.After(200 * time.Millisecond):
			}
		}
	}
	return nil
}

// Geth is away for a while with packets under way in both directions, and
// packets to Ethereum are sent meanwhile.
func TestGethRestartedInMidTraffic(t *testing.T) {
	e := payments.get(t)
	ctx := deadline(t, 8*time.Minute)
	var all []*payment
	eachPayment(ctx, t, e, func(p *payment) error {
		all = append(all, p)
		if err := p.fund(ctx, 4); err != nil {
			return err
		}
		if err := p.arrived(ctx); err != nil {
			return err
		}
		if err := p.fund(ctx, 2); err != nil { // not final when geth stops
			return err
		}
		return p.release(ctx, 2)
	})
	if err := e.Ethereum.Stop(ethereumnet.Geth); err != nil {
		t.Fatal(err)
	}
	for _, p := range all {
		if err := p.release(ctx, 2); err != nil {
			t.Fatal(err)
		}
	}
	time.Sleep(8 * time.Second)
	if err := e.Ethereum.Restart(ctx, ethereumnet.Geth); err != nil {
		t.Fatal(err)
	}
	for _, p := range all {
		if err := p.ended(ctx); err != nil {
			t.Fatalf("%s: %v", p.Name(), err)
		}
	}
}

// The relayer is killed again and again while it submits to Ethereum: every
// order is paid once.
func TestRelayerKilledTowardsEthereum(t *testing.T) {
	e := payments.get(t)
	ctx := deadline(t, 8*time.Minute)
	const rounds = 6
	var all []*payment
	eachPayment(ctx, t, e, func(p *payment) error {
		all = append(all, p)
		if err := p.fund(ctx, 2*rounds); err != nil {
			return err
		}
		return p.arrived(ctx)
	})
	for range rounds {
		for _, p := range all {
			if err := p.release(ctx, 2); err != nil {
				t.Fatal(err)
			}
		}
		time.Sleep(time.Duration(rand.IntN(4000)) * time.Millisecond)
		if err := e.KillRelayer(); err != nil {
			t.Fatal(err)
		}
		if err := e.StartRelayer(); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range all {
		if err := p.ended(ctx); err != nil {
			t.Fatalf("%s: %v", p.Name(), err)
		}
	}
}

// Fifty packets wait for the relayer and go to Ethereum together; the figures
// are those of the transactions that carried them.
func TestFiftyPacketsAtOnce(t *testing.T) {
	e := payments.get(t)
	ctx := deadline(t, 10*time.Minute)
	const packets = 50
	for i, link := range e.links {
		one := *e
		one.links = e.links[i : i+1]
		eachPayment(ctx, t, &one, func(p *payment) error {
			if err := p.fund(ctx, packets); err != nil {
				return err
			}
			if err := p.ended(ctx); err != nil {
				return err
			}
			if err := e.StopRelayer(); err != nil {
				return err
			}
			if err := p.release(ctx, packets); err != nil {
				return err
			}
			from, err := e.relayed(ctx)
			if err != nil {
				return err
			}
			if err := e.StartRelayer(); err != nil {
				return err
			}
			if err := p.ended(ctx); err != nil {
				return err
			}
			to, err := e.relayed(ctx)
			if err != nil {
				return err
			}
			t.Logf("%s: %d packets received by %d transactions, %d gas a packet", link.Name(),
				packets, to.transactions-from.transactions, (to.gas-from.gas)/packets)
			return nil
		})
	}
}

// spent is what the relayer has spent on Ethereum.
type spent struct{ transactions, gas uint64 }

// relayed adds up the relayer's transactions so far.
func (e *ethereumEnv) relayed(ctx context.Context) (sum spent, err error) {
	client, err := ethclient.DialContext(ctx, e.Ethereum.Info().RPC)
	if err != nil {
		return sum, err
	}
	defer client.Close()
	relayer := common.HexToAddress(e.Ethereum.Info().Accounts[ethereumnet.Relayer].Address)
	head, err := client.BlockNumber(ctx)
	if err != nil {
		return sum, err
	}
	for number := uint64(1); number <= head; number++ {
		block, err := client.BlockByNumber(ctx, new(big.Int).SetUint64(number))
		if err != nil {
			return sum, err
		}
		for i, tx := range block.Transactions() {
			sender, err := client.TransactionSender(ctx, tx, block.Hash(), uint(i))
			if err != nil {
				return sum, err
			}
			if sender != relayer {
				continue
			}
			receipt, err := client.TransactionReceipt(ctx, tx.Hash())
			if err != nil {
				return sum, err
			}
			sum.transactions++
			sum.gas += receipt.GasUsed
		}
	}
	return sum, nil
}
