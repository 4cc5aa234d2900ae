package fabricclient_test

import (
	"bytes"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// record is what the packet chaincode says of an identity.
func (h *host) record(who *fabrictest.Identity) []byte {
	h.t.Helper()
	id, err := h.net.Trust().Identify(who.Serialize(), now)
	require.NoError(h.t, err)
	record, err := id.Record()
	require.NoError(h.t, err)
	return record
}

// registration proves that record stands where that of an identity does.
func (h *host) registration(height uint64, serialized, record []byte, others ...fabric.Entry) []byte {
	h.t.Helper()
	return h.registrationBy(nil, height, serialized, record, others...)
}

// registrationBy is one that the given identities endorse, or, when there are
// none, the peers that mostly do.
func (h *host) registrationBy(signers []*fabrictest.Identity, height uint64, serialized, record []byte, others ...fabric.Entry) []byte {
	h.t.Helper()
	entry := fabric.Entry{Path: fabric.IdentityPath(serialized), Value: record}
	all := append([]fabric.Entry{entry}, others...)
	tree, err := fabric.NewTree(all)
	require.NoError(h.t, err)
	proof, err := fabricview.NewProof(tree, entry.Path)
	require.NoError(h.t, err)
	raw, err := proof.Marshal()
	require.NoError(h.t, err)
	d := h.draft(height, time.Duration(height)*time.Second, all...)
	if signers != nil {
		d.Signers = signers
	}
	header := h.any(fabricview.NewHeader(d.Seal()))
	message, err := h.encoder.EncodeIdentity(header, serialized, record, raw)
	require.NoError(h.t, err)
	return message
}

func (h *host) register(height uint64, who *fabrictest.Identity, others ...fabric.Entry) error {
	h.t.Helper()
	_, _, _, err := h.run(contract.PackUpdateClient(h.registration(height, who.Serialize(), h.record(who), others...)))
	h.learn(h.any(h.state()))
	return err
}

func (h *host) identities() [][]byte {
	h.t.Helper()
	out, err := h.Call(h.Account(0), h.client, contract.PackIdentities())
	require.NoError(h.t, err)
	all, err := contract.UnpackIdentities(out)
	require.NoError(h.t, err)
	return all
}

// signedBy is an update with a view that the given identities endorse.
func (h *host) signedBy(height uint64, who ...*fabrictest.Identity) error {
	h.t.Helper()
	d := h.draft(height, time.Duration(height)*time.Second)
	d.Signers = who
	return h.update(d.Seal())
}

func (h *host) peer(org int) *fabrictest.Identity {
	return h.net.NewIdentity(h.net.Orgs[org].CA, "peer", fabrictest.Start, now.AddDate(1, 0, 0))
}

// A further peer endorses once a view has proven its record; a client's record
// lets it ask and nothing else.
func TestFurtherIdentitiesEnterByViews(t *testing.T) {
	h := newHost(t)
	added, first, second := h.peer(0), h.net.Orgs[0].Peer, h.net.Orgs[1].Peer
	require.ErrorIs(t, h.signedBy(5, added, second), refusal.UnknownSigner)
	require.NoError(t, h.register(6, added, entries(2)...))
	require.NoError(t, h.signedBy(7, added, second))
	require.Equal(t, added.Serialize(), h.identities()[4])
	// It is one more peer of its organisation, no organisation of its own.
	h.wantRefusal("PolicyUnsatisfied", h.signedBy(8, added, first))

	asker := h.net.NewIdentity(h.net.Orgs[2].CA, "client", fabrictest.Start, now.AddDate(1, 0, 0))
	require.NoError(t, h.register(9, asker))
	h.asker = asker
	require.NoError(t, h.signedBy(10, first, second))
	d := h.draft(11, 11*time.Second)
	d.Signers = []*fabrictest.Identity{second, asker}
	h.wantRefusal("WrongRole", h.forged(d, 5, 2, 5))
}

// forged is a valid view with each endorsement under another index.
func (h *host) forged(d *fabrictest.Draft, creator byte, indices ...byte) error {
	h.t.Helper()
	ev := d.Seal()
	message, err := h.encoder.Forge(ev, creator, d.Signature.Creator, d.Signature.Nonce, signatures(h.t, ev, indices...))
	require.NoError(h.t, err)
	return h.asRouter(message)
}

func TestRegistrationsRefuse(t *testing.T) {
	h := newHost(t)
	who := h.peer(0)
	serialized, good := who.Serialize(), h.record(who)
	require.NoError(t, h.asRouter(h.registration(5, serialized, good)))
	change := func(edit func([]byte) []byte) []byte { return edit(bytes.Clone(good)) }
	for name, c := range map[string]struct {
		record []byte
		want   string
	}{
		"another domain":         {change(func(r []byte) []byte { r[0]++; return r }), "WrongDomain"},
		"a byte less":            {good[:len(good)-1], "Malformed"},
		"a byte more":            {append(bytes.Clone(good), 'x'), "Malformed"},
		"the domain only":        {good[:32], "WrongDomain"},
		"a key that is no point": {change(func(r []byte) []byte { r[60]++; return r }), "CertificateRefuse"},
		"a key of zeros":         {change(func(r []byte) []byte { copy(r[49:113], make([]byte, 64)); return r }), "CertificateRefuse"},
		"an organisation that the policy does not name": {change(func(r []byte) []byte { r[len(r)-4] = '9'; return r }), "UnknownSigner"},
		"an expired certificate":                        {change(func(r []byte) []byte { copy(r[41:49], make([]byte, 8)); return r }), "CertificateTime"},
	} {
		t.Run(name, func(t *testing.T) {
			h.wantRefusal(c.want, h.asRouter(h.registration(5, serialized, c.record)))
		})
	}
	message := h.registration(5, serialized, good)
	other := h.peer(0).Serialize()
	at := bytes.LastIndex(message, serialized)
	for name, message := range map[string][]byte{
		"another identity's record": slices.Concat(message[:at-2], []byte{byte(len(other) >> 8), byte(len(other))}, other, message[at+len(serialized):]),
		"a changed identity":        slices.Concat(message[:at], []byte{message[at] ^ 1}, message[at+1:]),
		"a changed record":          slices.Concat(message[:len(message)-1], []byte{'Q'}),
		"a sibling more":            append(bytes.Clone(message), make([]byte, 32)...),
	} {
		t.Run(name, func(t *testing.T) { h.wantRefusal("ProofInvalid", h.asRouter(message)) })
	}
	for cut := at - 4; cut < len(message); cut++ {
		require.Error(t, h.asRouter(message[:cut]))
	}
	require.Len(t, h.identities(), 4, "calls keep nothing")
}

// A renewed certificate takes the place of the old one: one key counts once.
func TestRenewal(t *testing.T) {
	h := newHost(t)
	first, second := h.net.Orgs[0].Peer, h.net.Orgs[1].Peer
	renewed := h.net.Renew(first, h.net.Orgs[0].CA)
	require.NoError(t, h.register(5, renewed))
	all := h.identities()
	require.Empty(t, all[1])
	require.Equal(t, renewed.Serialize(), all[4])
	require.NoError(t, h.signedBy(6, renewed, second))
	old := h.draft(7, 7*time.Second)
	old.Signers = []*fabrictest.Identity{first, second}
	h.wantRefusal("CertificateRefuse", h.forged(old, 0, 1, 2))

	// Whoever brings the old one again, or the new one, changes nothing.
	for _, who := range []*fabrictest.Identity{first, renewed} {
		message := h.registrationBy([]*fabrictest.Identity{renewed, second}, 8, who.Serialize(), h.record(who))
		h.wantRefusal("CertificateRefuse", h.asRouter(message))
	}
	require.NoError(t, h.signedBy(9, renewed, second))
}

func TestRevocation(t *testing.T) {
	h := newHost(t)
	first, second, third := h.net.Orgs[0].Peer, h.net.Orgs[1].Peer, h.net.Orgs[2].Peer
	revoke := func(from simulated.Account, index int64) error {
		_, err := h.Send(from, h.client, contract.PackRevokeIdentity(big.NewInt(index)))
		return err
	}
	h.wantRefusal("AccessManagedUnauthorized", revoke(h.Account(1), 1))
	h.wantRefusal("UnknownSigner", revoke(h.Account(0), 4))
	require.NoError(t, h.signedBy(5, first, second))
	require.NoError(t, revoke(h.Account(0), 1))
	require.Empty(t, h.identities()[1])

	h.wantRefusal("CertificateRefuse", h.forged(h.draft(6, 6*time.Second), 0, 1, 2))
	h.learn(h.any(h.state()))
	require.ErrorIs(t, h.signedBy(6, first, second), refusal.UnknownSigner)
	require.NoError(t, h.signedBy(6, second, third))

	// Its key does not come back, whatever certificate it is in. The views
	// themselves are by others.
	for _, who := range []*fabrictest.Identity{first, h.net.Renew(first, h.net.Orgs[0].CA)} {
		message := h.registrationBy([]*fabrictest.Identity{second, third}, 7, who.Serialize(), h.record(who))
		h.wantRefusal("CertificateRefuse", h.asRouter(message))
	}

	// Whose proposals it was cannot ask any more either.
	require.NoError(t, revoke(h.Account(0), 0))
	d := h.draft(8, 8*time.Second)
	d.Signers = []*fabrictest.Identity{second, third}
	h.wantRefusal("CertificateRefuse", h.forged(d, 0, 2, 3))
}

// An identity expires by itself.
func TestExpiringIdentity(t *testing.T) {
	h := newHost(t)
	short := h.net.NewIdentity(h.net.Orgs[0].CA, "peer", fabrictest.Start, now.Add(10*time.Minute))
	require.NoError(t, h.register(5, short))
	require.NoError(t, h.signedBy(6, short, h.net.Orgs[1].Peer))
	h.Advance(11 * time.Minute)
	h.wantRefusal("CertificateTime", h.signedBy(7, short, h.net.Orgs[1].Peer))
	h.wantRefusal("CertificateTime", h.asRouter(h.registration(8, short.Serialize(), h.record(short))))
}

// Indices come in ascending order, so nobody is counted twice.
func TestDuplicateSigners(t *testing.T) {
	h := newHost(t)
	d := h.draft(5, 5*time.Second)
	d.Signers = append(d.Signers, d.Signers[0])
	h.wantRefusal("DuplicateSigner", h.forged(d, 0, 1, 2, 1))
	d = h.draft(5, 5*time.Second)
	d.Signers = []*fabrictest.Identity{d.Signers[0], d.Signers[0]}
	h.wantRefusal("DuplicateSigner", h.forged(d, 0, 1, 1))
	h.wantRefusal("SignatureInvalid", h.forged(d, 0, 1, 2))
	h.wantRefusal("UnknownSigner", h.forged(d, 0, 1, 200))
	h.wantRefusal("WrongRole", h.forged(d, 0, 0, 1))
}
