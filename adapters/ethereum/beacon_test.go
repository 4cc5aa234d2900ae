package ethereum

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/rs/zerolog"

	proofs "github.com/anji-bridge/anji/proofs/ethereum"
)

// specification is that of a local network, as Prysm answers it.
const specification = `{"data":{
	"SECONDS_PER_SLOT":"2","SLOTS_PER_EPOCH":"4","EPOCHS_PER_SYNC_COMMITTEE_PERIOD":"8","SYNC_COMMITTEE_SIZE":"512","MIN_SYNC_COMMITTEE_PARTICIPANTS":"1",
	"GENESIS_FORK_VERSION":"0x10000000","ALTAIR_FORK_VERSION":"0x20000000","ALTAIR_FORK_EPOCH":"0","BELLATRIX_FORK_VERSION":"0x30000000","BELLATRIX_FORK_EPOCH":"0",
	"CAPELLA_FORK_VERSION":"0x40000000","CAPELLA_FORK_EPOCH":"0","DENEB_FORK_VERSION":"0x50000000","DENEB_FORK_EPOCH":"0",
	"ELECTRA_FORK_VERSION":"0x60000000","ELECTRA_FORK_EPOCH":"0","FULU_FORK_VERSION":"0x70000000","FULU_FORK_EPOCH":"18446744073709551615",
	"DEPOSIT_CHAIN_ID":"1337","BLOB_SCHEDULE":[{"EPOCH":"0"}]}}`

// fakeBeacon serves a network's configuration.
func fakeBeacon(t *testing.T, change func(path, body string) (int, string)) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		code, body := http.StatusNotFound, `{"code":404}`
		switch r.URL.Path {
		case "/eth/v1/beacon/genesis":
			code, body = http.StatusOK, `{"data":{"genesis_time":"1700000000","genesis_validators_root":"0x`+strings.Repeat("ab", 32)+`"}}`
		case "/eth/v1/config/spec":
			code, body = http.StatusOK, specification
		}
		if change != nil {
			code, body = change(r.URL.Path, body)
		}
		w.WriteHeader(code)
		_, _ = w.Write([]byte(body))
	}))
	t.Cleanup(func() {
		server.Close()
		http.DefaultClient.CloseIdleConnections()
	})
	return server.URL
}

func replaced(old, replacement string) func(string, string) (int, string) {
	return func(_, body string) (int, string) { return http.StatusOK, strings.ReplaceAll(body, old, replacement) }
}

func TestBeaconConfiguration(t *testing.T) {
	good := fakeBeacon(t, nil)
	config, err := newBeacons(simulatedID, []string{"http://127.0.0.1:1", good + "/"}, zerolog.Nop()).config(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	last := config.Forks[len(config.Forks)-1]
	if config.SecondsPerSlot != 2 || config.GenesisTime != 1700000000 || config.GenesisValidatorsRoot[0] != 0xab || last.Fork != proofs.Electra || last.Version != (proofs.Version{0x60}) {
		t.Errorf("%+v", config)
	}
	for name, test := range map[string]struct {
		change func(string, string) (int, string)
		want   string
	}{
		"another chain":    {replaced(`"1337"`, `"1"`), "wrong chain"},
		"no number":        {replaced(`"SLOTS_PER_EPOCH":"4"`, `"SLOTS_PER_EPOCH":"four"`), "SLOTS_PER_EPOCH"},
		"missing":          {replaced(`"SYNC_COMMITTEE_SIZE"`, `"SIZE"`), "SYNC_COMMITTEE_SIZE is not there"},
		"short version":    {replaced("0x20000000", "0x2000"), "ALTAIR_FORK_VERSION"},
		"no root":          {replaced("abab", ""), "genesis_validators_root"},
		"senseless preset": {replaced(`"SLOTS_PER_EPOCH":"4"`, `"SLOTS_PER_EPOCH":"0"`), "SLOTS_PER_EPOCH"},
		"no JSON":          {func(string, string) (int, string) { return http.StatusOK, "<html>" }, "does not decode"},
		"fails":            {func(string, string) (int, string) { return http.StatusInternalServerError, "overloaded" }, "overloaded"},
		"endless":          {func(string, string) (int, string) { return http.StatusOK, strings.Repeat(" ", maxBeaconAnswer+1) }, "larger than"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := newBeacons(simulatedID, []string{fakeBeacon(t, test.change)}, zerolog.Nop()).config(t.Context())
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want it to say %q", err, test.want)
			}
		})
	}
}

// Endpoints of one configuration must be of one network.
func TestBeaconsOfTwoNetworks(t *testing.T) {
	other := fakeBeacon(t, replaced("abab", "cdcd"))
	b := newBeacons(simulatedID, []string{fakeBeacon(t, nil), other}, zerolog.Nop())
	if _, err := b.config(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := b.check(t.Context(), b.All[1].Node); !errors.Is(err, errWrongChain) {
		t.Errorf("got %v", err)
	}
	if _, err := b.finality(t.Context()); !errors.Is(err, errNoData) || !strings.Contains(err.Error(), "beacon[0]") {
		t.Errorf("got %v", err)
	}
}
