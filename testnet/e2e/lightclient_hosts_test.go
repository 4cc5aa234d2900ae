package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	client "github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
)

// beaconState is the state of a link's client of Ethereum.
func beaconState(ctx context.Context, link bridgenet.Link) (*client.ClientState, error) {
	host, err := link.Ends[1].Chain()
	if err != nil {
		return nil, err
	}
	_, state, err := beaconClient(ctx, host, link.Clients[1])
	return state, errors.Join(err, host.Close())
}

// beaconClient is a client of Ethereum as the chain that keeps it shows it.
func beaconClient(ctx context.Context, host adapters.Chain, id string) (adapters.Client, *client.ClientState, error) {
	found, err := host.Client(ctx, id)
	if err != nil {
		return found, nil, err
	}
	var packed codectypes.Any
	if err := proto.Unmarshal(found.State, &packed); err != nil {
		return found, nil, err
	}
	state := &client.ClientState{}
	return found, state, proto.Unmarshal(packed.Value, state)
}

// oldStart is what a client is made of that begins some periods ago.
type oldStart struct {
	slot   uint64
	params adapters.ClientParams
}

// oldStart begins at the block that the best update of a period finalizes.
// Where the packet router was not there yet it is refused.
func (c *lightClient) oldStart(ctx context.Context, network ethereumnet.Info, period uint64, like *client.ClientState) (start oldStart, err error) {
	found := c.updates(ctx, period, 1)
	if len(found) != 1 {
		return start, fmt.Errorf("%d best updates of period %d", len(found), period)
	}
	root := found[0].FinalizedHeader.Beacon.Root()
	raw, err := c.ask(ctx, "bootstrap/"+hexutil.Encode(root[:]))
	if err != nil {
		return start, err
	}
	bootstrap, err := ethereum.ParseBootstrapJSON(raw)
	if err != nil {
		return start, err
	}
	node, err := rpc.DialContext(ctx, network.RPC)
	if err != nil {
		return start, err
	}
	defer node.Close()
	contract := client.Contract{Address: [20]byte(like.PacketContract), CommitmentsSlot: [32]byte(like.CommitmentsSlot)}
	block := new(big.Int).SetUint64(bootstrap.Header.Execution.BlockNumber)
	account, err := gethclient.New(node).GetProof(ctx, common.Address(contract.Address), nil, block)
	if err != nil {
		return start, fmt.Errorf("proof of the router at block %d: %w", block, err)
	}
	state, consensus, err := client.NewClientState(c.config, contract, like.TrustingPeriod, like.MaxClockDrift, bootstrap, trieNodes(account.AccountProof))
	if err != nil {
		return start, err
	}
	start.slot = state.LatestSlot
	for from, into := range map[proto.Message]*[]byte{state: &start.params.ClientState, consensus: &start.params.ConsensusState} {
		packed, err := codectypes.NewAnyWithValue(from)
		if err != nil {
			return start, err
		}
		if *into, err = proto.Marshal(packed); err != nil {
			return start, err
		}
	}
	return start, nil
}

// skipPeriods makes a client that begins periods ago on the other end of a
// link and leads it to block newest as a relayer would that was away
// meanwhile: by the adapter, through every period in turn.
func skipPeriods(ctx context.Context, link bridgenet.Link, config ethereum.Config, start oldStart, newest, periods uint64) (err error) {
	source, err := link.Ends[0].Chain()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, source.Close()) }()
	host, err := besideRelayer(link.Ends[1])
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, host.Close()) }()

	id, err := host.CreateClient(ctx, start.params)
	if err != nil {
		return fmt.Errorf("make a client: %w", err)
	}
	made, _, err := beaconClient(ctx, host, id)
	if err != nil {
		return err
	}
	path := packet.CommitmentPath(link.Clients[0], 1)
	evidence, err := source.Prove(ctx, adapters.ProofRequest{Client: made, Paths: [][]byte{path}, Position: newest})
	if err != nil {
		return err
	}
	updates := evidence.Updates
	if len(updates) <= int(periods) {
		return fmt.Errorf("%d updates over %d periods", len(updates), periods)
	}
	_, err = host.Submit(ctx, adapters.Batch{ClientID: id, Updates: updates[len(updates)-1:]})
	if !errors.Is(err, refusal.PeriodSkipped) {
		return fmt.Errorf("the last update before the others: %w, want %w", err, refusal.PeriodSkipped)
	}
	if _, err := host.Submit(ctx, adapters.Batch{ClientID: id, Updates: updates}); err != nil {
		return fmt.Errorf("%d updates: %w", len(updates), err)
	}
	after, state, err := beaconClient(ctx, host, id)
	if err != nil {
		return err
	}
	if after.Status != "Active" || after.LatestHeight != evidence.Height || after.LatestHeight.Height < newest {
		return fmt.Errorf("the client is %s at block %d, want block %d", after.Status, after.LatestHeight.Height, evidence.Height.Height)
	}
	return overPeriods(config, start.slot, state, periods)
}

// overPeriods wants a client to have come so many periods further.
func overPeriods(config ethereum.Config, from uint64, state *client.ClientState, periods uint64) error {
	if began, now := config.Period(from), config.Period(state.LatestSlot); now < began+periods {
		return fmt.Errorf("the client has come from period %d (slot %d) to period %d (slot %d), want %d periods",
			began, from, now, state.LatestSlot, periods)
	}
	return nil
}

// besideRelayer opens a chain with an account that may make clients there
// while the relayer is at work with its own.
func besideRelayer(end *bridgenet.End) (adapters.Chain, error) {
	if end.Cosmos != nil {
		return cosmos.New(end.CosmosConfig(cosmosnet.Admin), zerolog.Nop())
	}
	return end.Chain() // transactions on Fabric have no order
}
