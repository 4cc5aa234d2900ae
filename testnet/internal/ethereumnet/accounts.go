package ethereumnet

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"
)

// Account has ether. Its key file holds {"address", "private_key_hex"}, a
// secp256k1 key.
type Account struct {
	Address string `json:"address"` // 0x and 40 hexadecimal digits, with EIP-55's capitals
	KeyFile string `json:"key_file"`
}

// makeAccounts makes the accounts' keys, one file each.
func makeAccounts(dir string) (map[string]Account, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	accounts := map[string]Account{}
	for _, name := range []string{Relayer, User, Admin, Buyer} {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, err
		}
		account := Account{
			Address: crypto.PubkeyToAddress(key.PublicKey).Hex(),
			KeyFile: filepath.Join(dir, name+".json"),
		}
		content, err := json.MarshalIndent(map[string]string{
			"address": account.Address, "private_key_hex": hex.EncodeToString(crypto.FromECDSA(key)),
		}, "", "  ")
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(account.KeyFile, append(content, '\n'), 0o600); err != nil {
			return nil, err
		}
		accounts[name] = account
	}
	return accounts, nil
}
