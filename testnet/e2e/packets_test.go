package e2e_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// settled asks the source chain itself whether none of the packets is in
// flight any more.
func settled(t testing.TB, e *env, chain adapters.Chain, client string, sequences ...uint64) func() error {
	return func() error {
		pending, err := chain.Pending(deadline(t, time.Minute), client, sequences)
		if err != nil {
			return err
		}
		for _, s := range sequences {
			if pending[s] {
				return fmt.Errorf("packet %d of client %s on %s is in flight (relayer: %v)", s, client, chain.ID(), e.RelayerFailed())
			}
		}
		return nil
	}
}
