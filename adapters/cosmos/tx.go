package cosmos

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/cometbft/cometbft/types"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/adapters/failpoint"
)

const (
	// gasMargin multiplies simulated gas: the state may differ a little when
	// the transaction is executed.
	gasMargin = 1.3
	// gasBase is added for what a simulation does not see (the signature).
	gasBase = 30_000
	// lifetime is the number of blocks within which a transaction must be
	// included. After them its absence is certain, and it may be made anew.
	lifetime = 20
	// attempts bounds how often one transaction is signed anew because the
	// account's sequence or the gas was wrong.
	attempts = 5
)

// errNotIncluded says that a transaction's lifetime passed without it.
var errNotIncluded = errors.New("the transaction was not included in time")

// committed is a transaction as it stands in a block.
type committed struct {
	hash   string
	height int64
	time   time.Time
	result *abci.ExecTxResult
}

// execute simulates, signs and sends one transaction and waits until it is in
// a block. A chainError means that it was not executed, or failed as a whole.
// Any other error but errNotIncluded leaves its fate unknown.
func (c *Chain) execute(ctx context.Context, messages ...proto.Message) (committed, error) {
	body, err := packBody(messages)
	if err != nil {
		return committed{}, err
	}
	margin := gasMargin
	for attempt := 1; ; attempt++ {
		done, err := c.executeOnce(ctx, body, margin)
		refused := (*chainError)(nil)
		if err == nil || attempt == attempts || !errors.As(err, &refused) {
			return done, err
		}
		switch {
		case refused.is(sdkerrors.ErrOutOfGas) && !refused.simulated:
			margin *= 1.5
		case refused.is(sdkerrors.ErrMempoolIsFull):
			if _, err := c.watcher.wait(ctx, after(c.watcher)); err != nil {
				return committed{}, err
			}
		default:
			return done, err
		}
	}
}

func packBody(messages []proto.Message) (*txtypes.TxBody, error) {
	body := &txtypes.TxBody{}
	for _, m := range messages {
		packed, err := codectypes.NewAnyWithValue(m)
		if err != nil {
			return nil, err
		}
		body.Messages = append(body.Messages, packed)
	}
	return body, nil
}

// after is satisfied by a block newer than the newest now.
func after(w *watcher) func(tip) bool {
	now, _ := w.peek()
	return func(t tip) bool { return t.height > now.height }
}

func (c *Chain) executeOnce(ctx context.Context, body *txtypes.TxBody, margin float64) (committed, error) {
	head, err := c.watcher.wait(ctx, func(tip) bool { return true })
	if err != nil {
		return committed{}, err
	}
	body.TimeoutHeight = uint64(head.height) + lifetime
	raw, err := c.broadcast(ctx, body, margin)
	if err != nil {
		return committed{}, err
	}
	done, err := c.await(ctx, types.Tx(raw), head.height+1, int64(body.TimeoutHeight))
	if done.result != nil {
		c.paid(done)
	}
	return done, err
}

// broadcast simulates, signs and sends. Only one transaction of the account
// is at this stage at a time, so that sequences are used in order; waiting for
// inclusion is not part of it.
func (c *Chain) broadcast(ctx context.Context, body *txtypes.TxBody, margin float64) ([]byte, error) {
	bodyBytes, err := proto.Marshal(body)
	if err != nil {
		return nil, err
	}
	c.signing.Lock()
	defer c.signing.Unlock()
	for attempt := 1; ; attempt++ {
		raw, err := c.broadcastOnce(ctx, bodyBytes, margin)
		refused := (*chainError)(nil)
		if err == nil {
			c.sequence++
			return raw, nil
		}
		if errors.Is(err, errNoOps) {
			return nil, err
		}
		if !errors.As(err, &refused) {
			c.sequenceKnown = false // it may or may not have been used
			return nil, err
		}
		if attempt == attempts || !refused.is(sdkerrors.ErrWrongSequence) {
			return nil, err
		}
		c.sequenceKnown = c.adoptSequence(refused.text)
	}
}

func (c *Chain) broadcastOnce(ctx context.Context, bodyBytes []byte, margin float64) ([]byte, error) {
	if err := c.loadAccount(ctx); err != nil {
		return nil, err
	}
	unsigned, err := c.sign(bodyBytes, 0, false)
	if err != nil {
		return nil, err
	}
	tried, err := c.simulate(ctx, unsigned)
	if err != nil {
		return nil, err
	}
	if onlyNoOps(tried.data) {
		return nil, errNoOps
	}
	raw, err := c.sign(bodyBytes, gasLimit(tried.gas, margin), true)
	if err != nil {
		return nil, err
	}
	return raw, c.send(ctx, raw)
}

// expectedSequence reads the SDK's message about a wrong sequence. It counts
// the transactions that wait in the mempool, which a query would not.
var expectedSequence = regexp.MustCompile(`account sequence mismatch, expected (\d+)`)

func (c *Chain) adoptSequence(text string) bool {
	found := expectedSequence.FindStringSubmatch(text)
	if found == nil {
		return false
	}
	n, err := strconv.ParseUint(found[1], 10, 64)
	if err != nil {
		return false
	}
	c.sequence = n
	return true
}

// loadAccount reads the account's number and sequence when they are not known.
func (c *Chain) loadAccount(ctx context.Context) error {
	if c.sequenceKnown {
		return nil
	}
	acct, err := c.readChainAccount(ctx)
	if err != nil {
		return err
	}
	c.number, c.sequence, c.sequenceKnown = acct.AccountNumber, acct.Sequence, true
	return nil
}

func (c *Chain) readChainAccount(ctx context.Context) (*authtypes.BaseAccount, error) {
	var res authtypes.QueryAccountResponse
	err := c.grpcQuery(ctx, "/cosmos.auth.v1beta1.Query/Account", &authtypes.QueryAccountRequest{Address: c.account.address}, &res)
	if refused := (*chainError)(nil); errors.As(err, &refused) && refused.is(sdkerrors.ErrKeyNotFound) {
		return nil, c.cfg.fault("key_file", fmt.Errorf("account %s does not exist on the chain: send it some coins", c.account.address))
	}
	if err != nil {
		return nil, err
	}
	var acct authtypes.BaseAccount
	if err := proto.Unmarshal(res.Account.GetValue(), &acct); err != nil {
		return nil, c.wrap("account "+c.account.address, err)
	}
	return &acct, nil
}

// sign makes the bytes of a transaction in SIGN_MODE_DIRECT. Without real it
// leaves out what a simulation does not look at.
func (c *Chain) sign(bodyBytes []byte, gas uint64, real bool) ([]byte, error) {
	key, err := codectypes.NewAnyWithValue(c.account.key.PubKey())
	if err != nil {
		return nil, err
	}
	fee := &txtypes.Fee{GasLimit: gas}
	if real && c.gasPrice.Amount.IsPositive() {
		fee.Amount = sdk.Coins{c.fee(gas)}
	}
	auth, err := proto.Marshal(&txtypes.AuthInfo{
		SignerInfos: []*txtypes.SignerInfo{{
			PublicKey: key,
			ModeInfo:  &txtypes.ModeInfo{Sum: &txtypes.ModeInfo_Single_{Single: &txtypes.ModeInfo_Single{Mode: signing.SignMode_SIGN_MODE_DIRECT}}},
			Sequence:  c.sequence,
		}},
		Fee: fee,
	})
	if err != nil {
		return nil, err
	}
	signature := []byte{}
	if real {
		doc, err := proto.Marshal(&txtypes.SignDoc{BodyBytes: bodyBytes, AuthInfoBytes: auth, ChainId: c.cfg.ChainID, AccountNumber: c.number})
		if err != nil {
			return nil, err
		}
		if signature, err = c.account.key.Sign(doc); err != nil {
			return nil, err
		}
	}
	return proto.Marshal(&txtypes.TxRaw{BodyBytes: bodyBytes, AuthInfoBytes: auth, Signatures: [][]byte{signature}})
}

// gasLimit is that of a transaction that used so much gas in simulation.
func gasLimit(used uint64, margin float64) uint64 { return uint64(float64(used)*margin) + gasBase }

// fee is what a gas limit costs.
func (c *Chain) fee(gas uint64) sdk.Coin {
	return sdk.NewCoin(c.gasPrice.Denom, c.gasPrice.Amount.MulInt64(int64(gas)).Ceil().TruncateInt())
}

// simulated is what a transaction would do on the newest state.
type simulated struct {
	gas  uint64
	data []byte // as in its result
}

func (c *Chain) simulate(ctx context.Context, raw []byte) (simulated, error) {
	answer, err := c.abciQuery(ctx, "/app/simulate", raw)
	if err != nil {
		if refused := (*chainError)(nil); errors.As(err, &refused) {
			refused.simulated = true
		}
		return simulated{}, err
	}
	// baseapp answers this query in JSON (baseapp/abci.go, handleQueryApp).
	var response struct {
		GasInfo struct {
			GasUsed uint64 `json:"gas_used,string"`
		} `json:"gas_info"`
		Result struct {
			Data []byte `json:"data"`
		} `json:"result"`
	}
	if err := json.Unmarshal(answer.Value, &response); err != nil {
		return simulated{}, c.wrap("simulate", err)
	}
	return simulated{response.GasInfo.GasUsed, response.Result.Data}, nil
}

// send offers the transaction to the mempool of one node.
func (c *Chain) send(ctx context.Context, raw []byte) error {
	refused, err := ask(ctx, c.nodes, func(ctx context.Context, node *rpchttp.HTTP) (*chainError, error) {
		res, err := node.BroadcastTxSync(ctx, raw)
		if err != nil || res.Code == 0 {
			return nil, err
		}
		return newChainError(res.Codespace, res.Code, res.Log), nil
	})
	switch {
	case err != nil && errorMentions(err, "tx already exists in cache"):
		return nil
	case err != nil:
		return c.wrap("broadcast", err)
	case refused != nil:
		return refused
	}
	failpoint.Hit(failpoint.Broadcast)
	return nil
}

// await looks for the transaction in every block of its lifetime.
func (c *Chain) await(ctx context.Context, raw types.Tx, from, until int64) (committed, error) {
	hash := string(raw.Hash())
	for height := from; height <= until; height++ {
		if _, err := c.watcher.wait(ctx, func(t tip) bool { return t.height >= height }); err != nil {
			return committed{}, err
		}
		b, err := c.block(ctx, height)
		if err != nil {
			return committed{}, err
		}
		for i, included := range b.txs {
			if string(included.Hash()) != hash {
				continue
			}
			done := committed{hash: txHash(raw), height: height, time: b.time, result: b.results[i]}
			if done.result.Code != 0 {
				return done, newChainError(done.result.Codespace, done.result.Code, done.result.Log)
			}
			return done, nil
		}
	}
	return committed{}, c.wrap("transaction "+txHash(raw), errNotIncluded)
}

func txHash(raw types.Tx) string { return fmt.Sprintf("%X", raw.Hash()) }
