package e2e_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/rs/zerolog"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/failpoint"
	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// trustAnswer is what the relayer's trust commands print of one chain.
type trustAnswer struct {
	Chain, Client string
	Believed      struct{ Facts []adapters.Fact }
	Pending       []struct{ Sequence uint64 }
	Configured    struct{ Facts []adapters.Fact }
	Changed       bool
}

// trust runs one of the relayer's trust commands on the link.
func (e *env) trust(ctx context.Context, t *testing.T, command string) trustAnswer {
	t.Helper()
	return relayerTrust(ctx, t, e.Network, command, e.Ends[0].ID+"-"+e.Ends[1].ID)
}

// relayerTrust runs one of the relayer's trust commands on a link of a chain
// with trust documents.
func relayerTrust(ctx context.Context, t *testing.T, network *bridgenet.Network, command, link string) trustAnswer {
	t.Helper()
	info := network.Info().Relayer
	cmd := exec.CommandContext(ctx, info.Binary, "--config", info.Config, "trust", command, link, "--json")
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("relayer trust %s: %v: %s", command, err, stderr.String())
	}
	var answers []trustAnswer
	if err := json.Unmarshal(out, &answers); err != nil || len(answers) != 1 {
		t.Fatalf("relayer trust %s: %v: %s", command, err, out)
	}
	return answers[0]
}

// ofFabric is the link's client of the Fabric channel as its host tells it.
func (e *env) ofFabric(ctx context.Context, t *testing.T) adapters.Client {
	t.Helper()
	client, err := e.cosmos.Client(ctx, e.CosmosClient)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// refusesViews submits a view that the channel's present configuration
// vouches for, and wants the client to refuse it.
func (e *env) refusesViews(ctx context.Context, t *testing.T, want refusal.Code) {
	t.Helper()
	evidence, err := e.fabric.Prove(ctx, adapters.ProofRequest{})
	if err != nil {
		t.Fatal(err)
	}
	_, err = e.cosmos.Submit(ctx, adapters.Batch{ClientID: e.CosmosClient, Updates: evidence.Updates})
	if !errors.Is(err, want) {
		t.Errorf("the client answers %v, want %s", err, want)
	}
}

// upgrade commits a new definition of the packet chaincode.
func (e *env) upgrade(ctx context.Context, t *testing.T) {
	t.Helper()
	builder, err := daemons.New(zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	built, err := builder.Build(ctx, filepath.Join(e.dir, "bin"), ".", "./contracts/fabric/cmd/anji-chaincode")
	if err != nil {
		t.Fatal(err)
	}
	err = e.Fabric.Deploy(ctx, fabricnet.Chaincode{
		Name: "anji", Binary: built[0],
		InitRequired: true, InitArgs: [][]byte{[]byte("{}")}, // what was set up stays
	})
	if err != nil {
		t.Fatal(err)
	}
}

// The packet chaincode is upgraded in mid-traffic: the client stops, a trust
// document is proposed, a relayer that dies before and after it does so brings
// it to the client, the delay goes by, and every packet ends exactly once.
func TestUpgradeUnderTraffic(t *testing.T) {
	e := network(t)
	ctx := deadline(t, 8*time.Minute)
	f := newTraffic(ctx, t, e)
	f.send(t, 3)
	before := e.ofFabric(ctx, t)
	if shown := e.trust(ctx, t, "show"); !slices.Equal(shown.Believed.Facts, shown.Configured.Facts) {
		t.Fatalf("before anything has changed the client believes %v, the channel has %v", shown.Believed.Facts, shown.Configured.Facts)
	}
	e.upgrade(ctx, t)
	upgraded := time.Now()
	f.send(t, 3)
	e.refusesViews(ctx, t, refusal.DefinitionChanged)
	stopped := f.fromFabric[len(f.fromFabric)-3:]
	mustWait := func() {
		t.Helper()
		for _, s := range stopped {
			if n := f.counted(t, "received", s); n != 0 {
				t.Errorf("packet %d crossed while the client was stopped", s)
			}
		}
	}
	mustWait()

	f.stopRelayer(t)
	f.diesAt(t, failpoint.TrustUpdating, func() {
		if !e.trust(ctx, t, "propose").Changed {
			t.Fatal("nothing was proposed after an upgrade")
		}
	})
	if known := e.ofFabric(ctx, t); !known.StoppedUntil.IsZero() {
		t.Fatalf("%s is stopped until %s by what was not brought", known.ID, known.StoppedUntil)
	}
	f.diesAt(t, failpoint.TrustUpdated, func() {})
	if known := e.ofFabric(ctx, t); known.StoppedUntil.IsZero() {
		t.Fatalf("%s is not stopped for a delay", known.ID)
	}
	update, err := e.fabric.TrustUpdate(ctx, before)
	if err != nil {
		t.Fatal(err)
	}
	_, err = e.cosmos.Submit(ctx, adapters.Batch{ClientID: e.CosmosClient, Updates: [][]byte{update}})
	if !errors.Is(err, refusal.TrustSequence) {
		t.Errorf("the same document again is answered with %v", err)
	}
	e.refusesViews(ctx, t, refusal.TrustPending)
	mustWait()
	known := time.Now()
	if err := e.StartRelayer(); err != nil {
		t.Fatal(err)
	}

	f.send(t, 3)
	f.mustEndOnce(t)
	t.Logf("document known %s after the upgrade, all traffic settled %s after it", known.Sub(upgraded).Round(time.Second), time.Since(upgraded).Round(time.Second))
	shown := e.trust(ctx, t, "show")
	if !slices.Equal(shown.Believed.Facts, shown.Configured.Facts) || len(shown.Pending) != 0 {
		t.Errorf("afterwards the client believes %v, the channel has %v", shown.Believed.Facts, shown.Configured.Facts)
	}
	if again := e.trust(ctx, t, "propose"); again.Changed {
		t.Error("proposed again what stands already")
	}
	if again := e.trust(ctx, t, "update"); again.Changed {
		t.Error("updated to what is known already")
	}
}

// signedBy makes peers endorse, with their keys, the view that the channel
// answers with now, and returns the client message.
func (e *env) signedBy(ctx context.Context, t *testing.T, peers ...fabricnet.Identity) []byte {
	t.Helper()
	evidence, err := e.fabric.Prove(ctx, adapters.ProofRequest{})
	if err != nil {
		t.Fatal(err)
	}
	var packed codectypes.Any
	var header fabricview.Header
	if err := errors.Join(packed.Unmarshal(evidence.Updates[0]), header.Unmarshal(packed.Value)); err != nil {
		t.Fatal(err)
	}
	header.Endorsements = nil
	for _, peer := range peers {
		certificate, err := os.ReadFile(peer.Certificate)
		if err != nil {
			t.Fatal(err)
		}
		pair, err := tls.LoadX509KeyPair(peer.Certificate, peer.PrivateKey)
		if err != nil {
			t.Fatal(err)
		}
		identity, err := proto.Marshal(protoadapt.MessageV2Of(&msp.SerializedIdentity{Mspid: peer.MSPID, IdBytes: certificate}))
		if err != nil {
			t.Fatal(err)
		}
		signer := fabrictest.Identity{Key: pair.PrivateKey.(*ecdsa.PrivateKey)}
		signature := signer.SignBytes(slices.Concat(header.ResponsePayload, identity), false)
		header.Endorsements = append(header.Endorsements, fabricview.Endorsement{Endorser: identity, Signature: signature})
	}
	if packed.Value, err = header.Marshal(); err != nil {
		t.Fatal(err)
	}
	update, err := packed.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return update
}

// takes wants the client to take a view that these peers sign, or to refuse
// it with a code.
func (e *env) takes(ctx context.Context, t *testing.T, want refusal.Code, peers ...fabricnet.Identity) {
	t.Helper()
	_, err := e.cosmos.Submit(ctx, adapters.Batch{ClientID: e.CosmosClient, Updates: [][]byte{e.signedBy(ctx, t, peers...)}})
	if code, _ := refusal.Of(err); code != want || (want == "" && err != nil) {
		t.Errorf("the client answers %v, want %q", err, want)
	}
}

// follow proposes the channel's present configuration and waits until the
// running relayer has brought it to the client. It logs how long that took.
func (e *env) follow(ctx context.Context, t *testing.T, what string) {
	t.Helper()
	began := time.Now()
	if !e.trust(ctx, t, "propose").Changed {
		t.Fatalf("nothing to propose after %s", what)
	}
	proposed := time.Now()
	wanted, err := e.fabric.CommittedTrust(ctx)
	if err != nil {
		t.Fatal(err)
	}
	eventually(ctx, t, "the relayer brings the document", func() error {
		known, err := e.fabric.ClientTrust(e.ofFabric(ctx, t))
		if err == nil && known[len(known)-1].Sequence != wanted.Sequence {
			err = fmt.Errorf("the client knows document %d", known[len(known)-1].Sequence)
		}
		return err
	})
	t.Logf("%s: proposed in %s, known to the client %s later", what,
		proposed.Sub(began).Round(100*time.Millisecond), time.Since(proposed).Round(100*time.Millisecond))
}

// settle waits until nothing is pending at the client.
func (e *env) settle(ctx context.Context, t *testing.T) {
	t.Helper()
	eventually(ctx, t, "the delay goes by", func() error {
		known, err := e.fabric.ClientTrust(e.ofFabric(ctx, t))
		if err == nil && len(known) > 1 {
			err = fmt.Errorf("document %d is pending", known[1].Sequence)
		}
		return err
	})
}

// Under traffic a peer's certificate is rotated, the old one revoked, an
// organisation added and removed again, and an orderer replaced. No packet is lost, and at each step
// the client takes the signatures that are due and no others.
func TestRotationsUnderTraffic(t *testing.T) {
	e := ownNetwork(t) // what is left of it serves no other test
	ctx := deadline(t, 12*time.Minute)
	f := newTraffic(ctx, t, e)
	peer := func(i int) fabricnet.Identity { return e.Fabric.Info().Peers[i].Identity() }

	f.send(t, 2)
	retired, err := e.Fabric.RotatePeerCertificate(ctx, e.Fabric.Info().Peers[0].Name)
	if err != nil {
		t.Fatal(err)
	}
	f.send(t, 2)
	e.takes(ctx, t, "", retired, peer(1))

	if err := e.Fabric.Revoke(ctx, retired); err != nil {
		t.Fatal(err)
	}
	f.send(t, 2)
	e.follow(ctx, t, "revocation")
	e.takes(ctx, t, refusal.CertificateRefuse, retired, peer(1))
	e.takes(ctx, t, "", peer(1), peer(2))
	e.settle(ctx, t)
	e.takes(ctx, t, refusal.CertificateRefuse, retired, peer(1))

	added, err := e.Fabric.AddOrg(ctx)
	if err != nil {
		t.Fatal(err)
	}
	e.upgrade(ctx, t) // its policy names the new organisation
	f.send(t, 2)
	e.takes(ctx, t, refusal.DefinitionChanged, added.Identity(), peer(1))
	e.follow(ctx, t, "addition of an organisation")
	e.takes(ctx, t, refusal.TrustPending, added.Identity(), peer(1))
	e.settle(ctx, t)
	e.takes(ctx, t, "", added.Identity(), peer(1))

	f.send(t, 2)
	if err := e.Fabric.RemoveOrg(ctx, added.Org); err != nil {
		t.Fatal(err)
	}
	f.send(t, 2)
	e.follow(ctx, t, "removal of an organisation")
	e.takes(ctx, t, refusal.UnknownSigner, added.Identity(), peer(1))
	e.takes(ctx, t, "", peer(2), peer(1))
	e.settle(ctx, t)
	e.takes(ctx, t, refusal.UnknownSigner, added.Identity(), peer(1))

	// Orderers are nothing to a client of endorsed views.
	f.send(t, 2)
	if _, err := e.Fabric.ReplaceConsenter(ctx, e.Fabric.Info().Orderers[0].Name); err != nil {
		t.Fatal(err)
	}
	f.send(t, 2)
	f.mustEndOnce(t)
}
