package fabrictest

import (
	"crypto/sha256"
	"encoding/asn1"
	"encoding/hex"
	"fmt"
	"math/big"
	"slices"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/orderer"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/proofs/fabric"
)

// Ledger makes blocks of one channel. Orderers sign what a test tells them
// to, so that each rule can be broken alone.
type Ledger struct {
	*Network
	// Consenters are one orderer of each of as many organisations, numbered
	// from 1.
	Consenters []*Identity
	signing    []*Identity // consenters before the configuration to come
	orderers   []*Org
	// Config is the channel's present configuration.
	Config    *common.Config
	mapping   *common.Orderers
	consensus string
	last      *common.BlockHeader // of the last block sealed
	lastConf  uint64
}

// NewLedger makes a channel of the network's organisations that is ordered by
// n consenters under a consensus type: "BFT", or another for single
// signatures.
func (n *Network) NewLedger(consensus string, consenters int) *Ledger {
	n.TB.Helper()
	l := &Ledger{Network: n, consensus: consensus, mapping: &common.Orderers{}}
	for i := 1; i <= consenters; i++ {
		org := n.NewOrg(fmt.Sprintf("Orderer%dMSP", i))
		l.orderers = append(l.orderers, org)
		l.Consenters = append(l.Consenters, n.NewIdentity(org.CA, "orderer", Start, end))
		l.mapping.ConsenterMapping = append(l.mapping.ConsenterMapping, &common.Consenter{
			Id: uint32(i), MspId: org.Config.Name, Identity: l.Consenters[i-1].PEM(),
		})
	}
	l.Config = &common.Config{ChannelGroup: &common.ConfigGroup{Groups: map[string]*common.ConfigGroup{
		"Orderer": {
			Groups:   map[string]*common.ConfigGroup{},
			Policies: map[string]*common.ConfigPolicy{"BlockValidation": n.implicit(common.ImplicitMetaPolicy_ANY, "Writers")},
		},
		"Application": {
			Groups:   map[string]*common.ConfigGroup{},
			Policies: map[string]*common.ConfigPolicy{"LifecycleEndorsement": n.implicit(common.ImplicitMetaPolicy_MAJORITY, "Endorsement")},
		},
	}}}
	for i, org := range l.orderers {
		l.Config.ChannelGroup.Groups["Orderer"].Groups[fmt.Sprintf("Orderer%d", i+1)] = n.group(org, "Writers", msp.MSPRole_MEMBER)
	}
	for i, org := range n.Orgs {
		l.Config.ChannelGroup.Groups["Application"].Groups[fmt.Sprintf("Org%d", i+1)] = n.group(org, "Endorsement", msp.MSPRole_PEER)
	}
	l.refresh()
	l.signing = slices.Clone(l.Consenters)
	return l
}

func (n *Network) implicit(rule common.ImplicitMetaPolicy_Rule, sub string) *common.ConfigPolicy {
	return &common.ConfigPolicy{Policy: &common.Policy{
		Type:  int32(common.Policy_IMPLICIT_META),
		Value: n.Marshal(&common.ImplicitMetaPolicy{Rule: rule, SubPolicy: sub}),
	}}
}

func (n *Network) group(org *Org, policy string, role msp.MSPRole_MSPRoleType) *common.ConfigGroup {
	return &common.ConfigGroup{
		Values: map[string]*common.ConfigValue{"MSP": {Value: n.Marshal(&msp.MSPConfig{Config: n.Marshal(org.Config)})}},
		Policies: map[string]*common.ConfigPolicy{policy: {Policy: &common.Policy{
			Type: int32(common.Policy_SIGNATURE), Value: n.Marshal(Policy(1, role, org.Config.Name)),
		}}},
	}
}

// refresh writes what the ledger keeps decoded into the configuration.
func (l *Ledger) refresh() {
	l.Config.ChannelGroup.Groups["Orderer"].Values = map[string]*common.ConfigValue{
		"ConsensusType": {Value: l.Marshal(&orderer.ConsensusType{Type: l.consensus})},
		"Orderers":      {Value: l.Marshal(l.mapping)},
	}
}

// Mapping changes the consenters of the next configuration.
func (l *Ledger) Mapping(change func(*common.Orderers)) {
	change(l.mapping)
	l.refresh()
}

// ReplaceConsenter gives consenter id (from 1) a new key in the next
// configuration.
func (l *Ledger) ReplaceConsenter(id int) {
	next := l.NewIdentity(l.orderers[id-1].CA, "orderer", Start, end)
	l.Consenters[id-1] = next
	l.Mapping(func(m *common.Orderers) { m.ConsenterMapping[id-1].Identity = next.PEM() })
}

// Orderer is another orderer of consenter id's organisation, which is not
// configured as a consenter.
func (l *Ledger) Orderer(id int) *Identity {
	return l.NewIdentity(l.orderers[id-1].CA, "orderer", Start, end)
}

// RevokeConsenter puts a consenter's certificate on its organisation's
// revocation list in the next configuration.
func (l *Ledger) RevokeConsenter(id int) {
	org := l.orderers[id-1]
	org.Config.RevocationList = [][]byte{l.Revoke(org.CA, end, l.Consenters[id-1])}
	l.Config.ChannelGroup.Groups["Orderer"].Groups[fmt.Sprintf("Orderer%d", id)] = l.group(org, "Writers", msp.MSPRole_MEMBER)
}

// BlockDraft is a block before its orderers sign it.
type BlockDraft struct {
	ledger *Ledger
	Header *common.BlockHeader // DataHash by Seal, unless set
	Data   [][]byte
	Flags  []byte
	// LastConfig is the config block that the signers name; none when nil.
	LastConfig *uint64
	// Signers are the numbers under which consenters sign.
	Signers []uint32
	// Sign makes a signature; unless set, a consenter's own under its number.
	Sign func(id uint32, value, header []byte) *common.MetadataSignature
	// Edit changes the finished block.
	Edit func(*common.Block)
}

// Block begins the next block, signed by all consenters (or by the first,
// where single signatures do).
func (l *Ledger) Block(data ...[]byte) *BlockDraft {
	d := &BlockDraft{ledger: l, Data: data, Header: &common.BlockHeader{}, Flags: make([]byte, len(data))}
	if l.last != nil {
		hash := sha256.Sum256(HeaderBytes(l.last))
		d.Header.Number, d.Header.PreviousHash = l.last.Number+1, hash[:]
		for id := range l.signing {
			if l.consensus == "BFT" || id == 0 {
				d.Signers = append(d.Signers, uint32(id+1))
			}
		}
	}
	last := l.lastConf
	d.LastConfig = &last
	d.Sign = d.consenter
	return d
}

// ConfigBlock begins a block that carries the present configuration under
// the next sequence, signed by the consenters of the one before.
func (l *Ledger) ConfigBlock() *BlockDraft {
	if l.last != nil {
		l.Config.Sequence++
	}
	d := l.Block(l.ConfigEnvelope(Channel))
	*d.LastConfig = d.Header.Number
	l.lastConf = d.Header.Number
	return d
}

// ConfigEnvelope is the transaction of a config block.
func (l *Ledger) ConfigEnvelope(channel string) []byte {
	return l.Marshal(&common.Envelope{Payload: l.Marshal(&common.Payload{
		Header: &common.Header{ChannelHeader: l.Marshal(&common.ChannelHeader{Type: int32(common.HeaderType_CONFIG), ChannelId: channel})},
		Data:   l.Marshal(&common.ConfigEnvelope{Config: l.Config}),
	})})
}

// Seal hashes and signs the block and makes it the ledger's last.
func (d *BlockDraft) Seal() *common.Block {
	l := d.ledger
	if d.Header.DataHash == nil {
		hash := sha256.Sum256(slices.Concat(d.Data...))
		d.Header.DataHash = hash[:]
	}
	block := &common.Block{Header: d.Header, Data: &common.BlockData{Data: d.Data}}
	value := []byte(nil)
	if d.LastConfig != nil {
		value = l.Marshal(&common.OrdererBlockMetadata{LastConfig: &common.LastConfig{Index: *d.LastConfig}})
	}
	metadata := &common.Metadata{Value: value}
	header := HeaderBytes(d.Header)
	for _, id := range d.Signers {
		metadata.Signatures = append(metadata.Signatures, d.Sign(id, value, header))
	}
	block.Metadata = &common.BlockMetadata{Metadata: [][]byte{l.Marshal(metadata), {}, d.Flags, {}, {}}}
	l.last = block.Header
	l.signing = slices.Clone(l.Consenters)
	if d.Edit != nil {
		d.Edit(block)
	}
	return block
}

// consenter signs under a number, as BFT orderers do, or under a certificate.
func (d *BlockDraft) consenter(id uint32, value, header []byte) *common.MetadataSignature {
	if d.ledger.consensus != "BFT" {
		return SignHeader(d.ledger.Network, d.ledger.signing[id-1], value, header)
	}
	return d.Numbered(id, d.ledger.signing[id-1], value, header)
}

// Numbered is a signature by an identity under a consenter's number.
func (d *BlockDraft) Numbered(id uint32, by *Identity, value, header []byte) *common.MetadataSignature {
	identifier := d.ledger.Marshal(&common.IdentifierHeader{Identifier: id, Nonce: []byte("nonce")})
	return &common.MetadataSignature{
		IdentifierHeader: identifier, Signature: by.SignBytes(slices.Concat(value, identifier, header), false),
	}
}

// SignHeader is an identity's signature on a block under its certificate.
func SignHeader(n *Network, by *Identity, value, header []byte) *common.MetadataSignature {
	creator := n.Marshal(&common.SignatureHeader{Creator: by.Serialize(), Nonce: []byte("nonce")})
	return &common.MetadataSignature{
		SignatureHeader: creator, Signature: by.SignBytes(slices.Concat(value, creator, header), false),
	}
}

// HeaderBytes is what is hashed and signed of a block's header.
func HeaderBytes(h *common.BlockHeader) []byte {
	raw, err := asn1.Marshal(struct {
		Number       *big.Int
		PreviousHash []byte
		DataHash     []byte
	}{new(big.Int).SetUint64(h.Number), h.PreviousHash, h.DataHash})
	if err != nil {
		panic(err) // a number and two byte strings
	}
	return raw
}

// Parse is a block as proofs/fabric takes it.
func (n *Network) Parse(block *common.Block) *fabric.Block {
	n.TB.Helper()
	b, err := fabric.ParseBlock(n.Marshal(block))
	n.must(err)
	return b
}

// TransactionDraft is an endorsed transaction before it is hashed and signed.
type TransactionDraft struct {
	net       *Network
	Channel   *common.ChannelHeader // TxId by Seal, unless set
	Creator   *Identity
	Chaincode string
	Results   *rwset.TxReadWriteSet
	Endorsers []*Identity
	// Edit... change parts before they are wrapped.
	EditResponse func(*peer.ProposalResponsePayload)
	EditAction   func(*peer.ChaincodeActionPayload)
	EditEnvelope func(*common.Envelope)
}

// Transaction writes one key of a chaincode, endorsed by all peers.
func (n *Network) Transaction(chaincode string) *TransactionDraft {
	n.TB.Helper()
	d := &TransactionDraft{
		net:       n,
		Channel:   &common.ChannelHeader{Type: int32(common.HeaderType_ENDORSER_TRANSACTION), ChannelId: Channel},
		Creator:   n.NewIdentity(n.Orgs[0].CA, "client", Start, end),
		Chaincode: chaincode,
		Results: &rwset.TxReadWriteSet{NsRwset: []*rwset.NsReadWriteSet{{
			Namespace: chaincode, Rwset: n.Marshal(&kvrwset.KVRWSet{Writes: []*kvrwset.KVWrite{{Key: "key", Value: []byte("value")}}}),
		}}},
	}
	for _, org := range n.Orgs {
		d.Endorsers = append(d.Endorsers, org.Peer)
	}
	return d
}

// Seal marshals, hashes and signs.
func (d *TransactionDraft) Seal() []byte {
	n := d.net
	signature := n.Marshal(&common.SignatureHeader{Creator: d.Creator.Serialize(), Nonce: []byte("a nonce of 24 bytes long")})
	if d.Channel.TxId == "" {
		id := sha256.Sum256(append([]byte("a nonce of 24 bytes long"), d.Creator.Serialize()...))
		d.Channel.TxId = hex.EncodeToString(id[:])
	}
	channel := n.Marshal(d.Channel)
	proposal := n.Marshal(&peer.ChaincodeProposalPayload{Input: []byte("input")})
	hash := sha256.Sum256(slices.Concat(channel, signature, proposal))
	response := &peer.ProposalResponsePayload{ProposalHash: hash[:], Extension: n.Marshal(&peer.ChaincodeAction{
		Results: n.Marshal(d.Results), Response: &peer.Response{Status: 200}, ChaincodeId: &peer.ChaincodeID{Name: d.Chaincode},
	})}
	if d.EditResponse != nil {
		d.EditResponse(response)
	}
	endorsed := &peer.ChaincodeEndorsedAction{ProposalResponsePayload: n.Marshal(response)}
	for _, e := range d.Endorsers {
		by := e.Sign(endorsed.ProposalResponsePayload)
		endorsed.Endorsements = append(endorsed.Endorsements, &peer.Endorsement{Endorser: by.Endorser, Signature: by.Signature})
	}
	action := &peer.ChaincodeActionPayload{ChaincodeProposalPayload: proposal, Action: endorsed}
	if d.EditAction != nil {
		d.EditAction(action)
	}
	payload := n.Marshal(&common.Payload{
		Header: &common.Header{ChannelHeader: channel, SignatureHeader: signature},
		Data:   n.Marshal(&peer.Transaction{Actions: []*peer.TransactionAction{{Header: signature, Payload: n.Marshal(action)}}}),
	})
	envelope := &common.Envelope{Payload: payload, Signature: d.Creator.SignBytes(payload, false)}
	if d.EditEnvelope != nil {
		d.EditEnvelope(envelope)
	}
	return n.Marshal(envelope)
}
