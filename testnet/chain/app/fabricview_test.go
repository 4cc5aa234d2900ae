package app_test

import (
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	fabricclient "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/testnet/chain/probe"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

// fabricEnd is a chain's end of a link with a Fabric channel, whose endorsers
// the test plays.
type fabricEnd struct {
	*chain
	fabric *fabrictest.Network
	client string
	start  uint64 // time of height 0
}

const fabricSide = "07-tendermint-7"

func linkFabric(t *testing.T) *fabricEnd {
	t.Helper()
	e := &fabricEnd{chain: newChain(t, "left-1"), fabric: fabrictest.NewNetwork(t)}
	state := fabricclient.NewClientState(e.fabric.Anchors(), 24*time.Hour, 10*time.Second, 1)
	e.start = uint64(e.now.Unix()) - 1
	e.client = e.createClient(state, &fabricclient.ConsensusState{Timestamp: e.clock(1)})
	e.deliver("admin", &clientv2.MsgRegisterCounterparty{
		ClientId: e.client, CounterpartyClientId: fabricSide,
		CounterpartyMerklePrefix: [][]byte{{}}, Signer: e.address("admin"),
	})
	return e
}

// view endorses entries at a height of the channel's clock, which ticks every
// second.
func (e *fabricEnd) view(height uint64, entries ...fabric.Entry) *fabricclient.Header {
	e.t.Helper()
	return fabricclient.NewHeader(e.fabric.Draft(height, e.clock(height), entries...).Seal())
}

func (e *fabricEnd) clock(height uint64) uint64 { return e.start + height }

func (e *fabricEnd) update(message exported.ClientMessage) sdk.Msg {
	e.t.Helper()
	msg, err := clienttypes.NewMsgUpdateClient(e.client, message, e.address("relayer"))
	must(e.t, err)
	return msg
}

func (e *fabricEnd) incoming(sequence uint64) (packet.Packet, fabric.Entry) {
	p := packet.Packet{
		Sequence: sequence, SourceClient: fabricSide, DestinationClient: e.client,
		TimeoutTimestamp: uint64(e.now.Add(time.Hour).Unix()),
		Payloads: []packet.Payload{{
			SourcePort: probe.Port, DestinationPort: probe.Port, Version: "1", Encoding: "text", Value: []byte("from fabric"),
		}},
	}
	return p, fabric.Entry{Path: packet.CommitmentPath(p.SourceClient, p.Sequence), Value: packet.CommitPacket(p)}
}

func (e *fabricEnd) receive(p packet.Packet, height uint64, entries ...fabric.Entry) sdk.Msg {
	e.t.Helper()
	tree, err := fabric.NewTree(entries)
	must(e.t, err)
	proof, err := fabricclient.NewProof(tree, packet.CommitmentPath(p.SourceClient, p.Sequence))
	must(e.t, err)
	raw, err := proof.Marshal()
	must(e.t, err)
	return &channelv2.MsgRecvPacket{
		Packet: p, ProofCommitment: raw, ProofHeight: fabricclient.NewHeight(height), Signer: e.address("relayer"),
	}
}

// refused checks a transaction at the mempool's door, and that a proposer who
// takes it in all the same gets nowhere.
func (e *fabricEnd) refused(want refusal.Code, messages ...sdk.Msg) {
	e.t.Helper()
	checked := e.check(e.sign("relayer", messages...))
	if checked.Codespace != refusal.Codespace || checked.Code != want.Number() {
		e.t.Errorf("CheckTx: %s %d: %s; want %s", checked.Codespace, checked.Code, checked.Log, want)
	}
	e.refusedInBlock(want, messages...)
}

func (e *fabricEnd) refusedInBlock(want refusal.Code, messages ...sdk.Msg) {
	e.t.Helper()
	result := e.next(e.sign("relayer", messages...))[0]
	if result.Codespace != refusal.Codespace || result.Code != want.Number() {
		e.t.Errorf("block: %s %d: %s; want %s", result.Codespace, result.Code, result.Log, want)
	}
	number, _ := e.key("relayer")
	e.sequences[number]++
}

func (e *fabricEnd) status() string {
	e.t.Helper()
	request, err := (&clienttypes.QueryClientStatusRequest{ClientId: e.client}).Marshal()
	must(e.t, err)
	answer := e.store(&abci.RequestQuery{Path: "/ibc.core.client.v1.Query/ClientStatus", Data: request})
	var status clienttypes.QueryClientStatusResponse
	must(e.t, status.Unmarshal(answer.Value))
	return status.Status
}

// TestFabricViewPassesTheAnteHandler takes every kind of fabric-view message
// through ibc-go's ante handler, which verifies updates before a block does
// and was made for the clients of ibc-go's own.
func TestFabricViewPassesTheAnteHandler(t *testing.T) {
	e := linkFabric(t)

	first, firstEntry := e.incoming(1)
	second, secondEntry := e.incoming(2)
	e.deliver("relayer", e.update(e.view(2, firstEntry, secondEntry)),
		e.receive(first, 2, firstEntry, secondEntry), e.receive(second, 2, firstEntry, secondEntry))
	// Redundant work is a no-op beside work that is not.
	third, thirdEntry := e.incoming(3)
	e.deliver("relayer", e.update(e.view(3, thirdEntry)),
		e.receive(first, 2, firstEntry, secondEntry), e.receive(third, 3, thirdEntry))
	for _, p := range []packet.Packet{first, second, third} {
		count := e.get(probe.StoreKey, probe.CountKey(probe.Received, e.client, p.Sequence))
		if len(count) != 8 || count[7] != 1 {
			t.Errorf("packet %d was received %v times", p.Sequence, count)
		}
	}

	few := e.fabric.Draft(4, e.clock(4))
	few.Signers = few.Signers[:1]
	e.refused(refusal.PolicyUnsatisfied, e.update(fabricclient.NewHeader(few.Seal())))
	forged := e.view(4)
	forged.Endorsements[0].Signature[8] ^= 1
	e.refused(refusal.SignatureInvalid, e.update(forged))
	garbage := e.view(4)
	garbage.ResponsePayload = []byte("garbage")
	if checked := e.check(e.sign("relayer", e.update(garbage))); checked.Code == 0 {
		t.Error("CheckTx lets an update pass that does not decode")
	}

	contradiction := &fabricclient.Misbehaviour{
		Header1: e.view(5),
		Header2: fabricclient.NewHeader(e.fabric.Draft(5, e.clock(4)).Seal()),
	}
	agreeing := &fabricclient.Misbehaviour{Header1: contradiction.Header1, Header2: contradiction.Header1}
	e.refused(refusal.NotMisbehaviour, e.update(agreeing))
	if status := e.status(); status != exported.Active.String() {
		t.Fatalf("the client is %s before any misbehaviour", status)
	}
	e.deliver("relayer", e.update(contradiction))
	if status := e.status(); status != exported.Frozen.String() {
		t.Fatalf("the client is %s after misbehaviour", status)
	}
	late, lateEntry := e.incoming(4)
	e.refusedInBlock(refusal.ClientNotActive, e.receive(late, 3, lateEntry))
	if checked := e.check(e.sign("relayer", e.update(e.view(6)))); checked.Code == 0 {
		t.Error("CheckTx lets an update of a frozen client pass")
	}
}

// TestExportKeepsFabricViews checks that a restarted chain still knows the
// roots that were endorsed before.
func TestExportKeepsFabricViews(t *testing.T) {
	e := linkFabric(t)
	p, entry := e.incoming(1)
	e.deliver("relayer", e.update(e.view(2, entry)))
	other, otherEntry := e.incoming(2)
	e.deliver("relayer", e.update(e.view(2, otherEntry))) // one height, two roots
	e.restartFromExport()
	e.deliver("relayer", e.receive(p, 2, entry), e.receive(other, 2, otherEntry))
}

// TestGovernanceRecoversAClient freezes a client and has the validators vote
// to go on with another client's state; the link stays.
func TestGovernanceRecoversAClient(t *testing.T) {
	e := linkFabric(t)
	e.deliver("relayer", e.update(&fabricclient.Misbehaviour{
		Header1: e.view(5), Header2: fabricclient.NewHeader(e.fabric.Draft(5, e.clock(4)).Seal()),
	}))
	substitute := e.createClient(
		fabricclient.NewClientState(e.fabric.Anchors(), 24*time.Hour, 10*time.Second, 6),
		&fabricclient.ConsensusState{Timestamp: e.clock(6)})

	recovery := clienttypes.NewMsgRecoverClient(authtypes.NewModuleAddress(govtypes.ModuleName).String(), e.client, substitute)
	deposit := sdk.NewCoins(sdk.NewInt64Coin(layout.Denom, 1_000_000))
	proposal, err := govv1.NewMsgSubmitProposal([]sdk.Msg{recovery}, deposit, e.address("user"), "", "recover", "the client froze", false)
	must(t, err)
	e.deliver("user", proposal)
	for _, v := range e.plan.Validators {
		_, key := e.key(v.Name)
		e.deliver(v.Name, govv1.NewMsgVote(sdk.AccAddress(key.PubKey().Address()), 1, govv1.OptionYes, ""))
	}
	for range 10 { // seconds, the voting period
		e.next()
	}
	if status := e.status(); status != exported.Active.String() {
		t.Fatalf("the client is %s after its recovery", status)
	}
	p, entry := e.incoming(1)
	e.deliver("relayer", e.update(e.view(7, entry)), e.receive(p, 7, entry))
}
