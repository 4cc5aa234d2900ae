package e2e_test

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/rs/zerolog"

	ethereumadapter "github.com/anji-bridge/anji/adapters/ethereum"
	fabricadapter "github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/deploy"
	contracts "github.com/anji-bridge/anji/contracts/ethereum/test"
	fabricgmp "github.com/anji-bridge/anji/contracts/fabric/gmp"
	"github.com/anji-bridge/anji/contracts/gmp"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// notes is the test chaincode that keeps a note for each caller
// (chaincodes/notes).
const notes = "notes"

// fabricGMP is a Fabric channel with that chaincode.
type fabricGMP struct {
	*fabricadapter.Chain
	name string
}

// A stock ibc-go chain and a Fabric channel call one another.
func TestStockPeerOfFabric(t *testing.T) {
	e := network(t)
	stockDaemon(t)
	ctx := deadline(t, 8*time.Minute)
	builder, err := daemons.New(zerolog.Nop())
	check(t, err)
	built, err := builder.Build(ctx, filepath.Join(e.dir, "bin"), ".", "./testnet/e2e/chaincodes/notes")
	check(t, err)
	check(t, e.Fabric.Deploy(ctx, fabricnet.Chaincode{Name: notes, Binary: built[0]}))
	_, err = e.fabric.Invoke(ctx, "anji", "RegisterPort", []byte(gmp.Port), []byte(notes))
	check(t, err)

	user, err := e.Ends[0].FabricConfig(fabricnet.User)
	check(t, err)
	certificate, err := os.ReadFile(user.Certificate)
	check(t, err)
	f := fabricGMP{}
	f.name, err = fabricgmp.Name(user.MSPID, certificate)
	check(t, err)
	f.Chain, err = fabricadapter.New(user, zerolog.Nop())
	check(t, err)
	t.Cleanup(func() { check(t, f.Close()) })
	relayer, err := e.Ends[0].FabricConfig(fabricnet.Relayer)
	check(t, err)
	config := map[string]any{fabricadapter.Kind: []fabricadapter.Config{relayer}}
	linkStock(ctx, t, e.Ends[0], e.Info().Relayer.Binary, config, f).cross()
}

func (f fabricGMP) sender() string { return f.name }

func (f fabricGMP) send(ctx context.Context, client string, timeout uint64, payload []byte) (uint64, error) {
	encoded, err := gmp.Call{Sender: f.name, Payload: payload}.Encode()
	if err != nil {
		return 0, err
	}
	sent, err := f.Send(ctx, client, timeout, encoded)
	return sent.Packet.Sequence, err
}

func (f fabricGMP) answered(ctx context.Context, client string, sequence uint64) (string, error) {
	said, err := f.Evaluate(ctx, notes, "Answer", []byte(client), strconv.AppendUint(nil, sequence, 10))
	switch text := string(said); {
	case err != nil || text == "":
		return "", err
	case strings.HasPrefix(text, "done: "):
		return callDone, nil
	case text == gmp.ErrFailed.Error():
		return callFailed, nil
	case text == fabricgmp.ErrTimedOut.Error():
		return callTimedOut, nil
	default:
		return "", fmt.Errorf("the chaincode notes the answer %q", text)
	}
}

func (fabricGMP) receiver() string { return notes }

func (fabricGMP) payload(number int64) []byte { return strconv.AppendInt(nil, number, 10) }

func (f fabricGMP) noted(ctx context.Context, client, sender string) (string, error) {
	note, err := f.Evaluate(ctx, notes, "Note", []byte(client), []byte(sender), nil)
	return string(note), err
}

// ethereumGMP is an Ethereum chain with the application of calls, and a
// contract to call.
type ethereumGMP struct {
	*ethereumadapter.Chain
	rpc        *ethclient.Client
	app, tally common.Address
}

var (
	calls = bindings.NewGMP()
	tally = contracts.NewTally()
)

// A stock ibc-go chain and an Ethereum chain call one another.
func TestStockPeerOfEthereum(t *testing.T) {
	e := payments.get(t)
	stockDaemon(t)
	ctx := deadline(t, 12*time.Minute)
	end := e.links[0].Ends[0]
	g := ethereumGMP{}
	var err error
	g.rpc, err = ethclient.DialContext(ctx, e.Ethereum.Info().RPC)
	check(t, err)
	t.Cleanup(g.rpc.Close)
	admin := deploy.Account(g.rpc, e.Ethereum.Info().ChainID, ethereumKey(t, e.Ethereum.Info().Accounts[ethereumnet.Admin].KeyFile))
	router := common.HexToAddress(end.EthereumConfig(ethereumnet.Admin).Router)
	g.app, err = deploy.Contract(ctx, admin, &bindings.GMPMetaData, calls.PackConstructor(router))
	check(t, err)
	g.tally, err = deploy.Contract(ctx, admin, &contracts.TallyMetaData, nil)
	check(t, err)
	_, err = admin(ctx, &router, bindings.NewRouter().PackAddIBCApp(gmp.Port, g.app))
	check(t, err)
	g.Chain, err = ethereumadapter.New(end.EthereumConfig(ethereumnet.User), zerolog.Nop())
	check(t, err)
	t.Cleanup(func() { check(t, g.Close()) })
	config := map[string]any{ethereumadapter.Kind: []ethereumadapter.Config{end.EthereumConfig(ethereumnet.Admin)}}
	linkStock(ctx, t, end, e.Info().Relayer.Binary, config, g).cross()
}

func (g ethereumGMP) sender() string { return g.Address().Hex() }

func (g ethereumGMP) send(ctx context.Context, client string, timeout uint64, payload []byte) (uint64, error) {
	done, err := g.Execute(ctx, g.app, calls.PackSendCall(client, timeout, "", nil, payload, ""))
	if err != nil {
		return 0, err
	}
	if len(done.Events) != 1 {
		return 0, fmt.Errorf("transaction %s has %d packet events", done.Tx, len(done.Events))
	}
	return done.Events[0].Packet.Sequence, nil
}

func (g ethereumGMP) answered(ctx context.Context, _ string, sequence uint64) (string, error) {
	app := calls.Instance(g.rpc, g.app)
	if found, err := firstEvent(ctx, app, calls.UnpackAnsweredEvent, sequence); err != nil || found != nil {
		switch {
		case err != nil:
			return "", err
		case found.Success:
			return callDone, nil
		}
		return callFailed, nil
	}
	if found, err := firstEvent(ctx, app, calls.UnpackTimedOutEvent, sequence); err != nil || found == nil {
		return "", err
	}
	return callTimedOut, nil
}

// firstEvent is what a contract has noted about a sequence, the event's first
// indexed field; nil where it has not.
func firstEvent[E bind.ContractEvent](ctx context.Context, of *bind.BoundContract, unpack func(*types.Log) (*E, error), sequence uint64) (*E, error) {
	found, err := bind.FilterEvents(of, &bind.FilterOpts{Context: ctx}, unpack, []any{sequence})
	if err != nil {
		return nil, err
	}
	defer found.Close()
	if !found.Next() {
		return nil, found.Error()
	}
	return found.Value(), nil
}

func (g ethereumGMP) receiver() string { return g.tally.Hex() }

func (ethereumGMP) payload(number int64) []byte { return tally.PackAdd(big.NewInt(number)) }

func (g ethereumGMP) noted(ctx context.Context, client, sender string) (string, error) {
	answer, err := g.Query(ctx, g.app, calls.PackAccountOf(client, sender, nil))
	if err != nil {
		return "", err
	}
	account, err := calls.UnpackAccountOf(answer)
	if err != nil {
		return "", err
	}
	if answer, err = g.Query(ctx, g.tally, tally.PackCountOf(account)); err != nil {
		return "", err
	}
	count, err := tally.UnpackCountOf(answer)
	if err != nil {
		return "", err
	}
	return count.String(), nil
}
