package durable

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "file")
	require.NoError(t, Create(path, []byte("first")))
	require.ErrorIs(t, Create(path, []byte("second")), fs.ErrExist)
	read := func() string {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		return string(data)
	}
	require.Equal(t, "first", read())
	require.NoError(t, Replace(path, []byte("third")))
	require.Equal(t, "third", read())
	require.NoError(t, Sync(path))
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), info.Mode().Perm())

	require.Error(t, Replace(filepath.Join(dir, "none", "file"), nil))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "full"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "full", "file"), nil, 0o600))
	require.Error(t, Replace(filepath.Join(dir, "full"), nil), "a directory's place")
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, 2, "nothing half-written stays")
	require.True(t, errors.Is(Sync(filepath.Join(dir, "none")), fs.ErrNotExist))
}
