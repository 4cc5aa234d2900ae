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
	payloads := sha256.New()
	for _, payload := range p.Payloads {
		payloads.Write(hashPayload(payload))
	}
	return commit(
		hash([]byte(p.DestinationClient)),
		hash(binary.BigEndian.AppendUint64(nil, p.TimeoutTimestamp)),
		payloads.Sum(nil),
	)
}

func hashPayload(p Payload) []byte {
	return hash(slices.Concat(
		hash([]byte(p.SourcePort)),
		hash([]byte(p.DestinationPort)),
		hash([]byte(p.Version)),
		hash([]byte(p.Encoding)),
		hash(p.Value),
	))
}

// CommitAcknowledgement returns the 32 bytes that stand for an acknowledgement
// in the destination's store.
func CommitAcknowledgement(a Acknowledgement) []byte {
	hashes := make([][]byte, len(a.AppAcknowledgements))
	for i, ack := range a.AppAcknowledgements {
		hashes[i] = hash(ack)
	}
	return commit(hashes...)
}

func commit(hashes ...[]byte) []byte {
	return hash(append([]byte{protocolVersion}, slices.Concat(hashes...)...))
}

func hash(data []byte) []byte {
	sum := sha256.Sum256(data)
	return sum[:]
}
