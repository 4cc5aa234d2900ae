package cosmosnet

import (
	"context"
	"errors"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"

	"github.com/anji-bridge/anji/testnet/internal/process"
)

// startLimit bounds the wait for a validator's first block. It takes seconds
// on a machine of its own.
const startLimit = 2 * time.Minute

// spec runs a validator. The bounds keep several nodes small on one machine:
// GOMEMLIMIT is soft, so a busy node slows down rather than fails. One that is
// alone has none, since what is measured with it is how much it can do.
func (v Validator) spec(binary string, alone bool) process.Spec {
	spec := process.Spec{
		Name: v.Name,
		Path: binary,
		Args: []string{"start", "--home", v.Home, "--log_no_color"},
		Log:  v.Log,
	}
	if !alone {
		spec.Env = []string{"GOMEMLIMIT=96MiB", "GOMAXPROCS=2"}
	}
	return spec
}

var errNoBlockYet = errors.New("no block committed since it answers")

// ready waits until the validator has committed a block since it answers, so
// that it is known to take part in the network.
func (n *Network) ready(ctx context.Context, v Validator) error {
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	rpc, err := rpchttp.NewWithClient(v.RPC, "/websocket", n.http)
	if err != nil {
		return err
	}
	first := int64(-1)
	return n.group.Ready(ctx, v.Name, func(ctx context.Context) error {
		status, err := rpc.Status(ctx)
		if err != nil {
			return err
		}
		height := status.SyncInfo.LatestBlockHeight
		if first == -1 {
			first = height
		}
		if height == first || status.SyncInfo.CatchingUp {
			return errNoBlockYet
		}
		return nil
	})
}
