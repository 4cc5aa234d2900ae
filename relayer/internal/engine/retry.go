package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

const (
	shortestPause = 250 * time.Millisecond
	longestPause  = 15 * time.Second // between attempts at a chain
	longestRetry  = time.Minute      // between attempts at a packet
	// maxRefusals is how often a packet is tried against refusals that are its
	// own. A packet given up keeps its error, and times out if it is not
	// delivered yet.
	maxRefusals = 5
	// batchShrink divides the batch size after a failure, so that a message at
	// fault stands alone after few of them.
	batchShrink = 10
)

// No answer of a node is waited for without end: rows are held meanwhile, which
// the nodes of another relayer may do better by. A chain that is only slow has
// answered long before.
const (
	answerWithin = 2 * time.Minute  // a proof, or what became of submissions
	landWithin   = 10 * time.Minute // a batch, from its launch on
)

// pause is how long to wait after so many failures in a row before this one.
func pause(failures int) time.Duration { return backoff(failures, longestPause) }

func backoff(failures int, longest time.Duration) time.Duration {
	if failures > 16 { // far beyond every bound
		return longest
	}
	return min(shortestPause<<failures, longest)
}

// later records that a packet cannot be proven yet.
func later(s stage, row journal.Packet, format string, args ...any) journal.Result {
	return journal.Result{
		ID: row.ID, Kind: s.kind(), Status: adapters.Retry, Err: fmt.Sprintf(format, args...),
		NotBefore: time.Now().Add(backoff(row.Attempts, longestRetry)), Blamed: true,
	}
}

// never records that a packet cannot be proven at all.
func never(s stage, row journal.Packet, err error) journal.Result {
	return journal.Result{ID: row.ID, Kind: s.kind(), Status: adapters.Refused, Err: err.Error(), Blamed: true, Park: true}
}

// clientFaults are refusals that say something about the client or the update
// and nothing about the packet.
var clientFaults = map[refusal.Code]bool{
	refusal.ClientUnknown:       true,
	refusal.ClientNotActive:     true,
	refusal.ClientInvalid:       true,
	refusal.HeaderInvalid:       true,
	refusal.HeaderFuture:        true,
	refusal.HeaderExpired:       true,
	refusal.NotEnoughTrust:      true,
	refusal.UnknownRoot:         true,
	refusal.DefinitionChanged:   true,
	refusal.TrustPending:        true,
	refusal.UnknownSigner:       true,
	refusal.CertificateRefuse:   true,
	refusal.CertificateTime:     true,
	refusal.PolicyUnsatisfied:   true,
	refusal.CounterpartyUnknown: true,
}

func isClientFault(err error) bool {
	code, ok := refusal.Of(err)
	return ok && clientFaults[code]
}

// isOwnFault says that a message was not executed for a reason of its own. An
// aborted callback counts although it may pass: it costs a batch each time.
func isOwnFault(o adapters.Outcome) bool {
	return o.Status == adapters.Refused || errors.Is(o.Err, refusal.ApplicationAborted)
}

// judgeOutcome decides what follows from a chain's answer to a message that the
// rest of its batch does not explain.
func judgeOutcome(t task, o adapters.Outcome) journal.Result {
	result := journal.Result{
		ID: t.row.ID, Kind: t.stage.kind(), Status: o.Status,
		Tx: o.Tx, Position: o.Position, Time: o.Time,
	}
	if o.Err != nil {
		result.Err = o.Err.Error()
	}
	if o.Status == adapters.Done || (o.Status == adapters.NoOp && result.Kind != adapters.Timeout) {
		return result
	}
	result.NotBefore = time.Now().Add(backoff(t.row.Attempts, longestRetry))
	result.Blamed = true
	if o.Status == adapters.NoOp {
		// Somebody else has ended the packet, and its row moves on by that
		// event; or it was never sent, and none will come.
		result.Park = t.row.Attempts+1 >= maxRefusals
	}
	if !isOwnFault(o) {
		return result
	}
	switch code, _ := refusal.Of(o.Err); code {
	case refusal.TimeoutElapsed:
		result.Park = true // until it is timed out
	case refusal.TimeoutNotReached: // passes with time
	default:
		result.Park = t.row.Attempts+1 >= maxRefusals
		// 1, 4, 16, 60 seconds: whoever runs the application may mend it.
		result.NotBefore = time.Now().Add(backoff(2*t.row.Attempts+2, longestRetry))
	}
	return result
}

// postpone puts off the timeouts of a batch whose time cannot be proven yet, so
// that the rest goes on without them.
func (l *lane) postpone(ctx context.Context, tasks []task, reason error) error {
	var results []journal.Result
	for _, t := range tasks {
		if !t.stage.notBefore(t.row.Packet).IsZero() {
			results = append(results, later(t.stage, t.row, "%v", reason))
		}
	}
	if len(results) == 0 {
		return reason
	}
	return l.journal.Finish(ctx, results)
}

// failed decides what follows from a batch that failed as a whole. A message
// that fails alone while both chains answer is itself to blame and steps
// aside; otherwise the batch shrinks and the lane waits.
func (t *track) failed(ctx context.Context, tasks []task, failure error) error {
	if ctx.Err() != nil {
		return failure
	}
	blamed := len(tasks) == 1 && !isClientFault(failure) && !isAttestorFault(failure) && t.answering(ctx)
	results := make([]journal.Result, len(tasks))
	for i, task := range tasks {
		results[i] = journal.Result{ID: task.row.ID, Kind: task.stage.kind(), Status: adapters.Retry, Err: failure.Error()}
		if blamed {
			results[i].Blamed = true
			results[i].NotBefore = time.Now().Add(backoff(task.row.Attempts, longestRetry))
		}
	}
	if err := t.journal.Note(ctx, results); err != nil {
		return err
	}
	t.shrink(len(tasks))
	t.doubt()
	if blamed {
		t.about(t.log.Warn(), tasks[0].row).Err(failure).Msgf("%s failed alone; will try again", tasks[0].stage.kind())
		sleep(ctx, shortestPause)
		return nil
	}
	return failure
}

// answering says whether both chains are up.
func (l *lane) answering(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	_, err := l.host.Head(ctx)
	if err == nil {
		_, err = l.other.Head(ctx)
	}
	return err == nil
}

// active says whether the lane's client takes proofs, as far as its chain tells.
func (l *lane) active(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	client, err := l.host.Client(ctx, l.client)
	return err == nil && client.Status == statusActive && client.StoppedUntil.IsZero()
}
