package demo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/samples/traceability/chaincode"
	"github.com/anji-bridge/anji/testnet/samples/traceability/module"
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
	Direction string       `json:"direction"`
	Sequence  uint64       `json:"sequence,string"` // 63 bits on Fabric: more than a JSON number holds everywhere
	Lot       string       `json:"lot"`
	Sent      Transaction  `json:"sent"`
	Proof     string       `json:"proof,omitempty"`     // of the commitment, to the destination
	Delivered *Transaction `json:"delivered,omitempty"` // with the acknowledgement; nil if it timed out
	Outcome   Outcome      `json:"outcome"`
	Ended     Transaction  `json:"ended"`       // on the source
	EndProof  string       `json:"ended_proof"` // of the acknowledgement, or of the receipt's absence, to the source
	Seconds   Seconds      `json:"seconds"`
}

// verify asks both chains and both applications whether every packet has
// ended as it must, and only then reads the relayer's journal for the rows.
func (d *demo) verify(ctx context.Context) ([]Row, error) {
	if err := d.verifyApplications(ctx); err != nil {
		return nil, err
	}
	if err := d.verifyPackets(ctx); err != nil {
		return nil, err
	}
	return d.rows(ctx)
}

// verifyApplications compares both applications' records with what is due.
func (d *demo) verifyApplications(ctx context.Context) error {
	s, err := d.state(ctx)
	if err != nil {
		return err
	}
	var wrong []error
	check := func(chain, lot string, got, want any) {
		if got != want {
			wrong = append(wrong, fmt.Errorf("%s on %s is %v, want %v", lot, chain, got, want))
		}
	}
	for i := range accepted {
		check(bridgenet.FabricChain, lot(i), s.seller[lot(i)].Status, chaincode.Accepted)
		check(bridgenet.CosmosChain, lot(i), s.buyer[lot(i)].Status, module.Accepted)
	}
	check(bridgenet.FabricChain, lot(accepted), s.seller[lot(accepted)].Status, chaincode.Received)
	check(bridgenet.CosmosChain, lot(accepted), s.buyer[lot(accepted)].Status, module.Received)
	check(bridgenet.FabricChain, lateLot, s.seller[lateLot].Status, chaincode.Expired)
	check(bridgenet.CosmosChain, lateLot, s.buyer[lateLot].Status, module.Unspecified)
	check(bridgenet.FabricChain, "number of lots", len(s.seller), accepted+2)
	check(bridgenet.CosmosChain, "number of lots", len(s.buyer), accepted+1)
	return errors.Join(wrong...)
}

// direction is one direction of the link.
type direction struct {
	source            adapters.Chain
	sourceClient      string
	destination       adapters.Chain
	destinationClient string
}

// verifyPackets looks at the packet stores: no commitment may be left on the
// source, and a receipt must stand on the destination exactly where the
// packet was delivered.
func (d *demo) verifyPackets(ctx context.Context) error {
	fabric, cosmos, err := d.network.Chains()
	if err != nil {
		return err
	}
	defer fabric.Close()
	defer cosmos.Close()
	directions := map[string]direction{
		bridgenet.FabricChain: {fabric, d.link.FabricClient, cosmos, d.link.CosmosClient},
		bridgenet.CosmosChain: {cosmos, d.link.CosmosClient, fabric, d.link.FabricClient},
	}
	var wrong []error
	for _, s := range d.sent {
		to := directions[s.source]
		pending, err := to.source.Pending(ctx, to.sourceClient, []uint64{s.Sequence})
		if err != nil {
			return err
		}
		received, err := to.destination.Received(ctx, to.destinationClient, []uint64{s.Sequence})
		if err != nil {
			return err
		}
		if pending[s.Sequence] {
			wrong = append(wrong, fmt.Errorf("packet %d of %s still has a commitment", s.Sequence, s.source))
		}
		if want := s.outcome == Acknowledged; received[s.Sequence] != want {
			wrong = append(wrong, fmt.Errorf("packet %d of %s: receipt on the destination: %v, want %v", s.Sequence, s.source, received[s.Sequence], want))
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
	if len(packets) != len(d.sent) {
		return nil, fmt.Errorf("the relayer knows %d packets, %d were sent", len(packets), len(d.sent))
	}
	rows := make([]Row, len(d.sent))
	for i, s := range d.sent {
		p, err := find(packets, s)
		if err != nil {
			return nil, err
		}
		if rows[i], err = row(s, p); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

func find(packets []bridgenet.Packet, s sending) (bridgenet.Packet, error) {
	for _, p := range packets {
		if p.SourceChain == s.source && p.Sequence == s.Sequence {
			return p, nil
		}
	}
	return bridgenet.Packet{}, fmt.Errorf("the relayer does not know packet %d of %s", s.Sequence, s.source)
}

func row(s sending, p bridgenet.Packet) (Row, error) {
	if p.Stage != string(s.outcome) || p.Sent.Tx != s.Tx || p.Sent.Position != s.Position {
		return Row{}, fmt.Errorf("packet %d of %s: the relayer has it as %s, sent by %s in block %d; want %s, %s, %d",
			s.Sequence, s.source, p.Stage, p.Sent.Tx, p.Sent.Position, s.outcome, s.Tx, s.Position)
	}
	r := Row{
		Direction: "cosmos > fabric",
		Sequence:  s.Sequence,
		Lot:       s.lot,
		Sent:      Transaction{p.Sent.Tx, p.Sent.Position},
		Outcome:   s.outcome,
	}
	evidence, answer := "Tendermint header", "endorsed view"
	if s.source == bridgenet.FabricChain {
		r.Direction = "fabric > cosmos"
		evidence, answer = answer, evidence
	}
	r.EndProof = fmt.Sprintf("%s at %d", answer, p.Returned.Height.Height)
	r.Seconds.Sent = seconds(s.asked, s.committed)
	if s.outcome == TimedOut {
		r.Ended = Transaction{p.TimedOut.Tx, p.TimedOut.Position}
		r.EndProof += ", no receipt"
		r.Seconds.Ended = seconds(s.committed, p.TimedOut.At)
		r.Seconds.Total = seconds(s.asked, p.TimedOut.At)
		return r, nil
	}
	r.Proof = fmt.Sprintf("%s at %d", evidence, p.Proven.Height.Height)
	r.Delivered = &Transaction{p.Delivered.Tx, p.Delivered.Position}
	r.Ended = Transaction{p.Acknowledged.Tx, p.Acknowledged.Position}
	r.Seconds.Proven = seconds(s.committed, p.Proven.At)
	r.Seconds.Delivered = seconds(p.Proven.At, p.Delivered.At)
	r.Seconds.Ended = seconds(p.Delivered.At, p.Acknowledged.At)
	r.Seconds.Total = seconds(s.asked, p.Acknowledged.At)
	return r, nil
}

// seconds is never negative: the relayer may know of an event before the
// application's call has returned. Milliseconds are what the journal keeps.
func seconds(from, to time.Time) float64 {
	return max(0, to.Sub(from).Round(time.Millisecond).Seconds())
}
