package evidence

import (
	"bytes"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/types"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// A light client need not look at all of a message. What it passes over, and
// nothing else vouches for, could be changed in a file and nobody would notice;
// so files hold messages in their bare form alone, which has none of it.

// bare is the proof with its messages in their bare form. Those that cannot be
// read stay, and are refused by whoever verifies.
func (p Proof) bare() Proof {
	updates := make([]Update, 0, len(p.Updates)) // nil would be null in JSON
	for _, u := range p.Updates {
		if message, err := p.bareMessage(u.Message); err == nil {
			u.Message = message
		}
		updates = append(updates, u)
	}
	p.Updates = updates
	return p
}

// checkBare refuses with NonCanonical a proof with messages in another form.
func (p Proof) checkBare() error {
	for i, u := range p.Updates {
		message, err := p.bareMessage(u.Message)
		if err != nil {
			return refusal.Wrap(err, "update %d", i)
		}
		if !bytes.Equal(message, u.Message) {
			return refusal.NonCanonical.With("update %d: its message holds what nothing vouches for, or is not encoded as its content is", i)
		}
	}
	return nil
}

func (p Proof) bareMessage(raw []byte) (encoded []byte, err error) {
	defer guard(&err)
	state, _, err := p.Anchor.states()
	if err != nil {
		return nil, err
	}
	var message exported.ClientMessage
	if err := unpack("message", raw, &message); err != nil {
		return nil, err
	}
	if message, err = bareOf(state, message); err != nil {
		return nil, err
	}
	packed, err := codectypes.NewAnyWithValue(message)
	if err != nil {
		return nil, refusal.Malformed.With("message: %w", err)
	}
	return proto.Marshal(packed)
}

// bareOf changes headers of Tendermint, and in those of Ethereum the slot of the
// signature; the other clients check all that their messages hold.
func bareOf(state exported.ClientState, message exported.ClientMessage) (exported.ClientMessage, error) {
	switch m := message.(type) {
	case *tendermint.Header:
		return bareHeader(m)
	case *ethereum.Header:
		state, ok := state.(*ethereum.ClientState)
		if !ok {
			return nil, refusal.HeaderInvalid.With("a header of Ethereum for a client of another type")
		}
		return state.EarliestSignature(m)
	case *attested.Update:
		state, ok := state.(*attested.ClientState)
		if !ok {
			return nil, refusal.HeaderInvalid.With("an update of type %s for a client of another type", m.ClientType())
		}
		light, err := state.LightClient()
		if err != nil {
			return nil, err
		}
		carried, err := m.Carried()
		if err != nil {
			return nil, err
		}
		if carried, err = bareOf(light, carried); err != nil {
			return nil, err
		}
		return attested.NewUpdate(carried)
	}
	return message, nil
}

// bareHeader keeps of sets of validators what their hash covers (public keys and
// power; CometBFT, ValidatorSet.Hash), and of the commit the signatures that
// verify: light clients stop counting at two thirds.
func bareHeader(h *tendermint.Header) (*tendermint.Header, error) {
	if err := h.ValidateBasic(); err != nil {
		return nil, coded(refusal.HeaderInvalid, err)
	}
	validators, set, err := bareSet(h.ValidatorSet)
	if err != nil {
		return nil, err
	}
	trusted, _, err := bareSet(h.TrustedValidators)
	if err != nil {
		return nil, err
	}
	signed, err := types.SignedHeaderFromProto(h.SignedHeader)
	if err != nil {
		return nil, refusal.HeaderInvalid.With("%w", err)
	}
	keepVerified(signed, set)
	return &tendermint.Header{SignedHeader: signed.ToProto(), ValidatorSet: validators, TrustedHeight: h.TrustedHeight, TrustedValidators: trusted}, nil
}

// bareSet has the first validator as proposer, since there must be one.
func bareSet(raw *cmtproto.ValidatorSet) (*cmtproto.ValidatorSet, *types.ValidatorSet, error) {
	set, err := types.ValidatorSetFromProto(raw)
	if err != nil {
		return nil, nil, refusal.HeaderInvalid.With("%w", err)
	}
	for _, v := range set.Validators {
		v.ProposerPriority = 0
	}
	set.Proposer = set.Validators[0]
	out, err := set.ToProto()
	if err != nil {
		return nil, nil, refusal.HeaderInvalid.With("%w", err)
	}
	return out, set, nil
}

// keepVerified makes absent every signature that is not the one of the validator
// in its place.
func keepVerified(signed *types.SignedHeader, set *types.ValidatorSet) {
	for i, s := range signed.Commit.Signatures {
		if s.BlockIDFlag == types.BlockIDFlagAbsent {
			continue // ValidateBasic has seen that it is empty
		}
		_, validator := set.GetByIndex(int32(i))
		if validator == nil || !bytes.Equal(s.ValidatorAddress, validator.Address) ||
			!validator.PubKey.VerifySignature(signed.Commit.VoteSignBytes(signed.ChainID, int32(i)), s.Signature) {
			signed.Commit.Signatures[i] = types.NewCommitSigAbsent()
		}
	}
}
