package endpoints

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// errSilent says that an endpoint answers not even a small question.
var errSilent = errors.New("no answer, also not to a small question")

// Do is Ask for requests of which only one may be under way at a time. An
// endpoint that takes long is asked a small question: one that answers it is
// waited for, any other is left for the next one.
func Do[E any](ctx context.Context, s *Set[E], small func(context.Context, E) error, request func(context.Context, E) error) error {
	first := s.first()
	order := s.order(first, nil)
	if len(order) == 0 {
		return s.nobody()
	}
	var own, failed error
	for i, at := range order {
		var err error
		if i == len(order)-1 {
			err = one(ctx, at, request) // nobody comes after it
		} else {
			err = doOne(ctx, at, small, request)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		s.judge(&at.Health, err)
		if err == nil {
			s.prefer(at, first)
			return nil
		}
		err = fmt.Errorf("%s: %w", at, Plain(err))
		if own == nil && s.Answered != nil && s.Answered(err) {
			own = err
		}
		failed = errors.Join(failed, err)
	}
	if own != nil {
		return own // a node's own answer says more than a refused connection
	}
	return failed
}

func one[E any](ctx context.Context, at *Endpoint[E], request func(context.Context, E) error) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return request(ctx, at.Node)
}

func doOne[E any](ctx context.Context, at *Endpoint[E], small, request func(context.Context, E) error) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	done := make(chan error, 1)
	began := time.Now()
	go func() { done <- request(ctx, at.Node) }()
	late := time.NewTicker(hedge)
	defer late.Stop()
	for {
		select {
		case err := <-done:
			return err
		case <-late.C:
			if at.answeredSince(began) || alive(ctx, at, small) {
				began = time.Now()
				continue
			}
			cancel()
			if err := <-done; err == nil {
				return nil // it came after all
			}
			return errSilent
		}
	}
}

func alive[E any](ctx context.Context, at *Endpoint[E], small func(context.Context, E) error) bool {
	ctx, cancel := context.WithTimeout(ctx, 2*hedge)
	defer cancel()
	return small(ctx, at.Node) == nil
}
