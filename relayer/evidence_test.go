package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/config"
	"github.com/anji-bridge/anji/relayer/internal/evidence"
	"github.com/anji-bridge/anji/relayer/internal/evidence/evidencetest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/offer"
)

// noChain is how commands find chains that are stopped for good.
func noChain(config.Config, []string, zerolog.Logger) (map[string]adapters.Chain, error) {
	return nil, errors.New("the chains are stopped")
}

// runEvidence runs a command of evidence beside stopped chains.
func runEvidence(t *testing.T, in []byte, args ...string) (out, errOut string, exit int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	p := program{open: noChain, describers: describers, in: bytes.NewReader(in), out: &stdout, errOut: &stderr}
	err := p.run(context.Background(), append([]string{"relayer"}, args...))
	if err != nil {
		exit = 1
		stderr.WriteString(err.Error())
		var coded cli.ExitCoder
		if errors.As(err, &coded) {
			exit = coded.ExitCode()
		}
	}
	return stdout.String(), stderr.String(), exit
}

// exported is a relayer's configuration, whose journal has one delivered packet,
// and the offers of both chains.
func exported(t *testing.T) (configuration string, offers []string) {
	t.Helper()
	configuration = writeConfig(t, "")
	a, b := evidencetest.NewFabric(t), evidencetest.NewCosmos(t, 4)
	r := evidencetest.NewRelayAt(t, a, b, filepath.Join(filepath.Dir(configuration), "journal.db"))
	p := evidencetest.Packet(17)
	r.Deliver(p)
	r.Acknowledge(evidencetest.Acknowledgement, p)
	must(t, r.Journal.Close())
	for i, chain := range []evidencetest.Chain{a, b} {
		anchor := chain.Anchor()
		made, err := offer.New(anchor.Kind, describers[anchor.Kind],
			adapters.ClientParams{ClientState: anchor.ClientState, ConsensusState: anchor.ConsensusState}, anchor.Prefix)
		must(t, err)
		data, err := json.Marshal(made)
		must(t, err)
		offers = append(offers, filepath.Join(filepath.Dir(configuration), []string{"a", "b"}[i]+".json"))
		must(t, os.WriteFile(offers[i], data, 0o600))
	}
	return configuration, offers
}

func TestEvidenceCommands(t *testing.T) {
	configuration, offers := exported(t)
	out, anchors, exit := runEvidence(t, nil, "--config", configuration, "evidence", "export", evidencetest.Link, "17")
	if exit != 0 || strings.Count(anchors, "anchor ") != 2 {
		t.Fatalf("export ended with %d: %s", exit, anchors)
	}
	file := filepath.Join(t.TempDir(), "17.json")
	if _, said, exit := runEvidence(t, nil, "--config", configuration, "evidence", "export", evidencetest.Link, "17", "--without-payloads", "--from", "a", "--out", file); exit != 0 {
		t.Fatalf("export to a file: %s", said)
	}
	named := []string{"--anchor", offers[0], "--anchor", offers[1]}
	for name, c := range map[string]struct {
		in   string
		args []string
		exit int
		says []string
	}{
		"by offers":       {out, named, 0, []string{"accepted: packet 17 of link a-b, acknowledged", "Proven", "Assumed", "已证明", "Chain b received it", "链 b 已接收该数据包"}},
		"a file":          {"", append([]string{file}, named...), 0, []string{"is not in this file"}},
		"in JSON":         {out, append([]string{"--json"}, named...), 0, []string{`"ok": true`, `"outcome": "acknowledged"`, `"zh"`}},
		"by fingerprints": {out, []string{"--anchor", anchorIn(anchors, 0), "--anchor", strings.ToUpper(anchorIn(anchors, 1))}, 0, []string{"accepted"}},
		"one anchor":      {out, named[:2], 1, []string{`"code": "anchor_invalid"`}},
		"no anchor":       {out, nil, 2, nil},
		"a strange one":   {out, []string{"--anchor", "nowhere.json"}, 2, nil},
		"no offer":        {out, []string{"--anchor", file}, 2, nil},
		"changed":         {strings.Replace(out, `"timeout": 1`, `"timeout": 2`, 1), named, 1, []string{`"code": "data_hash"`}},
		"reformatted":     {strings.ReplaceAll(out, "\n ", "\n"), named, 1, []string{`"code": "non_canonical"`}},
		"no evidence":     {"{}", named, 1, []string{`"code": "malformed"`}},
		"nothing":         {"", named, 2, nil},
		"no file":         {"", append([]string{"nowhere"}, named...), 2, nil},
		"two files":       {"", append([]string{"a", "b"}, named...), 2, nil},
	} {
		got, said, exit := runEvidence(t, []byte(c.in), append([]string{"evidence", "verify"}, c.args...)...)
		if exit != c.exit {
			t.Errorf("%s: ended with %d, want %d: %s %s", name, exit, c.exit, got, said)
		}
		for _, want := range c.says {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q is not in\n%s", name, want, got)
			}
		}
	}
}

// anchorIn is a fingerprint that export has printed.
func anchorIn(printed string, line int) string {
	return strings.Fields(strings.Split(printed, "\n")[line])[1]
}

func TestExportRefuses(t *testing.T) {
	configuration, _ := exported(t)
	for name, args := range map[string][]string{
		"no sequence":     {evidencetest.Link},
		"no number":       {evidencetest.Link, "x"},
		"no link":         {"nowhere", "17"},
		"another packet":  {evidencetest.Link, "18"},
		"the other chain": {evidencetest.Link, "17", "--from", "b"},
	} {
		out, said, exit := runEvidence(t, nil, append([]string{"--config", configuration, "evidence", "export"}, args...)...)
		if exit != 1 || out != "" || said == "" {
			t.Errorf("%s: ended with %d: %s%s", name, exit, out, said)
		}
	}
}

// What a relayer delivers is kept without being asked for: where proofs begin,
// what leads to them, and they. Those of fake chains do not verify, and export
// finds that.
func TestRelayingKeepsEvidence(t *testing.T) {
	onDesk(t, func(d *desk) {
		d.mustRun("link", "create", "farm", "hub")
		d.mustRun(append([]string{"send", "farm-hub", "--from", "hub", "--data", "x", "--timeout", "1h"}, probe...)...)
		stop := d.start()
		time.Sleep(10 * time.Second)
		if _, err := stop(); err != nil {
			t.Error(err)
		}
		ctx := context.Background()
		if _, err := d.run(ctx, "evidence", "export", "farm-hub", "1"); !errors.Is(err, evidence.ErrIncomplete) {
			t.Errorf("export: %v", err)
		}
		j, err := journal.Open(ctx, filepath.Join(filepath.Dir(d.config), "journal.db"))
		must(t, err)
		defer j.Close()
		link, err := j.Link(ctx, "farm-hub")
		must(t, err)
		rows, err := j.Find(ctx, link.Name, 1)
		must(t, err)
		proofs, err := j.Proofs(ctx, rows[0].ID)
		must(t, err)
		if len(proofs[adapters.Receive].Proof) == 0 || len(proofs[adapters.Acknowledge].Proof) == 0 {
			t.Errorf("proofs: %+v", proofs)
		}
		moved := 0 // farm's clock stands still meanwhile, so that its client need not be
		for _, client := range []journal.End{link.A, link.B} {
			anchor, err := j.Anchor(ctx, client)
			must(t, err)
			updates, err := j.Updates(ctx, client, time.Now())
			must(t, err)
			if moved += len(updates); anchor.Kind == "" || len(anchor.ClientState) == 0 {
				t.Errorf("of client %s on %s: anchor %+v", client.Client, client.Chain, anchor)
			}
		}
		if moved == 0 {
			t.Error("no updates are kept")
		}
	})
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// A relayer that did not see the clients being made begins where it comes in,
// or with the offer that a client was made of.
func TestAnchorsOfAdoptedLinks(t *testing.T) {
	second := writeConfig(t, "")
	onDesk(t, func(d *desk) {
		farmFile, farm := d.offered("farm")
		onHub := d.accepted(farmFile, "hub", farm.Fingerprint)
		ctx := context.Background()
		anchorOf := func(configuration string, client journal.End) (journal.Anchor, error) {
			j, err := journal.Open(ctx, filepath.Join(filepath.Dir(configuration), "journal.db"))
			must(t, err)
			defer j.Close()
			return j.Anchor(ctx, client)
		}
		fingerprint := func(a journal.Anchor) string {
			return offer.Fingerprint(a.Kind, adapters.ClientParams{ClientState: a.ClientState, ConsensusState: a.ConsensusState}, a.Prefix)
		}
		a, err := anchorOf(d.config, journal.End{Chain: "hub", Client: onHub.Client})
		must(t, err)
		if got := fingerprint(a); got != farm.Fingerprint {
			t.Errorf("the anchor of a client made of offer %s is %s", farm.Fingerprint, got)
		}

		var link journal.Link
		d.mustJSON(&link, "link", "create", "farm", "hub")
		d.config = second
		adopt := []string{"link", "adopt", "farm", link.A.Client, "hub", link.B.Client}
		d.mustRun(append(adopt, "--offer", farmFile)...)
		if a, err := anchorOf(second, link.B); err != nil || fingerprint(a) != farm.Fingerprint {
			t.Errorf("the anchor of a client that was adopted with offer %s is %s, %v", farm.Fingerprint, fingerprint(a), err)
		}
		if _, err := anchorOf(second, link.A); !errors.Is(err, journal.ErrNotFound) {
			t.Errorf("before relaying: %v", err)
		}
		time.Sleep(time.Minute)
		later, again := d.offered("farm")
		if _, err := d.run(ctx, append(adopt, "--offer", later)...); again.Fingerprint == farm.Fingerprint || err == nil || !strings.Contains(err.Error(), "begins at the anchor "+farm.Fingerprint) {
			t.Errorf("another offer: %v", err)
		}
		if _, err := d.run(ctx, append(adopt[:4:4], "hub", onHub.Client, "--offer", second)...); !errors.Is(err, offer.ErrInvalid) {
			t.Errorf("no offer: %v", err)
		}
		stop := d.start()
		time.Sleep(10 * time.Second)
		if _, err := stop(); err != nil {
			t.Error(err)
		}
		for _, client := range []journal.End{link.A, link.B} {
			if _, err := anchorOf(second, client); err != nil {
				t.Error(err)
			}
		}
	})
}
