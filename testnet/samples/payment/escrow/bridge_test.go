package escrow_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/deploy"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/payment"
	"github.com/anji-bridge/anji/testnet/samples/payment/escrow"
)

const (
	// here is the link's client on Ethereum, there the one on the other chain.
	here  = "client-0"
	there = "ethereum-beacon-0"

	supply = 10_000
	amount = 1250
)

var (
	router    = bindings.NewRouter()
	contract  = escrow.NewEscrow()
	token     = escrow.NewDemoToken()
	payee     = common.HexToAddress("0x5e11e2")
	universal = packet.ErrorAcknowledgement().AppAcknowledgements[0]
)

// bridge is the router with the escrow, and light clients that take a hash of
// the claim for its proof.
type bridge struct {
	*simulated.Chain
	t                     *testing.T
	admin, relayer, payer simulated.Account
	router, token, escrow common.Address
}

func newBridge(t *testing.T) *bridge {
	t.Helper()
	c := simulated.New(t)
	b := &bridge{Chain: c, t: t, admin: c.Account(0), relayer: c.Account(1), payer: c.Account(2)}
	c.Know(&bindings.RouterMetaData)
	send := func(_ context.Context, to *common.Address, data []byte) (*types.Receipt, error) {
		if to == nil {
			return c.DeployGas(&bind.MetaData{ABI: "[]", Bin: common.Bytes2Hex(data)}, nil)
		}
		return c.Send(b.admin, *to, data)
	}
	contracts, err := deploy.Deploy(t.Context(), send, b.admin.Address, map[deploy.Role][]common.Address{
		deploy.Linker: {b.admin.Address},
	})
	require.NoError(t, err)
	b.router = contracts.Router
	client := c.Deploy(&test.MockLightClientMetaData, test.NewMockLightClient().PackConstructor(b.router))
	for range 2 { // a second one is another chain's
		c.MustSend(b.admin, b.router, router.PackAddClient(bindings.IICS02ClientMsgsCounterpartyInfo{ClientId: there, MerklePrefix: [][]byte{{}}}, client))
	}
	b.token = c.Deploy(&escrow.DemoTokenMetaData, token.PackConstructor(b.payer.Address, big.NewInt(supply)))
	b.escrow = c.Deploy(&escrow.EscrowMetaData, contract.PackConstructor(b.router, b.token))
	c.MustSend(b.admin, b.router, router.PackAddIBCApp(payment.Port, b.escrow))
	c.MustSend(b.payer, b.token, token.PackApprove(b.escrow, big.NewInt(2*supply)))
	return b
}

// fund is a call of the escrow.
type fund struct {
	client, order, approver string
	amount                  *big.Int
	payee                   common.Address
	timeout                 uint64
}

func (b *bridge) fund(order string) fund {
	return fund{here, order, "Org1MSP", big.NewInt(amount), payee, b.Time() + 600}
}

func (f fund) pack() []byte {
	return contract.PackFund(f.client, f.order, f.amount, f.payee, f.approver, f.timeout)
}

// funded is what that call announces.
func (b *bridge) funded(order string) payment.Funded {
	f := b.fund(order)
	return payment.Funded{Order: order, Amount: f.amount, Payer: b.payer.Address, Payee: f.payee, Approver: f.approver}
}

// mustFund funds an order and returns the packet.
func (b *bridge) mustFund(order string) packet.Packet {
	b.t.Helper()
	receipt := b.MustSend(b.payer, b.escrow, b.fund(order).pack())
	for _, log := range receipt.Logs {
		if event, err := router.UnpackSendPacketEvent(log); err == nil {
			sent, err := packet.ParsePacket(event.Packet)
			require.NoError(b.t, err)
			return sent
		}
	}
	b.t.Fatal("no packet was sent")
	return packet.Packet{}
}

func (b *bridge) release(order string) packet.Payload {
	b.t.Helper()
	payload, err := payment.Release{Order: order}.Payload()
	require.NoError(b.t, err)
	return payload
}

// receive brings a packet of the other chain and returns its acknowledgement.
func (b *bridge) receive(sequence uint64, payload packet.Payload) []byte {
	b.t.Helper()
	return b.receiveBy(here, sequence, payload)
}

func (b *bridge) receiveBy(client string, sequence uint64, payload packet.Payload) []byte {
	b.t.Helper()
	p := packet.Packet{
		Sequence: sequence, SourceClient: there, DestinationClient: client, TimeoutTimestamp: b.Time() + 600, Payloads: []packet.Payload{payload},
	}
	receipt := b.MustSend(b.relayer, b.router, router.PackRecvPacket(bindings.IICS26RouterMsgsMsgRecvPacket{
		Packet: solidity(p), ProofHeight: height(b.Time()),
		ProofCommitment: claim("present", b.Time(), packet.CommitmentPath(p.SourceClient, p.Sequence), packet.CommitPacket(p)),
	}))
	for _, log := range receipt.Logs {
		if event, err := router.UnpackWriteAcknowledgementEvent(log); err == nil {
			return event.Acknowledgement
		}
	}
	b.t.Fatal("the packet was not acknowledged")
	return nil
}

// acknowledge ends a sent packet.
func (b *bridge) acknowledge(p packet.Packet, ack []byte) *types.Receipt {
	b.t.Helper()
	return b.MustSend(b.relayer, b.router, router.PackAckPacket(bindings.IICS26RouterMsgsMsgAckPacket{
		Packet: solidity(p), Acknowledgement: ack, ProofHeight: height(b.Time()),
		ProofAcked: claim("present", b.Time(), packet.AcknowledgementPath(p.DestinationClient, p.Sequence),
			packet.CommitAcknowledgement(packet.Acknowledgement{AppAcknowledgements: [][]byte{ack}})),
	}))
}

// timeOut ends a sent packet that was not received in time.
func (b *bridge) timeOut(p packet.Packet) *types.Receipt {
	b.t.Helper()
	b.Advance(time.Hour)
	return b.MustSend(b.relayer, b.router, router.PackTimeoutPacket(bindings.IICS26RouterMsgsMsgTimeoutPacket{
		Packet: solidity(p), ProofHeight: height(b.Time()),
		ProofTimeout: claim("absent", b.Time(), packet.ReceiptPath(p.DestinationClient, p.Sequence)),
	}))
}

func solidity(p packet.Packet) bindings.IICS26RouterMsgsPacket {
	of := p.Payloads[0]
	return bindings.IICS26RouterMsgsPacket{
		Sequence: p.Sequence, SourceClient: p.SourceClient, DestClient: p.DestinationClient, TimeoutTimestamp: p.TimeoutTimestamp,
		Payloads: []bindings.IICS26RouterMsgsPayload{{
			SourcePort: of.SourcePort, DestPort: of.DestinationPort, Version: of.Version, Encoding: of.Encoding, Value: of.Value,
		}},
	}
}

func height(time uint64) bindings.IICS02ClientMsgsHeight {
	return bindings.IICS02ClientMsgsHeight{RevisionHeight: time}
}

// claim is the proof that the mock light client takes.
func claim(what string, time uint64, path []byte, value ...any) []byte {
	arguments := abi.Arguments{
		{Type: abiType("string")},
		{Type: abiType("tuple", abi.ArgumentMarshaling{Name: "revisionNumber", Type: "uint64"}, abi.ArgumentMarshaling{Name: "revisionHeight", Type: "uint64"})},
		{Type: abiType("bytes[]")}, {Type: abiType("bytes")},
	}
	values := append([]any{what, height(time), [][]byte{path}}, value...)
	encoded, err := arguments[:len(values)].Pack(values...)
	if err != nil {
		panic(err)
	}
	return crypto.Keccak256(encoded)
}

func abiType(name string, components ...abi.ArgumentMarshaling) abi.Type {
	t, err := abi.NewType(name, "", components)
	if err != nil {
		panic(err)
	}
	return t
}

func (b *bridge) order(name string) escrow.EscrowOrder {
	b.t.Helper()
	out, err := b.Call(b.payer, b.escrow, contract.PackGetOrder(here, name))
	require.NoError(b.t, err)
	order, err := contract.UnpackGetOrder(out)
	require.NoError(b.t, err)
	return order
}

func (b *bridge) balance(of common.Address) int64 {
	b.t.Helper()
	out, err := b.Call(b.payer, b.token, token.PackBalanceOf(of))
	require.NoError(b.t, err)
	balance, err := token.UnpackBalanceOf(out)
	require.NoError(b.t, err)
	return balance.Int64()
}

// noted tells whether the escrow emitted an event about a packet.
func noted(t testing.TB, receipt *types.Receipt, event string, sequence uint64) bool {
	t.Helper()
	parsed, err := escrow.EscrowMetaData.ParseABI()
	require.NoError(t, err)
	for _, log := range receipt.Logs {
		if log.Topics[0] == parsed.Events[event].ID && log.Topics[1].Big().Uint64() == sequence {
			return true
		}
	}
	return false
}

func refused(t testing.TB, err error, name string) *simulated.Revert {
	t.Helper()
	var revert *simulated.Revert
	require.ErrorAs(t, err, &revert)
	require.Equal(t, name, revert.Name, "%v", err)
	return revert
}
