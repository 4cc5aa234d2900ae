// Package quorum asks the attestors of a source for what the relayer has
// proven itself, until enough of them have signed it, and names those who are
// late, who lie, and who share a key.
package quorum

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"github.com/rs/zerolog"
	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor/wire"
)

// Errors of attestors, to be matched with errors.Is.
var (
	// ErrNoQuorum says that too few have signed.
	ErrNoQuorum = errors.New("no quorum of attestors")
	// ErrLate says that an attestor did not answer in time.
	ErrLate = errors.New("did not answer in time")
	// ErrLied says that an attestor signed something else than what the relayer
	// has proven.
	ErrLied = errors.New("signed something else than was proven")
	// ErrNotItsKey says that a signature is not the attestor's.
	ErrNotItsKey = errors.New("the signature is not of its key")
	// ErrSharedKey says that two attestors sign with one key.
	ErrSharedKey = errors.New("signs with another attestor's key")
	// ErrOtherLog says that a key's signing log is another one than before, or
	// an older copy: it was restored, or two attestors have the key.
	ErrOtherLog = errors.New("its signing log is not the one that it was: it was restored, or two attestors use one key")
)

// Member is one attestor of a set.
type Member struct {
	Name     string
	Endpoint string // host:port of its gRPC
	Address  attestation.Address
}

// Set is who attests one source, and how many of them are enough.
type Set struct {
	Chain     string // the source, as the operator calls it
	Source    attestation.Source
	Members   []Member
	Threshold int
	// RotationDelay is how long a set that follows waits at clients that are made;
	// an hour where it is zero.
	RotationDelay time.Duration
}

// Trust is the set as light clients know it.
func (s Set) Trust() attestation.Set {
	set := attestation.Set{Threshold: uint32(s.Threshold)}
	for _, m := range s.Members {
		set.Attestors = append(set.Attestors, m.Address)
	}
	return set
}

// CheckKeys refuses addresses that stand in sets of two sources. Statements of
// the stock kind name no source, so what such a key signs about one chain
// could be shown as being about the other.
func CheckKeys(sets []Set) error {
	of := map[attestation.Address]Set{}
	var faults error
	for _, set := range sets {
		if err := set.Trust().Validate(); err != nil {
			faults = errors.Join(faults, fmt.Errorf("attestors of %s: %w", set.Chain, err))
		}
		for _, m := range set.Members {
			if other, used := of[m.Address]; used && other.Source != set.Source {
				faults = errors.Join(faults, fmt.Errorf("attestors of %s: %s has address %s, which is used for %s already: each source needs a key of its own",
					set.Chain, m.Name, m.Address, other.Chain))
			}
			of[m.Address] = set
		}
	}
	return faults
}

// patience is how long an attestor has for its answer.
const patience = 10 * time.Second

// reconnect is when an attestor is looked for that was away: soon, since
// packets may wait for it.
var reconnect = grpc.ConnectParams{
	Backoff:           backoff.Config{BaseDelay: 500 * time.Millisecond, Multiplier: 1.6, Jitter: 0.2, MaxDelay: 5 * time.Second},
	MinConnectTimeout: patience,
}

// maxAnswer bounds an answer in bytes: 1024 paths and room.
const maxAnswer = 128 << 10

// maxHeaders bounds in bytes what comes with an answer, its error among it, and
// maxSaid what is told of that.
const (
	maxHeaders = 16 << 10
	maxSaid    = 200
)

// said is a text of an attestor's, who may have chosen it for what prints it.
func said(text string) string {
	text = strings.ToValidUTF8(text[:min(len(text), maxSaid)], "?")
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '?'
	}, text)
}

// lieKept is for how long an attestor who has signed something else is told of,
// and lieInterval how often that is logged: the fault may have been this
// relayer's node, and liars go on lying.
const (
	lieKept     = time.Hour
	lieInterval = time.Minute
)

// Collector asks the attestors of one set. Its methods are safe for concurrent
// use.
type Collector struct {
	set      Set
	trust    attestation.Set
	members  []*member
	meters   *Metrics
	log      zerolog.Logger
	patience time.Duration

	memory struct {
		mu      sync.Mutex
		file    string // empty where nothing is remembered
		written time.Time
		news    bool // something was learnt since
	}

	life       context.Context // ends with Close
	stop       context.CancelFunc
	background sync.WaitGroup
}

type member struct {
	Member
	conn   *grpc.ClientConn
	client wire.AttestorClient

	mu      sync.Mutex
	log     []byte // id of its signing log
	records uint64
	fault   string // that was told last
	since   time.Time
	lie     string // the last one, not forgotten for lieKept
	lied    time.Time
	told    time.Time // when one was logged
	twin    string    // what was wrong with its signing log, not forgotten for lieKept
	twinned time.Time
}

// New returns a collector, which connects when it asks. config must verify the
// attestors' certificates and have one of its own.
func New(set Set, config *tls.Config, metrics *Metrics, log zerolog.Logger) (*Collector, error) {
	if err := CheckKeys([]Set{set}); err != nil {
		return nil, err
	}
	c := &Collector{set: set, trust: set.Trust(), meters: metrics, patience: patience, log: log.With().Str("chain", set.Chain).Logger()}
	c.life, c.stop = context.WithCancel(context.Background())
	for _, m := range set.Members {
		conn, err := grpc.NewClient(m.Endpoint, grpc.WithTransportCredentials(credentials.NewTLS(config)), grpc.WithConnectParams(reconnect),
			grpc.WithMaxHeaderListSize(maxHeaders), grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maxAnswer)))
		if err != nil {
			return nil, errors.Join(fmt.Errorf("attestor %s of %s: %w", m.Name, set.Chain, err), c.Close())
		}
		c.members = append(c.members, &member{Member: m, conn: conn, client: wire.NewAttestorClient(conn)})
	}
	return c, nil
}

// Set is who is asked.
func (c *Collector) Set() Set { return c.set }

// Close ends everything that is under way.
func (c *Collector) Close() error {
	c.stop()
	c.background.Wait()
	var errs error
	c.rememberNews()
	for _, m := range c.members {
		errs = errors.Join(errs, m.conn.Close())
	}
	return errs
}

// Want is what the relayer has proven and wants signed.
type Want struct {
	State attestation.State
	// Packets is what stands at Paths, in their order; empty where nothing but
	// the state is wanted.
	Packets attestation.Packets
	Paths   [][]byte
	// Position is a block of the source whose effects are in the state.
	Position uint64
	// Set is whose signatures count; the collector's own where it is empty.
	Set attestation.Set
	// Stock leaves the source out of what is signed.
	Stock bool
}

// Quorum is what a quorum has signed: just as many signatures as are needed.
type Quorum struct {
	State   attestation.Evidence
	Packets attestation.Evidence // empty where nothing but the state was wanted
	Signers []attestation.Address
}

// Collect asks all attestors at once and returns when enough have signed what
// is wanted. Those who are slower are heard to the end in the background, so
// that a lie is noticed whenever it comes. ErrNoQuorum names each who did not
// sign, and is adapters.ErrPassed too where so many say that the height has
// passed that a later one must be agreed on.
func (c *Collector) Collect(ctx context.Context, want Want) (Quorum, error) {
	began := time.Now()
	t := c.newTally(want)
	members := c.among(t.trust)
	answers := make(chan answer, len(members))
	for _, m := range members {
		c.background.Go(func() { answers <- c.ask(m, t) })
	}
	for heard := 0; heard < len(members); heard++ {
		select {
		case <-ctx.Done():
			c.hear(t, answers, len(members)-heard)
			return Quorum{}, fmt.Errorf("%w of %s: %w (%s)", ErrNoQuorum, c.set.Chain, ctx.Err(), t)
		case a := <-answers:
			c.judge(t, a)
		}
		if len(t.signers) == t.threshold() {
			c.hear(t, answers, len(members)-heard-1)
			c.meters.collected(c.set.Chain, time.Since(began))
			return t.quorum, nil
		}
	}
	return Quorum{}, t.err()
}

// among are the members who are in a set.
func (c *Collector) among(set attestation.Set) []*member {
	var found []*member
	for _, m := range c.members {
		if slices.Contains(set.Attestors, m.Address) {
			found = append(found, m)
		}
	}
	return found
}

// hear judges the answers that are still to come.
func (c *Collector) hear(t *tally, answers <-chan answer, left int) {
	late := *t // the caller goes on with t's quorum
	c.background.Go(func() {
		for range left {
			c.judge(&late, <-answers)
		}
	})
}

// answer is what one attestor says.
type answer struct {
	from   *member
	answer *wire.AttestResponse
	err    error
	// records and log are those of its log before it was asked.
	records uint64
	log     []byte
}

// ask lasts no longer than the collector's patience, and not with the caller:
// who has a quorum does not wait for the others, but still wants to hear them.
func (c *Collector) ask(m *member, t *tally) answer {
	ctx, cancel := context.WithTimeout(c.life, c.patience)
	defer cancel()
	out := answer{from: m}
	m.mu.Lock()
	out.log, out.records = m.log, m.records
	m.mu.Unlock()
	out.answer, out.err = m.client.Attest(ctx, &t.request)
	return out
}

// judge takes an answer into the tally, and tells what is wrong with it.
func (c *Collector) judge(t *tally, a answer) {
	if c.life.Err() != nil {
		return
	}
	err := t.take(a)
	result := "signed"
	switch {
	case errors.Is(err, ErrLied), errors.Is(err, ErrSharedKey):
		result = "lied"
	case errors.Is(err, ErrLate):
		result = "late"
	case err != nil:
		result = "refused"
	}
	c.meters.answered(c.set.Chain, a.from.Name, result)
	c.report(a.from, err, result == "lied")
	if err == nil {
		twin := a.from.follow(a)
		if twin != nil {
			c.meters.answered(c.set.Chain, a.from.Name, "other log")
			c.log.Error().Err(twin).Str("attestor", a.from.Name).Stringer("address", a.from.Address).Msg("an attestor may equivocate")
		}
		c.remember(twin != nil || a.log == nil)
	}
}

// report tells of a fault once, until it is another or gone; of lies again after
// a while.
func (c *Collector) report(m *member, err error, lied bool) {
	text := ""
	if err != nil {
		text = err.Error()
	}
	m.mu.Lock()
	before := m.fault
	if text != before {
		m.fault, m.since = text, time.Now()
	}
	tell := text != before
	if lied {
		m.lie, m.lied = text, time.Now()
		if tell = time.Since(m.told) >= lieInterval; tell {
			m.told = m.lied
		}
	}
	m.mu.Unlock()
	switch {
	case err != nil && tell:
		level := c.log.Warn()
		if lied {
			level = c.log.Error()
		}
		level.Err(err).Str("attestor", m.Name).Stringer("address", m.Address).Msg("an attestor did not sign")
	case err == nil && before != "":
		c.log.Info().Str("attestor", m.Name).Msg("an attestor signs again")
	}
}

// logID is the id of a log in hex, as much of it as there should be.
func logID(id []byte) string { return hex.EncodeToString(id[:min(len(id), 32)]) }

// follow compares an attestor's log with what it was when it was asked.
func (m *member) follow(a answer) error {
	twin := m.compare(a.log, a.records, a.answer.Log)
	if twin != nil {
		m.mu.Lock()
		m.twin, m.twinned = twin.Error(), time.Now()
		m.mu.Unlock()
	}
	return twin
}

// compare compares a log with what it was before who has it was asked.
func (m *member) compare(log []byte, records uint64, at *wire.LogPosition) error {
	if at == nil {
		return nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	// Several requests may be under way: only what was known before this one
	// was sent must not lie ahead of its answer.
	other := log != nil && (!bytes.Equal(log, at.Id) || at.Records < records)
	if other || !bytes.Equal(m.log, at.Id) || at.Records > m.records {
		m.log, m.records = at.Id, at.Records
	}
	if other {
		return fmt.Errorf("%w (log %s with %d records, before %s with %d)", ErrOtherLog, logID(at.Id), at.Records, logID(log), records)
	}
	return nil
}
