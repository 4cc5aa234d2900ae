package ethereum

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// follow reads blocks until the finalized one.
func follow(t *testing.T, c *Chain, from adapters.Cursor, until uint64) ([]adapters.Block, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	var blocks []adapters.Block
	enough := errors.New("enough")
	err := c.Follow(ctx, from, func(b adapters.Block) error {
		blocks = append(blocks, b)
		if b.Position == until {
			return enough
		}
		return nil
	})
	if errors.Is(err, enough) {
		err = nil
	}
	return blocks, err
}

func TestFollowReportsEveryFinalBlockOnce(t *testing.T) {
	w := newWorld(t)
	c := w.chain(w.node().URL)
	w.send("one")
	w.send("two")
	for range chunk {
		w.Commit() // several requests
	}
	w.send("three")
	final := w.finalize(c)
	w.send("not final")

	blocks, err := follow(t, c, adapters.Cursor{}, final.number())
	if err != nil {
		t.Fatal(err)
	}
	var values []string
	for i, b := range blocks {
		if b.Position != uint64(i+1) || b.Time.IsZero() {
			t.Fatalf("block %d came as number %d of %s", b.Position, i+1, b.Time)
		}
		for _, e := range b.Events {
			if e.Kind != adapters.PacketSent || e.Position != b.Position || e.Tx == "" || e.Time != b.Time || e.Packet.SourceClient != w.clientID || e.Packet.DestinationClient != counterparty {
				t.Errorf("%+v", e)
			}
			values = append(values, string(e.Packet.Payloads[0].Value))
		}
	}
	if strings.Join(values, " ") != "one two three" {
		t.Fatalf("sent %q", values)
	}

	// Another reader goes on where this one stopped.
	middle := blocks[len(blocks)/2]
	rest, err := follow(t, c, adapters.Cursor{Next: middle.Position + 1, Checkpoint: middle.Checkpoint}, final.number())
	if err != nil || len(rest) != len(blocks)-len(blocks)/2-1 {
		t.Fatalf("%d blocks after the middle (%v)", len(rest), err)
	}
	_, err = follow(t, c, adapters.Cursor{Next: middle.Position + 1, Checkpoint: rest[0].Checkpoint}, final.number())
	if !errors.Is(err, adapters.ErrUnverified) {
		t.Fatalf("a chain that does not follow the checkpoint: %v", err)
	}
}

// A node that invents, changes or withholds something is not believed, and an
// honest one is asked instead.
func TestFollowBelievesNoLies(t *testing.T) {
	w := newWorld(t)
	w.send("one")
	honest := w.node()
	tamper := func(method string, change func(map[string]any)) func(string, []json.RawMessage) (any, error, bool) {
		return func(asked string, params []json.RawMessage) (any, error, bool) {
			if asked != method {
				return nil, nil, false
			}
			arguments := make([]any, len(params))
			for i := range params {
				arguments[i] = params[i]
			}
			var result any
			if err := w.rpc.Call(&result, method, arguments...); err != nil {
				return nil, err, true
			}
			if list, ok := result.([]any); ok && len(list) > 0 {
				change(list[0].(map[string]any))
			} else if object, ok := result.(map[string]any); ok {
				change(object)
			}
			return result, nil, true
		}
	}
	for name, lie := range map[string]func(string, []json.RawMessage) (any, error, bool){
		"logs withheld":   tamper("eth_getBlockReceipts", func(r map[string]any) { r["logs"] = []any{} }),
		"status changed":  tamper("eth_getBlockReceipts", func(r map[string]any) { r["status"] = "0x0" }),
		"another time":    tamper("eth_getBlockByNumber", func(b map[string]any) { b["timestamp"] = "0x1" }),
		"bloom withheld":  tamper("eth_getBlockByNumber", func(b map[string]any) { b["logsBloom"] = "0x" + strings.Repeat("00", 256) }),
		"another parent":  tamper("eth_getBlockByNumber", func(b map[string]any) { b["parentHash"] = "0x" + strings.Repeat("11", 32) }),
		"another number":  tamper("eth_getBlockByNumber", func(b map[string]any) { b["number"] = "0x1" }),
		"lags behind":     tamper("eth_getBlockByNumber", func(b map[string]any) { clear(b) }),
		"does not answer": func(string, []json.RawMessage) (any, error, bool) { return nil, errDown, true },
	} {
		t.Run(name, func(t *testing.T) {
			liar := w.node()
			c := w.chain(liar.URL, honest.URL)
			final := w.finalize(c)
			liar.intercept(lie)
			blocks, err := follow(t, c, adapters.Cursor{Next: final.number()}, final.number())
			if err != nil || len(blocks) != 1 || len(blocks[0].Events) != 1 || string(blocks[0].Events[0].Packet.Payloads[0].Value) != "one" {
				t.Fatalf("%+v (%v)", blocks, err)
			}
			if len(liar.asked) == 0 {
				t.Error("the liar was not asked")
			}
		})
	}
	t.Run("alone", func(t *testing.T) {
		liar := w.node()
		liar.intercept(tamper("eth_getBlockReceipts", func(r map[string]any) { r["logs"] = []any{} }))
		c := w.chain(liar.URL)
		final := w.finalize(c)
		ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
		defer cancel()
		err := c.Follow(ctx, adapters.Cursor{Next: final.number()}, func(b adapters.Block) error {
			t.Errorf("reported %+v", b)
			return nil
		})
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
	})
}
