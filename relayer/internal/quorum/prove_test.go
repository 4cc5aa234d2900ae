package quorum

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"cosmossdk.io/log"
	"cosmossdk.io/store/dbadapter"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/lightclient"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/attestor"
	"github.com/anji-bridge/anji/relayer/internal/attestor/attestortest"
	"github.com/anji-bridge/anji/relayer/internal/proven"
	"github.com/anji-bridge/anji/relayer/internal/proven/proventest"
	"github.com/anji-bridge/anji/relayer/internal/signlog"
)

// believer hosts a light client that believes attestors, as a chain does.
type believer struct {
	t     *testing.T
	cdc   codec.Codec
	ctx   sdk.Context
	store dbadapter.Store
}

func newBeliever(t *testing.T, params adapters.ClientParams) *believer {
	t.Helper()
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
	hosted := b.client()
	latest := hosted.State.GetLatestHeight()
	at, err := hosted.TimestampAt(b.ctx, latest.(clienttypes.Height))
	require.NoError(b.t, err)
	return adapters.Client{
		ID: "attestations-0", Type: hosted.State.ClientType(), State: state,
		LatestHeight: adapters.Height{Revision: latest.GetRevisionNumber(), Height: latest.GetRevisionHeight()},
		LatestTime:   time.Unix(0, int64(at)).UTC(),
	}
}

// take executes the updates and judges the proofs of paths.
func (b *believer) take(evidence adapters.Evidence, paths [][]byte) {
	b.t.Helper()
	require.Zero(b.t, evidence.Time.Nanosecond())
	b.takeAt(evidence, paths)
}

func (b *believer) update(update []byte) {
	b.t.Helper()
	var message exported.ClientMessage
	require.NoError(b.t, b.cdc.UnmarshalInterface(update, &message))
	require.NoError(b.t, message.ValidateBasic())
	state := b.client().State
	require.NoError(b.t, state.VerifyClientMessage(b.ctx, b.cdc, b.store, message))
	require.False(b.t, state.CheckForMisbehaviour(b.ctx, b.cdc, b.store, message))
	state.UpdateState(b.ctx, b.cdc, b.store, message)
}

// takeAt is take for times that have fractions of a second.
func (b *believer) takeAt(evidence adapters.Evidence, paths [][]byte) {
	b.t.Helper()
	for _, update := range evidence.Updates {
		b.update(update)
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
			require.NoError(b.t, b.client().VerifyNonMembership(b.ctx, height, evidence.Proofs[i], b.full(path)))
			require.Error(b.t, b.client().VerifyMembership(b.ctx, height, evidence.Proofs[i], b.full(path), value))
			continue
		}
		require.NoError(b.t, b.client().VerifyMembership(b.ctx, height, evidence.Proofs[i], b.full(path), evidence.Values[i]))
		require.Error(b.t, b.client().VerifyNonMembership(b.ctx, height, evidence.Proofs[i], b.full(path)))
	}
}

// full is a path below the prefix that the client's counterparty has.
func (b *believer) full(path []byte) [][]byte {
	full := MerklePrefix(b.client().State.ClientType(), slices.Clone(fabrictest.CosmosPrefix))
	return append(full[:len(full)-1:len(full)-1], path)
}

func (f *fixture) prover() *Prover { return f.proverOf(f.chain) }

func (f *fixture) proverOf(chain adapters.Chain) *Prover {
	file := filepath.Join(f.t.TempDir(), "own.json")
	return NewProver(chain, f.collector(), true, func(ctx context.Context) (*proven.Source, error) {
		return proven.Open(ctx, chain, file, chain.ClientParams, zerolog.Nop())
	})
}

// params are those of a new client of the attestors alone.
func (f *fixture) params(p *Prover, stock bool) adapters.ClientParams {
	f.t.Helper()
	params, err := p.ClientParams(f.t.Context(), adapters.Attestations)
	if stock {
		params, err = p.aloneParams(f.t.Context(), nil)
	}
	require.NoError(f.t, err)
	return params
}

// What attestors have signed is what the light client on the chains takes, as
// ours and as ibc-go v11's.
func TestProve(t *testing.T) {
	for name, stock := range map[string]bool{"ours": false, "stock": true} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			p := f.prover()
			b := newBeliever(t, f.params(p, stock))
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

// A client that wants both is shown both, at one height, and believes neither
// alone.
func TestProveBoth(t *testing.T) {
	f := newFixture(t)
	p := f.prover()
	params, err := p.ClientParams(t.Context(), adapters.Attested)
	require.NoError(t, err)
	b := newBeliever(t, params)
	gone := packet.CommitmentPath("client-0", 5)
	asked := [][]byte{paths[0], gone, paths[1], paths[0]}
	for range 3 {
		f.chain.Commit(time.Now())
		evidence, err := p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: asked})
		require.NoError(t, err)
		require.Len(t, evidence.Updates, 3, "a header, the state, and the packets")
		require.Nil(t, evidence.Proofs[1], "what is gone is not attested")
		b.takeAt(evidence, asked)
		require.Equal(t, evidence.Height, b.record().LatestHeight)
	}
	evidence, err := p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: asked})
	require.NoError(t, err)
	require.Len(t, evidence.Updates, 1, "both know the height: the packets")
	b.takeAt(evidence, asked)

	f.chain.Commit(time.Now())
	for _, parts := range [][2]int{{0, 1}, {1, 2}} { // the header, and what attestors say of the state
		b := newBeliever(t, params)
		evidence, err := p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: asked})
		require.NoError(t, err)
		for _, update := range evidence.Updates[parts[0]:parts[1]] {
			b.update(update)
		}
		height := clienttypes.NewHeight(evidence.Height.Revision, evidence.Height.Height)
		_, err = b.client().TimestampAt(b.ctx, height)
		require.Error(t, err)
	}
	light, err := Light(b.record())
	require.NoError(t, err)
	require.Equal(t, "07-tendermint", light.Type)
	trust, err := TrustOf(b.record())
	require.NoError(t, err)
	require.Equal(t, f.set.Trust().Hash(), trust.Set.Hash())

	f.stops[1]()
	_, err = p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: asked})
	require.NoError(t, err, "two of three")
	f.stops[2]()
	_, err = p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: asked})
	require.ErrorIs(t, err, ErrNoQuorum)
}

// Where a quorum lies about a height nothing is proven, and what it has signed
// freezes a client that knows better.
func TestFalseQuorum(t *testing.T) {
	f := newFixture(t)
	params, err := f.prover().ClientParams(t.Context(), adapters.Attested)
	require.NoError(t, err)
	alone := newBeliever(t, f.params(f.prover(), false))
	f.impersonate(1, &liar{key: f.setups[1].Signer})
	f.impersonate(2, &liar{key: f.setups[2].Signer})
	p := f.prover()
	for name, commit := range map[string]bool{"a height that is new to it": true, "one that it knows": false} {
		t.Run(name, func(t *testing.T) {
			b := newBeliever(t, params)
			if commit {
				f.chain.Commit(time.Now())
			} else {
				params, err := p.bothParams(t.Context(), client.NewTerms(hub, true, maxClockDrift, rotationDelay))
				require.NoError(t, err)
				b = newBeliever(t, params)
			}
			_, err := p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: paths})
			require.ErrorIs(t, err, ErrNoQuorum)
			var found *Contradiction
			require.ErrorAs(t, err, &found)
			last := len(found.Updates) - 1
			for _, update := range found.Updates[:last] {
				b.update(update)
			}
			var message exported.ClientMessage
			require.NoError(t, b.cdc.UnmarshalInterface(found.Updates[last], &message))
			state := b.client().State
			require.NoError(t, state.VerifyClientMessage(b.ctx, b.cdc, b.store, message))
			require.True(t, state.CheckForMisbehaviour(b.ctx, b.cdc, b.store, message))
			state.UpdateStateOnMisbehaviour(b.ctx, b.cdc, b.store, message)
			require.Equal(t, exported.Frozen, b.client().Status)
		})
	}
	_, err = p.Prove(t.Context(), adapters.ProofRequest{Client: alone.record(), Paths: paths})
	require.ErrorIs(t, err, ErrNoQuorum)
	var found *Contradiction
	require.False(t, errors.As(err, &found), "who believes them alone would believe it")
	endpoints := p.Endpoints()
	require.True(t, endpoints[0].Up)
	require.True(t, endpoints[1].Aside && endpoints[2].Aside)
	require.Contains(t, endpoints[1].Fault, ErrLied.Error())
}

// While a set is rotated more attestors are configured than the client knows:
// those whom it knows are asked, and as many are wanted as it wants.
func TestProveDuringRotation(t *testing.T) {
	f := newFixture(t)
	all := f.set.Members
	f.set.Members, f.set.Threshold = all[:2], 1
	b := newBeliever(t, f.params(f.prover(), false))
	f.set.Members, f.set.Threshold = all, 3
	p := f.prover()
	f.stops[0]()
	evidence, err := p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: paths})
	require.NoError(t, err)
	b.take(evidence, paths)
	f.stops[1]()
	_, err = p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: paths})
	require.ErrorIs(t, err, ErrNoQuorum, "the third is not believed yet")
}

// A rotation that enough have signed is taken; until its delay is over the old
// set is asked, from then on the new one, and nothing needs to be started anew.
func TestRotation(t *testing.T) {
	for _, clientType := range []string{adapters.Attestations, adapters.Attested} {
		t.Run(clientType, func(t *testing.T) {
			f := newFixture(t)
			all := f.set.Members
			f.set.Members, f.set.Threshold = all[:2], 2
			first := f.prover()
			params, err := first.ClientParams(t.Context(), clientType)
			require.NoError(t, err)
			b := newBeliever(t, params)
			next := attestation.Set{Attestors: []attestation.Address{all[1].Address, all[2].Address}, Threshold: 2}
			rotation := attestation.Rotation{Previous: f.set.Trust().Hash(), Sequence: 1, Next: next}

			_, err = f.setups[0].Rotate(t.Context(), rotation)
			require.ErrorIs(t, err, signlog.ErrInUse, "the attestor runs")
			f.set.Members = all // new ones are configured before they count
			var votes attestation.Evidence
			for i := range all {
				f.stops[i]()
				signed, err := f.setups[i].Rotate(t.Context(), rotation)
				require.NoError(t, err)
				votes.Data, votes.Signatures = signed.Data, append(votes.Signatures, signed.Signature, signed.Signature)
				other := rotation
				other.Next.Threshold = 1
				_, err = f.setups[i].Rotate(t.Context(), other)
				require.ErrorIs(t, err, signlog.ErrContradiction)
				f.start(i)
			}
			few := votes
			few.Signatures = append(slices.Clone(votes.Signatures[:2]), votes.Signatures[4:]...)
			_, err = RotationUpdate(b.record(), "rotation", few)
			require.ErrorIs(t, err, refusal.QuorumNotMet, "the third is none of the set")
			require.ErrorContains(t, err, all[2].Address.String())
			_, err = RotationUpdate(b.record(), "cancel", votes)
			require.Error(t, err)
			_, err = RotationUpdate(b.record(), "state", votes)
			require.ErrorIs(t, err, refusal.Malformed)
			update, err := RotationUpdate(b.record(), "rotation", votes)
			require.NoError(t, err)
			b.update(update)
			effective, err := PendingRotation(b.record())
			require.NoError(t, err)
			require.WithinDuration(t, time.Now().Add(rotationDelay), effective, time.Minute)

			p := f.prover()
			f.stops[2]()
			f.chain.Commit(time.Now())
			evidence, err := p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: paths})
			require.NoError(t, err, "by the old set")
			b.takeAt(evidence, paths)

			if clientType == adapters.Attested {
				return // the delay is as long as this chain's light client trusts it
			}
			f.start(2)
			p = f.prover()
			f.stops[0]()
			b.ctx = b.ctx.WithBlockTime(effective.Add(time.Second))
			f.chain.Commit(time.Now())
			_, err = p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: paths})
			require.ErrorIs(t, err, ErrNoQuorum, "the record is not settled")
			evidence, err = p.Prove(t.Context(), adapters.ProofRequest{Client: b.settled(), Paths: paths})
			require.NoError(t, err, "by the new set")
			b.takeAt(evidence, paths)
		})
	}
}

// Two statements of a quorum that contradict each other are put before a client,
// which freezes; of others it is told why they do not.
func TestAccusation(t *testing.T) {
	for _, clientType := range []string{adapters.Attestations, adapters.Attested} {
		t.Run(clientType, func(t *testing.T) {
			f := newFixture(t)
			params, err := f.prover().ClientParams(t.Context(), clientType)
			require.NoError(t, err)
			b := newBeliever(t, params)
			said := func(commitment byte, by ...int) (e attestation.Evidence) {
				e.Data = attestation.Packets{Height: 7, Packets: []attestation.Packet{{Path: [32]byte{1}, Commitment: [32]byte{commitment}}}}.Encode()
				for _, i := range by {
					signature, err := f.setups[i].Signer.Sign(t.Context(), attestor.ToSign{Source: hub, Kind: attestation.KindPackets, Data: e.Data})
					require.NoError(t, err)
					e.Signatures = append(e.Signatures, signature)
				}
				return e
			}
			_, _, err = Accusation(b.record(), attestation.KindPackets, said(1, 0, 1), said(1, 1, 2))
			require.ErrorIs(t, err, refusal.NotMisbehaviour)
			_, _, err = Accusation(b.record(), attestation.KindPackets, said(1, 0, 1), said(2, 1))
			require.ErrorIs(t, err, refusal.QuorumNotMet)

			update, guilty, err := Accusation(b.record(), attestation.KindPackets, said(1, 0, 1), said(2, 1, 2))
			require.NoError(t, err)
			require.Equal(t, []attestation.Address{f.set.Members[1].Address}, guilty.Equivocators())
			var message exported.ClientMessage
			require.NoError(t, b.cdc.UnmarshalInterface(update, &message))
			state := b.client().State
			require.NoError(t, state.VerifyClientMessage(b.ctx, b.cdc, b.store, message))
			require.True(t, state.CheckForMisbehaviour(b.ctx, b.cdc, b.store, message))
			state.UpdateStateOnMisbehaviour(b.ctx, b.cdc, b.store, message)
			require.Equal(t, exported.Frozen, b.client().Status)
		})
	}
}

// settled is the record with what is over at the host's time.
func (b *believer) settled() adapters.Client {
	record := b.record()
	var err error
	record.State, err = b.cdc.MarshalInterface(b.client().State.(*client.ClientState).Settled(b.ctx.BlockTime()))
	require.NoError(b.t, err)
	return record
}

func TestProveRefuses(t *testing.T) {
	f := newFixture(t)
	p := f.prover()
	record := newBeliever(t, f.params(p, false)).record()
	t.Run("a client of another set", func(t *testing.T) {
		f := newFixture(t)
		_, err := f.prover().Prove(t.Context(), adapters.ProofRequest{Client: record})
		require.ErrorIs(t, err, ErrOtherSet)
	})
	t.Run("a client to which heights are snapshots that are none", func(t *testing.T) {
		p := f.prover()
		p.snapshot = false
		_, err := p.Prove(t.Context(), adapters.ProofRequest{Client: record, Paths: paths})
		require.ErrorIs(t, err, ErrOtherSet)
		require.ErrorContains(t, err, "snapshots")
	})
	t.Run("a client of another type", func(t *testing.T) {
		params, err := f.chain.ClientParams(t.Context())
		require.NoError(t, err)
		_, err = p.Prove(t.Context(), adapters.ProofRequest{Client: adapters.Client{State: params.ClientState}})
		require.ErrorContains(t, err, "believes no attestors")
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
		_, err := f.prover().ClientParams(t.Context(), adapters.Attestations)
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
	p := f.proverOf(chain)
	b := newBeliever(t, f.params(p, false))

	chain.moves = attempts - 1
	evidence, err := p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: paths})
	require.NoError(t, err)
	require.Zero(t, chain.moves)
	b.take(evidence, paths)
	chain.moves = attempts
	_, err = p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: paths})
	require.ErrorIs(t, err, adapters.ErrPassed, "not for ever")
}

// clock is a chain whose time does not go on by itself.
type clock struct{ *proventest.Chain }

func (c clock) Prove(ctx context.Context, request adapters.ProofRequest) (adapters.Evidence, error) {
	if head, _ := c.Head(ctx); head.Time.Before(request.NotBefore) {
		return adapters.Evidence{}, adapters.ErrNotYet
	}
	return c.Chain.Prove(ctx, request)
}

// Attestors who want a later height, which the clock has not come to, are named:
// ErrNotYet would be for timeouts.
func TestProveOnAClock(t *testing.T) {
	f := newFixture(t)
	p := f.proverOf(clock{f.chain})
	params, err := p.ClientParams(t.Context(), adapters.Attested)
	require.NoError(t, err)
	b := newBeliever(t, params)
	head, err := f.chain.Head(t.Context())
	require.NoError(t, err)
	for i := range f.setups[:2] {
		f.stops[i]()
		f.setups[i].Restored = true
		f.start(i) // with a floor above the clock
	}
	p = f.proverOf(clock{f.chain})
	_, err = p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: paths})
	require.ErrorIs(t, err, ErrNoQuorum)
	require.ErrorIs(t, err, adapters.ErrPassed)
	require.NotErrorIs(t, err, adapters.ErrNotYet)
	require.ErrorContains(t, err, "acme: ")
	f.chain.Commit(head.Time.Add(time.Second))
	evidence, err := p.Prove(t.Context(), adapters.ProofRequest{Client: b.record(), Paths: paths})
	require.NoError(t, err)
	b.takeAt(evidence, paths)
}
