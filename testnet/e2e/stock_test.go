package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"testing"
	"time"

	"cosmossdk.io/math"
	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/goccy/go-yaml"
	"github.com/rs/zerolog"

	cosmosadapter "github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/contracts/gmp"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/stock"
)

// stockID is the stock chain in configurations.
const stockID = "stock"

// gmpEnd is a chain of ours with an application that is called and calls.
type gmpEnd interface {
	// sender is the name of the account that send sends for.
	sender() string
	send(ctx context.Context, client string, timeout uint64, payload []byte) (sequence uint64, err error)
	// answered is what became of a call that was sent, "" while nothing has.
	answered(ctx context.Context, client string, sequence uint64) (string, error)

	// receiver and payload make a call that notes a number for its caller.
	receiver() string
	payload(number int64) []byte
	// noted is the caller's number, "" or "0" where there is none.
	noted(ctx context.Context, client, sender string) (string, error)
}

// What answered answers.
const (
	callDone, callFailed, callTimedOut = "done", "failed", "timed out"
)

// stockLink is a link of a stock ibc-go chain, whose client believes attestors,
// and a chain of ours, whose client is a light client.
type stockLink struct {
	t       *testing.T
	ctx     context.Context
	stock   *cosmosnet.Network
	user    *cosmosadapter.Chain // on the stock chain
	end     gmpEnd
	endID   string
	jury    *jury
	relayer *running
	name    string
	onStock string // the stock chain's client
	onOurs  string
	payee   string // on the stock chain
	account string // of the sender on the stock chain
}

// stockDaemon builds the stock chain's daemon, unless it is there. That takes
// minutes, which are not the tests' own.
func stockDaemon(t *testing.T) string {
	t.Helper()
	builder, err := daemons.New(zerolog.Nop())
	check(t, err)
	binary, err := builder.Stock(deadline(t, 20*time.Minute))
	check(t, err)
	return binary
}

func startStock(ctx context.Context, t *testing.T) *cosmosnet.Network {
	t.Helper()
	binary := stockDaemon(t)
	dir := t.TempDir()
	n, err := cosmosnet.Start(ctx, cosmosnet.Options{
		Dir: dir, ChainID: filepath.Base(filepath.Dir(dir)) + "-1", Binary: binary, Stock: true, Validators: 1,
		BlockTime: bridgenet.BlockTime, Log: zerolog.Nop(),
	})
	check(t, err)
	t.Cleanup(func() { check(t, n.Close()) })
	return n
}

func stockConfig(n *cosmosnet.Network, account string) cosmosadapter.Config {
	info := n.Info()
	return cosmosadapter.Config{
		ID: stockID, ChainID: info.ChainID, RPC: info.RPC(), KeyFile: info.Accounts[account].KeyFile,
		GasPrice: "0.001" + info.Denom, AddressPrefix: info.AddressPrefix, Stock: true,
	}
}

// linkStock links a new stock chain with an end that attestors follow. config is
// how the relayer reaches that end.
func linkStock(ctx context.Context, t *testing.T, end *bridgenet.End, binary string, config map[string]any, of gmpEnd) *stockLink {
	t.Helper()
	n := startStock(ctx, t)
	l := &stockLink{t: t, ctx: ctx, stock: n, end: of, endID: end.ID, payee: n.Info().Accounts[cosmosnet.Buyer].Address}
	var err error
	l.user, err = cosmosadapter.New(stockConfig(n, cosmosnet.User), zerolog.Nop())
	check(t, err)
	t.Cleanup(func() { check(t, l.user.Close()) })

	journal := filepath.Join(t.TempDir(), "journal.db")
	l.jury = newJury(ctx, t, []*bridgenet.End{end}, binary, func(more map[string]any) operator {
		all := maps.Clone(config)
		all["journal"], all[cosmosadapter.Kind] = journal, []cosmosadapter.Config{stockConfig(n, cosmosnet.Relayer)}
		maps.Copy(all, more)
		content, err := yaml.Marshal(all)
		check(t, err)
		path := filepath.Join(t.TempDir(), "relayer.yaml")
		check(t, os.WriteFile(path, content, 0o600))
		return operator{t, binary, path}
	}, "acme", "bolt", "core")
	var made struct {
		Name string
		A, B struct{ Client string }
	}
	l.jury.relayer.mustJSON(ctx, &made, "link", "create", end.ID, stockID, "--quorum", end.ID)
	l.name, l.onOurs, l.onStock = made.Name, made.A.Client, made.B.Client
	client, err := l.user.Client(ctx, l.onStock)
	if err != nil || client.Type != "attestations" || client.Status != "Active" {
		t.Fatalf("the stock chain's client is %+v, %v", client, err)
	}
	l.account = sdk.AccAddress(gmp.CosmosAccount(l.onStock, of.sender(), nil)).String()
	_, err = l.user.Execute(ctx, &banktypes.MsgSend{FromAddress: l.user.Address(), ToAddress: l.account, Amount: l.coins(100)})
	check(t, err)
	l.relayer = l.jury.relayer.launch()
	return l
}

func (l *stockLink) coins(amount int64) sdk.Coins {
	return sdk.NewCoins(sdk.NewCoin(l.stock.Info().Denom, math.NewInt(amount)))
}

func (l *stockLink) balance(address string) (int64, error) {
	var answer banktypes.QueryBalanceResponse
	err := l.user.Query(l.ctx, "/cosmos.bank.v1beta1.Query/Balance", &banktypes.QueryBalanceRequest{Address: address, Denom: l.stock.Info().Denom}, &answer)
	if err != nil {
		return 0, err
	}
	return answer.Balance.Amount.Int64(), nil
}

// callUs has the stock chain's application send a call, and returns its packet's
// sequence.
func (l *stockLink) callUs(receiver string, number int64, within time.Duration) uint64 {
	l.t.Helper()
	done, err := l.user.Execute(l.ctx, &stock.MsgSendCall{
		SourceClient: l.onStock, Sender: l.user.Address(), Receiver: receiver, Payload: l.end.payload(number),
		TimeoutTimestamp: uint64(time.Now().Add(within).Unix()),
	})
	check(l.t, err)
	var answer stock.MsgSendCallResponse
	check(l.t, proto.Unmarshal(done.Responses[0].Value, &answer))
	return answer.Sequence
}

// callStock sends a call that pays the payee out of the sender's account there.
func (l *stockLink) callStock(amount int64, within time.Duration) uint64 {
	l.t.Helper()
	payload, err := gmp.CosmosPayload(&banktypes.MsgSend{FromAddress: l.account, ToAddress: l.payee, Amount: l.coins(amount)})
	check(l.t, err)
	sequence, err := l.end.send(l.ctx, l.onOurs, uint64(time.Now().Add(within).Unix()), payload)
	check(l.t, err)
	return sequence
}

// mustEnd waits until the stock chain has the packet's acknowledgement or its
// timeout.
func (l *stockLink) mustEnd(sequences ...uint64) {
	l.t.Helper()
	eventually(l.ctx, l.t, "packets of the stock chain end", func() error {
		pending, err := l.user.Pending(l.ctx, l.onStock, sequences)
		if err != nil {
			return err
		}
		for _, s := range sequences {
			if pending[s] {
				return fmt.Errorf("packet %d is in flight", s)
			}
		}
		return nil
	})
}

func (l *stockLink) mustAnswer(sequence uint64, want string) {
	l.t.Helper()
	eventually(l.ctx, l.t, fmt.Sprintf("call %d is %s", sequence, want), func() error {
		answered, err := l.end.answered(l.ctx, l.onOurs, sequence)
		if err == nil && answered == "" {
			err = errors.New("it is in flight")
		}
		if err == nil && answered != want {
			l.t.Fatalf("call %d is %s, want %s", sequence, answered, want)
		}
		return err
	})
}

func (l *stockLink) mustNote(want string) {
	l.t.Helper()
	noted, err := l.end.noted(l.ctx, l.onOurs, l.user.Address())
	if err != nil || noted != want {
		l.t.Fatalf("noted is %q, want %q: %v", noted, want, err)
	}
}

// cross has calls carried out, fail and time out both ways.
func (l *stockLink) cross() {
	l.t.Helper()
	began := time.Now()
	before, err := l.balance(l.payee)
	check(l.t, err)
	good, bad := l.callUs(l.end.receiver(), 7, inTime), l.callUs("nobody", 9, inTime)
	paid, unpaid := l.callStock(30, inTime), l.callStock(1000, inTime) // of 100
	l.mustEnd(good, bad)
	l.mustNote("7")
	l.mustAnswer(paid, callDone)
	l.mustAnswer(unpaid, callFailed)
	after, err := l.balance(l.payee)
	if err != nil || after-before != 30 {
		l.t.Fatalf("the payee has %d more, want 30: %v", after-before, err)
	}
	l.t.Logf("two calls each way answered after %s", time.Since(began).Round(time.Second))

	// One of three attestors is not needed.
	l.jury.stop(1)
	l.mustEnd(l.callUs(l.end.receiver(), 5, inTime))
	l.mustAnswer(l.callStock(1, inTime), callDone)

	l.relayer.stop()
	noted, err := l.end.noted(l.ctx, l.onOurs, l.user.Address())
	check(l.t, err)
	soon := 20 * time.Second
	late, lateToo := l.callUs(l.end.receiver(), 11, soon), l.callStock(2, soon)
	time.Sleep(soon + time.Second)
	l.relayer = l.jury.relayer.launch()
	l.mustEnd(late)
	l.mustNote(noted)
	l.mustAnswer(lateToo, callTimedOut)
	if after, err = l.balance(l.payee); err != nil || after-before != 31 {
		l.t.Fatalf("the payee has %d more, want 31: %v", after-before, err)
	}
	l.t.Logf("all ended after %s", time.Since(began).Round(time.Second))
	l.relayer.stop()
	l.mustShow(stockID, l.endID, good)
	l.mustShow(l.endID, stockID, paid)
}

// mustShow wants the evidence of a call accepted where there is no network.
func (l *stockLink) mustShow(from, to string, sequence uint64) {
	l.t.Helper()
	a := newAuditor(l.t, bridgenet.RelayerInfo{Binary: l.jury.relayer.binary, Config: l.jury.relayer.config})
	p := auditedPacket{Link: l.name, Source: from, Destination: to, Sequence: sequence}
	file, anchors := a.export(l.ctx, p)
	a.mustAccept(l.ctx, p, file, anchors)
}
