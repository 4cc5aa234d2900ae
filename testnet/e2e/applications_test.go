package e2e_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
)

// ownLink is a pair of clients that no relayer serves: a test moves its
// packets itself, and so decides what is delivered together.
type ownLink struct {
	*env
	t         testing.TB
	ctx       context.Context
	user      *cosmos.Chain // sends on Cosmos
	onFabric  string        // client of Cosmos
	onCosmos  string        // client of Fabric
	timeoutIn time.Duration
}

func newLink(t testing.TB, e *env) *ownLink {
	t.Helper()
	l := &ownLink{env: e, t: t, ctx: deadline(t, 4*time.Minute), timeoutIn: 10 * time.Minute}
	l.user = cosmosUser(t, e)
	params, err := e.cosmos.ClientParams(l.ctx)
	l.check(err)
	l.onFabric, err = e.fabric.CreateClient(l.ctx, params)
	l.check(err)
	params, err = e.fabric.ClientParams(l.ctx)
	l.check(err)
	l.onCosmos, err = e.cosmos.CreateClient(l.ctx, params)
	l.check(err)
	l.check(e.fabric.RegisterCounterparty(l.ctx, l.onFabric, l.onCosmos, e.cosmos.MerklePrefix()))
	l.check(e.cosmos.RegisterCounterparty(l.ctx, l.onCosmos, l.onFabric, e.fabric.MerklePrefix()))
	return l
}

// cosmosUser is an account of its own, so that its transactions do not get
// into those of the running relayer.
func cosmosUser(t testing.TB, e *env) *cosmos.Chain {
	t.Helper()
	chain, err := cosmos.New(e.Ends[1].CosmosConfig(cosmosnet.User), zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	return chain
}

func (l *ownLink) check(err error) {
	l.t.Helper()
	if err != nil {
		l.t.Fatal(err)
	}
}

// probeSends sends payloads from the probe module on Cosmos, all in one
// transaction, and returns the packets and their block.
func probeSends(ctx context.Context, from *cosmos.Chain, client, counterparty, toPort string, timeout time.Time, values ...string) (_ []packet.Packet, position uint64, err error) {
	packets := make([]packet.Packet, len(values))
	messages := make([]proto.Message, len(values))
	for i, value := range values {
		payload := packet.Payload{SourcePort: probe, DestinationPort: toPort, Version: "1", Encoding: "text", Value: []byte(value)}
		packets[i] = packet.Packet{
			SourceClient: client, DestinationClient: counterparty,
			TimeoutTimestamp: uint64(timeout.Unix()), Payloads: []packet.Payload{payload},
		}
		messages[i] = &channelv2.MsgSendPacket{
			SourceClient: client, TimeoutTimestamp: uint64(timeout.Unix()),
			Payloads: []packet.Payload{payload}, Signer: from.Address(),
		}
	}
	done, err := from.Execute(ctx, messages...)
	if err != nil {
		return nil, 0, err
	}
	for i, answer := range done.Responses {
		var response channelv2.MsgSendPacketResponse
		if err := proto.Unmarshal(answer.Value, &response); err != nil {
			return nil, 0, err
		}
		packets[i].Sequence = response.Sequence
	}
	return packets, done.Position, nil
}

// proven sends payloads to a port on Fabric and returns the packets with the
// batch that delivers them all.
func (l *ownLink) proven(toPort string, values ...string) ([]packet.Packet, adapters.Batch) {
	l.t.Helper()
	packets, position, err := probeSends(l.ctx, l.user, l.onCosmos, l.onFabric, toPort, time.Now().Add(l.timeoutIn), values...)
	l.check(err)
	client, err := l.fabric.Client(l.ctx, l.onFabric)
	l.check(err)
	request := adapters.ProofRequest{Client: client, Position: position}
	for _, p := range packets {
		request.Paths = append(request.Paths, packet.CommitmentPath(p.SourceClient, p.Sequence))
	}
	evidence, err := l.cosmos.Prove(l.ctx, request)
	l.check(err)
	batch := adapters.Batch{ClientID: l.onFabric, Updates: evidence.Updates}
	for i, p := range packets {
		batch.Messages = append(batch.Messages, adapters.Message{Kind: adapters.Receive, Packet: p, Proof: evidence.Proofs[i], ProofHeight: evidence.Height})
	}
	return packets, batch
}

// deliver sends payloads to a port on Fabric and submits all the packets in
// one batch.
func (l *ownLink) deliver(toPort string, values ...string) ([]packet.Packet, []adapters.Outcome) {
	l.t.Helper()
	packets, batch := l.proven(toPort, values...)
	outcomes, err := l.fabric.Submit(l.ctx, batch)
	l.check(err)
	return packets, outcomes
}

// done checks that an outcome is a committed receive with this acknowledgement.
func (l *ownLink) done(p packet.Packet, o adapters.Outcome, ack packet.Acknowledgement) {
	l.t.Helper()
	if o.Status != adapters.Done {
		l.t.Fatalf("packet %d: %s: %v", p.Sequence, o.Status, o.Err)
	}
	path := packet.AcknowledgementPath(l.onFabric, p.Sequence)
	answer, err := l.fabric.Evaluate(l.ctx, "anji", "Values", path)
	l.check(err)
	var values [][]byte
	l.check(json.Unmarshal(answer, &values))
	if !bytes.Equal(values[0], packet.CommitAcknowledgement(ack)) {
		l.t.Fatalf("packet %d has another acknowledgement", p.Sequence)
	}
}

func acknowledged(text string) packet.Acknowledgement {
	return packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte(text)}}
}

func (l *ownLink) balance(account string) string {
	l.t.Helper()
	answer, err := l.fabric.Evaluate(l.ctx, probe, "Balance", []byte(account))
	l.check(err)
	return string(answer)
}

func TestFiftyCreditsInOneDelivery(t *testing.T) {
	l := newLink(t, network(t))
	values := make([]string, 50)
	for i := range values {
		values[i] = "credit " + l.onFabric
	}
	packets, outcomes := l.deliver(probe, values...)
	for i, p := range packets {
		l.done(p, outcomes[i], acknowledged(strconv.Itoa(i+1)))
		if outcomes[i].Tx != outcomes[0].Tx {
			t.Fatalf("delivered by transactions %s and %s", outcomes[0].Tx, outcomes[i].Tx)
		}
	}
	if got := l.balance(l.onFabric); got != "50" {
		t.Fatalf("balance %s after fifty credits", got)
	}
}

func TestFailingHandlerLeavesNothing(t *testing.T) {
	l := newLink(t, network(t))
	account := l.onFabric
	packets, outcomes := l.deliver(probe, "credit "+account, "fail "+account, "credit "+account)
	l.done(packets[0], outcomes[0], acknowledged("1"))
	l.done(packets[1], outcomes[1], packet.ErrorAcknowledgement())
	l.done(packets[2], outcomes[2], acknowledged("2"))
	if got := l.balance(account); got != "2" {
		t.Fatalf("balance %s, want 2", got)
	}
}

// Of fifty deliveries one panics: it is left behind, and the others share few
// transactions, each of which takes a block.
func TestPanickingHandlerLeavesOthersTogether(t *testing.T) {
	l := newLink(t, network(t))
	values := slices.Repeat([]string{"credit " + l.onFabric}, 50)
	const bad = 30
	values[bad] = "panic"
	_, outcomes := l.deliver(probe, values...)
	transactions := map[string]bool{}
	for i, o := range outcomes {
		if want := i == bad; (o.Status == adapters.Retry) != want || (o.Status == adapters.Done) == want {
			t.Errorf("packet %d: %s: %v", i, o.Status, o.Err)
		}
		if o.Tx != "" {
			transactions[o.Tx] = true
		}
	}
	t.Logf("%d packets beside one that panics took %d transactions in %d blocks", len(values)-1, len(transactions), outcomes[len(values)-1].Position-outcomes[0].Position+1)
	if len(transactions) > 10 {
		t.Errorf("%d transactions for %d packets", len(transactions), len(values)-1)
	}
	if got := l.balance(l.onFabric); got != "49" {
		t.Errorf("balance %s after 49 credits", got)
	}
}

// A handler that never ends, and one that panics, cost their own packets: the
// others are delivered, these time out.
func TestEndlessHandlerCostsOnePacket(t *testing.T) {
	l := newLink(t, network(t))
	l.timeoutIn = 75 * time.Second
	account := l.onFabric
	packets, outcomes := l.deliver(probe, "credit "+account, "loop", "credit "+account, "panic", "credit "+account)
	for i, ack := range map[int]string{0: "1", 2: "2", 4: "3"} {
		l.done(packets[i], outcomes[i], acknowledged(ack))
	}
	for _, i := range []int{1, 3} {
		if outcomes[i].Status != adapters.Retry {
			t.Fatalf("packet %d: %s: %v", i, outcomes[i].Status, outcomes[i].Err)
		}
		if code, _ := refusal.Of(outcomes[i].Err); code != refusal.ApplicationAborted {
			t.Fatalf("packet %d: %v", i, outcomes[i].Err)
		}
	}

	lost := []packet.Packet{packets[1], packets[3]}
	due := time.Unix(int64(lost[0].TimeoutTimestamp), 0)
	time.Sleep(time.Until(due))
	l.check(l.fabric.AdvanceTime(l.ctx, due))
	client, err := l.cosmos.Client(l.ctx, l.onCosmos)
	l.check(err)
	request := adapters.ProofRequest{Client: client, NotBefore: due}
	for _, p := range lost {
		request.Paths = append(request.Paths, packet.ReceiptPath(p.DestinationClient, p.Sequence))
	}
	evidence, err := l.fabric.Prove(l.ctx, request)
	l.check(err)
	batch := adapters.Batch{ClientID: l.onCosmos, Updates: evidence.Updates}
	for i, p := range lost {
		batch.Messages = append(batch.Messages, adapters.Message{Kind: adapters.Timeout, Packet: p, Proof: evidence.Proofs[i], ProofHeight: evidence.Height})
	}
	answers, err := l.cosmos.Submit(l.ctx, batch)
	l.check(err)
	for i, answer := range answers {
		if answer.Status != adapters.Done {
			t.Fatalf("timeout of packet %d: %s: %v", lost[i].Sequence, answer.Status, answer.Err)
		}
	}
}

func TestForgedCallbacksAreRefused(t *testing.T) {
	l := newLink(t, network(t))
	account := l.onFabric
	// The hostile application hands its own delivery to the probe.
	packets, outcomes := l.deliver(hostile, probe)
	l.done(packets[0], outcomes[0], acknowledged(fmt.Sprintf("500 %s: the delivery is for chaincode %q, not for %s", refusal.CallbackNotGenuine, hostile, probe)))

	forged := packets[0]
	forged.Payloads = []packet.Payload{{SourcePort: probe, DestinationPort: probe, Version: "1", Encoding: "text", Value: []byte("credit " + account)}}
	callback, err := (&types.Callback{Calls: []types.Call{{Kind: types.KindReceive, Packet: forged}}}).Marshal()
	l.check(err)
	refuses := func(code refusal.Code, chaincode string, args ...string) {
		t.Helper()
		raw := make([][]byte, len(args)-1)
		for i := range raw {
			raw[i] = []byte(args[i+1])
		}
		_, err := l.fabric.Invoke(l.ctx, chaincode, args[0], raw...)
		if err == nil || !strings.Contains(err.Error(), string(code)) {
			t.Fatalf("%s of %s: %v, want %s", args[0], chaincode, err, code)
		}
	}
	refuses(refusal.CallbackNotGenuine, probe, "OnPackets", string(callback))
	refuses(refusal.CallbackNotGenuine, hostile, "Relay", probe, "OnPackets", string(callback))
	// The configured identity is an administrator and a relayer: what it signs
	// for another chaincode gives that one no power.
	refuses(refusal.Unauthorized, hostile, "Relay", "anji", "Tick")
	refuses(refusal.Unauthorized, hostile, "Relay", "anji", "RegisterPort", "stolen", hostile)
	if got := l.balance(account); got != "0" {
		t.Fatalf("balance %s after forged callbacks", got)
	}
}

func TestTwoSendsInOneTransaction(t *testing.T) {
	e := network(t)
	for name, values := range map[string][2]string{"equal": {"same", "same"}, "unequal": {"one", "two"}} {
		t.Run(name, func(t *testing.T) {
			ctx := deadline(t, 2*time.Minute)
			timeout := strconv.FormatInt(time.Now().Add(10*time.Minute).Unix(), 10)
			done, err := e.fabric.Invoke(ctx, probe, "SendTwice", []byte(e.FabricClient), []byte(timeout), toCosmos(t, values[0]), toCosmos(t, values[1]))
			if err != nil {
				t.Fatal(err)
			}
			var one, two uint64
			if _, err := fmt.Sscan(string(done.Response), &one, &two); err != nil {
				t.Fatal(err)
			}
			if one == two {
				t.Fatal("both packets have one sequence")
			}
			arrived(ctx, t, e, one, two)
		})
	}
}

// toCosmos is an encoded payload from probe to probe.
func toCosmos(t testing.TB, value string) []byte {
	t.Helper()
	payload := packet.Payload{SourcePort: probe, DestinationPort: probe, Version: "1", Encoding: "text", Value: []byte(value)}
	encoded, err := payload.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}

// arrived waits until the probe on Fabric has been told that the probe on
// Cosmos took the packets.
func arrived(ctx context.Context, t testing.TB, e *env, sequences ...uint64) {
	t.Helper()
	for _, sequence := range sequences {
		eventually(ctx, t, fmt.Sprintf("packet %d is acknowledged", sequence), func() error {
			outcome, err := e.fabric.Evaluate(ctx, probe, "Outcome", []byte(e.FabricClient), []byte(strconv.FormatUint(sequence, 10)))
			if err == nil && string(outcome) != "acknowledged probed" {
				err = fmt.Errorf("outcome %q (relayer: %v)", outcome, e.RelayerFailed())
			}
			return err
		})
	}
}
