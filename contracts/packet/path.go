package packet

import (
	"encoding/binary"
	"slices"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Kinds of packet path (ICS-24 v2): the byte between client and sequence.
const (
	CommitmentKind      = 1
	ReceiptKind         = 2
	AcknowledgementKind = 3
)

// CommitmentPath is where the source keeps the commitment of a packet sent
// from client: the identifier, 0x01, the sequence as 8 bytes big endian.
func CommitmentPath(client string, sequence uint64) []byte {
	return path(client, CommitmentKind, sequence)
}

// ReceiptPath is where the destination keeps the receipt of a packet that
// arrived for client.
func ReceiptPath(client string, sequence uint64) []byte {
	return path(client, ReceiptKind, sequence)
}

// AcknowledgementPath is where the destination keeps the commitment of the
// acknowledgement it gave to a packet that arrived for client.
func AcknowledgementPath(client string, sequence uint64) []byte {
	return path(client, AcknowledgementKind, sequence)
}

func path(client string, kind byte, sequence uint64) []byte {
	return binary.BigEndian.AppendUint64(append([]byte(client), kind), sequence)
}

// merklePath puts a packet path under the counterparty's prefix: it is
// appended to the prefix's last key.
func merklePath(prefix [][]byte, path []byte) ([][]byte, error) {
	if len(prefix) == 0 {
		return nil, refusal.CounterpartyInvalid.With("counterparty merkle prefix: no key")
	}
	last := len(prefix) - 1
	full := slices.Clone(prefix)
	full[last] = slices.Concat(prefix[last], path)
	return full, nil
}
