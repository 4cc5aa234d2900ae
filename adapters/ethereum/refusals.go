package ethereum

import (
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// refusals gives each custom error of the contracts its code. Errors of ours
// bear the names of package refusal's constants; the others are OpenZeppelin's.
var refusals = map[string]refusal.Code{
	// Encoding and Merkle proofs.
	"Malformed":    refusal.Malformed,
	"NonCanonical": refusal.NonCanonical,
	"TooLarge":     refusal.TooLarge,
	"EmptyField":   refusal.EmptyField,
	"ProofInvalid": refusal.ProofInvalid,
	"UnknownRoot":  refusal.UnknownRoot,

	// Signatures and identities.
	"SignatureInvalid":  refusal.SignatureInvalid,
	"HighS":             refusal.HighS,
	"DuplicateSigner":   refusal.DuplicateSigner,
	"UnknownSigner":     refusal.UnknownSigner,
	"CertificateRefuse": refusal.CertificateRefuse,
	"CertificateTime":   refusal.CertificateTime,
	"WrongRole":         refusal.WrongRole,
	"PolicyUnsatisfied": refusal.PolicyUnsatisfied,
	"KeyUnsupported":    refusal.ClientInvalid, // a validator set that no client here can follow

	// Packets.
	"PacketInvalid":          refusal.PacketInvalid,
	"AcknowledgementInvalid": refusal.AcknowledgementInvalid,
	"AnswerRefused":          refusal.AcknowledgementInvalid,
	"TimeoutElapsed":         refusal.TimeoutElapsed,
	"TimeoutNotReached":      refusal.TimeoutNotReached,
	"TimeoutTooFar":          refusal.TimeoutTooFar,
	"CounterpartyUnknown":    refusal.CounterpartyUnknown,
	"CounterpartyMismatch":   refusal.CounterpartyMismatch,
	"CounterpartyExists":     refusal.CounterpartyExists,
	"CounterpartyInvalid":    refusal.CounterpartyInvalid,
	"CommitmentMismatch":     refusal.CommitmentMismatch,
	"AcknowledgementExists":  refusal.AcknowledgementExists,
	"SequenceUsed":           refusal.SequenceUsed,
	"PortUnknown":            refusal.PortUnknown,
	"PortNotOwned":           refusal.PortNotOwned,
	"ApplicationFailed":      refusal.ApplicationFailed,
	"ApplicationAborted":     refusal.ApplicationAborted,

	// Clients.
	"ClientUnknown":   refusal.ClientUnknown,
	"ClientNotActive": refusal.ClientNotActive,
	"ClientInvalid":   refusal.ClientInvalid,
	"HeaderInvalid":   refusal.HeaderInvalid,
	"HeaderFuture":    refusal.HeaderFuture,
	"HeaderExpired":   refusal.HeaderExpired,
	"NotEnoughTrust":  refusal.NotEnoughTrust,
	"NotMisbehaviour": refusal.NotMisbehaviour,
	"Contradiction":   refusal.Contradiction,

	// Attestations.
	"QuorumNotMet":     refusal.QuorumNotMet,
	"NotAttested":      refusal.NotAttested,
	"AttestedHeight":   refusal.AttestedHeight,
	"SetMismatch":      refusal.SetMismatch,
	"RotationSequence": refusal.RotationSequence,
	"RotationPending":  refusal.RotationPending,

	// Fabric views.
	"ProposalMismatch":  refusal.ProposalMismatch,
	"WrongChannel":      refusal.WrongChannel,
	"WrongChaincode":    refusal.WrongChaincode,
	"WrongFunction":     refusal.WrongFunction,
	"WrongDomain":       refusal.WrongDomain,
	"NotAView":          refusal.NotAView,
	"HasWrites":         refusal.HasWrites,
	"DefinitionChanged": refusal.DefinitionChanged,

	// Administration.
	"Unauthorized":              refusal.Unauthorized,
	"AccessManagedUnauthorized": refusal.Unauthorized,
	"NotAnnounced":              refusal.Unauthorized,
}

// revertErrors are the custom errors of all contracts that an item of a batch
// may run into, by selector.
var revertErrors = func() map[[4]byte]abi.Error {
	known := map[[4]byte]abi.Error{}
	for _, meta := range []*bind.MetaData{
		&bindings.RouterMetaData, &bindings.FabricClientMetaData, &bindings.TendermintClientMetaData,
		&bindings.AttestationClientMetaData, &bindings.AttestedClientMetaData, &bindings.AccessManagerMetaData,
	} {
		for _, e := range mustABI(meta).Errors {
			known[[4]byte(e.ID[:4])] = e
		}
	}
	return known
}()
