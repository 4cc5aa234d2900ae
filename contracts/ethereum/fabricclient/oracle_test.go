package fabricclient_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protowire"
	"pgregory.net/rapid"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// The contract takes evidence exactly when Go does: parts changed by a byte
// before they are hashed and signed, and read sets of all shapes. But for keys
// that are no UTF-8: Go's parser refuses them, the contract does not look, and
// no peer can write them.
func TestEvidenceAgreesWithGo(t *testing.T) {
	l := newLab(t)
	n := fabrictest.NewNetwork(t)
	asker := n.NewIdentity(n.Orgs[0].CA, "client", fabrictest.Start, fabrictest.Start.AddDate(10, 0, 0))
	at := l.next()
	fresh := func() *fabrictest.Attempt {
		a := fabrictest.NewAttempt(n, at)
		a.Draft.Signature.Creator = asker.Serialize()
		return a
	}
	s, err := l.deploy(fresh(), asker)
	require.NoError(t, err)
	trust := n.Trust()
	taken, refused := 0, 0
	rapid.Check(t, func(r *rapid.T) {
		a := fresh()
		a.Draft.State().Reads = append(a.Draft.State().Reads, reads(r)...)
		change := func(part []byte) []byte {
			place := rapid.IntRange(0, len(part)-1).Draw(r, "place")
			by := byte(rapid.IntRange(0, 0x7f).Draw(r, "byte"))
			switch rapid.SampledFrom([]string{"set", "insert", "delete", "low"}).Draw(r, "how") {
			case "set":
				part[place] = by
			case "insert":
				return slices.Insert(part, place, by)
			case "delete":
				return slices.Delete(part, place, place+1)
			case "low":
				part[place] ^= 1
			}
			return part
		}
		switch rapid.IntRange(0, 7).Draw(r, "part") {
		case 0:
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) { ev.ChannelHeader = change(ev.ChannelHeader) }
		case 1:
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) { ev.SignatureHeader = change(ev.SignatureHeader) }
		case 2:
			a.Draft.EditProposal = func(ev *fabric.EndorsedView) { ev.ProposalPayload = change(ev.ProposalPayload) }
		case 3:
			a.Draft.EditResponse = change
		case 4:
			a.Draft.EditAction = change
		case 5, 6:
			a.Draft.EditResults = change
		}
		ev := a.Seal()
		_, want := fabric.Verify(trust, ev, at)
		got := s.verify(ev, a.Draft.Signers)
		if code := l.code(got); code == refusal.HeaderFuture || code == refusal.HeaderExpired {
			got = nil // a view of another time, which Go leaves to the client
		}
		if (want == nil) != (got == nil) {
			if got == nil && errors.Is(want, refusal.Malformed) && !keysAreText(ev.ResponsePayload) {
				return
			}
			t.Fatalf("Go says %v, the contract %v\n%x", want, got, ev.ResponsePayload)
		}
		if want == nil {
			taken++
		} else {
			refused++
		}
	})
	if !testing.Short() && (taken < 5 || refused < 5) { // short runs are too few to tell
		t.Errorf("%d were accepted and %d refused", taken, refused)
	}
}

// keysAreText tells whether every key of a response's read set is UTF-8.
func keysAreText(response []byte) bool {
	for _, action := range inside(response, 2) {
		for _, results := range inside(action, 1) {
			for _, namespace := range inside(results, 2) {
				for _, set := range inside(namespace, 2) {
					for _, read := range inside(set, 1) {
						for _, key := range inside(read, 1) {
							if !utf8.Valid(key) {
								return false
							}
						}
					}
				}
			}
		}
	}
	return true
}

// inside lists the values of a message's field of bytes.
func inside(message []byte, field protowire.Number) (values [][]byte) {
	for len(message) > 0 {
		number, kind, tag := protowire.ConsumeTag(message)
		n := tag + protowire.ConsumeFieldValue(number, kind, message[max(tag, 0):])
		if tag < 0 || n < tag {
			return values
		}
		if number == field && kind == protowire.BytesType {
			value, _ := protowire.ConsumeBytes(message[tag:])
			values = append(values, value)
		}
		message = message[n:]
	}
	return values
}

// reads are of keys and versions of all lengths.
func reads(r *rapid.T) (all []*kvrwset.KVRead) {
	for range rapid.IntRange(0, 4).Draw(r, "reads") {
		read := &kvrwset.KVRead{Key: strings.Repeat("k", rapid.SampledFrom([]int{0, 1, 2, 126, 127, 128, 300}).Draw(r, "key"))}
		if rapid.Bool().Draw(r, "present") {
			number := rapid.SampledFrom([]uint64{0, 1, 127, 128, 1 << 14, 1 << 48, 1<<56 - 1, 1 << 56, 1<<64 - 1})
			read.Version = &kvrwset.Version{BlockNum: number.Draw(r, "block"), TxNum: number.Draw(r, "tx")}
		}
		all = append(all, read)
	}
	return all
}
