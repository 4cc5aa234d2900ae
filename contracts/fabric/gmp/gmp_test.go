package gmp_test

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/peer"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	fabricgmp "github.com/anji-bridge/anji/contracts/fabric/gmp"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/gmp"
	"github.com/anji-bridge/anji/contracts/gmp/gmptest"
	"github.com/anji-bridge/anji/contracts/packet"
)

const (
	chaincode = "calls"
	packets   = "anji"
	client    = "07-tendermint-0"
	remote    = "attestations-0"
)

// fakePackets stands for the packet chaincode: it numbers what is sent and
// hands a delivery's callback to the application without any proof.
type fakePackets struct{}

func (fakePackets) Init(shim.ChaincodeStubInterface) peer.Response { return shim.Success(nil) }

func (fakePackets) Invoke(stub shim.ChaincodeStubInterface) peer.Response {
	args := stub.GetArgs()
	if string(args[0]) == "Deliver" {
		return stub.InvokeChaincode(string(args[1]), [][]byte{[]byte("OnPackets"), args[2]}, stub.GetChannelID())
	}
	payload, err := packet.ParsePayload(args[3])
	if err != nil {
		return shim.Error(err.Error())
	}
	timeout, err := strconv.ParseUint(string(args[2]), 10, 64)
	if err != nil {
		return shim.Error(err.Error())
	}
	id := sha256.Sum256([]byte(stub.GetTxID()))
	sent := packet.Packet{
		Sequence: binary.BigEndian.Uint64(id[:]) >> 1, SourceClient: string(args[1]), DestinationClient: remote,
		TimeoutTimestamp: timeout, Payloads: []packet.Payload{payload},
	}
	encoded, err := sent.Marshal()
	if err != nil {
		return shim.Error(err.Error())
	}
	return shim.Success(encoded)
}

// notes keeps what it is told, for each caller apart.
type notes struct{}

func (notes) Invoke(*app.Tx, string, [][]byte) ([]byte, error) {
	return nil, errors.New("no functions")
}

func (notes) OnCall(tx *app.Tx, from fabricgmp.Caller, call gmp.Call) ([]byte, error) {
	if err := tx.Put("note/"+from.Key(), call.Payload); err != nil {
		return nil, err
	}
	if call.Receiver != "notes" {
		return nil, fmt.Errorf("no receiver %q", call.Receiver)
	}
	return []byte("kept for " + from.Sender), nil
}

func (notes) OnAnswer(tx *app.Tx, _ packet.Packet, call gmp.Call, result []byte, failure error) error {
	return tx.Put("answer/"+string(call.Salt), fmt.Appendf(nil, "%s %v", result, failure))
}

type fixture struct {
	t       *testing.T
	channel *fabrictest.Channel
	user    fabrictest.Identity
	name    string
	now     time.Time
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	user, err := fabrictest.NewIdentity("Org1MSP", "user", "client")
	require.NoError(t, err)
	name, err := fabricgmp.Name(user.MSPID, user.Certificate)
	require.NoError(t, err)
	channel := fabrictest.NewChannel("channel")
	channel.Install(packets, fakePackets{})
	channel.Install(chaincode, fabricgmp.New(app.Config{Name: chaincode, PacketChaincode: packets}, notes{}))
	return &fixture{t, channel, user, name, time.Unix(1_700_000_000, 0)}
}

func (f *fixture) send(call gmp.Call) (packet.Packet, error) {
	f.t.Helper()
	payload, err := call.Encode()
	require.NoError(f.t, err)
	encoded, err := payload.Marshal()
	require.NoError(f.t, err)
	tx, err := f.channel.Invoke(fabrictest.Call{
		Creator: f.user, Time: f.now, Chaincode: chaincode,
		Args: [][]byte{[]byte(app.SendFunction), []byte(client), []byte("1700000600"), encoded},
	})
	if err != nil {
		return packet.Packet{}, err
	}
	return packet.ParsePacket(tx.Response.Payload)
}

// deliver hands one packet step to the chaincode and returns its answer.
func (f *fixture) deliver(call types.Call) types.Answer {
	f.t.Helper()
	batch, err := (&types.Callback{Calls: []types.Call{call}}).Marshal()
	require.NoError(f.t, err)
	tx, err := f.channel.Invoke(fabrictest.Call{
		Creator: f.user, Time: f.now, Chaincode: packets, Args: [][]byte{[]byte("Deliver"), []byte(chaincode), batch},
	})
	require.NoError(f.t, err)
	var result types.CallbackResult
	require.NoError(f.t, result.Unmarshal(tx.Response.Payload))
	require.Len(f.t, result.Answers, 1)
	return result.Answers[0]
}

func (f *fixture) receive(payload packet.Payload) types.Answer {
	f.t.Helper()
	return f.deliver(types.Call{Kind: types.KindReceive, Packet: packet.Packet{
		Sequence: 1, SourceClient: remote, DestinationClient: client, TimeoutTimestamp: 1_700_000_600, Payloads: []packet.Payload{payload},
	}})
}

func TestCallIsCarriedOut(t *testing.T) {
	f := newFixture(t)
	payload, err := gmp.Call{Sender: "cosmos1sender", Receiver: "notes", Salt: []byte{1}, Payload: []byte("hello")}.Encode()
	require.NoError(t, err)
	answer := f.receive(payload)
	require.True(t, answer.Success, answer.Error)
	result, err := gmp.ParseAcknowledgement(answer.Acknowledgement)
	require.NoError(t, err)
	require.Equal(t, "kept for cosmos1sender", string(result))
	from := fabricgmp.Caller{Client: client, Sender: "cosmos1sender", Salt: "\x01"}
	require.Equal(t, "hello", string(f.channel.State(chaincode, "note/"+from.Key())))
}

// A failing call leaves nothing.
func TestCallFails(t *testing.T) {
	f := newFixture(t)
	before := fmt.Sprint(f.channel.Snapshot())
	payload, err := gmp.Call{Sender: "cosmos1sender", Receiver: "nobody", Payload: []byte("hello")}.Encode()
	require.NoError(t, err)
	answer := f.receive(payload)
	require.False(t, answer.Success)
	require.Contains(t, answer.Error, `no receiver "nobody"`)
	require.Equal(t, before, fmt.Sprint(f.channel.Snapshot()))
}

// What v11 refuses is refused here. The receiver of its vectors is none here.
func TestEncodingsOfV11(t *testing.T) {
	f := newFixture(t)
	for _, v := range gmptest.Load(t).Encoded {
		answer := f.receive(gmptest.Wrap(v.Value))
		require.False(t, answer.Success)
		require.Equal(t, v.Refusal == "", strings.Contains(answer.Error, "no receiver"), "%s: %s; ibc-go: %s", v.Name, answer.Error, v.Refusal)
	}
}

func TestCallersAreApart(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range []fabricgmp.Caller{
		{client, "a", ""}, {client, "a", "\x00"}, {client, "a\x00", ""}, {client, "", "a"}, {client + "a", "", ""}, {client, "1 a0 ", ""},
	} {
		require.False(t, seen[c.Key()], c)
		seen[c.Key()] = true
	}
}

func TestCallIsSentInOnesOwnName(t *testing.T) {
	f := newFixture(t)
	sent, err := f.send(gmp.Call{Sender: f.name, Payload: []byte("hello")})
	require.NoError(t, err)
	call, err := gmp.Parse(sent.Payloads[0])
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(call.Sender, "Org1MSP/x509::"), call.Sender)
	for _, sender := range []string{"Org1MSP", f.name + " ", "Org2MSP" + strings.TrimPrefix(f.name, "Org1MSP")} {
		_, err := f.send(gmp.Call{Sender: sender, Payload: []byte("hello")})
		require.ErrorContains(t, err, "unauthorized")
	}
}

func TestAnswers(t *testing.T) {
	done, err := gmp.Acknowledge([]byte("done"))
	require.NoError(t, err)
	for _, c := range []struct {
		name string
		call types.Call
		want string
	}{
		{"done", types.Call{Kind: types.KindAcknowledge, Acknowledgement: done}, "done <nil>"},
		{"failed", types.Call{Kind: types.KindAcknowledge, Acknowledgement: packet.ErrorAcknowledgement().AppAcknowledgements[0]}, " " + gmp.ErrFailed.Error()},
		{"no answer in form", types.Call{Kind: types.KindAcknowledge, Acknowledgement: []byte{1}}, " malformed: acknowledgement"},
		{"timed out", types.Call{Kind: types.KindTimeout}, " " + fabricgmp.ErrTimedOut.Error()},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFixture(t)
			c.call.Packet, err = f.send(gmp.Call{Sender: f.name, Salt: []byte("salt"), Payload: []byte("hello")})
			require.NoError(t, err)
			answer := f.deliver(c.call)
			require.True(t, answer.Success, answer.Error)
			require.Contains(t, string(f.channel.State(chaincode, "answer/salt")), c.want)
		})
	}
}
