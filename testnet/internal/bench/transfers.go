package bench

import (
	"context"
	"fmt"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/gogoproto/proto"
	transfertypes "github.com/cosmos/ibc-go/v8/modules/apps/transfer/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
	"github.com/anji-bridge/anji/testnet/internal/ics20"
)

// transfers sends one coin in each packet to an account of another chain, the
// same to the byte every time.
type transfers struct {
	sender   *wallet
	receiver string
}

func (t *transfers) coin() sdk.Coin { return sdk.NewInt64Coin(layout.Denom, 1) }

func (t *transfers) payload() packet.Payload {
	return ics20.Payload(t.coin(), t.sender.address, t.receiver)
}

// overClients are transfers over a link of clients.
func (t *transfers) overClients(client string, due time.Time, packets int) []proto.Message {
	return repeated(packets, &channelv2.MsgSendPacket{
		SourceClient: client, TimeoutTimestamp: uint64(due.Unix()),
		Payloads: []packet.Payload{t.payload()}, Signer: t.sender.address,
	})
}

// overChannel are ICS-20 transfers.
func (t *transfers) overChannel(channel string, due time.Time, packets int) []proto.Message {
	return repeated(packets, transfertypes.NewMsgTransfer(transfertypes.PortID, channel, t.coin(), t.sender.address, t.receiver,
		clienttypes.ZeroHeight(), uint64(due.UnixNano()), ""))
}

func repeated(packets int, message proto.Message) []proto.Message {
	messages := make([]proto.Message, packets)
	for i := range messages {
		messages[i] = message
	}
	return messages
}

// signed are transfers in transactions that lie ready.
type signed struct {
	wallet   *wallet
	txs      [][]byte
	together int // in each transaction
	pace     pace
}

func (t *transfers) sign(messages []proto.Message, pace pace) (s signed, err error) {
	s = signed{wallet: t.sender, together: pace.together(perTransaction), pace: pace}
	s.txs, err = t.sender.sign(messages, s.together)
	return s, err
}

func (s signed) send(ctx context.Context) error {
	began := time.Now()
	for i, tx := range s.txs {
		if err := s.pace.await(ctx, began, i*s.together); err != nil {
			return err
		}
		if err := s.wallet.broadcast(ctx, tx); err != nil {
			return fmt.Errorf("transaction %d of %d: %w", i+1, len(s.txs), err)
		}
	}
	return nil
}
