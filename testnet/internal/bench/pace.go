package bench

import (
	"context"
	"time"
)

// pace is how many packets are sent in a second; 0 is all at once.
type pace float64

// beat is how often something is sent at most.
const beat = 250 * time.Millisecond

// together is how many packets are sent in one go, at most as many as given.
func (p pace) together(most int) int {
	if p == 0 {
		return most
	}
	return max(1, min(most, int(float64(p)*beat.Seconds())))
}

// length is how long it takes to send packets.
func (p pace) length(packets int) time.Duration {
	if p == 0 {
		return 0
	}
	return time.Duration(float64(packets) / float64(p) * float64(time.Second))
}

// await waits until it is time to go on after so many packets.
func (p pace) await(ctx context.Context, began time.Time, sent int) error {
	timer := time.NewTimer(time.Until(began.Add(p.length(sent))))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
