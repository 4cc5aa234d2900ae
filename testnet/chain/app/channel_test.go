package app_test

import (
	"testing"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	transfertypes "github.com/cosmos/ibc-go/v8/modules/apps/transfer/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	connectiontypes "github.com/cosmos/ibc-go/v8/modules/core/03-connection/types"
	channeltypes "github.com/cosmos/ibc-go/v8/modules/core/04-channel/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

// ofOther is what a handshake's second step must show of the other chain's
// client of this one.
type ofOther struct {
	state                 exported.ClientState
	proof, consensusProof []byte
	height                clienttypes.Height
}

func (e *end) clientOf(other *end) ofOther {
	e.t.Helper()
	var o ofOther
	must(e.t, other.app.Codec().UnmarshalInterface(other.get(exported.StoreKey, host.FullClientStateKey(other.client)), &o.state))
	o.height = o.state.GetLatestHeight().(clienttypes.Height)
	o.proof = e.prove(other, host.FullClientStateKey(other.client))
	o.consensusProof = e.prove(other, host.FullConsensusStateKey(other.client, o.height))
	return o
}

const (
	firstConnection = "connection-0"
	firstChannel    = "channel-0"
	port            = transfertypes.PortID
)

// connect opens a connection over the clients of a link.
func connect(a, b *end) {
	prefix := commitmenttypes.NewMerklePrefix([]byte(exported.StoreKey))
	versions := connectiontypes.GetCompatibleVersions()
	key := host.ConnectionKey(firstConnection)

	a.deliver("relayer", connectiontypes.NewMsgConnectionOpenInit(a.client, b.client, prefix, versions[0], 0, a.address("relayer")))
	update := b.updateFrom(a)
	shown := b.clientOf(a)
	b.deliver("relayer", update, connectiontypes.NewMsgConnectionOpenTry(b.client, firstConnection, a.client, shown.state, prefix, versions, 0,
		b.prove(a, key), shown.proof, shown.consensusProof, b.trusted, shown.height, b.address("relayer")))
	update = a.updateFrom(b)
	shown = a.clientOf(b)
	a.deliver("relayer", update, connectiontypes.NewMsgConnectionOpenAck(firstConnection, firstConnection, shown.state,
		a.prove(b, key), shown.proof, shown.consensusProof, a.trusted, shown.height, versions[0], a.address("relayer")))
	update = b.updateFrom(a)
	b.deliver("relayer", update, connectiontypes.NewMsgConnectionOpenConfirm(firstConnection, b.prove(a, key), b.trusted, b.address("relayer")))
}

// openChannel opens a channel of the transfer module over the connection.
func openChannel(a, b *end) {
	hops, key := []string{firstConnection}, host.ChannelKey(port, firstChannel)
	a.deliver("relayer", channeltypes.NewMsgChannelOpenInit(port, transfertypes.Version, channeltypes.UNORDERED, hops, port, a.address("relayer")))
	update := b.updateFrom(a)
	b.deliver("relayer", update, channeltypes.NewMsgChannelOpenTry(port, transfertypes.Version, channeltypes.UNORDERED, hops, port, firstChannel,
		transfertypes.Version, b.prove(a, key), b.trusted, b.address("relayer")))
	update = a.updateFrom(b)
	a.deliver("relayer", update, channeltypes.NewMsgChannelOpenAck(port, firstChannel, firstChannel, transfertypes.Version,
		a.prove(b, key), a.trusted, a.address("relayer")))
	update = b.updateFrom(a)
	b.deliver("relayer", update, channeltypes.NewMsgChannelOpenConfirm(port, firstChannel, b.prove(a, key), b.trusted, b.address("relayer")))
}

// TestClassicTransfer carries a coin as any relayer of classic IBC would: by a
// connection and a channel, next to a link of the same clients.
func TestClassicTransfer(t *testing.T) {
	a, b := link(t, newChain(t, "left-1"), newChain(t, "right-1"))
	connect(a, b)
	openChannel(a, b)

	coin := sdk.NewInt64Coin(layout.Denom, 5)
	due := uint64(a.now.Add(time.Hour).UnixNano())
	a.deliver("user", transfertypes.NewMsgTransfer(port, firstChannel, coin, a.address("user"), b.address("user"), clienttypes.ZeroHeight(), due, ""))
	data := transfertypes.NewFungibleTokenPacketData(coin.Denom, coin.Amount.String(), a.address("user"), b.address("user"), "")
	p := channeltypes.NewPacket(data.GetBytes(), 1, port, firstChannel, port, firstChannel, clienttypes.ZeroHeight(), due)
	update := b.updateFrom(a)
	b.deliver("relayer", update, channeltypes.NewMsgRecvPacket(p, b.prove(a, host.PacketCommitmentKey(port, firstChannel, 1)), b.trusted, b.address("relayer")))
	voucher := transfertypes.ParseDenomTrace(transfertypes.GetPrefixedDenom(port, firstChannel, coin.Denom)).IBCDenom()
	if got := b.balance(b.address("user"), voucher); got != 5 {
		t.Errorf("the receiver has %d vouchers, want 5", got)
	}

	answer := channeltypes.NewResultAcknowledgement([]byte{1}).Acknowledgement()
	update = a.updateFrom(b)
	a.deliver("relayer", update, channeltypes.NewMsgAcknowledgement(p, answer, a.prove(b, host.PacketAcknowledgementKey(port, firstChannel, 1)), a.trusted, a.address("relayer")))
	if left := a.get(exported.StoreKey, host.PacketCommitmentKey(port, firstChannel, 1)); len(left) != 0 {
		t.Errorf("the packet still has a commitment: %x", left)
	}
}
