package daemons

import (
	"context"
	"path/filepath"
)

// Rly builds the Go relayer, which a benchmark runs beside ours, unless it is
// there, and returns its path.
func (b *Builder) Rly(ctx context.Context) (string, error) {
	const (
		relayer = "github.com/cosmos/relayer/v2"
		// Without it the program says that it has no version.
		release = "v2.5.2"
	)
	dir, err := b.pinned(ctx, "rly", "-s -w -X "+relayer+"/cmd.Version="+release, []string{relayer})
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, "relayer"), nil
}
