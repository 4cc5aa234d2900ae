package ethereum

import (
	"encoding/binary"
	"fmt"
	"testing"
)

// sszReader reads SSZ as the vectors hold it: fixed parts in order, offsets to
// variable ones.
type sszReader struct {
	data []byte // the container
	at   int
	err  error
}

func (r *sszReader) bytes(n int) []byte {
	if r.err == nil && (n < 0 || r.at+n > len(r.data)) {
		r.err = fmt.Errorf("%d bytes at %d of %d", n, r.at, len(r.data))
	}
	if r.err != nil {
		return make([]byte, max(n, 0))
	}
	r.at += n
	return r.data[r.at-n : r.at]
}

func (r *sszReader) hash() (h [32]byte) { copy(h[:], r.bytes(32)); return h }
func (r *sszReader) key() (k [48]byte)  { copy(k[:], r.bytes(48)); return k }
func (r *sszReader) uint() uint64       { return binary.LittleEndian.Uint64(r.bytes(8)) }
func (r *sszReader) offset() int        { return int(binary.LittleEndian.Uint32(r.bytes(4))) }

// part is the variable part between two offsets; to is 0 for the last one.
func (r *sszReader) part(from, to int) *sszReader {
	if to == 0 {
		to = len(r.data)
	}
	if from > to || to > len(r.data) {
		r.err = fmt.Errorf("part from %d to %d of %d", from, to, len(r.data))
		return &sszReader{err: r.err}
	}
	return &sszReader{data: r.data[from:to]}
}

func (r *sszReader) branch(n int) (branch [][32]byte) {
	zero := true
	for range n {
		branch = append(branch, r.hash())
		zero = zero && branch[len(branch)-1] == [32]byte{}
	}
	if zero {
		return nil
	}
	return branch
}

func (r *sszReader) committee(size int) (c SyncCommittee) {
	for range size {
		c.Pubkeys = append(c.Pubkeys, r.key())
	}
	c.AggregatePubkey = r.key()
	return c
}

func (r *sszReader) header(fork Fork) (h Header) {
	h.Beacon = BeaconHeader{Slot: r.uint(), ProposerIndex: r.uint(), ParentRoot: r.hash(), StateRoot: r.hash(), BodyRoot: r.hash()}
	if fork < Capella {
		return h
	}
	at := r.offset()
	h.ExecutionBranch = r.branch(4)
	x := r.part(at, 0)
	h.Execution = ExecutionHeader{ParentHash: x.hash(), FeeRecipient: [20]byte(x.bytes(20)), StateRoot: x.hash(), ReceiptsRoot: x.hash(),
		LogsBloom: [256]byte(x.bytes(256)), PrevRandao: x.hash(), BlockNumber: x.uint(), GasLimit: x.uint(), GasUsed: x.uint(), Timestamp: x.uint()}
	extra := x.offset()
	h.Execution.BaseFeePerGas, h.Execution.BlockHash, h.Execution.TransactionsRoot, h.Execution.WithdrawalsRoot = x.hash(), x.hash(), x.hash(), x.hash()
	if fork >= Deneb {
		h.Execution.BlobGasUsed, h.Execution.ExcessBlobGas = x.uint(), x.uint()
	}
	h.Execution.ExtraData = x.part(extra, 0).data
	if x.err != nil {
		r.err = x.err
	}
	return h
}

// depth is the length of a branch to a generalized index.
func depth(index uint64) (n int) {
	for ; index > 1; index /= 2 {
		n++
	}
	return n
}

func sszBootstrap(t testing.TB, data []byte, fork Fork, size int) Bootstrap {
	t.Helper()
	r := &sszReader{data: data}
	header := r.offset()
	b := Bootstrap{CurrentSyncCommittee: r.committee(size), CurrentSyncCommitteeBranch: r.branch(depth(fork.indices().currentCommittee))}
	h := r.part(header, 0)
	b.Header = h.header(fork)
	check(t, r.err)
	check(t, h.err)
	return b
}

// sszUpdate reads an update; a finality update where it carries no committee.
func sszUpdate(t testing.TB, data []byte, fork Fork, size int, committee bool) (u Update) {
	t.Helper()
	r := &sszReader{data: data}
	attested := r.offset()
	if committee {
		next := r.committee(size)
		u.NextSyncCommitteeBranch = r.branch(depth(fork.indices().nextCommittee))
		if u.NextSyncCommitteeBranch != nil || !next.isZero() {
			u.NextSyncCommittee = &next
		}
	}
	finalized := r.offset()
	u.FinalityBranch = r.branch(depth(fork.indices().finalized))
	u.SyncAggregate.Bits = r.bytes(size / 8)
	copy(u.SyncAggregate.Signature[:], r.bytes(96))
	u.SignatureSlot = r.uint()
	a, f := r.part(attested, finalized), r.part(finalized, 0)
	u.AttestedHeader, u.FinalizedHeader = a.header(fork), f.header(fork)
	check(t, r.err)
	check(t, a.err)
	check(t, f.err)
	return u
}

// A root is that of the tree as the spec builds it: level by level, zero
// chunks up to the next power of two.
func TestMerkleizePads(t *testing.T) {
	for n := range 70 {
		chunks := make([][32]byte, n)
		width := 1
		for width < n {
			width *= 2
		}
		level := make([][32]byte, width)
		for i := range chunks {
			chunks[i] = uintChunk(uint64(i) + 1)
			level[i] = chunks[i]
		}
		for ; len(level) > 1; level = level[:len(level)/2] {
			for i := range len(level) / 2 {
				level[i] = hashPair(level[2*i], level[2*i+1])
			}
		}
		if got := merkleize(chunks); got != level[0] {
			t.Errorf("%d chunks: %x, want %x", n, got, level[0])
		}
	}
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
