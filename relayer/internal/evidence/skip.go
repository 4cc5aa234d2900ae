package evidence

import (
	"cmp"
	"slices"
	"time"

	cmtmath "github.com/cometbft/cometbft/libs/math"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/types"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	headers "github.com/anji-bridge/anji/proofs/tendermint"
)

// block is a header that a client was updated with.
type block struct {
	index      int // of the update
	at         time.Time
	message    *tendermint.Header
	signed     *types.SignedHeader
	validators *types.ValidatorSet
}

func (b block) height() int64 { return b.signed.Height }

// tendermintPath leads from the anchor to the proof's height by as few headers
// as a light client needs that skips (bisection, as in cometbft/light). Each is
// put behind another trusted one than the relayer did at the time; that changes
// nothing of what is signed. used are the updates that the path is made of, by
// their indices. A height of zero is that of the last header. There is no path
// to the anchor's own height, nor where something is missing.
func (p Proof) tendermintPath(state *tendermint.ClientState, consensus *tendermint.ConsensusState) (path []Update, used []int) {
	blocks, sets := p.blocks()
	last := slices.IndexFunc(blocks, func(b block) bool { return uint64(b.height()) == p.Height })
	if p.Height == 0 {
		last, p.Revision = len(blocks)-1, state.LatestHeight.RevisionNumber
	}
	if last < 0 {
		return nil, nil
	}
	trusted := headers.Trusted{
		ChainID: state.ChainId, Height: int64(state.LatestHeight.RevisionHeight), Time: consensus.Timestamp,
		NextValidatorsHash: consensus.NextValidatorsHash,
	}
	params := headers.Params{
		TrustingPeriod: state.TrustingPeriod, MaxClockDrift: state.MaxClockDrift,
		TrustLevel: cmtmath.Fraction{Numerator: state.TrustLevel.Numerator, Denominator: state.TrustLevel.Denominator},
	}
	for ahead := []int{last}; len(ahead) > 0; {
		step := blocks[ahead[len(ahead)-1]]
		next := sets[string(trusted.NextValidatorsHash)]
		if next.set != nil && headers.VerifyHeader(trusted, next.set, step.signed, step.validators, params, step.at) == nil {
			update, err := step.behind(clienttypes.NewHeight(p.Revision, uint64(trusted.Height)), next.set)
			if err != nil {
				return nil, nil
			}
			path, used = append(path, update), append(used, step.index, next.index)
			trusted.Height, trusted.Time, trusted.NextValidatorsHash = step.height(), step.signed.Time, step.signed.NextValidatorsHash
			ahead = ahead[:len(ahead)-1]
			continue
		}
		from, _ := slices.BinarySearchFunc(blocks, trusted.Height+1, func(b block, height int64) int { return cmp.Compare(b.height(), height) })
		to := ahead[len(ahead)-1]
		if from >= to {
			return nil, nil
		}
		ahead = append(ahead, (from+to)/2)
	}
	return path, used
}

// learned is a set of validators, and the update that brings it.
type learned struct {
	set   *types.ValidatorSet
	index int
}

// blocks are those of the updates, by height, and all sets of validators in
// them, by hash.
func (p Proof) blocks() ([]block, map[string]learned) {
	var blocks []block
	sets := map[string]learned{}
	for i, u := range p.Updates {
		var packed codectypes.Any
		header := new(tendermint.Header)
		if proto.Unmarshal(u.Message, &packed) != nil || proto.Unmarshal(packed.Value, header) != nil || header.ValidateBasic() != nil {
			continue
		}
		signed, err := types.SignedHeaderFromProto(header.SignedHeader)
		validators := learn(sets, header.ValidatorSet, i)
		if err != nil || validators == nil {
			continue
		}
		learn(sets, header.TrustedValidators, i)
		blocks = append(blocks, block{i, u.At.Time, header, signed, validators})
	}
	slices.SortStableFunc(blocks, func(a, b block) int { return cmp.Compare(a.height(), b.height()) })
	return slices.CompactFunc(blocks, func(a, b block) bool { return a.height() == b.height() }), sets
}

// learn keeps a set of validators once; it answers nil where it is none.
func learn(sets map[string]learned, raw *cmtproto.ValidatorSet, index int) *types.ValidatorSet {
	set, err := types.ValidatorSetFromProto(raw)
	if err != nil {
		return nil
	}
	hash := string(set.Hash())
	if have, ok := sets[hash]; ok {
		return have.set
	}
	sets[hash] = learned{set, index}
	return set
}

// behind is the update by the block for a client that trusts another one.
func (b block) behind(trusted clienttypes.Height, next *types.ValidatorSet) (Update, error) {
	validators, err := next.ToProto()
	if err != nil {
		return Update{}, err
	}
	packed, err := codectypes.NewAnyWithValue(&tendermint.Header{
		SignedHeader: b.message.SignedHeader, ValidatorSet: b.message.ValidatorSet,
		TrustedHeight: trusted, TrustedValidators: validators,
	})
	if err != nil {
		return Update{}, err
	}
	message, err := proto.Marshal(packed)
	return Update{At: At(b.at), Message: message}, err
}
