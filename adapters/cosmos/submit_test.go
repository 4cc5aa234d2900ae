package cosmos

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func testContext(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// testBatch receives packets 1 to count, after one update.
func testBatch(t testing.TB, count int) adapters.Batch {
	t.Helper()
	update, err := packAny(&tendermint.Header{})
	if err != nil {
		t.Fatal(err)
	}
	batch := adapters.Batch{ClientID: "07-tendermint-0", Updates: [][]byte{update}}
	for i := range count {
		batch.Messages = append(batch.Messages, adapters.Message{Kind: adapters.Receive, Packet: testPacket(uint64(i + 1)), Proof: []byte{1}})
	}
	return batch
}

// refuseSequences fails the receive of some packets.
func refuseSequences(code refusal.Code, bad ...uint64) func(*codectypes.Any, bool) (uint32, string) {
	return func(m *codectypes.Any, _ bool) (uint32, string) {
		var receive channelv2.MsgRecvPacket
		if !strings.HasSuffix(m.TypeUrl, "MsgRecvPacket") || proto.Unmarshal(m.Value, &receive) != nil {
			return 0, ""
		}
		for _, sequence := range bad {
			if receive.Packet.Sequence == sequence {
				return code.Number(), code.Error()
			}
		}
		return 0, ""
	}
}

func statuses(outcomes []adapters.Outcome) string {
	var out []string
	for _, o := range outcomes {
		out = append(out, string(o.Status))
	}
	return strings.Join(out, " ")
}

func TestSubmitIsolatesWhatFails(t *testing.T) {
	n := newFakeNode(t, "food-1")
	n.verdict = refuseSequences(refusal.TimeoutElapsed, 2, 4)
	outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, 5))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := statuses(outcomes), "done refused done refused done"; got != want {
		t.Fatalf("got %s, want %s", got, want)
	}
	if !errors.Is(outcomes[1].Err, refusal.TimeoutElapsed) {
		t.Fatalf("the refusal is %v", outcomes[1].Err)
	}
	if n.sequence != 1 || outcomes[0].Tx == "" || outcomes[0].Tx != outcomes[4].Tx || outcomes[0].Position != 2 {
		t.Fatalf("%d transactions, outcomes %+v", n.sequence, outcomes)
	}
}

func TestSubmitTellsWhatMayPass(t *testing.T) {
	for _, code := range []refusal.Code{refusal.ClientNotActive, refusal.UnknownRoot, refusal.TimeoutNotReached} {
		n := newFakeNode(t, "food-1")
		n.verdict = refuseSequences(code, 1)
		outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, 1))
		if err != nil {
			t.Fatal(err)
		}
		if outcomes[0].Status != adapters.Retry || !errors.Is(outcomes[0].Err, code) {
			t.Fatalf("%s: %+v", code, outcomes[0])
		}
	}
}

// What another relayer has done is told by the simulation, and costs nothing.
func TestSubmitReportsReplaysAsNoOp(t *testing.T) {
	n := newFakeNode(t, "food-1")
	n.result = channelv2.NOOP
	outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, maxMessages+2))
	if err != nil || strings.Count(statuses(outcomes), "noop") != maxMessages+2 || outcomes[0].Tx != "" {
		t.Fatalf("%s, %v", statuses(outcomes), err)
	}
	if n.sequence > 0 {
		t.Errorf("%d transactions", n.sequence)
	}
}

// A message at which the chain panics is found although the chain names none.
func TestSubmitIsolatesWhatPanics(t *testing.T) {
	for _, bad := range [][]uint64{{1}, {4}, {10}, {2, 3, 9}} {
		n := newFakeNode(t, "food-1")
		refuses := refuseSequences(refusal.TimeoutElapsed, bad...)
		n.verdict = func(m *codectypes.Any, simulated bool) (uint32, string) {
			if code, _ := refuses(m, simulated); code != 0 {
				return sdkerrors.ErrPanic.ABCICode(), "out of tea"
			}
			return 0, ""
		}
		outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, 10))
		if err != nil || n.sequence != 1 {
			t.Fatalf("%d transactions: %s, %v", n.sequence, statuses(outcomes), err)
		}
		for i, o := range outcomes {
			aborted := errors.Is(o.Err, refusal.ApplicationAborted) && o.Status == adapters.Retry && !strings.Contains(o.Err.Error(), "goroutine")
			if wanted := slices.Contains(bad, uint64(i+1)); aborted != wanted || (o.Status == adapters.Done) == wanted {
				t.Errorf("of panics at %v packet %d is %s: %v", bad, i+1, o.Status, o.Err)
			}
		}
	}
}

// Many messages that fail cost the rest of their batch little more than one
// does: what is simulated becomes ever smaller, whether it panics or is refused.
func TestSubmitIsolatesMany(t *testing.T) {
	for _, test := range []struct {
		bad    int
		panics bool
		most   int // simulations
		work   int // messages simulated in all
	}{
		{bad: 0, most: 1, work: 250},
		{bad: 1, panics: true, most: 20, work: 1_000},
		{bad: 8, panics: true, most: 100, work: 1_000},
		{bad: 50, panics: true, most: 330, work: 1_000},
		{bad: 250, panics: true, most: 2 + maxTrials, work: 1_000},
		{bad: 1, most: 2, work: 500},
		{bad: 8, most: 12, work: 1_000},
		{bad: 50, most: 60, work: 1_000},
	} {
		name := fmt.Sprintf("%d refused", test.bad)
		if test.panics {
			name = fmt.Sprintf("%d panic", test.bad)
		}
		t.Run(name, func(t *testing.T) {
			n := newFakeNode(t, "food-1")
			var bad []uint64
			for i := range test.bad {
				bad = append(bad, uint64(1+(i*maxMessages+maxMessages/2)/test.bad))
			}
			refuses, simulations, work := refuseSequences(refusal.TimeoutElapsed, bad...), 0, 0
			n.verdict = func(m *codectypes.Any, simulated bool) (uint32, string) {
				switch {
				case simulated && m.TypeUrl == codectypes.MsgTypeURL(&clienttypes.MsgUpdateClient{}): // with each
					simulations++
				case simulated:
					work++
				}
				code, text := refuses(m, simulated)
				if code != 0 && test.panics {
					return sdkerrors.ErrPanic.ABCICode(), "out of tea"
				}
				return code, text
			}
			outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, maxMessages))
			if err != nil {
				t.Fatal(err)
			}
			for i, o := range outcomes {
				reason := refusal.TimeoutElapsed
				if test.panics {
					reason = refusal.ApplicationAborted
				}
				if wanted := slices.Contains(bad, uint64(i+1)); errors.Is(o.Err, reason) != wanted || (o.Status == adapters.Done) == wanted {
					t.Fatalf("packet %d is %s: %v", i+1, o.Status, o.Err)
				}
			}
			if simulations > test.most || work > test.work {
				t.Errorf("it took %d simulations of %d messages in all, not at most %d of %d", simulations, work, test.most, test.work)
			}
			t.Logf("%d simulations of %d messages in all", simulations, work)
		})
	}
}

// What is wrong only beside others, or only in a block, is nobody's fault here.
func TestSubmitBlamesNoMessageThatPanicsBesideOthers(t *testing.T) {
	n := newFakeNode(t, "food-1")
	n.verdict = func(m *codectypes.Any, simulated bool) (uint32, string) {
		if !simulated && strings.HasSuffix(m.TypeUrl, "MsgRecvPacket") {
			return sdkerrors.ErrPanic.ABCICode(), "message index: 2"
		}
		return 0, ""
	}
	outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, 3))
	if err != nil || statuses(outcomes) != "retry retry retry" || errors.Is(outcomes[0].Err, refusal.ApplicationAborted) {
		t.Errorf("%s, %v", statuses(outcomes), err)
	}
	if n.sequence != 1 {
		t.Errorf("%d transactions", n.sequence)
	}
}

// The client may stop while messages are looked for that panic, or a node may
// not know of its update.
func TestSubmitBlamesNoMessageForTheClientBesideAPanic(t *testing.T) {
	for _, code := range []refusal.Code{refusal.ClientNotActive, refusal.UnknownRoot} {
		n := newFakeNode(t, "food-1")
		panics, simulations := refuseSequences(code, 5), 0
		n.verdict = func(m *codectypes.Any, simulated bool) (uint32, string) {
			if m.TypeUrl == codectypes.MsgTypeURL(&clienttypes.MsgUpdateClient{}) {
				simulations++
				return 0, ""
			}
			if simulations > 2 { // the whole, and the update alone
				return code.Number(), code.Error()
			}
			if number, _ := panics(m, simulated); number != 0 {
				return sdkerrors.ErrPanic.ABCICode(), "out of tea"
			}
			return 0, ""
		}
		outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, 6))
		if err != nil || statuses(outcomes) != "retry retry retry retry retry retry" || errors.Is(outcomes[4].Err, refusal.ApplicationAborted) {
			t.Errorf("%s: %s, %v", code, statuses(outcomes), err)
		}
	}
}

// Refusals and panics side by side are told apart.
func TestSubmitIsolatesPanicsAmongRefusals(t *testing.T) {
	n := newFakeNode(t, "food-1")
	panics, refuses := refuseSequences(refusal.TimeoutElapsed, 3, 8, 14), refuseSequences(refusal.TimeoutElapsed, 2, 7, 9, 16)
	n.verdict = func(m *codectypes.Any, simulated bool) (uint32, string) {
		if code, _ := panics(m, simulated); code != 0 {
			return sdkerrors.ErrPanic.ABCICode(), "message index: 1"
		}
		return refuses(m, simulated)
	}
	outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, 16))
	if err != nil || n.sequence != 1 {
		t.Fatalf("%d transactions, %v", n.sequence, err)
	}
	want := "done refused retry done done done refused retry refused done done done done retry done refused"
	if got := statuses(outcomes); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestSubmitBlamesNoMessageForAnUpdateThatPanics(t *testing.T) {
	n := newFakeNode(t, "food-1")
	n.verdict = func(m *codectypes.Any, _ bool) (uint32, string) {
		if m.TypeUrl == codectypes.MsgTypeURL(&clienttypes.MsgUpdateClient{}) {
			return sdkerrors.ErrPanic.ABCICode(), "nil"
		}
		return 0, ""
	}
	outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, 3))
	if err != nil || statuses(outcomes) != "retry retry retry" || errors.Is(outcomes[0].Err, refusal.ApplicationAborted) {
		t.Errorf("%s, %v", statuses(outcomes), err)
	}
}

func TestSubmitBlamesNoMessageForAnUpdate(t *testing.T) {
	n := newFakeNode(t, "food-1")
	n.verdict = func(m *codectypes.Any, _ bool) (uint32, string) {
		if m.TypeUrl == codectypes.MsgTypeURL(&clienttypes.MsgUpdateClient{}) {
			return refusal.HeaderInvalid.Number(), "header"
		}
		return 0, ""
	}
	outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, 2))
	if err != nil || statuses(outcomes) != "retry retry" || !errors.Is(outcomes[0].Err, refusal.HeaderInvalid) {
		t.Fatalf("%+v, %v", outcomes, err)
	}
	if n.sequence != 0 {
		t.Fatal("a transaction was sent that simulation had refused")
	}
}

// What simulation let pass may still fail in the block: the state has moved.
func TestSubmitIsolatesWhatFailsInTheBlock(t *testing.T) {
	n := newFakeNode(t, "food-1")
	late := refuseSequences(refusal.TimeoutElapsed, 2)
	n.verdict = func(m *codectypes.Any, simulated bool) (uint32, string) {
		if simulated {
			return 0, ""
		}
		return late(m, simulated)
	}
	outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, 3))
	if err != nil || statuses(outcomes) != "done refused done" || n.sequence != 2 {
		t.Fatalf("%s after %d transactions, %v", statuses(outcomes), n.sequence, err)
	}
}

func TestSubmitSplitsWhatIsTooBig(t *testing.T) {
	n := newFakeNode(t, "food-1")
	outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, maxMessages+1))
	if err != nil || n.sequence != 2 {
		t.Fatalf("%d transactions, %v", n.sequence, err)
	}
	for i, o := range outcomes {
		if o.Status != adapters.Done {
			t.Fatalf("message %d: %+v", i, o)
		}
	}
}

func TestSubmitGivesMoreGasWhenItRanOut(t *testing.T) {
	n := newFakeNode(t, "food-1")
	n.verdict = func(_ *codectypes.Any, simulated bool) (uint32, string) {
		if !simulated && len(n.gas) == 0 {
			return 11, "out of gas"
		}
		return 0, ""
	}
	outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, 1))
	if err != nil || statuses(outcomes) != "done" || len(n.gas) != 2 || n.gas[1] <= n.gas[0] {
		t.Fatalf("%s with gas limits %v, %v", statuses(outcomes), n.gas, err)
	}
}

func TestSequenceOfAnAccountThatOthersUse(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := n.chain(t)
	for range 2 {
		if outcomes, err := c.Submit(testContext(t), testBatch(t, 1)); err != nil || statuses(outcomes) != "done" {
			t.Fatalf("%s, %v", statuses(outcomes), err)
		}
		n.mu.Lock()
		n.sequence += 3
		n.mu.Unlock()
	}
}

func TestTransactionThatIsNeverIncluded(t *testing.T) {
	n := newFakeNode(t, "food-1")
	n.drops = true
	outcomes, err := n.chain(t).Submit(testContext(t), testBatch(t, 1))
	if err != nil || statuses(outcomes) != "retry" || !errors.Is(outcomes[0].Err, errNotIncluded) {
		t.Fatalf("%+v, %v", outcomes, err)
	}
}

func TestOneNodeOfSeveralFails(t *testing.T) {
	n := newFakeNode(t, "food-1")
	stranger := newFakeNode(t, "other-1")
	c := n.chain(t, "http://127.0.0.1:1", stranger.server.URL)
	if outcomes, err := c.Submit(testContext(t), testBatch(t, 1)); err != nil || statuses(outcomes) != "done" {
		t.Fatalf("%s, %v", statuses(outcomes), err)
	}
	if len(stranger.blocks) != 1 {
		t.Fatal("the transaction went to a node of another chain")
	}
	if err := c.Check(testContext(t)); err != nil {
		t.Fatalf("Check: %v", err)
	}
	if e := c.Endpoints(); e[0].Up || e[0].Aside || !e[1].Aside || !strings.Contains(e[1].Fault, `"other-1", not "food-1"`) || !e[2].Up {
		t.Errorf("%+v", e)
	}
	if err := stranger.chain(t, n.server.URL).Check(testContext(t)); err != nil {
		t.Errorf("with another chain's node first: %v", err)
	}
	cfg := validConfig(t, stranger.server.URL)
	cfg.ChainID = "food-1"
	alone, err := New(cfg, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	defer alone.Close()
	if err := alone.Check(testContext(t)); err == nil || !strings.Contains(err.Error(), `chain "food": chain_id`) {
		t.Errorf("with another chain's node alone: %v", err)
	}
}

func TestCheckNamesTheFault(t *testing.T) {
	n := newFakeNode(t, "food-1")
	if err := n.chain(t).Check(testContext(t)); err != nil {
		t.Fatal(err)
	}
	n.blocks[0].time = time.Now().Add(-time.Hour)
	if err := n.chain(t).Check(testContext(t)); err == nil || !strings.Contains(err.Error(), "makes no blocks") {
		t.Fatalf("a halted chain: %v", err)
	}
	c := n.chain(t)
	n.server.Close()
	if err := c.Check(testContext(t)); err == nil || !strings.Contains(err.Error(), `chain "food": rpc[0]`) {
		t.Fatalf("a chain that is down: %v", err)
	}
}

// Blocks come once each and in order, however often a node fails.
func TestFollowLeavesNoGap(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := n.chain(t)
	ctx, cancel := context.WithCancel(testContext(t))
	var got []uint64
	done := make(chan error, 1)
	go func() {
		done <- c.Follow(ctx, adapters.Cursor{}, func(b adapters.Block) error {
			if got = append(got, b.Position); b.Position == 6 {
				cancel()
			}
			return nil
		})
	}()
	for range 5 {
		n.mu.Lock()
		n.broken = 1
		n.addBlock(nil, n.blocks[0].result)
		n.mu.Unlock()
		time.Sleep(10 * time.Millisecond)
	}
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	for i, position := range got {
		if position != uint64(i+1) {
			t.Fatalf("got blocks %v", got)
		}
	}
	stopped := errors.New("enough")
	if err := c.Follow(testContext(t), adapters.Cursor{Next: 3}, func(adapters.Block) error { return stopped }); !errors.Is(err, stopped) {
		t.Fatalf("the reader's error is lost: %v", err)
	}
}
