package fabric

import (
	"bytes"
	"slices"
	"testing"
	"time"

	"cosmossdk.io/store/dbadapter"
	storetypes "cosmossdk.io/store/types"
	dbm "github.com/cosmos/cosmos-db"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	"pgregory.net/rapid"
)

// A client's store answers as any other store does, reverse scans of iteration
// keys included.
func TestClientStoreIsAStore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var (
			want = dbadapter.Store{DB: dbm.NewMemDB()}
			got  = newClientStore(dbadapter.Store{DB: dbm.NewMemDB()}, "07-tendermint-0")
			key  = func(name string) []byte {
				height := clienttypes.NewHeight(rapid.Uint64Range(0, 1).Draw(t, name), rapid.Uint64Range(0, 4).Draw(t, name))
				return tendermint.IterationKey(height)
			}
		)
		for range rapid.IntRange(0, 30).Draw(t, "operations") {
			k := key("key")
			if rapid.Bool().Draw(t, "other") {
				k = rapid.SliceOfN(rapid.Byte(), 1, 8).Draw(t, "other key")
			}
			if rapid.IntRange(0, 3).Draw(t, "delete") == 0 {
				want.Delete(k)
				got.Delete(k)
			} else {
				want.Set(k, []byte{1})
				got.Set(k, []byte{1})
			}
		}
		start, end := key("start"), key("end")
		if bytes.Compare(start, end) > 0 {
			start, end = end, start
		}
		prefixEnd := storetypes.PrefixEndBytes(iterationPrefix)
		for _, r := range [][2][]byte{{start, end}, {iterationPrefix, end}, {start, prefixEnd}, {iterationPrefix, prefixEnd}} {
			compare(t, want.Iterator(r[0], r[1]), got.Iterator(r[0], r[1]))
			compare(t, want.ReverseIterator(r[0], r[1]), got.ReverseIterator(r[0], r[1]))
		}
		compare(t, want.Iterator(nil, nil), got.Iterator(nil, nil))
	})
}

func compare(t *rapid.T, want, got storetypes.Iterator) {
	keys := func(i storetypes.Iterator) (all [][]byte) {
		defer i.Close()
		for ; i.Valid(); i.Next() {
			all = append(all, i.Key())
		}
		return all
	}
	if w, g := keys(want), keys(got); !slices.EqualFunc(w, g, bytes.Equal) {
		t.Fatalf("scan gives %x, want %x", g, w)
	}
}

func TestReverseScanOfOtherKeysIsRefused(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Fatal("answered")
		}
	}()
	newClientStore(dbadapter.Store{DB: dbm.NewMemDB()}, "x").ReverseIterator([]byte("a"), []byte("b"))
}

// FillClient writes count consensus states below a height, as updates would
// have, through put.
func FillClient(put func(key string, value []byte), clientID string, below clienttypes.Height, count int, consensus []byte, now time.Time) {
	memory := dbadapter.Store{DB: dbm.NewMemDB()}
	store := newClientStore(memory, clientID)
	for n := range uint64(count) {
		height := clienttypes.NewHeight(below.RevisionNumber, below.RevisionHeight-n-1)
		tendermint.SetIterationKey(store, height)
		tendermint.SetProcessedTime(store, height, uint64(now.UnixNano()))
		tendermint.SetProcessedHeight(store, height, height)
		store.Set([]byte("consensusStates/"+height.String()), consensus)
	}
	all := memory.Iterator(nil, nil)
	defer all.Close()
	for ; all.Valid(); all.Next() {
		put(string(all.Key()), all.Value())
	}
}
