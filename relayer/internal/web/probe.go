package web

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

const (
	// probeInterval is how often chains and clients are looked at: a scrape or a
	// health check never waits for a chain.
	probeInterval = 10 * time.Second
	// probePatience bounds one look.
	probePatience = 10 * time.Second
)

// reading is what a probe found.
type reading struct {
	at      time.Time // zero before the first
	err     error     // of the journal
	links   []journal.Link
	counts  []journal.Count
	chains  map[string]chainReading
	clients map[journal.End]clientReading
}

type chainReading struct {
	head    adapters.Head
	cursor  adapters.Cursor
	stopped string // why the relayer reads it no further
	err     error
	progress
}

type clientReading struct {
	client adapters.Client
	err    error
}

// probe looks at the journal and the chains until ctx ends.
func (s *Server) probe(ctx context.Context) {
	for {
		r := s.read(ctx)
		if ctx.Err() != nil {
			return
		}
		s.mu.Lock()
		r.follow(s.last)
		s.last = r
		s.mu.Unlock()
		timer := time.NewTimer(probeInterval)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-timer.C:
		}
	}
}

// read asks everything at once; what does not answer in time has failed.
func (s *Server) read(ctx context.Context) reading {
	ctx, cancel := context.WithTimeout(ctx, probePatience)
	defer cancel()
	r := reading{chains: map[string]chainReading{}, clients: map[journal.End]clientReading{}}
	if r.links, r.err = s.links(ctx); r.err == nil {
		r.counts, r.err = s.journal.OpenCounts(ctx)
	}
	var (
		mu   sync.Mutex
		wait sync.WaitGroup
	)
	for id := range s.chains {
		wait.Go(func() {
			found := s.readChain(ctx, id)
			mu.Lock()
			defer mu.Unlock()
			r.chains[id] = found
		})
	}
	for _, link := range r.links {
		for _, end := range []journal.End{link.A, link.B} {
			if s.chains[end.Chain] == nil {
				continue
			}
			wait.Go(func() {
				var found clientReading
				found.client, found.err = s.chains[end.Chain].Client(ctx, end.Client)
				mu.Lock()
				defer mu.Unlock()
				r.clients[end] = found
			})
		}
	}
	wait.Wait()
	r.at = time.Now()
	return r
}

// links are those that are relayed.
func (s *Server) links(ctx context.Context) ([]journal.Link, error) {
	all, err := s.journal.Links(ctx)
	var relayed []journal.Link
	for _, link := range all {
		if link.Complete() && (s.link == "" || s.link == link.Name) {
			relayed = append(relayed, link)
		}
	}
	return relayed, err
}

func (s *Server) readChain(ctx context.Context, id string) chainReading {
	var found chainReading
	found.head, found.err = s.chains[id].Head(ctx)
	found.cursor, _ = s.journal.Cursor(ctx, id) // none before the first link
	found.stopped, _ = s.journal.Stopped(ctx, id)
	return found
}

// faults are the reasons why packets may not move; none means ready.
func (r reading) faults() []string {
	if r.at.IsZero() {
		return []string{"the chains have not been looked at yet"}
	}
	faults := []string{}
	if r.err != nil {
		faults = append(faults, fmt.Sprintf("journal: %v", r.err))
	}
	used := map[string]bool{}
	for _, link := range r.links {
		for _, end := range []journal.End{link.A, link.B} {
			if chain, known := r.chains[end.Chain]; !used[end.Chain] {
				switch used[end.Chain] = true; {
				case !known:
					faults = append(faults, fmt.Sprintf("chain %s is not in the configuration", end.Chain))
				case chain.stopped != "":
					faults = append(faults, fmt.Sprintf("chain %s is stopped: %s", end.Chain, chain.stopped))
				case chain.err != nil:
					faults = append(faults, fmt.Sprintf("chain %s does not answer", end.Chain))
				case chain.stuck(r.at):
					faults = append(faults, fmt.Sprintf("events of chain %s are not read: it is at block %d, and %d is next since %s; the log says why",
						end.Chain, chain.head.Position, chain.cursor.Next, chain.since.UTC().Format(time.RFC3339)))
				}
			}
			found, known := r.clients[end]
			switch {
			case known && found.err == nil && found.client.Status != "Active": // ICS-02
				faults = append(faults, fmt.Sprintf("client %s on %s is %s", end.Client, end.Chain, found.client.Status))
			case known && found.err == nil && found.client.StoppedUntil.After(r.at):
				faults = append(faults, fmt.Sprintf("client %s on %s waits for a trust update until %s", end.Client, end.Chain, found.client.StoppedUntil.UTC().Format(time.RFC3339)))
			}
		}
	}
	return faults
}
