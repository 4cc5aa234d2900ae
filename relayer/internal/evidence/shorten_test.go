package evidence_test

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/anji-bridge/anji/relayer/internal/evidence"
	"github.com/anji-bridge/anji/relayer/internal/evidence/evidencetest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

var onB = journal.End{Chain: "b", Client: evidencetest.ClientB}

// A file has what its proof needs, however many updates passed before it.
func TestFilesStayShort(t *testing.T) {
	const passed = 40
	for name, c := range map[string]struct {
		chain evidencetest.Chain
		pass  func(*evidencetest.Relay, evidencetest.Chain)
		most  int
	}{
		"views": {evidencetest.NewFabric(t), func(r *evidencetest.Relay, c evidencetest.Chain) {
			for range passed {
				r.Keep(onB, updates(c)...)
			}
		}, 2},
		"trust documents": {evidencetest.NewFabric(t), func(r *evidencetest.Relay, c evidencetest.Chain) {
			for i := range 3 {
				r.Keep(onB, c.(*evidencetest.Fabric).TrustUpdate(uint64(i+1)))
				r.Keep(onB, updates(c)...)
			}
		}, 4},
		"headers": {evidencetest.NewCosmos(t, 4), func(r *evidencetest.Relay, c evidencetest.Chain) {
			for range passed {
				r.Keep(onB, updates(c)...)
			}
		}, 1},
		"headers of other validators": {evidencetest.NewCosmos(t, 4), func(r *evidencetest.Relay, c evidencetest.Chain) {
			for i := range 3 {
				for range passed / 4 {
					r.Keep(onB, updates(c)...)
				}
				r.Keep(onB, c.(*evidencetest.Cosmos).Replace(i+1)...)
			}
		}, 12},
		"finality updates": {evidencetest.NewEthereum(t, 32), func(r *evidencetest.Relay, c evidencetest.Chain) {
			for range 3 {
				r.Keep(onB, updates(c)...)
				r.Keep(onB, c.(*evidencetest.Ethereum).Period())
				r.Keep(onB, updates(c)...)
			}
		}, 5},
		"states": {evidencetest.NewAttested(t, false), func(r *evidencetest.Relay, c evidencetest.Chain) {
			for range passed {
				r.Keep(onB, said(c)...)
			}
		}, 1},
		"views and states": {evidencetest.NewAttested(t, true), func(r *evidencetest.Relay, c evidencetest.Chain) {
			for range passed {
				r.Keep(onB, said(c)...)
			}
		}, 3},
		"headers and states": {evidencetest.NewAttestedCosmos(t, 4), func(r *evidencetest.Relay, c evidencetest.Chain) {
			for range passed {
				r.Keep(onB, said(c)...)
			}
		}, 2},
		"states of other attestors":             {evidencetest.NewAttested(t, false), rotated, 4},
		"views and states of other attestors":   {evidencetest.NewAttested(t, true), rotated, 6},
		"headers and states of other attestors": {evidencetest.NewAttestedCosmos(t, 4), rotated, 5},
	} {
		t.Run(name, func(t *testing.T) {
			r := evidencetest.NewRelay(t, c.chain, evidencetest.NewFabric(t))
			c.pass(r, c.chain)
			p := evidencetest.Packet(1)
			r.Deliver(p)
			r.Acknowledge(evidencetest.Acknowledgement, p)
			f := collect(t, r, 1, true)
			_, err := check(f, f.Anchors())
			must(t, err)
			if n := len(f.Sent.Updates); n > c.most {
				t.Errorf("%d updates, want at most %d", n, c.most)
			}
		})
	}
}

// rotated lets other attestors follow, with much said before and after it, and a
// rotation among it that was called off before it came: its host has refused it.
func rotated(r *evidencetest.Relay, c evidencetest.Chain) {
	a := c.(*evidencetest.Attested)
	say := func() {
		for range 20 {
			r.Keep(onB, said(a)...)
		}
	}
	say()
	off := a.RotateLate()
	r.Keep(onB, a.CallOff(), off)
	say()
	r.Keep(onB, a.Rotate())
	settle()
	say()
}

// settle waits until rotations that were kept are in force.
func settle() {
	time.Sleep(time.Until(time.Now().Truncate(time.Second).Add(time.Second + evidencetest.RotationDelay)))
}

// A host's clock may be behind the relayer's: then a delay is over there later
// than the relayer's notes say, and what was signed meanwhile counted none the
// less.
func TestDelaysOfTheHost(t *testing.T) {
	for name, a := range map[string]*evidencetest.Attested{
		"alone": evidencetest.NewAttested(t, false), "both": evidencetest.NewAttestedCosmos(t, 4),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := evidencetest.NewRelay(t, a, evidencetest.NewFabric(t))
			var sequence uint64
			deliver := func(when string) evidence.Finding {
				sequence++
				p := evidencetest.Packet(sequence)
				r.Deliver(p)
				f, err := tryCollect(t, r, sequence, true)
				if err != nil {
					t.Fatalf("%s: %v", when, err)
				}
				return mustCheck(t, f)
			}
			first := deliver("before").Source.Attestors
			r.Keep(onB, a.RotateLate())
			settle()
			if said := deliver("a rotation that is in force later"); !reflect.DeepEqual(said.Source.Attestors.Of, first.Of) {
				t.Errorf("signed by %v", said.Source.Attestors)
			}
			r.Keep(onB, a.CallOff())
			settle()
			deliver("that was called off")
			r.Keep(onB, a.Rotate())
			settle()
			if said := deliver("another one"); reflect.DeepEqual(said.Source.Attestors.Of, first.Of) {
				t.Errorf("signed by %v", said.Source.Attestors)
			}
			r.Keep(onB, a.Rotate())
			settle()
			deliver("and one after it")
		})
	}
}

// said moves a client of attestors on, for a packet of nobody.
func said(c evidencetest.Chain) [][]byte {
	messages, _, _ := c.Prove(evidencetest.Entry{Path: []byte("path"), Value: make([]byte, 32)})
	return messages
}

// updates move a client on, for no packet.
func updates(c evidencetest.Chain) [][]byte {
	messages, _, _ := c.Prove()
	return messages
}

// Where a committee or a set of validators was learned by somebody else's
// update, the file cannot be made, and says so.
func TestMissingUpdates(t *testing.T) {
	cosmos, beacon := evidencetest.NewCosmos(t, 4), evidencetest.NewEthereum(t, 32)
	for name, c := range map[string]struct {
		chain evidencetest.Chain
		pass  func()
	}{
		"validators": {cosmos, func() { cosmos.Replace(1) }},
		"committees": {beacon, func() { beacon.Period(); beacon.Period() }},
	} {
		t.Run(name, func(t *testing.T) {
			r := evidencetest.NewRelay(t, c.chain, evidencetest.NewFabric(t))
			c.pass()
			r.Deliver(evidencetest.Packet(1))
			if _, err := tryCollect(t, r, 1, false); !errors.Is(err, evidence.ErrIncomplete) {
				t.Errorf("%v", err)
			}
		})
	}
	r := evidencetest.NewRelay(t, evidencetest.NewFabric(t), evidencetest.NewFabric(t))
	r.Send(evidencetest.Packet(1))
	if _, err := tryCollect(t, r, 1, false); !errors.Is(err, evidence.ErrNoProof) {
		t.Errorf("nothing was handed over: %v", err)
	}
}

// BenchmarkVerify is of one delivery there and back between chains of one kind,
// with validators and committees as many as on real networks.
func BenchmarkVerify(b *testing.B) {
	for _, c := range []struct {
		name string
		new  func() evidencetest.Chain
	}{
		{"fabric, 2 of 3", func() evidencetest.Chain { return evidencetest.NewFabric(b) }},
		{"cosmos, 4 validators", func() evidencetest.Chain { return evidencetest.NewCosmos(b, 4) }},
		{"cosmos, 100 validators", func() evidencetest.Chain { return evidencetest.NewCosmos(b, 100) }},
		{"ethereum, committee of 512", func() evidencetest.Chain { return evidencetest.NewEthereum(b, 512) }},
		{"attestors alone, 2 of 3", func() evidencetest.Chain { return evidencetest.NewAttestedBy(b, 2, 3) }},
		{"attestors alone, 5 of 7", func() evidencetest.Chain { return evidencetest.NewAttestedBy(b, 5, 7) }},
		{"attestors alone, 14 of 20", func() evidencetest.Chain { return evidencetest.NewAttestedBy(b, 14, 20) }},
		{"attestors, 2 of 3, and fabric, 2 of 3", func() evidencetest.Chain { return evidencetest.NewAttested(b, true) }},
		{"attestors, 2 of 3, and cosmos, 4 validators", func() evidencetest.Chain { return evidencetest.NewAttestedCosmos(b, 4) }},
		{"attestors, 2 of 3, and cosmos, 100 validators", func() evidencetest.Chain { return evidencetest.NewAttestedCosmos(b, 100) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			chain := c.new()
			f := collect(b, delivered(b, chain, chain), 1, false)
			data, anchors := encode(b, f), f.Anchors()
			b.ResetTimer()
			for b.Loop() {
				read, err := evidence.Decode(data)
				must(b, err)
				_, err = evidence.Verify(read, anchors, evidencetest.Describers, time.Now())
				must(b, err)
			}
			b.ReportMetric(float64(len(data)), "bytes")
		})
	}
}

// What is removed from the journal with old proofs is not needed by later ones.
func TestNeedless(t *testing.T) {
	chains := map[string]evidencetest.Chain{
		"attestors alone": evidencetest.NewAttested(t, false), "attestors and light client": evidencetest.NewAttested(t, true),
		"attestors and headers": evidencetest.NewAttestedCosmos(t, 4),
	}
	for _, kind := range evidencetest.Kinds {
		chains[kind] = evidencetest.New(t, kind)
	}
	for name, chain := range chains {
		t.Run(name, func(t *testing.T) {
			r := evidencetest.NewRelay(t, chain, evidencetest.NewFabric(t))
			for i := range 3 {
				for range 4 { // more would take Ethereum's last block to its period's end
					r.Keep(onB, said(chain)...)
				}
				switch chain := chain.(type) {
				case *evidencetest.Fabric:
					r.Keep(onB, chain.TrustUpdate(uint64(i+1)))
				case *evidencetest.Cosmos:
					r.Keep(onB, chain.Replace(i+1)...)
				case *evidencetest.Ethereum:
					r.Keep(onB, chain.Period())
				case *evidencetest.Attested:
					r.Keep(onB, chain.Rotate())
					settle()
				}
			}
			old, err := r.Journal.Updates(t.Context(), onB, time.Now())
			must(t, err)
			anchor, err := r.Journal.Anchor(t.Context(), onB)
			must(t, err)
			removed, err := r.Journal.DropUpdates(t.Context(), onB, evidence.Needless(anchor, old))
			must(t, err)
			if removed < len(old)/3 || removed > len(old)-3 {
				t.Errorf("%d of %d updates removed", removed, len(old))
			}
			r.Deliver(evidencetest.Packet(1))
			f := collect(t, r, 1, true)
			_, err = check(f, f.Anchors())
			must(t, err)
		})
	}
}
