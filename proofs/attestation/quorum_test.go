package attestation_test

import (
	"testing"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Any quorum of a set counts, in any order, and its signers are named.
func TestQuorum(t *testing.T) {
	all := attestationtest.NewAttestors(5)
	state := attestation.State{Height: 7, Timestamp: 1_700_000_000}
	for name, source := range map[string]attestation.Source{"no source": {}, "a source": attestation.FabricSource("mychannel", "anji")} {
		trust := attestation.Trust{Set: all.Set(3), Source: source}
		for _, signers := range []attestationtest.Attestors{all[:3], all[2:], all, {all[4], all[0], all[2]}} {
			got, named, err := trust.VerifyState(signers.Sign(source, attestation.KindState, state.Encode()))
			if err != nil || got != state {
				t.Fatalf("%s: %v, %v", name, got, err)
			}
			for i, a := range signers {
				if named[i] != a.Address() {
					t.Errorf("%s: signer %d is %s, want %s", name, i, named[i], a.Address())
				}
			}
		}
	}
}

// Each mutation of a valid statement is refused for its own reason.
func TestMutations(t *testing.T) {
	for _, ask := range []string{attestationtest.AskState, attestationtest.AskMember, attestationtest.AskAbsent} {
		for _, m := range attestationtest.Mutations(ask) {
			t.Run(ask+": "+m.Name, func(t *testing.T) {
				d := attestationtest.NewDraft(ask)
				if err := d.Verify(); err != nil {
					t.Fatalf("before the mutation: %v", err)
				}
				m.Mutate(d)
				err := d.Verify()
				if code, _ := refusal.Of(err); code != m.Want || (err == nil) != (m.Want == "") {
					t.Errorf("%v, want %q", err, m.Want)
				}
			})
		}
	}
}
