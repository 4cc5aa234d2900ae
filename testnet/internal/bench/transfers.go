package bench

import (
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

// overClients signs transfers over a link of clients.
func (t *transfers) overClients(client string, due time.Time, packets int) ([][]byte, error) {
	return t.signed(packets, &channelv2.MsgSendPacket{
		SourceClient: client, TimeoutTimestamp: uint64(due.Unix()),
		Payloads: []packet.Payload{t.payload()}, Signer: t.sender.address,
	})
}

// overChannel signs ICS-20 transfers.
func (t *transfers) overChannel(channel string, due time.Time, packets int) ([][]byte, error) {
	return t.signed(packets, transfertypes.NewMsgTransfer(transfertypes.PortID, channel, t.coin(), t.sender.address, t.receiver,
		clienttypes.ZeroHeight(), uint64(due.UnixNano()), ""))
}

func (t *transfers) signed(packets int, message proto.Message) ([][]byte, error) {
	messages := make([]proto.Message, packets)
	for i := range messages {
		messages[i] = message
	}
	return t.sender.sign(messages)
}
