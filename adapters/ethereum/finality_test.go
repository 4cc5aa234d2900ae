package ethereum

import (
	"testing"

	proofs "github.com/anji-bridge/anji/proofs/ethereum"
)

// Light clients want two thirds of the committee: 342 of 512.
func TestFinalityThatLightClientsTake(t *testing.T) {
	for signers, want := range map[int]bool{0: false, 31: false, 341: false, 342: true, 512: true} {
		u := proofs.Update{SyncAggregate: proofs.SyncAggregate{Bits: make([]byte, 64)}}
		for i := range signers {
			u.SyncAggregate.Bits[i/8] |= 1 << (i % 8)
		}
		if got := provable(u); got != want {
			t.Errorf("%d signers: %v", signers, got)
		}
	}
}
