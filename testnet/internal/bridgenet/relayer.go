package bridgenet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

// relayerName is the relayer's name among the processes.
const relayerName = "relayer"

// prepareRelayer writes the relayer's configuration.
func (n *Network) prepareRelayer(binary string) (RelayerInfo, error) {
	info := RelayerInfo{
		Binary: binary,
		Config: filepath.Join(relayerDir(n.options.Dir), "config.yaml"),
		Log:    filepath.Join(relayerDir(n.options.Dir), "relayer.log"),
	}
	return info, n.writeConfig(info.Config, "journal.db", false)
}

// writeConfig writes a relayer's configuration with a journal beside it.
func (n *Network) writeConfig(path, journal string, second bool) error {
	chains := map[string][]any{} // by kind
	for _, end := range n.Ends {
		entry, err := end.relayerConfig(second)
		if err != nil {
			return err
		}
		chains[end.Kind] = append(chains[end.Kind], entry)
	}
	config := map[string]any{"journal": filepath.Join(filepath.Dir(path), journal)}
	for kind, entries := range chains {
		config[kind] = entries
	}
	content, err := yaml.Marshal(config)
	if err != nil {
		return err
	}
	return os.WriteFile(path, content, 0o600)
}

// runRelayer runs one command of the relayer and decodes its JSON answer.
func (n *Network) runRelayer(ctx context.Context, answer any, command ...string) error {
	return n.program.run(ctx, answer, command...)
}

func (i RelayerInfo) run(ctx context.Context, answer any, command ...string) error {
	args := append([]string{"--config", i.Config}, command...)
	cmd := exec.CommandContext(ctx, i.Binary, append(args, "--json")...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 10 * time.Second
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	output, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("relayer %s: %w: %s", strings.Join(command, " "), err, strings.TrimSpace(stderr.String()))
	}
	if err := json.Unmarshal(output, answer); err != nil {
		return fmt.Errorf("relayer %s: answer: %w", strings.Join(command, " "), err)
	}
	return nil
}

// StartRelayer starts the relayer as a process of the testnet.
func (n *Network) StartRelayer() error {
	_, err := n.relayer.Start(n.program.spec(relayerName))
	return err
}

func (i RelayerInfo) spec(name string) process.Spec {
	return process.Spec{Name: name, Path: i.Binary, Args: []string{"--config", i.Config, "start"}, Log: i.Log}
}

// StopRelayer ends the relayer gently.
func (n *Network) StopRelayer() error { return n.relayer.Stop(relayerName) }

// KillRelayer ends the relayer as kill -9 does.
func (n *Network) KillRelayer() error { return n.relayer.Kill(relayerName) }

// RelayerEnded is closed when the relayer has ended.
func (n *Network) RelayerEnded() (<-chan struct{}, error) {
	p, err := n.relayer.Process(relayerName)
	if err != nil {
		return nil, err
	}
	return p.Done(), nil
}

// RelayerPID is the relayer's process.
func (n *Network) RelayerPID() (int, error) {
	p, err := n.relayer.Process(relayerName)
	if err != nil {
		return 0, err
	}
	return p.PID(), nil
}

// RelayerFailed tells how the relayer ended, nil while it runs.
func (n *Network) RelayerFailed() error {
	p, err := n.relayer.Process(relayerName)
	if err != nil {
		return err
	}
	if p.Running() {
		return nil
	}
	return errors.Join(errors.New("the relayer does not run"), p.Err())
}

// Step is one transaction in a packet's life, as the relayer tells it.
type Step struct {
	Tx       string    `json:"tx"`
	Position uint64    `json:"position"`
	Time     time.Time `json:"time"` // of the block
	At       time.Time `json:"at"`   // when the relayer learned of it
}

// Proof is one proof in a packet's life.
type Proof struct {
	Height adapters.Height `json:"height"`
	At     time.Time       `json:"at"`
}

// Packet is a packet as the relayer's journal has it.
type Packet struct {
	SourceChain  string `json:"source_chain"`
	SourceClient string `json:"source_client"` // sequences repeat on every client
	Sequence     uint64 `json:"sequence,string"`
	Stage        string `json:"stage"`
	Sent         Step   `json:"sent"`
	Proven       Proof  `json:"proven"`
	Delivered    Step   `json:"delivered"`
	Returned     Proof  `json:"returned"`
	Acknowledged Step   `json:"acknowledged"`
	TimedOut     Step   `json:"timed_out"`
}

// Packets lists what the relayer knows of all packets.
func (n *Network) Packets(ctx context.Context) ([]Packet, error) {
	var packets []Packet
	return packets, n.runRelayer(ctx, &packets, "packets", "--limit", "0")
}
