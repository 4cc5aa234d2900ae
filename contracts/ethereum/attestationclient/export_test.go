package attestationclient

import (
	"github.com/anji-bridge/anji/contracts/clients/attestation"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
)

// EncodeEvidence is what the contract takes for a proof.
func EncodeEvidence(e proofs.Evidence) ([]byte, error) {
	return encodeProof(attestation.NewAttestationProof(e))
}

// PackParameters encodes parameters without a look at them, as an attacker
// would.
func PackParameters(set proofs.Set, source proofs.Source, snapshot bool, drift, delay, sequence, height, time uint64) ([]byte, error) {
	p := parameters{
		Attestors: sorted(set), Threshold: set.Threshold, Source: source, Snapshot: snapshot,
		MaxClockDrift: drift, RotationDelay: delay, SetSequence: sequence, Height: height, Time: time,
	}
	return parametersLayout.Pack(p)
}
