package fabric

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	contextapi "github.com/hyperledger/fabric-sdk-go/pkg/common/providers/context"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/fab"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/msp"
	sdkcontext "github.com/hyperledger/fabric-sdk-go/pkg/context"
	"github.com/hyperledger/fabric-sdk-go/pkg/core/config"
	"github.com/hyperledger/fabric-sdk-go/pkg/fabsdk"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
)

// network is the part of fabric-sdk-go that the adapter stands on: profile,
// identity, connections. Discovery and selection services are left out: the
// adapter picks endorsers itself, from the committed policies, so a cold or
// stopped peer costs no request.
type network struct {
	sdk      *fabsdk.FabricSDK
	client   contextapi.Client
	peers    []*peer
	orderers []fab.Orderer
}

// peer is one peer of the profile.
type peer struct {
	fab.Peer
	config fab.PeerConfig
	mspID  string
	health health
}

func (p *peer) String() string { return p.URL() }

func newNetwork(cfg Config, own credentials, log zerolog.Logger) (*network, error) {
	sdk, err := fabsdk.New(config.FromFile(cfg.Profile), fabsdk.WithLoggerPkg(silentProvider{}))
	if err != nil {
		return nil, cfg.fault("profile", fmt.Errorf("%s: %w", cfg.Profile, err))
	}
	n := &network{sdk: sdk}
	if err := n.open(cfg, own, log); err != nil {
		sdk.Close()
		return nil, err
	}
	return n, nil
}

func (n *network) open(cfg Config, own credentials, log zerolog.Logger) error {
	identity, err := n.identity(cfg, own)
	if err != nil {
		return err
	}
	if n.client, err = n.sdk.Context(fabsdk.WithIdentity(identity))(); err != nil {
		return cfg.fault("certificate", err)
	}
	if err := n.openPeers(cfg, log); err != nil {
		return err
	}
	for _, o := range n.client.EndpointConfig().OrderersConfig() {
		orderer, err := n.client.InfraProvider().CreateOrdererFromConfig(&o)
		if err != nil {
			return cfg.fault("profile", fmt.Errorf("orderer %s: %w", o.URL, err))
		}
		n.orderers = append(n.orderers, orderer)
	}
	if len(n.orderers) == 0 {
		// The channel's own configuration shows none under capability V3_0.
		return cfg.fault("profile", fmt.Errorf("%s lists no orderers", cfg.Profile))
	}
	return nil
}

// identity makes the signing identity in the organisation of the MSP.
func (n *network) identity(cfg Config, own credentials) (msp.SigningIdentity, error) {
	anonymous, err := n.sdk.Context()()
	if err != nil {
		return nil, cfg.fault("profile", err)
	}
	for name, org := range anonymous.EndpointConfig().NetworkConfig().Organizations {
		if org.MSPID != cfg.MSPID {
			continue
		}
		manager, ok := anonymous.IdentityManager(name)
		if !ok {
			return nil, cfg.fault("profile", fmt.Errorf("%s: organization %s cannot be used", cfg.Profile, name))
		}
		identity, err := manager.CreateSigningIdentity(msp.WithCert(own.certificate), msp.WithPrivateKey(own.key))
		if err != nil {
			return nil, cfg.fault("certificate", err)
		}
		return identity, nil
	}
	return nil, cfg.fault("msp_id", fmt.Errorf("%s has no organization with mspid %q", cfg.Profile, cfg.MSPID))
}

func (n *network) openPeers(cfg Config, log zerolog.Logger) error {
	known := map[string]fab.NetworkPeer{}
	var order []string
	for _, p := range n.client.EndpointConfig().NetworkPeers() {
		if _, repeated := known[p.URL]; !repeated {
			order = append(order, p.URL)
		}
		known[p.URL] = p
	}
	if len(cfg.Endorsers) > 0 {
		order = nil
	}
	for i, name := range cfg.Endorsers {
		found, ok := n.client.EndpointConfig().PeerConfig(strings.ToLower(name))
		if ok {
			_, ok = known[found.URL]
		}
		if !ok {
			return cfg.fault(fmt.Sprintf("endorsers[%d]", i), fmt.Errorf("%s has no peer %q of any organization", cfg.Profile, name))
		}
		order = append(order, found.URL)
	}
	for _, url := range order {
		p := known[url]
		made, err := n.client.InfraProvider().CreatePeerFromConfig(&p)
		if err != nil {
			return cfg.fault("profile", fmt.Errorf("peer %s: %w", url, err))
		}
		opened := &peer{Peer: made, config: p.PeerConfig, mspID: p.MSPID}
		opened.health.Init(endpoints.Name("peer", len(n.peers), "grpcs://"+strings.TrimPrefix(strings.TrimPrefix(url, "grpcs://"), "grpc://")), log)
		n.peers = append(n.peers, opened)
	}
	if len(n.peers) == 0 {
		return cfg.fault("profile", errors.New("lists no peers"))
	}
	return nil
}

// request makes a context as the SDK's clients want it.
func (n *network) request(ctx context.Context, timeout time.Duration) (context.Context, context.CancelFunc) {
	return sdkcontext.NewRequest(n.client, sdkcontext.WithParent(ctx), sdkcontext.WithTimeout(timeout))
}

func (n *network) close() { n.sdk.Close() }
