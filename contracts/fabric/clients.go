package fabric

import (
	"fmt"
	"reflect"
	"strconv"
	"time"

	"cosmossdk.io/log"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/clients/hosttime"
	"github.com/anji-bridge/anji/contracts/packet/lightclient"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxClientMessage bounds an encoded client message, state or consensus
// state, in bytes: a header with two hundred validators has about 100 KiB.
const maxClientMessage = 1 << 20

// nextClientKey holds the number of the next client, in decimal.
var nextClientKey = []byte("clients")

// context is what ibc-go's light clients ask of their host: its time, for
// trusting periods and clock drift alone, and a height, which nobody reads
// while delays are zero. The time never falls behind the committed clock, so
// that an expired client is not revived by dating a transaction back.
func (i *invocation) context() (sdk.Context, error) {
	now, err := i.ReceiveTime()
	if err != nil {
		return sdk.Context{}, err
	}
	clock, err := i.clock()
	if err != nil {
		return sdk.Context{}, err
	}
	header := cmtproto.Header{Time: now, Height: int64(clock.Height)}
	ctx := sdk.NewContext(nil, header, false, log.NewNopLogger())
	return hosttime.WithCommitted(ctx, time.Unix(int64(clock.Time), 0)), nil
}

// client loads a light client. Its status is Frozen when an administrator or
// misbehaviour has set its frozen flag, whatever the client itself says.
func (i *invocation) client(ctx sdk.Context, id string) (lightclient.Client, error) {
	if err := host.ClientIdentifierValidator(id); err != nil {
		return lightclient.Client{}, refusal.ClientUnknown.With("%w", err)
	}
	store := newClientStore(i.store, id)
	encoded := store.Get(host.ClientStateKey())
	if encoded == nil {
		return lightclient.Client{}, refusal.ClientUnknown.With("%s", id)
	}
	state, err := clienttypes.UnmarshalClientState(i.cdc, encoded)
	if err != nil {
		return lightclient.Client{}, fmt.Errorf("client %s: stored state: %w", id, err)
	}
	status := exported.Frozen
	if !i.store.Has(frozenKey(id)) {
		status = state.Status(ctx, store, i.cdc)
	}
	return lightclient.Client{ID: id, State: state, Status: status, Store: store, Codec: i.cdc}, nil
}

// createClient stores a new light client from its state and its first
// consensus state, each a marshalled google.protobuf.Any, and answers with its
// identifier.
func (i *invocation) createClient(args [][]byte) ([]byte, error) {
	state, consensus, err := i.parseClient(args[0], args[1])
	if err != nil {
		return nil, err
	}
	ctx, err := i.context()
	if err != nil {
		return nil, err
	}
	number, err := i.nextClient()
	if err != nil {
		return nil, err
	}
	id := clienttypes.FormatClientIdentifier(state.ClientType(), number)
	if err := host.ClientIdentifierValidator(id); err != nil {
		return nil, refusal.ClientInvalid.With("%w", err)
	}
	store := newClientStore(i.store, id)
	if err := state.Initialize(ctx, i.cdc, store, consensus); err != nil {
		return nil, withCode(refusal.ClientInvalid, err)
	}
	client, err := i.client(ctx, id)
	if err != nil {
		return nil, err
	}
	return []byte(id), client.RequireActive()
}

func (i *invocation) parseClient(encodedState, encodedConsensus []byte) (exported.ClientState, exported.ConsensusState, error) {
	var (
		state     exported.ClientState
		consensus exported.ConsensusState
	)
	if err := i.unpack("client state", encodedState, &state); err != nil {
		return nil, nil, err
	}
	if err := i.unpack("consensus state", encodedConsensus, &consensus); err != nil {
		return nil, nil, err
	}
	if err := state.Validate(); err != nil {
		return nil, nil, withCode(refusal.ClientInvalid, fmt.Errorf("client state: %w", err))
	}
	if err := consensus.ValidateBasic(); err != nil {
		return nil, nil, withCode(refusal.ClientInvalid, fmt.Errorf("consensus state: %w", err))
	}
	if state.ClientType() != consensus.ClientType() {
		return nil, nil, refusal.ClientInvalid.With("client state of %s, consensus state of %s", state.ClientType(), consensus.ClientType())
	}
	return state, consensus, nil
}

// unpack decodes a marshalled google.protobuf.Any into an interface of ibc-go.
func (i *invocation) unpack(what string, encoded []byte, into any) error {
	if len(encoded) == 0 { // an Any without a type unpacks to nil
		return refusal.Malformed.With("%s: empty", what)
	}
	if len(encoded) > maxClientMessage {
		return refusal.TooLarge.With("%s: %d bytes exceed the maximum of %d", what, len(encoded), maxClientMessage)
	}
	if err := i.cdc.UnmarshalInterface(encoded, into); err != nil {
		return refusal.Malformed.With("%s: %w", what, err)
	}
	if reflect.ValueOf(into).Elem().IsNil() {
		return refusal.Malformed.With("%s: no type", what)
	}
	return nil
}

// nextClient counts clients of all types, as 02-client does.
func (i *invocation) nextClient() (uint64, error) {
	var number uint64
	if stored := i.store.Get(nextClientKey); stored != nil {
		var err error
		if number, err = strconv.ParseUint(string(stored), 10, 64); err != nil {
			return 0, fmt.Errorf("number of clients: %w", err)
		}
	}
	i.store.Set(nextClientKey, []byte(strconv.FormatUint(number+1, 10)))
	return number, nil
}

// updateClient executes one client message, a marshalled google.protobuf.Any.
func (i *invocation) updateClient(args [][]byte) ([]byte, error) {
	return nil, i.update(string(args[0]), args[1])
}

// update verifies a client message and either learns a new consensus state
// from it or, where it proves misbehaviour, freezes the client.
func (i *invocation) update(clientID string, encoded []byte) error {
	var message exported.ClientMessage
	if err := i.unpack("client message", encoded, &message); err != nil {
		return err
	}
	ctx, err := i.context()
	if err != nil {
		return err
	}
	client, err := i.client(ctx, clientID)
	if err != nil {
		return err
	}
	if err := client.RequireActive(); err != nil {
		return err
	}
	// On Cosmos 02-client's message has checked this before the keeper sees it.
	if message.ClientType() != client.State.ClientType() {
		return refusal.HeaderInvalid.With("a message of type %s for client %s", message.ClientType(), clientID)
	}
	if err := message.ValidateBasic(); err != nil {
		return withCode(refusal.HeaderInvalid, err)
	}
	if beginsDelay(message) {
		if err := i.requireTolerance(); err != nil {
			return err
		}
	}
	if err := client.State.VerifyClientMessage(ctx, i.cdc, client.Store, message); err != nil {
		return refuseMessage(ctx, client.State, message, err)
	}
	if client.State.CheckForMisbehaviour(ctx, i.cdc, client.Store, message) {
		client.State.UpdateStateOnMisbehaviour(ctx, i.cdc, client.Store, message)
		i.setFrozen(clientID)
		return nil
	}
	client.State.UpdateState(ctx, i.cdc, client.Store, message)
	return nil
}

// beginsDelay says whether a client message begins a delay, at the transaction's
// time.
func beginsDelay(message exported.ClientMessage) bool {
	switch m := message.(type) {
	case *fabricview.TrustUpdate, *attestation.Rotation:
		return true
	case *attested.Update:
		carried, err := m.Carried()
		return err == nil && beginsDelay(carried)
	}
	return false
}

// freeze stops a client until an administrator recovers it.
func (i *invocation) freeze(args [][]byte) ([]byte, error) {
	ctx, err := i.context()
	if err != nil {
		return nil, err
	}
	client, err := i.client(ctx, string(args[0]))
	if err != nil {
		return nil, err
	}
	i.setFrozen(client.ID)
	return nil, nil
}

// setFrozen sets the client's frozen flag, a key of its own: sends read it
// and must read nothing that deliveries write while all is well.
func (i *invocation) setFrozen(clientID string) { i.store.Set(frozenKey(clientID), []byte{1}) }

func frozenKey(clientID string) []byte { return []byte("frozen/" + clientID) }

// verifier answers packet.Clients from the light clients of one invocation.
type verifier struct {
	*invocation
	ctx sdk.Context
}

func (v verifier) VerifyMembership(id string, height clienttypes.Height, proof []byte, path [][]byte, value []byte) error {
	client, err := v.client(v.ctx, id)
	if err != nil {
		return err
	}
	return client.VerifyMembership(v.ctx, height, proof, path, value)
}

func (v verifier) VerifyNonMembership(id string, height clienttypes.Height, proof []byte, path [][]byte) error {
	client, err := v.client(v.ctx, id)
	if err != nil {
		return err
	}
	return client.VerifyNonMembership(v.ctx, height, proof, path)
}

func (v verifier) TimestampAt(id string, height clienttypes.Height) (uint64, error) {
	client, err := v.client(v.ctx, id)
	if err != nil {
		return 0, err
	}
	return client.TimestampAt(v.ctx, height)
}

// CheckSend asks the frozen flag alone. ibc-go v10 also wants the client
// active and its latest time before the timeout; here that would make every
// send conflict with every delivery that updates the client. The destination
// checks the timeout again, and a packet that nobody can deliver times out.
func (i *invocation) CheckSend(id string, _ uint64) error {
	if i.store.Has(frozenKey(id)) {
		return refusal.ClientNotActive.With("client %s is %s", id, exported.Frozen)
	}
	return nil
}
