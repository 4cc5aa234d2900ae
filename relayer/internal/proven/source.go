// Package proven reads a chain's state and believes nothing of it but what a
// light client of its own has verified: the very code that runs on the chains,
// hosted in this process. It takes evidence from the chain's adapter as a
// counterparty would.
package proven

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
)

// Errors of a source.
var (
	// ErrNotActive says that the light client has heard nothing for longer than it
	// may trust what it knows, or that its chain has equivocated.
	ErrNotActive = errors.New("the light client is not active")
	// ErrUnknownHeight says that a height lies before all that is known.
	ErrUnknownHeight = errors.New("the height is older than all that is known")
)

// clientID is what the adapters' errors call the light client.
const clientID = "own"

// State is what stands at some paths at a height.
type State struct {
	Height adapters.Height
	Time   uint64 // unix seconds
	// Values answers the paths one by one, nil where nothing stands there.
	Values [][]byte
	// Evidence is what proves it.
	Evidence adapters.Evidence
}

// Source is a chain and a light client of it. Its methods are safe for
// concurrent use.
type Source struct {
	chain adapters.Chain
	file  string
	log   zerolog.Logger
	now   func() time.Time

	mu     sync.Mutex
	client *client
	saved  time.Time
}

// Anchor is where a light client begins.
type Anchor func(context.Context) (adapters.ClientParams, error)

// Open reads the light client that was kept in file. Where there is no file,
// one begins with anchor: what somebody whom the operator trusts says of the
// chain.
func Open(ctx context.Context, chain adapters.Chain, file string, anchor Anchor, log zerolog.Logger) (*Source, error) {
	s := &Source{chain: chain, file: file, log: log.With().Str("chain", chain.ID()).Logger(), now: time.Now}
	found, err := load(file)
	if err != nil {
		return nil, fmt.Errorf("light client of %s: %w", chain.ID(), err)
	}
	if found == nil {
		params, err := anchor(ctx)
		if err != nil {
			return nil, fmt.Errorf("light client of %s: %w", chain.ID(), err)
		}
		if found, err = create(params, s.now()); err != nil {
			return nil, fmt.Errorf("light client of %s: %w", chain.ID(), err)
		}
	}
	s.client = found
	if err := s.client.active(s.now()); err != nil {
		return nil, fmt.Errorf("light client of %s: %w (where it is only too old, remove %s and begin anew from a state that you trust)", chain.ID(), err, file)
	}
	return s, s.save()
}

// Open proves what stands at paths at the very height asked for, as of the
// block position at least: adapters.ErrPassed where that height cannot be
// proven any more, adapters.ErrNotYet where it cannot yet.
func (s *Source) Open(ctx context.Context, height adapters.Height, position uint64, paths [][]byte) (State, error) {
	return s.open(ctx, adapters.ProofRequest{At: height, Position: position, Paths: paths})
}

// Newest proves paths at a height of the chain's choice, that includes what
// the block at position did and whose time is at least notBefore.
func (s *Source) Newest(ctx context.Context, position uint64, notBefore time.Time, paths [][]byte) (State, error) {
	return s.open(ctx, adapters.ProofRequest{Position: position, NotBefore: notBefore, Paths: paths})
}

func (s *Source) open(ctx context.Context, request adapters.ProofRequest) (State, error) {
	var err error
	if request.Client, err = s.record(request.At); err != nil {
		return State{}, err
	}
	evidence, err := s.chain.Prove(ctx, request)
	if err != nil {
		return State{}, err
	}
	if request.At != (adapters.Height{}) && evidence.Height != request.At {
		return State{}, fmt.Errorf("chain %q: height %d was asked for, the proof is of %d", s.chain.ID(), request.At.Height, evidence.Height.Height)
	}
	if len(evidence.Values) != len(request.Paths) || len(evidence.Proofs) != len(request.Paths) {
		return State{}, fmt.Errorf("chain %q: %d proofs of %d paths", s.chain.ID(), len(evidence.Proofs), len(request.Paths))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.verify(request, evidence)
}

// verify believes evidence as far as the light client does. What it learns is
// forgotten again: Advance is what moves the client, and only contradictory
// headers are kept at once.
func (s *Source) verify(request adapters.ProofRequest, evidence adapters.Evidence) (State, error) {
	branch := s.client.branch()
	now := s.now()
	for _, update := range evidence.Updates {
		if err := branch.update(update, now); err != nil {
			return State{}, s.refused(branch, err)
		}
	}
	height := clienttypes.NewHeight(evidence.Height.Revision, evidence.Height.Height)
	at, err := branch.time(height, now)
	if err != nil {
		return State{}, s.wrap(err)
	}
	for i, path := range request.Paths {
		if err := branch.verify(height, evidence.Proofs[i], s.chain.MerklePrefix(), path, evidence.Values[i], now); err != nil {
			return State{}, s.wrap(fmt.Errorf("path %x at height %d: %w", path, evidence.Height.Height, err))
		}
	}
	return State{Height: evidence.Height, Time: at, Values: evidence.Values, Evidence: evidence}, nil
}

// refused keeps what froze the light client.
func (s *Source) refused(branch *client, err error) error {
	if errors.Is(err, ErrNotActive) {
		branch.commit()
		s.log.Error().Err(err).Msg("the chain's headers contradict each other: nothing of it is believed any more")
		err = errors.Join(err, s.save())
	}
	return s.wrap(err)
}

func (s *Source) wrap(err error) error { return fmt.Errorf("chain %q: %w", s.chain.ID(), err) }

// record is the light client as adapters want to see it: its latest height is
// the newest known one that is not above at.
func (s *Source) record(at adapters.Height) (adapters.Client, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	if err := s.client.active(now); err != nil {
		return adapters.Client{}, s.wrap(err)
	}
	return s.client.record(at, now)
}

// Head is the newest height that the light client has verified.
func (s *Source) Head() adapters.Head {
	s.mu.Lock()
	defer s.mu.Unlock()
	record, err := s.client.record(adapters.Height{}, s.now())
	if err != nil {
		return adapters.Head{}
	}
	return adapters.Head{Height: record.LatestHeight, Time: record.LatestTime}
}

// Tip is how far the chain has come as its nodes tell, which nothing proves.
func (s *Source) Tip(ctx context.Context) (adapters.Head, error) { return s.chain.Head(ctx) }

// Active says what keeps the light client from believing anything.
func (s *Source) Active() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.client.active(s.now())
}

// Bounds on how the light client follows.
const (
	followInterval  = 4 * time.Second
	advancePatience = time.Minute
	saveInterval    = time.Minute
)

// Follow moves the light client along with the chain until ctx ends, and keeps
// it in its file.
func (s *Source) Follow(ctx context.Context) error {
	ticker := time.NewTicker(followInterval)
	defer ticker.Stop()
	for failed := false; ; {
		patience, done := context.WithTimeout(ctx, advancePatience)
		err := s.Advance(patience)
		done()
		switch {
		case ctx.Err() != nil:
			s.mu.Lock()
			defer s.mu.Unlock()
			return s.save()
		case err != nil && !failed:
			s.log.Warn().Err(err).Msg("cannot follow the chain; will go on trying")
		case err == nil && failed:
			s.log.Info().Msg("following the chain again")
		}
		failed = err != nil
		select {
		case <-ctx.Done():
		case <-ticker.C:
		}
	}
}

// Advance leads the light client to the chain's newest provable height.
func (s *Source) Advance(ctx context.Context) error {
	head, err := s.chain.Head(ctx)
	if err != nil {
		return err
	}
	known, err := s.record(adapters.Height{})
	if err != nil {
		return err
	}
	if err := s.followTrust(ctx, known); err != nil {
		return err
	}
	if head.Height.Height <= known.LatestHeight.Height {
		return nil
	}
	evidence, err := s.chain.Prove(ctx, adapters.ProofRequest{Client: known, NotBefore: head.Time})
	if err != nil {
		return err
	}
	return s.learn(evidence.Updates)
}

// learn keeps what updates say.
func (s *Source) learn(updates [][]byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	branch, now := s.client.branch(), s.now()
	for _, update := range updates {
		if err := branch.update(update, now); err != nil {
			return s.refused(branch, err)
		}
	}
	branch.commit()
	s.client.prune()
	if now.Sub(s.saved) < saveInterval {
		return nil
	}
	return s.save()
}

// followTrust takes over the chain's newest trust document.
func (s *Source) followTrust(ctx context.Context, known adapters.Client) error {
	source, ok := s.chain.(adapters.TrustSource)
	if !ok {
		return nil
	}
	newest, err := source.CommittedTrust(ctx)
	if err != nil || newest.Sequence == 0 {
		return err
	}
	trusts, err := source.ClientTrust(known)
	if err != nil || newest.Sequence <= trusts[len(trusts)-1].Sequence {
		return err
	}
	update, err := source.TrustUpdate(ctx, known)
	if err != nil {
		return err
	}
	if err := s.learn([][]byte{update}); err != nil {
		return err
	}
	s.log.Info().Uint64("document", newest.Sequence).Msg("took over a trust document")
	return nil
}

// save keeps the light client, so that a later run trusts nothing anew.
func (s *Source) save() error {
	if err := s.client.save(s.file); err != nil {
		return fmt.Errorf("light client of %s: %w", s.chain.ID(), err)
	}
	s.saved = s.now()
	return nil
}
