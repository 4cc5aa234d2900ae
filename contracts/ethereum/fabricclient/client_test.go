package fabricclient_test

import (
	"bytes"
	"encoding/binary"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
)

// entries are acknowledgements, the second one absent where there are more.
func entries(n int) (all []fabric.Entry) {
	for i := range n {
		e := fabric.Entry{
			Path:  packet.AcknowledgementPath("fabric-view-0", uint64(1000+i)),
			Value: bytes.Repeat([]byte{byte(i + 1)}, 32),
		}
		if i == 1 {
			e.Value, e.Absent = nil, true
		}
		all = append(all, e)
	}
	return all
}

func (h *host) wantRefusal(want string, err error) {
	h.t.Helper()
	var revert *simulated.Revert
	require.ErrorAs(h.t, err, &revert)
	require.Equal(h.t, want, revert.Name)
}

func TestUpdateAndOpen(t *testing.T) {
	h := newHost(t)
	for round, n := range []int{1, 2, 3, 7, 50} {
		height, after := uint64(5+round), time.Duration(1+round)*time.Second
		all := entries(n)
		calls := h.batch(h.draft(height, after, all...), all)
		answers, gas, receipt, err := h.run(calls...)
		require.NoError(t, err)
		for i, answer := range answers[1:] {
			require.Equal(t, seconds(after), number(answer), "entry %d", i)
		}
		got, at := h.latest()
		require.Equal(t, height, got)
		require.Equal(t, seconds(after), at)
		t.Logf("%d entries: update %d gas, message %d bytes, opening %d, transaction %d", n, gas[0], len(calls[0])-68, gas[1], receipt.GasUsed)
	}
}

// A root is known for one transaction, a height's time for ever.
func TestRootsAreForgotten(t *testing.T) {
	h := newHost(t)
	all := entries(3)
	calls := h.batch(h.draft(5, time.Second, all...), all)
	_, _, _, err := h.run(calls[:1]...)
	require.NoError(t, err)
	for _, call := range calls[1:] {
		_, _, _, err = h.run(call)
		h.wantRefusal("UnknownRoot", err)
	}
	_, _, _, err = h.run(calls...) // the same view once more is no harm
	require.NoError(t, err)
}

// An older view opens what it saw, and does not turn the client back.
func TestOlderView(t *testing.T) {
	h := newHost(t)
	require.NoError(t, h.update(h.draft(9, 20*time.Second).Seal()))
	all := entries(2)
	answers, _, _, err := h.run(h.batch(h.draft(7, 10*time.Second, all...), all)...)
	require.NoError(t, err)
	require.Equal(t, seconds(10*time.Second), number(answers[1]))
	height, at := h.latest()
	require.EqualValues(t, 9, height)
	require.Equal(t, seconds(20*time.Second), at)
}

func TestOpeningsRefuse(t *testing.T) {
	h := newHost(t)
	all := entries(3)
	tree, err := fabric.NewTree(all)
	require.NoError(t, err)
	siblings := func(i int) (flat []byte) {
		proof, err := tree.Proof(all[i].Path)
		require.NoError(t, err)
		for _, s := range proof {
			flat = append(flat, s[:]...)
		}
		return flat
	}
	update := h.batch(h.draft(5, time.Second, all...), all)[0]
	// Without leaves, so that each entry needs its proof.
	messages, _, err := h.encoder.EncodeBatch([][]byte{h.any(fabricview.NewHeader(h.draft(6, 2*time.Second, all...).Seal()))}, nil)
	require.NoError(t, err)
	bare := contract.PackUpdateClient(messages[0])
	present, missing := all[0], all[1]
	one := func(height uint64, e fabric.Entry, proof []byte) []byte {
		if e.Absent {
			return absence(height, e.Path, proof)
		}
		return membership(height, e.Path, e.Value, proof)
	}
	for i, e := range all {
		for _, calls := range [][][]byte{{update, one(5, e, nil)}, {update, one(5, e, siblings(i))}, {bare, one(6, e, siblings(i))}} {
			_, _, _, err := h.run(calls...)
			require.NoError(t, err)
		}
	}
	with := func(e fabric.Entry, change func(*fabric.Entry)) fabric.Entry { change(&e); return e }
	for _, c := range []struct {
		name  string
		calls [][]byte
		want  string
	}{
		{"no siblings", [][]byte{bare, one(6, present, nil)}, "ProofInvalid"},
		{"a sibling less", [][]byte{bare, one(6, present, siblings(0)[32:])}, "ProofInvalid"},
		{"a sibling more", [][]byte{bare, one(6, present, append(siblings(0), make([]byte, 32)...))}, "ProofInvalid"},
		{"another's siblings", [][]byte{bare, one(6, present, siblings(1))}, "ProofInvalid"},
		{"a cut sibling", [][]byte{bare, one(6, present, siblings(0)[1:])}, "ProofInvalid"},
		{"too many siblings", [][]byte{bare, one(6, present, make([]byte, 320))}, "TooLarge"},
		{"another height", [][]byte{update, one(4, present, nil)}, "UnknownRoot"},
		{"another height's root", [][]byte{update, bare, one(5, present, append(siblings(0), 0))}, "ProofInvalid"},
		{"another value", [][]byte{update, one(5, with(present, func(e *fabric.Entry) { e.Value = []byte("x") }), nil)}, "ProofInvalid"},
		{"an empty value", [][]byte{update, membership(5, present.Path, nil, nil)}, "EmptyField"},
		{"another path", [][]byte{update, one(5, with(present, func(e *fabric.Entry) { e.Path = all[2].Path }), nil)}, "ProofInvalid"},
		{"an empty path", [][]byte{update, membership(5, nil, present.Value, nil)}, "EmptyField"},
		{"a long path", [][]byte{update, membership(5, make([]byte, 1025), present.Value, nil)}, "TooLarge"},
		{"a prefixed path", [][]byte{update, one(5, with(present, func(e *fabric.Entry) { e.Path = append([]byte("ibc/"), e.Path...) }), nil)}, "ProofInvalid"},
		{"absent, offered as present", [][]byte{update, membership(5, missing.Path, []byte{2}, nil)}, "ProofInvalid"},
		{"present, offered as absent", [][]byte{update, absence(5, present.Path, nil)}, "ProofInvalid"},
		{"an inner node as a leaf", [][]byte{update, absence(5, siblings(0), nil)}, "ProofInvalid"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, _, err := h.run(c.calls...)
			h.wantRefusal(c.want, err)
		})
	}
}

func TestOnlyTheRouterUpdates(t *testing.T) {
	h := newHost(t)
	update := h.batch(h.draft(5, time.Second), nil)[0]
	_, err := h.Send(h.Account(0), h.client, update)
	h.wantRefusal("Unauthorized", err)
	_, err = h.Send(h.Account(0), h.client, contract.PackMisbehaviour(nil))
	h.wantRefusal("Unauthorized", err)
}

func TestViewsByTime(t *testing.T) {
	for _, c := range []struct {
		name  string
		after time.Duration // of the view, after the client's first
		want  string
	}{
		{"a trusting period ago", time.Minute - trustingPeriod - time.Second, "HeaderExpired"},
		{"far ahead", time.Minute + maxClockDrift + time.Hour, "HeaderFuture"},
		{"a little ahead", time.Minute + maxClockDrift/2, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			height := uint64(5)
			if c.after < 0 {
				height = 3
			}
			err := h.update(h.draft(height, c.after).Seal())
			if c.want == "" {
				require.NoError(t, err)
				return
			}
			h.wantRefusal(c.want, err)
		})
	}
}

// An expired client takes nothing, but can still be frozen.
func TestExpiry(t *testing.T) {
	h := newHost(t)
	all := entries(1)
	calls := h.batch(h.draft(5, time.Second, all...), all)
	h.Advance(trustingPeriod)
	_, _, _, err := h.run(calls...)
	h.wantRefusal("ClientNotActive", err)
	_, _, _, err = h.run(calls[1])
	h.wantRefusal("ClientNotActive", err)
	_, _, _, err = h.run(contract.PackMisbehaviour(h.misbehaviour(h.draft(5, time.Second), h.draft(5, 2*time.Second))))
	require.NoError(t, err)
	require.True(t, h.frozen())
}

func (h *host) misbehaviour(a, b *fabrictest.Draft) []byte {
	h.t.Helper()
	b.Signature.Nonce = []byte("another nonce of 24 byte")
	message, err := h.encoder.EncodeMisbehaviour(h.any(&fabricview.Misbehaviour{
		Header1: fabricview.NewHeader(a.Seal()), Header2: fabricview.NewHeader(b.Seal()),
	}))
	require.NoError(h.t, err)
	return message
}

// The clock's heights and times have the same strict order: a view, or two,
// that break it freeze the client for good.
func TestMisbehaviour(t *testing.T) {
	const s = time.Second
	for _, c := range []struct {
		name             string
		height1, height2 uint64
		after1, after2   time.Duration
		freezes          bool
	}{
		{"two times for one height", 7, 7, 7 * s, 8 * s, true},
		{"time going backwards", 7, 8, 7 * s, 6 * s, true},
		{"time standing still", 7, 8, 7 * s, 7 * s, true},
		{"a lower height later", 8, 7, 7 * s, 8 * s, true},
		{"the same", 7, 7, 7 * s, 7 * s, false},
		{"later and higher", 7, 8, 7 * s, 8 * s, false},
		{"earlier and lower", 8, 7, 8 * s, 7 * s, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			_, _, _, err := h.run(contract.PackMisbehaviour(h.misbehaviour(h.draft(c.height1, c.after1), h.draft(c.height2, c.after2))))
			if c.freezes {
				require.NoError(t, err)
			} else {
				h.wantRefusal("NotMisbehaviour", err)
			}
			require.Equal(t, c.freezes, h.frozen())

			// The second view alone contradicts what the first one taught.
			h = newHost(t)
			require.NoError(t, h.update(h.draft(c.height1, c.after1).Seal()))
			all := entries(1)
			calls := h.batch(h.draft(c.height2, c.after2, all...), all)
			answers, _, _, err := h.run(calls[0])
			require.NoError(t, err)
			require.Equal(t, c.freezes, h.frozen())
			if !c.freezes {
				require.Zero(t, number(answers[0])) // UpdateResult.Update
				return
			}
			require.EqualValues(t, 1, number(answers[0])) // UpdateResult.Misbehaviour
			for _, call := range append(calls, contract.PackMisbehaviour(nil)) {
				_, _, _, err := h.run(call)
				h.wantRefusal("ClientNotActive", err)
			}
		})
	}
}

// A frozen client opens nothing, not even what was verified before in the same
// transaction.
func TestFrozenWithinTheTransaction(t *testing.T) {
	h := newHost(t)
	all := entries(1)
	calls := h.batch(h.draft(5, time.Second, all...), all)
	freeze := contract.PackMisbehaviour(h.misbehaviour(h.draft(7, 7*time.Second), h.draft(7, 8*time.Second)))
	_, _, _, err := h.run(calls[0], freeze, calls[1])
	h.wantRefusal("ClientNotActive", err)
	require.False(t, h.frozen(), "the transaction was reverted")
}

func TestMisbehaviourRefuses(t *testing.T) {
	h := newHost(t)
	good := h.misbehaviour(h.draft(7, 7*time.Second), h.draft(7, 8*time.Second))
	forged := h.draft(7, 8*time.Second)
	forged.Signers = forged.Signers[:1]
	for name, c := range map[string]struct {
		message []byte
		want    string
	}{
		"nothing":             {nil, "Malformed"},
		"a length alone":      {good[:4], "Malformed"},
		"one view":            {good[:4+binary.BigEndian.Uint32(good)], "Malformed"},
		"a byte more":         {append(bytes.Clone(good), 0), "Malformed"},
		"a byte less":         {good[:len(good)-1], "Malformed"},
		"too few endorsers":   {h.misbehaviour(h.draft(7, 7*time.Second), forged), "PolicyUnsatisfied"},
		"a length too long":   {append(binary.BigEndian.AppendUint32(nil, 1<<20), good[4:]...), "Malformed"},
		"a length beyond all": {append(bytes.Repeat([]byte{0xff}, 4), good[4:]...), "Malformed"},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, _, err := h.run(contract.PackMisbehaviour(c.message))
			h.wantRefusal(c.want, err)
			require.False(t, h.frozen())
		})
	}
}

// asRouter calls the client and keeps nothing of it.
func (h *host) asRouter(message []byte) error {
	_, err := h.Call(simulated.Account{Address: h.router}, h.client, contract.PackUpdateClient(message))
	return err
}

// Update messages that are cut anywhere, changed anywhere, or of another kind
// are refused by a rule, not by a panic.
func TestUpdatesRefuseOtherMessages(t *testing.T) {
	h := newHost(t)
	all := entries(3)
	message, _ := h.encode(h.draft(5, time.Second, all...), all)
	require.NoError(t, h.asRouter(message))
	named := func(err error) {
		t.Helper()
		var revert *simulated.Revert
		require.ErrorAs(t, err, &revert)
		require.NotEmpty(t, revert.Name)
		require.NotEqual(t, "Panic", revert.Name)
	}
	for cut := range message {
		named(h.asRouter(message[:cut]))
	}
	for at := range message {
		changed := bytes.Clone(message)
		changed[at] ^= 1
		if err := h.asRouter(changed); err != nil {
			named(err)
		}
	}
	last := len(message) - 1
	for name, c := range map[string]struct {
		message []byte
		want    string
	}{
		"nothing":        {nil, "Malformed"},
		"a byte more":    {append(bytes.Clone(message), 0), "Malformed"},
		"kind 0":         {append([]byte{0}, message[1:]...), "Malformed"},
		"kind 3":         {append([]byte{3}, message[1:]...), "Malformed"},
		"another leaf":   {append(bytes.Clone(message[:last]), message[last]^1), "ProofInvalid"},
		"leaves swapped": {swap(message), "ProofInvalid"},
	} {
		t.Run(name, func(t *testing.T) { h.wantRefusal(c.want, h.asRouter(c.message)) })
	}
}

// swap exchanges the last leaf and the one before it.
func swap(message []byte) []byte {
	n := len(message)
	out := bytes.Clone(message)
	copy(out[n-64:], message[n-32:])
	copy(out[n-32:], message[n-64:n-32])
	return out
}
