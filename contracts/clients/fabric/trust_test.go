package fabric_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"
	"time"

	client "github.com/cosmos/ibc-go/v8/modules/core/02-client"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	"github.com/hyperledger/fabric-protos-go/msp"

	"github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/clients/hosttime"
	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// change is a trust update in the making: what the document will say and who
// endorses the view of it.
type change struct {
	h        *host
	sequence uint64
	anchors  fabricproof.Anchors
	height   uint64
	after    time.Duration // time of the view
	signers  []*fabrictest.Identity
	// edit changes the document's bytes before the view is made.
	edit func([]byte) []byte
	// carried is the definition in the read set, that of the document if zero.
	carried fabricproof.Version
}

// change begins a valid update that changes nothing yet, endorsed by the
// first two organisations.
func (h *host) change(sequence uint64) *change {
	return &change{
		h: h, sequence: sequence, anchors: h.net.Anchors(), height: h.height(), after: h.now(),
		signers: []*fabrictest.Identity{h.net.Orgs[0].Peer, h.net.Orgs[1].Peer},
	}
}

// now is how long after the client's first height the host's time is.
func (h *host) now() time.Duration { return h.ctx.BlockTime().Sub(start) + time.Minute }

// height is that of a clock that ticks each second.
func (h *host) height() uint64 { return firstHeight + uint64(h.now()/time.Second) }

// pass lets time pass on the host.
func (h *host) pass(d time.Duration) { h.ctx = h.ctx.WithBlockTime(h.ctx.BlockTime().Add(d)) }

func (c *change) message() *fabric.TrustUpdate {
	c.h.tb.Helper()
	document, err := fabric.NewTrustDocument(c.sequence, c.anchors).Marshal()
	if err != nil {
		c.h.tb.Fatal(err)
	}
	if c.edit != nil {
		document = c.edit(document)
	}
	d := c.h.net.Draft(c.height, seconds(c.after), fabricproof.Entry{Path: []byte(fabric.TrustPath), Value: document})
	if c.carried == (fabricproof.Version{}) {
		c.carried = c.anchors.Definition
	}
	version := d.Lifecycle().Reads[0].Version
	version.BlockNum, version.TxNum = c.carried.Block, c.carried.Tx
	d.Signers = c.signers
	return fabric.NewTrustUpdate(d.Seal(), document)
}

// signed is a header of the present time by certain peers, under a definition.
func (h *host) signed(definition fabricproof.Version, signers ...*fabrictest.Identity) *fabric.Header {
	h.tb.Helper()
	return h.signedAt(h.height(), definition, signers...)
}

func (h *host) signedAt(height uint64, definition fabricproof.Version, signers ...*fabrictest.Identity) *fabric.Header {
	h.tb.Helper()
	d := h.net.Draft(height, seconds(h.now()), commitment)
	version := d.Lifecycle().Reads[0].Version
	version.BlockNum, version.TxNum = definition.Block, definition.Tx
	d.Signers = signers
	return fabric.NewHeader(d.Seal())
}

func (h *host) peers(orgs ...int) (peers []*fabrictest.Identity) {
	for _, n := range orgs {
		peers = append(peers, h.net.Orgs[n-1].Peer)
	}
	return peers
}

func TestTrustUpdateRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(h *host, c *change)
		want   refusal.Code
	}{
		{"endorsed under the new policy alone", func(h *host, c *change) {
			c.anchors.Policy = h.net.Marshal(fabrictest.Policy(1, msp.MSPRole_PEER, "Org1MSP"))
			c.signers = h.peers(1)
		}, refusal.PolicyUnsatisfied},
		{"endorsed by an organisation that it adds", func(h *host, c *change) {
			added := h.net.NewOrg("Org4MSP")
			c.anchors.MSPs = append(c.anchors.MSPs, h.net.Marshal(added.Config))
			c.signers = []*fabrictest.Identity{h.net.Orgs[0].Peer, added.Peer}
		}, refusal.UnknownSigner},
		{"the sequence that the client knows", func(_ *host, c *change) { c.sequence = 4 }, refusal.TrustSequence},
		{"a lower sequence", func(_ *host, c *change) { c.sequence = 3 }, refusal.TrustSequence},
		{"no sequence", func(_ *host, c *change) { c.sequence = 0 }, refusal.ClientInvalid},
		{"another channel", func(_ *host, c *change) { c.anchors.Channel = "other" }, refusal.WrongChannel},
		{"another chaincode", func(_ *host, c *change) { c.anchors.Chaincode = "other" }, refusal.WrongChaincode},
		{"an unknown field", func(_ *host, c *change) {
			c.edit = func(d []byte) []byte { return append(d, 0x78, 1) } // field 15
		}, refusal.NonCanonical},
		{"a repeated field", func(_ *host, c *change) {
			c.edit = func(d []byte) []byte { return append(d, 0x08, 5) } // field 1 again
		}, refusal.NonCanonical},
		{"junk", func(_ *host, c *change) { c.edit = func([]byte) []byte { return []byte("junk") } }, refusal.Malformed},
		{"a huge document", func(_ *host, c *change) {
			c.edit = func(d []byte) []byte { return append(d, make([]byte, 512<<10)...) }
		}, refusal.TooLarge},
		{"a policy that nobody can satisfy", func(_ *host, c *change) { c.anchors.MSPs = c.anchors.MSPs[2:] }, refusal.ClientInvalid},
		{"no organisations", func(_ *host, c *change) { c.anchors.MSPs = nil }, refusal.ClientInvalid},
		{"a definition that the view does not carry", func(_ *host, c *change) {
			c.anchors.Definition.Block, c.carried = 99, fabrictest.Definition
		}, refusal.DefinitionChanged},
		{"a definition that the document does not name", func(_ *host, c *change) {
			c.carried = fabricproof.Version{Block: 99}
		}, refusal.DefinitionChanged},
		{"a view older than what the client knows", func(_ *host, c *change) { c.height, c.after = firstHeight-1, -time.Second }, refusal.HeaderExpired},
		{"a view a trusting period old", func(_ *host, c *change) { c.after -= trustingPeriod }, refusal.HeaderExpired},
		{"a view from the future", func(_ *host, c *change) { c.after += maxClockDrift + time.Second }, refusal.HeaderFuture},
		{"an endorser certified by another authority of that name", func(h *host, c *change) {
			c.signers[0] = h.net.NewIdentity(h.net.NewOrg("Org1MSP").CA, "peer", fabrictest.Start, start.AddDate(1, 0, 0))
		}, refusal.CertificateRefuse},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			state := h.state()
			state.TrustSequence = 4
			h.id = h.create(state, seconds(0))
			valid := h.change(5)
			if err := h.client().VerifyClientMessage(h.ctx, h.cdc, h.store(), valid.message()); err != nil {
				t.Fatalf("refused before the mutation: %v", err)
			}
			c.mutate(h, valid)
			before := h.dump()
			h.wantRefusal(h.update(valid.message()), c.want)
			if h.dump() != before {
				t.Error("the store changed")
			}
		})
	}
}

func TestTrustUpdateMessageRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(*fabric.TrustUpdate)
		want   refusal.Code
	}{
		{"no header", func(m *fabric.TrustUpdate) { m.Header = nil }, refusal.EmptyField},
		{"no document", func(m *fabric.TrustUpdate) { m.Document = nil }, refusal.EmptyField},
		{"no endorsements", func(m *fabric.TrustUpdate) { m.Header.Endorsements = nil }, refusal.EmptyField},
		{"a sibling", func(m *fabric.TrustUpdate) { m.Siblings = [][]byte{make([]byte, 32)} }, refusal.ProofInvalid},
		{"a short sibling", func(m *fabric.TrustUpdate) { m.Siblings = [][]byte{make([]byte, 31)} }, refusal.Malformed},
		{"siblings without end", func(m *fabric.TrustUpdate) {
			for range 10 {
				m.Siblings = append(m.Siblings, make([]byte, 32))
			}
		}, refusal.TooLarge},
		{"another document", func(m *fabric.TrustUpdate) { m.Document = bytes.Replace(m.Document, []byte{8, 5}, []byte{8, 6}, 1) }, refusal.ProofInvalid},
		{"a signature", func(m *fabric.TrustUpdate) { m.Header.Endorsements[0].Signature[9] ^= 1 }, refusal.SignatureInvalid},
		{"one endorsement", func(m *fabric.TrustUpdate) { m.Header.Endorsements = m.Header.Endorsements[:1] }, refusal.PolicyUnsatisfied},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			m := h.change(5).message()
			c.mutate(m)
			h.wantRefusal(h.update(m), c.want)
		})
	}
	// A document at another path is none.
	h := newHost(t)
	document, err := fabric.NewTrustDocument(1, h.net.Anchors()).Marshal()
	if err != nil {
		t.Fatal(err)
	}
	ev := h.net.Draft(firstHeight, seconds(h.now()), fabricproof.Entry{Path: commitment.Path, Value: document}).Seal()
	h.wantRefusal(h.update(fabric.NewTrustUpdate(ev, document)), refusal.ProofInvalid)
}

func TestInactiveClientTakesNoTrust(t *testing.T) {
	h := newHost(t)
	m := h.change(1).message()
	h.mustUpdate(h.header(firstHeight, time.Second))
	if err := h.update(m); !errors.Is(err, clienttypes.ErrClientNotActive) || h.status() != exported.Frozen {
		t.Errorf("a %s client answers %v", h.status(), err)
	}
	h = newHost(t)
	h.pass(trustingPeriod)
	if err := h.update(h.change(1).message()); !errors.Is(err, clienttypes.ErrClientNotActive) || h.status() != exported.Expired {
		t.Errorf("an %s client answers %v", h.status(), err)
	}
}

// Whoever is removed counts no more at once, even in a further trust update.
func TestRemovedOrganisation(t *testing.T) {
	h := newHost(t)
	h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 3)...))
	height, old := h.height(), marshal(t, proofOf(t, commitment.Path, commitment))
	if err := h.member(height, old, string(commitment.Path), commitment.Value); err != nil {
		t.Fatal(err)
	}
	c := h.change(1)
	c.anchors.MSPs = c.anchors.MSPs[:2]
	h.mustUpdate(c.message())

	// What it has endorsed before is to be proven anew.
	h.wantRefusal(h.member(height, old, string(commitment.Path), commitment.Value), refusal.UnknownRoot)
	for _, wait := range []time.Duration{0, trustDelay} {
		h.pass(wait / 2)
		h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 2)...))
		h.pass(wait - wait/2)
		h.wantRefusal(h.update(h.signed(fabrictest.Definition, h.peers(1, 3)...)), refusal.UnknownSigner)
		again := h.change(2)
		again.signers = h.peers(1, 3)
		h.wantRefusal(h.update(again.message()), refusal.UnknownSigner)
	}
	h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 2)...))
	if got := h.client(); len(got.Pending) != 0 || len(got.Msps) != 2 || got.TrustSequence != 1 {
		t.Errorf("after the delay the client has %d pending documents, %d MSPs, sequence %d", len(got.Pending), len(got.Msps), got.TrustSequence)
	}
	if err := h.member(h.height(), old, string(commitment.Path), commitment.Value); err != nil {
		t.Errorf("proven anew: %v", err)
	}
}

func TestRevokedPeer(t *testing.T) {
	h := newHost(t)
	revoked := h.net.Orgs[0].Peer
	h.mustUpdate(h.signed(fabrictest.Definition, revoked, h.net.Orgs[1].Peer))
	h.net.Orgs[0].Config.RevocationList = [][]byte{h.net.Revoke(h.net.Orgs[0].CA, start.AddDate(1, 0, 0), revoked)}
	c := h.change(1)
	c.signers = h.peers(2, 3)
	h.mustUpdate(c.message())
	h.wantRefusal(h.update(h.signed(fabrictest.Definition, revoked, h.net.Orgs[1].Peer)), refusal.CertificateRefuse)
	// The organisation's other peers go on.
	other := h.net.NewIdentity(h.net.Orgs[0].CA, "peer", fabrictest.Start, start.AddDate(1, 0, 0))
	h.mustUpdate(h.signed(fabrictest.Definition, other, h.net.Orgs[1].Peer))
}

func TestStricterPolicyAtOnce(t *testing.T) {
	h := newHost(t)
	c := h.change(1)
	c.anchors.Policy = h.net.Marshal(fabrictest.Policy(3, msp.MSPRole_PEER, "Org1MSP", "Org2MSP", "Org3MSP"))
	h.mustUpdate(c.message())
	h.wantRefusal(h.update(h.signed(fabrictest.Definition, h.peers(1, 2)...)), refusal.PolicyUnsatisfied)
	h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 2, 3)...))
}

// What an update adds waits for the client's delay to the second.
func TestAddedOrganisation(t *testing.T) {
	h := newHost(t)
	h.net.Orgs = append(h.net.Orgs, h.net.NewOrg("Org4MSP"))
	c := h.change(1)
	c.anchors.Policy = h.net.Marshal(fabrictest.Policy(2, msp.MSPRole_PEER, "Org1MSP", "Org2MSP", "Org3MSP", "Org4MSP"))
	h.mustUpdate(c.message())
	for _, wait := range []time.Duration{0, trustDelay / 2, trustDelay/2 - time.Nanosecond} {
		h.pass(wait)
		h.wantRefusal(h.update(h.signed(fabrictest.Definition, h.peers(1, 4)...)), refusal.UnknownSigner)
		h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 2)...))
	}
	h.pass(time.Nanosecond)
	h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 4)...))
}

// A further update neither shortens the delay of what it adds, nor brings back
// at once what the one before has taken away.
func TestUpdatesOneAfterTheOther(t *testing.T) {
	h := newHost(t)
	first := h.change(1)
	first.anchors.MSPs = first.anchors.MSPs[:2]
	h.mustUpdate(first.message())
	h.pass(trustDelay - time.Second)
	h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 2)...))
	second := h.change(2)
	h.mustUpdate(second.message())
	h.wantRefusal(h.update(second.message()), refusal.TrustSequence)
	for _, wait := range []time.Duration{0, time.Second, trustDelay - time.Second - time.Nanosecond} {
		h.pass(wait)
		h.wantRefusal(h.update(h.signed(fabrictest.Definition, h.peers(1, 3)...)), refusal.UnknownSigner)
		h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 2)...))
	}
	h.pass(time.Nanosecond)
	h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 3)...))
	if got := h.client(); got.TrustSequence != 2 || len(got.Pending) != 0 {
		t.Errorf("sequence %d, %d pending", got.TrustSequence, len(got.Pending))
	}
}

func TestFewUpdatesPend(t *testing.T) {
	h := newHost(t)
	for i := range uint64(3) {
		h.mustUpdate(h.change(1 + i).message())
	}
	h.wantRefusal(h.update(h.change(4).message()), refusal.TrustPending)
	h.pass(trustDelay / 2)
	h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 2)...))
	h.pass(trustDelay / 2)
	last := h.change(4)
	h.mustUpdate(last.message())
	if got := h.client(); got.TrustSequence != 3 || len(got.Pending) != 1 {
		t.Errorf("sequence %d, %d pending", got.TrustSequence, len(got.Pending))
	}
}

// A new definition stops the client from its commit until the update's delay
// is over.
func TestDefinitionChange(t *testing.T) {
	h := newHost(t)
	old, upgraded := fabrictest.Definition, fabricproof.Version{Block: 50, Tx: 2}
	h.mustUpdate(h.signed(old, h.peers(1, 2)...))
	h.wantRefusal(h.update(h.signed(upgraded, h.peers(1, 2)...)), refusal.DefinitionChanged)
	c := h.change(1)
	c.anchors.Definition = upgraded
	h.mustUpdate(c.message())
	for _, wait := range []time.Duration{0, trustDelay - time.Nanosecond} {
		h.pass(wait)
		if h.status() != exported.Active {
			t.Fatalf("%s", h.status())
		}
		h.wantRefusal(h.update(h.signed(old, h.peers(1, 2)...)), refusal.TrustPending)
		h.wantRefusal(h.update(h.signed(upgraded, h.peers(1, 2)...)), refusal.TrustPending)
	}
	h.pass(time.Nanosecond)
	h.wantRefusal(h.update(h.signed(old, h.peers(1, 2)...)), refusal.DefinitionChanged)
	h.mustUpdate(h.signed(upgraded, h.peers(1, 2)...))
}

// Signers who contradict themselves freeze a client that waits, too.
func TestMisbehaviourWhileStopped(t *testing.T) {
	for name, definition := range map[string]fabricproof.Version{"old definition": fabrictest.Definition, "new definition": {Block: 50}} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t)
			c := h.change(1)
			c.anchors.Definition = fabricproof.Version{Block: 50}
			h.mustUpdate(c.message())
			twice := &fabric.Misbehaviour{Header1: h.signedAt(20, definition, h.peers(1, 2)...)}
			h.pass(time.Second)
			twice.Header2 = h.signedAt(20, definition, h.peers(1, 2)...)
			h.mustUpdate(twice)
			if h.status() != exported.Frozen {
				t.Errorf("status is %s", h.status())
			}
		})
	}
	h := newHost(t)
	other := fabricproof.Version{Block: 51}
	h.wantRefusal(h.update(&fabric.Misbehaviour{Header1: h.signed(other, h.peers(1, 2)...), Header2: h.signed(other, h.peers(1, 2)...)}), refusal.DefinitionChanged)
}

// Where the submitter chooses the block time, a delay ends by the host's
// committed time.
func TestDelayEndsByCommittedTime(t *testing.T) {
	h := newHost(t)
	h.net.Orgs = append(h.net.Orgs, h.net.NewOrg("Org4MSP"))
	c := h.change(1)
	c.anchors.Policy = h.net.Marshal(fabrictest.Policy(2, msp.MSPRole_PEER, "Org1MSP", "Org4MSP"))
	h.mustUpdate(c.message())
	h.pass(2 * trustDelay)
	real := h.ctx
	h.ctx = hosttime.WithCommitted(real, start.Add(trustDelay-time.Second))
	h.wantRefusal(h.update(h.signed(fabrictest.Definition, h.peers(1, 4)...)), refusal.UnknownSigner)
	h.ctx = hosttime.WithCommitted(real, start.Add(trustDelay))
	h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 4)...))
}

func TestPendingTrustSurvivesGenesis(t *testing.T) {
	h := newHost(t)
	c := h.change(1)
	c.anchors.MSPs = c.anchors.MSPs[:2]
	h.mustUpdate(c.message())
	h.mustUpdate(h.signed(fabrictest.Definition, h.peers(1, 2)...))
	genesis := client.ExportGenesis(h.ctx, h.keeper)
	if err := genesis.Validate(); err != nil {
		t.Fatal(err)
	}
	again := emptyHost(t)
	client.InitGenesis(again.ctx, again.keeper, genesis)
	again.id, again.net = h.id, h.net
	if again.dump() != h.dump() || len(again.client().Pending) != 1 {
		t.Error("the imported store differs")
	}
	again.wantRefusal(again.update(again.signed(fabrictest.Definition, again.peers(1, 3)...)), refusal.UnknownSigner)
	if err := again.member(again.height(), marshal(t, proofOf(t, commitment.Path, commitment)), string(commitment.Path), commitment.Value); err != nil {
		t.Error(err)
	}
}

func TestCreateRefusesTrust(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(*fabric.ClientState)
	}{
		{"no delay", func(s *fabric.ClientState) { s.TrustDelay = 0 }},
		{"something pending", func(s *fabric.ClientState) { s.Pending = s.Pending[:1] }},
		{"too much pending", func(s *fabric.ClientState) { s.Pending = append(s.Pending, s.Pending...) }},
		{"pending out of order", func(s *fabric.ClientState) { s.Pending[1].Document.Sequence = 1 }},
		{"pending for another channel", func(s *fabric.ClientState) { s.Pending[0].Document.Channel = "other" }},
		{"pending without organisations", func(s *fabric.ClientState) { s.Pending[0].Document.Msps = nil }},
		{"pending for ever", func(s *fabric.ClientState) { s.Pending[0].Effective = 1 << 63 }},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			state := h.state()
			for i := range uint64(2) {
				state.Pending = append(state.Pending, fabric.PendingTrust{Document: *fabric.NewTrustDocument(1+i, h.net.Anchors())})
			}
			if err := state.Validate(); err != nil {
				t.Fatal(err)
			}
			c.mutate(state)
			_, err := h.keeper.CreateClient(h.ctx, state, &fabric.ConsensusState{Timestamp: seconds(0)})
			h.wantRefusal(err, refusal.ClientInvalid)
		})
	}
}

func FuzzParseTrustDocument(f *testing.F) {
	n := fabrictest.NewNetwork(f)
	valid, err := fabric.NewTrustDocument(1, n.Anchors()).Marshal()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(valid)
	f.Add(binary.AppendUvarint([]byte{0x3a}, 1<<40))
	f.Fuzz(func(t *testing.T, raw []byte) {
		d, err := fabric.ParseTrustDocument(raw)
		if err != nil {
			return
		}
		if again, err := d.Marshal(); err != nil || !bytes.Equal(again, raw) {
			t.Errorf("accepted what does not re-marshal: %v", err)
		}
	})
}
