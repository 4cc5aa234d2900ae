package cosmos

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"time"

	"cosmossdk.io/math"
	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
	"github.com/cosmos/cosmos-sdk/types/bech32"
	"github.com/ethereum/go-ethereum/crypto"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
	"github.com/anji-bridge/anji/internal/secret"
)

// Config is what an operator tells the relayer about one Cosmos chain.
type Config struct {
	// ID names the chain within this configuration.
	ID string `yaml:"id"`
	// ChainID is the chain's own id, such as "anji-1".
	ChainID string `yaml:"chain_id"`
	// RPC lists CometBFT RPC endpoints (http://host:port). The first that
	// answers is used; the others take over when it does not.
	RPC []string `yaml:"rpc"`
	// KeyFile is a JSON file {"address","private_key_hex"} with the secp256k1
	// key of the account that pays for transactions.
	KeyFile string `yaml:"key_file"`
	// KeyFiles are further ones, among which links are shared out: one account
	// pays for all that one client is brought. One that cannot (no funds, say) is
	// left out for a time.
	KeyFiles []string `yaml:"key_files"`
	// GasPrice is the price of one unit of gas, such as "0.001stake".
	GasPrice string `yaml:"gas_price"`
	// AddressPrefix is the bech32 prefix of the chain's accounts; "cosmos"
	// when empty.
	AddressPrefix string `yaml:"address_prefix"`
	// TrustingPeriod of clients that other chains make of this one; two
	// thirds of the unbonding period when zero.
	TrustingPeriod time.Duration `yaml:"trusting_period"`
	// Stock says that the chain is ibc-go v11 as it is. Clients of attestors there
	// are ibc-go's own, which are bound to no source and never rotate.
	Stock bool `yaml:"stock"`
}

// maxKeyFile bounds what is read as a key file.
const maxKeyFile = 1 << 12

// Validate checks everything that can be checked without the chain. Its
// errors name the chain and the field.
func (c Config) Validate() error {
	_, _, err := c.parse()
	return err
}

// parse validates and returns the accounts and the gas price.
func (c Config) parse() ([]account, sdk.DecCoin, error) {
	none := sdk.DecCoin{}
	if c.ID == "" {
		return nil, none, errors.New("cosmos chain: id: is empty")
	}
	if c.ChainID == "" {
		return nil, none, c.fault("chain_id", errors.New("is empty"))
	}
	if len(c.RPC) == 0 {
		return nil, none, c.fault("rpc", errors.New("needs at least one endpoint"))
	}
	for i, endpoint := range c.RPC {
		u, err := url.Parse(endpoint)
		if err == nil && (u.Host == "" || (u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "tcp")) {
			err = errors.New("want http://host:port")
		}
		if err != nil {
			return nil, none, c.fault(fmt.Sprintf("rpc[%d]", i), endpoints.Plain(err))
		}
	}
	if c.TrustingPeriod < 0 {
		return nil, none, c.fault("trusting_period", errors.New("is negative"))
	}
	price := sdk.DecCoin{Amount: math.LegacyZeroDec()}
	if c.GasPrice != "" {
		var err error
		if price, err = sdk.ParseDecCoin(c.GasPrice); err != nil {
			return nil, none, c.fault("gas_price", fmt.Errorf("%q: %w", c.GasPrice, err))
		}
	}
	accounts, err := c.accounts()
	return accounts, price, err
}

// accounts reads the key files.
func (c Config) accounts() ([]account, error) {
	var accounts []account
	known := map[string]bool{}
	for i, path := range append([]string{c.KeyFile}, c.KeyFiles...) {
		field := "key_file"
		if i > 0 {
			field = fmt.Sprintf("key_files[%d]", i-1)
		}
		acct, err := readAccount(path, c.prefix())
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

// fault is an error that names the chain and the configuration field.
func (c Config) fault(field string, err error) error {
	return fmt.Errorf("chain %q: %s: %w", c.ID, field, err)
}

func (c Config) prefix() string {
	if c.AddressPrefix == "" {
		return "cosmos"
	}
	return c.AddressPrefix
}

// account is the key that signs and the address it has on this chain.
type account struct {
	key     *secp256k1.PrivKey
	address string
}

// readAccount reads a key file. Its errors never quote the file.
func readAccount(path, prefix string) (account, error) {
	if path == "" {
		return account{}, errors.New("is empty")
	}
	data, err := secret.Read(path, maxKeyFile)
	if err != nil {
		return account{}, err
	}
	var file struct {
		Address string `json:"address"`
		Key     string `json:"private_key_hex"`
	}
	if json.Unmarshal(data, &file) != nil {
		return account{}, fmt.Errorf(`%s is not a JSON file {"address","private_key_hex"}`, path)
	}
	raw, err := hex.DecodeString(file.Key)
	if err == nil {
		_, err = crypto.ToECDSA(raw) // right length, not zero, below the order
	}
	if err != nil {
		return account{}, fmt.Errorf("%s: private_key_hex is not a secp256k1 key of %d bytes in hex", path, secp256k1.PrivKeySize)
	}
	key := &secp256k1.PrivKey{Key: raw}
	address, err := bech32.ConvertAndEncode(prefix, key.PubKey().Address())
	if err != nil {
		return account{}, fmt.Errorf("address_prefix %q: %w", prefix, err)
	}
	if file.Address != "" && file.Address != address {
		return account{}, fmt.Errorf("%s: the key's address is %s, the file says %s: wrong file or wrong address_prefix", path, address, file.Address)
	}
	return account{key: key, address: address}, nil
}
