package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/config"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/offer"
)

// desk is a command line over two chains in memory.
type desk struct {
	t      *testing.T
	world  *chaintest.World
	config string
	stop   context.CancelFunc
	wrap   func(map[string]adapters.Chain) // if set, puts others in the place of chains
}

// onDesk runs f in a bubble of fake time, at the end of which no goroutine may
// be left.
func onDesk(t *testing.T, f func(*desk)) {
	t.Helper()
	path := writeConfig(t, "")
	synctest.Test(t, func(t *testing.T) {
		d := newDeskAt(t, path)
		defer d.stop()
		f(d)
	})
}

// newDesk is a desk in real time, with more in its configuration.
func newDesk(t *testing.T, more string) *desk { return newDeskAt(t, writeConfig(t, more)) }

func newDeskAt(t *testing.T, path string) *desk {
	d := &desk{t: t, world: chaintest.NewWorld(), config: path}
	d.world.Add("farm", true, time.Hour)
	d.world.Add("hub", false, time.Hour)
	ctx, cancel := context.WithCancel(context.Background())
	d.stop = cancel
	go d.world.Run(ctx)
	return d
}

func writeConfig(t *testing.T, more string) string {
	t.Helper()
	dir := t.TempDir()
	key := filepath.Join(dir, "key.json")
	if err := os.WriteFile(key, []byte(`{"private_key_hex":"`+strings.Repeat("01", 32)+`"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	content := more + "journal: journal.db\ncosmos:\n"
	for _, id := range []string{"farm", "hub"} {
		content += fmt.Sprintf("  - id: %s\n    chain_id: c\n    rpc: [http://127.0.0.1:1]\n    key_file: key.json\n", id)
	}
	path := filepath.Join(dir, "relayer.yaml")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func (d *desk) open(_ config.Config, ids []string, _ zerolog.Logger) (map[string]adapters.Chain, error) {
	all := d.world.Chains()
	if d.wrap != nil {
		d.wrap(all)
	}
	if len(ids) == 0 {
		return all, nil
	}
	named := map[string]adapters.Chain{}
	for _, id := range ids {
		if all[id] == nil {
			return nil, fmt.Errorf("chain %q is not in the configuration", id)
		}
		named[id] = all[id]
	}
	return named, nil
}

// run runs one command and returns what it printed.
func (d *desk) run(ctx context.Context, args ...string) (string, error) {
	var out bytes.Buffer
	p := program{open: d.open, describers: map[string]offer.Describer{chaintest.Kind: chaintest.Describe, cosmos.Kind: cosmos.Describe}, in: strings.NewReader(""), out: &out, errOut: new(bytes.Buffer)}
	err := p.run(ctx, append([]string{"relayer", "--config", d.config}, args...))
	return out.String(), err
}

func (d *desk) mustRun(args ...string) string {
	d.t.Helper()
	out, err := d.run(context.Background(), args...)
	if err != nil {
		d.t.Fatalf("relayer %s: %v", strings.Join(args, " "), err)
	}
	return out
}

func (d *desk) mustJSON(v any, args ...string) {
	d.t.Helper()
	if out := d.mustRun(append(args, "--json")...); json.Unmarshal([]byte(out), v) != nil {
		d.t.Fatalf("relayer %s prints no such JSON: %s", strings.Join(args, " "), out)
	}
}

// start runs `start` until stop is called, which returns what it printed.
func (d *desk) start(args ...string) (stop func() (string, error)) {
	ctx, cancel := context.WithCancel(context.Background())
	var out string
	done := make(chan error)
	go func() {
		var err error
		out, err = d.run(ctx, append([]string{"start"}, args...)...)
		done <- err
	}()
	return func() (string, error) { cancel(); err := <-done; return out, err }
}

func TestLinkSendStartPacketsStatus(t *testing.T) {
	onDesk(t, func(d *desk) {
		var link, again struct {
			Name, Step string
			A, B       struct{ Chain, Client string }
		}
		d.mustJSON(&link, "link", "create", "farm", "hub")
		if link.Name != "farm-hub" || link.A.Chain != "farm" || link.A.Client == "" || link.B.Client == "" || link.Step != "complete" {
			t.Errorf("%+v", link)
		}
		if d.mustJSON(&again, "link", "create", "hub", "farm"); again != link {
			t.Errorf("creating it again gives %+v", again)
		}

		var sent struct {
			Client, Tx         string
			Sequence, Position json.Number
		}
		payload := filepath.Join(t.TempDir(), "payload")
		if err := os.WriteFile(payload, []byte("from a file"), 0o600); err != nil {
			t.Fatal(err)
		}
		d.mustJSON(&sent, "send", "farm-hub", "--from", "hub", "--port", "probe", "--data", "hello", "--version", "1", "--encoding", "text")
		if sent.Client != link.B.Client || sent.Sequence != "1" || sent.Tx == "" {
			t.Errorf("%+v", sent)
		}
		out := d.mustRun("send", "farm-hub", "--from", "farm", "--port", "probe", "--to-port", "other", "--file", payload, "--version", "1", "--encoding", "text", "--timeout", "1h")
		if !strings.Contains(out, "sent packet 1 from client "+link.A.Client) {
			t.Errorf("send prints %q", out)
		}

		stop := d.start()
		time.Sleep(10 * time.Second)
		var packets []packetView
		d.mustJSON(&packets, "packets", "farm-hub")
		if len(packets) != 2 {
			t.Fatalf("%d packets", len(packets))
		}
		for _, p := range packets {
			if p.Stage != "acknowledged" || p.Sent == nil || p.Final == nil || p.Proven == nil || p.Delivered == nil || p.Returned == nil ||
				p.Acknowledged == nil || p.Acknowledged.Tx == "" || p.Acknowledged.Time == "" || len(p.Acknowledgement) != 1 {
				t.Errorf("%+v", p)
			}
		}
		if out := d.mustRun("packets"); strings.Count(out, "acknowledged") != 2 {
			t.Errorf("packets prints\n%s", out)
		}
		var status statusView
		d.mustJSON(&status, "status")
		if len(status.Chains) != 2 || len(status.Links) != 1 || len(status.Links[0].Count) != 2 ||
			status.Links[0].A.Status != "Active" || status.Chains[0].Height == nil || status.Links[0].B.TrustedSeconds != 3600 {
			t.Errorf("%+v", status)
		}
		if out := d.mustRun("status"); !strings.Contains(out, "farm-hub") || !strings.Contains(out, "Active") {
			t.Errorf("status prints\n%s", out)
		}
		if _, err := d.run(context.Background(), "start"); err == nil || !strings.Contains(err.Error(), "another process is at it") {
			t.Errorf("a second start: %v", err)
		}
		if out, err := stop(); err != nil || out != "relaying between farm, hub\n" {
			t.Errorf("start printed %q and ended with %v", out, err)
		}
		stop = d.start("--link", "farm-hub", "--json")
		time.Sleep(5 * time.Second)
		var started struct{ Chains []string }
		out, err := stop()
		if err != nil || json.Unmarshal([]byte(out), &started) != nil || len(started.Chains) != 2 {
			t.Errorf("start of one link printed %q and ended with %v", out, err)
		}
	})
}

// A link that is made while the relayer runs is served too.
func TestStartFindsNewLinks(t *testing.T) {
	onDesk(t, func(d *desk) {
		d.world.Add("third", false, time.Hour)
		d.mustRun("link", "create", "farm", "hub")
		stop := d.start()
		time.Sleep(5 * time.Second)
		d.mustRun("link", "create", "hub", "third")
		d.mustRun("send", "hub-third", "--from", "hub", "--port", "probe", "--data", "x", "--version", "1", "--encoding", "text")
		time.Sleep(15 * time.Second)
		var packets []packetView
		if d.mustJSON(&packets, "packets", "hub-third"); len(packets) != 1 || packets[0].Stage != "acknowledged" {
			t.Errorf("%+v", packets)
		}
		if _, err := stop(); err != nil {
			t.Error(err)
		}
	})
}

func TestCommandErrors(t *testing.T) {
	send := []string{"send", "farm-hub", "--from", "hub", "--port", "probe", "--data", "x", "--version", "1", "--encoding", "text"}
	with := func(more ...string) []string { return append(append([]string{}, send...), more...) }
	for name, test := range map[string]struct {
		args []string
		want string
	}{
		"one chain":                {[]string{"link", "create", "farm"}, "two different chains"},
		"a chain with itself":      {[]string{"link", "create", "farm", "farm"}, "two different chains"},
		"unknown chain":            {[]string{"link", "create", "farm", "moon"}, `chain "moon" is not in the configuration`},
		"unknown link":             {[]string{"packets", "nowhere"}, `link "nowhere" is not in the journal`},
		"why without a sequence":   {[]string{"why", "farm-hub"}, "the sequence of a packet"},
		"why of an unknown link":   {[]string{"why", "nowhere", "1"}, `link "nowhere" is not in the journal`},
		"relay without --dry-run":  {[]string{"relay", "farm-hub"}, "run `relayer start`"},
		"relay of no link":         {[]string{"relay", "--dry-run"}, "name one link"},
		"relay of an unknown link": {[]string{"relay", "nowhere", "--dry-run"}, `link "nowhere" is not in the journal`},
		"start of an unknown link": {[]string{"start", "--link", "nowhere"}, `link "nowhere" is not in the journal`},
		"start with an argument":   {[]string{"start", "farm-hub"}, "--link"},
		"negative limit":           {[]string{"packets", "--limit", "-1"}, "limit"},
		"unknown flag":             {[]string{"packets", "--frob"}, "frob"},
		"log level":                {[]string{"--log-level", "loud", "packets"}, `--log-level "loud"`},
		"send over unknown link":   {[]string{"send", "nowhere", "--from", "hub", "--port", "p", "--data", "x", "--version", "1", "--encoding", "text"}, `link "nowhere" is not in the journal`},
		"send without payload":     {[]string{"send", "farm-hub", "--from", "hub", "--port", "p", "--version", "1", "--encoding", "text"}, "--data or by --file"},
		"send with two payloads":   {with("--file", "x"), "--data or by --file"},
		"send without port":        {[]string{"send", "farm-hub", "--from", "hub", "--data", "x", "--version", "1", "--encoding", "text"}, "port"},
		"send for no time":         {with("--timeout", "0s"), "timeout 0s is not between"},
		"send for too long":        {with("--timeout", "25h"), "timeout 25h0m0s is not between"},
		"send of nothing":          {with("--data", ""), "payload"},
		"send from elsewhere":      {with("--from", "moon"), `chain "moon" is not in the configuration`},
	} {
		t.Run(name, func(t *testing.T) {
			onDesk(t, func(d *desk) {
				d.mustRun("link", "create", "farm", "hub")
				if _, err := d.run(context.Background(), test.args...); err == nil || !strings.Contains(err.Error(), test.want) {
					t.Errorf("error %v does not say %q", err, test.want)
				}
			})
		})
	}
	onDesk(t, func(d *desk) {
		if _, err := d.run(context.Background(), "start"); err == nil || !strings.Contains(err.Error(), "link create") {
			t.Errorf("start without links: %v", err)
		}
	})
}

func TestStatusShowsAChainThatIsDown(t *testing.T) {
	onDesk(t, func(d *desk) {
		d.mustRun("link", "create", "farm", "hub")
		d.world.Fault = func(chain, _, _ string) error {
			if chain == "hub" {
				return fmt.Errorf(`chain "hub": rpc[0]: connection refused`)
			}
			return nil
		}
		var status statusView
		d.mustJSON(&status, "status")
		if status.Chains[0].Error != "" || !strings.Contains(status.Chains[1].Error, "rpc[0]") || !strings.Contains(status.Links[0].B.Error, "refused") {
			t.Errorf("%+v", status)
		}
		if _, err := d.run(context.Background(), "start"); err == nil || !strings.Contains(err.Error(), `chain "hub": rpc[0]`) {
			t.Errorf("start: %v", err)
		}
	})
}

func TestStatusShowsAStoppedChain(t *testing.T) {
	onDesk(t, func(d *desk) {
		d.mustRun("link", "create", "farm", "hub")
		j, err := journal.Open(context.Background(), filepath.Join(filepath.Dir(d.config), "journal.db"))
		if err != nil {
			t.Fatal(err)
		}
		reason := "block 7 from peer grpcs://peer.first.example.com:7051: data_hash: block 7"
		if err := errors.Join(j.Stop(context.Background(), "farm", errors.New(reason)), j.Close()); err != nil {
			t.Fatal(err)
		}
		var status statusView
		d.mustJSON(&status, "status")
		if status.Chains[0].Stopped != reason || status.Chains[1].Stopped != "" {
			t.Errorf("%+v", status.Chains)
		}
		for _, part := range []string{"stopped: block 7", "peer.first.example.com", "data_hash"} {
			if out := d.mustRun("status"); !strings.Contains(out, part) {
				t.Errorf("status does not print %q\n%s", part, out)
			}
		}
	})
}

func TestFlagsFirst(t *testing.T) {
	app := program{}.app()
	for in, want := range map[string]string{
		"relayer link create a b --json":            "relayer link create --json a b",
		"relayer -c f packets l --limit 3":          "relayer -c f packets --limit 3 l",
		"relayer packets l --limit=3 --json":        "relayer packets --limit=3 --json l",
		"relayer send start --from a":               "relayer send --from a start",
		"relayer send l --data -- --json":           "relayer send --data -- --json l",
		"relayer packets -- --json":                 "relayer packets -- --json",
		"relayer send l --from":                     "relayer send --from l",
		"relayer --log-level debug start --link lk": "relayer --log-level debug start --link lk",
	} {
		if got := strings.Join(flagsFirst(app, strings.Fields(in)), " "); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}
