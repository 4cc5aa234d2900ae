package fabrictest

import (
	"time"

	"cosmossdk.io/log"
	"cosmossdk.io/store/metrics"
	"cosmossdk.io/store/rootmulti"
	storetypes "cosmossdk.io/store/types"
	"github.com/cometbft/cometbft/crypto/tmhash"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmtversion "github.com/cometbft/cometbft/proto/tendermint/version"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/cometbft/cometbft/version"
	dbm "github.com/cosmos/cosmos-db"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
)

// Cosmos is a chain of one validator that keeps packet paths in store "ibc",
// with real headers, signatures and ICS-23 proofs.
type Cosmos struct {
	ChainID        string
	TrustingPeriod time.Duration
	MaxClockDrift  time.Duration

	key       storetypes.StoreKey
	store     *rootmulti.Store
	validator cmttypes.MockPV
	set       *cmttypes.ValidatorSet
	headers   map[int64]cmttypes.Header
	latest    int64 // height of the latest header
}

// CosmosPrefix is the Merkle prefix of packet paths on such a chain.
var CosmosPrefix = [][]byte{[]byte("ibc"), {}}

// NewCosmos starts a chain; its first provable height is that of the first Commit.
func NewCosmos(chainID string) (*Cosmos, error) {
	key := storetypes.NewKVStoreKey("ibc")
	store := rootmulti.NewStore(dbm.NewMemDB(), log.NewNopLogger(), metrics.NewNoOpMetrics())
	store.MountStoreWithDB(key, storetypes.StoreTypeIAVL, nil)
	if err := store.LoadLatestVersion(); err != nil {
		return nil, err
	}
	validator := cmttypes.NewMockPV()
	public, err := validator.GetPubKey()
	if err != nil {
		return nil, err
	}
	return &Cosmos{
		ChainID: chainID, TrustingPeriod: time.Hour, MaxClockDrift: 10 * time.Second,
		key: key, store: store, validator: validator,
		set:     cmttypes.NewValidatorSet([]*cmttypes.Validator{cmttypes.NewValidator(public, 1)}),
		headers: map[int64]cmttypes.Header{},
	}, nil
}

// Set writes a packet path. It can be proven after the next Commit.
func (c *Cosmos) Set(path, value []byte) { c.store.GetKVStore(c.key).Set(path, value) }

// Commit makes what was set provable at the height it returns: state at a
// height is proven against the app hash in the header after it.
func (c *Cosmos) Commit(at time.Time) clienttypes.Height {
	id := c.store.Commit()
	c.latest = id.Version + 1
	hash := func(text string) []byte { return tmhash.Sum([]byte(text)) }
	c.headers[c.latest] = cmttypes.Header{
		Version:            cmtversion.Consensus{Block: version.BlockProtocol},
		ChainID:            c.ChainID,
		Height:             c.latest,
		Time:               at.UTC(),
		LastBlockID:        cmttypes.BlockID{Hash: hash("last"), PartSetHeader: cmttypes.PartSetHeader{Total: 1, Hash: hash("parts")}},
		LastCommitHash:     hash("commit"),
		DataHash:           hash("data"),
		ValidatorsHash:     c.set.Hash(),
		NextValidatorsHash: c.set.Hash(),
		ConsensusHash:      hash("consensus"),
		AppHash:            id.Hash,
		LastResultsHash:    hash("results"),
		EvidenceHash:       hash("evidence"),
		ProposerAddress:    c.set.Proposer.Address,
	}
	return c.height(c.latest)
}

func (c *Cosmos) height(n int64) clienttypes.Height {
	return clienttypes.NewHeight(clienttypes.ParseChainID(c.ChainID), uint64(n))
}

// Client returns a light client's first state and consensus state at the
// latest height, each as a marshalled Any.
func (c *Cosmos) Client() (state, consensus []byte, err error) {
	header := c.headers[c.latest]
	state, err = anyOf(tendermint.NewClientState(c.ChainID, tendermint.DefaultTrustLevel,
		c.TrustingPeriod, 2*c.TrustingPeriod, c.MaxClockDrift, c.height(c.latest), commitmenttypes.GetSDKSpecs(), nil))
	if err != nil {
		return nil, nil, err
	}
	consensus, err = anyOf(tendermint.NewConsensusState(header.Time, commitmenttypes.NewMerkleRoot(header.AppHash), header.NextValidatorsHash))
	return state, consensus, err
}

// Update returns a client message, a marshalled Any, that leads a client from
// a trusted height to the latest.
func (c *Cosmos) Update(trusted clienttypes.Height) ([]byte, error) {
	header, err := c.signed(c.headers[c.latest], trusted)
	if err != nil {
		return nil, err
	}
	return anyOf(header)
}

// Misbehaviour returns a client message that proves two headers at the latest
// height.
func (c *Cosmos) Misbehaviour(clientID string, trusted clienttypes.Height) ([]byte, error) {
	one, err := c.signed(c.headers[c.latest], trusted)
	if err != nil {
		return nil, err
	}
	fork := c.headers[c.latest]
	fork.AppHash = tmhash.Sum([]byte("fork"))
	two, err := c.signed(fork, trusted)
	if err != nil {
		return nil, err
	}
	return anyOf(tendermint.NewMisbehaviour(clientID, one, two))
}

func (c *Cosmos) signed(header cmttypes.Header, trusted clienttypes.Height) (*tendermint.Header, error) {
	id := cmttypes.BlockID{Hash: header.Hash(), PartSetHeader: cmttypes.PartSetHeader{Total: 1, Hash: tmhash.Sum([]byte("parts"))}}
	votes := cmttypes.NewVoteSet(c.ChainID, header.Height, 1, cmtproto.PrecommitType, c.set)
	commit, err := cmttypes.MakeExtCommit(id, header.Height, 1, votes, []cmttypes.PrivValidator{c.validator}, header.Time, false)
	if err != nil {
		return nil, err
	}
	set, err := c.set.ToProto()
	if err != nil {
		return nil, err
	}
	set.TotalVotingPower = c.set.TotalVotingPower()
	return &tendermint.Header{
		SignedHeader:      &cmtproto.SignedHeader{Header: header.ToProto(), Commit: commit.ToCommit().ToProto()},
		ValidatorSet:      set,
		TrustedHeight:     trusted,
		TrustedValidators: set,
	}, nil
}

// Prove opens a packet path at the latest height, present or absent.
func (c *Cosmos) Prove(path []byte) (proof []byte, err error) {
	answer, err := c.store.Query(&storetypes.RequestQuery{Path: "/ibc/key", Data: path, Height: c.latest - 1, Prove: true})
	if err != nil {
		return nil, err
	}
	merkle, err := commitmenttypes.ConvertProofs(answer.ProofOps)
	if err != nil {
		return nil, err
	}
	return merkle.Marshal()
}

func anyOf(message proto.Message) ([]byte, error) {
	packed, err := codectypes.NewAnyWithValue(message)
	if err != nil {
		return nil, err
	}
	return packed.Marshal()
}
