package tendermintclient_test

import (
	"bytes"
	"errors"
	"math/big"
	"slices"
	"testing"

	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	ics23 "github.com/cosmos/ics23/go"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// item is a claim as the encoder takes it.
func item(t testing.TB, c *tenderminttest.Claim) tendermintclient.Item {
	t.Helper()
	i := tendermintclient.Item{Path: c.Path, Proof: c.Encoded(t)}
	if !c.Absent {
		i.Value = append([]byte{}, c.Value...) // not nil
	}
	return i
}

// verifyCall is the call that checks an item at a height.
func verifyCall(i tendermintclient.Item, height uint64, proof []byte) []byte {
	at := bindings.IICS02ClientMsgsHeight{RevisionNumber: 1, RevisionHeight: height}
	if i.Value == nil {
		return contract.PackVerifyNonMembership(bindings.ILightClientMsgsMsgVerifyNonMembership{Proof: proof, ProofHeight: at, Path: i.Path})
	}
	return contract.PackVerifyMembership(bindings.ILightClientMsgsMsgVerifyMembership{Proof: proof, ProofHeight: at, Path: i.Path, Value: i.Value})
}

func TestVerifyEveryKey(t *testing.T) {
	state := tenderminttest.NewState(t)
	c := mustClient(t, tenderminttest.NewStep(4), state.Root)
	verify := func(claim *tenderminttest.Claim) {
		t.Helper()
		it := item(t, claim)
		_, proofs, err := c.encoder.EncodeBatch(c.state, 5, nil, []tendermintclient.Item{it})
		require.NoError(t, err)
		out, err := c.run(verifyCall(it, 5, proofs[0]))
		require.NoError(t, err)
		require.EqualValues(t, tenderminttest.Genesis.Unix(), new(big.Int).SetBytes(out.Answers[0]).Int64())
	}
	for i := range 100 {
		verify(state.Present(i))
		verify(state.Missing(append(tenderminttest.Key(i), 0)))
	}
	verify(state.Missing([]byte{0}))                       // before all
	verify(state.Missing(tenderminttest.Key(0)[:5]))       // before all, a part of the first
	verify(state.Missing(append([]byte("zz"), 0xff, 'z'))) // behind all
}

// proofRules name the rule by which the contract refuses each of the shared
// mutations, written as an attacker would write it: the text in its ProofInvalid,
// or else the code. Where a claim of presence and one of absence meet different
// rules, the kind stands in front.
var proofRules = map[string]string{
	"another root":                         "root",
	"present/another key":                  "root",
	"absent/another key":                   "order of keys",
	"an empty key":                         string(refusal.EmptyField),
	"a huge key":                           string(refusal.TooLarge),
	"present/an escaped key":               "root",
	"absent/an escaped key":                "order of keys",
	"another store":                        "path",
	"an empty store":                       "path",
	"no store":                             "path",
	"no path":                              "path",
	"a deeper path":                        "path",
	"the inner tree alone":                 "root",
	"a tree more":                          string(refusal.Malformed), // bytes behind the end
	"no proof":                             "empty",
	"present/junk":                         string(refusal.Malformed),
	"absent/junk":                          "kind of absence",
	"present/a huge proof":                 "leaf prefix", // gas alone bounds what is read: these are zeros
	"absent/a huge proof":                  "neighbour's key",
	"no leaf":                              "leaf prefix",
	"present/both children set":            "inner prefix length",
	"absent/both children set":             "not a neighbour", // has a left sibling no more
	"a short inner prefix":                 "inner prefix length",
	"a long inner prefix":                  "inner prefix length",
	"an inner prefix that poses as a leaf": "inner height",
	"a step less":                          "root",
	"present/too many steps":               "inner height", // of more levels than a tree has
	"absent/too many steps":                "not a neighbour",
	"an outer step changed":                "root",
	"another value":                        "root",
	"an empty value":                       string(refusal.EmptyField),
	"the store's root for a value":         "root",
	"a leaf that poses as an inner node":   "inner height",
	"claimed absent":                       string(refusal.Malformed), // its version's length is a kind of absence
	"claimed present":                      "leaf prefix",             // its kind of absence is a version's length
	"a key that is there":                  "order of keys",
	"neighbours that are none":             "not a neighbour",
	"one neighbour, not at the edge":       "not a neighbour",
	"no neighbours":                        "kind of absence",
	"neighbours exchanged":                 "order of keys",
}

// outside are the mutations of what is above the store's tree, where a proof
// that leans on an opening has nothing.
var outside = []string{"another root", "the inner tree alone", "a tree more", "an outer step changed"}

// atCreation are the mutations of what the client is told once.
var atCreation = []string{"no root", "no specs", "a spec missing", "specs in the other order"}

// inexpressible are the mutations that the packed form has no place for.
var inexpressible = map[string]string{
	"a leaf of another prefix": "the contract itself writes a leaf's height and size",
	"a leaf without hash":      "the contract itself hashes",
	"an empty tree":            "which kind of proof it is, is not said but called for",
	"a proof of neither":       "which kind of proof it is, is not said but called for",
}

// TestProofsRefuse runs the list that proofs/tendermint runs: each mutation as the
// encoder writes it, which gives up on most; and as an attacker does, who writes
// down what he has, with the way up to the app hash and leaning on what an opening
// has left.
func TestProofsRefuse(t *testing.T) {
	state := tenderminttest.NewState(t)
	present, absent := state.ProofMutations()
	validPresent := func() *tenderminttest.Claim { return state.Present(7) }
	validAbsent := func() *tenderminttest.Claim { return state.Missing(append(tenderminttest.Key(7), 'x')) }
	outer, own := t, mustClient(t, tenderminttest.NewStep(4), state.Root)
	msgs, _, err := own.encoder.EncodeBatch(own.state, 5, nil, []tendermintclient.Item{item(t, validPresent()), item(t, validAbsent()), item(t, state.Present(8))})
	require.NoError(t, err)
	opening := contract.PackUpdateClient(msgs[0])
	for _, kind := range []struct {
		name      string
		valid     func() *tenderminttest.Claim
		mutations []tenderminttest.ProofMutation
	}{{"present", validPresent, present}, {"absent", validAbsent, absent}} {
		t.Run(kind.name, func(t *testing.T) {
			it := item(t, kind.valid())
			whole, err := single(own, it)
			require.NoError(t, err)
			tree, store, err := unchecked(own, kind.valid())
			require.NoError(t, err)
			require.Equal(t, whole, slices.Concat(tree, store), "an attacker writes what is valid as the encoder does")
			_, err = own.run(verifyCall(it, 5, whole))
			require.NoError(t, err)
			_, err = own.run(opening, verifyCall(it, 5, append(tree, 0)))
			require.NoError(t, err)
		})
		for _, m := range kind.mutations {
			t.Run(kind.name+"/"+m.Name, func(t *testing.T) {
				claim := kind.valid()
				m.Mutate(claim)
				c := own
				if !bytes.Equal(claim.Root, state.Root) || !slices.Equal(claim.Specs, commitmenttypes.GetSDKSpecs()) {
					// What the client is told once cannot be wrong in a proof.
					var err error
					if c, err = clientFor(outer, claim); err != nil {
						require.Contains(t, atCreation, m.Name)
						require.Equal(t, refusal.ClientInvalid, codeOf(t, err))
						return
					}
				}
				require.NotContains(t, atCreation, m.Name)
				it := item(t, claim)
				encoded, err := single(c, it)
				require.NoError(t, err)
				_, err = c.run(verifyCall(it, 5, encoded))
				require.Contains(t, []refusal.Code{m.Want, refusal.ProofInvalid}, codeOf(t, err), "%v", err)

				tree, store, err := unchecked(c, claim)
				if why, ok := inexpressible[m.Name]; ok {
					require.Error(t, err, "the packed form has a place for it, though %s", why)
					return
				}
				require.NoError(t, err, "the packed form has no place for it: the list must say why")
				rule := proofRules[kind.name+"/"+m.Name]
				if rule == "" {
					rule = proofRules[m.Name]
				}
				require.NotEmpty(t, rule, "no rule is named for it")
				_, err = c.run(verifyCall(it, 5, slices.Concat(tree, store)))
				require.Equal(t, rule, ruleOf(t, err), "%v", err)
				if claim.Raw != nil || slices.Contains(outside, m.Name) {
					return
				}
				_, err = own.run(opening, verifyCall(it, 5, slices.Concat(tree, []byte{0})))
				if rule == "root" {
					rule = string(refusal.UnknownRoot) // it leads to nothing that is remembered
				}
				require.Equal(t, rule, ruleOf(t, err), "leaning on an opening: %v", err)
			})
		}
	}
}

// clientFor makes a client of a claim's root and specifications.
func clientFor(t testing.TB, claim *tenderminttest.Claim) (*client, error) {
	t.Helper()
	step := tenderminttest.NewStep(4)
	state, consensus, validators := described(t, step, claim.Root)
	state.ProofSpecs = slices.DeleteFunc(claim.Specs, func(s *ics23.ProofSpec) bool { return s == nil })
	return makeClient(t, step.Now, state, consensus, validators)
}

// unchecked writes a claim's proof at height 5 as an attacker does, in two parts.
func unchecked(c *client, claim *tenderminttest.Claim) (tree, store []byte, err error) {
	if claim.Raw != nil {
		return claim.Raw, nil, nil
	}
	trusted, err := c.state(5)
	require.NoError(c.t, err)
	tree, store, _, err = tendermintclient.EncodeUnchecked(claim.Proof, trusted)
	return tree, store, err
}

// ruleOf is what a ProofInvalid of the contract names, and the code of any other
// refusal.
func ruleOf(t testing.TB, err error) string {
	t.Helper()
	var revert *simulated.Revert
	if code := codeOf(t, err); !errors.As(err, &revert) || code != refusal.ProofInvalid {
		return string(code)
	}
	what, ok := revert.Arguments[0].([32]byte)
	require.True(t, ok)
	return string(bytes.TrimRight(what[:], "\x00"))
}
