package cosmos

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/types"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
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

// execute tries, signs and sends one transaction of the first account and
// waits until it is in a block. A chainError means that it was not executed, or
// failed as a whole. Any other error but errNotIncluded leaves its fate unknown.
func (c *Chain) execute(ctx context.Context, messages ...proto.Message) (committed, error) {
	by := c.signers[0]
	tried, err := c.try(ctx, by, messages)
	if err != nil {
		return committed{}, err
	}
	return c.transact(ctx, by, messages, tried.gas)
}

// transact is execute for messages that were tried and took some gas.
func (c *Chain) transact(ctx context.Context, by *signer, messages []proto.Message, gas uint64) (committed, error) {
	margin := gasMargin
	for attempt := 1; ; attempt++ {
		tx, err := c.offer(ctx, by, messages, gasLimit(gas, margin))
		if err != nil {
			return committed{}, err
		}
		done, err := c.await(ctx, tx)
		refused := (*chainError)(nil)
		if attempt == attempts || !errors.As(err, &refused) || !refused.is(sdkerrors.ErrOutOfGas) {
			return done, err
		}
		margin *= 1.5
	}
}

// packBody is the messages as a transaction's body in bytes.
func packBody(messages []proto.Message, timeoutHeight int64) ([]byte, error) {
	body := &txtypes.TxBody{TimeoutHeight: uint64(timeoutHeight)}
	for _, m := range messages {
		packed, err := codectypes.NewAnyWithValue(m)
		if err != nil {
			return nil, err
		}
		body.Messages = append(body.Messages, packed)
	}
	return proto.Marshal(body)
}

// offered is a transaction that a node took into its mempool.
type offered struct {
	by       *signer
	raw      types.Tx
	sequence uint64
	from     int64 // blocks that may have it
	until    int64
}

// offer signs a transaction and hands it to the chain behind the account's
// earlier ones, without waiting for them: await does. Only one transaction of an account is
// at this stage at a time, so that sequences are used in order.
func (c *Chain) offer(ctx context.Context, by *signer, messages []proto.Message, gas uint64) (_ offered, err error) {
	by.mu.Lock()
	defer by.mu.Unlock()
	defer func() { c.judge(by, err) }()
	for attempt := 1; ; attempt++ {
		head, err := c.watcher.wait(ctx, func(tip) bool { return true })
		if err != nil {
			return offered{}, err
		}
		tx := offered{by: by, from: head.height + 1, until: head.height + lifetime}
		body, err := packBody(messages, tx.until)
		if err != nil {
			return offered{}, err
		}
		if err := c.loadAccount(ctx, by); err != nil {
			return offered{}, err
		}
		tx.sequence = by.sequence
		if tx.raw, err = c.sign(by, body, gas, true); err != nil {
			return offered{}, err
		}
		err = c.send(ctx, tx.raw)
		refused := (*chainError)(nil)
		switch {
		case err == nil:
			by.sequence++
			by.busy.Add(1)
			return tx, nil
		case !errors.As(err, &refused):
			by.known = false // it may or may not have been used
			return offered{}, err
		case attempt == attempts:
			return offered{}, err
		case refused.is(sdkerrors.ErrWrongSequence):
			by.adopt(refused.text)
		case refused.is(sdkerrors.ErrMempoolIsFull):
			if _, err := c.watcher.wait(ctx, after(c.watcher)); err != nil {
				return offered{}, err
			}
		default:
			return offered{}, err
		}
	}
}

// after is satisfied by a block newer than the newest now.
func after(w *watcher) func(tip) bool {
	now, _ := w.peek()
	return func(t tip) bool { return t.height > now.height }
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

// try simulates a transaction of an account.
func (c *Chain) try(ctx context.Context, by *signer, messages []proto.Message) (_ simulated, err error) {
	defer func() { c.judge(by, err) }()
	body, err := packBody(messages, 0)
	if err != nil {
		return simulated{}, err
	}
	for attempt := 1; ; attempt++ {
		unsigned, err := c.unsigned(ctx, by, body)
		if err != nil {
			return simulated{}, err
		}
		tried, err := c.simulate(ctx, unsigned)
		refused := (*chainError)(nil)
		if attempt == attempts || !errors.As(err, &refused) || !refused.is(sdkerrors.ErrWrongSequence) {
			return tried, err
		}
		by.mu.Lock()
		by.adopt(refused.text) // another process has used some
		by.mu.Unlock()
	}
}

func (c *Chain) unsigned(ctx context.Context, by *signer, body []byte) ([]byte, error) {
	by.mu.Lock()
	defer by.mu.Unlock()
	if err := c.loadAccount(ctx, by); err != nil {
		return nil, err
	}
	return c.sign(by, body, 0, false)
}

func (c *Chain) simulate(ctx context.Context, raw []byte) (simulated, error) {
	answer, err := c.abciQuery(ctx, "/app/simulate", raw)
	if err != nil {
		if refused := (*chainError)(nil); errors.As(err, &refused) {
			if strings.Contains(refused.text, notInJSON) {
				return c.simulateByService(ctx, raw)
			}
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

// notInJSON is what baseapp says after a simulation that went well, but for a
// response that its module has not registered (ibc-go v11's 27-gmp has not).
const notInJSON = "failed to JSON encode simulation response"

// simulateByService asks for the result in protobuf. The service tells the
// codes of no errors, so it is not what is asked first.
func (c *Chain) simulateByService(ctx context.Context, raw []byte) (simulated, error) {
	var response txtypes.SimulateResponse
	if err := c.grpcQuery(ctx, "/cosmos.tx.v1beta1.Service/Simulate", &txtypes.SimulateRequest{TxBytes: raw}, &response); err != nil {
		return simulated{}, err
	}
	if response.GasInfo == nil || response.Result == nil {
		return simulated{}, c.wrap("simulate", errors.New("the answer is empty"))
	}
	return simulated{response.GasInfo.GasUsed, response.Result.Data}, nil
}

func broadcast(raw []byte) func(context.Context, *rpc) (*chainError, error) {
	return func(ctx context.Context, node *rpc) (*chainError, error) {
		res, err := node.BroadcastTxSync(ctx, raw)
		if err != nil || res.Code == 0 {
			return nil, err
		}
		return newChainError(res.Codespace, res.Code, res.Log), nil
	}
}

// send offers the transaction to the mempool of one node.
func (c *Chain) send(ctx context.Context, raw []byte) error {
	refused, err := ask(ctx, c.nodes, broadcast(raw))
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
