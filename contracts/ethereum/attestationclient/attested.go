package attestationclient

import (
	"encoding/binary"

	"github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// The parts of AttestedClient, one byte in front of each message.
const (
	lightPart  = 1
	quorumPart = 2
)

// AttestedParts is what an AttestedClient is made of.
type AttestedParts struct {
	// Quorum is the constructor's argument of that name.
	Quorum []byte
	// LightState and LightConsensus are those of the light client, each a
	// google.protobuf.Any.
	LightState, LightConsensus []byte
}

// NewAttestedParts takes a new client's states apart (google.protobuf.Any of
// contracts/clients/attested). It checks the quorum's only. Refuses with
// Malformed or ClientInvalid.
func NewAttestedParts(clientState, consensusState []byte) (parts AttestedParts, err error) {
	state, light, err := unpackAttested(clientState)
	if err != nil {
		return parts, err
	}
	var consensus attested.ConsensusState
	if err := unpack(consensusState, &consensus); err != nil {
		return parts, refusal.Wrap(err, "consensus state")
	}
	switch {
	case consensus.Light == nil || consensus.Quorum == nil:
		return parts, refusal.ClientInvalid.With("consensus state: light or quorum is missing")
	case state.Frozen:
		return parts, refusal.ClientInvalid.With("client state: a new client is frozen")
	case state.LatestHeight.RevisionHeight != state.Quorum.LatestHeight:
		return parts, refusal.ClientInvalid.With("client state: the light client starts at height %s, the quorum at %d", state.LatestHeight, state.Quorum.LatestHeight)
	}
	parts.LightState = light
	if parts.LightConsensus, err = proto.Marshal(consensus.Light); err != nil {
		return parts, refusal.Malformed.With("consensus state: %w", err)
	}
	parts.Quorum, err = QuorumParameters(&state.Quorum, consensus.Quorum)
	return parts, refusal.Wrap(err, "quorum")
}

// unpackAttested reads a google.protobuf.Any of an attested.ClientState, and
// the one of its light client.
func unpackAttested(described []byte) (state *attested.ClientState, light []byte, err error) {
	state = new(attested.ClientState)
	if err := unpack(described, state); err != nil {
		return nil, nil, refusal.Wrap(err, "client state")
	}
	if state.Light == nil {
		return nil, nil, refusal.ClientInvalid.With("client state: light is missing")
	}
	switch state.Light.TypeUrl {
	case types.MsgTypeURL(state), types.MsgTypeURL(&state.Quorum):
		return nil, nil, refusal.ClientInvalid.With("light is a %s, want a light client", state.Light.TypeUrl)
	}
	light, err = proto.Marshal(state.Light)
	if err != nil {
		return nil, nil, refusal.Malformed.With("client state: %w", err)
	}
	return state, light, nil
}

// AttestedEncoder encodes for one AttestedClient, with the help of the
// encoder of its light client. It is safe for concurrent use.
type AttestedEncoder struct {
	// Light is the client state of the light client, a google.protobuf.Any.
	Light  []byte
	quorum *Encoder
}

// NewAttestedEncoder returns the encoder of a client that was made after
// described, a google.protobuf.Any of an attested.ClientState.
func NewAttestedEncoder(described []byte) (*AttestedEncoder, error) {
	state, light, err := unpackAttested(described)
	if err != nil {
		return nil, err
	}
	quorum, err := NewEncoderOf(&state.Quorum)
	return &AttestedEncoder{Light: light, quorum: quorum}, refusal.Wrap(err, "quorum")
}

// LightEncoder encodes a batch for the light client: updates
// (google.protobuf.Any) and the proofs of as many items as there are.
type LightEncoder func(updates, proofs [][]byte) (updateMsgs, encoded [][]byte, err error)

// EncodeBatch encodes updates (google.protobuf.Any of attested.Update) and the
// proofs of items, each an attested.Proof, as Encoder.EncodeBatch does. Refuses
// with Malformed, HeaderInvalid, or as the light client's encoder does.
func (e *AttestedEncoder) EncodeBatch(light LightEncoder, updates [][]byte, items []Item) (updateMsgs, proofs [][]byte, err error) {
	var ofLight, ofQuorum [][]byte
	for i, update := range updates {
		carried, isLight, err := carriedBy(update)
		if err != nil {
			return nil, nil, refusal.Wrap(err, "update %d", i)
		}
		if isLight {
			ofLight = append(ofLight, carried)
		} else {
			ofQuorum = append(ofQuorum, carried)
		}
	}
	lightProofs := make([][]byte, len(items))
	quorumItems := make([]Item, len(items))
	for i, item := range items {
		var proof attested.Proof
		if err := proof.Unmarshal(item.Proof); err != nil {
			return nil, nil, refusal.Malformed.With("proof %d: %w", i, err)
		}
		lightProofs[i], quorumItems[i] = proof.Light, Item{item.Path, item.Value, proof.Quorum}
	}
	lightMsgs, lightProofs, err := light(ofLight, lightProofs)
	if err != nil {
		return nil, nil, err
	}
	quorumMsgs, quorumProofs, err := e.quorum.EncodeBatch(ofQuorum, quorumItems)
	if err != nil {
		return nil, nil, refusal.Wrap(err, "quorum")
	}
	for _, msg := range lightMsgs {
		updateMsgs = append(updateMsgs, ForLight(msg))
	}
	for _, msg := range quorumMsgs {
		updateMsgs = append(updateMsgs, append([]byte{quorumPart}, msg...))
	}
	for i := range items {
		joined := binary.BigEndian.AppendUint32(nil, uint32(len(lightProofs[i])))
		proofs = append(proofs, append(append(joined, lightProofs[i]...), quorumProofs[i]...))
	}
	return updateMsgs, proofs, nil
}

// ForLight makes a message of the light client's contract one of an
// AttestedClient.
func ForLight(message []byte) []byte { return append([]byte{lightPart}, message...) }

// EncodeMisbehaviour encodes a google.protobuf.Any of an attested.Update that
// carries misbehaviour of one of the two.
func (e *AttestedEncoder) EncodeMisbehaviour(light func(misbehaviour []byte) ([]byte, error), update []byte) ([]byte, error) {
	carried, isLight, err := carriedBy(update)
	if err != nil {
		return nil, err
	}
	part, encode := byte(quorumPart), e.quorum.EncodeMisbehaviour
	if isLight {
		part, encode = lightPart, light
	}
	message, err := encode(carried)
	return append([]byte{part}, message...), err
}

// carriedBy is what a google.protobuf.Any of an attested.Update carries,
// itself one, and whether it is for the light client.
func carriedBy(update []byte) (carried []byte, isLight bool, err error) {
	var m attested.Update
	if err := unpack(update, &m); err != nil {
		return nil, false, err
	}
	if m.Message == nil || m.Message.TypeUrl == types.MsgTypeURL(&m) {
		return nil, false, refusal.HeaderInvalid.With("the update carries no client message of a light client or of attestors")
	}
	if carried, err = proto.Marshal(m.Message); err != nil {
		return nil, false, refusal.Malformed.With("message: %w", err)
	}
	switch m.Message.TypeUrl {
	case types.MsgTypeURL(&attestation.AttestationProof{}), types.MsgTypeURL(&attestation.Rotation{}),
		types.MsgTypeURL(&attestation.Cancel{}), types.MsgTypeURL(&attestation.Misbehaviour{}):
		return carried, false, nil
	}
	return carried, true, nil
}

// Carries is the type URL of the message in a google.protobuf.Any of an
// attested.Update.
func Carries(update []byte) (string, error) {
	carried, _, err := carriedBy(update)
	if err != nil {
		return "", err
	}
	return typeURL(carried)
}
