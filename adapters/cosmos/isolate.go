package cosmos

import (
	"context"
	"errors"
	"sort"
	"strings"

	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// errNoOps says that a transaction was not sent because all of its packets have
// taken their steps: another relayer was faster.
var errNoOps = errors.New("all messages are no-ops")

// onlyNoOps tells by the result of a simulation whether a transaction would do
// nothing for any packet. One without packets, which updates a client, is not
// such.
func onlyNoOps(data []byte) bool {
	var result sdk.TxMsgData
	if proto.Unmarshal(data, &result) != nil {
		return false
	}
	packets := 0
	for _, packed := range result.MsgResponses {
		_, name, _ := strings.Cut(packed.TypeUrl, channelV2Messages)
		if name != "RecvPacketResponse" && name != "AcknowledgementResponse" && name != "TimeoutResponse" {
			continue
		}
		// The three responses have one layout: field 1 is the result.
		var response channelv2.MsgRecvPacketResponse
		if proto.Unmarshal(packed.Value, &response) != nil || response.Result != channelv2.NOOP {
			return false
		}
		packets++
	}
	return packets > 0
}

const channelV2Messages = "ibc.core.channel.v2.Msg"

// panicked says that a message made the application panic. The SDK then names
// no message: it recovers around the whole transaction (baseapp/recovery.go).
func (e *chainError) panicked() bool { return e.is(sdkerrors.ErrPanic) }

// isolatePanic finds the first message that panics, by simulating ever smaller
// beginnings of the chunk, and takes it out.
func (s *submission) isolatePanic(ctx context.Context, chunk []entry, reason *chainError) error {
	var failure error
	panics := func(n int) bool { // the first n messages
		if failure != nil || n == len(chunk) {
			return true
		}
		messages := append([]proto.Message{}, s.updates...)
		for _, e := range chunk[:n] {
			messages = append(messages, e.message)
		}
		if len(messages) == 0 {
			return false
		}
		_, err := s.c.try(ctx, messages)
		refused := (*chainError)(nil)
		if err != nil && !errors.As(err, &refused) {
			failure = err
		}
		return err != nil
	}
	n := sort.Search(len(chunk), panics)
	switch {
	case failure != nil:
		return failure
	case n == 0: // the updates alone do
		s.finish(adapters.Retry, reason)
		return nil
	}
	what, _, _ := strings.Cut(reason.text, "\n") // the rest is the node's stack
	s.take(n-1, adapters.Outcome{Status: adapters.Retry, Err: refusal.ApplicationAborted.With("%s", what)})
	return nil
}
