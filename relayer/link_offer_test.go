package main

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/relayer/internal/offer"
)

// offered writes the offer of a chain to a file.
func (d *desk) offered(chain string) (path string, o offer.Offer) {
	d.t.Helper()
	out := d.mustRun("link", "offer", chain)
	if err := json.Unmarshal([]byte(out), &o); err != nil {
		d.t.Fatalf("offer %s: %v: %s", chain, err, out)
	}
	path = filepath.Join(d.t.TempDir(), chain+".json")
	if err := os.WriteFile(path, []byte(out), 0o600); err != nil {
		d.t.Fatal(err)
	}
	return path, o
}

// accepted makes a client of an offer on a chain.
func (d *desk) accepted(path, on, fingerprint string) accepted {
	d.t.Helper()
	var answer accepted
	d.mustJSON(&answer, "link", "accept", path, "--on", on, "--fingerprint", fingerprint)
	return answer
}

// Two operators link their chains, each changing only the chain of its own,
// and a relayer that adopts the link early misses no packet.
func TestLinkByOffers(t *testing.T) {
	onDesk(t, func(d *desk) {
		writes := map[string]string{} // who writes to a chain, by the command under way
		var writer string
		d.world.Fault = func(chain, operation, phase string) error {
			if phase == "" && (operation == "create client" || operation == "register counterparty") {
				writes[chain] += writer + " "
			}
			return nil
		}
		farmFile, farm := d.offered("farm")
		hubFile, hub := d.offered("hub")
		if farm.Chain != "farm" || farm.Fingerprint == hub.Fingerprint || len(farm.Fingerprint) != 64 {
			t.Fatalf("offers %+v, %+v", farm, hub)
		}
		writer = "farm"
		onFarm := d.accepted(hubFile, "farm", strings.ToUpper(hub.Fingerprint[:32])+" "+hub.Fingerprint[32:])
		writer = "hub"
		onHub := d.accepted(farmFile, "hub", farm.Fingerprint)
		if onFarm.Client == "" || !onFarm.Compared || onFarm.Of.Chain != "hub" || onFarm.Chain != "farm" || onFarm.Fingerprint != hub.Fingerprint {
			t.Errorf("%+v", onFarm)
		}

		adopt := []string{"link", "adopt", "hub", onHub.Client, "farm", onFarm.Client}
		if _, err := d.run(context.Background(), adopt...); err == nil || strings.Count(err.Error(), "names no counterparty yet") != 2 {
			t.Errorf("adopt before anything is registered: %v", err)
		}
		writer = "farm"
		d.mustRun("link", "register", hubFile, "--on", "farm", "--client", onFarm.Client, "--counterparty", onHub.Client)
		if _, err := d.run(context.Background(), adopt...); err == nil || !strings.Contains(err.Error(), onHub.Client+" on hub") {
			t.Errorf("adopt of half a link: %v", err)
		}
		writer = "hub"
		again := []string{"link", "register", farmFile, "--on", "hub", "--client", onHub.Client, "--counterparty", onFarm.Client}
		var answer registered
		if d.mustJSON(&answer, again...); answer != (registered{"hub", onHub.Client, onFarm.Client}) {
			t.Errorf("%+v", answer)
		}
		d.mustRun(again...)

		// Between registering and the last adopt.
		chain := d.world.Chains()["hub"]
		if _, err := chain.Send(context.Background(), onHub.Client, uint64(time.Now().Add(time.Hour).Unix()), packet.Payload{SourcePort: "p", DestinationPort: "p", Version: "1", Encoding: "text", Value: []byte("early")}); err != nil {
			t.Fatal(err)
		}
		time.Sleep(5 * time.Second)
		d.mustRun(adopt...)
		var link struct{ Name, Step string }
		if d.mustJSON(&link, "link", "adopt", "farm", onFarm.Client, "hub", onHub.Client); link.Name != "hub-farm" || link.Step != "complete" {
			t.Errorf("adopting it again, the other way round: %+v", link)
		}
		stop := d.start()
		time.Sleep(10 * time.Second)
		var packets []packetView
		if d.mustJSON(&packets, "packets", "hub-farm"); len(packets) != 1 || packets[0].Stage != "acknowledged" {
			t.Errorf("%+v", packets)
		}
		if _, err := stop(); err != nil {
			t.Error(err)
		}
		for chain, by := range writes {
			if strings.Trim(by, " "+chain) != "" {
				t.Errorf("%s was changed by %s", chain, by)
			}
		}
	})
}

func TestAcceptPrintsWhatIsTrusted(t *testing.T) {
	onDesk(t, func(d *desk) {
		path, o := d.offered("farm")
		out := d.mustRun("link", "accept", path, "--on", "hub")
		for _, want := range []string{"farm (fake)", "1h0m0s", o.Fingerprint, "compare it with the other side", "fakechain-0"} {
			if !strings.Contains(out, want) {
				t.Errorf("accept does not print %q:\n%s", want, out)
			}
		}
	})
}

// What is wrong with an offer is refused before any chain is asked.
func TestAcceptRefuses(t *testing.T) {
	var good string
	change := func(old, new string) func(string) string {
		return func(file string) string {
			changed := strings.Replace(file, old, new, 1)
			if changed == file {
				t.Fatalf("%q is not in the offer", old)
			}
			return changed
		}
	}
	for name, test := range map[string]struct {
		spoil func(string) string
		later time.Duration
		args  []string
		want  string
	}{
		"another fingerprint":     {args: []string{"--fingerprint", strings.Repeat("ab", 32)}, want: "fingerprint does not match"},
		"part of the fingerprint": {args: []string{"--fingerprint", "abcd"}, want: "fingerprint does not match"},
		"empty fingerprint":       {args: []string{"--fingerprint", ""}, want: "fingerprint does not match"},
		"too old":                 {later: time.Hour, want: "ask for a new one"},
		"another readable part":   {spoil: change(`"chain": "farm"`, `"chain": "bank"`), want: "somebody has changed it"},
		"another fact":            {spoil: change("1h0m0s", "9h0m0s"), want: "somebody has changed it"},
		"another prefix":          {spoil: change("b2YgZmFybQ==", "b2YgaHVi"), want: "fingerprint does not match"},
		"no prefix":               {spoil: change(`"b2YgZmFybQ=="`, ``), want: "merkle_prefix is empty"},
		"another kind":            {spoil: change(`"kind": "fake"`, `"kind": "farce"`), want: `unknown kind of chain "farce"`},
		"another version":         {spoil: change(`"version": 1`, `"version": 2`), want: "version 2, want 1"},
		"unknown field":           {spoil: change(`"version": 1`, `"version": 1, "extra": true`), want: "extra"},
		"client state of nothing": {spoil: change(`"client_state": "`, `"client_state": "AAAA`), want: "client_invalid"},
		"two offers":              {spoil: func(s string) string { return s + s }, want: "something follows it"},
		"no JSON":                 {spoil: func(string) string { return "farm" }, want: "not a valid offer"},
		"nothing":                 {spoil: func(string) string { return "" }, want: "not a valid offer"},
		"too large":               {spoil: func(s string) string { return s + strings.Repeat(" ", 5<<20) }, want: "larger than"},
		"unknown chain":           {args: []string{"--on", "moon"}, want: `chain "moon" is not in the configuration`},
	} {
		t.Run(name, func(t *testing.T) {
			onDesk(t, func(d *desk) {
				path, _ := d.offered("farm")
				if test.spoil != nil {
					content, err := os.ReadFile(path)
					if err != nil {
						t.Fatal(err)
					}
					good = string(content)
					if err := os.WriteFile(path, []byte(test.spoil(good)), 0o600); err != nil {
						t.Fatal(err)
					}
				}
				asked := false
				d.world.Fault = func(string, string, string) error { asked = true; return nil }
				time.Sleep(test.later)
				_, err := d.run(context.Background(), append([]string{"link", "accept", path, "--on", "hub"}, test.args...)...)
				if err == nil || !strings.Contains(err.Error(), test.want) || asked {
					t.Errorf("error %v does not say %q; a chain was asked: %v", err, test.want, asked)
				}
			})
		})
	}
}

func TestRegisterAndAdoptRefuse(t *testing.T) {
	onDesk(t, func(d *desk) {
		farmFile, farm := d.offered("farm")
		hubFile, hub := d.offered("hub")
		onFarm := d.accepted(hubFile, "farm", hub.Fingerprint).Client
		onHub := d.accepted(farmFile, "hub", farm.Fingerprint).Client
		spare := d.accepted(farmFile, "hub", farm.Fingerprint).Client
		d.mustRun("link", "register", farmFile, "--on", "hub", "--client", onHub, "--counterparty", onFarm)
		d.mustRun("link", "register", hubFile, "--on", "farm", "--client", onFarm, "--counterparty", onHub)
		for name, test := range map[string]struct {
			args []string
			want string
		}{
			"register without a file":    {[]string{"link", "register", "--on", "hub", "--client", onHub, "--counterparty", onFarm}, "name one file"},
			"register of no client":      {[]string{"link", "register", farmFile, "--on", "hub", "--client", "fakechain-9", "--counterparty", onFarm}, "fakechain-9"},
			"register of another":        {[]string{"link", "register", farmFile, "--on", "hub", "--client", onHub, "--counterparty", "fakechain-7"}, "counterparty_exists"},
			"register with another file": {[]string{"link", "register", hubFile, "--on", "hub", "--client", onHub, "--counterparty", onFarm}, "not made from this offer: it is of farm"},
			"adopt of one end":           {[]string{"link", "adopt", "hub", onHub}, "two different chains"},
			"adopt of no client":         {[]string{"link", "adopt", "hub", "fakechain-9", "farm", onFarm}, "fakechain-9"},
			"adopt of another client":    {[]string{"link", "adopt", "hub", spare, "farm", onFarm}, "belongs to another link"},
			"offer of nothing":           {[]string{"link", "offer"}, "name one chain"},
			"offer of an unknown chain":  {[]string{"link", "offer", "moon"}, `chain "moon" is not in the configuration`},
		} {
			if _, err := d.run(context.Background(), test.args...); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("%s: error %v does not say %q", name, err, test.want)
			}
		}
		d.mustRun("link", "adopt", "hub", onHub, "farm", onFarm) // after what went wrong before
		if _, err := d.run(context.Background(), "link", "adopt", "hub", spare, "farm", onFarm); err == nil || !strings.Contains(err.Error(), "linked already") {
			t.Errorf("adopt of a second link: %v", err)
		}
	})
}
