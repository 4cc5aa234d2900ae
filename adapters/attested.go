package adapters

// Types of clients that believe attestors, whichever chain they are of.
const (
	// Attestations believe a quorum of attestors alone.
	Attestations = "attestations"
	// Attested believe what both a light client and a quorum say.
	Attested = "attested"
)

// BelievesAttestors says whether a client of a type needs the word of a quorum.
func BelievesAttestors(clientType string) bool {
	return clientType == Attestations || clientType == Attested
}
