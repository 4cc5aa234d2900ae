package fabric

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// recordedFile is a block of the recorded ledgers of proofs/fabric: a BFT channel
// "anji" with new configurations in blocks 8 and 11, and one of a single
// orderer.
func recordedFile(format string, number int) string {
	return filepath.Join("..", "..", "proofs", "fabric", "testdata", fmt.Sprintf(format, number))
}

const (
	bftLedger    = "bft/%d.block"
	bftBlocks    = 13
	singleLedger = "sample-channel/%d.pb"
	singleBlocks = 10
)

func recorded(t testing.TB, format string, count int) []*common.Block {
	t.Helper()
	all := make([]*common.Block, count)
	for i := range all {
		raw, err := os.ReadFile(recordedFile(format, i))
		if err != nil {
			t.Fatal(err)
		}
		all[i] = &common.Block{}
		if err := unmarshal(raw, all[i]); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// recordedChannel has peers that serve a recorded ledger, each its own copy.
func recordedChannel(t testing.TB, name, format string, count int) (*channel, *bytes.Buffer) {
	t.Helper()
	c := newChannel(t, nil)
	c.cfg.Channel = name
	var log bytes.Buffer
	c.log = zerolog.New(&log)
	for _, p := range c.peers {
		p.ledger = recorded(t, format, count)
	}
	return c, &log
}

func bftChannel(t testing.TB) (*channel, *bytes.Buffer) {
	return recordedChannel(t, "anji", bftLedger, bftBlocks)
}

func (c *channel) anchorAt(number int) {
	c.t.Helper()
	c.cfg.Anchor = recordedFile(bftLedger, number)
	var err error
	if c.anchor, err = c.cfg.anchor(); err != nil {
		c.t.Fatal(err)
	}
}

var errEnough = errors.New("enough")

// readTo follows up to a block, and answers what came.
func (c *channel) readTo(from adapters.Cursor, last uint64) ([]adapters.Block, error) {
	c.t.Helper()
	var got []adapters.Block
	err := c.Follow(testContext(c.t), from, func(b adapters.Block) error {
		if b.Position != from.Next+uint64(len(got)) {
			c.t.Errorf("block %d after %d blocks from %d on", b.Position, len(got), from.Next)
		}
		if got = append(got, b); b.Position == last {
			return errEnough
		}
		return nil
	})
	if errors.Is(err, errEnough) {
		err = nil
	}
	return got, err
}

const newest = bftBlocks - 1

func TestFollowVerifies(t *testing.T) {
	for _, anchor := range []int{-1, 0, 8, 11} {
		for from := max(0, anchor); from <= newest; from++ {
			c, log := bftChannel(t)
			if anchor >= 0 {
				c.anchorAt(anchor)
			}
			if _, err := c.readTo(adapters.Cursor{Next: uint64(from)}, newest); err != nil {
				t.Fatalf("anchor %d, from %d: %v", anchor, from, err)
			}
			if told := strings.Contains(log.String(), "on first use"); told != (anchor < 0) {
				t.Errorf("anchor %d, from %d: %s", anchor, from, log)
			}
		}
	}
}

// TestFollowResumes goes on behind each block as a later run would, without
// trusting anything a second time.
func TestFollowResumes(t *testing.T) {
	c, _ := bftChannel(t)
	all, err := c.readTo(adapters.Cursor{}, newest)
	if err != nil {
		t.Fatal(err)
	}
	for _, anchored := range []bool{false, true} {
		for _, before := range all[:newest] {
			c, log := bftChannel(t)
			if anchored {
				c.anchorAt(0)
			}
			if _, err := c.readTo(adapters.Cursor{Next: before.Position + 1, Checkpoint: before.Checkpoint}, newest); err != nil {
				t.Fatalf("behind block %d: %v", before.Position, err)
			}
			if strings.Contains(log.String(), "on first use") {
				t.Errorf("behind block %d: %s", before.Position, log)
			}
		}
	}
	// Another block than the one verified before is none to go on from.
	for _, anchored := range []bool{false, true} {
		c, _ = bftChannel(t)
		if anchored {
			c.anchorAt(0)
		}
		_, err = c.readTo(adapters.Cursor{Next: 7, Checkpoint: all[5].Checkpoint}, newest)
		wantStopped(t, err, refusal.HashChain)
	}
	// Nor is another config block.
	c, _ = bftChannel(t)
	_, err = c.readTo(adapters.Cursor{Next: 10, Checkpoint: bytes.Replace(all[9].Checkpoint, []byte(`"config":8`), []byte(`"config":0`), 1)}, newest)
	wantStopped(t, err, refusal.HashChain)
	c, _ = bftChannel(t)
	if _, err = c.readTo(adapters.Cursor{Next: 10, Checkpoint: []byte("{")}, newest); err == nil || errors.Is(err, adapters.ErrUnverified) {
		t.Errorf("garbled checkpoint: %v", err)
	}
}

func wantStopped(t testing.TB, err error, code refusal.Code) {
	t.Helper()
	if !errors.Is(err, adapters.ErrUnverified) || !errors.Is(err, code) {
		t.Fatalf("got %v, want a stop by %s", err, code)
	}
}

// spoilt are blocks that break one rule each.
var spoilt = map[string]struct {
	number int
	change func(ledger []*common.Block)
	want   refusal.Code
}{
	"transaction changed":    {6, func(l []*common.Block) { l[6].Data.Data[0][40] ^= 1 }, refusal.DataHash},
	"transaction left out":   {7, func(l []*common.Block) { l[7].Data.Data = l[7].Data.Data[1:] }, refusal.DataHash},
	"transactions exchanged": {7, func(l []*common.Block) { d := l[7].Data.Data; d[0], d[1] = d[1], d[0] }, refusal.DataHash},
	"data of another block":  {6, func(l []*common.Block) { l[6].Data = l[9].Data }, refusal.DataHash},
	"other block before":     {7, func(l []*common.Block) { l[7].Header.PreviousHash[0] ^= 1 }, refusal.HashChain},
	"header signed by nobody": {10, func(l []*common.Block) {
		l[10].Data, l[10].Header.DataHash = l[12].Data, l[12].Header.DataHash
	}, refusal.SignatureInvalid},
	"no signatures":             {9, func(l []*common.Block) { l[9].Metadata.Metadata[0] = nil }, refusal.ConfigSkipped},
	"no metadata":               {9, func(l []*common.Block) { l[9].Metadata = nil }, refusal.OrdererQuorum},
	"another block's quorum":    {7, func(l []*common.Block) { l[7].Metadata.Metadata[0] = l[6].Metadata.Metadata[0] }, refusal.SignatureInvalid},
	"configuration left out":    {9, func(l []*common.Block) { l[9].Metadata.Metadata[0] = l[7].Metadata.Metadata[0] }, refusal.ConfigSkipped},
	"config block unauthorised": {11, func(l []*common.Block) { l[11].Metadata.Metadata[0] = l[8].Metadata.Metadata[0] }, refusal.ConfigSkipped},
	"no data":                   {6, func(l []*common.Block) { l[6].Data = nil }, refusal.EmptyField},
}

// TestFollowSetsAside lets one peer serve a bad block: the next one is asked.
func TestFollowSetsAside(t *testing.T) {
	for name, bad := range spoilt {
		t.Run(name, func(t *testing.T) {
			c, log := bftChannel(t)
			bad.change(c.peers["peer1"].ledger)
			if _, err := c.readTo(adapters.Cursor{Next: 5}, newest); err != nil {
				t.Fatal(err)
			}
			reason := c.net.peers[0].health.Refuted()
			if !errors.Is(reason, bad.want) || c.net.peers[1].health.Refuted() != nil {
				t.Errorf("peer1 is set aside for %v, want %s", reason, bad.want)
			}
			for _, part := range []string{`"peer":"peer1"`, fmt.Sprintf(`"rule":"%s"`, bad.want), fmt.Sprintf("block %d from", bad.number)} {
				if !strings.Contains(log.String(), part) {
					t.Errorf("the log has no %s: %s", part, log)
				}
			}
			if got := c.net.healthy(); got[2].URL() != "peer1" {
				t.Errorf("peer1 is not the last choice: %v", got)
			}
		})
	}
}

// TestFollowStops lets every peer serve the bad block.
func TestFollowStops(t *testing.T) {
	for name, bad := range spoilt {
		t.Run(name, func(t *testing.T) {
			c, _ := bftChannel(t)
			for _, p := range c.peers {
				bad.change(p.ledger)
			}
			got, err := c.readTo(adapters.Cursor{Next: 5}, newest)
			wantStopped(t, err, bad.want)
			if len(got) != bad.number-5 {
				t.Errorf("%d blocks came from 5 on, although %d is bad", len(got), bad.number)
			}
			for _, p := range []string{"peer1", "peer2", "peer3"} {
				if want := fmt.Sprintf("block %d from peer %s: ", bad.number, p); !strings.Contains(err.Error(), want) {
					t.Errorf("no %q in %v", want, err)
				}
			}
			// And stays so.
			if got, err := c.readTo(adapters.Cursor{Next: 5}, newest); len(got) > 0 || !errors.Is(err, adapters.ErrUnverified) {
				t.Errorf("a second time: %d blocks, %v", len(got), err)
			}
		})
	}
}

// A peer that is down may come back with good blocks, so that a bad one does
// not end it all.
func TestFollowWaitsForOthers(t *testing.T) {
	c, _ := bftChannel(t)
	c.peers["peer1"].ledger[6].Data.Data[0][40] ^= 1
	c.peers["peer2"].fails, c.peers["peer3"].fails = true, true
	done := make(chan error, 1)
	go func() {
		_, err := c.readTo(adapters.Cursor{Next: 6}, newest)
		done <- err
	}()
	select {
	case err := <-done:
		t.Fatalf("ended: %v", err)
	case <-time.After(3 * reconnectPause):
	}
	c.mu.Lock()
	c.peers["peer2"].fails, c.peers["peer3"].fails = false, false
	c.mu.Unlock()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
}

// One peer that lies about the configuration is not believed at first use.
func TestFirstUseNeedsMajority(t *testing.T) {
	c, log := bftChannel(t)
	other := recorded(t, bftLedger, bftBlocks)[0]
	other.Header.PreviousHash = []byte("another")
	c.peers["peer1"].ledger[0] = other
	if _, err := c.readTo(adapters.Cursor{Next: 3}, newest); err != nil {
		t.Fatal(err)
	}
	all := recorded(t, bftLedger, bftBlocks)
	if want := fmt.Sprintf(`"block":0,"hash":"%x"`, all[1].Header.PreviousHash); !strings.Contains(log.String(), want) {
		t.Errorf("no %s in %s", want, log)
	}
}

// TestAnchorRefuses has anchors that are none.
func TestAnchorRefuses(t *testing.T) {
	garbage := filepath.Join(t.TempDir(), "garbage")
	write(t, garbage, "no block")
	for name, test := range map[string]struct{ channel, file, want string }{
		"missing":           {"anji", garbage + "?", "no such file"},
		"garbage":           {"anji", garbage, "is no config block"},
		"no config block":   {"anji", recordedFile(bftLedger, 7), string(refusal.ConfigInvalid)},
		"other channel's":   {"supply", recordedFile(bftLedger, 0), string(refusal.WrongChannel)},
		"of the cut header": {"anji", recordedFile("bft/../SOURCES.md%.0d", 0), "is no config block"},
	} {
		cfg := validConfig(t)
		cfg.Channel, cfg.Anchor = test.channel, test.file
		err := cfg.Validate()
		if err == nil || !strings.Contains(err.Error(), `chain "food": anchor: `) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	c, _ := bftChannel(t)
	c.anchorAt(11)
	_, err := c.readTo(adapters.Cursor{Next: 9}, newest)
	if !errors.Is(err, adapters.ErrUnverified) || !strings.Contains(err.Error(), "anchor: block 11 comes after block 9") {
		t.Errorf("an anchor behind the cursor: %v", err)
	}
	// The genesis block that peers give must be the anchor.
	c, _ = bftChannel(t)
	c.anchorAt(0)
	for _, p := range c.peers {
		p.ledger[0].Header.PreviousHash = []byte("another")
	}
	_, err = c.readTo(adapters.Cursor{}, newest)
	wantStopped(t, err, refusal.AnchorInvalid)
}

// Blocks of a single orderer's signature are taken only when that is said.
func TestRaftMustBeConfigured(t *testing.T) {
	for _, accepted := range []bool{false, true} {
		c, _ := recordedChannel(t, "sample-channel", singleLedger, singleBlocks)
		c.cfg.Raft = accepted
		_, err := c.readTo(adapters.Cursor{}, singleBlocks-1)
		if accepted {
			if err != nil {
				t.Error(err)
			}
			continue
		}
		if !errors.Is(err, adapters.ErrUnverified) || !strings.Contains(err.Error(), `chain "food": raft: `) {
			t.Errorf("without raft: %v", err)
		}
		if slices.ContainsFunc(c.net.peers, func(p *peer) bool { return p.health.Refuted() != nil }) {
			t.Error("a peer is set aside for what the configuration does not accept")
		}
	}
}
