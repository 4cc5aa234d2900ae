package fabric

import (
	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Bounds on a signature policy.
const (
	maxPolicyDepth = 8
	maxPolicyRules = 256
	// maxWays bounds how many sets of signers DefinitionImplies goes through;
	// enough for a majority of 16 organisations.
	maxWays = 1 << 16
)

// policy is a signature policy whose principals are members or peers.
type policy struct {
	rule       rule
	principals []principal
}

// principal is a role in an organisation. The zero value stands for one that
// nothing is known of.
type principal struct {
	mspID string
	role  msp.MSPRole_MSPRoleType
}

// implies says that whoever satisfies p satisfies q. Each role of an
// organisation is held by a member of it.
func (p principal) implies(q principal) bool {
	return p.mspID != "" && p.mspID == q.mspID && (p.role == q.role || q.role == msp.MSPRole_MEMBER)
}

// rule is a leaf (one signature by a principal) or a gate (at least n of its
// rules).
type rule struct {
	principal int // index; leaf only
	n         int // 0 for a leaf
	rules     []rule
}

// newPolicy decodes a marshalled common.SignaturePolicyEnvelope that this
// package can evaluate.
func newPolicy(raw []byte) (*policy, error) {
	if len(raw) > maxPolicySize {
		return nil, refusal.TooLarge.With("%d bytes, at most %d", len(raw), maxPolicySize)
	}
	var envelope common.SignaturePolicyEnvelope
	if err := decode("signature policy", raw, &envelope); err != nil {
		return nil, err
	}
	p, err := compile(&envelope)
	if err != nil {
		return nil, err
	}
	for i, pr := range p.principals {
		// A signer must hold a peer's certificate, so no other role can be
		// satisfied and a policy that asks for one is a mistake.
		if pr.mspID == "" || (pr.role != msp.MSPRole_MEMBER && pr.role != msp.MSPRole_PEER) {
			return nil, refusal.ClientInvalid.With("principal %d is neither a member nor a peer of an organisation", i)
		}
	}
	return p, nil
}

// compile checks the shape of a policy. Principals that are no roles become
// zero.
func compile(envelope *common.SignaturePolicyEnvelope) (*policy, error) {
	if envelope.Version != 0 {
		return nil, refusal.ClientInvalid.With("policy version %d, want 0", envelope.Version)
	}
	if len(envelope.Identities) > maxPolicyRules {
		return nil, refusal.TooLarge.With("%d principals, at most %d", len(envelope.Identities), maxPolicyRules)
	}
	p := &policy{principals: make([]principal, len(envelope.Identities))}
	for i, identity := range envelope.Identities {
		if identity.PrincipalClassification != msp.MSPPrincipal_ROLE {
			continue
		}
		var role msp.MSPRole
		if err := decode("principal", identity.Principal, &role); err != nil {
			return nil, err
		}
		p.principals[i] = principal{role.MspIdentifier, role.Role}
	}
	budget := maxPolicyRules
	var err error
	p.rule, err = compileRule(envelope.Rule, len(p.principals), maxPolicyDepth, &budget)
	return p, err
}

func compileRule(r *common.SignaturePolicy, principals, depth int, budget *int) (rule, error) {
	if *budget--; *budget < 0 || depth == 0 {
		return rule{}, refusal.TooLarge.With("policy has more than %d rules or is nested deeper than %d", maxPolicyRules, maxPolicyDepth)
	}
	switch t := r.GetType().(type) {
	case *common.SignaturePolicy_SignedBy:
		if t.SignedBy < 0 || int(t.SignedBy) >= principals {
			return rule{}, refusal.ClientInvalid.With("rule names principal %d of %d", t.SignedBy, principals)
		}
		return rule{principal: int(t.SignedBy)}, nil
	case *common.SignaturePolicy_NOutOf_:
		of := t.NOutOf.GetRules()
		if n := int(t.NOutOf.GetN()); n < 1 || n > len(of) {
			return rule{}, refusal.ClientInvalid.With("rule asks for %d out of %d", n, len(of))
		}
		gate := rule{n: int(t.NOutOf.N), rules: make([]rule, len(of))}
		for i, sub := range of {
			var err error
			if gate.rules[i], err = compileRule(sub, principals, depth-1, budget); err != nil {
				return rule{}, err
			}
		}
		return gate, nil
	default:
		return rule{}, refusal.ClientInvalid.With("policy has an empty rule")
	}
}

// satisfiedBy evaluates the policy over signers, each described by the
// principal that it is. The order of evaluation is Fabric's
// (common/cauthdsl/cauthdsl.go): rules from left to right, each leaf taking
// the first signer that fits and that no other leaf has taken.
func (p *policy) satisfiedBy(signers []principal) bool {
	return p.evaluate(p.rule, signers, make([]bool, len(signers)))
}

func (p *policy) evaluate(r rule, signers []principal, used []bool) bool {
	if r.n == 0 {
		for i, s := range signers {
			if !used[i] && s.implies(p.principals[r.principal]) {
				used[i] = true
				return true
			}
		}
		return false
	}
	satisfied := 0
	attempt := make([]bool, len(used))
	for _, sub := range r.rules {
		copy(attempt, used)
		if p.evaluate(sub, signers, attempt) {
			satisfied++
			copy(used, attempt)
		}
	}
	return satisfied >= r.n
}

// satisfiable tells whether peers of known organisations, as many as it
// takes, satisfy a rule.
func (p *policy) satisfiable(r rule, known map[string]*organisation) bool {
	if r.n == 0 {
		return known[p.principals[r.principal].mspID] != nil
	}
	n := 0
	for _, sub := range r.rules {
		if p.satisfiable(sub, known) {
			n++
		}
	}
	return n >= r.n
}

// DefinitionImplies checks that whatever satisfies the validation policy of
// a committed chaincode definition also satisfies the pinned policy. Without
// it a view proves nothing: state is guarded by the committed policy, and
// what one organisation may write alone, all will afterwards endorse.
//
// committed is the definition's validation parameter, a marshalled
// peer.ApplicationPolicy; one that refers to a policy of the channel
// configuration is refused, since what it means can change without the
// definition changing. pinned is a marshalled common.SignaturePolicyEnvelope.
// Refuses with PolicyUnsatisfied, or as decoding does.
func DefinitionImplies(committed, pinned []byte) error {
	want, err := newPolicy(pinned)
	if err != nil {
		return err
	}
	if len(committed) > maxPolicySize {
		return refusal.TooLarge.With("committed policy of %d bytes, at most %d", len(committed), maxPolicySize)
	}
	var application peer.ApplicationPolicy
	if err := proto.Unmarshal(committed, protoadapt.MessageV2Of(&application)); err != nil {
		return refusal.Malformed.With("committed policy: %w", err)
	}
	if reference := application.GetChannelConfigPolicyReference(); reference != "" {
		return refusal.PolicyUnsatisfied.With("the committed policy is the reference %s into the channel configuration; the definition must carry a signature policy of its own", reference)
	}
	if application.GetSignaturePolicy() == nil {
		return refusal.EmptyField.With("committed policy")
	}
	have, err := compile(application.GetSignaturePolicy())
	if err != nil {
		return err
	}
	budget := maxWays
	ways, err := have.ways(have.rule, &budget)
	if err != nil {
		return err
	}
	for _, signers := range ways {
		if !want.satisfiedBy(signers) {
			return refusal.PolicyUnsatisfied.With("the committed policy is weaker than the pinned one: it accepts signers %v", signers)
		}
	}
	return nil
}

// ways lists the smallest sets of signers that satisfy a rule, each signer
// described by the one principal that it is needed for. Every set that
// satisfies the rule contains one of them, because each leaf takes a signer
// of its own.
func (p *policy) ways(r rule, budget *int) ([][]principal, error) {
	if r.n == 0 {
		return [][]principal{{p.principals[r.principal]}}, nil
	}
	// chosen[k] holds the ways to satisfy k of the rules seen so far.
	chosen := make([][][]principal, r.n+1)
	chosen[0] = [][]principal{nil}
	for _, sub := range r.rules {
		of, err := p.ways(sub, budget)
		if err != nil {
			return nil, err
		}
		for k := r.n; k > 0; k-- {
			for _, before := range chosen[k-1] {
				for _, signers := range of {
					if *budget--; *budget < 0 {
						return nil, refusal.TooLarge.With("the committed policy can be satisfied in too many ways")
					}
					chosen[k] = append(chosen[k], append(before[:len(before):len(before)], signers...))
				}
			}
		}
	}
	return chosen[r.n], nil
}

// Satisfies tells whether one peer of each of the named organisations (an
// organisation may be named more than once, for as many peers) would satisfy
// a marshalled common.SignaturePolicyEnvelope. It refuses as NewTrust does.
func Satisfies(envelope []byte, mspIDs []string) (bool, error) {
	p, err := newPolicy(envelope)
	if err != nil {
		return false, err
	}
	signers := make([]principal, len(mspIDs))
	for i, id := range mspIDs {
		signers[i] = principal{id, msp.MSPRole_PEER}
	}
	return p.satisfiedBy(signers), nil
}
