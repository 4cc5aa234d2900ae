package attestation

import (
	"crypto/sha256"
	"encoding/binary"
)

// Kind says what a statement is, and is signed with it.
type Kind byte

const (
	KindState    Kind = 1 // a State
	KindPackets  Kind = 2 // Packets
	KindRotation Kind = 3 // a Rotation; not known to ibc-go
	KindCancel   Kind = 4 // a Cancel; not known to ibc-go
)

// String names the kind for people.
func (k Kind) String() string {
	switch k {
	case KindState:
		return "state"
	case KindPackets:
		return "packets"
	case KindRotation:
		return "rotation"
	case KindCancel:
		return "cancel"
	}
	return "unknown kind"
}

// ownKind is added to kinds that are signed with a source.
const ownKind = 0x10

// Source names the chain and the packet store that statements are about. The
// zero Source stands for the formats of ibc-go v11, which name none: there,
// keys must not be shared between sources.
type Source [32]byte

// sourceDomain begins the preimage of every Source.
const sourceDomain = "anji/attestation-source/v1"

// EthereumSource is a packet router on the chain of an EIP-155 id.
func EthereumSource(chainID uint64, router [20]byte) Source {
	return newSource("ethereum", binary.BigEndian.AppendUint64(nil, chainID), router[:])
}

// CosmosSource is the packet module of a chain.
func CosmosSource(chainID string) Source { return newSource("cosmos", []byte(chainID)) }

// FabricSource is the packet chaincode of a channel.
func FabricSource(channel, chaincode string) Source {
	return newSource("fabric", []byte(channel), []byte(chaincode))
}

// newSource hashes the parts, each behind its length in 8 bytes big endian.
func newSource(kind string, parts ...[]byte) Source {
	var preimage []byte
	for _, part := range append([][]byte{[]byte(sourceDomain), []byte(kind)}, parts...) {
		preimage = binary.BigEndian.AppendUint64(preimage, uint64(len(part)))
		preimage = append(preimage, part...)
	}
	return sha256.Sum256(preimage)
}

// Digest is what attestors sign of an encoded statement. States and packets
// without a source are signed as ibc-go v11 does,
//
//	sha256(kind || sha256(data))
//
// everything else as sha256(0x10 + kind || source || sha256(data)), which is
// longer and begins with another byte.
func Digest(source Source, kind Kind, data []byte) [32]byte {
	inner := sha256.Sum256(data)
	if source == (Source{}) && (kind == KindState || kind == KindPackets) {
		return sha256.Sum256(append([]byte{byte(kind)}, inner[:]...))
	}
	preimage := append([]byte{ownKind + byte(kind)}, source[:]...)
	return sha256.Sum256(append(preimage, inner[:]...))
}
