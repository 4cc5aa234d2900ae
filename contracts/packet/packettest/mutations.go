package packettest

import (
	"maps"
	"slices"
	"time"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Mutation is a valid attempt with one thing changed, and what the packet rules
// (ICS-04 v2, as the package packet has them) make of it on every chain.
type Mutation struct {
	Op     Operation
	Name   string
	After  Operation // done before, and validly; empty for nothing
	Change func(*Attempt)
	Want   refusal.Code  // empty: accepted
	Result packet.Result // where Want is empty
}

// String is the operation and the name, which no two mutations share.
func (m Mutation) String() string { return string(m.Op) + ": " + m.Name }

// stranger is a client that neither chain has.
const stranger = "07-tendermint-99"

// Mutations is the whole list.
var Mutations = concat(sends, receives, unaddressed(Receive), unproven(Receive), acknowledgements, unaddressed(Acknowledge), unproven(Acknowledge),
	unsent(Acknowledge), timeouts, unaddressed(TimeOut), unsent(TimeOut), untrueAbsences())

func concat(lists ...[]Mutation) (all []Mutation) {
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

func unchanged(*Attempt) {}

const day = uint64(packet.MaxTimeoutDelta / time.Second)

var sends = []Mutation{
	{Op: Send, Name: "the same once more", After: Send, Change: unchanged, Result: packet.Done},
	{Op: Send, Name: "a second before the timeout", Change: func(a *Attempt) { a.Now = a.Packet.TimeoutTimestamp - 1 }, Result: packet.Done},
	{Op: Send, Name: "at the timeout", Change: func(a *Attempt) { a.Now = a.Packet.TimeoutTimestamp }, Want: refusal.TimeoutElapsed},
	{Op: Send, Name: "after the timeout", Change: func(a *Attempt) { a.Now = a.Packet.TimeoutTimestamp + 1 }, Want: refusal.TimeoutElapsed},
	{Op: Send, Name: "a day before the timeout", Change: func(a *Attempt) { a.Packet.TimeoutTimestamp = a.Now + day }, Result: packet.Done},
	{Op: Send, Name: "a day and a second before the timeout", Change: func(a *Attempt) { a.Packet.TimeoutTimestamp = a.Now + day + 1 }, Want: refusal.TimeoutTooFar},
	{Op: Send, Name: "nanoseconds for seconds", Change: func(a *Attempt) { a.Packet.TimeoutTimestamp = nanoseconds(a.Packet.TimeoutTimestamp) }, Want: refusal.TimeoutTooFar},
	{Op: Send, Name: "milliseconds for seconds", Change: func(a *Attempt) { a.Packet.TimeoutTimestamp *= 1000 }, Want: refusal.TimeoutTooFar},
	{Op: Send, Name: "over a client that is none", Change: func(a *Attempt) { a.Packet.SourceClient = stranger }, Want: refusal.CounterpartyUnknown},
	{Op: Send, Name: "a value too large", Change: func(a *Attempt) { a.Packet.Payloads[0].Value = make([]byte, packet.MaxPayloadsSize+1) }, Want: refusal.PacketInvalid},
	{Op: Send, Name: "no value", Change: func(a *Attempt) { a.Packet.Payloads[0].Value = nil }, Want: refusal.PacketInvalid},
}

var receives = []Mutation{
	{Op: Receive, Name: "replay", After: Receive, Change: unchanged, Result: packet.NoOp},
	{Op: Receive, Name: "replay with the proof of something else", After: Receive, Change: func(a *Attempt) { a.Proof = []byte("x") }, Result: packet.NoOp},
	{Op: Receive, Name: "replay after the timeout", After: Receive, Change: func(a *Attempt) { a.Now = a.Packet.TimeoutTimestamp }, Want: refusal.TimeoutElapsed},
	{Op: Receive, Name: "a second before the timeout", Change: func(a *Attempt) { a.Now = a.Packet.TimeoutTimestamp - 1 }, Result: packet.Done},
	{Op: Receive, Name: "at the timeout", Change: func(a *Attempt) { a.Now = a.Packet.TimeoutTimestamp }, Want: refusal.TimeoutElapsed},
	{Op: Receive, Name: "after the timeout", Change: func(a *Attempt) { a.Now = a.Packet.TimeoutTimestamp + 1 }, Want: refusal.TimeoutElapsed},
	{Op: Receive, Name: "never sent", Change: func(a *Attempt) { clear(a.Remote) }, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "sent to another counterparty", Change: func(a *Attempt) {
		clear(a.Remote)
		a.prove(packet.CommitmentPath(stranger, 1), packet.CommitPacket(a.Packet))
	}, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "another sequence", Change: func(a *Attempt) { a.Packet.Sequence = 2 }, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "a later timeout", Change: func(a *Attempt) { a.Packet.TimeoutTimestamp++ }, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "nanoseconds for seconds", Change: func(a *Attempt) { a.Packet.TimeoutTimestamp = nanoseconds(a.Packet.TimeoutTimestamp) }, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "another source port", Change: func(a *Attempt) { a.Packet.Payloads[0].SourcePort = "stranger" }, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "another destination port", Change: func(a *Attempt) { a.Packet.Payloads[0].DestinationPort = "stranger" }, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "another version", Change: func(a *Attempt) { a.Packet.Payloads[0].Version = "2" }, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "another encoding", Change: func(a *Attempt) { a.Packet.Payloads[0].Encoding = "application/xml" }, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "another value", Change: func(a *Attempt) { a.Packet.Payloads[0].Value = []byte("else") }, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "a receipt poses as commitment", Change: func(a *Attempt) { a.pose(packet.ReceiptPath(a.Packet.SourceClient, 1)) }, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "an acknowledgement poses as commitment", Change: func(a *Attempt) { a.pose(packet.AcknowledgementPath(a.Packet.SourceClient, 1)) }, Want: refusal.ProofInvalid},
	{Op: Receive, Name: "the proof of another packet", Change: func(a *Attempt) {
		other := *a.copy()
		other.Sequence, other.Payloads[0].Value = 2, []byte("else")
		a.prove(packet.CommitmentPath(other.SourceClient, 2), packet.CommitPacket(other))
	}, Want: refusal.ProofInvalid},
}

// pose moves what the counterparty holds at the proof's path to another.
func (a *Attempt) pose(path []byte) {
	value, _ := a.ProofOf()
	delete(a.Remote, string(a.Proof))
	a.prove(path, value)
}

var acknowledgements = []Mutation{
	{Op: Acknowledge, Name: "after the timeout", Change: func(a *Attempt) { a.Now = a.Packet.TimeoutTimestamp + 1 }, Result: packet.Done},
	{Op: Acknowledge, Name: "after it timed out", After: TimeOut, Change: func(a *Attempt) {
		a.Now, a.RemoteTime = a.Packet.TimeoutTimestamp+2, nanoseconds(a.Packet.TimeoutTimestamp+1)
	}, Result: packet.NoOp},
	{Op: Acknowledge, Name: "another acknowledgement", Change: func(a *Attempt) { a.Acknowledgement.AppAcknowledgements = [][]byte{[]byte("else")} }, Want: refusal.ProofInvalid},
	{Op: Acknowledge, Name: "success turned into failure", Change: func(a *Attempt) { a.Acknowledgement = packet.ErrorAcknowledgement() }, Want: refusal.ProofInvalid},
	{Op: Acknowledge, Name: "never acknowledged", Change: func(a *Attempt) { delete(a.Remote, string(a.Proof)) }, Want: refusal.ProofInvalid},
	{Op: Acknowledge, Name: "an empty acknowledgement", Change: func(a *Attempt) { a.Acknowledgement.AppAcknowledgements = [][]byte{{}} }, Want: refusal.AcknowledgementInvalid},
	{Op: Acknowledge, Name: "two acknowledgements", Change: func(a *Attempt) {
		a.Acknowledgement.AppAcknowledgements = [][]byte{[]byte("fine"), []byte("fine")}
	}, Want: refusal.AcknowledgementInvalid},
	{Op: Acknowledge, Name: "a commitment poses as acknowledgement", Change: func(a *Attempt) { a.pose(packet.CommitmentPath(a.Packet.DestinationClient, 1)) }, Want: refusal.ProofInvalid},
	{Op: Acknowledge, Name: "the receipt poses as acknowledgement", Change: func(a *Attempt) { a.Proof = packet.ReceiptPath(a.Packet.DestinationClient, 1) }, Want: refusal.ProofInvalid},
	{Op: Acknowledge, Name: "the acknowledgement of another packet", Change: func(a *Attempt) { a.pose(packet.AcknowledgementPath(a.Packet.DestinationClient, 2)) }, Want: refusal.ProofInvalid},
	{Op: Acknowledge, Name: "the acknowledgement by another client", Change: func(a *Attempt) { a.pose(packet.AcknowledgementPath(stranger, 1)) }, Want: refusal.ProofInvalid},
}

var timeouts = []Mutation{
	{Op: TimeOut, Name: "not yet late here", Change: func(a *Attempt) { a.Now = a.Packet.TimeoutTimestamp - 5 }, Result: packet.Done},
	{Op: TimeOut, Name: "a second before the timeout", Change: func(a *Attempt) { a.RemoteTime -= uint64(time.Second) }, Want: refusal.TimeoutNotReached},
	{Op: TimeOut, Name: "a nanosecond before the timeout", Change: func(a *Attempt) { a.RemoteTime-- }, Want: refusal.TimeoutNotReached},
	{Op: TimeOut, Name: "after the timeout", Change: func(a *Attempt) { a.RemoteTime++ }, Result: packet.Done},
	{Op: TimeOut, Name: "seconds for nanoseconds", Change: func(a *Attempt) { a.RemoteTime = a.Packet.TimeoutTimestamp }, Want: refusal.TimeoutNotReached},
	{Op: TimeOut, Name: "after its acknowledgement", After: Acknowledge, Change: unchanged, Result: packet.NoOp},
	{Op: TimeOut, Name: "an earlier timeout than was sent", Change: func(a *Attempt) { a.Packet.TimeoutTimestamp-- }, Want: refusal.CommitmentMismatch},
	{Op: TimeOut, Name: "no proof", Change: func(a *Attempt) { a.Proof = nil }, Want: refusal.ProofInvalid},
	{Op: TimeOut, Name: "client frozen", Change: func(a *Attempt) { a.Frozen = true }, Want: refusal.ClientNotActive},
}

// unaddressed are packets that are not of the link that they are brought over, or
// break a rule of their form. (The vectors have all of the latter.)
func unaddressed(op Operation) []Mutation {
	ends := func(a *Attempt) (here, there *string) {
		if op == Receive {
			return &a.Packet.DestinationClient, &a.Packet.SourceClient
		}
		return &a.Packet.SourceClient, &a.Packet.DestinationClient
	}
	return []Mutation{
		{Op: op, Name: "over a client that is none", Change: func(a *Attempt) { here, _ := ends(a); *here = stranger }, Want: refusal.CounterpartyUnknown},
		{Op: op, Name: "another counterparty", Change: func(a *Attempt) { _, there := ends(a); *there = stranger }, Want: refusal.CounterpartyMismatch},
		{Op: op, Name: "the link's ends exchanged", Change: func(a *Attempt) { here, there := ends(a); *here, *there = *there, *here }, Want: refusal.CounterpartyUnknown},
		{Op: op, Name: "no payload", Change: func(a *Attempt) { a.Packet.Payloads = nil }, Want: refusal.PacketInvalid},
		{Op: op, Name: "two payloads", Change: func(a *Attempt) { a.Packet.Payloads = append(a.Packet.Payloads, a.Packet.Payloads[0]) }, Want: refusal.PacketInvalid},
		{Op: op, Name: "sequence zero", Change: func(a *Attempt) { a.Packet.Sequence = 0 }, Want: refusal.PacketInvalid},
	}
}

// unproven are proofs that show the presence of nothing.
func unproven(op Operation) []Mutation {
	return []Mutation{
		{Op: op, Name: "no proof", Change: func(a *Attempt) { a.Proof = nil }, Want: refusal.ProofInvalid},
		{Op: op, Name: "a proof of absence", Change: func(a *Attempt) { a.Proof = packet.CommitmentPath(stranger, 3) }, Want: refusal.ProofInvalid},
		{Op: op, Name: "client frozen", Change: func(a *Attempt) { a.Frozen = true }, Want: refusal.ClientNotActive},
	}
}

// unsent are ends of packets that are not those that were sent.
func unsent(op Operation) []Mutation {
	changed := func(name string, change func(*packet.Packet)) Mutation {
		return Mutation{Op: op, Name: name, Change: func(a *Attempt) { change(&a.Packet) }, Want: refusal.CommitmentMismatch}
	}
	return []Mutation{
		{Op: op, Name: "replay", After: op, Change: unchanged, Result: packet.NoOp},
		{Op: op, Name: "never sent", Change: func(a *Attempt) { a.Sent = nil }, Result: packet.NoOp},
		{Op: op, Name: "another sequence, never sent", Change: func(a *Attempt) { a.Packet.Sequence = 2 }, Result: packet.NoOp},
		changed("another value", func(p *packet.Packet) { p.Payloads[0].Value = []byte("else") }),
		changed("seconds for minutes", func(p *packet.Packet) { p.TimeoutTimestamp /= 60 }),
		changed("another source port", func(p *packet.Packet) { p.Payloads[0].SourcePort = "stranger" }),
		changed("another destination port", func(p *packet.Packet) { p.Payloads[0].DestinationPort = "stranger" }),
		changed("another version", func(p *packet.Packet) { p.Payloads[0].Version = "2" }),
		changed("another encoding", func(p *packet.Packet) { p.Payloads[0].Encoding = "application/xml" }),
	}
}

// untrueAbsences are absences that are true of a counterparty that has received
// the packet, all but the first: of keys where it keeps no receipt of it.
func untrueAbsences() (list []Mutation) {
	received := func(name string, key func(receipt []byte, id string) []byte) {
		list = append(list, Mutation{Op: TimeOut, Name: "received, " + name, Change: func(a *Attempt) {
			receipt := packet.ReceiptPath(a.Packet.DestinationClient, 1)
			a.Remote[string(receipt)] = []byte{2}
			a.Proof = key(receipt, a.Packet.DestinationClient)
		}, Want: refusal.ProofInvalid})
	}
	received("the proof says so", func(receipt []byte, _ string) []byte { return receipt })
	received("another packet was not", func(_ []byte, id string) []byte { return packet.ReceiptPath(id, 2) })
	received("by another client not", func([]byte, string) []byte { return packet.ReceiptPath(stranger, 1) })
	received("its commitment is absent", func(_ []byte, id string) []byte { return packet.CommitmentPath(id, 1) })
	received("its answer is still absent", func(_ []byte, id string) []byte { return packet.AcknowledgementPath(id, 1) })
	for _, name := range slices.Sorted(maps.Keys(ImpossibleKeys([]byte("any path")))) {
		received("the key "+name, func(receipt []byte, _ string) []byte { return ImpossibleKeys(receipt)[name] })
	}
	return list
}
