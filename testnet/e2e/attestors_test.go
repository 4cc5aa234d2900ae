package e2e_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/goccy/go-yaml"

	cosmosadapter "github.com/anji-bridge/anji/adapters/cosmos"
	ethereumadapter "github.com/anji-bridge/anji/adapters/ethereum"
	fabricadapter "github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
	"github.com/anji-bridge/anji/testnet/internal/members"
	"github.com/anji-bridge/anji/testnet/internal/ports"
)

// rotationDelay is that of the clients in these tests.
const rotationDelay = 5 * time.Second

// jury is members of a consortium, each of whom attests both ends of a link, by
// a process of its own with keys of its own.
type jury struct {
	ends    []*bridgenet.End
	binary  string // the relayer's
	t       testing.TB
	ctx     context.Context
	issuer  *members.Authority
	tls     members.TLS // of relayers
	jurors  []*juror
	relayer operator // knows the first three
	all     operator // knows all, and has the same journal
	web     string   // where the relayer at work tells of itself
}

type juror struct {
	name     string
	listen   string
	operator operator
	keys     []*members.Key // by chain
	proxy    *members.Proxy
	process  *exec.Cmd
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// jury attests the pair.
func (e *pairEnv) jury(ctx context.Context, t testing.TB, names ...string) *jury {
	t.Helper()
	journal := filepath.Join(t.TempDir(), "journal.db")
	free, err := ports.Free(1)
	check(t, err)
	web := fmt.Sprintf("127.0.0.1:%d", free[0])
	relayer := func(more map[string]any) operator {
		more["http"] = web
		return e.relayer(t, journal, cosmosnet.Relayer, more)
	}
	j := newJury(ctx, t, e.Ends, e.Info().Relayer.Binary, relayer, names...)
	j.web = "http://" + web
	return j
}

// newJury starts attestors of two ends. relayer configures one that knows some
// of them, always with the same journal.
func newJury(ctx context.Context, t testing.TB, ends []*bridgenet.End, binary string, relayer func(map[string]any) operator, names ...string) *jury {
	t.Helper()
	j := &jury{ends: ends, binary: binary, t: t, ctx: ctx}
	var err error
	j.issuer, err = members.NewAuthority()
	check(t, err)
	j.tls, err = j.issuer.Issue(t.TempDir())
	check(t, err)
	free, err := ports.Free(len(names))
	check(t, err)
	for i, name := range names {
		j.jurors = append(j.jurors, j.newJuror(name, fmt.Sprintf("127.0.0.1:%d", free[i])))
	}
	j.relayer = relayer(map[string]any{"attestors": j.sets(3)})
	j.all = relayer(map[string]any{"attestors": j.sets(len(names))})
	for i := range j.jurors {
		j.begin(i)
	}
	for i := range j.jurors {
		j.await(i)
	}
	return j
}

// begin lets an attestor that has never signed start.
func (j *jury) begin(i int) {
	j.t.Helper()
	one := j.jurors[i]
	j.configure(one)
	for _, end := range j.ends {
		one.operator.mustRun(j.ctx, "attest", "key", "new", end.ID)
	}
	j.launch(i)
}

func (j *jury) newJuror(name, listen string) *juror {
	j.t.Helper()
	one := &juror{name: name, listen: listen, operator: operator{j.t, j.binary, filepath.Join(j.t.TempDir(), "attestor.yaml")}}
	for _, end := range j.ends {
		key, err := members.NewKey(sourceOf(end))
		check(j.t, err)
		j.t.Cleanup(key.Close)
		one.keys = append(one.keys, key)
	}
	files, err := j.issuer.Issue(filepath.Dir(one.operator.config))
	check(j.t, err)
	config, err := files.Config()
	check(j.t, err)
	one.proxy, err = members.NewProxy(listen, config, one.keys)
	check(j.t, err)
	j.t.Cleanup(func() { _ = one.proxy.Close() })
	return one
}

// sets are the first attestors as relayers know them.
func (j *jury) sets(first int) map[string]any {
	var sets []any
	for c, end := range j.ends {
		var all []any
		for _, one := range j.jurors[:first] {
			all = append(all, map[string]any{"name": one.name, "endpoint": one.proxy.Address(), "address": one.keys[c].Address()})
		}
		sets = append(sets, map[string]any{"of": end.ID, "threshold": 2, "rotation_delay": rotationDelay.String(), "members": all})
	}
	return map[string]any{"tls": j.tls, "sets": sets}
}

// configure writes an attestor's configuration.
func (j *jury) configure(one *juror) {
	j.t.Helper()
	dir := filepath.Dir(one.operator.config)
	var sources []any
	for c, end := range j.ends {
		sources = append(sources, map[string]any{"of": end.ID, "remote_signer": one.keys[c].URL(), "address": one.keys[c].Address()})
	}
	config := chainConfigs(j.t, j.ends, cosmosnet.User, ethereumnet.User)
	maps.Copy(config, map[string]any{
		"attestor": map[string]any{
			"listen": one.listen, "sources": sources,
			"tls": members.TLS{Certificate: filepath.Join(dir, "certificate.pem"), PrivateKey: filepath.Join(dir, "key.pem"), Authorities: filepath.Join(dir, "authority.pem")},
		},
		"attestors": j.sets(3),
	})
	content, err := yaml.Marshal(config)
	check(j.t, err)
	check(j.t, os.WriteFile(one.operator.config, content, 0o600))
}

// sourceOf is a chain as attestors name it.
func sourceOf(end *bridgenet.End) attestation.Source {
	switch {
	case end.Fabric != nil:
		return attestation.FabricSource(end.Fabric.Info().Channel, "anji")
	case end.Cosmos != nil:
		return attestation.CosmosSource(end.Cosmos.Info().ChainID)
	}
	c := end.EthereumConfig(ethereumnet.User)
	return attestation.EthereumSource(c.ChainID, common.HexToAddress(c.Router))
}

// chainConfigs are those of chains in a configuration. On Fabric it is a user's.
func chainConfigs(t testing.TB, ends []*bridgenet.End, onCosmos, onEthereum string) map[string]any {
	t.Helper()
	var cosmos []cosmosadapter.Config
	var ethereum []ethereumadapter.Config
	var fabric []fabricadapter.Config
	for _, end := range ends {
		switch {
		case end.Fabric != nil:
			config, err := end.FabricConfig(fabricnet.User)
			check(t, err)
			fabric = append(fabric, config)
		case end.Cosmos != nil:
			cosmos = append(cosmos, end.CosmosConfig(onCosmos))
		default:
			ethereum = append(ethereum, end.EthereumConfig(onEthereum))
		}
	}
	return map[string]any{cosmosadapter.Kind: cosmos, ethereumadapter.Kind: ethereum, fabricadapter.Kind: fabric}
}

// start starts an attestor and waits until it answers.
func (j *jury) start(i int, flags ...string) {
	j.t.Helper()
	j.launch(i, flags...)
	j.await(i)
}

func (j *jury) await(i int) {
	j.t.Helper()
	eventually(j.ctx, j.t, "attestor "+j.jurors[i].name, func() error {
		_, err := j.status(i)
		return err
	})
}

func (j *jury) launch(i int, flags ...string) {
	j.t.Helper()
	one := j.jurors[i]
	one.process = exec.Command(one.operator.binary, append([]string{"--config", one.operator.config, "attest", "start"}, flags...)...)
	log, err := os.OpenFile(filepath.Join(filepath.Dir(one.operator.config), "log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	check(j.t, err)
	defer log.Close()
	one.process.Stderr = log
	check(j.t, children.start(one.process))
	j.t.Cleanup(func() {
		j.stop(i)
		if content, err := os.ReadFile(log.Name()); err == nil && j.t.Failed() {
			j.t.Logf("the log of %s:\n%s", one.name, content)
		}
	})
}

func (j *jury) stop(i int) {
	j.t.Helper()
	one := j.jurors[i]
	if one.process == nil {
		return
	}
	_ = one.process.Process.Signal(os.Interrupt)
	timer := time.AfterFunc(10*time.Second, func() { _ = one.process.Process.Kill() })
	defer timer.Stop()
	if err := children.wait(one.process); err != nil {
		j.t.Errorf("attestor %s: %v", one.name, err)
	}
	one.process = nil
}

// mustSay waits until relayer status says of an attestor of each chain what is
// wrong with it.
func (j *jury) mustSay(name, state string, ends ...int) {
	j.t.Helper()
	eventually(j.ctx, j.t, "status", func() error {
		out, err := j.all.run(j.ctx, "status", "--json")
		if err != nil {
			return err
		}
		var status struct {
			Chains []struct {
				ID        string
				Attestors struct {
					Answering, Needed int
					Members           []struct{ Name, State, Fault string }
				}
			}
		}
		if err := json.Unmarshal([]byte(out), &status); err != nil {
			return err
		}
		told := 0
		for _, c := range status.Chains {
			if !slices.ContainsFunc(ends, func(end int) bool { return j.ends[end].ID == c.ID }) {
				continue
			}
			for _, m := range c.Attestors.Members {
				if m.Name == name && m.State != state {
					return fmt.Errorf("attestor %s of %s is %q (%s), want %q", name, c.ID, m.State, m.Fault, state)
				} else if m.Name == name {
					told++
				}
			}
		}
		if told != len(ends) {
			return fmt.Errorf("%s is told of at %d chains, want %d", name, told, len(ends))
		}
		return nil
	})
}

// exchange sends packets both ways and waits for their acknowledgements.
func (l *pairLink) exchange(each int) {
	l.t.Helper()
	l.send(0, each)
	l.send(1, each)
	l.settle()
}

// mustHold sends a packet each way and sees that neither has arrived when
// something has come about.
func (l *pairLink) mustHold(until func() error) {
	l.t.Helper()
	l.send(0, 1)
	l.send(1, 1)
	l.mustBeHeld(until)
}

// mustBeHeld sees that the packets that were sent last have not arrived when
// something has come about.
func (l *pairLink) mustBeHeld(until func() error) {
	l.t.Helper()
	eventually(l.ctx, l.t, "nothing passes", until)
	for from := range l.Ends {
		last := l.last(from)
		found, err := l.users[1-from].Received(l.ctx, l.clients[1-from], []uint64{last})
		check(l.t, err)
		if found[last] {
			l.t.Errorf("packet %d from %s was delivered without a quorum", last, l.Ends[from].ID)
		}
	}
}

// last is the sequence of the packet that was sent last.
func (l *pairLink) last(from int) uint64 { return l.sent[from][len(l.sent[from])-1].sequence }

func (l *pairLink) mustBe(status string) func() error {
	return func() error {
		for i := range l.Ends {
			client, err := l.users[i].Client(l.ctx, l.clients[i])
			if err != nil {
				return err
			}
			if client.Status != status {
				return fmt.Errorf("client %s on %s is %s, want %s", client.ID, l.Ends[i].ID, client.Status, status)
			}
		}
		return nil
	}
}

// Three attestors, of whom two are needed, beside the light clients of both
// ends. One is stopped, or lies: traffic goes on, and its name is told. The set
// is rotated under traffic, and no packet is lost. Two lie: nothing passes, and
// what they have signed freezes both clients.
func TestAttestorsBesideLightClients(t *testing.T) {
	e := pairs.get(t)
	ctx := deadline(t, 8*time.Minute)
	j := e.jury(ctx, t, "acme", "bolt", "core", "dale")
	a, b := e.Ends[0].ID, e.Ends[1].ID
	l := e.link(ctx, j.relayer, "--name", "both", "--both", a, "--both", b)
	for i := range l.clients {
		if client, err := l.users[i].Client(ctx, l.clients[i]); err != nil || client.Type != "attested" || client.TrustingPeriod == 0 {
			t.Fatalf("%+v, %v", client, err)
		}
	}
	relayer := j.relayer.launch()
	j.stop(2)
	l.exchange(50)
	j.mustSay("core", "silent", 0, 1)
	j.start(2)
	j.tellDelay()
	relayer.stop()

	relayer = j.all.launch()
	j.rotate(l, "both")
	j.stop(0) // is of no account any more
	j.jurors[2].proxy.Lies.Store(true)
	l.exchange(10)
	j.mustSay("core", "lied", 0, 1)
	j.mustSay("dale", "answers", 0, 1)
	l.mustCount()

	settled := [2][]pairPacket{slices.Clone(l.sent[0]), slices.Clone(l.sent[1])}
	relayer.stop() // a frozen client sends nothing
	mustShowAttested(ctx, t, j.all, "both", "was verified twice, with one result: by its light client (07-tendermint)")
	j.jurors[1].proxy.Lies.Store(true)
	l.send(0, 1)
	l.send(1, 1)
	relayer = j.all.launch()
	l.mustBeHeld(l.mustBe("Frozen"))
	j.mustSay("bolt", "lied", 0, 1)
	out := j.all.mustRun(ctx, "why", "both", fmt.Sprint(l.last(0)))
	for _, want := range []string{"is frozen", "bolt (lied)", "core (lied)"} {
		if !strings.Contains(out, want) {
			t.Errorf("why does not say %q:\n%s", want, out)
		}
	}
	relayer.stop()
	l.sent = settled
	all := l.read()
	l.mustBeThere(all)
	t.Logf("%d packets passed; %d transactions, of which %d failed", len(l.sent[0])+len(l.sent[1]), all.transactions, all.failed)
}

// rotate has acme and bolt agree on a set, call that off, and let another one
// follow in which dale is in acme's place, while packets travel.
func (j *jury) rotate(l *pairLink, link string) {
	j.t.Helper()
	off, cancelled, agreed := make([][]string, len(j.ends)), make([][]string, len(j.ends)), make([][]string, len(j.ends))
	for i := range 2 {
		one := j.jurors[i]
		j.stop(i)
		l.send(0, 5)
		l.send(1, 5)
		for c, end := range j.ends {
			sign := func(args ...string) string {
				file := filepath.Join(j.t.TempDir(), one.name+".json")
				check(j.t, os.WriteFile(file, []byte(one.operator.mustRun(j.ctx, append([]string{"attest"}, args...)...)), 0o600))
				return file
			}
			dale := []string{"--threshold", "1", "--attestor", j.jurors[3].keys[c].Address()}
			off[c] = append(off[c], sign(append([]string{"rotate", end.ID, "--sequence", "1", "--sequence-floor", "1"}, dale...)...))
			cancelled[c] = append(cancelled[c], sign("cancel", end.ID, "--sequence", "1"))
			agreed[c] = append(agreed[c], sign("rotate", end.ID, "--sequence", "2", "--threshold", "2",
				"--attestor", j.jurors[1].keys[c].Address(), "--attestor", j.jurors[2].keys[c].Address(), "--attestor", j.jurors[3].keys[c].Address()))
			if _, err := one.operator.run(j.ctx, append([]string{"attest", "rotate", end.ID, "--sequence", "2"}, dale...)...); err == nil {
				j.t.Error("an attestor signs two rotations of one sequence")
			}
		}
		j.start(i)
	}
	var effective time.Time
	for c, end := range j.ends {
		bring := func(votes []string) []string {
			return append([]string{"attest", "bring", "--of", end.ID, link}, votes...)
		}
		var brought struct{ Effective time.Time }
		j.all.mustJSON(j.ctx, &brought, bring(cancelled[c])...)
		if _, err := j.all.run(j.ctx, bring(off[c])...); err == nil || !brought.Effective.IsZero() {
			j.t.Errorf("a rotation of the attestors of %s that was called off is pending", end.ID)
		}
		j.all.mustJSON(j.ctx, &brought, bring(agreed[c])...)
		if brought.Effective.IsZero() {
			j.t.Errorf("no rotation of the attestors of %s is pending", end.ID)
		}
		effective = brought.Effective
	}
	// Packets are on their way when the sets change places.
	for time.Now().Before(effective.Add(time.Second)) {
		l.send(0, 1)
		l.send(1, 1)
	}
	l.settle()
}
