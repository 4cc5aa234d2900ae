package ethereum

import "github.com/anji-bridge/anji/proofs/refusal"

// VerifyReceipt checks that a block with that receipts root has a receipt at
// index, and answers with its consensus encoding (EIP-2718: the type's byte,
// if it has one, before the RLP). proof has the nodes from the root down.
// Refuses as VerifyTrie does; an index beyond the last receipt with
// ProofInvalid.
func VerifyReceipt(receiptsRoot [32]byte, index uint64, proof [][]byte) ([]byte, error) {
	receipt, err := openTrie(receiptsRoot, rlpIndex(index), proof)
	if err == nil && receipt == nil {
		err = refusal.ProofInvalid.With("there is none")
	}
	if err != nil {
		return nil, refusal.Wrap(err, "receipt %d", index)
	}
	return receipt, nil
}
