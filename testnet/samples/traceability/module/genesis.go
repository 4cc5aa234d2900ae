package module

import (
	"context"
	"fmt"

	"github.com/anji-bridge/anji/testnet/samples/traceability"
)

// Validate checks a genesis state without any store.
func (g GenesisState) Validate() error {
	seen := make(map[[2]string]bool, len(g.Shipments))
	for i, r := range g.Shipments {
		shipment := traceability.Shipment{Lot: r.Lot, Product: r.Product, Kilograms: r.Kilograms, Seller: r.Seller, Buyer: r.Buyer}
		if err := shipment.Validate(); err != nil {
			return fmt.Errorf("shipments[%d].%w", i, err)
		}
		if r.Client == "" {
			return fmt.Errorf("shipments[%d].client: empty", i)
		}
		if _, known := Status_name[int32(r.Status)]; !known || r.Status == Unspecified {
			return fmt.Errorf("shipments[%d].status: %d is not known", i, r.Status)
		}
		key := [2]string{r.Client, r.Lot}
		if seen[key] {
			return fmt.Errorf("shipments[%d]: lot %q of client %q stands twice", i, r.Lot, r.Client)
		}
		seen[key] = true
	}
	return nil
}

func (k Keeper) initGenesis(ctx context.Context, g GenesisState) error {
	for _, record := range g.Shipments {
		if err := k.put(ctx, record); err != nil {
			return err
		}
	}
	return nil
}

func (k Keeper) exportGenesis(ctx context.Context) (*GenesisState, error) {
	g := &GenesisState{}
	err := k.shipments.Walk(ctx, nil, func(_ shipmentKey, record ShipmentRecord) (bool, error) {
		g.Shipments = append(g.Shipments, record)
		return false, nil
	})
	return g, err
}
