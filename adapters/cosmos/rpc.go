package cosmos

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/proto/tendermint/crypto"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	jsonrpc "github.com/cometbft/cometbft/rpc/jsonrpc/client"
	rpctypes "github.com/cometbft/cometbft/rpc/jsonrpc/types"
)

// maxAnswer bounds what a node answers: blocks have 100 MiB at most, and their
// results may be larger.
const maxAnswer = 256 << 20

// rpc is a node's JSON-RPC. What is asked for each packet or each block is
// decoded here, into no more than is needed: CometBFT's own client goes through
// every level of an answer again, which took half of the relayer's time.
type rpc struct {
	*rpchttp.HTTP
	plain *http.Client
	url   string
}

func newRPC(url string) (*rpc, error) {
	plain, err := jsonrpc.DefaultHTTPClient(url)
	if err != nil {
		return nil, err
	}
	if transport, ok := plain.Transport.(*http.Transport); ok {
		transport.MaxIdleConnsPerHost = 2 * parallel // or each burst of requests connects anew
	}
	client, err := rpchttp.NewWithClient(url, "/websocket", plain)
	if err != nil {
		return nil, err
	}
	if rest, ok := strings.CutPrefix(url, "tcp://"); ok {
		url = "http://" + rest
	}
	return &rpc{HTTP: client, plain: plain, url: url}, nil
}

// answers are buffers for what nodes say, of which decoding keeps nothing:
// blocks have megabytes.
var answers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// keptAnswer bounds a buffer that is used again.
const keptAnswer = 8 << 20

func putAnswer(b *bytes.Buffer) {
	if b.Cap() <= keptAnswer {
		b.Reset()
		answers.Put(b)
	}
}

// call makes one request. A node's refusal is an *rpctypes.RPCError.
func call[T any](ctx context.Context, r *rpc, method string, params map[string]any) (result T, err error) {
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 0, "method": method, "params": params})
	if err != nil {
		return result, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, r.url, bytes.NewReader(body))
	if err != nil {
		return result, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := r.plain.Do(request)
	if err != nil {
		return result, err
	}
	defer response.Body.Close()
	answer := answers.Get().(*bytes.Buffer)
	defer putAnswer(answer)
	if _, err := answer.ReadFrom(io.LimitReader(response.Body, maxAnswer)); err != nil {
		return result, fmt.Errorf("%s: %w", method, err)
	}
	var decoded struct {
		Result T                  `json:"result"`
		Error  *rpctypes.RPCError `json:"error"`
	}
	if err := json.Unmarshal(answer.Bytes(), &decoded); err != nil {
		return result, fmt.Errorf("%s: HTTP status %s: the answer does not decode: %w", method, response.Status, err)
	}
	if decoded.Error != nil {
		return result, decoded.Error
	}
	return decoded.Result, nil
}

// transactions are a block's.
func (r *rpc) transactions(ctx context.Context, height int64) ([][]byte, error) {
	type blockData struct {
		Block struct {
			Data struct {
				Txs [][]byte `json:"txs"`
			} `json:"data"`
		} `json:"block"`
	}
	found, err := call[blockData](ctx, r, "block", map[string]any{"height": strconv.FormatInt(height, 10)})
	return found.Block.Data.Txs, err
}

// event is an abci.Event without what nobody reads.
type event struct {
	Type       string `json:"type"`
	Attributes []struct {
		Key   string `json:"key"`
		Value string `json:"value"`
	} `json:"attributes"`
}

// results are those of a block's transactions, and the events of the block
// itself.
func (r *rpc) results(ctx context.Context, height int64) ([]*abci.ExecTxResult, []abci.Event, error) {
	type blockResults struct {
		Txs []struct {
			Code      uint32  `json:"code"`
			Codespace string  `json:"codespace"`
			Data      []byte  `json:"data"`
			Log       string  `json:"log"`
			GasWanted int64   `json:"gas_wanted,string"`
			GasUsed   int64   `json:"gas_used,string"`
			Events    []event `json:"events"`
		} `json:"txs_results"`
		Events []event `json:"finalize_block_events"`
	}
	found, err := call[blockResults](ctx, r, "block_results", map[string]any{"height": strconv.FormatInt(height, 10)})
	if err != nil {
		return nil, nil, err
	}
	results := make([]*abci.ExecTxResult, len(found.Txs))
	for i, tx := range found.Txs {
		results[i] = &abci.ExecTxResult{
			Code: tx.Code, Codespace: tx.Codespace, Data: tx.Data, Log: tx.Log,
			GasWanted: tx.GasWanted, GasUsed: tx.GasUsed, Events: knownEvents(tx.Events),
		}
	}
	return results, knownEvents(found.Events), nil
}

// knownEvents are the events that this adapter reads.
func knownEvents(all []event) (known []abci.Event) {
	for _, e := range all {
		if !readEvents[e.Type] {
			continue
		}
		out := abci.Event{Type: e.Type}
		for _, a := range e.Attributes {
			out.Attributes = append(out.Attributes, abci.EventAttribute{Key: a.Key, Value: a.Value})
		}
		known = append(known, out)
	}
	return known
}

// query asks for the state at a height (0: the newest). An answer with an
// error code is no error here.
func (r *rpc) query(ctx context.Context, path string, data []byte, height int64, prove bool) (abci.ResponseQuery, error) {
	type proofOps struct {
		Ops []crypto.ProofOp `json:"ops"`
	}
	type result struct {
		Response struct {
			Code      uint32 `json:"code"`
			Codespace string `json:"codespace"`
			Log       string `json:"log"`
			Key       []byte `json:"key"`
			Value     []byte `json:"value"`
			// Field names of protobuf come in both forms.
			ProofOps    *proofOps `json:"proofOps"`
			Underscored *proofOps `json:"proof_ops"`
		} `json:"response"`
	}
	found, err := call[result](ctx, r, "abci_query", map[string]any{
		"path": path, "data": hex.EncodeToString(data), "height": strconv.FormatInt(height, 10), "prove": prove,
	})
	response := abci.ResponseQuery{
		Code: found.Response.Code, Codespace: found.Response.Codespace, Log: found.Response.Log,
		Key: found.Response.Key, Value: found.Response.Value,
	}
	if ops := cmp.Or(found.Response.ProofOps, found.Response.Underscored); ops != nil {
		response.ProofOps = &crypto.ProofOps{Ops: ops.Ops}
	}
	return response, err
}
