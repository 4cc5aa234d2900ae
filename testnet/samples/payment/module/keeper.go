// Package module is the approver's side of the payment sample on Cosmos: an SDK
// module that keeps the orders whose tokens lie in an escrow on Ethereum, and
// lets the account that the payer has named release them.
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
	ModuleName = "payment"
	// StoreKey is the key of the module's own store.
	StoreKey = ModuleName
)

// PacketSender is what the module needs of the packet module
// (contracts/cosmos.Keeper).
type PacketSender interface {
	SendPacket(ctx sdk.Context, signer sdk.AccAddress, sourceClient string, timeout uint64, payload packet.Payload) (sequence uint64, err error)
}

// Keeper keeps the orders.
type Keeper struct {
	packets PacketSender
	schema  collections.Schema
	orders  collections.Map[orderKey, OrderRecord]
}

// orderKey is (client, order): payers name their orders for each client, and a
// client stands for one escrow's chain.
type orderKey = collections.Pair[string, string]

// NewKeeper opens the module's store.
func NewKeeper(cdc codec.BinaryCodec, storeService store.KVStoreService, packets PacketSender) Keeper {
	builder := collections.NewSchemaBuilder(storeService)
	k := Keeper{
		packets: packets,
		orders: collections.NewMap(builder, collections.NewPrefix(0), "orders",
			collections.PairKeyCodec(collections.StringKey, collections.StringKey),
			codec.CollValue[OrderRecord](cdc)),
	}
	schema, err := builder.Build()
	if err != nil {
		panic(fmt.Sprintf("payment: the store's schema contradicts itself: %v", err)) // a mistake in the lines above
	}
	k.schema = schema
	return k
}

func (k Keeper) order(ctx context.Context, client, order string) (OrderRecord, error) {
	record, err := k.orders.Get(ctx, collections.Join(client, order))
	if errors.Is(err, collections.ErrNotFound) {
		return OrderRecord{}, ErrUnknownOrder.Wrapf("no order %q came through client %q", order, client)
	}
	return record, err
}

func (k Keeper) put(ctx context.Context, record OrderRecord) error {
	return k.orders.Set(ctx, collections.Join(record.Client, record.Order), record)
}
