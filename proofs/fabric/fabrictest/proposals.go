package fabrictest

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// OtherProposals are no plain calls of View on the pinned channel and
// chaincode, or not what was endorsed.
func OtherProposals() []Mutation {
	return []Mutation{
		{"configuration header", func(a *Attempt) { a.Draft.Channel.Type = int32(common.HeaderType_CONFIG) }, refusal.NotAView},
		{"epoch", func(a *Attempt) { a.Draft.Channel.Epoch = 1 }, refusal.NotAView},
		{"version", func(a *Attempt) { a.Draft.Channel.Version = 1 }, refusal.NotAView},
		{"another channel", func(a *Attempt) { a.Draft.Channel.ChannelId = "other" }, refusal.WrongChannel},
		{"no channel", func(a *Attempt) { a.Draft.Channel.ChannelId = "" }, refusal.WrongChannel},
		{"another transaction id", func(a *Attempt) {
			id := sha256.Sum256([]byte("another"))
			a.Draft.Channel.TxId = hex.EncodeToString(id[:])
		}, refusal.ProposalMismatch},
		{"another chaincode in the header", func(a *Attempt) { a.Draft.Extension.ChaincodeId.Name = "other" }, refusal.WrongChaincode},
		{"a chaincode path in the header", func(a *Attempt) { a.Draft.Extension.ChaincodeId.Path = "x" }, refusal.WrongChaincode},
		{"no chaincode in the header", func(a *Attempt) { a.Draft.Extension.ChaincodeId = nil }, refusal.WrongChaincode},
		{"another chaincode in the invocation", func(a *Attempt) {
			a.Draft.Invocation.ChaincodeSpec.ChaincodeId.Name = "other"
		}, refusal.WrongChaincode},
		{"a chaincode version in the invocation", func(a *Attempt) {
			a.Draft.Invocation.ChaincodeSpec.ChaincodeId.Version = "2"
		}, refusal.WrongChaincode},
		{"no invocation", func(a *Attempt) { a.Draft.Invocation.ChaincodeSpec = nil }, refusal.EmptyField},
		{"no chaincode in the invocation", func(a *Attempt) { a.Draft.Invocation.ChaincodeSpec.ChaincodeId = nil }, refusal.WrongChaincode},
		{"no input", func(a *Attempt) { a.Draft.Invocation.ChaincodeSpec.Input = nil }, refusal.WrongFunction},
		{"another function", func(a *Attempt) { a.Draft.Input().Args[0] = []byte("Query") }, refusal.WrongFunction},
		{"another case", func(a *Attempt) { a.Draft.Input().Args[0] = []byte("view") }, refusal.WrongFunction},
		{"no function", func(a *Attempt) { a.Draft.Input().Args = nil }, refusal.WrongFunction},
		{"initialisation", func(a *Attempt) { a.Draft.Input().IsInit = true }, refusal.NotAView},
		{"decorations", func(a *Attempt) { a.Draft.Input().Decorations = map[string][]byte{"k": []byte("v")} }, refusal.NotAView},
		{"transient fields", func(a *Attempt) { a.Draft.Payload.TransientMap = map[string][]byte{"k": []byte("v")} }, refusal.NonCanonical},
		{"short nonce", func(a *Attempt) { a.Draft.Signature.Nonce = make([]byte, 23) }, refusal.NonCanonical},
		{"long nonce", func(a *Attempt) { a.Draft.Signature.Nonce = make([]byte, 25) }, refusal.NonCanonical},
		{"no nonce", func(a *Attempt) { a.Draft.Signature.Nonce = nil }, refusal.NonCanonical},
		{"a creator that is no identity", func(a *Attempt) { a.Draft.Signature.Creator = []byte("somebody") }, refusal.Malformed},
		{"a creator that is no certificate", func(a *Attempt) {
			a.Draft.Signature.Creator = a.Net.Marshal(&msp.SerializedIdentity{Mspid: "Org1MSP", IdBytes: []byte("somebody")})
		}, refusal.Malformed},
		{"text before the creator's certificate", func(a *Attempt) {
			id := append([]byte("hidden\n"), a.Net.Orgs[0].Peer.PEM()...)
			a.Draft.Signature.Creator = a.Net.Marshal(&msp.SerializedIdentity{Mspid: "Org1MSP", IdBytes: id})
		}, refusal.NonCanonical},
		{"text after the creator's certificate", func(a *Attempt) {
			id := append(a.Net.Orgs[0].Peer.PEM(), "hidden"...)
			a.Draft.Signature.Creator = a.Net.Marshal(&msp.SerializedIdentity{Mspid: "Org1MSP", IdBytes: id})
		}, refusal.NonCanonical},
		{"the hash of another proposal", func(a *Attempt) {
			hash := sha256.Sum256([]byte("another"))
			a.Draft.Response.ProposalHash = hash[:]
		}, refusal.ProposalMismatch},
		{"another proposal's response", func(a *Attempt) {
			other := a.Net.Draft(6, a.Draft.View.Time+1, Entries()...)
			other.Signature.Nonce = []byte("another nonce of 24 byte")
			sealed := other.Seal()
			a.Edit = func(ev *fabric.EndorsedView) {
				ev.ResponsePayload, ev.Endorsements = sealed.ResponsePayload, sealed.Endorsements
			}
		}, refusal.ProposalMismatch},
		{"another timestamp, which says nothing", func(a *Attempt) { a.Draft.Channel.Timestamp.Seconds = 1 }, ""},
		{"a TLS certificate's hash, which says nothing", func(a *Attempt) { a.Draft.Channel.TlsCertHash = make([]byte, 32) }, ""},
	}
}
