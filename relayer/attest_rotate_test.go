package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor/attestortest"
	"github.com/anji-bridge/anji/relayer/internal/signlog"
)

// An operator signs a rotation and a cancel, and nothing that contradicts
// them.
func TestAttestRotate(t *testing.T) {
	o := newOffice(t, newHub(t), attestortest.NewAuthority(t).Issue(t))
	o.key()
	_, stop := o.start()
	stop()
	next := []string{"--threshold", "1", "--attestor", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"}
	rotate := func(sequence string, more ...string) (string, error) {
		out := &console{}
		err := o.run(t.Context(), out, append([]string{"rotate", "hub", "--sequence", sequence}, more...)...)
		text := out.String()
		if err == nil {
			require.Contains(t, text, "the set that this is about")
			require.Contains(t, strings.ToLower(text[:strings.Index(text, "{\n")]), strings.ToLower(o.address))
			text = text[strings.Index(text, "{\n"):]
		}
		return text, err
	}
	_, err := rotate("1", next...)
	require.ErrorContains(t, err, `no set of "hub"`)
	o.more = fmt.Sprintf("attestors:\n  tls: TLS\n  sets:\n    - {of: hub, threshold: 1, members: [{name: us, endpoint: %q, address: %q}]}\n", o.listen, o.address)

	_, err = rotate("1", next...)
	require.ErrorIs(t, err, signlog.ErrUnknownRotations, "nothing tells that a key elsewhere has never signed")
	next = append(next, "--sequence-floor", "1")
	text, err := rotate("1", next...)
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "us.json")
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	kind, evidence, err := readVotes([]string{file, file})
	require.NoError(t, err)
	require.Equal(t, "rotation", kind)
	address, err := attestation.ParseAddress(o.address)
	require.NoError(t, err)
	trust := attestation.Trust{Set: attestation.Set{Attestors: []attestation.Address{address}, Threshold: 1}, Source: attestation.CosmosSource("hub-1")}
	evidence.Signatures = evidence.Signatures[:1]
	rotation, _, err := trust.VerifyRotation(evidence)
	require.NoError(t, err)
	require.Equal(t, uint64(1), rotation.Sequence)
	require.Equal(t, uint32(1), rotation.Next.Threshold)

	require.ErrorContains(t, o.run(t.Context(), &console{}, "cancel", "hub", "--sequence", "1", "--link", "none"), "none", "there is no such link")
	again, err := rotate("1", next...)
	require.NoError(t, err)
	require.Equal(t, text, again)
	_, err = rotate("1", "--threshold", "1", "--attestor", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")
	require.ErrorIs(t, err, signlog.ErrContradiction)
	out := &console{}
	require.NoError(t, o.run(t.Context(), out, "cancel", "hub", "--sequence", "2"))
	var v vote
	require.NoError(t, json.Unmarshal([]byte(out.String()[strings.Index(out.String(), "{\n"):]), &v))
	require.Equal(t, "cancel", v.Kind)
	data, err := hex.DecodeString(v.Data)
	require.NoError(t, err)
	_, err = attestation.DecodeCancel(data)
	require.NoError(t, err)
	_, err = rotate("2", next...)
	require.ErrorIs(t, err, signlog.ErrContradiction)

	other := filepath.Join(t.TempDir(), "other.json")
	require.NoError(t, os.WriteFile(other, []byte(out.String()[strings.Index(out.String(), "{\n"):]), 0o600))
	_, _, err = readVotes([]string{file, other})
	require.ErrorContains(t, err, "not about the same rotation")
	_, err = rotate("3", "--threshold", "2", "--attestor", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")
	require.ErrorContains(t, err, "threshold 2 of 1")
	_, err = rotate("3", "--threshold", "1", "--attestor", "0x3C")
	require.ErrorContains(t, err, "--attestor")
	_, stop = o.start()
	_, err = rotate("3", next...)
	require.ErrorIs(t, err, signlog.ErrInUse)
	stop()
}
