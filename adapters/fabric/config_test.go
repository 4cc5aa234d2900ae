package fabric

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"
)

// profile has three organisations with one peer each, which nobody runs.
const profile = `version: 1.0.0
client: {organization: Org1, logging: {level: critical}, cryptoconfig: {path: /nowhere}}
organizations:
  Org1: {mspid: Org1MSP, peers: [peer1], cryptoPath: none}
  Org2: {mspid: Org2MSP, peers: [peer2], cryptoPath: none}
  Org3: {mspid: Org3MSP, peers: [peer3], cryptoPath: none}
orderers:
  orderer1: {url: "grpc://127.0.0.1:1", grpcOptions: {allow-insecure: true}}
peers:
  peer1: {url: "grpc://127.0.0.1:2", grpcOptions: {allow-insecure: true}}
  peer2: {url: "grpc://127.0.0.1:3", grpcOptions: {allow-insecure: true}}
  peer3: {url: "grpc://127.0.0.1:4", grpcOptions: {allow-insecure: true}}
`

// validConfig has files of its own.
func validConfig(t testing.TB) Config {
	t.Helper()
	dir := t.TempDir()
	c := Config{
		ID: "food", Profile: filepath.Join(dir, "profile.yaml"), Channel: "channel", Chaincode: "anji", MSPID: "Org1MSP",
		Certificate: filepath.Join(dir, "cert.pem"), PrivateKey: filepath.Join(dir, "key.pem"),
	}
	write(t, c.Profile, profile)
	writeIdentity(t, c, time.Now().Add(time.Hour))
	return c
}

func write(t testing.TB, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

func writeIdentity(t testing.TB, c Config, expires time.Time) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "relayer"}, NotBefore: time.Now().Add(-24 * time.Hour), NotAfter: expires}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	write(t, c.Certificate, string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})))
	write(t, c.PrivateKey, string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private})))
}

func TestConfigNamesTheFieldAtFault(t *testing.T) {
	if err := validConfig(t).Validate(); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		mutate func(*testing.T, *Config)
		want   string
	}{
		"no id":              {func(_ *testing.T, c *Config) { c.ID = "" }, "id:"},
		"no profile":         {func(_ *testing.T, c *Config) { c.Profile = "" }, `chain "food": profile:`},
		"missing profile":    {func(_ *testing.T, c *Config) { c.Profile += "x" }, `chain "food": profile:`},
		"profile is no YAML": {func(t *testing.T, c *Config) { write(t, c.Profile, "a: [") }, `chain "food": profile:`},
		"no orderers": {func(t *testing.T, c *Config) {
			write(t, c.Profile, strings.Replace(profile, "\norderers:\n", "\nignored:\n", 1))
		}, "lists no orderers"},
		"no channel":               {func(_ *testing.T, c *Config) { c.Channel = "" }, `chain "food": channel:`},
		"no chaincode":             {func(_ *testing.T, c *Config) { c.Chaincode = "" }, `chain "food": chaincode:`},
		"unknown organisation":     {func(_ *testing.T, c *Config) { c.MSPID = "Org9MSP" }, `chain "food": msp_id:`},
		"unknown endorser":         {func(_ *testing.T, c *Config) { c.Endorsers = []string{"peer1", "peer9"} }, `chain "food": endorsers[1]:`},
		"negative period":          {func(_ *testing.T, c *Config) { c.TrustingPeriod = -1 }, `chain "food": trusting_period:`},
		"missing certificate":      {func(_ *testing.T, c *Config) { c.Certificate += "x" }, `chain "food": certificate:`},
		"certificate is no PEM":    {func(t *testing.T, c *Config) { write(t, c.Certificate, "secret") }, `chain "food": certificate:`},
		"certificate is a key":     {func(_ *testing.T, c *Config) { c.Certificate = c.PrivateKey }, `chain "food": certificate:`},
		"key is no PEM":            {func(t *testing.T, c *Config) { write(t, c.PrivateKey, "secret") }, `chain "food": private_key:`},
		"key of another":           {func(t *testing.T, c *Config) { c.PrivateKey = validConfig(t).PrivateKey }, `chain "food": private_key:`},
		"expired (seen by Check)":  {func(t *testing.T, c *Config) { writeIdentity(t, *c, time.Now().Add(-time.Minute)) }, `chain "food": certificate: the identity "relayer" expired`},
		"chain down (as by Check)": {func(*testing.T, *Config) {}, `chain "food": profile: no peer of`},
	} {
		t.Run(name, func(t *testing.T) {
			c := validConfig(t)
			test.mutate(t, &c)
			chain, err := New(c, zerolog.Nop())
			if err == nil {
				err = chain.Check(testContext(t))
				if closeErr := chain.Close(); closeErr != nil {
					t.Error(closeErr)
				}
			}
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("got %v, want it to say %q", err, test.want)
			}
			if strings.Contains(err.Error(), "secret") {
				t.Fatalf("the error quotes a file: %v", err)
			}
		})
	}
}
