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
	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	here    = "07-tendermint-0" // this chain's client of the other
	there   = "fabric-view-3"   // the other chain's client of this
	timeout = 1_800_000_000
)

var (
	height = clienttypes.NewHeight(0, 7)
	proof  = []byte("a proof of what the counterparty holds")
)

// host is a chain in memory. Its light client knows the counterparty's whole
// state, so that a proof is right exactly if it is `proof` and the claim is
// true of that state at `height`.
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
	if !bytes.Equal(given, proof) || len(path) != 2 || string(path[0]) != "ibc" {
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
	want   error         // nil: accepted
	result packet.Result // with want nil; zero means Done
}

// run gives each case a valid attempt of its own, changed in one place, and
// checks its end: an error has the code and leaves state and events untouched,
// and so does a no-op.
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
			if c.want != nil {
				require.ErrorIs(t, err, c.want)
			} else {
				require.NoError(t, err)
			}
			if c.want == nil && c.result != packet.NoOp {
				require.Equal(t, packet.Done, result)
				accepted(t, a)
				return
			}
			if c.want == nil {
				require.Equal(t, packet.NoOp, result)
			}
			require.Equal(t, before, a.state)
			require.Len(t, a.events, events)
		})
	}
}

// misaddressed are the changes that no relayed packet survives.
func misaddressed(client func(*packet.Packet) *string, counterparty func(*packet.Packet) *string) []testCase {
	return []testCase{
		{name: "client without counterparty", change: func(a *attempt) { *client(&a.packet) = "07-tendermint-9" }, want: refusal.CounterpartyUnknown},
		{name: "another counterparty", change: func(a *attempt) { *counterparty(&a.packet) = "fabric-view-4" }, want: refusal.CounterpartyMismatch},
		{name: "counterparty registered without prefix", change: func(a *attempt) { a.counterparty[here] = packet.Counterparty{ClientID: there} }, want: refusal.CounterpartyInvalid},
		{name: "counterparty with another prefix", change: func(a *attempt) {
			a.counterparty[here] = packet.Counterparty{ClientID: there, MerklePrefix: [][]byte{[]byte("bank"), {}}}
		}, want: refusal.ProofInvalid},
		{name: "sequence zero", change: func(a *attempt) { a.packet.Sequence = 0 }, want: refusal.PacketInvalid},
		{name: "no payload", change: func(a *attempt) { a.packet.Payloads = nil }, want: refusal.PacketInvalid},
		{name: "two payloads", change: func(a *attempt) { a.packet.Payloads = append(a.packet.Payloads, payload()) }, want: refusal.PacketInvalid},
		{name: "client expired or frozen", change: func(a *attempt) { a.inactive = true }, want: refusal.ClientNotActive},
		{name: "proof forged", change: func(a *attempt) { a.proof = []byte("forged") }, want: refusal.ProofInvalid},
		{name: "proof empty", change: func(a *attempt) { a.proof = nil }, want: refusal.ProofInvalid},
		{name: "proof at a height never verified", change: func(a *attempt) { a.height = clienttypes.NewHeight(0, 8) }, want: refusal.UnknownRoot},
	}
}

func source(p *packet.Packet) *string      { return &p.SourceClient }
func destination(p *packet.Packet) *string { return &p.DestinationClient }

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
	day := uint64(packet.MaxTimeoutDelta / time.Second)
	run(t, prepare, do, accepted, []testCase{
		{name: "destination is the registered one", change: func(a *attempt) { a.packet.DestinationClient = "fabric-view-4" }},
		{name: "client without counterparty", change: func(a *attempt) { a.packet.SourceClient = "07-tendermint-9" }, want: refusal.CounterpartyUnknown},
		{name: "timeout one second ahead", change: func(a *attempt) { a.now = time.Unix(timeout-1, 999_999_999) }},
		{name: "timeout now", change: func(a *attempt) { a.now = time.Unix(timeout, 0) }, want: refusal.TimeoutElapsed},
		{name: "timeout past", change: func(a *attempt) { a.now = time.Unix(timeout+1, 0) }, want: refusal.TimeoutElapsed},
		{name: "timeout zero", change: func(a *attempt) { a.packet.TimeoutTimestamp = 0 }, want: refusal.TimeoutElapsed},
		{name: "timeout a day ahead", change: func(a *attempt) { a.packet.TimeoutTimestamp = timeout - 60 + day }},
		{name: "timeout a day and a second ahead", change: func(a *attempt) { a.packet.TimeoutTimestamp = timeout - 60 + day + 1 }, want: refusal.TimeoutTooFar},
		{name: "timeout in nanoseconds", change: func(a *attempt) { a.packet.TimeoutTimestamp *= uint64(time.Second) }, want: refusal.TimeoutTooFar},
		{name: "timeout largest", change: func(a *attempt) { a.packet.TimeoutTimestamp = 1<<64 - 1 }, want: refusal.TimeoutElapsed},
		{name: "clock before 1970", change: func(a *attempt) { a.now = time.Unix(-1, 0) }, want: refusal.TimeoutElapsed},
		{name: "sequence zero", change: func(a *attempt) { a.packet.Sequence = 0 }, want: refusal.PacketInvalid},
		{name: "no payload", change: func(a *attempt) { a.packet.Payloads = nil }, want: refusal.PacketInvalid},
		{name: "payload too large", change: func(a *attempt) { a.packet.Payloads[0].Value = make([]byte, packet.MaxPayloadsSize+1) }, want: refusal.PacketInvalid},
		{name: "client expired or frozen", change: func(a *attempt) { a.inactive = true }, want: refusal.ClientNotActive},
		{name: "sequence in flight", change: func(a *attempt) { _, err := do(a); must(err) }, want: refusal.SequenceUsed},
		{name: "equal packet with the next sequence", change: func(a *attempt) { _, err := do(a); must(err); a.packet.Sequence++ }},
	})
}

func TestReceive(t *testing.T) {
	prepare := func() *attempt {
		a := &attempt{host: newHost(), packet: incoming(), proof: proof, height: height}
		a.remote[string(packet.CommitmentPath(there, 1))] = packet.CommitPacket(a.packet)
		return a
	}
	do := func(a *attempt) (packet.Result, error) { return a.rules().Receive(a.packet, a.proof, a.height) }
	accepted := func(t *testing.T, a *attempt) {
		require.Equal(t, []byte{2}, a.state[string(packet.ReceiptPath(here, 1))])
		require.Equal(t, "received 1", a.events[len(a.events)-1])
	}
	run(t, prepare, do, accepted, append(misaddressed(destination, source), []testCase{
		{name: "replay", change: func(a *attempt) { _, err := do(a); must(err) }, result: packet.NoOp},
		{name: "replay after the timeout", change: func(a *attempt) { _, err := do(a); must(err); a.now = time.Unix(timeout, 0) }, want: refusal.TimeoutElapsed},
		{name: "one nanosecond before the timeout", change: func(a *attempt) { a.now = time.Unix(timeout-1, 999_999_999) }},
		{name: "at the timeout", change: func(a *attempt) { a.now = time.Unix(timeout, 0) }, want: refusal.TimeoutElapsed},
		{name: "after the timeout", change: func(a *attempt) { a.now = time.Unix(timeout+1, 0) }, want: refusal.TimeoutElapsed},
		{name: "clock before 1970", change: func(a *attempt) { a.now = time.Unix(-1, 0) }, want: refusal.TimeoutElapsed},
		{name: "never sent", change: func(a *attempt) { clear(a.remote) }, want: refusal.ProofInvalid},
		{name: "another sequence", change: func(a *attempt) { a.packet.Sequence = 2 }, want: refusal.ProofInvalid},
		{name: "another timeout", change: func(a *attempt) { a.packet.TimeoutTimestamp++ }, want: refusal.ProofInvalid},
		{name: "another source port", change: func(a *attempt) { a.packet.Payloads[0].SourcePort = "stranger" }, want: refusal.ProofInvalid},
		{name: "another destination port", change: func(a *attempt) { a.packet.Payloads[0].DestinationPort = "stranger" }, want: refusal.ProofInvalid},
		{name: "another version", change: func(a *attempt) { a.packet.Payloads[0].Version = "2" }, want: refusal.ProofInvalid},
		{name: "another encoding", change: func(a *attempt) { a.packet.Payloads[0].Encoding = "xml" }, want: refusal.ProofInvalid},
		{name: "another value", change: func(a *attempt) { a.packet.Payloads[0].Value = []byte("[]") }, want: refusal.ProofInvalid},
		{name: "receipt posing as commitment", change: func(a *attempt) {
			a.remote = map[string][]byte{string(packet.ReceiptPath(there, 1)): packet.CommitPacket(a.packet)}
		}, want: refusal.ProofInvalid},
	}...))
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
		a := &attempt{host: newHost(), packet: outgoing(), ack: acknowledgement(), proof: proof, height: height}
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
	run(t, prepare, do, accepted, append(misaddressed(source, destination), []testCase{
		{name: "after the timeout", change: func(a *attempt) { a.now = time.Unix(timeout+1, 0) }},
		{name: "replay", change: func(a *attempt) { _, err := do(a); must(err) }, result: packet.NoOp},
		{name: "after it timed out", change: func(a *attempt) {
			a.remoteTime = timeout * uint64(time.Second)
			_, err := a.rules().Timeout(a.packet, a.proof, a.height)
			must(err)
		}, result: packet.NoOp},
		{name: "packet never sent", change: func(a *attempt) { clear(a.state) }, result: packet.NoOp},
		{name: "packet of another sequence, never sent", change: func(a *attempt) { a.packet.Sequence = 2 }, result: packet.NoOp},
		{name: "not the packet that was sent", change: func(a *attempt) { a.packet.Payloads[0].Value = []byte("[]") }, want: refusal.CommitmentMismatch},
		{name: "not the timeout that was sent", change: func(a *attempt) { a.packet.TimeoutTimestamp++ }, want: refusal.CommitmentMismatch},
		{name: "another acknowledgement than written", change: func(a *attempt) { a.ack = packet.ErrorAcknowledgement() }, want: refusal.ProofInvalid},
		{name: "acknowledgement never written", change: func(a *attempt) { clear(a.remote) }, want: refusal.ProofInvalid},
		{name: "acknowledgement empty", change: func(a *attempt) { a.ack.AppAcknowledgements[0] = nil }, want: refusal.AcknowledgementInvalid},
		{name: "acknowledgement of two", change: func(a *attempt) { a.ack.AppAcknowledgements = [][]byte{{1}, {2}} }, want: refusal.AcknowledgementInvalid},
	}...))
}

func TestTimeout(t *testing.T) {
	prepare := func() *attempt {
		a := &attempt{host: newHost(), packet: outgoing(), proof: proof, height: height}
		a.state[string(packet.CommitmentPath(here, 1))] = packet.CommitPacket(a.packet)
		a.remoteTime = timeout * uint64(time.Second)
		return a
	}
	do := func(a *attempt) (packet.Result, error) { return a.rules().Timeout(a.packet, a.proof, a.height) }
	accepted := func(t *testing.T, a *attempt) {
		require.Empty(t, a.state)
		require.Equal(t, "timed out 1", a.events[len(a.events)-1])
	}
	run(t, prepare, do, accepted, append(misaddressed(source, destination), []testCase{
		{name: "here it has not timed out yet", change: func(a *attempt) { a.now = time.Unix(timeout-60, 0) }},
		{name: "a nanosecond early there", change: func(a *attempt) { a.remoteTime-- }, want: refusal.TimeoutNotReached},
		{name: "seconds taken for nanoseconds", change: func(a *attempt) { a.remoteTime = timeout }, want: refusal.TimeoutNotReached},
		{name: "received", change: func(a *attempt) { a.remote[string(packet.ReceiptPath(there, 1))] = []byte{2} }, want: refusal.ProofInvalid},
		{name: "replay", change: func(a *attempt) { _, err := do(a); must(err) }, result: packet.NoOp},
		{name: "after its acknowledgement", change: func(a *attempt) {
			a.remote[string(packet.AcknowledgementPath(there, 1))] = packet.CommitAcknowledgement(acknowledgement())
			_, err := a.rules().Acknowledge(a.packet, acknowledgement(), a.proof, a.height)
			must(err)
		}, result: packet.NoOp},
		{name: "packet never sent", change: func(a *attempt) { clear(a.state) }, result: packet.NoOp},
		{name: "not the packet that was sent", change: func(a *attempt) { a.packet.Payloads[0].Value = []byte("[]") }, want: refusal.CommitmentMismatch},
		{name: "an earlier timeout than was sent", change: func(a *attempt) { a.packet.TimeoutTimestamp-- }, want: refusal.CommitmentMismatch},
	}...))
}

// A moment splits the packet's life: before the timeout it can be received and
// not timed out, from then on the other way round.
func TestBoundaryBelongsToTimeout(t *testing.T) {
	for _, nanoseconds := range []int64{-1, 0, 1} {
		now := time.Unix(timeout, nanoseconds)
		receiver := newHost()
		receiver.now = now
		receiver.remote[string(packet.CommitmentPath(there, 1))] = packet.CommitPacket(incoming())
		_, receiveErr := receiver.rules().Receive(incoming(), proof, height)

		sender := newHost()
		sender.remoteTime = uint64(now.UnixNano())
		sender.state[string(packet.CommitmentPath(here, 1))] = packet.CommitPacket(outgoing())
		_, timeoutErr := sender.rules().Timeout(outgoing(), proof, height)

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
		_, err := rules.Receive(incoming(), proof, height)
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
