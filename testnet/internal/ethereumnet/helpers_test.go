package ethereumnet

import (
	"bytes"
	"context"
	"encoding/json"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"

	"github.com/anji-bridge/anji/proofs/ethereum"
)

func dial(ctx context.Context, t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// checkPaid sends ether by the key file of the user and looks for it in the
// buyer's account.
func checkPaid(ctx context.Context, t *testing.T, n *Network) {
	t.Helper()
	const amount = 4321
	info := n.Info()
	client := dial(ctx, t, info.Websocket)
	buyer := common.HexToAddress(info.Accounts[Buyer].Address)
	before, err := client.BalanceAt(ctx, buyer, nil)
	if err != nil {
		t.Fatal(err)
	}

	var file struct {
		Address string `json:"address"`
		Key     string `json:"private_key_hex"`
	}
	content, err := os.ReadFile(info.Accounts[User].KeyFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(content, &file); err != nil {
		t.Fatal(err)
	}
	key, err := crypto.HexToECDSA(file.Key)
	if err != nil {
		t.Fatal(err)
	}
	nonce, err := client.PendingNonceAt(ctx, common.HexToAddress(file.Address))
	if err != nil {
		t.Fatal(err)
	}
	chain := new(big.Int).SetUint64(info.ChainID)
	tx := types.MustSignNewTx(key, types.LatestSignerForChainID(chain), &types.DynamicFeeTx{
		ChainID: chain, Nonce: nonce, To: &buyer, Value: big.NewInt(amount), Gas: 21_000,
		GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11),
	})
	if err := client.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	if _, err := bind.WaitMined(ctx, client, tx.Hash()); err != nil {
		t.Fatal(err)
	}
	after, err := client.BalanceAt(ctx, buyer, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := new(big.Int).Sub(after, before); got.Int64() != amount {
		t.Fatalf("the buyer received %v, want %d", got, amount)
	}
}

// checkLightClient verifies what the beacon node serves light clients, and
// opens the finalized state with proofs of geth.
func checkLightClient(ctx context.Context, t *testing.T, n *Network) {
	t.Helper()
	config := n.Info().Consensus.Config()
	finality, err := ethereum.ParseUpdateJSON(get(ctx, t, n, "finality_update"))
	if err != nil {
		t.Fatal(err)
	}
	trusted := finality.FinalizedHeader.Beacon.Root()
	// A beacon node makes the bootstrap when the block is final already.
	var raw json.RawMessage
	err = n.ready(ctx, func(ctx context.Context) error {
		return n.beacon(ctx, lightClientAPI+"bootstrap/"+hexutil.Encode(trusted[:]), &raw)
	})
	if err != nil {
		t.Fatal(err)
	}
	bootstrap, err := ethereum.ParseBootstrapJSON(raw)
	if err != nil {
		t.Fatal(err)
	}
	state, err := ethereum.VerifyBootstrap(config, trusted, bootstrap)
	if err != nil {
		t.Fatal(err)
	}
	committee, err := ethereum.DecodeCommittee(bootstrap.CurrentSyncCommittee)
	if err != nil {
		t.Fatal(err)
	}
	now := config.SlotAt(uint64(time.Now().Unix()))
	_, err = ethereum.VerifyUpdate(config, state, func([32]byte) (*ethereum.Committee, error) { return committee, nil }, finality, now)
	if err != nil {
		t.Fatal(err)
	}
	var updates []json.RawMessage
	if err := json.Unmarshal(get(ctx, t, n, "updates?start_period=0&count=1"), &updates); err != nil || len(updates) != 1 {
		t.Fatalf("%d updates of the first period, %v; want 1", len(updates), err)
	}
	if update, err := ethereum.ParseUpdateJSON(updates[0]); err != nil || update.NextSyncCommittee == nil {
		t.Fatalf("the update of the first period brings no committee: %v", err)
	}
	checkProof(ctx, t, n, finality.FinalizedHeader.Execution)
}

// checkProof proves the buyer's account, and the absence of another, in a
// block that the beacon chain has finalized.
func checkProof(ctx context.Context, t *testing.T, n *Network, block ethereum.ExecutionHeader) {
	t.Helper()
	rpc := gethclient.New(dial(ctx, t, n.Info().RPC).Client())
	number := new(big.Int).SetUint64(block.BlockNumber)
	buyer := common.HexToAddress(n.Info().Accounts[Buyer].Address)
	answer, err := rpc.GetProof(ctx, buyer, nil, number)
	if err != nil {
		t.Fatal(err)
	}
	account, err := ethereum.VerifyAccount(block.StateRoot, buyer, nodes(answer.AccountProof))
	if err != nil {
		t.Fatal(err)
	}
	if got := new(big.Int).SetBytes(account.Balance[:]); got.Cmp(answer.Balance) != 0 {
		t.Fatalf("proven balance %v, want %v", got, answer.Balance)
	}
	nobody := common.HexToAddress("0x6e6f626f6479")
	if answer, err = rpc.GetProof(ctx, nobody, nil, number); err != nil {
		t.Fatal(err)
	}
	if err := ethereum.VerifyAccountAbsent(block.StateRoot, nobody, nodes(answer.AccountProof)); err != nil {
		t.Fatal(err)
	}
}

func nodes(proof []string) [][]byte {
	out := make([][]byte, len(proof))
	for i, node := range proof {
		out[i] = common.FromHex(node)
	}
	return out
}

const lightClientAPI = "/eth/v1/beacon/light_client/"

// get asks for light-client data.
func get(ctx context.Context, t *testing.T, n *Network, path string) []byte {
	t.Helper()
	var raw json.RawMessage
	if err := n.beacon(ctx, lightClientAPI+path, &raw); err != nil {
		t.Fatal(err)
	}
	return raw
}

// checkLoopback looks for sockets through which others could get in.
func checkLoopback(t *testing.T, n *Network) {
	t.Helper()
	if _, err := os.Stat("/proc/self/net/tcp"); err != nil {
		t.Log(err) // not Linux
		return
	}
	for _, name := range n.group.Names() {
		p, err := n.group.Process(name)
		if err != nil {
			t.Fatal(err)
		}
		open := openSockets(t, p.PID())
		for _, ip := range open {
			if !ip.IsLoopback() {
				t.Errorf("%s listens on %v", name, ip)
			}
		}
		if name != Validator && len(open) == 0 {
			t.Errorf("%s listens nowhere; the check sees nothing", name)
		}
	}
}

// openSockets lists where a process listens, see proc_pid_net(5).
func openSockets(t *testing.T, pid int) (found []net.IP) {
	t.Helper()
	proc := filepath.Join("/proc", strconv.Itoa(pid))
	descriptors, err := filepath.Glob(filepath.Join(proc, "fd", "*"))
	if err != nil {
		t.Fatal(err)
	}
	var sockets []string
	for _, path := range descriptors {
		if target, err := os.Readlink(path); err == nil { // else closed meanwhile
			sockets = append(sockets, strings.TrimSuffix(strings.TrimPrefix(target, "socket:["), "]"))
		}
	}
	// A TCP socket that listens, a UDP socket that is connected to nobody.
	for protocol, listening := range map[string]string{"tcp": "0A", "tcp6": "0A", "udp": "07", "udp6": "07"} {
		table, err := os.ReadFile(filepath.Join(proc, "net", protocol))
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(string(table), "\n") {
			const local, state, inode = 1, 3, 9
			if f := strings.Fields(line); len(f) > inode && f[state] == listening && slices.Contains(sockets, f[inode]) {
				found = append(found, parseIP(t, strings.Split(f[local], ":")[0]))
			}
		}
	}
	return found
}

// parseIP reads an address as the kernel prints it: words of 32 bits in the
// machine's byte order.
func parseIP(t *testing.T, text string) net.IP {
	t.Helper()
	ip := net.IP(common.FromHex(text))
	for word := range slices.Chunk(ip, 4) {
		slices.Reverse(word)
	}
	if len(ip) != net.IPv4len && len(ip) != net.IPv6len {
		t.Fatalf("no address: %q", text)
	}
	return ip
}

// logMemory reports the memory of the processes, shared pages counted once.
func logMemory(t *testing.T, n *Network) {
	t.Helper()
	for _, name := range n.group.Names() {
		p, err := n.group.Process(name)
		if err != nil {
			t.Fatal(err)
		}
		content, err := os.ReadFile("/proc/" + strconv.Itoa(p.PID()) + "/smaps_rollup")
		if err != nil {
			t.Log(err) // not Linux
			return
		}
		for line := range bytes.Lines(content) {
			if f := bytes.Fields(line); len(f) > 1 && string(f[0]) == "Pss:" {
				t.Logf("%s: %s kB resident", name, f[1])
			}
		}
	}
}

// closeAndCheck stops the network and looks for what it may have left.
func closeAndCheck(t *testing.T, n *Network) {
	t.Helper()
	var pids []int
	for _, name := range n.group.Names() {
		p, err := n.group.Process(name)
		if err != nil {
			t.Fatal(err)
		}
		pids = append(pids, p.PID())
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	for _, pid := range pids {
		checkGone(t, pid)
	}
	for _, url := range []string{n.Info().RPC, n.Info().BeaconAPI} {
		if response, err := http.Get(url); err == nil {
			response.Body.Close()
			t.Errorf("somebody still serves %s", url)
		}
	}
}

func checkGone(t *testing.T, pid int) {
	t.Helper()
	if _, err := os.Stat("/proc/" + strconv.Itoa(pid)); err == nil {
		t.Errorf("process %d is left", pid)
	}
}
