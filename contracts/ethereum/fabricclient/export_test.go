package fabricclient

import "github.com/anji-bridge/anji/proofs/fabric"

// Signature is an endorsement in the contract's form.
type Signature struct {
	Index byte
	RS    [64]byte
}

// Forge encodes a view's evidence as it is, under whichever identities it is
// said to be of, and without leaves.
func (e *Encoder) Forge(ev fabric.EndorsedView, creator byte, serialized []byte, nonce [nonceSize]byte, signatures []Signature) ([]byte, error) {
	list := make([]signature, len(signatures))
	for i, s := range signatures {
		list[i] = signature{s.Index, s.RS}
	}
	message, err := e.encode(ev, creator, serialized, nonce, list)
	return appendLeaves(append([]byte{kindView}, message...), nil), err
}
