// Package config reads the relayer's configuration file.
package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// Example is a configuration file with one chain of each kind.
const Example = `# Paths are relative to this file.
journal: relayer.db
# journal: postgres://relayer@db.example/anji   where several relayers share the work; keep the
#                                               password in PGPASSFILE, or write user:password@
# retention: 720h                               of finished packets; by default they are kept
# evidence: 336h                                of the proofs that moved them, for "evidence export";
#                                               by default as long as the packets
# stagger: 30s                                 leave packets to other relayers of the same links for
#                                              so long, and act only on what they leave lying
# http: 127.0.0.1:9464        metrics, /healthz and /readyz of "start"; off by default. ":9464" is
#                             this machine alone, 0.0.0.0:9464 everybody, port 0 any free one

fabric:
  - id: farm                  # the name used on the command line
    profile: connection.yaml  # fabric-sdk-go connection profile
    channel: supply
    chaincode: anji           # the packet chaincode
    msp_id: Org1MSP
    certificate: relayer.pem
    private_key: relayer.key
    # anchor: genesis.block                 config block by which blocks are verified; by default
    #                                       the channel's own is trusted at the first start
    # raft: true                            accept blocks signed by a single orderer (not BFT)
    # endorsers: [peer0.org1, peer0.org2]   all peers of the profile by default
    # trusting_period: 336h                 of clients that other chains make of this one
    # trust_delay: 1h                       before such clients rely on what a trust document adds

cosmos:
  - id: hub
    chain_id: hub-1
    rpc: [http://127.0.0.1:26657]
    key_file: relayer.json    # {"address","private_key_hex"}, mode 0600
    # key_files: [second.json]              further accounts: each pays for a share of the links
    gas_price: 0.001stake
    # address_prefix: cosmos
    # trusting_period: 336h
    # stock: true                           ibc-go v11 as it is: no attestor rotation there

ethereum:
  - id: market
    chain_id: 1
    rpc: [ws://127.0.0.1:8546]      # http or ws, of execution nodes with eth_simulateV1
    beacon: [http://127.0.0.1:3500] # of consensus nodes that serve light-client data
    router: "0x5FbDB2315678afecb367f032d93F642f64180aa3" # the packet router's proxy
    key_file: payer.json            # {"address","private_key_hex"}, mode 0600
    # key_files: [second.json]              further accounts: each pays for a share of the batches
    # max_fee: 500                          gwei for a unit of gas, at most
    # trusting_period: 336h

# Whose word light clients take for a chain, where they take attestors' ("link
# create --both" or "--quorum"):
# attestors:
#   directory: attestors        # the relayer's own light clients
#   tls: {certificate: us.pem, private_key: us.key, authorities: members.pem}
#   sets:
#     - of: hub
#       threshold: 2
#       # rotation_delay: 1h      of clients: before another set counts that a quorum lets follow
#       members:
#         - {name: us, endpoint: "attest.us.example:9473", address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"}
#         - {name: acme, endpoint: "attest.acme.example:9473", address: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"}

# What "attest start" signs of these chains, by a key for each:
# attestor:
#   listen: 127.0.0.1:9473
#   directory: attestor         # signing logs and light clients: never copy it to another machine
#   tls: {certificate: us.pem, private_key: us.key, authorities: members.pem}
#   sources:
#     - of: hub
#       keystore: hub-key.json          # made by "attest key new hub"
#       passphrase_file: hub-passphrase
#       # remote_signer: https://signer.example   in the place of both
#       # address: "0x..."                        of the remote signer's key
#       # anchor: hub-offer.json      of "link offer", where the light client begins; by default
#       #                             with what the chain's nodes say at the first start
#       # fingerprint: 1f9a...        of the anchor
`

// maxFile bounds what is read as a configuration.
const maxFile = 1 << 20

// longestStagger keeps a mistaken unit from looking like a relayer that hangs.
const longestStagger = 24 * time.Hour

// defaultJournal is used where the file names none.
const defaultJournal = "relayer.db"

// Config is what an operator tells the relayer.
type Config struct {
	// Journal is the path of the SQLite file that the relayer keeps, or the URL
	// of a PostgreSQL database that it shares with others.
	Journal string `yaml:"journal"`
	// Retention is how long finished packets stay in the journal; 0 for ever.
	Retention time.Duration `yaml:"retention"`
	// Evidence is how long proofs of finished packets stay; 0 for as long as the
	// packets.
	Evidence time.Duration `yaml:"evidence"`
	// Stagger is for how long packets are left to relayers with journals of
	// their own; 0 where this one relays at once.
	Stagger time.Duration `yaml:"stagger"`
	// HTTP is the address that metrics and health checks are served on; empty
	// where they are not.
	HTTP string `yaml:"http"`

	Attestor  Attestor  `yaml:"attestor"`
	Attestors Attestors `yaml:"attestors"`

	Fabric   []fabric.Config   `yaml:"fabric"`
	Cosmos   []cosmos.Config   `yaml:"cosmos"`
	Ethereum []ethereum.Config `yaml:"ethereum"`
}

// Read reads and checks a configuration file. Paths in the answer are
// absolute or relative to the working directory. Errors name the file, the
// line, and the chain and field at fault.
func Read(path string) (Config, error) {
	f, err := os.Open(path)
	if err != nil {
		return Config{}, fmt.Errorf("configuration: %w (see `relayer --help` for an example)", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return Config{}, fmt.Errorf("configuration: %w", err)
	}
	if len(data) > maxFile {
		return Config{}, fmt.Errorf("configuration %s: larger than %d bytes", path, maxFile)
	}
	var c Config
	if err := yaml.NewDecoder(bytes.NewReader(data), yaml.Strict()).Decode(&c); err != nil {
		if at, field := badDuration(data); at > 0 {
			err = fmt.Errorf("[%d:1] %s: %w", at, field, err)
		}
		// The decoder's errors quote the lines around the fault.
		return Config{}, fmt.Errorf("configuration %s: %s", path, discreet(err.Error()))
	}
	c.resolve(filepath.Dir(path))
	if err := errors.Join(c.checkHTTP(path, data), c.check(path, data)); err != nil {
		return Config{}, err
	}
	return c, nil
}

// resolve makes relative paths relative to the file's directory.
func (c *Config) resolve(dir string) {
	if c.Journal == "" {
		c.Journal = defaultJournal
	}
	var paths []*string
	if !journal.IsURL(c.Journal) {
		paths = append(paths, &c.Journal)
	}
	for i := range c.Fabric {
		f := &c.Fabric[i]
		paths = append(paths, &f.Profile, &f.Certificate, &f.PrivateKey, &f.Anchor)
	}
	for i := range c.Cosmos {
		paths = append(paths, &c.Cosmos[i].KeyFile)
		for k := range c.Cosmos[i].KeyFiles {
			paths = append(paths, &c.Cosmos[i].KeyFiles[k])
		}
	}
	for i := range c.Ethereum {
		paths = append(paths, &c.Ethereum[i].KeyFile)
		for k := range c.Ethereum[i].KeyFiles {
			paths = append(paths, &c.Ethereum[i].KeyFiles[k])
		}
	}
	for _, p := range append(paths, c.attestPaths()...) {
		if *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(dir, *p)
		}
	}
}

// checkHTTP validates the address of the metrics. One without a host is on the
// loopback interface: only a host that is named opens it to others.
func (c *Config) checkHTTP(path string, data []byte) error {
	if c.HTTP == "" {
		return nil
	}
	host, port, err := net.SplitHostPort(c.HTTP)
	if err == nil {
		_, err = strconv.ParseUint(port, 10, 16)
	}
	if err != nil {
		return fmt.Errorf("%s:%d: http: %q is not an address such as 127.0.0.1:9464", path, lineOf(data, "$.http"), c.HTTP)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	c.HTTP = net.JoinHostPort(host, port)
	return nil
}

// check validates every chain and reports all faults at once.
func (c *Config) check(path string, data []byte) error {
	type entry struct {
		node     string // where the chain stands in the file
		id       string
		validate func() error
	}
	var entries []entry
	for i, f := range c.Fabric {
		entries = append(entries, entry{fmt.Sprintf("$.fabric[%d]", i), f.ID, f.Validate})
	}
	for i, f := range c.Cosmos {
		entries = append(entries, entry{fmt.Sprintf("$.cosmos[%d]", i), f.ID, f.Validate})
	}
	for i, f := range c.Ethereum {
		entries = append(entries, entry{fmt.Sprintf("$.ethereum[%d]", i), f.ID, f.Validate})
	}
	if len(entries) == 0 {
		return fmt.Errorf("configuration %s: no chains; list them under fabric, cosmos or ethereum", path)
	}
	var faults []error
	if journal.IsURL(c.Journal) {
		if err := journal.CheckURL(c.Journal); err != nil {
			faults = append(faults, fmt.Errorf("%s:%d: journal: %w", path, lineOf(data, "$.journal"), err))
		}
	}
	if c.Retention < 0 || (c.Retention > 0 && c.Retention < journal.LeastRetention) {
		faults = append(faults, fmt.Errorf("%s:%d: retention: %s is less than %s; leave it out to keep all packets",
			path, lineOf(data, "$.retention"), c.Retention, journal.LeastRetention))
	}
	if c.Evidence < 0 || (c.Evidence > 0 && c.Evidence < journal.LeastRetention) {
		faults = append(faults, fmt.Errorf("%s:%d: evidence: %s is less than %s; leave it out to keep proofs as long as packets",
			path, lineOf(data, "$.evidence"), c.Evidence, journal.LeastRetention))
	}
	if c.Stagger < 0 || c.Stagger > longestStagger {
		faults = append(faults, fmt.Errorf("%s:%d: stagger: %s is not between 0s and %s", path, lineOf(data, "$.stagger"), c.Stagger, longestStagger))
	}
	first := map[string]string{}
	for _, e := range entries {
		at := fmt.Sprintf("%s:%d", path, lineOf(data, e.node))
		if earlier, taken := first[e.id]; taken {
			faults = append(faults, fmt.Errorf("%s: chain %q: id: used before at %s", at, e.id, earlier))
			continue
		}
		first[e.id] = at
		if err := e.validate(); err != nil {
			faults = append(faults, fmt.Errorf("%s: %w", at, err))
		}
	}
	return errors.Join(append(faults, c.checkAttestors(path, data)...)...)
}

// password finds those of URLs, and path the paths of those of the web, which
// may be keys.
var (
	password = regexp.MustCompile(`(?i)([a-z][a-z0-9+.-]*://[^:@/\s]*:)([^\s]*)(@)`)
	urlPath  = regexp.MustCompile(`(?i)((?:https?|wss?)://[^/\s"',\]}]+/)[^\s"',\]}]+`)
)

// discreet is a text without the secrets of the URLs in it.
func discreet(text string) string {
	return urlPath.ReplaceAllString(password.ReplaceAllString(text, "${1}xxxxx$3"), "${1}xxxxx")
}

// badDuration finds the line and the name of a duration that is none, the one
// error that the decoder reports without a position; 0 where there is none.
func badDuration(data []byte) (line int, field string) {
	bad := func(node string) int {
		found := find(data, node)
		if found == nil {
			return 0
		}
		if _, err := time.ParseDuration(found.GetToken().Value); err == nil {
			return 0
		}
		return found.GetToken().Position.Line
	}
	for _, field := range []string{"retention", "evidence", "stagger"} {
		if at := bad("$." + field); at > 0 {
			return at, field
		}
	}
	for _, kind := range []string{"fabric", "cosmos", "ethereum"} {
		for i := 0; find(data, fmt.Sprintf("$.%s[%d]", kind, i)) != nil; i++ {
			if at := bad(fmt.Sprintf("$.%s[%d].trusting_period", kind, i)); at > 0 {
				return at, "trusting_period"
			}
		}
	}
	return 0, ""
}

// lineOf is the line of a node; 0 where the file has none.
func lineOf(data []byte, node string) int {
	if found := find(data, node); found != nil {
		return found.GetToken().Position.Line
	}
	return 0
}

// find returns the node at a path; nil where the file has none.
func find(data []byte, node string) ast.Node {
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		return nil
	}
	path, err := yaml.PathString(node)
	if err != nil {
		return nil
	}
	found, err := path.FilterFile(file)
	if err != nil {
		return nil
	}
	return found
}
