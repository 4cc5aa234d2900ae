package cosmos

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/light"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	ethereumclient "github.com/anji-bridge/anji/contracts/clients/ethereum"
	fabricclient "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxClockDrift is how far a header of this chain may be ahead of the clock of
// the chain that keeps the client.
const maxClockDrift = 10 * time.Second

// registry decodes the client and consensus states that the adapter reads.
var registry = func() codectypes.InterfaceRegistry {
	r := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(r)
	tendermint.RegisterInterfaces(r)
	fabricclient.RegisterInterfaces(r)
	ethereumclient.RegisterInterfaces(r)
	attestation.RegisterInterfaces(r)
	attested.RegisterInterfaces(r)
	return r
}()

// ClientParams implements adapters.Chain: a 07-tendermint client of this
// chain that starts at the newest block.
func (c *Chain) ClientParams(ctx context.Context) (adapters.ClientParams, error) {
	var staking stakingtypes.QueryParamsResponse
	err := c.grpcQuery(ctx, "/cosmos.staking.v1beta1.Query/Params", &stakingtypes.QueryParamsRequest{}, &staking)
	if err != nil {
		return adapters.ClientParams{}, c.wrap("staking parameters", err)
	}
	unbonding := staking.Params.UnbondingTime
	trusting := c.cfg.TrustingPeriod
	if trusting == 0 {
		trusting = unbonding * 2 / 3
	}
	if trusting >= unbonding {
		return adapters.ClientParams{}, c.cfg.fault("trusting_period", fmt.Errorf("%s is not below the chain's unbonding period, %s", trusting, unbonding))
	}
	head, err := c.watcher.wait(ctx, func(tip) bool { return true })
	if err != nil {
		return adapters.ClientParams{}, err
	}
	latest, err := c.lightBlock(ctx, head.height)
	if err != nil {
		return adapters.ClientParams{}, err
	}
	h := c.height(head.height)
	state := tendermint.NewClientState(
		c.cfg.ChainID, tendermint.NewFractionFromTm(light.DefaultTrustLevel), trusting, unbonding, maxClockDrift,
		clienttypes.NewHeight(h.Revision, h.Height), commitmenttypes.GetSDKSpecs(), []string{"upgrade", "upgradedIBCState"},
	)
	consensus := tendermint.NewConsensusState(latest.Time, commitmenttypes.NewMerkleRoot(latest.AppHash), latest.NextValidatorsHash)
	next, err := c.validatorsAfter(ctx, latest)
	if err != nil {
		return adapters.ClientParams{}, err
	}
	var params adapters.ClientParams
	for _, validator := range next.Validators {
		params.Identities = append(params.Identities, validator.Bytes())
	}
	if params.ClientState, err = packAny(state); err != nil {
		return params, err
	}
	params.ConsensusState, err = packAny(consensus)
	return params, err
}

// packAny is a message as a google.protobuf.Any in bytes.
func packAny(m proto.Message) ([]byte, error) {
	packed, err := codectypes.NewAnyWithValue(m)
	if err != nil {
		return nil, err
	}
	return proto.Marshal(packed)
}

// parseAny is the reverse, without looking inside.
func parseAny(data []byte) (*codectypes.Any, error) {
	packed := new(codectypes.Any)
	if err := proto.Unmarshal(data, packed); err != nil {
		return nil, refusal.Malformed.With("google.protobuf.Any: %w", err)
	}
	return packed, nil
}

// CreateClient implements adapters.Chain.
func (c *Chain) CreateClient(ctx context.Context, params adapters.ClientParams) (string, error) {
	state, err := parseAny(params.ClientState)
	if err != nil {
		return "", err
	}
	consensus, err := parseAny(params.ConsensusState)
	if err != nil {
		return "", err
	}
	done, err := c.execute(ctx, &clienttypes.MsgCreateClient{ClientState: state, ConsensusState: consensus, Signer: c.account.address})
	if err != nil {
		return "", c.wrap("create client", err)
	}
	id, ok := attribute(done.result.Events, clienttypes.EventTypeCreateClient, clienttypes.AttributeKeyClientID)
	if !ok {
		return "", c.wrap("create client", fmt.Errorf("transaction %s has no event %s", done.hash, clienttypes.EventTypeCreateClient))
	}
	return id, nil
}

func attribute(events []abci.Event, kind, key string) (string, bool) {
	for _, e := range events {
		if e.Type != kind {
			continue
		}
		for _, a := range e.Attributes {
			if a.Key == key {
				return a.Value, true
			}
		}
	}
	return "", false
}

// RegisterCounterparty implements adapters.Chain.
func (c *Chain) RegisterCounterparty(ctx context.Context, clientID, counterpartyID string, prefix [][]byte) error {
	registered, err := c.counterparty(ctx, clientID)
	if err != nil {
		return c.wrap("counterparty of "+clientID, err)
	}
	if registered.ClientId != "" {
		if registered.ClientId == counterpartyID && slices.EqualFunc(registered.MerklePrefix, prefix, bytes.Equal) {
			return nil
		}
		return c.wrap("register counterparty", refusal.CounterpartyExists.With("%s has counterparty %s already", clientID, registered.ClientId))
	}
	_, err = c.execute(ctx, &clientv2.MsgRegisterCounterparty{
		ClientId: clientID, CounterpartyClientId: counterpartyID, CounterpartyMerklePrefix: prefix, Signer: c.account.address,
	})
	if err != nil {
		return c.wrap("register counterparty", err)
	}
	return nil
}

// counterparty is empty when none is registered.
func (c *Chain) counterparty(ctx context.Context, clientID string) (clientv2.CounterpartyInfo, error) {
	var res clientv2.QueryCounterpartyInfoResponse
	err := c.grpcQuery(ctx, "/ibc.core.client.v2.Query/CounterpartyInfo", &clientv2.QueryCounterpartyInfoRequest{ClientId: clientID}, &res)
	if err != nil {
		if notFound(err) {
			return clientv2.CounterpartyInfo{}, nil
		}
		return clientv2.CounterpartyInfo{}, err
	}
	if res.CounterpartyInfo == nil {
		return clientv2.CounterpartyInfo{}, nil
	}
	return *res.CounterpartyInfo, nil
}

// notFound is how baseapp passes on gRPC's NotFound.
func notFound(err error) bool {
	refused := (*chainError)(nil)
	return errors.As(err, &refused) && refused.is(sdkerrors.ErrKeyNotFound)
}

// Client implements adapters.Chain.
func (c *Chain) Client(ctx context.Context, id string) (adapters.Client, error) {
	out := adapters.Client{ID: id}
	doing := "client " + id
	var state clienttypes.QueryClientStateResponse
	err := c.grpcQuery(ctx, "/ibc.core.client.v1.Query/ClientState", &clienttypes.QueryClientStateRequest{ClientId: id}, &state)
	if notFound(err) {
		return out, c.wrap(doing, refusal.ClientUnknown.With("the chain has no client %q", id))
	}
	if err != nil {
		return out, c.wrap(doing, err)
	}
	var client exported.ClientState
	if err := registry.UnpackAny(state.ClientState, &client); err != nil {
		return out, c.wrap(doing, err)
	}
	out.Type = client.ClientType()
	latest := client.GetLatestHeight()
	out.LatestHeight = adapters.Height{Revision: latest.GetRevisionNumber(), Height: latest.GetRevisionHeight()}
	now := func() (time.Time, error) {
		head, err := c.Head(ctx)
		return head.Time, err
	}
	if client, err = settle(client, now, &out); err != nil {
		return out, c.wrap(doing, err)
	}
	if out.State, err = packAny(client); err != nil {
		return out, c.wrap(doing, err)
	}

	var status clienttypes.QueryClientStatusResponse
	if err := c.grpcQuery(ctx, "/ibc.core.client.v1.Query/ClientStatus", &clienttypes.QueryClientStatusRequest{ClientId: id}, &status); err != nil {
		return out, c.wrap(doing, err)
	}
	if out.Status = status.Status; out.Status != exported.Active.String() {
		c.nodes.Leave() // one node alone says so: another one is asked next
	}
	if out.LatestTime, err = c.consensusTime(ctx, id, latest); err != nil {
		return out, c.wrap(doing, err)
	}
	registered, err := c.counterparty(ctx, id)
	if err != nil {
		return out, c.wrap(doing, err)
	}
	out.CounterpartyClient, out.CounterpartyPrefix = registered.ClientId, registered.MerklePrefix
	return out, nil
}

// settle is a client in which delays that are over have ended by the host's
// time. It fills in what only clients of some types have.
func settle(client exported.ClientState, now func() (time.Time, error), into *adapters.Client) (exported.ClientState, error) {
	switch known := client.(type) {
	case *tendermint.ClientState:
		into.TrustingPeriod = known.TrustingPeriod
	case *ethereumclient.ClientState:
		into.TrustingPeriod = known.TrustingPeriod
	case *fabricclient.ClientState:
		at, err := now()
		if err != nil {
			return nil, err
		}
		settled := known.Settled(at)
		into.TrustingPeriod, into.StoppedUntil = known.TrustingPeriod, settled.StoppedUntil()
		return settled, nil
	case *attestation.ClientState:
		at, err := now()
		if err != nil {
			return nil, err
		}
		return known.Settled(at), nil
	case *attested.ClientState:
		return settleBoth(known, now, into)
	}
	return client, nil
}

func settleBoth(known *attested.ClientState, now func() (time.Time, error), into *adapters.Client) (exported.ClientState, error) {
	at, err := now()
	if err != nil {
		return nil, err
	}
	light, err := known.LightClient()
	if err != nil {
		return nil, err
	}
	if light, err = settle(light, now, into); err != nil {
		return nil, err
	}
	settled, err := attested.NewClientState(light, known.Quorum.Settled(at))
	if err != nil {
		return nil, err
	}
	settled.Frozen, settled.LatestHeight = known.Frozen, known.LatestHeight
	return settled, nil
}

func (c *Chain) consensusTime(ctx context.Context, id string, height exported.Height) (time.Time, error) {
	var res clienttypes.QueryConsensusStateResponse
	err := c.grpcQuery(ctx, "/ibc.core.client.v1.Query/ConsensusState", &clienttypes.QueryConsensusStateRequest{
		ClientId: id, RevisionNumber: height.GetRevisionNumber(), RevisionHeight: height.GetRevisionHeight(),
	}, &res)
	if err != nil {
		return time.Time{}, err
	}
	var consensus exported.ConsensusState
	if err := registry.UnpackAny(res.ConsensusState, &consensus); err != nil {
		return time.Time{}, err
	}
	return time.Unix(0, int64(consensus.GetTimestamp())).UTC(), nil
}
