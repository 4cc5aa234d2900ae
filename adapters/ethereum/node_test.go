package ethereum

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/deploy"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	solidity "github.com/anji-bridge/anji/contracts/ethereum/test"
	proofs "github.com/anji-bridge/anji/proofs/ethereum"
)

// simulatedID is the chain id of the simulated chain.
const simulatedID = 1337

// world is a simulated chain with a router, a light client that believes
// hashes, and an application.
type world struct {
	*simulated.Chain
	t           testing.TB
	rpc         *rpc.Client // the chain's own JSON-RPC
	contracts   deploy.Contracts
	client, app common.Address
	clientID    string
}

const (
	port         = "shipments"
	counterparty = "07-tendermint-0"
)

func newWorld(t testing.TB) *world {
	t.Helper()
	dir, err := os.MkdirTemp("", "sim") // t.TempDir's names are too long for a socket
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	socket := filepath.Join(dir, "ipc")
	w := &world{t: t, clientID: "client-0"}
	w.Chain = simulated.New(t, func(config *gethnode.Config, _ *ethconfig.Config) { config.IPCPath = socket })
	if w.rpc, err = rpc.Dial(socket); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.rpc.Close)
	w.Know(&bindings.RouterMetaData)
	admin := w.Account(0)
	var one sync.Mutex
	send := func(_ context.Context, to *common.Address, data []byte) (*types.Receipt, error) {
		one.Lock()
		defer one.Unlock()
		if to == nil {
			return w.DeployGas(&bind.MetaData{ABI: "[]", Bin: common.Bytes2Hex(data)}, nil)
		}
		return w.Send(admin, *to, data)
	}
	all := []common.Address{w.relayer().address, admin.Address}
	w.contracts, err = deploy.Deploy(t.Context(), send, admin.Address, map[deploy.Role][]common.Address{
		deploy.Linker: all, deploy.Pauser: all, deploy.Unpauser: all,
	})
	if err != nil {
		t.Fatal(err)
	}
	w.client = w.Deploy(&solidity.MockLightClientMetaData, solidity.NewMockLightClient().PackConstructor(w.contracts.Router))
	w.app = w.Deploy(&solidity.TestAppMetaData, solidity.NewTestApp().PackConstructor(w.contracts.Router))
	info := bindings.IICS02ClientMsgsCounterpartyInfo{ClientId: counterparty, MerklePrefix: [][]byte{[]byte("ibc"), {}}}
	w.MustSend(admin, w.contracts.Router, router.PackAddClient(info, w.client))
	w.MustSend(admin, w.contracts.Router, router.PackAddIBCApp(port, w.app))
	return w
}

// relayer is the account of the adapters, the second one of the chain.
func (w *world) relayer() account {
	a := w.Account(1)
	return account{key: a.Key, address: a.Address}
}

// node is an endpoint before the chain that may do other than it should.
type fakeNode struct {
	*httptest.Server
	mu sync.Mutex
	// answer, when set, may answer in the chain's place.
	answer func(method string, params []json.RawMessage) (result any, err error, handled bool)
	asked  map[string]int
}

// errDown makes a fakeNode break the connection.
var errDown = errors.New("down")

func (w *world) node() *fakeNode {
	n := &fakeNode{asked: map[string]int{}}
	type call struct {
		ID     json.RawMessage   `json:"id"`
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	type reply struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Result  any             `json:"result,omitempty"`
		Error   any             `json:"error,omitempty"`
	}
	one := func(c call) (reply, bool) {
		out := reply{Version: "2.0", ID: c.ID}
		n.mu.Lock()
		n.asked[c.Method]++
		answer := n.answer
		n.mu.Unlock()
		if answer != nil {
			if result, err, handled := answer(c.Method, c.Params); handled {
				if errors.Is(err, errDown) {
					return out, false
				}
				if err != nil {
					out.Error = map[string]any{"code": -32000, "message": err.Error()}
					return out, true
				}
				out.Result = result
				return out, true
			}
		}
		params := make([]any, len(c.Params))
		for i := range c.Params {
			params[i] = c.Params[i]
		}
		var result json.RawMessage
		err := w.rpc.CallContext(context.Background(), &result, c.Method, params...)
		switch failure := err.(type) {
		case nil:
			out.Result = result
			if result == nil {
				out.Result = json.RawMessage("null")
			}
		case rpc.DataError:
			out.Error = map[string]any{"code": failure.(rpc.Error).ErrorCode(), "message": failure.Error(), "data": failure.ErrorData()}
		default:
			out.Error = map[string]any{"code": -32000, "message": err.Error()}
		}
		return out, true
	}
	n.Server = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		var raw json.RawMessage
		if err := json.NewDecoder(r.Body).Decode(&raw); err != nil {
			http.Error(rw, "want JSON", http.StatusBadRequest)
			return
		}
		var batch []call
		single := json.Unmarshal(raw, &batch) != nil
		if single {
			batch = make([]call, 1)
			if err := json.Unmarshal(raw, &batch[0]); err != nil {
				http.Error(rw, "want a call", http.StatusBadRequest)
				return
			}
		}
		replies := make([]reply, len(batch))
		for i, c := range batch {
			var up bool
			if replies[i], up = one(c); !up {
				panic(http.ErrAbortHandler)
			}
		}
		rw.Header().Set("Content-Type", "application/json")
		if single {
			_ = json.NewEncoder(rw).Encode(replies[0])
			return
		}
		_ = json.NewEncoder(rw).Encode(replies)
	}))
	w.t.Cleanup(n.Close)
	return n
}

// intercept answers in the chain's place from now on.
func (n *fakeNode) intercept(answer func(method string, params []json.RawMessage) (any, error, bool)) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.answer = answer
}

// chain is an adapter over endpoints. It polls no beacon node: tests say what
// is final.
func (w *world) chain(endpoints ...string) *Chain {
	w.t.Helper()
	config := Config{ID: "market", ChainID: simulatedID, RPC: endpoints, Beacon: []string{"http://127.0.0.1:1"}, Router: w.contracts.Router.Hex()}
	ctx, stop := context.WithCancel(context.Background())
	c := &Chain{
		cfg: config, account: w.relayer(), signers: []*signer{{account: w.relayer()}}, router: w.contracts.Router,
		nodes: newNodes(simulatedID, endpoints, zerolog.Nop()), beacons: newBeacons(simulatedID, config.Beacon, zerolog.Nop()),
		heads: newBoard(higher), final: newBoard(later), poll: 20 * time.Millisecond, slot: longestSlot, log: zerolog.Nop(), stop: stop,
	}
	c.background.Add(1)
	go func() {
		defer c.background.Done()
		c.watchHeads(ctx)
	}()
	w.t.Cleanup(func() {
		if err := c.Close(); err != nil {
			w.t.Error(err)
		}
		http.DefaultClient.CloseIdleConnections()
	})
	return c
}

// finalize tells an adapter that the newest block is final.
func (w *world) finalize(c *Chain) finalized {
	head, err := w.Backend.Client().HeaderByNumber(context.Background(), nil)
	if err != nil {
		w.t.Fatal(err)
	}
	f := finalized{header: proofs.Header{
		Beacon: proofs.BeaconHeader{Slot: head.Number.Uint64() + 100},
		Execution: proofs.ExecutionHeader{
			BlockNumber: head.Number.Uint64(), BlockHash: head.Hash(), StateRoot: head.Root, Timestamp: head.Time,
		},
	}}
	c.final.publish(f)
	return f
}

// mine makes blocks as long as the test runs.
func (w *world) mine(every time.Duration) {
	done, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			select {
			case <-done:
				return
			case <-time.After(every):
				w.Commit()
			}
		}
	}()
	w.t.Cleanup(func() { close(done); <-stopped })
}

// send makes the application send a packet.
func (w *world) send(value string) {
	w.t.Helper()
	w.MustSend(w.Account(0), w.app, solidity.NewTestApp().PackSend(solidity.IICS26RouterMsgsMsgSendPacket{
		SourceClient: w.clientID, TimeoutTimestamp: w.Time() + 3600,
		Payload: solidity.IICS26RouterMsgsPayload{SourcePort: port, DestPort: port, Version: "1", Encoding: "text/plain", Value: []byte(value)},
	}))
}
