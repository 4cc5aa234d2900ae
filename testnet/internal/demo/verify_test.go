package demo

import (
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

var began = time.Unix(1_700_000_000, 0)

func after(d time.Duration) time.Time { return began.Add(d) }

var (
	onFabric = &bridgenet.End{ID: "fabric", Kind: fabric.Kind}
	onCosmos = &bridgenet.End{ID: "cosmos", Kind: cosmos.Kind}
)

func delivered() (sending, bridgenet.Packet) {
	s := sending{
		Sent:    bridgenet.Sent{Lot: "lot-0", Sequence: 7, Tx: "aa", Position: 3, Asked: began, Committed: after(time.Second)},
		outcome: bridgenet.Acknowledged,
	}
	p := bridgenet.Packet{
		SourceChain: "fabric", Sequence: 7, Stage: "acknowledged",
		Sent:         bridgenet.Step{Tx: "aa", Position: 3, At: after(900 * time.Millisecond)},
		Proven:       bridgenet.Proof{Height: adapters.Height{Height: 1}, At: after(2 * time.Second)},
		Delivered:    bridgenet.Step{Tx: "bb", Position: 30, At: after(4 * time.Second)},
		Returned:     bridgenet.Proof{Height: adapters.Height{Revision: 1, Height: 31}, At: after(5 * time.Second)},
		Acknowledged: bridgenet.Step{Tx: "cc", Position: 4, At: after(7 * time.Second)},
	}
	return s, p
}

func TestRow(t *testing.T) {
	s, p := delivered()
	got, err := row(onFabric, onCosmos, s, p)
	if err != nil {
		t.Fatal(err)
	}
	if got.Direction != "fabric > cosmos" || got.Proof != "endorsed view at 1" || got.EndProof != "Tendermint header at 31" ||
		*got.Delivered != (Transaction{"bb", 30}) || got.Ended != (Transaction{"cc", 4}) ||
		got.Seconds != (Seconds{Sent: 1, Proven: 1, Delivered: 2, Ended: 3, Total: 7}) {
		t.Fatalf("row %+v", got)
	}
}

func TestRowOfATimeout(t *testing.T) {
	s, p := delivered()
	s.outcome = bridgenet.TimedOut
	p.Stage, p.TimedOut = "timed_out", p.Acknowledged
	p.Delivered, p.Acknowledged = bridgenet.Step{}, bridgenet.Step{}
	got, err := row(onCosmos, onFabric, s, p)
	if err != nil {
		t.Fatal(err)
	}
	if got.Direction != "cosmos > fabric" || got.Proof != "" || got.EndProof != "endorsed view at 31, no receipt" ||
		got.Delivered != nil || got.Ended != (Transaction{"cc", 4}) || got.Seconds != (Seconds{Sent: 1, Ended: 6, Total: 7}) {
		t.Fatalf("row %+v", got)
	}
}

func TestRowRefuses(t *testing.T) {
	for name, mutate := range map[string]func(*bridgenet.Packet){
		"another outcome":     func(p *bridgenet.Packet) { p.Stage = "timed_out" },
		"not at its end":      func(p *bridgenet.Packet) { p.Stage = "delivered" },
		"another transaction": func(p *bridgenet.Packet) { p.Sent.Tx = "ab" },
		"another block":       func(p *bridgenet.Packet) { p.Sent.Position++ },
	} {
		s, p := delivered()
		mutate(&p)
		if _, err := row(onFabric, onCosmos, s, p); err == nil || !strings.Contains(err.Error(), "packet 7") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFind(t *testing.T) {
	s, p := delivered()
	p.SourceClient = "client-1"
	// Sequences repeat on every chain and on every client.
	otherChain, otherClient := p, p
	otherChain.SourceChain, otherClient.SourceClient = "cosmos", "client-0"
	others := []bridgenet.Packet{otherChain, otherClient}
	if got, err := find(append(others, p), "fabric", "client-1", s.Sequence); err != nil || got.SourceChain != "fabric" || got.SourceClient != "client-1" {
		t.Fatalf("%+v, %v", got, err)
	}
	if _, err := find(others, "fabric", "client-1", s.Sequence); err == nil {
		t.Fatal("found a packet of another chain or client")
	}
}
