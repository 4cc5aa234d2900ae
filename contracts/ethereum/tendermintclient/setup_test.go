package tendermintclient_test

import (
	"errors"
	"testing"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// The answers of updateClient.
const (
	update       = 0
	misbehaviour = 1
	noOp         = 2
)

var (
	contract = bindings.NewTendermintClient()
	caller   = test.NewClientCaller()
)

// client is a TendermintClient on a chain of its own.
type client struct {
	*simulated.Chain
	t       testing.TB
	router  common.Address // calls it as often as it is told in one transaction
	address common.Address
	encoder *tendermintclient.Encoder
	states  map[uint64]tendermintclient.ConsensusState
}

// described is the client state and consensus state that a client of a step's
// trusted state is made of.
func described(t testing.TB, s *tenderminttest.Step, root []byte) (state *tendermint.ClientState, consensus *tendermint.ConsensusState, validators [][]byte) {
	t.Helper()
	revision := clienttypes.ParseChainID(s.Trusted.ChainID)
	state = tendermint.NewClientState(s.Trusted.ChainID, tendermint.NewFractionFromTm(s.Params.TrustLevel),
		s.Params.TrustingPeriod, 3*s.Params.TrustingPeriod, s.Params.MaxClockDrift,
		clienttypes.NewHeight(revision, uint64(s.Trusted.Height)), commitmenttypes.GetSDKSpecs(), nil)
	consensus = tendermint.NewConsensusState(s.Trusted.Time, commitmenttypes.NewMerkleRoot(root), s.Trusted.NextValidatorsHash)
	for _, v := range s.Next.Validators {
		validators = append(validators, v.Bytes())
	}
	return state, consensus, validators
}

func packed(t testing.TB, m proto.Message) []byte {
	t.Helper()
	out, err := codectypes.NewAnyWithValue(m)
	require.NoError(t, err)
	raw, err := proto.Marshal(out)
	require.NoError(t, err)
	return raw
}

// newClient makes a client that trusts a step's trusted state, in a block of the
// step's time: that is when calls take place, until another block is made.
func newClient(t testing.TB, s *tenderminttest.Step, root []byte) (*client, error) {
	t.Helper()
	state, consensus, validators := described(t, s, root)
	return makeClient(t, s.Now, state, consensus, validators)
}

func makeClient(t testing.TB, at time.Time, state *tendermint.ClientState, consensus *tendermint.ConsensusState, validators [][]byte) (*client, error) {
	t.Helper()
	parameters, err := tendermintclient.Parameters(packed(t, state), packed(t, consensus), validators)
	if err != nil {
		return nil, err
	}
	c := &client{t: t, states: make(map[uint64]tendermintclient.ConsensusState)}
	c.Chain = simulated.New(t, func(_ *node.Config, config *ethconfig.Config) {
		config.Genesis.Timestamp = uint64(at.Unix()) - 2 // two contracts are deployed
	})
	c.encoder, err = tendermintclient.NewEncoder(packed(t, state))
	require.NoError(t, err)
	c.router = c.Deploy(&test.ClientCallerMetaData, nil)
	receipt, err := c.DeployGas(&bindings.TendermintClientMetaData, contract.PackConstructor(c.router, parameters, packed(t, state)))
	if err != nil {
		return nil, err
	}
	require.Equal(t, uint64(at.Unix()), c.Time())
	c.address = receipt.ContractAddress
	c.learn(receipt)
	return c, nil
}

func mustClient(t testing.TB, s *tenderminttest.Step, root []byte) *client {
	t.Helper()
	c, err := newClient(t, s, root)
	require.NoError(t, err)
	return c
}

// learn keeps the consensus states that a transaction has stored.
func (c *client) learn(receipt *ethtypes.Receipt) {
	c.t.Helper()
	for _, log := range receipt.Logs {
		if event, err := contract.UnpackConsensusStateStoredEvent(log); err == nil {
			c.states[event.Height] = tendermintclient.ConsensusState{
				Height: event.Height, Time: event.Time, Root: event.Root, NextValidatorsHash: event.NextValidatorsHash,
			}
		}
	}
}

var errUnknown = errors.New("the client has no such state")

func (c *client) state(height uint64) (tendermintclient.ConsensusState, error) {
	state, ok := c.states[height]
	if !ok {
		return state, errUnknown
	}
	return state, nil
}

// header is the client message of a step.
func header(t testing.TB, s *tenderminttest.Step) *tendermint.Header {
	t.Helper()
	validators, err := s.Validators.ToProto()
	require.NoError(t, err)
	trusted, err := s.Next.ToProto()
	require.NoError(t, err)
	return &tendermint.Header{
		SignedHeader: s.Sign().ToProto(), ValidatorSet: validators,
		TrustedHeight:     clienttypes.NewHeight(clienttypes.ParseChainID(s.Trusted.ChainID), uint64(s.Trusted.Height)),
		TrustedValidators: trusted,
	}
}

// encode encodes one update.
func (c *client) encode(h *tendermint.Header) ([]byte, error) {
	c.t.Helper()
	msgs, _, err := c.encoder.EncodeBatch(c.state, 0, [][]byte{packed(c.t, h)}, nil)
	if err != nil {
		return nil, err
	}
	return msgs[0], nil
}

// run makes calls of the client in one transaction, and keeps nothing.
func (c *client) run(calls ...[]byte) (test.RunOutput, error) {
	c.t.Helper()
	out, err := c.Call(c.Account(0), c.router, caller.PackRun(c.address, calls))
	if err != nil {
		return test.RunOutput{}, err
	}
	answers, err := caller.UnpackRun(out)
	require.NoError(c.t, err)
	return answers, nil
}

// mustRun makes calls of the client in one transaction.
func (c *client) mustRun(calls ...[]byte) *ethtypes.Receipt {
	c.t.Helper()
	receipt := c.MustSend(c.Account(0), c.router, caller.PackRun(c.address, calls))
	c.learn(receipt)
	return receipt
}

// try calls updateClient and keeps nothing.
func (c *client) try(msg []byte) (uint8, error) {
	c.t.Helper()
	out, err := c.run(contract.PackUpdateClient(msg))
	if err != nil {
		return 0, err
	}
	result, err := contract.UnpackUpdateClient(out.Answers[0])
	require.NoError(c.t, err)
	return result, nil
}

// update calls updateClient.
func (c *client) update(msg []byte) *ethtypes.Receipt {
	c.t.Helper()
	return c.mustRun(contract.PackUpdateClient(msg))
}

// latest is the client's own latest height.
func (c *client) latest() uint64 {
	c.t.Helper()
	out, err := c.Call(c.Account(0), c.address, contract.PackLatest())
	require.NoError(c.t, err)
	latest, err := contract.UnpackLatest(out)
	require.NoError(c.t, err)
	return latest.Height
}

func (c *client) frozen() bool {
	c.t.Helper()
	out, err := c.Call(c.Account(0), c.address, contract.PackFrozen())
	require.NoError(c.t, err)
	frozen, err := contract.UnpackFrozen(out)
	require.NoError(c.t, err)
	return frozen
}

// codes are what the contract's errors stand for.
var codes = map[string]refusal.Code{
	"ClientInvalid": refusal.ClientInvalid, "ClientNotActive": refusal.ClientNotActive, "EmptyField": refusal.EmptyField,
	"HeaderExpired": refusal.HeaderExpired, "HeaderFuture": refusal.HeaderFuture, "HeaderInvalid": refusal.HeaderInvalid,
	"KeyUnsupported": refusal.KeyUnsupported, "Malformed": refusal.Malformed, "NotEnoughTrust": refusal.NotEnoughTrust,
	"NotMisbehaviour": refusal.NotMisbehaviour, "ProofInvalid": refusal.ProofInvalid, "TooLarge": refusal.TooLarge, "Unauthorized": refusal.Unauthorized,
	"UnknownRoot": refusal.UnknownRoot,
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
