package fabric

import (
	"bytes"
	"slices"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// counterparty is the record of a link's other end. It is immutable, so that
// sends, which read it, conflict with nothing.
type counterparty struct {
	ClientID     string   `json:"client_id"`
	MerklePrefix [][]byte `json:"merkle_prefix"` // base64 in JSON
}

func counterpartyKey(clientID string) []byte { return []byte("counterparty/" + clientID) }

// registerCounterparty completes a link: a client, its counterparty's client
// of this channel, and the keys of the counterparty's Merkle prefix. Once
// registered it cannot change; registering the same again is no error.
func (i *invocation) registerCounterparty(args [][]byte) ([]byte, error) {
	clientID := string(args[0])
	ctx, err := i.context()
	if err != nil {
		return nil, err
	}
	if _, err := i.client(ctx, clientID); err != nil {
		return nil, err
	}
	record := counterparty{ClientID: string(args[1]), MerklePrefix: args[2:]}
	if err := packet.Counterparty(record).Validate(); err != nil {
		return nil, err
	}
	var known counterparty
	found, err := i.getJSON(counterpartyKey(clientID), &known)
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, i.putJSON(counterpartyKey(clientID), record)
	}
	if known.ClientID != record.ClientID || !slices.EqualFunc(known.MerklePrefix, record.MerklePrefix, bytes.Equal) {
		return nil, refusal.CounterpartyExists.With("client %s: the counterparty is %s and cannot change", clientID, known.ClientID)
	}
	return nil, nil
}

// Counterparty reads the record without the client, whose keys deliveries write.
func (i *invocation) Counterparty(clientID string) (packet.Counterparty, error) {
	var record counterparty
	found, err := i.getJSON(counterpartyKey(clientID), &record)
	if err == nil && !found {
		err = refusal.CounterpartyUnknown.With("client %.64q has no registered counterparty", clientID)
	}
	return packet.Counterparty(record), err
}
