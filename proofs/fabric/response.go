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

// response is a decoded peer.ProposalResponsePayload.
type response struct {
	proposalHash []byte
	action       peer.ChaincodeAction
	namespaces   []namespace
}

type namespace struct {
	name        string
	collections int
	kv          kvrwset.KVRWSet
}

// checkResponse decodes what peers endorsed and returns the chaincode's
// answer. An endorsement says "simulated", never "committed"; only an answer
// that reads committed state and writes nothing is a statement about state.
func (t *Trust) checkResponse(ev EndorsedView) (answer []byte, err error) {
	r, err := decodeResponse(ev.ResponsePayload)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(r.proposalHash, ev.proposalHash()) {
		return nil, refusal.ProposalMismatch.With("the response is to another proposal")
	}
	// The version here is the definition's label; what counts is pinned by
	// the version of the definition's key.
	if name := r.action.GetChaincodeId().GetName(); name != t.chaincode {
		return nil, refusal.WrongChaincode.With("the action is of %q, pinned is %q", name, t.chaincode)
	}
	if status := r.action.GetResponse().GetStatus(); status != 200 {
		return nil, refusal.NotAView.With("status %d, want 200", status)
	}
	if len(r.action.Events) != 0 {
		return nil, refusal.NotAView.With("the action has an event")
	}
	for i := range r.namespaces {
		if err := r.namespaces[i].checkReadOnly(); err != nil {
			return nil, err
		}
	}
	definition, err := r.definition(t.chaincode)
	if err != nil {
		return nil, err
	}
	if definition != t.definition {
		return nil, refusal.DefinitionChanged.With("definition of %s has version %d:%d, pinned is %d:%d",
			t.chaincode, definition.Block, definition.Tx, t.definition.Block, t.definition.Tx)
	}
	return r.action.Response.Payload, nil
}

func decodeResponse(raw []byte) (*response, error) {
	var payload peer.ProposalResponsePayload
	if err := decode("response payload", raw, &payload); err != nil {
		return nil, err
	}
	r := &response{proposalHash: payload.ProposalHash}
	if err := decode("chaincode action", payload.Extension, &r.action); err != nil {
		return nil, err
	}
	var results rwset.TxReadWriteSet
	if err := decode("results", r.action.Results, &results); err != nil {
		return nil, err
	}
	if results.DataModel != rwset.TxReadWriteSet_KV {
		return nil, refusal.NotAView.With("results of data model %d", results.DataModel)
	}
	seen := map[string]bool{}
	r.namespaces = make([]namespace, len(results.NsRwset))
	for i, ns := range results.NsRwset {
		if seen[ns.Namespace] {
			return nil, refusal.NonCanonical.With("results: namespace %q is repeated", ns.Namespace)
		}
		seen[ns.Namespace] = true
		r.namespaces[i].name, r.namespaces[i].collections = ns.Namespace, len(ns.CollectionHashedRwset)
		if err := decode("results of namespace "+ns.Namespace, ns.Rwset, &r.namespaces[i].kv); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// checkReadOnly refuses a simulation that does anything but read keys.
func (ns *namespace) checkReadOnly() error {
	if ns.collections != 0 {
		return refusal.HasWrites.With("namespace %q touches private collections", ns.name)
	}
	if len(ns.kv.Writes) != 0 || len(ns.kv.MetadataWrites) != 0 {
		return refusal.HasWrites.With("namespace %q: %d writes and %d metadata writes", ns.name, len(ns.kv.Writes), len(ns.kv.MetadataWrites))
	}
	// A view reads single keys; a range is another kind of answer.
	if len(ns.kv.RangeQueriesInfo) != 0 {
		return refusal.NotAView.With("namespace %q has range queries", ns.name)
	}
	return nil
}

// definition finds the version of the chaincode definition that the endorser
// worked under, which every endorsement reads
// (core/chaincode/lifecycle/endorsement_info.go). State is guarded by the
// validation policy in that definition.
func (r *response) definition(chaincode string) (Version, error) {
	key := "namespaces/fields/" + chaincode + "/Sequence"
	found := []Version{}
	for i := range r.namespaces {
		if r.namespaces[i].name != lifecycle {
			continue
		}
		for _, read := range r.namespaces[i].kv.Reads {
			if read.Key == key {
				found = append(found, Version{read.GetVersion().GetBlockNum(), read.GetVersion().GetTxNum()})
			}
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return Version{}, refusal.DefinitionChanged.With("the read set does not carry the chaincode definition")
	default:
		return Version{}, refusal.NonCanonical.With("results: key %q is read twice", key)
	}
}

// DefinitionOf reads the version of a chaincode's definition from a
// marshalled peer.ProposalResponsePayload that a peer answered with, for
// whoever makes Anchors. It checks no signature.
func DefinitionOf(responsePayload []byte, chaincode string) (Version, error) {
	r, err := decodeResponse(responsePayload)
	if err != nil {
		return Version{}, err
	}
	return r.definition(chaincode)
}

// ViewOf reads the answer out of a marshalled peer.ProposalResponsePayload. It
// checks nothing of what Verify does: use it for evidence already verified.
func ViewOf(responsePayload []byte) (View, error) {
	r, err := decodeResponse(responsePayload)
	if err != nil {
		return View{}, err
	}
	return ParseView(r.action.GetResponse().GetPayload())
}
