package fabric

import (
	"github.com/hyperledger/fabric-protos-go/common"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// ParseBlockFile decodes a peer's or orderer's ledger file
// (chains/chains/CHANNEL/blockfile_NNNNNN): blocks one after another, each
// preceded by its length, in a layout of the ledger's own and not protobuf
// (common/ledger/blkstorage/block_serialization.go). It refuses with
// Malformed, TooLarge or EmptyField.
func ParseBlockFile(raw []byte) ([]*Block, error) {
	var blocks []*Block
	for rest := raw; len(rest) > 0; {
		one, n := protowire.ConsumeBytes(rest)
		if n < 0 {
			return nil, refusal.Malformed.With("block file: the block at byte %d is cut short", len(raw)-len(rest))
		}
		if len(one) > MaxBlock {
			return nil, refusal.TooLarge.With("block file: block of %d bytes, at most %d", len(one), MaxBlock)
		}
		block, err := parseLedgerBlock(one)
		if err != nil {
			return nil, refusal.Wrap(err, "block file: block at byte %d", len(raw)-len(rest))
		}
		blocks = append(blocks, block)
		rest = rest[n:]
	}
	if len(blocks) == 0 {
		return nil, refusal.EmptyField.With("block file")
	}
	return blocks, nil
}

func parseLedgerBlock(raw []byte) (*Block, error) {
	r := ledgerReader{rest: raw}
	header := &common.BlockHeader{Number: r.number()}
	header.DataHash, header.PreviousHash = r.bytes(), r.bytes()
	data, metadata := r.list(), r.list()
	if r.failed || len(r.rest) != 0 {
		return nil, refusal.Malformed.With("not in the layout of a ledger")
	}
	return NewBlock(&common.Block{
		Header: header, Data: &common.BlockData{Data: data}, Metadata: &common.BlockMetadata{Metadata: metadata},
	})
}

// ledgerReader reads numbers and byte strings until one is cut short.
type ledgerReader struct {
	rest   []byte
	failed bool
}

func (r *ledgerReader) number() uint64 {
	v, n := protowire.ConsumeVarint(r.rest)
	r.skip(n)
	return v
}

func (r *ledgerReader) bytes() []byte {
	v, n := protowire.ConsumeBytes(r.rest)
	r.skip(n)
	return v
}

func (r *ledgerReader) list() [][]byte {
	n := r.number()
	if n > maxTransactions {
		r.failed = true
	}
	var all [][]byte
	for ; n > 0 && !r.failed; n-- {
		all = append(all, r.bytes())
	}
	return all
}

func (r *ledgerReader) skip(n int) {
	if n < 0 {
		r.failed, n = true, len(r.rest)
	}
	r.rest = r.rest[n:]
}
