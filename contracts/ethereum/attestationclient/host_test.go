package attestationclient_test

import (
	"errors"
	"testing"
	"time"

	"github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// The answers of updateClient.
const (
	updated      = 0
	misbehaviour = 1
	noOp         = 2
)

const (
	maxClockDrift = 10 * time.Second
	rotationDelay = time.Hour
	firstHeight   = 10
)

var (
	contract = bindings.NewAttestationClient()
	caller   = test.NewClientCaller()
	source   = attestation.CosmosSource("anji-1")
)

// host is a chain with a client that believes 3 of 5 attestors.
type host struct {
	*simulated.Chain
	t         testing.TB
	router    common.Address // stands in for it
	client    common.Address
	began     uint64 // when the first height was
	attestors attestationtest.Attestors
	source    attestation.Source
	encoder   *attestationclient.Encoder
}

func newHost(t testing.TB) *host { return newHostOf(t, true) }

// newHostOf makes a client as on ibc-go v11 where it has no terms.
func newHostOf(t testing.TB, terms bool) *host {
	t.Helper()
	h := &host{Chain: simulated.New(t), t: t, attestors: attestationtest.NewAttestors(5)}
	h.router = h.Deploy(&test.ClientCallerMetaData, nil)
	h.began = h.Time()
	if terms {
		h.source = source
	}
	described := pack(t, h.state())
	parameters, err := attestationclient.Parameters(described, pack(t, client.NewConsensusState(h.began)))
	require.NoError(t, err)
	h.client = h.Deploy(&bindings.AttestationClientMetaData, contract.PackConstructor(h.router, parameters, described))
	h.encoder, err = attestationclient.NewEncoder(described)
	require.NoError(t, err)
	return h
}

func (h *host) state() *client.ClientState {
	state := client.NewClientState(h.attestors.Set(3), firstHeight, nil)
	if h.source != (attestation.Source{}) {
		state.Terms = client.NewTerms(h.source, true, maxClockDrift, rotationDelay)
	}
	return state
}

// pack is a message as a google.protobuf.Any in bytes.
func pack(t testing.TB, m proto.Message) []byte {
	t.Helper()
	packed, err := types.NewAnyWithValue(m)
	require.NoError(t, err)
	raw, err := proto.Marshal(packed)
	require.NoError(t, err)
	return raw
}

// by are some of the attestors.
func (h *host) by(signers ...int) (some attestationtest.Attestors) {
	for _, i := range signers {
		some = append(some, h.attestors[i])
	}
	return some
}

// stateBy is a statement that a height was so many seconds after the first.
func (h *host) stateBy(height, after uint64, signers ...int) proto.Message {
	data := attestation.State{Height: height, Timestamp: h.began + after}.Encode()
	return client.NewAttestationProof(h.by(signers...).Sign(h.source, attestation.KindState, data))
}

func (h *host) packetsBy(packets attestation.Packets, signers ...int) *client.AttestationProof {
	return client.NewAttestationProof(h.by(signers...).Sign(h.source, attestation.KindPackets, packets.Encode()))
}

func (h *host) rotation(sequence uint64, next attestation.Set) attestation.Evidence {
	r := attestation.Rotation{Previous: h.attestors.Set(3).Hash(), Sequence: sequence, Next: next}
	return h.by(0, 1, 2).Sign(h.source, attestation.KindRotation, r.Encode())
}

func (h *host) cancel(sequence uint64, signers ...int) proto.Message {
	c := attestation.Cancel{Previous: h.attestors.Set(3).Hash(), Sequence: sequence}
	return client.NewCancel(h.by(signers...).Sign(h.source, attestation.KindCancel, c.Encode()))
}

// run makes calls of the client in one transaction.
func (h *host) run(calls ...[]byte) (test.RunOutput, *ethtypes.Receipt, error) {
	h.t.Helper()
	data := caller.PackRun(h.client, calls)
	var answers test.RunOutput
	if out, err := h.Call(h.Account(0), h.router, data); err == nil {
		answers, err = caller.UnpackRun(out)
		require.NoError(h.t, err)
	}
	receipt, err := h.Send(h.Account(0), h.router, data)
	return answers, receipt, err
}

// update brings a message and answers what the client made of it.
func (h *host) update(m proto.Message) (uint8, *ethtypes.Receipt, error) {
	h.t.Helper()
	messages, _, err := h.encoder.EncodeBatch([][]byte{pack(h.t, m)}, nil)
	require.NoError(h.t, err)
	answers, receipt, err := h.run(contract.PackUpdateClient(messages[0]))
	if err != nil {
		return 0, receipt, err
	}
	result, err := contract.UnpackUpdateClient(answers.Answers[0])
	require.NoError(h.t, err)
	return result, receipt, nil
}

func (h *host) mustUpdate(m proto.Message) {
	h.t.Helper()
	result, _, err := h.update(m)
	require.NoError(h.t, err)
	require.EqualValues(h.t, updated, result)
}

func (h *host) refused(m proto.Message, want refusal.Code) {
	h.t.Helper()
	_, _, err := h.update(m)
	require.Equal(h.t, want, codeOf(h.t, err), "%v", err)
}

// show brings misbehaviour.
func (h *host) show(m *client.Misbehaviour) (*ethtypes.Receipt, error) {
	h.t.Helper()
	message, err := h.encoder.EncodeMisbehaviour(pack(h.t, m))
	if err != nil {
		return nil, err
	}
	_, receipt, err := h.run(contract.PackMisbehaviour(message))
	return receipt, err
}

// proven are the calls of one transaction that has the client verify items at a
// height, after updates.
func (h *host) proven(height uint64, updates []proto.Message, items ...attestationclient.Item) [][]byte {
	h.t.Helper()
	var raw [][]byte
	for _, m := range updates {
		raw = append(raw, pack(h.t, m))
	}
	messages, proofs, err := h.encoder.EncodeBatch(raw, items)
	require.NoError(h.t, err)
	var calls [][]byte
	for _, m := range messages {
		calls = append(calls, contract.PackUpdateClient(m))
	}
	for i, item := range items {
		calls = append(calls, verifyCall(height, item.Path, item.Value, proofs[i]))
	}
	return calls
}

func verifyCall(height uint64, path [][]byte, value, proof []byte) []byte {
	at := bindings.IICS02ClientMsgsHeight{RevisionHeight: height}
	if value == nil {
		return contract.PackVerifyNonMembership(bindings.ILightClientMsgsMsgVerifyNonMembership{Proof: proof, ProofHeight: at, Path: path})
	}
	return contract.PackVerifyMembership(bindings.ILightClientMsgsMsgVerifyMembership{Proof: proof, ProofHeight: at, Path: path, Value: value})
}

func (h *host) read(call []byte) []byte {
	h.t.Helper()
	out, err := h.Call(h.Account(0), h.client, call)
	require.NoError(h.t, err)
	return out
}

func (h *host) frozen() bool {
	h.t.Helper()
	frozen, err := contract.UnpackFrozen(h.read(contract.PackFrozen()))
	require.NoError(h.t, err)
	return frozen
}

// equivocators are those whom a transaction's event names.
func equivocators(t testing.TB, receipt *ethtypes.Receipt) (both, first, second []attestation.Address) {
	t.Helper()
	for _, log := range receipt.Logs {
		event, err := contract.UnpackEquivocationEvent(log)
		if err == nil {
			return addresses(event.Equivocators), addresses(event.First), addresses(event.Second)
		}
	}
	require.Fail(t, "no event names equivocators")
	return nil, nil, nil
}

func addresses(from []common.Address) (out []attestation.Address) {
	for _, a := range from {
		out = append(out, attestation.Address(a))
	}
	return out
}

func (h *host) addressesOf(signers ...int) []attestation.Address {
	return h.by(signers...).Set(1).Attestors
}

// codes are what the contract's errors stand for.
var codes = map[string]refusal.Code{
	"AttestedHeight": refusal.AttestedHeight, "ClientInvalid": refusal.ClientInvalid, "ClientNotActive": refusal.ClientNotActive,
	"CommitmentMismatch": refusal.CommitmentMismatch, "Contradiction": refusal.Contradiction, "DuplicateSigner": refusal.DuplicateSigner, "EmptyField": refusal.EmptyField,
	"HeaderFuture": refusal.HeaderFuture, "HighS": refusal.HighS, "Malformed": refusal.Malformed, "NonCanonical": refusal.NonCanonical,
	"NotAttested": refusal.NotAttested, "NotMisbehaviour": refusal.NotMisbehaviour, "ProofInvalid": refusal.ProofInvalid,
	"QuorumNotMet": refusal.QuorumNotMet, "RotationPending": refusal.RotationPending, "RotationSequence": refusal.RotationSequence,
	"SetMismatch": refusal.SetMismatch, "SignatureInvalid": refusal.SignatureInvalid, "TooLarge": refusal.TooLarge,
	"Unauthorized": refusal.Unauthorized, "UnknownRoot": refusal.UnknownRoot, "UnknownSigner": refusal.UnknownSigner,
}

// codeOf is the code of a refusal by the encoder or the contract, empty where
// nothing was refused.
func codeOf(t testing.TB, err error) refusal.Code {
	t.Helper()
	if err == nil {
		return ""
	}
	var revert *simulated.Revert
	if !errors.As(err, &revert) {
		code, ok := refusal.Of(err)
		require.True(t, ok, "%v has no code", err)
		return code
	}
	code, ok := codes[revert.Name]
	require.True(t, ok, "%v stands for no code", err)
	return code
}
