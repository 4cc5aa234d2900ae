package cosmos

import (
	storetypes "cosmossdk.io/store/types"

	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// ClientKeeper is what the module needs of ibc-go v8's 02-client keeper.
type ClientKeeper interface {
	GetClientState(ctx sdk.Context, clientID string) (exported.ClientState, bool)
	GetClientStatus(ctx sdk.Context, clientState exported.ClientState, clientID string) exported.Status
	ClientStore(ctx sdk.Context, clientID string) storetypes.KVStore
	GetAllGenesisClients(ctx sdk.Context) clienttypes.IdentifiedClientStates
}

// Keeper holds the module's state in ibc core's store.
type Keeper struct {
	cdc       codec.BinaryCodec
	storeKey  storetypes.StoreKey
	clients   ClientKeeper
	authority string
	routes    map[string]IBCModule
}

// NewKeeper makes the module's keeper. ibcStoreKey is the very key that ibc
// core was given; authority is the account that may set parameters and
// register counterparties, as a rule that of x/gov.
func NewKeeper(cdc codec.BinaryCodec, ibcStoreKey storetypes.StoreKey, clients ClientKeeper, authority string) *Keeper {
	if _, err := sdk.AccAddressFromBech32(authority); err != nil {
		panic("packet module authority: " + err.Error())
	}
	return &Keeper{cdc: cdc, storeKey: ibcStoreKey, clients: clients, authority: authority, routes: map[string]IBCModule{}}
}

// SendPacket sends one payload for signer, with a timeout in unix seconds, and
// returns the packet's sequence. The application of the source port is asked,
// whoever calls. On an error nothing is written.
func (k *Keeper) SendPacket(ctx sdk.Context, signer sdk.AccAddress, sourceClient string, timeout uint64, payload packet.Payload) (uint64, error) {
	application, err := k.route(payload.SourcePort)
	if err != nil {
		return 0, err
	}
	cached, write := ctx.CacheContext()
	sequence, err := k.nextSequenceSend(cached, sourceClient)
	if err != nil {
		return 0, err
	}
	sent, err := k.rules(cached).Send(packet.Packet{
		Sequence:         sequence,
		SourceClient:     sourceClient,
		TimeoutTimestamp: timeout,
		Payloads:         []packet.Payload{payload},
	})
	if err != nil {
		return 0, err
	}
	k.setNextSequenceSend(cached, sourceClient, sequence+1)
	if err := application.OnSendPacket(cached, sourceClient, sent.DestinationClient, sequence, payload, signer); err != nil {
		return 0, err
	}
	write()
	return sequence, nil
}

// counterpartyKey, in a client's store, and sequenceKey are v10's.
var counterpartyKey = []byte("counterparty")

func sequenceKey(client string) []byte { return []byte("nextSequenceSend/" + client) }

func (k *Keeper) counterparty(ctx sdk.Context, client string) (clientv2.CounterpartyInfo, error) {
	var info clientv2.CounterpartyInfo
	encoded := k.clients.ClientStore(ctx, client).Get(counterpartyKey)
	if len(encoded) == 0 {
		return info, refusal.CounterpartyUnknown.With("client %s", client)
	}
	err := k.cdc.Unmarshal(encoded, &info)
	return info, err
}

func (k *Keeper) setCounterparty(ctx sdk.Context, client string, info clientv2.CounterpartyInfo) {
	k.clients.ClientStore(ctx, client).Set(counterpartyKey, k.cdc.MustMarshal(&info))
}

func (k *Keeper) nextSequenceSend(ctx sdk.Context, client string) (uint64, error) {
	encoded := ctx.KVStore(k.storeKey).Get(sequenceKey(client))
	if len(encoded) == 0 {
		return 0, refusal.CounterpartyUnknown.With("client %s has no send sequence", client)
	}
	return sdk.BigEndianToUint64(encoded), nil
}

func (k *Keeper) setNextSequenceSend(ctx sdk.Context, client string, sequence uint64) {
	ctx.KVStore(k.storeKey).Set(sequenceKey(client), sdk.Uint64ToBigEndian(sequence))
}
