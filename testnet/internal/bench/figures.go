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
	// Floor is the way by the first blocks that could have had each packet.
	Floor Percentiles `json:"floor"`
}

// Fee is what the relayer paid on one chain.
type Fee struct {
	Chain  string `json:"chain"`
	Amount uint64 `json:"amount"`
	Denom  string `json:"denom"`
}

// Figures are what the blocks of two chains say of packets that went from one
// to the other, or both ways, and were acknowledged, and what relaying them
// used. What is told of each chain is told of the source first, with packets
// both ways of the link's first chain.
type Figures struct {
	Packets int `json:"packets"`
	// Seconds run from the block before the first send to the commit of the
	// last acknowledgement.
	Seconds      float64 `json:"seconds"`
	SendSeconds  float64 `json:"send_seconds"`        // of them until the last packet was sent
	Received     float64 `json:"received_per_second"` // until the last one was
	Acknowledged float64 `json:"acknowledged_per_second"`

	Receive     Stage `json:"receive"`     // from a packet's send
	Acknowledge Stage `json:"acknowledge"` // from there
	Whole       Stage `json:"whole"`

	BlockSeconds [2]float64 `json:"block_seconds"` // mean, of each chain

	Transactions float64 `json:"transactions_per_100"` // the relayer's, of 100 packets
	Updates      float64 `json:"updates_per_100"`      // of clients
	Failed       int     `json:"failed_transactions"`
	Fees         []Fee   `json:"fees,omitempty"` // of chains that take any

	Usage Usage `json:"usage"`
	// CPUMilliseconds is the relayer's processor time for each packet.
	CPUMilliseconds float64 `json:"cpu_ms_per_packet"`
	// JournalBytes is what the relayer's journal grew by for each packet.
	JournalBytes *float64 `json:"journal_bytes_per_packet,omitempty"`
	// ChainCPUSeconds is the processor time of all nodes of each chain.
	ChainCPUSeconds [2]float64 `json:"chain_cpu_seconds"`

	// Busy is the share of the time in which each chain worked, as far as that
	// bounds how many packets it takes; LimitedBy is who was waited for.
	Busy      [2]float64 `json:"chain_busy"`
	LimitedBy Limit      `json:"limited_by"`
}

// journey is when a packet took its steps, as places in the chains' blocks.
type journey struct{ sent, received, acknowledged int }

// journeys follows the packets of a flow in both chains. Each must have taken
// each step exactly once.
func journeys(flow flow, from, to []block) (map[uint64]*journey, error) {
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
				if s.kind != part.kind || !flow.has(s) {
					continue
				}
				j := all[s.sequence]
				if j == nil && part.kind != adapters.PacketSent {
					return nil, fmt.Errorf("packet %d of %s was %s in block %d and never sent", s.sequence, flow.client, s.kind, b.position)
				}
				if j == nil {
					j = &journey{-1, -1, -1}
					all[s.sequence] = j
				}
				place := part.place(j)
				if *place >= 0 {
					return nil, fmt.Errorf("packet %d of %s was %s in block %d and again in %d", s.sequence, flow.client, s.kind, part.blocks[*place].position, b.position)
				}
				*place = i
			}
		}
	}
	for sequence, j := range all {
		if j.received < 0 || j.acknowledged < 0 {
			return nil, fmt.Errorf("packet %d of %s has not ended", sequence, flow.client)
		}
	}
	if len(all) != len(flow.packets) {
		return nil, fmt.Errorf("blocks tell of %d packets of %s, %d were sent", len(all), flow.client, len(flow.packets))
	}
	return all, nil
}

// source is where packets are sent from.
type source struct {
	client string // or channel
	from   int    // end
}

// flow is packets that go from one end to the other.
type flow struct {
	source
	packets map[uint64]bool // by sequence: not in any order on Fabric
}

func newFlow(from source, sequences ...uint64) flow {
	f := flow{from, map[uint64]bool{}}
	for _, s := range sequences {
		f.packets[s] = true
	}
	return f
}

// has tells whether a step is of one of the flow's packets. Others may have
// been sent before, and a reader that is behind its chain still reads of them.
func (f flow) has(s step) bool { return s.source == f.client && f.packets[s.sequence] }

// settle corrects what readers noted too late: a block that a packet left was
// provable before the block was committed that it came to, and before the next
// block of its own chain was.
func settle(flows []flow, readers [2]*reader, all []map[uint64]*journey) {
	for late := true; late; {
		late = false
		for i, flow := range flows {
			from, to := readers[flow.from], readers[1-flow.from]
			for _, j := range all[i] {
				late = to.blocks[j.received].known(from.blocks[j.acknowledged].committed) || late
				late = from.blocks[j.sent].known(to.blocks[j.received].committed) || late
			}
		}
		for _, r := range readers {
			for k := len(r.blocks) - 1; k > 0; k-- {
				late = r.blocks[k-1].known(r.blocks[k].provable) || late
			}
		}
	}
}

// timeline collects when the packets of all flows took their steps.
type timeline struct {
	packets                        int
	first                          time.Time // the first send's block began
	sent, received, acknowledged   time.Time // the last ones were
	receive, acknowledge, whole    []time.Duration
	floorReceive, floorAck, floors []time.Duration
}

func (t *timeline) add(from, to *reader, journey *journey) {
	sent, there, back := from.blocks[journey.sent], to.blocks[journey.received], from.blocks[journey.acknowledged]
	if t.packets++; t.packets == 1 || sent.time.Before(t.first) {
		t.first = sent.time
	}
	t.sent, t.received, t.acknowledged = latest(t.sent, sent.committed), latest(t.received, there.committed), latest(t.acknowledged, back.committed)
	t.receive = append(t.receive, there.committed.Sub(sent.committed))
	t.acknowledge = append(t.acknowledge, back.committed.Sub(there.committed))
	t.whole = append(t.whole, back.committed.Sub(sent.committed))

	arrived, provable := to.crossing(sent.provable, there)
	answered, _ := from.crossing(provable, back)
	returned, _ := from.crossing(there.provable, back)
	t.floorReceive = append(t.floorReceive, arrived.Sub(sent.committed))
	t.floorAck = append(t.floorAck, returned.Sub(there.committed))
	t.floors = append(t.floors, answered.Sub(sent.committed))
}

// figures computes all but the usage. The readers of both ends have been there
// from before the first send until after the last acknowledgement, and nothing
// else was relayed meanwhile.
func figures(flows []flow, readers [2]*reader, names [2]string) (Figures, error) {
	all := make([]map[uint64]*journey, len(flows))
	for i, flow := range flows {
		var err error
		if all[i], err = journeys(flow, readers[flow.from].blocks, readers[1-flow.from].blocks); err != nil {
			return Figures{}, err
		}
	}
	settle(flows, readers, all)
	var t timeline
	for i, flow := range flows {
		for _, journey := range all[i] {
			t.add(readers[flow.from], readers[1-flow.from], journey)
		}
	}
	f := Figures{
		Packets: t.packets, Seconds: t.acknowledged.Sub(t.first).Seconds(), SendSeconds: t.sent.Sub(t.first).Seconds(),
		Received:     over(float64(t.packets), t.received.Sub(t.first).Seconds()),
		Acknowledged: over(float64(t.packets), t.acknowledged.Sub(t.first).Seconds()),
		Receive:      Stage{percentiles(t.receive), percentiles(t.floorReceive)},
		Acknowledge:  Stage{percentiles(t.acknowledge), percentiles(t.floorAck)},
		Whole:        Stage{percentiles(t.whole), percentiles(t.floors)},
	}
	for i, end := range sourceFirst(flows) {
		r := readers[end]
		f.BlockSeconds[i] = interval(r.blocks)
		f.Busy[i] = over(r.busy(between(r.blocks, t.first, t.acknowledged)).Seconds(), f.Seconds)
	}
	f.cost(readers, names)
	f.LimitedBy = f.limit()
	return f, nil
}

// sourceFirst are the ends of a link.
func sourceFirst(flows []flow) [2]int { return [2]int{flows[0].from, 1 - flows[0].from} }

// crossing is when the first block could be committed that has what can be
// proven from a time on, and when that block could be proven in turn. The last
// block stands for those that were not read. A batch that had begun before is
// cut sooner, as the block tells that has it.
func (r *reader) crossing(at time.Time, has block) (committed, provable time.Time) {
	if wait := r.cut(); wait > 0 {
		at = at.Add(min(wait, max(0, has.committed.Sub(at))))
		return at, at
	}
	n := sort.Search(len(r.blocks), func(k int) bool { return !r.blocks[k].committed.Before(at) })
	b := r.blocks[min(n, len(r.blocks)-1)]
	return b.committed, b.provable
}

// between are the blocks that were committed in a time.
func between(blocks []block, from, to time.Time) []block {
	var found []block
	for _, b := range blocks {
		if b.committed.After(from) && !b.committed.After(to) {
			found = append(found, b)
		}
	}
	return found
}

// cost counts transactions and what they paid.
func (f *Figures) cost(readers [2]*reader, names [2]string) {
	transactions, updates := 0, 0
	for i, r := range readers {
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
		if fee.Denom != "" {
			f.Fees = append(f.Fees, fee)
		}
	}
	f.Transactions, f.Updates = per100(transactions, f.Packets), per100(updates, f.Packets)
}

func per100(n, packets int) float64 { return 100 * float64(n) / float64(packets) }

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
