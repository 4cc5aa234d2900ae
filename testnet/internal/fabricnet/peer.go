package fabricnet

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"os"
	"path/filepath"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

// executeTimeout is how long a chaincode may take for one invocation.
const executeTimeout = 10 * time.Second

// startPeer runs a peer until it answers.
func (n *Network) startPeer(ctx context.Context, peer Node) error {
	data := struct {
		Node
		Version        daemons.FabricVersion
		Builder        string
		ExecuteTimeout time.Duration
	}{peer, n.info.Version, n.builderDir(), executeTimeout}
	if err := render("core.yaml", filepath.Join(peer.Config, "core.yaml"), data); err != nil {
		return err
	}
	temporary := filepath.Join(peer.Data, "tmp")
	if err := os.MkdirAll(temporary, 0o755); err != nil {
		return err
	}
	_, err := n.group.Start(process.Spec{
		Name: peer.Name, Path: n.info.Binaries.Peer, Args: []string{"node", "start"}, Dir: peer.Config, Log: peer.Log,
		Env: append(daemonEnv(),
			"FABRIC_CFG_PATH="+peer.Config,
			// What chaincodes write to stderr comes with the builder's name.
			"FABRIC_LOGGING_SPEC=warn:chaincode.externalbuilder.prebuilt=info",
			// The peer unpacks chaincode packages and keys here.
			"TMPDIR="+temporary),
	})
	if err != nil {
		return err
	}
	return n.group.Ready(ctx, peer.Name, listening(peer))
}

// listening answers without an error once a node accepts TLS connections.
func listening(n Node) func(context.Context) error {
	return func(ctx context.Context) error {
		ca, err := os.ReadFile(filepath.Join(n.TLS(), "ca.crt"))
		if err != nil {
			return err
		}
		roots := x509.NewCertPool()
		roots.AppendCertsFromPEM(ca)
		dialer := tls.Dialer{Config: &tls.Config{RootCAs: roots, NextProtos: []string{"h2"}, MinVersion: tls.VersionTLS12}}
		connection, err := dialer.DialContext(ctx, "tcp", n.Address())
		if err != nil {
			return err
		}
		return connection.Close()
	}
}

// daemonEnv keeps a daemon small: a test network carries little state, and
// seven daemons with their chaincodes share one machine. Chaincodes inherit
// the first two through the external builder.
func daemonEnv() []string {
	return []string{
		"GOGC=60", "GOMEMLIMIT=128MiB",
		"FABRIC_LOGGING_FORMAT=%{time:2006-01-02T15:04:05.000Z07:00} %{level:.4s} [%{module}] %{message}",
	}
}
