package cosmos

import (
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/lightclient"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// host is this chain as the packet rules see it within one context.
type host struct {
	keeper *Keeper
	ctx    sdk.Context
}

var (
	_ packet.Store   = host{}
	_ packet.Clients = host{}
	_ packet.Clock   = host{}
	_ packet.Events  = host{}
)

func (k *Keeper) rules(ctx sdk.Context) packet.Rules {
	h := host{keeper: k, ctx: ctx}
	return packet.Rules{Store: h, Clients: h, Clock: h, Events: h}
}

func (h host) Get(key []byte) ([]byte, error) {
	return h.ctx.KVStore(h.keeper.storeKey).Get(key), nil
}

func (h host) Set(key, value []byte) error {
	h.ctx.KVStore(h.keeper.storeKey).Set(key, value)
	return nil
}

func (h host) Delete(key []byte) error {
	h.ctx.KVStore(h.keeper.storeKey).Delete(key)
	return nil
}

// SendTime and ReceiveTime are the block's time, which CometBFT agrees on.
func (h host) SendTime() (time.Time, error)    { return h.ctx.BlockTime(), nil }
func (h host) ReceiveTime() (time.Time, error) { return h.ctx.BlockTime(), nil }

func (h host) Counterparty(client string) (packet.Counterparty, error) {
	info, err := h.keeper.counterparty(h.ctx, client)
	return packet.Counterparty{ClientID: info.ClientId, MerklePrefix: info.MerklePrefix}, err
}

func (h host) VerifyMembership(client string, height clienttypes.Height, proof []byte, path [][]byte, value []byte) error {
	c, err := h.client(client)
	if err != nil {
		return err
	}
	return c.VerifyMembership(h.ctx, height, proof, path, value)
}

func (h host) VerifyNonMembership(client string, height clienttypes.Height, proof []byte, path [][]byte) error {
	c, err := h.client(client)
	if err != nil {
		return err
	}
	return c.VerifyNonMembership(h.ctx, height, proof, path)
}

func (h host) TimestampAt(client string, height clienttypes.Height) (uint64, error) {
	c, err := h.client(client)
	if err != nil {
		return 0, err
	}
	return c.TimestampAt(h.ctx, height)
}

// CheckSend is v10's: the client is active (which TimestampAt checks), and the
// destination's latest known time is before the timeout.
func (h host) CheckSend(client string, timeout uint64) error {
	c, err := h.client(client)
	if err != nil {
		return err
	}
	latest := c.State.GetLatestHeight()
	nanoseconds, err := c.TimestampAt(h.ctx, clienttypes.NewHeight(latest.GetRevisionNumber(), latest.GetRevisionHeight()))
	if err != nil {
		return err
	}
	if now := nanoseconds / uint64(time.Second); now >= timeout {
		return refusal.TimeoutElapsed.With("timeout %d is not after the destination's latest known time, %d (unix seconds)", timeout, now)
	}
	return nil
}

func (h host) client(id string) (lightclient.Client, error) {
	state, ok := h.keeper.clients.GetClientState(h.ctx, id)
	if !ok {
		return lightclient.Client{}, refusal.ClientUnknown.With("client %s", id)
	}
	return lightclient.Client{
		ID:     id,
		State:  state,
		Status: h.keeper.clients.GetClientStatus(h.ctx, state, id),
		Store:  h.keeper.clients.ClientStore(h.ctx, id),
		Codec:  h.keeper.cdc,
	}, nil
}
