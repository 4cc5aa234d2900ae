package attestor

import (
	"context"
	"errors"
	"fmt"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/signlog"
)

// Rotate signs that another set follows the one that the key is of, once that
// is in the signing log. Nobody can ask a running attestor for it: its operator
// does, who must have stopped it meanwhile, as a log has one user. Where the
// log was restored or lost, SequenceFloor must say which sequences are free.
func (s Setup) Rotate(ctx context.Context, r attestation.Rotation) (Signed, error) {
	record := signlog.Rotation{Previous: r.Previous, Sequence: r.Sequence, Next: r.Next.Hash()}
	return s.signLogged(ctx, record, ToSign{s.ID, attestation.KindRotation, r.Encode()})
}

// Cancel signs that no rotation of that or a lower sequence is to come into
// force, as Rotate does.
func (s Setup) Cancel(ctx context.Context, c attestation.Cancel) (Signed, error) {
	record := signlog.Rotation{Previous: c.Previous, Sequence: c.Sequence}
	return s.signLogged(ctx, record, ToSign{s.ID, attestation.KindCancel, c.Encode()})
}

func (s Setup) signLogged(ctx context.Context, record signlog.Rotation, what ToSign) (out Signed, err error) {
	log, err := s.openLog()
	if err != nil {
		return out, err
	}
	defer func() {
		if closing := log.Close(); err == nil {
			err = closing
		}
	}()
	if log.Doubted() {
		return out, fmt.Errorf("%w: start the attestor first, which raises its floor", signlog.ErrDoubted)
	}
	if s.SequenceFloor > 0 {
		if err := log.RotateFrom(s.SequenceFloor); err != nil {
			return out, err
		}
	}
	err = log.RecordRotation(record)
	if errors.Is(err, signlog.ErrUnknownRotations) {
		err = fmt.Errorf("%w; leave it to the other attestors, or name a sequence from which on this key has signed nothing: --sequence-floor SEQUENCE", err)
	}
	if err != nil {
		return out, err
	}
	out.Data = what.Data
	out.Signature, err = signChecked(ctx, s.Signer, what)
	return out, err
}
