package test_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/anji-bridge/anji/contracts/packet"
)

// Whatever is sent, relayed, relayed again and in whatever batches, with
// applications that fail now and then: no packet is received twice, and each
// that was sent ends at most once, by acknowledgement or by timeout, and has a
// commitment exactly until then.
func TestInvariants(t *testing.T) {
	b := newBridge(t)
	m := &model{bridge: b, sent: map[uint64]packet.Packet{}, ended: map[uint64]string{}, received: map[uint64]bool{}}
	rapid.Check(t, func(t *rapid.T) {
		// Every run goes on with the chain as the one before has left it.
		t.Repeat(map[string]func(*rapid.T){
			"send":   m.send,
			"relay":  m.relay,
			"behave": m.behaveSomehow,
			"":       m.check,
		})
	})
	if testing.Short() {
		return // too few steps to be sure that each has happened
	}
	require.NotEmpty(t, m.received)
	ends := map[string]int{}
	for _, end := range m.ended {
		ends[end]++
	}
	require.NotZero(t, ends["acknowledged"])
	require.NotZero(t, ends["timed out"])
	require.Greater(t, len(m.sent), len(m.ended), "some are in flight still")
}

// model is what should be true of the router.
type model struct {
	*bridge
	behaviour uint8
	sent      map[uint64]packet.Packet
	ended     map[uint64]string
	received  map[uint64]bool
	touched   []uint64 // sent packets that the last batch was about
	arrived   []uint64
}

func (m *model) send(*rapid.T) {
	p := m.mustSend()
	m.sent[p.Sequence] = p
}

// behaveSomehow changes what callbacks do from now on.
func (m *model) behaveSomehow(t *rapid.T) {
	m.behaviour = rapid.SampledFrom([]uint8{well, revert, burn, garbage, universalError}).Draw(t, "behaviour")
	amount := int64(2)
	if m.behaviour == burn {
		amount = 50_000
	}
	m.behave(m.app, m.behaviour, amount, nil)
}

// relay brings a batch of anything, good and bad, about packets new and old.
func (m *model) relay(t *rapid.T) {
	m.touched, m.arrived = nil, nil
	var calls [][]byte
	for range rapid.IntRange(1, 8).Draw(t, "items") {
		calls = append(calls, m.item(t))
	}
	if rapid.Bool().Draw(t, "alone") {
		// Packed items are refused then.
		_, _ = m.Send(m.relayer, m.router, calls[0]) // may be refused; check says what counts
		return
	}
	receipt := m.MustSend(m.relayer, m.router, router.PackRelay(calls))
	require.Len(m.t, closing(m.t, receipt), len(calls))
}

func (m *model) item(t *rapid.T) []byte {
	if rapid.Bool().Draw(t, "incoming") {
		sequence := rapid.Uint64Range(1, 40).Draw(t, "sequence")
		m.arrived = append(m.arrived, sequence)
		p := m.incoming(sequence)
		p.Payloads[0].Value = []byte{rapid.Byte().Draw(t, "value")} // a dishonest chain commits to many
		if rapid.Bool().Draw(t, "packed") {
			return m.receivePacked(p)
		}
		return m.receive(p)
	}
	if len(m.sent) == 0 {
		return router.PackUpdateClient(here, []byte("update"))
	}
	p := m.sent[rapid.Uint64Range(1, uint64(len(m.sent))).Draw(t, "sent")]
	m.touched = append(m.touched, p.Sequence)
	if rapid.Bool().Draw(t, "packed") {
		if rapid.Bool().Draw(t, "time out") {
			return m.timeOutPacked(p, p.TimeoutTimestamp+rapid.Uint64Range(0, 5).Draw(t, "late"))
		}
		return m.acknowledgePacked(p, []byte{rapid.Byte().Draw(t, "acknowledgement")})
	}
	switch rapid.IntRange(0, 3).Draw(t, "what") {
	case 0:
		return m.timeOut(p, p.TimeoutTimestamp+rapid.Uint64Range(0, 5).Draw(t, "late"))
	case 1:
		p.TimeoutTimestamp++ // another packet by the same sequence
		return m.acknowledge(p, []byte("fine"))
	default:
		return m.acknowledge(p, []byte{rapid.Byte().Draw(t, "acknowledgement")})
	}
}

// check holds what the router did against what it may do.
func (m *model) check(t *rapid.T) {
	for _, sequence := range m.arrived {
		callbacks := m.count(m.app, app.PackReceived(sequence))
		require.LessOrEqual(t, callbacks, uint64(1), "packet %d was received twice", sequence)
		acknowledged := m.commitment(packet.AcknowledgementPath(here, sequence)) != nil
		require.False(t, m.received[sequence] && !acknowledged, "packet %d is no longer received", sequence)
		require.False(t, callbacks == 1 && !acknowledged, "packet %d was received and can be again", sequence)
		m.received[sequence] = acknowledged
	}
	for _, sequence := range m.touched {
		acknowledged, timedOut := m.count(m.app, app.PackAcknowledged(sequence)), m.count(m.app, app.PackTimedOut(sequence))
		require.LessOrEqual(t, acknowledged+timedOut, uint64(1), "packet %d ended twice", sequence)
		inFlight := m.commitment(packet.CommitmentPath(here, sequence))
		require.Equal(t, acknowledged+timedOut == 0, inFlight != nil, "packet %d", sequence)
		switch {
		case inFlight != nil:
			require.Equal(t, packet.CommitPacket(m.sent[sequence]), inFlight)
		case acknowledged == 1:
			require.NotEqual(t, "timed out", m.ended[sequence])
			m.ended[sequence] = "acknowledged"
		default:
			require.NotEqual(t, "acknowledged", m.ended[sequence])
			m.ended[sequence] = "timed out"
		}
	}
}
