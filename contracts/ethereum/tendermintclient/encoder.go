package tendermintclient

import (
	"encoding/binary"
	"fmt"

	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// The kinds of messages that updateClient takes, one byte in front of each.
const (
	headerMessage  = 1
	openingMessage = 2
)

// Encoder encodes for one client. It is safe for concurrent use.
type Encoder struct {
	client tendermint.ClientState
}

// NewEncoder returns the encoder of a client that was made after described, a
// google.protobuf.Any of its ClientState.
func NewEncoder(described []byte) (*Encoder, error) {
	var e Encoder
	if err := unpack(described, &e.client); err != nil {
		return nil, refusal.Wrap(err, "client state")
	}
	return &e, checkClient(e.client)
}

// Item is one path to be opened.
type Item struct {
	Path  [][]byte // with the Merkle prefix, one key for each tree from the outermost
	Value []byte   // nil for absence
	Proof []byte   // ibc.core.commitment.v1.MerkleProof
}

// States finds the consensus state that the client stored for a height.
type States func(height uint64) (ConsensusState, error)

// EncodeBatch encodes updates (google.protobuf.Any of 07-tendermint Headers, one
// leading to the next) and the items to be opened at a height behind them. The
// answers belong into one transaction: the update messages, of which there may
// be one more than updates, and then each item's proof; proofs lean on what the
// updates leave in transient storage. stored is asked for the states that the
// updates do not make themselves.
//
// A proof that does not lead to the height's app hash, or cannot be expressed,
// is encoded so that the contract refuses it, and its item alone.
func (e *Encoder) EncodeBatch(stored States, height uint64, updates [][]byte, items []Item) (updateMsgs, proofs [][]byte, err error) {
	made := make(map[uint64]ConsensusState)
	find := func(height uint64) (ConsensusState, error) {
		if state, ok := made[height]; ok {
			return state, nil
		}
		state, err := stored(height)
		if err != nil {
			return state, fmt.Errorf("consensus state of height %d: %w", height, err)
		}
		return state, nil
	}
	for i, update := range updates {
		msg, state, err := e.encodeHeader(find, update)
		if err != nil {
			return nil, nil, refusal.Wrap(err, "update %d", i)
		}
		updateMsgs, made[state.Height] = append(updateMsgs, msg), state
	}
	if len(items) == 0 {
		return updateMsgs, nil, nil
	}
	state, err := find(height)
	if err != nil {
		return nil, nil, err
	}
	_, updated := made[height]
	opening, proofs := openAll(state, updated, items)
	if opening != nil {
		updateMsgs = append(updateMsgs, opening)
	}
	return updateMsgs, proofs, nil
}

func (e *Encoder) encodeHeader(find States, update []byte) ([]byte, ConsensusState, error) {
	var header tendermint.Header
	if err := unpack(update, &header); err != nil {
		return nil, ConsensusState{}, err
	}
	if header.TrustedHeight.RevisionNumber != e.client.LatestHeight.RevisionNumber {
		return nil, ConsensusState{}, refusal.HeaderInvalid.With("trusted height %s is of another revision than the client's, %d", header.TrustedHeight, e.client.LatestHeight.RevisionNumber)
	}
	trusted, err := find(header.TrustedHeight.RevisionHeight)
	if err != nil {
		return nil, ConsensusState{}, err
	}
	signed, err := e.signedHeader(&header, trusted, false)
	if err != nil {
		return nil, ConsensusState{}, err
	}
	state := ConsensusState{
		Height: signed.Header.Height, Time: signed.Header.Time,
		Root: signed.Header.AppHash, NextValidatorsHash: signed.Header.NextValidatorsHash,
	}
	return append([]byte{headerMessage}, abi.PackSignedHeader(signed)[selector:]...), state, nil
}

// appendState writes the state that a proof is under, but for its height.
func appendState(out []byte, state ConsensusState) []byte {
	out = binary.BigEndian.AppendUint64(out, state.Time)
	out = append(out, state.Root[:]...)
	return append(out, state.NextValidatorsHash[:]...)
}
