// Package ethereumtest plays an Ethereum network for tests: its sync
// committees, its finality and the state of its packet contract. Bootstraps,
// updates and proofs are real, only nobody else makes blocks.
//
// Everything is deterministic: two chains are equal, and so are blocks of
// equal slot, storage and branch.
package ethereumtest

import (
	"testing"

	"github.com/anji-bridge/anji/proofs/ethereum"
)

// Genesis is the time of slot 0 in unix seconds.
const Genesis = 1_800_000_000

// Chain is a network with two-second slots, four slots an epoch and eight
// epochs a period, at Fulu from its genesis on.
type Chain struct {
	tb     testing.TB
	Config ethereum.Config
	// Contract is the packet contract's address.
	Contract   [20]byte
	committees map[committeeID]*Committee
}

// NewChain has committees of 32 keys.
func NewChain(tb testing.TB) *Chain { return NewChainOf(tb, 32) }

// NewChainOf has committees of another size, a multiple of eight: 512 is that
// of real networks.
func NewChainOf(tb testing.TB, committeeSize uint64) *Chain {
	config := ethereum.Config{
		Preset: ethereum.Preset{
			SecondsPerSlot: 2, SlotsPerEpoch: 4, EpochsPerSyncCommitteePeriod: 8,
			SyncCommitteeSize: committeeSize, MinSyncCommitteeParticipants: 1,
		},
		GenesisValidatorsRoot: filler("genesis validators"),
		GenesisTime:           Genesis,
	}
	for fork := ethereum.Phase0; fork <= ethereum.Fulu; fork++ {
		config.Forks = append(config.Forks, ethereum.ForkSpec{Fork: fork, Version: ethereum.Version{byte(fork), 0, 0, 9}})
	}
	contract := filler("packet contract")
	return &Chain{
		tb: tb, Config: config, Contract: [20]byte(contract[:20]),
		committees: map[committeeID]*Committee{},
	}
}

// SlotsPerPeriod is how long a sync committee serves.
func (c *Chain) SlotsPerPeriod() uint64 {
	return c.Config.SlotsPerEpoch * c.Config.EpochsPerSyncCommitteePeriod
}

// Time is when a slot begins, in unix seconds.
func (c *Chain) Time(slot uint64) uint64 { return Genesis + slot*c.Config.SecondsPerSlot }

// Block is a beacon block with its execution block.
type Block struct {
	Header ethereum.Header
	// AccountProof proves the packet contract under Header.Execution.StateRoot.
	AccountProof [][]byte
	chain        *Chain
	beacon       *tree // of the beacon state
	storage      *trie
}

// Storage is what stands in the packet contract's slots.
type Storage map[[32]byte][32]byte

// Block is the block of a slot whose packet contract has that storage. Those
// of different branches are of contradictory histories.
func (c *Chain) Block(slot uint64, storage Storage, branch ...string) *Block {
	return c.Numbered(slot, BlockNumber(slot), storage, branch...)
}

// Numbered is a block whose execution block has another number than it should.
func (c *Chain) Numbered(slot, number uint64, storage Storage, branch ...string) *Block {
	return c.block(slot, number, newStorage(storage), [32]byte{}, c.Committee(c.Config.Period(slot)+1), branch)
}

// Bare is the block of a slot at whose address nobody has stored anything.
func (c *Chain) Bare(slot uint64) *Block {
	return c.block(slot, BlockNumber(slot), &trie{}, [32]byte{}, c.Committee(c.Config.Period(slot)+1), nil)
}

// block commits, in its beacon state, to the root of the last finalized block
// and to the committees of its period and of the next one.
func (c *Chain) block(slot, number uint64, storage *trie, finalized [32]byte, next *Committee, branch []string) *Block {
	fork, ok := c.Config.ForkAt(slot)
	if !ok {
		c.tb.Fatalf("ethereumtest: no fork at slot %d", slot)
	}
	b := &Block{chain: c, storage: storage}
	stateRoot, proof := b.storage.account(c.Contract)
	b.AccountProof = proof
	execution := ethereum.ExecutionHeader{
		StateRoot: stateRoot, BlockNumber: number, Timestamp: c.Time(slot),
		ParentHash: filler("parent", branch...), BlockHash: filler("block", branch...),
		GasLimit: 60_000_000, GasUsed: 21_000, ExtraData: []byte("test"), BaseFeePerGas: [32]byte{7},
	}
	body := newTree(map[uint64][32]byte{executionIndex: executionRoot(execution, fork.Fork)})
	places := placesOf(fork.Fork)
	b.beacon = newTree(map[uint64][32]byte{
		places.finalized: finalized,
		places.current:   c.Committee(c.Config.Period(slot)).Public.Root(),
		places.next:      next.Public.Root(),
	})
	b.Header = ethereum.Header{
		Beacon: ethereum.BeaconHeader{
			Slot: slot, ProposerIndex: slot % 16, ParentRoot: filler("parent", branch...),
			StateRoot: b.beacon.root(), BodyRoot: body.root(),
		},
	}
	if fork.Fork >= ethereum.Capella {
		b.Header.Execution, b.Header.ExecutionBranch = execution, body.branch(executionIndex)
	}
	return b
}

// BlockNumber is that of the execution block of a slot, which is another
// number.
func BlockNumber(slot uint64) uint64 { return slot + 7 }

// Number is the execution block's.
func (b *Block) Number() uint64 { return b.Header.Execution.BlockNumber }

// StorageRoot is the packet contract's.
func (b *Block) StorageRoot() [32]byte { return b.storage.root() }

// StorageProof has the nodes from the storage root down towards a slot.
func (b *Block) StorageProof(slot [32]byte) [][]byte { return b.storage.prove(slot[:]) }

// StorageNodes has the nodes of several slots' proofs, each once.
func (b *Block) StorageNodes(slots ...[32]byte) (nodes [][]byte) {
	known := map[string]bool{}
	for _, slot := range slots {
		for _, node := range b.StorageProof(slot) {
			if !known[string(node)] {
				known[string(node)] = true
				nodes = append(nodes, node)
			}
		}
	}
	return nodes
}

// Bootstrap lets a light client start from the block.
func (b *Block) Bootstrap() ethereum.Bootstrap {
	fork, _ := b.chain.Config.ForkAt(b.Header.Beacon.Slot)
	return ethereum.Bootstrap{
		Header:                     b.Header,
		CurrentSyncCommittee:       b.chain.Committee(b.chain.Config.Period(b.Header.Beacon.Slot)).Public,
		CurrentSyncCommitteeBranch: b.beacon.branch(placesOf(fork.Fork).current),
	}
}
