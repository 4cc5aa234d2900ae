package cosmos

import (
	"context"
	"math"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/types"
	"github.com/cosmos/gogoproto/proto"
	ibctm "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// silent accepts connections and never answers.
func silent(t testing.TB) string {
	stop := make(chan struct{})
	s := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-stop:
		case <-r.Context().Done():
		}
	}))
	t.Cleanup(func() { close(stop); s.Close() })
	return s.URL
}

// follow reads blocks until one height.
func follow(t testing.TB, c *Chain, until int) []adapters.Block {
	t.Helper()
	ctx, cancel := context.WithCancel(testContext(t))
	defer cancel()
	var got []adapters.Block
	err := c.Follow(ctx, adapters.Cursor{Next: 1}, func(b adapters.Block) error {
		if got = append(got, b); len(got) == until {
			cancel()
		}
		return nil
	})
	if len(got) != until {
		t.Fatalf("%d blocks: %v", len(got), err)
	}
	return got
}

// eventually waits for what an endpoint is found to be.
func eventually(t testing.TB, c *Chain, index int, want func(adapters.Endpoint) bool) adapters.Endpoint {
	t.Helper()
	ctx := testContext(t)
	for {
		e := c.Endpoints()[index]
		if want(e) {
			return e
		}
		if !pause(ctx, time.Millisecond) {
			t.Fatalf("%+v", e)
		}
	}
}

func aside(text string) func(adapters.Endpoint) bool {
	return func(e adapters.Endpoint) bool { return e.Aside && strings.Contains(e.Fault, text) }
}

// A node that hangs costs less than a block's time, and that once.
func TestHangingNode(t *testing.T) {
	n := newFakeNode(t, "food-1")
	refusing, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	dead := "http://" + refusing.Addr().String()
	refusing.Close()
	c := n.chain(t, silent(t), dead)
	if outcomes, err := c.Submit(testContext(t), testBatch(t, 1)); err != nil || statuses(outcomes) != "done" {
		t.Fatalf("%s, %v", statuses(outcomes), err)
	}
	for i := range 2 {
		eventually(t, c, i, func(e adapters.Endpoint) bool { return !e.Up && !e.Aside && e.Fault != "" && !e.Since.IsZero() })
	}
	if e := c.Endpoints()[2]; !e.Up {
		t.Errorf("%+v", e)
	}
}

// lying is a chain of three blocks over an honest node and one that lies, which
// comes first.
func lying(t testing.TB, lie func(honest, liar *fakeNode)) (*Chain, *fakeNode, *fakeNode) {
	honest := newFakeNode(t, "food-1")
	for range 3 {
		honest.addBlock(nil, abci.ExecTxResult{})
	}
	liar, second := honest.joined(t), honest.joined(t)
	lie(honest, liar)
	return honest.chain(t, liar.server.URL, second.server.URL), honest, liar
}

func TestNodeThatClaimsBlocks(t *testing.T) {
	c, honest, _ := lying(t, func(_, liar *fakeNode) { liar.claims = 1 << 40 })
	honest.mu.Lock()
	honest.addBlock(nil, abci.ExecTxResult{})
	honest.mu.Unlock()
	blocks := follow(t, c, 5)
	if head, err := c.Head(testContext(t)); err != nil || head.Position != 5 || blocks[4].Position != 5 {
		t.Fatalf("%+v, %v", head, err)
	}
}

func TestNodeThatLags(t *testing.T) {
	c, honest, liar := lying(t, func(*fakeNode, *fakeNode) {})
	for range maxLag {
		honest.mu.Lock()
		honest.addBlock(nil, abci.ExecTxResult{})
		honest.mu.Unlock()
	}
	eventually(t, c, 0, aside("blocks behind"))
	honest.mu.Lock()
	caught := honest.blocks
	honest.mu.Unlock()
	liar.mu.Lock()
	liar.blocks = caught
	liar.mu.Unlock()
	eventually(t, c, 0, func(e adapters.Endpoint) bool { return e.Up })
}

func TestNodeOfAForgedChain(t *testing.T) {
	c, honest, _ := lying(t, func(honest, liar *fakeNode) {
		liar.signer = newFakeNode(t, "food-1").signer
		liar.blocks = nil
		for range len(honest.blocks) {
			liar.addBlock(nil, abci.ExecTxResult{})
		}
	})
	follow(t, c, 4)
	eventually(t, c, 0, aside("")) // one of two rules is what it breaks first
	if m, err := c.Misbehaviour(testContext(t), adapters.Client{ID: "07-tendermint-0", LatestHeight: c.height(2), LatestTime: honest.blocks[1].time}); err != nil || m.Message != nil {
		t.Errorf("strangers' signatures are evidence: %+v, %v", m, err)
	}
}

// Two blocks that the same validator signed are what a client is frozen with.
func TestForkIsEvidence(t *testing.T) {
	c, honest, _ := lying(t, func(honest, liar *fakeNode) {
		liar.addBlock(nil, abci.ExecTxResult{})
		honest.addBlock([]byte("another"), abci.ExecTxResult{})
	})
	client := adapters.Client{ID: "07-tendermint-0", LatestHeight: c.height(3), LatestTime: honest.blocks[2].time}
	eventually(t, c, 0, func(e adapters.Endpoint) bool {
		_, _ = c.Misbehaviour(testContext(t), client)
		return c.forks.get() != nil
	})
	m, err := c.Misbehaviour(testContext(t), client)
	if err != nil || m.Message == nil {
		t.Fatalf("%+v, %v", m, err)
	}
	var message ibctm.Misbehaviour
	packed, err := parseAny(m.Message)
	if err == nil {
		err = proto.Unmarshal(packed.Value, &message)
	}
	if err == nil {
		err = message.ValidateBasic()
	}
	if err != nil || message.Header1.TrustedHeight.RevisionHeight != 3 || message.Header1.Header.Height != 5 {
		t.Fatalf("%+v, %v", message, err)
	}
}

// Of two blocks of one height that are verified at the same moment the second
// one is told of the first, so that the fork is seen.
func TestForkThatComesAtOnce(t *testing.T) {
	n := newFakeNode(t, "food-1")
	var h headers
	h.put(n.blocks[0].light)
	one := n.sign(fakeBlock{time: time.Now().UTC()}).light
	other := n.sign(fakeBlock{time: time.Now().UTC(), tx: []byte("another")}).light
	for _, found := range []*types.LightBlock{one, other, one} {
		if known := h.put(found); known != one || h.newest() != one || h.get(2) != one {
			t.Fatalf("%X is known for %X", known.Hash(), found.Hash())
		}
	}
}

// A client that knows another header than the chain's is shown the latter.
func TestClientOfAnotherHistory(t *testing.T) {
	honest := newFakeNode(t, "food-1")
	for range 3 {
		honest.addBlock(nil, abci.ExecTxResult{})
	}
	c := honest.chain(t)
	client := func(height int, off time.Duration) adapters.Client {
		return adapters.Client{ID: "07-tendermint-0", LatestHeight: c.height(int64(height)), LatestTime: honest.blocks[height-1].time.Add(off)}
	}
	if _, err := c.Misbehaviour(testContext(t), client(3, 1)); err == nil || !strings.Contains(err.Error(), "cannot be proven") {
		t.Fatalf("without an earlier state: %v", err)
	}
	c.history = history{}
	if m, err := c.Misbehaviour(testContext(t), client(2, 0)); err != nil || m.Message != nil {
		t.Fatalf("%+v, %v", m, err)
	}
	m, err := c.Misbehaviour(testContext(t), client(4, 1))
	if err != nil {
		t.Fatal(err)
	}
	header, _, _ := openUpdate(t, m.Message)
	if header.Height != 4 || !strings.Contains(m.What, "believes in a header 4") {
		t.Fatalf("header %d, %s", header.Height, m.What)
	}
}

// What one node says of a block, and another does not, is proven or refuted by
// the packet store.
func TestNodeThatLiesAboutEvents(t *testing.T) {
	sent, received := testPacket(1), testPacket(2)
	p := newProvenChain(t, "food-1", sent, received)
	invented := packetEvent(t, eventSend, testPacket(9), nil)
	truth := packetEvent(t, eventSend, sent, nil)
	for name, test := range map[string]struct {
		honest, liar []abci.Event
		want         string
	}{
		"invents a packet":   {nil, []abci.Event{invented}, "invents that packet fabric-view-0 9 was sent"},
		"withholds a packet": {[]abci.Event{truth}, nil, "withholds that packet fabric-view-0 1 was sent"},
		"alters a packet":    {[]abci.Event{truth}, []abci.Event{packetEvent(t, eventSend, altered(sent), nil)}, "packet store"},
	} {
		t.Run(name, func(t *testing.T) {
			honest := newFakeNode(t, "food-1")
			honest.blocks = nil
			for range 6 {
				honest.app = p.blocks[len(honest.blocks)].AppHash
				honest.addBlock(nil, abci.ExecTxResult{})
			}
			honest.store = p.query(t)
			liar, second := honest.joined(t), honest.joined(t)
			honest.events, second.events, liar.events = at(5, test.honest), at(5, test.honest), at(5, test.liar)
			c := honest.chain(t, liar.server.URL, second.server.URL)
			blocks := follow(t, c, 5)
			if got := len(blocks[4].Events); got != len(test.honest) {
				t.Errorf("%d events", got)
			}
			if e := c.Endpoints(); !aside(test.want)(e[0]) || !e[1].Up || !e[2].Up {
				t.Errorf("%+v", e)
			}
		})
	}
}

// told is a chain of six blocks over a node that lies and an honest one; block 5
// has a transaction.
func told(t *testing.T, p *provenChain, result abci.ExecTxResult, lie func(honest, liar *fakeNode)) *Chain {
	honest := newFakeNode(t, "food-1")
	honest.blocks = nil
	for range 6 {
		honest.app = p.blocks[len(honest.blocks)].AppHash
		if len(honest.blocks) == 4 {
			honest.addBlock([]byte("transaction"), result)
		} else {
			honest.addBlock(nil, abci.ExecTxResult{})
		}
	}
	honest.store = p.query(t)
	liar := honest.joined(t)
	lie(honest, liar)
	return honest.chain(t, liar.server.URL)
}

// The quickest node is not believed for being the quickest.
func TestNodeThatLiesIsAhead(t *testing.T) {
	sent := testPacket(1)
	c := told(t, newProvenChain(t, "food-1", sent, testPacket(2)), abci.ExecTxResult{}, func(honest, liar *fakeNode) {
		honest.events, honest.late = at(5, []abci.Event{packetEvent(t, eventSend, sent, nil)}), map[int64]int{5: 2}
	})
	if got := follow(t, c, 5)[4].Events; len(got) != 1 {
		t.Errorf("events %+v", got)
	}
	if e := c.Endpoints(); !aside("withholds that packet")(e[0]) || !e[1].Up {
		t.Errorf("%+v", e)
	}
}

// Where nodes differ in what no store proves, none is refuted.
func TestNodesThatCannotBeRefuted(t *testing.T) {
	sent := testPacket(1)
	p := newProvenChain(t, "food-1", sent, testPacket(2))
	event := []abci.Event{packetEvent(t, eventSend, sent, nil)}
	for name, lie := range map[string]func(honest, liar *fakeNode){
		"another transaction": func(_, liar *fakeNode) {
			liar.blocks[4].result.Events = nil
			liar.events = at(5, event)
		},
		"a timeout for an acknowledgement": func(honest, liar *fakeNode) {
			honest.events = at(5, []abci.Event{packetEvent(t, eventAcknowledge, sent, nil)})
			liar.events = at(5, []abci.Event{packetEvent(t, eventTimeout, sent, nil)})
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := told(t, p, abci.ExecTxResult{Events: event}, lie)
			follow(t, c, 5)
			if e := c.Endpoints(); !e[0].Up || !e[1].Up {
				t.Errorf("%+v", e)
			}
		})
	}
}

// A node that refuses what others take is not asked again at once.
func TestNodeThatRefusesEverything(t *testing.T) {
	n := newFakeNode(t, "food-1")
	liar := n.joined(t)
	liar.verdict = refuseSequences(refusal.TimeoutElapsed, 1)
	c := n.chain(t, liar.server.URL)
	for _, want := range []string{"refused", "done"} {
		if outcomes, err := c.Submit(testContext(t), testBatch(t, 1)); err != nil || statuses(outcomes) != want {
			t.Fatalf("%s, %v", statuses(outcomes), err)
		}
	}
}

// A node that keeps transactions to itself is not the only one to have them.
func TestNodeThatKeepsTransactions(t *testing.T) {
	n := newFakeNode(t, "food-1")
	silent := n.joined(t)
	silent.hold()
	c := n.chain(t, silent.server.URL)
	tx, err := c.offer(testContext(t), c.signers[0], nil, 1)
	if err != nil || len(silent.held) != 1 {
		t.Fatalf("%d transactions, %v", len(silent.held), err)
	}
	silent.mu.Lock()
	silent.sequence = 0
	silent.mu.Unlock()
	c.insist(testContext(t), &tx)
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.sequence != 1 {
		t.Error("the other node has not got it")
	}
}

// A node that is behind, or says so, has no say in what the first header is.
func TestFirstHeaderIsOfNodesThatKeepUp(t *testing.T) {
	for name, test := range map[string]struct {
		all  []opinion
		want int64
	}{
		"one is far behind":    {[]opinion{{height: 1}, {height: 100}, {height: 101}}, 100},
		"one is far ahead":     {[]opinion{{height: 1 << 40}, {height: 100}, {height: 101}}, 100},
		"one is a bit behind":  {[]opinion{{height: 99}, {height: 100}, {height: 101}}, 99},
		"one says it is late":  {[]opinion{{height: 1, behind: true}, {height: 101}}, 101},
		"all say they are":     {[]opinion{{height: 1, behind: true}, {height: 2, behind: true}}, 1},
		"there is only one":    {[]opinion{{height: 7}}, 7},
		"nobody says anything": {nil, math.MaxInt64},
	} {
		lowest := int64(math.MaxInt64)
		for _, o := range current(test.all) {
			lowest = min(lowest, o.height)
		}
		if lowest != test.want {
			t.Errorf("%s: %d", name, lowest)
		}
	}
}

// Addresses may hold keys.
func TestErrorsKeepAddressesSecret(t *testing.T) {
	cfg := validConfig(t, "http://user:hidden@127.0.0.1:1/hidden")
	c, err := New(cfg, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	err = c.Check(testContext(t))
	if err == nil || strings.Contains(err.Error(), "hidden") || !strings.Contains(err.Error(), "rpc[0] 127.0.0.1:1") {
		t.Error(err)
	}
}

func at(height int64, events []abci.Event) map[int64][]abci.Event {
	return map[int64][]abci.Event{height: events}
}

func altered(p packet.Packet) packet.Packet {
	p.TimeoutTimestamp++
	return p
}
