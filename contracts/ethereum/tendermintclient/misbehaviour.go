package tendermintclient

import (
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient/internal/messages"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// EncodeMisbehaviour encodes a google.protobuf.Any of a 07-tendermint
// Misbehaviour for the contract's function misbehaviour.
func (e *Encoder) EncodeMisbehaviour(stored States, misbehaviour []byte) ([]byte, error) {
	var m tendermint.Misbehaviour
	if err := unpack(misbehaviour, &m); err != nil {
		return nil, err
	}
	var conflict messages.Conflict
	for i, one := range []struct {
		header *tendermint.Header
		into   *messages.SignedHeader
	}{{m.Header1, &conflict.First}, {m.Header2, &conflict.Second}} {
		if one.header == nil {
			return nil, refusal.Malformed.With("header %d is missing", i+1)
		}
		trusted, err := stored(one.header.TrustedHeight.RevisionHeight)
		if err != nil {
			return nil, err
		}
		if *one.into, err = e.signedHeader(one.header, trusted, true); err != nil {
			return nil, refusal.Wrap(err, "header %d", i+1)
		}
	}
	return abi.PackConflict(conflict)[selector:], nil
}
