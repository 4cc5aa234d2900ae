package bench

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// carrier is a relayer with a link of its own, and packets to send over it.
type carrier interface {
	start() error
	stop() error
	pid() (int, error)
	failed() error // nil while the relayer runs

	// source is the client or channel that packets are sent from.
	source() string
	// prepare does all that sending as many packets takes, but send them.
	prepare(ctx context.Context, packets int) error
	send(ctx context.Context) error
	// pending tells whether a packet that was sent still waits.
	pending(ctx context.Context, sequence uint64) (bool, error)
}

// ends are two chains, packets going from the first to the second.
type ends struct {
	names   [2]string
	ledgers [2]ledger
}

func (e ends) readers(ctx context.Context) (from, to *reader, err error) {
	if from, err = newReader(ctx, e.ledgers[0]); err != nil {
		return nil, nil, err
	}
	to, err = newReader(ctx, e.ledgers[1])
	return from, to, err
}

// patience bounds the wait for packets: the slowest links take minutes before
// the first one arrives, and then a few packets a second.
func patience(packets int) time.Duration {
	return 5*time.Minute + time.Duration(packets)*200*time.Millisecond
}

// measure runs a relayer from its start to its stop over packets. One that it
// carries before shows that it is at work and is not counted.
func measure(ctx context.Context, c carrier, e ends, packets int) (f Figures, err error) {
	if err := c.start(); err != nil {
		return f, err
	}
	defer func() {
		if failed := c.failed(); err != nil && failed != nil {
			err = errors.Join(err, failed)
		}
		err = errors.Join(err, c.stop())
	}()
	if _, err := carry(ctx, c, e, 1); err != nil {
		return f, fmt.Errorf("first packet: %w", err)
	}
	return carry(ctx, c, e, packets)
}

// carry sends packets and waits until each has been acknowledged. Reading the
// blocks costs the nodes time, so it waits for the last packet alone first.
func carry(ctx context.Context, c carrier, e ends, packets int) (Figures, error) {
	ctx, cancel := context.WithTimeout(ctx, patience(packets))
	defer cancel()
	if err := c.prepare(ctx, packets); err != nil {
		return Figures{}, err
	}
	from, to, err := e.readers(ctx)
	if err != nil {
		return Figures{}, err
	}
	pid, err := c.pid()
	if err != nil {
		return Figures{}, err
	}
	before, err := usage(pid)
	if err != nil {
		return Figures{}, err
	}
	if err := c.send(ctx); err != nil {
		return Figures{}, fmt.Errorf("send: %w", err)
	}
	sent, err := from.await(ctx, adapters.PacketSent, c.source(), packets)
	if err != nil {
		return Figures{}, fmt.Errorf("%d packets to be sent: %w", packets, err)
	}
	if err := awaitEnd(ctx, c, sent[len(sent)-1]); err != nil {
		return Figures{}, err
	}
	after, err := awaitAll(ctx, c.source(), from, packets, pid)
	if err != nil {
		return Figures{}, err
	}
	if _, err := to.await(ctx, adapters.PacketReceived, c.source(), packets); err != nil {
		return Figures{}, err
	}
	f, err := figures(c.source(), from, to, e.names)
	f.Usage = Usage{CPUSeconds: after.CPUSeconds - before.CPUSeconds, PeakMemory: after.PeakMemory}
	return f, err
}

// awaitAll waits until all packets have been acknowledged. It returns what the
// relayer had used before the blocks were read that say so: reading takes
// seconds, and what a relayer does meanwhile is not for these packets.
func awaitAll(ctx context.Context, source string, from *reader, packets, pid int) (Usage, error) {
	for {
		used, err := usage(pid)
		if err != nil {
			return Usage{}, err
		}
		if err := from.catchUp(ctx); err != nil {
			return Usage{}, err
		}
		ended := from.sequences(adapters.PacketAcknowledged, source)
		if len(ended) >= packets {
			return used, nil
		}
		if err := pause(ctx); err != nil {
			return Usage{}, fmt.Errorf("%d of %d packets were acknowledged: %w", len(ended), packets, err)
		}
	}
}

func awaitEnd(ctx context.Context, c carrier, sequence uint64) error {
	for {
		pending, err := c.pending(ctx, sequence)
		if err != nil || !pending {
			return err
		}
		if failed := c.failed(); failed != nil {
			return failed
		}
		if err := pause(ctx); err != nil {
			return fmt.Errorf("packet %d of %s is still under way: %w", sequence, c.source(), err)
		}
	}
}
