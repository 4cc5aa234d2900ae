package bench

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
)

func TestRelayed(t *testing.T) {
	parsed, err := bindings.RouterMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	l := ethereumLedger{relay: parsed.Methods["relay"], update: parsed.Methods["updateClient"].ID}
	router := bindings.NewRouter()
	data := router.PackRelay([][]byte{router.PackUpdateClient("client-0", []byte("header")), {1, 2, 3}, {4}})
	receipt := &types.Receipt{Status: types.ReceiptStatusSuccessful, GasUsed: 100_001, EffectiveGasPrice: big.NewInt(1_000_000_007)}
	done, err := l.relayed(types.NewTx(&types.LegacyTx{Data: data}), receipt)
	if err != nil || done != (relaying{updates: 1, fee: 100_002}) {
		t.Errorf("%+v, %v", done, err)
	}
	receipt.Status = types.ReceiptStatusFailed
	if done, err = l.relayed(types.NewTx(&types.LegacyTx{Data: data}), receipt); err != nil || !done.failed {
		t.Errorf("%+v, %v", done, err)
	}
	if _, err := l.relayed(types.NewTx(&types.LegacyTx{Data: data[:20]}), receipt); err == nil {
		t.Error("took a call that does not decode")
	}
}

func TestEthereumBusy(t *testing.T) {
	blocks := []block{{time: time.Unix(0, 0), fullness: 0.5}, {time: time.Unix(2, 0)}, {time: time.Unix(6, 0), fullness: 1}}
	if took := (ethereumLedger{}).busy(blocks); took != 3*time.Second {
		t.Errorf("half full for %v of 6 s", took)
	}
}
