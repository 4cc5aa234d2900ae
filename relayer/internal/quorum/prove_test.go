package quorum

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"cosmossdk.io/log"
	"cosmossdk.io/store/dbadapter"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/lightclient"
	"github.com/anji-bridge/anji/relayer/internal/attestor"
	"github.com/anji-bridge/anji/relayer/internal/attestor/attestortest"
	"github.com/anji-bridge/anji/relayer/internal/proven"
	"github.com/anji-bridge/anji/relayer/internal/proven/proventest"
)

// believer hosts the light client of type attestations, as a chain does.
type believer struct {
	t     *testing.T
	cdc   codec.Codec
	ctx   sdk.Context
	store dbadapter.Store
}

func newBeliever(t *testing.T, params adapters.ClientParams) *believer {
	t.Helper()
	registry := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(registry)
	client.RegisterInterfaces(registry)
	b := &believer{
		t: t, cdc: codec.NewProtoCodec(registry), store: dbadapter.Store{DB: dbm.NewMemDB()},
		ctx: sdk.NewContext(nil, cmtproto.Header{Time: time.Now()}, false, log.NewNopLogger()),
	}
	var (
		state     exported.ClientState
		consensus exported.ConsensusState
	)
	require.NoError(t, b.cdc.UnmarshalInterface(params.ClientState, &state))
	require.NoError(t, b.cdc.UnmarshalInterface(params.ConsensusState, &consensus))
	require.NoError(t, state.Initialize(b.ctx, b.cdc, b.store, consensus))
	return b
}

func (b *believer) client() lightclient.Client {
	state, err := clienttypes.UnmarshalClientState(b.cdc, b.store.Get([]byte("clientState")))
	require.NoError(b.t, err)
	return lightclient.Client{ID: "attestations-0", State: state, Status: state.Status(b.ctx, b.store, b.cdc), Store: b.store, Codec: b.cdc}
}

// record is the client as an adapter reads it.
func (b *believer) record() adapters.Client {
	state, err := b.cdc.MarshalInterface(b.client().State)
	require.NoError(b.t, err)
	return adapters.Client{ID: "attestations-0", State: state}
}

// take executes the updates and judges the proofs of paths.
func (b *believer) take(evidence adapters.Evidence, paths [][]byte) {
	b.t.Helper()
	for _, update := range evidence.Updates {
		var message exported.ClientMessage
		require.NoError(b.t, b.cdc.UnmarshalInterface(update, &message))
		require.NoError(b.t, message.ValidateBasic())
		state := b.client().State
		require.NoError(b.t, state.VerifyClientMessage(b.ctx, b.cdc, b.store, message))
		require.False(b.t, state.CheckForMisbehaviour(b.ctx, b.cdc, b.store, message))
		state.UpdateState(b.ctx, b.cdc, b.store, message)
	}
	height := clienttypes.NewHeight(evidence.Height.Revision, evidence.Height.Height)
	at, err := b.client().TimestampAt(b.ctx, height)
	require.NoError(b.t, err)
	require.Equal(b.t, evidence.Time.UnixNano(), int64(at))
	for i, path := range paths {
		if evidence.Proofs[i] == nil {
			continue
		}
		if evidence.Values[i] == nil {
			require.NoError(b.t, b.client().VerifyNonMembership(b.ctx, height, evidence.Proofs[i], [][]byte{path}))
			require.Error(b.t, b.client().VerifyMembership(b.ctx, height, evidence.Proofs[i], [][]byte{path}, value))
			continue
		}
		require.NoError(b.t, b.client().VerifyMembership(b.ctx, height, evidence.Proofs[i], [][]byte{path}, evidence.Values[i]))
		require.Error(b.t, b.client().VerifyNonMembership(b.ctx, height, evidence.Proofs[i], [][]byte{path}))
	}
}

func (f *fixture) prover() *Prover {
	source, err := proven.Open(f.t.Context(), f.chain, filepath.Join(f.t.TempDir(), "own.json"), f.chain.ClientParams, zerolog.Nop())
	require.NoError(f.t, err)
	return NewProver(source, f.collector(), true)
}

// What attestors have signed is what the light client on the chains takes, as
// ours and as ibc-go v11's.
func TestProve(t *testing.T) {
	for name, stock := range map[string]bool{"ours": false, "stock": true} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			p := f.prover()
			params, err := p.ClientParams(t.Context(), stock)
			require.NoError(t, err)
			b := newBeliever(t, params)
			gone, received := packet.CommitmentPath("client-0", 5), packet.ReceiptPath("client-0", 6)
			f.chain.Set(received, []byte{2})
			f.chain.Commit(time.Now())
			asked := [][]byte{paths[0], gone, paths[1], received}
			for range 2 { // the second time at a later height
				evidence, err := p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: asked})
				require.NoError(t, err)
				require.Equal(t, [][]byte{value, nil, nil, {2}}, evidence.Values)
				require.NotNil(t, evidence.Proofs[0])
				require.Nil(t, evidence.Proofs[1], "what is gone is not attested")
				require.NotNil(t, evidence.Proofs[2])
				require.Nil(t, evidence.Proofs[3], "nor what was received")
				b.take(evidence, asked)
				f.chain.Commit(time.Now())
			}
			evidence, err := p.Prove(t.Context(), adapters.ProofRequest{Client: b.record()})
			require.NoError(t, err)
			require.Len(t, evidence.Updates, 1)
			b.take(evidence, nil)
		})
	}
}

func TestProveRefuses(t *testing.T) {
	f := newFixture(t)
	p := f.prover()
	params, err := p.ClientParams(t.Context(), false)
	require.NoError(t, err)
	record := newBeliever(t, params).record()
	t.Run("a client of another set", func(t *testing.T) {
		p.collector.trust.Threshold++
		defer func() { p.collector.trust.Threshold-- }()
		_, err := p.Prove(t.Context(), adapters.ProofRequest{Client: record})
		require.ErrorIs(t, err, ErrOtherSet)
	})
	t.Run("a client of another type", func(t *testing.T) {
		params, err := f.chain.ClientParams(t.Context())
		require.NoError(t, err)
		_, err = p.Prove(t.Context(), adapters.ProofRequest{Client: adapters.Client{State: params.ClientState}})
		require.ErrorContains(t, err, "client state is a")
		_, err = p.Prove(t.Context(), adapters.ProofRequest{Client: adapters.Client{State: []byte{1}}})
		require.Error(t, err)
	})
	t.Run("no packet path", func(t *testing.T) {
		_, err := p.Prove(t.Context(), adapters.ProofRequest{Client: record, Paths: [][]byte{[]byte("trust")}})
		require.ErrorIs(t, err, attestor.ErrRequest)
	})
	t.Run("what the relayer itself cannot prove", func(t *testing.T) {
		f.chain.Bend = func(e *adapters.Evidence) { e.Values[0] = nil }
		defer func() { f.chain.Bend = nil }()
		_, err := p.Prove(t.Context(), adapters.ProofRequest{Client: record, Paths: paths})
		require.Error(t, err)
		require.NotErrorIs(t, err, ErrNoQuorum)
	})
	t.Run("a new client of attestors who are not as the set says", func(t *testing.T) {
		f.impersonate(1, &liar{key: attestortest.NewKey(t)})
		_, err := f.prover().ClientParams(t.Context(), false)
		require.ErrorContains(t, err, "attestor bolt of hub")
	})
	t.Run("without a quorum", func(t *testing.T) {
		f.stops[2]()
		_, err := f.prover().Prove(t.Context(), adapters.ProofRequest{Client: record, Paths: paths})
		require.ErrorIs(t, err, ErrNoQuorum)
	})
}

// restless makes a block behind the relayer's back, as often as it is told.
type restless struct {
	*proventest.Chain
	moves int
}

func (r *restless) Prove(ctx context.Context, request adapters.ProofRequest) (adapters.Evidence, error) {
	evidence, err := r.Chain.Prove(ctx, request)
	if r.moves > 0 {
		r.moves--
		r.Commit(time.Now())
	}
	return evidence, err
}

// A height that has passed at the attestors is agreed on anew.
func TestProveAgain(t *testing.T) {
	f := newFixture(t)
	chain := &restless{Chain: f.chain}
	source, err := proven.Open(t.Context(), chain, filepath.Join(t.TempDir(), "own.json"), chain.ClientParams, zerolog.Nop())
	require.NoError(t, err)
	p := NewProver(source, f.collector(), true)
	params, err := p.ClientParams(t.Context(), false)
	require.NoError(t, err)
	b := newBeliever(t, params)

	chain.moves = attempts - 1
	evidence, err := p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: paths})
	require.NoError(t, err)
	require.Zero(t, chain.moves)
	b.take(evidence, paths)
	chain.moves = attempts
	_, err = p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: paths})
	require.ErrorIs(t, err, adapters.ErrPassed, "not for ever")
}
