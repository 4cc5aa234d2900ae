package bench

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	rpctypes "github.com/cometbft/cometbft/rpc/jsonrpc/types"
	"github.com/cometbft/cometbft/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

// node answers CometBFT's RPC from blocks made every half second.
type node struct {
	t       *testing.T
	latest  int64
	txs     map[int64]types.Txs
	results map[int64][]*abci.ExecTxResult
}

func nodeTime(height int64) time.Time {
	return time.Unix(1_700_000_000, 0).UTC().Add(time.Duration(height) * 500 * time.Millisecond)
}

func (n *node) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var request struct {
		ID     int
		Method string
		Params struct{ Height string }
	}
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
		n.t.Errorf("request: %v", err)
		return
	}
	var height int64
	if text := request.Params.Height; text != "" {
		if err := json.Unmarshal([]byte(text), &height); err != nil || height > n.latest {
			n.t.Errorf("%s of height %q: %v", request.Method, text, err)
		}
	}
	var answer any
	switch request.Method {
	case "status":
		answer = &coretypes.ResultStatus{SyncInfo: coretypes.SyncInfo{LatestBlockHeight: n.latest}}
	case "block":
		block := &types.Block{Header: types.Header{Height: height, Time: nodeTime(height)}, Data: types.Data{Txs: n.txs[height]}, LastCommit: &types.Commit{}}
		answer = &coretypes.ResultBlock{Block: block}
	case "block_results":
		answer = &coretypes.ResultBlockResults{Height: height, TxsResults: n.results[height]}
	case "header":
		answer = &coretypes.ResultHeader{Header: &types.Header{Height: height, Time: nodeTime(height)}}
	default:
		n.t.Errorf("method %s", request.Method)
		return
	}
	content, err := json.Marshal(rpctypes.NewRPCSuccessResponse(rpctypes.JSONRPCIntID(request.ID), answer))
	if err != nil {
		n.t.Errorf("%s: %v", request.Method, err)
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(content)
}

// openNode runs a node of six blocks. In the fourth a relayer updates a client
// and receives packet 7, and fails to receive it again.
func openNode(t *testing.T) (*node, cosmosLedger) {
	t.Helper()
	w := testWallet()
	done, err := w.signOne([]proto.Message{&clienttypes.MsgUpdateClient{}, &channelv2.MsgRecvPacket{}})
	if err != nil {
		t.Fatal(err)
	}
	again, err := w.signOne([]proto.Message{&channelv2.MsgRecvPacket{}})
	if err != nil {
		t.Fatal(err)
	}
	received := event("write_acknowledgement", "packet_source_client", "client-0", "packet_sequence", "7")
	n := &node{
		t: t, latest: 6,
		txs: map[int64]types.Txs{4: {done, again}},
		results: map[int64][]*abci.ExecTxResult{4: {
			{Events: []abci.Event{received}}, {Code: 5, Events: []abci.Event{received}},
		}},
	}
	server := httptest.NewServer(n)
	t.Cleanup(server.Close)
	rpc, err := rpchttp.New(server.URL, "/websocket")
	if err != nil {
		t.Fatal(err)
	}
	return n, cosmosLedger{rpc, layout.Denom, 400 * time.Millisecond}
}

func TestCosmosLedger(t *testing.T) {
	_, l := openNode(t)
	head, err := l.head(t.Context())
	if err != nil || head != 4 {
		t.Fatalf("head %d, %v: want the newest block with two after it", head, err)
	}
	blocks, err := l.read(t.Context(), 2, head)
	if err != nil || len(blocks) != 3 {
		t.Fatalf("%d blocks, %v", len(blocks), err)
	}
	for i, b := range blocks {
		height := int64(2 + i)
		if b.position != uint64(height) || !b.time.Equal(nodeTime(height)) || !b.committed.Equal(nodeTime(height+1)) || !b.provable.Equal(nodeTime(height+2)) {
			t.Errorf("block %d: %+v", height, b)
		}
	}
	if took := l.busy(blocks); took != 300*time.Millisecond {
		t.Errorf("busy for %v of 1.5 s in which three empty blocks take 1.2 s", took)
	}
	busy := blocks[2]
	if len(busy.steps) != 1 || busy.steps[0] != (step{adapters.PacketReceived, "client-0", 7}) {
		t.Errorf("steps %+v: a failed transaction does nothing", busy.steps)
	}
	if len(busy.relaying) != 2 || busy.relaying[0] != (relaying{updates: 1, fee: 1000}) || busy.relaying[1] != (relaying{failed: true, fee: 500}) {
		t.Errorf("transactions %+v", busy.relaying)
	}
}

func TestCosmosLedgerRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		mutate func(*node)
		want   string
	}{
		"a result is missing":   {func(n *node) { n.results[4] = n.results[4][:1] }, "1 results of 2"},
		"no transaction":        {func(n *node) { n.txs[4][0] = types.Tx{0xff} }, "transaction"},
		"an event of no packet": {func(n *node) { n.results[4][0].Events[0].Attributes = nil }, "names no packet"},
	} {
		n, l := openNode(t)
		c.mutate(n)
		if _, err := l.read(t.Context(), 3, 4); err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "block 4") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
