package attestor

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/proven"
	"github.com/anji-bridge/anji/relayer/internal/signlog"
)

// ErrNoFloor says that a key's signing log is gone and nobody has said above
// which height it may sign.
var ErrNoFloor = errors.New("its signing log is missing, so what it has signed is not known")

// ErrNoClient says that the light client of a key that has signed is gone.
var ErrNoClient = errors.New("its light client is missing, and nodes are not trusted anew")

// Setup is what a source is opened with.
type Setup struct {
	Name     string
	ID       attestation.Source
	Snapshot bool   // whether a height is one state of the chain
	Dir      string // of the signing log and the light client
	Chain    adapters.Chain
	Anchor   proven.Anchor
	// Anchored says that Anchor is somebody's whom the operator trusts, and not
	// what the chain's nodes say.
	Anchored bool
	Signer   Signer
	// Floor, where not zero, lets the source begin without its signing log.
	Floor uint64
	// Restored says that the signing log may be an older copy of itself.
	Restored bool
	// SequenceFloor, where not zero, says that the key has signed no rotation or
	// cancel of that or a higher sequence that its log lacks.
	SequenceFloor uint64
	// Peers asks the other attestors of the source what they have signed; nil
	// where none are known. The error names those who do not tell.
	Peers func(context.Context) ([]Claim, error)
}

// Claim is what an attestor says of itself.
type Claim struct {
	Name   string
	Signed uint64 // highest height
}

func (s Setup) logFile() string    { return filepath.Join(s.Dir, s.Name+".signed") }
func (s Setup) clientFile() string { return filepath.Join(s.Dir, s.Name+".client.json") }

func (s Setup) owner(address common.Address) signlog.Owner {
	return signlog.Owner{Source: fmt.Sprintf("%x", s.ID), Address: address, Snapshot: s.Snapshot}
}

// Fresh refuses with fs.ErrExist a source that has a signing log.
func (s Setup) Fresh() error {
	if _, err := os.Lstat(s.logFile()); !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(fmt.Errorf("%s: %w", s.logFile(), fs.ErrExist), err)
	}
	return nil
}

// Begin makes the signing log of a key: of one that has never signed; or, where
// Floor is not zero, of one of which it is in doubt what it has.
func (s Setup) Begin(address common.Address) error {
	if err := os.MkdirAll(s.Dir, 0o700); err != nil {
		return err
	}
	return signlog.Create(s.logFile(), s.owner(address), s.Floor)
}

// Open opens a source. It refuses without the signing log, unless a floor is
// named; and where the log may lack what was signed, it signs only above the
// highest height that is seen on the chain or at its peers.
func (s Setup) Open(ctx context.Context, log zerolog.Logger) (*Source, error) {
	source, err := s.open(ctx, log)
	if err != nil {
		return nil, fmt.Errorf("attestor of %s: %w", s.Name, err)
	}
	return source, nil
}

func (s Setup) open(ctx context.Context, log zerolog.Logger) (source *Source, err error) {
	signed, err := s.openLog()
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, signed.Close())
		}
	}()
	if err := s.checkClient(signed); err != nil {
		return nil, err
	}
	chain, err := proven.Open(ctx, s.Chain, s.clientFile(), s.Anchor, log)
	if err != nil {
		return nil, err
	}
	if err := s.raiseFloor(ctx, signed, chain, log); err != nil {
		return nil, err
	}
	return NewSource(s.Name, s.ID, chain, signed, s.Signer, log), nil
}

// checkClient refuses to begin the light client of a key that has signed with
// what the nodes say: they would have a second chance to lie to it.
func (s Setup) checkClient(signed *signlog.Log) error {
	_, err := os.Stat(s.clientFile())
	if errors.Is(err, fs.ErrNotExist) && signed.Highest() > 0 && !s.Anchored {
		return fmt.Errorf("%w: %s. Restore it, or name what to begin with: anchor and fingerprint of the source", ErrNoClient, s.clientFile())
	}
	return nil
}

// openLog opens the signing log. Whether it may lack something is written into
// it at once: a start that fails later must not make the next one forget it.
func (s Setup) openLog() (*signlog.Log, error) {
	owner := s.owner(s.Signer.Address())
	log, err := signlog.Open(s.logFile(), owner)
	if errors.Is(err, signlog.ErrMissing) && s.Floor > 0 {
		if err := signlog.Create(s.logFile(), owner, s.Floor); err != nil && !errors.Is(err, fs.ErrExist) {
			return nil, err
		}
		return signlog.Open(s.logFile(), owner)
	}
	switch {
	case errors.Is(err, signlog.ErrMissing):
		return nil, fmt.Errorf("key %s: %w (%s). Restore it and use \"relayer attest start --restored\"; or, when it is lost, name a height above all that the key ever signed: --height-floor %s=HEIGHT",
			s.Signer.Address(), ErrNoFloor, s.logFile(), s.Name)
	case err != nil:
		return nil, err
	}
	if s.Restored || s.Floor > 0 || log.Torn() {
		if err := log.Doubt(s.Floor); err != nil {
			return nil, errors.Join(err, log.Close())
		}
	}
	return log, nil
}

// raiseFloor lets a source sign only above what it may have signed without
// knowing it. A key signs nothing that its chain has not come to, so what the
// chain has come to now is above all of it, and no claim of a peer beyond that
// is believed.
func (s Setup) raiseFloor(ctx context.Context, signed *signlog.Log, chain *proven.Source, log zerolog.Logger) error {
	// One who is behind its peers was down, or has an old copy of its log:
	// nothing tells which.
	ahead := s.claimsAbove(ctx, signed.Highest(), log)
	if !signed.Doubted() && len(ahead) == 0 {
		return nil
	}
	if err := chain.Advance(ctx); err != nil {
		return fmt.Errorf("the chain's newest height, above which must be signed: %w", err)
	}
	head, floor := chain.Head().Height.Height, signed.Floor()
	if signed.Doubted() {
		floor = max(floor, s.above(head), s.above(signed.Highest()))
	}
	for _, claim := range ahead {
		if claim.Signed > head {
			log.Warn().Str("chain", s.Name).Str("attestor", claim.Name).Uint64("signed", claim.Signed).Uint64("height", head).
				Msg("it says that it has signed what the chain has not come to; what it says is not believed")
		}
		if seen := min(claim.Signed, head); seen > signed.Highest() {
			floor = max(floor, s.above(seen))
		}
	}
	if floor > signed.Floor() {
		log.Warn().Str("chain", s.Name).Uint64("floor", floor).Msg("signing nothing below this height: what was signed there is not known for certain")
	}
	if signed.Doubted() {
		return signed.Settle(floor)
	}
	return signed.RaiseFloor(floor)
}

// claimsAbove are those of the peers that are above a height.
func (s Setup) claimsAbove(ctx context.Context, height uint64, log zerolog.Logger) []Claim {
	if s.Peers == nil {
		return nil
	}
	claims, err := s.Peers(ctx)
	if err != nil {
		log.Warn().Err(err).Str("chain", s.Name).Msg("not all peers tell what they have signed")
	}
	return slices.DeleteFunc(claims, func(c Claim) bool { return c.Signed <= height })
}

// above is the lowest height of which nothing can contradict what may have been
// signed of one: the next one; or, where a height is no snapshot, that one
// itself, of which only its time can be signed twice, a fact of the chain.
// There the next one may be long in coming: a clock ticks only when it must.
func (s Setup) above(height uint64) uint64 {
	if s.Snapshot {
		height++
	}
	return height
}
