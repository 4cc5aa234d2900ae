package fabric

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// nonceSize is what every Fabric SDK uses. Fabric itself takes any length,
// and a long nonce is where a proposal for another function could hide the
// parts of a view.
const nonceSize = 24

// checkProposal decodes the three parts of the proposal's preimage and
// refuses any but a plain call of View on the pinned channel and chaincode.
// The channel is bound to the endorsements by this preimage alone.
func (t *Trust) checkProposal(ev EndorsedView) error {
	if err := t.checkHeaders(ev); err != nil {
		return err
	}
	var payload peer.ChaincodeProposalPayload
	if err := decode("proposal payload", ev.ProposalPayload, &payload); err != nil {
		return err
	}
	if len(payload.TransientMap) != 0 {
		return refusal.NonCanonical.With("proposal payload: transient fields are not part of what is hashed")
	}
	var invocation peer.ChaincodeInvocationSpec
	if err := decode("invocation", payload.Input, &invocation); err != nil {
		return err
	}
	spec := invocation.GetChaincodeSpec()
	if err := t.checkChaincode("invocation", spec.GetChaincodeId()); err != nil {
		return err
	}
	input := spec.GetInput()
	if input.GetIsInit() {
		return refusal.NotAView.With("the proposal initialises the chaincode")
	}
	if len(input.GetDecorations()) != 0 {
		return refusal.NotAView.With("the proposal carries decorations")
	}
	args := input.GetArgs()
	if len(args) == 0 || string(args[0]) != ViewFunction {
		return refusal.WrongFunction.With("the proposal does not call %s", ViewFunction)
	}
	if len(args)-1 > MaxPaths {
		return refusal.TooLarge.With("view of %d paths, at most %d", len(args)-1, MaxPaths)
	}
	for _, path := range args[1:] {
		if len(path) > MaxPathLength {
			return refusal.TooLarge.With("path of %d bytes, at most %d", len(path), MaxPathLength)
		}
	}
	return nil
}

func (t *Trust) checkHeaders(ev EndorsedView) error {
	var channel common.ChannelHeader
	if err := decode("channel header", ev.ChannelHeader, &channel); err != nil {
		return err
	}
	if common.HeaderType(channel.Type) != common.HeaderType_ENDORSER_TRANSACTION {
		return refusal.NotAView.With("channel header of type %d", channel.Type)
	}
	if channel.Epoch != 0 {
		return refusal.NotAView.With("channel header of epoch %d", channel.Epoch)
	}
	if channel.Version != 0 {
		return refusal.NotAView.With("channel header of version %d", channel.Version)
	}
	if channel.ChannelId != t.channel {
		return refusal.WrongChannel.With("the proposal is for %q, pinned is %q", channel.ChannelId, t.channel)
	}
	var extension peer.ChaincodeHeaderExtension
	if err := decode("header extension", channel.Extension, &extension); err != nil {
		return err
	}
	if err := t.checkChaincode("header extension", extension.ChaincodeId); err != nil {
		return err
	}

	var signature common.SignatureHeader
	if err := decode("signature header", ev.SignatureHeader, &signature); err != nil {
		return err
	}
	if len(signature.Nonce) != nonceSize {
		return refusal.NonCanonical.With("nonce of %d bytes, want %d", len(signature.Nonce), nonceSize)
	}
	// The creator is anybody whom the channel lets ask, but it must be a
	// certificate: free bytes here would serve as well as a long nonce.
	var creator msp.SerializedIdentity
	if err := decode("creator", signature.Creator, &creator); err != nil {
		return err
	}
	if _, err := parseCertificate(creator.IdBytes); err != nil {
		return refusal.Wrap(err, "creator")
	}
	id := sha256.Sum256(append(append([]byte{}, signature.Nonce...), signature.Creator...))
	if channel.TxId != hex.EncodeToString(id[:]) {
		return refusal.ProposalMismatch.With("the transaction id is not that of nonce and creator")
	}
	return nil
}

// checkChaincode refuses another name, and a path or version, which no
// invocation carries.
func (t *Trust) checkChaincode(where string, id *peer.ChaincodeID) error {
	if id.GetName() != t.chaincode || id.GetPath() != "" || id.GetVersion() != "" {
		return refusal.WrongChaincode.With("the %s names %q, pinned is %q", where, id.GetName(), t.chaincode)
	}
	return nil
}
