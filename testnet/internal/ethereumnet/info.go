package ethereumnet

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

const infoFile = "info.json"

// Info says where a network is and how to use it. It is kept in the network's
// directory as info.json.
type Info struct {
	Dir       string             `json:"dir"`
	ChainID   uint64             `json:"chain_id"`
	RPC       string             `json:"rpc"`       // URL of geth's JSON-RPC by HTTP
	Websocket string             `json:"websocket"` // URL of the same by websocket
	BeaconAPI string             `json:"beacon_api"`
	Consensus Consensus          `json:"consensus"`
	Accounts  map[string]Account `json:"accounts"`
}

func newInfo(dir string, chainID uint64, ports nodePorts) Info {
	return Info{
		Dir:       dir,
		ChainID:   chainID,
		RPC:       "http://" + address(ports.rpc),
		Websocket: "ws://" + address(ports.rpc),
		BeaconAPI: "http://" + address(ports.beaconAPI),
		Consensus: newConsensus(),
	}
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

func (i Info) write() error {
	content, err := json.MarshalIndent(i, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(i.Dir, infoFile), append(content, '\n'), 0o644)
}

// Directories below that of the network.
const (
	configDir = "config"
	dataDir   = "data"
	keysDir   = "keys"
)

func (i Info) config(file string) string  { return filepath.Join(i.Dir, configDir, file) }
func (i Info) data(process string) string { return filepath.Join(i.Dir, dataDir, process) }
func (i Info) log(process string) string  { return filepath.Join(i.Dir, process+".log") }
