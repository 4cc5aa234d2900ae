package endpoints

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

const (
	// patience bounds one request to one endpoint.
	patience = 10 * time.Second
	// hedge is how long an endpoint that says nothing at all has before the
	// next one is asked too: less than any chain's block takes.
	hedge = 250 * time.Millisecond
)

// reply is what one endpoint made of a request.
type reply[T any] struct {
	place  int // in the order of asking
	answer T
	err    error
}

// Ask puts a request to the best endpoint, to the next one as soon as that
// fails or is silent, and returns the first answer. So a request may be under
// way on several endpoints: it must change nothing but what it returns, and on
// a chain nothing that a second one would change again.
func Ask[E, T any](ctx context.Context, s *Set[E], request func(context.Context, E) (T, error)) (T, error) {
	answer, _, err := AskWho(ctx, s, request)
	return answer, err
}

// AskWho is Ask, and says which endpoint answered.
func AskWho[E, T any](ctx context.Context, s *Set[E], request func(context.Context, E) (T, error)) (T, *Endpoint[E], error) {
	first := s.first()
	answer, at, err := askIn(ctx, s, s.order(first, nil), request)
	if err == nil {
		s.prefer(at, first)
	}
	return answer, at, err
}

// AskOther puts a request to any endpoint but one that has answered it: to
// another one each time, so that all come to be compared.
func AskOther[E, T any](ctx context.Context, s *Set[E], except *Endpoint[E], request func(context.Context, E) (T, error)) (T, *Endpoint[E], error) {
	return askIn(ctx, s, s.order(int(s.turn.Add(1)), except), request)
}

func askIn[E, T any](ctx context.Context, s *Set[E], order []*Endpoint[E], request func(context.Context, E) (T, error)) (T, *Endpoint[E], error) {
	var none T
	if len(order) == 0 {
		return none, nil, s.nobody()
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	replies := make(chan reply[T], len(order))
	asked, answered := 0, 0
	var began time.Time // of the last one asked
	ask := func() {
		place, at := asked, order[asked]
		asked, began = asked+1, time.Now()
		go func() {
			answer, err := try(ctx, at, request)
			replies <- reply[T]{place, answer, err}
		}()
	}
	ask()
	late := time.NewTicker(hedge)
	defer late.Stop()
	var own, failed error
	done := make([]bool, len(order))
	for {
		select {
		case <-ctx.Done():
			return none, nil, ctx.Err()
		case r := <-replies:
			at := order[r.place]
			if ctx.Err() != nil {
				return none, nil, ctx.Err()
			}
			done[r.place] = true
			s.judge(&at.Health, r.err)
			if r.err == nil {
				s.slow(order[:asked], done, at)
				return r.answer, at, nil
			}
			answered++
			err := fmt.Errorf("%s: %w", at, Plain(r.err))
			if own == nil && s.Answered != nil && s.Answered(r.err) {
				own = err
			}
			failed = errors.Join(failed, err)
			switch {
			case asked < len(order):
				ask()
			case answered == asked && own != nil:
				return none, nil, own // a node's own answer says more than a refused connection
			case answered == asked:
				return none, nil, failed
			}
		case <-late.C:
			// An endpoint that answers other requests is only busy with this one.
			if asked < len(order) && time.Since(began) >= hedge && !order[asked-1].answeredSince(began) {
				ask()
			}
		}
	}
}

func try[E, T any](ctx context.Context, at *Endpoint[E], request func(context.Context, E) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return request(ctx, at.Node)
}

// Try asks one endpoint and no other.
func Try[E, T any](ctx context.Context, s *Set[E], at *Endpoint[E], request func(context.Context, E) (T, error)) (T, error) {
	if err := at.Refuted(); err != nil {
		var none T
		return none, fmt.Errorf("%s: set aside: %w", at, err)
	}
	answer, err := try(ctx, at, request)
	if ctx.Err() == nil {
		s.judge(&at.Health, err)
	}
	if err != nil {
		err = fmt.Errorf("%s: %w", at, Plain(err))
	}
	return answer, err
}

// first is the place of the endpoint that answered last.
func (s *Set[E]) first() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.preferred
}

// order is that of asking, from one place on: those that are well first, and
// none that has lied.
func (s *Set[E]) order(first int, except *Endpoint[E]) []*Endpoint[E] {
	var order []*Endpoint[E]
	for i := range s.All {
		if at := s.All[(first+i)%len(s.All)]; at != except && at.Refuted() == nil {
			order = append(order, at)
		}
	}
	slices.SortStableFunc(order, func(a, b *Endpoint[E]) int { return a.rank() - b.rank() })
	return order
}

// prefer has later requests begin with the endpoint that answered, unless the
// one that this request began with was left meanwhile.
func (s *Set[E]) prefer(at *Endpoint[E], first int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.preferred == first {
		s.preferred = slices.Index(s.All, at)
	}
}

// Leave has the next request begin with another endpoint.
func (s *Set[E]) Leave() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.preferred = (s.preferred + 1) % len(s.All)
}

// slow marks those that an endpoint asked later has overtaken.
func (s *Set[E]) slow(asked []*Endpoint[E], done []bool, winner *Endpoint[E]) {
	for i, at := range asked {
		if at == winner {
			return
		}
		if !done[i] {
			at.Fail(fmt.Errorf("no answer within %s, while %s gave one", hedge, winner))
		}
	}
}

// nobody is the error where no endpoint is left to ask.
func (s *Set[E]) nobody() error {
	failed := errors.New("no endpoint is left to ask")
	for _, at := range s.All {
		if err := at.Refuted(); err != nil {
			failed = fmt.Errorf("%w; %s is set aside: %w", failed, at, err)
		}
	}
	return failed
}
