package bench

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters"
)

// carrier is a relayer with a link of its own.
type carrier interface {
	start() error
	stop() error
	pid() (int, error)
	failed() error // nil while the relayer runs
	// journal is how many bytes the relayer keeps while it does not run; known
	// is false of one that keeps none.
	journal() (bytes int64, known bool, err error)
	directions() []direction
}

// direction is a way over a carrier's link, and packets to send on it.
type direction interface {
	source() source
	// prepare does all that sending packets takes, but send them.
	prepare(ctx context.Context, l load) error
	// send sends them and returns their sequences, in the order of sending.
	send(ctx context.Context) ([]uint64, error)
	// ended tells whether a packet was received and is pending no more.
	ended(ctx context.Context, sequence uint64) (bool, error)
}

// ends are the two chains of a link.
type ends struct {
	names   [2]string
	ledgers [2]ledger
	nodes   [2][]int // their processes
}

func (e ends) readers(ctx context.Context) (readers [2]*reader, err error) {
	for i, l := range e.ledgers {
		if readers[i], err = newReader(ctx, l); err != nil {
			return readers, err
		}
	}
	return readers, nil
}

// load is what a relayer is given to carry.
type load struct {
	packets int // in each direction
	pace    pace
}

// patience bounds the wait for packets: the slowest links take minutes before
// the first one arrives, and then tens of packets a second.
func (l load) patience() time.Duration {
	return 3*time.Minute + time.Duration(l.packets)*50*time.Millisecond + l.pace.length(l.packets)
}

// measure runs a relayer from its start to its stop over packets. One in each
// direction that it carries before shows that it is at work and is not counted.
func measure(ctx context.Context, c carrier, e ends, l load) (Figures, error) {
	before, known, err := c.journal()
	if err != nil {
		return Figures{}, err
	}
	f, err := started(ctx, c, e, l)
	if err != nil || !known {
		return f, err
	}
	after, _, err := c.journal()
	share := float64(after-before) / float64(f.Packets+len(c.directions()))
	f.JournalBytes = &share
	return f, err
}

func started(ctx context.Context, c carrier, e ends, l load) (f Figures, err error) {
	if err := c.start(); err != nil {
		return f, err
	}
	defer func() {
		if failed := c.failed(); err != nil && failed != nil {
			err = errors.Join(err, failed)
		}
		err = errors.Join(err, c.stop())
	}()
	if _, err := carry(ctx, c, e, load{packets: 1}); err != nil {
		return f, fmt.Errorf("first packet: %w", err)
	}
	return carry(ctx, c, e, l)
}

// carry sends packets and waits until each has been acknowledged. Reading the
// blocks costs the nodes time, so it waits for some packets alone first.
func carry(ctx context.Context, c carrier, e ends, l load) (Figures, error) {
	ctx, cancel := context.WithTimeout(ctx, l.patience())
	defer cancel()
	for _, d := range c.directions() {
		if err := d.prepare(ctx, l); err != nil {
			return Figures{}, err
		}
	}
	readers, err := e.readers(ctx)
	if err != nil {
		return Figures{}, err
	}
	pid, err := c.pid()
	if err != nil {
		return Figures{}, err
	}
	meter, err := newMeter(pid, e.nodes)
	if err != nil {
		return Figures{}, err
	}
	flows, err := send(ctx, c, meter)
	if err != nil {
		return Figures{}, err
	}
	used, err := awaitAll(ctx, flows, readers, meter)
	if err != nil {
		return Figures{}, err
	}
	f, err := figures(flows, readers, e.names)
	f.Usage = used.relayer
	for i, end := range sourceFirst(flows) {
		f.ChainCPUSeconds[i] = used.chains[end]
	}
	f.CPUMilliseconds = 1000 * used.relayer.CPUSeconds / float64(f.Packets)
	return f, err
}

// lookedFor is how many packets are waited for before blocks are read. They are
// spread over all that are sent: a relayer may begin with the newest.
const lookedFor = 8

// send sends in all directions at once and waits for some packets of each.
func send(ctx context.Context, c carrier, m *meter) ([]flow, error) {
	flows, sent := make([]flow, len(c.directions())), make([][]uint64, len(c.directions()))
	var all errgroup.Group
	for i, d := range c.directions() {
		all.Go(func() (err error) {
			sent[i], err = d.send(ctx)
			flows[i] = newFlow(d.source(), sent[i]...)
			return err
		})
	}
	if err := all.Wait(); err != nil {
		return nil, fmt.Errorf("send: %w", err)
	}
	for i, d := range c.directions() {
		for n := range lookedFor {
			last := len(sent[i]) * (n + 1) / lookedFor
			if last == 0 {
				continue
			}
			if err := awaitEnd(ctx, c, d, sent[i][last-1], m); err != nil {
				return nil, err
			}
		}
	}
	return flows, nil
}

func awaitEnd(ctx context.Context, c carrier, d direction, sequence uint64, m *meter) error {
	for {
		ended, err := d.ended(ctx, sequence)
		if err != nil || ended {
			return err
		}
		if failed := c.failed(); failed != nil {
			return failed
		}
		if err := m.sample(); err != nil {
			return err
		}
		if err := pause(ctx); err != nil {
			return fmt.Errorf("packet %d of %s is still under way: %w", sequence, d.source().client, err)
		}
	}
}

// awaitAll reads the blocks until all packets have been acknowledged in them.
// It returns what had been used before the blocks were read that say so:
// reading takes seconds, and what is done meanwhile is not for these packets.
func awaitAll(ctx context.Context, flows []flow, readers [2]*reader, m *meter) (reading, error) {
	for {
		used, err := m.read()
		if err != nil {
			return used, err
		}
		for _, r := range readers {
			if err := r.catchUp(ctx); err != nil {
				return used, err
			}
		}
		missing := 0
		for _, flow := range flows {
			from, to := readers[flow.from], readers[1-flow.from]
			missing += len(flow.packets) - min(from.count(adapters.PacketAcknowledged, flow), to.count(adapters.PacketReceived, flow))
		}
		if missing <= 0 {
			return used, nil
		}
		if err := pause(ctx); err != nil {
			return used, fmt.Errorf("%d packets were not acknowledged: %w", missing, err)
		}
	}
}
