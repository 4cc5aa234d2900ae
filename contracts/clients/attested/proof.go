package attested

import (
	"bytes"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxProof bounds an encoded Proof, in bytes. Each part has bounds of its own.
const maxProof = 1 << 20

// NewProof proves a path by a proof of the light client and one of the quorum.
func NewProof(light, quorum []byte) *Proof { return &Proof{Light: light, Quorum: quorum} }

// VerifyMembership checks by both that value stood at path. path is the light
// client's; its last element is the raw key, which the quorum attests. Refuses
// as the parts do, and with UnknownRoot or Contradiction for a height about
// which they do not agree.
func (cs *ClientState) VerifyMembership(
	ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height,
	delayTime, delayBlocks uint64, raw []byte, path exported.Path, value []byte,
) error {
	proof, key, light, err := cs.open(ctx, store, cdc, height, raw, path)
	if err != nil {
		return err
	}
	if err := light.VerifyMembership(ctx, newLightStore(store, cdc, light), cdc, height, delayTime, delayBlocks, proof.Light, path, value); err != nil {
		return err
	}
	attested := attestation.NewHeight(height.GetRevisionHeight())
	return refusal.Wrap(cs.Quorum.VerifyMembership(ctx, newQuorumStore(store), cdc, attested, delayTime, delayBlocks, proof.Quorum, key, value), "quorum")
}

// VerifyNonMembership checks by both that nothing stood at path.
func (cs *ClientState) VerifyNonMembership(
	ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height,
	delayTime, delayBlocks uint64, raw []byte, path exported.Path,
) error {
	proof, key, light, err := cs.open(ctx, store, cdc, height, raw, path)
	if err != nil {
		return err
	}
	if err := light.VerifyNonMembership(ctx, newLightStore(store, cdc, light), cdc, height, delayTime, delayBlocks, proof.Light, path); err != nil {
		return err
	}
	attested := attestation.NewHeight(height.GetRevisionHeight())
	return refusal.Wrap(cs.Quorum.VerifyNonMembership(ctx, newQuorumStore(store), cdc, attested, delayTime, delayBlocks, proof.Quorum, key), "quorum")
}

// Signers are the attestors by whom a proof shows what stands at path at a
// height. Refuses as VerifyMembership does, but for what stands there.
func (cs *ClientState) Signers(
	ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height, raw []byte, path exported.Path,
) ([]proofs.Address, error) {
	proof, key, _, err := cs.open(ctx, store, cdc, height, raw, path)
	if err != nil {
		return nil, err
	}
	return cs.Quorum.Signers(ctx, newQuorumStore(store), cdc, attestation.NewHeight(height.GetRevisionHeight()), proof.Quorum, key)
}

// open answers with the parts of a proof at a height about which both agree,
// and the path as the quorum knows it.
func (cs *ClientState) open(ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height, raw []byte, path exported.Path) (proof Proof, key commitmenttypes.MerklePath, light exported.ClientState, err error) {
	if light, err = cs.LightClient(); err != nil {
		return proof, key, nil, err
	}
	if proof, err = parseProof(raw); err != nil {
		return proof, key, nil, err
	}
	keys, ok := path.(commitmenttypes.MerklePath)
	if !ok || len(keys.KeyPath) == 0 {
		return proof, key, nil, refusal.ProofInvalid.With("path %v has no elements", path)
	}
	_, err = cs.agreedTime(ctx, store, cdc, height)
	return proof, commitmenttypes.NewMerklePath(keys.KeyPath[len(keys.KeyPath)-1]), light, err
}

// parseProof decodes a marshalled Proof that is its own canonical encoding.
func parseProof(raw []byte) (p Proof, err error) {
	if len(raw) > maxProof {
		return p, refusal.TooLarge.With("proof of %d bytes, at most %d", len(raw), maxProof)
	}
	if err := p.Unmarshal(raw); err != nil {
		return p, refusal.Malformed.With("proof: %w", err)
	}
	if again, err := p.Marshal(); err != nil || !bytes.Equal(again, raw) {
		return p, refusal.NonCanonical.With("proof: does not re-marshal to itself")
	}
	if len(p.Light) == 0 || len(p.Quorum) == 0 {
		return p, refusal.EmptyField.With("proof: light or quorum")
	}
	return p, nil
}
