package e2e_test

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
	"github.com/anji-bridge/anji/testnet/samples/payment/escrow"
	"github.com/anji-bridge/anji/testnet/samples/traceability/chaincode"
	"github.com/anji-bridge/anji/testnet/samples/traceability/module"
)

// Food is shipped on Fabric, accepted on Cosmos and only then paid on
// Ethereum: each chain goes by what it was proven of another. An order that
// Fabric refuses is paid back.
func TestTradeOverThreeChains(t *testing.T) {
	e := payments.get(t)
	ctx := deadline(t, 8*time.Minute)
	s := newTrade(t, e)
	const refused = "lot\x07" // holds a character that no order may hold
	s.fund(ctx, s.lot)
	s.fund(ctx, refused)
	s.invoke(ctx, "Ship", e.goods.Clients[0], s.timeout(), s.lot, "green tea", "120", s.buyer.Address())
	eventually(ctx, t, "the order is known on Fabric", func() error {
		return s.orderIs(ctx, chaincode.Funded)
	})
	// One peer has told so far; another one may be a block behind.
	eventually(ctx, t, "goods that nobody has accepted are not released", func() error {
		err := s.release(ctx)
		if err == nil {
			t.Fatal("released")
		}
		if strings.Contains(err.Error(), "want accepted") {
			return nil
		}
		return err
	})

	accept := &module.MsgAccept{Buyer: s.buyer.Address(), Client: e.goods.Clients[1], Lot: s.lot, Timeout: uint64(time.Now().Add(inTime).Unix())}
	if _, err := s.buyer.Execute(ctx, accept); err != nil {
		t.Fatal(err)
	}
	eventually(ctx, t, "the acceptance is known on Fabric", func() error {
		var lot chaincode.Record
		s.evaluate(ctx, &lot, "Shipment", s.lot)
		if lot.Status != chaincode.Accepted {
			return fmt.Errorf("lot is %s", lot.Status)
		}
		return nil
	})
	eventually(ctx, t, "the order is released", func() error { return s.release(ctx) })
	eventually(ctx, t, "the seller is paid", func() error {
		if paid := s.paid(ctx); paid.Cmp(s.amount) != 0 {
			return fmt.Errorf("the seller has %s, want %s", paid, s.amount)
		}
		return nil
	})
	eventually(ctx, t, "the payment is known on Fabric", func() error {
		return s.orderIs(ctx, chaincode.Released)
	})
	eventually(ctx, t, "the refused order is paid back", func() error {
		if left := s.order(ctx, refused); left.Amount.Sign() != 0 || left.Payee != (common.Address{}) {
			return fmt.Errorf("the escrow holds %s for it", left.Amount)
		}
		return nil
	})
}

// trade is one sale and those who take part in it.
type trade struct {
	t                    *testing.T
	lot                  string
	amount               *big.Int
	payee                common.Address // has nothing before
	seller               *fabric.Chain
	buyer                *cosmos.Chain
	payer                *ethereum.Chain
	contracts            bridgenet.Contracts
	onEthereum, onFabric string // the clients of each other
}

func newTrade(t *testing.T, e *ethereumEnv) *trade {
	t.Helper()
	s := &trade{t: t, lot: "trade-" + strconv.FormatInt(time.Now().UnixNano(), 36), amount: big.NewInt(4711)}
	rand.Read(s.payee[:])
	var onFabric *bridgenet.End
	for _, link := range e.links {
		if link.Ends[1].Fabric != nil {
			s.onEthereum, s.onFabric, onFabric = link.Clients[0], link.Clients[1], link.Ends[1]
		}
	}
	for _, chain := range e.Info().Chains {
		if chain.Ethereum != nil {
			s.contracts = chain.Ethereum.Contracts
		}
	}
	config, err := onFabric.FabricConfig(fabricnet.User)
	if err != nil {
		t.Fatal(err)
	}
	if s.seller, err = fabric.New(config, zerolog.Nop()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.seller.Close() })
	if s.buyer, err = cosmos.New(e.goods.Ends[1].CosmosConfig(cosmosnet.Buyer), zerolog.Nop()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.buyer.Close() })
	if s.payer, err = ethereum.New(e.links[0].Ends[0].EthereumConfig(ethereumnet.Buyer), zerolog.Nop()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.payer.Close() })
	return s
}

func (s *trade) timeout() string { return strconv.FormatInt(time.Now().Add(inTime).Unix(), 10) }

// fund puts tokens in, which the buyer's acceptance on Cosmos releases.
func (s *trade) fund(ctx context.Context, order string) {
	s.t.Helper()
	call := escrow.NewEscrow().PackFund(s.onEthereum, order, s.amount, s.payee, s.buyer.Address(), uint64(time.Now().Add(inTime).Unix()))
	if _, err := s.payer.Execute(ctx, s.contracts.Escrow, call); err != nil {
		s.t.Fatal(err)
	}
}

// release asks Fabric to release the order; every endorser must know enough.
func (s *trade) release(ctx context.Context) error {
	_, err := s.seller.Invoke(ctx, chaincode.Name, "Release", []byte(s.onFabric), []byte(s.timeout()), []byte(s.lot))
	return err
}

// order is what the escrow holds.
func (s *trade) order(ctx context.Context, name string) escrow.EscrowOrder {
	s.t.Helper()
	answer, err := s.payer.Query(ctx, s.contracts.Escrow, escrow.NewEscrow().PackGetOrder(s.onEthereum, name))
	if err != nil {
		s.t.Fatal(err)
	}
	order, err := escrow.NewEscrow().UnpackGetOrder(answer)
	if err != nil {
		s.t.Fatal(err)
	}
	return order
}

// paid is what the seller has got.
func (s *trade) paid(ctx context.Context) *big.Int {
	s.t.Helper()
	answer, err := s.payer.Query(ctx, s.contracts.Token, escrow.NewDemoToken().PackBalanceOf(s.payee))
	if err != nil {
		s.t.Fatal(err)
	}
	return new(big.Int).SetBytes(answer)
}

func (s *trade) invoke(ctx context.Context, function string, args ...string) {
	s.t.Helper()
	encoded := make([][]byte, len(args))
	for i, arg := range args {
		encoded[i] = []byte(arg)
	}
	if _, err := s.seller.Invoke(ctx, chaincode.Name, function, encoded...); err != nil {
		s.t.Fatalf("%s: %v", function, err)
	}
}

func (s *trade) evaluate(ctx context.Context, into any, function string, args ...string) {
	s.t.Helper()
	encoded := make([][]byte, len(args))
	for i, arg := range args {
		encoded[i] = []byte(arg)
	}
	answer, err := s.seller.Evaluate(ctx, chaincode.Name, function, encoded...)
	if err == nil && len(answer) > 0 {
		err = json.Unmarshal(answer, into)
	}
	if err != nil {
		s.t.Fatalf("%s: %v", function, err)
	}
}

func (s *trade) orderIs(ctx context.Context, want chaincode.OrderStatus) error {
	s.t.Helper()
	var order chaincode.Order
	s.evaluate(ctx, &order, "Order", s.onFabric, s.lot)
	if order.Status != want {
		return fmt.Errorf("order is %q, want %q", order.Status, want)
	}
	return nil
}
