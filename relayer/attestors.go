package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor"
	"github.com/anji-bridge/anji/relayer/internal/config"
	"github.com/anji-bridge/anji/relayer/internal/proven"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// collectors are those of the sets of the configuration that are asked for.
func (s *session) collectors(wanted func(quorum.Set) bool) (found []*quorum.Collector, err error) {
	sets, err := s.config.Quorums()
	if err != nil {
		return nil, err
	}
	if s.asked == nil {
		s.asked = quorum.NewMetrics()
	}
	for _, set := range sets {
		if !wanted(set) {
			continue
		}
		tls, err := s.config.Attestors.TLS.Config()
		if err != nil {
			return nil, errors.Join(fmt.Errorf("configuration: attestors: %w", err), closeCollectors(found))
		}
		collector, err := quorum.New(set, tls, s.asked, s.log)
		if err != nil {
			return nil, errors.Join(err, closeCollectors(found))
		}
		found = append(found, collector)
		if err := collector.Remember(filepath.Join(s.config.Attestors.Directory, set.Chain+".logs.json")); err != nil {
			return nil, errors.Join(err, closeCollectors(found))
		}
	}
	return found, nil
}

// openProvers makes the provers of the connected chains that have attestors.
func (s *session) openProvers() error {
	collectors, err := s.collectors(func(set quorum.Set) bool { return s.chains[set.Chain] != nil })
	if err != nil {
		return err
	}
	s.provers = map[string]*quorum.Prover{}
	for _, collector := range collectors {
		chain := s.chains[collector.Set().Chain]
		source, err := s.config.Source(chain.ID())
		if err != nil { // the set was made of it
			return err
		}
		s.provers[chain.ID()] = quorum.NewProver(chain, collector, source.Snapshot, func(ctx context.Context) (*proven.Source, error) {
			if err := os.MkdirAll(s.config.Attestors.Directory, 0o700); err != nil {
				return nil, fmt.Errorf("configuration: attestors: directory: %w", err)
			}
			return proven.Open(ctx, chain, s.lightFile(chain.ID()), s.anchorOf(config.AttestedSource{Of: chain.ID()}), s.log)
		})
	}
	return nil
}

// lightFile keeps the relayer's own light client of a chain.
func (s *session) lightFile(chain string) string {
	return filepath.Join(s.config.Attestors.Directory, chain+".client.json")
}

// followProver keeps a prover's light client up to date until ctx ends.
func (s *session) followProver(ctx context.Context, chain string) error {
	if _, err := os.Stat(s.lightFile(chain)); err == nil {
		if err := s.provers[chain].Begin(ctx); err != nil && ctx.Err() == nil {
			s.log.Error().Err(err).Str("chain", chain).Msg("nothing can be proven to clients that believe attestors alone")
		}
	}
	return s.provers[chain].Follow(ctx)
}

func (s *session) closeProvers() (err error) {
	for _, prover := range s.provers {
		err = errors.Join(err, prover.Collector().Close())
	}
	return err
}

func closeCollectors(collectors []*quorum.Collector) (err error) {
	for _, c := range collectors {
		err = errors.Join(err, c.Close())
	}
	return err
}

// peersOf asks the other attestors of a source what they have signed; nil where
// none are configured.
func (s *session) peersOf(chain string, but attestation.Address) (func(context.Context) ([]attestor.Claim, error), error) {
	sets, err := s.config.Quorums()
	if err != nil {
		return nil, err
	}
	for _, set := range sets {
		if set.Chain == chain {
			return func(ctx context.Context) (claims []attestor.Claim, err error) {
				found, err := s.collectors(func(other quorum.Set) bool { return other.Source == set.Source })
				if err != nil {
					return nil, err
				}
				defer func() { err = errors.Join(err, closeCollectors(found)) }()
				return found[0].Claims(ctx, but)
			}, nil
		}
	}
	return nil, nil
}

func (p program) attestorStatus(c *cli.Context) (err error) {
	s, err := p.configured(c)
	if err != nil {
		return err
	}
	collectors, err := s.collectors(func(quorum.Set) bool { return true })
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeCollectors(collectors)) }()
	if len(collectors) == 0 {
		return errors.New(`the configuration has no "attestors" with sets`)
	}
	var (
		rows   []attestorRow
		faults error
	)
	for _, collector := range collectors {
		for _, m := range collector.Status(c.Context) {
			row := attestorRow{
				Chain: collector.Set().Chain, Attestor: m.Name, Address: m.Address.String(),
				Signed: m.Signed, Floor: m.Floor, Height: m.Height, Log: m.Log,
			}
			if m.Height > 0 {
				row.Time = stamp(m.Time)
			}
			if err := errors.Join(m.Err, m.Doubt); err != nil {
				row.Fault = err.Error()
			}
			if m.Err != nil {
				faults = errors.Join(faults, fmt.Errorf("attestor %s of %s: %w", m.Name, row.Chain, m.Err))
			}
			rows = append(rows, row)
		}
	}
	return errors.Join(p.printAttestors(c.Bool("json"), rows), faults)
}

type attestorRow struct {
	Chain    string `json:"chain"`
	Attestor string `json:"attestor"`
	Address  string `json:"address"`
	Signed   uint64 `json:"signed"` // heights
	Floor    uint64 `json:"floor"`
	Height   uint64 `json:"height"`
	Time     string `json:"time,omitempty"`
	Log      string `json:"log,omitempty"` // id
	Fault    string `json:"fault,omitempty"`
}

func (p program) printAttestors(asJSON bool, rows []attestorRow) error {
	if asJSON {
		return p.printJSON(rows)
	}
	table := p.newTable("of", "attestor", "address", "has signed", "has proven", "of time", "fault")
	for _, r := range rows {
		table.AppendRow([]any{r.Chain, r.Attestor, r.Address, r.Signed, r.Height, r.Time, r.Fault})
	}
	table.Render()
	return nil
}
