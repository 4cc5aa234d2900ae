package attestor

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/proven/proventest"
	"github.com/anji-bridge/anji/relayer/internal/signlog"
)

var (
	commitment = packet.CommitmentPath("client-0", 1)
	ack        = packet.AcknowledgementPath("client-0", 2)
	received   = packet.ReceiptPath("client-0", 2)
	notYet     = packet.ReceiptPath("client-0", 3)
	value      = []byte("a commitment, thirty-two bytes..")
)

func TestAttest(t *testing.T) {
	setup, chain := newSetup(t)
	source := open(t, setup)
	defer source.Close()
	chain.Set(commitment, value)
	chain.Set(ack, value)
	chain.Set(received, []byte{2})
	now := time.Now()
	height := chain.Commit(now).Height

	for _, stock := range []bool{false, true} {
		said, err := source.Attest(t.Context(), Request{Height: height, Paths: [][]byte{commitment, ack, notYet}, Stock: stock})
		require.NoError(t, err)
		trust := attestation.Trust{Set: attestation.Set{Attestors: []attestation.Address{attestation.Address(source.Address())}, Threshold: 1}, Snapshot: true}
		if !stock {
			trust.Source = hub
		}
		state, _, err := trust.VerifyState(attestation.Evidence{Data: said.State.Data, Signatures: [][]byte{said.State.Signature}})
		require.NoError(t, err)
		require.Equal(t, attestation.State{Height: height, Timestamp: uint64(now.Unix())}, state)
		evidence := attestation.Evidence{Data: said.Packets.Data, Signatures: [][]byte{said.Packets.Signature}}
		require.NoError(t, trust.VerifyMembership(evidence, height, commitment, value))
		require.NoError(t, trust.VerifyMembership(evidence, height, ack, value))
		require.NoError(t, trust.VerifyNonMembership(evidence, height, notYet))
	}
	said, err := source.Attest(t.Context(), Request{Height: height})
	require.NoError(t, err)
	require.Empty(t, said.Packets)
	require.Equal(t, height, source.Status().Signed)
}

func TestAttestRefuses(t *testing.T) {
	setup, chain := newSetup(t)
	source := open(t, setup)
	defer source.Close()
	chain.Set(commitment, value)
	chain.Set(ack, []byte("no commitment"))
	chain.Set(received, []byte{2})
	chain.Set(packet.CommitmentPath("client-0", 9), make([]byte, 32))
	height := chain.Commit(time.Now()).Height
	for name, c := range map[string]struct {
		request Request
		want    error
	}{
		"height zero":               {Request{}, ErrRequest},
		"height out of range":       {Request{Height: 1 << 63}, ErrRequest},
		"position out of range":     {Request{Height: height, Position: 1<<63 - 1}, ErrRequest},
		"too many paths":            {Request{Height: height, Paths: make([][]byte, attestation.MaxPackets+1)}, ErrRequest},
		"repeated path":             {Request{Height: height, Paths: [][]byte{commitment, commitment}}, ErrRequest},
		"no packet path":            {Request{Height: height, Paths: [][]byte{[]byte("trust")}}, ErrRequest},
		"another kind of path":      {Request{Height: height, Paths: [][]byte{append([]byte("client-0\x04"), 0, 0, 0, 0, 0, 0, 0, 1)}}, ErrRequest},
		"sequence zero":             {Request{Height: height, Paths: [][]byte{packet.CommitmentPath("client-0", 0)}}, ErrRequest},
		"bad client":                {Request{Height: height, Paths: [][]byte{packet.CommitmentPath("client/0", 1)}}, ErrRequest},
		"no client":                 {Request{Height: height, Paths: [][]byte{packet.CommitmentPath("", 1)}}, ErrRequest},
		"commitment that is absent": {Request{Height: height, Paths: [][]byte{packet.CommitmentPath("client-0", 7)}}, ErrUnattestable},
		"receipt that is there":     {Request{Height: height, Paths: [][]byte{received}}, ErrUnattestable},
		"value of another size":     {Request{Height: height, Paths: [][]byte{ack}}, ErrUnattestable},
		"commitment of zeros":       {Request{Height: height, Paths: [][]byte{packet.CommitmentPath("client-0", 9)}}, ErrUnattestable},
		"one bad among good":        {Request{Height: height, Paths: [][]byte{commitment, received}}, ErrUnattestable},
		"height that is gone":       {Request{Height: height - 1}, adapters.ErrPassed},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := source.Attest(t.Context(), c.request)
			require.ErrorIs(t, err, c.want)
		})
	}
	require.Zero(t, source.Status().Signed, "what is refused is not in the log")
	t.Run("height that does not come", func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer cancel()
		_, err := source.Attest(ctx, Request{Height: height + 1})
		require.ErrorIs(t, err, adapters.ErrNotYet)
	})
	t.Run("height that comes", func(t *testing.T) {
		time.AfterFunc(50*time.Millisecond, func() { chain.Commit(time.Now()) })
		_, err := source.Attest(t.Context(), Request{Height: height + 1})
		require.NoError(t, err)
	})
}

// watched tells what its chain was asked for.
type watched struct {
	*proventest.Chain
	heads    atomic.Int64
	position atomic.Uint64 // highest
}

func (w *watched) Head(ctx context.Context) (adapters.Head, error) {
	w.heads.Add(1)
	return w.Chain.Head(ctx)
}

func (w *watched) Prove(ctx context.Context, request adapters.ProofRequest) (adapters.Evidence, error) {
	w.position.Store(max(w.position.Load(), request.Position))
	return w.Chain.Prove(ctx, request)
}

// What is beyond the chain never comes to its adapter, which might wait for it
// ever after; what is far beyond is refused at once.
func TestAttestBeyondTheChain(t *testing.T) {
	setup, chain := newSetup(t)
	watch := &watched{Chain: chain}
	setup.Chain = watch
	source := open(t, setup)
	defer source.Close()
	height := chain.Commit(time.Now()).Height
	for name, request := range map[string]Request{
		"block":                    {Height: height, Position: 1 << 62},
		"block just out of reach":  {Height: height, Position: height + maxLead + 1},
		"height":                   {Height: 1 << 62},
		"height just out of reach": {Height: height + maxLead + 1},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			_, err := source.Attest(ctx, request)
			require.ErrorIs(t, err, adapters.ErrNotYet)
			require.NoError(t, ctx.Err())
		})
	}
	for range 3 { // whoever asks for what is soon there is in nobody's way
		ctx, cancel := context.WithTimeout(t.Context(), 3*lagPause)
		_, err := source.Attest(ctx, Request{Height: height, Position: height + 1})
		cancel()
		require.ErrorIs(t, err, adapters.ErrNotYet)
	}
	require.LessOrEqual(t, watch.position.Load(), height)
	_, err := source.Attest(t.Context(), Request{Height: height, Position: height})
	require.NoError(t, err)
	heads := watch.heads.Load()
	_, err = source.Attest(t.Context(), Request{Height: height, Position: height})
	require.NoError(t, err)
	require.Equal(t, heads, watch.heads.Load(), "what is known is not asked for again")
}

// One asker who takes all that he can leaves room for others.
func TestRoom(t *testing.T) {
	r := newRoom()
	var leaves []func()
	for range maxShare {
		leave, err := r.enter(t.Context(), "greedy")
		require.NoError(t, err)
		leaves = append(leaves, leave)
	}
	short, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	_, err := r.enter(short, "greedy")
	require.ErrorIs(t, err, context.DeadlineExceeded)
	leave, err := r.enter(t.Context(), "modest")
	require.NoError(t, err)
	for _, leave := range append(leaves, leave) {
		leave()
	}
	require.Empty(t, r.shares, "who is gone is forgotten")
	require.Empty(t, r.all)
	leave, err = r.enter(t.Context(), "greedy")
	require.NoError(t, err)
	leave()
}

// One key for two sources is refused.
func TestSharedKey(t *testing.T) {
	setup, _ := newSetup(t)
	one := open(t, setup)
	defer one.Close()
	setup.Name, setup.ID = "rim", attestation.CosmosSource("rim-1")
	require.NoError(t, setup.Begin(setup.Signer.Address()))
	other := open(t, setup)
	defer other.Close()
	_, err := NewServer([]*Source{one}, zerolog.Nop())
	require.NoError(t, err)
	_, err = NewServer([]*Source{one, other}, zerolog.Nop())
	require.ErrorIs(t, err, ErrSharedKey)
	require.ErrorContains(t, err, "attestor of rim")
}

// Nodes that lie get no signature, and what the log knows is never
// contradicted, even where the light client would believe it.
func TestAttestBelievesNobody(t *testing.T) {
	setup, chain := newSetup(t)
	source := open(t, setup)
	defer source.Close()
	chain.Set(commitment, value)
	height := chain.Commit(time.Now()).Height
	chain.Bend = func(e *adapters.Evidence) { e.Values[0] = []byte("another commitment, 32 bytes too") }
	_, err := source.Attest(t.Context(), Request{Height: height, Paths: [][]byte{commitment}})
	require.Error(t, err)
	chain.Bend = nil
	_, err = source.Attest(t.Context(), Request{Height: height, Paths: [][]byte{commitment}})
	require.NoError(t, err)

	chain.Set(commitment, []byte("another commitment, 32 bytes too")) // the validators do what they must not
	height = chain.Commit(time.Now()).Height
	_, err = source.Attest(t.Context(), Request{Height: height, Paths: [][]byte{commitment}})
	require.ErrorIs(t, err, signlog.ErrContradiction)
	require.NoError(t, source.Close())
	source = open(t, setup)
	_, err = source.Attest(t.Context(), Request{Height: height, Paths: [][]byte{commitment}})
	require.ErrorIs(t, err, signlog.ErrContradiction, "after a restart too")
}

// failing is a signer that is out of order.
type failing struct{ Signer }

func (failing) Sign(context.Context, ToSign) ([]byte, error) { return nil, errors.New("out of order") }

func TestSignerFails(t *testing.T) {
	setup, chain := newSetup(t)
	setup.Signer = failing{setup.Signer}
	source := open(t, setup)
	defer source.Close()
	_, err := source.Attest(t.Context(), Request{Height: chain.Commit(time.Now()).Height})
	require.ErrorContains(t, err, "signer: out of order")
}
