package fabrictest

import (
	"crypto/sha256"
	"encoding/asn1"
	"encoding/hex"
	"math/big"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/anji-bridge/anji/proofs/fabric"
)

// Draft is an endorsed view before it is hashed and signed. Seal fills in
// what depends on other parts, unless a test has set it.
type Draft struct {
	net *Network

	Channel    *common.ChannelHeader // TxId and Extension by Seal
	Extension  *peer.ChaincodeHeaderExtension
	Signature  *common.SignatureHeader
	Payload    *peer.ChaincodeProposalPayload // Input by Seal
	Invocation *peer.ChaincodeInvocationSpec
	// EditProposal changes the marshalled parts before they are hashed.
	EditProposal func(*fabric.EndorsedView)

	View       fabric.View
	Namespaces []*Namespace
	Action     *peer.ChaincodeAction // Results and the response's payload by Seal
	Response   *peer.ProposalResponsePayload
	// Edit... change marshalled parts before they are wrapped and signed.
	EditResults, EditAction, EditResponse func([]byte) []byte

	Signers []*Identity
}

// Namespace is one namespace of the read and write set.
type Namespace struct {
	Name        string
	KV          *kvrwset.KVRWSet
	Collections []*rwset.CollectionHashedReadWriteSet
}

// Draft begins a view of the given clock over entries, signed by the first
// two peers.
func (n *Network) Draft(height, seconds uint64, entries ...fabric.Entry) *Draft {
	n.TB.Helper()
	tree, err := fabric.NewTree(entries)
	n.must(err)
	args := [][]byte{[]byte(fabric.ViewFunction)}
	reads := []*kvrwset.KVRead{{Key: "clock", Version: &kvrwset.Version{BlockNum: 9}}}
	for _, e := range entries {
		args = append(args, e.Path)
		read := &kvrwset.KVRead{Key: "p/" + hex.EncodeToString(e.Path)}
		if !e.Absent {
			read.Version = &kvrwset.Version{BlockNum: 8}
		}
		reads = append(reads, read)
	}
	id := func() *peer.ChaincodeID { return &peer.ChaincodeID{Name: Chaincode} }
	client := n.NewIdentity(n.Orgs[0].CA, "client", Start, end)
	return &Draft{
		net: n,
		Channel: &common.ChannelHeader{
			Type:      int32(common.HeaderType_ENDORSER_TRANSACTION),
			ChannelId: Channel,
			Timestamp: &timestamppb.Timestamp{Seconds: int64(seconds)},
		},
		Extension: &peer.ChaincodeHeaderExtension{ChaincodeId: id()},
		Signature: &common.SignatureHeader{Creator: client.Serialize(), Nonce: []byte("a nonce of 24 bytes long")},
		Payload:   &peer.ChaincodeProposalPayload{},
		Invocation: &peer.ChaincodeInvocationSpec{ChaincodeSpec: &peer.ChaincodeSpec{
			Type: peer.ChaincodeSpec_GOLANG, ChaincodeId: id(), Input: &peer.ChaincodeInput{Args: args},
		}},
		View: fabric.View{Channel: Channel, Chaincode: Chaincode, Height: height, Time: seconds, Root: tree.Root()},
		Namespaces: []*Namespace{
			{Name: "_lifecycle", KV: &kvrwset.KVRWSet{Reads: []*kvrwset.KVRead{{
				Key:     "namespaces/fields/" + Chaincode + "/Sequence",
				Version: &kvrwset.Version{BlockNum: Definition.Block, TxNum: Definition.Tx},
			}}}},
			{Name: Chaincode, KV: &kvrwset.KVRWSet{Reads: reads}},
		},
		Action:   &peer.ChaincodeAction{Response: &peer.Response{Status: 200}, ChaincodeId: &peer.ChaincodeID{Name: Chaincode, Version: "1.0"}},
		Response: &peer.ProposalResponsePayload{},
		Signers:  []*Identity{n.Orgs[0].Peer, n.Orgs[1].Peer},
	}
}

// Lifecycle is the namespace that carries the chaincode definition.
func (d *Draft) Lifecycle() *kvrwset.KVRWSet { return d.Namespaces[0].KV }

// State is the namespace of the packet chaincode.
func (d *Draft) State() *kvrwset.KVRWSet { return d.Namespaces[1].KV }

// Input is the invocation's input: function name and paths.
func (d *Draft) Input() *peer.ChaincodeInput { return d.Invocation.ChaincodeSpec.Input }

// Seal marshals, hashes and signs.
func (d *Draft) Seal() fabric.EndorsedView {
	d.net.TB.Helper()
	if d.Channel.Extension == nil {
		d.Channel.Extension = d.net.Marshal(d.Extension)
	}
	if d.Channel.TxId == "" {
		id := sha256.Sum256(append(append([]byte{}, d.Signature.Nonce...), d.Signature.Creator...))
		d.Channel.TxId = hex.EncodeToString(id[:])
	}
	if d.Payload.Input == nil {
		d.Payload.Input = d.net.Marshal(d.Invocation)
	}
	ev := fabric.EndorsedView{
		ChannelHeader:   d.net.Marshal(d.Channel),
		SignatureHeader: d.net.Marshal(d.Signature),
		ProposalPayload: d.net.Marshal(d.Payload),
	}
	if d.EditProposal != nil {
		d.EditProposal(&ev)
	}
	if d.Response.ProposalHash == nil {
		hash := sha256.Sum256(append(append(append([]byte{}, ev.ChannelHeader...), ev.SignatureHeader...), ev.ProposalPayload...))
		d.Response.ProposalHash = hash[:]
	}
	if d.Response.Extension == nil {
		d.Response.Extension = d.sealAction()
	}
	ev.ResponsePayload = edit(d.net.Marshal(d.Response), d.EditResponse)
	for _, signer := range d.Signers {
		ev.Endorsements = append(ev.Endorsements, signer.Sign(ev.ResponsePayload))
	}
	return ev
}

func (d *Draft) sealAction() []byte {
	if d.Action.Response.Payload == nil {
		d.Action.Response.Payload = d.View.Marshal()
	}
	if d.Action.Results == nil {
		set := &rwset.TxReadWriteSet{DataModel: rwset.TxReadWriteSet_KV}
		for _, ns := range d.Namespaces {
			set.NsRwset = append(set.NsRwset, &rwset.NsReadWriteSet{
				Namespace: ns.Name, Rwset: d.net.Marshal(ns.KV), CollectionHashedRwset: ns.Collections,
			})
		}
		d.Action.Results = edit(d.net.Marshal(set), d.EditResults)
	}
	return edit(d.net.Marshal(d.Action), d.EditAction)
}

func edit(data []byte, by func([]byte) []byte) []byte {
	if by == nil {
		return data
	}
	return by(data)
}

func marshalSignature(r, s *big.Int) []byte {
	raw, err := asn1.Marshal(struct{ R, S *big.Int }{r, s})
	if err != nil {
		panic(err) // two integers
	}
	return raw
}
