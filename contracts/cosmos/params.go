package cosmos

import (
	"fmt"
	"slices"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// paramsKey lies in store `ibc`, where no identifier can contain a slash.
var paramsKey = []byte("anji/params")

const maxAdmins = 100

// Validate checks that each admin is an account and listed once.
func (p Params) Validate() error {
	if len(p.Admins) > maxAdmins {
		return fmt.Errorf("params: admins: at most %d are allowed, got %d", maxAdmins, len(p.Admins))
	}
	for i, admin := range p.Admins {
		if _, err := sdk.AccAddressFromBech32(admin); err != nil {
			return fmt.Errorf("params: admins[%d]: %w", i, err)
		}
		if slices.Contains(p.Admins[:i], admin) {
			return fmt.Errorf("params: admins[%d]: %s is listed twice", i, admin)
		}
	}
	return nil
}

func (k *Keeper) params(ctx sdk.Context) Params {
	var params Params
	k.cdc.MustUnmarshal(ctx.KVStore(k.storeKey).Get(paramsKey), &params)
	return params
}

func (k *Keeper) setParams(ctx sdk.Context, params Params) {
	store := ctx.KVStore(k.storeKey)
	if len(params.Admins) == 0 { // encodes to nothing, which a store cannot hold
		store.Delete(paramsKey)
		return
	}
	store.Set(paramsKey, k.cdc.MustMarshal(&params))
}

func (k *Keeper) requireAdmin(ctx sdk.Context, signer string) error {
	if signer == k.authority || slices.Contains(k.params(ctx).Admins, signer) {
		return nil
	}
	return refusal.Unauthorized.With("signer: %s is no admin", signer)
}
