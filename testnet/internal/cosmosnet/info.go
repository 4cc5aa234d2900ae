package cosmosnet

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

const infoFile = "info.json"

// Info says where a network is and how to use it. It is kept in the network's
// directory as info.json.
type Info struct {
	Dir           string             `json:"dir"`
	ChainID       string             `json:"chain_id"`
	AddressPrefix string             `json:"address_prefix"`
	Denom         string             `json:"denom"`
	Validators    []Validator        `json:"validators"`
	Accounts      map[string]Account `json:"accounts"`
}

// Validator is one node.
type Validator struct {
	Name string `json:"name"`
	RPC  string `json:"rpc"`  // URL of CometBFT's RPC, websocket under /websocket
	GRPC string `json:"grpc"` // host:port, without TLS
	Home string `json:"home"` // for the daemon's --home
	Log  string `json:"log"`
}

// Account has coins. Its key file holds {"address", "private_key_hex"}, a
// secp256k1 key.
type Account struct {
	Address string `json:"address"`
	KeyFile string `json:"key_file"`
}

// RPC lists the RPC URLs of all validators.
func (i Info) RPC() []string {
	urls := make([]string, len(i.Validators))
	for n, v := range i.Validators {
		urls[n] = v.RPC
	}
	return urls
}

// ReadInfo reads the info.json of the network kept in dir.
func ReadInfo(dir string) (Info, error) {
	var info Info
	path := filepath.Join(dir, infoFile)
	content, err := os.ReadFile(path)
	if err != nil {
		return info, err
	}
	if err := json.Unmarshal(content, &info); err != nil {
		return info, fmt.Errorf("%s: %w", path, err)
	}
	return info, nil
}

func newInfo(plan layout.Plan, options Options) (Info, error) {
	info := Info{
		Dir:           options.Dir,
		ChainID:       plan.ChainID,
		AddressPrefix: layout.AddressPrefix,
		Denom:         layout.Denom,
		Accounts:      map[string]Account{},
	}
	for _, v := range plan.Validators {
		info.Validators = append(info.Validators, Validator{
			Name: v.Name,
			RPC:  fmt.Sprintf("http://127.0.0.1:%d", v.RPC),
			GRPC: fmt.Sprintf("127.0.0.1:%d", v.GRPC),
			Home: layout.Home(plan.Dir, v.Name),
			Log:  filepath.Join(options.Dir, v.Name+".log"),
		})
	}
	for _, name := range plan.Accounts {
		path := layout.KeyFile(plan.Dir, name)
		key, err := layout.ReadKey(path)
		if err != nil {
			return Info{}, err
		}
		info.Accounts[name] = Account{Address: key.Address, KeyFile: path}
	}
	return info, nil
}

func (i Info) validator(name string) (Validator, error) {
	for _, v := range i.Validators {
		if v.Name == name {
			return v, nil
		}
	}
	return Validator{}, fmt.Errorf("cosmos network %s has no validator %q", i.ChainID, name)
}

func (i Info) write() error {
	content, err := json.MarshalIndent(i, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(i.Dir, infoFile), append(content, '\n'), 0o644)
}
