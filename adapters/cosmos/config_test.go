package cosmos

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const testKey = `{"address":"cosmos1l3e9pgs3mmwuwrh95fecme0s0qtn2880f2jmfe","private_key_hex":"1111111111111111111111111111111111111111111111111111111111111111"}`

// validConfig has a key file of its own.
func validConfig(t testing.TB, rpc ...string) Config {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key.json")
	if err := os.WriteFile(path, []byte(strings.Replace(testKey, "cosmos1l3e9pgs3mmwuwrh95fecme0s0qtn2880f2jmfe", "", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	if len(rpc) == 0 {
		rpc = []string{"http://127.0.0.1:1"}
	}
	return Config{ID: "food", ChainID: "food-1", RPC: rpc, KeyFile: path, GasPrice: "0.001stake", AddressPrefix: "cosmos"}
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
		"no chain id":            {func(_ *testing.T, c *Config) { c.ChainID = "" }, `chain "food": chain_id:`},
		"no endpoint":            {func(_ *testing.T, c *Config) { c.RPC = nil }, `chain "food": rpc:`},
		"no URL":                 {func(_ *testing.T, c *Config) { c.RPC = append(c.RPC, "localhost") }, `chain "food": rpc[1]:`},
		"gas price":              {func(_ *testing.T, c *Config) { c.GasPrice = "cheap" }, `chain "food": gas_price:`},
		"negative period":        {func(_ *testing.T, c *Config) { c.TrustingPeriod = -time.Second }, `chain "food": trusting_period:`},
		"no key file":            {func(_ *testing.T, c *Config) { c.KeyFile = "" }, `chain "food": key_file:`},
		"missing key file":       {func(_ *testing.T, c *Config) { c.KeyFile += "x" }, `chain "food": key_file:`},
		"key file is no JSON":    {withKey("secret-secret"), `chain "food": key_file:`},
		"short key":              {withKey(`{"private_key_hex":"abab"}`), `chain "food": key_file:`},
		"zero key":               {withKey(`{"private_key_hex":"` + strings.Repeat("00", 32) + `"}`), `chain "food": key_file:`},
		"address of another key": {withKey(strings.Replace(testKey, `hex":"11`, `hex":"12`, 1)), "wrong file or wrong address_prefix"},
		"key others may read": {func(t *testing.T, c *Config) {
			withKey(testKey)(t, c)
			if err := os.Chmod(c.KeyFile, 0o640); err != nil {
				t.Fatal(err)
			}
		}, "use chmod 600"},
		"huge key file": {withKey(strings.Repeat(" ", maxKeyFile) + testKey), `chain "food": key_file:`},
	} {
		t.Run(name, func(t *testing.T) {
			c := validConfig(t)
			test.mutate(t, &c)
			err := c.Validate()
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("got %v, want it to say %q", err, test.want)
			}
			if said := err.Error(); strings.Contains(said, "abab") || strings.Contains(said, strings.Repeat("1", 16)) || strings.Contains(said, "secret") {
				t.Fatalf("the error quotes the key file: %v", err)
			}
		})
	}
}
