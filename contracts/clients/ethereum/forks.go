package ethereum

import (
	ethereumproof "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// ScheduleForks replaces the client's forks, on behalf of the host's
// governance: signatures after a fork are made for its version, so that a
// client that does not know it stops. What was in force at the last finalized
// header cannot change any more. A fork that alters what light clients verify
// needs new code beforehand. The caller stores the client. Refuses with refusal.ClientInvalid.
func (cs *ClientState) ScheduleForks(forks []Fork) error {
	before, _, err := cs.decode()
	if err != nil {
		return err
	}
	changed := *cs
	changed.Config.Forks = forks
	after, _, err := changed.decode()
	if err != nil {
		return err
	}
	epoch := cs.LatestSlot / before.SlotsPerEpoch
	old, kept := inForce(before.Forks, epoch), inForce(after.Forks, epoch)
	if len(old) != len(kept) {
		return refusal.ClientInvalid.With("%d forks at epoch %d, where the client has verified a header under %d", len(kept), epoch, len(old))
	}
	for i := range old {
		if old[i] != kept[i] {
			return refusal.ClientInvalid.With("fork %s was %v at epoch %d, where the client has verified a header, and cannot become %v", old[i].Fork, old[i], epoch, kept[i])
		}
	}
	*cs = changed
	return nil
}

func inForce(forks []ethereumproof.ForkSpec, epoch uint64) (begun []ethereumproof.ForkSpec) {
	for _, f := range forks {
		if f.Epoch <= epoch {
			begun = append(begun, f)
		}
	}
	return begun
}
