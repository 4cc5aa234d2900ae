package cosmos

import (
	"testing"
	"time"

	"github.com/cometbft/cometbft/light"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
)

// Of a client that wants attestors too the light client within says when it
// expires; and the set that counts is the one that does at the host's time.
func TestSettle(t *testing.T) {
	began := time.Unix(1_900_000_000, 0)
	old, next := proofs.Set{Attestors: []proofs.Address{{1}}, Threshold: 1}, proofs.Address{2}
	quorum := attestation.NewClientState(old, 9, attestation.NewTerms(proofs.CosmosSource("hub-3"), true, time.Minute, time.Hour))
	quorum.Terms.Pending = &attestation.PendingRotation{
		Sequence: 1, AttestorAddresses: []string{next.String()}, MinRequiredSigs: 1, Effective: uint64(began.Unix()), Signers: []string{old.Attestors[0].String()},
	}
	both, err := attested.NewClientState(tendermint.NewClientState("hub-3", tendermint.NewFractionFromTm(light.DefaultTrustLevel), time.Hour, 2*time.Hour,
		time.Minute, clienttypes.NewHeight(3, 9), commitmenttypes.GetSDKSpecs(), nil), quorum)
	if err != nil {
		t.Fatal(err)
	}
	both.Frozen, both.LatestHeight = true, clienttypes.NewHeight(3, 8)
	for _, c := range []struct {
		at   time.Time
		want proofs.Address
	}{{began.Add(-time.Second), old.Attestors[0]}, {began, next}} {
		now := func() (time.Time, error) { return c.at, nil }
		var into adapters.Client
		settled, err := settle(both, now, &into)
		if err != nil {
			t.Fatal(err)
		}
		got := settled.(*attested.ClientState)
		if into.TrustingPeriod != time.Hour || !got.Frozen || got.LatestHeight != both.LatestHeight || got.Quorum.AttestorAddresses[0] != c.want.String() {
			t.Errorf("at %s: %+v, %+v", c.at, into, got)
		}
		alone, err := settle(quorum, now, &into)
		if err != nil || alone.(*attestation.ClientState).AttestorAddresses[0] != c.want.String() {
			t.Errorf("at %s: %+v, %v", c.at, alone, err)
		}
	}
}
