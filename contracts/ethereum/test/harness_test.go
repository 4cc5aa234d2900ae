package test_test

import (
	"bytes"
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/deploy"
	"github.com/anji-bridge/anji/contracts/ethereum/items"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/contracts/packet"
)

// The link that every test has: our client, and the counterparty's.
const (
	here  = "client-0"
	there = "07-tendermint-0"
	port  = "shipments"
	// behind is another link's client, whose counterparty is unregistered.
	unregistered = "client-1"
)

// prefix is that of a Cosmos chain.
var prefix = [][]byte{[]byte("ibc"), {}}

var (
	router = bindings.NewRouter()
	app    = test.NewTestApp()
)

// bridge is a router with a mock light client behind client-0 and an
// application at a port.
type bridge struct {
	*simulated.Chain
	t                            *testing.T
	manager, router, client, app common.Address
	// What each account may do is in its name. The administrator deployed all.
	admin, relayer, pauser, unpauser, stranger simulated.Account
}

func newBridge(t *testing.T) *bridge {
	t.Helper()
	c := simulated.New(t)
	b := &bridge{
		Chain: c, t: t,
		admin: c.Account(0), relayer: c.Account(1), pauser: c.Account(2), unpauser: c.Account(3), stranger: c.Account(4),
	}
	c.Know(&bindings.RouterMetaData)
	send := func(_ context.Context, to *common.Address, data []byte) (*types.Receipt, error) {
		if to == nil {
			return c.DeployGas(&bind.MetaData{ABI: "[]", Bin: common.Bytes2Hex(data)}, nil)
		}
		return c.Send(b.admin, *to, data)
	}
	contracts, err := deploy.Deploy(t.Context(), send, b.admin.Address, map[deploy.Role][]common.Address{
		deploy.Pauser: {b.pauser.Address}, deploy.Unpauser: {b.unpauser.Address},
		deploy.Linker: {b.admin.Address}, deploy.Upgrader: {b.admin.Address},
	})
	require.NoError(t, err)
	b.manager, b.router = contracts.AccessManager, contracts.Router
	b.client = c.Deploy(&test.MockLightClientMetaData, test.NewMockLightClient().PackConstructor(b.router))
	c.MustSend(b.admin, b.router, router.PackAddClient(counterparty(there, prefix), b.client))
	c.MustSend(b.admin, b.router, router.PackAddClient(bindings.IICS02ClientMsgsCounterpartyInfo{}, b.client))
	b.app = b.addApp(port)
	return b
}

// addApp gives an application of its own to a port.
func (b *bridge) addApp(port string) common.Address {
	b.t.Helper()
	address := b.Deploy(&test.TestAppMetaData, app.PackConstructor(b.router))
	b.MustSend(b.admin, b.router, router.PackAddIBCApp(port, address))
	return address
}

func counterparty(id string, prefix [][]byte) bindings.IICS02ClientMsgsCounterpartyInfo {
	return bindings.IICS02ClientMsgsCounterpartyInfo{ClientId: id, MerklePrefix: prefix}
}

// incoming is a valid packet from the counterparty.
func (b *bridge) incoming(sequence uint64) packet.Packet {
	return packet.Packet{
		Sequence: sequence, SourceClient: there, DestinationClient: here, TimeoutTimestamp: b.Time() + 3600,
		Payloads: []packet.Payload{{
			SourcePort: "traceability", DestinationPort: port, Version: "traceability-1", Encoding: "application/json", Value: []byte(`{"lot":"7"}`),
		}},
	}
}

// outgoing is what sending it makes of a valid packet; its sequence is up to
// the router.
func (b *bridge) outgoing() packet.Packet {
	return packet.Packet{
		SourceClient: here, DestinationClient: there, TimeoutTimestamp: b.Time() + 3600,
		Payloads: []packet.Payload{{
			SourcePort: port, DestinationPort: "traceability", Version: "traceability-1", Encoding: "application/json", Value: []byte(`{"lot":"8"}`),
		}},
	}
}

// trySend has the application at the packet's source port send it.
func (b *bridge) trySend(from common.Address, p packet.Packet) (packet.Packet, *types.Receipt, error) {
	b.t.Helper()
	receipt, err := b.Send(b.stranger, from, app.PackSend(sendMessage(p)))
	if err != nil {
		return p, receipt, err
	}
	for _, log := range receipt.Logs {
		if event, err := router.UnpackSendPacketEvent(log); err == nil {
			p.Sequence = event.Sequence.Uint64()
			sent, err := packet.ParsePacket(event.Packet)
			require.NoError(b.t, err)
			require.Equal(b.t, p, sent)
			require.Equal(b.t, crypto.Keccak256Hash([]byte(p.SourceClient)), event.ClientId)
			return p, receipt, nil
		}
	}
	b.t.Fatal("no SendPacket event")
	return p, nil, nil
}

// mustSend sends a valid packet.
func (b *bridge) mustSend() packet.Packet {
	b.t.Helper()
	p, _, err := b.trySend(b.app, b.outgoing())
	require.NoError(b.t, err)
	return p
}

func sendMessage(p packet.Packet) test.IICS26RouterMsgsMsgSendPacket {
	return test.IICS26RouterMsgsMsgSendPacket{
		SourceClient: p.SourceClient, TimeoutTimestamp: p.TimeoutTimestamp,
		Payload: test.IICS26RouterMsgsPayload{
			SourcePort: p.Payloads[0].SourcePort, DestPort: p.Payloads[0].DestinationPort,
			Version: p.Payloads[0].Version, Encoding: p.Payloads[0].Encoding, Value: p.Payloads[0].Value,
		},
	}
}

// solidity is a packet as the router has it.
func solidity(p packet.Packet) bindings.IICS26RouterMsgsPacket {
	s := bindings.IICS26RouterMsgsPacket{
		Sequence: p.Sequence, SourceClient: p.SourceClient, DestClient: p.DestinationClient, TimeoutTimestamp: p.TimeoutTimestamp,
		Payloads: make([]bindings.IICS26RouterMsgsPayload, len(p.Payloads)),
	}
	for i, payload := range p.Payloads {
		s.Payloads[i] = bindings.IICS26RouterMsgsPayload{
			SourcePort: payload.SourcePort, DestPort: payload.DestinationPort,
			Version: payload.Version, Encoding: payload.Encoding, Value: payload.Value,
		}
	}
	return s
}

// commitment is what the router stores at a packet path.
func (b *bridge) commitment(path []byte) []byte {
	b.t.Helper()
	out, err := b.Call(b.stranger, b.router, router.PackGetCommitment(crypto.Keccak256Hash(path)))
	require.NoError(b.t, err)
	if common.BytesToHash(out) == (common.Hash{}) {
		return nil
	}
	return out
}

// read calls a view of a contract.
func (b *bridge) read(from common.Address, call []byte) []byte {
	b.t.Helper()
	out, err := b.Call(b.stranger, from, call)
	require.NoError(b.t, err)
	return out
}

// count reads one of the application's counters.
func (b *bridge) count(from common.Address, call []byte) uint64 {
	b.t.Helper()
	return common.BytesToHash(b.read(from, call)).Big().Uint64()
}

// behave tells an application what its callbacks are to do.
func (b *bridge) behave(address common.Address, behaviour uint8, amount int64, call []byte) {
	b.t.Helper()
	b.MustSend(b.stranger, address, app.PackBehave(behaviour, big.NewInt(amount), call))
}

// failures are the errors of the items that failed, by their index.
func (b *bridge) failures(receipt *types.Receipt) map[uint64]*simulated.Revert {
	b.t.Helper()
	failures := make(map[uint64]*simulated.Revert)
	for _, log := range receipt.Logs {
		if event, err := router.UnpackItemFailedEvent(log); err == nil {
			failures[event.Index.Uint64()] = b.Reason(event.Reason)
		}
	}
	return failures
}

// grantAll gives an account every role.
func (b *bridge) grantAll(account common.Address) {
	b.t.Helper()
	for role := deploy.Pauser; role <= deploy.Upgrader; role++ {
		b.MustSend(b.admin, b.manager, bindings.NewAccessManager().PackGrantRole(uint64(role), account, 0))
	}
}

// routerMessage is a message as the router's bindings have it.
func routerMessage(m test.IICS26RouterMsgsMsgSendPacket) bindings.IICS26RouterMsgsMsgSendPacket {
	return bindings.IICS26RouterMsgsMsgSendPacket{
		SourceClient: m.SourceClient, TimeoutTimestamp: m.TimeoutTimestamp, Payload: bindings.IICS26RouterMsgsPayload(m.Payload),
	}
}

// refused requires an error of the contracts by name.
func refused(t testing.TB, err error, name string) *simulated.Revert {
	t.Helper()
	var revert *simulated.Revert
	require.ErrorAs(t, err, &revert)
	require.Equal(t, name, revert.Name, "%v", err)
	return revert
}

// present is the proof that MockLightClient takes for a value at a packet path
// of the counterparty, at a time that is also the height.
func present(time uint64, path, value []byte) []byte {
	return claim("present", time, path, value)
}

// absent is the proof that nothing is there.
func absent(time uint64, path []byte) []byte {
	return claim("absent", time, path)
}

func claim(what string, time uint64, path []byte, value ...any) []byte {
	return claimAt([][]byte{prefix[0], append(bytes.Clone(prefix[1]), path...)}, what, time, value...)
}

// claimAt is claim of a whole Merkle path.
func claimAt(full [][]byte, what string, time uint64, value ...any) []byte {
	arguments := abi.Arguments{{Type: stringType}, {Type: heightType}, {Type: pathType}, {Type: bytesType}}
	values := append([]any{what, height(time), full}, value...)
	encoded, err := arguments[:len(values)].Pack(values...)
	if err != nil {
		panic(err)
	}
	return crypto.Keccak256(encoded)
}

func height(time uint64) bindings.IICS02ClientMsgsHeight {
	return bindings.IICS02ClientMsgsHeight{RevisionNumber: 1, RevisionHeight: time}
}

var (
	stringType = abiType("string", nil)
	bytesType  = abiType("bytes", nil)
	pathType   = abiType("bytes[]", nil)
	heightType = abiType("tuple", []abi.ArgumentMarshaling{{Name: "revisionNumber", Type: "uint64"}, {Name: "revisionHeight", Type: "uint64"}})
)

func abiType(name string, components []abi.ArgumentMarshaling) abi.Type {
	t, err := abi.NewType(name, "", components)
	if err != nil {
		panic(err)
	}
	return t
}

// receive is the call that brings a packet, with a good proof.
func (b *bridge) receive(p packet.Packet) []byte {
	now := b.Time()
	return router.PackRecvPacket(bindings.IICS26RouterMsgsMsgRecvPacket{
		Packet: solidity(p), ProofHeight: height(now),
		ProofCommitment: present(now, packet.CommitmentPath(p.SourceClient, p.Sequence), packet.CommitPacket(p)),
	})
}

// acknowledge is the call that brings a sent packet's acknowledgement.
func (b *bridge) acknowledge(p packet.Packet, ack []byte) []byte {
	now := b.Time()
	return router.PackAckPacket(bindings.IICS26RouterMsgsMsgAckPacket{
		Packet: solidity(p), Acknowledgement: ack, ProofHeight: height(now),
		ProofAcked: present(now, packet.AcknowledgementPath(p.DestinationClient, p.Sequence),
			packet.CommitAcknowledgement(packet.Acknowledgement{AppAcknowledgements: [][]byte{ack}})),
	})
}

// timeOut is the call that shows a sent packet not to have been received when
// it was so late on the counterparty's chain.
func (b *bridge) timeOut(p packet.Packet, at uint64) []byte {
	return router.PackTimeoutPacket(bindings.IICS26RouterMsgsMsgTimeoutPacket{
		Packet: solidity(p), ProofHeight: height(at),
		ProofTimeout: absent(at, packet.ReceiptPath(p.DestinationClient, p.Sequence)),
	})
}

// packed are the same three calls as items of relay.
func (b *bridge) receivePacked(p packet.Packet) []byte {
	now := b.Time()
	return b.item(items.Receive(p, items.Height{Revision: 1, Height: now},
		present(now, packet.CommitmentPath(p.SourceClient, p.Sequence), packet.CommitPacket(p))))
}

func (b *bridge) acknowledgePacked(p packet.Packet, ack []byte) []byte {
	now := b.Time()
	return b.item(items.Acknowledge(p, ack, items.Height{Revision: 1, Height: now},
		present(now, packet.AcknowledgementPath(p.DestinationClient, p.Sequence),
			packet.CommitAcknowledgement(packet.Acknowledgement{AppAcknowledgements: [][]byte{ack}}))))
}

func (b *bridge) timeOutPacked(p packet.Packet, at uint64) []byte {
	return b.item(items.TimeOut(p, items.Height{Revision: 1, Height: at}, absent(at, packet.ReceiptPath(p.DestinationClient, p.Sequence))))
}

func (b *bridge) item(packed []byte, err error) []byte {
	b.t.Helper()
	require.NoError(b.t, err)
	return packed
}

var events = func() map[string]abi.Event {
	parsed, err := bindings.RouterMetaData.ParseABI()
	if err != nil {
		panic(err)
	}
	return parsed.Events
}()
