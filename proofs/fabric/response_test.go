package fabric_test

import (
	"testing"

	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestVerifyRefusesWhatIsNoPureRead(t *testing.T) {
	write := []*kvrwset.KVWrite{{Key: "k", Value: []byte("v")}}
	runMutations(t, []mutation{
		{"a write", func(a *attempt) { a.draft.State().Writes = write }, refusal.HasWrites},
		{"a deletion", func(a *attempt) {
			a.draft.State().Writes = []*kvrwset.KVWrite{{Key: "k", IsDelete: true}}
		}, refusal.HasWrites},
		{"a metadata write", func(a *attempt) {
			a.draft.State().MetadataWrites = []*kvrwset.KVMetadataWrite{{Key: "k"}}
		}, refusal.HasWrites},
		{"a write to the lifecycle", func(a *attempt) { a.draft.Lifecycle().Writes = write }, refusal.HasWrites},
		{"a write to another namespace", func(a *attempt) {
			a.draft.Namespaces = append(a.draft.Namespaces, &fabrictest.Namespace{Name: "other", KV: &kvrwset.KVRWSet{Writes: write}})
		}, refusal.HasWrites},
		{"a private collection", func(a *attempt) {
			a.draft.Namespaces[1].Collections = []*rwset.CollectionHashedReadWriteSet{{CollectionName: "c"}}
		}, refusal.HasWrites},
		{"a range query", func(a *attempt) {
			a.draft.State().RangeQueriesInfo = []*kvrwset.RangeQueryInfo{{StartKey: "a", EndKey: "b"}}
		}, refusal.NotAView},
		{"reads of another namespace, which do no harm", func(a *attempt) {
			a.draft.Namespaces = append(a.draft.Namespaces, &fabrictest.Namespace{Name: "other", KV: &kvrwset.KVRWSet{Reads: []*kvrwset.KVRead{{Key: "k"}}}})
		}, ""},
		{"another data model", func(a *attempt) {
			a.draft.Action.Results = a.net.Marshal(&rwset.TxReadWriteSet{DataModel: 1})
		}, refusal.NotAView},
	})
}

func TestVerifyRefusesOtherDefinitions(t *testing.T) {
	runMutations(t, []mutation{
		{"a later block", func(a *attempt) { a.draft.Lifecycle().Reads[0].Version.BlockNum++ }, refusal.DefinitionChanged},
		{"another transaction", func(a *attempt) { a.draft.Lifecycle().Reads[0].Version.TxNum++ }, refusal.DefinitionChanged},
		{"no version", func(a *attempt) { a.draft.Lifecycle().Reads[0].Version = nil }, refusal.DefinitionChanged},
		{"another chaincode's", func(a *attempt) {
			a.draft.Lifecycle().Reads[0].Key = "namespaces/fields/other/Sequence"
		}, refusal.DefinitionChanged},
		{"none", func(a *attempt) { a.draft.Lifecycle().Reads = nil }, refusal.DefinitionChanged},
		{"no lifecycle", func(a *attempt) { a.draft.Namespaces = a.draft.Namespaces[1:] }, refusal.DefinitionChanged},
		{"nothing read at all", func(a *attempt) { a.draft.Namespaces = nil }, refusal.DefinitionChanged},
		{"in another namespace", func(a *attempt) { a.draft.Namespaces[0].Name = "_lifecycle2" }, refusal.DefinitionChanged},
		{"two", func(a *attempt) {
			a.draft.Lifecycle().Reads = append(a.draft.Lifecycle().Reads, a.draft.Lifecycle().Reads[0])
		}, refusal.NonCanonical},
		{"pinned at another", func(a *attempt) { a.anchors.Definition.Block-- }, refusal.DefinitionChanged},
	})
}

func TestVerifyRefusesOtherAnswers(t *testing.T) {
	answer := func(edit func([]byte) []byte) func(*attempt) {
		return func(a *attempt) { a.draft.Action.Response.Payload = edit(a.draft.View.Marshal()) }
	}
	runMutations(t, []mutation{
		{"a failed answer", func(a *attempt) { a.draft.Action.Response.Status = 500 }, refusal.NotAView},
		{"almost a success", func(a *attempt) { a.draft.Action.Response.Status = 201 }, refusal.NotAView},
		{"an event", func(a *attempt) { a.draft.Action.Events = a.net.Marshal(&peer.ChaincodeEvent{EventName: "e"}) }, refusal.NotAView},
		{"another chaincode's action", func(a *attempt) { a.draft.Action.ChaincodeId.Name = "other" }, refusal.WrongChaincode},
		{"nobody's action", func(a *attempt) { a.draft.Action.ChaincodeId = nil }, refusal.WrongChaincode},
		{"another version label, which says nothing", func(a *attempt) { a.draft.Action.ChaincodeId.Version = "2.0" }, ""},
		{"another channel", func(a *attempt) { a.draft.View.Channel = "other" }, refusal.WrongChannel},
		{"another chaincode", func(a *attempt) { a.draft.View.Chaincode = "other" }, refusal.WrongChaincode},
		{"height 0", func(a *attempt) { a.draft.View.Height = 0 }, refusal.EmptyField},
		{"time 0", func(a *attempt) { a.draft.View.Time = 0 }, refusal.EmptyField},
		{"nanoseconds", func(a *attempt) { a.draft.View.Time = clock * 1e9 }, refusal.Malformed},
		{"another domain", answer(func(b []byte) []byte { b[17]++; return b }), refusal.WrongDomain},
		{"padding", answer(func(b []byte) []byte { b[31] = 1; return b }), refusal.WrongDomain},
		{"a cut answer", answer(func(b []byte) []byte { return b[:len(b)-1] }), refusal.Malformed},
		{"a longer answer", answer(func(b []byte) []byte { return append(b, 0) }), refusal.Malformed},
		{"an empty answer", func(a *attempt) {
			a.draft.Action.Response = &peer.Response{Status: 200, Payload: []byte{}}
		}, refusal.WrongDomain},
		{"no response", func(a *attempt) {
			a.draft.Response.Extension = a.net.Marshal(&peer.ChaincodeAction{ChaincodeId: a.draft.Action.ChaincodeId})
		}, refusal.NotAView},
		{"a view of no paths", func(a *attempt) { a.draft.View.Root = [32]byte{} }, ""},
		{"pinned to another channel", func(a *attempt) { a.anchors.Channel = "other" }, refusal.WrongChannel},
		{"pinned to another chaincode", func(a *attempt) { a.anchors.Chaincode = "other" }, refusal.WrongChaincode},
		{"an answer changed after signing", func(a *attempt) {
			other := a.net.Draft(6, clock, entries()...)
			other.Signature = a.draft.Signature
			sealed := other.Seal()
			a.edit = func(ev *fabric.EndorsedView) { ev.ResponsePayload = sealed.ResponsePayload }
		}, refusal.SignatureInvalid},
	})
}
