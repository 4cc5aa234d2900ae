// Package explain says in words where a packet stands, what it waits for and
// what somebody may do about it. It asks nobody: what is known is handed in.
package explain

import (
	"fmt"
	"strings"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// Situation is what is known beside a packet's row.
type Situation struct {
	Now     time.Time
	Relayed bool // some process relays from the journal
	// Stagger is for how long this relayer leaves packets to others.
	Stagger time.Duration
	// Asked says that the chains were; where they were not, nothing is said
	// of them.
	Asked       bool
	Source      Chain
	Destination Chain
}

// Chain is one end of a packet's link.
type Chain struct {
	ID      string
	Stopped string // why the relayer reads it no further; empty where it does
	Next    uint64 // block that the relayer reads next
	Err     error  // of a chain or client that did not answer; the rest is empty then
	Head    adapters.Head
	Client  adapters.Client // of the other end
	// Attestors attest this chain to clients of it.
	Attestors Attestors
}

// Attestors are who attests a chain.
type Attestors struct {
	Answering, Of, Needed int
	Faults                []string // by name, of those who do not answer as they should
}

func (a Attestors) String() string {
	if a.Of == 0 {
		return "none are in the configuration"
	}
	return strings.Join(append([]string{fmt.Sprintf("%d of %d answer, %d needed", a.Answering, a.Of, a.Needed)}, a.Faults...), "; ")
}

// Explanation is about a packet at one moment.
type Explanation struct {
	Since  time.Time // it stands in its stage
	Awaits string    // empty where its way is over
	Advice string
	// Attestors tells how those answer whose word the next proof needs; empty
	// where it needs none.
	Attestors string
}

// Packet explains a row.
func Packet(row journal.Packet, s Situation) Explanation {
	e := Explanation{Since: row.Since()}
	v := view{row, s}
	if e.Advice = v.settled(); e.Advice == "" {
		e.Awaits, e.Advice = v.awaits(), v.advice()
		if v.attested() {
			e.Attestors = v.prover().Attestors.String()
		}
	}
	return e
}

// view is a packet that is not settled, or may not be, in a situation.
type view struct {
	journal.Packet
	s Situation
}

// settled is what is left to do for a packet whose way is over.
func (v view) settled() string {
	switch v.Stage {
	case journal.Acknowledged:
		if v.Acknowledgement != nil && !v.Acknowledgement.Success() {
			return fmt.Sprintf("the application at port %s of %s refused the packet, and the sender was told: ask its operator why, and send another packet", v.destinationPort(), v.s.Destination.ID)
		}
		return "nothing: it was delivered and acknowledged"
	case journal.TimedOut:
		return fmt.Sprintf("nothing was executed on %s and the sender was told: send another packet if it is still wanted", v.s.Destination.ID)
	}
	return ""
}

func (v view) destinationPort() string { return v.Packet.Packet.Payloads[0].DestinationPort }
func (v view) timeout() time.Time      { return time.Unix(int64(v.Packet.Packet.TimeoutTimestamp), 0).UTC() }

// returning says whether the packet's next message goes to its source.
func (v view) returning() bool { return v.Overdue || v.Stage == journal.Delivered }

// host executes the packet's next message, and prover's state allows it.
func (v view) host() Chain {
	if v.returning() {
		return v.s.Source
	}
	return v.s.Destination
}

func (v view) prover() Chain {
	if v.returning() {
		return v.s.Destination
	}
	return v.s.Source
}

// attested says whether the packet's next proof needs attestors.
func (v view) attested() bool {
	return v.s.Asked && adapters.BelievesAttestors(v.host().Client.Type)
}

// message names the packet's next message.
func (v view) message() string {
	switch {
	case v.Stage == journal.Delivered:
		return "acknowledgement"
	case v.Overdue:
		return "timeout"
	}
	return "delivery"
}

// elapsed says whether a packet that is not delivered can no longer be: by the
// destination's own provable time where that is known.
func (v view) elapsed() bool {
	now := v.s.Now
	if v.s.Asked && v.s.Destination.Err == nil {
		now = v.s.Destination.Head.Time
	}
	return !now.Before(v.timeout())
}

// left is until when the packet's next message is left to other relayers; not
// after now where it is not. A timeout's is part of when it is looked for.
func (v view) left() time.Time {
	switch {
	case v.s.Stagger == 0 || v.Overdue:
		return time.Time{}
	case v.Stage == journal.Delivered:
		return v.Delivered.At.Add(v.s.Stagger)
	}
	return v.Sent.At.Add(v.s.Stagger)
}

func (v view) awaits() string {
	host, prover := v.host().ID, v.prover().ID
	switch {
	case v.Submitted != "":
		return fmt.Sprintf("the outcome of its %s on %s, which was handed over or may have been: it is looked up before anything else is done", v.message(), host)
	case !v.returning() && !v.s.Now.Before(v.timeout()):
		return fmt.Sprintf("%s's provable time to pass the timeout at %s%s, and then a proof that it was not received", v.s.Destination.ID, clock(v.timeout()), v.provableTime())
	case v.Parked && !v.returning():
		return fmt.Sprintf("its timeout at %s: the delivery was given up", clock(v.timeout()))
	case v.Parked:
		return fmt.Sprintf("somebody: its %s on %s was given up", v.message(), host)
	case v.NotBefore.After(v.s.Now):
		return fmt.Sprintf("the next attempt at its %s on %s at %s, after %d that failed", v.message(), host, clock(v.NotBefore), v.Attempts)
	case v.left().After(v.s.Now):
		return fmt.Sprintf("other relayers: this one leaves its %s on %s to them until %s (stagger)", v.message(), host, clock(v.left()))
	case v.Stage == journal.Delivered && v.Acknowledgement == nil:
		return fmt.Sprintf("its acknowledgement among the events of %s, read up to block %d%s", prover, before(v.prover().Next), v.provable(v.prover()))
	case v.Stage == journal.Delivered:
		return fmt.Sprintf("a proof of its acknowledgement in block %d of %s%s, to be handed to %s", v.Delivered.Position, prover, v.provable(v.prover()), host)
	case v.Overdue:
		return fmt.Sprintf("a proof that %s never received it, to be handed to %s", prover, host)
	case v.Sent.At.IsZero():
		return fmt.Sprintf("its own event on %s, read up to block %d%s", prover, before(v.prover().Next), v.provable(v.prover()))
	case v.Stage == journal.Seen && !(v.s.Asked && v.prover().Err == nil && v.Sent.Position <= v.prover().Head.Position):
		return fmt.Sprintf("block %d of %s to be provable%s", v.Sent.Position, prover, v.provable(v.prover()))
	}
	return fmt.Sprintf("a proof of its commitment in %s, to be handed to %s before %s", prover, host, clock(v.timeout()))
}

func before(next uint64) uint64 { return max(next, 1) - 1 }

// provable tells how far a chain can be proven, if that is known.
func (v view) provable(c Chain) string {
	if !v.s.Asked || c.Err != nil {
		return ""
	}
	return fmt.Sprintf(" (provable up to %d)", c.Head.Position)
}

func (v view) provableTime() string {
	if !v.s.Asked || v.s.Destination.Err != nil {
		return ""
	}
	return " (now " + clock(v.s.Destination.Head.Time) + ")"
}

func clock(t time.Time) string { return t.UTC().Format(time.RFC3339) }
