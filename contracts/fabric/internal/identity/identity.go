// Package identity names who signed a proposal by what outlives a renewal of
// the certificate.
package identity

import (
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"

	"github.com/hyperledger/fabric-chaincode-go/pkg/cid"
	"github.com/hyperledger/fabric-protos-go/msp"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Identity is the owner of a certificate.
type Identity struct {
	// Name is the MSP's id, a slash, and the subject and issuer as Fabric's
	// client identity library writes them.
	Name        string
	Certificate *x509.Certificate
}

// Of is the owner of a PEM certificate of an MSP.
func Of(mspID string, certificatePEM []byte) (Identity, error) {
	if mspID == "" {
		return Identity{}, refusal.EmptyField.With("identity: no MSP id")
	}
	block, _ := pem.Decode(certificatePEM)
	if block == nil {
		return Identity{}, refusal.Malformed.With("identity of %s: not a PEM certificate", mspID)
	}
	serialized, err := proto.Marshal(protoadapt.MessageV2Of(&msp.SerializedIdentity{Mspid: mspID, IdBytes: certificatePEM}))
	if err != nil {
		return Identity{}, fmt.Errorf("identity of %s: %w", mspID, err)
	}
	client, err := cid.New(creatorOnly(serialized))
	if err != nil {
		return Identity{}, refusal.Malformed.With("identity of %s: %w", mspID, err)
	}
	encoded, err := client.GetID()
	if err != nil {
		return Identity{}, refusal.Malformed.With("identity of %s: %w", mspID, err)
	}
	name, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil {
		return Identity{}, fmt.Errorf("identity of %s: %w", mspID, err)
	}
	certificate, err := client.GetX509Certificate()
	return Identity{Name: mspID + "/" + string(name), Certificate: certificate}, err
}

// OfCreator is who signed a proposal: its creator, an msp.SerializedIdentity.
func OfCreator(serialized []byte) (Identity, error) {
	var id msp.SerializedIdentity
	if err := proto.Unmarshal(serialized, protoadapt.MessageV2Of(&id)); err != nil {
		return Identity{}, refusal.Malformed.With("creator: %w", err)
	}
	return Of(id.Mspid, id.IdBytes)
}

// creatorOnly is all of a stub that package cid asks for.
type creatorOnly []byte

func (c creatorOnly) GetCreator() ([]byte, error) { return c, nil }
