package tendermintclient_test

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"github.com/cometbft/cometbft/types"
	"github.com/cometbft/cometbft/version"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient/internal/messages"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

func TestUpdate(t *testing.T) {
	s := tenderminttest.NewStep(4)
	c := mustClient(t, s, tenderminttest.Hash("root"))
	msg, err := c.encode(header(t, s))
	require.NoError(t, err)
	result, err := c.try(msg)
	require.NoError(t, err)
	require.EqualValues(t, update, result)
	receipt := c.update(msg)
	t.Logf("%d bytes, gas %d", len(msg), receipt.GasUsed)
	require.EqualValues(t, 9, c.latest())
	require.Equal(t, uint64(s.Header.Time.UnixNano()), c.states[9].Time)
	require.Equal(t, [32]byte(s.Header.AppHash), c.states[9].Root)

	result, err = c.try(msg)
	require.NoError(t, err)
	require.EqualValues(t, noOp, result, "the same header again")
}

// disguise writes what the encoder gives up on as an attacker does, and names the
// rule of HeaderInvalid by which the contract refuses it; empty where what is
// wrong with it is not read.
type disguise struct {
	write func(testing.TB, *client, *tenderminttest.Step) []byte
	rule  string
}

// disguises are the shared mutations on which the encoder gives up. A message has
// a place neither for a chain's id nor for a block protocol: the contract hashes
// and signs with its own.
var disguises = map[string]disguise{
	"another chain":                     {signedBefore, "signature"},
	"another revision":                  {signedBefore, "signature"},
	"another block protocol":            {signedBefore, "signature"},
	"an app hash changed after signing": {rewritten(func(h *messages.SignedHeader) { h.Header.AppHash[0]++ }), "signature"},
	"other validators":                  {rewritten(func(h *messages.SignedHeader) { h.Validators = strangers(4) }), "signature"},
	"no validators":                     {rewritten(func(h *messages.SignedHeader) { h.Validators = nil }), "no validators"},
	"one signature for two validators": {rewritten(func(h *messages.SignedHeader) {
		h.Signatures[1] = h.Signatures[0]
		h.Signatures[1].Validator = 1
	}), "signature"},
	"an empty signature": {rewritten(func(h *messages.SignedHeader) { h.Signatures[0].R, h.Signatures[0].S = [32]byte{}, [32]byte{} }), "signature"},
	"a signature too many": {rewritten(func(h *messages.SignedHeader) {
		h.Signatures = append(h.Signatures, h.Signatures[0])
		h.Signatures[len(h.Signatures)-1].Validator = 4
	}), "index of signature"},
	// TestRawHeadersRefuse has the same with a set that has changed.
	"other trusted validators": {rewritten(func(h *messages.SignedHeader) { h.TrustedValidators = strangers(4) }), ""},
	"no trusted validators":    {rewritten(func(h *messages.SignedHeader) { h.TrustedValidators = nil }), ""},
}

// undisguised are those of them that a message has no place for.
var undisguised = map[string]string{
	"a stranger's signature under its own name": "who signs goes by a place in the set, not by name",
	"a signature with a byte more":              "64 bytes have a place",
	"a signature with a byte less":              "64 bytes have a place",
	"a huge validator set":                      "so long a message fits into no transaction: TestHugeValidatorSet has what does",
}

// signedBefore has what was signed look like what the client follows.
func signedBefore(t testing.TB, c *client, s *tenderminttest.Step) []byte {
	t.Helper()
	h := header(t, s)
	h.SignedHeader.Header.ChainID, h.SignedHeader.Header.Version.Block = tenderminttest.ChainID, version.BlockProtocol
	disguised, err := types.HeaderFromProto(h.SignedHeader.Header)
	require.NoError(t, err)
	h.SignedHeader.Commit.BlockID.Hash = disguised.Hash()
	msg, err := c.encode(h)
	require.NoError(t, err)
	return msg
}

// rewritten is a valid message with a change.
func rewritten(change func(*messages.SignedHeader)) func(testing.TB, *client, *tenderminttest.Step) []byte {
	return func(t testing.TB, c *client, _ *tenderminttest.Step) []byte {
		t.Helper()
		msg, err := c.encode(header(t, tenderminttest.NewStep(4)))
		require.NoError(t, err)
		signed := decode(t, msg)
		change(&signed)
		return recode(signed)
	}
}

// strangers are validators that no step has.
func strangers(n int) []messages.Validator {
	_, set := tenderminttest.NewSet(n, 7)
	return inMessage(set)
}

// inMessage are validators as the contract takes them.
func inMessage(set *types.ValidatorSet) (all []messages.Validator) {
	for _, v := range set.Validators {
		key := v.PubKey.Bytes()
		all = append(all, messages.Validator{X: [32]byte(key[1:]), Prefix: key[0], Power: uint64(v.VotingPower)})
	}
	return all
}

// TestUpdateRefuses runs the list that proofs/tendermint runs: a client is made
// of the step's trusted state and given its header. Where the encoder gives up,
// the contract is given it all the same, in disguise.
func TestUpdateRefuses(t *testing.T) {
	outer := t
	clients := make(map[string]*client) // those of one trusted state and time are the same
	all, ran, met := tenderminttest.HeaderMutations(), 0, 0
	for _, m := range all {
		t.Run(m.Name, func(t *testing.T) {
			ran++
			s := tenderminttest.NewStep(4)
			known := s.Next
			m.Mutate(s)
			trusting := *s
			if s.Next.IsNilOrEmpty() || !bytes.Equal(s.Next.Hash(), s.Trusted.NextValidatorsHash) {
				trusting.Next = known // the client is right, the header's trusted validators are not
			}
			key := fmt.Sprint(trusting.Trusted, trusting.Params, trusting.Now)
			c := clients[key]
			if c == nil {
				var err error
				if c, err = newClient(outer, &trusting, tenderminttest.Hash("root")); err != nil {
					// What the client is told once cannot be wrong in an update.
					require.Equal(t, refusal.HeaderInvalid, m.Want)
					require.Equal(t, refusal.ClientInvalid, codeOf(t, err))
					return
				}
				clients[key] = c
			}
			want := m.Want
			if want == refusal.HeaderExpired {
				want = refusal.ClientNotActive // its latest state is the expired one
			}
			msg, err := c.encode(header(t, s))
			if err == nil {
				_, err = c.try(msg)
				require.Equal(t, want, codeOf(t, err), "the contract answers %v", err)
				return
			}
			met++
			require.Equal(t, want, codeOf(t, err), "the encoder answers %v", err)
			if undisguised[m.Name] != "" {
				return
			}
			other, ok := disguises[m.Name]
			require.True(t, ok, "the contract has not seen it: disguise it, or say why not: %v", err)
			_, err = c.try(other.write(t, c, s))
			if other.rule == "" {
				require.NoError(t, err)
				return
			}
			require.Equal(t, refusal.HeaderInvalid, codeOf(t, err), "the contract answers %v", err)
			require.ErrorContains(t, err, "\""+other.rule+"\"")
		})
	}
	if ran == len(all) {
		require.Equal(t, len(disguises)+len(undisguised), met, "a list names what the encoder does not give up on")
	}
}

// A set may be as large as a transaction has room and gas for: it is refused, or
// runs out, at the cost of who brings it, and leaves the client as it was.
func TestHugeValidatorSet(t *testing.T) {
	s := tenderminttest.NewStep(4)
	c := mustClient(t, s, tenderminttest.Hash("root"))
	valid, err := c.encode(header(t, s))
	require.NoError(t, err)
	huge := func(size int) []byte {
		signed := decode(t, valid)
		signed.TrustedValidators, signed.Signatures = inMessage(s.Next), nil
		signed.Validators = slices.Repeat(strangers(4), size/4)
		return caller.PackRun(c.address, [][]byte{contract.PackUpdateClient(recode(signed))})
	}
	name := func(err error) string {
		t.Helper()
		var revert *simulated.Revert
		require.ErrorAs(t, err, &revert)
		return revert.Name
	}
	for _, size := range []int{200, 1200} { // nodes take no transaction of more than 128 KiB
		receipt, err := c.Send(c.Account(0), c.router, huge(size))
		require.Equal(t, "NotEnoughTrust", name(err))
		t.Logf("%d validators: gas %d", size, receipt.GasUsed)
		require.EqualValues(t, 5, c.latest())
		require.False(t, c.frozen())
	}
	_, err = c.CallWithGas(c.Account(0), c.router, huge(1200), 2_000_000)
	require.Empty(t, name(err), "out of gas")
	_, err = c.Call(c.Account(0), c.router, huge(8000)) // as a block's maker could put in
	t.Log(err)
	require.Empty(t, name(err), "out of gas")
	c.update(valid)
	require.EqualValues(t, 9, c.latest())
}
