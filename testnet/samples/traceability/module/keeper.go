// Package module is the buyer's side of the traceability sample: a Cosmos SDK
// module that keeps the shipments which a Fabric chaincode announces, and
// sends the buyers' acceptances back.
package module

import (
	"context"
	"errors"
	"fmt"

	"cosmossdk.io/collections"
	"cosmossdk.io/core/store"

	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/packet"
)

const (
	// ModuleName names the module in the chain's application.
	ModuleName = "traceability"
	// StoreKey is the key of the module's own store.
	StoreKey = ModuleName
)

// PacketSender is what the module needs of the packet module
// (contracts/cosmos.Keeper).
type PacketSender interface {
	SendPacket(ctx sdk.Context, signer sdk.AccAddress, sourceClient string, timeout uint64, payload packet.Payload) (sequence uint64, err error)
}

// Keeper keeps the shipments.
type Keeper struct {
	packets   PacketSender
	schema    collections.Schema
	shipments collections.Map[shipmentKey, ShipmentRecord]
}

// shipmentKey is (client, lot): each seller counts its lots for itself, and a
// client stands for one seller's packet chaincode.
type shipmentKey = collections.Pair[string, string]

// NewKeeper opens the module's store.
func NewKeeper(cdc codec.BinaryCodec, storeService store.KVStoreService, packets PacketSender) Keeper {
	builder := collections.NewSchemaBuilder(storeService)
	k := Keeper{
		packets: packets,
		shipments: collections.NewMap(builder, collections.NewPrefix(0), "shipments",
			collections.PairKeyCodec(collections.StringKey, collections.StringKey),
			codec.CollValue[ShipmentRecord](cdc)),
	}
	schema, err := builder.Build()
	if err != nil {
		panic(fmt.Sprintf("traceability: the store's schema contradicts itself: %v", err)) // a mistake in the lines above
	}
	k.schema = schema
	return k
}

func (k Keeper) shipment(ctx context.Context, client, lot string) (ShipmentRecord, error) {
	record, err := k.shipments.Get(ctx, collections.Join(client, lot))
	if errors.Is(err, collections.ErrNotFound) {
		return ShipmentRecord{}, ErrUnknownShipment.Wrapf("no shipment %q came through client %q", lot, client)
	}
	return record, err
}

func (k Keeper) put(ctx context.Context, record ShipmentRecord) error {
	return k.shipments.Set(ctx, collections.Join(record.Client, record.Lot), record)
}
