package ethereum

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	proofs "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxClockDrift is how far a header of this chain may be ahead of the clock of
// the chain that keeps the client.
const maxClockDrift = 30 * time.Second

// ClientParams implements adapters.Chain: an ethereum-beacon client of this
// chain's router that starts at the newest finalized checkpoint.
func (c *Chain) ClientParams(ctx context.Context) (adapters.ClientParams, error) {
	params, err := c.clientParams(ctx)
	if err != nil {
		return adapters.ClientParams{}, c.wrap("client parameters", err)
	}
	return params, nil
}

func (c *Chain) clientParams(ctx context.Context) (params adapters.ClientParams, err error) {
	config, err := c.beacons.config(ctx)
	if err != nil {
		return params, err
	}
	start, err := c.start(ctx, config)
	if err != nil {
		return params, err
	}
	execution := start.Header.Execution
	opened, err := c.open(ctx, execution.BlockNumber, execution.StateRoot, nil)
	if err != nil {
		return params, err
	}
	contract := client.Contract{Address: c.router, CommitmentsSlot: commitmentsSlot}
	state, consensus, err := client.NewClientState(config, contract, c.cfg.trustingPeriod(), maxClockDrift, start, opened.account)
	if err != nil {
		return params, err
	}
	if params.ClientState, err = packAny(state); err != nil {
		return params, err
	}
	params.ConsensusState, err = packAny(consensus)
	return params, err
}

// start is the newest finalized checkpoint. Where the router was deployed after
// it, that of a later one is waited for.
func (c *Chain) start(ctx context.Context, config proofs.Config) (proofs.Bootstrap, error) {
	for began := time.Now(); ; {
		root, start, err := c.beacons.bootstrap(ctx)
		if errors.Is(err, errNoData) && time.Since(began) < bootstrapPatience && sleep(ctx, finalityPause) {
			continue
		}
		if err != nil {
			return start, err
		}
		if _, err := proofs.VerifyBootstrap(config, root, start); err != nil {
			return start, fmt.Errorf("the beacon node's bootstrap: %w", err)
		}
		number := start.Header.Execution.BlockNumber
		deployed := false
		err = c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) error {
			code, err := client.CodeAt(ctx, c.router, new(big.Int).SetUint64(number))
			deployed = len(code) > 0
			return err
		})
		if err != nil || deployed {
			return start, err
		}
		c.log.Info().Uint64("finalized", number).Msg("the router's deployment is not final yet; waiting for it")
		if _, err := c.final.wait(ctx, func(f finalized) bool { return f.number() > number }); err != nil {
			return start, err
		}
		if !sleep(ctx, finalityPause) {
			return start, ctx.Err()
		}
	}
}

const (
	// finalityPause is the wait between looks at what is finalized.
	finalityPause = time.Second
	// bootstrapPatience is for nodes that make a checkpoint's bootstrap when it
	// is final already, a busy one seconds later.
	bootstrapPatience = 30 * time.Second
)

// CreateClient implements adapters.Chain: it deploys the contract that fits
// the client state, and adds it to the router.
func (c *Chain) CreateClient(ctx context.Context, params adapters.ClientParams) (string, error) {
	id, err := c.createClient(ctx, params)
	if err != nil {
		return "", c.wrap("create client", err)
	}
	return id, nil
}

func (c *Chain) createClient(ctx context.Context, params adapters.ClientParams) (string, error) {
	authority, err := ask(ctx, c, c.router, router.PackAuthority(), router.UnpackAuthority)
	if err != nil {
		return "", err
	}
	deployed, err := c.deployClient(ctx, params, authority)
	if err != nil {
		return "", err
	}
	none := bindings.IICS02ClientMsgsCounterpartyInfo{} // registered later
	added, err := c.execute(ctx, call{to: &c.router, data: router.PackAddClient(none, deployed)})
	if err != nil {
		return "", err
	}
	for _, log := range added.receipt.Logs {
		if log.Address == c.router && log.Topics[0] == topicClientAdded {
			event, err := router.UnpackICS02ClientAddedEvent(log)
			if err != nil {
				return "", err
			}
			return event.ClientId, nil
		}
	}
	return "", fmt.Errorf("transaction %s has no event ICS02ClientAdded", added.receipt.TxHash)
}

// deployClient makes a light client's contract, and answers with its address.
func (c *Chain) deployClient(ctx context.Context, params adapters.ClientParams, authority common.Address) (none common.Address, err error) {
	url, err := typeURL(params.ClientState)
	if err != nil {
		return none, err
	}
	if url == attestedURL {
		return c.deployAttested(ctx, params, authority)
	}
	code, err := creationCode(params, c.router, authority)
	if err != nil {
		return none, err
	}
	return c.deploy(ctx, code)
}

func (c *Chain) deploy(ctx context.Context, code []byte) (common.Address, error) {
	deployed, err := c.execute(ctx, call{data: code})
	if err != nil {
		return common.Address{}, err
	}
	return deployed.receipt.ContractAddress, nil
}

// RegisterCounterparty implements adapters.Chain.
func (c *Chain) RegisterCounterparty(ctx context.Context, clientID, counterpartyID string, prefix [][]byte) error {
	doing := "register counterparty of " + clientID
	registered, err := c.counterparty(ctx, clientID)
	if err != nil {
		return c.wrap(doing, err)
	}
	if registered.ClientId != "" {
		if registered.ClientId == counterpartyID && slices.EqualFunc(registered.MerklePrefix, prefix, bytes.Equal) {
			return nil
		}
		return c.wrap(doing, refusal.CounterpartyExists.With("it is %s already", registered.ClientId))
	}
	info := bindings.IICS02ClientMsgsCounterpartyInfo{ClientId: counterpartyID, MerklePrefix: prefix}
	if _, err := c.execute(ctx, call{to: &c.router, data: router.PackRegisterCounterparty(clientID, info)}); err != nil {
		return c.wrap(doing, err)
	}
	return nil
}

// counterparty is empty when none is registered.
func (c *Chain) counterparty(ctx context.Context, clientID string) (bindings.IICS02ClientMsgsCounterpartyInfo, error) {
	info, err := ask(ctx, c, c.router, router.PackGetCounterparty(clientID), router.UnpackGetCounterparty)
	if reverted(err, "CounterpartyUnknown") {
		return bindings.IICS02ClientMsgsCounterpartyInfo{}, nil
	}
	return info, err
}

// Client implements adapters.Chain.
func (c *Chain) Client(ctx context.Context, id string) (adapters.Client, error) {
	found, err := c.client(ctx, id)
	if err != nil {
		return adapters.Client{ID: id}, c.wrap("client "+id, err)
	}
	return found, nil
}

func (c *Chain) client(ctx context.Context, id string) (adapters.Client, error) {
	out := adapters.Client{ID: id}
	contract, err := c.lightClient(ctx, id)
	if err != nil {
		return out, err
	}
	now, err := c.read(ctx, contract)
	if err != nil {
		return out, err
	}
	out.LatestHeight, out.LatestTime = now.latest, now.time
	described, err := describe(contract.described, now)
	if err != nil {
		return out, err
	}
	out.Type, out.TrustingPeriod, out.State = described.kind, described.trusting, described.state
	if out.Identities, err = c.identitiesOf(ctx, contract, now); err != nil {
		return out, err
	}
	head, err := c.header(ctx, nil)
	if err != nil {
		return out, err
	}
	out.Status = status(now.frozen, now.expiry(described.trusting), time.Unix(int64(head.Time), 0))
	registered, err := c.counterparty(ctx, id)
	if err != nil {
		return out, err
	}
	out.CounterpartyClient = registered.ClientId
	if registered.ClientId != "" {
		out.CounterpartyPrefix = registered.MerklePrefix
	}
	return out, nil
}

// status is what ibc-go would call the client's state (ICS-02). A client
// without an expiry stays.
func status(frozen bool, expiry, now time.Time) string {
	switch {
	case frozen:
		return "Frozen"
	case !expiry.IsZero() && !expiry.After(now):
		return "Expired"
	}
	return "Active"
}

// lightClient is a light client's contract on this chain.
type lightClient struct {
	address   common.Address
	described []byte // the client state that it was made of, a google.protobuf.Any
}

// lightClients remembers contracts by address: they never change.
type lightClients struct {
	mu    sync.Mutex
	known map[common.Address]*lightClient
}

// lightClient finds the contract that stands behind a client's identifier.
func (c *Chain) lightClient(ctx context.Context, id string) (*lightClient, error) {
	address, err := ask(ctx, c, c.router, router.PackGetClient(id), router.UnpackGetClient)
	if reverted(err, "ClientUnknown") || err == nil && address == (common.Address{}) {
		return nil, refusal.ClientUnknown.With("the router has no client %q", id)
	}
	if err != nil {
		return nil, err
	}
	return c.lightClientAt(ctx, address)
}

func (c *Chain) lightClientAt(ctx context.Context, address common.Address) (found *lightClient, err error) {
	k := &c.clients
	k.mu.Lock()
	defer k.mu.Unlock()
	if found := k.known[address]; found != nil {
		return found, nil
	}
	found = &lightClient{address: address}
	if found.described, err = c.describedBy(ctx, address); err != nil {
		return nil, err
	}
	if k.known == nil {
		k.known = map[common.Address]*lightClient{}
	}
	k.known[address] = found
	return found, nil
}

// describedBy reads the client state that a light client's contract was made
// of: it was told once, in an event, and its hash is kept.
func (c *Chain) describedBy(ctx context.Context, address common.Address) ([]byte, error) {
	want, err := ask(ctx, c, address, reader.PackDescribedHash(), reader.UnpackDescribedHash)
	if err != nil {
		return nil, fmt.Errorf("%s is no light client that this relayer knows: %w", address, err)
	}
	logs, err := c.logs(ctx, address, topicDescribed)
	if err != nil {
		return nil, err
	}
	for _, log := range logs {
		event, err := reader.UnpackDescribedEvent(&log)
		if err == nil && crypto.Keccak256Hash(event.Described) == want {
			return event.Described, nil
		}
	}
	return nil, fmt.Errorf("no node has the event in which %s describes itself (nodes must keep logs since its creation)", address)
}

// logs are all events of a contract with these topics.
func (c *Chain) logs(ctx context.Context, contract common.Address, topics ...common.Hash) ([]types.Log, error) {
	query := ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{contract}}
	for _, topic := range topics {
		query.Topics = append(query.Topics, []common.Hash{topic})
	}
	for attempt := 1; ; attempt++ {
		var logs []types.Log
		err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
			logs, err = client.FilterLogs(ctx, query)
			return err
		})
		if err == nil || attempt == indexing || !sleep(ctx, indexPause) {
			return logs, err
		}
	}
}

// indexing is how many times logs are asked for, indexPause apart: geth fails
// to find them while it indexes the newest block.
const (
	indexing   = 10
	indexPause = 300 * time.Millisecond
)
