package fabric_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestParseBlock(t *testing.T) {
	l, _ := ledger(t)
	valid := l.Block(l.Transaction("cc").Seal()).Seal()
	for name, c := range map[string]struct {
		raw  []byte
		want refusal.Code
	}{
		"nothing":           {nil, refusal.EmptyField},
		"no header":         {l.Marshal(&common.Block{Data: valid.Data}), refusal.EmptyField},
		"no data":           {l.Marshal(&common.Block{Header: valid.Header}), refusal.EmptyField},
		"cut short":         {l.Marshal(valid)[:100], refusal.Malformed},
		"too large":         {make([]byte, fabric.MaxBlock+1), refusal.TooLarge},
		"many transactions": {l.Marshal(&common.Block{Header: valid.Header, Data: &common.BlockData{Data: make([][]byte, 1<<16+1)}}), refusal.TooLarge},
	} {
		if _, err := fabric.ParseBlock(c.raw); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
	b := l.Parse(valid)
	want := sha256.Sum256(fabrictest.HeaderBytes(valid.Header))
	if hash := b.Hash(); !bytes.Equal(hash[:], want[:]) || b.Number() != valid.Header.Number {
		t.Errorf("block %d with hash %x", b.Number(), hash)
	}
}
