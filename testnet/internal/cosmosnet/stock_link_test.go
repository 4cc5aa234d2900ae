package cosmosnet

import (
	"context"
	"errors"
	"testing"
	"time"

	"cosmossdk.io/math"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	attestationclient "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/gmp"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
	"github.com/anji-bridge/anji/testnet/internal/stock"
)

// remoteClient is the client of the stock chain on a chain that the test itself
// plays, by the attestors of that chain.
const remoteClient = "07-tendermint-7"

// peer is the adapter's view of a stock chain, with a client of attestors.
type peer struct {
	*cosmos.Chain
	ctx       context.Context
	t         *testing.T
	attestors attestationtest.Attestors
	client    string
	height    uint64 // that the attestors have come to
}

func newPeer(ctx context.Context, t *testing.T, n *Network) *peer {
	t.Helper()
	info := n.Info()
	chain, err := cosmos.New(cosmos.Config{
		ID: "stock", ChainID: info.ChainID, RPC: info.RPC(), KeyFile: info.Accounts[Relayer].KeyFile,
		GasPrice: "0.001" + info.Denom, AddressPrefix: info.AddressPrefix, Stock: true,
	}, zerolog.New(zerolog.NewTestWriter(t)))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	require.NoError(t, chain.Check(ctx))
	p := &peer{Chain: chain, ctx: ctx, t: t, attestors: attestationtest.NewAttestors(3), height: 100}

	// The chain would refuse the terms: hosted there, a client has none.
	terms := attestationclient.NewTerms(attestation.FabricSource("channel", "anji"), false, time.Minute, time.Hour)
	params := adapters.ClientParams{
		ClientState:    packed(t, attestationclient.NewClientState(p.attestors.Set(2), p.height, terms)),
		ConsensusState: packed(t, attestationclient.NewConsensusState(uint64(time.Now().Unix()))),
	}
	_, err = chain.CreateClient(ctx, params)
	require.Error(t, err)
	params, err = adapters.Hosted(chain, params)
	require.NoError(t, err)
	p.client, err = chain.CreateClient(ctx, params)
	require.NoError(t, err)
	prefix := [][]byte{{}}
	require.NoError(t, chain.RegisterCounterparty(ctx, p.client, remoteClient, prefix))
	require.NoError(t, chain.RegisterCounterparty(ctx, p.client, remoteClient, prefix), "again")
	known, err := chain.Client(ctx, p.client)
	require.NoError(t, err)
	require.Equal(t, []any{"attestations", "Active", remoteClient, uint64(100)},
		[]any{known.Type, known.Status, known.CounterpartyClient, known.LatestHeight.Height})
	require.Equal(t, prefix, known.CounterpartyPrefix)
	return p
}

func packed(t *testing.T, m proto.Message) []byte {
	t.Helper()
	of, err := codectypes.NewAnyWithValue(m)
	require.NoError(t, err)
	encoded, err := proto.Marshal(of)
	require.NoError(t, err)
	return encoded
}

// attest has the attestors say what stands at a path of the chain that the test
// plays, or that nothing does.
func (p *peer) attest(path, value []byte) (update, proof []byte, height adapters.Height) {
	p.t.Helper()
	p.height++
	state := p.attestors[:2].Sign(attestation.Source{}, attestation.KindState,
		attestation.State{Height: p.height, Timestamp: uint64(time.Now().Unix())}.Encode())
	said := attestation.Packet{Path: attestation.PathHash(path)}
	copy(said.Commitment[:], value)
	packets := p.attestors[:2].Sign(attestation.Source{}, attestation.KindPackets,
		attestation.Packets{Height: p.height, Packets: []attestation.Packet{said}}.Encode())
	proof, err := proto.Marshal(attestationclient.NewAttestationProof(packets))
	require.NoError(p.t, err)
	return packed(p.t, attestationclient.NewAttestationProof(state)), proof, adapters.Height{Height: p.height}
}

// submit brings one packet step with a quorum's word.
func (p *peer) submit(m adapters.Message, path, value []byte) adapters.Outcome {
	p.t.Helper()
	update, proof, height := p.attest(path, value)
	m.Proof, m.ProofHeight = proof, height
	outcomes, err := p.Submit(p.ctx, adapters.Batch{ClientID: p.client, Updates: [][]byte{update}, Messages: []adapters.Message{m}})
	require.NoError(p.t, err)
	require.Len(p.t, outcomes, 1)
	return outcomes[0]
}

// TestStockTakesCalls plays a chain that a stock chain is linked with: a call to
// the stock chain pays by the caller's account there, and one of the stock chain
// is answered. Every proof and encoding is ours, and ibc-go's own code judges.
func TestStockTakesCalls(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a real node")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute)
	defer cancel()
	n := start(ctx, t, stockOptions(ctx, t))
	t.Cleanup(func() { closeAndCheck(t, n) }) // after the adapter
	p := newPeer(ctx, t, n)

	p.takes(n.Info().Accounts[Buyer].Address)
	p.sends()
}

// takes brings a call.
func (p *peer) takes(payee string) {
	const sender = "Org1MSP/x509::CN=user"
	account := sdk.AccAddress(gmp.CosmosAccount(p.client, sender, nil)).String()
	coins := func(amount int64) sdk.Coins { return sdk.NewCoins(sdk.NewCoin(layout.Denom, math.NewInt(amount))) }
	_, err := p.Execute(p.ctx, &banktypes.MsgSend{FromAddress: p.Address(), ToAddress: account, Amount: coins(100)})
	require.NoError(p.t, err)
	before := p.balance(payee)

	payload, err := gmp.CosmosPayload(&banktypes.MsgSend{FromAddress: account, ToAddress: payee, Amount: coins(30)})
	require.NoError(p.t, err)
	value, err := gmp.Call{Sender: sender, Payload: payload}.Encode()
	require.NoError(p.t, err)
	of := packet.Packet{
		Sequence: 1 << 62, SourceClient: remoteClient, DestinationClient: p.client,
		TimeoutTimestamp: uint64(time.Now().Add(time.Hour).Unix()), Payloads: []packet.Payload{value},
	}
	path, commitment := packet.CommitmentPath(of.SourceClient, of.Sequence), packet.CommitPacket(of)
	refused := p.submit(adapters.Message{Kind: adapters.Receive, Packet: of}, path, packet.CommitPacket(packet.Packet{}))
	require.Equal(p.t, adapters.Refused, refused.Status, "%v", refused.Err)
	done := p.submit(adapters.Message{Kind: adapters.Receive, Packet: of}, path, commitment)
	require.Equal(p.t, adapters.Done, done.Status, "%v", done.Err)
	require.EqualValues(p.t, 30, p.balance(payee)-before)
	require.EqualValues(p.t, 70, p.balance(account))
	again := p.submit(adapters.Message{Kind: adapters.Receive, Packet: of}, path, commitment)
	require.Equal(p.t, adapters.NoOp, again.Status, "%v", again.Err)

	event := p.event(done.Position, adapters.PacketReceived)
	require.Equal(p.t, of, event.Packet)
	result, err := gmp.ParseAcknowledgement(event.Acknowledgement.AppAcknowledgements[0])
	require.NoError(p.t, err)
	var answers sdk.TxMsgData
	require.NoError(p.t, proto.Unmarshal(result, &answers))
	require.Len(p.t, answers.MsgResponses, 1)
	received, err := p.Received(p.ctx, p.client, []uint64{of.Sequence, 1})
	require.NoError(p.t, err)
	require.Equal(p.t, map[uint64]bool{of.Sequence: true, 1: false}, received)

	// The answer can be proven to whoever has a 07-tendermint client.
	params, err := p.ClientParams(p.ctx)
	require.NoError(p.t, err)
	described, err := cosmos.Describe(params)
	require.NoError(p.t, err)
	evidence, err := p.Prove(p.ctx, adapters.ProofRequest{
		Client:   adapters.Client{LatestHeight: described.Height, LatestTime: described.Time, State: params.ClientState},
		Paths:    [][]byte{packet.AcknowledgementPath(p.client, of.Sequence), packet.ReceiptPath(p.client, 1)},
		Position: done.Position,
	})
	require.NoError(p.t, err)
	require.Equal(p.t, [][]byte{packet.CommitAcknowledgement(event.Acknowledgement), nil}, evidence.Values)
}

// sends has the stock chain's application send three calls, of which one is
// carried out, one fails and one times out.
func (p *peer) sends() {
	timeout := uint64(time.Now().Add(time.Hour).Unix())
	executed, err := p.Execute(p.ctx, &stock.MsgSendCall{
		SourceClient: p.client, Sender: p.Address(), Receiver: "notes", Salt: []byte{1}, Payload: []byte("hello"), TimeoutTimestamp: timeout,
	})
	require.NoError(p.t, err)
	sent := p.event(executed.Position, adapters.PacketSent).Packet
	call, err := gmp.Parse(sent.Payloads[0])
	require.NoError(p.t, err)
	require.Equal(p.t, gmp.Call{Sender: p.Address(), Receiver: "notes", Salt: []byte{1}, Payload: []byte("hello")}, call)
	acknowledgement, err := gmp.Acknowledge([]byte("kept"))
	require.NoError(p.t, err)
	p.ends(sent, packet.Acknowledgement{AppAcknowledgements: [][]byte{acknowledgement}})

	other, err := p.Send(p.ctx, p.client, timeout, sent.Payloads[0])
	require.NoError(p.t, err)
	p.ends(other.Packet, packet.ErrorAcknowledgement())
	another := sent.Payloads[0]
	another.Value = []byte{1}
	_, err = p.Send(p.ctx, p.client, timeout, another)
	require.Error(p.t, err, "the application checks what is sent")

	soon := uint64(time.Now().Add(10 * time.Second).Unix())
	late, err := p.Send(p.ctx, p.client, soon, sent.Payloads[0])
	require.NoError(p.t, err)
	require.NoError(p.t, p.AdvanceTime(p.ctx, time.Unix(int64(soon)+1, 0)))
	done := p.submit(adapters.Message{Kind: adapters.Timeout, Packet: late.Packet},
		packet.ReceiptPath(late.Packet.DestinationClient, late.Packet.Sequence), nil)
	require.Equal(p.t, adapters.Done, done.Status, "%v", done.Err)
	require.Equal(p.t, late.Packet, p.event(done.Position, adapters.PacketTimedOut).Packet)
}

func (p *peer) ends(sent packet.Packet, acknowledgement packet.Acknowledgement) {
	p.t.Helper()
	pending, err := p.Pending(p.ctx, p.client, []uint64{sent.Sequence})
	require.NoError(p.t, err)
	require.True(p.t, pending[sent.Sequence])
	done := p.submit(adapters.Message{Kind: adapters.Acknowledge, Packet: sent, Acknowledgement: acknowledgement},
		packet.AcknowledgementPath(sent.DestinationClient, sent.Sequence), packet.CommitAcknowledgement(acknowledgement))
	require.Equal(p.t, adapters.Done, done.Status, "%v", done.Err)
	require.Equal(p.t, sent, p.event(done.Position, adapters.PacketAcknowledged).Packet)
	pending, err = p.Pending(p.ctx, p.client, []uint64{sent.Sequence})
	require.NoError(p.t, err)
	require.False(p.t, pending[sent.Sequence])
}

func (p *peer) balance(address string) int64 {
	p.t.Helper()
	var answer banktypes.QueryBalanceResponse
	require.NoError(p.t, p.Query(p.ctx, "/cosmos.bank.v1beta1.Query/Balance", &banktypes.QueryBalanceRequest{Address: address, Denom: layout.Denom}, &answer))
	return answer.Balance.Amount.Int64()
}

// event is the only one of a block.
func (p *peer) event(position uint64, kind adapters.EventKind) adapters.Event {
	p.t.Helper()
	found, enough := adapters.Block{}, errors.New("enough")
	err := p.Follow(p.ctx, adapters.Cursor{Next: position}, func(b adapters.Block) error {
		found = b
		return enough
	})
	require.ErrorIs(p.t, err, enough)
	require.Len(p.t, found.Events, 1)
	require.Equal(p.t, kind, found.Events[0].Kind)
	return found.Events[0]
}
