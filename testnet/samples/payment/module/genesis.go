package module

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/anji-bridge/anji/testnet/samples/payment"
)

// Validate names the first order that no chain can hold.
func (g GenesisState) Validate() error {
	seen := make(map[[2]string]bool, len(g.Orders))
	for i, r := range g.Orders {
		amount, ok := new(big.Int).SetString(r.Amount, 10)
		if !ok {
			return fmt.Errorf("orders[%d].amount: %.64q is not a decimal number", i, r.Amount)
		}
		for _, f := range []struct{ name, address string }{{"payer", r.Payer}, {"payee", r.Payee}} {
			if !common.IsHexAddress(f.address) {
				return fmt.Errorf("orders[%d].%s: %.64q is not an address", i, f.name, f.address)
			}
		}
		funded := payment.Funded{Order: r.Order, Amount: amount, Payer: common.HexToAddress(r.Payer), Payee: common.HexToAddress(r.Payee), Approver: r.Approver}
		if err := funded.Validate(); err != nil {
			return fmt.Errorf("orders[%d].%w", i, err)
		}
		if r.Client == "" {
			return fmt.Errorf("orders[%d].client: empty", i)
		}
		if _, known := Status_name[int32(r.Status)]; !known || r.Status == Unspecified {
			return fmt.Errorf("orders[%d].status: %d is not known", i, r.Status)
		}
		key := [2]string{r.Client, r.Order}
		if seen[key] {
			return fmt.Errorf("orders[%d]: order %q of client %q stands twice", i, r.Order, r.Client)
		}
		seen[key] = true
	}
	return nil
}

func (k Keeper) initGenesis(ctx context.Context, g GenesisState) error {
	for _, record := range g.Orders {
		if err := k.put(ctx, record); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) exportGenesis(ctx context.Context) (*GenesisState, error) {
	g := &GenesisState{}
	err := k.orders.Walk(ctx, nil, func(_ orderKey, record OrderRecord) (bool, error) {
		g.Orders = append(g.Orders, record)
		return false, nil
	})
	return g, err
}
