package evidence

import (
	"errors"
	"reflect"
	"slices"
	"time"

	"cosmossdk.io/log"
	"cosmossdk.io/store/dbadapter"
	storetypes "cosmossdk.io/store/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/packet/lightclient"
	attestors "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
	headers "github.com/anji-bridge/anji/proofs/tendermint"
)

// messages decodes all clients that chains here keep of one another.
var messages = func() *codec.ProtoCodec {
	registry := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(registry)
	for _, register := range []func(codectypes.InterfaceRegistry){
		tendermint.RegisterInterfaces, fabric.RegisterInterfaces, ethereum.RegisterInterfaces,
		attestation.RegisterInterfaces, attested.RegisterInterfaces,
	} {
		register(registry)
	}
	return codec.NewProtoCodec(registry)
}()

// unpack decodes a google.protobuf.Any into an interface of ibc-go.
func unpack(what string, encoded []byte, into any) error {
	if err := messages.UnmarshalInterface(encoded, into); err != nil {
		return refusal.Malformed.With("%s: %w", what, err)
	}
	if reflect.ValueOf(into).Elem().IsNil() {
		return refusal.Malformed.With("%s: no type", what)
	}
	return nil
}

// states decodes an anchor.
func (a Anchor) states() (state exported.ClientState, consensus exported.ConsensusState, err error) {
	if err := unpack("client_state", a.ClientState, &state); err != nil {
		return nil, nil, err
	}
	if err := unpack("consensus_state", a.ConsensusState, &consensus); err != nil {
		return nil, nil, err
	}
	if err := errors.Join(state.Validate(), consensus.ValidateBasic()); err != nil {
		return nil, nil, coded(refusal.ClientInvalid, err)
	}
	if state.ClientType() != consensus.ClientType() {
		return nil, nil, refusal.ClientInvalid.With("client state of %s, consensus state of %s", state.ClientType(), consensus.ClientType())
	}
	return state, consensus, nil
}

// light is the type of the light client within, empty for attestors alone.
func (a Anchor) light() (string, error) {
	state, _, err := a.states()
	if err != nil {
		return "", err
	}
	switch state := state.(type) {
	case *attestation.ClientState:
		return "", nil
	case *attested.ClientState:
		light, err := state.LightClient()
		if err != nil {
			return "", err
		}
		return light.ClientType(), nil
	}
	return state.ClientType(), nil
}

// coded gives errors of ibc-go a code; those of our own have one.
func coded(code refusal.Code, err error) error {
	if _, ok := refusal.Of(err); ok || err == nil {
		return err
	}
	return code.With("%w", err)
}

// client is a light client in memory. It executes what a chain's would.
type client struct {
	anchor Anchor
	store  storetypes.KVStore
}

// newClient makes a client as a chain does at a time.
func newClient(a Anchor, at time.Time) (c *client, err error) {
	defer guard(&err)
	state, consensus, err := a.states()
	if err != nil {
		return nil, err
	}
	c = &client{anchor: a, store: dbadapter.Store{DB: dbm.NewMemDB()}}
	return c, coded(refusal.ClientInvalid, state.Initialize(hostAt(at), messages, c.store, consensus))
}

// guard turns a panic of code that a chain would have recovered into a refusal.
func guard(err *error) {
	if r := recover(); r != nil {
		*err = refusal.Malformed.With("light client: %v", r)
	}
}

// hostAt is what light clients ask of their host: its time.
func hostAt(t time.Time) sdk.Context {
	return sdk.NewContext(nil, cmtproto.Header{Time: t, Height: 1}, false, log.NewNopLogger())
}

// at is the client as it is stored, with its status at a time.
func (c *client) at(ctx sdk.Context) (lightclient.Client, error) {
	var state exported.ClientState
	if err := unpack("stored state", c.store.Get(host.ClientStateKey()), &state); err != nil {
		return lightclient.Client{}, err
	}
	found := lightclient.Client{ID: "of the chain", State: state, Status: state.Status(ctx, c.store, messages), Store: c.store, Codec: messages}
	return found, found.RequireActive()
}

// update executes a client message at the time at which it was handed over.
func (c *client) update(u Update) (err error) {
	defer guard(&err)
	var message exported.ClientMessage
	if err := unpack("message", u.Message, &message); err != nil {
		return err
	}
	ctx := hostAt(u.At.Time)
	client, err := c.at(ctx)
	if err != nil {
		return err
	}
	state := client.State
	if message.ClientType() != state.ClientType() {
		return refusal.HeaderInvalid.With("a message of type %s for a client of type %s", message.ClientType(), state.ClientType())
	}
	if err := message.ValidateBasic(); err != nil {
		return coded(refusal.HeaderInvalid, err)
	}
	if err := state.VerifyClientMessage(ctx, messages, c.store, message); err != nil {
		if errors.Is(err, clienttypes.ErrConsensusStateNotFound) {
			return coded(refusal.UnknownRoot, err)
		}
		return headers.Refusal(err)
	}
	if state.CheckForMisbehaviour(ctx, messages, c.store, message) {
		return refusal.Contradiction.With("the message contradicts what the client has verified")
	}
	state.UpdateState(ctx, messages, c.store, message)
	return nil
}

// shown is what a proof has shown beside what stands at its path.
type shown struct {
	time time.Time // of the chain, at the height of the proof
	// set and signers are the attestors at that time and those who signed what
	// stands at the path; none where the client believes no attestors.
	set     attestors.Set
	signers []attestors.Address
}

// prove checks that value stands at a packet path at the height of the proof,
// or nothing where value is nil.
func (c *client) prove(p Proof, path, value []byte) (s shown, err error) {
	defer guard(&err)
	ctx := hostAt(p.At.Time)
	client, err := c.at(ctx)
	if err != nil {
		return s, err
	}
	height := clienttypes.NewHeight(p.Revision, p.Height)
	full := slices.Clone(c.anchor.Prefix)
	full[len(full)-1] = slices.Concat(full[len(full)-1], path)
	if value == nil {
		err = client.VerifyNonMembership(ctx, height, p.Proof, full)
	} else {
		err = client.VerifyMembership(ctx, height, p.Proof, full, value)
	}
	if err != nil {
		return s, err
	}
	nanoseconds, err := client.TimestampAt(ctx, height)
	if err != nil {
		return s, err
	}
	s.time = time.Unix(0, int64(nanoseconds)).UTC()
	return s, s.attested(ctx, client, height, p.Proof, full)
}

// attested tells by whose word a proof that has verified is believed.
func (s *shown) attested(ctx sdk.Context, client lightclient.Client, height clienttypes.Height, proof []byte, full [][]byte) error {
	quorum := quorumOf(client.State)
	if quorum == nil {
		return nil
	}
	trust, err := quorum.Settled(ctx.BlockTime()).Trust()
	if err != nil {
		return err
	}
	path := commitmenttypes.MerklePath{}
	for _, key := range full {
		path.KeyPath = append(path.KeyPath, string(key))
	}
	believer := client.State.(interface {
		Signers(sdk.Context, storetypes.KVStore, codec.BinaryCodec, exported.Height, []byte, exported.Path) ([]attestors.Address, error)
	})
	s.set = trust.Set
	s.signers, err = believer.Signers(ctx, client.Store, client.Codec, height, proof, path)
	return err
}

// quorumOf are the attestors that a client believes, nil for none.
func quorumOf(state exported.ClientState) *attestation.ClientState {
	switch state := state.(type) {
	case *attestation.ClientState:
		return state
	case *attested.ClientState:
		return &state.Quorum
	}
	return nil
}

// replay executes all updates of a proof and then checks it.
func (p Proof) replay(path, value []byte) (shown, error) {
	c, err := newClient(p.Anchor, p.beginning())
	if err != nil {
		return shown{}, refusal.Wrap(err, "anchor")
	}
	for i, u := range p.Updates {
		if err := c.update(u); err != nil {
			return shown{}, refusal.Wrap(err, "update %d", i)
		}
	}
	found, err := c.prove(p, path, value)
	return found, refusal.Wrap(err, "proof")
}

// beginning is when the client is made: nothing that it checks depends on it.
func (p Proof) beginning() time.Time {
	if len(p.Updates) > 0 {
		return p.Updates[0].At.Time
	}
	return p.At.Time
}
