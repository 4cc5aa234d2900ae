package fabric_test

import (
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// ethereumLink is a world whose client is of an Ethereum network.
type ethereumLink struct {
	*fabricLink
	chain   *ethereumtest.Chain
	storage ethereumtest.Storage
	slot    uint64 // of the last finalized block
}

const (
	ethereumSide = "client-0" // Ethereum's client of this channel
	firstSlot    = 40
)

var commitmentsSlot = [32]byte{7}

func newEthereumLink(t *testing.T) *ethereumLink {
	t.Helper()
	l := &ethereumLink{
		fabricLink: &fabricLink{world: newWorld(t)}, chain: ethereumtest.NewChain(t),
		storage: ethereumtest.Storage{}, slot: firstSlot,
	}
	l.at(firstSlot)
	block := l.chain.Block(firstSlot, l.storage)
	contract := ethereum.Contract{Address: l.chain.Contract, CommitmentsSlot: commitmentsSlot}
	state, consensus, err := ethereum.NewClientState(l.chain.Config, contract, time.Hour, 10*time.Second, block.Bootstrap(), block.AccountProof)
	l.check(err)
	tx := l.must(l.invoke(l.admin, "CreateClient", string(l.any(state)), string(l.any(consensus))))
	l.client = string(tx.Response.Payload)
	l.must(l.invoke(l.admin, "RegisterCounterparty", l.client, ethereumSide, ""))
	return l
}

func (l *ethereumLink) at(slot uint64) { l.now = time.Unix(int64(l.chain.Time(slot)), 0) }

// set has the packet contract keep a commitment at a path.
func (l *ethereumLink) set(path, value []byte) {
	l.storage[ethereum.Slot(commitmentsSlot, path)] = [32]byte(value)
}

// finalize finalizes a block some slots later.
func (l *ethereumLink) finalize() *ethereumtest.Block {
	l.slot += 4
	l.at(l.slot + 10)
	return l.chain.Block(l.slot, l.storage)
}

func (l *ethereumLink) header(block *ethereumtest.Block) []byte {
	return l.any(ethereum.NewHeader(l.chain.FullUpdate(block), block.AccountProof))
}

func (l *ethereumLink) proof(block *ethereumtest.Block, path []byte) []byte {
	return l.encoded(ethereum.NewProof(block.StorageProof(ethereum.Slot(commitmentsSlot, path))))
}

func (l *ethereumLink) encoded(m proto.Message) []byte {
	raw, err := proto.Marshal(m)
	l.check(err)
	return raw
}

func (l *ethereumLink) deliver(block *ethereumtest.Block, updates [][]byte, items ...types.Item) []types.Outcome {
	l.t.Helper()
	for n := range items {
		items[n].ProofHeight = ethereum.NewHeight(block.Number())
	}
	d := types.Delivery{ClientId: l.client, Updates: updates, Items: items}
	return l.outcomes(l.must(l.channel.Invoke(l.deliveryTo("bank", d))))
}

// Packets cross by single proofs and by a storage proof of the batch.
func TestEthereumToFabric(t *testing.T) {
	l := newEthereumLink(t)
	l.bank.onReceive = credit
	in := packet.Packet{
		Sequence: 1, SourceClient: ethereumSide, DestinationClient: l.client, TimeoutTimestamp: l.timeout(),
		Payloads: []packet.Payload{payload(remotePort, bankPort, "one")},
	}
	answered, lost := l.send("answered"), l.send("lost")
	ack := packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("fine")}}
	sent, answer := packet.CommitmentPath(ethereumSide, 1), packet.AcknowledgementPath(ethereumSide, answered.Sequence)
	never := packet.ReceiptPath(ethereumSide, lost.Sequence)
	l.set(sent, packet.CommitPacket(in))
	l.set(answer, packet.CommitAcknowledgement(ack))

	block := l.finalize()
	outcomes := l.deliver(block, [][]byte{l.header(block)},
		types.Item{Kind: types.KindReceive, Packet: in, Proof: l.proof(block, sent)},
		types.Item{Kind: types.KindTimeout, Packet: lost, Proof: l.proof(block, never)},
		types.Item{Kind: types.KindTimeout, Packet: answered, Proof: l.proof(block, packet.ReceiptPath(ethereumSide, answered.Sequence))})
	l.wantStatus(outcomes[0], types.StatusDone)
	l.wantRefused(outcomes[1], refusal.TimeoutNotReached)
	l.wantStatus(outcomes[2], types.StatusRefused)

	l.slot = (lost.TimeoutTimestamp-ethereumtest.Genesis)/l.chain.Config.SecondsPerSlot + 1
	updates := l.catchUp()
	block = l.finalize()
	slots := [][32]byte{ethereum.Slot(commitmentsSlot, answer), ethereum.Slot(commitmentsSlot, never)}
	updates = append(updates, l.header(block), l.any(ethereum.NewStorageProof(block.Number(), slots, block.StorageNodes(slots...))))
	remembered := l.encoded(ethereum.RememberedProof())
	outcomes = l.deliver(block, updates,
		types.Item{Kind: types.KindAcknowledge, Packet: answered, Acknowledgement: ack, Proof: remembered},
		types.Item{Kind: types.KindTimeout, Packet: lost, Proof: remembered})
	l.wantStatus(outcomes[0], types.StatusDone)
	l.wantStatus(outcomes[1], types.StatusDone)
	if !l.received(in) || l.pending(answered) || l.pending(lost) || string(l.channel.State("bank", "account")) != "1" {
		t.Fatal("something is missing")
	}
}

// catchUp brings the committees of the periods up to the present slot.
func (l *ethereumLink) catchUp() (updates [][]byte) {
	period := l.chain.SlotsPerPeriod()
	for slot := uint64(firstSlot + 8); slot/period < l.slot/period; slot += period {
		updates = append(updates, l.any(ethereum.NewHeader(l.chain.FullUpdate(l.chain.Block(slot, l.storage)), nil)))
	}
	return updates
}

func TestEthereumMisbehaviourFreezes(t *testing.T) {
	l := newEthereumLink(t)
	l.at(firstSlot + 20)
	first, second := l.chain.Block(44, l.storage), l.chain.Block(44, l.storage, "other")
	misbehaviour := l.any(ethereum.NewMisbehaviour(l.chain.Update(first), l.chain.Update(second)))
	l.must(l.invoke(l.stranger, "UpdateClient", l.client, string(misbehaviour)))
	l.refuses(refusal.ClientNotActive, l.call(l.stranger, "anji", "UpdateClient", l.client, string(l.header(first))))
}

// A client made anew recovers a frozen one, and administrators schedule forks.
func TestEthereumAdministration(t *testing.T) {
	l := newEthereumLink(t)
	subject := l.client
	l.must(l.invoke(l.admin, "Freeze", subject))
	l.at(firstSlot + 20)
	block := l.chain.Block(44, l.storage)
	contract := ethereum.Contract{Address: l.chain.Contract, CommitmentsSlot: commitmentsSlot}
	state, consensus, err := ethereum.NewClientState(l.chain.Config, contract, time.Hour, 10*time.Second, block.Bootstrap(), block.AccountProof)
	l.check(err)
	tx := l.must(l.invoke(l.admin, "CreateClient", string(l.any(state)), string(l.any(consensus))))
	l.must(l.invoke(l.admin, "RecoverClient", subject, string(tx.Response.Payload)))
	l.must(l.invoke(l.stranger, "UpdateClient", subject, string(l.header(l.chain.Block(48, l.storage)))))

	forks := ethereum.NewForks(l.chain.Config.Forks)
	schedule := func(m ethereum.MsgScheduleForks) string { return string(l.encoded(&m)) }
	l.must(l.invoke(l.admin, "ScheduleForks", schedule(ethereum.MsgScheduleForks{ClientId: subject, Forks: forks})))
	forks[6].Epoch = 9
	for want, msg := range map[refusal.Code]string{
		refusal.ClientInvalid: schedule(ethereum.MsgScheduleForks{ClientId: subject, Forks: forks}),
		refusal.ClientUnknown: schedule(ethereum.MsgScheduleForks{ClientId: "ethereum-beacon-9", Forks: forks}),
		refusal.Malformed:     schedule(ethereum.MsgScheduleForks{Authority: "me", ClientId: subject, Forks: forks}),
	} {
		l.refuses(want, l.call(l.admin, "anji", "ScheduleForks", msg))
	}
	l.refuses(refusal.ClientInvalid, l.call(l.admin, "anji", "ScheduleForks", schedule(ethereum.MsgScheduleForks{ClientId: "07-tendermint-0", Forks: forks})))
}
