package e2e_test

import (
	"bytes"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// A peer gets a new key. FabricClient on Ethereum takes its signature once
// "relayer trust register" has had the channel record its certificate and a
// view of the other peers prove that, and no more once the identity is revoked
// there. Whoever has money for gas can bring all of it.
func TestIdentitiesOnEthereum(t *testing.T) {
	e := payments.get(t)
	ctx := deadline(t, 5*time.Minute)
	i := slices.IndexFunc(e.links, func(l bridgenet.Link) bool { return l.Ends[1].Fabric != nil })
	link := e.links[i]
	network := link.Ends[1].Fabric
	if err := e.StopRelayer(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.StartRelayer(); err != nil {
			t.Error(err)
		}
	})
	c := newIdentities(t, link)

	peer := network.Info().Peers[2].Name
	rotate := func() {
		t.Helper()
		if _, err := network.RotatePeerCertificate(ctx, peer); err != nil {
			t.Fatal(err)
		}
	}
	register := func(command string) {
		t.Helper()
		if !relayerTrust(ctx, t, e.Network, command, link.Name()).Changed {
			t.Fatalf("trust %s changed nothing", command)
		}
	}
	rotate()
	c.wantUnknown(t)
	register("propose") // by whose authorities the certificate is judged
	register("register")
	if relayerTrust(ctx, t, e.Network, "register", link.Name()).Changed {
		t.Error("the same identities were registered again")
	}
	update, added := c.update(t)
	if _, err := c.host.Execute(ctx, c.router, update); err != nil {
		t.Fatalf("a view that the new identity has endorsed: %v", err)
	}

	revoke := bindings.NewFabricClient().PackRevokeIdentity(big.NewInt(int64(added)))
	if _, err := c.stranger.Execute(ctx, c.contract, revoke); !errors.Is(err, refusal.Unauthorized) {
		t.Errorf("a stranger revokes: %v", err)
	}
	if _, err := c.host.Execute(ctx, c.contract, revoke); err != nil {
		t.Fatal(err)
	}
	if _, err := c.host.Execute(ctx, c.router, update); !errors.Is(err, refusal.CertificateRefuse) {
		t.Errorf("a view that the revoked identity has endorsed: %v", err)
	}
	c.wantUnknown(t)

	// Its key does not come back; a new one does, and all peers endorse again.
	rotate()
	register("register")
	update, _ = c.update(t)
	if _, err := c.stranger.Execute(ctx, c.router, update); err != nil {
		t.Fatalf("a view that the next identity has endorsed, brought by a stranger: %v", err)
	}
}

// identities is a FabricClient, and a channel whose first and third peers
// alone are asked.
type identities struct {
	id               string
	source           *fabric.Chain
	host, stranger   *ethereum.Chain // the administrator, and somebody without a role
	router, contract common.Address
}

func newIdentities(t *testing.T, link bridgenet.Link) *identities {
	t.Helper()
	c := &identities{id: link.Clients[0]}
	config, err := link.Ends[1].FabricConfig(fabricnet.Relayer)
	if err != nil {
		t.Fatal(err)
	}
	peers := link.Ends[1].Fabric.Info().Peers
	config.Endorsers = []string{peers[0].Name, peers[2].Name}
	if c.source, err = fabric.New(config, zerolog.Nop()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.source.Close() })
	for account, chain := range map[string]**ethereum.Chain{ethereumnet.Admin: &c.host, ethereumnet.User: &c.stranger} {
		opened, err := ethereum.New(link.Ends[0].EthereumConfig(account), zerolog.Nop())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { opened.Close() })
		*chain = opened
	}
	c.router = common.HexToAddress(link.Ends[0].EthereumConfig(ethereumnet.Admin).Router)
	router := bindings.NewRouter()
	answer, err := c.host.Query(t.Context(), c.router, router.PackGetClient(c.id))
	if err != nil {
		t.Fatal(err)
	}
	if c.contract, err = router.UnpackGetClient(answer); err != nil {
		t.Fatal(err)
	}
	return c
}

// evidence is a view by both peers, if those are enough for the client.
func (c *identities) evidence(t *testing.T) (adapters.Client, adapters.Evidence, error) {
	t.Helper()
	client, err := c.host.Client(t.Context(), c.id)
	if err != nil {
		t.Fatal(err)
	}
	evidence, err := c.source.Prove(t.Context(), adapters.ProofRequest{Client: client})
	return client, evidence, err
}

func (c *identities) wantUnknown(t *testing.T) {
	t.Helper()
	// Peers that may answer yet are asked again, so it is no refusal.
	if _, _, err := c.evidence(t); err == nil || !strings.Contains(err.Error(), "register it there") {
		t.Errorf("a view by a peer whom the client does not know: %v", err)
	}
}

// update is the call that brings a view by both peers, and the newest
// identity's number.
func (c *identities) update(t *testing.T) (call []byte, newest int) {
	t.Helper()
	client, evidence, err := c.evidence(t)
	if err != nil {
		t.Fatal(err)
	}
	contract := bindings.NewFabricClient()
	answer, err := c.host.Query(t.Context(), c.contract, contract.PackDictionary())
	if err != nil {
		t.Fatal(err)
	}
	dictionary, err := contract.UnpackDictionary(answer)
	if err != nil {
		t.Fatal(err)
	}
	encoder, err := fabricclient.NewEncoder(client.State, dictionary, client.Identities)
	if err != nil {
		t.Fatal(err)
	}
	messages, _, err := encoder.EncodeBatch(evidence.Updates, nil)
	if err != nil {
		t.Fatal(err)
	}
	all, err := c.source.Identities(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	newest = len(client.Identities) - 1
	if !bytes.Equal(client.Identities[newest], all[len(all)-1]) {
		t.Errorf("identity %d, the newest, is not that of the peer with the new certificate", newest)
	}
	return bindings.NewRouter().PackUpdateClient(c.id, messages[0]), newest
}
