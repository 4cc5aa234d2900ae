// Package hosttime tells light clients a time of their host that nobody who
// submits a transaction can choose.
package hosttime

import (
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

// committed is the key of a context's value.
type committed struct{}

// WithCommitted is for hosts whose block time the submitter of a transaction
// chooses, within limits: it tells clients a time of which that is not so, and
// the ends of delays are judged by that one. A message that begins a delay
// must then not be executed unless the block time is near the true one.
func WithCommitted(ctx sdk.Context, t time.Time) sdk.Context {
	return ctx.WithValue(committed{}, t)
}

// Committed is the host's time by which delays end.
func Committed(ctx sdk.Context) time.Time {
	if t, ok := ctx.Value(committed{}).(time.Time); ok {
		return t
	}
	return ctx.BlockTime()
}

// Effective is the Unix second, rounded up, at which a delay that begins at
// the block time is over.
func Effective(ctx sdk.Context, delay time.Duration) uint64 {
	end := ctx.BlockTime().Add(delay)
	seconds := end.Unix()
	if end.Nanosecond() > 0 {
		seconds++
	}
	return uint64(seconds)
}
