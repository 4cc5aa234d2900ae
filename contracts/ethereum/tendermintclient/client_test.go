package tendermintclient_test

import (
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	"github.com/ethereum/go-ethereum/common"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient/internal/messages"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// withEd25519 gives one of a set's validators an ed25519 key.
func withEd25519(set *types.ValidatorSet) *types.ValidatorSet {
	key := ed25519.GenPrivKeyFromSecret([]byte("ed25519")).PubKey()
	return types.NewValidatorSet(append(set.Copy().Validators[1:], types.NewValidator(key, 10)))
}

func TestParametersRefuse(t *testing.T) {
	type description struct {
		client     *tendermint.ClientState
		consensus  *tendermint.ConsensusState
		validators [][]byte
		raw        []byte // instead of client
	}
	for _, m := range []struct {
		name   string
		mutate func(*description)
		want   refusal.Code
	}{
		{"nothing", func(*description) {}, ""},
		{"junk", func(d *description) { d.raw = []byte("junk") }, refusal.Malformed},
		{"another type", func(d *description) { d.raw = packed(t, d.consensus) }, refusal.Malformed},
		{"frozen", func(d *description) { d.client.FrozenHeight = clienttypes.NewHeight(0, 1) }, refusal.ClientInvalid},
		{"no chain id", func(d *description) { d.client.ChainId = "" }, refusal.ClientInvalid},
		{"another revision than the chain id's", func(d *description) { d.client.LatestHeight.RevisionNumber = 2 }, refusal.ClientInvalid},
		{"no height", func(d *description) { d.client.LatestHeight.RevisionHeight = 0 }, refusal.ClientInvalid},
		{"a trust level below a third", func(d *description) { d.client.TrustLevel.Denominator = 4 }, refusal.ClientInvalid},
		{"a trust level above one", func(d *description) { d.client.TrustLevel.Numerator = 4 }, refusal.ClientInvalid},
		{"no trusting period", func(d *description) { d.client.TrustingPeriod = 0 }, refusal.ClientInvalid},
		{"no drift", func(d *description) { d.client.MaxClockDrift = 0 }, refusal.ClientInvalid},
		{"no specs", func(d *description) { d.client.ProofSpecs = d.client.ProofSpecs[:1] }, refusal.ClientInvalid},
		{"no root", func(d *description) { d.consensus.Root.Hash = nil }, refusal.ClientInvalid},
		{"a zero root", func(d *description) { d.consensus.Root.Hash = make([]byte, 32) }, refusal.ClientInvalid},
		{"a short root", func(d *description) { d.consensus.Root.Hash = make([]byte, 20) }, refusal.ClientInvalid},
		{"no time", func(d *description) { d.consensus.Timestamp = time.Time{} }, refusal.ClientInvalid},
		{"no validators", func(d *description) { d.validators = nil }, refusal.ClientInvalid},
		{"other validators", func(d *description) { d.validators = d.validators[1:] }, refusal.ClientInvalid},
		{"an ed25519 validator", func(d *description) {
			_, set := tenderminttest.NewSet(4, 0)
			set = withEd25519(set)
			d.consensus.NextValidatorsHash, d.validators = set.Hash(), nil
			for _, v := range set.Validators {
				d.validators = append(d.validators, v.Bytes())
			}
		}, refusal.KeyUnsupported},
	} {
		t.Run(m.name, func(t *testing.T) {
			var d description
			d.client, d.consensus, d.validators = described(t, tenderminttest.NewStep(4), tenderminttest.Hash("root"))
			m.mutate(&d)
			if d.raw == nil {
				d.raw = packed(t, d.client)
			}
			_, err := tendermintclient.Parameters(d.raw, packed(t, d.consensus), d.validators)
			require.Equal(t, m.want, codeOf(t, err), "%v", err)
			if m.want == refusal.KeyUnsupported {
				require.ErrorContains(t, err, "attestors")
			}
		})
	}
}

// The contract is deployed by anybody: it checks its parameters itself.
func TestConstructorRefuses(t *testing.T) {
	_, set := tenderminttest.NewSet(4, 0)
	valid := func() messages.Parameters {
		p := messages.Parameters{
			ChainId: "anji-1", Revision: 1, TrustNumerator: 1, TrustDenominator: 3, TrustingPeriod: 1, MaxClockDrift: 1,
			ConsensusState: messages.ConsensusState{Height: 5, Time: 1, Root: [32]byte{1}, NextValidatorsHash: [32]byte(set.Hash())},
		}
		p.NextValidators = inMessage(set)
		return p
	}
	c := simulated.New(t)
	for _, m := range []struct {
		name   string
		mutate func(*messages.Parameters)
		want   refusal.Code
	}{
		{"nothing", func(*messages.Parameters) {}, ""},
		{"no chain id", func(p *messages.Parameters) { p.ChainId = "" }, refusal.ClientInvalid},
		{"a long chain id", func(p *messages.Parameters) { p.ChainId = string(make([]byte, 51)) }, refusal.ClientInvalid},
		{"no trust level", func(p *messages.Parameters) { p.TrustDenominator = 0 }, refusal.ClientInvalid},
		{"a trust level below a third", func(p *messages.Parameters) { p.TrustDenominator = 4 }, refusal.ClientInvalid},
		{"a trust level above one", func(p *messages.Parameters) { p.TrustNumerator = 4 }, refusal.ClientInvalid},
		{"no trusting period", func(p *messages.Parameters) { p.TrustingPeriod = 0 }, refusal.ClientInvalid},
		{"no drift", func(p *messages.Parameters) { p.MaxClockDrift = 0 }, refusal.ClientInvalid},
		{"no height", func(p *messages.Parameters) { p.ConsensusState.Height = 0 }, refusal.ClientInvalid},
		{"no time", func(p *messages.Parameters) { p.ConsensusState.Time = 0 }, refusal.ClientInvalid},
		{"a zero root", func(p *messages.Parameters) { p.ConsensusState.Root = [32]byte{} }, refusal.ClientInvalid},
		{"no validators", func(p *messages.Parameters) { p.NextValidators = nil }, refusal.HeaderInvalid},
		{"other validators", func(p *messages.Parameters) { p.NextValidators = p.NextValidators[1:] }, refusal.ClientInvalid},
		{"a key of another kind", func(p *messages.Parameters) { p.NextValidators[2].Prefix = 0xed }, refusal.KeyUnsupported},
		{"a validator without power", func(p *messages.Parameters) { p.NextValidators[2].Power = 0 }, refusal.HeaderInvalid},
		{"a validator of too much power", func(p *messages.Parameters) { p.NextValidators[2].Power = 1 << 60 }, refusal.HeaderInvalid},
	} {
		t.Run(m.name, func(t *testing.T) {
			p := valid()
			m.mutate(&p)
			encoded := messages.NewTendermintMessages().PackParameters(p)[4:]
			_, err := c.DeployGas(&bindings.TendermintClientMetaData, contract.PackConstructor(c.Account(0).Address, encoded, []byte("described")))
			require.Equal(t, m.want, codeOf(t, err), "%v", err)
		})
	}
	encoded := messages.NewTendermintMessages().PackParameters(valid())[4:]
	_, err := c.DeployGas(&bindings.TendermintClientMetaData, contract.PackConstructor(common.Address{}, encoded, []byte("described")))
	require.Equal(t, refusal.ClientInvalid, codeOf(t, err), "no router")
	_, err = c.DeployGas(&bindings.TendermintClientMetaData, contract.PackConstructor(c.Account(0).Address, encoded, nil))
	require.Equal(t, refusal.ClientInvalid, codeOf(t, err), "nothing described")
}

// A header may bring in a validator with an ed25519 key long after the client
// was made.
func TestUpdateRefusesEd25519(t *testing.T) {
	s := tenderminttest.NewStep(4)
	c := mustClient(t, s, tenderminttest.Hash("root"))
	h := header(t, s)
	set := withEd25519(s.Validators)
	var err error
	h.ValidatorSet, err = set.ToProto()
	require.NoError(t, err)
	_, err = c.encode(h)
	require.Equal(t, refusal.KeyUnsupported, codeOf(t, err))
	require.ErrorContains(t, err, "attestors")

	// Whoever encodes otherwise gets no further.
	msg, err := c.encode(header(t, s))
	require.NoError(t, err)
	signed := decode(t, msg)
	signed.Validators[3].Prefix = 0xed
	_, err = c.try(recode(signed))
	require.Equal(t, refusal.KeyUnsupported, codeOf(t, err))
}

func TestClient(t *testing.T) {
	s := tenderminttest.NewStep(4)
	c := mustClient(t, s, tenderminttest.Hash("root"))
	state, _, _ := described(t, s, tenderminttest.Hash("root"))

	out, err := c.Call(c.Account(0), c.address, contract.PackDescribedHash())
	require.NoError(t, err)
	require.Equal(t, ethcrypto.Keccak256(packed(t, state)), out)
	out, err = c.Call(c.Account(0), c.address, contract.PackTrustingPeriod())
	require.NoError(t, err)
	period, err := contract.UnpackTrustingPeriod(out)
	require.NoError(t, err)
	require.EqualValues(t, s.Params.TrustingPeriod, period)
	out, err = c.Call(c.Account(0), c.address, contract.PackConsensusStateHash(5))
	require.NoError(t, err)
	require.NotEqual(t, make([]byte, 32), out)

	for name, call := range map[string][]byte{
		"update": contract.PackUpdateClient([]byte{1}), "misbehaviour": contract.PackMisbehaviour(nil),
		"membership":     contract.PackVerifyMembership(bindings.ILightClientMsgsMsgVerifyMembership{}),
		"non-membership": contract.PackVerifyNonMembership(bindings.ILightClientMsgsMsgVerifyNonMembership{}),
	} {
		_, err := c.Call(c.Account(0), c.address, call)
		require.Equal(t, refusal.Unauthorized, codeOf(t, err), "%s by another than the router", name)
	}
	for name, call := range map[string][]byte{
		"nothing": nil, "another kind": {3}, "a header of nothing": {1}, "a header elsewhere": append([]byte{1}, make([]byte, 32)...),
		"an opening of nothing": {2},
	} {
		_, err := c.try(call)
		require.Contains(t, []refusal.Code{refusal.Malformed, refusal.EmptyField}, codeOf(t, err), name)
	}
}

// TestStatus has a client expire by the clock, and be frozen.
func TestStatus(t *testing.T) {
	state := tenderminttest.NewState(t)
	s := tenderminttest.NewStep(4)
	s.Now = tenderminttest.Genesis.Add(time.Hour - 3*time.Second)
	c := mustClient(t, s, state.Root)
	it := item(t, state.Present(7))
	proof, err := single(c, it)
	require.NoError(t, err)
	msg, err := c.encode(header(t, s))
	require.NoError(t, err)
	_, err = c.run(verifyCall(it, 5, proof))
	require.NoError(t, err)
	for c.Time() < uint64(tenderminttest.Genesis.Add(time.Hour).Unix()) {
		c.Commit()
	}
	_, err = c.run(verifyCall(it, 5, proof))
	require.Equal(t, refusal.ClientNotActive, codeOf(t, err), "a proof by an expired client")
	_, err = c.try(msg)
	require.Equal(t, refusal.ClientNotActive, codeOf(t, err), "an update of an expired client")
}

// The latest state lives on when an earlier one has expired.
func TestExpiredTrustedState(t *testing.T) {
	s := tenderminttest.NewStep(4)
	s.Now = tenderminttest.Genesis.Add(time.Hour - 3*time.Second)
	c := mustClient(t, s, tenderminttest.Hash("root"))
	msg, err := c.encode(header(t, s))
	require.NoError(t, err)
	c.update(msg)
	late, err := c.encode(header(t, at(12, 70*time.Second, "late")))
	require.NoError(t, err)
	_, err = c.try(late)
	require.NoError(t, err)
	for c.Time() < uint64(tenderminttest.Genesis.Add(time.Hour).Unix()) {
		c.Commit()
	}
	_, err = c.try(late)
	require.Equal(t, refusal.HeaderExpired, codeOf(t, err))
}

// A relayer's idea of the trusted state is worth nothing.
func TestTrustedStateIsTheStoredOne(t *testing.T) {
	s := tenderminttest.NewStep(4)
	c := mustClient(t, s, tenderminttest.Hash("root"))
	msg, err := c.encode(header(t, s))
	require.NoError(t, err)
	for name, mutate := range map[string]func(*messages.ConsensusState){
		"height": func(s *messages.ConsensusState) { s.Height = 4 }, "time": func(s *messages.ConsensusState) { s.Time++ },
		"root": func(s *messages.ConsensusState) { s.Root[0]++ }, "validators": func(s *messages.ConsensusState) { s.NextValidatorsHash[0]++ },
	} {
		signed := decode(t, msg)
		mutate(&signed.Trusted)
		_, err := c.try(recode(signed))
		require.Equal(t, refusal.UnknownRoot, codeOf(t, err), name)
	}
}
