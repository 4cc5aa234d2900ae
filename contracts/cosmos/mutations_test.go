package cosmos_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// attempts makes chain a of a link a packettest.Host: b holds what is supposed
// of the counterparty, and proves it.
type attempts struct {
	*link
	t *testing.T
}

func TestMutations(t *testing.T) {
	packettest.RunMutations(t, func(t *testing.T) packettest.Host { return attempts{newLink(t), t} }, map[string]refusal.Code{
		// A message without proof breaks a rule of its own form.
		"receive: no proof":     refusal.EmptyField,
		"acknowledge: no proof": refusal.EmptyField,
		"time out: no proof":    refusal.EmptyField,
		// A counterparty whose blocks are of 1970 has an expired client.
		"time out: seconds for nanoseconds": refusal.ClientNotActive,
	})
}

func (h attempts) Link() packettest.Link {
	return packettest.Link{Here: h.onA, There: h.onB, Port: port, OtherPort: "other", Timeout: h.timeoutSeconds}
}

func (h attempts) Suppose(a packettest.Attempt) {
	h.t.Helper()
	if a.Sent != nil {
		h.a.now = time.Unix(int64(a.Sent.TimeoutTimestamp)-60, 0)
		h.learn(h.a.now) // or the client is expired by now
		_, err := h.send(*a.Sent)
		require.NoError(h.t, err)
		require.Equal(h.t, packet.CommitPacket(*a.Sent), h.a.at(packet.CommitmentPath(h.onA, a.Sent.Sequence)))
	}
	h.b.write(func(ctx sdk.Context) {
		for path, value := range a.Remote {
			ctx.KVStore(h.b.ibcKey).Set([]byte(path), value)
		}
	})
	h.learn(time.Unix(0, int64(a.RemoteTime)))
	if a.Frozen {
		h.a.freeze(h.onA)
	}
	h.a.now = time.Unix(int64(a.Now), 0)
}

// learn has a know b's state and that this is its time.
func (h attempts) learn(at time.Time) {
	h.b.now = at.Add(-time.Second) // which the commit takes
	h.b.commit()
	h.a.trust(h.onA, h.b)
}

func (h attempts) Attempt(op packettest.Operation, a packettest.Attempt) (packet.Result, error) {
	h.t.Helper()
	var proof []byte
	if a.Proof != nil {
		proof = h.b.prove("ibc", a.Proof)
	}
	var msg sdk.Msg
	switch op {
	case packettest.Send:
		return h.send(a.Packet)
	case packettest.Receive:
		msg = &channelv2.MsgRecvPacket{Packet: a.Packet, ProofCommitment: proof, ProofHeight: h.b.height(), Signer: relayer}
	case packettest.Acknowledge:
		msg = &channelv2.MsgAcknowledgement{Packet: a.Packet, Acknowledgement: a.Acknowledgement, ProofAcked: proof, ProofHeight: h.b.height(), Signer: relayer}
	case packettest.TimeOut:
		msg = &channelv2.MsgTimeout{Packet: a.Packet, ProofUnreceived: proof, ProofHeight: h.b.height(), Signer: relayer}
	}
	result, err := h.a.deliver(msg)
	if err != nil {
		return 0, err
	}
	if resultOf(h.t, result) == channelv2.NOOP {
		return packet.NoOp, nil
	}
	return packet.Done, nil
}

func (h attempts) send(p packet.Packet) (packet.Result, error) {
	_, err := h.a.deliver(&channelv2.MsgSendPacket{SourceClient: p.SourceClient, TimeoutTimestamp: p.TimeoutTimestamp, Payloads: p.Payloads, Signer: user})
	return packet.Done, err
}

// State is the app hash, for which no time passes.
func (h attempts) State() string {
	now := h.a.now
	h.a.commit()
	h.a.now = now
	return string(h.a.hash)
}
