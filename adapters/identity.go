package adapters

import "context"

// IdentityProof is what makes a client that knows identities one by one take
// one more.
type IdentityProof struct {
	Identity []byte // as in ClientParams
	Record   []byte // what the chain keeps of it
	Update   []byte // client message that Proof leans on, google.protobuf.Any
	Proof    []byte
}

// IdentitySource is a Chain whose clients may know identities one by one.
type IdentitySource interface {
	Chain
	// Identities are this account's own and those of the peers that answer.
	Identities(ctx context.Context) ([][]byte, error)
	// Identity is that of a PEM certificate of this account's organisation.
	Identity(certificate []byte) ([]byte, error)
	// SetIdentity makes the chain check an identity and keep a record of it. The
	// account must be an administrator's.
	SetIdentity(ctx context.Context, identity []byte) error
	// ProveIdentity opens the record of an identity for a client. Refuses with
	// refusal.UnknownSigner where there is none.
	ProveIdentity(ctx context.Context, client Client, identity []byte) (IdentityProof, error)
}

// IdentityHost is a Chain whose clients may know identities one by one.
type IdentityHost interface {
	Chain
	// RegisterIdentity makes a client take one more identity.
	RegisterIdentity(ctx context.Context, clientID string, proof IdentityProof) error
}
