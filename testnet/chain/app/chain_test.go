package app_test

import (
	"encoding/hex"
	"fmt"
	"math/rand"
	"slices"
	"testing"
	"time"

	"cosmossdk.io/log"
	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmtversion "github.com/cometbft/cometbft/proto/tendermint/version"
	cmttypes "github.com/cometbft/cometbft/types"
	cmtblock "github.com/cometbft/cometbft/version"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
	"github.com/cosmos/cosmos-sdk/testutil/sims"
	sdk "github.com/cosmos/cosmos-sdk/types"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/testnet/chain/app"
	"github.com/anji-bridge/anji/testnet/chain/network"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

// chain is the application without nodes: a test proposes its blocks, and
// signs headers with the keys of its validators.
type chain struct {
	t          *testing.T
	app        *app.App
	plan       layout.Plan
	validators *cmttypes.ValidatorSet
	signers    map[string]*privval.FilePV

	now     time.Time
	appHash []byte
	headers map[int64]cmttypes.Header
	// sequences are those of account signatures, by number as in genesis.
	sequences []uint64
}

// newChain makes a chain from the genesis that a real network would start
// with.
func newChain(t *testing.T, id string) *chain {
	t.Helper()
	plan := layout.Plan{
		ChainID: id, Dir: t.TempDir(), BlockTime: time.Second,
		Accounts: []string{"relayer", "user", "admin"}, Admins: []string{"admin"},
	}
	for i := range 4 {
		plan.Validators = append(plan.Validators, layout.Validator{Name: fmt.Sprintf("validator%d", i)})
	}
	bare, err := app.New(log.NewNopLogger(), dbm.NewMemDB(), nil, false)
	must(t, err)
	must(t, network.Write(plan, bare))
	genesis, err := genutiltypes.AppGenesisFromFile(layout.Home(plan.Dir, "validator0") + "/config/genesis.json")
	must(t, err)

	c := &chain{
		t: t, plan: plan, now: time.Now().UTC().Truncate(time.Second),
		signers: map[string]*privval.FilePV{}, headers: map[int64]cmttypes.Header{},
		sequences: make([]uint64, len(plan.Accounts)+len(plan.Validators)),
	}
	var members []*cmttypes.Validator
	for _, v := range plan.Validators {
		home := layout.Home(plan.Dir, v.Name)
		key := privval.LoadFilePVEmptyState(home+"/config/priv_validator_key.json", home+"/data/priv_validator_state.json")
		c.signers[key.Key.Address.String()] = key
		members = append(members, cmttypes.NewValidator(key.Key.PubKey, 1))
	}
	c.validators = cmttypes.NewValidatorSet(members)
	c.start(genesis.AppState, genesis.Consensus.Params.ToProto(), 1)
	return c
}

// start initialises a new application from a genesis and makes two blocks,
// after which a light client can be made of the chain.
func (c *chain) start(state []byte, params cmtproto.ConsensusParams, initialHeight int64) {
	c.t.Helper()
	application, err := app.New(log.NewNopLogger(), dbm.NewMemDB(), nil, true, baseapp.SetChainID(c.plan.ChainID))
	must(c.t, err)
	c.app = application
	answer, err := c.app.InitChain(&abci.RequestInitChain{
		Time: c.now, ChainId: c.plan.ChainID, ConsensusParams: &params, AppStateBytes: state, InitialHeight: initialHeight,
	})
	must(c.t, err)
	if len(answer.Validators) != len(c.plan.Validators) {
		c.t.Fatalf("genesis makes %d validators, want %d", len(answer.Validators), len(c.plan.Validators))
	}
	c.appHash = answer.AppHash
	c.block(initialHeight)
	c.next()
}

// next makes one block of the given transactions, a second after the last.
func (c *chain) next(txs ...[]byte) []*abci.ExecTxResult {
	c.t.Helper()
	return c.block(c.app.LastBlockHeight()+1, txs...)
}

func (c *chain) block(height int64, txs ...[]byte) []*abci.ExecTxResult {
	c.t.Helper()
	c.now = c.now.Add(time.Second)
	header := cmttypes.Header{
		Version: cmtversion.Consensus{Block: cmtblock.BlockProtocol},
		ChainID: c.plan.ChainID, Height: height, Time: c.now,
		LastBlockID:    cmttypes.BlockID{Hash: filled(1), PartSetHeader: cmttypes.PartSetHeader{Total: 1, Hash: filled(2)}},
		LastCommitHash: filled(3), DataHash: filled(4), ConsensusHash: filled(5), LastResultsHash: filled(6), EvidenceHash: filled(7),
		ValidatorsHash: c.validators.Hash(), NextValidatorsHash: c.validators.Hash(),
		AppHash: c.appHash, ProposerAddress: c.validators.Validators[0].Address,
	}
	answer, err := c.app.FinalizeBlock(&abci.RequestFinalizeBlock{
		Height: height, Time: c.now, Txs: txs, Hash: header.Hash(),
		NextValidatorsHash: header.NextValidatorsHash, ProposerAddress: header.ProposerAddress,
	})
	must(c.t, err)
	_, err = c.app.Commit()
	must(c.t, err)
	c.headers[height], c.appHash = header, answer.AppHash
	return answer.TxResults
}

func filled(b byte) []byte {
	hash := make([]byte, 32)
	for i := range hash {
		hash[i] = b
	}
	return hash
}

// key returns the number and key of an account or a validator's operator, who
// follow the accounts in genesis.
func (c *chain) key(name string) (uint64, *secp256k1.PrivKey) {
	c.t.Helper()
	owners := slices.Clone(c.plan.Accounts)
	for _, v := range c.plan.Validators {
		owners = append(owners, v.Name)
	}
	number := slices.Index(owners, name)
	if number < 0 {
		c.t.Fatalf("no account %q", name)
	}
	key, err := layout.ReadKey(layout.KeyFile(c.plan.Dir, name))
	must(c.t, err)
	secret, err := hex.DecodeString(key.PrivateKey)
	must(c.t, err)
	return uint64(number), &secp256k1.PrivKey{Key: secret}
}

func (c *chain) address(name string) string {
	_, key := c.key(name)
	return sdk.AccAddress(key.PubKey().Address()).String()
}

// sign makes a transaction with the account's next sequence.
func (c *chain) sign(name string, messages ...sdk.Msg) []byte {
	c.t.Helper()
	number, key := c.key(name)
	tx, err := sims.GenSignedMockTx(rand.New(rand.NewSource(1)), c.app.TxConfig(), messages, nil, 10_000_000,
		c.plan.ChainID, []uint64{number}, []uint64{c.sequences[number]}, key)
	must(c.t, err)
	bytes, err := c.app.TxConfig().TxEncoder()(tx)
	must(c.t, err)
	return bytes
}

// check runs the ante handler only, as a mempool does.
func (c *chain) check(tx []byte) *abci.ResponseCheckTx {
	c.t.Helper()
	answer, err := c.app.CheckTx(&abci.RequestCheckTx{Tx: tx, Type: abci.CheckTxType_New})
	must(c.t, err)
	return answer
}

// deliver takes messages through CheckTx and a block, where they must succeed.
func (c *chain) deliver(name string, messages ...sdk.Msg) *abci.ExecTxResult {
	c.t.Helper()
	tx := c.sign(name, messages...)
	if checked := c.check(tx); checked.Code != 0 {
		c.t.Fatalf("CheckTx: %s %d: %s", checked.Codespace, checked.Code, checked.Log)
	}
	number, _ := c.key(name)
	c.sequences[number]++
	result := c.next(tx)[0]
	if result.Code != 0 {
		c.t.Fatalf("transaction: %s %d: %s", result.Codespace, result.Code, result.Log)
	}
	return result
}

// get reads a store's last version.
func (c *chain) get(store string, key []byte) []byte {
	c.t.Helper()
	return c.store(&abci.RequestQuery{Path: "/store/" + store + "/key", Data: key}).Value
}

// proof opens a path of ibc core's store as it was at a height, whose root
// the next height's header carries.
func (c *chain) proof(path []byte, height int64) []byte {
	c.t.Helper()
	answer := c.store(&abci.RequestQuery{Path: "/store/" + exported.StoreKey + "/key", Data: path, Height: height, Prove: true})
	merkle, err := commitmenttypes.ConvertProofs(answer.ProofOps)
	must(c.t, err)
	proof, err := c.app.Codec().Marshal(&merkle)
	must(c.t, err)
	return proof
}

func (c *chain) store(query *abci.RequestQuery) *abci.ResponseQuery {
	c.t.Helper()
	answer, err := c.app.Query(c.t.Context(), query)
	must(c.t, err)
	if answer.Code != 0 {
		c.t.Fatalf("query %s %q: %s", query.Path, query.Data, answer.Log)
	}
	return answer
}

// clientState describes this chain to a counterparty, as of its last block.
func (c *chain) clientState() (*tendermint.ClientState, *tendermint.ConsensusState) {
	const day = 24 * time.Hour
	header := c.headers[c.app.LastBlockHeight()]
	state := tendermint.NewClientState(c.plan.ChainID, tendermint.DefaultTrustLevel, 14*day, 21*day, 10*time.Second,
		c.height(header.Height), commitmenttypes.GetSDKSpecs(), nil)
	return state, tendermint.NewConsensusState(header.Time, commitmenttypes.NewMerkleRoot(header.AppHash), header.NextValidatorsHash)
}

func (c *chain) height(height int64) clienttypes.Height {
	return clienttypes.NewHeight(clienttypes.ParseChainID(c.plan.ChainID), uint64(height))
}

// update is the client message from a trusted height to the last block.
func (c *chain) update(trusted clienttypes.Height) *tendermint.Header {
	c.t.Helper()
	header := c.headers[c.app.LastBlockHeight()]
	id := cmttypes.BlockID{Hash: header.Hash(), PartSetHeader: cmttypes.PartSetHeader{Total: 1, Hash: filled(8)}}
	commit := &cmttypes.Commit{Height: header.Height, BlockID: id}
	for i, v := range c.validators.Validators {
		vote := &cmtproto.Vote{
			Type: cmtproto.PrecommitType, Height: header.Height, BlockID: id.ToProto(), Timestamp: header.Time,
			ValidatorAddress: v.Address, ValidatorIndex: int32(i),
		}
		signature, err := c.signers[v.Address.String()].Key.PrivKey.Sign(cmttypes.VoteSignBytes(header.ChainID, vote))
		must(c.t, err)
		commit.Signatures = append(commit.Signatures, cmttypes.CommitSig{
			BlockIDFlag: cmttypes.BlockIDFlagCommit, ValidatorAddress: v.Address, Timestamp: header.Time, Signature: signature,
		})
	}
	validators, err := c.validators.ToProto()
	must(c.t, err)
	validators.TotalVotingPower = c.validators.TotalVotingPower()
	return &tendermint.Header{
		SignedHeader:      &cmtproto.SignedHeader{Header: header.ToProto(), Commit: commit.ToProto()},
		ValidatorSet:      validators,
		TrustedHeight:     trusted,
		TrustedValidators: validators,
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
