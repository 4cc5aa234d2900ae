package ethereumnet

import (
	"context"
	"crypto/rand"
	"embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"text/template"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
)

const (
	validators = 16
	// startDelay is about what geth, the beacon node and the validators take
	// from the making of the genesis until they can work. More is no harm:
	// slots are missed meanwhile.
	startDelay = 6 * time.Second
	// idleEpochs lie before the validators' first slot. The consensus specs
	// justify nothing before the end of epoch 2 (process_justification_and_finalization),
	// so it is no use to wait for epochs 0 and 1.
	idleEpochs = 2
	gasLimit   = 60_000_000
	// funds is what every account owns at the start, in ether.
	funds = 1_000_000

	// depositContract is where mainnet's deposit contract would be.
	depositContract = "0x4242424242424242424242424242424242424242"
	feeRecipient    = "0x000000000000000000000000000000000000Fee5"
)

// Files in the network's directory config.
const (
	chainConfigFile  = "chain.yaml"   // of the beacon chain
	genesisStateFile = "genesis.ssz"  // of the beacon chain
	gethGenesisFile  = "genesis.json" // of the execution chain
	gethConfigFile   = "geth.toml"
	jwtFile          = "jwt.hex" // shared by geth and the beacon node
)

// noDeposits stands in for the deposit contract, without which the beacon node
// calls its execution client offline. It answers every call as
// get_deposit_count does for none: ABI-encoded bytes, eight zeros.
var noDeposits = []byte{
	byte(vm.PUSH1), 32, byte(vm.PUSH1), 0, byte(vm.MSTORE),
	byte(vm.PUSH1), 8, byte(vm.PUSH1), 32, byte(vm.MSTORE),
	byte(vm.PUSH1), 96, byte(vm.PUSH1), 0, byte(vm.RETURN),
}

//go:embed templates
var templateFiles embed.FS

var templates = template.Must(template.New("").Funcs(template.FuncMap{"upper": strings.ToUpper}).ParseFS(templateFiles, "templates/*"))

// prepare makes all files that the daemons need, and the Info but for what
// only the running beacon node knows.
func (n *Network) prepare(ctx context.Context, dir string, chainID uint64, binaries daemons.Ethereum) (err error) {
	n.stage("keys and genesis")
	if n.ports, err = newPorts(); err != nil {
		return err
	}
	n.info = newInfo(dir, chainID, n.ports)
	if n.info.Accounts, err = makeAccounts(filepath.Join(dir, keysDir)); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Join(dir, configDir), 0o755); err != nil {
		return err
	}
	secret := make([]byte, 32)
	rand.Read(secret)
	if err := os.WriteFile(n.info.config(jwtFile), []byte(hex.EncodeToString(secret)), 0o600); err != nil {
		return err
	}
	for _, file := range []string{chainConfigFile, gethConfigFile} {
		if err := n.render(file); err != nil {
			return err
		}
	}
	return n.makeGenesis(ctx, binaries)
}

// render writes a configuration file from the template of that name.
func (n *Network) render(name string) error {
	file, err := os.Create(n.info.config(name))
	if err != nil {
		return err
	}
	defer file.Close()
	data := struct {
		Consensus
		ChainID         uint64
		Validators      int
		DepositContract string
	}{n.info.Consensus, n.info.ChainID, validators, depositContract}
	if err := templates.ExecuteTemplate(file, name, data); err != nil {
		return fmt.Errorf("configuration %s: %w", name, err)
	}
	return file.Close()
}

// makeGenesis makes the genesis of both layers, which name each other.
func (n *Network) makeGenesis(ctx context.Context, binaries daemons.Ethereum) error {
	draft := n.info.config("draft." + gethGenesisFile)
	content, err := json.MarshalIndent(newGethGenesis(n.info), "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(draft, content, 0o644); err != nil {
		return err
	}
	idle := time.Duration(idleEpochs*n.info.Consensus.SlotsPerEpoch*n.info.Consensus.SecondsPerSlot) * time.Second
	begin := time.Now().Add(startDelay - idle)
	err = runTool(ctx, binaries.Prysmctl, "testnet", "generate-genesis", "--fork", "fulu",
		"--num-validators", strconv.Itoa(validators), "--genesis-time", strconv.FormatInt(begin.Unix(), 10),
		"--chain-config-file", n.info.config(chainConfigFile), "--output-ssz", n.info.config(genesisStateFile),
		"--geth-genesis-json-in", draft, "--geth-genesis-json-out", n.info.config(gethGenesisFile))
	if err != nil {
		return err
	}
	return runTool(ctx, binaries.Geth, "init", "--datadir", n.info.data(Geth), n.info.config(gethGenesisFile))
}

// newGethGenesis is the execution chain's genesis block, to which prysmctl
// adds the time and that of the forks.
func newGethGenesis(info Info) *core.Genesis {
	config := *params.AllDevChainProtocolChanges
	config.ChainID = new(big.Int).SetUint64(info.ChainID)
	config.DepositContractAddress = common.HexToAddress(depositContract)
	// Osaka is the last fork that the beacon chain has a counterpart of.
	config.AmsterdamTime, config.BogotaTime, config.UBTTime = nil, nil, nil
	genesis := &core.Genesis{
		Config:     &config,
		GasLimit:   gasLimit,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		// The contracts of EIP-4788, EIP-2935, EIP-7002 and EIP-7251, without
		// which no block is valid.
		Alloc: core.SystemContractAllocs(),
	}
	genesis.Alloc[common.HexToAddress(depositContract)] = types.Account{Balance: new(big.Int), Code: noDeposits}
	balance := new(big.Int).Mul(big.NewInt(funds), big.NewInt(params.Ether))
	for _, account := range info.Accounts {
		genesis.Alloc[common.HexToAddress(account.Address)] = types.Account{Balance: balance}
	}
	return genesis
}

func runTool(ctx context.Context, path string, args ...string) error {
	if output, err := exec.CommandContext(ctx, path, args...).CombinedOutput(); err != nil {
		return fmt.Errorf("%s %s: %w\n%s", filepath.Base(path), args[0], err, output)
	}
	return nil
}
