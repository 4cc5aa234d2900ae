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

// prepareRelayer installs the relayer and writes its configuration.
func (n *Network) prepareRelayer(binary string) (RelayerInfo, error) {
	dir := relayerDir(n.options.Dir)
	installed, err := install(binary, filepath.Join(n.options.Dir, binDir))
	if err != nil {
		return RelayerInfo{}, err
	}
	chains := map[string][]any{} // by kind
	for _, end := range n.Ends {
		entry, err := end.relayerConfig()
		if err != nil {
			return RelayerInfo{}, err
		}
		chains[end.Kind] = append(chains[end.Kind], entry)
	}
	config := map[string]any{"journal": filepath.Join(dir, "journal.db")}
	for kind, entries := range chains {
		config[kind] = entries
	}
	content, err := yaml.Marshal(config)
	if err != nil {
		return RelayerInfo{}, err
	}
	info := RelayerInfo{Binary: installed, Config: filepath.Join(dir, "config.yaml"), Log: filepath.Join(dir, "relayer.log")}
	return info, os.WriteFile(info.Config, content, 0o600)
}

// runRelayer runs one command of the relayer and decodes its JSON answer.
func (n *Network) runRelayer(ctx context.Context, answer any, command ...string) error {
	args := append([]string{"--config", n.program.Config}, command...)
	cmd := exec.CommandContext(ctx, n.program.Binary, append(args, "--json")...)
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
	_, err := n.relayer.Start(process.Spec{
		Name: relayerName,
		Path: n.program.Binary,
		Args: []string{"--config", n.program.Config, "start"},
		Log:  n.program.Log,
	})
	return err
}

// StopRelayer ends the relayer gently.
func (n *Network) StopRelayer() error { return n.relayer.Stop(relayerName) }

// KillRelayer ends the relayer as kill -9 does.
func (n *Network) KillRelayer() error { return n.relayer.Kill(relayerName) }

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
