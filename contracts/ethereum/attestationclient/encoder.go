package attestationclient

import (
	"bytes"
	"fmt"

	"github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Encoder encodes for one client. It is safe for concurrent use.
type Encoder struct {
	snapshot bool
}

// NewEncoder returns the encoder of a client that was made after described, a
// google.protobuf.Any of its ClientState.
func NewEncoder(described []byte) (*Encoder, error) {
	var state attestation.ClientState
	if err := unpack(described, &state); err != nil {
		return nil, refusal.Wrap(err, "client state")
	}
	return NewEncoderOf(&state)
}

// NewEncoderOf returns the encoder of a client of a state.
func NewEncoderOf(state *attestation.ClientState) (*Encoder, error) {
	trust, err := state.Trust()
	return &Encoder{snapshot: trust.Snapshot}, err
}

// Item is one path whose proof is to be verified.
type Item struct {
	Path  [][]byte // with the Merkle prefix
	Value []byte   // nil for absence
	Proof []byte   // AttestationProof, or attestation.RememberedProof
}

// EncodeBatch encodes updates (google.protobuf.Any of AttestationProof,
// Rotation or Cancel) and the proofs of items. The answers belong into one
// transaction: the update messages, of which there may be more than updates,
// and then each item's proof. A proof that several items have is made an
// update, so that its signatures are verified once.
//
// A proof that does not decode is encoded so that the contract refuses it, and
// its item alone.
func (e *Encoder) EncodeBatch(updates [][]byte, items []Item) (updateMsgs, proofs [][]byte, err error) {
	for i, update := range updates {
		msg, err := encodeUpdate(update)
		if err != nil {
			return nil, nil, refusal.Wrap(err, "update %d", i)
		}
		updateMsgs = append(updateMsgs, msg)
	}
	shared := make(map[string]int)
	for _, item := range items {
		shared[string(item.Proof)]++
	}
	brought := make(map[string]bool)
	for _, item := range items {
		encoded, says := encodeItem(item)
		if key := string(item.Proof); says && shared[key] > 1 {
			if !brought[key] {
				updateMsgs = append(updateMsgs, append([]byte{byte(packetsMessage)}, encoded...))
				brought[key] = true
			}
			encoded = nil
		}
		proofs = append(proofs, encoded)
	}
	return updateMsgs, proofs, nil
}

// The kinds of messages that updateClient takes; a state has none in front.
const (
	packetsMessage  = proofs.KindPackets
	rotationMessage = proofs.KindRotation
	cancelMessage   = proofs.KindCancel
)

// unreadable is what the contract refuses as malformed.
var unreadable = []byte{0}

// encodeItem is a packet's proof, none where it was brought before, and whether
// it says what the item wants it to: only then can it be brought as an update,
// because the contract could not tell what is wrong without it.
func encodeItem(item Item) (encoded []byte, says bool) {
	if bytes.Equal(item.Proof, attestation.RememberedProof()) {
		return nil, false
	}
	var proof attestation.AttestationProof
	if err := proof.Unmarshal(item.Proof); err != nil {
		return bytes.Clone(unreadable), false
	}
	encoded, err := encodeProof(&proof)
	if err != nil {
		return bytes.Clone(unreadable), false
	}
	packets, err := proofs.DecodePackets(proof.AttestationData)
	if err != nil || len(item.Path) == 0 {
		return encoded, false
	}
	path := item.Path[len(item.Path)-1]
	if item.Value == nil {
		return encoded, packets.VerifyNonMembership(path) == nil
	}
	return encoded, packets.VerifyMembership(path, item.Value) == nil
}

func encodeUpdate(update []byte) ([]byte, error) {
	url, err := typeURL(update)
	if err != nil {
		return nil, err
	}
	switch url {
	case types.MsgTypeURL(&attestation.AttestationProof{}):
		var proof attestation.AttestationProof
		if err := unpack(update, &proof); err != nil {
			return nil, err
		}
		encoded, err := encodeProof(&proof)
		if err != nil || proof.Kind() == proofs.KindState {
			return encoded, err
		}
		return append([]byte{byte(packetsMessage)}, encoded...), nil
	case types.MsgTypeURL(&attestation.Rotation{}):
		var m attestation.Rotation
		return encodeOwn(update, rotationMessage, &m, &m.Proof)
	case types.MsgTypeURL(&attestation.Cancel{}):
		var m attestation.Cancel
		return encodeOwn(update, cancelMessage, &m, &m.Proof)
	}
	return nil, refusal.HeaderInvalid.With("a client of attestors takes no %q", url)
}

// encodeOwn encodes a message that ibc-go does not know.
func encodeOwn(update []byte, kind proofs.Kind, m proto.Message, proof *attestation.AttestationProof) ([]byte, error) {
	if err := unpack(update, m); err != nil {
		return nil, err
	}
	encoded, err := encodeProof(proof)
	return append([]byte{byte(kind)}, encoded...), err
}

func typeURL(packed []byte) (string, error) {
	var holder types.Any
	if err := proto.Unmarshal(packed, &holder); err != nil {
		return "", refusal.Malformed.With("google.protobuf.Any: %w", err)
	}
	return holder.TypeUrl, nil
}

// proofLayout is that of IAttestationMsgs.AttestationProof in the solidity IBC
// contracts.
var proofLayout = layout(
	abi.ArgumentMarshaling{Name: "attestationData", Type: "bytes"},
	abi.ArgumentMarshaling{Name: "signatures", Type: "bytes[]"},
)

func encodeProof(proof *attestation.AttestationProof) ([]byte, error) {
	encoded, err := proofLayout.Pack(struct {
		AttestationData []byte
		Signatures      [][]byte
	}{proof.AttestationData, proof.Signatures})
	if err != nil {
		return nil, fmt.Errorf("attestation proof: %w", err)
	}
	return encoded, nil
}
