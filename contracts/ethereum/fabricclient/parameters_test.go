package fabricclient_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/stretchr/testify/require"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// birth is what a client is created from.
type birth struct {
	net        *fabrictest.Network
	state      *fabricview.ClientState
	consensus  *fabricview.ConsensusState
	raw        []byte // instead of state
	identities [][]byte
}

func newBirth(t testing.TB) *birth {
	n := fabrictest.NewNetwork(t)
	b := &birth{
		net: n, state: fabricview.NewClientState(n.Anchors(), trustingPeriod, maxClockDrift, firstHeight),
		consensus: &fabricview.ConsensusState{Timestamp: seconds(0)},
	}
	for _, org := range n.Orgs {
		b.identities = append(b.identities, org.Peer.Serialize())
	}
	return b
}

func (b *birth) parameters(t testing.TB) ([]byte, error) {
	t.Helper()
	raw := b.raw
	if raw == nil {
		raw = pack(t, b.state)
	}
	return fabricclient.Parameters(raw, pack(t, b.consensus), b.identities, now)
}

func TestParametersRefuse(t *testing.T) {
	manyOrganisations := func(b *birth) {
		var names []string
		b.state.Msps = nil
		for range 33 {
			names = append(names, "Org"+string(rune('A'+len(names)))+"MSP")
		}
		for _, name := range names {
			b.state.Msps = append(b.state.Msps, b.net.Marshal(b.net.NewOrg(name).Config))
		}
		b.state.Policy = b.net.Marshal(fabrictest.Policy(1, msp.MSPRole_PEER, names...))
		b.identities = nil
	}
	for _, c := range []struct {
		name   string
		mutate func(*birth)
		want   refusal.Code
	}{
		{"a stranger's identity", func(b *birth) { b.identities = append(b.identities, b.net.NewOrg("Org9MSP").Peer.Serialize()) }, refusal.UnknownSigner},
		{"a forged identity", func(b *birth) { b.identities = append(b.identities, b.net.NewOrg("Org1MSP").Peer.Serialize()) }, refusal.CertificateRefuse},
		{"an expired identity", func(b *birth) {
			b.identities[0] = b.net.NewIdentity(b.net.Orgs[0].CA, "peer", fabrictest.Start, now.Add(-time.Second)).Serialize()
		}, refusal.CertificateTime},
		{"too few peers", func(b *birth) { b.identities = b.identities[:1] }, refusal.PolicyUnsatisfied},
		{"clients alone", func(b *birth) {
			for i, org := range b.net.Orgs {
				b.identities[i] = b.net.NewIdentity(org.CA, "client", fabrictest.Start, now.AddDate(1, 0, 0)).Serialize()
			}
		}, refusal.PolicyUnsatisfied},
		{"one peer several times", func(b *birth) { b.identities = slices.Repeat(b.identities[:1], 3) }, refusal.PolicyUnsatisfied},
		{"a frozen client", func(b *birth) { b.state.Frozen = true }, refusal.ClientInvalid},
		{"no trusting period", func(b *birth) { b.state.TrustingPeriod = 0 }, refusal.ClientInvalid},
		{"less than a second of trust", func(b *birth) { b.state.TrustingPeriod = time.Millisecond }, refusal.ClientInvalid},
		{"no time", func(b *birth) { b.consensus.Timestamp = 0 }, refusal.ClientInvalid},
		{"another client's state", func(b *birth) { b.raw = pack(b.net.TB, b.consensus) }, refusal.ClientInvalid},
		{"junk", func(b *birth) { b.raw = []byte("junk") }, refusal.Malformed},
		{"too many organisations", manyOrganisations, refusal.TooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBirth(t)
			if _, err := b.parameters(t); err != nil {
				t.Fatalf("refused before the mutation: %v", err)
			}
			c.mutate(b)
			if _, err := b.parameters(t); !errors.Is(err, c.want) {
				t.Errorf("answered %v, want %s", err, c.want)
			}
		})
	}
}

// The contract does not rely on what makes its parameters.
func TestCreationRefuses(t *testing.T) {
	chain := simulated.New(t)
	for _, c := range []struct {
		name   string
		mutate func(b *birth, known []fabricclient.Registered) []fabricclient.Registered
		want   string
	}{
		{"one key twice", func(_ *birth, k []fabricclient.Registered) []fabricclient.Registered { return append(k, k[0]) }, "DuplicateSigner"},
		{"a key that is no point", func(_ *birth, k []fabricclient.Registered) []fabricclient.Registered {
			k[0].X[5]++
			return k
		}, "CertificateRefuse"},
		{"a key of zeros", func(_ *birth, k []fabricclient.Registered) []fabricclient.Registered {
			k[0].X, k[0].Y = [32]byte{}, [32]byte{}
			return k
		}, "CertificateRefuse"},
		{"too few peers", func(_ *birth, k []fabricclient.Registered) []fabricclient.Registered { return k[:1] }, "PolicyUnsatisfied"},
		{"nobody", func(*birth, []fabricclient.Registered) []fabricclient.Registered { return nil }, "PolicyUnsatisfied"},
		{"no channel", func(b *birth, k []fabricclient.Registered) []fabricclient.Registered {
			b.state.Channel = ""
			return k
		}, "ClientInvalid"},
		{"no chaincode", func(b *birth, k []fabricclient.Registered) []fabricclient.Registered {
			b.state.Chaincode = ""
			return k
		}, "ClientInvalid"},
		{"no definition", func(b *birth, k []fabricclient.Registered) []fabricclient.Registered {
			b.state.DefinitionBlock = 0
			return k
		}, "ClientInvalid"},
		{"no trusting period", func(b *birth, k []fabricclient.Registered) []fabricclient.Registered {
			b.state.TrustingPeriod = 0
			return k
		}, "ClientInvalid"},
		{"no drift", func(b *birth, k []fabricclient.Registered) []fabricclient.Registered {
			b.state.MaxClockDrift = 0
			return k
		}, "ClientInvalid"},
		{"height 0", func(b *birth, k []fabricclient.Registered) []fabricclient.Registered {
			b.state.LatestHeight = fabricview.NewHeight(0)
			return k
		}, "ClientInvalid"},
		{"time 0", func(b *birth, k []fabricclient.Registered) []fabricclient.Registered {
			b.consensus.Timestamp = 0
			return k
		}, "ClientInvalid"},
		{"nanoseconds", func(b *birth, k []fabricclient.Registered) []fabricclient.Registered {
			b.consensus.Timestamp *= 1e9
			return k
		}, "ClientInvalid"},
		{"a time to come", func(b *birth, k []fabricclient.Registered) []fabricclient.Registered {
			b.consensus.Timestamp += 1 << 20
			return k
		}, "HeaderFuture"},
		{"threshold 0", func(b *birth, k []fabricclient.Registered) []fabricclient.Registered {
			b.state.Policy = b.net.Marshal(fabrictest.Policy(0, msp.MSPRole_PEER, "Org1MSP"))
			return k
		}, "ClientInvalid"},
		{"threshold above n", func(b *birth, k []fabricclient.Registered) []fabricclient.Registered {
			b.state.Policy = b.net.Marshal(fabrictest.Policy(2, msp.MSPRole_PEER, "Org1MSP"))
			return k
		}, "ClientInvalid"},
	} {
		t.Run(c.name, func(t *testing.T) {
			create := func(mutate bool) error {
				b := newBirth(t)
				var known []fabricclient.Registered
				for _, serialized := range b.identities {
					id, err := b.net.Trust().Identify(serialized, now)
					require.NoError(t, err)
					known = append(known, fabricclient.Registered{Serialized: serialized, Identity: id})
				}
				if mutate {
					known = c.mutate(b, known)
				}
				parameters, err := fabricclient.Unchecked(b.state, b.consensus, known)
				require.NoError(t, err)
				_, err = chain.DeployGas(&bindings.FabricClientMetaData, contract.PackConstructor(common.Address{1}, common.Address{2}, parameters, pack(t, b.state)))
				return err
			}
			require.NoError(t, create(false))
			var revert *simulated.Revert
			require.ErrorAs(t, create(true), &revert)
			require.Equal(t, c.want, revert.Name)
		})
	}
}

// What the contract announces and answers is what it was made of.
func TestClientTellsWhatItIs(t *testing.T) {
	h := newHost(t)
	described := pack(t, h.state())
	out, err := h.Call(h.Account(0), h.client, contract.PackDescribedHash())
	require.NoError(t, err)
	hash, err := contract.UnpackDescribedHash(out)
	require.NoError(t, err)
	require.Equal(t, [32]byte(crypto.Keccak256(described)), hash)
	out, err = h.Call(h.Account(0), h.client, contract.PackTrustingPeriod())
	require.NoError(t, err)
	period, err := contract.UnpackTrustingPeriod(out)
	require.NoError(t, err)
	require.EqualValues(t, trustingPeriod, period)
	height, at := h.latest()
	require.EqualValues(t, firstHeight, height)
	require.Equal(t, seconds(0), at)
	require.False(t, h.frozen())
	require.Len(t, h.identities(), 4)
}

// Batches are encoded for what they hold: leaves where a view has nothing else,
// and otherwise each entry's siblings.
func TestEncodeBatch(t *testing.T) {
	h := newHost(t)
	all := entries(4)
	update := h.any(fabricview.NewHeader(h.draft(5, time.Second, all...).Seal()))
	tree, err := fabric.NewTree(all)
	require.NoError(t, err)
	item := func(i int) fabricclient.Item {
		proof, err := fabricview.NewProof(tree, all[i].Path)
		require.NoError(t, err)
		raw, err := proof.Marshal()
		require.NoError(t, err)
		return fabricclient.Item{Path: [][]byte{all[i].Path}, Value: all[i].Value, Proof: raw}
	}
	_, proofs, err := h.encoder.EncodeBatch([][]byte{update}, []fabricclient.Item{item(0), item(1), item(2), item(3)})
	require.NoError(t, err)
	for _, proof := range proofs {
		require.Empty(t, proof)
	}
	messages, proofs, err := h.encoder.EncodeBatch([][]byte{update}, []fabricclient.Item{item(0), item(2)})
	require.NoError(t, err)
	for i, at := range []int{0, 2} {
		require.Len(t, proofs[i], 64)
		_, _, _, err := h.run(contract.PackUpdateClient(messages[0]), membership(5, all[at].Path, all[at].Value, proofs[i]))
		require.NoError(t, err)
	}

	stray := item(0)
	for name, c := range map[string]struct {
		updates [][]byte
		item    fabricclient.Item
		want    refusal.Code
	}{
		"no update":          {nil, stray, refusal.UnknownRoot},
		"junk as update":     {[][]byte{[]byte("junk")}, stray, refusal.Malformed},
		"another message":    {[][]byte{h.any(h.state())}, stray, refusal.ClientInvalid},
		"junk as proof":      {[][]byte{update}, fabricclient.Item{Path: stray.Path, Proof: []byte("junk")}, refusal.Malformed},
		"a path of two keys": {[][]byte{update}, fabricclient.Item{Path: [][]byte{{1}, {2}}, Proof: stray.Proof}, refusal.ProofInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := h.encoder.EncodeBatch(c.updates, []fabricclient.Item{c.item})
			require.ErrorIs(t, err, c.want)
		})
	}
	t.Run("an unregistered creator", func(t *testing.T) {
		stranger := h.net.Draft(6, seconds(2*time.Second))
		_, _, err := h.encoder.EncodeBatch([][]byte{h.any(fabricview.NewHeader(stranger.Seal()))}, nil)
		require.ErrorIs(t, err, refusal.UnknownSigner)
	})
	// Who does not matter to the policy is left out, and so is who is not known
	// where the others are enough.
	t.Run("endorsers more than needed", func(t *testing.T) {
		d := h.draft(7, 3*time.Second)
		d.Signers = append(d.Signers, h.peer(2), h.net.NewOrg("Org9MSP").Peer)
		require.NoError(t, h.update(d.Seal()))
	})
}
