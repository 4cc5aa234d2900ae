//go:build tools

// Package staticcheck pins the linter that CI runs.
package staticcheck

import _ "honnef.co/go/tools/cmd/staticcheck"
