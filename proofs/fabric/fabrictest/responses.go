package fabrictest

import (
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Effects are simulations that do more than read single keys.
func Effects() []Mutation {
	write := []*kvrwset.KVWrite{{Key: "k", Value: []byte("v")}}
	return []Mutation{
		{"a write", func(a *Attempt) { a.Draft.State().Writes = write }, refusal.HasWrites},
		{"a deletion", func(a *Attempt) {
			a.Draft.State().Writes = []*kvrwset.KVWrite{{Key: "k", IsDelete: true}}
		}, refusal.HasWrites},
		{"a metadata write", func(a *Attempt) {
			a.Draft.State().MetadataWrites = []*kvrwset.KVMetadataWrite{{Key: "k"}}
		}, refusal.HasWrites},
		{"a write to the lifecycle", func(a *Attempt) { a.Draft.Lifecycle().Writes = write }, refusal.HasWrites},
		{"a write to another namespace", func(a *Attempt) {
			a.Draft.Namespaces = append(a.Draft.Namespaces, &Namespace{Name: "other", KV: &kvrwset.KVRWSet{Writes: write}})
		}, refusal.HasWrites},
		{"a private collection", func(a *Attempt) {
			a.Draft.Namespaces[1].Collections = []*rwset.CollectionHashedReadWriteSet{{CollectionName: "c"}}
		}, refusal.HasWrites},
		{"a range query", func(a *Attempt) {
			a.Draft.State().RangeQueriesInfo = []*kvrwset.RangeQueryInfo{{StartKey: "a", EndKey: "b"}}
		}, refusal.NotAView},
		{"reads of another namespace, which do no harm", func(a *Attempt) {
			a.Draft.Namespaces = append(a.Draft.Namespaces, &Namespace{Name: "other", KV: &kvrwset.KVRWSet{Reads: []*kvrwset.KVRead{{Key: "k"}}}})
		}, ""},
		{"another data model", func(a *Attempt) {
			a.Draft.Action.Results = a.Net.Marshal(&rwset.TxReadWriteSet{DataModel: 1})
		}, refusal.NotAView},
	}
}

// OtherDefinitions are read sets without the pinned chaincode definition.
func OtherDefinitions() []Mutation {
	return []Mutation{
		{"a later block", func(a *Attempt) { a.Draft.Lifecycle().Reads[0].Version.BlockNum++ }, refusal.DefinitionChanged},
		{"another transaction", func(a *Attempt) { a.Draft.Lifecycle().Reads[0].Version.TxNum++ }, refusal.DefinitionChanged},
		{"no version", func(a *Attempt) { a.Draft.Lifecycle().Reads[0].Version = nil }, refusal.DefinitionChanged},
		{"another chaincode's", func(a *Attempt) {
			a.Draft.Lifecycle().Reads[0].Key = "namespaces/fields/other/Sequence"
		}, refusal.DefinitionChanged},
		{"none", func(a *Attempt) { a.Draft.Lifecycle().Reads = nil }, refusal.DefinitionChanged},
		{"no lifecycle", func(a *Attempt) { a.Draft.Namespaces = a.Draft.Namespaces[1:] }, refusal.DefinitionChanged},
		{"nothing read at all", func(a *Attempt) { a.Draft.Namespaces = nil }, refusal.DefinitionChanged},
		{"in another namespace", func(a *Attempt) { a.Draft.Namespaces[0].Name = "_lifecycle2" }, refusal.DefinitionChanged},
		{"two", func(a *Attempt) {
			a.Draft.Lifecycle().Reads = append(a.Draft.Lifecycle().Reads, a.Draft.Lifecycle().Reads[0])
		}, refusal.NonCanonical},
		{"pinned at another", func(a *Attempt) { a.Anchors.Definition.Block-- }, refusal.DefinitionChanged},
	}
}

// OtherAnswers are no successful views of the pinned channel and chaincode.
func OtherAnswers() []Mutation {
	answer := func(edit func([]byte) []byte) func(*Attempt) {
		return func(a *Attempt) { a.Draft.Action.Response.Payload = edit(a.Draft.View.Marshal()) }
	}
	return []Mutation{
		{"a failed answer", func(a *Attempt) { a.Draft.Action.Response.Status = 500 }, refusal.NotAView},
		{"almost a success", func(a *Attempt) { a.Draft.Action.Response.Status = 201 }, refusal.NotAView},
		{"an event", func(a *Attempt) { a.Draft.Action.Events = a.Net.Marshal(&peer.ChaincodeEvent{EventName: "e"}) }, refusal.NotAView},
		{"another chaincode's action", func(a *Attempt) { a.Draft.Action.ChaincodeId.Name = "other" }, refusal.WrongChaincode},
		{"nobody's action", func(a *Attempt) { a.Draft.Action.ChaincodeId = nil }, refusal.WrongChaincode},
		{"another version label, which says nothing", func(a *Attempt) { a.Draft.Action.ChaincodeId.Version = "2.0" }, ""},
		{"another channel", func(a *Attempt) { a.Draft.View.Channel = "other" }, refusal.WrongChannel},
		{"another chaincode", func(a *Attempt) { a.Draft.View.Chaincode = "other" }, refusal.WrongChaincode},
		{"height 0", func(a *Attempt) { a.Draft.View.Height = 0 }, refusal.EmptyField},
		{"time 0", func(a *Attempt) { a.Draft.View.Time = 0 }, refusal.EmptyField},
		{"nanoseconds", func(a *Attempt) { a.Draft.View.Time = a.Draft.View.Time * 1e9 }, refusal.Malformed},
		{"another domain", answer(func(b []byte) []byte { b[17]++; return b }), refusal.WrongDomain},
		{"padding", answer(func(b []byte) []byte { b[31] = 1; return b }), refusal.WrongDomain},
		{"a cut answer", answer(func(b []byte) []byte { return b[:len(b)-1] }), refusal.Malformed},
		{"a longer answer", answer(func(b []byte) []byte { return append(b, 0) }), refusal.Malformed},
		{"an empty answer", func(a *Attempt) {
			a.Draft.Action.Response = &peer.Response{Status: 200, Payload: []byte{}}
		}, refusal.WrongDomain},
		{"no response", func(a *Attempt) {
			a.Draft.Response.Extension = a.Net.Marshal(&peer.ChaincodeAction{ChaincodeId: a.Draft.Action.ChaincodeId})
		}, refusal.NotAView},
		{"a view of no paths", func(a *Attempt) { a.Draft.View.Root = [32]byte{} }, ""},
		{"pinned to another channel", func(a *Attempt) { a.Anchors.Channel = "other" }, refusal.WrongChannel},
		{"pinned to another chaincode", func(a *Attempt) { a.Anchors.Chaincode = "other" }, refusal.WrongChaincode},
		{"an answer changed after signing", func(a *Attempt) {
			other := a.Net.Draft(6, a.Draft.View.Time, Entries()...)
			other.Signature = a.Draft.Signature
			sealed := other.Seal()
			a.Edit = func(ev *fabric.EndorsedView) { ev.ResponsePayload = sealed.ResponsePayload }
		}, refusal.SignatureInvalid},
	}
}
