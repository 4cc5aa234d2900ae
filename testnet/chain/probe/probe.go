// Package probe is an application for trying a link: everybody may send
// anything, the payload says how receiving ends, and each callback is counted,
// so that a test can tell that a packet ended exactly once.
package probe

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"time"

	storetypes "cosmossdk.io/store/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/cosmos"
	"github.com/anji-bridge/anji/contracts/packet"
)

const (
	// Port is the application's port; StoreKey names its store.
	Port     = "probe"
	StoreKey = "probe"

	// What a payload's value makes callbacks do: OnRecvPacket write and then
	// fail, or panic; OnAcknowledgementPacket write and then fail; and
	// OnSendPacket tell in an event of one more packet, which was never sent.
	Fail    = "fail"
	Panic   = "panic"
	FailAck = "fail ack"
	Forge   = "forge"
)

// Forged is added to a packet's sequence for that of the one that was not sent.
const Forged = 1_000_000

// Acknowledgement answers every received packet but the failing ones.
var Acknowledgement = []byte("probed")

// Step is one callback of a packet's life.
type Step string

const (
	Sent         Step = "sent"
	Received     Step = "received"
	Acknowledged Step = "acknowledged" // by the destination's application
	Failed       Step = "failed"       // by the universal error acknowledgement
	TimedOut     Step = "timed_out"
)

// CountKey is where the store keeps how often a step of a packet happened, as
// 8 bytes big endian: readable by an ABCI query of /store/probe/key.
func CountKey(step Step, client string, sequence uint64) []byte {
	return fmt.Appendf(nil, "%s/%s/%d", step, client, sequence)
}

// Handler is the application's side of the packet module.
type Handler struct{ key *storetypes.KVStoreKey }

var _ cosmos.IBCModule = Handler{}

// NewHandler opens the application's store.
func NewHandler(key *storetypes.KVStoreKey) Handler { return Handler{key} }

func (h Handler) count(ctx sdk.Context, step Step, client string, sequence uint64) {
	store, key, n := ctx.KVStore(h.key), CountKey(step, client, sequence), uint64(0)
	if before := store.Get(key); before != nil {
		n = binary.BigEndian.Uint64(before)
	}
	store.Set(key, binary.BigEndian.AppendUint64(nil, n+1))
}

// OnSendPacket lets everybody send.
func (h Handler) OnSendPacket(ctx sdk.Context, client, counterparty string, sequence uint64, payload packet.Payload, _ sdk.AccAddress) error {
	if payload.SourcePort != Port {
		return errors.New("the probe sends from its own port only")
	}
	if string(payload.Value) == Forge {
		if err := forge(ctx, client, counterparty, sequence+Forged, payload); err != nil {
			return err
		}
	}
	h.count(ctx, Sent, client, sequence)
	return nil
}

// forge tells in an event of a packet that nobody has sent: a relayer that
// reads it can never prove it. A host's own events look the same.
func forge(ctx sdk.Context, client, counterparty string, sequence uint64, payload packet.Payload) error {
	p := packet.Packet{
		Sequence: sequence, SourceClient: client, DestinationClient: counterparty,
		TimeoutTimestamp: uint64(ctx.BlockTime().Add(time.Hour).Unix()), Payloads: []packet.Payload{payload},
	}
	encoded, err := p.Marshal()
	if err != nil {
		return err
	}
	ctx.EventManager().EmitEvent(sdk.NewEvent(cosmos.EventSendPacket,
		sdk.NewAttribute(cosmos.AttributeSourceClient, client),
		sdk.NewAttribute(cosmos.AttributeDestinationClient, counterparty),
		sdk.NewAttribute(cosmos.AttributeSequence, strconv.FormatUint(sequence, 10)),
		sdk.NewAttribute(cosmos.AttributeTimeout, strconv.FormatUint(p.TimeoutTimestamp, 10)),
		sdk.NewAttribute(cosmos.AttributePacketHex, hex.EncodeToString(encoded)),
	))
	return nil
}

// OnRecvPacket does as the payload says. Its count must be missing after a
// failure, since the packet module drops what a failing application wrote.
func (h Handler) OnRecvPacket(ctx sdk.Context, _, client string, sequence uint64, payload packet.Payload, _ sdk.AccAddress) packet.RecvPacketResult {
	h.count(ctx, Received, client, sequence)
	switch string(payload.Value) {
	case Fail:
		return packet.RecvPacketResult{Status: packet.PacketStatus_Failure}
	case Panic:
		panic("told to panic")
	}
	return packet.RecvPacketResult{Status: packet.PacketStatus_Success, Acknowledgement: Acknowledgement}
}

// OnAcknowledgementPacket counts the answer.
func (h Handler) OnAcknowledgementPacket(ctx sdk.Context, client, _ string, sequence uint64, acknowledgement []byte, payload packet.Payload, _ sdk.AccAddress) error {
	step := Acknowledged
	if !(packet.Acknowledgement{AppAcknowledgements: [][]byte{acknowledgement}}).Success() {
		step = Failed
	}
	h.count(ctx, step, client, sequence)
	if string(payload.Value) == FailAck {
		return errors.New("told to fail")
	}
	return nil
}

// OnTimeoutPacket counts the timeout.
func (h Handler) OnTimeoutPacket(ctx sdk.Context, client, _ string, sequence uint64, _ packet.Payload, _ sdk.AccAddress) error {
	h.count(ctx, TimedOut, client, sequence)
	return nil
}
