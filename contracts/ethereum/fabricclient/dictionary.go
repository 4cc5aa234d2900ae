package fabricclient

import (
	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/fabric"
)

// dictionary is what most of a view's evidence consists of, whatever it is a
// view of: the messages with all that a client pins, written as Fabric writes
// them. The contract keeps it, so that evidence can be copied from it; what it
// holds decides about gas alone.
func dictionary(a fabric.Anchors) ([]byte, error) {
	id := &peer.ChaincodeID{Name: a.Chaincode}
	var d draft
	extension := d.marshal(&peer.ChaincodeHeaderExtension{ChaincodeId: id})
	d.add(&common.ChannelHeader{
		Type: int32(common.HeaderType_ENDORSER_TRANSACTION), ChannelId: a.Channel, Extension: extension,
	})
	// As in the middle of a header: the id's length, and the TLS certificate's
	// hash after the extension.
	d.out = append(d.out, 0x2a, 0x40, 0x3a, byte(len(extension)))
	d.out = append(append(d.out, extension...), 0x42, 0x20)

	path := make([]byte, 24)
	d.add(&peer.ChaincodeProposalPayload{Input: d.marshal(&peer.ChaincodeInvocationSpec{ChaincodeSpec: &peer.ChaincodeSpec{
		Type: peer.ChaincodeSpec_GOLANG, ChaincodeId: id,
		Input: &peer.ChaincodeInput{Args: [][]byte{[]byte(fabric.ViewFunction), path}},
	}})})

	version := &kvrwset.Version{BlockNum: a.Definition.Block, TxNum: a.Definition.Tx}
	results := d.marshal(&rwset.TxReadWriteSet{NsRwset: []*rwset.NsReadWriteSet{
		{Namespace: "_lifecycle", Rwset: d.marshal(&kvrwset.KVRWSet{Reads: []*kvrwset.KVRead{
			{Key: "namespaces/fields/" + a.Chaincode + "/Sequence", Version: version},
		}})},
		{Namespace: a.Chaincode, Rwset: d.marshal(&kvrwset.KVRWSet{Reads: []*kvrwset.KVRead{
			{Key: "clock", Version: version}, {Key: "config", Version: version}, {Key: "p/", Version: version},
		}})},
	}})
	view := fabric.View{Channel: a.Channel, Chaincode: a.Chaincode}.Marshal()
	d.out = append(d.out, results...)
	d.add(&peer.ChaincodeAction{
		Response:    &peer.Response{Status: 200, Payload: view[:len(view)-32]},
		ChaincodeId: &peer.ChaincodeID{Name: a.Chaincode, Version: "1.0"},
	})
	return d.out, d.err
}

// draft collects marshalled messages.
type draft struct {
	out []byte
	err error
}

func (d *draft) add(m protoadapt.MessageV1) { d.out = append(d.out, d.marshal(m)...) }

func (d *draft) marshal(m protoadapt.MessageV1) []byte {
	raw, err := proto.MarshalOptions{Deterministic: true}.Marshal(protoadapt.MessageV2Of(m))
	if err != nil && d.err == nil {
		d.err = err
	}
	return raw
}
