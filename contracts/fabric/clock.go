package fabric

import (
	"encoding/json"
	"time"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Clock is the committed clock: the height and the time of every view.
//
// Nothing checks a transaction timestamp but a wide window of endorsers, so
// time is a key. Every delivery and every view reads it:
// once a tick has committed, a delivery simulated before it fails Fabric's
// MVCC check, so "not received", endorsed at a time, can never be followed by
// a delivery from before that time.
type Clock struct {
	Height uint64 `json:"height"` // counts the ticks, from 1
	Time   uint64 `json:"time"`   // unix seconds
}

var clockKey = []byte("clock")

func (i *invocation) clock() (Clock, error) {
	var clock Clock
	found, err := i.getJSON(clockKey, &clock)
	if err == nil && !found {
		err = refusal.Unauthorized.With("the clock is not set: invoke Init first")
	}
	return clock, err
}

func (i *invocation) setClock(clock Clock) error { return i.putJSON(clockKey, clock) }

// timestampWindow is how far a transaction timestamp may be from an endorser's
// clock in whatever writes. It is the window that endorsers of Fabric 3 keep
// to by themselves; those of 2.5 take any timestamp, and a light client's
// trusting period would then be worth nothing.
const timestampWindow = 15 * time.Minute

// checkTimestamp refuses a transaction timestamp that is far from this
// endorser's own clock, which nothing else asks. Only the transaction timestamp
// is ever written, so endorsers agree on the write set.
func (i *invocation) checkTimestamp(tolerance time.Duration) error {
	if off := i.now().Sub(i.tx).Abs(); off > tolerance {
		return refusal.ClockTolerance.With("the transaction timestamp %s is %s from this endorser's clock, the tolerance is %s",
			i.tx.Format(time.RFC3339), off.Round(time.Millisecond), tolerance)
	}
	return nil
}

// requireTolerance is for trust updates too, whose delay begins at a time that
// must not be of the submitter's making.
func (i *invocation) requireTolerance() error {
	config, err := i.config()
	if err != nil {
		return err
	}
	return i.checkTimestamp(config.tolerance())
}

// tick sets the clock to the transaction timestamp: only forward, and by no
// less than the minimum interval, since each tick costs the deliveries in
// flight their endorsement. It answers with the new clock in JSON.
func (i *invocation) tick([][]byte) ([]byte, error) {
	config, err := i.config()
	if err != nil {
		return nil, err
	}
	clock, err := i.clock()
	if err != nil {
		return nil, err
	}
	if err := i.checkTimestamp(config.tolerance()); err != nil {
		return nil, err
	}
	now := uint64(i.tx.Unix())
	switch {
	case now < clock.Time:
		return nil, refusal.ClockBackwards.With("the clock is at %d, the transaction timestamp at %d (unix seconds)", clock.Time, now)
	case now-clock.Time < config.TickMinInterval:
		return nil, refusal.ClockTooSoon.With("the clock is at %d, the transaction timestamp at %d (unix seconds), the minimum interval is %d s",
			clock.Time, now, config.TickMinInterval)
	}
	clock = Clock{Height: clock.Height + 1, Time: now}
	if err := i.setClock(clock); err != nil {
		return nil, err
	}
	return json.Marshal(clock)
}

// SendTime is the time for packet.Rules.Send. A send need not read the clock:
// a timeout too near only makes the packet time out.
func (i *invocation) SendTime() (time.Time, error) { return i.tx, nil }

// ReceiveTime is the later of the committed clock and the transaction
// timestamp. The timestamp alone would be unsound, since the client may date
// it back to before a timeout that has been proven.
func (i *invocation) ReceiveTime() (time.Time, error) {
	clock, err := i.clock()
	if err != nil {
		return time.Time{}, err
	}
	if committed := time.Unix(int64(clock.Time), 0).UTC(); committed.After(i.tx) {
		return committed, nil
	}
	return i.tx, nil
}
