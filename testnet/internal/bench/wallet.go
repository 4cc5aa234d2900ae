package bench

import (
	"context"
	"encoding/hex"
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
	sdk "github.com/cosmos/cosmos-sdk/types"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

const (
	// perTransaction is how many messages a wallet puts into a transaction at
	// most.
	perTransaction = 100
	// gasPerMessage is more than any of them takes: nothing is simulated.
	gasPerMessage = 500_000
	// unitsPerFee is the gas that one coin pays for: a price of 0.001.
	unitsPerFee = 1000
)

// wallet signs transactions of one account beforehand and sends them without
// waiting, which an adapter's account does not: what is measured must not
// depend on how fast packets can be asked for.
type wallet struct {
	rpc      *rpchttp.HTTP
	key      *secp256k1.PrivKey
	address  string
	chainID  string
	number   uint64
	sequence uint64
}

func openWallet(ctx context.Context, rpc *rpchttp.HTTP, info cosmosnet.Info, account string) (*wallet, error) {
	file, err := layout.ReadKey(info.Accounts[account].KeyFile)
	if err != nil {
		return nil, err
	}
	secret, err := hex.DecodeString(file.PrivateKey)
	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", info.Accounts[account].KeyFile, err)
	}
	w := &wallet{rpc: rpc, key: &secp256k1.PrivKey{Key: secret}, address: file.Address, chainID: info.ChainID}
	return w, w.load(ctx)
}

func (w *wallet) load(ctx context.Context) error {
	request, err := proto.Marshal(&authtypes.QueryAccountRequest{Address: w.address})
	if err != nil {
		return err
	}
	answer, err := w.rpc.ABCIQuery(ctx, "/cosmos.auth.v1beta1.Query/Account", request)
	if err != nil {
		return err
	}
	var found authtypes.QueryAccountResponse
	if answer.Response.Code != abci.CodeTypeOK {
		return fmt.Errorf("account %s: %s", w.address, answer.Response.Log)
	}
	if err := proto.Unmarshal(answer.Response.Value, &found); err != nil {
		return fmt.Errorf("account %s: %w", w.address, err)
	}
	var account authtypes.BaseAccount
	if err := proto.Unmarshal(found.Account.GetValue(), &account); err != nil {
		return fmt.Errorf("account %s: %w", w.address, err)
	}
	w.number, w.sequence = account.AccountNumber, account.Sequence
	return nil
}

// sign packs messages into transactions of so many.
func (w *wallet) sign(messages []proto.Message, together int) ([][]byte, error) {
	var txs [][]byte
	for len(messages) > 0 {
		n := min(together, len(messages))
		tx, err := w.signOne(messages[:n])
		if err != nil {
			return nil, err
		}
		txs, messages = append(txs, tx), messages[n:]
	}
	return txs, nil
}

func (w *wallet) signOne(messages []proto.Message) ([]byte, error) {
	body := &txtypes.TxBody{}
	for _, m := range messages {
		packed, err := codectypes.NewAnyWithValue(m)
		if err != nil {
			return nil, err
		}
		body.Messages = append(body.Messages, packed)
	}
	bodyBytes, err := proto.Marshal(body)
	if err != nil {
		return nil, err
	}
	key, err := codectypes.NewAnyWithValue(w.key.PubKey())
	if err != nil {
		return nil, err
	}
	gas := uint64(len(messages)) * gasPerMessage
	authBytes, err := proto.Marshal(&txtypes.AuthInfo{
		SignerInfos: []*txtypes.SignerInfo{{
			PublicKey: key,
			ModeInfo:  &txtypes.ModeInfo{Sum: &txtypes.ModeInfo_Single_{Single: &txtypes.ModeInfo_Single{Mode: signing.SignMode_SIGN_MODE_DIRECT}}},
			Sequence:  w.sequence,
		}},
		Fee: &txtypes.Fee{GasLimit: gas, Amount: sdk.NewCoins(sdk.NewInt64Coin(layout.Denom, int64(gas/unitsPerFee)))},
	})
	if err != nil {
		return nil, err
	}
	doc, err := proto.Marshal(&txtypes.SignDoc{BodyBytes: bodyBytes, AuthInfoBytes: authBytes, ChainId: w.chainID, AccountNumber: w.number})
	if err != nil {
		return nil, err
	}
	signature, err := w.key.Sign(doc)
	if err != nil {
		return nil, err
	}
	w.sequence++
	return proto.Marshal(&txtypes.TxRaw{BodyBytes: bodyBytes, AuthInfoBytes: authBytes, Signatures: [][]byte{signature}})
}

// broadcast offers a transaction to the chain's mempool.
func (w *wallet) broadcast(ctx context.Context, tx []byte) error {
	answer, err := w.rpc.BroadcastTxSync(ctx, tx)
	if err != nil {
		return err
	}
	if answer.Code != abci.CodeTypeOK {
		return fmt.Errorf("%s %d: %s", answer.Codespace, answer.Code, answer.Log)
	}
	return nil
}
