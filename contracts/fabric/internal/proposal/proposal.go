// Package proposal reads the proposal that a client signed for the running
// transaction.
//
// It tells the transaction's outermost chaincode and arguments, the same in
// every chaincode that is called on the way: the only thing a called chaincode
// can know about its caller.
package proposal

import (
	"fmt"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
)

// Proposal is the outermost call of a transaction.
type Proposal struct {
	Channel   string
	Chaincode string
	Args      [][]byte // the function's name first
}

// Of returns the proposal of the running transaction.
//
// The chaincode is the one in the header's extension, since that is the one
// the endorser executes (core/endorser/msgvalidation.go, UnpackProposal); the
// name inside the invocation spec is not checked by anybody.
func Of(stub shim.ChaincodeStubInterface) (Proposal, error) {
	signed, err := stub.GetSignedProposal()
	if err != nil {
		return Proposal{}, fmt.Errorf("signed proposal: %w", err)
	}
	var (
		prop      peer.Proposal
		header    common.Header
		channel   common.ChannelHeader
		extension peer.ChaincodeHeaderExtension
		payload   peer.ChaincodeProposalPayload
		call      peer.ChaincodeInvocationSpec
	)
	for _, part := range []struct {
		name  string
		bytes func() []byte
		into  protoadapt.MessageV1
	}{
		{"proposal", signed.GetProposalBytes, &prop},
		{"header", prop.GetHeader, &header},
		{"channel header", header.GetChannelHeader, &channel},
		{"header extension", channel.GetExtension, &extension},
		{"payload", prop.GetPayload, &payload},
		{"invocation", payload.GetInput, &call},
	} {
		if err := proto.Unmarshal(part.bytes(), protoadapt.MessageV2Of(part.into)); err != nil {
			return Proposal{}, fmt.Errorf("signed proposal: %s: %w", part.name, err)
		}
	}
	return Proposal{
		Channel:   channel.GetChannelId(),
		Chaincode: extension.GetChaincodeId().GetName(),
		Args:      call.GetChaincodeSpec().GetInput().GetArgs(),
	}, nil
}
