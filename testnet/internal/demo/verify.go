package demo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// Transaction is one step of a packet on a chain.
type Transaction struct {
	Tx     string `json:"tx"`
	Height uint64 `json:"height"` // of the block
}

// Seconds is how long a packet's stages took, by the clock of this machine.
type Seconds struct {
	Sent      float64 `json:"sent"`      // from the application's call to its commit
	Proven    float64 `json:"proven"`    // from there to the commitment's proof
	Delivered float64 `json:"delivered"` // from there to the receipt
	Ended     float64 `json:"ended"`     // from there, or from the send's commit if it timed out, to the end
	Total     float64 `json:"total"`
}

// Row tells one packet's story.
type Row struct {
	Direction string            `json:"direction"`
	Sequence  uint64            `json:"sequence,string"` // 63 bits on Fabric: more than a JSON number holds everywhere
	Lot       string            `json:"lot"`
	Sent      Transaction       `json:"sent"`
	Proof     string            `json:"proof,omitempty"`     // of the commitment, to the destination
	Delivered *Transaction      `json:"delivered,omitempty"` // with the acknowledgement; nil if it timed out
	Outcome   bridgenet.Outcome `json:"outcome"`
	Ended     Transaction       `json:"ended"`       // on the source
	EndProof  string            `json:"ended_proof"` // of the acknowledgement, or of the receipt's absence, to the source
	Seconds   Seconds           `json:"seconds"`
}

// verify asks all chains and applications whether every packet has ended as it
// must, and only then reads the relayer's journal for the rows.
func (d *demo) verify(ctx context.Context) ([]Row, error) {
	stores := map[*bridgenet.End]bridgenet.PacketStore{}
	for _, end := range d.network.Ends {
		store, err := end.Packets()
		if err != nil {
			return nil, err
		}
		defer store.Close()
		stores[end] = store
	}
	var wrong []error
	for _, l := range d.links {
		for _, s := range l.sent {
			wrong = append(wrong, l.check(ctx, s))
		}
		wrong = append(wrong, l.verifyPackets(ctx, stores))
	}
	if err := errors.Join(wrong...); err != nil {
		return nil, err
	}
	return d.rows(ctx)
}

// verifyPackets looks at the packet stores: no commitment may be left on the
// source, and a receipt must stand on the destination exactly where the
// packet was delivered.
func (l *link) verifyPackets(ctx context.Context, stores map[*bridgenet.End]bridgenet.PacketStore) error {
	var wrong []error
	for from, source := range l.Ends {
		destination := l.Ends[1-from]
		var sent []sending
		var sequences []uint64
		for _, s := range l.sent {
			if s.from == from {
				sent, sequences = append(sent, s), append(sequences, s.Sequence)
			}
		}
		// At once: a proven answer may wait for the chain's next block.
		pending, err := stores[source].Pending(ctx, l.Clients[from], sequences)
		if err != nil {
			return err
		}
		received, err := stores[destination].Received(ctx, l.Clients[1-from], sequences)
		if err != nil {
			return err
		}
		for _, s := range sent {
			if pending[s.Sequence] {
				wrong = append(wrong, fmt.Errorf("packet %d of %s still has a commitment", s.Sequence, source.ID))
			}
			if want := s.outcome == bridgenet.Acknowledged; received[s.Sequence] != want {
				wrong = append(wrong, fmt.Errorf("packet %d of %s: receipt on %s: %v, want %v", s.Sequence, source.ID, destination.ID, received[s.Sequence], want))
			}
		}
	}
	return errors.Join(wrong...)
}

// rows joins what was sent with what the relayer did.
func (d *demo) rows(ctx context.Context) ([]Row, error) {
	packets, err := d.network.Packets(ctx)
	if err != nil {
		return nil, err
	}
	var rows []Row
	for _, l := range d.links {
		for _, s := range l.sent {
			p, err := find(packets, l.Ends[s.from].ID, l.Clients[s.from], s.Sequence)
			if err != nil {
				return nil, err
			}
			r, err := row(l.Ends[s.from], l.Ends[1-s.from], s, p)
			if err != nil {
				return nil, err
			}
			rows = append(rows, r)
		}
	}
	if len(packets) != len(rows) {
		return nil, fmt.Errorf("the relayer knows %d packets, %d were sent", len(packets), len(rows))
	}
	return rows, nil
}

func find(packets []bridgenet.Packet, source, client string, sequence uint64) (bridgenet.Packet, error) {
	for _, p := range packets {
		if p.SourceChain == source && p.SourceClient == client && p.Sequence == sequence {
			return p, nil
		}
	}
	return bridgenet.Packet{}, fmt.Errorf("the relayer does not know packet %d of %s on %s", sequence, client, source)
}

// evidence is what proves a chain's state to others.
var evidence = map[string]string{
	fabric.Kind: "endorsed view", cosmos.Kind: "Tendermint header", ethereum.Kind: "finalized header",
}

func row(from, to *bridgenet.End, s sending, p bridgenet.Packet) (Row, error) {
	if p.Stage != string(s.outcome) || p.Sent.Tx != s.Tx || p.Sent.Position != s.Position {
		return Row{}, fmt.Errorf("packet %d of %s: the relayer has it as %s, sent by %s in block %d; want %s, %s, %d",
			s.Sequence, from.ID, p.Stage, p.Sent.Tx, p.Sent.Position, s.outcome, s.Tx, s.Position)
	}
	r := Row{
		Direction: from.ID + " > " + to.ID,
		Sequence:  s.Sequence,
		Lot:       s.Lot,
		Sent:      Transaction{p.Sent.Tx, p.Sent.Position},
		Outcome:   s.outcome,
		EndProof:  fmt.Sprintf("%s at %d", evidence[to.Kind], p.Returned.Height.Height),
	}
	r.Seconds.Sent = seconds(s.Asked, s.Committed)
	if s.outcome == bridgenet.TimedOut {
		r.Ended = Transaction{p.TimedOut.Tx, p.TimedOut.Position}
		r.EndProof += ", no receipt"
		r.Seconds.Ended = seconds(s.Committed, p.TimedOut.At)
		r.Seconds.Total = seconds(s.Asked, p.TimedOut.At)
		return r, nil
	}
	r.Proof = fmt.Sprintf("%s at %d", evidence[from.Kind], p.Proven.Height.Height)
	r.Delivered = &Transaction{p.Delivered.Tx, p.Delivered.Position}
	r.Ended = Transaction{p.Acknowledged.Tx, p.Acknowledged.Position}
	r.Seconds.Proven = seconds(s.Committed, p.Proven.At)
	r.Seconds.Delivered = seconds(p.Proven.At, p.Delivered.At)
	r.Seconds.Ended = seconds(p.Delivered.At, p.Acknowledged.At)
	r.Seconds.Total = seconds(s.Asked, p.Acknowledged.At)
	return r, nil
}

// seconds is never negative: the relayer may know of an event before the
// application's call has returned. Milliseconds are what the journal keeps.
func seconds(from, to time.Time) float64 {
	return max(0, to.Sub(from).Round(time.Millisecond).Seconds())
}
