package network

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	cmtconfig "github.com/cometbft/cometbft/config"
	serverconfig "github.com/cosmos/cosmos-sdk/server/config"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

const (
	// gossipPause and flushPause replace 100 ms waits of CometBFT's, which
	// cost a network of four nodes on one machine 300 ms in every block.
	gossipPause = 10 * time.Millisecond
	flushPause  = 5 * time.Millisecond
	// proposalWait is how long a proposer may be late, so also what a stopped
	// validator costs each time that it is its turn.
	proposalWait = time.Second
	// voteWait follows a round that decided nothing.
	voteWait = 300 * time.Millisecond
	// roundTime is what four validators on one machine take to agree, and
	// roundAlone what one takes.
	roundTime  = 40 * time.Millisecond
	roundAlone = 5 * time.Millisecond
	// logLevel leaves out what every block would write.
	logLevel = "server:info,p2p:info,*:warn"
	// treeCache bounds the IAVL nodes kept in memory for each store; the
	// default is made for machines with one node on them.
	treeCache = 5000
)

func writeConfig(plan layout.Plan, v validator, peers string) error {
	home := layout.Home(plan.Dir, v.Name)
	node := cometConfig(plan, v, peers)
	if err := node.ValidateBasic(); err != nil {
		return err
	}
	directory := filepath.Join(home, "config")
	cmtconfig.WriteConfigFile(filepath.Join(directory, "config.toml"), node)
	serverconfig.WriteConfigFile(filepath.Join(directory, "app.toml"), applicationConfig(v))

	client := fmt.Sprintf("chain-id = %q\nnode = %q\nkeyring-backend = \"test\"\noutput = \"json\"\nbroadcast-mode = \"sync\"\n",
		plan.ChainID, listen(v.RPC))
	return os.WriteFile(filepath.Join(directory, "client.toml"), []byte(client), 0o644)
}

// cometConfig is a node's config.toml: everything on 127.0.0.1, known peers
// only.
func cometConfig(plan layout.Plan, v validator, peers string) *cmtconfig.Config {
	config := nodeConfig(layout.Home(plan.Dir, v.Name))
	config.Moniker = v.Name
	config.DBBackend = "goleveldb"
	config.LogLevel = logLevel

	config.RPC.ListenAddress = listen(v.RPC)
	config.RPC.PprofListenAddress = ""

	config.P2P.ListenAddress = listen(v.P2P)
	config.P2P.PersistentPeers = peers
	config.P2P.PexReactor = false
	config.P2P.AddrBookStrict = false
	config.P2P.AllowDuplicateIP = true
	config.P2P.FlushThrottleTimeout = flushPause

	config.Mempool.CacheSize = 2000
	round := roundTime
	if len(plan.Validators) == 1 {
		round = roundAlone
	}
	config.Consensus.TimeoutCommit = max(plan.BlockTime-round, 0)
	config.Consensus.TimeoutPropose = proposalWait
	config.Consensus.TimeoutProposeDelta = proposalWait / 2
	config.Consensus.TimeoutPrevote, config.Consensus.TimeoutPrevoteDelta = voteWait, voteWait
	config.Consensus.TimeoutPrecommit, config.Consensus.TimeoutPrecommitDelta = voteWait, voteWait
	config.Consensus.PeerGossipSleepDuration = gossipPause
	return config
}

func applicationConfig(v validator) *serverconfig.Config {
	config := serverconfig.DefaultConfig()
	config.MinGasPrices = "0" + layout.Denom
	config.InterBlockCache = false
	config.IAVLCacheSize = treeCache
	// The fast index speeds up reads of the latest version only; proofs walk
	// the tree anyway.
	config.IAVLDisableFastNode = true
	config.AppDBBackend = "goleveldb"
	config.API.Enable = false
	config.GRPCWeb.Enable = false
	config.GRPC.Address = fmt.Sprintf("127.0.0.1:%d", v.GRPC)
	return config
}

func listen(port int) string { return fmt.Sprintf("tcp://127.0.0.1:%d", port) }

// peersOf lists all nodes but the one at index self: with every node dialling
// every other, whichever starts last connects at once.
func peersOf(validators []validator, self int) string {
	var peers []string
	for i, v := range validators {
		if i != self {
			peers = append(peers, fmt.Sprintf("%s@127.0.0.1:%d", v.nodeID, v.P2P))
		}
	}
	return strings.Join(peers, ",")
}
