package proven_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/relayer/internal/proven"
	"github.com/anji-bridge/anji/relayer/internal/proven/proventest"
)

var (
	present = packet.CommitmentPath("client-0", 1)
	absent  = packet.ReceiptPath("client-0", 2)
	value   = []byte("a commitment, thirty-two bytes..")
)

func newChain(t *testing.T) *proventest.Chain {
	t.Helper()
	chain, err := proventest.New("hub")
	require.NoError(t, err)
	return chain
}

func open(t *testing.T, chain *proventest.Chain, file string) *proven.Source {
	t.Helper()
	source, err := proven.Open(t.Context(), chain, file, chain.ClientParams, zerolog.Nop())
	require.NoError(t, err)
	return source
}

func TestOpen(t *testing.T) {
	chain := newChain(t)
	source := open(t, chain, filepath.Join(t.TempDir(), "hub.json"))
	chain.Set(present, value)
	now := time.Now()
	height := chain.Commit(now)

	state, err := source.Open(t.Context(), height, 0, [][]byte{present, absent})
	require.NoError(t, err)
	require.Equal(t, height, state.Height)
	require.Equal(t, uint64(now.Unix()), state.Time)
	require.Equal(t, [][]byte{value, nil}, state.Values)

	newest, err := source.Newest(t.Context(), 0, time.Time{}, [][]byte{present})
	require.NoError(t, err)
	require.Equal(t, height, newest.Height)

	next := height
	next.Height++
	_, err = source.Open(t.Context(), next, 0, nil)
	require.ErrorIs(t, err, adapters.ErrNotYet)
	chain.Commit(now.Add(time.Second))
	_, err = source.Open(t.Context(), height, 0, nil)
	require.ErrorIs(t, err, adapters.ErrPassed)
	_, err = source.Open(t.Context(), next, 0, [][]byte{present})
	require.NoError(t, err)
	_, err = source.Open(t.Context(), adapters.Height{Revision: 1, Height: 1}, 0, nil)
	require.ErrorIs(t, err, proven.ErrUnknownHeight)
}

// Whatever nodes answer, nothing is believed that the light client does not
// verify.
func TestLyingNodes(t *testing.T) {
	for name, bend := range map[string]func(*adapters.Evidence){
		"another value":          func(e *adapters.Evidence) { e.Values[0] = []byte("another commitment, 32 bytes too") },
		"present, said absent":   func(e *adapters.Evidence) { e.Values[0] = nil },
		"absent, said present":   func(e *adapters.Evidence) { e.Values[1] = value },
		"proofs swapped":         func(e *adapters.Evidence) { e.Proofs[0], e.Proofs[1] = e.Proofs[1], e.Proofs[0] },
		"no update":              func(e *adapters.Evidence) { e.Updates = nil },
		"update with a bent bit": func(e *adapters.Evidence) { e.Updates[0][len(e.Updates[0])/2] ^= 1 },
		"update that is none":    func(e *adapters.Evidence) { e.Updates[0] = []byte{1, 2, 3} },
		"empty update":           func(e *adapters.Evidence) { e.Updates[0] = nil },
		"another height":         func(e *adapters.Evidence) { e.Height.Height++ },
		"too few proofs":         func(e *adapters.Evidence) { e.Proofs = e.Proofs[:1] },
		"too few values":         func(e *adapters.Evidence) { e.Values = e.Values[:1] },
	} {
		t.Run(name, func(t *testing.T) {
			chain := newChain(t)
			source := open(t, chain, filepath.Join(t.TempDir(), "hub.json"))
			chain.Set(present, value)
			height := chain.Commit(time.Now())
			_, err := source.Open(t.Context(), height, 0, [][]byte{present, absent})
			require.NoError(t, err)
			chain.Bend = bend
			_, err = source.Open(t.Context(), height, 0, [][]byte{present, absent})
			require.Error(t, err)
			chain.Bend = nil
			_, err = source.Open(t.Context(), height, 0, [][]byte{present, absent})
			require.NoError(t, err, "a lie leaves nothing behind")
		})
	}
}

// A chain that shows two headers for one height is never believed again.
func TestEquivocation(t *testing.T) {
	chain, file := newChain(t), filepath.Join(t.TempDir(), "hub.json")
	source := open(t, chain, file)
	trusted := source.Head().Height
	height := chain.Commit(time.Now())
	fork, err := chain.Fork(trusted)
	require.NoError(t, err)
	chain.Bend = func(e *adapters.Evidence) { e.Updates = [][]byte{fork} }
	_, err = source.Open(t.Context(), height, 0, nil)
	require.ErrorIs(t, err, proven.ErrNotActive)
	chain.Bend = nil
	_, err = source.Open(t.Context(), height, 0, nil)
	require.ErrorIs(t, err, proven.ErrNotActive)
	_, err = proven.Open(t.Context(), chain, file, chain.ClientParams, zerolog.Nop())
	require.ErrorIs(t, err, proven.ErrNotActive, "after a restart neither")
}

// What was verified in one run is where the next one begins: it trusts its
// nodes no second time.
func TestRestart(t *testing.T) {
	chain, file := newChain(t), filepath.Join(t.TempDir(), "hub.json")
	source := open(t, chain, file)
	chain.Commit(time.Now())
	require.NoError(t, source.Advance(t.Context()))
	ctx, stop := context.WithCancel(t.Context())
	stop()
	require.NoError(t, source.Follow(ctx))

	impostor := newChain(t) // another validator
	impostor.Commit(time.Now())
	impostor.Commit(time.Now())
	height := impostor.Commit(time.Now())
	again := open(t, impostor, file)
	require.Equal(t, source.Head(), again.Head())
	_, err := again.Open(t.Context(), height, 0, nil)
	require.Error(t, err)

	data, err := os.ReadFile(file)
	require.NoError(t, err)
	data[len(data)/2] ^= 1
	require.NoError(t, os.WriteFile(file, data, 0o600))
	_, err = proven.Open(t.Context(), chain, file, chain.ClientParams, zerolog.Nop())
	require.Error(t, err)
}

func TestHeightsAreBounded(t *testing.T) {
	chain := newChain(t)
	file := filepath.Join(t.TempDir(), "hub.json")
	source := open(t, chain, file)
	chain.Set(present, value)
	start := time.Now()
	first := source.Head().Height
	for i := range 540 {
		chain.Commit(start.Add(time.Duration(i+1) * time.Millisecond))
		require.NoError(t, source.Advance(t.Context()))
	}
	_, err := source.Open(t.Context(), first, 0, nil)
	require.ErrorIs(t, err, proven.ErrUnknownHeight)
	_, err = source.Newest(t.Context(), 0, time.Time{}, [][]byte{absent})
	require.NoError(t, err)
}
