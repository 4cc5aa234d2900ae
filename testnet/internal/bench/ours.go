package bench

import (
	"context"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// timeout of every packet that is sent: none is to time out.
const timeout = 2 * time.Hour

func dueTime() time.Time { return time.Now().Add(timeout) }

// ours is Anji's relayer on a link of the testnet.
type ours struct {
	network *bridgenet.Network
	link    bridgenet.Link
	from    int // end that sends
	store   bridgenet.PacketStore
}

func (o ours) start() error      { return o.network.StartRelayer() }
func (o ours) stop() error       { return o.network.StopRelayer() }
func (o ours) pid() (int, error) { return o.network.RelayerPID() }
func (o ours) failed() error     { return o.network.RelayerFailed() }
func (o ours) source() string    { return o.link.Clients[o.from] }

func (o ours) pending(ctx context.Context, sequence uint64) (bool, error) {
	found, err := o.store.Pending(ctx, o.source(), []uint64{sequence})
	return found[sequence], err
}

// coins is ours carrying transfers of coins between two Cosmos chains.
type coins struct {
	ours
	transfers *transfers
	signed    [][]byte
}

func (c *coins) prepare(_ context.Context, packets int) (err error) {
	c.signed, err = c.transfers.overClients(c.source(), dueTime(), packets)
	return err
}

func (c *coins) send(ctx context.Context) error { return c.transfers.sender.broadcast(ctx, c.signed) }

// lots is ours carrying what the testnet's applications send.
type lots struct {
	ours
	applications [2]bridgenet.Application
	round        int
	names        []string
}

// atOnce is how many packets an application is asked for at a time.
const atOnce = 50

// prepare names new lots. What the second application sends answers what it
// was sent, so that the lots must have crossed before.
func (l *lots) prepare(ctx context.Context, packets int) error {
	l.round++
	l.names = nil
	for i := range packets {
		l.names = append(l.names, fmt.Sprintf("lot-%d-%d", l.round, i))
	}
	if l.from == 0 {
		return nil
	}
	sent, err := l.sendFrom(ctx, 0)
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

func (l *lots) send(ctx context.Context) error {
	_, err := l.sendFrom(ctx, l.from)
	return err
}

func (l *lots) sendFrom(ctx context.Context, end int) ([]bridgenet.Sent, error) {
	var all []bridgenet.Sent
	for rest := l.names; len(rest) > 0; {
		n := min(atOnce, len(rest))
		sent, err := l.applications[end].Send(ctx, l.link.Clients[end], dueTime(), rest[:n]...)
		if err != nil {
			return nil, err
		}
		all, rest = append(all, sent...), rest[n:]
	}
	return all, nil
}
