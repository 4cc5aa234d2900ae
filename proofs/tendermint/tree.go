package tendermint

import (
	"fmt"

	ics23 "github.com/cosmos/ics23/go"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// VerifyTree checks that value stands at key in a single tree, or, where value
// is nil, that nothing does. proof is a marshalled cosmos.ics23.v1.CommitmentProof,
// which may be of a batch that the key is in. Refuses with Malformed,
// NonCanonical, TooLarge, EmptyField or ProofInvalid.
func VerifyTree(root []byte, spec *ics23.ProofSpec, key, value, proof []byte) error {
	switch {
	case len(root) == 0:
		return refusal.EmptyField.With("root")
	case len(key) == 0:
		return refusal.EmptyField.With("key")
	case value != nil && len(value) == 0:
		return refusal.EmptyField.With("value")
	case len(key) > maxPath:
		return refusal.TooLarge.With("key of %d bytes, at most %d", len(key), maxPath)
	case len(proof) > maxProof:
		return refusal.TooLarge.With("proof of %d bytes, at most %d", len(proof), maxProof)
	}
	var tree ics23.CommitmentProof
	if err := unmarshal(proof, &tree); err != nil {
		return err
	}
	if err := checkShape(spec, &tree); err != nil {
		return refusal.ProofInvalid.With("%w", err)
	}
	if value == nil {
		if !ics23.VerifyNonMembership(spec, root, &tree, key) {
			return refusal.ProofInvalid.With("it does not show that the key is absent under the root")
		}
		return nil
	}
	if !ics23.VerifyMembership(spec, root, &tree, key, value) {
		return refusal.ProofInvalid.With("it does not show that the key has the value under the root")
	}
	return nil
}

// checkShape finds what ICS-23's functions would panic at, and inner nodes that
// have not exactly one computed child among their siblings: ICS-23's own check
// lets pass some with all children given besides (the IAVL proof behind the
// theft from the BNB bridge).
func checkShape(spec *ics23.ProofSpec, proof *ics23.CommitmentProof) error {
	if spec == nil || spec.InnerSpec == nil || proof == nil {
		return fmt.Errorf("specification or proof is missing")
	}
	switch kind := proof.Proof.(type) {
	case *ics23.CommitmentProof_Exist:
		return checkSteps(spec, kind.Exist.GetPath())
	case *ics23.CommitmentProof_Nonexist:
		return checkNonexist(spec, kind.Nonexist)
	case *ics23.CommitmentProof_Batch:
		for i, entry := range kind.Batch.GetEntries() {
			if err := checkEntry(spec, entry); err != nil {
				return fmt.Errorf("entry %d: %w", i, err)
			}
		}
		return nil
	case *ics23.CommitmentProof_Compressed:
		return checkCompressed(spec, kind.Compressed)
	default:
		return fmt.Errorf("it proves nothing")
	}
}

func checkEntry(spec *ics23.ProofSpec, entry *ics23.BatchEntry) error {
	if exist := entry.GetExist(); exist != nil {
		return checkSteps(spec, exist.Path)
	}
	return checkNonexist(spec, entry.GetNonexist())
}

func checkNonexist(spec *ics23.ProofSpec, proof *ics23.NonExistenceProof) error {
	if err := checkSteps(spec, proof.GetLeft().GetPath()); err != nil {
		return fmt.Errorf("left neighbour: %w", err)
	}
	if err := checkSteps(spec, proof.GetRight().GetPath()); err != nil {
		return fmt.Errorf("right neighbour: %w", err)
	}
	return nil
}

// checkCompressed checks the steps that the entries have in common, and that
// entries name no other.
func checkCompressed(spec *ics23.ProofSpec, proof *ics23.CompressedBatchProof) error {
	steps := proof.GetLookupInners()
	if err := checkSteps(spec, steps); err != nil {
		return err
	}
	for i, entry := range proof.GetEntries() {
		paths := [][]int32{entry.GetExist().GetPath()}
		if nonexist := entry.GetNonexist(); nonexist != nil {
			paths = [][]int32{nonexist.GetLeft().GetPath(), nonexist.GetRight().GetPath()}
		} else if entry.GetExist() == nil {
			return fmt.Errorf("entry %d: it proves nothing", i)
		}
		for _, path := range paths {
			for _, step := range path {
				if step < 0 || int(step) >= len(steps) {
					return fmt.Errorf("entry %d: step %d of %d", i, step, len(steps))
				}
			}
		}
	}
	return nil
}

func checkSteps(spec *ics23.ProofSpec, path []*ics23.InnerOp) error {
	for i, step := range path {
		if !oneChild(spec.InnerSpec, step) {
			return fmt.Errorf("step %d: prefix of %d bytes, suffix of %d: not one child beside its siblings", i, len(step.GetPrefix()), len(step.GetSuffix()))
		}
	}
	return nil
}

// oneChild tells whether an inner node leaves room for one child, at any place.
func oneChild(spec *ics23.InnerSpec, step *ics23.InnerOp) bool {
	size, siblings := int(spec.ChildSize), len(spec.ChildOrder)-1
	for left := range siblings + 1 {
		numbers := len(step.GetPrefix()) - left*size
		if numbers >= int(spec.MinPrefixLength) && numbers <= int(spec.MaxPrefixLength) && len(step.GetSuffix()) == (siblings-left)*size {
			return true
		}
	}
	return false
}
