package packet

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// A prefix with room behind its last key must not be written into: the next
// packet's path would change under a proof that is being checked.
func TestMerklePathLeavesPrefixAlone(t *testing.T) {
	last := append(make([]byte, 0, 64), "ab"...)
	prefix := [][]byte{[]byte("ibc"), last}
	path, err := merklePath(prefix, []byte("cd"))
	require.NoError(t, err)
	require.Equal(t, [][]byte{[]byte("ibc"), []byte("abcd")}, path)
	require.Equal(t, []byte("ab"), prefix[1])
	require.Equal(t, bytes.Repeat([]byte{0}, 2), last[:4][2:])

	_, err = merklePath(nil, []byte("cd"))
	require.ErrorIs(t, err, refusal.CounterpartyInvalid)
}

// MerklePath lets tests in package packet_test see the paths that proofs are
// checked against.
var MerklePath = merklePath
