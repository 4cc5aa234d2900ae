package ethereum

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/packet"
	proofs "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// storageRoot is the router's at a final block.
func (w *world) storageRoot(c *Chain, f finalized) [32]byte {
	w.t.Helper()
	opened, err := c.open(w.ctx(), f.number(), f.header.Execution.StateRoot, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	account, err := proofs.VerifyAccount(f.header.Execution.StateRoot, c.router, opened.account)
	if err != nil {
		w.t.Fatal(err)
	}
	return account.StorageRoot
}

func TestOpenSharesNodes(t *testing.T) {
	w := newWorld(t)
	c := w.chain(w.node().URL)
	for range 20 {
		w.send("x")
	}
	final := w.finalize(c)
	root := w.storageRoot(c, final)
	var paths [][]byte
	for i := range uint64(22) { // sequences 0 and 21 were never sent
		paths = append(paths, packet.CommitmentPath(w.clientID, i))
	}
	// A receipt's absence is that of the acknowledgement, in one slot.
	paths = append(paths, packet.ReceiptPath(w.clientID, 5), packet.AcknowledgementPath(w.clientID, 5))
	opened, err := c.open(w.ctx(), final.number(), final.header.Execution.StateRoot, paths)
	if err != nil {
		t.Fatal(err)
	}
	var evidence adapters.Evidence
	if err := opened.into(&evidence); err != nil {
		t.Fatal(err)
	}
	if len(evidence.Updates) != 1 || len(evidence.Proofs) != len(paths) || len(evidence.Values) != len(paths) {
		t.Fatalf("%d updates, %d proofs, %d values", len(evidence.Updates), len(evidence.Proofs), len(evidence.Values))
	}
	for i, value := range evidence.Values {
		if sent := i >= 1 && i <= 20; sent != (len(value) == 32) {
			t.Errorf("path %d has value %x", i, value)
		}
	}
	var message client.StorageProof
	if err := unpackAny(evidence.Updates[0], &message); err != nil {
		t.Fatal(err)
	}
	if len(message.Slots) != len(paths)-1 || message.Height.RevisionHeight != final.number() {
		t.Errorf("%d slots at %s", len(message.Slots), message.Height)
	}
	slots := make([][32]byte, len(message.Slots))
	for i, slot := range message.Slots {
		slots[i] = [32]byte(slot)
	}
	values, err := proofs.VerifyStorageSlots(root, slots, message.Nodes)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 22 {
		if values[i].Set != (i >= 1 && i <= 20) {
			t.Errorf("slot %d: %+v", i, values[i])
		}
	}
	together := len(evidence.Updates[0])
	apart := 0
	for _, path := range opened.paths {
		for _, node := range path.proof {
			apart += len(node)
		}
	}
	t.Logf("%d paths: %d bytes together, %d apart", len(paths), together, apart)
	if together > apart*2/3 {
		t.Errorf("nodes are not shared: %d bytes together, %d apart", together, apart)
	}

	// One path alone carries its own proof.
	if opened, err = c.open(w.ctx(), final.number(), final.header.Execution.StateRoot, paths[1:2]); err != nil {
		t.Fatal(err)
	}
	evidence = adapters.Evidence{}
	if err := opened.into(&evidence); err != nil || len(evidence.Updates) != 0 {
		t.Fatalf("%d updates (%v)", len(evidence.Updates), err)
	}
	var alone client.Proof
	if err := proto.Unmarshal(evidence.Proofs[0], &alone); err != nil {
		t.Fatal(err)
	}
	value, err := proofs.VerifyStorage(root, slots[1], alone.Nodes)
	if err != nil || !bytes.Equal(value[:], evidence.Values[0]) {
		t.Errorf("%x (%v)", value, err)
	}
}

// A node's proof of another state is refused, and another node is asked.
func TestOpenBelievesNoLies(t *testing.T) {
	w := newWorld(t)
	w.send("x")
	liar, honest := w.node(), w.node()
	liar.intercept(func(method string, params []json.RawMessage) (any, error, bool) {
		if method != "eth_getProof" {
			return nil, nil, false
		}
		var old json.RawMessage // true, of a block before
		err := w.rpc.Call(&old, method, params[0], params[1], "0x8")
		return old, err, true
	})
	paths := [][]byte{packet.CommitmentPath(w.clientID, 1)}
	c := w.chain(liar.URL, honest.URL)
	final := w.finalize(c)
	opened, err := c.open(w.ctx(), final.number(), final.header.Execution.StateRoot, paths)
	if err != nil || opened.paths[0].value == nil {
		t.Errorf("%+v (%v)", opened.paths, err)
	}
	alone := w.chain(liar.URL)
	if _, err := alone.open(w.ctx(), final.number(), final.header.Execution.StateRoot, paths); !errors.Is(err, refusal.ProofInvalid) {
		t.Errorf("got %v", err)
	}
}

// known is a client that has been shown a final block.
func (w *world) known(f finalized) adapters.Client {
	state := &client.ClientState{PacketContract: w.contracts.Router[:], LatestHeight: client.NewHeight(f.number())}
	packed, err := codectypes.NewAnyWithValue(state)
	if err != nil {
		w.t.Fatal(err)
	}
	encoded, err := proto.Marshal(packed)
	if err != nil {
		w.t.Fatal(err)
	}
	return adapters.Client{ID: "ethereum-beacon-0", LatestHeight: adapters.Height{Height: f.number()}, LatestTime: f.time(), State: encoded}
}

func TestProveByWhatTheClientKnows(t *testing.T) {
	w := newWorld(t)
	c := w.chain(w.node().URL)
	w.send("x")
	final := w.finalize(c)
	request := adapters.ProofRequest{Client: w.known(final), Paths: [][]byte{packet.CommitmentPath(w.clientID, 1)}, Position: final.number()}
	evidence, err := c.Prove(w.ctx(), request)
	if err != nil || len(evidence.Updates) != 0 || evidence.Height.Height != final.number() || evidence.Values[0] == nil {
		t.Errorf("%+v (%v)", evidence, err)
	}
	request.At = evidence.Height
	if evidence, err = c.Prove(w.ctx(), request); err != nil || evidence.Height != request.At || evidence.Values[0] == nil {
		t.Errorf("at the height that it knows: %+v (%v)", evidence, err)
	}
	request.At, request.Position = adapters.Height{Height: final.number() - 1}, 0
	if _, err := c.Prove(w.ctx(), request); !errors.Is(err, adapters.ErrPassed) {
		t.Errorf("at a height that nobody has a header of: %v", err)
	}
	request.At, request.Position = adapters.Height{}, final.number()
	request.NotBefore = final.time().Add(time.Second)
	if _, err := c.Prove(w.ctx(), request); !errors.Is(err, adapters.ErrNotYet) {
		t.Errorf("got %v", err)
	}
	request.NotBefore, request.Position = time.Time{}, final.number()+1
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := c.Prove(ctx, request); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	other := w.known(final)
	other.State = bytes.Replace(other.State, w.contracts.Router[:], w.app[:], 1)
	request.Client = other
	if _, err := c.Prove(w.ctx(), request); !errors.Is(err, refusal.ClientInvalid) || !strings.Contains(err.Error(), w.contracts.Router.Hex()) {
		t.Errorf("got %v", err)
	}
}

// The way to a finality update leads through every sync-committee period in
// between, and over no further ones.
func TestStepsThroughPeriods(t *testing.T) {
	kit := ethereumtest.NewChain(t)
	period := kit.SlotsPerPeriod()
	block := func(slot uint64) *ethereumtest.Block { return kit.Block(slot, ethereumtest.Storage{}) }
	start := block(5)
	initial := proofs.State{Slot: 5, Root: start.Header.Beacon.Root(), CurrentRoot: kit.Committee(0).Public.Root()}
	now := 100 * period
	for name, test := range map[string]struct {
		to    uint64
		knows bool // the next committee
		want  []uint64
	}{
		"same period":               {to: 12},
		"next period, known":        {to: period + 8, knows: true},
		"next period":               {to: period + 8, want: []uint64{0}},
		"three periods on":          {to: 3*period + 8, want: []uint64{0, 1, 2}},
		"three periods on, known":   {to: 3*period + 8, knows: true, want: []uint64{1, 2}},
		"signed in the next period": {to: 2*period - 5, want: []uint64{0, 1}},
		"first block of the period": {to: 2 * period, want: []uint64{0, 1}},
	} {
		t.Run(name, func(t *testing.T) {
			c := &Chain{beacons: newBeacons(1, []string{"http://127.0.0.1:1"}, zerolog.Nop())}
			if _, err := c.committees.put(kit.Committee(0).Public); err != nil {
				t.Fatal(err)
			}
			state := initial
			if test.knows {
				state.NextRoot = kit.Committee(1).Public.Root()
				if _, err := c.committees.put(kit.Committee(1).Public); err != nil {
					t.Fatal(err)
				}
			}
			var asked []uint64
			fetch := func(_ context.Context, period uint64) (proofs.Update, error) {
				asked = append(asked, period)
				return kit.FullUpdate(block(period*kit.SlotsPerPeriod() + 10)), nil
			}
			steps, err := c.steps(t.Context(), kit.Config, state, kit.Update(block(test.to)), now, fetch, c.advance)
			if err != nil {
				t.Fatal(err)
			}
			if len(steps) != len(test.want) || len(asked) != len(test.want) {
				t.Fatalf("asked for periods %v, want %v", asked, test.want)
			}
			for i := range asked {
				if asked[i] != test.want[i] {
					t.Fatalf("asked for periods %v, want %v", asked, test.want)
				}
			}
		})
	}
	t.Run("a forged update is not handed on", func(t *testing.T) {
		c := &Chain{beacons: newBeacons(1, []string{"http://127.0.0.1:1", "http://127.0.0.1:2"}, zerolog.Nop())}
		if _, err := c.committees.put(kit.Committee(0).Public); err != nil {
			t.Fatal(err)
		}
		forged := kit.Update(block(12))
		forged.SyncAggregate.Signature[5] ^= 1
		if _, err := c.steps(t.Context(), kit.Config, initial, forged, now, nil, c.advance); !errors.Is(err, refusal.SignatureInvalid) {
			t.Errorf("got %v", err)
		}
	})
}
