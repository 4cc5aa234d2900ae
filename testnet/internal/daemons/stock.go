package daemons

import (
	"context"
	"path/filepath"
)

// Stock builds ibc-go v11's own test application with a main program around
// it, unless it is there, and returns its path.
func (b *Builder) Stock(ctx context.Context) (string, error) {
	dir, err := b.pinned(ctx, "ibcv11", "-s -w", []string{modulePath + "/testnet/tools/ibcv11/simd"})
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, "simd"), nil
}
