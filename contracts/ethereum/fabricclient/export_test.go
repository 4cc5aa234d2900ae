package fabricclient

import (
	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/fabric"
)

// Registered is an identity that the contract starts with, as whoever deploys
// it says.
type Registered struct {
	Serialized []byte
	fabric.Identity
}

// Unchecked encodes parameters without looking at the identities.
func Unchecked(state *fabricview.ClientState, consensus *fabricview.ConsensusState, identities []Registered) ([]byte, error) {
	var reviewed []registered
	for _, id := range identities {
		reviewed = append(reviewed, registered{id.Serialized, id.Identity})
	}
	organisations, policy, err := compile(state.Policy)
	if err != nil {
		return nil, err
	}
	return pack(state, consensus, organisations, policy, reviewed)
}

// Signature is an endorsement in the contract's form.
type Signature struct {
	Index byte
	RS    [64]byte
}

// SplitSignature reads r and s.
func SplitSignature(der []byte) ([64]byte, error) { return splitSignature(der) }

// Forge encodes a view's evidence as it is, under whichever identities it is
// said to be of, and without leaves.
func (e *Encoder) Forge(ev fabric.EndorsedView, creator byte, serialized, nonce []byte, signatures []Signature) ([]byte, error) {
	list := make([]signature, len(signatures))
	for i, s := range signatures {
		list[i] = signature{s.Index, s.RS}
	}
	var cut [nonceSize]byte
	copy(cut[:], nonce)
	message, err := e.encode(ev, creator, serialized, cut, list)
	return appendLeaves(append([]byte{kindView}, message...), nil), err
}

// Write gives the instructions that write target behind data.
func Write(data, target []byte) ([]byte, error) { return newWindow(data).write(target) }

// Compile turns a policy into the contract's form.
func Compile(policy []byte) (organisations []string, program []byte, err error) {
	return compile(policy)
}
