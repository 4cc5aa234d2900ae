package fabrictest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/binary"
	"encoding/hex"
	"encoding/pem"
	"math/big"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/types/known/timestamppb"
)

// Identity is who signs a proposal.
type Identity struct {
	MSPID       string
	Certificate []byte // PEM
	Serialized  []byte // msp.SerializedIdentity
}

// NewIdentity makes a self-signed certificate of an organisation, with a
// NodeOU ("client", "admin", "peer").
func NewIdentity(mspID, name, ou string) (Identity, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return Identity{}, err
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1),
		Subject:      pkix.Name{CommonName: name, OrganizationalUnit: []string{ou}},
		NotBefore:    time.Unix(0, 0),
		NotAfter:     time.Now().Add(time.Hour),
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		return Identity{}, err
	}
	id := Identity{MSPID: mspID, Certificate: pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})}
	id.Serialized, err = marshal(&msp.SerializedIdentity{Mspid: mspID, IdBytes: id.Certificate})
	return id, err
}

// Call is what a client asks a peer to simulate.
type Call struct {
	Creator   Identity
	Time      time.Time // the transaction timestamp
	Chaincode string
	Args      [][]byte // the function's name first
	Init      bool     // is_init
	Transient map[string][]byte
}

// proposal builds what a stub hands out. Its signature is left out: chaincode
// gets only what a peer has checked.
func (c Call) proposal(channel string, nonce uint64) (*peer.SignedProposal, string, error) {
	random := binary.BigEndian.AppendUint64(make([]byte, 16), nonce)
	sum := sha256.Sum256(append(random, c.Creator.Serialized...))
	id := hex.EncodeToString(sum[:])

	var err error
	part := func(m protoadapt.MessageV1) []byte {
		var encoded []byte
		if err == nil {
			encoded, err = marshal(m)
		}
		return encoded
	}
	name := &peer.ChaincodeID{Name: c.Chaincode}
	header := &common.Header{
		ChannelHeader: part(&common.ChannelHeader{
			Type:      int32(common.HeaderType_ENDORSER_TRANSACTION),
			ChannelId: channel,
			TxId:      id,
			Timestamp: timestamppb.New(c.Time),
			Extension: part(&peer.ChaincodeHeaderExtension{ChaincodeId: name}),
		}),
		SignatureHeader: part(&common.SignatureHeader{Creator: c.Creator.Serialized, Nonce: random}),
	}
	payload := &peer.ChaincodeProposalPayload{Input: part(&peer.ChaincodeInvocationSpec{
		ChaincodeSpec: &peer.ChaincodeSpec{ChaincodeId: name, Input: &peer.ChaincodeInput{Args: c.Args, IsInit: c.Init}},
	})}
	signed := &peer.SignedProposal{ProposalBytes: part(&peer.Proposal{Header: part(header), Payload: part(payload)})}
	return signed, id, err
}

func marshal(m protoadapt.MessageV1) ([]byte, error) { return proto.Marshal(protoadapt.MessageV2Of(m)) }
