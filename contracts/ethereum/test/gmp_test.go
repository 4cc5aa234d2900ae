package test_test

import (
	"bytes"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/contracts/gmp"
	"github.com/anji-bridge/anji/contracts/gmp/gmptest"
	"github.com/anji-bridge/anji/contracts/packet"
)

var (
	calls = bindings.NewGMP()
	tally = test.NewTally()
)

// caller is a sender of the counterparty's chain.
const caller = "cosmos1sender"

// called is a bridge with the application of calls, and a contract to call.
type called struct {
	*bridge
	gmp, tally common.Address
}

func newCalled(t *testing.T) called {
	t.Helper()
	b := newBridge(t)
	c := called{bridge: b, gmp: b.Deploy(&bindings.GMPMetaData, calls.PackConstructor(b.router))}
	b.MustSend(b.admin, b.router, router.PackAddIBCApp(gmp.Port, c.gmp))
	b.Know(&bindings.GMPMetaData)
	b.Know(&bindings.GMPAccountMetaData)
	c.tally = b.Deploy(&test.TallyMetaData, nil)
	return c
}

func (c called) account(client, sender string, salt []byte) common.Address {
	c.t.Helper()
	address, err := calls.UnpackAccountOf(c.read(c.gmp, calls.PackAccountOf(client, sender, salt)))
	require.NoError(c.t, err)
	return address
}

func (c called) count(of common.Address) int64 {
	c.t.Helper()
	count, err := tally.UnpackCountOf(c.read(c.tally, tally.PackCountOf(of)))
	require.NoError(c.t, err)
	return count.Int64()
}

// add is a call that counts for its sender.
func (c called) add(amount int64) gmp.Call {
	return gmp.Call{Sender: caller, Receiver: c.tally.Hex(), Payload: tally.PackAdd(big.NewInt(amount))}
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
	ack, receipt := c.bring(1, encode(t, c.add(5)))
	result, err := gmp.ParseAcknowledgement(ack)
	require.NoError(t, err)
	require.Equal(t, common.LeftPadBytes([]byte{5}, 32), result)
	require.EqualValues(t, 5, c.count(account))
	told := false
	for _, log := range receipt.Logs {
		if event, err := calls.UnpackCalledEvent(log); err == nil {
			told = event.Client == here && event.Sequence == 1 && event.Account == account && event.Target == c.tally
		}
	}
	require.True(t, told)

	// The second call finds the account there.
	_, again := c.bring(2, encode(t, c.add(1)))
	require.EqualValues(t, 6, c.count(account))
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
	other := c.add(1)
	other.Sender = "cosmos1other"
	c.bring(1, encode(t, other))
	require.EqualValues(t, 1, c.count(c.account(here, other.Sender, nil)))
	require.Zero(t, c.count(c.account(here, caller, nil)))
	_, err := c.Send(c.stranger, c.account(here, other.Sender, nil), bindings.NewGMPAccount().PackExecute(c.tally, tally.PackAdd(big.NewInt(1))))
	refused(t, err, "OnlyApp")
}

// A failing call leaves nothing, not even the account.
func TestCallFails(t *testing.T) {
	c := newCalled(t)
	notAContract := c.add(1)
	notAContract.Receiver = c.stranger.Address.Hex()
	for i, call := range []gmp.Call{c.add(0), notAContract} {
		ack, _ := c.bring(uint64(i+1), encode(t, call))
		_, err := gmp.ParseAcknowledgement(ack)
		require.ErrorIs(t, err, gmp.ErrFailed)
	}
	code, err := c.Client().CodeAt(t.Context(), c.account(here, caller, nil), nil)
	require.NoError(t, err)
	require.Empty(t, code)
}

// What v11 refuses is refused here, and what it takes is taken: the receiver
// of the vectors is no contract, so that it fails there.
func TestCallsOfV11(t *testing.T) {
	c := newCalled(t)
	v := gmptest.Load(t)
	sequence := uint64(1000)
	abi, err := bindings.GMPMetaData.ParseABI()
	require.NoError(t, err)
	invalidID := abi.Errors["Invalid"].ID
	// verdict is the field at fault, or empty where the call reached its target.
	verdict := func(name string, value []byte) string {
		sequence++
		_, receipt := c.bring(sequence, gmptest.Wrap(value))
		for _, log := range receipt.Logs {
			event, err := router.UnpackIBCAppRecvPacketCallbackErrorEvent(log)
			if err != nil {
				continue
			}
			switch {
			case bytes.HasPrefix(event.Reason, crypto.Keccak256([]byte("AddressEmptyCode(address)"))[:4]):
				return ""
			case bytes.HasPrefix(event.Reason, invalidID[:4]):
				invalid, err := calls.UnpackInvalidError(event.Reason[4:])
				require.NoError(t, err)
				return invalid.Field
			}
			return "value" // does not decode
		}
		t.Fatalf("%s: carried out", name)
		return ""
	}
	for _, e := range v.Encoded {
		if len(e.Value) == 0 {
			continue // no packet is empty
		}
		want := "value"
		if e.Refusal == "" {
			want = ""
		}
		require.Equal(t, want, verdict(e.Name, e.Value), "%s; ibc-go: %s", e.Name, e.Refusal)
	}
	for _, call := range v.Calls {
		if len(call.Encoded) == 0 || strings.HasPrefix(call.Name, "sender blank") {
			continue // too long for a test; a blank sender is one like any other
		}
		got := verdict(call.Name, call.Encoded)
		if call.Refusal != "" {
			require.Contains(t, []string{"sender", "receiver", "salt"}, got, "%s: ibc-go: %s", call.Name, call.Refusal)
		} else if strings.HasPrefix(call.Receiver, "0x") {
			require.Empty(t, got, call.Name)
		} else {
			require.Equal(t, "receiver", got, call.Name)
		}
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
		payload := encode(t, c.add(1))
		change(&payload)
		ack, _ := c.bring(uint64(i+1), payload)
		_, err := gmp.ParseAcknowledgement(ack)
		require.ErrorIs(t, err, gmp.ErrFailed)
	}
	require.Zero(t, c.count(c.account(here, caller, nil)))
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
	require.Equal(t, c.stranger.Address.Hex(), call.Sender)
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

	answered := func(ack []byte, success bool, told []byte) {
		sent, err := send(nil, payload, "", "")
		require.NoError(t, err)
		receipt := c.MustSend(c.relayer, c.router, c.acknowledge(sent, ack))
		event, err := calls.UnpackAnsweredEvent(receipt.Logs[0])
		require.NoError(t, err)
		require.Equal(t, []any{here, sent.Sequence, success, told}, []any{event.Client, event.Sequence, event.Success, event.Acknowledgement})
	}
	done, err := gmp.Acknowledge([]byte("result"))
	require.NoError(t, err)
	answered(done, true, done)
	failed := packet.ErrorAcknowledgement().AppAcknowledgements[0]
	answered(failed, false, failed)
	answered([]byte{1}, true, []byte{1})
	answered(make([]byte, 120_000), true, []byte{}) // nearly all that a transaction holds

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
