package bridgenet

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

// ErrNone says that a directory holds no testnet.
var ErrNone = errors.New("no testnet here")

const (
	infoFile = "testnet.json"
	// binDir has copies of the programs that run.
	binDir = "bin"
)

// Info tells where everything of a testnet is. It is written to testnet.json
// in its directory once all of it runs; it names key files and holds no keys.
type Info struct {
	Name    string      `json:"name"`
	Dir     string      `json:"dir"`
	Chains  []ChainInfo `json:"chains"`
	Relayer RelayerInfo `json:"relayer"`
}

// ChainInfo tells of one chain; one of Fabric, Ethereum and Cosmos is set.
type ChainInfo struct {
	ID       string          `json:"id"` // in the relayer's configuration
	Fabric   *fabricnet.Info `json:"fabric,omitempty"`
	Ethereum *EthereumInfo   `json:"ethereum,omitempty"`
	Cosmos   *cosmosnet.Info `json:"cosmos,omitempty"`
}

// RelayerInfo names the files of the relayer.
type RelayerInfo struct {
	Binary string `json:"binary"`
	Config string `json:"config"`
	Log    string `json:"log"`
}

func relayerDir(dir string) string { return filepath.Join(dir, "relayer") }

// part is a directory that processes are recorded in.
type part struct {
	dir, logs string
	prefix    string // of process names: those of two chains of one kind repeat
}

// parts are all that any testnet can have, in the order in which they are
// stopped: the relayer first, as it uses the others.
func parts(dir string) []part {
	all := []part{{dir: relayerDir(dir), logs: relayerDir(dir)}}
	for _, set := range sets {
		for _, end := range newEnds(set, dir, zerolog.Nop()) {
			found := part{dir: end.dir, logs: end.dir}
			if end.Kind == fabric.Kind {
				found.logs = filepath.Join(end.dir, "logs")
			}
			if end.number != "" {
				found.prefix = end.ID + "/"
			}
			if !slices.Contains(all, found) {
				all = append(all, found)
			}
		}
	}
	return all
}

// ReadInfo reads what Start wrote. It fails with ErrNone where it never did.
func ReadInfo(dir string) (Info, error) {
	content, err := os.ReadFile(filepath.Join(dir, infoFile))
	if errors.Is(err, os.ErrNotExist) {
		return Info{}, fmt.Errorf("%s: %w", dir, ErrNone)
	}
	if err != nil {
		return Info{}, err
	}
	var info Info
	if err := json.Unmarshal(content, &info); err != nil {
		return Info{}, fmt.Errorf("%s: %w", filepath.Join(dir, infoFile), err)
	}
	return info, nil
}

func (i Info) write() error {
	content, err := json.MarshalIndent(i, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(i.Dir, infoFile), append(content, '\n'), 0o644)
}

// Process is one recorded process of a testnet.
type Process struct {
	Name    string `json:"name"`
	PID     int    `json:"pid"`
	Running bool   `json:"running"`
	Log     string `json:"log"`
}

// Processes lists the processes recorded below dir, running or not.
func Processes(dir string) ([]Process, error) {
	var all []Process
	for _, part := range parts(dir) {
		if _, err := os.Stat(part.dir); errors.Is(err, os.ErrNotExist) {
			continue
		}
		group, err := process.Open(part.dir, process.Options{Detached: true})
		if err != nil {
			return nil, err
		}
		for _, name := range group.Names() {
			p, err := group.Process(name)
			if err != nil {
				return nil, err
			}
			all = append(all, Process{Name: part.prefix + name, PID: p.PID(), Running: p.Running(), Log: p.Log})
		}
	}
	return all, nil
}

// Logs are the log files below dir by the names of their processes; they stay
// when the processes are gone.
func Logs(dir string) (map[string]string, error) {
	logs := map[string]string{}
	for _, part := range parts(dir) {
		paths, err := filepath.Glob(filepath.Join(part.logs, "*.log"))
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			logs[part.prefix+strings.TrimSuffix(filepath.Base(path), ".log")] = path
		}
	}
	return logs, nil
}

// Down stops every process recorded below dir. Files stay but for the info
// file, which tells of a testnet that runs.
func Down(dir string) error {
	var failures []error
	for _, part := range parts(dir) {
		failures = append(failures, process.Reap(part.dir))
	}
	if err := os.Remove(filepath.Join(dir, infoFile)); err != nil && !errors.Is(err, os.ErrNotExist) {
		failures = append(failures, err)
	}
	return errors.Join(failures...)
}

// Remove stops what an earlier testnet left in dir and deletes its files.
func Remove(dir string) error {
	if err := Down(dir); err != nil {
		return err
	}
	for _, part := range parts(dir) {
		if err := os.RemoveAll(part.dir); err != nil {
			return err
		}
	}
	return os.RemoveAll(filepath.Join(dir, binDir))
}
