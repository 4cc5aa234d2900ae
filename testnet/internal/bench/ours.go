package bench

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// timeout of every packet that is sent: none is to time out.
const timeout = 2 * time.Hour

func dueTime() time.Time { return time.Now().Add(timeout) }

// ours is Anji's relayer on a link of the testnet.
type ours struct {
	network *bridgenet.Network
	ways    []direction
}

func (o ours) start() error            { return o.network.StartRelayer() }
func (o ours) stop() error             { return o.network.StopRelayer() }
func (o ours) pid() (int, error)       { return o.network.RelayerPID() }
func (o ours) failed() error           { return o.network.RelayerFailed() }
func (o ours) directions() []direction { return o.ways }

// journal is the size of the SQLite file, and of its log where that is left.
func (o ours) journal() (bytes int64, known bool, err error) {
	path := filepath.Join(filepath.Dir(o.network.Info().Relayer.Config), "journal.db")
	for _, suffix := range []string{"", "-wal"} {
		file, err := os.Stat(path + suffix)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return 0, false, err
		}
		bytes += file.Size()
	}
	return bytes, true, nil
}

// way is one direction of a link of the testnet.
type way struct {
	link   bridgenet.Link
	from   int // end that sends
	stores [2]bridgenet.PacketStore
}

func (w way) source() source { return source{w.link.Clients[w.from], w.from} }

func (w way) ended(ctx context.Context, sequence uint64) (bool, error) {
	received, err := w.stores[1-w.from].Received(ctx, w.link.Clients[1-w.from], []uint64{sequence})
	if err != nil || !received[sequence] {
		return false, err
	}
	pending, err := w.stores[w.from].Pending(ctx, w.link.Clients[w.from], []uint64{sequence})
	return err == nil && !pending[sequence], err
}

// coins carries transfers of coins between two Cosmos chains.
type coins struct {
	way
	transfers *transfers
	signed    signed
	sequences []uint64 // a client counts its packets from 1
}

func (c *coins) prepare(_ context.Context, l load) (err error) {
	c.signed, err = c.transfers.sign(c.transfers.overClients(c.source().client, dueTime(), l.packets), l.pace)
	c.sequences = following(c.sequences, l.packets)
	return err
}

func (c *coins) send(ctx context.Context) ([]uint64, error) { return c.sequences, c.signed.send(ctx) }

// following are the sequences after others.
func following(before []uint64, packets int) (next []uint64) {
	last := uint64(0)
	if len(before) > 0 {
		last = before[len(before)-1]
	}
	for i := range uint64(packets) {
		next = append(next, last+1+i)
	}
	return next
}

// lots carries what the testnet's applications send.
type lots struct {
	way
	applications [2]bridgenet.Application
	round        int
	names        []string
	pace         pace
}

const (
	// atOnce is how many packets an application is asked for at a time.
	atOnce = 50
	// askers is how many ask at the same time, so that some are sent while
	// others are being committed.
	askers = 2
)

// prepare names new lots. What the second application sends answers what it
// was sent, so that the lots must have crossed before.
func (l *lots) prepare(ctx context.Context, load load) error {
	l.round++
	l.names, l.pace = nil, load.pace
	for i := range load.packets {
		l.names = append(l.names, fmt.Sprintf("lot-%d-%d-%d", l.from, l.round, i))
	}
	if l.from == 0 {
		return nil
	}
	sent, err := l.sendFrom(ctx, 0, 0)
	if err != nil {
		return err
	}
	for _, s := range sent {
		for {
			ended, err := l.applications[0].Ended(ctx, l.link.Clients[0], s)
			if err != nil {
				return err
			}
			if ended == bridgenet.Acknowledged {
				break
			}
			if err := pause(ctx); err != nil {
				return fmt.Errorf("packet %d about %s is to cross first: %w", s.Sequence, s.Lot, err)
			}
		}
	}
	return nil
}

func (l *lots) send(ctx context.Context) (sequences []uint64, err error) {
	sent, err := l.sendFrom(ctx, l.from, l.pace)
	for _, s := range sent {
		sequences = append(sequences, s.Sequence)
	}
	return sequences, err
}

// sendFrom has an end send packets about all lots: at a pace, or else as fast
// as few askers can who wait until what they asked for is committed.
func (l *lots) sendFrom(ctx context.Context, end int, pace pace) ([]bridgenet.Sent, error) {
	all := make([]bridgenet.Sent, len(l.names))
	began := time.Now()
	group, ctx := errgroup.WithContext(ctx)
	if pace == 0 {
		group.SetLimit(askers)
	}
	for next := 0; next < len(l.names); {
		if err := pace.await(ctx, began, next); err != nil {
			return nil, errors.Join(err, group.Wait())
		}
		from, to := next, min(next+pace.together(atOnce), len(l.names))
		next = to
		group.Go(func() error {
			sent, err := l.applications[end].Send(ctx, l.link.Clients[end], dueTime(), l.names[from:to]...)
			copy(all[from:to], sent)
			return err
		})
	}
	return all, group.Wait()
}
