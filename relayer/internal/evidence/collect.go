package evidence

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// Errors of Collect.
var (
	// ErrNoProof says that this journal has no proof of the packet: another
	// relayer has moved it, or the proof was removed.
	ErrNoProof = errors.New("no proof of the packet is kept in this journal")
	// ErrIncomplete says that what is kept does not lead to the proof.
	ErrIncomplete = errors.New("the evidence that is kept is not whole")
)

// clockSlack is how far the clocks of relayers that share a journal may differ.
const clockSlack = time.Minute

// Collect makes the file of a packet from the journal alone. leaveOut keeps the
// payloads' values, and the applications' acknowledgements, out of it.
func Collect(ctx context.Context, j *journal.Journal, link journal.Link, row journal.Packet, leaveOut bool, now time.Time) (File, error) {
	source, destination := link.Source(row.Direction), link.Destination(row.Direction)
	f := File{
		Exported: At(now), Link: link.Name, Source: End(source), Destination: End(destination),
		Record: Record{Sent: step(row.Sent), Delivered: step(row.Delivered), Settled: step(row.Settled)},
	}
	var err error
	if f.Packet, err = NewPacket(row.Packet, leaveOut); err != nil {
		return f, err
	}
	kept, err := j.Proofs(ctx, row.ID)
	if err != nil {
		return f, err
	}
	received, ok := kept[adapters.Receive]
	if !ok {
		return f, fmt.Errorf("%w: that %s has sent it", ErrNoProof, source.Chain)
	}
	path := packet.CommitmentPath(row.Packet.SourceClient, row.Packet.Sequence)
	if f.Sent, err = prove(ctx, j, destination, received, path, f.Packet.commitment()); err != nil {
		return f, fmt.Errorf("%w: that %s has sent packet %d: %w", ErrIncomplete, source.Chain, row.Packet.Sequence, err)
	}
	if f.Returned, err = returned(row, kept, leaveOut); f.Returned == nil || err != nil {
		return f, err
	}
	path, value := f.Returned.entry(f.Packet)
	kind := adapters.Acknowledge
	if f.Returned.Outcome == TimedOut {
		kind = adapters.Timeout
	}
	if f.Returned.Proof, err = prove(ctx, j, source, kept[kind], path, value); err != nil {
		return f, fmt.Errorf("%w: what became of packet %d on %s: %w", ErrIncomplete, row.Packet.Sequence, destination.Chain, err)
	}
	return f, nil
}

// returned is the outcome as far as a proof of it is kept, else nil.
func returned(row journal.Packet, kept map[adapters.MessageKind]journal.KeptProof, leaveOut bool) (*Return, error) {
	_, acknowledged := kept[adapters.Acknowledge]
	_, late := kept[adapters.Timeout]
	switch {
	case row.Stage == journal.TimedOut && late:
		return &Return{Outcome: TimedOut}, nil
	case row.Stage != journal.TimedOut && acknowledged && row.Acknowledgement != nil:
		out := &Return{Outcome: Acknowledged}
		for _, ack := range row.Acknowledgement.AppAcknowledgements {
			out.Acknowledgements = append(out.Acknowledgements, NewValue(ack, leaveOut))
		}
		return out, nil
	case row.Stage == journal.Acknowledged || row.Stage == journal.TimedOut:
		return nil, fmt.Errorf("%w: what became of it; another relayer has returned it", ErrNoProof)
	}
	return nil, nil
}

// prove finds what leads a client to a kept proof.
func prove(ctx context.Context, j *journal.Journal, client journal.End, kept journal.KeptProof, path, value []byte) (Proof, error) {
	anchor, err := j.Anchor(ctx, client)
	if err != nil {
		return Proof{}, err
	}
	p := Proof{
		Anchor:   anchorOf(anchor),
		Revision: kept.Height.Revision, Height: kept.Height.Height, Proof: kept.Proof, At: At(kept.At),
	}
	updates, err := j.Updates(ctx, client, kept.At.Add(clockSlack))
	if err != nil {
		return p, err
	}
	for _, u := range updates {
		p.Updates = append(p.Updates, Update{At: At(u.At), Message: u.Message})
	}
	if p, err = p.shorten(path, value); err != nil {
		return p, err
	}
	if len(p.Updates) > maxUpdates {
		return p, refusal.TooLarge.With("%d updates lead to the proof, at most %d can be in a file", len(p.Updates), maxUpdates)
	}
	return p.bare(), nil
}

func step(s journal.Step) Step { return Step{Time: At(s.Time), Tx: s.Tx, Position: s.Position} }
