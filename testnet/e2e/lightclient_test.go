package e2e_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
)

// TestLightClientFollowsPeriods starts a light client in the first period of
// sync committees and lets it follow the network over at least three more; a
// second one, which was away all that time, must take every period in turn. So
// must the clients on Fabric and Cosmos, and those of links are led by the relayer.
func TestLightClientFollowsPeriods(t *testing.T) {
	const periods uint64 = 3
	ctx := deadline(t, 10*time.Minute)
	e := payments.get(t)
	network := e.Ethereum.Info()
	follower := bootstrap(ctx, t, network)
	first := follower.header.Execution
	away := *follower
	away.committees = maps.Clone(follower.committees)

	begin := follower.period()
	later := begin + periods
	for _, slot := range e.began {
		later = max(later, follower.config.Period(slot)+periods)
	}
	eventually(ctx, t, "finality in a later period", func() error {
		follower.follow(ctx)
		if now := follower.period(); now < later {
			return fmt.Errorf("slot %d is final, in period %d; waiting for period %d", follower.state.Slot, now, later)
		}
		return nil
	})

	newest := follower.newest
	if err := away.verify(newest); !errors.Is(err, refusal.PeriodSkipped) {
		t.Fatalf("an update signed %d periods later: %v, want %v", periods, err, refusal.PeriodSkipped)
	}
	missed := away.updates(ctx, begin, away.config.Period(newest.SignatureSlot)-begin)
	if err := away.verify(missed[len(missed)-1]); !errors.Is(err, refusal.PeriodSkipped) {
		t.Fatalf("the last of %d updates before the others: %v, want %v", len(missed), err, refusal.PeriodSkipped)
	}
	for _, update := range append(missed, newest) {
		if err := away.verify(update); err != nil {
			t.Fatalf("update of period %d: %v", away.config.Period(update.SignatureSlot), err)
		}
	}
	if away.state.Root != follower.state.Root {
		t.Fatalf("the client that was away is at %x in slot %d, the other at %x in slot %d",
			away.state.Root, away.state.Slot, follower.state.Root, follower.state.Slot)
	}
	checkParentHash(ctx, t, network, follower.header.Execution)

	// Relayers come back after hours: what was proven by then must still be.
	const window = 128 // blocks whose state geth keeps at hand
	eventually(ctx, t, "old block", func() error {
		follower.follow(ctx)
		if now := follower.header.Execution.BlockNumber; now <= first.BlockNumber+window {
			return fmt.Errorf("block %d is final, waiting for one after %d", now, first.BlockNumber+window)
		}
		return nil
	})
	checkParentHash(ctx, t, network, first)

	like, err := beaconState(ctx, e.links[0])
	if err != nil {
		t.Fatal(err)
	}
	var start oldStart
	eventually(ctx, t, "a period with the router, so long ago", func() (err error) {
		follower.follow(ctx)
		now := follower.period()
		for back := periods; back <= min(now, 2*periods); back++ {
			if start, err = follower.oldStart(ctx, network, now-back, like); err == nil {
				return nil
			}
		}
		return err
	})
	eachPayment(ctx, t, e, func(p *payment) error {
		if err := p.fund(ctx, 1); err != nil { // final half a minute later
			return err
		}
		if err := skipPeriods(ctx, p.Link, follower.config, start, follower.header.Execution.BlockNumber, periods); err != nil {
			return fmt.Errorf("a client that was away: %w", err)
		}
		if err := p.arrived(ctx); err != nil {
			return err
		}
		state, err := beaconState(ctx, p.Link)
		if err == nil {
			err = overPeriods(follower.config, e.began[p.Name()], state, periods)
		}
		return err
	})
}

// checkParentHash opens the state of a finalized block: the contract of
// EIP-2935 keeps there the hash of the block before.
func checkParentHash(ctx context.Context, t *testing.T, network ethereumnet.Info, block ethereum.ExecutionHeader) {
	t.Helper()
	client, err := rpc.DialContext(ctx, network.RPC)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	const historyServeWindow = 8191
	slot := common.BigToHash(new(big.Int).SetUint64((block.BlockNumber - 1) % historyServeWindow))
	answer, err := gethclient.New(client).GetProof(ctx, params.HistoryStorageAddress, []string{slot.Hex()}, new(big.Int).SetUint64(block.BlockNumber))
	if err != nil {
		t.Fatalf("proof at block %d: %v", block.BlockNumber, err)
	}
	account, err := ethereum.VerifyAccount(block.StateRoot, params.HistoryStorageAddress, trieNodes(answer.AccountProof))
	if err != nil {
		t.Fatal(err)
	}
	value, err := ethereum.VerifyStorage(account.StorageRoot, slot, trieNodes(answer.StorageProof[0].Proof))
	if err != nil {
		t.Fatal(err)
	}
	if value != block.ParentHash {
		t.Fatalf("the block before %d is %x by the contract, %x by the header", block.BlockNumber, value, block.ParentHash)
	}
}

func trieNodes(proof []string) [][]byte {
	nodes := make([][]byte, len(proof))
	for i, node := range proof {
		nodes[i] = common.FromHex(node)
	}
	return nodes
}

// lightClient follows a beacon chain by its node's API.
type lightClient struct {
	t          *testing.T
	url        string
	config     ethereum.Config
	state      ethereum.State
	header     ethereum.Header // the finalized one
	newest     ethereum.Update // the last that it took
	seen       uint64          // signature slot of the last that it looked at
	committees map[[32]byte]*ethereum.Committee
}

// bootstrap starts a client from the first block that an update finalizes.
func bootstrap(ctx context.Context, t *testing.T, network ethereumnet.Info) *lightClient {
	t.Helper()
	c := &lightClient{
		t: t, url: network.BeaconAPI, config: network.Consensus.Config(),
		committees: map[[32]byte]*ethereum.Committee{},
	}
	var trusted [32]byte
	var start ethereum.Bootstrap
	eventually(ctx, t, "first finality", func() error {
		for _, update := range c.updates(ctx, 0, 2) {
			if update.FinalizedHeader.Beacon.Slot > 0 {
				trusted = update.FinalizedHeader.Beacon.Root()
				raw, err := c.ask(ctx, "bootstrap/"+hexutil.Encode(trusted[:]))
				if err == nil {
					start, err = ethereum.ParseBootstrapJSON(raw)
				}
				return err
			}
		}
		return errors.New("nothing is final yet")
	})
	var err error
	if c.state, err = ethereum.VerifyBootstrap(c.config, trusted, start); err != nil {
		t.Fatal(err)
	}
	c.header = start.Header
	c.keep(start.CurrentSyncCommittee)
	return c
}

func (c *lightClient) period() uint64 { return c.config.Period(c.state.Slot) }

// keep decodes a committee for later.
func (c *lightClient) keep(committee ethereum.SyncCommittee) {
	c.t.Helper()
	decoded, err := ethereum.DecodeCommittee(committee)
	if err != nil {
		c.t.Fatal(err)
	}
	c.committees[decoded.Root()] = decoded
}

// verify takes an update, or says why not.
func (c *lightClient) verify(update ethereum.Update) error {
	committee := func(root [32]byte) (*ethereum.Committee, error) {
		found := c.committees[root]
		if found == nil {
			return nil, fmt.Errorf("the client was never given committee %x", root)
		}
		return found, nil
	}
	state, err := ethereum.VerifyUpdate(c.config, c.state, committee, update, c.config.SlotAt(uint64(time.Now().Unix())))
	if err != nil {
		return err
	}
	if state.Root != c.state.Root {
		c.header = update.FinalizedHeader
	}
	if update.NextSyncCommittee != nil {
		c.keep(*update.NextSyncCommittee)
	}
	c.state = state
	return nil
}

// accept takes an update, and leaves alone one that is not news, or that too
// few have signed yet: on a busy machine signatures come late.
func (c *lightClient) accept(update ethereum.Update) {
	c.t.Helper()
	err := c.verify(update)
	switch {
	case err == nil:
		c.newest = update
	case !errors.Is(err, refusal.UpdateStale) && !errors.Is(err, refusal.NotEnoughTrust):
		c.t.Fatalf("at slot %d, finalized slot %d, attested %d, signed in %d: %v", c.state.Slot,
			update.FinalizedHeader.Beacon.Slot, update.AttestedHeader.Beacon.Slot, update.SignatureSlot, err)
	}
}

// follow takes what the beacon node has to say: the updates of all periods
// since the client's own, for the committees that they bring, and the newest
// finality.
func (c *lightClient) follow(ctx context.Context) {
	c.t.Helper()
	newest := c.finality(ctx)
	if newest.SignatureSlot == c.seen {
		return
	}
	c.seen = newest.SignatureSlot
	signed := c.config.Period(newest.SignatureSlot)
	if c.state.NextRoot == [32]byte{} || signed > c.period()+1 {
		for _, update := range c.updates(ctx, c.period(), signed-c.period()+1) {
			c.accept(update)
		}
	}
	c.accept(newest)
}

// finality asks for the newest finality update.
func (c *lightClient) finality(ctx context.Context) ethereum.Update {
	c.t.Helper()
	update, err := ethereum.ParseUpdateJSON(c.get(ctx, "finality_update"))
	if err != nil {
		c.t.Fatal(err)
	}
	return update
}

// updates asks for the best updates of periods.
func (c *lightClient) updates(ctx context.Context, first, count uint64) []ethereum.Update {
	c.t.Helper()
	var raw []json.RawMessage
	if err := json.Unmarshal(c.get(ctx, fmt.Sprintf("updates?start_period=%d&count=%d", first, count)), &raw); err != nil {
		c.t.Fatal(err)
	}
	updates := make([]ethereum.Update, len(raw))
	for i := range raw {
		var err error
		if updates[i], err = ethereum.ParseUpdateJSON(raw[i]); err != nil {
			c.t.Fatal(err)
		}
	}
	return updates
}

// get asks the beacon node for light-client data that it must have.
func (c *lightClient) get(ctx context.Context, path string) []byte {
	c.t.Helper()
	content, err := c.ask(ctx, path)
	if err != nil {
		c.t.Fatal(err)
	}
	return content
}

func (c *lightClient) ask(ctx context.Context, path string) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.url+"/eth/v1/beacon/light_client/"+path, nil)
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	content, err := io.ReadAll(io.LimitReader(response.Body, 8<<20))
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s: %.300s", path, response.Status, content)
	}
	return content, err
}
