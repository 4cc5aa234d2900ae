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

// Host is a Chain that keeps some clients in another form than they are offered
// in.
type Host interface {
	// Hosted is that form, or why the chain takes no such client.
	Hosted(offered ClientParams) (ClientParams, error)
}

// Hosted is what CreateClient is to be given on a chain for a client that it is
// offered, and what evidence of that client begins at.
func Hosted(on Chain, offered ClientParams) (ClientParams, error) {
	if host, ok := on.(Host); ok {
		return host.Hosted(offered)
	}
	return offered, nil
}
