//go:build tools

// Package rly pins the Go relayer that the benchmark compares ours with.
package rly

import _ "github.com/cosmos/relayer/v2"
