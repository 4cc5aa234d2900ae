package attestation

import (
	"bytes"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/hosttime"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxProof bounds an encoded AttestationProof, in bytes.
const maxProof = (4+2*attestation.MaxPackets)*32 + attestation.MaxAttestors*(attestation.SignatureSize+2) + 16

// remembered stands for a proof that the client has verified as a client
// message. No AttestationProof begins like it.
var remembered = []byte("remembered")

// RememberedProof is a packet's proof where an AttestationProof that names its
// path has updated the client before.
func RememberedProof() []byte { return bytes.Clone(remembered) }

// VerifyMembership checks that attestors say that value, a commitment, stood
// at path at a height whose state is attested. path has one element, the raw
// key; delays are not supported and must be zero. As in all of ibc-go v8's
// clients the caller makes sure that the client is active.
func (cs *ClientState) VerifyMembership(
	ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height,
	delayTime, delayBlocks uint64, proof []byte, path exported.Path, value []byte,
) error {
	if len(value) == 0 {
		return refusal.EmptyField.With("value")
	}
	key, err := packetKey(path, delayTime, delayBlocks)
	if err != nil {
		return err
	}
	packets, _, err := cs.open(ctx, store, cdc, height, key, proof)
	if err != nil {
		return err
	}
	return packets.VerifyMembership(key, value)
}

// VerifyNonMembership checks that attestors say that nothing stood at path at
// a height whose state is attested.
func (cs *ClientState) VerifyNonMembership(
	ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height,
	delayTime, delayBlocks uint64, proof []byte, path exported.Path,
) error {
	key, err := packetKey(path, delayTime, delayBlocks)
	if err != nil {
		return err
	}
	packets, _, err := cs.open(ctx, store, cdc, height, key, proof)
	if err != nil {
		return err
	}
	return packets.VerifyNonMembership(key)
}

func packetKey(path exported.Path, delayTime, delayBlocks uint64) ([]byte, error) {
	if delayTime != 0 || delayBlocks != 0 {
		return nil, refusal.ProofInvalid.With("delay periods are not supported")
	}
	keys, ok := path.(commitmenttypes.MerklePath)
	if !ok || len(keys.KeyPath) != 1 {
		return nil, refusal.ProofInvalid.With("path %v does not have one element", path)
	}
	if len(keys.KeyPath[0]) == 0 {
		return nil, refusal.EmptyField.With("path")
	}
	return []byte(keys.KeyPath[0]), nil
}

// Signers are the attestors by whom a proof shows what stands at path at a
// height. Refuses as VerifyMembership does, but for what stands there.
func (cs *ClientState) Signers(
	ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height, proof []byte, path exported.Path,
) ([]attestation.Address, error) {
	key, err := packetKey(path, 0, 0)
	if err != nil {
		return nil, err
	}
	_, signers, err := cs.open(ctx, store, cdc, height, key, proof)
	return signers, err
}

// open answers with what attestors say at a height, of the raw path at least
// where they have said so before, and who they are. It refuses with UnknownRoot, TooLarge,
// Malformed, NonCanonical, AttestedHeight, or as proofs/attestation does.
func (cs *ClientState) open(ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height, path, raw []byte) (packets attestation.Packets, signers []attestation.Address, err error) {
	if _, known := consensusState(store, cdc, height); !known {
		return packets, nil, refusal.UnknownRoot.With("height %s was never attested", height)
	}
	settled := cs.Settled(hosttime.Committed(ctx))
	if bytes.Equal(raw, remembered) {
		packet, signers, found := settled.remembered(store, height.GetRevisionHeight(), attestation.PathHash(path))
		if !found {
			return packets, nil, refusal.UnknownRoot.With("path %x was not attested at height %s", path, height)
		}
		return attestation.Packets{Height: height.GetRevisionHeight(), Packets: []attestation.Packet{packet}}, signers, nil
	}
	proof, err := parseProof(raw)
	if err != nil {
		return packets, nil, err
	}
	trust, err := settled.Trust()
	if err != nil {
		return packets, nil, err
	}
	return trust.VerifyPacketsAt(proof.Evidence(), height.GetRevisionHeight())
}

// parseProof decodes a marshalled AttestationProof that is its own canonical
// encoding.
func parseProof(raw []byte) (p AttestationProof, err error) {
	if len(raw) > maxProof {
		return p, refusal.TooLarge.With("proof of %d bytes, at most %d", len(raw), maxProof)
	}
	if err := p.Unmarshal(raw); err != nil {
		return p, refusal.Malformed.With("proof: %w", err)
	}
	if again, err := p.Marshal(); err != nil || !bytes.Equal(again, raw) {
		return p, refusal.NonCanonical.With("proof: does not re-marshal to itself")
	}
	return p, nil
}
