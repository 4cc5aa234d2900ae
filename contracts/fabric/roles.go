package fabric

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/anji-bridge/anji/contracts/fabric/internal/identity"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Role is what an identity may do.
type Role string

const (
	// Admin creates, freezes and recovers clients, registers counterparties
	// and ports, commits trust documents and identities, and grants and
	// revokes roles.
	Admin Role = "admin"
	// Relayer ticks the clock. Delivering needs no role.
	Relayer Role = "relayer"
)

// adminOU is the NodeOU of an organisation's administrators.
const adminOU = "admin"

// maxIdentity bounds an identity's text, in bytes.
const maxIdentity = 4096

// IdentityOf returns the text by which roles name the owner of a certificate:
// the MSP's id, a slash, and the subject and issuer as Fabric's client
// identity library writes them. It outlives a renewal of the certificate.
func IdentityOf(mspID string, certificatePEM []byte) (string, error) {
	owner, err := identity.Of(mspID, certificatePEM)
	return owner.Name, err
}

// creator is who signed the running transaction's proposal.
func (i *invocation) creator() (identity.Identity, error) {
	serialized, err := i.stub.GetCreator()
	if err != nil {
		return identity.Identity{}, fmt.Errorf("creator: %w", err)
	}
	return identity.OfCreator(serialized)
}

// requireOrganisationAdmin refuses unless the creator's certificate carries
// the NodeOU of an administrator. The MSP has checked the certificate.
func (i *invocation) requireOrganisationAdmin() error {
	creator, err := i.creator()
	if err != nil {
		return err
	}
	if !slices.Contains(creator.Certificate.Subject.OrganizationalUnit, adminOU) {
		return refusal.Unauthorized.With("Init needs an organisation's administrator (NodeOU %q), not %s", adminOU, creator.Name)
	}
	return nil
}

func (i *invocation) requireRole(function string, role Role) error {
	creator, err := i.creator()
	if err != nil {
		return err
	}
	if !i.store.Has(roleKey(role, creator.Name)) {
		return refusal.Unauthorized.With("%s needs the role %s, which %s has not", function, role, creator.Name)
	}
	return nil
}

// roleKey hashes the identity, whose text is the certificate authority's choice.
func roleKey(role Role, identity string) []byte {
	sum := sha256.Sum256([]byte(identity))
	return []byte("role/" + string(role) + "/" + hex.EncodeToString(sum[:]))
}

func (i *invocation) addRole(role Role, identity string) error {
	if err := checkRole(role, identity); err != nil {
		return err
	}
	i.store.Set(roleKey(role, identity), []byte(identity))
	return nil
}

func checkRole(role Role, identity string) error {
	if role != Admin && role != Relayer {
		return refusal.Malformed.With("role %.64q: want %s or %s", role, Admin, Relayer)
	}
	if identity == "" {
		return refusal.EmptyField.With("identity for role %s", role)
	}
	if len(identity) > maxIdentity {
		return refusal.TooLarge.With("identity for role %s: %d bytes exceed the maximum of %d", role, len(identity), maxIdentity)
	}
	return nil
}

func (i *invocation) grant(args [][]byte) ([]byte, error) {
	return nil, i.addRole(Role(args[0]), string(args[1]))
}

// revoke takes a role away. Nobody may revoke their own administration, so
// that there is always an administrator.
func (i *invocation) revoke(args [][]byte) ([]byte, error) {
	role, name := Role(args[0]), string(args[1])
	if err := checkRole(role, name); err != nil {
		return nil, err
	}
	creator, err := i.creator()
	if err != nil {
		return nil, err
	}
	if role == Admin && creator.Name == name {
		return nil, refusal.Unauthorized.With("an administrator cannot revoke its own role")
	}
	i.store.Delete(roleKey(role, name))
	return nil, nil
}
