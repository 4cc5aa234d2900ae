package bridgenet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/testnet/samples/payment/escrow"
)

// payer puts tokens into the escrow on Ethereum, to be released on another
// chain.
type payer struct {
	*ethereum.Chain
	rpc      *ethclient.Client
	address  common.Address // of the escrow
	escrow   *bind.BoundContract
	contract *escrow.Escrow
	approver string // on the other chain
}

var (
	// payee gets what is released, and need not sign for it.
	payee = common.HexToAddress("0x5e11e2000000000000000000000000000000001e")
	// price of each order, in the token's smallest unit.
	price = big.NewInt(1_250_000)
)

func newPayer(ctx context.Context, end *End, account, approver string) (_ Application, err error) {
	p := payer{address: end.contracts.Escrow, contract: escrow.NewEscrow(), approver: approver}
	if p.rpc, err = ethclient.DialContext(ctx, end.Ethereum.Info().RPC); err != nil {
		return nil, err
	}
	p.escrow = p.contract.Instance(p.rpc, p.address)
	if p.Chain, err = end.openEthereum(account); err != nil {
		p.rpc.Close()
		return nil, err
	}
	return p, nil
}

// Send funds an order for each lot, all at the same time.
func (p payer) Send(ctx context.Context, client string, timeout time.Time, lots ...string) ([]Sent, error) {
	sent := make([]Sent, len(lots))
	group, ctx := errgroup.WithContext(ctx)
	for i, lot := range lots {
		group.Go(func() (err error) {
			if sent[i], err = p.fund(ctx, client, timeout, lot); err != nil {
				return fmt.Errorf("fund %s: %w", lot, err)
			}
			return nil
		})
	}
	return sent, group.Wait()
}

func (p payer) fund(ctx context.Context, client string, timeout time.Time, lot string) (Sent, error) {
	asked := time.Now()
	done, err := p.Execute(ctx, p.address, p.contract.PackFund(client, lot, price, payee, p.approver, uint64(timeout.Unix())))
	if err != nil {
		return Sent{}, err
	}
	if len(done.Events) != 1 || done.Events[0].Kind != adapters.PacketSent {
		return Sent{}, fmt.Errorf("transaction %s sent no packet, or more than one", done.Tx)
	}
	return Sent{lot, done.Events[0].Packet.Sequence, done.Tx, done.Position, asked, time.Now()}, nil
}

// Ended looks for what the escrow has noted of a packet.
func (p payer) Ended(ctx context.Context, client string, sent Sent) (Outcome, error) {
	confirmed, err := events(ctx, p.escrow, p.contract.UnpackConfirmedEvent, sent.Sequence)
	if err != nil {
		return InFlight, err
	}
	refunded, err := events(ctx, p.escrow, p.contract.UnpackRefundedEvent, sent.Sequence)
	switch {
	case err != nil:
		return InFlight, err
	case len(confirmed)+len(refunded) > 1:
		return InFlight, fmt.Errorf("packet %d of %s ended %d times", sent.Sequence, client, len(confirmed)+len(refunded))
	case len(confirmed) == 1:
		return Acknowledged, nil
	case len(refunded) == 1:
		return TimedOut, nil
	}
	return InFlight, nil
}

// Received looks for the payment that a packet has released.
func (p payer) Received(ctx context.Context, client string, sent Sent) (bool, error) {
	paid, err := events(ctx, p.escrow, p.contract.UnpackPaidEvent, sent.Sequence)
	if err != nil {
		return false, err
	}
	count := 0
	for _, event := range paid {
		if event.Client != client { // sequences repeat on every source
			continue
		}
		if event.Order != sent.Lot || event.Payee != payee || event.Amount.Cmp(price) != 0 {
			return false, fmt.Errorf("packet %d of %s paid %v for %s to %s", sent.Sequence, client, event.Amount, event.Order, event.Payee)
		}
		count++
	}
	if count > 1 {
		return false, fmt.Errorf("packet %d of %s paid %d times", sent.Sequence, client, count)
	}
	return count == 1, nil
}

// indexing is how many times events are asked for anew, a fifth of a second
// apart: geth fails to find them while it indexes the newest block.
const indexing = 25

// events are all that a contract has noted about a sequence, the events' only
// indexed field.
func events[E bind.ContractEvent](ctx context.Context, of *bind.BoundContract, unpack func(*types.Log) (*E, error), sequence uint64) ([]*E, error) {
	for attempt := 1; ; attempt++ {
		all, err := eventsOnce(ctx, of, unpack, sequence)
		if err == nil || attempt == indexing {
			return all, err
		}
		select {
		case <-ctx.Done():
			return nil, errors.Join(ctx.Err(), err)
		case <-time.After(200 * time.Millisecond):
		}
	}
}

func eventsOnce[E bind.ContractEvent](ctx context.Context, of *bind.BoundContract, unpack func(*types.Log) (*E, error), sequence uint64) ([]*E, error) {
	found, err := bind.FilterEvents(of, &bind.FilterOpts{Context: ctx}, unpack, []any{sequence})
	if err != nil {
		return nil, fmt.Errorf("events of packet %d: %w", sequence, err)
	}
	defer found.Close()
	var all []*E
	for found.Next() {
		all = append(all, found.Value())
	}
	return all, found.Error()
}

func (p payer) Close() error {
	p.rpc.Close()
	return p.Chain.Close()
}
