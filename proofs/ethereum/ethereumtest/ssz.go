package ethereumtest

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/anji-bridge/anji/proofs/ethereum"
)

// executionIndex is the generalized index of the execution payload in a
// block's body.
const executionIndex = 25

// places are generalized indices in the beacon state.
type places struct{ finalized, current, next uint64 }

func placesOf(fork ethereum.Fork) places {
	if fork < ethereum.Electra {
		return places{105, 54, 55}
	}
	return places{169, 86, 87}
}

// tree is an SSZ tree of which only some leaves matter; everything else is
// filled up.
type tree struct{ nodes map[uint64][32]byte }

func newTree(leaves map[uint64][32]byte) *tree {
	t := &tree{map[uint64][32]byte{}}
	for index, leaf := range leaves {
		t.nodes[index] = leaf
	}
	for index := range leaves {
		for parent := index / 2; parent > 0; parent /= 2 {
			t.nodes[parent] = [32]byte{} // marks it as one to compute
		}
	}
	t.compute(1, leaves)
	return t
}

func (t *tree) compute(index uint64, leaves map[uint64][32]byte) [32]byte {
	if leaf, ok := leaves[index]; ok {
		return leaf
	}
	if _, inner := t.nodes[index]; !inner {
		t.nodes[index] = filler(fmt.Sprint("node ", index))
		return t.nodes[index]
	}
	t.nodes[index] = hashPair(t.compute(2*index, leaves), t.compute(2*index+1, leaves))
	return t.nodes[index]
}

func (t *tree) root() [32]byte { return t.nodes[1] }

// branch has the siblings from a leaf up to the root.
func (t *tree) branch(index uint64) (siblings [][32]byte) {
	for ; index > 1; index /= 2 {
		siblings = append(siblings, t.nodes[index^1])
	}
	return siblings
}

func hashPair(left, right [32]byte) [32]byte {
	return sha256.Sum256(append(left[:], right[:]...))
}

// executionRoot is the hash tree root of an ExecutionPayloadHeader.
func executionRoot(e ethereum.ExecutionHeader, fork ethereum.Fork) [32]byte {
	var recipient, extra [32]byte
	copy(recipient[:], e.FeeRecipient[:])
	copy(extra[:], e.ExtraData)
	var bloom [][32]byte
	for i := 0; i < len(e.LogsBloom); i += 32 {
		bloom = append(bloom, [32]byte(e.LogsBloom[i:]))
	}
	fields := [][32]byte{
		e.ParentHash, recipient, e.StateRoot, e.ReceiptsRoot, merkleize(bloom, 8), e.PrevRandao,
		number(e.BlockNumber), number(e.GasLimit), number(e.GasUsed), number(e.Timestamp),
		hashPair(extra, number(uint64(len(e.ExtraData)))), e.BaseFeePerGas, e.BlockHash, e.TransactionsRoot, e.WithdrawalsRoot,
	}
	if fork < ethereum.Deneb {
		return merkleize(fields, 16)
	}
	return merkleize(append(fields, number(e.BlobGasUsed), number(e.ExcessBlobGas)), 32)
}

// merkleize is the root of chunks filled up with zeros to a power of two.
func merkleize(chunks [][32]byte, width int) [32]byte {
	if width == 1 {
		if len(chunks) == 0 {
			return [32]byte{}
		}
		return chunks[0]
	}
	half := min(width/2, len(chunks))
	return hashPair(merkleize(chunks[:half], width/2), merkleize(chunks[half:], width/2))
}

func number(n uint64) (chunk [32]byte) {
	binary.LittleEndian.PutUint64(chunk[:], n)
	return chunk
}
