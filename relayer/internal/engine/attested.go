package engine

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// Errors of clients that believe attestors.
var (
	// ErrNoAttestors says that a client believes attestors of a chain, of which
	// the configuration names none.
	ErrNoAttestors = errors.New(`the configuration names no attestors of the chain ("attestors")`)
	// ErrClientType says that a link has clients of another type than is asked
	// for.
	ErrClientType = errors.New("the link's client is of another type; --name makes a further link")
	// ErrAddressUsed says that an attestor's address speaks of another source
	// already.
	ErrAddressUsed = errors.New("the attestor's address is used for another source already: each source needs a key of its own")
)

// Attestors make evidence of one chain for clients that believe a quorum of
// its attestors.
type Attestors interface {
	// ClientParams describe a new client of a type, adapters.Attestations or
	// adapters.Attested.
	ClientParams(ctx context.Context, clientType string) (adapters.ClientParams, error)
	// Prove is as adapters.Chain's, for clients of these types.
	Prove(ctx context.Context, request adapters.ProofRequest) (adapters.Evidence, error)
	// Set is who is asked.
	Set() quorum.Set
	// Endpoints are the attestors as what they were asked last left them.
	Endpoints() []adapters.Endpoint
}

// proveFrom proves on a chain what a client of it wants, by the chain's own
// light client, its attestors, or both.
func (e *Engine) proveFrom(ctx context.Context, chain adapters.Chain, request adapters.ProofRequest) (adapters.Evidence, error) {
	if !adapters.BelievesAttestors(request.Client.Type) {
		return chain.Prove(ctx, request)
	}
	attestors, err := e.attestorsOf(chain.ID())
	if err != nil {
		return adapters.Evidence{}, fmt.Errorf("client %s is of type %s: %w", request.Client.ID, request.Client.Type, err)
	}
	return attestors.Prove(ctx, request)
}

func (e *Engine) attestorsOf(chain string) (Attestors, error) {
	if found := e.Attestors[chain]; found != nil {
		return found, nil
	}
	return nil, fmt.Errorf("%w: %s", ErrNoAttestors, chain)
}

// lieInterval is how often a client is shown the same lie that it does not take,
// of a time that is in its future perhaps.
const lieInterval = time.Minute

type refusedLie struct {
	sum [sha256.Size]byte
	at  time.Time
}

// showFalseQuorum shows a client that wants both, if that is why nothing was
// proven, that a quorum contradicts its light client. It freezes.
func (l *lane) showFalseQuorum(ctx context.Context, failure error) error {
	var found *quorum.Contradiction
	if !errors.As(failure, &found) {
		return nil
	}
	sum := sha256.Sum256(found.Lie.State.Data)
	if last := l.lie.Load(); last != nil && last.sum == sum && time.Since(last.at) < lieInterval {
		return nil
	}
	l.log.Error().Str("of", l.other.ID()).Err(failure).Msg("a quorum of attestors contradicts the light client; showing it to the client")
	release, err := l.acquire(ctx)
	if err != nil {
		return err
	}
	defer release()
	_, refused := l.host.Submit(ctx, adapters.Batch{ClientID: l.client, Updates: found.Updates})
	client, err := l.host.Client(ctx, l.client)
	if err == nil && client.Status == statusActive {
		err = errors.New("the client is active still")
	}
	if err = errors.Join(refused, err); err != nil {
		l.lie.Store(&refusedLie{sum, time.Now()})
		return fmt.Errorf("show client %s on %s that a quorum lies: %w", l.client, l.host.ID(), err)
	}
	l.log.Error().Str("of", l.other.ID()).Str("status", client.Status).Msg("the client was shown that its attestors lie, and believes nothing any more")
	return nil
}

// passAttestors moves on the time of a chain whose attestors sign only of a
// later height: a clock comes to none by itself.
func (l *lane) passAttestors(ctx context.Context, failure error) error {
	if !errors.Is(failure, quorum.ErrNoQuorum) || !errors.Is(failure, adapters.ErrPassed) {
		return nil
	}
	return l.peer.advanceTime(ctx, time.Now().Truncate(time.Second))
}

// isAttestorFault says that evidence was not had for what attestors are, and
// not for what the packets are.
func isAttestorFault(err error) bool {
	return errors.Is(err, quorum.ErrNoQuorum) || errors.Is(err, quorum.ErrOtherSet) || errors.Is(err, ErrNoAttestors)
}

// checkAttestors refuses attestors of a chain whose client cannot be made.
func (e *Engine) checkAttestors(ctx context.Context, chain, clientType string) error {
	if !adapters.BelievesAttestors(clientType) {
		return fmt.Errorf("clients of %s: there is no type %q", chain, clientType)
	}
	attestors, err := e.attestorsOf(chain)
	if err != nil {
		return err
	}
	set := attestors.Set()
	return e.checkAddresses(ctx, chain, set.Trust(), set.Source)
}

// checkClient refuses an adopted client whose attestors are not those of the
// configuration, or speak of another source too.
func (e *Engine) checkClient(ctx context.Context, client adapters.Client, host, chain string) error {
	if !adapters.BelievesAttestors(client.Type) {
		return nil
	}
	attestors, err := e.attestorsOf(chain)
	if err != nil {
		return fmt.Errorf("client %s on %s is of type %s: %w", client.ID, host, client.Type, err)
	}
	trust, err := quorum.TrustOf(client)
	if err != nil {
		return fmt.Errorf("client %s on %s: %w", client.ID, host, err)
	}
	set := attestors.Set()
	if trust.Source != set.Source && trust.Source != (attestation.Source{}) {
		return fmt.Errorf("client %s on %s: %w: they attest source %x, those of %s attest %x", client.ID, host, quorum.ErrOtherSet, trust.Source, chain, set.Source)
	}
	known := set.Trust()
	for _, address := range trust.Set.Attestors {
		if !slices.Contains(known.Attestors, address) {
			return fmt.Errorf("client %s on %s: %w: %s", client.ID, host, quorum.ErrOtherSet, address)
		}
	}
	return e.checkAddresses(ctx, chain, trust.Set, set.Source)
}

// checkTypes refuses a link whose clients of chains are not of the types asked
// for.
func (e *Engine) checkTypes(ctx context.Context, link journal.Link, types map[string]string) error {
	for _, ends := range [][2]journal.End{{link.A, link.B}, {link.B, link.A}} {
		here, want := ends[0], types[ends[1].Chain]
		if want == "" {
			continue
		}
		client, err := e.chains[here.Chain].Client(ctx, here.Client)
		if err != nil {
			return fmt.Errorf("client %s on %s: %w", here.Client, here.Chain, err)
		}
		if client.Type != want {
			return fmt.Errorf("%w: %s on %s is of type %s, not %s", ErrClientType, here.Client, here.Chain, client.Type, want)
		}
	}
	return nil
}

// checkAddresses refuses attestors of a chain of whom a link of the journal
// believes one about another source. Statements as ibc-go v11 has them name no
// source, so what a key signs about one could be shown as being about the
// other. Clients on chains that are not connected are not looked at.
func (e *Engine) checkAddresses(ctx context.Context, chain string, trust attestation.Set, source attestation.Source) error {
	links, err := e.journal.Links(ctx)
	if err != nil {
		return err
	}
	for _, link := range links {
		for _, ends := range [][2]journal.End{{link.A, link.B}, {link.B, link.A}} {
			here, of := ends[0], ends[1].Chain
			host := e.chains[here.Chain]
			if of == chain || host == nil || here.Client == "" {
				continue
			}
			client, err := host.Client(ctx, here.Client)
			if err != nil {
				return fmt.Errorf("client %s on %s: %w", here.Client, here.Chain, err)
			}
			if !adapters.BelievesAttestors(client.Type) {
				continue
			}
			known, err := quorum.TrustOf(client)
			if err != nil {
				return fmt.Errorf("client %s on %s: %w", here.Client, here.Chain, err)
			}
			if used, found := shared(trust, known.Set); found && known.Source != source {
				return fmt.Errorf("attestors of %s: %w: %s attests %s for client %s on %s, link %s", chain, ErrAddressUsed, used, of, here.Client, here.Chain, link.Name)
			}
		}
	}
	return nil
}

func shared(a, b attestation.Set) (attestation.Address, bool) {
	for _, one := range a.Attestors {
		for _, other := range b.Attestors {
			if one == other {
				return one, true
			}
		}
	}
	return attestation.Address{}, false
}
