package config

import (
	"cmp"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
	"time"

	"github.com/anji-bridge/anji/internal/secret"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// Attestor is what this process attests, where it does.
type Attestor struct {
	// Listen is the address of the gRPC service.
	Listen string `yaml:"listen"`
	// Directory is where signing logs and light clients are kept.
	Directory string           `yaml:"directory"`
	TLS       TLS              `yaml:"tls"`
	Sources   []AttestedSource `yaml:"sources"`
}

// AttestedSource is one chain that is attested, and its key.
type AttestedSource struct {
	Of string `yaml:"of"` // a chain of this configuration
	// Keystore (Web3 Secret Storage) and PassphraseFile are a key on this
	// machine; RemoteSigner, a URL, and Address one elsewhere.
	Keystore       string `yaml:"keystore"`
	PassphraseFile string `yaml:"passphrase_file"`
	RemoteSigner   string `yaml:"remote_signer"`
	Address        string `yaml:"address"`
	// Anchor is an offer of the chain, by which the light client begins.
	Anchor      string `yaml:"anchor"`
	Fingerprint string `yaml:"fingerprint"`
}

// Attestors are whose quorums light clients believe.
type Attestors struct {
	// Directory is where the relayer's own light clients are kept.
	Directory string        `yaml:"directory"`
	TLS       TLS           `yaml:"tls"`
	Sets      []AttestorSet `yaml:"sets"`
}

// AttestorSet is the attestors of one chain.
type AttestorSet struct {
	Of        string `yaml:"of"`
	Threshold int    `yaml:"threshold"`
	// RotationDelay is how long a set that follows waits at clients that are made.
	RotationDelay time.Duration `yaml:"rotation_delay"`
	Members       []struct {
		Name     string `yaml:"name"`
		Endpoint string `yaml:"endpoint"`
		Address  string `yaml:"address"`
	} `yaml:"members"`
}

// TLS are PEM files: a certificate of one's own, with the certificates that
// lead to its authority, and the authorities of the others.
type TLS struct {
	Certificate string `yaml:"certificate"`
	PrivateKey  string `yaml:"private_key"`
	Authorities string `yaml:"authorities"`
}

// maxPEM bounds what is read as a private key.
const maxPEM = 1 << 16

// Config reads the files, for a server and for a client: each wants the
// other's certificate.
func (t TLS) Config() (*tls.Config, error) {
	key, err := secret.Read(t.PrivateKey, maxPEM)
	if err != nil {
		return nil, fmt.Errorf("tls: private_key: %w", err)
	}
	certificate, err := os.ReadFile(t.Certificate)
	if err != nil {
		return nil, fmt.Errorf("tls: certificate: %w", err)
	}
	own, err := tls.X509KeyPair(certificate, key)
	if err != nil {
		return nil, fmt.Errorf("tls: certificate, private_key: %w", err)
	}
	authorities, err := os.ReadFile(t.Authorities)
	if err != nil {
		return nil, fmt.Errorf("tls: authorities: %w", err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(authorities) {
		return nil, fmt.Errorf("tls: authorities: %s has no PEM certificate", t.Authorities)
	}
	return &tls.Config{
		Certificates: []tls.Certificate{own}, RootCAs: pool, ClientCAs: pool,
		ClientAuth: tls.RequireAndVerifyClientCert, MinVersion: tls.VersionTLS13,
	}, nil
}

// attestPaths are those in the sections of attestors.
func (c *Config) attestPaths() (paths []*string) {
	if len(c.Attestor.Sources) > 0 && c.Attestor.Directory == "" {
		c.Attestor.Directory = "attestor"
	}
	if len(c.Attestors.Sets) > 0 && c.Attestors.Directory == "" {
		c.Attestors.Directory = "attestors"
	}
	paths = append(paths, &c.Attestor.Directory, &c.Attestors.Directory)
	for _, t := range []*TLS{&c.Attestor.TLS, &c.Attestors.TLS} {
		paths = append(paths, &t.Certificate, &t.PrivateKey, &t.Authorities)
	}
	for i := range c.Attestor.Sources {
		s := &c.Attestor.Sources[i]
		paths = append(paths, &s.Keystore, &s.PassphraseFile, &s.Anchor)
	}
	return paths
}

// Source is a chain as attestors name it.
type Source struct {
	ID attestation.Source
	// Snapshot says that a height is one state of the chain: it is not so of
	// the clock of a Fabric channel.
	Snapshot bool
}

// Source names a chain of the configuration as attestors do.
func (c Config) Source(chain string) (Source, error) {
	for _, f := range c.Fabric {
		if f.ID == chain {
			return Source{attestation.FabricSource(f.Channel, f.Chaincode), false}, nil
		}
	}
	for _, f := range c.Cosmos {
		if f.ID == chain {
			return Source{attestation.CosmosSource(f.ChainID), true}, nil
		}
	}
	for _, f := range c.Ethereum {
		if f.ID != chain {
			continue
		}
		router, err := hex.DecodeString(strings.TrimPrefix(strings.ToLower(f.Router), "0x"))
		if err != nil || len(router) != 20 {
			return Source{}, fmt.Errorf("chain %q: router: %q is no address", chain, f.Router)
		}
		return Source{attestation.EthereumSource(f.ChainID, [20]byte(router)), true}, nil
	}
	return Source{}, fmt.Errorf("chain %q is not in the configuration", chain)
}

// Quorums are the sets of attestors, checked: no address stands for two
// sources.
func (c Config) Quorums() ([]quorum.Set, error) {
	var (
		sets   []quorum.Set
		faults error
	)
	known := map[string]bool{}
	for _, s := range c.Attestors.Sets {
		set, err := c.quorum(s)
		if err == nil && known[s.Of] {
			err = fmt.Errorf("attestors of %s: there is another set of it", s.Of)
		}
		known[s.Of] = true
		sets, faults = append(sets, set), errors.Join(faults, err)
	}
	if faults != nil {
		return nil, faults
	}
	return sets, quorum.CheckKeys(sets)
}

func (c Config) quorum(s AttestorSet) (quorum.Set, error) {
	source, err := c.Source(s.Of)
	if err != nil {
		return quorum.Set{}, fmt.Errorf("attestors: of: %w", err)
	}
	set := quorum.Set{Chain: s.Of, Source: source.ID, Threshold: max(0, s.Threshold), RotationDelay: s.RotationDelay}
	var faults error
	if s.RotationDelay < 0 {
		faults = fmt.Errorf("attestors of %s: rotation_delay: %s is negative", s.Of, s.RotationDelay)
	}
	names := map[string]bool{}
	for i, m := range s.Members {
		address, err := attestation.ParseAddress(m.Address)
		if err != nil {
			faults = errors.Join(faults, fmt.Errorf("attestors of %s: member %d: address: %w", s.Of, i, err))
		}
		if m.Name == "" || names[m.Name] {
			faults = errors.Join(faults, fmt.Errorf("attestors of %s: member %d: name: %q is empty or another's", s.Of, i, m.Name))
		}
		names[m.Name] = true
		if host, port, err := net.SplitHostPort(m.Endpoint); err != nil || host == "" || port == "" {
			faults = errors.Join(faults, fmt.Errorf("attestors of %s: member %d: endpoint: %q is not an address such as attest.acme.example:9473", s.Of, i, m.Endpoint))
		}
		set.Members = append(set.Members, quorum.Member{Name: m.Name, Endpoint: m.Endpoint, Address: address})
	}
	return set, faults
}

// checkAttestors reports all faults of the two sections.
func (c *Config) checkAttestors(path string, data []byte) (faults []error) {
	at := func(node string, err error) {
		if err != nil {
			faults = append(faults, fmt.Errorf("%s:%d: %w", path, lineOf(data, node), err))
		}
	}
	if len(c.Attestors.Sets) > 0 {
		at("$.attestors.tls", c.Attestors.TLS.check("attestors"))
		_, err := c.Quorums()
		at("$.attestors", err)
	}
	if len(c.Attestor.Sources) == 0 {
		return faults
	}
	at("$.attestor.tls", c.Attestor.TLS.check("attestor"))
	if _, _, err := net.SplitHostPort(c.Attestor.Listen); err != nil {
		at("$.attestor", fmt.Errorf("attestor: listen: %q is not an address such as 127.0.0.1:9473", c.Attestor.Listen))
	}
	known, keys := map[string]bool{}, map[string]string{}
	for i, s := range c.Attestor.Sources {
		err := s.check(c)
		key := cmp.Or(s.Keystore, strings.ToLower(s.Address))
		switch {
		case err != nil:
		case known[s.Of]:
			err = fmt.Errorf("attestor: %s stands there twice", s.Of)
		case keys[key] != "":
			err = fmt.Errorf("attestor of %s: its key is that of %s too: each source needs a key of its own", s.Of, keys[key])
		}
		known[s.Of], keys[key] = true, s.Of
		at(fmt.Sprintf("$.attestor.sources[%d]", i), err)
	}
	return faults
}

func (t TLS) check(section string) error {
	if t.Certificate == "" || t.PrivateKey == "" || t.Authorities == "" {
		return fmt.Errorf("%s: tls: certificate, private_key and authorities are needed", section)
	}
	return nil
}

func (s AttestedSource) check(c *Config) error {
	if _, err := c.Source(s.Of); err != nil {
		return fmt.Errorf("attestor: of: %w", err)
	}
	if (s.Anchor == "") != (s.Fingerprint == "") {
		return fmt.Errorf("attestor of %s: anchor and fingerprint go together", s.Of)
	}
	local, elsewhere := s.Keystore != "" && s.PassphraseFile != "", s.RemoteSigner != "" && s.Address != ""
	if local == elsewhere || (s.Keystore != "" || s.PassphraseFile != "") && (s.RemoteSigner != "" || s.Address != "") {
		return fmt.Errorf("attestor of %s: needs either keystore and passphrase_file, or remote_signer and address", s.Of)
	}
	if elsewhere {
		if _, err := attestation.ParseAddress(s.Address); err != nil {
			return fmt.Errorf("attestor of %s: address: %w", s.Of, err)
		}
	}
	return nil
}
