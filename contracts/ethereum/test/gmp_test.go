package test_test

import (
	"bytes"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/gmp"
	"github.com/anji-bridge/anji/contracts/gmp/gmptest"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/payment/escrow"
)

var (
	calls = bindings.NewGMP()
	token = escrow.NewDemoToken()
)

// caller is a sender of the counterparty's chain.
const caller = "cosmos1sender"

// called is a bridge with the application of calls, and a token to call.
type called struct {
	*bridge
	gmp, token common.Address
}

func newCalled(t *testing.T) called {
	t.Helper()
	b := newBridge(t)
	c := called{bridge: b, gmp: b.Deploy(&bindings.GMPMetaData, calls.PackConstructor(b.router))}
	b.MustSend(b.admin, b.router, router.PackAddIBCApp(gmp.Port, c.gmp))
	b.Know(&bindings.GMPMetaData)
	b.Know(&bindings.GMPAccountMetaData)
	// The account owns tokens before it exists.
	c.token = b.Deploy(&escrow.DemoTokenMetaData, token.PackConstructor(c.account(here, caller, nil), big.NewInt(1000)))
	b.Know(&escrow.DemoTokenMetaData)
	return c
}

func (c called) account(client, sender string, salt []byte) common.Address {
	c.t.Helper()
	address, err := calls.UnpackAccountOf(c.read(c.gmp, calls.PackAccountOf(client, sender, salt)))
	require.NoError(c.t, err)
	return address
}

func (c called) balance(of common.Address) int64 {
	c.t.Helper()
	balance, err := token.UnpackBalanceOf(c.read(c.token, token.PackBalanceOf(of)))
	require.NoError(c.t, err)
	return balance.Int64()
}

// pay is the call that pays one token to somebody.
func (c called) pay() gmp.Call {
	return gmp.Call{Sender: caller, Receiver: c.token.Hex(), Payload: token.PackTransfer(c.stranger.Address, big.NewInt(1))}
}

// bring brings a payload of the counterparty and returns its acknowledgement.
func (c called) bring(sequence uint64, payload packet.Payload) (acknowledgement []byte, receipt *types.Receipt) {
	c.t.Helper()
	p := c.incoming(sequence)
	p.Payloads = []packet.Payload{payload}
	receipt = c.MustSend(c.relayer, c.router, c.receive(p))
	for _, log := range receipt.Logs {
		if event, err := router.UnpackWriteAcknowledgementEvent(log); err == nil {
			return event.Acknowledgement, receipt
		}
	}
	c.t.Fatal("the packet was not acknowledged")
	return nil, nil
}

func encode(t testing.TB, call gmp.Call) packet.Payload {
	t.Helper()
	payload, err := call.Encode()
	require.NoError(t, err)
	return payload
}

func TestCallActsByTheSendersAccount(t *testing.T) {
	c := newCalled(t)
	account := c.account(here, caller, nil)
	ack, receipt := c.bring(1, encode(t, c.pay()))
	result, err := gmp.ParseAcknowledgement(ack)
	require.NoError(t, err)
	require.Equal(t, common.LeftPadBytes([]byte{1}, 32), result, "transfer answers true")
	require.Equal(t, []int64{999, 1}, []int64{c.balance(account), c.balance(c.stranger.Address)})
	told := false
	for _, log := range receipt.Logs {
		if event, err := calls.UnpackCalledEvent(log); err == nil {
			told = event.Client == here && event.Sequence == 1 && event.Account == account && event.Target == c.token
		}
	}
	require.True(t, told)

	// The second call finds the account there.
	_, again := c.bring(2, encode(t, c.pay()))
	require.EqualValues(t, 998, c.balance(account))
	t.Logf("gas of a call with a new account %d, with one that exists %d", receipt.GasUsed, again.GasUsed)
}

// Each of client, sender and salt is another account.
func TestAccountsAreApart(t *testing.T) {
	c := newCalled(t)
	seen := map[common.Address]bool{}
	for _, a := range []common.Address{
		c.account(here, caller, nil), c.account("client-1", caller, nil), c.account(here, "cosmos1other", nil),
		c.account(here, caller, []byte{0}), c.account(here, caller, []byte{0, 0}), c.account(here, caller+"\x00", nil),
	} {
		require.False(t, seen[a])
		seen[a] = true
	}
	for _, change := range []func(*gmp.Call){
		func(call *gmp.Call) { call.Sender = "cosmos1other" },
		func(call *gmp.Call) { call.Salt = []byte{0} },
	} {
		call := c.pay()
		change(&call)
		ack, _ := c.bring(uint64(10+len(call.Salt)), encode(t, call))
		_, err := gmp.ParseAcknowledgement(ack)
		require.ErrorIs(t, err, gmp.ErrFailed)
	}
	require.EqualValues(t, 1000, c.balance(c.account(here, caller, nil)))
	_, err := c.Send(c.stranger, c.deployed(caller), bindings.NewGMPAccount().PackExecute(c.token, token.PackTransfer(c.stranger.Address, big.NewInt(1))))
	refused(t, err, "OnlyApp")
}

// deployed is a sender's account, which a call has made.
func (c called) deployed(sender string) common.Address {
	c.bring(100, encode(c.t, c.pay()))
	return c.account(here, sender, nil)
}

// What v11 refuses is refused here, and what it takes is taken: the receiver
// of the vectors is no contract, so that it fails there.
func TestCallsOfV11(t *testing.T) {
	c := newCalled(t)
	v := gmptest.Load(t)
	sequence := uint64(1000)
	verdict := func(name string, value []byte) string {
		sequence++
		if len(value) == 0 {
			return "" // no packet is empty
		}
		_, receipt := c.bring(sequence, gmptest.Wrap(value))
		for _, log := range receipt.Logs {
			if event, err := router.UnpackIBCAppRecvPacketCallbackErrorEvent(log); err == nil {
				if len(event.Reason) == 0 {
					return "reverted"
				}
				if invalid, err := calls.UnpackInvalidError(event.Reason[4:]); err == nil && bytes.HasPrefix(event.Reason, common.FromHex("0x")) {
					return invalid.Field
				}
				return "target"
			}
		}
		t.Fatalf("%s: carried out", name)
		return ""
	}
	for _, e := range v.Encoded {
		got := verdict(e.Name, e.Value)
		require.Equal(t, e.Refusal == "", got == "target", "%s: %q, ibc-go: %s", e.Name, got, e.Refusal)
	}
	for _, call := range v.Calls {
		if len(call.Encoded) == 0 || strings.HasPrefix(call.Name, "sender blank") {
			continue // too long for a test; a blank sender is one like any other
		}
		got := verdict(call.Name, call.Encoded)
		if call.Refusal != "" {
			require.Contains(t, []string{"sender", "receiver", "salt"}, got, "%s: ibc-go: %s", call.Name, call.Refusal)
		} else if strings.HasPrefix(call.Receiver, "0x") {
			require.Equal(t, "target", got, call.Name)
		} else {
			require.Equal(t, "receiver", got, call.Name)
		}
	}
	for _, a := range v.Acknowledgements {
		require.NotEmpty(t, a.Encoded)
	}
}

func TestCallOfAnotherApplication(t *testing.T) {
	c := newCalled(t)
	for i, change := range []func(*packet.Payload){
		func(p *packet.Payload) { p.SourcePort = "transfer" },
		func(p *packet.Payload) { p.Version = "ics27-1" },
		func(p *packet.Payload) { p.Encoding = "application/json" },
		func(p *packet.Payload) { p.Value = p.Value[:64] },
	} {
		payload := encode(t, c.pay())
		change(&payload)
		ack, _ := c.bring(uint64(i+1), payload)
		_, err := gmp.ParseAcknowledgement(ack)
		require.ErrorIs(t, err, gmp.ErrFailed)
	}
	require.EqualValues(t, 1000, c.balance(c.account(here, caller, nil)))
}

func TestSendCall(t *testing.T) {
	c := newCalled(t)
	payload, err := gmp.CosmosPayload()
	require.NoError(t, err)
	timeout := c.Time() + 600
	send := func(salt, payload []byte, receiver, memo string) (packet.Packet, error) {
		receipt, err := c.Send(c.stranger, c.gmp, calls.PackSendCall(here, timeout, receiver, salt, payload, memo))
		if err != nil {
			return packet.Packet{}, err
		}
		for _, log := range receipt.Logs {
			if event, err := router.UnpackSendPacketEvent(log); err == nil {
				return packet.ParsePacket(event.Packet)
			}
		}
		t.Fatal("no packet was sent")
		return packet.Packet{}, nil
	}
	sent, err := send([]byte{1}, payload, "", "memo")
	require.NoError(t, err)
	call, err := gmp.Parse(sent.Payloads[0])
	require.NoError(t, err)
	require.Equal(t, strings.ToLower(c.stranger.Address.Hex()), call.Sender)
	require.Equal(t, []any{"", "memo", []byte{1}}, []any{call.Receiver, call.Memo, call.Salt})
	require.True(t, bytes.Equal(payload, call.Payload))
	require.Equal(t, timeout, sent.TimeoutTimestamp)

	for field, attempt := range map[string]func() (packet.Packet, error){
		"salt":     func() (packet.Packet, error) { return send(make([]byte, 33), nil, "", "") },
		"receiver": func() (packet.Packet, error) { return send(nil, nil, strings.Repeat("r", 2049), "") },
		"payload":  func() (packet.Packet, error) { return send(nil, make([]byte, 32769), "", "") },
		"memo":     func() (packet.Packet, error) { return send(nil, nil, "", strings.Repeat("m", 32769)) },
	} {
		_, err := attempt()
		require.Equal(t, []any{field}, refused(t, err, "Invalid").Arguments)
	}
	_, err = send(make([]byte, 32), make([]byte, 32768), "r", "m")
	require.NoError(t, err)

	answered := func(ack []byte, success bool) {
		sent, err := send(nil, payload, "", "")
		require.NoError(t, err)
		receipt := c.MustSend(c.relayer, c.router, c.acknowledge(sent, ack))
		event, err := calls.UnpackAnsweredEvent(receipt.Logs[0])
		require.NoError(t, err)
		require.Equal(t, []any{here, sent.Sequence, success, ack}, []any{event.Client, event.Sequence, event.Success, event.Acknowledgement})
	}
	done, err := gmp.Acknowledge([]byte("result"))
	require.NoError(t, err)
	answered(done, true)
	answered(packet.ErrorAcknowledgement().AppAcknowledgements[0], false)
	answered([]byte{1}, true)

	receipt := c.MustSend(c.relayer, c.router, c.timeOut(sent, sent.TimeoutTimestamp))
	event, err := calls.UnpackTimedOutEvent(receipt.Logs[0])
	require.NoError(t, err)
	require.Equal(t, sent.Sequence, event.Sequence)
}

func TestGMPIsTheRoutersAlone(t *testing.T) {
	c := newCalled(t)
	for _, call := range [][]byte{
		calls.PackOnRecvPacket(bindings.IIBCAppCallbacksOnRecvPacketCallback{}),
		calls.PackOnAcknowledgementPacket(bindings.IIBCAppCallbacksOnAcknowledgementPacketCallback{}),
		calls.PackOnTimeoutPacket(bindings.IIBCAppCallbacksOnTimeoutPacketCallback{}),
	} {
		_, err := c.Send(c.stranger, c.gmp, call)
		refused(t, err, "OnlyRouter")
	}
}
