package packettest

import (
	"bytes"
	"slices"
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Operation is what a chain is asked to do with a packet.
type Operation string

// The operations of ICS-04 v2 that an application or a relayer asks for.
const (
	Send        Operation = "send"
	Receive     Operation = "receive"
	Acknowledge Operation = "acknowledge"
	TimeOut     Operation = "time out"
)

// Link is what a host calls the two ends of its link.
type Link struct {
	Here, There     string // this chain's client of the other, and the other way round
	Port, OtherPort string // of an application here that takes and sends any packet, and there
	Timeout         uint64 // of the packet, unix seconds
}

// Attempt is an operation on one packet, with all that decides what comes of it.
type Attempt struct {
	// Packet and Acknowledgement are what is brought, and Proof the packet path
	// that its proof is of: of the value there or of its absence, as things are.
	// A nil Proof is none at all.
	Packet          packet.Packet
	Acknowledgement packet.Acknowledgement
	Proof           []byte

	// Sent is the packet that this chain has sent before; nil for none.
	Sent *packet.Packet
	// Remote is what the counterparty holds, by packet path, and RemoteTime its
	// time in unix nanoseconds, both at the height of the proof.
	Remote     map[string][]byte
	RemoteTime uint64
	// Now is this chain's time in unix seconds.
	Now uint64
	// Frozen says that this chain's client of the counterparty is not active.
	Frozen bool
}

// valid is an attempt that succeeds.
func valid(op Operation, l Link) Attempt {
	p := packet.Packet{
		Sequence: 1, SourceClient: l.Here, DestinationClient: l.There, TimeoutTimestamp: l.Timeout,
		Payloads: []packet.Payload{{SourcePort: l.Port, DestinationPort: l.OtherPort, Version: "1", Encoding: "application/json", Value: []byte(`{"lot":"7"}`)}},
	}
	a := Attempt{Packet: p, Now: l.Timeout - 60, RemoteTime: nanoseconds(l.Timeout - 60), Remote: map[string][]byte{}}
	switch op {
	case Receive:
		a.Packet.SourceClient, a.Packet.DestinationClient = l.There, l.Here
		a.Packet.Payloads[0].SourcePort, a.Packet.Payloads[0].DestinationPort = l.OtherPort, l.Port
		a.prove(packet.CommitmentPath(l.There, 1), packet.CommitPacket(a.Packet))
	case Acknowledge:
		a.Sent = a.copy()
		a.Acknowledgement = packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("fine")}}
		a.Remote[string(packet.ReceiptPath(l.There, 1))] = []byte{2}
		a.prove(packet.AcknowledgementPath(l.There, 1), packet.CommitAcknowledgement(a.Acknowledgement))
	case TimeOut:
		a.Sent = a.copy()
		a.Now, a.RemoteTime = l.Timeout+1, nanoseconds(l.Timeout)
		a.Proof = packet.ReceiptPath(l.There, 1)
	}
	return a
}

// copy is the packet as it is now.
func (a *Attempt) copy() *packet.Packet {
	p := a.Packet
	p.Payloads = slices.Clone(p.Payloads)
	return &p
}

// prove has the counterparty hold a value, and the proof be of that.
func (a *Attempt) prove(path, value []byte) {
	a.Remote[string(path)], a.Proof = value, path
}

func nanoseconds(seconds uint64) uint64 { return seconds * uint64(time.Second) }

// Host is a chain that attempts are made on.
type Host interface {
	Link() Link
	// Suppose brings about what an attempt takes for granted; Attempt makes it, and
	// fails with a code of the package refusal.
	Suppose(Attempt)
	Attempt(Operation, Attempt) (packet.Result, error)
	// State tells any two states of the chain apart.
	State() string
}

// RunMutations makes each mutation on a host of its own. A refusal or a no-op must
// leave the host's state as it was. differs has, by Mutation.String, the codes of a
// host that looks at some things in another order; an empty one is a no-op.
func RunMutations(t *testing.T, open func(*testing.T) Host, differs map[string]refusal.Code) {
	t.Helper()
	for _, op := range []Operation{Send, Receive, Acknowledge, TimeOut} {
		t.Run(string(op), func(t *testing.T) { done(t, open(t), op) })
	}
	unused := len(differs)
	for _, m := range Mutations {
		if code, listed := differs[m.String()]; listed {
			if unused--; code == m.Want {
				t.Errorf("%s does not differ", m)
			}
			m.Want, m.Result = code, packet.NoOp
		}
		t.Run(m.String(), func(t *testing.T) { m.run(t, open(t)) })
	}
	if unused != 0 {
		t.Errorf("%d of those that differ are no mutations", unused)
	}
}

// done makes a valid attempt.
func done(t *testing.T, h Host, op Operation) {
	t.Helper()
	a := valid(op, h.Link())
	h.Suppose(a)
	before := h.State()
	if result, err := h.Attempt(op, a); err != nil || result != packet.Done {
		t.Fatalf("%s: %d, %v before the mutation", op, result, err)
	}
	if h.State() == before {
		t.Fatalf("%s: left no trace", op)
	}
}

func (m Mutation) run(t *testing.T, h Host) {
	t.Helper()
	a := valid(m.Op, h.Link())
	if m.After != "" {
		done(t, h, m.After)
		a.Sent = nil // it has been
	}
	m.Change(&a)
	h.Suppose(a)
	before := h.State()
	result, err := h.Attempt(m.Op, a)
	code, _ := refusal.Of(err)
	switch {
	case code != m.Want || m.Want == "" && err != nil:
		t.Fatalf("%v, want code %q", err, m.Want)
	case m.Want == "" && result != m.Result:
		t.Fatalf("result %d, want %d", result, m.Result)
	case (h.State() == before) == (m.Want == "" && result == packet.Done):
		t.Fatalf("state has changed: %t", h.State() != before)
	}
}

// ProofOf is what a proof of a packet path shows of the counterparty: a value, or
// that there is none.
func (a Attempt) ProofOf() (value []byte, present bool) {
	value, present = a.Remote[string(a.Proof)]
	return bytes.Clone(value), present
}
