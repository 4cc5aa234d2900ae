package ethereumnet

import (
	"context"
	"fmt"
	"net"
	"strconv"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/ports"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

const loopback = "127.0.0.1"

// nodePorts are the ports of 127.0.0.1 that the processes serve.
type nodePorts struct {
	rpc        int // geth: JSON-RPC by HTTP and websocket
	engine     int // geth: for the beacon node, by JWT
	beaconAPI  int
	beaconGRPC int // for the validator process
	beaconP2P  int // nobody connects, but it cannot be turned off
}

func newPorts() (nodePorts, error) {
	free, err := ports.Free(5)
	if err != nil {
		return nodePorts{}, err
	}
	return nodePorts{rpc: free[0], engine: free[1], beaconAPI: free[2], beaconGRPC: free[3], beaconP2P: free[4]}, nil
}

func address(port int) string { return net.JoinHostPort(loopback, strconv.Itoa(port)) }

// startNodes starts the three processes, each when the one it talks to listens.
func (n *Network) startNodes(ctx context.Context, binaries daemons.Ethereum) error {
	n.stage("geth")
	if _, err := n.group.Start(n.gethSpec(binaries.Geth)); err != nil {
		return err
	}
	if err := n.group.Ready(ctx, Geth, n.gethAnswers); err != nil {
		return err
	}
	n.stage("beacon node and validators")
	if _, err := n.group.Start(n.beaconSpec(binaries.BeaconChain)); err != nil {
		return err
	}
	if err := n.group.Ready(ctx, Beacon, listening(n.ports.beaconGRPC)); err != nil {
		return err
	}
	if _, err := n.group.Start(n.validatorSpec(binaries.Validator)); err != nil {
		return err
	}
	return n.group.Ready(ctx, Beacon, n.readGenesis)
}

// listening answers without an error once somebody listens on a port.
func listening(port int) func(context.Context) error {
	return func(ctx context.Context) error {
		connection, err := new(net.Dialer).DialContext(ctx, "tcp", address(port))
		if err != nil {
			return err
		}
		return connection.Close()
	}
}

// The limits keep the network small on one machine: GOMEMLIMIT is soft, so a
// busy process slows down rather than fails.
func limits(megabytes int) []string {
	return []string{fmt.Sprintf("GOMEMLIMIT=%dMiB", megabytes), "GOMAXPROCS=2"}
}

func (n *Network) gethSpec(binary string) process.Spec {
	rpc := strconv.Itoa(n.ports.rpc)
	return process.Spec{
		Name: Geth, Path: binary, Dir: n.info.Dir, Env: limits(192), Log: n.info.log(Geth),
		Args: []string{
			"--config", n.info.config(gethConfigFile), "--datadir", n.info.data(Geth),
			"--networkid", strconv.FormatUint(n.info.ChainID, 10),
			"--http", "--http.addr", loopback, "--http.port", rpc, "--http.api", "eth,net,web3,debug",
			"--ws", "--ws.addr", loopback, "--ws.port", rpc, "--ws.api", "eth,net,web3", "--ws.origins", "*",
			"--authrpc.addr", loopback, "--authrpc.port", strconv.Itoa(n.ports.engine), "--authrpc.jwtsecret", n.info.config(jwtFile),
			"--nodiscover", "--maxpeers", "0", "--nat", "none", "--ipcdisable",
			"--syncmode", "full", "--cache", "64",
			// Without the histories, eth_getProof knows the last 128 blocks only.
			"--gcmode", "archive", "--history.state", "0", "--history.trienode", "0",
			// A payload takes in what comes while it waits for its slot; by default
			// geth looks again after 2 s, which is too late here.
			"--miner.recommit", "200ms",
			"--verbosity", "2",
		},
	}
}

func (n *Network) beaconSpec(binary string) process.Spec {
	chain := strconv.FormatUint(n.info.ChainID, 10)
	p2p := strconv.Itoa(n.ports.beaconP2P)
	return process.Spec{
		Name: Beacon, Path: binary, Dir: n.info.Dir, Env: limits(384), Log: n.info.log(Beacon),
		Args: []string{
			"--accept-terms-of-use", "--datadir", n.info.data(Beacon),
			"--chain-config-file", n.info.config(chainConfigFile), "--genesis-state", n.info.config(genesisStateFile),
			"--chain-id", chain, "--network-id", chain,
			"--execution-endpoint", "http://" + address(n.ports.engine), "--jwt-secret", n.info.config(jwtFile),
			"--contract-deployment-block", "0", "--deposit-contract", depositContract,
			"--suggested-fee-recipient", feeRecipient,
			"--http-host", loopback, "--http-port", strconv.Itoa(n.ports.beaconAPI),
			"--rpc-host", loopback, "--rpc-port", strconv.Itoa(n.ports.beaconGRPC),
			"--no-discovery", "--disable-quic", "--bootstrap-node", "",
			"--p2p-local-ip", loopback, "--p2p-host-ip", loopback, "--p2p-tcp-port", p2p, "--p2p-udp-port", p2p,
			"--min-sync-peers", "0", "--minimum-peers-per-subnet", "0",
			"--enable-light-client", "--disable-monitoring", "--verbosity", "info",
		},
	}
}

func (n *Network) validatorSpec(binary string) process.Spec {
	return process.Spec{
		Name: Validator, Path: binary, Dir: n.info.Dir, Env: limits(96), Log: n.info.log(Validator),
		Args: []string{
			"--accept-terms-of-use", "--datadir", n.info.data(Validator), "--force-clear-db",
			"--chain-config-file", n.info.config(chainConfigFile),
			"--interop-num-validators", strconv.Itoa(validators), "--interop-start-index", "0",
			"--beacon-rpc-provider", address(n.ports.beaconGRPC),
			"--suggested-fee-recipient", feeRecipient,
			"--disable-monitoring", "--verbosity", "info",
		},
	}
}
