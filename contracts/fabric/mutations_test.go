package fabric_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// attempts makes a world a packettest.Host. Sequences are the channel's own, so
// that what was sent stands in its state without having been.
type attempts struct {
	*world
	learnt time.Time // of the counterparty's latest header
}

// A delivery is for one client, which every packet in it must be of.
var deliveryDiffers = map[string]refusal.Code{
	"receive: over a client that is none":     refusal.CounterpartyMismatch,
	"receive: the link's ends exchanged":      refusal.CounterpartyMismatch,
	"acknowledge: over a client that is none": refusal.CounterpartyMismatch,
	"acknowledge: the link's ends exchanged":  refusal.CounterpartyMismatch,
	"time out: over a client that is none":    refusal.CounterpartyMismatch,
	"time out: the link's ends exchanged":     refusal.CounterpartyMismatch,
}

func TestMutations(t *testing.T) {
	packettest.RunMutations(t, func(t *testing.T) packettest.Host {
		w := newWorld(t)
		w.must(w.invoke(w.admin, "RegisterPort", "stranger", "bank"))
		return &attempts{world: w, learnt: genesis}
	}, deliveryDiffers)
}

func (h *attempts) Link() packettest.Link {
	return packettest.Link{Here: h.client, There: remoteClient, Port: bankPort, OtherPort: remotePort, Timeout: uint64(genesis.Unix()) + 600}
}

func (h *attempts) Suppose(a packettest.Attempt) {
	h.t.Helper()
	if a.Sent != nil {
		h.channel.Put("anji", fmt.Sprintf("p/%x", packet.CommitmentPath(a.Sent.SourceClient, a.Sent.Sequence)), packet.CommitPacket(*a.Sent))
	}
	for path, value := range a.Remote {
		h.cosmos.Set([]byte(path), value)
	}
	at := time.Unix(0, int64(a.RemoteTime))
	if !at.After(h.learnt) {
		at = h.learnt.Add(1) // no header is older than the one before it
	}
	h.now, h.learnt = at.Add(-time.Second), at // an update takes a second
	h.learn()
	if a.Frozen {
		h.must(h.invoke(h.admin, "Freeze", h.client))
	}
	h.now = time.Unix(int64(a.Now), 0)
}

func (h *attempts) Attempt(op packettest.Operation, a packettest.Attempt) (packet.Result, error) {
	h.t.Helper()
	item := types.Item{Packet: a.Packet, Acknowledgement: a.Acknowledgement, ProofHeight: h.height}
	if a.Proof != nil {
		item.Proof = h.item(0, a.Packet, a.Proof).Proof
	}
	switch op {
	case packettest.Send:
		encoded, err := a.Packet.Payloads[0].Marshal()
		h.check(err)
		_, err = h.channel.Invoke(h.call(h.stranger, "bank", app.SendFunction, a.Packet.SourceClient, decimal(a.Packet.TimeoutTimestamp), string(encoded)))
		if err == nil {
			return packet.Done, nil
		}
		code, detail, _ := strings.Cut(err.Error(), ": ")
		return 0, refusal.Code(code).With("%w", errors.New(detail))
	case packettest.Receive:
		item.Kind = types.KindReceive
	case packettest.Acknowledge:
		item.Kind = types.KindAcknowledge
	case packettest.TimeOut:
		item.Kind = types.KindTimeout
	}
	outcome := h.deliver(item)[0]
	switch outcome.Status {
	case types.StatusRefused:
		return 0, refusal.Code(outcome.Code).With("%s", outcome.Detail)
	case types.StatusNoOp:
		return packet.NoOp, nil
	}
	h.wantStatus(outcome, types.StatusDone)
	return packet.Done, nil
}

func (h *attempts) State() string { return fmt.Sprint(h.channel.Snapshot()) }
