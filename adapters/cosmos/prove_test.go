package cosmos

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"strings"
	"testing"
	"time"

	"cosmossdk.io/log"
	"cosmossdk.io/store/metrics"
	"cosmossdk.io/store/rootmulti"
	storetypes "cosmossdk.io/store/types"
	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto/secp256k1"
	"github.com/cometbft/cometbft/light"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmtversion "github.com/cometbft/cometbft/proto/tendermint/version"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/cometbft/cometbft/version"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/gogoproto/proto"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	ibctm "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/tendermint"
)

// provenChain is a run of signed headers over a real IAVL store. One of its
// four secp256k1 validators is replaced at every height.
type provenChain struct {
	store  *rootmulti.Store
	blocks []*cmttypes.LightBlock // by height, from 1
}

const provenBlocks = 12

func newProvenChain(t testing.TB, chainID string, sent, received packet.Packet) *provenChain {
	t.Helper()
	p := &provenChain{store: rootmulti.NewStore(dbm.NewMemDB(), log.NewNopLogger(), metrics.NewNoOpMetrics())}
	key := storetypes.NewKVStoreKey(storeKey)
	p.store.MountStoreWithDB(key, storetypes.StoreTypeIAVL, nil)
	p.store.MountStoreWithDB(storetypes.NewKVStoreKey("bank"), storetypes.StoreTypeIAVL, nil)
	if err := p.store.LoadLatestVersion(); err != nil {
		t.Fatal(err)
	}
	keys := make([]cmttypes.PrivValidator, provenBlocks+6)
	for i := range keys {
		seed := sha256.Sum256([]byte{byte(i)})
		keys[i] = cmttypes.NewMockPVWithParams(secp256k1.GenPrivKeySecp256k1(seed[:]), false, false)
	}
	appHash := []byte{}
	began := time.Now().Add(-time.Minute).UTC().Truncate(time.Second)
	for height := int64(1); height <= provenBlocks; height++ {
		at := began.Add(time.Duration(height) * time.Second)
		last := cmttypes.BlockID{}
		if height > 1 {
			last = p.blocks[height-2].Commit.BlockID
		}
		p.blocks = append(p.blocks, signBlock(t, chainID, height, at, last, appHash, keys[height:height+4], keys[height+1:height+5]))
		if height == 5 {
			p.store.GetKVStore(key).Set(packet.CommitmentPath(sent.SourceClient, sent.Sequence), packet.CommitPacket(sent))
			p.store.GetKVStore(key).Set(packet.ReceiptPath(received.DestinationClient, received.Sequence), []byte{2})
		}
		appHash = p.store.Commit().Hash // of the state after this block: it stands in the next header
	}
	return p
}

func validatorSet(t testing.TB, keys []cmttypes.PrivValidator) (*cmttypes.ValidatorSet, []cmttypes.PrivValidator) {
	t.Helper()
	var validators []*cmttypes.Validator
	byAddress := map[string]cmttypes.PrivValidator{}
	for _, k := range keys {
		public, err := k.GetPubKey()
		if err != nil {
			t.Fatal(err)
		}
		validators = append(validators, cmttypes.NewValidator(public, 10))
		byAddress[public.Address().String()] = k
	}
	set := cmttypes.NewValidatorSet(validators)
	var sorted []cmttypes.PrivValidator
	for _, v := range set.Validators {
		sorted = append(sorted, byAddress[v.Address.String()])
	}
	return set, sorted
}

func signBlock(t testing.TB, chainID string, height int64, at time.Time, last cmttypes.BlockID, appHash []byte, keys, nextKeys []cmttypes.PrivValidator) *cmttypes.LightBlock {
	t.Helper()
	set, signers := validatorSet(t, keys)
	next, _ := validatorSet(t, nextKeys)
	digest := sha256.Sum256([]byte{byte(height)})
	header := &cmttypes.Header{
		Version: cmtversion.Consensus{Block: version.BlockProtocol}, ChainID: chainID, Height: height, Time: at,
		LastCommitHash: digest[:], DataHash: digest[:], ValidatorsHash: set.Hash(), NextValidatorsHash: next.Hash(),
		ConsensusHash: digest[:], AppHash: appHash, LastResultsHash: digest[:], EvidenceHash: digest[:],
		ProposerAddress: set.Validators[0].Address,
		LastBlockID:     last,
	}
	id := cmttypes.BlockID{Hash: header.Hash(), PartSetHeader: cmttypes.PartSetHeader{Total: 1, Hash: digest[:]}}
	votes := cmttypes.NewVoteSet(chainID, height, 0, cmtproto.PrecommitType, set)
	commit, err := cmttypes.MakeExtCommit(id, height, 0, votes, signers, at, false)
	if err != nil {
		t.Fatal(err)
	}
	return &cmttypes.LightBlock{SignedHeader: &cmttypes.SignedHeader{Header: header, Commit: commit.ToCommit()}, ValidatorSet: set}
}

// query answers as baseapp does for /store/ibc/key.
func (p *provenChain) query(t testing.TB) func([]byte, int64) abci.ResponseQuery {
	return func(key []byte, height int64) abci.ResponseQuery {
		res, err := p.store.Query(&storetypes.RequestQuery{Path: "/ibc/key", Data: key, Height: height, Prove: height != 0})
		if err != nil {
			t.Error(err)
			return abci.ResponseQuery{Code: 1, Log: err.Error()}
		}
		return abci.ResponseQuery{Value: res.Value, ProofOps: res.ProofOps, Height: res.Height}
	}
}

func (p *provenChain) client(chainRevision uint64, height int64) adapters.Client {
	return adapters.Client{
		ID: "07-tendermint-0", LatestHeight: adapters.Height{Revision: chainRevision, Height: uint64(height)},
		LatestTime: p.blocks[height-1].Time,
	}
}

func provenFixture(t *testing.T) (*Chain, *provenChain, packet.Packet, packet.Packet) {
	sent, received := testPacket(1), testPacket(2)
	n := newFakeNode(t, "food-1")
	p := newProvenChain(t, "food-1", sent, received)
	n.store = p.query(t)
	n.light = func(height int64) *cmttypes.LightBlock { return p.blocks[height-1] }
	for _, b := range p.blocks[1:] {
		n.addBlock(nil, abci.ExecTxResult{})
		n.blocks[b.Height-1].time = b.Time
	}
	c := n.chain(t)
	return c, p, sent, received
}

// Every update is checked with the verifier of 07-tendermint, each from the
// state that the one before it leads to, and every proof against the app hash.
func TestProve(t *testing.T) {
	c, p, sent, received := provenFixture(t)
	paths := [][]byte{
		packet.CommitmentPath(sent.SourceClient, sent.Sequence),
		packet.ReceiptPath(received.DestinationClient, received.Sequence),
		packet.ReceiptPath(received.DestinationClient, 99),
	}
	evidence, err := c.Prove(testContext(t), adapters.ProofRequest{Client: p.client(1, 2), Paths: paths, Position: 5})
	if err != nil {
		t.Fatal(err)
	}
	if evidence.Height != (adapters.Height{Revision: 1, Height: provenBlocks}) || !evidence.Time.Equal(p.blocks[provenBlocks-1].Time) {
		t.Fatalf("proven at %+v, %s", evidence.Height, evidence.Time)
	}
	if len(evidence.Updates) < 2 {
		t.Fatalf("%d updates lead over a complete change of validators", len(evidence.Updates))
	}
	trusted := p.blocks[1]
	for i, update := range evidence.Updates {
		header, validators, trustedValidators := openUpdate(t, update)
		err := tendermint.VerifyHeader(
			tendermint.Trusted{ChainID: "food-1", Height: trusted.Height, Time: trusted.Time, NextValidatorsHash: trusted.NextValidatorsHash},
			trustedValidators, header, validators,
			tendermint.Params{TrustingPeriod: time.Hour, MaxClockDrift: maxClockDrift, TrustLevel: light.DefaultTrustLevel}, time.Now())
		if err != nil {
			t.Fatalf("update %d, from %d to %d: %v", i, trusted.Height, header.Height, err)
		}
		trusted = p.blocks[header.Height-1]
	}
	root, specs := trusted.AppHash.Bytes(), commitmenttypes.GetSDKSpecs()
	want := [][]byte{packet.CommitPacket(sent), {2}, nil}
	for i, path := range paths {
		full := [][]byte{[]byte("ibc"), path}
		if !bytes.Equal(evidence.Values[i], want[i]) {
			t.Fatalf("value %d is %x, want %x", i, evidence.Values[i], want[i])
		}
		if want[i] == nil {
			err = tendermint.VerifyNonMembership(root, specs, full, evidence.Proofs[i])
		} else {
			err = tendermint.VerifyMembership(root, specs, full, want[i], evidence.Proofs[i])
		}
		if err != nil {
			t.Fatalf("proof %d: %v", i, err)
		}
	}
}

func openUpdate(t *testing.T, update []byte) (*cmttypes.SignedHeader, *cmttypes.ValidatorSet, *cmttypes.ValidatorSet) {
	t.Helper()
	packed, err := parseAny(update)
	if err != nil {
		t.Fatal(err)
	}
	var message ibctm.Header
	if err := proto.Unmarshal(packed.Value, &message); err != nil {
		t.Fatal(err)
	}
	header, err := cmttypes.SignedHeaderFromProto(message.SignedHeader)
	if err != nil {
		t.Fatal(err)
	}
	validators, err := cmttypes.ValidatorSetFromProto(message.ValidatorSet)
	if err != nil {
		t.Fatal(err)
	}
	trusted, err := cmttypes.ValidatorSetFromProto(message.TrustedValidators)
	if err != nil {
		t.Fatal(err)
	}
	return header, validators, trusted
}

func TestProveChoosesTheHeight(t *testing.T) {
	c, p, sent, _ := provenFixture(t)
	path := [][]byte{packet.CommitmentPath(sent.SourceClient, sent.Sequence)}
	last := p.blocks[provenBlocks-1].Time

	// The client is there already: no update is needed.
	evidence, err := c.Prove(testContext(t), adapters.ProofRequest{Client: p.client(1, 6), Paths: path, Position: 5})
	if err != nil || len(evidence.Updates) != 0 || evidence.Height.Height != 6 || evidence.Values[0] == nil {
		t.Fatalf("%+v, %v", evidence.Height, err)
	}
	// The block of the event itself does not prove it: header h shows the state after h-1.
	evidence, err = c.Prove(testContext(t), adapters.ProofRequest{Client: p.client(1, 5), Paths: path, Position: 5})
	if err != nil || evidence.Height.Height != provenBlocks || evidence.Values[0] == nil {
		t.Fatalf("%+v, %v", evidence.Height, err)
	}
	evidence, err = c.Prove(testContext(t), adapters.ProofRequest{Client: p.client(1, 5), Paths: path, NotBefore: last})
	if err != nil || evidence.Time.Before(last) {
		t.Fatalf("%s, %v", evidence.Time, err)
	}
	if _, err = c.Prove(testContext(t), adapters.ProofRequest{Client: p.client(1, 5), Paths: path, NotBefore: last.Add(1)}); !errors.Is(err, adapters.ErrNotYet) {
		t.Fatalf("a time that has not come: %v", err)
	}
	if _, err = c.Prove(testContext(t), adapters.ProofRequest{Client: p.client(2, 5), Paths: path}); err == nil {
		t.Fatal("a client of another revision was served")
	}
}

// Others speak of one height, which need not be the newest.
func TestProveAtAHeight(t *testing.T) {
	c, p, sent, _ := provenFixture(t)
	path := [][]byte{packet.CommitmentPath(sent.SourceClient, sent.Sequence)}
	at := func(height uint64) adapters.Height { return adapters.Height{Revision: 1, Height: height} }
	for _, known := range []int64{5, 6} {
		evidence, err := c.Prove(testContext(t), adapters.ProofRequest{Client: p.client(1, known), Paths: path, At: at(6)})
		if err != nil || evidence.Height != at(6) || evidence.Values[0] == nil || len(evidence.Updates) != int(6-known) {
			t.Fatalf("from %d: %+v with %d updates, %v", known, evidence.Height, len(evidence.Updates), err)
		}
	}
	for name, request := range map[string]adapters.ProofRequest{
		"the client is further on":       {Client: p.client(1, 6), Paths: path, At: at(5)},
		"the block's effect comes later": {Client: p.client(1, 5), Paths: path, At: at(5), Position: 5},
	} {
		if _, err := c.Prove(testContext(t), request); !errors.Is(err, adapters.ErrPassed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := c.Prove(ctx, adapters.ProofRequest{Client: p.client(1, 5), Paths: path, At: at(provenBlocks + 1)}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a height that has not come: %v", err)
	}
}

// No wait is without end for a height that nobody has proven.
func TestProveDoesNotWaitForEver(t *testing.T) {
	c, p, _, _ := provenFixture(t)
	client := p.client(1, 5)
	client.LatestHeight.Height = 1 << 63
	if _, err := c.Prove(testContext(t), adapters.ProofRequest{Client: client}); err == nil || !strings.Contains(err.Error(), "is said to know") {
		t.Errorf("a client far ahead: %v", err)
	}
	c.headerWait = time.Millisecond
	began := testContext(t)
	if _, err := c.Prove(began, adapters.ProofRequest{Client: p.client(1, 5), Position: provenBlocks}); !errors.Is(err, context.DeadlineExceeded) || began.Err() != nil {
		t.Errorf("a block that does not come: %v", err)
	}
}

// A node may lie about a value; what it says is checked before it is used.
func TestProveChecksTheNode(t *testing.T) {
	_, p, sent, _ := provenFixture(t)
	path := packet.CommitmentPath(sent.SourceClient, sent.Sequence)
	target := p.blocks[provenBlocks-1]
	honest := p.query(t)(path, provenBlocks-1)
	merkle, err := commitmenttypes.ConvertProofs(honest.ProofOps)
	if err != nil {
		t.Fatal(err)
	}
	encoded, err := proto.Marshal(&merkle)
	if err != nil {
		t.Fatal(err)
	}
	if err := verifyProof(target.AppHash, path, honest.Value, encoded); err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{
		"another value":  verifyProof(target.AppHash, path, []byte{1}, encoded),
		"absent":         verifyProof(target.AppHash, path, nil, encoded),
		"another path":   verifyProof(target.AppHash, path[1:], honest.Value, encoded),
		"another header": verifyProof(p.blocks[2].AppHash, path, honest.Value, encoded),
	} {
		if err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
