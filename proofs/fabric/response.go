package fabric

import (
	"bytes"

	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// lifecycle is the namespace in which Fabric keeps chaincode definitions.
const lifecycle = "_lifecycle"

// checkResponse decodes what peers endorsed and returns the chaincode's
// answer. An endorsement says "simulated", never "committed"; only an answer
// that reads committed state and writes nothing is a statement about state.
func (t *Trust) checkResponse(ev EndorsedView) (answer []byte, err error) {
	var payload peer.ProposalResponsePayload
	if err := decode("response payload", ev.ResponsePayload, &payload); err != nil {
		return nil, err
	}
	if !bytes.Equal(payload.ProposalHash, ev.proposalHash()) {
		return nil, refusal.ProposalMismatch.With("the response is to another proposal")
	}
	var action peer.ChaincodeAction
	if err := decode("chaincode action", payload.Extension, &action); err != nil {
		return nil, err
	}
	// The version here is the definition's label; what counts is pinned by
	// the version of the definition's key.
	if name := action.GetChaincodeId().GetName(); name != t.chaincode {
		return nil, refusal.WrongChaincode.With("the action is of %q, pinned is %q", name, t.chaincode)
	}
	if status := action.GetResponse().GetStatus(); status != 200 {
		return nil, refusal.NotAView.With("status %d, want 200", status)
	}
	if len(action.Events) != 0 {
		return nil, refusal.NotAView.With("the action has an event")
	}
	if err := t.checkResults(action.Results); err != nil {
		return nil, err
	}
	return action.Response.Payload, nil
}

// checkResults refuses a simulation that does anything but read keys, and
// one made under another definition of the chaincode than the pinned one.
func (t *Trust) checkResults(raw []byte) error {
	var results rwset.TxReadWriteSet
	if err := decode("results", raw, &results); err != nil {
		return err
	}
	if results.DataModel != rwset.TxReadWriteSet_KV {
		return refusal.NotAView.With("results of data model %d", results.DataModel)
	}
	seen := map[string]bool{}
	for _, ns := range results.NsRwset {
		if seen[ns.Namespace] {
			return refusal.NonCanonical.With("results: namespace %q is repeated", ns.Namespace)
		}
		seen[ns.Namespace] = true
		if len(ns.CollectionHashedRwset) != 0 {
			return refusal.HasWrites.With("namespace %q touches private collections", ns.Namespace)
		}
		var kv kvrwset.KVRWSet
		if err := decode("results of namespace "+ns.Namespace, ns.Rwset, &kv); err != nil {
			return err
		}
		if len(kv.Writes) != 0 || len(kv.MetadataWrites) != 0 {
			return refusal.HasWrites.With("namespace %q: %d writes and %d metadata writes", ns.Namespace, len(kv.Writes), len(kv.MetadataWrites))
		}
		// A view reads single keys; a range is another kind of answer.
		if len(kv.RangeQueriesInfo) != 0 {
			return refusal.NotAView.With("namespace %q has range queries", ns.Namespace)
		}
		if ns.Namespace == lifecycle {
			if err := t.checkDefinition(kv.Reads); err != nil {
				return err
			}
		}
	}
	if !seen[lifecycle] {
		return refusal.DefinitionChanged.With("the read set does not carry the chaincode definition")
	}
	return nil
}

// checkDefinition compares the version of the definition that the endorser
// worked under, which every endorsement reads
// (core/chaincode/lifecycle/endorsement_info.go), with the pinned one. State
// is guarded by the validation policy in that definition.
func (t *Trust) checkDefinition(reads []*kvrwset.KVRead) error {
	key := "namespaces/fields/" + t.chaincode + "/Sequence"
	found := false
	for _, read := range reads {
		if read.Key != key {
			continue
		}
		if found {
			return refusal.NonCanonical.With("results: key %q is read twice", key)
		}
		found = true
		got := Version{read.GetVersion().GetBlockNum(), read.GetVersion().GetTxNum()}
		if got != t.definition {
			return refusal.DefinitionChanged.With("definition of %s has version %d:%d, pinned is %d:%d",
				t.chaincode, got.Block, got.Tx, t.definition.Block, t.definition.Tx)
		}
	}
	if !found {
		return refusal.DefinitionChanged.With("the read set does not carry the chaincode definition")
	}
	return nil
}
