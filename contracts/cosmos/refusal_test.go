package cosmos_test

import (
	"testing"
	"time"

	errorsmod "cosmossdk.io/errors"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// refuses wants the code, also as a chain's client reads it, and both of the
// chain's stores unchanged.
func (c *chain) refuses(msg sdk.Msg, code refusal.Code) {
	c.t.Helper()
	c.commit()
	before := c.hash
	_, err := c.deliver(msg)
	require.ErrorIs(c.t, err, code)
	codespace, number, _ := errorsmod.ABCIInfo(err, false)
	require.Equal(c.t, "anji", codespace)
	require.Equal(c.t, code.Number(), number)
	c.commit()
	require.Equal(c.t, before, c.hash, "state has changed")
}

func (c *chain) ignores(msg sdk.Msg) {
	c.t.Helper()
	c.commit()
	before := c.hash
	result, err := c.deliver(msg)
	require.NoError(c.t, err)
	require.Equal(c.t, channelv2.NOOP, resultOf(c.t, result))
	require.Empty(c.t, result.Events)
	c.commit()
	require.Equal(c.t, before, c.hash, "state has changed")
}

// Every case starts from a delivery that would succeed. (Here, and below, is what
// the rules that all chains share do not say: TestMutations.)
func TestRefusedDeliveries(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*link, *channelv2.MsgRecvPacket)
		want   refusal.Code // empty: accepted
	}{
		{"valid", func(*link, *channelv2.MsgRecvPacket) {}, ""},
		{"client expired", func(l *link, _ *channelv2.MsgRecvPacket) { l.b.now = l.b.now.Add(trustingPeriod) }, refusal.ClientNotActive},
		{"client type disallowed", func(l *link, _ *channelv2.MsgRecvPacket) {
			l.b.write(func(ctx sdk.Context) { l.b.clients.SetParams(ctx, clienttypes.NewParams("06-solomachine")) })
		}, refusal.ClientNotActive},
		{"another client of the same chain", func(_ *link, m *channelv2.MsgRecvPacket) { m.Packet.DestinationClient = "07-tendermint-0" }, refusal.CounterpartyUnknown},
		{"proof that does not decode", func(_ *link, m *channelv2.MsgRecvPacket) { m.ProofCommitment = []byte{0xff} }, refusal.ProofInvalid},
		{"proof without its second half", func(_ *link, m *channelv2.MsgRecvPacket) {
			var proof commitmenttypes.MerkleProof
			must(proof.Unmarshal(m.ProofCommitment))
			proof.Proofs = proof.Proofs[:1]
			m.ProofCommitment, _ = proof.Marshal()
		}, refusal.ProofInvalid},
		{"proof of another key", func(l *link, m *channelv2.MsgRecvPacket) {
			m.ProofCommitment = l.a.prove("ibc", []byte("nextSequenceSend/"+l.onA))
		}, refusal.ProofInvalid},
		{"height never verified", func(l *link, m *channelv2.MsgRecvPacket) {
			l.a.commit()
			m.ProofHeight = l.a.height()
			l.step()
		}, refusal.UnknownRoot},
		{"height of the future", func(_ *link, m *channelv2.MsgRecvPacket) { m.ProofHeight.RevisionHeight = 1 << 62 }, refusal.UnknownRoot},
		{"height of another revision", func(_ *link, m *channelv2.MsgRecvPacket) { m.ProofHeight.RevisionNumber = 1 }, refusal.UnknownRoot},
		{"height zero", func(_ *link, m *channelv2.MsgRecvPacket) { m.ProofHeight = clienttypes.Height{} }, refusal.UnknownRoot},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLink(t)
			msg := l.recvMsg(l.send("hello"))
			c.change(l, msg)
			if c.want == "" {
				require.Equal(t, channelv2.SUCCESS, resultOf(t, l.b.mustDeliver(msg)))
			} else {
				l.b.refuses(msg, c.want)
			}
		})
	}
}

// Every case starts from an acknowledgement that would succeed.
func TestRefusedAcknowledgements(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*link, *channelv2.MsgAcknowledgement)
		want   refusal.Code // empty: accepted
	}{
		{"valid", func(*link, *channelv2.MsgAcknowledgement) {}, ""},
		{"client expired", func(l *link, _ *channelv2.MsgAcknowledgement) { l.a.now = l.a.now.Add(trustingPeriod) }, refusal.ClientNotActive},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLink(t)
			p := l.send("hello")
			l.b.mustDeliver(l.recvMsg(p))
			l.step()
			msg := l.ackMsg(p, appAck)
			c.change(l, msg)
			if c.want == "" {
				require.Equal(t, channelv2.SUCCESS, resultOf(t, l.a.mustDeliver(msg)))
			} else {
				l.a.refuses(msg, c.want)
			}
		})
	}
}

// Every case starts from a timeout that would succeed.
func TestRefusedTimeouts(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*link, *channelv2.MsgTimeout)
		want   refusal.Code // empty: accepted
	}{
		{"valid", func(*link, *channelv2.MsgTimeout) {}, ""},
		{"client expired", func(l *link, _ *channelv2.MsgTimeout) { l.a.now = l.a.now.Add(trustingPeriod) }, refusal.ClientNotActive},
		{"absence in another store", func(l *link, m *channelv2.MsgTimeout) {
			l.b.write(func(ctx sdk.Context) { ctx.KVStore(l.b.appKey).Set([]byte("z"), []byte{1}) })
			l.step()
			m.ProofHeight = l.b.height()
			m.ProofUnreceived = l.b.prove("application", packet.ReceiptPath(l.onB, 1))
		}, refusal.ProofInvalid},
		{"height never verified", func(l *link, m *channelv2.MsgTimeout) {
			l.b.commit()
			m.ProofHeight = l.b.height()
			l.step()
		}, refusal.UnknownRoot},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLink(t)
			p := l.send("hello")
			l.at(l.timeoutSeconds)
			msg := l.timeoutMsg(p)
			c.change(l, msg)
			if c.want == "" {
				require.Equal(t, channelv2.SUCCESS, resultOf(t, l.a.mustDeliver(msg)))
			} else {
				l.a.refuses(msg, c.want)
			}
		})
	}
}

// Every case starts from a send that would succeed.
func TestRefusedSends(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*link, *channelv2.MsgSendPacket)
		want   refusal.Code // empty: accepted
	}{
		{"valid", func(*link, *channelv2.MsgSendPacket) {}, ""},
		{"timeout zero", func(_ *link, m *channelv2.MsgSendPacket) { m.TimeoutTimestamp = 0 }, refusal.PacketInvalid},
		{"timeout at the destination's latest time", func(l *link, _ *channelv2.MsgSendPacket) {
			l.b.now = time.Unix(int64(l.timeoutSeconds)-1, 0)
			l.b.commit()
			l.a.trust(l.onA, l.b)
		}, refusal.TimeoutElapsed},
		{"timeout a second after the destination's latest time", func(l *link, _ *channelv2.MsgSendPacket) {
			l.b.now = time.Unix(int64(l.timeoutSeconds)-2, 0)
			l.b.commit()
			l.a.trust(l.onA, l.b)
		}, ""},
		{"client expired", func(l *link, _ *channelv2.MsgSendPacket) { l.a.now = l.a.now.Add(trustingPeriod) }, refusal.ClientNotActive},
		{"client frozen", func(l *link, _ *channelv2.MsgSendPacket) { l.a.freeze(l.onA) }, refusal.ClientNotActive},
		{"client without counterparty", func(l *link, m *channelv2.MsgSendPacket) { m.SourceClient = l.a.createClient(l.b) }, refusal.CounterpartyUnknown},
		{"client id that is none", func(_ *link, m *channelv2.MsgSendPacket) { m.SourceClient = "x/y" }, refusal.PacketInvalid},
		{"port of nobody", func(_ *link, m *channelv2.MsgSendPacket) { m.Payloads[0].SourcePort = "stranger" }, refusal.PortUnknown},
		{"no payload", func(_ *link, m *channelv2.MsgSendPacket) { m.Payloads = nil }, refusal.PacketInvalid},
		{"two payloads", func(_ *link, m *channelv2.MsgSendPacket) { m.Payloads = append(m.Payloads, m.Payloads[0]) }, refusal.PacketInvalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLink(t)
			msg := l.sendMsg("hello")
			c.change(l, msg)
			if c.want == "" {
				l.a.mustDeliver(msg)
			} else {
				l.a.refuses(msg, c.want)
			}
		})
	}
}

// What was relayed before, or is not in flight, is a no-op and never an error
// that spoils a batch.
func TestRedundantRelay(t *testing.T) {
	l := newLink(t)
	never := l.packet(77, "never sent")
	l.at(l.timeoutSeconds - 60)
	p := l.send("hello")
	recv := l.recvMsg(p)
	l.b.mustDeliver(recv)
	l.b.ignores(recv)
	l.step()
	l.b.ignores(l.recvMsg(p))
	l.step()

	ack := l.ackMsg(p, appAck)
	l.a.mustDeliver(ack)
	l.a.ignores(ack)
	l.a.ignores(&channelv2.MsgAcknowledgement{Packet: never, Acknowledgement: appAck, ProofAcked: ack.ProofAcked, ProofHeight: ack.ProofHeight, Signer: relayer})
	l.at(l.timeoutSeconds)
	l.a.ignores(l.timeoutMsg(p))
	l.a.ignores(l.timeoutMsg(never))
}

// Two equal packets in one transaction are two packets.
func TestEqualSends(t *testing.T) {
	l := newLink(t)
	l.a.write(func(ctx sdk.Context) {
		for want := range uint64(2) {
			sequence, err := l.a.keeper.SendPacket(ctx, sdk.MustAccAddressFromBech32(user), l.onA, l.timeoutSeconds, payload("hello"))
			require.NoError(t, err)
			require.Equal(t, want+1, sequence)
		}
	})
	l.step()
	for sequence := range uint64(2) {
		require.Equal(t, channelv2.SUCCESS, resultOf(t, l.b.mustDeliver(l.recvMsg(l.packet(sequence+1, "hello")))))
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
