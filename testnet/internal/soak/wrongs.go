package soak

import (
	"errors"
	"fmt"
	"sync"
)

// wrongs collects what is wrong with packets. It is safe for concurrent use.
type wrongs struct {
	mu    sync.Mutex
	count int
	first []error
}

func (w *wrongs) add(sequence uint64, err error) {
	if err == nil {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.count++; w.count <= mostWrong {
		w.first = append(w.first, fmt.Errorf("packet %d: %w", sequence, err))
	}
}

func (w *wrongs) err(d Direction) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.count == 0 {
		return nil
	}
	return errors.Join(append([]error{fmt.Errorf("%s > %s: %d findings, the first of which are", d.From, d.To, w.count)}, w.first...)...)
}
