package ethereumtest_test

import (
	"testing"

	"github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
)

// What the kit makes has to verify, over several periods and at either fork's
// shape of the state, or it would test nothing.
func TestUpdatesVerify(t *testing.T) {
	for name, change := range map[string]func(*ethereum.Config){
		"fulu":               func(*ethereum.Config) {},
		"deneb":              func(c *ethereum.Config) { c.Forks = c.Forks[:ethereum.Deneb+1] },
		"capella":            func(c *ethereum.Config) { c.Forks = c.Forks[:ethereum.Capella+1] },
		"electra on the way": func(c *ethereum.Config) { c.Forks[ethereum.Electra].Epoch, c.Forks[ethereum.Fulu].Epoch = 9, 12 },
	} {
		t.Run(name, func(t *testing.T) {
			chain := ethereumtest.NewChain(t)
			change(&chain.Config)
			slot := [32]byte{1}
			storage := ethereumtest.Storage{slot: {31: 7}}
			committees := map[[32]byte]*ethereum.Committee{}
			learn := func(c ethereum.SyncCommittee) {
				decoded, err := ethereum.DecodeCommittee(c)
				if err != nil {
					t.Fatal(err)
				}
				committees[decoded.Root()] = decoded
			}
			start := chain.Block(8, storage)
			bootstrap := start.Bootstrap()
			state, err := ethereum.VerifyBootstrap(chain.Config, bootstrap.Header.Beacon.Root(), bootstrap)
			if err != nil {
				t.Fatal(err)
			}
			learn(bootstrap.CurrentSyncCommittee)
			for at := uint64(12); at < 4*chain.SlotsPerPeriod(); at += 4 {
				block := chain.Block(at, storage)
				update := chain.FullUpdate(block)
				state, err = ethereum.VerifyUpdate(chain.Config, state, func(root [32]byte) (*ethereum.Committee, error) { return committees[root], nil }, update, at+3)
				if err != nil {
					t.Fatalf("slot %d: %v", at, err)
				}
				learn(*update.NextSyncCommittee)
				account, err := ethereum.VerifyAccount(update.FinalizedHeader.Execution.StateRoot, chain.Contract, block.AccountProof)
				if err != nil || account.StorageRoot != block.StorageRoot() {
					t.Fatalf("account %+v: %v", account, err)
				}
			}
			block := chain.Block(8, storage)
			if value, err := ethereum.VerifyStorage(block.StorageRoot(), slot, block.StorageProof(slot)); err != nil || value != storage[slot] {
				t.Errorf("value %x: %v", value, err)
			}
		})
	}
}
