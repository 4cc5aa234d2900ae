package tendermintclient_test

import (
	"testing"
	"time"

	"cosmossdk.io/log"
	"cosmossdk.io/store/dbadapter"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// oracle is ibc-go's own client of the same states.
type oracle struct {
	t     testing.TB
	codec codec.BinaryCodec
	store dbadapter.Store
}

func newOracle(t testing.TB, s *tenderminttest.Step) *oracle {
	t.Helper()
	registry := codectypes.NewInterfaceRegistry()
	tendermint.RegisterInterfaces(registry)
	o := &oracle{t: t, codec: codec.NewProtoCodec(registry), store: dbadapter.Store{DB: dbm.NewMemDB()}}
	state, consensus, _ := described(t, s, tenderminttest.Hash("root"))
	require.NoError(t, state.Initialize(o.at(s.Now), o.codec, o.store, consensus))
	return o
}

func (o *oracle) at(now time.Time) sdk.Context {
	return sdk.NewContext(nil, cmtproto.Header{ChainID: "host-1", Height: 1, Time: now}, false, log.NewNopLogger())
}

func (o *oracle) state() *tendermint.ClientState {
	o.t.Helper()
	var state exported.ClientState
	require.NoError(o.t, o.codec.UnmarshalInterface(o.store.Get([]byte("clientState")), &state))
	return state.(*tendermint.ClientState)
}

// update does what 02-client does with a client message, and answers as the
// contract does.
func (o *oracle) update(now time.Time, msg exported.ClientMessage) (uint8, error) {
	o.t.Helper()
	ctx, state := o.at(now), o.state()
	if err := msg.ValidateBasic(); err != nil {
		return 0, err
	}
	if err := state.VerifyClientMessage(ctx, o.codec, o.store, msg); err != nil {
		return 0, err
	}
	if state.CheckForMisbehaviour(ctx, o.codec, o.store, msg) {
		return misbehaviour, nil
	}
	header, ok := msg.(*tendermint.Header)
	if !ok {
		return noOp, nil
	}
	if _, known := tendermint.GetConsensusState(o.store, o.codec, header.GetHeight()); known {
		return noOp, nil
	}
	state.UpdateState(ctx, o.codec, o.store, msg)
	return update, nil
}

// at is a step with a header of another height, time and state.
func at(height int64, after time.Duration, app string) *tenderminttest.Step {
	s := tenderminttest.NewStep(4)
	s.Header.Height, s.Header.Time, s.Header.AppHash = height, tenderminttest.Genesis.Add(after), tenderminttest.Hash(app)
	return s
}

// TestContradictingUpdates hands in headers one after another, to the contract
// and to ibc-go's client.
func TestContradictingUpdates(t *testing.T) {
	with := func(s *tenderminttest.Step, mutate func(*tenderminttest.Step)) *tenderminttest.Step {
		mutate(s)
		return s
	}
	for _, test := range []struct {
		name  string
		steps []*tenderminttest.Step
		last  uint8
	}{
		{"later and later", []*tenderminttest.Step{at(9, 60*time.Second, "a"), at(12, 70*time.Second, "b")}, update},
		{"one in between", []*tenderminttest.Step{at(9, 60*time.Second, "a"), at(7, 50*time.Second, "b")}, update},
		{"the same again", []*tenderminttest.Step{at(9, 60*time.Second, "a"), at(9, 60*time.Second, "a")}, noOp},
		{"the same state by other signatures", []*tenderminttest.Step{at(9, 60*time.Second, "a"),
			with(at(9, 60*time.Second, "a"), func(s *tenderminttest.Step) { s.Signers = []int{1, 2, 3} })}, noOp},
		{"another root", []*tenderminttest.Step{at(9, 60*time.Second, "a"), at(9, 60*time.Second, "b")}, misbehaviour},
		{"another time", []*tenderminttest.Step{at(9, 60*time.Second, "a"), at(9, 61*time.Second, "a")}, misbehaviour},
		{"other next validators", []*tenderminttest.Step{at(9, 60*time.Second, "a"),
			with(at(9, 60*time.Second, "a"), func(s *tenderminttest.Step) { s.Header.NextValidatorsHash = tenderminttest.Hash("others") })}, misbehaviour},
		{"another root by another set", []*tenderminttest.Step{at(9, 60*time.Second, "a"),
			with(at(9, 60*time.Second, "lunatic"), func(s *tenderminttest.Step) { s.Replace(2) })}, misbehaviour},
		{"another round", []*tenderminttest.Step{at(9, 60*time.Second, "a"),
			with(at(9, 60*time.Second, "amnesia"), func(s *tenderminttest.Step) { s.Round = 1 })}, misbehaviour},
		{"a later one of an earlier time", []*tenderminttest.Step{at(9, 60*time.Second, "a"), at(12, 59*time.Second, "b")}, misbehaviour},
		{"a later one of the same time", []*tenderminttest.Step{at(9, 60*time.Second, "a"), at(12, 60*time.Second, "b")}, misbehaviour},
		{"one in between of a later time", []*tenderminttest.Step{at(9, 60*time.Second, "a"), at(7, 61*time.Second, "b")}, misbehaviour},
		{"one in between of the same time", []*tenderminttest.Step{at(9, 60*time.Second, "a"), at(7, 60*time.Second, "b")}, misbehaviour},
	} {
		t.Run(test.name, func(t *testing.T) {
			first := test.steps[0]
			c, o := mustClient(t, first, tenderminttest.Hash("root")), newOracle(t, first)
			for i, s := range test.steps {
				want := uint8(update)
				if i == len(test.steps)-1 {
					want = test.last
				}
				msg, err := c.encode(header(t, s))
				require.NoError(t, err)
				result, err := c.try(msg)
				require.NoError(t, err)
				require.Equal(t, want, result, "the contract, header %d", i)
				c.update(msg)
				result, err = o.update(s.Now, header(t, s))
				require.NoError(t, err)
				require.Equal(t, want, result, "ibc-go, header %d", i)
			}
			require.Equal(t, test.last == misbehaviour, c.frozen())
			if !c.frozen() {
				return
			}
			msg, err := c.encode(header(t, at(20, 80*time.Second, "c")))
			require.NoError(t, err)
			_, err = c.try(msg)
			require.Equal(t, refusal.ClientNotActive, codeOf(t, err), "an update of a frozen client")
		})
	}
}

func TestMisbehaviour(t *testing.T) {
	with := func(s *tenderminttest.Step, mutate func(*tenderminttest.Step)) *tenderminttest.Step {
		mutate(s)
		return s
	}
	valid := func() *tenderminttest.Step { return at(9, 60*time.Second, "a") }
	for _, test := range []struct {
		name          string
		first, second *tenderminttest.Step
		want          refusal.Code // empty where it freezes
	}{
		{"equivocation", valid(), at(9, 60*time.Second, "b"), ""},
		{"the same state, another block", valid(), with(valid(), func(s *tenderminttest.Step) { s.Header.DataHash = tenderminttest.Hash("b") }), ""},
		{"amnesia", valid(), with(at(9, 60*time.Second, "b"), func(s *tenderminttest.Step) { s.Round = 7 }), ""},
		{"lunatic", valid(), with(at(9, 60*time.Second, "b"), func(s *tenderminttest.Step) { s.Replace(2) }), ""},
		{"lunatic, adjacent", at(6, 60*time.Second, "a"), with(at(6, 60*time.Second, "b"), func(s *tenderminttest.Step) { s.Replace(2) }), ""},
		{"a later one of an earlier time", at(10, 59*time.Second, "b"), valid(), ""},
		{"a later one of the same time", at(10, 60*time.Second, "b"), valid(), ""},
		{"both ahead of all clocks", at(9, 24*time.Hour, "a"), at(9, 24*time.Hour, "b"), ""},
		{"both before the trusted time", at(9, -time.Hour, "a"), at(9, -time.Hour, "b"), ""},

		{"the same twice", valid(), valid(), refusal.NotMisbehaviour},
		{"the same by other signatures", valid(), with(valid(), func(s *tenderminttest.Step) { s.Signers = []int{1, 2, 3} }), refusal.NotMisbehaviour},
		{"two that agree", at(10, 61*time.Second, "b"), valid(), refusal.NotMisbehaviour},
		{"too few signatures under one", valid(), with(at(9, 60*time.Second, "b"), func(s *tenderminttest.Step) { s.Signers = []int{0, 1} }), refusal.HeaderInvalid},
		{"too little trust in one", valid(), with(at(9, 60*time.Second, "b"), func(s *tenderminttest.Step) { s.Replace(1) }), refusal.NotEnoughTrust},
		{"too little trust in an adjacent one", at(6, 60*time.Second, "a"), with(at(6, 60*time.Second, "b"), func(s *tenderminttest.Step) { s.Replace(1) }), refusal.NotEnoughTrust},
		{"a wrong signature under one", valid(), with(at(9, 60*time.Second, "b"), func(s *tenderminttest.Step) {
			s.Commit = func(c *types.Commit) { c.Signatures[0].Signature[3] ^= 1 }
		}), refusal.HeaderInvalid},
		{"not after the trusted state", at(5, 60*time.Second, "a"), at(5, 60*time.Second, "b"), refusal.HeaderInvalid},
		{"of a chain of another name", with(valid(), func(s *tenderminttest.Step) { s.Header.ChainID = "other-1" }),
			with(at(9, 60*time.Second, "b"), func(s *tenderminttest.Step) { s.Header.ChainID = "other-1" }), refusal.HeaderInvalid},
		{"the trusted state expired", with(valid(), func(s *tenderminttest.Step) { s.Now = tenderminttest.Genesis.Add(time.Hour) }),
			with(at(9, 60*time.Second, "b"), func(s *tenderminttest.Step) { s.Now = tenderminttest.Genesis.Add(time.Hour) }), refusal.HeaderExpired},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, o := mustClient(t, test.first, tenderminttest.Hash("root")), newOracle(t, test.first)
			evidence := tendermint.NewMisbehaviour("07-tendermint-0", header(t, test.first), header(t, test.second))
			msg, err := c.encoder.EncodeMisbehaviour(c.state, packed(t, evidence))
			if err == nil {
				_, err = c.run(contract.PackMisbehaviour(msg))
			}
			require.Equal(t, test.want, codeOf(t, err), "%v", err)
			result, err := o.update(test.first.Now, evidence)
			if test.want == "" {
				require.NoError(t, err, "ibc-go")
				require.EqualValues(t, misbehaviour, result, "ibc-go")
				c.mustRun(contract.PackMisbehaviour(msg))
				_, err = c.run(contract.PackMisbehaviour(msg))
				require.Equal(t, refusal.ClientNotActive, codeOf(t, err), "frozen twice")
			} else if err == nil {
				require.EqualValues(t, noOp, result, "ibc-go")
			}
			require.Equal(t, test.want == "", c.frozen())
		})
	}
}
