package attestation_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestRotation(t *testing.T) {
	all := attestationtest.NewAttestors(6)
	old, source := all[:4], attestation.FabricSource("mychannel", "anji")
	trust := attestation.Trust{Set: old.Set(3), Source: source}
	valid := attestation.Rotation{Previous: old.Set(3).Hash(), Sequence: 4, Next: all[2:].Set(3)}
	type draft struct {
		attestation.Rotation
		trust   attestation.Trust
		signers attestationtest.Attestors
		kind    attestation.Kind
		data    func([]byte) []byte
	}
	for name, c := range map[string]struct {
		mutate func(*draft)
		want   refusal.Code
	}{
		"valid":                         {func(*draft) {}, ""},
		"one attestor of one":           {func(d *draft) { d.Next = all[5:].Set(1) }, ""},
		"signed by the new set":         {func(d *draft) { d.signers = all[3:] }, refusal.UnknownSigner},
		"below the quorum":              {func(d *draft) { d.signers = old[:2] }, refusal.QuorumNotMet},
		"about another set":             {func(d *draft) { d.Previous[0] ^= 1 }, refusal.SetMismatch},
		"about another threshold":       {func(d *draft) { d.Previous = old.Set(2).Hash() }, refusal.SetMismatch},
		"for another source":            {func(d *draft) { d.trust.Source = attestation.Source{} }, refusal.UnknownSigner},
		"signed as packets":             {func(d *draft) { d.kind = attestation.KindPackets }, refusal.UnknownSigner},
		"signed as a cancel":            {func(d *draft) { d.kind = attestation.KindCancel }, refusal.UnknownSigner},
		"sequence zero":                 {func(d *draft) { d.Sequence = 0 }, refusal.EmptyField},
		"threshold zero":                {func(d *draft) { d.Next.Threshold = 0 }, refusal.ClientInvalid},
		"threshold above the set":       {func(d *draft) { d.Next.Threshold = 5 }, refusal.ClientInvalid},
		"threshold out of bounds":       {func(d *draft) { d.data = func(b []byte) []byte { b[3*32+28] = 1; return b } }, refusal.TooLarge},
		"nobody":                        {func(d *draft) { d.Next.Attestors = nil }, refusal.EmptyField},
		"an attestor twice":             {func(d *draft) { d.Next.Attestors[1] = d.Next.Attestors[0] }, refusal.ClientInvalid},
		"the zero address":              {func(d *draft) { d.Next.Attestors[1] = attestation.Address{} }, refusal.ClientInvalid},
		"an address of 21 bytes":        {func(d *draft) { d.data = func(b []byte) []byte { b[len(b)-21] = 1; return b } }, refusal.Malformed},
		"attestors in another order":    {func(d *draft) { d.data = swapLast }, refusal.NonCanonical},
		"another offset":                {func(d *draft) { d.data = func(b []byte) []byte { b[4*32+31] = 0xa0; return b } }, refusal.NonCanonical},
		"a byte too many":               {func(d *draft) { d.data = func(b []byte) []byte { return append(b, 0) } }, refusal.Malformed},
		"a byte too few":                {func(d *draft) { d.data = func(b []byte) []byte { return b[:len(b)-1] } }, refusal.Malformed},
		"a set of more than the bounds": {func(d *draft) { d.Next = attestationtest.NewAttestors(attestation.MaxAttestors + 1).Set(1) }, refusal.TooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			d := draft{Rotation: valid, trust: trust, signers: old[:3], kind: attestation.KindRotation, data: func(b []byte) []byte { return b }}
			d.Next.Attestors = slices.Clone(d.Next.Attestors)
			c.mutate(&d)
			got, signers, err := d.trust.VerifyRotation(d.signers.Sign(source, d.kind, d.data(d.Encode())))
			if code, _ := refusal.Of(err); code != c.want || (err == nil) != (c.want == "") {
				t.Fatalf("%v, want %q", err, c.want)
			}
			if err == nil && (got.Next.Hash() != d.Next.Hash() || got.Sequence != d.Sequence || len(signers) != 3) {
				t.Errorf("%+v by %v", got, signers)
			}
		})
	}
}

// swapLast exchanges the last two words.
func swapLast(b []byte) []byte {
	n := len(b)
	return slices.Concat(b[:n-64], b[n-32:], b[n-64:n-32])
}

func TestCancel(t *testing.T) {
	all := attestationtest.NewAttestors(4)
	trust := attestation.Trust{Set: all.Set(3)}
	cancel := attestation.Cancel{Previous: trust.Set.Hash(), Sequence: 9}
	sign := func(c attestation.Cancel, by attestationtest.Attestors) attestation.Evidence {
		return by.Sign(attestation.Source{}, attestation.KindCancel, c.Encode())
	}
	if got, signers, err := trust.VerifyCancel(sign(cancel, all[1:])); err != nil || got != cancel || len(signers) != 3 {
		t.Errorf("%v by %v, %v", got, signers, err)
	}
	for want, e := range map[refusal.Code]attestation.Evidence{
		refusal.QuorumNotMet: sign(cancel, all[2:]),
		refusal.SetMismatch:  sign(attestation.Cancel{Previous: [32]byte{1}, Sequence: 9}, all),
		refusal.EmptyField:   sign(attestation.Cancel{Previous: cancel.Previous}, all),
		refusal.NonCanonical: all.Sign(attestation.Source{}, attestation.KindCancel, append(cancel.Encode(), 0)),
		refusal.Malformed:    all.Sign(attestation.Source{}, attestation.KindCancel, cancel.Encode()[:63]),
	} {
		if _, _, err := trust.VerifyCancel(e); !errors.Is(err, want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
}

func TestMisbehaviour(t *testing.T) {
	all := attestationtest.NewAttestors(5)
	source := attestation.CosmosSource("anji-1")
	at := func(height uint64, packets ...attestation.Packet) []byte {
		return attestation.Packets{Height: height, Packets: packets}.Encode()
	}
	here := func(commitment byte) attestation.Packet {
		return attestation.Packet{Path: [32]byte{7}, Commitment: [32]byte{commitment}}
	}
	there := attestation.Packet{Path: [32]byte{8}, Commitment: [32]byte{9}}
	state := func(height, time uint64) []byte { return attestation.State{Height: height, Timestamp: time}.Encode() }
	rotation := func(sequence uint64, threshold int) []byte {
		return attestation.Rotation{Previous: [32]byte{1}, Sequence: sequence, Next: all.Set(threshold)}.Encode()
	}
	const contradiction refusal.Code = ""
	for name, c := range map[string]struct {
		kind          attestation.Kind
		snapshot      bool
		first, second []byte
		want          refusal.Code
	}{
		"two times":                           {attestation.KindState, false, state(5, 100), state(5, 101), contradiction},
		"the same time":                       {attestation.KindState, false, state(5, 100), state(5, 100), refusal.NotMisbehaviour},
		"two times of two heights":            {attestation.KindState, false, state(5, 100), state(6, 101), refusal.NotMisbehaviour},
		"two commitments":                     {attestation.KindPackets, false, at(5, here(1), there), at(5, there, here(2)), contradiction},
		"two commitments of two heights":      {attestation.KindPackets, false, at(5, here(1)), at(9, here(2)), contradiction},
		"the same commitment":                 {attestation.KindPackets, true, at(5, here(1)), at(5, here(1), there), refusal.NotMisbehaviour},
		"other paths":                         {attestation.KindPackets, true, at(5, here(1)), at(5, there), refusal.NotMisbehaviour},
		"present and absent":                  {attestation.KindPackets, true, at(5, here(1)), at(5, here(0)), contradiction},
		"absent and present":                  {attestation.KindPackets, true, at(5, here(0)), at(5, there, here(1)), contradiction},
		"present and absent, no snapshot":     {attestation.KindPackets, false, at(5, here(1)), at(5, here(0)), refusal.NotMisbehaviour},
		"present and absent, of two heights":  {attestation.KindPackets, true, at(5, here(1)), at(6, here(0)), refusal.NotMisbehaviour},
		"two rotations":                       {attestation.KindRotation, false, rotation(3, 2), rotation(3, 3), contradiction},
		"the same rotation":                   {attestation.KindRotation, false, rotation(3, 2), rotation(3, 2), refusal.NotMisbehaviour},
		"rotations of two sequences":          {attestation.KindRotation, false, rotation(3, 2), rotation(4, 3), refusal.NotMisbehaviour},
		"a kind without contradictions":       {attestation.KindCancel, false, state(5, 100), state(5, 101), refusal.NotMisbehaviour},
		"a statement that is none":            {attestation.KindState, false, state(5, 100), []byte{1}, refusal.Malformed},
		"another statement that is none":      {attestation.KindPackets, false, nil, at(5, here(1)), refusal.Malformed},
		"a state that is not one (time zero)": {attestation.KindState, false, state(5, 100), state(5, 0), refusal.EmptyField},
	} {
		t.Run(name, func(t *testing.T) {
			trust := attestation.Trust{Set: all.Set(3), Source: source, Snapshot: c.snapshot}
			first, second := all[:3].Sign(source, c.kind, c.first), all[1:].Sign(source, c.kind, c.second)
			found, err := trust.CheckMisbehaviour(c.kind, first, second)
			if code, _ := refusal.Of(err); code != c.want || (err == nil) != (c.want == "") {
				t.Fatalf("%v, want %q", err, c.want)
			}
			if err != nil {
				return
			}
			if want := []attestation.Address{all[1].Address(), all[2].Address()}; !reflect.DeepEqual(found.Equivocators(), want) {
				t.Errorf("equivocators %v, want %v", found.Equivocators(), want)
			}
			// Each side takes a quorum: nobody can be accused by less.
			for _, few := range [][2]attestation.Evidence{{first, all[1:3].Sign(source, c.kind, c.second)}, {all[:2].Sign(source, c.kind, c.first), second}} {
				if _, err := trust.CheckMisbehaviour(c.kind, few[0], few[1]); !errors.Is(err, refusal.QuorumNotMet) {
					t.Errorf("without a quorum: %v", err)
				}
			}
			forged := second
			forged.Signatures = slices.Concat(second.Signatures[:2], first.Signatures[:1])
			if _, err := trust.CheckMisbehaviour(c.kind, first, forged); err == nil {
				t.Error("one statement's signature counts for another")
			}
		})
	}
}

// A set is the same whatever the order of its attestors, and its threshold is
// part of it; each source is another.
func TestIdentities(t *testing.T) {
	all := attestationtest.NewAttestors(3)
	if all.Set(2).Hash() != (attestationtest.Attestors{all[2], all[0], all[1]}).Set(2).Hash() {
		t.Error("order changes a set's hash")
	}
	if all.Set(2).Hash() == all.Set(3).Hash() || all.Set(2).Hash() == all[:2].Set(2).Hash() {
		t.Error("different sets have one hash")
	}
	sources := map[attestation.Source]bool{}
	for _, s := range []attestation.Source{
		{}, attestation.FabricSource("a", "bc"), attestation.FabricSource("ab", "c"), attestation.CosmosSource("a"), attestation.CosmosSource("abc"),
		attestation.EthereumSource(1, [20]byte{}), attestation.EthereumSource(1, [20]byte{1}), attestation.EthereumSource(2, [20]byte{}),
	} {
		sources[s] = true
	}
	if len(sources) != 8 {
		t.Errorf("%d sources, want 8", len(sources))
	}
	for _, text := range []string{"", "0x", "0x12", "0x" + "zz" + all[0].Address().String()[4:], all[0].Address().String() + "00"} {
		if _, err := attestation.ParseAddress(text); !errors.Is(err, refusal.Malformed) {
			t.Errorf("%q: %v", text, err)
		}
	}
	for _, text := range []string{all[0].Address().String(), all[0].Address().String()[2:]} {
		if got, err := attestation.ParseAddress(text); err != nil || got != all[0].Address() {
			t.Errorf("%q: %v, %v", text, got, err)
		}
	}
}
