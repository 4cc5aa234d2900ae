package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/internal/secret"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor/attestortest"
)

// attested is a valid configuration with both sections, of two chains.
const attested = valid + `  - id: rim
    chain_id: rim-1
    rpc: [http://127.0.0.1:1]
    key_file: key.json
    gas_price: 1stake
attestors:
  tls: {certificate: us.pem, private_key: us.key, authorities: members.pem}
  sets:
    - of: hub
      threshold: 2
      rotation_delay: 10m
      members:
        - {name: us, endpoint: "127.0.0.1:9473", address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"}
        - {name: acme, endpoint: "attest.acme.example:9473", address: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"}
    - of: rim
      threshold: 1
      members:
        - {name: us, endpoint: "127.0.0.1:9473", address: "0x90F79bf6EB2c4f870365E785982E1f101E93b906"}
attestor:
  listen: 127.0.0.1:9473
  tls: {certificate: us.pem, private_key: us.key, authorities: members.pem}
  sources:
    - of: hub
      keystore: hub-key.json
      passphrase_file: hub-pass
      anchor: hub.json
      fingerprint: 12ab
    - of: rim
      remote_signer: https://signer.example
      address: "0x90F79bf6EB2c4f870365E785982E1f101E93b906"
`

func TestAttestors(t *testing.T) {
	path := write(t, attested)
	c, err := Read(path)
	require.NoError(t, err)
	dir := filepath.Dir(path)
	require.Equal(t, filepath.Join(dir, "attestor"), c.Attestor.Directory)
	require.Equal(t, filepath.Join(dir, "hub-pass"), c.Attestor.Sources[0].PassphraseFile)
	require.Equal(t, filepath.Join(dir, "hub.json"), c.Attestor.Sources[0].Anchor)
	require.Equal(t, TLS{filepath.Join(dir, "us.pem"), filepath.Join(dir, "us.key"), filepath.Join(dir, "members.pem")}, c.Attestors.TLS)
	require.Equal(t, filepath.Join(dir, "attestors"), c.Attestors.Directory)
	sets, err := c.Quorums()
	require.NoError(t, err)
	require.Equal(t, 10*time.Minute, sets[0].RotationDelay)
	require.Len(t, sets, 2)
	require.Equal(t, attestation.CosmosSource("hub-1"), sets[0].Source)
	require.Equal(t, "acme", sets[0].Members[1].Name)
	require.Equal(t, "0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc", sets[0].Members[1].Address.String())
	none, err := Read(write(t, valid))
	require.NoError(t, err)
	require.Empty(t, none.Attestor)
}

func TestAttestorErrors(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"address of another source": {"0x90F79bf6EB2c4f870365E785982E1f101E93b906\"}", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC\"}", "which is used for hub already"},
		"address twice in a set":    {"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", "repeated"},
		"no address":                {"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC", "0x3C44", "attestors of hub: member 1: address"},
		"unknown chain":             {"of: hub\n      threshold", "of: sea\n      threshold", `attestors: of: chain "sea" is not in the configuration`},
		"two sets of a chain":       {"of: rim\n      threshold", "of: hub\n      threshold", "attestors of hub: there is another set of it"},
		"threshold of more":         {"threshold: 2", "threshold: 3", "threshold 3 of 2"},
		"threshold of none":         {"threshold: 2", "threshold: -1", "threshold 0 of 2"},
		"negative delay":            {"rotation_delay: 10m", "rotation_delay: -1s", "rotation_delay: -1s is negative"},
		"name twice":                {"name: acme", "name: us", "member 1: name"},
		"no endpoint":               {"attest.acme.example:9473", "attest.acme.example", "member 1: endpoint"},
		"endpoint without host":     {"attest.acme.example:9473", ":9473", "member 1: endpoint"},
		"no authorities":            {"authorities: members.pem}\n  sets", "certificate: us.pem}\n  sets", "attestors"},
		"unknown source":            {"of: hub\n      keystore", "of: sea\n      keystore", `attestor: of: chain "sea"`},
		"source twice":              {"of: rim\n      remote", "of: hub\n      remote", "attestor: hub stands there twice"},
		"no passphrase":             {"      passphrase_file: hub-pass\n", "", "attestor of hub: needs either"},
		"key here and there":        {"      keystore: hub-key.json\n", "      keystore: hub-key.json\n      remote_signer: http://a\n      address: b\n", "attestor of hub: needs either"},
		"half a key too many":       {"      remote_signer: https://signer.example\n", "      remote_signer: https://signer.example\n      keystore: k\n", "attestor of rim: needs either"},
		"address of no key":         {"signer.example\n      address: \"0x90F7", "signer.example\n      address: \"0xZZF7", "attestor of rim: address"},
		"anchor alone":              {"      fingerprint: 12ab\n", "", "anchor and fingerprint go together"},
		"key of another source":     {"      remote_signer: https://signer.example\n      address: \"0x90F79bf6EB2c4f870365E785982E1f101E93b906\"", "      keystore: hub-key.json\n      passphrase_file: hub-pass", "attestor of rim: its key is that of hub too"},
		"no listener":               {"listen: 127.0.0.1:9473", "listen: here", "attestor: listen"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, attested, c.old)
			_, err := Read(write(t, strings.Replace(attested, c.old, c.new, 1)))
			require.ErrorContains(t, err, c.want)
			require.ErrorContains(t, err, "relayer.yaml")
		})
	}
}

// What the decoder quotes of the lines around a fault shows no secret.
func TestAttestorErrorsShowNoSecret(t *testing.T) {
	for _, with := range []string{"https://anji:s3cr3t@signer.example", "http://anji:s3cr3t/x@127.0.0.1:1", "https://signer.example/v3/s3cr3t"} {
		text := strings.Replace(attested, "https://signer.example", with+"\n      adress: nobody", 1)
		_, err := Read(write(t, text))
		require.ErrorContains(t, err, "adress")
		require.NotContains(t, err.Error(), "s3cr3t", with)
	}
}

func TestSource(t *testing.T) {
	c := Config{
		Fabric:   []fabric.Config{{ID: "farm", Channel: "supply", Chaincode: "anji"}},
		Cosmos:   []cosmos.Config{{ID: "hub", ChainID: "hub-1"}},
		Ethereum: []ethereum.Config{{ID: "market", ChainID: 1, Router: "0x5FbDB2315678afecb367f032d93F642f64180aa3"}, {ID: "bad", Router: "0x5F"}},
	}
	for chain, want := range map[string]Source{
		"farm":   {attestation.FabricSource("supply", "anji"), false},
		"hub":    {attestation.CosmosSource("hub-1"), true},
		"market": {attestation.EthereumSource(1, common.HexToAddress("0x5FbDB2315678afecb367f032d93F642f64180aa3")), true},
	} {
		source, err := c.Source(chain)
		require.NoError(t, err)
		require.Equal(t, want, source)
	}
	_, err := c.Source("sea")
	require.ErrorContains(t, err, `chain "sea" is not in the configuration`)
	_, err = c.Source("bad")
	require.ErrorContains(t, err, `chain "bad": router`)
}

func TestTLS(t *testing.T) {
	files := attestortest.NewAuthority(t).Issue(t)
	good := TLS{files.Certificate, files.Key, files.Authority}
	read, err := good.Config()
	require.NoError(t, err)
	require.Len(t, read.Certificates, 1)
	for name, bad := range map[string]TLS{
		"certificate":            {"none.pem", files.Key, files.Authority},
		"private_key":            {files.Certificate, files.Certificate, files.Authority},
		"authorities":            {files.Certificate, files.Key, "none.pem"},
		"has no PEM certificate": {files.Certificate, files.Key, files.Key},
	} {
		_, err := bad.Config()
		require.ErrorContains(t, err, name)
	}
	require.NoError(t, os.Chmod(files.Key, 0o644))
	_, err = good.Config()
	require.ErrorIs(t, err, secret.ErrPermissions)
}
