package signlog

import (
	"math"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// What was signed of rotations and cancels is not contradicted, also after a
// restart.
func TestRotations(t *testing.T) {
	owner := Owner{Source: "hub", Address: common.Address{1}, Snapshot: true}
	path := filepath.Join(t.TempDir(), "hub.signed")
	require.NoError(t, Create(path, owner, 0))
	log, err := Open(path, owner)
	require.NoError(t, err)
	old, other := [32]byte{1}, [32]byte{2}
	steps := []struct {
		name  string
		r     Rotation
		allow bool
	}{
		{"a rotation", Rotation{old, 1, [32]byte{7}}, true},
		{"the same", Rotation{old, 1, [32]byte{7}}, true},
		{"another set under its sequence", Rotation{old, 1, [32]byte{8}}, false},
		{"of another set", Rotation{other, 1, [32]byte{8}}, true},
		{"the next one", Rotation{old, 3, [32]byte{8}}, true},
		{"a cancel of both", Rotation{Previous: old, Sequence: 3}, true},
		{"what was cancelled", Rotation{old, 2, [32]byte{7}}, false},
		{"signed, but cancelled", Rotation{old, 3, [32]byte{8}}, false},
		{"one behind it", Rotation{old, 4, [32]byte{9}}, true},
		{"without a sequence", Rotation{old, 0, [32]byte{9}}, false},
		{"with none after it", Rotation{old, math.MaxUint64, [32]byte{9}}, false},
	}
	for _, step := range steps {
		err := log.RecordRotation(step.r)
		require.Equal(t, step.allow, err == nil, "%s: %v", step.name, err)
	}
	records := log.Position().Records
	require.EqualValues(t, 1+5, records)
	require.NoError(t, log.Close())
	log, err = Open(path, owner)
	require.NoError(t, err)
	defer log.Close()
	require.ErrorIs(t, log.RecordRotation(Rotation{old, 4, [32]byte{10}}), ErrContradiction)
	require.ErrorIs(t, log.RecordRotation(Rotation{old, 2, [32]byte{7}}), ErrContradiction)
	require.NoError(t, log.RecordRotation(Rotation{old, 4, [32]byte{9}}))
	require.Equal(t, records, log.Position().Records, "what is known is not written again")
}

// Where the log lacks rotations, the owner must say from which sequence on it
// lacks none.
func TestRotationsAfterDoubt(t *testing.T) {
	for name, doubt := range map[string]func(t *testing.T) string{
		"restored": func(t *testing.T) string {
			path := create(t, owner)
			l, err := Open(path, owner)
			require.NoError(t, err)
			require.NoError(t, l.RecordRotation(Rotation{[32]byte{1}, 1, [32]byte{7}}))
			require.NoError(t, l.Doubt(0))
			require.NoError(t, l.Settle(9))
			require.NoError(t, l.RecordRotation(Rotation{[32]byte{1}, 1, [32]byte{7}}), "it is there")
			require.NoError(t, l.Close())
			return path
		},
		"lost": func(t *testing.T) string {
			path := filepath.Join(t.TempDir(), "hub.signed")
			require.NoError(t, Create(path, owner, 9))
			return path
		},
	} {
		t.Run(name, func(t *testing.T) {
			path := doubt(t)
			for range 2 { // after a restart too
				l, err := Open(path, owner)
				require.NoError(t, err)
				require.ErrorIs(t, l.RecordRotation(Rotation{[32]byte{1}, 2, [32]byte{8}}), ErrUnknownRotations)
				require.NoError(t, l.Close())
			}
			l, err := Open(path, owner)
			require.NoError(t, err)
			require.NoError(t, l.RecordRotation(Rotation{Previous: [32]byte{1}, Sequence: 1}), "a cancel contradicts nothing")
			require.Error(t, l.RotateFrom(0))
			require.NoError(t, l.RotateFrom(3))
			require.NoError(t, l.RotateFrom(1), "the log knows better")
			require.NoError(t, l.Close())
			l = open(t, path, owner)
			require.ErrorIs(t, l.RecordRotation(Rotation{[32]byte{1}, 2, [32]byte{8}}), ErrUnknownRotations)
			require.NoError(t, l.RecordRotation(Rotation{[32]byte{1}, 3, [32]byte{8}}))
		})
	}
}
