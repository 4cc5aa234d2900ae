package attestor

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

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

// Setup is what a source is opened with.
type Setup struct {
	Name     string
	ID       attestation.Source
	Snapshot bool   // whether a height is one state of the chain
	Dir      string // of the signing log and the light client
	Chain    adapters.Chain
	Anchor   proven.Anchor
	Signer   Signer
	// Floor, where not zero, lets the source begin without its signing log.
	Floor uint64
	// Restored says that the signing log may be an older copy of itself.
	Restored bool
	// Peers is the highest height that other attestors of the source have
	// signed; nil where none are known.
	Peers func(context.Context) (uint64, error)
}

func (s Setup) logFile() string    { return filepath.Join(s.Dir, s.Name+".signed") }
func (s Setup) clientFile() string { return filepath.Join(s.Dir, s.Name+".client.json") }

func (s Setup) owner(address common.Address) signlog.Owner {
	return signlog.Owner{Source: fmt.Sprintf("%x", s.ID), Address: address, Snapshot: s.Snapshot}
}

// Begin makes the signing log of a key that has never signed.
func (s Setup) Begin(address common.Address) error {
	if err := os.MkdirAll(s.Dir, 0o700); err != nil {
		return err
	}
	return signlog.Create(s.logFile(), s.owner(address), 0)
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
	signed, careful, err := s.openLog()
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, signed.Close())
		}
	}()
	chain, err := proven.Open(ctx, s.Chain, s.clientFile(), s.Anchor, log)
	if err != nil {
		return nil, err
	}
	if err := s.raiseFloor(ctx, signed, chain, careful, log); err != nil {
		return nil, err
	}
	return NewSource(s.Name, s.ID, chain, signed, s.Signer, log), nil
}

// openLog says also whether the log may lack something.
func (s Setup) openLog() (log *signlog.Log, careful bool, err error) {
	owner := s.owner(s.Signer.Address())
	log, err = signlog.Open(s.logFile(), owner)
	switch {
	case err == nil:
		return log, s.Restored || log.Torn(), nil
	case !errors.Is(err, signlog.ErrMissing):
		return nil, false, err
	case s.Floor == 0:
		return nil, false, fmt.Errorf("key %s: %w (%s). Restore it and use --restored; or, when it is lost, name a height above all that the key ever signed: --height-floor %s=HEIGHT",
			s.Signer.Address(), ErrNoFloor, s.logFile(), s.Name)
	}
	if err := signlog.Create(s.logFile(), owner, s.Floor); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, false, err
	}
	log, err = signlog.Open(s.logFile(), owner)
	return log, true, err
}

// raiseFloor lets a source sign only above what it may have signed without
// knowing it. A key signs nothing that its chain has not come to, so what the
// chain has come to now is above all of it.
func (s Setup) raiseFloor(ctx context.Context, signed *signlog.Log, chain *proven.Source, careful bool, log zerolog.Logger) error {
	floor := signed.Floor()
	if careful {
		if err := chain.Advance(ctx); err != nil {
			return fmt.Errorf("the chain's newest height, above which must be signed: %w", err)
		}
		floor = max(floor, chain.Head().Height.Height+1, signed.Highest()+1, s.Floor)
	}
	if s.Peers != nil {
		seen, err := s.Peers(ctx)
		if err != nil {
			log.Warn().Err(err).Str("chain", s.Name).Msg("not all peers tell what they have signed")
		}
		// One who is behind its peers was down, or has an old copy of its log:
		// nothing tells which.
		if seen > signed.Highest() {
			floor = max(floor, seen+1)
		}
	}
	if floor > signed.Floor() {
		log.Warn().Str("chain", s.Name).Uint64("floor", floor).Msg("signing nothing below this height: what was signed there is not known for certain")
	}
	return signed.RaiseFloor(floor)
}
