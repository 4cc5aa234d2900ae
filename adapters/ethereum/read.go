package ethereum

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
)

// reading is what a light client's contract says of itself now.
type reading struct {
	latest adapters.Height
	time   time.Time // of the latest height
	frozen bool
	quorum *quorum // where attestors are believed
	// contract and light are the wrapped light client's, where there is one.
	contract *lightClient
	light    *reading
}

// quorum is who is believed by a client of attestors.
type quorum struct {
	attestors    []string
	threshold    uint32
	setSequence  uint64
	pending      *attestation.PendingRotation
	equivocators []string
}

// read asks a light client's contract, of whichever kind.
func (c *Chain) read(ctx context.Context, contract *lightClient) (now reading, err error) {
	latest, err := ask(ctx, c, contract.address, reader.PackLatest(), reader.UnpackLatest)
	if err != nil {
		return now, err
	}
	now.latest = adapters.Height{Revision: latest.Revision, Height: latest.Height}
	now.time = time.Unix(0, int64(latest.Time)).UTC()
	if now.frozen, err = ask(ctx, c, contract.address, reader.PackFrozen(), reader.UnpackFrozen); err != nil {
		return now, err
	}
	url, err := typeURL(contract.described)
	if err != nil || url != attestationURL && url != attestedURL {
		return now, err
	}
	if now.quorum, err = c.readQuorum(ctx, contract.address, now.frozen); err != nil || url != attestedURL {
		return now, err
	}
	if now.contract, err = c.lightOf(ctx, contract); err != nil {
		return now, err
	}
	light, err := c.read(ctx, now.contract)
	now.light = &light
	return now, err
}

// readQuorum asks for the set of attestors as of now.
func (c *Chain) readQuorum(ctx context.Context, address common.Address, frozen bool) (*quorum, error) {
	view := bindings.NewAttestationClient()
	set, err := ask(ctx, c, address, view.PackGetAttestationSet(), view.UnpackGetAttestationSet)
	if err != nil {
		return nil, err
	}
	rotation, err := ask(ctx, c, address, view.PackGetRotation(), view.UnpackGetRotation)
	if err != nil {
		return nil, err
	}
	q := &quorum{attestors: addressTexts(set.Attestors), threshold: uint32(set.Threshold), setSequence: rotation.SetSequence}
	if rotation.Sequence != 0 {
		q.pending = &attestation.PendingRotation{
			Sequence: rotation.Sequence, AttestorAddresses: addressTexts(rotation.Attestors), MinRequiredSigs: rotation.Threshold,
			Effective: rotation.Effective, Signers: addressTexts(rotation.Signers),
		}
	}
	if !frozen {
		return q, nil
	}
	logs, err := c.logs(ctx, address, topicEquivocation)
	if err != nil {
		return nil, err
	}
	for _, log := range logs {
		event, err := view.UnpackEquivocationEvent(&log)
		if err != nil {
			return nil, err
		}
		q.equivocators = addressTexts(event.Equivocators)
	}
	return q, nil
}

// addressTexts are addresses as client states have them.
func addressTexts(from []common.Address) (out []string) {
	for _, a := range from {
		out = append(out, proofs.Address(a).String())
	}
	return out
}

// describeQuorum brings a state of a client of attestors up to date.
func (r reading) describeQuorum(known *attestation.ClientState) {
	known.LatestHeight, known.IsFrozen = r.latest.Height, r.frozen
	if r.quorum == nil {
		return
	}
	known.AttestorAddresses, known.MinRequiredSigs = r.quorum.attestors, r.quorum.threshold
	if known.Terms != nil {
		known.Terms.SetSequence, known.Terms.Pending, known.Terms.Equivocators = r.quorum.setSequence, r.quorum.pending, r.quorum.equivocators
	}
}

// expiry is when a client's trust ends, zero for never. A wrapped light
// client's does by its own latest height.
func (r reading) expiry(trusting time.Duration) time.Time {
	switch {
	case trusting == 0:
		return time.Time{}
	case r.light != nil:
		return r.light.time.Add(trusting)
	}
	return r.time.Add(trusting)
}
