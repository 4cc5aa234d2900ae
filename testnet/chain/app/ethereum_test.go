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

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/testnet/chain/probe"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

// ethereumEnd is a chain's end of a link with an Ethereum network, whose sync
// committees the test plays.
type ethereumEnd struct {
	*fabricEnd // what both ends do with their client's messages
	ethereum   *ethereumtest.Chain
	storage    ethereumtest.Storage
	creation   *abci.ExecTxResult
}

const ethereumSide = "client-7"

var commitmentsSlot = [32]byte{7}

func linkEthereum(t *testing.T, committeeSize uint64) *ethereumEnd {
	t.Helper()
	e := &ethereumEnd{
		fabricEnd: &fabricEnd{chain: newChain(t, "left-1")}, ethereum: ethereumtest.NewChainOf(t, committeeSize),
		storage: ethereumtest.Storage{},
	}
	e.at(40)
	block := e.ethereum.Block(40, e.storage)
	contract := ethereum.Contract{Address: e.ethereum.Contract, CommitmentsSlot: commitmentsSlot}
	state, consensus, err := ethereum.NewClientState(e.ethereum.Config, contract, 24*time.Hour, 10*time.Second, block.Bootstrap(), block.AccountProof)
	must(t, err)
	msg, err := clienttypes.NewMsgCreateClient(state, consensus, e.address("relayer"))
	must(t, err)
	e.creation = e.deliver("relayer", msg)
	e.client = "ethereum-beacon-0"
	e.deliver("admin", &clientv2.MsgRegisterCounterparty{
		ClientId: e.client, CounterpartyClientId: ethereumSide,
		CounterpartyMerklePrefix: [][]byte{{}}, Signer: e.address("admin"),
	})
	return e
}

// at makes a block in a slot.
func (e *ethereumEnd) at(slot uint64) {
	e.now = time.Unix(int64(e.ethereum.Time(slot)), 0).UTC()
	e.next()
}

func (e *ethereumEnd) header(block *ethereumtest.Block) sdk.Msg {
	return e.update(ethereum.NewHeader(e.ethereum.Update(block), block.AccountProof))
}

func (e *ethereumEnd) fullHeader(block *ethereumtest.Block) sdk.Msg {
	return e.update(ethereum.NewHeader(e.ethereum.FullUpdate(block), block.AccountProof))
}

// sent has the packet contract commit to packets with these sequences.
func (e *ethereumEnd) sent(first, last uint64) (packets []packet.Packet, slots [][32]byte) {
	for sequence := first; sequence <= last; sequence++ {
		p, entry := e.incoming(sequence)
		p.SourceClient = ethereumSide
		entry.Path = packet.CommitmentPath(p.SourceClient, p.Sequence)
		slot := ethereum.Slot(commitmentsSlot, entry.Path)
		e.storage[slot] = [32]byte(packet.CommitPacket(p))
		packets, slots = append(packets, p), append(slots, slot)
	}
	return packets, slots
}

func (e *ethereumEnd) receive(p packet.Packet, block *ethereumtest.Block, proof *ethereum.Proof) sdk.Msg {
	e.t.Helper()
	raw, err := proof.Marshal()
	must(e.t, err)
	return &channelv2.MsgRecvPacket{
		Packet: p, ProofCommitment: raw, ProofHeight: ethereum.NewHeight(block.Number()), Signer: e.address("relayer"),
	}
}

// TestEthereumPassesTheAnteHandler takes every kind of ethereum-beacon message
// through ibc-go's ante handler, which verifies updates before a block does,
// and with the committees of real networks reports what they cost.
func TestEthereumPassesTheAnteHandler(t *testing.T) {
	e := linkEthereum(t, 512)
	report := func(what string, result *abci.ExecTxResult, messages ...sdk.Msg) {
		t.Helper()
		size := 0
		if len(messages) > 0 {
			size = len(e.sign("relayer", messages...))
		}
		t.Logf("%-55s %9d gas, %6d bytes", what, result.GasUsed, size)
	}
	report("create a client", e.creation)

	packets, slots := e.sent(1, 51)
	e.at(63)
	block := e.ethereum.Block(44, e.storage)
	update := e.header(block)
	report("update", e.deliver("relayer", update), update)
	full := e.fullHeader(e.ethereum.Block(46, e.storage))
	report("update with the next committee", e.deliver("relayer", full), full)
	single := e.receive(packets[50], block, ethereum.NewProof(block.StorageProof(slots[50])))
	report("receive one packet of 51 in storage", e.deliver("relayer", single), single)

	block = e.ethereum.Block(47, e.storage)
	nodes := block.StorageNodes(slots[:50]...)
	batch := []sdk.Msg{e.header(block), e.update(ethereum.NewStorageProof(block.Number(), slots[:50], nodes))}
	for _, p := range packets[:50] {
		batch = append(batch, e.receive(p, block, ethereum.RememberedProof()))
	}
	report("update, and receive 50 packets by one storage proof", e.deliver("relayer", batch...), batch...)
	for _, p := range packets {
		count := e.get(probe.StoreKey, probe.CountKey(probe.Received, e.client, p.Sequence))
		if len(count) != 8 || count[7] != 1 {
			t.Errorf("packet %d was received %v times", p.Sequence, count)
		}
	}

	few := e.ethereum.Draft(e.ethereum.Block(48, e.storage))
	few.Signers = 341
	e.refused(refusal.NotEnoughTrust, e.update(ethereum.NewHeader(few.Sign(), few.Finalized.AccountProof)))
	one, other := e.ethereum.Block(48, e.storage), e.ethereum.Block(48, e.storage, "other")
	agreeing := ethereum.NewMisbehaviour(e.ethereum.Update(one), e.ethereum.Update(one))
	e.refused(refusal.NotMisbehaviour, e.update(agreeing))
	if status := e.status(); status != exported.Active.String() {
		t.Fatalf("the client is %s before any misbehaviour", status)
	}
	e.deliver("relayer", e.update(ethereum.NewMisbehaviour(e.ethereum.Update(one), e.ethereum.Update(other))))
	if status := e.status(); status != exported.Frozen.String() {
		t.Fatalf("the client is %s after misbehaviour", status)
	}
	late, lateSlots := e.sent(52, 52)
	block = e.ethereum.Block(47, e.storage)
	e.refusedInBlock(refusal.ClientNotActive, e.receive(late[0], block, ethereum.NewProof(block.StorageProof(lateSlots[0]))))
}

// TestExportKeepsCommittees checks that a restarted chain still knows the
// committees and what storage proofs have opened.
func TestExportKeepsCommittees(t *testing.T) {
	e := linkEthereum(t, 32)
	packets, slots := e.sent(1, 2)
	e.at(63)
	block := e.ethereum.Block(44, e.storage)
	e.deliver("relayer", e.fullHeader(block), e.update(ethereum.NewStorageProof(block.Number(), slots, block.StorageNodes(slots...))))
	e.restartFromExport()
	e.deliver("relayer", e.receive(packets[0], block, ethereum.RememberedProof()), e.receive(packets[1], block, ethereum.RememberedProof()))
	e.at(90)
	e.deliver("relayer", e.header(e.ethereum.Block(72, e.storage))) // signed by the next period's committee
}

// TestGovernanceSchedulesForks has the validators vote on a client's forks.
func TestGovernanceSchedulesForks(t *testing.T) {
	e := linkEthereum(t, 32)
	forks := ethereum.NewForks(e.ethereum.Config.Forks[:6])
	stranger := &ethereum.MsgScheduleForks{Authority: e.address("user"), ClientId: e.client, Forks: forks}
	refused := e.next(e.sign("user", stranger))[0]
	if refused.Codespace != refusal.Codespace || refused.Code != refusal.Unauthorized.Number() {
		t.Errorf("a stranger schedules forks: %s %d: %s", refused.Codespace, refused.Code, refused.Log)
	}
	number, _ := e.key("user")
	e.sequences[number]++

	// Fulu is in force already; the client has verified a header under it.
	forks = ethereum.NewForks(e.ethereum.Config.Forks)
	proposed := &ethereum.MsgScheduleForks{Authority: authtypes.NewModuleAddress(govtypes.ModuleName).String(), ClientId: e.client, Forks: forks}
	deposit := sdk.NewCoins(sdk.NewInt64Coin(layout.Denom, 1_000_000))
	proposal, err := govv1.NewMsgSubmitProposal([]sdk.Msg{proposed}, deposit, e.address("user"), "", "forks", "a fork is near", false)
	must(t, err)
	e.deliver("user", proposal)
	for _, v := range e.plan.Validators {
		_, key := e.key(v.Name)
		e.deliver(v.Name, govv1.NewMsgVote(sdk.AccAddress(key.PubKey().Address()), 1, govv1.OptionYes, ""))
	}
	for range 10 { // seconds, the voting period
		e.next()
	}
	request, err := (&govv1.QueryProposalRequest{ProposalId: 1}).Marshal()
	must(t, err)
	var answer govv1.QueryProposalResponse
	must(t, answer.Unmarshal(e.store(&abci.RequestQuery{Path: "/cosmos.gov.v1.Query/Proposal", Data: request}).Value))
	if answer.Proposal.Status != govv1.StatusPassed {
		t.Fatalf("the proposal is %s: %s", answer.Proposal.Status, answer.Proposal.FailedReason)
	}
}
