package fabric_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
)

// No target may panic; where something is accepted, it must be what was meant.

func FuzzParseView(f *testing.F) {
	f.Add(fabric.View{Channel: "c", Chaincode: "cc", Height: 1, Time: 1}.Marshal())
	f.Fuzz(func(t *testing.T, data []byte) {
		if v, err := fabric.ParseView(data); err == nil && !bytes.Equal(v.Marshal(), data) {
			t.Errorf("%x parses to %+v, which encodes otherwise", data, v)
		}
	})
}

// Any change to any part of the evidence must be refused.
func FuzzVerify(f *testing.F) {
	n := fabrictest.NewNetwork(f)
	trust, valid := n.Trust(), n.Draft(5, clock, entries()...).Seal()
	parts := func(ev *fabric.EndorsedView) []*[]byte {
		e := ev.Endorsements
		return []*[]byte{&ev.ChannelHeader, &ev.SignatureHeader, &ev.ProposalPayload, &ev.ResponsePayload,
			&e[0].Endorser, &e[0].Signature, &e[1].Endorser, &e[1].Signature}
	}
	for i, p := range parts(&valid) {
		f.Add(uint8(i), *p)
	}
	f.Fuzz(func(t *testing.T, which uint8, data []byte) {
		ev := valid
		ev.Endorsements = slices.Clone(valid.Endorsements)
		all := parts(&ev)
		p := all[int(which)%len(all)]
		same := bytes.Equal(*p, data)
		*p = data
		if _, err := fabric.Verify(trust, ev, now); (err == nil) != same {
			t.Errorf("part %d changed: %v, result: %v", which, !same, err)
		}
	})
}

func FuzzViewOf(f *testing.F) {
	n := fabrictest.NewNetwork(f)
	f.Add(n.Draft(5, clock, entries()...).Seal().ResponsePayload)
	f.Fuzz(func(t *testing.T, data []byte) {
		if v, err := fabric.ViewOf(data); err == nil && !bytes.Contains(data, v.Marshal()) {
			t.Errorf("a view that is not part of the response: %+v", v)
		}
		_, _ = fabric.DefinitionOf(data, fabrictest.Chaincode)
	})
}

func FuzzNewTrust(f *testing.F) {
	n := fabrictest.NewNetwork(f)
	n.Orgs[0].Config.RevocationList = [][]byte{n.Revoke(n.Orgs[0].CA, later)}
	a := n.Anchors()
	ev := n.Draft(5, clock).Seal()
	f.Add(a.Policy, a.MSPs[0])
	f.Fuzz(func(t *testing.T, policy, config []byte) {
		changed := a
		changed.Policy = policy
		changed.MSPs = slices.Clone(a.MSPs)
		changed.MSPs[0] = config
		if trust, err := fabric.NewTrust(changed); err == nil {
			_, _ = fabric.Verify(trust, ev, now)
		}
		_, _ = fabric.TrimMSP(config)
	})
}

func FuzzDefinitionImplies(f *testing.F) {
	pinned := of(2, "A", "B", "C")
	f.Add(pinned.committed(f), pinned.pinned(f))
	f.Fuzz(func(t *testing.T, committed, pinned []byte) {
		_ = fabric.DefinitionImplies(committed, pinned)
	})
}

// Only the entries of a tree open, whatever siblings are offered.
func FuzzVerifyEntry(f *testing.F) {
	all := manyEntries(6)
	tree := mustTree(f, all)
	for _, e := range all {
		var siblings []byte
		for _, s := range mustProof(f, tree, e.Path) {
			siblings = append(siblings, s[:]...)
		}
		f.Add(e.Path, e.Value, e.Absent, siblings)
	}
	f.Fuzz(func(t *testing.T, path, value []byte, absent bool, raw []byte) {
		var siblings [][32]byte
		for ; len(raw) >= 32; raw = raw[32:] {
			siblings = append(siblings, [32]byte(raw))
		}
		if fabric.VerifyEntry(tree.Root(), fabric.Entry{Path: path, Value: value, Absent: absent}, siblings) != nil {
			return
		}
		for _, e := range all {
			if bytes.Equal(e.Path, path) && bytes.Equal(e.Value, value) && e.Absent == absent {
				return
			}
		}
		t.Errorf("%q opens as %q, absent %v", path, value, absent)
	})
}
