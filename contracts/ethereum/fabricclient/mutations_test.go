package fabricclient_test

import (
	"cmp"
	"crypto/ecdsa"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	gethcommon "github.com/ethereum/go-ethereum/common"
	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// codes reads the names that Go gives refusal codes: those of the contract's
// errors.
func codes(t testing.TB) map[string]refusal.Code {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../../../proofs/refusal/codes.go", nil, 0)
	require.NoError(t, err)
	found := map[string]refusal.Code{}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			text, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			found[spec.Names[0].Name] = refusal.Code(text)
		}
		return true
	})
	return found
}

// Whoever reads a revert finds the code by the error's name.
func TestErrorsAreNamedAsCodes(t *testing.T) {
	known := codes(t)
	parsed, err := bindings.FabricClientMetaData.ParseABI()
	require.NoError(t, err)
	for name := range parsed.Errors {
		if _, ok := known[name]; !ok && !strings.HasPrefix(name, "AccessManaged") {
			t.Errorf("error %s is no constant of proofs/refusal", name)
		}
	}
}

// lab deploys a client for each attempt on one chain, whose blocks are a second
// apart because they are ahead of the present.
type lab struct {
	*simulated.Chain
	t      testing.TB
	codes  map[string]refusal.Code
	router gethcommon.Address
}

func newLab(t testing.TB) *lab {
	t.Helper()
	l := &lab{Chain: simulated.New(t), t: t, codes: codes(t), router: gethcommon.HexToAddress("0x7007")}
	l.MustSend(l.Account(0), l.Account(1).Address, nil)
	l.Advance(24 * time.Hour)
	return l
}

// next is the time of the next block.
func (l *lab) next() time.Time { return time.Unix(int64(l.Time())+1, 0) }

// code is the refusal that an error stands for.
func (l *lab) code(err error) refusal.Code {
	l.t.Helper()
	if err == nil {
		return ""
	}
	var revert *simulated.Revert
	if !errors.As(err, &revert) {
		code, ok := refusal.Of(err)
		require.True(l.t, ok, "%v", err)
		return code
	}
	code, ok := l.codes[revert.Name]
	require.True(l.t, ok, "%v", err)
	return code
}

// subject is a client with the index of each identity that it knows.
type subject struct {
	lab     *lab
	client  gethcommon.Address
	encoder *fabricclient.Encoder
	known   []fabricclient.Registered
	creator []byte
}

// deploy creates the client of an attempt: the proposal's creator is registered
// as it was before any mutation, then all who are to sign and two peers of each
// organisation, in so far as the anchors vouched for them when their
// certificates began.
func (l *lab) deploy(a *fabrictest.Attempt, creator *fabrictest.Identity) (*subject, error) {
	l.t.Helper()
	trust, err := fabric.NewTrust(a.Anchors)
	if err != nil {
		return nil, err
	}
	s := &subject{lab: l, creator: creator.Serialize()}
	s.known = append(s.known, fabricclient.Registered{Serialized: s.creator, Identity: identityOf(creator)})
	candidates := slices.Clone(a.Draft.Signers)
	for _, org := range a.Net.Orgs {
		candidates = append(candidates, org.Peer, a.Net.NewIdentity(org.CA, "peer", fabrictest.Start, a.Now.AddDate(1, 0, 0)))
	}
	for _, who := range candidates {
		id, err := trust.Identify(who.Serialize(), who.Cert.NotBefore.Add(time.Second))
		if err == nil && s.byKey(id.X) < 0 {
			s.known = append(s.known, fabricclient.Registered{Serialized: who.Serialize(), Identity: id})
		}
	}
	state := fabricview.NewClientState(a.Anchors, 30*365*24*time.Hour, maxClockDrift, 4)
	consensus := &fabricview.ConsensusState{Timestamp: uint64(l.next().Add(-time.Hour).Unix())}
	parameters, err := fabricclient.Unchecked(state, consensus, s.known)
	require.NoError(l.t, err)
	described := pack(l.t, state)
	receipt, err := l.DeployGas(&bindings.FabricClientMetaData, contract.PackConstructor(l.router, l.router, parameters, described))
	if err != nil {
		return nil, err
	}
	s.client = receipt.ContractAddress
	dictionary, err := l.Call(l.Account(0), s.client, contract.PackDictionary())
	require.NoError(l.t, err)
	dictionary, err = contract.UnpackDictionary(dictionary)
	require.NoError(l.t, err)
	s.encoder, err = fabricclient.NewEncoder(described, dictionary, nil)
	require.NoError(l.t, err)
	return s, nil
}

func identityOf(who *fabrictest.Identity) fabric.Identity {
	point, err := who.Cert.PublicKey.(*ecdsa.PublicKey).Bytes() // 0x04, X, Y
	if err != nil {
		panic(err) // a key that was just made
	}
	return fabric.Identity{
		MSPID: who.MSPID, X: [32]byte(point[1:33]), Y: [32]byte(point[33:65]),
		NotBefore: uint64(who.Cert.NotBefore.Unix()), NotAfter: uint64(who.Cert.NotAfter.Unix()),
	}
}

func (s *subject) byKey(x [32]byte) int {
	return slices.IndexFunc(s.known, func(r fabricclient.Registered) bool { return r.X == x })
}

// stranger is an index that nobody has.
const stranger = 200

// index is where an endorser is registered, or at least its key.
func (s *subject) index(endorser []byte, signers []*fabrictest.Identity) byte {
	for i, known := range s.known {
		if string(known.Serialized) == string(endorser) {
			return byte(i)
		}
	}
	for _, who := range signers {
		if string(who.Serialize()) != string(endorser) {
			continue
		}
		if at := s.byKey(identityOf(who).X); at >= 0 {
			return byte(at)
		}
	}
	return stranger
}

// verify offers evidence to the client as whoever wants it accepted would:
// under the registered creator, each endorsement under its signer's index.
func (s *subject) verify(ev fabric.EndorsedView, signers []*fabrictest.Identity) error {
	var header common.SignatureHeader
	_ = proto.Unmarshal(ev.SignatureHeader, protoadapt.MessageV2Of(&header)) // as far as it parses
	var signatures []fabricclient.Signature
	for _, e := range ev.Endorsements {
		rs, err := fabricclient.SplitSignature(e.Signature)
		if err != nil {
			return err
		}
		signatures = append(signatures, fabricclient.Signature{Index: s.index(e.Endorser, signers), RS: rs})
	}
	slices.SortStableFunc(signatures, func(a, b fabricclient.Signature) int { return cmp.Compare(a.Index, b.Index) })
	message, err := s.encoder.Forge(ev, 0, s.creator, header.Nonce, signatures)
	if err != nil {
		return err
	}
	_, err = s.lab.Call(simulated.Account{Address: s.lab.router}, s.client, contract.PackUpdateClient(message))
	return err
}

// attempt is a valid case with a change, and what the contract says of it.
func (l *lab) attempt(mutate func(*fabrictest.Attempt)) refusal.Code {
	l.t.Helper()
	n := fabrictest.NewNetwork(l.t)
	asker := n.NewIdentity(n.Orgs[0].CA, "client", fabrictest.Start, fabrictest.Start.AddDate(10, 0, 0))
	at := l.next()
	a := fabrictest.NewAttempt(n, at)
	a.Draft.Signature.Creator = asker.Serialize()
	mutate(a)
	s, err := l.deploy(a, asker)
	if err != nil {
		return l.code(err)
	}
	if late := a.Now.Sub(at); late != 0 {
		l.Advance(late)
	}
	return l.code(s.verify(a.Seal(), a.Draft.Signers))
}

// elsewhere is what the contract says where that is not what Go does. It reads
// no certificates: nobody can be registered whose certificate Go refuses, so
// such a signer is unknown, or the signature is not that of the registered key.
var elsewhere = map[string]refusal.Code{
	"unknown field in endorser":                      refusal.UnknownSigner,
	"unknown group in endorser":                      refusal.UnknownSigner,
	"unknown varint in endorser":                     refusal.UnknownSigner,
	"field 1 once more in endorser":                  refusal.UnknownSigner,
	"huge endorser":                                  refusal.UnknownSigner,
	"a stranger's CA under a known name":             refusal.UnknownSigner,
	"a peer of another organisation under this name": refusal.SignatureInvalid,
	"the CA itself":                                  refusal.UnknownSigner,
	"a certificate that signs itself":                refusal.UnknownSigner,
	"a key on P-384":                                 refusal.SignatureInvalid, // its numbers are too long
	"nobody":                                         refusal.UnknownSigner,
	"somebody else":                                  refusal.UnknownSigner,
	"peer and admin at once":                         refusal.UnknownSigner,
	"peer twice":                                     refusal.UnknownSigner,
	"no certificate":                                 refusal.UnknownSigner,
	"revoked":                                        refusal.UnknownSigner,
	"revoked in a stale list":                        refusal.UnknownSigner,
	"a stale revocation list":                        refusal.CertificateTime, // which ends the identity's time
	"a peer of the root above it":                    refusal.UnknownSigner,
	"an intermediate that is not configured":         refusal.UnknownSigner,
	"a revoked intermediate":                         refusal.UnknownSigner,
	"the peers' unit bound to another CA":            refusal.UnknownSigner,
	"outside of the organisation's units":            refusal.UnknownSigner,
	// The creator is compared with a registered one and not parsed.
	"a creator that is no identity":    refusal.NonCanonical,
	"a creator that is no certificate": refusal.NonCanonical,
	// An organisation that the policy does not name has no number.
	"others asked for": refusal.WrongRole,
}

func TestMutations(t *testing.T) {
	l := newLab(t)
	for group, cases := range fabrictest.Mutations() {
		for _, c := range cases {
			t.Run(group+"/"+c.Name, func(t *testing.T) {
				on := l
				if c.Name == "all expired by now" {
					on = newLab(t)
				}
				want := c.Want
				if other, ok := elsewhere[c.Name]; ok && (c.Name != "nobody" || group == "signers") {
					want = other
				}
				if got := on.attempt(c.Mutate); got != want {
					t.Errorf("answered %q, want %q", got, want)
				}
			})
		}
	}
	if got := l.attempt(func(*fabrictest.Attempt) {}); got != "" {
		t.Errorf("refused without a mutation: %s", got)
	}
}

// However a proposal for another function is cut into parts, it is no view.
func TestEverySplitOfAnotherProposal(t *testing.T) {
	l := newLab(t)
	for _, split := range fabrictest.Splits() {
		t.Run(split.Name, func(t *testing.T) {
			n := fabrictest.NewNetwork(t)
			asker := n.NewIdentity(n.Orgs[0].CA, "client", fabrictest.Start, fabrictest.Start.AddDate(10, 0, 0))
			a := fabrictest.NewAttempt(n, l.next())
			a.Draft.Signature.Creator = asker.Serialize()
			s, err := l.deploy(a, asker)
			require.NoError(t, err)
			require.NoError(t, s.verify(a.Seal(), a.Draft.Signers))

			a = fabrictest.NewAttempt(n, a.Now)
			a.Draft.Signature.Creator = asker.Serialize()
			tried, accepted := split.Each(a, func(ev fabric.EndorsedView) bool { return s.verify(ev, a.Draft.Signers) == nil })
			if tried < 2 {
				t.Errorf("only %d ways to cut were tried", tried)
			}
			if accepted {
				t.Errorf("way %d to cut was accepted", tried)
			}
		})
	}
}
