package bench

import (
	"fmt"
	"sort"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// Stage is how long packets took for a part of their way, and how long the
// blocks alone would have made them take.
type Stage struct {
	Seconds Percentiles `json:"seconds"`
	// Floor is the way by the first blocks that could have had each packet. Not
	// known where a chain's blocks are not what proofs wait for.
	Floor *Percentiles `json:"floor,omitempty"`
}

// Fee is what the relayer paid on one chain.
type Fee struct {
	Chain  string `json:"chain"`
	Amount uint64 `json:"amount"`
	Denom  string `json:"denom"`
}

// Figures are what the blocks of two chains say of packets that went from the
// first to the second and were acknowledged, and what relaying them used.
type Figures struct {
	Packets int `json:"packets"`
	// Seconds run from the block before the first send to the commit of the
	// last acknowledgement.
	Seconds      float64 `json:"seconds"`
	Received     float64 `json:"received_per_second"` // until the last one was
	Acknowledged float64 `json:"acknowledged_per_second"`

	Receive     Stage `json:"receive"`     // from a packet's send
	Acknowledge Stage `json:"acknowledge"` // from there
	Whole       Stage `json:"whole"`

	BlockSeconds [2]float64 `json:"block_seconds"` // mean, of each chain

	Transactions float64  `json:"transactions_per_100"`      // the relayer's, of 100 packets
	Updates      *float64 `json:"updates_per_100,omitempty"` // of clients
	Failed       int      `json:"failed_transactions"`
	Fees         []Fee    `json:"fees,omitempty"`

	Usage Usage `json:"usage"`
}

// journey is when a packet took its steps, as places in the chains' blocks.
type journey struct{ sent, received, acknowledged int }

// journeys follows the packets of a source in both chains. Each must have
// taken each step exactly once.
func journeys(source string, from, to []block) (map[uint64]*journey, error) {
	all := map[uint64]*journey{}
	for _, part := range []struct {
		kind   adapters.EventKind
		blocks []block
		place  func(*journey) *int
	}{
		{adapters.PacketSent, from, func(j *journey) *int { return &j.sent }},
		{adapters.PacketReceived, to, func(j *journey) *int { return &j.received }},
		{adapters.PacketAcknowledged, from, func(j *journey) *int { return &j.acknowledged }},
	} {
		for i, b := range part.blocks {
			for _, s := range b.steps {
				if s.kind != part.kind || s.source != source {
					continue
				}
				j := all[s.sequence]
				if j == nil && part.kind != adapters.PacketSent {
					return nil, fmt.Errorf("packet %d of %s was %s in block %d and never sent", s.sequence, source, s.kind, b.position)
				}
				if j == nil {
					j = &journey{-1, -1, -1}
					all[s.sequence] = j
				}
				place := part.place(j)
				if *place >= 0 {
					return nil, fmt.Errorf("packet %d of %s was %s in block %d and again in %d", s.sequence, source, s.kind, part.blocks[*place].position, b.position)
				}
				*place = i
			}
		}
	}
	for sequence, j := range all {
		if j.received < 0 || j.acknowledged < 0 {
			return nil, fmt.Errorf("packet %d of %s has not ended", sequence, source)
		}
	}
	return all, nil
}

// figures computes all but the usage. The readers have been there from before
// the first send until after the last acknowledgement, and nothing else was
// relayed meanwhile.
func figures(source string, from, to *reader, names [2]string) (Figures, error) {
	all, err := journeys(source, from.blocks, to.blocks)
	if err != nil {
		return Figures{}, err
	}
	if len(all) == 0 {
		return Figures{}, fmt.Errorf("no packet of %s", source)
	}
	var (
		began                          = from.blocks[len(from.blocks)-1].time
		received, acknowledged         time.Time
		receive, acknowledge, whole    []time.Duration
		floorReceive, floorAck, floors []time.Duration
		floorsKnown                    = from.provable() >= 0 && to.provable() >= 0
	)
	for _, j := range all {
		sent, there, back := from.blocks[j.sent], to.blocks[j.received], from.blocks[j.acknowledged]
		began = earliest(began, sent.time)
		received, acknowledged = latest(received, there.committed), latest(acknowledged, back.committed)
		receive = append(receive, there.committed.Sub(sent.committed))
		acknowledge = append(acknowledge, back.committed.Sub(there.committed))
		whole = append(whole, back.committed.Sub(sent.committed))
		if !floorsKnown {
			continue
		}
		first := crossing(from, to, j.sent)
		answer := crossing(to, from, first)
		floorReceive = append(floorReceive, to.blocks[first].committed.Sub(sent.committed))
		floorAck = append(floorAck, from.blocks[crossing(to, from, j.received)].committed.Sub(there.committed))
		floors = append(floors, from.blocks[answer].committed.Sub(sent.committed))
	}
	f := Figures{
		Packets: len(all), Seconds: acknowledged.Sub(began).Seconds(),
		Received:     float64(len(all)) / received.Sub(began).Seconds(),
		Acknowledged: float64(len(all)) / acknowledged.Sub(began).Seconds(),
		Receive:      newStage(receive, floorReceive), Acknowledge: newStage(acknowledge, floorAck), Whole: newStage(whole, floors),
		BlockSeconds: [2]float64{interval(from.blocks), interval(to.blocks)},
	}
	f.cost(from, to, names)
	return f, nil
}

// crossing is the first block of the other chain that could have had what was
// written in block i: the first one decided after the header that proves it.
// A last block stands for those that were not read.
func crossing(of, other *reader, i int) int {
	proven := of.blocks[min(i+of.provable(), len(of.blocks)-1)].committed
	n := sort.Search(len(other.blocks), func(k int) bool { return !other.blocks[k].committed.Before(proven) })
	return min(n, len(other.blocks)-1)
}

// cost counts transactions and what they paid.
func (f *Figures) cost(from, to *reader, names [2]string) {
	transactions, updates, known := 0, 0, true
	for i, r := range []*reader{from, to} {
		fee := Fee{Chain: names[i], Denom: r.fees()}
		for _, b := range r.blocks {
			for _, tx := range b.relaying {
				transactions++
				updates += tx.updates
				fee.Amount += tx.fee
				if tx.failed {
					f.Failed++
				}
			}
		}
		if fee.Denom == "" {
			known = false
			continue
		}
		f.Fees = append(f.Fees, fee)
	}
	f.Transactions = per100(transactions, f.Packets)
	if known {
		share := per100(updates, f.Packets)
		f.Updates = &share
	}
}

func per100(n, packets int) float64 { return 100 * float64(n) / float64(packets) }

func newStage(seconds, floor []time.Duration) Stage {
	s := Stage{Seconds: percentiles(seconds)}
	if len(floor) > 0 {
		least := percentiles(floor)
		s.Floor = &least
	}
	return s
}

// interval is the mean time between blocks.
func interval(blocks []block) float64 {
	if len(blocks) < 2 {
		return 0
	}
	return blocks[len(blocks)-1].time.Sub(blocks[0].time).Seconds() / float64(len(blocks)-1)
}

func earliest(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

func latest(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
