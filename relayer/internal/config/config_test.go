package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// valid is a configuration of one chain, whose key file stands beside it.
const valid = `journal: here.db
cosmos:
  - id: hub
    chain_id: hub-1
    rpc: [http://127.0.0.1:26657]
    key_file: key.json
    gas_price: 0.001stake
    trusting_period: 336h
`

func write(t *testing.T, content string) string {
	t.Helper()
	dir := t.TempDir()
	key := `{"private_key_hex":"` + strings.Repeat("01", 32) + `"}`
	if err := os.WriteFile(filepath.Join(dir, "key.json"), []byte(key), 0o600); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "relayer.yaml")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestReadResolvesPaths(t *testing.T) {
	path := write(t, valid)
	c, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Dir(path)
	if c.Journal != filepath.Join(dir, "here.db") || c.Cosmos[0].KeyFile != filepath.Join(dir, "key.json") || c.Cosmos[0].TrustingPeriod.Hours() != 336 {
		t.Errorf("%+v", c)
	}
	c, err = Read(write(t, strings.Replace(valid, "journal: here.db\n", "", 1)))
	if err != nil || filepath.Base(c.Journal) != defaultJournal {
		t.Errorf("journal %q (%v)", c.Journal, err)
	}
}

func TestErrorsNameLineChainAndField(t *testing.T) {
	second := strings.TrimPrefix(valid, "journal: here.db\ncosmos:\n")
	for name, test := range map[string]struct {
		old, new string
		want     []string
	}{
		"unknown field":          {"chain_id:", "chainid:", []string{"[4:5]", `unknown field "chainid"`}},
		"unknown top field":      {"journal:", "jurnal:", []string{"[1:1]", `unknown field "jurnal"`}},
		"wrong type":             {"[http://127.0.0.1:26657]", "5", []string{"[5:10]"}},
		"not YAML":               {"  - id: hub", "  - id: [hub", []string{"[4:5]"}},
		"field twice":            {"chain_id: hub-1", "id: hub", []string{"[4:5]", "id"}},
		"duration without unit":  {"336h", "fortnight", []string{"[8:1]", "trusting_period", "fortnight"}},
		"negative duration":      {"336h", "-1h", []string{":3: ", `chain "hub": trusting_period:`}},
		"a retention of none":    {"journal: here.db", "retention: 720", []string{"[1:1]", "retention"}},
		"a short retention":      {"journal: here.db", "retention: 1s", []string{":1: ", "retention: 1s is less than"}},
		"a negative stagger":     {"journal: here.db", "stagger: -1s", []string{":1: ", "stagger: -1s is not between"}},
		"a stagger of days":      {"journal: here.db", "stagger: 48h", []string{":1: ", "stagger: 48h0m0s is not between"}},
		"a stagger of none":      {"journal: here.db", "stagger: 30", []string{"[1:1]", "stagger"}},
		"a URL that isn't":       {"here.db", "postgres://a:b/c@d/e", []string{":1: ", "journal: is no PostgreSQL URL"}},
		"no chain id":            {"hub-1", `""`, []string{":3: ", `chain "hub": chain_id:`}},
		"no endpoints":           {"[http://127.0.0.1:26657]", "[]", []string{":3: ", `chain "hub": rpc:`}},
		"an endpoint that isn't": {"[http://127.0.0.1:26657]", "[http://127.0.0.1:26657, nonsense]", []string{":3: ", `chain "hub": rpc[1]:`}},
		"missing key file":       {"key.json", "absent.json", []string{":3: ", `chain "hub": key_file:`}},
		"gas without denom":      {"0.001stake", "0.001", []string{":3: ", `chain "hub": gas_price:`}},
		"no id":                  {"id: hub\n", "id: \"\"\n", []string{":3: ", "id: is empty"}},
		"the same id twice":      {valid, valid + second, []string{":9: ", `chain "hub": id: used before at`, ":3"}},
		"an http address":        {"journal: here.db", "journal: here.db\nhttp: localhost", []string{":2: ", `http: "localhost" is not an address`}},
		"an http port":           {"journal: here.db", "journal: here.db\nhttp: 127.0.0.1:65536", []string{":2: ", "http: "}},
		"no chains":              {valid, "journal: x.db\n", []string{"no chains"}},
		"a Fabric chain's field": {valid, valid + "fabric:\n  - id: farm\n    profile: p.yaml\n", []string{":10: ", `chain "farm": channel:`}},
		"an Ethereum chain's":    {valid, valid + "ethereum:\n  - id: market\n    chain_id: 1\n", []string{":10: ", `chain "market": rpc:`}},
	} {
		t.Run(name, func(t *testing.T) {
			if !strings.Contains(valid, test.old) {
				t.Fatalf("nothing to mutate: %q", test.old)
			}
			_, err := Read(write(t, strings.Replace(valid, test.old, test.new, 1)))
			if err == nil {
				t.Fatal("accepted")
			}
			for _, want := range append(test.want, "relayer.yaml") {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("error %q\ndoes not name %q", err, want)
				}
			}
		})
	}
}

// Metrics are served to this machine alone unless a host is named.
func TestHTTPAddress(t *testing.T) {
	for given, want := range map[string]string{
		"": "", "http: :9464\n": "127.0.0.1:9464", "http: 127.0.0.1:0\n": "127.0.0.1:0", "http: \"[::1]:80\"\n": "[::1]:80", "http: 0.0.0.0:9464\n": "0.0.0.0:9464",
	} {
		if c, err := Read(write(t, given+valid)); err != nil || c.HTTP != want {
			t.Errorf("%q gives %q, want %q (%v)", given, c.HTTP, want, err)
		}
	}
}

func TestReadBoundsTheFile(t *testing.T) {
	if _, err := Read(write(t, valid+strings.Repeat("#", maxFile))); err == nil || !strings.Contains(err.Error(), "larger than") {
		t.Errorf("a huge file: %v", err)
	}
	if _, err := Read(filepath.Join(t.TempDir(), "relayer.yaml")); err == nil || !strings.Contains(err.Error(), "no such file") {
		t.Errorf("no file: %v", err)
	}
}

func TestJournalOnPostgreSQL(t *testing.T) {
	const place = "postgres://relayer:s3cr3t@db.example:5433/anji"
	at := func(place string) string { return strings.Replace(valid, "here.db", place, 1) }
	if c, err := Read(write(t, at(place))); err != nil || c.Journal != place {
		t.Errorf("journal %q (%v)", c.Journal, err)
	}
	for name, content := range map[string]string{
		"a slash in the password":  at("postgres://relayer:s3cr3t/x@db.example/anji"),
		"a port from the password": at("postgres://relayer:53/s3cr3t@db.example/anji"),
		"a port that is none":      at("postgres://relayer:s3cr3t@db.example:port/anji"),
		"an unknown mode":          at(place + "?sslmode=s3cr3t"),
		"a fault elsewhere":        strings.Replace(at(place), "cosmos:", "cosmoz:", 1),
		"another one elsewhere":    strings.Replace(at("postgres://relayer:p@s3cr3t@db.example/anji"), "336h", "fortnight", 1),
	} {
		if _, err := Read(write(t, content)); err == nil || strings.Contains(err.Error(), "s3cr3t") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The example is what `relayer --help` prints: all of it must be understood.
func TestExample(t *testing.T) {
	path := write(t, Example)
	_, err := Read(path)
	if err == nil || strings.Contains(err.Error(), "unknown field") || !strings.Contains(err.Error(), `chain "farm": profile: `) {
		t.Errorf("the example should miss nothing but its files: %v", err)
	}
}
