package fabric

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/orderer"
	pb "github.com/hyperledger/fabric-protos-go/peer"
	"github.com/hyperledger/fabric-sdk-go/pkg/fab/chconfig"
	"github.com/hyperledger/fabric-sdk-go/pkg/fab/comm"
	clientdisp "github.com/hyperledger/fabric-sdk-go/pkg/fab/events/client/dispatcher"
	"github.com/hyperledger/fabric-sdk-go/pkg/fab/events/deliverclient/connection"
	"github.com/hyperledger/fabric-sdk-go/pkg/fab/events/deliverclient/seek"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// reconnectPause is the wait before a stream is opened to the next peer.
const reconnectPause = 200 * time.Millisecond

// silence is how long a stream may say nothing before it is compared with what
// the other peers have told.
const silence = 300 * time.Millisecond

// streamer is how blocks are had from a peer: deliver, but in tests.
type streamer func(ctx context.Context, channel string, from *peer, provider connection.StreamProvider, start *orderer.SeekInfo,
	quiet func() error, handle func(*pb.DeliverResponse) error) error

// deliver opens a stream of blocks from one peer and hands each answer to
// handle until the stream ends; quiet tells in times of silence whether that is
// a fault. The SDK's own event client is not used: it
// caches subscriptions by their options, so that a second one with the same
// start would be given nothing.
func (n *network) deliver(ctx context.Context, channel string, from *peer, provider connection.StreamProvider, start *orderer.SeekInfo,
	quiet func() error, handle func(*pb.DeliverResponse) error) error {
	opts := append(comm.OptsFromPeerConfig(&from.config), comm.WithConnectTimeout(connectTimeout), comm.WithParentContext(ctx))
	conn, err := connection.New(n.client, chconfig.NewChannelCfg(channel), provider, from.URL(), opts...)
	if err != nil {
		return err
	}
	events := make(chan any)
	go func() {
		conn.Receive(events)
		close(events)
	}()
	defer func() {
		conn.Close()
		for range events { // let Receive end
		}
	}()
	if err := conn.Send(start); err != nil {
		return err
	}
	timer := time.NewTimer(silence)
	defer timer.Stop()
	for missed := 0; ; {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case event, open := <-events:
			missed = 0
			if !open {
				return errors.New("the peer ended the stream")
			}
			answer, err := deliverResponse(event)
			if err != nil {
				return err
			}
			if err := handle(answer); err != nil {
				return err
			}
		case <-timer.C:
			if err := quiet(); err == nil {
				missed = 0
			} else if missed++; missed > 1 { // once may be a block on its way
				return err
			}
		}
		timer.Reset(silence)
	}
}

// readerError is an error of the reader of a stream, not of the stream.
type readerError struct{ error }

// badBlock is the refusal of a block: its peer is asked for no further one.
type badBlock struct{ error }

func (e badBlock) Unwrap() error { return e.error }

func deliverResponse(event any) (*pb.DeliverResponse, error) {
	switch e := event.(type) {
	case *clientdisp.DisconnectedEvent:
		return nil, e.Err
	case *connection.Event:
		answer, ok := e.Event.(*pb.DeliverResponse)
		if !ok {
			return nil, fmt.Errorf("unexpected answer %T", e.Event)
		}
		if status, ok := answer.Type.(*pb.DeliverResponse_Status); ok {
			return nil, fmt.Errorf("the peer answered with status %s", status.Status)
		}
		return answer, nil
	}
	return nil, fmt.Errorf("unexpected event %T", event)
}

// follow hands out every block from a number on, in order, from one peer
// after the other. provider chooses full or filtered blocks, number reads the
// answer's block number, choose the peer. start nil means the newest block. A peer whose block
// handle refuses (badBlock) is set aside.
func (c *Chain) follow(ctx context.Context, provider connection.StreamProvider, start *uint64, choose func() (*peer, error),
	number func(*pb.DeliverResponse) (uint64, error), handle func(*peer, *pb.DeliverResponse) error) error {
	next := start
	accept := func(from *peer, answer *pb.DeliverResponse) error {
		at, err := number(answer)
		if err != nil {
			return err
		}
		if next != nil && at != *next {
			return fmt.Errorf("block %d where %d is due", at, *next)
		}
		if err := handle(from, answer); err != nil {
			return err
		}
		at++
		next = &at
		return nil
	}
	for i := 0; ; i++ {
		from, err := choose()
		if err != nil {
			return err
		}
		seekTo := seek.InfoNewest()
		if next != nil {
			seekTo = seek.InfoFrom(*next)
		}
		err = c.stream(ctx, c.cfg.Channel, from, provider, seekTo, func() error { return c.behind(from, next) }, func(answer *pb.DeliverResponse) error { return accept(from, answer) })
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if mine, ok := err.(readerError); ok {
			return mine.error
		}
		if bad := (badBlock{}); errors.As(err, &bad) {
			code, _ := refusal.Of(err)
			c.log.Error().Err(err).Stringer("peer", from).Str("rule", string(code)).Msg("a block does not verify; its peer is set aside")
			from.health.Refute(err)
			continue
		}
		from.health.fail(time.Now(), err)
		c.log.Debug().Err(err).Stringer("peer", from).Msg("block stream ended; another peer is next")
		if err := pause(ctx, reconnectPause); err != nil {
			return err
		}
	}
}

// behind fails when another peer has told of the block that a silent stream
// owes.
func (c *Chain) behind(from *peer, next *uint64) error {
	for _, other := range c.net.peers {
		if height := other.health.reached(); other != from && next != nil && height > *next {
			return fmt.Errorf("the peer is silent at block %d while %s has %d blocks", *next, other, height)
		}
	}
	return nil
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

func fullBlock(answer *pb.DeliverResponse) (*common.Block, error) {
	b := answer.GetBlock()
	if b.GetHeader() == nil {
		return nil, errors.New("the peer sent no block")
	}
	return b, nil
}

func fullNumber(answer *pb.DeliverResponse) (uint64, error) {
	b, err := fullBlock(answer)
	if err != nil {
		return 0, err
	}
	return b.Header.Number, nil
}

func filteredNumber(answer *pb.DeliverResponse) (uint64, error) {
	b := answer.GetFilteredBlock()
	if b == nil {
		return 0, errors.New("the peer sent no filtered block")
	}
	return b.Number, nil
}
