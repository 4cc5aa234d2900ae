// Package lightclient lets the packet rules ask an ibc-go v8 light client,
// the same way on every host that keeps one.
package lightclient

import (
	"errors"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	ibcerrors "github.com/cosmos/ibc-go/v8/modules/core/errors"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Client is one light client as its host has stored it.
type Client struct {
	ID    string
	State exported.ClientState
	// Status is the host's verdict, which may be stricter than the client's own.
	Status exported.Status
	// Store holds this client's states alone.
	Store storetypes.KVStore
	Codec codec.BinaryCodec
}

// RequireActive refuses with refusal.ClientNotActive unless the client is
// Active. In ibc-go v8 neither proofs nor timestamps check that (03-connection
// did), so every method here does.
func (c Client) RequireActive() error {
	if c.Status != exported.Active {
		return refusal.ClientNotActive.With("client %s is %s", c.ID, c.Status)
	}
	return nil
}

// VerifyMembership checks that value stands at path in the counterparty's
// state at a verified height.
func (c Client) VerifyMembership(ctx sdk.Context, height clienttypes.Height, proof []byte, path [][]byte, value []byte) error {
	if err := c.RequireActive(); err != nil {
		return err
	}
	return refuse(c.State.VerifyMembership(ctx, c.Store, c.Codec, height, 0, 0, proof, merklePath(path), value))
}

// VerifyNonMembership checks that nothing stands at path in the counterparty's
// state at a verified height.
func (c Client) VerifyNonMembership(ctx sdk.Context, height clienttypes.Height, proof []byte, path [][]byte) error {
	if err := c.RequireActive(); err != nil {
		return err
	}
	return refuse(c.State.VerifyNonMembership(ctx, c.Store, c.Codec, height, 0, 0, proof, merklePath(path)))
}

// TimestampAt is the counterparty's time at a verified height in unix
// nanoseconds.
func (c Client) TimestampAt(ctx sdk.Context, height clienttypes.Height) (uint64, error) {
	if err := c.RequireActive(); err != nil {
		return 0, err
	}
	timestamp, err := c.State.GetTimestampAtHeight(ctx, c.Store, c.Codec, height)
	return timestamp, refuse(err)
}

// merklePath hands over raw keys. v8's MerklePath holds them as strings and
// does not unescape them: an escaped key is one that can never exist, so its
// absence could be proven for a packet that was delivered.
func merklePath(path [][]byte) commitmenttypes.MerklePath {
	keys := make([]string, len(path))
	for i, key := range path {
		keys[i] = string(key)
	}
	return commitmenttypes.NewMerklePath(keys...)
}

// refuse gives ibc-go's errors our codes; clients of our own have them already.
func refuse(err error) error {
	if err == nil {
		return nil
	}
	if _, ok := refusal.Of(err); ok {
		return err
	}
	if errors.Is(err, clienttypes.ErrConsensusStateNotFound) || errors.Is(err, ibcerrors.ErrInvalidHeight) {
		return refusal.UnknownRoot.With("%w", err)
	}
	return refusal.ProofInvalid.With("%w", err)
}
