package deploy

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/anji-bridge/anji/internal/secret"
)

// maxKeyFile bounds what is read as a key file.
const maxKeyFile = 1 << 12

// ReadKey reads an account's key from a JSON file {"address",
// "private_key_hex"}; the address may be left out. Its errors never quote the
// file.
func ReadKey(path string) (*ecdsa.PrivateKey, error) {
	if path == "" {
		return nil, errors.New("is empty")
	}
	data, err := secret.Read(path, maxKeyFile)
	if err != nil {
		return nil, err
	}
	var file struct {
		Address string `json:"address"`
		Key     string `json:"private_key_hex"`
	}
	if json.Unmarshal(data, &file) != nil {
		return nil, fmt.Errorf(`%s is not a JSON file {"address","private_key_hex"}`, path)
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(file.Key, "0x"))
	if err != nil {
		return nil, fmt.Errorf("%s: private_key_hex is not a secp256k1 key of 32 bytes in hex", path)
	}
	address := crypto.PubkeyToAddress(key.PublicKey)
	if file.Address != "" && (!common.IsHexAddress(file.Address) || common.HexToAddress(file.Address) != address) {
		return nil, fmt.Errorf("%s: the key's address is %s, the file says another: wrong file", path, address)
	}
	return key, nil
}
