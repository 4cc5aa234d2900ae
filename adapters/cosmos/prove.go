package cosmos

import (
	"context"
	"fmt"
	"time"

	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	ics23 "github.com/cosmos/ics23/go"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/internal/endpoints"
	tendermintproof "github.com/anji-bridge/anji/proofs/tendermint"
)

// MerklePrefix is where ibc-go v10 and our module keep packet paths.
func (c *Chain) MerklePrefix() [][]byte { return [][]byte{[]byte(storeKey), {}} }

// maxLead is how far a client, of which another chain's node tells without
// proof, may be ahead of the newest header here.
const maxLead = 1000

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
	waiting, cancel := context.WithTimeout(ctx, c.headerWait)
	defer cancel()
	head, err := c.watcher.wait(waiting, func(t tip) bool { return t.height >= first || trusted.Height > uint64(t.height)+maxLead })
	if err != nil {
		return adapters.Evidence{}, c.wrap(fmt.Sprintf("wait for header %d", first), err)
	}
	if trusted.Height > uint64(head.height)+maxLead {
		return adapters.Evidence{}, c.wrap("prove", fmt.Errorf("client %s is said to know block %d, but the newest one is %d", req.Client.ID, trusted.Height, head.height))
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
	next := req.Client
	next.LatestHeight, next.LatestTime = evidence.Height, evidence.Time
	evidence.Next = &next
	evidence.Proofs, evidence.Values, err = c.open(ctx, target, req.Paths, req.Expected)
	return evidence, err
}

// lightBlock is a header with its commit and validators, verified.
func (c *Chain) lightBlock(ctx context.Context, height int64) (*types.LightBlock, error) {
	if found := c.headers.get(height); found != nil {
		return found, nil
	}
	found, err := ask(ctx, c.nodes, func(ctx context.Context, node *rpc) (*types.LightBlock, error) {
		found, err := c.fetchHeader(ctx, node, height)
		if err == nil {
			err = c.establish(ctx, node, found)
		}
		return found, err
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
		message, err := c.clientHeader(trusted.Height, next, step)
		if err != nil {
			return nil, err
		}
		header, err := packAny(message)
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

// clientHeader is what a 07-tendermint client verifies a step from a trusted
// height by.
func (c *Chain) clientHeader(trustedHeight int64, trusted *types.ValidatorSet, step *types.LightBlock) (*tendermint.Header, error) {
	validators, err := step.ValidatorSet.ToProto()
	if err != nil {
		return nil, c.wrap("validators", err)
	}
	trustedValidators, err := trusted.ToProto()
	if err != nil {
		return nil, c.wrap("trusted validators", err)
	}
	h := c.height(trustedHeight)
	return &tendermint.Header{
		SignedHeader:      step.SignedHeader.ToProto(),
		ValidatorSet:      validators,
		TrustedHeight:     clienttypes.NewHeight(h.Revision, h.Height),
		TrustedValidators: trustedValidators,
	}, nil
}

// strides are how far apart the leaves are that are asked for in turn, as long
// as some are not found beside others.
var strides = [...]int{16, 4, 1}

// open reads the paths with their proofs out of the state that target proves,
// and checks each against target's app hash.
func (c *Chain) open(ctx context.Context, target *types.LightBlock, paths [][]byte, expected []adapters.Expected) (proofs, values [][]byte, err error) {
	proofs, values = make([][]byte, len(paths)), make([][]byte, len(paths))
	leaves := expectedLeaves(paths, expected)
	for _, stride := range strides {
		var open []int // places among the leaves
		for at := range leaves {
			if proofs[leaves[at].path] == nil {
				open = append(open, at)
			}
		}
		var asked []int
		for i := stride / 2; i < len(open); i += stride {
			asked = append(asked, open[i])
		}
		answers := make([]opened, len(asked))
		err := each(ctx, len(asked), func(ctx context.Context, i int) (err error) {
			answers[i], err = c.openOne(ctx, target, leaves[asked[i]].key)
			return err
		})
		if err != nil {
			return nil, nil, err
		}
		for i, at := range asked {
			path := leaves[at].path
			proofs[path], values[path] = answers[i].proof, answers[i].value
		}
		for i, at := range asked {
			if err := answers[i].beside(leaves, at, proofs, values); err != nil {
				return nil, nil, err
			}
		}
	}
	return proofs, values, each(ctx, len(paths), func(ctx context.Context, i int) error {
		if proofs[i] != nil {
			return nil
		}
		found, err := c.openOne(ctx, target, paths[i])
		proofs[i], values[i] = found.proof, found.value
		return err
	})
}

// each makes n requests, several at a time.
func each(ctx context.Context, n int, request func(context.Context, int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(parallel)
	for i := range n {
		group.Go(func() error { return request(ctx, i) })
	}
	return group.Wait()
}

// opened is a value, nil where there is none, with the proof of it.
type opened struct {
	proof, value []byte
	merkle       commitmenttypes.MerkleProof // the proof, of the path in the packet store and of that in the state
}

// beside fills in the proofs of other leaves that follow from this one's.
func (o opened) beside(leaves []leaf, at int, proofs, values [][]byte) (err error) {
	if len(o.merkle.Proofs) != 2 {
		return nil
	}
	neighbours(leaves, at, o.merkle.Proofs[0].GetExist(), func(l *leaf, proof *ics23.ExistenceProof) {
		if proofs[l.path] != nil || err != nil {
			return
		}
		merkle := commitmenttypes.MerkleProof{Proofs: []*ics23.CommitmentProof{
			{Proof: &ics23.CommitmentProof_Exist{Exist: proof}}, o.merkle.Proofs[1],
		}}
		proofs[l.path], err = proto.Marshal(&merkle)
		values[l.path] = l.value
	})
	return err
}

func (c *Chain) openOne(ctx context.Context, target *types.LightBlock, path []byte) (opened, error) {
	found, err := ask(ctx, c.nodes, func(ctx context.Context, node *rpc) (opened, error) {
		return openFrom(ctx, node, target, path)
	})
	if err != nil {
		return found, c.wrap(fmt.Sprintf("proof of %x at height %d", path, target.Height), err)
	}
	return found, nil
}

// openFrom asks one node, whose proof must open what it says.
func openFrom(ctx context.Context, node *rpc, target *types.LightBlock, path []byte) (found opened, err error) {
	answer, err := query(ctx, node, "/store/"+storeKey+"/key", path, target.Height-1, true)
	if err != nil {
		return found, err
	}
	found.merkle, err = commitmenttypes.ConvertProofs(answer.ProofOps)
	if err == nil {
		found.proof, err = proto.Marshal(&found.merkle)
	}
	if len(answer.Value) > 0 {
		found.value = answer.Value
	}
	if err == nil {
		err = verifyProof(target.AppHash, path, found.value, found.proof)
	}
	if err != nil {
		err = endpoints.Lie{Err: fmt.Errorf("its proof of %x at height %d does not verify: %w", path, target.Height, err)}
	}
	return found, err
}

// verifyProof checks a proof of presence, or of absence when value is nil.
func verifyProof(appHash, path, value, proof []byte) error {
	specs, full := commitmenttypes.GetSDKSpecs(), [][]byte{[]byte(storeKey), path}
	if value == nil {
		return tendermintproof.VerifyNonMembership(appHash, specs, full, proof)
	}
	return tendermintproof.VerifyMembership(appHash, specs, full, value, proof)
}
