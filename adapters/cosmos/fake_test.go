package cosmos

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/p2p"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmtversion "github.com/cometbft/cometbft/proto/tendermint/version"
	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	rpctypes "github.com/cometbft/cometbft/rpc/jsonrpc/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/cometbft/cometbft/version"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
)

// fakeNode speaks as much of CometBFT's RPC as the adapter uses, over a chain
// that puts each accepted transaction into a block of its own.
type fakeNode struct {
	t       testing.TB
	server  *httptest.Server
	chainID string
	signer  cmttypes.PrivValidator
	app     []byte                 // hash of the next block's header
	events  map[int64][]abci.Event // that it tells of blocks
	late    map[int64]int          // how often it says that it has not executed a block yet
	claims  int64                  // blocks that it says it has beyond those that there are

	mu       sync.Mutex
	sequence uint64 // of the one account
	blocks   []fakeBlock
	broken   int // answers this many requests with an HTTP error
	// notInJSON says that simulations answer in protobuf alone.
	notInJSON bool
	drops     bool     // accepts transactions and never includes them
	held      []heldTx // unless nil, transactions wait here
	poor      []byte   // public key of an account that cannot pay
	// verdict is what becomes of a message; simulated tells in which state.
	verdict func(m *codectypes.Any, simulated bool) (code uint32, text string)
	result  channelv2.ResponseResultType
	// store answers queries about the packet store.
	store func(key []byte, height int64) abci.ResponseQuery
	light func(height int64) *cmttypes.LightBlock
	gas   []uint64 // gas limits of the transactions that came
	// resultsAsked is how often the results of a block were asked for.
	resultsAsked int
}

type fakeBlock struct {
	time   time.Time
	tx     []byte
	result abci.ExecTxResult
	whole  *cmttypes.Block
	light  *cmttypes.LightBlock
}

func newFakeNode(t testing.TB, chainID string) *fakeNode {
	n := &fakeNode{t: t, chainID: chainID, signer: cmttypes.NewMockPV(), result: channelv2.SUCCESS}
	n.verdict = func(*codectypes.Any, bool) (uint32, string) { return 0, "" }
	n.addBlock(nil, abci.ExecTxResult{})
	n.server = httptest.NewServer(http.HandlerFunc(n.serve))
	t.Cleanup(n.server.Close)
	return n
}

// chain is an adapter over the node, and others after it.
func (n *fakeNode) chain(t testing.TB, endpoints ...string) *Chain {
	t.Helper()
	cfg := validConfig(t, append(endpoints, n.server.URL)...)
	cfg.ChainID = n.chainID
	c, err := open(cfg, time.Millisecond, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	n.mu.Lock()
	newest := n.tip()
	n.mu.Unlock()
	if _, err := c.watcher.wait(testContext(t), func(t tip) bool { return t.height >= newest.height }); err != nil {
		t.Fatal(err)
	}
	return c
}

// joined is a further node of the same chain, with what it has so far.
func (n *fakeNode) joined(t testing.TB) *fakeNode {
	n.mu.Lock()
	defer n.mu.Unlock()
	other := newFakeNode(t, n.chainID)
	other.signer, other.blocks, other.store, other.light = n.signer, slices.Clone(n.blocks), n.store, n.light
	return other
}

func (n *fakeNode) tip() tip { return tip{int64(len(n.blocks)), n.blocks[len(n.blocks)-1].time} }

func (n *fakeNode) addBlock(tx []byte, result abci.ExecTxResult) {
	n.blocks = append(n.blocks, n.sign(fakeBlock{time: time.Now().UTC(), tx: tx, result: result}))
}

// sign makes the next block, of one validator.
func (n *fakeNode) sign(b fakeBlock) fakeBlock {
	height, last := int64(len(n.blocks)+1), &cmttypes.Commit{}
	header := cmttypes.Header{Version: cmtversion.Consensus{Block: version.BlockProtocol}, ChainID: n.chainID, Time: b.time, AppHash: n.app}
	if height > 1 {
		before := n.blocks[height-2]
		last, header.LastBlockID = before.light.Commit, before.light.Commit.BlockID
		header.LastResultsHash = cmttypes.NewResults(before.results()).Hash()
	}
	var txs cmttypes.Txs
	if b.tx != nil {
		txs = cmttypes.Txs{b.tx}
	}
	set, signers := validatorSet(n.t, []cmttypes.PrivValidator{n.signer})
	b.whole = cmttypes.MakeBlock(height, txs, last, nil)
	header.Height, header.DataHash, header.LastCommitHash, header.EvidenceHash = height, b.whole.DataHash, b.whole.LastCommitHash, b.whole.EvidenceHash
	header.ValidatorsHash, header.NextValidatorsHash, header.ConsensusHash = set.Hash(), set.Hash(), set.Hash()
	header.ProposerAddress = set.Validators[0].Address
	b.whole.Header = header
	id := cmttypes.BlockID{Hash: b.whole.Hash(), PartSetHeader: cmttypes.PartSetHeader{Total: 1, Hash: set.Hash()}}
	votes := cmttypes.NewVoteSet(n.chainID, height, 0, cmtproto.PrecommitType, set)
	commit, err := cmttypes.MakeExtCommit(id, height, 0, votes, signers, b.time, false)
	if err != nil {
		n.t.Fatal(err)
	}
	b.light = &cmttypes.LightBlock{SignedHeader: &cmttypes.SignedHeader{Header: &b.whole.Header, Commit: commit.ToCommit()}, ValidatorSet: set}
	return b
}

func (b fakeBlock) results() []*abci.ExecTxResult {
	if b.tx == nil {
		return nil
	}
	return []*abci.ExecTxResult{&b.result}
}

func (n *fakeNode) lightBlock(height int64) (*cmttypes.LightBlock, error) {
	if n.light != nil {
		return n.light(height), nil
	}
	b, err := n.block(height)
	return b.light, err
}

func (n *fakeNode) serve(w http.ResponseWriter, r *http.Request) {
	var request rpctypes.RPCRequest
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
		http.Error(w, "no websocket here", http.StatusNotFound)
		return
	}
	var params map[string]json.RawMessage
	_ = json.Unmarshal(request.Params, &params)
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.broken > 0 && request.Method != "status" {
		n.broken--
		http.Error(w, "broken", http.StatusInternalServerError)
		return
	}
	result, err := n.answer(request.Method, params)
	response := rpctypes.RPCResponse{JSONRPC: "2.0", ID: request.ID}
	if err != nil {
		response.Error = &rpctypes.RPCError{Code: -32603, Message: "Internal error", Data: err.Error()}
	} else if response.Result, err = cmtjson.Marshal(result); err != nil {
		n.t.Error(err)
	}
	encoded, err := json.Marshal(response)
	if err != nil {
		n.t.Error(err)
	}
	_, _ = w.Write(encoded)
}

func (n *fakeNode) answer(method string, params map[string]json.RawMessage) (any, error) {
	text := func(name string) (s string) {
		_ = json.Unmarshal(params[name], &s)
		return s
	}
	height, _ := strconv.ParseInt(text("height"), 10, 64)
	switch method {
	case "status":
		last := n.tip()
		header, err := n.lightBlock(last.height)
		if err != nil {
			return nil, err
		}
		return coretypes.ResultStatus{
			NodeInfo: p2p.DefaultNodeInfo{Network: n.chainID},
			SyncInfo: coretypes.SyncInfo{LatestBlockHeight: last.height + n.claims, LatestBlockTime: last.time, LatestBlockHash: header.Hash()},
		}, nil
	case "abci_query":
		data, err := hex.DecodeString(text("data"))
		if err != nil {
			return nil, err
		}
		return coretypes.ResultABCIQuery{Response: n.query(text("path"), data, height)}, nil
	case "broadcast_tx_sync":
		var tx []byte
		if err := json.Unmarshal(params["tx"], &tx); err != nil {
			return nil, err
		}
		return n.include(tx), nil
	case "block":
		b, err := n.block(height)
		if err != nil {
			return nil, err
		}
		return coretypes.ResultBlock{Block: b.whole}, nil
	case "block_results":
		n.resultsAsked++
		if n.late[height] > 0 {
			n.late[height]--
			return nil, fmt.Errorf("could not find results for height #%d", height)
		}
		b, err := n.block(height)
		if err != nil {
			return nil, err
		}
		return coretypes.ResultBlockResults{Height: height, TxsResults: b.results(), FinalizeBlockEvents: n.events[height]}, nil
	case "commit":
		light, err := n.lightBlock(height)
		if err != nil {
			return nil, err
		}
		return coretypes.ResultCommit{SignedHeader: *light.SignedHeader, CanonicalCommit: true}, nil
	case "validators":
		light, err := n.lightBlock(height)
		if err != nil {
			return nil, err
		}
		found := light.ValidatorSet.Validators
		return coretypes.ResultValidators{BlockHeight: height, Validators: found, Count: len(found), Total: len(found)}, nil
	}
	return nil, fmt.Errorf("method %s is not faked", method)
}

func (n *fakeNode) block(height int64) (fakeBlock, error) {
	if height < 1 || height > int64(len(n.blocks)) {
		return fakeBlock{}, fmt.Errorf("height %d must be less than or equal to %d", height, len(n.blocks))
	}
	return n.blocks[height-1], nil
}

func (n *fakeNode) query(path string, data []byte, height int64) abci.ResponseQuery {
	switch path {
	case "/app/simulate":
		tx, code, text := n.execute(data, true)
		if code != 0 {
			return abci.ResponseQuery{Codespace: space(code), Code: code, Log: text}
		}
		if n.notInJSON {
			return abci.ResponseQuery{Code: 1, Codespace: "undefined", Log: notInJSON + ": unable to resolve type URL"}
		}
		// As baseapp answers (baseapp/abci.go, handleQueryApp).
		value, err := codec.ProtoMarshalJSON(&sdk.SimulationResponse{GasInfo: sdk.GasInfo{GasUsed: 100_000}, Result: &sdk.Result{Data: n.responses(tx)}}, nil)
		if err != nil {
			n.t.Error(err)
		}
		return abci.ResponseQuery{Value: value}
	case "/cosmos.auth.v1beta1.Query/Account":
		account, err := codectypes.NewAnyWithValue(&authtypes.BaseAccount{AccountNumber: 7, Sequence: n.sequence})
		if err != nil {
			n.t.Error(err)
		}
		value, err := proto.Marshal(&authtypes.QueryAccountResponse{Account: account})
		if err != nil {
			n.t.Error(err)
		}
		return abci.ResponseQuery{Value: value}
	case "/cosmos.tx.v1beta1.Service/Simulate":
		var request txtypes.SimulateRequest
		if err := proto.Unmarshal(data, &request); err != nil {
			n.t.Error(err)
		}
		tx, _, _ := n.execute(request.TxBytes, true)
		value, err := proto.Marshal(&txtypes.SimulateResponse{GasInfo: &sdk.GasInfo{GasUsed: 100_000}, Result: &sdk.Result{Data: n.responses(tx)}})
		if err != nil {
			n.t.Error(err)
		}
		return abci.ResponseQuery{Value: value}
	case "/store/ibc/key":
		return n.store(data, height)
	}
	return abci.ResponseQuery{Code: 6, Codespace: "sdk", Log: "unknown query path " + path}
}

// include checks a transaction and puts it into the next block.
func (n *fakeNode) include(raw []byte) coretypes.ResultBroadcastTx {
	tx, code, text := n.execute(raw, false)
	if code == 32 {
		return coretypes.ResultBroadcastTx{Code: code, Codespace: space(code), Log: text}
	}
	if n.poor != nil && bytes.Contains(tx.AuthInfo.SignerInfos[0].PublicKey.Value, n.poor) {
		return coretypes.ResultBroadcastTx{Code: sdkerrors.ErrInsufficientFunds.ABCICode(), Codespace: "sdk", Log: "spendable balance 0stake is smaller than 1stake: insufficient funds"}
	}
	n.sequence++
	n.gas = append(n.gas, tx.AuthInfo.Fee.GasLimit)
	if n.drops {
		for range lifetime + 2 {
			n.addBlock(nil, abci.ExecTxResult{})
		}
		return coretypes.ResultBroadcastTx{}
	}
	result := abci.ExecTxResult{Code: code, Codespace: space(code), Log: text}
	if code == 0 {
		result.Data = n.responses(tx)
	}
	if n.held != nil {
		n.held = append(n.held, heldTx{raw, result})
		return coretypes.ResultBroadcastTx{}
	}
	n.addBlock(raw, result)
	return coretypes.ResultBroadcastTx{}
}

// heldTx is a transaction in the mempool, with what will become of it.
type heldTx struct {
	raw    []byte
	result abci.ExecTxResult
}

// responses are what a transaction that succeeds answers.
func (n *fakeNode) responses(tx txtypes.Tx) []byte {
	data := sdk.TxMsgData{}
	for range tx.Body.Messages {
		response, err := codectypes.NewAnyWithValue(&channelv2.MsgRecvPacketResponse{Result: n.result})
		if err != nil {
			n.t.Error(err)
		}
		data.MsgResponses = append(data.MsgResponses, response)
	}
	encoded, err := proto.Marshal(&data)
	if err != nil {
		n.t.Error(err)
	}
	return encoded
}

// execute is baseapp's part: the sequence first, then each message in turn.
func (n *fakeNode) execute(raw []byte, simulated bool) (tx txtypes.Tx, code uint32, text string) {
	var parts txtypes.TxRaw
	if err := proto.Unmarshal(raw, &parts); err != nil {
		n.t.Error(err)
	}
	tx.Body, tx.AuthInfo = &txtypes.TxBody{}, &txtypes.AuthInfo{}
	if err := proto.Unmarshal(parts.BodyBytes, tx.Body); err != nil {
		n.t.Error(err)
	}
	if err := proto.Unmarshal(parts.AuthInfoBytes, tx.AuthInfo); err != nil {
		n.t.Error(err)
	}
	if got := tx.AuthInfo.SignerInfos[0].Sequence; got != n.sequence {
		return tx, 32, fmt.Sprintf("account sequence mismatch, expected %d, got %d: incorrect account sequence", n.sequence, got)
	}
	for i, m := range tx.Body.Messages {
		code, text := n.verdict(m, simulated)
		if code == sdkerrors.ErrPanic.ABCICode() { // names no message
			return tx, code, "recovered: " + text + "\nstack:\ngoroutine 1"
		}
		if code != 0 {
			return tx, code, fmt.Sprintf("failed to execute message; message index: %d: %s", i, text)
		}
	}
	return tx, 0, ""
}

// space is the codespace of a code: numbers from 100 on are our refusals.
func space(code uint32) string {
	if code == sdkerrors.ErrPanic.ABCICode() {
		return sdkerrors.ErrPanic.Codespace()
	}
	if code >= 100 {
		return codespace
	}
	return "sdk"
}
