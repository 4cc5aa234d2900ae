package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
)

// A packet crosses each way between Ethereum and Cosmos by clients that want
// both the light client's proof and two of three attestors, one of whom is
// stopped. Two lie: no further packet reaches Ethereum, and what they have
// signed freezes the client there.
func TestAttestorsOfEthereum(t *testing.T) {
	e := payments.get(t)
	ctx := deadline(t, 6*time.Minute)
	p := &payment{ethereumEnv: e, name: t.Name()}
	p.Ends = e.links[slices.IndexFunc(e.links, func(l bridgenet.Link) bool { return l.Ends[1].Cosmos != nil })].Ends
	j := p.jury(ctx, t, "acme", "bolt", "core")

	making := time.Now()
	var made struct{ A, B struct{ Client string } }
	a, b := p.Ends[0].ID, p.Ends[1].ID
	j.relayer.mustJSON(ctx, &made, "link", "create", a, b, "--name", "both", "--both", a, "--both", b)
	p.Clients = [2]string{made.A.Client, made.B.Client}
	t.Logf("link made in %s", time.Since(making).Round(time.Second))
	for i, end := range p.Ends {
		chain, err := end.Chain()
		check(t, err)
		client, err := chain.Client(ctx, p.Clients[i])
		if err = errors.Join(err, chain.Close()); err != nil || client.Type != "attested" || client.TrustingPeriod == 0 {
			t.Fatalf("%+v, %v", client, err)
		}
	}

	var err error
	p.applications, err = p.Applications(ctx)
	check(t, err)
	t.Cleanup(func() { check(t, errors.Join(p.applications[0].Close(), p.applications[1].Close())) })
	j.relayer.start()
	j.stop(2)
	began := time.Now()
	check(t, p.fund(ctx, 2))
	check(t, p.arrived(ctx))
	t.Logf("2 packets reached Cosmos in %s", time.Since(began).Round(time.Second))
	j.mustSay("core", "silent", 0)
	check(t, p.release(ctx, 1))
	received := func(s bridgenet.Sent) (bool, error) { return p.applications[0].Received(ctx, p.Clients[0], s) }
	check(t, p.each(ctx, p.released, func(s bridgenet.Sent) error {
		found, err := received(s)
		if err == nil && !found {
			err = errors.New("not received")
		}
		return err
	}))
	check(t, p.each(ctx, p.funded, func(s bridgenet.Sent) error {
		outcome, err := p.applications[0].Ended(ctx, p.Clients[0], s)
		if err == nil && outcome != bridgenet.Acknowledged {
			err = fmt.Errorf("outcome %q", outcome)
		}
		return err
	}))
	t.Logf("1 packet and 2 acknowledgements reached Ethereum, after %s", time.Since(began).Round(time.Second))

	j.jurors[0].proxy.Lies.Store(true)
	j.jurors[1].proxy.Lies.Store(true)
	check(t, p.release(ctx, 1))
	onEthereum, err := p.Ends[0].Chain()
	check(t, err)
	t.Cleanup(func() { _ = onEthereum.Close() })
	eventually(ctx, t, "the client on Ethereum is frozen", func() error {
		client, err := onEthereum.Client(ctx, p.Clients[0])
		if err == nil && client.Status != "Frozen" {
			err = errors.New(client.Status)
		}
		return err
	})
	if found, err := received(p.released[1]); err != nil || found {
		t.Errorf("a packet without a quorum was received: %v, %v", found, err)
	}
	t.Logf("frozen after %s", time.Since(began).Round(time.Second))
}

// jury attests both ends, for relayers with other accounts than the
// environment's relayer has.
func (p *payment) jury(ctx context.Context, t testing.TB, names ...string) *jury {
	t.Helper()
	journal := filepath.Join(t.TempDir(), "journal.db")
	relayer := func(more map[string]any) operator {
		config := chainConfigs(t, p.Ends[:], cosmosnet.Admin, ethereumnet.Admin)
		config["journal"] = journal
		maps.Copy(config, more)
		content, err := yaml.Marshal(config)
		check(t, err)
		path := filepath.Join(t.TempDir(), "relayer.yaml")
		check(t, os.WriteFile(path, content, 0o600))
		return operator{t, p.Info().Relayer.Binary, path}
	}
	return newJury(ctx, t, p.Ends[:], p.Info().Relayer.Binary, relayer, names...)
}
