package tendermintclient_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	ics23 "github.com/cosmos/ics23/go"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

const vectors = "../../../proofs/tendermint/testdata/"

func unhex(t testing.TB, text string) []byte {
	t.Helper()
	raw, err := hex.DecodeString(text)
	require.NoError(t, err)
	return raw
}

// under makes a tree the store of ibc-go, and the only one of its chain.
func under(root []byte) (appHash []byte, proof *ics23.CommitmentProof) {
	store := &ics23.ExistenceProof{Key: []byte("ibc"), Value: root, Leaf: ics23.TendermintSpec.LeafSpec}
	value := sha256.Sum256(root)
	hash := sha256.Sum256(slices.Concat([]byte{0, 3}, []byte("ibc"), []byte{32}, value[:]))
	return hash[:], &ics23.CommitmentProof{Proof: &ics23.CommitmentProof_Exist{Exist: store}}
}

// TestICS23Vectors runs the published proofs of IAVL trees, single ones and what
// is in batches.
func TestICS23Vectors(t *testing.T) {
	files, err := filepath.Glob(vectors + "ics23/iavl/*.json")
	require.NoError(t, err)
	files = append(files, vectors+"ics23-batch/iavl_exist.json", vectors+"ics23-batch/iavl_nonexist.json")
	require.Len(t, files, 8)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			type entry struct{ Key, Value string }
			var vector struct {
				Root, Proof string
				entry
				Items []entry
			}
			raw, err := os.ReadFile(file)
			require.NoError(t, err)
			require.NoError(t, json.Unmarshal(raw, &vector))
			var proof ics23.CommitmentProof
			require.NoError(t, proof.Unmarshal(unhex(t, vector.Proof)))
			appHash, store := under(unhex(t, vector.Root))
			c := mustClient(t, tenderminttest.NewStep(4), appHash)

			entries, proofs := vector.Items, []*ics23.CommitmentProof{&proof}
			if len(entries) == 0 {
				entries = []entry{vector.entry}
			} else {
				proofs = nil
				for _, e := range ics23.Decompress(&proof).GetBatch().Entries {
					one := &ics23.CommitmentProof{Proof: &ics23.CommitmentProof_Exist{Exist: e.GetExist()}}
					if e.GetNonexist() != nil {
						one.Proof = &ics23.CommitmentProof_Nonexist{Nonexist: e.GetNonexist()}
					}
					proofs = append(proofs, one)
				}
			}
			var items []tendermintclient.Item
			for i, e := range entries {
				merkle := commitmenttypes.MerkleProof{Proofs: []*ics23.CommitmentProof{proofs[i], store}}
				it := tendermintclient.Item{Path: [][]byte{[]byte("ibc"), unhex(t, e.Key)}}
				if e.Value != "" {
					it.Value = unhex(t, e.Value)
				}
				it.Proof, err = merkle.Marshal()
				require.NoError(t, err)
				items = append(items, it)

				alone, err := single(c, it)
				require.NoError(t, err)
				_, err = c.run(verifyCall(it, 5, alone))
				require.NoError(t, err, e.Key)
				it.Path = [][]byte{[]byte("ibc"), []byte("another")}
				_, err = c.run(verifyCall(it, 5, alone))
				require.Equal(t, refusal.ProofInvalid, codeOf(t, err), "another key")
			}
			msgs, encoded, err := c.encoder.EncodeBatch(c.state, 5, nil, items)
			require.NoError(t, err)
			var calls [][]byte
			for _, msg := range msgs {
				calls = append(calls, contract.PackUpdateClient(msg))
			}
			for i, it := range items {
				calls = append(calls, verifyCall(it, 5, encoded[i]))
			}
			_, err = c.run(calls...)
			require.NoError(t, err, "all together")
		})
	}
}

// The model-based cases of CometBFT are of chains with ed25519 validators: no
// client is made of them.
func TestModelBasedVectorsAreEd25519(t *testing.T) {
	files, err := filepath.Glob(vectors + "cometbft-mbt/*.json")
	require.NoError(t, err)
	require.Len(t, files, 9)
	for _, file := range files {
		var model struct {
			Initial struct {
				Next json.RawMessage `json:"next_validator_set"`
			} `json:"initial"`
		}
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(raw, &model))
		s := tenderminttest.NewStep(4)
		s.Next = new(types.ValidatorSet)
		require.NoError(t, cmtjson.Unmarshal(model.Initial.Next, s.Next))
		s.Trusted.NextValidatorsHash = s.Next.Hash()
		_, err = newClient(t, s, tenderminttest.Hash("root"))
		require.Equal(t, refusal.KeyUnsupported, codeOf(t, err), file)
		require.ErrorContains(t, err, "attestors")
	}
}
