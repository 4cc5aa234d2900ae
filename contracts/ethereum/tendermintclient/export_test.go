package tendermintclient

import commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"

// EncodeUnchecked encodes a proof of presence without a look at ICS-23's
// specification, as an attacker would, and answers the root of the store that it
// leads to.
func EncodeUnchecked(proof *commitmenttypes.MerkleProof, state ConsensusState) (encoded []byte, root [32]byte, err error) {
	parts, err := takeApart(proof.Proofs[0].GetExist())
	if err != nil {
		return nil, root, err
	}
	o := opened{existence: parts, storeRoot: parts.root()}
	// The proof of the store is a true one, whatever it is said to hold.
	store := proof.Proofs[1].GetExist()
	if o.store, err = newStoreProof(proof.Proofs[1], [32]byte(store.Value)); err != nil {
		return nil, root, err
	}
	return o.store.appendTo(o.appendTo(nil), state, false), o.storeRoot, nil
}
