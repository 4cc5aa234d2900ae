package attestor

import (
	"context"
	"errors"
	"math"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/internal/secret"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/proven/proventest"
	"github.com/anji-bridge/anji/relayer/internal/signlog"
)

var hub = attestation.CosmosSource("hub-1")

// newSetup is a key that has never signed, of a new chain.
func newSetup(t testing.TB) (Setup, *proventest.Chain) {
	t.Helper()
	chain, err := proventest.New("hub")
	require.NoError(t, err)
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	setup := Setup{Name: "hub", ID: hub, Snapshot: true, Dir: t.TempDir(), Chain: chain, Anchor: chain.ClientParams, Signer: keyed{key}}
	require.NoError(t, setup.Begin(setup.Signer.Address()))
	return setup, chain
}

func open(t testing.TB, setup Setup) *Source {
	t.Helper()
	source, err := setup.Open(t.Context(), zerolog.Nop())
	require.NoError(t, err)
	return source
}

func TestOpenWithoutLog(t *testing.T) {
	setup, chain := newSetup(t)
	require.ErrorIs(t, setup.Begin(setup.Signer.Address()), os.ErrExist)
	height := chain.Commit(time.Now()).Height
	source := open(t, setup)
	_, err := source.Attest(t.Context(), Request{Height: height})
	require.NoError(t, err)
	require.NoError(t, source.Close())

	require.NoError(t, os.Remove(filepath.Join(setup.Dir, "hub.signed")))
	_, err = setup.Open(t.Context(), zerolog.Nop())
	require.ErrorIs(t, err, ErrNoFloor)
	require.ErrorContains(t, err, "--height-floor hub=HEIGHT")

	t.Run("a floor is raised to what the chain has come to", func(t *testing.T) {
		setup.Floor = 1
		source = open(t, setup)
		require.Equal(t, height+1, source.Status().Floor)
		_, err = source.Attest(t.Context(), Request{Height: height})
		require.ErrorIs(t, err, signlog.ErrBelowFloor)
		height = chain.Commit(time.Now()).Height
		_, err = source.Attest(t.Context(), Request{Height: height})
		require.NoError(t, err)
		require.NoError(t, source.Close())
	})
	t.Run("and need not be named again", func(t *testing.T) {
		setup.Floor = 0
		source = open(t, setup)
		require.Equal(t, height, source.Status().Floor)
		require.NoError(t, source.Close())
	})
	t.Run("a higher one is kept", func(t *testing.T) {
		require.NoError(t, os.Remove(filepath.Join(setup.Dir, "hub.signed")))
		setup.Floor = height + 100
		source = open(t, setup)
		require.Equal(t, height+100, source.Status().Floor)
		require.NoError(t, source.Close())
	})
}

// A log restored from a backup lacks what was signed since.
func TestRestored(t *testing.T) {
	setup, chain := newSetup(t)
	file := filepath.Join(setup.Dir, "hub.signed")
	backup, err := os.ReadFile(file)
	require.NoError(t, err)
	source := open(t, setup)
	height := chain.Commit(time.Now()).Height
	_, err = source.Attest(t.Context(), Request{Height: height})
	require.NoError(t, err)
	require.NoError(t, source.Close())

	for name, careful := range map[string]func(*Setup){
		"the operator says so": func(s *Setup) { s.Restored = true },
		"its peers are ahead": func(s *Setup) {
			s.Peers = peers(Claim{"acme", height}, Claim{"bolt", 0})
		},
		"a peer claims what no chain has come to": func(s *Setup) {
			s.Peers = peers(Claim{"acme", math.MaxUint64})
		},
	} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, os.WriteFile(file, backup, 0o600))
			setup := setup
			careful(&setup)
			source := open(t, setup)
			require.Equal(t, height+1, source.Status().Floor)
			_, err = source.Attest(t.Context(), Request{Height: height})
			require.ErrorIs(t, err, signlog.ErrBelowFloor)
			require.NoError(t, source.Close())
		})
	}
	t.Run("its end is torn off", func(t *testing.T) {
		require.NoError(t, os.WriteFile(file, append(backup, 1, 2, 3), 0o600))
		source := open(t, setup)
		require.Equal(t, height+1, source.Status().Floor)
		require.NoError(t, source.Close())
	})
}

// peers is one who is silent and others.
func peers(claims ...Claim) func(context.Context) ([]Claim, error) {
	return func(context.Context) ([]Claim, error) { return claims, errors.New("one is silent") }
}

// A start that fails after it has seen that the log may lack something leaves
// that to the next one, who is told nothing; and none rotates meanwhile.
func TestDoubtOutlivesAFailedStart(t *testing.T) {
	for name, doubt := range map[string]func(t *testing.T, s *Setup, file string, backup []byte){
		"restored": func(t *testing.T, s *Setup, file string, backup []byte) {
			require.NoError(t, os.WriteFile(file, backup, 0o600))
			s.Restored = true
		},
		"torn": func(t *testing.T, s *Setup, file string, backup []byte) {
			require.NoError(t, os.WriteFile(file, append(backup, 1, 2, 3), 0o600))
		},
		"lost": func(t *testing.T, s *Setup, file string, _ []byte) {
			require.NoError(t, os.Remove(file))
			s.Floor = 1
		},
		"a floor is named beside the log": func(t *testing.T, s *Setup, file string, backup []byte) {
			require.NoError(t, os.WriteFile(file, backup, 0o600))
			s.Floor = 1
		},
	} {
		t.Run(name, func(t *testing.T) {
			setup, chain := newSetup(t)
			file := filepath.Join(setup.Dir, "hub.signed")
			backup, err := os.ReadFile(file)
			require.NoError(t, err)
			source := open(t, setup)
			height := chain.Commit(time.Now()).Height
			_, err = source.Attest(t.Context(), Request{Height: height})
			require.NoError(t, err)
			require.NoError(t, source.Close())

			first := setup
			doubt(t, &first, file, backup)
			chain.Fault = errors.New("the node is not up yet")
			_, err = first.Open(t.Context(), zerolog.Nop())
			require.ErrorIs(t, err, chain.Fault)
			rotation := attestation.Rotation{Previous: [32]byte{1}, Sequence: 1, Next: attestation.Set{Attestors: []attestation.Address{{1}}, Threshold: 1}}
			_, err = setup.Rotate(t.Context(), rotation)
			require.ErrorIs(t, err, signlog.ErrDoubted)

			chain.Fault = nil
			source = open(t, setup)
			require.Equal(t, height+1, source.Status().Floor)
			require.NoError(t, source.Close())
			_, err = setup.Rotate(t.Context(), rotation)
			require.ErrorContains(t, err, "--sequence-floor SEQUENCE")
			setup.SequenceFloor = 1
			_, err = setup.Rotate(t.Context(), rotation)
			require.NoError(t, err)
		})
	}
}

// Where a height is no snapshot, the one that the chain has come to can be
// signed again: the next one may be long in coming.
func TestFloorOfAClock(t *testing.T) {
	setup, chain := newSetup(t)
	setup.Snapshot, setup.Name = false, "farm"
	require.NoError(t, setup.Begin(setup.Signer.Address()))
	height := chain.Commit(time.Now()).Height
	for name, careful := range map[string]func(*Setup){
		"peers":    func(s *Setup) { s.Peers = peers(Claim{"acme", height}) },
		"restored": func(s *Setup) { s.Restored = true },
		"a liar":   func(s *Setup) { s.Peers = peers(Claim{"acme", height + 1000}) },
	} {
		t.Run(name, func(t *testing.T) {
			setup := setup
			careful(&setup)
			source := open(t, setup)
			require.LessOrEqual(t, source.Status().Floor, height)
			_, err := source.Attest(t.Context(), Request{Height: height})
			require.NoError(t, err)
			require.NoError(t, source.Close())
		})
	}
}

// A key that has signed does not trust its nodes a second time.
func TestOpenWithoutClient(t *testing.T) {
	setup, chain := newSetup(t)
	file := filepath.Join(setup.Dir, "hub.client.json")
	require.NoError(t, open(t, setup).Close())
	require.NoError(t, os.Remove(file))
	source := open(t, setup) // it has not signed
	_, err := source.Attest(t.Context(), Request{Height: chain.Commit(time.Now()).Height})
	require.NoError(t, err)
	require.NoError(t, source.Close())
	require.NoError(t, os.Remove(file))
	_, err = setup.Open(t.Context(), zerolog.Nop())
	require.ErrorIs(t, err, ErrNoClient)
	require.ErrorContains(t, err, "anchor and fingerprint")
	setup.Anchored = true
	require.NoError(t, open(t, setup).Close())
}

func TestOpenRefuses(t *testing.T) {
	setup, _ := newSetup(t)
	source := open(t, setup)
	_, err := setup.Open(t.Context(), zerolog.Nop())
	require.ErrorIs(t, err, signlog.ErrInUse)
	require.NoError(t, source.Close())

	other := setup
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	other.Signer = keyed{key}
	_, err = other.Open(t.Context(), zerolog.Nop())
	require.ErrorIs(t, err, signlog.ErrOther)

	elsewhere := setup
	elsewhere.ID = attestation.CosmosSource("hub-2")
	_, err = elsewhere.Open(t.Context(), zerolog.Nop())
	require.ErrorIs(t, err, signlog.ErrOther)
	require.NoError(t, open(t, setup).Close(), "a failed start leaves the log free")
}

func TestKeystore(t *testing.T) {
	dir := t.TempDir()
	file, passphrase := filepath.Join(dir, "key.json"), filepath.Join(dir, "passphrase")
	require.NoError(t, os.WriteFile(passphrase, []byte("correct horse\n"), 0o600))
	address, err := newKeystore(file, passphrase, keystore.LightScryptN, keystore.LightScryptP)
	require.NoError(t, err)
	signer, err := OpenKeystore(file, passphrase)
	require.NoError(t, err)
	require.Equal(t, address, signer.Address())
	_, err = signChecked(t.Context(), signer, ToSign{Kind: attestation.KindState, Data: attestation.State{Height: 1, Timestamp: 1}.Encode()})
	require.NoError(t, err)
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, 2, "nothing is left lying about")

	_, err = newKeystore(file, passphrase, keystore.LightScryptN, keystore.LightScryptP)
	require.ErrorIs(t, err, os.ErrExist)
	require.NoError(t, os.Chmod(file, 0o644))
	_, err = OpenKeystore(file, passphrase)
	require.ErrorIs(t, err, secret.ErrPermissions)
	require.NoError(t, os.Chmod(file, 0o600))
	require.NoError(t, os.WriteFile(passphrase, []byte("wrong horse"), 0o600))
	_, err = OpenKeystore(file, passphrase)
	require.ErrorIs(t, err, keystore.ErrDecrypt)
	require.NotContains(t, err.Error(), "horse")
	require.NoError(t, os.WriteFile(passphrase, []byte("\n"), 0o600))
	_, err = OpenKeystore(file, passphrase)
	require.ErrorContains(t, err, "is empty")
	_, err = OpenKeystore(filepath.Join(dir, "none"), passphrase)
	require.ErrorIs(t, err, os.ErrNotExist)
}
