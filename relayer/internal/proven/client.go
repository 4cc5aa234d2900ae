package proven

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"time"

	"cosmossdk.io/log"
	"cosmossdk.io/store/cachekv"
	"cosmossdk.io/store/dbadapter"
	storetypes "cosmossdk.io/store/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
	ethereumclient "github.com/anji-bridge/anji/contracts/clients/ethereum"
	fabricclient "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/packet/lightclient"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxHeights is how many of the newest heights a light client keeps.
const maxHeights = 512

var cdc = func() codec.Codec {
	registry := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(registry)
	tendermint.RegisterInterfaces(registry)
	fabricclient.RegisterInterfaces(registry)
	ethereumclient.RegisterInterfaces(registry)
	return codec.NewProtoCodec(registry)
}()

// client hosts one ibc-go light client.
type client struct {
	store storetypes.KVStore
	write func() // of a branch
}

func newClient() *client {
	return &client{store: dbadapter.Store{DB: dbm.NewMemDB()}}
}

// branch is a client whose changes are its own until commit.
func (c *client) branch() *client {
	cache := cachekv.NewStore(c.store)
	return &client{store: cache, write: cache.Write}
}

func (c *client) commit() { c.write() }

// at is what light clients ask of their host: the time. Nothing reads the
// height while delays are zero.
func at(now time.Time) sdk.Context {
	return sdk.NewContext(nil, cmtproto.Header{Time: now, Height: 1}, false, log.NewNopLogger())
}

func create(params adapters.ClientParams, now time.Time) (*client, error) {
	var (
		state     exported.ClientState
		consensus exported.ConsensusState
	)
	if err := unpack(params.ClientState, &state); err != nil {
		return nil, fmt.Errorf("client state: %w", err)
	}
	if err := unpack(params.ConsensusState, &consensus); err != nil {
		return nil, fmt.Errorf("consensus state: %w", err)
	}
	if err := errors.Join(state.Validate(), consensus.ValidateBasic()); err != nil {
		return nil, err
	}
	if state.ClientType() != consensus.ClientType() {
		return nil, refusal.ClientInvalid.With("client state of %s, consensus state of %s", state.ClientType(), consensus.ClientType())
	}
	c := newClient()
	return c, state.Initialize(at(now), cdc, c.store, consensus)
}

// unpack decodes a google.protobuf.Any into an interface of ibc-go.
func unpack(encoded []byte, into any) error {
	if err := cdc.UnmarshalInterface(encoded, into); err != nil {
		return refusal.Malformed.With("%w", err)
	}
	if reflect.ValueOf(into).Elem().IsNil() {
		return refusal.Malformed.With("no type")
	}
	return nil
}

func (c *client) state() (exported.ClientState, error) {
	return clienttypes.UnmarshalClientState(cdc, c.store.Get(host.ClientStateKey()))
}

// hosted is the client as the packet rules ask it.
func (c *client) hosted(now time.Time) (lightclient.Client, error) {
	state, err := c.state()
	if err != nil {
		return lightclient.Client{}, err
	}
	return lightclient.Client{ID: clientID, State: state, Status: state.Status(at(now), c.store, cdc), Store: c.store, Codec: cdc}, nil
}

func (c *client) active(now time.Time) error {
	hosted, err := c.hosted(now)
	if err == nil && hosted.Status != exported.Active {
		err = fmt.Errorf("%w: it is %s", ErrNotActive, hosted.Status)
	}
	return err
}

// update executes one client message, a google.protobuf.Any, as 02-client
// does. One that shows that the chain contradicts itself freezes the client
// and is ErrNotActive.
func (c *client) update(encoded []byte, now time.Time) error {
	var message exported.ClientMessage
	if err := unpack(encoded, &message); err != nil {
		return err
	}
	if err := c.active(now); err != nil {
		return err
	}
	state, err := c.state()
	if err != nil {
		return err
	}
	if message.ClientType() != state.ClientType() {
		return refusal.HeaderInvalid.With("a message of type %s for a client of type %s", message.ClientType(), state.ClientType())
	}
	if err := message.ValidateBasic(); err != nil {
		return err
	}
	ctx := at(now)
	if err := state.VerifyClientMessage(ctx, cdc, c.store, message); err != nil {
		return err
	}
	if state.CheckForMisbehaviour(ctx, cdc, c.store, message) {
		state.UpdateStateOnMisbehaviour(ctx, cdc, c.store, message)
		return fmt.Errorf("%w: what the chain says now contradicts what it said before", ErrNotActive)
	}
	state.UpdateState(ctx, cdc, c.store, message)
	return nil
}

// time is that of a verified height in unix seconds, rounded down.
func (c *client) time(height clienttypes.Height, now time.Time) (uint64, error) {
	hosted, err := c.hosted(now)
	if err != nil {
		return 0, err
	}
	nanoseconds, err := hosted.TimestampAt(at(now), height)
	return nanoseconds / uint64(time.Second), err
}

// verify checks a proof of a value, or of absence where value is nil.
func (c *client) verify(height clienttypes.Height, proof []byte, prefix [][]byte, path, value []byte, now time.Time) error {
	hosted, err := c.hosted(now)
	if err != nil {
		return err
	}
	full := slices.Clone(prefix)
	full[len(full)-1] = slices.Concat(full[len(full)-1], path)
	if value == nil {
		return hosted.VerifyNonMembership(at(now), height, proof, full)
	}
	return hosted.VerifyMembership(at(now), height, proof, full, value)
}

// record is the client as adapters want to see it. Its latest height is the
// newest one that is known and, unless that is zero, not above limit.
func (c *client) record(limit adapters.Height, now time.Time) (adapters.Client, error) {
	state, err := c.state()
	if err != nil {
		return adapters.Client{}, err
	}
	latest, found := c.newest(limit)
	if !found {
		return adapters.Client{}, fmt.Errorf("%w: %d", ErrUnknownHeight, limit.Height)
	}
	nanoseconds, err := state.GetTimestampAtHeight(at(now), c.store, cdc, latest)
	if err != nil {
		return adapters.Client{}, err
	}
	packed, err := cdc.MarshalInterface(state)
	if err != nil {
		return adapters.Client{}, err
	}
	return adapters.Client{
		ID: clientID, Type: state.ClientType(), Status: state.Status(at(now), c.store, cdc).String(),
		LatestHeight: adapters.Height{Revision: latest.RevisionNumber, Height: latest.RevisionHeight},
		LatestTime:   time.Unix(0, int64(nanoseconds)).UTC(),
		State:        packed,
	}, nil
}

// iteration begins the keys by which every client type of ours, as
// 07-tendermint, finds its heights in their order.
var iteration = []byte(tendermint.KeyIterateConsensusStatePrefix)

func (c *client) newest(limit adapters.Height) (clienttypes.Height, bool) {
	end := storetypes.PrefixEndBytes(iteration)
	if limit != (adapters.Height{}) {
		end = tendermint.IterationKey(clienttypes.NewHeight(limit.Revision, limit.Height+1))
	}
	it := c.store.ReverseIterator(iteration, end)
	defer it.Close()
	if !it.Valid() {
		return clienttypes.Height{}, false
	}
	height, _ := tendermint.GetHeightFromIterationKey(it.Key()).(clienttypes.Height)
	return height, true
}

// prune forgets all but the newest heights. Clients prune what has expired;
// but one that follows every block would keep weeks of them.
func (c *client) prune() {
	var heights []exported.Height
	tendermint.IterateConsensusStateAscending(c.store, func(height exported.Height) bool {
		heights = append(heights, height)
		return false
	})
	for _, height := range heights[:max(0, len(heights)-maxHeights)] {
		consensus := host.ConsensusStateKey(height)
		for _, key := range c.keys(append(bytes.Clone(consensus), '/')) {
			c.store.Delete(key)
		}
		c.store.Delete(consensus)
		c.store.Delete(tendermint.IterationKey(height))
	}
}

// keys lists those that begin with prefix.
func (c *client) keys(prefix []byte) (keys [][]byte) {
	it := storetypes.KVStorePrefixIterator(c.store, prefix)
	defer it.Close()
	for ; it.Valid(); it.Next() {
		keys = append(keys, bytes.Clone(it.Key()))
	}
	return keys
}
