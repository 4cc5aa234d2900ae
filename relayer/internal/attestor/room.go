package attestor

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// Bounds of the requests that one source works on at a time: in all, and of
// one asker, so that one alone does not keep the others out.
const (
	maxParallel = 32
	maxShare    = 8
)

// room is what a source works on.
type room struct {
	all chan struct{}

	mu     sync.Mutex
	shares map[string]*share // of those who ask now
}

type share struct {
	slots chan struct{}
	users int
}

func newRoom() *room {
	return &room{all: make(chan struct{}, maxParallel), shares: map[string]*share{}}
}

// enter waits for a place until ctx ends. What it returns gives the place free.
func (r *room) enter(ctx context.Context, asker string) (leave func(), err error) {
	mine := r.join(asker)
	select {
	case mine.slots <- struct{}{}:
	case <-ctx.Done():
		r.quit(asker)
		return nil, ctx.Err()
	}
	select {
	case r.all <- struct{}{}:
	case <-ctx.Done():
		<-mine.slots
		r.quit(asker)
		return nil, ctx.Err()
	}
	return func() {
		<-r.all
		<-mine.slots
		r.quit(asker)
	}, nil
}

func (r *room) join(asker string) *share {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.shares[asker] == nil {
		r.shares[asker] = &share{slots: make(chan struct{}, maxShare)}
	}
	r.shares[asker].users++
	return r.shares[asker]
}

func (r *room) quit(asker string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.shares[asker].users--; r.shares[asker].users == 0 {
		delete(r.shares, asker)
	}
}

// What is ahead of the chain is waited for so long, and only where it is no
// further ahead than a node may lag behind another.
const (
	maxLead      = 128
	leadPatience = 5 * time.Second
)

// tip is how far the chain's nodes say that it has come.
type tip struct {
	turn  chan struct{} // who may change the rest
	head  adapters.Head
	asked time.Time
}

// reach waits until the chain has come to what is asked for. Chains are asked
// for nothing beyond: their adapters wait for it, each in its own way, and an
// asker must not have them wait for what never comes.
func (s *Source) reach(ctx context.Context, r Request) error {
	patience, cancel := context.WithTimeout(ctx, leadPatience)
	defer cancel()
	for {
		head, err := s.newest(patience, r)
		if err != nil && patience.Err() == nil {
			return err
		}
		late := fmt.Errorf("%w: height %d after block %d is asked for, the chain is at height %d and block %d",
			adapters.ErrNotYet, r.Height, r.Position, head.Height.Height, head.Position)
		switch {
		case err == nil && r.Height <= head.Height.Height && r.Position <= head.Position:
			return nil
		case err == nil && (r.Height > head.Height.Height+maxLead || r.Position > head.Position+maxLead):
			return late
		}
		select {
		case <-patience.Done():
			return late
		case <-time.After(lagPause):
		}
	}
}

// newest is the chain's head, asked for only if the one that is known will not
// do, and then once for all who ask.
func (s *Source) newest(ctx context.Context, r Request) (adapters.Head, error) {
	select {
	case s.tip.turn <- struct{}{}:
		defer func() { <-s.tip.turn }()
	case <-ctx.Done():
		return adapters.Head{}, ctx.Err()
	}
	known := s.tip.head
	if r.Height <= known.Height.Height && r.Position <= known.Position || time.Since(s.tip.asked) < lagPause {
		return known, nil
	}
	head, err := s.chain.Tip(ctx)
	if err != nil {
		return known, err
	}
	s.tip.head, s.tip.asked = head, time.Now()
	return head, nil
}

// checkShared is an error where two sources have one key: of statements that
// name no source, what it signs about one could be shown as being about the
// other.
func checkShared(sources []*Source) error {
	var faults error
	for i, one := range sources {
		for _, other := range sources[:i] {
			if one.Address() == other.Address() && one.ID != other.ID {
				faults = errors.Join(faults, fmt.Errorf("attestor of %s: key %s is that of %s too: %w", one.Name, one.Address(), other.Name, ErrSharedKey))
			}
		}
	}
	return faults
}
