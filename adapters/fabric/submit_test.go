package fabric

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	chaincode "github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func testPacket(sequence uint64, port string) packet.Packet {
	return packet.Packet{
		Sequence: sequence, SourceClient: "fabric-view-0", DestinationClient: "07-tendermint-0", TimeoutTimestamp: 1_900_000_000,
		Payloads: []packet.Payload{{SourcePort: "elsewhere", DestinationPort: port, Version: "1", Encoding: "text", Value: []byte("tea")}},
	}
}

func receives(packets ...packet.Packet) adapters.Batch {
	batch := adapters.Batch{ClientID: "07-tendermint-0", Updates: [][]byte{[]byte("update")}}
	for _, p := range packets {
		batch.Messages = append(batch.Messages, adapters.Message{Kind: adapters.Receive, Packet: p})
	}
	return batch
}

// packetContract answers as the packet chaincode does. Ports belong to the
// chaincode of their name; deliveries are judged by verdict.
func packetContract(t *testing.T, verdict func(types.Delivery) ([]types.Outcome, error)) func(call) ([]byte, error) {
	return func(c call) ([]byte, error) {
		switch c.function {
		case "Port":
			if port := string(c.args[0]); port == "nobodys" {
				return nil, refusal.PortUnknown.With("port %s", port)
			}
			return toJSON(t, chaincode.PortInfo{Port: string(c.args[0]), Chaincode: string(c.args[0])}), nil
		case "Deliver":
			var delivery types.Delivery
			if err := delivery.Unmarshal(c.args[1]); err != nil {
				t.Error(err)
			}
			outcomes, err := verdict(delivery)
			if err != nil {
				return nil, err
			}
			return (&types.DeliveryResult{Outcomes: outcomes}).Marshal()
		}
		return nil, fmt.Errorf("function %s is not faked", c.function)
	}
}

func allDone(d types.Delivery) ([]types.Outcome, error) {
	outcomes := make([]types.Outcome, len(d.Items))
	for i := range outcomes {
		outcomes[i] = types.Outcome{Status: types.StatusDone, Success: true}
	}
	return outcomes, nil
}

func statuses(outcomes []adapters.Outcome) string {
	var out []string
	for _, o := range outcomes {
		out = append(out, string(o.Status))
	}
	return strings.Join(out, " ")
}

// deliveries are the committed deliveries, as "application: sequences, updates".
func (c *channel) deliveries() (out []string) {
	for _, invoked := range c.invoked {
		var d types.Delivery
		if err := d.Unmarshal(invoked.args[1]); err != nil {
			c.t.Error(err)
		}
		var sequences []string
		for _, item := range d.Items {
			sequences = append(sequences, fmt.Sprint(item.Packet.Sequence))
		}
		out = append(out, fmt.Sprintf("%s: %s, %d", invoked.args[0], strings.Join(sequences, " "), len(d.Updates)))
	}
	return out
}

func TestSubmitDeliversOnceToEachApplication(t *testing.T) {
	c := newChannel(t, packetContract(t, allDone))
	outcomes, err := c.Submit(testContext(t), receives(testPacket(1, "shop"), testPacket(2, "bank"), testPacket(3, "nobodys"), testPacket(4, "shop")))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := statuses(outcomes), "done done refused done"; got != want {
		t.Fatalf("got %s, want %s", got, want)
	}
	if !errors.Is(outcomes[2].Err, refusal.PortUnknown) || outcomes[0].Tx != outcomes[3].Tx || outcomes[0].Tx == outcomes[1].Tx {
		t.Fatalf("%+v", outcomes)
	}
	if got, want := strings.Join(c.deliveries(), "; "), "shop: 1 4, 1; bank: 2, 0"; got != want {
		t.Fatalf("got %s, want %s", got, want)
	}
}

func TestSubmitDeliversAloneWhatAborts(t *testing.T) {
	for name, abort := range map[string]error{
		"refused callback": refusal.ApplicationAborted.With("status 500"),
		"time-out":         errors.New("error in simulation: timeout expired while executing transaction"),
	} {
		t.Run(name, func(t *testing.T) {
			c := newChannel(t, packetContract(t, func(d types.Delivery) ([]types.Outcome, error) {
				for _, item := range d.Items {
					if item.Packet.Sequence == 2 {
						return nil, abort
					}
				}
				return allDone(d)
			}))
			outcomes, err := c.Submit(testContext(t), receives(testPacket(1, "shop"), testPacket(2, "shop"), testPacket(3, "shop")))
			if err != nil || statuses(outcomes) != "done retry done" {
				t.Fatalf("%s, %v", statuses(outcomes), err)
			}
			if !errors.Is(outcomes[1].Err, refusal.ApplicationAborted) {
				t.Fatalf("packet 2: %v", outcomes[1].Err)
			}
			if got, want := strings.Join(c.deliveries(), "; "), "shop: 1, 1; shop: 3, 0"; got != want {
				t.Fatalf("got %s, want %s", got, want)
			}
		})
	}
}

// One item that aborts neither takes the others of a full batch along nor makes
// them go one by one, wherever it stands. Attempts that time out are the dear
// ones, transactions that take a block each come next.
func TestSubmitSharesTransactionsBesideWhatAborts(t *testing.T) {
	for _, abort := range []struct {
		name                   string
		err                    error
		attempts, transactions int // at most
	}{
		{"refused callback", refusal.ApplicationAborted.With("status 500"), 7, 8},
		{"time-out", errors.New("error in simulation: timeout expired while executing transaction"), 3, 22},
	} {
		for _, bad := range [][]int{{0}, {1}, {maxItems / 2}, {maxItems - 1}, {0, maxItems - 1}} {
			t.Run(fmt.Sprintf("%s of %v", abort.name, bad), func(t *testing.T) {
				aborted := map[string]bool{} // by the sequences of the attempt: several peers are asked
				c := newChannel(t, packetContract(t, func(d types.Delivery) ([]types.Outcome, error) {
					for _, item := range d.Items {
						if slices.Contains(bad, int(item.Packet.Sequence)-1) {
							aborted[fmt.Sprint(d.Items[0].Packet.Sequence, len(d.Items))] = true
							return nil, abort.err
						}
					}
					return allDone(d)
				}))
				var packets []packet.Packet
				for i := range maxItems {
					packets = append(packets, testPacket(uint64(i+1), "shop"))
				}
				outcomes, err := c.Submit(testContext(t), receives(packets...))
				if err != nil {
					t.Fatal(err)
				}
				for i, o := range outcomes {
					if want := slices.Contains(bad, i); (o.Status == adapters.Retry) != want || (o.Status == adapters.Done) == want || want != errors.Is(o.Err, refusal.ApplicationAborted) {
						t.Errorf("item %d: %s, %v", i, o.Status, o.Err)
					}
				}
				if len(c.invoked) > len(bad)*abort.transactions || len(aborted) > len(bad)*abort.attempts {
					t.Errorf("%d transactions after %d attempts that aborted: %v", len(c.invoked), len(aborted), c.deliveries())
				}
				t.Logf("%d transactions after %d attempts that aborted", len(c.invoked), len(aborted))
			})
		}
	}
}

func TestSubmitBlamesNoMessageForAnUpdate(t *testing.T) {
	c := newChannel(t, packetContract(t, func(types.Delivery) ([]types.Outcome, error) {
		return nil, refusal.ClientNotActive.With("07-tendermint-0 is Expired")
	}))
	outcomes, err := c.Submit(testContext(t), receives(testPacket(1, "shop"), testPacket(2, "shop")))
	if err != nil || statuses(outcomes) != "retry retry" || !errors.Is(outcomes[0].Err, refusal.ClientNotActive) || len(c.invoked) != 0 {
		t.Fatalf("%+v after %d transactions, %v", outcomes, len(c.invoked), err)
	}
}

func TestSubmitReadsEachOutcome(t *testing.T) {
	answers := []types.Outcome{
		{Status: types.StatusDone, Success: true},
		{Status: types.StatusDone, Success: false, Detail: "the application failed"},
		{Status: types.StatusNoOp},
		{Status: types.StatusRefused, Code: string(refusal.TimeoutElapsed), Detail: "late"},
		{Status: types.StatusRefused, Code: string(refusal.UnknownRoot), Detail: "not yet"},
		{Status: types.StatusRefused, Code: "from_the_future", Detail: "?"},
	}
	c := newChannel(t, packetContract(t, func(types.Delivery) ([]types.Outcome, error) { return answers, nil }))
	var packets []packet.Packet
	for i := range answers {
		packets = append(packets, testPacket(uint64(i+1), "shop"))
	}
	outcomes, err := c.Submit(testContext(t), receives(packets...))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := statuses(outcomes), "done done noop refused retry refused"; got != want {
		t.Fatalf("got %s, want %s", got, want)
	}
	if !errors.Is(outcomes[3].Err, refusal.TimeoutElapsed) || !errors.Is(outcomes[5].Err, refusal.Code("from_the_future")) {
		t.Fatalf("%+v", outcomes)
	}
	if outcomes[0].Tx == "" || outcomes[0].Position != 5 || outcomes[0].Time.IsZero() {
		t.Fatalf("%+v", outcomes[0])
	}
}

func TestSubmitSplitsWhatIsTooBig(t *testing.T) {
	c := newChannel(t, packetContract(t, allDone))
	var packets []packet.Packet
	for i := range maxItems + 1 {
		packets = append(packets, testPacket(uint64(i+1), "shop"))
	}
	outcomes, err := c.Submit(testContext(t), receives(packets...))
	if err != nil || len(c.invoked) != 2 || len(outcomes) != len(packets) {
		t.Fatalf("%d transactions, %v", len(c.invoked), err)
	}
}

func TestSubmitRefusesWhatIsNoPacket(t *testing.T) {
	c := newChannel(t, packetContract(t, allDone))
	outcomes, err := c.Submit(testContext(t), receives(packet.Packet{}, testPacket(1, "shop")))
	if err != nil || statuses(outcomes) != "refused done" || !errors.Is(outcomes[0].Err, refusal.PacketInvalid) {
		t.Fatalf("%+v, %v", outcomes, err)
	}
}

// Whoever ticks first, the clock gets there.
func TestAdvanceTime(t *testing.T) {
	now := time.Now()
	present := clock{Height: 1, Time: now.Add(-time.Hour).Unix()}
	lost := true // the first tick is lost to somebody else's
	c := newChannel(t, func(asked call) ([]byte, error) {
		switch asked.function {
		case "Clock":
			return toJSON(t, present), nil
		case "Tick":
			if lost {
				lost = false
				return nil, refusal.ClockTooSoon.With("another came first")
			}
			return []byte("{}"), nil
		}
		return nil, errors.New("not faked")
	})
	due := now.Add(300 * time.Millisecond)
	go func() { // the tick takes effect
		for {
			c.mu.Lock()
			done := len(c.invoked) > 0
			if done {
				present = clock{Height: 2, Time: due.Add(time.Second).Unix()}
			}
			c.mu.Unlock()
			if done {
				return
			}
			time.Sleep(time.Millisecond)
		}
	}()
	if err := c.AdvanceTime(testContext(t), due); err != nil {
		t.Fatal(err)
	}
	if time.Now().Before(due) {
		t.Fatal("ticked before the time had come")
	}
	ticks := len(c.invoked)
	if err := c.AdvanceTime(testContext(t), due); err != nil || len(c.invoked) != ticks {
		t.Fatalf("ticked again although the clock is there: %v", err)
	}
}

func TestSend(t *testing.T) {
	p := testPacket(9, "shop")
	encoded, err := p.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	c := newChannel(t, func(asked call) ([]byte, error) {
		switch asked.chaincode + "." + asked.function {
		case "anji.Port":
			return toJSON(t, chaincode.PortInfo{Chaincode: "seller"}), nil
		case "seller." + sendFunction:
			return encoded, nil
		}
		return nil, errors.New("not faked")
	})
	event, err := c.Send(testContext(t), "07-tendermint-0", 1_900_000_000, p.Payloads[0])
	if err != nil || event.Kind != adapters.PacketSent || event.Packet.Sequence != 9 || event.Position != 5 {
		t.Fatalf("%+v, %v", event, err)
	}
}

func TestPresentBelievesNoSinglePeer(t *testing.T) {
	c := newChannel(t, func(asked call) ([]byte, error) { return toJSON(t, map[uint64]bool{7: true}), nil })
	c.peers["peer1"].lies = true
	got, err := c.Pending(testContext(t), "07-tendermint-0", []uint64{7, 8})
	if err != nil || !got[7] || got[8] {
		t.Fatalf("%v, %v", got, err)
	}
}
