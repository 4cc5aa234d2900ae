package cosmos

import (
	"context"
	"fmt"
	"time"

	"github.com/cometbft/cometbft/light"
	lighthttp "github.com/cometbft/cometbft/light/provider/http"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/cometbft/cometbft/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters"
	tendermintproof "github.com/anji-bridge/anji/proofs/tendermint"
)

// MerklePrefix is where ibc-go v10 and our module keep packet paths.
func (c *Chain) MerklePrefix() [][]byte { return [][]byte{[]byte(storeKey), {}} }

// Prove implements adapters.Chain. The state after block h is proven by the
// app hash in header h+1, and IBC counts by that header's height.
func (c *Chain) Prove(ctx context.Context, req adapters.ProofRequest) (adapters.Evidence, error) {
	trusted := req.Client.LatestHeight
	if want := c.height(1).Revision; trusted.Revision != want {
		return adapters.Evidence{}, c.wrap("prove", fmt.Errorf("client %s follows revision %d, the chain is at revision %d: the client must be upgraded", req.Client.ID, trusted.Revision, want))
	}
	// A node that lags behind the client could prove nothing to it.
	first := max(int64(req.Position)+1, int64(trusted.Height))
	if at := int64(req.At.Height); at > 0 && at < first {
		return adapters.Evidence{}, c.wrap("prove", fmt.Errorf("%w: %d, header %d is wanted", adapters.ErrPassed, at, first))
	} else if at > 0 {
		first = at
	}
	head, err := c.watcher.wait(ctx, func(t tip) bool { return t.height >= first })
	if err != nil {
		return adapters.Evidence{}, c.wrap(fmt.Sprintf("wait for header %d", first), err)
	}
	height := int64(trusted.Height)
	if height < first || req.Client.LatestTime.Before(req.NotBefore) {
		if head.time.Before(req.NotBefore) {
			return adapters.Evidence{}, c.wrap("prove", fmt.Errorf("%w: block %d is of %s", adapters.ErrNotYet, head.height, head.time.UTC().Format(time.RFC3339)))
		}
		height = head.height
	}
	if req.At.Height > 0 {
		height = first
	}
	target, err := c.lightBlock(ctx, height)
	if err != nil {
		return adapters.Evidence{}, err
	}
	evidence := adapters.Evidence{Height: c.height(height), Time: target.Time}
	if evidence.Updates, err = c.updates(ctx, req.Client, target); err != nil {
		return adapters.Evidence{}, err
	}
	evidence.Proofs, evidence.Values, err = c.open(ctx, target, req.Paths)
	return evidence, err
}

// lightBlock fetches a header with its commit and validators.
func (c *Chain) lightBlock(ctx context.Context, height int64) (*types.LightBlock, error) {
	var found *types.LightBlock
	err := c.nodes.do(ctx, func(ctx context.Context, node *rpchttp.HTTP) (err error) {
		found, err = lighthttp.NewWithClient(c.cfg.ChainID, node).LightBlock(ctx, height)
		return err
	})
	if err != nil {
		return nil, c.wrap(fmt.Sprintf("header %d", height), err)
	}
	return found, nil
}

// updates leads the client from its latest height to target: in one step when
// enough of the validators it trusts have signed target, else by way of the
// headers in between.
func (c *Chain) updates(ctx context.Context, client adapters.Client, target *types.LightBlock) ([][]byte, error) {
	from := int64(client.LatestHeight.Height)
	if target.Height <= from {
		return nil, nil
	}
	trusted, err := c.lightBlock(ctx, from)
	if err != nil {
		return nil, err
	}
	var out [][]byte
	for steps := []*types.LightBlock{target}; len(steps) > 0; {
		step := steps[len(steps)-1]
		next, err := c.validatorsAfter(ctx, trusted)
		if err != nil {
			return nil, err
		}
		if step.Height > trusted.Height+1 && !trusts(next, step) {
			middle, err := c.lightBlock(ctx, (trusted.Height+step.Height)/2)
			if err != nil {
				return nil, err
			}
			steps = append(steps, middle)
			continue
		}
		header, err := c.clientHeader(trusted.Height, next, step)
		if err != nil {
			return nil, err
		}
		out, trusted, steps = append(out, header), step, steps[:len(steps)-1]
	}
	return out, nil
}

// trusts tells whether enough of the trusted validators signed a header that
// is not the next one (the light client's skipping rule).
func trusts(trusted *types.ValidatorSet, step *types.LightBlock) bool {
	return trusted.VerifyCommitLightTrusting(step.ChainID, step.Commit, light.DefaultTrustLevel) == nil
}

// validatorsAfter is the set that the trusted header names as the next one.
func (c *Chain) validatorsAfter(ctx context.Context, trusted *types.LightBlock) (*types.ValidatorSet, error) {
	if string(trusted.NextValidatorsHash) == string(trusted.ValidatorsHash) {
		return trusted.ValidatorSet, nil
	}
	next, err := c.lightBlock(ctx, trusted.Height+1)
	if err != nil {
		return nil, err
	}
	return next.ValidatorSet, nil
}

// clientHeader is a 07-tendermint Header as a google.protobuf.Any.
func (c *Chain) clientHeader(trustedHeight int64, trusted *types.ValidatorSet, step *types.LightBlock) ([]byte, error) {
	validators, err := step.ValidatorSet.ToProto()
	if err != nil {
		return nil, c.wrap("validators", err)
	}
	trustedValidators, err := trusted.ToProto()
	if err != nil {
		return nil, c.wrap("trusted validators", err)
	}
	h := c.height(trustedHeight)
	return packAny(&tendermint.Header{
		SignedHeader:      step.SignedHeader.ToProto(),
		ValidatorSet:      validators,
		TrustedHeight:     clienttypes.NewHeight(h.Revision, h.Height),
		TrustedValidators: trustedValidators,
	})
}

// open reads the paths with their proofs out of the state that target proves,
// and checks each against target's app hash.
func (c *Chain) open(ctx context.Context, target *types.LightBlock, paths [][]byte) (proofs, values [][]byte, err error) {
	proofs, values = make([][]byte, len(paths)), make([][]byte, len(paths))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(parallel)
	for i, path := range paths {
		group.Go(func() (err error) {
			proofs[i], values[i], err = c.openOne(ctx, target, path)
			return err
		})
	}
	return proofs, values, group.Wait()
}

func (c *Chain) openOne(ctx context.Context, target *types.LightBlock, path []byte) (encoded, value []byte, err error) {
	answer, err := c.abciQuery(ctx, "/store/"+storeKey+"/key", path, target.Height-1, true)
	if err != nil {
		return nil, nil, err
	}
	merkle, err := commitmenttypes.ConvertProofs(answer.ProofOps)
	if err != nil {
		return nil, nil, c.wrap("proof", err)
	}
	if len(answer.Value) > 0 {
		value = answer.Value
	}
	if encoded, err = proto.Marshal(&merkle); err != nil {
		return nil, nil, c.wrap("proof", err)
	}
	if err := verifyProof(target.AppHash, path, value, encoded); err != nil {
		return nil, nil, c.wrap(fmt.Sprintf("the node's proof of %x at height %d", path, target.Height), err)
	}
	return encoded, value, nil
}

// verifyProof checks a proof of presence, or of absence when value is nil.
func verifyProof(appHash, path, value, proof []byte) error {
	specs, full := commitmenttypes.GetSDKSpecs(), [][]byte{[]byte(storeKey), path}
	if value == nil {
		return tendermintproof.VerifyNonMembership(appHash, specs, full, proof)
	}
	return tendermintproof.VerifyMembership(appHash, specs, full, value, proof)
}
