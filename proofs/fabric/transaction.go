package fabric

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// TransactionVerdict is what a transaction in a block proves by itself: who
// signed it and who endorsed it. It does not say that the transaction took
// effect. That depends on state (two transactions that read one key), and a
// peer's validation flag, which tells it, is signed by nobody.
type TransactionVerdict struct {
	Index     int
	ID        string
	Type      string // name of the common.HeaderType
	Chaincode string // called, where it is an endorsed transaction
	Creator   Endorser
	Endorsers []Endorser
	// Policy says whether the endorsers whose signatures count satisfy the
	// endorsement policies of all namespaces written, as far as known: given
	// in FollowOptions, or from a definition whose commit was followed.
	Policy PolicyVerdict
	// Fault is why the transaction proves nothing: nil when it is well formed
	// and signed by its creator, and enough of its endorsements verify for
	// the policy or, while that is unknown, all of them.
	Fault error
	// Flag is what the peer that gave the block says.
	Flag ValidationFlag
	// Contradicted says that Flag and Fault cannot both be right, unless the
	// chaincode has set policies on single keys.
	Contradicted bool

	definitions []*kvrwset.KVWrite // to chaincode definitions
}

// Endorser is somebody who signed a transaction; Fault says why that does
// not count, where it does not.
type Endorser struct {
	MSP   string
	Name  string // common name of the certificate
	Fault error
}

// PolicyVerdict is the outcome of the endorsement policies of a transaction.
type PolicyVerdict string

// What can be said of endorsement policies.
const (
	PolicyUnknown   PolicyVerdict = "unknown"
	PolicySatisfied PolicyVerdict = "satisfied"
	PolicyFailed    PolicyVerdict = "unsatisfied"
)

// ValidationFlag is a peer's peer.TxValidationCode, or FlagMissing.
type ValidationFlag int32

// FlagMissing stands for the flag of a block that no peer has validated.
const FlagMissing ValidationFlag = -1

func (f ValidationFlag) String() string {
	if f == FlagMissing {
		return "MISSING"
	}
	return peer.TxValidationCode(f).String()
}

// flag reads a transaction's validation flag; orderers leave all of them out.
func (b *Block) flag(index int) ValidationFlag {
	const at = int(common.BlockMetadataIndex_TRANSACTIONS_FILTER)
	if len(b.metadata) <= at || len(b.metadata[at]) != len(b.data) {
		return FlagMissing
	}
	flag := peer.TxValidationCode(b.metadata[at][index])
	if flag == peer.TxValidationCode_NOT_VALIDATED {
		return FlagMissing
	}
	return ValidationFlag(flag)
}

// contradicts compares a flag with a verdict. Flags that tell of state, such
// as MVCC_READ_CONFLICT, can be neither confirmed nor contradicted here.
func (f ValidationFlag) contradicts(v TransactionVerdict) bool {
	switch peer.TxValidationCode(f) {
	case peer.TxValidationCode_VALID:
		return v.Fault != nil && (v.Policy != PolicyUnknown || len(v.Endorsers) == 0 || v.Creator.Fault != nil)
	case peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE:
		return v.Policy == PolicySatisfied
	case peer.TxValidationCode_NIL_ENVELOPE, peer.TxValidationCode_BAD_PAYLOAD, peer.TxValidationCode_BAD_COMMON_HEADER,
		peer.TxValidationCode_BAD_CREATOR_SIGNATURE, peer.TxValidationCode_BAD_PROPOSAL_TXID,
		peer.TxValidationCode_INVALID_ENDORSER_TRANSACTION, peer.TxValidationCode_BAD_CHANNEL_HEADER,
		peer.TxValidationCode_BAD_RESPONSE_PAYLOAD, peer.TxValidationCode_BAD_RWSET, peer.TxValidationCode_NIL_TXACTION:
		return v.Fault == nil
	default:
		return false
	}
}

// judge gives the verdict on every transaction of a block by the trusted
// configuration, or without one by the certificates in the transactions.
func (f *Follower) judge(b *Block, envelopes []envelope) []TransactionVerdict {
	verdicts := make([]TransactionVerdict, len(envelopes))
	for i, e := range envelopes {
		v := &verdicts[i]
		v.Index, v.Flag, v.Policy = i, b.flag(i), PolicyUnknown
		if e.fault != nil {
			v.Fault = e.fault
		} else {
			v.ID, v.Type = e.channel.TxId, common.HeaderType(e.channel.Type).String()
			switch common.HeaderType(e.channel.Type) {
			case common.HeaderType_ENDORSER_TRANSACTION:
				v.Fault = f.judgeEndorsed(e, v)
			case common.HeaderType_CONFIG:
				// The orderer wraps and signs it; what speaks for it are the
				// orderers' signatures on the block.
				if len(e.Signature) > 0 {
					v.Creator = f.judgeCreator(e)
				}
			default:
				v.Fault = refusal.TransactionInvalid.With("type %s", v.Type)
			}
		}
		v.Contradicted = v.Flag.contradicts(*v)
	}
	return verdicts
}

func (f *Follower) identify(raw []byte) (signer, error) {
	if f.config == nil {
		return openIdentity(raw)
	}
	return f.config.identify(raw)
}

func (f *Follower) judgeCreator(e envelope) Endorser {
	who, err := f.identify(e.creator.Creator)
	if err == nil {
		err = checkSignature(who.key, e.Signature, e.Payload)
	}
	return Endorser{who.mspID, who.name, err}
}

// judgeEndorsed applies the checks of core/common/validation/msgvalidation.go
// and then the endorsement policies.
func (f *Follower) judgeEndorsed(e envelope, v *TransactionVerdict) error {
	v.Creator = f.judgeCreator(e)
	if v.Creator.Fault != nil {
		return refusal.Wrap(v.Creator.Fault, "creator")
	}
	if e.channel.Epoch != 0 {
		return refusal.TransactionInvalid.With("epoch %d", e.channel.Epoch)
	}
	id := sha256.Sum256(append(append([]byte{}, e.creator.Nonce...), e.creator.Creator...))
	if len(e.creator.Nonce) == 0 || e.channel.TxId != hex.EncodeToString(id[:]) {
		return refusal.ProposalMismatch.With("the transaction id is not that of nonce and creator")
	}
	action, err := e.action()
	if err != nil {
		return err
	}
	h := sha256.New()
	for _, part := range [][]byte{e.payload.Header.ChannelHeader, action.header, action.ChaincodeProposalPayload} {
		h.Write(part)
	}
	if !bytes.Equal(h.Sum(nil), action.response.ProposalHash) {
		return refusal.ProposalMismatch.With("the endorsed response is to another proposal")
	}
	v.Chaincode, v.definitions = action.result.GetChaincodeId().GetName(), action.definitions
	signers := f.judgeEndorsements(action.Action, v)
	return f.judgePolicy(action, signers, v)
}

// endorsedAction is the one action of an endorsed transaction, decoded.
type endorsedAction struct {
	*peer.ChaincodeActionPayload
	header   []byte // common.SignatureHeader of the proposal
	response peer.ProposalResponsePayload
	result   peer.ChaincodeAction
	writes   []written
	// definitions are the writes to chaincode definitions.
	definitions []*kvrwset.KVWrite
}

// written is where a transaction writes: a namespace, or a private-data
// collection in it.
type written struct{ namespace, collection string }

func (e envelope) action() (*endorsedAction, error) {
	var tx peer.Transaction
	a := &endorsedAction{ChaincodeActionPayload: &peer.ChaincodeActionPayload{}}
	if err := unmarshal("transaction", e.payload.Data, &tx); err != nil {
		return nil, err
	}
	if len(tx.Actions) != 1 {
		return nil, refusal.TransactionInvalid.With("%d actions, want 1", len(tx.Actions))
	}
	a.header = tx.Actions[0].GetHeader()
	if err := unmarshal("action", tx.Actions[0].GetPayload(), a.ChaincodeActionPayload); err != nil {
		return nil, err
	}
	if err := unmarshal("response", a.GetAction().GetProposalResponsePayload(), &a.response); err != nil {
		return nil, err
	}
	if err := unmarshal("chaincode action", a.response.Extension, &a.result); err != nil {
		return nil, err
	}
	var results rwset.TxReadWriteSet
	if err := unmarshal("results", a.result.Results, &results); err != nil {
		return nil, err
	}
	for _, ns := range results.NsRwset {
		if err := a.addWrites(ns); err != nil {
			return nil, err
		}
	}
	return a, nil
}

func (a *endorsedAction) addWrites(ns *rwset.NsReadWriteSet) error {
	var kv kvrwset.KVRWSet
	if err := unmarshal("results of "+ns.GetNamespace(), ns.GetRwset(), &kv); err != nil {
		return err
	}
	if len(kv.Writes)+len(kv.MetadataWrites) > 0 {
		a.writes = append(a.writes, written{namespace: ns.Namespace})
	}
	if ns.Namespace == lifecycle {
		a.definitions = append(a.definitions, kv.Writes...)
	}
	for _, collection := range ns.GetCollectionHashedRwset() {
		var hashed kvrwset.HashedRWSet
		if err := unmarshal("results of "+ns.Namespace+"/"+collection.GetCollectionName(), collection.GetHashedRwset(), &hashed); err != nil {
			return err
		}
		if len(hashed.HashedWrites)+len(hashed.MetadataWrites) > 0 {
			a.writes = append(a.writes, written{ns.Namespace, collection.CollectionName})
		}
	}
	return nil
}

func unmarshal(what string, raw []byte, into protoadapt.MessageV1) error {
	if err := proto.Unmarshal(raw, protoadapt.MessageV2Of(into)); err != nil {
		return refusal.Malformed.With("%s: %w", what, err)
	}
	return nil
}

// judgeEndorsements verifies the signatures and answers the signers that
// count, each once.
func (f *Follower) judgeEndorsements(a *peer.ChaincodeEndorsedAction, v *TransactionVerdict) []principal {
	var signers []principal
	seen := map[string]bool{}
	for i, endorsement := range a.GetEndorsements() {
		if i == maxEndorsements {
			v.Endorsers = append(v.Endorsers, Endorser{Fault: refusal.TooLarge.With("more than %d endorsements", maxEndorsements)})
			break
		}
		who, err := f.identify(endorsement.GetEndorser())
		if err == nil {
			err = checkSignature(who.key, endorsement.GetSignature(), a.ProposalResponsePayload, endorsement.GetEndorser())
		}
		if err == nil && seen[who.point] {
			err = refusal.DuplicateSigner.With("%s has signed already", who.name)
		}
		v.Endorsers = append(v.Endorsers, Endorser{who.mspID, who.name, err})
		if err == nil {
			seen[who.point] = true
			signers = append(signers, who.principal)
		}
	}
	return signers
}

// judgePolicy evaluates the policy of everything that is written, and that
// of the chaincode called where it writes nothing
// (core/handlers/validation/builtin/v20 and core/common/validation/statebased).
// Policies that chaincode sets on single keys are not known here.
func (f *Follower) judgePolicy(a *endorsedAction, signers []principal, v *TransactionVerdict) error {
	wanted := a.writes
	if !slices.ContainsFunc(wanted, func(w written) bool { return w.namespace == v.Chaincode }) {
		wanted = append(wanted, written{namespace: v.Chaincode})
	}
	v.Policy = PolicySatisfied
	for _, w := range wanted {
		known, err := f.policySatisfied(w, signers)
		if err != nil {
			v.Policy = PolicyFailed
			return refusal.Wrap(err, "namespace %s", w.namespace)
		}
		if !known {
			v.Policy = PolicyUnknown
		}
	}
	if v.Policy == PolicySatisfied {
		return nil
	}
	for i, e := range v.Endorsers {
		if e.Fault != nil {
			return refusal.Wrap(e.Fault, "endorsement %d", i)
		}
	}
	if len(signers) == 0 {
		return refusal.PolicyUnsatisfied.With("no endorsement")
	}
	return nil
}

// implicitCollection starts the name of a collection that belongs to one
// organisation and is guarded by it alone (core/chaincode/implicitcollection).
const implicitCollection = "_implicit_org_"

func (f *Follower) policySatisfied(w written, signers []principal) (known bool, err error) {
	if mspID, ok := strings.CutPrefix(w.collection, implicitCollection); ok && f.config != nil {
		if group := f.config.members[mspID]; group != "" {
			return true, f.config.satisfies(signers, "Endorsement", "Application", group)
		}
	}
	if w.collection != "" {
		return false, nil // the collection may have a policy of its own
	}
	if p := f.policies[w.namespace]; p != nil {
		if !p.satisfiedBy(signers) {
			return true, refusal.PolicyUnsatisfied.With("%d endorsements do not satisfy the given policy", len(signers))
		}
		return true, nil
	}
	if w.namespace == lifecycle && f.config != nil {
		return true, f.config.satisfies(signers, "LifecycleEndorsement", "Application")
	}
	if d, ok := f.definitions[w.namespace]; ok {
		return true, d.satisfied(f.config, signers)
	}
	return false, nil
}
