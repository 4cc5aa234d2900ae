// Package evidencetest plays chains of each kind, whose proofs are real, and a
// relayer that writes them into a journal.
package evidencetest

import (
	"testing"
	"time"

	"cosmossdk.io/log"
	"cosmossdk.io/store/metrics"
	"cosmossdk.io/store/rootmulti"
	storetypes "cosmossdk.io/store/types"
	abcicrypto "github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/types"
	dbm "github.com/cosmos/cosmos-db"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	ibctm "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
	cosmosadapter "github.com/anji-bridge/anji/adapters/cosmos"
	ethereumadapter "github.com/anji-bridge/anji/adapters/ethereum"
	fabricadapter "github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/offer"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// Describers are those of real chains.
var Describers = map[string]offer.Describer{
	fabricadapter.Kind: quorum.Describe(fabricadapter.Describe), cosmosadapter.Kind: quorum.Describe(cosmosadapter.Describe),
	ethereumadapter.Kind: quorum.Describe(ethereumadapter.Describe),
}

const (
	trusting = 14 * 24 * time.Hour
	// drift is more than a test's clock and those of the kits differ by.
	drift = 30 * 365 * 24 * time.Hour
)

// Entry is what stands at a path, nothing where the value is nil.
type Entry struct{ Path, Value []byte }

// Chain makes proofs of its own state.
type Chain interface {
	// Anchor is what a client of the chain is made of.
	Anchor() journal.Anchor
	// Prove moves the chain on to a state with the entries, and opens each.
	Prove(entries ...Entry) (updates [][]byte, height adapters.Height, proofs [][]byte)
}

// Kinds are all kinds of chains.
var Kinds = []string{fabricadapter.Kind, cosmosadapter.Kind, ethereumadapter.Kind}

// New makes a chain of a kind.
func New(tb testing.TB, kind string) Chain {
	switch kind {
	case fabricadapter.Kind:
		return NewFabric(tb)
	case cosmosadapter.Kind:
		return NewCosmos(tb, 4)
	default:
		return NewEthereum(tb, 32)
	}
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

func pack(tb testing.TB, m proto.Message) []byte {
	tb.Helper()
	packed, err := codectypes.NewAnyWithValue(m)
	must(tb, err)
	raw, err := proto.Marshal(packed)
	must(tb, err)
	return raw
}

func marshal(tb testing.TB, m proto.Message) []byte {
	tb.Helper()
	raw, err := proto.Marshal(m)
	must(tb, err)
	return raw
}

// Fabric is a channel of three organisations.
type Fabric struct {
	tb        testing.TB
	Net       *fabrictest.Network
	state     *fabric.ClientState
	consensus *fabric.ConsensusState
	anchor    journal.Anchor
	began     time.Time
	height    uint64
}

// NewFabric makes a channel.
func NewFabric(tb testing.TB) *Fabric {
	f := &Fabric{tb: tb, Net: fabrictest.NewNetwork(tb), began: time.Now().Add(-time.Hour).Truncate(time.Second), height: 10}
	f.state = fabric.NewClientState(f.Net.Anchors(), trusting, drift, f.height)
	f.consensus = &fabric.ConsensusState{Timestamp: f.seconds(f.height)}
	f.anchor = journal.Anchor{
		Kind: fabricadapter.Kind, Prefix: [][]byte{{}},
		ClientState: pack(tb, f.state), ConsensusState: pack(tb, f.consensus),
	}
	return f
}

// Anchor implements Chain.
func (f *Fabric) Anchor() journal.Anchor { return f.anchor }

func (f *Fabric) states() (exported.ClientState, exported.ConsensusState) {
	return f.state, f.consensus
}

func (f *Fabric) seconds(height uint64) uint64 { return uint64(f.began.Unix()) + height - 10 }

func (f *Fabric) tick() (height, seconds uint64) {
	f.height++
	return f.height, f.seconds(f.height)
}

// Prove implements Chain.
func (f *Fabric) Prove(entries ...Entry) (updates [][]byte, height adapters.Height, proofs [][]byte) {
	var all []fabricproof.Entry
	for _, e := range entries {
		all = append(all, fabricproof.Entry{Path: e.Path, Value: e.Value, Absent: e.Value == nil})
	}
	number, seconds := f.tick()
	view := fabric.NewHeader(f.Net.Draft(number, seconds, all...).Seal())
	if len(all) > 0 {
		tree, err := fabricproof.NewTree(all)
		must(f.tb, err)
		for _, e := range entries {
			proof, err := fabric.NewProof(tree, e.Path)
			must(f.tb, err)
			proofs = append(proofs, marshal(f.tb, proof))
		}
	}
	return [][]byte{pack(f.tb, view)}, adapters.Height{Height: number}, proofs
}

// TrustUpdate is a document that changes nothing but its number.
func (f *Fabric) TrustUpdate(sequence uint64) []byte {
	document := marshal(f.tb, fabric.NewTrustDocument(sequence, f.Net.Anchors()))
	number, seconds := f.tick()
	draft := f.Net.Draft(number, seconds, fabricproof.Entry{Path: []byte(fabric.TrustPath), Value: document})
	return pack(f.tb, fabric.NewTrustUpdate(draft.Seal(), document))
}

// Cosmos is a chain over a real store.
type Cosmos struct {
	tb        testing.TB
	store     *rootmulti.Store
	key       *storetypes.KVStoreKey
	state     *ibctm.ClientState
	consensus *ibctm.ConsensusState
	anchor    journal.Anchor
	keys      []abcicrypto.PrivKey
	set       *types.ValidatorSet
	began     time.Time
	height    int64
	// trusted is the block that the relayer believes the client to know.
	trusted *types.SignedHeader
	next    *types.ValidatorSet
	// Spoil makes the last signature of each header false.
	Spoil bool
}

// NewCosmos makes a chain of so many validators.
func NewCosmos(tb testing.TB, validators int) *Cosmos {
	c := &Cosmos{tb: tb, store: rootmulti.NewStore(dbm.NewMemDB(), log.NewNopLogger(), metrics.NewNoOpMetrics()), height: 5, began: time.Now().Add(-time.Hour).UTC()}
	c.key = storetypes.NewKVStoreKey("ibc")
	c.store.MountStoreWithDB(c.key, storetypes.StoreTypeIAVL, nil)
	c.store.MountStoreWithDB(storetypes.NewKVStoreKey("bank"), storetypes.StoreTypeIAVL, nil)
	must(tb, c.store.LoadLatestVersion())
	c.keys, c.set = tenderminttest.NewSet(validators, 0)
	first := c.block(c.set)
	c.state = ibctm.NewClientState(tenderminttest.ChainID, ibctm.NewFractionFromTm(light.DefaultTrustLevel), trusting, 2*trusting, drift,
		clienttypes.NewHeight(1, uint64(first.Height)), commitmenttypes.GetSDKSpecs(), []string{"upgrade", "upgradedIBCState"})
	c.consensus = ibctm.NewConsensusState(first.Time, commitmenttypes.NewMerkleRoot(first.AppHash), first.NextValidatorsHash)
	c.anchor = journal.Anchor{Kind: cosmosadapter.Kind, Prefix: [][]byte{[]byte("ibc"), {}}, ClientState: pack(tb, c.state), ConsensusState: pack(tb, c.consensus)}
	c.trusted, c.next = first, c.set
	return c
}

// Anchor implements Chain.
func (c *Cosmos) Anchor() journal.Anchor { return c.anchor }

func (c *Cosmos) states() (exported.ClientState, exported.ConsensusState) {
	return c.state, c.consensus
}

func (c *Cosmos) seconds(height uint64) uint64 { return uint64(c.timeAt(int64(height)).Unix()) }

func (c *Cosmos) timeAt(height int64) time.Time {
	return c.began.Add(time.Duration(height) * time.Second)
}

// block signs the next header, which names a set of validators as the next.
func (c *Cosmos) block(next *types.ValidatorSet) *types.SignedHeader {
	c.height++
	step := tenderminttest.NewStep(1)
	step.Keys, step.Validators = c.keys, c.set
	step.Header.Height, step.Header.Time = c.height, c.timeAt(c.height)
	step.Header.ProposerAddress = c.set.Validators[0].Address
	step.Header.ValidatorsHash, step.Header.NextValidatorsHash = c.set.Hash(), next.Hash()
	step.Header.AppHash = c.store.Commit().Hash
	return step.Sign()
}

// Pass lets time pass until the next block.
func (c *Cosmos) Pass(d time.Duration) { c.began = c.began.Add(d) }

// Replace puts other validators in the place of all of them, by way of sets
// that are half old: the relayer follows each.
func (c *Cosmos) Replace(seed int) (updates [][]byte) {
	keys, set := tenderminttest.NewSet(len(c.keys), seed)
	both := append(append([]*types.Validator{}, c.set.Copy().Validators...), set.Copy().Validators...)
	for _, step := range []struct {
		validators []*types.Validator
		keys       []abcicrypto.PrivKey
	}{{both, append(append([]abcicrypto.PrivKey{}, c.keys...), keys...)}, {set.Copy().Validators, keys}} {
		next := types.NewValidatorSet(step.validators)
		updates = append(updates, c.update(c.block(next), next))
		c.set, c.keys = next, ordered(next, step.keys)
		updates = append(updates, c.update(c.block(next), next))
	}
	return updates
}

func ordered(set *types.ValidatorSet, keys []abcicrypto.PrivKey) []abcicrypto.PrivKey {
	byAddress := map[string]abcicrypto.PrivKey{}
	for _, k := range keys {
		byAddress[string(k.PubKey().Address())] = k
	}
	var out []abcicrypto.PrivKey
	for _, v := range set.Validators {
		out = append(out, byAddress[string(v.Address)])
	}
	return out
}

// update is the header for a client that knows the one before.
func (c *Cosmos) update(signed *types.SignedHeader, next *types.ValidatorSet) []byte {
	validators, err := c.set.ToProto()
	must(c.tb, err)
	trusted, err := c.next.ToProto()
	must(c.tb, err)
	if c.Spoil {
		last := &signed.Commit.Signatures[len(signed.Commit.Signatures)-1]
		last.Signature[7]++
	}
	message := pack(c.tb, &ibctm.Header{
		SignedHeader: signed.ToProto(), ValidatorSet: validators,
		TrustedHeight: clienttypes.NewHeight(1, uint64(c.trusted.Height)), TrustedValidators: trusted,
	})
	c.trusted, c.next = signed, next
	return message
}

// Prove implements Chain.
func (c *Cosmos) Prove(entries ...Entry) (updates [][]byte, height adapters.Height, proofs [][]byte) {
	kv := c.store.GetCommitKVStore(c.key)
	kv.Set([]byte("some"), []byte("thing"))
	for _, e := range entries {
		if e.Value != nil {
			kv.Set(e.Path, e.Value)
		}
	}
	signed := c.block(c.set)
	for _, e := range entries {
		answer, err := c.store.Query(&storetypes.RequestQuery{Path: "/ibc/key", Data: e.Path, Height: c.store.LatestVersion(), Prove: true})
		must(c.tb, err)
		proof, err := commitmenttypes.ConvertProofs(answer.ProofOps)
		must(c.tb, err)
		proofs = append(proofs, marshal(c.tb, &proof))
	}
	return [][]byte{c.update(signed, c.set)}, adapters.Height{Revision: 1, Height: uint64(signed.Height)}, proofs
}

// Ethereum is a network with a packet contract.
type Ethereum struct {
	tb      testing.TB
	Chain   *ethereumtest.Chain
	anchor  journal.Anchor
	slot    uint64
	storage ethereumtest.Storage
}

var commitmentsSlot = [32]byte{1, 2, 3}

const firstSlot = 40 // in the second period

// NewEthereum makes a network with committees of a size.
func NewEthereum(tb testing.TB, committee uint64) *Ethereum {
	e := &Ethereum{tb: tb, Chain: ethereumtest.NewChainOf(tb, committee), slot: firstSlot, storage: ethereumtest.Storage{{9}: {9}}}
	block := e.Chain.Block(e.slot, e.storage)
	state, consensus, err := ethereum.NewClientState(e.Chain.Config, ethereum.Contract{Address: e.Chain.Contract, CommitmentsSlot: commitmentsSlot},
		trusting, drift, block.Bootstrap(), block.AccountProof)
	must(tb, err)
	e.anchor = journal.Anchor{Kind: ethereumadapter.Kind, Prefix: [][]byte{{}}, ClientState: pack(tb, state), ConsensusState: pack(tb, consensus)}
	return e
}

// Anchor implements Chain.
func (e *Ethereum) Anchor() journal.Anchor { return e.anchor }

// Period leads a client into the next period.
func (e *Ethereum) Period() []byte {
	block := e.Chain.Block(e.slot+4, e.storage)
	e.slot += e.Chain.SlotsPerPeriod()
	return pack(e.tb, ethereum.NewHeader(e.Chain.FullUpdate(block), block.AccountProof))
}

// Prove implements Chain. As adapters/ethereum it opens all slots by one
// message, which the client remembers, where there are several.
func (e *Ethereum) Prove(entries ...Entry) (updates [][]byte, height adapters.Height, proofs [][]byte) {
	var slots [][32]byte
	for _, entry := range entries {
		slot := ethereum.Slot(commitmentsSlot, entry.Path)
		slots = append(slots, slot)
		if entry.Value != nil {
			e.storage[slot] = [32]byte(entry.Value)
		}
	}
	e.slot++
	block := e.Chain.Block(e.slot, e.storage)
	updates = [][]byte{pack(e.tb, ethereum.NewHeader(e.Chain.Update(block), block.AccountProof))}
	if len(slots) > 1 {
		updates = append(updates, pack(e.tb, ethereum.NewStorageProof(block.Number(), slots, block.StorageNodes(slots...))))
	}
	for _, slot := range slots {
		proof := ethereum.NewProof(block.StorageProof(slot))
		if len(slots) > 1 {
			proof = ethereum.RememberedProof()
		}
		proofs = append(proofs, marshal(e.tb, proof))
	}
	return updates, adapters.Height{Height: block.Number()}, proofs
}

// LaterSignature says of an update that it was signed a slot later.
func LaterSignature(tb testing.TB, message []byte) []byte {
	tb.Helper()
	header := new(ethereum.Header)
	must(tb, proto.Unmarshal(anyValue(tb, message), header))
	header.Update.SignatureSlot++
	return pack(tb, header)
}

// anyValue is what a google.protobuf.Any in bytes holds.
func anyValue(tb testing.TB, packed []byte) []byte {
	tb.Helper()
	var a codectypes.Any
	must(tb, proto.Unmarshal(packed, &a))
	return a.Value
}
