package fabric_test

import (
	"bytes"
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/fabric"
)

// Whatever bytes are offered as the next block, only one that has the header
// of the real block is accepted.
func FuzzNext(f *testing.F) {
	all := bft(f)
	follower := follow(f, all[0], fabric.FollowOptions{})
	for number := range 3 {
		f.Add(read(f, []string{"bft/1.block", "bft/8.block", "blocks/4.pb"}[number]))
	}
	real := map[[32]byte]bool{}
	for _, b := range all {
		real[b.Hash()] = true
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		b, err := fabric.ParseBlock(raw)
		if err != nil {
			return
		}
		_, _ = fabric.VerifyEmbeddedBlock(nil, b)
		if _, _, err := follower.Next(b); err == nil && !real[b.Hash()] {
			t.Errorf("block %d of hash %x is accepted", b.Number(), b.Hash())
		}
	})
}

// Any change to the data of a real block is refused, and any to its metadata
// leaves the header and the transactions what they were.
func FuzzNextMutated(f *testing.F) {
	anchor := bft(f)[0]
	follower := follow(f, anchor, fabric.FollowOptions{})
	var valid common.Block
	if err := proto.Unmarshal(read(f, "bft/1.block"), protoadapt.MessageV2Of(&valid)); err != nil {
		f.Fatal(err)
	}
	f.Add(uint8(0), valid.Metadata.Metadata[0])
	f.Add(uint8(1), valid.Metadata.Metadata[2])
	f.Add(uint8(2), valid.Data.Data[0])
	f.Fuzz(func(t *testing.T, part uint8, replacement []byte) {
		block := proto.Clone(protoadapt.MessageV2Of(&valid))
		changed := protoadapt.MessageV1Of(block).(*common.Block)
		target := []*[]byte{&changed.Metadata.Metadata[0], &changed.Metadata.Metadata[2], &changed.Data.Data[0]}[part%3]
		same := bytes.Equal(*target, replacement)
		*target = replacement
		b, err := fabric.NewBlock(changed)
		if err != nil {
			t.Fatal(err)
		}
		_, v, err := follower.Next(b)
		if err != nil {
			if same || part%3 == 1 {
				t.Errorf("refused: %v", err)
			}
			return
		}
		if part%3 == 2 && !same {
			t.Error("other data is accepted")
		}
		for _, tx := range v.Transactions {
			if tx.Fault != nil || len(v.Signers) < v.Quorum {
				t.Errorf("verdict %+v", v)
			}
		}
	})
}

// Whatever is offered as a configuration can be refused or followed.
func FuzzAnchor(f *testing.F) {
	for _, name := range []string{"bft/0.block", "genesis/etcdraftgenesis.block"} {
		f.Add(read(f, name))
	}
	real := bft(f)[1]
	f.Fuzz(func(_ *testing.T, raw []byte) {
		b, err := fabric.ParseBlock(raw)
		if err != nil {
			return
		}
		if follower, _, err := fabric.NewFollower(b, fabric.FollowOptions{Raft: true}); err == nil {
			_, _, _ = follower.Next(real)
		}
	})
}

func FuzzParseBlockFile(f *testing.F) {
	f.Add(read(f, "kvledger/v13"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if all, err := fabric.ParseBlockFile(raw); err == nil && len(all) == 0 {
			t.Error("no blocks and no error")
		}
	})
}
