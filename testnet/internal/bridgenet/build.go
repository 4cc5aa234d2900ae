package bridgenet

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/gofrs/flock"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
)

// binaries are the programs of this repository that a testnet runs; empty are
// those that its chains do not need.
type binaries struct {
	packetChaincode, application, chain, relayer string
	daemons                                      *daemons.Builder
}

// build compiles what is not yet compiled. The results are kept by checkout,
// where the go command finds them up to date the next time and links nothing;
// the testnet has copies, as another one that starts may build them anew.
func build(ctx context.Context, builder *daemons.Builder, options Options) (binaries, error) {
	built := binaries{daemons: builder}
	dir, unlock, err := buildDir(ctx, builder)
	if err != nil {
		return built, err
	}
	defer unlock()

	packages, programs := []string{"./relayer"}, []*string{&built.relayer}
	if slices.Contains(options.Chains, fabric.Kind) {
		if _, err := builder.Fabric(ctx, options.FabricVersion); err != nil {
			return built, err
		}
		application := "./testnet/samples/traceability/chaincode/cmd/traceability-chaincode"
		if !options.Chains.samples() || options.Probe {
			application = "./testnet/internal/probe"
		}
		packages = append(packages, "./contracts/fabric/cmd/anji-chaincode", application)
		programs = append(programs, &built.packetChaincode, &built.application)
	}
	if slices.Contains(options.Chains, ethereum.Kind) {
		if _, err := builder.Ethereum(ctx); err != nil {
			return built, err
		}
	}
	paths, err := builder.Build(ctx, filepath.Join(dir, "root"), ".", packages...)
	if err != nil {
		return built, err
	}
	for i, path := range paths {
		if *programs[i], err = install(path, filepath.Join(options.Dir, binDir)); err != nil {
			return built, err
		}
	}
	if slices.Contains(options.Chains, cosmos.Kind) {
		paths, err := builder.Build(ctx, filepath.Join(dir, "chain"), "testnet/chain", "./cmd/anjid")
		if err != nil {
			return built, err
		}
		if built.chain, err = install(paths[0], filepath.Join(options.Dir, binDir)); err != nil {
			return built, err
		}
	}
	return built, nil
}

// buildMortal compiles a relayer that kills itself at a failpoint, and puts a
// copy into a directory.
func buildMortal(ctx context.Context, builder *daemons.Builder, into string) (string, error) {
	dir, unlock, err := buildDir(ctx, builder)
	if err != nil {
		return "", err
	}
	defer unlock()
	paths, err := builder.Tagged("failpoints").Build(ctx, filepath.Join(dir, "failpoints"), ".", "./relayer")
	if err != nil {
		return "", err
	}
	return install(paths[0], into)
}

// buildDir is where binaries of this checkout are kept, held until unlock.
func buildDir(ctx context.Context, builder *daemons.Builder) (dir string, unlock func(), err error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", nil, fmt.Errorf("directory for binaries: %w", err)
	}
	checkout := sha256.Sum256([]byte(builder.Root()))
	dir = filepath.Join(cache, "anji", "built-"+hex.EncodeToString(checkout[:6]))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", nil, fmt.Errorf("directory for binaries: %w", err)
	}
	lock := flock.New(filepath.Join(dir, "lock"))
	if _, err := lock.TryLockContext(ctx, 100*time.Millisecond); err != nil {
		return "", nil, fmt.Errorf("wait for another build (%s): %w", lock.Path(), err)
	}
	return dir, func() { lock.Unlock() }, nil
}

// install copies a program, while it is not being built, to where no later
// build changes it.
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
