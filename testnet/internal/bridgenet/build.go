package bridgenet

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
)

// binaries are the programs of this repository that a testnet runs.
type binaries struct {
	packetChaincode, sampleChaincode, chain, relayer string
}

// build compiles what is not yet compiled. The results are kept by checkout,
// where the go command finds them up to date the next time and links nothing.
func build(ctx context.Context, builder *daemons.Builder, version daemons.FabricVersion) (binaries, error) {
	if _, err := builder.Fabric(ctx, version); err != nil {
		return binaries{}, err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return binaries{}, fmt.Errorf("directory for binaries: %w", err)
	}
	checkout := sha256.Sum256([]byte(builder.Root()))
	dir := filepath.Join(cache, "anji", "built-"+hex.EncodeToString(checkout[:6]))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return binaries{}, fmt.Errorf("directory for binaries: %w", err)
	}
	lock := flock.New(filepath.Join(dir, "lock"))
	if _, err := lock.TryLockContext(ctx, 100*time.Millisecond); err != nil {
		return binaries{}, fmt.Errorf("wait for another build (%s): %w", lock.Path(), err)
	}
	defer lock.Unlock()

	own, err := builder.Build(ctx, filepath.Join(dir, "root"), ".",
		"./contracts/fabric/cmd/anji-chaincode", "./testnet/samples/traceability/chaincode/cmd/traceability-chaincode", "./relayer")
	if err != nil {
		return binaries{}, err
	}
	chain, err := builder.Build(ctx, filepath.Join(dir, "chain"), "testnet/chain", "./cmd/anjid")
	if err != nil {
		return binaries{}, err
	}
	return binaries{packetChaincode: own[0], sampleChaincode: own[1], relayer: own[2], chain: chain[0]}, nil
}

// install copies a program to where no later build changes it.
func install(path, dir string) (string, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	installed := filepath.Join(dir, filepath.Base(path))
	return installed, os.WriteFile(installed, content, 0o755)
}
