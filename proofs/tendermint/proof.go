package tendermint

import (
	"bytes"

	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	ics23 "github.com/cosmos/ics23/go"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Bounds on an encoded proof and on its path.
const (
	maxProof = 256 << 10 // bytes
	maxPath  = 4 << 10   // bytes of one key
)

// VerifyMembership checks that value stands at path under root, an app hash.
// path has one raw key for each tree, outermost first (for the SDK: store
// name, key); specs and the proof go from the innermost tree outwards, as in
// ICS-23. proof is a marshalled ibc.core.commitment.v1.MerkleProof. Refuses
// with Malformed, TooLarge, EmptyField or ProofInvalid.
func VerifyMembership(root []byte, specs []*ics23.ProofSpec, path [][]byte, value, proof []byte) error {
	if len(value) == 0 {
		return refusal.EmptyField.With("value")
	}
	merkleProof, merklePath, err := parse(root, specs, path, proof)
	if err != nil {
		return err
	}
	if err := merkleProof.VerifyMembership(specs, commitmenttypes.NewMerkleRoot(root), merklePath, value); err != nil {
		return refusal.ProofInvalid.With("%w", err)
	}
	return nil
}

// VerifyNonMembership checks that nothing stands at path under root. The
// arguments and refusals are those of VerifyMembership.
func VerifyNonMembership(root []byte, specs []*ics23.ProofSpec, path [][]byte, proof []byte) error {
	merkleProof, merklePath, err := parse(root, specs, path, proof)
	if err != nil {
		return err
	}
	if err := merkleProof.VerifyNonMembership(specs, commitmenttypes.NewMerkleRoot(root), merklePath); err != nil {
		return refusal.ProofInvalid.With("%w", err)
	}
	return nil
}

func parse(root []byte, specs []*ics23.ProofSpec, path [][]byte, raw []byte) (proof commitmenttypes.MerkleProof, keys commitmenttypes.MerklePath, err error) {
	if len(root) == 0 {
		return proof, keys, refusal.EmptyField.With("root")
	}
	if len(specs) == 0 || len(path) != len(specs) {
		return proof, keys, refusal.ProofInvalid.With("path of %d keys for %d trees", len(path), len(specs))
	}
	for i, key := range path {
		if len(key) == 0 {
			return proof, keys, refusal.EmptyField.With("key %d of the path", i)
		}
		if len(key) > maxPath {
			return proof, keys, refusal.TooLarge.With("key of %d bytes, at most %d", len(key), maxPath)
		}
		// ibc-go v8 holds raw keys in strings and does not unescape them.
		keys.KeyPath = append(keys.KeyPath, string(key))
	}
	if len(raw) > maxProof {
		return proof, keys, refusal.TooLarge.With("proof of %d bytes, at most %d", len(raw), maxProof)
	}
	if err := unmarshal(raw, &proof); err != nil {
		return proof, keys, err
	}
	for i, tree := range proof.Proofs {
		if i < len(specs) {
			if err := checkShape(specs[i], tree); err != nil {
				return proof, keys, refusal.ProofInvalid.With("tree %d: %w", i, err)
			}
		}
	}
	return proof, keys, nil
}

// unmarshal takes no encoding but the one that the message has itself.
func unmarshal(raw []byte, into codec) error {
	if err := into.Unmarshal(raw); err != nil {
		return refusal.Malformed.With("proof: %w", err)
	}
	again, err := into.Marshal()
	if err != nil {
		return refusal.Malformed.With("proof: %w", err)
	}
	if !bytes.Equal(raw, again) {
		return refusal.NonCanonical.With("proof: %d bytes, its own encoding has %d", len(raw), len(again))
	}
	return nil
}

type codec interface {
	Unmarshal([]byte) error
	Marshal() ([]byte, error)
}
