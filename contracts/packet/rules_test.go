package packet_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"testing"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	here    = "07-tendermint-0" // this chain's client of the other
	there   = "fabric-view-3"   // the other chain's client of this
	timeout = 1_800_000_000
)

var (
	height = clienttypes.NewHeight(0, 7)
)

// proofOf is a proof of what the counterparty holds at a packet path.
func proofOf(path []byte) []byte { return append([]byte("proof of "), path...) }

// host is a chain in memory. Its light client knows the counterparty's whole
// state, so that a proof is right exactly if it is proofOf the path asked for and
// the claim is true of that state at `height`.
type host struct {
	state        map[string][]byte
	counterparty map[string]packet.Counterparty
	inactive     bool // the light client is expired or frozen
	remote       map[string][]byte
	remoteTime   uint64 // nanoseconds at height
	now          time.Time
	events       []string
}

func newHost() *host {
	return &host{
		state:        map[string][]byte{},
		counterparty: map[string]packet.Counterparty{here: {ClientID: there, MerklePrefix: [][]byte{[]byte("ibc"), {}}}},
		remote:       map[string][]byte{},
		remoteTime:   uint64(timeout-60) * uint64(time.Second),
		now:          time.Unix(timeout-60, 0),
	}
}

func (h *host) rules() packet.Rules { return packet.Rules{Store: h, Clients: h, Clock: h, Events: h} }

func (h *host) Get(key []byte) ([]byte, error)  { return h.state[string(key)], nil }
func (h *host) Set(key, value []byte) error     { h.state[string(key)] = bytes.Clone(value); return nil }
func (h *host) Delete(key []byte) error         { delete(h.state, string(key)); return nil }
func (h *host) SendTime() (time.Time, error)    { return h.now, nil }
func (h *host) ReceiveTime() (time.Time, error) { return h.now, nil }
func (h *host) log(kind string, p packet.Packet) error {
	h.events = append(h.events, fmt.Sprintf("%s %d", kind, p.Sequence))
	return nil
}
func (h *host) Sent(p packet.Packet) error         { return h.log("sent", p) }
func (h *host) Received(p packet.Packet) error     { return h.log("received", p) }
func (h *host) Acknowledged(p packet.Packet) error { return h.log("acknowledged", p) }
func (h *host) TimedOut(p packet.Packet) error     { return h.log("timed out", p) }
func (h *host) AcknowledgementWritten(p packet.Packet, _ packet.Acknowledgement) error {
	return h.log("acknowledgement written", p)
}

func (h *host) Counterparty(client string) (packet.Counterparty, error) {
	c, ok := h.counterparty[client]
	if !ok {
		return c, refusal.CounterpartyUnknown.With("client %s", client)
	}
	return c, nil
}

func (h *host) active() error {
	if h.inactive {
		return refusal.ClientNotActive
	}
	return nil
}

func (h *host) open(at clienttypes.Height, given []byte, path [][]byte) ([]byte, error) {
	if err := h.active(); err != nil {
		return nil, err
	}
	if !at.EQ(height) {
		return nil, refusal.UnknownRoot
	}
	if len(path) != 2 || string(path[0]) != "ibc" || !bytes.Equal(given, proofOf(path[1])) {
		return nil, refusal.ProofInvalid
	}
	return h.remote[string(path[1])], nil
}

func (h *host) VerifyMembership(_ string, at clienttypes.Height, given []byte, path [][]byte, value []byte) error {
	found, err := h.open(at, given, path)
	if err == nil && (len(value) == 0 || !bytes.Equal(found, value)) {
		return refusal.ProofInvalid
	}
	return err
}

func (h *host) VerifyNonMembership(_ string, at clienttypes.Height, given []byte, path [][]byte) error {
	found, err := h.open(at, given, path)
	if err == nil && len(found) != 0 {
		return refusal.ProofInvalid
	}
	return err
}

func (h *host) TimestampAt(_ string, at clienttypes.Height) (uint64, error) {
	if err := h.active(); err != nil {
		return 0, err
	}
	if !at.EQ(height) {
		return 0, refusal.UnknownRoot
	}
	return h.remoteTime, nil
}

func (h *host) CheckSend(string, uint64) error { return h.active() }

func payload() packet.Payload {
	return packet.Payload{SourcePort: "traceability", DestinationPort: "shipments", Version: "1", Encoding: "json", Value: []byte("{}")}
}

// outgoing was sent here; incoming was sent there.
func outgoing() packet.Packet {
	return packet.Packet{Sequence: 1, SourceClient: here, DestinationClient: there, TimeoutTimestamp: timeout, Payloads: []packet.Payload{payload()}}
}

func incoming() packet.Packet {
	p := outgoing()
	p.SourceClient, p.DestinationClient = there, here
	return p
}

func acknowledgement() packet.Acknowledgement {
	return packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("ok")}}
}

// attempt is one call of one rule; a case changes one thing about a valid one.
type attempt struct {
	*host
	packet packet.Packet
	ack    packet.Acknowledgement
	proof  []byte
	height clienttypes.Height
}

type testCase struct {
	name   string
	change func(*attempt)
	want   error // nil: accepted
}

// run gives each case a valid attempt of its own, changed in one place, and
// checks its end: an error has the code and leaves state and events untouched.
func run(t *testing.T, prepare func() *attempt, do func(*attempt) (packet.Result, error), accepted func(*testing.T, *attempt), cases []testCase) {
	t.Helper()
	t.Run("valid", func(t *testing.T) {
		a := prepare()
		result, err := do(a)
		require.NoError(t, err)
		require.Equal(t, packet.Done, result)
		accepted(t, a)
	})
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a := prepare()
			c.change(a)
			before := maps.Clone(a.state)
			events := len(a.events)
			result, err := do(a)
			require.ErrorIs(t, err, c.want)
			if c.want == nil {
				require.Equal(t, packet.Done, result)
				accepted(t, a)
				return
			}
			require.Equal(t, before, a.state)
			require.Len(t, a.events, events)
		})
	}
}

// misproven are the changes to what a host knows that no relayed packet survives.
var misproven = []testCase{
	{name: "counterparty registered without prefix", change: func(a *attempt) { a.counterparty[here] = packet.Counterparty{ClientID: there} }, want: refusal.CounterpartyInvalid},
	{name: "counterparty with another prefix", change: func(a *attempt) {
		a.counterparty[here] = packet.Counterparty{ClientID: there, MerklePrefix: [][]byte{[]byte("bank"), {}}}
	}, want: refusal.ProofInvalid},
	{name: "proof at a height never verified", change: func(a *attempt) { a.height = clienttypes.NewHeight(0, 8) }, want: refusal.UnknownRoot},
}

// Link, Suppose, Attempt and State make host a packettest.Host.
func (h *host) Link() packettest.Link {
	return packettest.Link{Here: here, There: there, Port: "traceability", OtherPort: "shipments", Timeout: timeout}
}

func (h *host) Suppose(a packettest.Attempt) {
	if a.Sent != nil {
		_, err := h.rules().Send(*a.Sent)
		must(err)
	}
	h.remote, h.remoteTime, h.inactive = a.Remote, a.RemoteTime, a.Frozen
	h.now = time.Unix(int64(a.Now), 0)
}

func (h *host) Attempt(op packettest.Operation, a packettest.Attempt) (packet.Result, error) {
	switch op {
	case packettest.Send:
		a.Packet.Sequence = uint64(len(h.state) + 1) // the host's to choose
		_, err := h.rules().Send(a.Packet)
		return packet.Done, err
	case packettest.Receive:
		return h.rules().Receive(a.Packet, proofOf(a.Proof), height)
	case packettest.Acknowledge:
		return h.rules().Acknowledge(a.Packet, a.Acknowledgement, proofOf(a.Proof), height)
	default:
		return h.rules().Timeout(a.Packet, proofOf(a.Proof), height)
	}
}

func (h *host) State() string { return fmt.Sprint(h.state, h.events) }

func TestMutations(t *testing.T) {
	packettest.RunMutations(t, func(*testing.T) packettest.Host { return newHost() }, nil)
}

func TestSend(t *testing.T) {
	prepare := func() *attempt {
		a := &attempt{host: newHost(), packet: outgoing()}
		a.packet.DestinationClient = ""
		return a
	}
	do := func(a *attempt) (packet.Result, error) {
		sent, err := a.rules().Send(a.packet)
		if err == nil {
			a.packet = sent
		}
		return packet.Done, err
	}
	accepted := func(t *testing.T, a *attempt) {
		require.Equal(t, there, a.packet.DestinationClient)
		require.Equal(t, packet.CommitPacket(a.packet), a.state[string(packet.CommitmentPath(here, a.packet.Sequence))])
		require.Equal(t, fmt.Sprintf("sent %d", a.packet.Sequence), a.events[len(a.events)-1])
	}
	run(t, prepare, do, accepted, []testCase{
		{name: "destination is the registered one", change: func(a *attempt) { a.packet.DestinationClient = "fabric-view-4" }},
		{name: "timeout one nanosecond ahead", change: func(a *attempt) { a.now = time.Unix(timeout-1, 999_999_999) }},
		{name: "timeout largest", change: func(a *attempt) { a.packet.TimeoutTimestamp = 1<<64 - 1 }, want: refusal.TimeoutElapsed},
		{name: "clock before 1970", change: func(a *attempt) { a.now = time.Unix(-1, 0) }, want: refusal.TimeoutElapsed},
		{name: "sequence zero", change: func(a *attempt) { a.packet.Sequence = 0 }, want: refusal.PacketInvalid},
		{name: "no payload", change: func(a *attempt) { a.packet.Payloads = nil }, want: refusal.PacketInvalid},
		{name: "client expired or frozen", change: func(a *attempt) { a.inactive = true }, want: refusal.ClientNotActive},
		{name: "sequence in flight", change: func(a *attempt) { _, err := do(a); must(err) }, want: refusal.SequenceUsed},
	})
}

func TestReceive(t *testing.T) {
	prepare := func() *attempt {
		a := &attempt{host: newHost(), packet: incoming(), proof: proofOf(packet.CommitmentPath(there, 1)), height: height}
		a.remote[string(packet.CommitmentPath(there, 1))] = packet.CommitPacket(a.packet)
		return a
	}
	do := func(a *attempt) (packet.Result, error) { return a.rules().Receive(a.packet, a.proof, a.height) }
	accepted := func(t *testing.T, a *attempt) {
		require.Equal(t, []byte{2}, a.state[string(packet.ReceiptPath(here, 1))])
		require.Equal(t, "received 1", a.events[len(a.events)-1])
	}
	run(t, prepare, do, accepted, append([]testCase{
		{name: "one nanosecond before the timeout", change: func(a *attempt) { a.now = time.Unix(timeout-1, 999_999_999) }},
		{name: "clock before 1970", change: func(a *attempt) { a.now = time.Unix(-1, 0) }, want: refusal.TimeoutElapsed},
	}, misproven...))
}

func TestWriteAcknowledgement(t *testing.T) {
	prepare := func() *attempt {
		a := &attempt{host: newHost(), packet: incoming(), ack: acknowledgement()}
		a.state[string(packet.ReceiptPath(here, 1))] = []byte{2}
		return a
	}
	do := func(a *attempt) (packet.Result, error) {
		return packet.Done, a.rules().WriteAcknowledgement(a.packet, a.ack)
	}
	accepted := func(t *testing.T, a *attempt) {
		require.Equal(t, packet.CommitAcknowledgement(a.ack), a.state[string(packet.AcknowledgementPath(here, 1))])
		require.Equal(t, "acknowledgement written 1", a.events[len(a.events)-1])
	}
	run(t, prepare, do, accepted, []testCase{
		{name: "universal error", change: func(a *attempt) { a.ack = packet.ErrorAcknowledgement() }},
		{name: "written before", change: func(a *attempt) { _, err := do(a); must(err) }, want: refusal.AcknowledgementExists},
		{name: "never received", change: func(a *attempt) { clear(a.state) }, want: refusal.PacketInvalid},
		{name: "client without counterparty", change: func(a *attempt) { a.packet.DestinationClient = "07-tendermint-9" }, want: refusal.CounterpartyUnknown},
		{name: "another counterparty", change: func(a *attempt) { a.packet.SourceClient = "fabric-view-4" }, want: refusal.CounterpartyMismatch},
		{name: "empty", change: func(a *attempt) { a.ack.AppAcknowledgements[0] = nil }, want: refusal.AcknowledgementInvalid},
		{name: "none", change: func(a *attempt) { a.ack.AppAcknowledgements = nil }, want: refusal.AcknowledgementInvalid},
		{name: "two", change: func(a *attempt) { a.ack.AppAcknowledgements = [][]byte{{1}, {2}} }, want: refusal.AcknowledgementInvalid},
	})
}

func TestAcknowledge(t *testing.T) {
	prepare := func() *attempt {
		a := &attempt{host: newHost(), packet: outgoing(), ack: acknowledgement(), proof: proofOf(packet.AcknowledgementPath(there, 1)), height: height}
		a.state[string(packet.CommitmentPath(here, 1))] = packet.CommitPacket(a.packet)
		a.remote[string(packet.AcknowledgementPath(there, 1))] = packet.CommitAcknowledgement(a.ack)
		return a
	}
	do := func(a *attempt) (packet.Result, error) {
		return a.rules().Acknowledge(a.packet, a.ack, a.proof, a.height)
	}
	accepted := func(t *testing.T, a *attempt) {
		require.Empty(t, a.state)
		require.Equal(t, "acknowledged 1", a.events[len(a.events)-1])
	}
	run(t, prepare, do, accepted, misproven)
}

func TestTimeout(t *testing.T) {
	prepare := func() *attempt {
		a := &attempt{host: newHost(), packet: outgoing(), proof: proofOf(packet.ReceiptPath(there, 1)), height: height}
		a.state[string(packet.CommitmentPath(here, 1))] = packet.CommitPacket(a.packet)
		a.remoteTime = timeout * uint64(time.Second)
		return a
	}
	do := func(a *attempt) (packet.Result, error) { return a.rules().Timeout(a.packet, a.proof, a.height) }
	accepted := func(t *testing.T, a *attempt) {
		require.Empty(t, a.state)
		require.Equal(t, "timed out 1", a.events[len(a.events)-1])
	}
	run(t, prepare, do, accepted, misproven)
}

// A moment splits the packet's life: before the timeout it can be received and
// not timed out, from then on the other way round.
func TestBoundaryBelongsToTimeout(t *testing.T) {
	for _, nanoseconds := range []int64{-1, 0, 1} {
		now := time.Unix(timeout, nanoseconds)
		receiver := newHost()
		receiver.now = now
		receiver.remote[string(packet.CommitmentPath(there, 1))] = packet.CommitPacket(incoming())
		_, receiveErr := receiver.rules().Receive(incoming(), proofOf(packet.CommitmentPath(there, 1)), height)

		sender := newHost()
		sender.remoteTime = uint64(now.UnixNano())
		sender.state[string(packet.CommitmentPath(here, 1))] = packet.CommitPacket(outgoing())
		_, timeoutErr := sender.rules().Timeout(outgoing(), proofOf(packet.ReceiptPath(there, 1)), height)

		require.True(t, (receiveErr == nil) != (timeoutErr == nil), "%d ns after the timeout", nanoseconds)
		require.Equal(t, nanoseconds < 0, receiveErr == nil)
	}
}

// An error of the store passes up unchanged, whichever call it strikes.
func TestStoreErrorsPassUp(t *testing.T) {
	broken := errors.New("disk is gone")
	h := newHost()
	h.remote[string(packet.CommitmentPath(there, 1))] = packet.CommitPacket(incoming())
	for calls := range 2 {
		rules := h.rules()
		rules.Store = &failingStore{host: h, left: calls, err: broken}
		_, err := rules.Receive(incoming(), proofOf(packet.CommitmentPath(there, 1)), height)
		require.ErrorIs(t, err, broken)
		require.Empty(t, h.events)
	}
}

type failingStore struct {
	*host
	left int
	err  error
}

func (s *failingStore) fail() error {
	if s.left == 0 {
		return s.err
	}
	s.left--
	return nil
}

func (s *failingStore) Get(key []byte) ([]byte, error) {
	if err := s.fail(); err != nil {
		return nil, err
	}
	return s.host.Get(key)
}

func (s *failingStore) Set(key, value []byte) error {
	if err := s.fail(); err != nil {
		return err
	}
	return s.host.Set(key, value)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
