package app_test

import (
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	transfertypes "github.com/cosmos/ibc-go/v8/modules/apps/transfer/types"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/chain/transfer"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
	"github.com/anji-bridge/anji/testnet/internal/ics20"
)

func (c *chain) balance(address, denom string) int64 {
	c.t.Helper()
	request, err := (&banktypes.QueryBalanceRequest{Address: address, Denom: denom}).Marshal()
	must(c.t, err)
	var answer banktypes.QueryBalanceResponse
	must(c.t, answer.Unmarshal(c.store(&abci.RequestQuery{Path: "/cosmos.bank.v1beta1.Query/Balance", Data: request}).Value))
	return answer.Balance.Amount.Int64()
}

func (e *end) transferMessage(coin sdk.Coin, receiver string, timeout time.Duration) *channelv2.MsgSendPacket {
	e.t.Helper()
	return &channelv2.MsgSendPacket{
		SourceClient: e.client, TimeoutTimestamp: uint64(e.now.Add(timeout).Unix()),
		Payloads: []packet.Payload{ics20.Payload(coin, e.address("user"), receiver)}, Signer: e.address("user"),
	}
}

// transfer sends coins of the chain's user and returns the packet.
func (e *end) transfer(other *end, sequence uint64, coin sdk.Coin, receiver string, timeout time.Duration) packet.Packet {
	e.t.Helper()
	message := e.transferMessage(coin, receiver, timeout)
	e.deliver("user", message)
	return packet.Packet{
		Sequence: sequence, SourceClient: e.client, DestinationClient: other.client,
		TimeoutTimestamp: message.TimeoutTimestamp, Payloads: message.Payloads,
	}
}

// TestTransferMovesCoins takes coins to another chain and back, and pays those
// back that do not arrive: one unlike the other would make coins of nothing.
func TestTransferMovesCoins(t *testing.T) {
	a, b := link(t, newChain(t, "left-1"), newChain(t, "right-1"))
	success := packet.Acknowledgement{AppAcknowledgements: [][]byte{ics20.Acknowledgement()}}
	here, there := a.address("user"), b.address("user")
	voucher := transfer.Voucher(b.client, layout.Denom)
	escrow := sdk.AccAddress(transfertypes.GetEscrowAddress(ics20.Port, a.client)).String()
	before := a.balance(here, layout.Denom)
	expect := func(when string, paid, escrowed, vouchers int64) {
		t.Helper()
		if got := before - a.balance(here, layout.Denom); got != paid {
			t.Errorf("%s: the sender has paid %d, want %d", when, got, paid)
		}
		if got := a.balance(escrow, layout.Denom); got != escrowed {
			t.Errorf("%s: the escrow holds %d, want %d", when, got, escrowed)
		}
		if got := b.balance(there, voucher); got != vouchers {
			t.Errorf("%s: the receiver has %d vouchers, want %d", when, got, vouchers)
		}
	}

	p := a.transfer(b, 1, sdk.NewInt64Coin(layout.Denom, 100), there, time.Hour)
	expect("sent", 100, 100, 0)
	b.receive(a, p)
	a.acknowledge(b, p, success)
	expect("acknowledged", 100, 100, 100)

	p = b.transfer(a, 1, sdk.NewInt64Coin(voucher, 40), here, time.Hour)
	expect("sent back", 100, 100, 60)
	a.receive(b, p)
	b.acknowledge(a, p, success)
	expect("back", 60, 60, 60)

	p = a.transfer(b, 2, sdk.NewInt64Coin(layout.Denom, 7), "nobody", time.Hour)
	b.receive(a, p)
	expect("refused", 67, 67, 60)
	a.acknowledge(b, p, packet.ErrorAcknowledgement())
	expect("paid back", 60, 60, 60)

	p = a.transfer(b, 3, sdk.NewInt64Coin(layout.Denom, 7), there, 30*time.Second)
	a.timeOut(b, p)
	expect("timed out", 60, 60, 60)
}

func TestTransferRefuses(t *testing.T) {
	a, _ := link(t, newChain(t, "left-1"), newChain(t, "right-1"))
	receiver := a.address("admin")
	for name, mutate := range map[string]func(*channelv2.MsgSendPacket){
		"coins of another": func(m *channelv2.MsgSendPacket) {
			m.Payloads[0] = ics20.Payload(sdk.NewInt64Coin(layout.Denom, 1), receiver, receiver)
		},
		"more than there is": func(m *channelv2.MsgSendPacket) {
			m.Payloads[0] = ics20.Payload(sdk.NewInt64Coin(layout.Denom, 1<<60), m.Signer, receiver)
		},
		"vouchers that nobody has": func(m *channelv2.MsgSendPacket) {
			m.Payloads[0] = ics20.Payload(sdk.NewInt64Coin(transfer.Voucher(a.client, layout.Denom), 1), m.Signer, receiver)
		},
		"no denomination": func(m *channelv2.MsgSendPacket) {
			m.Payloads[0].Value = []byte(`{"denom":"!","amount":"1","sender":"` + m.Signer + `","receiver":"` + receiver + `"}`)
		},
		"another version":  func(m *channelv2.MsgSendPacket) { m.Payloads[0].Version = "ics20-2" },
		"another encoding": func(m *channelv2.MsgSendPacket) { m.Payloads[0].Encoding = "text/plain" },
		"another port":     func(m *channelv2.MsgSendPacket) { m.Payloads[0].DestinationPort = "probe" },
	} {
		message := a.transferMessage(sdk.NewInt64Coin(layout.Denom, 1), receiver, time.Hour)
		mutate(message)
		if result := a.next(a.sign("user", message))[0]; result.Code == 0 {
			t.Errorf("%s: was sent", name)
		}
		number, _ := a.key("user")
		a.sequences[number]++
	}
}
