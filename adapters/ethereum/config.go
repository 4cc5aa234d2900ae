package ethereum

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/anji-bridge/anji/contracts/ethereum/deploy"
)

// Config is what an operator tells the relayer about one Ethereum chain.
type Config struct {
	// ID names the chain within this configuration.
	ID string `yaml:"id"`
	// ChainID is the chain's own id (EIP-155), such as 1.
	ChainID uint64 `yaml:"chain_id"`
	// RPC lists JSON-RPC endpoints of execution nodes (http, https, ws or
	// wss). The first that answers is used; the others take over when it does
	// not. New blocks are learned at once where one of them is a websocket.
	RPC []string `yaml:"rpc"`
	// Beacon lists beacon APIs (http or https) of consensus nodes that serve
	// light-client data.
	Beacon []string `yaml:"beacon"`
	// Router is the address of the packet router's proxy.
	Router string `yaml:"router"`
	// KeyFile is a JSON file {"address","private_key_hex"} with the secp256k1
	// key of the account that pays for transactions.
	KeyFile string `yaml:"key_file"`
	// KeyFiles are further ones: batches are spread over all accounts, each of
	// which has nonces of its own. One that cannot pay is left out for a time.
	KeyFiles []string `yaml:"key_files"`
	// MaxFee is the most that is paid for a unit of gas, in gwei, base fee and
	// tip together; 500 when zero.
	MaxFee uint64 `yaml:"max_fee"`
	// TrustingPeriod of clients that other chains make of this one; two weeks
	// when zero.
	TrustingPeriod time.Duration `yaml:"trusting_period"`
}

const (
	// defaultMaxFee is a price that only a chain in distress asks for.
	defaultMaxFee = 500
	// defaultTrustingPeriod is about mainnet's weak-subjectivity period, after
	// which validators that left may sign another history (consensus-specs,
	// phase0/weak-subjectivity.md).
	defaultTrustingPeriod = 14 * 24 * time.Hour
)

// Validate checks everything that can be checked without the chain. Its
// errors name the chain and the field.
func (c Config) Validate() error {
	_, err := c.accounts()
	return err
}

// accounts validates, and returns those that pay.
func (c Config) accounts() ([]account, error) {
	if c.ID == "" {
		return nil, errors.New("ethereum chain: id: is empty")
	}
	if c.ChainID == 0 {
		return nil, c.fault("chain_id", errors.New("is empty"))
	}
	if err := c.checkEndpoints("rpc", c.RPC, "http", "https", "ws", "wss"); err != nil {
		return nil, err
	}
	if err := c.checkEndpoints("beacon", c.Beacon, "http", "https"); err != nil {
		return nil, err
	}
	if !common.IsHexAddress(c.Router) || c.router() == (common.Address{}) {
		return nil, c.fault("router", fmt.Errorf("%q is no address: want 0x and 40 hex digits", c.Router))
	}
	if c.MaxFee > 1e9 { // an ether for one unit of gas
		return nil, c.fault("max_fee", fmt.Errorf("%d gwei cannot be meant", c.MaxFee))
	}
	if c.TrustingPeriod < 0 {
		return nil, c.fault("trusting_period", errors.New("is negative"))
	}
	var accounts []account
	known := map[common.Address]bool{}
	for i, path := range append([]string{c.KeyFile}, c.KeyFiles...) {
		field := "key_file"
		if i > 0 {
			field = fmt.Sprintf("key_files[%d]", i-1)
		}
		acct, err := readAccount(path)
		if err == nil && known[acct.address] {
			err = fmt.Errorf("%s: the account %s is there twice", path, acct.address)
		}
		if err != nil {
			return nil, c.fault(field, err)
		}
		known[acct.address] = true
		accounts = append(accounts, acct)
	}
	return accounts, nil
}

func (c Config) checkEndpoints(field string, endpoints []string, schemes ...string) error {
	if len(endpoints) == 0 {
		return c.fault(field, errors.New("needs at least one endpoint"))
	}
	for i, endpoint := range endpoints {
		u, err := url.Parse(endpoint)
		if err == nil && (u.Host == "" || !slices.Contains(schemes, u.Scheme)) {
			err = fmt.Errorf("want %s://host:port", strings.Join(schemes, "://host:port or "))
		}
		if err != nil {
			return c.fault(fmt.Sprintf("%s[%d]", field, i), discreet(err))
		}
	}
	return nil
}

// fault is an error that names the chain and the configuration field.
func (c Config) fault(field string, err error) error {
	return fmt.Errorf("chain %q: %s: %w", c.ID, field, err)
}

func (c Config) router() common.Address { return common.HexToAddress(c.Router) }

func (c Config) maxFee() *big.Int {
	gwei := c.MaxFee
	if gwei == 0 {
		gwei = defaultMaxFee
	}
	return new(big.Int).Mul(new(big.Int).SetUint64(gwei), big.NewInt(params.GWei))
}

func (c Config) trustingPeriod() time.Duration {
	if c.TrustingPeriod == 0 {
		return defaultTrustingPeriod
	}
	return c.TrustingPeriod
}

// account is the key that signs and its address.
type account struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

func readAccount(path string) (account, error) {
	key, err := deploy.ReadKey(path)
	if err != nil {
		return account{}, err
	}
	return account{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}, nil
}
