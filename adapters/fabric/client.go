package fabric

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	client "github.com/anji-bridge/anji/contracts/clients/fabric"
	chaincode "github.com/anji-bridge/anji/contracts/fabric"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxClockDrift is how far the committed clock may be ahead of the chain that
// keeps a client: a tick may be ahead of the endorsers by its tolerance.
const maxClockDrift = 30 * time.Second

// ClientParams implements adapters.Chain: a fabric-view client that pins the
// committed definition and starts at the present height of the clock.
func (c *Chain) ClientParams(ctx context.Context) (adapters.ClientParams, error) {
	c.definitions.forget()
	anchors, err := c.anchors(ctx)
	if err != nil {
		return adapters.ClientParams{}, err
	}
	view, err := c.presentView(ctx, anchors)
	if err != nil {
		return adapters.ClientParams{}, c.wrap("client parameters", err)
	}
	if age := time.Since(time.Unix(int64(view.Time), 0)); age >= c.cfg.trustingPeriod() {
		return adapters.ClientParams{}, c.cfg.fault("trusting_period", fmt.Errorf("the clock was last ticked %s ago, and a client of %s would be expired at once: tick it first", age.Round(time.Second), c.cfg.trustingPeriod()))
	}
	newest, err := c.CommittedTrust(ctx)
	if err != nil {
		return adapters.ClientParams{}, err
	}
	state := client.NewClientState(anchors, c.cfg.trustingPeriod(), maxClockDrift, view.Height)
	state.TrustSequence = newest.Sequence // what was said before is no news
	if c.cfg.TrustDelay != 0 {
		state.TrustDelay = c.cfg.TrustDelay
	}
	if err := state.Validate(); err != nil {
		return adapters.ClientParams{}, c.wrap("client parameters", err)
	}
	var params adapters.ClientParams
	if params.ClientState, err = packAny(state); err != nil {
		return params, err
	}
	if params.ConsensusState, err = packAny(&client.ConsensusState{Timestamp: view.Time}); err != nil {
		return params, err
	}
	params.Identities, err = c.Identities(ctx)
	return params, err
}

// presentView is a view as a client with these anchors would take it: with
// the clock as the policy's organisations endorse it, not as one peer says.
func (c *Chain) presentView(ctx context.Context, anchors proofs.Anchors) (proofs.View, error) {
	trust, err := proofs.NewTrust(anchors)
	if err != nil {
		return proofs.View{}, err
	}
	endorsed, err := c.endorsedView(ctx, nil, nil)
	if err != nil {
		return proofs.View{}, err
	}
	return proofs.Verify(trust, endorsed, time.Now())
}

// CreateClient implements adapters.Chain.
func (c *Chain) CreateClient(ctx context.Context, params adapters.ClientParams) (string, error) {
	done, err := c.invoke(ctx, call{c.cfg.Chaincode, "CreateClient", [][]byte{params.ClientState, params.ConsensusState}})
	if err != nil {
		return "", err
	}
	return string(done.payload), nil
}

// RegisterCounterparty implements adapters.Chain.
func (c *Chain) RegisterCounterparty(ctx context.Context, clientID, counterpartyID string, prefix [][]byte) error {
	known, err := c.Client(ctx, clientID)
	if err != nil {
		return err
	}
	if known.CounterpartyClient != "" {
		if known.CounterpartyClient == counterpartyID && slices.EqualFunc(known.CounterpartyPrefix, prefix, bytes.Equal) {
			return nil
		}
		return c.wrap("register counterparty", refusal.CounterpartyExists.With("%s has counterparty %s already", clientID, known.CounterpartyClient))
	}
	args := append([][]byte{[]byte(clientID), []byte(counterpartyID)}, prefix...)
	_, err = c.invoke(ctx, call{c.cfg.Chaincode, "RegisterCounterparty", args})
	return err
}

// Client implements adapters.Chain.
func (c *Chain) Client(ctx context.Context, id string) (adapters.Client, error) {
	payload, err := c.query(ctx, "Client", []byte(id))
	if err != nil {
		return adapters.Client{}, err
	}
	var info chaincode.ClientInfo
	if err := c.decode("Client", payload, &info); err != nil {
		return adapters.Client{}, err
	}
	out := adapters.Client{
		ID: info.ID, Type: info.Type, Status: info.Status,
		LatestHeight:   adapters.Height{Revision: info.Latest.Revision, Height: info.Latest.Height},
		LatestTime:     time.Unix(0, int64(info.LatestTime)).UTC(),
		TrustingPeriod: info.TrustingPeriod, State: info.State,
	}
	if out.StoppedUntil, err = stoppedUntil(out); err != nil {
		return adapters.Client{}, err
	}
	if info.Counterparty != nil {
		out.CounterpartyClient, out.CounterpartyPrefix = info.Counterparty.ClientID, info.Counterparty.MerklePrefix
	}
	return out, nil
}

// stoppedUntil is when a fabric-view client, or one within a client that wants
// attestors too, takes evidence again.
func stoppedUntil(c adapters.Client) (time.Time, error) {
	if c.Type == adapters.Attested {
		var (
			packed codectypes.Any
			both   attested.ClientState
		)
		if err := proto.Unmarshal(c.State, &packed); err != nil {
			return time.Time{}, refusal.Malformed.With("client %s: state: %w", c.ID, err)
		}
		if err := proto.Unmarshal(packed.Value, &both); err != nil {
			return time.Time{}, refusal.Malformed.With("client %s: state: %w", c.ID, err)
		}
		if both.Light == nil || both.Light.TypeUrl != codectypes.MsgTypeURL(&client.ClientState{}) {
			return time.Time{}, nil
		}
		light, err := proto.Marshal(both.Light)
		if err != nil {
			return time.Time{}, err
		}
		c.Type, c.State = client.ClientType, light
	}
	if c.Type != client.ClientType {
		return time.Time{}, nil
	}
	state, err := clientState(c)
	if err != nil {
		return time.Time{}, err
	}
	return state.StoppedUntil(), nil
}

// Received implements adapters.Chain.
func (c *Chain) Received(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error) {
	return c.present(ctx, "Received", clientID, sequences)
}

// Pending implements adapters.Chain.
func (c *Chain) Pending(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error) {
	return c.present(ctx, "Pending", clientID, sequences)
}

// maxSequences is how many sequences one query asks for.
const maxSequences = 256

func (c *Chain) present(ctx context.Context, function, clientID string, sequences []uint64) (map[uint64]bool, error) {
	found := make(map[uint64]bool, len(sequences))
	for chunk := range slices.Chunk(sequences, maxSequences) {
		args := [][]byte{[]byte(clientID)}
		for _, sequence := range chunk {
			args = append(args, strconv.AppendUint(nil, sequence, 10))
		}
		// Believing one peer that lies here would lose a packet.
		payload, err := c.agreed(ctx, call{c.cfg.Chaincode, function, args}, nil)
		if err != nil {
			return nil, err
		}
		part := map[uint64]bool{}
		if err := c.decode(function, payload, &part); err != nil {
			return nil, err
		}
		for _, sequence := range chunk {
			found[sequence] = part[sequence]
		}
	}
	return found, nil
}

// owner is the application chaincode that a port belongs to.
func (c *Chain) owner(ctx context.Context, port string) (string, error) {
	if known, ok := c.ports.Load(port); ok {
		return known.(string), nil
	}
	payload, err := c.query(ctx, "Port", []byte(port))
	if err != nil {
		return "", err
	}
	var info chaincode.PortInfo
	if err := c.decode("Port", payload, &info); err != nil {
		return "", err
	}
	if info.Chaincode == "" {
		return "", c.wrap("port "+port, errors.New("the chaincode names no owner"))
	}
	c.ports.Store(port, info.Chaincode)
	return info.Chaincode, nil
}
