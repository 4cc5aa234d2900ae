package quorum

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/relayer/internal/offer"
)

// What a client of attestors will believe can be offered, read and compared.
func TestDescribe(t *testing.T) {
	f := newFixture(t)
	p := f.prover()
	describers := map[string]offer.Describer{cosmos.Kind: Describe(cosmos.Describe)}
	describe := describers[cosmos.Kind]
	light, err := f.chain.ClientParams(t.Context())
	require.NoError(t, err)
	made := map[string]adapters.ClientParams{}
	for _, clientType := range []string{adapters.Attestations, adapters.Attested} {
		params, err := p.ClientParams(t.Context(), clientType)
		require.NoError(t, err)
		made[clientType] = params
		d, err := describe(params)
		require.NoError(t, err)
		require.Equal(t, clientType, d.ClientType)
		require.Contains(t, d.Facts, adapters.Fact{Name: "attestors needed", Value: "2 of 3"})
		require.Contains(t, d.Facts, adapters.Fact{Name: "rotation delay", Value: "1h0m0s"})
		require.Contains(t, d.Facts, adapters.Fact{Name: "heights are snapshots", Value: "true"})
		require.Contains(t, d.Facts, adapters.Fact{Name: "clocks may drift", Value: "30s"})
		require.WithinDuration(t, time.Now(), d.Time, time.Minute)

		begin, err := offer.New(cosmos.Kind, describe, params, MerklePrefix(clientType, f.chain.MerklePrefix()))
		require.NoError(t, err)
		require.NoError(t, begin.Fresh(time.Now()))
		file, err := json.Marshal(begin)
		require.NoError(t, err)
		read, err := offer.Read(bytes.NewReader(file), describers)
		require.NoError(t, err)
		require.Equal(t, begin.Fingerprint, read.Fingerprint)
		require.NoError(t, read.Made(newBeliever(t, params).record(), describe))

		f.set.Threshold = 3
		other, err := f.prover().ClientParams(t.Context(), clientType)
		require.NoError(t, err)
		f.set.Threshold = 2
		require.ErrorIs(t, read.Made(newBeliever(t, other).record(), describe), offer.ErrOther)
		_, err = offer.Read(bytes.NewReader(bytes.Replace(file, []byte("2 of 3"), []byte("3 of 3"), 1)), describers)
		require.ErrorIs(t, err, offer.ErrInvalid)
	}
	d, err := describe(made[adapters.Attested])
	require.NoError(t, err)
	require.Equal(t, "hub-1", d.Chain)
	require.Contains(t, d.Facts, adapters.Fact{Name: "light client", Value: "07-tendermint"})

	d, err = describe(light)
	require.NoError(t, err)
	require.Equal(t, "07-tendermint", d.ClientType)
	hollow, err := packAny(&attested.ConsensusState{})
	require.NoError(t, err)
	timeless, err := packAny(&client.ConsensusState{})
	require.NoError(t, err)
	for name, params := range map[string]adapters.ClientParams{
		"both without a light client's first":  {ClientState: made[adapters.Attested].ClientState, ConsensusState: hollow},
		"alone with a first of no time":        {ClientState: made[adapters.Attestations].ClientState, ConsensusState: timeless},
		"nothing":                              {},
		"alone with the light client's first":  {ClientState: made[adapters.Attestations].ClientState, ConsensusState: light.ConsensusState},
		"both with the light client's first":   {ClientState: made[adapters.Attested].ClientState, ConsensusState: light.ConsensusState},
		"both with the attestors' first":       {ClientState: made[adapters.Attested].ClientState, ConsensusState: made[adapters.Attestations].ConsensusState},
		"the light client with what both know": {ClientState: light.ClientState, ConsensusState: made[adapters.Attested].ConsensusState},
		"alone without a first":                {ClientState: made[adapters.Attestations].ClientState},
	} {
		_, err := describe(params)
		require.Error(t, err, name)
	}
}

// Whatever is offered is described or refused.
func FuzzDescribe(f *testing.F) {
	fix := newFixture(f)
	p := fix.prover()
	for _, clientType := range []string{adapters.Attestations, adapters.Attested} {
		params, err := p.ClientParams(f.Context(), clientType)
		require.NoError(f, err)
		hollow, err := packAny(&attested.ConsensusState{})
		require.NoError(f, err)
		f.Add(params.ClientState, params.ConsensusState)
		f.Add(params.ClientState, hollow)
	}
	describe := Describe(cosmos.Describe)
	f.Fuzz(func(t *testing.T, state, consensus []byte) {
		d, err := describe(adapters.ClientParams{ClientState: state, ConsensusState: consensus})
		if err == nil {
			require.NotEmpty(t, d.ClientType)
		}
	})
}
