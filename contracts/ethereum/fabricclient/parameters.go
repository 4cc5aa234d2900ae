package fabricclient

import (
	"fmt"
	"slices"
	"time"

	"github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"
	fabriccommon "github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	fabricpb "google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	// maxOrganisations is what SignaturePolicy.sol counts.
	maxOrganisations = 32
	// nobody is the organisation of an identity that does not endorse.
	nobody = 0xff
	// gate begins a rule of rules in the contract's form of a policy.
	gate = 0x80
)

// identity and parameters are Identity and FabricParameters of the contract.
type identity struct {
	Serialized   []byte
	X, Y         [32]byte
	NotBefore    uint64
	NotAfter     uint64
	Organisation uint8
}

type parameters struct {
	Channel         string
	Chaincode       string
	DefinitionBlock uint64
	DefinitionTx    uint64
	Policy          []byte
	Organisations   [][32]byte
	TrustingPeriod  uint64
	MaxClockDrift   uint64
	Height          uint64
	Time            uint64
	Dictionary      []byte
	Identities      []identity
}

// layout describes parameters to the ABI encoder.
var layout = func() abi.Arguments {
	t, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{
		{Name: "channel", Type: "string"}, {Name: "chaincode", Type: "string"},
		{Name: "definitionBlock", Type: "uint64"}, {Name: "definitionTx", Type: "uint64"},
		{Name: "policy", Type: "bytes"}, {Name: "organisations", Type: "bytes32[]"},
		{Name: "trustingPeriod", Type: "uint64"}, {Name: "maxClockDrift", Type: "uint64"},
		{Name: "height", Type: "uint64"}, {Name: "time", Type: "uint64"},
		{Name: "dictionary", Type: "bytes"},
		{Name: "identities", Type: "tuple[]", Components: []abi.ArgumentMarshaling{
			{Name: "serialized", Type: "bytes"}, {Name: "x", Type: "bytes32"}, {Name: "y", Type: "bytes32"},
			{Name: "notBefore", Type: "uint64"}, {Name: "notAfter", Type: "uint64"}, {Name: "organisation", Type: "uint8"},
		}},
	})
	if err != nil {
		panic(err) // a constant
	}
	return abi.Arguments{{Type: t}}
}()

// Parameters encodes what the contract is created with, from a new client's
// states (google.protobuf.Any of contracts/clients/fabric) and the identities
// (marshalled msp.SerializedIdentity) of the peers that may endorse for it and
// of those who will ask them. The states vouch for each identity: one that
// their MSPs do not know, or that is expired or revoked at time now, is
// refused. The peers among them must satisfy the client's policy.
func Parameters(clientState, consensusState []byte, identities [][]byte, now time.Time) ([]byte, error) {
	state, consensus, err := parseStates(clientState, consensusState)
	if err != nil {
		return nil, err
	}
	trust, err := fabric.NewTrust(state.Anchors())
	if err != nil {
		return nil, err
	}
	organisations, policy, err := compile(state.Policy)
	if err != nil {
		return nil, err
	}
	var (
		reviewed []registered
		peers    []string
	)
	for i, serialized := range identities {
		id, err := trust.Identify(serialized, now)
		if err != nil {
			return nil, refusal.Wrap(err, "identity %d", i)
		}
		if slices.ContainsFunc(reviewed, func(other registered) bool { return other.X == id.X }) {
			continue // who asks may be a peer that was found too
		}
		reviewed = append(reviewed, registered{serialized, id})
		if id.Peer {
			peers = append(peers, id.MSPID)
		}
	}
	if enough, err := fabric.Satisfies(state.Policy, peers); err != nil || !enough {
		return nil, refusal.PolicyUnsatisfied.With("the peers whose identities are given are of %v, which is not enough for the client's policy", peers)
	}
	return pack(state, consensus, organisations, policy, reviewed)
}

// registered is an identity that the contract starts with.
type registered struct {
	serialized []byte
	fabric.Identity
}

func pack(state *fabricview.ClientState, consensus *fabricview.ConsensusState, organisations []string, policy []byte, reviewed []registered) (encoded []byte, err error) {
	anchors := state.Anchors()
	p := parameters{
		Channel: anchors.Channel, Chaincode: anchors.Chaincode,
		DefinitionBlock: anchors.Definition.Block, DefinitionTx: anchors.Definition.Tx,
		Policy:         policy,
		TrustingPeriod: uint64(state.TrustingPeriod / time.Second),
		MaxClockDrift:  uint64((state.MaxClockDrift + time.Second - 1) / time.Second),
		Height:         state.LatestHeight.RevisionHeight, Time: consensus.Timestamp,
	}
	for _, name := range organisations {
		p.Organisations = append(p.Organisations, crypto.Keccak256Hash([]byte(name)))
	}
	for _, r := range reviewed {
		id := identity{
			Serialized: r.serialized, X: r.X, Y: r.Y,
			NotBefore: r.NotBefore, NotAfter: r.NotAfter, Organisation: nobody,
		}
		// A peer of an organisation that the policy does not name counts nowhere.
		if at := slices.Index(organisations, r.MSPID); r.Peer && at >= 0 {
			id.Organisation = uint8(at)
		}
		p.Identities = append(p.Identities, id)
	}
	if p.Dictionary, err = dictionary(anchors); err != nil {
		return nil, err
	}
	if encoded, err = layout.Pack(p); err != nil {
		return nil, fmt.Errorf("client parameters: %w", err)
	}
	return encoded, nil
}

func parseStates(clientState, consensusState []byte) (*fabricview.ClientState, *fabricview.ConsensusState, error) {
	state, consensus := new(fabricview.ClientState), new(fabricview.ConsensusState)
	if err := unpack("client state", clientState, state); err != nil {
		return nil, nil, err
	}
	if err := unpack("consensus state", consensusState, consensus); err != nil {
		return nil, nil, err
	}
	if err := state.Validate(); err != nil {
		return nil, nil, err
	}
	if err := consensus.ValidateBasic(); err != nil {
		return nil, nil, err
	}
	switch {
	case state.Frozen || len(state.Pending) > 0:
		return nil, nil, refusal.ClientInvalid.With("a new client is neither frozen nor has pending trust documents")
	case state.TrustingPeriod < time.Second:
		return nil, nil, refusal.ClientInvalid.With("trusting_period is %s, want a second or more", state.TrustingPeriod)
	}
	return state, consensus, nil
}

// unpack reads a google.protobuf.Any that holds a message of into's type.
func unpack(what string, raw []byte, into proto.Message) error {
	var packed types.Any
	if err := proto.Unmarshal(raw, &packed); err != nil {
		return refusal.Malformed.With("%s: %w", what, err)
	}
	if want := types.MsgTypeURL(into); packed.TypeUrl != want {
		return refusal.ClientInvalid.With("%s of type %q, want %q", what, packed.TypeUrl, want)
	}
	if err := proto.Unmarshal(packed.Value, into); err != nil {
		return refusal.Malformed.With("%s: %w", what, err)
	}
	return nil
}

// compile turns a marshalled common.SignaturePolicyEnvelope, which NewTrust has
// accepted, into the contract's form, and names its organisations by number.
func compile(raw []byte) (organisations []string, program []byte, err error) {
	var envelope fabriccommon.SignaturePolicyEnvelope
	if err := fabricpb.Unmarshal(raw, protoadapt.MessageV2Of(&envelope)); err != nil {
		return nil, nil, refusal.Malformed.With("policy: %w", err)
	}
	numbers := make([]uint8, len(envelope.Identities))
	for i, principal := range envelope.Identities {
		var role msp.MSPRole
		if err := fabricpb.Unmarshal(principal.Principal, protoadapt.MessageV2Of(&role)); err != nil {
			return nil, nil, refusal.Malformed.With("policy: principal %d: %w", i, err)
		}
		at := slices.Index(organisations, role.MspIdentifier)
		if at < 0 {
			at = len(organisations)
			organisations = append(organisations, role.MspIdentifier)
		}
		if len(organisations) > maxOrganisations {
			return nil, nil, refusal.TooLarge.With("the policy names more than %d organisations", maxOrganisations)
		}
		numbers[i] = uint8(at)
	}
	return organisations, compileRule(nil, envelope.Rule, numbers), nil
}

func compileRule(program []byte, rule *fabriccommon.SignaturePolicy, organisations []uint8) []byte {
	of := rule.GetNOutOf()
	if of == nil {
		return append(program, organisations[rule.GetSignedBy()])
	}
	program = append(program, gate, byte(of.N), byte(len(of.Rules)))
	for _, sub := range of.Rules {
		program = compileRule(program, sub, organisations)
	}
	return program
}
