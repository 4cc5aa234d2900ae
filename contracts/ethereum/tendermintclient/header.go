package tendermintclient

import (
	"bytes"
	"crypto/sha256"
	"slices"

	"github.com/cometbft/cometbft/crypto/merkle"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/types"
	gogotypes "github.com/cosmos/gogoproto/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient/internal/messages"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// signedHeader encodes a header of a 07-tendermint client for one that trusts a
// state. In a conflict the trusted validators count for adjacent headers too.
func (e *Encoder) signedHeader(header *tendermint.Header, trusted ConsensusState, conflict bool) (messages.SignedHeader, error) {
	out := messages.SignedHeader{Trusted: trusted}
	if header.SignedHeader == nil || header.ValidatorSet == nil || header.TrustedValidators == nil {
		return out, refusal.HeaderInvalid.With("header, commit or validators are missing")
	}
	for _, set := range []*cmtproto.ValidatorSet{header.ValidatorSet, header.TrustedValidators} {
		if len(set.Validators) > types.MaxVotesCount {
			return out, refusal.TooLarge.With("%d validators, at most %d", len(set.Validators), types.MaxVotesCount)
		}
	}
	signed, err := types.SignedHeaderFromProto(header.SignedHeader)
	if err != nil {
		return out, refusal.HeaderInvalid.With("%w", err)
	}
	if signed.Header == nil || signed.Commit == nil {
		return out, refusal.HeaderInvalid.With("header or commit is missing")
	}
	if signed.ChainID != e.client.ChainId {
		return out, refusal.HeaderInvalid.With("header of chain %q, the client follows %q", signed.ChainID, e.client.ChainId)
	}
	if signed.Commit.Height != signed.Height || !bytes.Equal(signed.Commit.BlockID.Hash, signed.Hash()) {
		return out, refusal.HeaderInvalid.With("the commit is that of another header")
	}
	if out.Header, err = newHeader(signed.Header); err != nil {
		return out, err
	}
	if out.Commit, err = newCommit(signed.Commit); err != nil {
		return out, err
	}
	validators, err := types.ValidatorSetFromProto(header.ValidatorSet)
	if err != nil {
		return out, refusal.HeaderInvalid.With("validators: %w", err)
	}
	if out.Validators, err = newValidators(validators); err != nil {
		return out, err
	}
	if len(signed.Commit.Signatures) != len(out.Validators) {
		return out, refusal.HeaderInvalid.With("%d signatures for %d validators", len(signed.Commit.Signatures), len(out.Validators))
	}
	known, err := types.ValidatorSetFromProto(header.TrustedValidators)
	if err != nil {
		return out, refusal.HeaderInvalid.With("trusted validators: %w", err)
	}
	if hash := known.Hash(); !bytes.Equal(hash, trusted.NextValidatorsHash[:]) {
		return out, refusal.HeaderInvalid.With("trusted validators hash to %X, the trusted state names %X", hash, trusted.NextValidatorsHash)
	}
	if !bytes.Equal(validators.Hash(), trusted.NextValidatorsHash[:]) {
		if out.TrustedValidators, err = newValidators(known); err != nil {
			return out, refusal.Wrap(err, "trusted validators")
		}
	}
	needsTrust := conflict || signed.Height != int64(trusted.Height)+1
	return out, e.addSignatures(&out, signed, validators, known, needsTrust)
}

func newHeader(h *types.Header) (out messages.Header, err error) {
	defer func() {
		if err != nil {
			err = refusal.HeaderInvalid.With("%w", err)
		}
	}()
	if out.Time, err = nanoseconds(h.Time); err != nil {
		return out, err
	}
	out.Height, out.AppVersion = uint64(h.Height), h.Version.App
	if out.AppHash, err = digest("app hash", h.AppHash); err != nil {
		return out, err
	}
	if out.NextValidatorsHash, err = digest("next validators hash", h.NextValidatorsHash); err != nil {
		return out, err
	}
	lastBlockID := h.LastBlockID.ToProto()
	lastBlock, err := lastBlockID.Marshal()
	if err != nil {
		return out, err
	}
	out.LastBlock = tree(lastBlock, field(h.LastCommitHash))
	out.Data = tree(field(h.DataHash))
	out.Consensus = tree(field(h.ConsensusHash))
	out.LastResults = tree(field(h.LastResultsHash))
	out.Evidence = tree(field(h.EvidenceHash), field(h.ProposerAddress))
	return out, nil
}

// field is a hash as headers hash it: as BytesValue, or as nothing when empty.
func field(raw []byte) []byte {
	if len(raw) == 0 {
		return nil
	}
	value := gogotypes.BytesValue{Value: raw}
	encoded, err := value.Marshal()
	if err != nil {
		panic(err) // a message of one field of bytes always marshals
	}
	return encoded
}

func tree(leaves ...[]byte) [32]byte { return [32]byte(merkle.HashFromByteSlices(leaves)) }

func newCommit(c *types.Commit) (out messages.Commit, err error) {
	out.Round, out.Parts = uint64(c.Round), c.BlockID.PartSetHeader.Total
	if out.PartsHash, err = digest("hash of the block's parts", c.BlockID.PartSetHeader.Hash); err != nil {
		return out, refusal.HeaderInvalid.With("commit: %w", err)
	}
	return out, nil
}

func newValidators(set *types.ValidatorSet) ([]messages.Validator, error) {
	encoded, err := set.ToProto()
	if err != nil {
		return nil, refusal.HeaderInvalid.With("validators: %w", err)
	}
	out := make([]messages.Validator, len(encoded.Validators))
	for i, v := range encoded.Validators {
		if out[i], err = newValidator(v.PubKey, v.VotingPower); err != nil {
			return nil, refusal.Wrap(err, "validator %d", i)
		}
	}
	return out, nil
}

// addSignatures adds so many votes for the block as the contract asks for, in
// the order in which CometBFT's light client counts them; all of them where
// they are not enough.
func (e *Encoder) addSignatures(out *messages.SignedHeader, signed *types.SignedHeader, validators, known *types.ValidatorSet, needsTrust bool) error {
	var power, trustedPower int64
	level := e.client.TrustLevel.ToTendermint()
	enough := func() bool { return power > validators.TotalVotingPower()*2/3 }
	trusts := func() bool {
		return !needsTrust || uint64(trustedPower)*level.Denominator > uint64(known.TotalVotingPower())*level.Numerator
	}
	indices := make(map[string]int, known.Size())
	for i, v := range known.Validators {
		indices[string(v.PubKey.Bytes())] = i
	}
	var overlaps []messages.Overlap
	for i, vote := range signed.Commit.Signatures {
		if vote.BlockIDFlag != types.BlockIDFlagCommit || enough() && trusts() {
			continue
		}
		validator := validators.Validators[i]
		index, trustedOne := indices[string(validator.PubKey.Bytes())]
		if enough() && !trustedOne {
			continue
		}
		if !bytes.Equal(vote.ValidatorAddress, validator.PubKey.Address()) {
			return refusal.HeaderInvalid.With("signature %d is of validator %X, want %X", i, vote.ValidatorAddress, validator.PubKey.Address())
		}
		signature, err := newSignature(signed, i, out.Validators[i])
		if err != nil {
			return refusal.Wrap(err, "signature %d", i)
		}
		power += validator.VotingPower
		if trustedOne {
			trustedPower += known.Validators[index].VotingPower
			overlaps = append(overlaps, messages.Overlap{TrustedValidator: uint16(index), Signature: uint16(len(out.Signatures))})
		}
		out.Signatures = append(out.Signatures, signature)
	}
	if needsTrust && len(out.TrustedValidators) > 0 {
		slices.SortFunc(overlaps, func(a, b messages.Overlap) int { return int(a.TrustedValidator) - int(b.TrustedValidator) })
		out.Overlaps = overlaps
	}
	return nil
}

// newSignature encodes a vote with the hints by which the contract verifies it.
// The hints of a signature that is not valid are as good as any.
func newSignature(signed *types.SignedHeader, index int, signer messages.Validator) (out messages.Signature, err error) {
	vote := signed.Commit.Signatures[index]
	if len(vote.Signature) != 64 {
		return out, refusal.HeaderInvalid.With("%d bytes, want 64", len(vote.Signature))
	}
	out.Validator = uint16(index)
	if out.Time, err = nanoseconds(vote.Timestamp); err != nil {
		return out, refusal.HeaderInvalid.With("%w", err)
	}
	out.R, out.S = [32]byte(vote.Signature[:32]), [32]byte(vote.Signature[32:])
	key, err := crypto.DecompressPubkey(append([]byte{signer.Prefix}, signer.X[:]...))
	if err != nil {
		return out, refusal.HeaderInvalid.With("the validator's key is not on the curve: %w", err)
	}
	out.Y = [32]byte(crypto.FromECDSAPub(key)[33:])
	hash := sha256.Sum256(signed.Commit.VoteSignBytes(signed.ChainID, int32(index)))
	out.V = 27
	for v := range byte(2) {
		recovered, err := crypto.SigToPub(hash[:], append(slices.Clone(vote.Signature), v))
		if err == nil && recovered.Equal(key) {
			out.V = 27 + v
		}
	}
	return out, nil
}
