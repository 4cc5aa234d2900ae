package quorum

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor"
	"github.com/anji-bridge/anji/relayer/internal/attestor/wire"
)

// MemberStatus is what an attestor says of itself about the set's source.
type MemberStatus struct {
	Member
	Signed, Floor uint64 // heights
	Height        uint64 // that its light client has verified
	Time          time.Time
	Log           string // id of its signing log, in hex
	Err           error  // why it is of no use
	Doubt         error  // ErrOtherLog where its log is not the one that it was
}

// Status asks every attestor how far it has come. One that has another key for
// the source than the set names, or the same key for another source too, is
// of no use.
func (c *Collector) Status(ctx context.Context) []MemberStatus {
	return c.statuses(ctx, c.members)
}

func (c *Collector) statuses(ctx context.Context, members []*member) []MemberStatus {
	ctx, cancel := context.WithTimeout(ctx, c.patience)
	defer cancel()
	out := make([]MemberStatus, len(members))
	var wait sync.WaitGroup
	for i, m := range members {
		wait.Go(func() { out[i] = c.statusOf(ctx, m) })
	}
	wait.Wait()
	return out
}

func (c *Collector) statusOf(ctx context.Context, m *member) MemberStatus {
	out := MemberStatus{Member: m.Member}
	m.mu.Lock()
	log, records := m.log, m.records
	m.mu.Unlock()
	answer, err := m.client.Status(ctx, &wire.StatusRequest{})
	if err != nil {
		out.Err = excuse(err)
		return out
	}
	found := false
	for _, s := range answer.Sources {
		if s == nil {
			continue
		}
		mine, its := string(s.Source) == string(c.set.Source[:]), string(s.Address) == string(m.Address[:])
		found = found || mine
		switch {
		case !mine && its:
			out.Err = errors.Join(out.Err, fmt.Errorf("it signs for %q with the same key, %s: each source needs a key of its own", said(s.Name), m.Address))
		case mine && !its:
			out.Err = errors.Join(out.Err, fmt.Errorf("%w: its key for this source is %x, want %s", ErrNotItsKey, s.Address[:min(len(s.Address), len(m.Address))], m.Address))
		}
		if !mine || !its {
			continue
		}
		out.Signed, out.Floor, out.Height, out.Time = s.Signed, s.Floor, s.Height, time.Unix(int64(min(s.Time, attestation.MaxTime)), 0).UTC()
		out.Log = logID(s.Log.GetId())
		if s.Fault != "" {
			out.Err = errors.Join(out.Err, errors.New(said(s.Fault)))
		}
		out.Doubt = m.compare(log, records, s.Log)
	}
	if !found {
		out.Err = errors.Join(out.Err, errors.New("it does not attest this source"))
	}
	return out
}

// NamePrefix begins the names of attestors among the endpoints of a chain.
const NamePrefix = "attestor "

// Endpoints are the attestors as what they were asked last left them, in the
// place of nodes of their chain. One that has lied is told of for lieKept, and is
// asked all the same: what it signs is looked at each time. So is one that is up
// and whose signing log is another one than it was.
func (c *Collector) Endpoints() []adapters.Endpoint {
	found := make([]adapters.Endpoint, len(c.members))
	for i, m := range c.members {
		m.mu.Lock()
		lied := m.lie != "" && time.Since(m.lied) < lieKept
		e := adapters.Endpoint{Name: NamePrefix + m.Name, Up: m.fault == "" && !lied, Fault: m.fault}
		if !e.Up {
			e.Since = m.since
		}
		if e.Up && m.twin != "" && time.Since(m.twinned) < lieKept {
			e.Fault, e.Since = m.twin, m.twinned
		}
		if lied {
			e.Aside, e.Fault, e.Since = true, m.lie, m.lied
		}
		m.mu.Unlock()
		found[i] = e
	}
	return found
}

// Check refuses a set of which an attestor is not what the set says. A light
// client is made with it for long.
func (c *Collector) Check(ctx context.Context) error {
	var faults error
	for _, s := range c.Status(ctx) {
		if s.Err != nil {
			faults = errors.Join(faults, fmt.Errorf("attestor %s of %s: %w", s.Name, c.set.Chain, s.Err))
		}
	}
	return faults
}

// Claims are what the attestors say that they have signed, but for those with
// the address left out. The error names those who do not answer.
func (c *Collector) Claims(ctx context.Context, but attestation.Address) (claims []attestor.Claim, err error) {
	others := slices.DeleteFunc(slices.Clone(c.members), func(m *member) bool { return m.Address == but })
	for _, s := range c.statuses(ctx, others) {
		if s.Err != nil {
			err = errors.Join(err, fmt.Errorf("attestor %s: %w", s.Name, s.Err))
		}
		claims = append(claims, attestor.Claim{Name: s.Name, Signed: s.Signed})
	}
	return claims, err
}
