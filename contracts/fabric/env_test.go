package fabric_test

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/hyperledger/fabric-chaincode-go/shim"

	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	remoteClient = "07-anji-0" // the Cosmos chain's client of this channel
	bankPort     = "bank"
	remotePort   = "remote"
)

var genesis = time.Unix(1_767_225_600, 0).UTC()

// world is a channel with the packet chaincode linked to a Cosmos chain, and
// an application "bank" that owns a port.
type world struct {
	t        *testing.T
	channel  *fabrictest.Channel
	cosmos   *fabrictest.Cosmos
	bank     *handler
	now      time.Time // the endorser's clock and, unless a test says otherwise, the transaction timestamp
	admin    fabrictest.Identity
	relayer  fabrictest.Identity
	stranger fabrictest.Identity
	client   string
	height   clienttypes.Height // trusted by client
	sequence uint64             // of the last packet from the Cosmos chain
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, now: genesis, bank: &handler{}, channel: fabrictest.NewChannel("trade")}
	w.admin, w.relayer, w.stranger = w.identity("boss", "admin"), w.identity("relayer", "client"), w.identity("mallory", "client")
	w.channel.Install("anji", fabric.New(func() time.Time { return w.now }))
	w.channel.Install("bank", app.New(app.Config{Name: "bank", PacketChaincode: "anji"}, w.bank))
	w.must(w.setUp(w.admin, w.setup()))

	var err error
	w.cosmos, err = fabrictest.NewCosmos("cosmos-1")
	w.check(err)
	w.cosmos.Set([]byte("something"), []byte("to hash"))
	w.height = w.cosmos.Commit(w.now)
	w.client = w.createClient()
	w.must(w.invoke(w.admin, "RegisterCounterparty", w.client, remoteClient, "ibc", ""))
	w.must(w.invoke(w.admin, "RegisterPort", bankPort, "bank"))
	return w
}

func (w *world) identity(name, ou string) fabrictest.Identity {
	id, err := fabrictest.NewIdentity("Org1MSP", name, ou)
	w.check(err)
	return id
}

func (w *world) name(id fabrictest.Identity) string {
	name, err := fabric.IdentityOf(id.MSPID, id.Certificate)
	w.check(err)
	return name
}

func (w *world) setup() fabric.Setup {
	return fabric.Setup{
		Admins: []string{w.name(w.admin)}, Relayers: []string{w.name(w.relayer)},
		TickTolerance: 5, TickMinInterval: 2,
	}
}

func (w *world) setUp(creator fabrictest.Identity, setup any) (*fabrictest.Transaction, error) {
	encoded, err := json.Marshal(setup)
	w.check(err)
	call := w.call(creator, "anji", "Init", string(encoded))
	call.Init = true
	return w.channel.Invoke(call)
}

func (w *world) createClient() string {
	state, consensus, err := w.cosmos.Client()
	w.check(err)
	tx := w.must(w.invoke(w.admin, "CreateClient", string(state), string(consensus)))
	return string(tx.Response.Payload)
}

func (w *world) call(creator fabrictest.Identity, chaincode string, args ...string) fabrictest.Call {
	raw := make([][]byte, len(args))
	for n, arg := range args {
		raw[n] = []byte(arg)
	}
	return fabrictest.Call{Creator: creator, Time: w.now, Chaincode: chaincode, Args: raw}
}

// invoke calls the packet chaincode.
func (w *world) invoke(creator fabrictest.Identity, args ...string) (*fabrictest.Transaction, error) {
	return w.channel.Invoke(w.call(creator, "anji", args...))
}

func (w *world) check(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) must(tx *fabrictest.Transaction, err error) *fabrictest.Transaction {
	w.t.Helper()
	w.check(err)
	return tx
}

// refuses checks that a call was refused with a code and changed nothing.
func (w *world) refuses(code refusal.Code, call fabrictest.Call) {
	w.t.Helper()
	before := w.channel.Snapshot()
	_, err := w.channel.Invoke(call)
	if err == nil {
		w.t.Fatalf("accepted, want %s", code)
	}
	if !strings.HasPrefix(err.Error(), string(code)+": ") {
		w.t.Fatalf("refused with %q, want %s", err, code)
	}
	if after := w.channel.Snapshot(); !equal(before, after) {
		w.t.Fatalf("a refused call changed state")
	}
}

func equal(a, b map[string]string) bool {
	if len(a) != len(b) {
		return false
	}
	for key, value := range a {
		if other, ok := b[key]; !ok || other != value {
			return false
		}
	}
	return true
}

// tick advances the committed clock to the present.
func (w *world) tick() { w.must(w.invoke(w.relayer, "Tick")) }

// incoming makes a packet that the Cosmos chain has sent, provable after its
// next Commit.
func (w *world) incoming(value string) packet.Packet {
	w.sequence++
	p := packet.Packet{
		Sequence: w.sequence, SourceClient: remoteClient, DestinationClient: w.client,
		TimeoutTimestamp: uint64(w.now.Unix()) + 600,
		Payloads:         []packet.Payload{payload(remotePort, bankPort, value)},
	}
	w.cosmos.Set(packet.CommitmentPath(p.SourceClient, p.Sequence), packet.CommitPacket(p))
	return p
}

func payload(source, destination, value string) packet.Payload {
	return packet.Payload{SourcePort: source, DestinationPort: destination, Version: "v1", Encoding: "text", Value: []byte(value)}
}

// receive is an item that delivers a packet of the Cosmos chain.
func (w *world) receive(p packet.Packet) types.Item {
	return w.item(types.KindReceive, p, packet.CommitmentPath(p.SourceClient, p.Sequence))
}

// item is an item with a proof of path at the Cosmos chain's latest height.
func (w *world) item(kind types.Kind, p packet.Packet, path []byte) types.Item {
	proof, err := w.cosmos.Prove(path)
	w.check(err)
	return types.Item{Kind: kind, Packet: p, Proof: proof, ProofHeight: w.height}
}

// update commits a block of the Cosmos chain and returns the client message
// that leads to it.
func (w *world) update() []byte {
	trusted := w.height
	w.now = w.now.Add(time.Second)
	w.height = w.cosmos.Commit(w.now)
	message, err := w.cosmos.Update(trusted)
	w.check(err)
	return message
}

// learn updates the client to a new block.
func (w *world) learn() { w.must(w.invoke(w.stranger, "UpdateClient", w.client, string(w.update()))) }

// delivery is a call of Deliver for the application bank.
func (w *world) delivery(items ...types.Item) fabrictest.Call {
	return w.deliveryTo("bank", types.Delivery{ClientId: w.client, Items: items})
}

func (w *world) deliveryTo(application string, d types.Delivery) fabrictest.Call {
	encoded, err := d.Marshal()
	w.check(err)
	return w.call(w.stranger, "anji", "Deliver", application, string(encoded))
}

// deliver delivers to bank and returns the outcomes.
func (w *world) deliver(items ...types.Item) []types.Outcome {
	w.t.Helper()
	return w.outcomes(w.must(w.channel.Invoke(w.delivery(items...))))
}

func (w *world) outcomes(tx *fabrictest.Transaction) []types.Outcome {
	w.t.Helper()
	var result types.DeliveryResult
	w.check(result.Unmarshal(tx.Response.Payload))
	return result.Outcomes
}

// wantRefused checks that an item was refused with a code.
func (w *world) wantRefused(o types.Outcome, code refusal.Code) {
	w.t.Helper()
	if o.Status != types.StatusRefused || o.Code != string(code) {
		w.t.Fatalf("outcome %s %s %q, want refused with %s", o.Status, o.Code, o.Detail, code)
	}
}

func (w *world) wantStatus(o types.Outcome, status types.Status) {
	w.t.Helper()
	if o.Status != status {
		w.t.Fatalf("outcome %s %s %q, want %s", o.Status, o.Code, o.Detail, status)
	}
}

// send sends a packet from bank and returns it.
func (w *world) send(value string) packet.Packet {
	w.t.Helper()
	tx := w.must(w.channel.Invoke(w.sendCall(value)))
	p, err := packet.ParsePacket(tx.Response.Payload)
	w.check(err)
	return p
}

func (w *world) sendCall(value string) fabrictest.Call {
	out := payload(bankPort, remotePort, value)
	encoded, err := out.Marshal()
	w.check(err)
	return w.call(w.stranger, "bank", app.SendFunction, w.client, decimal(w.timeout()), string(encoded))
}

func (w *world) timeout() uint64 { return uint64(w.now.Unix()) + 600 }

func decimal(n uint64) string { return strconv.FormatUint(n, 10) }

// answer makes the Cosmos chain receive a packet and acknowledge it.
func (w *world) answer(p packet.Packet, ack string) packet.Acknowledgement {
	a := packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte(ack)}}
	w.cosmos.Set(packet.ReceiptPath(p.DestinationClient, p.Sequence), []byte{2})
	w.cosmos.Set(packet.AcknowledgementPath(p.DestinationClient, p.Sequence), packet.CommitAcknowledgement(a))
	return a
}

func (w *world) acknowledge(p packet.Packet, ack packet.Acknowledgement) types.Item {
	item := w.item(types.KindAcknowledge, p, packet.AcknowledgementPath(p.DestinationClient, p.Sequence))
	item.Acknowledgement = ack
	return item
}

func (w *world) timeOut(p packet.Packet) types.Item {
	return w.item(types.KindTimeout, p, packet.ReceiptPath(p.DestinationClient, p.Sequence))
}

// pending reports whether a sent packet still has its commitment.
func (w *world) pending(p packet.Packet) bool {
	return w.channel.State("anji", fmt.Sprintf("p/%x", packet.CommitmentPath(p.SourceClient, p.Sequence))) != nil
}

// received reports whether a packet has a receipt.
func (w *world) received(p packet.Packet) bool {
	return w.channel.State("anji", fmt.Sprintf("p/%x", packet.ReceiptPath(p.DestinationClient, p.Sequence))) != nil
}

// handler is an application made of functions; those left out accept.
type handler struct {
	invoke      func(*app.Tx, string, [][]byte) ([]byte, error)
	onReceive   func(*app.Tx, packet.Packet) ([]byte, error)
	acknowledge func(*app.Tx, packet.Packet, []byte) error
	timeout     func(*app.Tx, packet.Packet) error
}

func (h *handler) Invoke(tx *app.Tx, function string, args [][]byte) ([]byte, error) {
	return h.invoke(tx, function, args)
}

func (h *handler) OnSend(*app.Tx, string, packet.Payload) error { return nil }

func (h *handler) OnReceive(tx *app.Tx, p packet.Packet) ([]byte, error) {
	if h.onReceive == nil {
		return nil, nil
	}
	return h.onReceive(tx, p)
}

func (h *handler) OnAcknowledge(tx *app.Tx, p packet.Packet, ack []byte) error {
	if h.acknowledge == nil {
		return nil
	}
	return h.acknowledge(tx, p, ack)
}

func (h *handler) OnTimeout(tx *app.Tx, p packet.Packet) error {
	if h.timeout == nil {
		return nil
	}
	return h.timeout(tx, p)
}

var _ shim.Chaincode = rawChaincode(nil)
