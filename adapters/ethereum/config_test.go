package ethereum

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const testKey = `{"address":"0x19E7E376E7C213B7E7e7e46cc70A5dD086DAff2A","private_key_hex":"1111111111111111111111111111111111111111111111111111111111111111"}`

func validConfig(t testing.TB) Config {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key.json")
	if err := os.WriteFile(path, []byte(testKey), 0o600); err != nil {
		t.Fatal(err)
	}
	return Config{
		ID: "market", ChainID: 1, RPC: []string{"ws://127.0.0.1:1"}, Beacon: []string{"http://127.0.0.1:1"},
		Router: "0x5FbDB2315678afecb367f032d93F642f64180aa3", KeyFile: path,
	}
}

func TestConfigNamesTheFieldAtFault(t *testing.T) {
	if err := validConfig(t).Validate(); err != nil {
		t.Fatal(err)
	}
	withKey := func(content string) func(*testing.T, *Config) {
		return func(t *testing.T, c *Config) {
			c.KeyFile = filepath.Join(t.TempDir(), "other.json")
			if err := os.WriteFile(c.KeyFile, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	for name, test := range map[string]struct {
		mutate func(*testing.T, *Config)
		want   string
	}{
		"no id":                  {func(_ *testing.T, c *Config) { c.ID = "" }, "id:"},
		"no chain id":            {func(_ *testing.T, c *Config) { c.ChainID = 0 }, `chain "market": chain_id:`},
		"no node":                {func(_ *testing.T, c *Config) { c.RPC = nil }, `chain "market": rpc:`},
		"no URL":                 {func(_ *testing.T, c *Config) { c.RPC = append(c.RPC, "localhost") }, `chain "market": rpc[1]:`},
		"another scheme":         {func(_ *testing.T, c *Config) { c.RPC[0] = "tcp://127.0.0.1:1" }, `chain "market": rpc[0]:`},
		"key in an address":      {func(_ *testing.T, c *Config) { c.RPC[0] = "htps://127.0.0.1:1/v2/secret" }, `chain "market": rpc[0]:`},
		"key behind no address":  {func(_ *testing.T, c *Config) { c.RPC[0] = "https://127.0.0.1:x/v2/secret" }, `chain "market": rpc[0]:`},
		"no beacon":              {func(_ *testing.T, c *Config) { c.Beacon = nil }, `chain "market": beacon:`},
		"beacon by websocket":    {func(_ *testing.T, c *Config) { c.Beacon[0] = "ws://127.0.0.1:1" }, `chain "market": beacon[0]:`},
		"no router":              {func(_ *testing.T, c *Config) { c.Router = "" }, `chain "market": router:`},
		"zero router":            {func(_ *testing.T, c *Config) { c.Router = "0x" + strings.Repeat("0", 40) }, `chain "market": router:`},
		"short router":           {func(_ *testing.T, c *Config) { c.Router = c.Router[:40] }, `chain "market": router:`},
		"fee in wei":             {func(_ *testing.T, c *Config) { c.MaxFee = 50_000_000_000 }, `chain "market": max_fee:`},
		"negative period":        {func(_ *testing.T, c *Config) { c.TrustingPeriod = -time.Second }, `chain "market": trusting_period:`},
		"no key file":            {func(_ *testing.T, c *Config) { c.KeyFile = "" }, `chain "market": key_file:`},
		"missing key file":       {func(_ *testing.T, c *Config) { c.KeyFile += "x" }, `chain "market": key_file:`},
		"key file is no JSON":    {withKey("secret-secret"), `chain "market": key_file:`},
		"short key":              {withKey(`{"private_key_hex":"abab"}`), `chain "market": key_file:`},
		"zero key":               {withKey(`{"private_key_hex":"` + strings.Repeat("00", 32) + `"}`), `chain "market": key_file:`},
		"address of another key": {withKey(strings.Replace(testKey, `hex":"11`, `hex":"12`, 1)), "wrong file"},
		"key others may read": {func(t *testing.T, c *Config) {
			withKey(testKey)(t, c)
			if err := os.Chmod(c.KeyFile, 0o640); err != nil {
				t.Fatal(err)
			}
		}, "use chmod 600"},
		"huge key file": {withKey(strings.Repeat(" ", 1<<12) + testKey), `chain "market": key_file:`},
	} {
		t.Run(name, func(t *testing.T) {
			c := validConfig(t)
			test.mutate(t, &c)
			err := c.Validate()
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("got %v, want it to say %q", err, test.want)
			}
			if said := err.Error(); strings.Contains(said, "abab") || strings.Contains(said, strings.Repeat("1", 16)) || strings.Contains(said, "secret") {
				t.Fatalf("the error quotes a secret: %v", err)
			}
		})
	}
}
