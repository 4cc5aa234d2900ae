package bridgenet

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/deploy"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
	"github.com/anji-bridge/anji/testnet/samples/payment"
	"github.com/anji-bridge/anji/testnet/samples/payment/escrow"
)

// EthereumInfo tells where an Ethereum network and its contracts are.
type EthereumInfo struct {
	ethereumnet.Info
	Contracts Contracts `json:"contracts"`
}

// Contracts are the addresses of what a testnet deploys.
type Contracts struct {
	Router        common.Address `json:"router"`
	AccessManager common.Address `json:"access_manager"`
	Token         common.Address `json:"token"`  // of the payment sample
	Escrow        common.Address `json:"escrow"` // of the payment sample
}

// payers are the accounts that put tokens into the escrow, by the kind of the
// chain on which they are released: links do not wait for one another's
// transactions.
var payers = map[string]string{fabric.Kind: ethereumnet.Buyer, cosmos.Kind: ethereumnet.User}

// supply is what each payer has, in the token's smallest unit.
var supply = new(big.Int).Mul(price, big.NewInt(1_000_000))

func (e *End) startEthereum(ctx context.Context, options Options, built binaries) error {
	err := options.Stages.Run(e.ID, func() (err error) {
		e.Ethereum, err = ethereumnet.Start(ctx, ethereumnet.Options{
			Dir: e.dir, ChainID: ethereumChainID(options.Name), Detached: options.Detached, Builder: built.daemons, Log: options.Log,
		})
		return err
	})
	if err != nil {
		return err
	}
	return options.Stages.Run("contracts", func() error { return e.deployContracts(ctx) })
}

// ethereumChainID tells testnets apart, so that no relayer takes one for
// another. It is beyond the small numbers that public chains have.
func ethereumChainID(name string) uint64 {
	hash := sha256.Sum256([]byte("anji-" + name))
	return uint64(binary.BigEndian.Uint32(hash[:])) | 1<<31
}

// deployContracts puts the packet router on the chain, and the payment
// sample's token and escrow. The relayer may make links by itself.
func (e *End) deployContracts(ctx context.Context) error {
	client, err := ethclient.DialContext(ctx, e.Ethereum.Info().RPC)
	if err != nil {
		return err
	}
	defer client.Close()
	d := &deployment{Contracts: &e.contracts, accounts: map[string]common.Address{}, send: map[string]deploy.Send{}}
	for name, account := range e.Ethereum.Info().Accounts {
		key, err := readKey(account.KeyFile)
		if err != nil {
			return err
		}
		d.accounts[name] = common.HexToAddress(account.Address)
		d.send[name] = deploy.Account(client, e.Ethereum.Info().ChainID, key)
	}
	for _, step := range [][]func(context.Context) error{
		{d.deployRouter, d.deployToken},
		{d.deployEscrow},
		{d.registerEscrow, d.allow(ethereumnet.Buyer), d.allow(ethereumnet.User)},
	} {
		group, ctx := errgroup.WithContext(ctx)
		for _, do := range step {
			group.Go(func() error { return do(ctx) })
		}
		if err := group.Wait(); err != nil {
			return err
		}
	}
	return nil
}

// deployment puts contracts on a chain. Each account sends one transaction at
// a time.
type deployment struct {
	*Contracts
	accounts map[string]common.Address
	send     map[string]deploy.Send
}

func (d *deployment) deployRouter(ctx context.Context) error {
	admin, relayer := d.accounts[ethereumnet.Admin], d.accounts[ethereumnet.Relayer]
	deployed, err := deploy.Deploy(ctx, d.send[ethereumnet.Admin], admin, map[deploy.Role][]common.Address{
		deploy.Linker: {relayer, admin},
	})
	d.Router, d.AccessManager = deployed.Router, deployed.AccessManager
	return err
}

// deployToken makes the token and gives each payer its share.
func (d *deployment) deployToken(ctx context.Context) error {
	token := escrow.NewDemoToken()
	all := new(big.Int).Mul(supply, big.NewInt(int64(len(payers))))
	created, err := deploy.Contract(ctx, d.send[ethereumnet.Buyer], &escrow.DemoTokenMetaData, token.PackConstructor(d.accounts[ethereumnet.Buyer], all))
	if err != nil {
		return fmt.Errorf("deploy the token: %w", err)
	}
	d.Token = created
	if _, err := d.send[ethereumnet.Buyer](ctx, &d.Token, token.PackTransfer(d.accounts[ethereumnet.User], supply)); err != nil {
		return fmt.Errorf("give tokens to %s: %w", ethereumnet.User, err)
	}
	return nil
}

func (d *deployment) deployEscrow(ctx context.Context) (err error) {
	d.Escrow, err = deploy.Contract(ctx, d.send[ethereumnet.Buyer], &escrow.EscrowMetaData, escrow.NewEscrow().PackConstructor(d.Router, d.Token))
	if err != nil {
		return fmt.Errorf("deploy the escrow: %w", err)
	}
	return nil
}

func (d *deployment) registerEscrow(ctx context.Context) error {
	if _, err := d.send[ethereumnet.Admin](ctx, &d.Router, bindings.NewRouter().PackAddIBCApp(payment.Port, d.Escrow)); err != nil {
		return fmt.Errorf("give port %s to the escrow: %w", payment.Port, err)
	}
	return nil
}

// allow lets the escrow take an account's tokens.
func (d *deployment) allow(account string) func(context.Context) error {
	return func(ctx context.Context) error {
		if _, err := d.send[account](ctx, &d.Token, escrow.NewDemoToken().PackApprove(d.Escrow, supply)); err != nil {
			return fmt.Errorf("let the escrow take tokens of %s: %w", account, err)
		}
		return nil
	}
}

// readKey reads a key file of the network.
func readKey(path string) (*ecdsa.PrivateKey, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var file struct {
		Key string `json:"private_key_hex"`
	}
	if err := json.Unmarshal(content, &file); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return crypto.HexToECDSA(file.Key)
}

// EthereumConfig is how an account reaches the Ethereum chain.
func (e *End) EthereumConfig(account string) ethereum.Config {
	info := e.Ethereum.Info()
	return ethereum.Config{
		ID:      e.ID,
		ChainID: info.ChainID,
		RPC:     []string{info.Websocket},
		Beacon:  []string{info.BeaconAPI},
		Router:  e.contracts.Router.Hex(),
		KeyFile: info.Accounts[account].KeyFile,
	}
}

// newest is the packet store as of Ethereum's newest block. Its adapter tells
// of the finalized state, in which the last packets stand half a minute later.
type newest struct {
	*ethereum.Chain
	router common.Address
}

func (n newest) Pending(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error) {
	return n.present(ctx, clientID, sequences, packet.CommitmentPath)
}

func (n newest) Received(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error) {
	return n.present(ctx, clientID, sequences, packet.AcknowledgementPath)
}

func (n newest) present(ctx context.Context, clientID string, sequences []uint64, path func(string, uint64) []byte) (map[uint64]bool, error) {
	found := map[uint64]bool{}
	for _, sequence := range sequences {
		hashed := crypto.Keccak256Hash(path(clientID, sequence))
		answer, err := n.Query(ctx, n.router, bindings.NewRouter().PackGetCommitment(hashed))
		if err != nil {
			return nil, err
		}
		found[sequence] = common.BytesToHash(answer) != (common.Hash{})
	}
	return found, nil
}

func (e *End) openEthereum(account string) (*ethereum.Chain, error) {
	return ethereum.New(e.EthereumConfig(account), e.log)
}
