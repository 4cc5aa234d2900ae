package ethereum

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Hash tree roots after the consensus specs' ssz/simple-serialize.md, of the
// few containers that a light client meets.

// hashPair is the parent of two nodes.
func hashPair(left, right [32]byte) [32]byte {
	var both [64]byte
	copy(both[:32], left[:])
	copy(both[32:], right[:])
	return sha256.Sum256(both[:])
}

// merkleize is the root over chunks, filled up with zero chunks to the next
// power of two. It overwrites chunks.
func merkleize(chunks [][32]byte) [32]byte {
	if len(chunks) == 0 {
		return [32]byte{}
	}
	zero := [32]byte{}
	for n := len(chunks); n > 1; n = (n + 1) / 2 {
		for i := 0; i < n; i += 2 {
			right := zero
			if i+1 < n {
				right = chunks[i+1]
			}
			chunks[i/2] = hashPair(chunks[i], right)
		}
		zero = hashPair(zero, zero)
	}
	return chunks[0]
}

// uintChunk is the chunk of a uint64.
func uintChunk(v uint64) (chunk [32]byte) {
	binary.LittleEndian.PutUint64(chunk[:], v)
	return chunk
}

// bytesRoot is the root of a byte vector.
func bytesRoot(data []byte) [32]byte {
	chunks := make([][32]byte, (len(data)+31)/32)
	for i := range chunks {
		copy(chunks[i][:], data[32*i:])
	}
	return merkleize(chunks)
}

// keyRoot is the root of a public key, two chunks. It is apart from bytesRoot
// because a committee has hundreds.
func keyRoot(key *[48]byte) [32]byte {
	var both [64]byte
	copy(both[:], key[:])
	return sha256.Sum256(both[:])
}

// Root is the block root: the header's hash tree root.
func (h BeaconHeader) Root() [32]byte {
	return merkleize([][32]byte{uintChunk(h.Slot), uintChunk(h.ProposerIndex), h.ParentRoot, h.StateRoot, h.BodyRoot})
}

// root is the hash tree root of the header as the fork lays it out: Deneb
// appends two fields.
func (e *ExecutionHeader) root(fork Fork) [32]byte {
	recipient := [32]byte{}
	copy(recipient[:], e.FeeRecipient[:])
	extra := [32]byte{}
	copy(extra[:], e.ExtraData)
	chunks := [][32]byte{
		e.ParentHash, recipient, e.StateRoot, e.ReceiptsRoot, bytesRoot(e.LogsBloom[:]), e.PrevRandao,
		uintChunk(e.BlockNumber), uintChunk(e.GasLimit), uintChunk(e.GasUsed), uintChunk(e.Timestamp),
		hashPair(extra, uintChunk(uint64(len(e.ExtraData)))), // a list: its length is mixed in
		e.BaseFeePerGas, e.BlockHash, e.TransactionsRoot, e.WithdrawalsRoot,
	}
	if fork >= Deneb {
		chunks = append(chunks, uintChunk(e.BlobGasUsed), uintChunk(e.ExcessBlobGas))
	}
	return merkleize(chunks)
}

// Root is the committee's hash tree root, by which states name it.
func (c SyncCommittee) Root() [32]byte {
	keys := make([][32]byte, len(c.Pubkeys))
	for i := range c.Pubkeys {
		keys[i] = keyRoot(&c.Pubkeys[i])
	}
	return hashPair(merkleize(keys), keyRoot(&c.AggregatePubkey))
}

// verifyBranch checks that leaf stands at a generalized index under root. A
// branch of another length than the index's depth is refused: only this
// leaves one place for one leaf.
func verifyBranch(what string, leaf [32]byte, branch [][32]byte, index uint64, root [32]byte) error {
	if depth := bits.Len64(index) - 1; len(branch) != depth {
		return refusal.ProofInvalid.With("%s: branch of %d nodes, want %d", what, len(branch), depth)
	}
	node := leaf
	for _, sibling := range branch {
		if index&1 == 1 {
			node = hashPair(sibling, node)
		} else {
			node = hashPair(node, sibling)
		}
		index >>= 1
	}
	if node != root {
		return refusal.ProofInvalid.With("%s: the branch leads to %x, want %x", what, node, root)
	}
	return nil
}
