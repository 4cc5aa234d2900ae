package packet

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
)

// protocolVersion starts the preimage of each commitment (ICS-04 v2).
const protocolVersion = 2

// CommitPacket returns the 32 bytes that stand for a packet in its source's
// store. Every field is hashed by itself, so that the preimage has a fixed
// length and no two packets share it; source client and sequence are in the
// path instead.
func CommitPacket(p Packet) []byte {
	values := make([][]byte, len(p.Payloads))
	for i, payload := range p.Payloads {
		values[i] = hash(payload.Value)
	}
	return CommitHashed(p, values)
}

// CommitHashed is CommitPacket for whoever knows of the payloads' values only
// their SHA-256, one for each payload: the values in p are not looked at.
func CommitHashed(p Packet, values [][]byte) []byte {
	payloads := sha256.New()
	for i, payload := range p.Payloads {
		payloads.Write(hashPayload(payload, values[i]))
	}
	return commit(
		hash([]byte(p.DestinationClient)),
		hash(binary.BigEndian.AppendUint64(nil, p.TimeoutTimestamp)),
		payloads.Sum(nil),
	)
}

func hashPayload(p Payload, value []byte) []byte {
	return hash(slices.Concat(
		hash([]byte(p.SourcePort)),
		hash([]byte(p.DestinationPort)),
		hash([]byte(p.Version)),
		hash([]byte(p.Encoding)),
		value,
	))
}

// CommitAcknowledgement returns the 32 bytes that stand for an acknowledgement
// in the destination's store.
func CommitAcknowledgement(a Acknowledgement) []byte {
	hashes := make([][]byte, len(a.AppAcknowledgements))
	for i, ack := range a.AppAcknowledgements {
		hashes[i] = hash(ack)
	}
	return CommitAcknowledgementHashed(hashes)
}

// CommitAcknowledgementHashed is CommitAcknowledgement for whoever knows only
// the SHA-256 of each application's acknowledgement.
func CommitAcknowledgementHashed(acknowledgements [][]byte) []byte {
	return commit(acknowledgements...)
}

func commit(hashes ...[]byte) []byte {
	return hash(append([]byte{protocolVersion}, slices.Concat(hashes...)...))
}

func hash(data []byte) []byte {
	sum := sha256.Sum256(data)
	return sum[:]
}
