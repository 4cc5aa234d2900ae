// Command gen compiles the Solidity contracts and generates their Go bindings.
//
// Run it from the repository's root; it needs node, and npm once to install the
// compiler:
//
//	go run ./contracts/ethereum/gen [-check] [contract]...
//
// For each contract of the table in contracts.go it writes
// contracts/ethereum/artifacts/<name>.json (source, ABI and bytecode) and a file
// of abigen v2 bindings. Naming contracts leaves the others alone. With -check
// nothing is written, and the command fails when a generated file is missing or
// differs, or, without names, when an artifact has lost its contract.
//
// To add a contract, put its .sol file under src (or test, where only tests use
// it), add a line to the table, and run the command.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

const ethereum = "contracts/ethereum"

func main() {
	check := flag.Bool("check", false, "write nothing; fail when a generated file is not up to date")
	flag.Parse()
	if err := run(context.Background(), *check, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, check bool, names []string) error {
	if _, err := os.Stat(filepath.Join(ethereum, "compile.mjs")); err != nil {
		return fmt.Errorf("run this from the repository's root: %w", err)
	}
	wanted, err := choose(names)
	if err != nil {
		return err
	}
	compiled, err := compile(ctx, wanted)
	if err != nil {
		return err
	}
	files, err := generate(compiled)
	if err != nil {
		return err
	}
	if len(names) == 0 {
		if err := strays(files, check); err != nil {
			return err
		}
	}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		if err := settle(path, files[path], check); err != nil {
			return err
		}
	}
	return nil
}

// choose returns the contracts of that name, or all of them.
func choose(names []string) ([]contract, error) {
	if len(names) == 0 {
		return contracts, nil
	}
	var wanted []contract
	for _, name := range names {
		i := slices.IndexFunc(contracts, func(c contract) bool { return c.name == name })
		if i < 0 {
			return nil, fmt.Errorf("there is no contract %s in gen/contracts.go", name)
		}
		wanted = append(wanted, contracts[i])
	}
	return wanted, nil
}

// artifact is what is kept of a compilation.
type artifact struct {
	contract `json:"-"`
	Name     string          `json:"contractName"`
	Source   string          `json:"sourceName"`
	ABI      json.RawMessage `json:"abi"`
	Bytecode string          `json:"bytecode"` // hex of the code that creates it; none for an interface
	Size     int             `json:"-"`        // bytes of code on chain
}

// maxCodeSize is the most that a contract's code may have (EIP-170).
const maxCodeSize = 24576

func compile(ctx context.Context, wanted []contract) ([]artifact, error) {
	if err := install(ctx); err != nil {
		return nil, err
	}
	arguments := []string{"compile.mjs"}
	for _, c := range wanted {
		if !slices.Contains(arguments, c.file) {
			arguments = append(arguments, c.file)
		}
	}
	var stdout bytes.Buffer
	node := exec.CommandContext(ctx, "node", arguments...)
	node.Dir, node.Stdout, node.Stderr = ethereum, &stdout, os.Stderr
	if err := node.Run(); err != nil {
		return nil, fmt.Errorf("node compile.mjs: %w", err)
	}
	var output map[string]map[string]struct {
		ABI json.RawMessage `json:"abi"`
		EVM struct {
			Bytecode, DeployedBytecode struct{ Object string }
		} `json:"evm"`
	}
	if err := json.Unmarshal(stdout.Bytes(), &output); err != nil {
		return nil, fmt.Errorf("the compiler's output: %w", err)
	}
	compiled := make([]artifact, len(wanted))
	for i, c := range wanted {
		out, ok := output[c.file][c.name]
		if !ok {
			return nil, fmt.Errorf("%s has no contract %s", c.file, c.name)
		}
		code := out.EVM.Bytecode.Object
		if strings.Contains(code, "__") {
			return nil, fmt.Errorf("%s needs a library that is linked: make the library's functions internal", c.name)
		}
		size := len(out.EVM.DeployedBytecode.Object) / 2
		if size > maxCodeSize {
			return nil, fmt.Errorf("%s has %d bytes of code, the most that Ethereum takes is %d (EIP-170)", c.name, size, maxCodeSize)
		}
		compiled[i] = artifact{contract: c, Name: c.name, Source: c.file, ABI: out.ABI, Bytecode: code, Size: size}
	}
	return compiled, nil
}

// install gets the compiler once, exactly as package-lock.json pins it.
func install(ctx context.Context) error {
	if _, err := os.Stat(filepath.Join(ethereum, "node_modules", "solc")); err == nil {
		return nil
	}
	npm := exec.CommandContext(ctx, "npm", "ci", "--no-audit", "--no-fund")
	npm.Dir, npm.Stdout, npm.Stderr = ethereum, os.Stderr, os.Stderr
	if err := npm.Run(); err != nil {
		return fmt.Errorf("npm ci in %s: %w", ethereum, err)
	}
	return nil
}

// settle writes a file, or compares it when checking.
func settle(path string, content []byte, check bool) error {
	if !check {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		return os.WriteFile(path, content, 0o644)
	}
	present, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("run go run ./contracts/ethereum/gen: %w", err)
	}
	if !bytes.Equal(present, content) {
		return fmt.Errorf("%s is not what its source compiles to: run go run ./contracts/ethereum/gen", path)
	}
	return nil
}

// strays deals with generated files that no contract stands behind any more.
func strays(files map[string][]byte, check bool) error {
	for _, pattern := range []string{ethereum + "/artifacts/*.json", bindings + "/*.go", testBindings + "/*.go"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			return err
		}
		for _, path := range found {
			if _, ok := files[path]; ok || strings.HasSuffix(path, "/doc.go") || strings.HasSuffix(path, "_test.go") {
				continue
			}
			if check {
				return fmt.Errorf("%s belongs to no contract in gen/contracts.go", path)
			}
			if err := os.Remove(path); err != nil {
				return err
			}
		}
	}
	return nil
}
