package cosmosnet

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
)

func stockOptions(ctx context.Context, t *testing.T) Options {
	t.Helper()
	log := zerolog.New(zerolog.NewTestWriter(t))
	builder, err := daemons.New(log)
	if err != nil {
		t.Fatal(err)
	}
	binary, err := builder.Stock(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return Options{
		Dir: t.TempDir(), ChainID: "stock-1", Binary: binary, Stock: true, Validators: 1, BlockTime: testBlockTime, Log: log,
	}
}

// TestStock starts ibc-go's own application, stops it and starts it again
// from disk.
func TestStock(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a real node")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute) // the daemon may have to be built
	defer cancel()
	options := stockOptions(ctx, t)
	n := start(ctx, t, options)
	logInterval(ctx, t, n, "stock chain")
	logMemory(t, n)
	height := grow(ctx, t, n, 1)
	closeAndCheck(t, n)
	n = start(ctx, t, options)
	if now := grow(ctx, t, n, 1); now <= height {
		t.Fatalf("height %d after the restart, was %d", now, height)
	}
	closeAndCheck(t, n)
}

func TestStockHasOneValidator(t *testing.T) {
	_, err := Start(t.Context(), Options{
		Dir: t.TempDir(), ChainID: "stock-1", Binary: "/bin/false", Stock: true, Validators: 2, BlockTime: testBlockTime, Log: zerolog.Nop(),
	})
	if err == nil || !strings.Contains(err.Error(), "one validator") {
		t.Fatalf("two validators: %v", err)
	}
}
