package ethereumnet

import (
	"context"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m)
}

func testOptions(t *testing.T) Options {
	t.Helper()
	log := zerolog.New(zerolog.NewTestWriter(t))
	builder, err := daemons.New(log)
	if err != nil {
		t.Fatal(err)
	}
	return Options{Dir: t.TempDir(), ChainID: 32382, Builder: builder, Log: log}
}

func TestNetwork(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a real network")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	started := time.Now()
	n, err := Start(ctx, testOptions(t))
	if err != nil {
		t.Fatal(err)
	}
	defer n.Close()
	t.Log("first block", time.Since(started))
	if err := n.AwaitFinality(ctx); err != nil {
		t.Fatal(err)
	}
	t.Log("first finality", time.Since(started))
}
