package ethereum

import (
	"math/rand"
	"reflect"
	"testing"
	"testing/quick"

	ethereumproof "github.com/anji-bridge/anji/proofs/ethereum"
)

// random fills a value with what a message can carry.
func random[T any](t *testing.T, r *rand.Rand) T {
	t.Helper()
	value, ok := quick.Value(reflect.TypeFor[T](), r)
	if !ok {
		t.Fatalf("no %s", reflect.TypeFor[T]())
	}
	return value.Interface().(T)
}

func randomHeader(t *testing.T, r *rand.Rand) ethereumproof.Header {
	h := random[ethereumproof.Header](t, r)
	h.Execution.ExtraData = append([]byte{1}, h.Execution.ExtraData[:min(31, len(h.Execution.ExtraData))]...)
	h.ExecutionBranch = branch(h.ExecutionBranch)
	return h
}

// branch is one that a message can carry, and not empty.
func branch(hashes [][32]byte) [][32]byte {
	return append([][32]byte{{1}}, hashes[:min(31, len(hashes))]...)
}

// Nothing is lost or mixed up on the way through a message.
func TestUpdatesTravelUnchanged(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for i := range 50 {
		u := random[ethereumproof.Update](t, r)
		u.AttestedHeader, u.FinalizedHeader = randomHeader(t, r), randomHeader(t, r)
		u.FinalityBranch, u.NextSyncCommitteeBranch = branch(u.FinalityBranch), branch(u.NextSyncCommitteeBranch)
		u.SyncAggregate.Bits = append([]byte{1}, u.SyncAggregate.Bits...)
		u.NextSyncCommittee = &ethereumproof.SyncCommittee{Pubkeys: make([][48]byte, 1+i)}
		for k := range u.NextSyncCommittee.Pubkeys {
			r.Read(u.NextSyncCommittee.Pubkeys[k][:])
		}
		switch i % 4 {
		case 1: // a finality update
			u.NextSyncCommittee, u.NextSyncCommitteeBranch = nil, nil
		case 2: // an optimistic one
			u.FinalizedHeader, u.FinalityBranch = ethereumproof.Header{}, nil
		case 3: // from before Capella
			u.AttestedHeader.Execution, u.AttestedHeader.ExecutionBranch = ethereumproof.ExecutionHeader{}, nil
			u.FinalizedHeader.Execution, u.FinalizedHeader.ExecutionBranch = ethereumproof.ExecutionHeader{}, nil
		}
		raw, err := NewUpdate(u).Marshal()
		if err != nil {
			t.Fatal(err)
		}
		var message Update
		if err := message.Unmarshal(raw); err != nil {
			t.Fatal(err)
		}
		again, err := message.decode()
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(again, u) {
			t.Fatalf("%d: %+v became %+v", i, u, again)
		}
	}
}

func TestConfigsTravelUnchanged(t *testing.T) {
	config := ethereumproof.Mainnet()
	message := NewConfig(config)
	raw, err := message.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	var read Config
	if err := read.Unmarshal(raw); err != nil {
		t.Fatal(err)
	}
	again, err := read.decode()
	if err != nil || !reflect.DeepEqual(again, config) {
		t.Errorf("%+v, %v", again, err)
	}
}
