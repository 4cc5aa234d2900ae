package ethereumnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// gethAnswers answers without an error as soon as geth does.
func (n *Network) gethAnswers(ctx context.Context) error {
	_, err := n.head(ctx)
	return err
}

// head is the number of geth's latest block.
func (n *Network) head(ctx context.Context) (uint64, error) {
	client, err := rpc.DialOptions(ctx, n.info.RPC, rpc.WithHTTPClient(n.http))
	if err != nil {
		return 0, err
	}
	defer client.Close()
	return ethclient.NewClient(client).BlockNumber(ctx)
}

// awaitBlock waits until geth has the block of that number.
func (n *Network) awaitBlock(ctx context.Context, number uint64) error {
	return n.ready(ctx, func(ctx context.Context) error {
		head, err := n.head(ctx)
		if err == nil && head < number {
			err = fmt.Errorf("block %d is the latest, waiting for %d", head, number)
		}
		return err
	})
}

// ready polls probe until it answers without an error, or a process has ended.
func (n *Network) ready(ctx context.Context, probe func(context.Context) error) error {
	const every = 200 * time.Millisecond // a tenth of a slot
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		err := probe(ctx)
		if err == nil {
			return nil
		}
		if ended := n.ended(); ended != nil {
			return ended
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w: %w; the logs are in %s", ctx.Err(), err, n.info.Dir)
		case <-ticker.C:
		}
	}
}

// ended tells of a process without which the chain stands still.
func (n *Network) ended() error {
	for _, name := range n.group.Names() {
		p, err := n.group.Process(name)
		if err != nil {
			return err
		}
		if !p.Running() {
			return fmt.Errorf("%s does not run: %w", name, p.Err())
		}
	}
	return nil
}

// readGenesis fills in what light clients must know of the network's start.
func (n *Network) readGenesis(ctx context.Context) error {
	var genesis struct {
		Data struct {
			GenesisTime           uint64      `json:"genesis_time,string"`
			GenesisValidatorsRoot common.Hash `json:"genesis_validators_root"`
		} `json:"data"`
	}
	if err := n.beacon(ctx, "/eth/v1/beacon/genesis", &genesis); err != nil {
		return err
	}
	n.info.Consensus.GenesisTime = genesis.Data.GenesisTime
	n.info.Consensus.GenesisValidatorsRoot = genesis.Data.GenesisValidatorsRoot
	return nil
}

// AwaitFinality waits until the beacon node serves a light client's update
// that finalizes a block after genesis.
func (n *Network) AwaitFinality(ctx context.Context) error {
	n.stage("first finality")
	started := time.Now()
	err := n.ready(ctx, func(ctx context.Context) error {
		var update struct {
			Data struct {
				FinalizedHeader struct {
					Beacon struct {
						Slot uint64 `json:"slot,string"`
					} `json:"beacon"`
				} `json:"finalized_header"`
			} `json:"data"`
		}
		if err := n.beacon(ctx, "/eth/v1/beacon/light_client/finality_update", &update); err != nil {
			return err
		}
		if update.Data.FinalizedHeader.Beacon.Slot == 0 {
			return errors.New("no block after genesis is final")
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("ethereum network: first finality: %w", err)
	}
	n.log.Info().Str("chain", "ethereum").Dur("took", time.Since(started)).Msg("ethereum network finalizes")
	return nil
}

// beacon asks the beacon node's API.
func (n *Network) beacon(ctx context.Context, path string, answer any) error {
	const limit = 4 << 20
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, n.info.BeaconAPI+path, nil)
	if err != nil {
		return err
	}
	response, err := n.http.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	content, err := io.ReadAll(io.LimitReader(response.Body, limit))
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s: %.300s", path, response.Status, content)
	}
	if err := json.Unmarshal(content, answer); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
