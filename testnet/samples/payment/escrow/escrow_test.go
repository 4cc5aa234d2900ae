package escrow_test

import (
	"bytes"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/payment"
	"github.com/anji-bridge/anji/testnet/samples/payment/escrow"
)

func TestFund(t *testing.T) {
	b := newBridge(t)
	sent := b.mustFund("lot-7")
	want := b.funded("lot-7")
	payload, err := want.Payload()
	require.NoError(t, err)
	require.Equal(t, []packet.Payload{payload}, sent.Payloads, "the contract and the Go code encode differently")
	require.Equal(t, escrow.EscrowOrder{Payee: want.Payee, Amount: want.Amount}, b.order("lot-7"))
	require.Equal(t, int64(supply-amount), b.balance(b.payer.Address))
	require.Equal(t, int64(amount), b.balance(b.escrow))
}

func TestFundRefuses(t *testing.T) {
	b := newBridge(t)
	b.mustFund("lot-1")
	for _, c := range []struct {
		name   string
		mutate func(*fund)
		want   string
		field  string // of Invalid
	}{
		{"no order", func(f *fund) { f.order = "" }, "Invalid", "order"},
		{"long order", func(f *fund) { f.order = strings.Repeat("x", 65) }, "Invalid", "order"},
		{"no approver", func(f *fund) { f.approver = "" }, "Invalid", "approver"},
		{"long approver", func(f *fund) { f.approver = strings.Repeat("x", 129) }, "Invalid", "approver"},
		{"no payee", func(f *fund) { f.payee = common.Address{} }, "Invalid", "payee"},
		{"nothing", func(f *fund) { f.amount = common.Big0 }, "Invalid", "amount"},
		{"more than the payer has", func(f *fund) { f.amount = big.NewInt(supply) }, "ERC20InsufficientBalance", ""},
		{"funded before", func(f *fund) { f.order = "lot-1" }, "OrderExists", ""},
		{"unknown client", func(f *fund) { f.client = "client-9" }, "ClientUnknown", ""},
		{"time is up", func(f *fund) { f.timeout = b.Time() }, "TimeoutElapsed", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := b.fund("lot-2")
			c.mutate(&f)
			_, err := b.Send(b.payer, b.escrow, f.pack())
			revert := refused(t, err, c.want)
			if c.field != "" {
				require.Equal(t, []any{c.field}, revert.Arguments)
			}
			require.Equal(t, int64(amount), b.balance(b.escrow))
		})
	}
}

func TestRelease(t *testing.T) {
	b := newBridge(t)
	b.mustFund("lot-7")
	release := b.release("lot-7")
	require.Equal(t, payment.Acknowledgement, b.receive(1, release))
	require.Equal(t, int64(amount), b.balance(payee))
	require.Equal(t, int64(0), b.balance(b.escrow))

	require.Equal(t, universal, b.receive(2, release), "released twice")
	require.Equal(t, universal, b.receive(3, b.release("lot-8")), "released an unknown order")
	require.Equal(t, int64(amount), b.balance(payee))
	_, err := b.Send(b.payer, b.escrow, b.fund("lot-7").pack())
	refused(t, err, "OrderExists")
}

// A chain releases what was sent to it, and not what was sent to another.
func TestReleaseByAnotherChain(t *testing.T) {
	b := newBridge(t)
	b.mustFund("lot-7")
	require.Equal(t, universal, b.receiveBy("client-1", 1, b.release("lot-7")))
	require.Equal(t, int64(amount), b.balance(b.escrow))
}

// What is refused here the other chains refuse too, and the reverse.
func TestReleaseIsStrict(t *testing.T) {
	b := newBridge(t)
	b.mustFund("lot-7")
	long := payment.Release{Order: strings.Repeat("x", 64)}
	longest, err := long.Payload()
	require.NoError(t, err)
	for i, c := range []struct {
		name   string
		mutate func(*packet.Payload)
	}{
		{"other source port", func(p *packet.Payload) { p.SourcePort = "transfer" }},
		{"other version", func(p *packet.Payload) { p.Version = "payment-2" }},
		{"other encoding", func(p *packet.Payload) { p.Encoding = "application/json" }},
		{"no text", func(p *packet.Payload) { p.Value = p.Value[:32] }},
		{"cut short", func(p *packet.Payload) { p.Value = p.Value[:len(p.Value)-1] }},
		{"trailing word", func(p *packet.Payload) { p.Value = append(p.Value, make([]byte, 32)...) }},
		{"padding not zero", func(p *packet.Payload) { p.Value[len(p.Value)-1] = 1 }},
		{"another offset", func(p *packet.Payload) {
			p.Value = append(bytes.Clone(p.Value[:32]), append(make([]byte, 32), p.Value[32:]...)...)
			p.Value[31] = 64
		}},
		{"length beyond the end", func(p *packet.Payload) { p.Value[62] = 1 }},
		{"too long", func(p *packet.Payload) {
			p.Value = append(bytes.Clone(longest.Value), make([]byte, 32)...)
			p.Value[63]++
			p.Value[len(longest.Value)] = 'x'
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := b.release("lot-7")
			p.Value = bytes.Clone(p.Value)
			c.mutate(&p)
			_, err := payment.ParseRelease(p)
			require.Error(t, err)
			require.Equal(t, universal, b.receive(uint64(i+1), p))
			require.Equal(t, int64(amount), b.balance(b.escrow))
		})
	}
	require.Equal(t, payment.Acknowledgement, b.receive(100, b.release("lot-7")), "the valid one")
}

func TestFundedPacketEnds(t *testing.T) {
	for _, c := range []struct {
		name     string
		end      func(b *bridge, sent packet.Packet) *types.Receipt
		refunded bool
	}{
		{"kept by the other chain", func(b *bridge, sent packet.Packet) *types.Receipt {
			return b.acknowledge(sent, payment.Acknowledgement)
		}, false},
		{"refused by the other chain", func(b *bridge, sent packet.Packet) *types.Receipt {
			return b.acknowledge(sent, universal)
		}, true},
		{"answered with something else", func(b *bridge, sent packet.Packet) *types.Receipt {
			return b.acknowledge(sent, []byte("well done"))
		}, true},
		{"timed out", func(b *bridge, sent packet.Packet) *types.Receipt { return b.timeOut(sent) }, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBridge(t)
			sent := b.mustFund("lot-7")
			receipt := c.end(b, sent)
			require.Equal(t, c.refunded, noted(t, receipt, "Refunded", sent.Sequence))
			require.Equal(t, !c.refunded, noted(t, receipt, "Confirmed", sent.Sequence))
			left := int64(amount)
			if c.refunded {
				left = 0
				b.mustFund("lot-7") // the name is free again
				require.Equal(t, int64(supply-amount), b.balance(b.payer.Address))
				return
			}
			require.Equal(t, left, b.balance(b.escrow))
		})
	}
}

// A chain that lies, first releasing and then denying the order, is paid for
// once and the packet ends all the same.
func TestReleasedIsNotRefunded(t *testing.T) {
	for _, end := range []func(b *bridge, sent packet.Packet) *types.Receipt{
		func(b *bridge, sent packet.Packet) *types.Receipt { return b.acknowledge(sent, universal) },
		func(b *bridge, sent packet.Packet) *types.Receipt { return b.timeOut(sent) },
	} {
		b := newBridge(t)
		b.mustFund("another")
		sent := b.mustFund("lot-7")
		require.Equal(t, payment.Acknowledgement, b.receive(1, b.release("lot-7")))
		receipt := end(b, sent)
		require.False(t, noted(t, receipt, "Refunded", sent.Sequence))
		require.Equal(t, int64(amount), b.balance(b.escrow), "another order's tokens")
	}
}

func TestCallbacksAreTheRouters(t *testing.T) {
	b := newBridge(t)
	sent := b.mustFund("lot-7")
	payload := escrow.IICS26RouterMsgsPayload{SourcePort: "payment", DestPort: "payment", Version: "payment-1", Encoding: payment.Encoding, Value: b.release("lot-7").Value}
	for name, call := range map[string][]byte{
		"receive": contract.PackOnRecvPacket(escrow.IIBCAppCallbacksOnRecvPacketCallback{DestinationClient: here, Sequence: 1, Payload: payload}),
		"acknowledge": contract.PackOnAcknowledgementPacket(escrow.IIBCAppCallbacksOnAcknowledgementPacketCallback{
			SourceClient: here, Sequence: sent.Sequence, Acknowledgement: universal}),
		"time out": contract.PackOnTimeoutPacket(escrow.IIBCAppCallbacksOnTimeoutPacketCallback{SourceClient: here, Sequence: sent.Sequence}),
	} {
		_, err := b.Send(b.payer, b.escrow, call)
		refused(t, err, "OnlyRouter")
		require.Equal(t, int64(amount), b.balance(b.escrow), name)
	}
}
