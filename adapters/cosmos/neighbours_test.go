package cosmos

import (
	"bytes"
	"fmt"
	"testing"

	"cosmossdk.io/log"
	"cosmossdk.io/store/metrics"
	"cosmossdk.io/store/rootmulti"
	storetypes "cosmossdk.io/store/types"
	abci "github.com/cometbft/cometbft/abci/types"
	cmttypes "github.com/cometbft/cometbft/types"
	dbm "github.com/cosmos/cosmos-db"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
)

// busyStore is a packet store in which packets were sent, many in a block, and
// acknowledged meanwhile, between other keys.
type busyStore struct {
	store *rootmulti.Store
	sent  map[uint64]uint64 // blocks by sequence
}

const busyClient = "07-tendermint-0"

func newBusyStore(t testing.TB, blocks, inBlock, acknowledged int) *busyStore {
	b := &busyStore{rootmulti.NewStore(dbm.NewMemDB(), log.NewNopLogger(), metrics.NewNoOpMetrics()), map[uint64]uint64{}}
	key := storetypes.NewKVStoreKey(storeKey)
	b.store.MountStoreWithDB(key, storetypes.StoreTypeIAVL, nil)
	if err := b.store.LoadLatestVersion(); err != nil {
		t.Fatal(err)
	}
	store := b.store.GetKVStore(key)
	next, oldest := uint64(1), uint64(1)
	for block := range blocks {
		for i := range 20 { // consensus states, receipts and the like
			store.Set([]byte(fmt.Sprintf("clients/07-tendermint-0/%d/%d", block, i)), []byte("x"))
			store.Set(packet.ReceiptPath(busyClient, uint64(block*20+i)), []byte{2})
		}
		for range inBlock {
			store.Set(packet.CommitmentPath(busyClient, next), packet.CommitPacket(testPacket(next)))
			b.sent[next] = uint64(block + 1)
			next++
		}
		for range acknowledged {
			if oldest < next {
				store.Delete(packet.CommitmentPath(busyClient, oldest))
				oldest++
			}
		}
		b.store.Commit()
	}
	return b
}

func TestNeighboursAreProvenTogether(t *testing.T) {
	for _, test := range []struct {
		name                          string
		blocks, inBlock, acknowledged int
		from, to                      uint64
		most                          int64 // questions
	}{
		{"all in one block", 1, 500, 0, 1, 250, 60},
		{"the newest of one block", 1, 500, 0, 251, 500, 60},
		{"over several blocks", 10, 100, 0, 651, 900, 60},
		{"the oldest, with acknowledgements", 10, 300, 150, 1501, 1750, 80},
		{"few in a block", 100, 5, 5, 496, 500, 5},
		{"few in a block, none acknowledged", 50, 5, 0, 1, 250, 120},
		{"some are gone", 10, 300, 150, 1401, 1600, 200},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := newBusyStore(t, test.blocks, test.inBlock, test.acknowledged)
			height := b.store.LastCommitID().Version
			target := &cmttypes.LightBlock{SignedHeader: &cmttypes.SignedHeader{Header: &cmttypes.Header{Height: height + 1, AppHash: b.store.LastCommitID().Hash}}}
			n := newFakeNode(t, "food-1")
			asked := make(chan int64, 1)
			asked <- 0
			n.store = func(key []byte, height int64) abci.ResponseQuery {
				asked <- 1 + <-asked
				res, err := b.store.Query(&storetypes.RequestQuery{Path: "/ibc/key", Data: key, Height: height, Prove: true})
				if err != nil {
					t.Error(err)
					return abci.ResponseQuery{Code: 1}
				}
				return abci.ResponseQuery{Value: res.Value, ProofOps: res.ProofOps, Height: res.Height}
			}
			var paths [][]byte
			var expected []adapters.Expected
			for s := test.from; s <= test.to; s++ {
				paths = append(paths, packet.CommitmentPath(busyClient, s))
				expected = append(expected, adapters.Expected{Value: packet.CommitPacket(testPacket(s)), Position: b.sent[s]})
			}
			// What is believed of some is not so.
			expected[0].Value, expected[1].Position = []byte("another"), 99
			proofs, values, err := n.chain(t).open(testContext(t), target, paths, expected)
			if err != nil {
				t.Fatal(err)
			}
			for i := range paths {
				want := packet.CommitPacket(testPacket(test.from + uint64(i)))
				if gone := uint64(test.blocks * test.acknowledged); test.from+uint64(i) <= gone {
					want = nil
				}
				if !bytes.Equal(values[i], want) {
					t.Fatalf("value %d is %x", i, values[i])
				}
				if err := verifyProof(target.AppHash, paths[i], values[i], proofs[i]); err != nil {
					t.Fatalf("proof %d: %v", i, err)
				}
			}
			questions := <-asked
			t.Logf("%d questions for %d proofs", questions, len(paths))
			if questions > test.most {
				t.Errorf("%d questions for %d proofs", questions, len(paths))
			}
		})
	}
}
