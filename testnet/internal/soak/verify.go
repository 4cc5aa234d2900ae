package soak

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

const (
	// stateBatch is how many packets a packet store is asked for at a time.
	stateBatch = 100
	// askedAtOnce is how many packets applications are asked for at a time.
	askedAtOnce = 8
	// mostWrong is how many packets an error tells of.
	mostWrong = 20
)

// verify holds three accounts of each packet against each other: the events in
// the blocks of both chains, the packet stores as they are now, and what the
// applications at both ends have noted. The relayer's journal must agree too.
func (s *soak) verify(ctx context.Context) (Report, error) {
	report := s.report()
	if err := s.counter.wrong(); err != nil {
		return report, err
	}
	for from := range s.counter.packets {
		d, err := s.verifyFrom(ctx, from)
		report.Directions = append(report.Directions, d)
		if err != nil {
			return report, err
		}
	}
	return report, s.verifyJournal(ctx)
}

// verifyFrom counts the packets of one end.
func (s *soak) verifyFrom(ctx context.Context, from int) (Direction, error) {
	packets := s.counter.packets[from]
	d := Direction{From: s.link.Ends[from].ID, To: s.link.Ends[1-from].ID, Sent: len(packets)}
	var wrong wrongs
	for sequence, p := range packets {
		wrong.add(sequence, p.fault())
		d.Delivered += p.received
		d.Acknowledged += p.acknowledged
		d.TimedOut += p.timedOut
	}
	err := s.verifyStores(ctx, from, &wrong)
	if err == nil {
		err = s.verifyApplications(ctx, from, &wrong)
	}
	return d, errors.Join(err, wrong.err(d))
}

// verifyStores: no commitment is left, and a receipt stands where the packet
// was acknowledged.
func (s *soak) verifyStores(ctx context.Context, from int, wrong *wrongs) error {
	packets := s.counter.packets[from]
	for sequences := range slices.Chunk(slices.Sorted(maps.Keys(packets)), stateBatch) {
		pending, err := s.counter.chains[from].Pending(ctx, s.link.Clients[from], sequences)
		if err != nil {
			return err
		}
		received, err := s.counter.chains[1-from].Received(ctx, s.link.Clients[1-from], sequences)
		if err != nil {
			return err
		}
		for _, sequence := range sequences {
			if pending[sequence] {
				wrong.add(sequence, errors.New("still has a commitment"))
			}
			if want := packets[sequence].acknowledged == 1; received[sequence] != want {
				wrong.add(sequence, fmt.Errorf("receipt: %v, want %v", received[sequence], want))
			}
		}
	}
	return nil
}

// verifyApplications asks both for each packet; they count their callbacks.
func (s *soak) verifyApplications(ctx context.Context, from int, wrong *wrongs) error {
	applications, err := s.link.Applications(ctx)
	if err != nil {
		return err
	}
	defer func() {
		for _, a := range applications {
			a.Close()
		}
	}()
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(askedAtOnce)
	for sequence, p := range s.counter.packets[from] {
		group.Go(func() error {
			sent := bridgenet.Sent{Lot: p.lot, Sequence: sequence}
			ended, err := applications[from].Ended(ctx, s.link.Clients[from], sent)
			if err != nil {
				return err
			}
			received, err := applications[1-from].Received(ctx, s.link.Clients[1-from], sent)
			if err != nil {
				return err
			}
			want := bridgenet.TimedOut
			if p.acknowledged == 1 {
				want = bridgenet.Acknowledged
			}
			if ended != want || received != (want == bridgenet.Acknowledged) {
				wrong.add(sequence, fmt.Errorf("the applications have it as %q, received: %v; the blocks as %q", ended, received, want))
			}
			return nil
		})
	}
	return group.Wait()
}

// verifyJournal compares the relayer's account with the blocks'.
func (s *soak) verifyJournal(ctx context.Context) error {
	packets, err := s.network.Packets(ctx)
	if err != nil {
		return err
	}
	var wrong wrongs
	known := 0
	for _, p := range packets {
		from := 0
		if p.SourceChain != s.link.Ends[0].ID {
			from = 1
		}
		want := "timed_out"
		switch told := s.counter.packets[from][p.Sequence]; {
		case told == nil:
			wrong.add(p.Sequence, fmt.Errorf("of %s is in the journal and not in the blocks", p.SourceChain))
			continue
		case told.acknowledged == 1:
			want = "acknowledged"
		}
		if known++; p.Stage != want {
			wrong.add(p.Sequence, fmt.Errorf("of %s is %s in the journal, want %s", p.SourceChain, p.Stage, want))
		}
	}
	if all := len(s.counter.packets[0]) + len(s.counter.packets[1]); known != all {
		return errors.Join(fmt.Errorf("the journal has %d of %d packets", known, all), wrong.err(Direction{}))
	}
	return wrong.err(Direction{})
}
