package bench

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

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	transfertypes "github.com/cosmos/ibc-go/v8/modules/apps/transfer/types"
	channeltypes "github.com/cosmos/ibc-go/v8/modules/core/04-channel/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/goccy/go-yaml"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

// How rly is tuned: by default it asks a chain for blocks once a second and
// sends five messages in a transaction, which is several times slower. It
// leaves out a block whose results are not there within five loops, so one that
// takes half a second to execute, and finds what was in it when it next looks
// through all packets: by default after five minutes. Looking oftener than once
// a minute holds up what goes well.
const (
	rlyLoop     = 100 * time.Millisecond
	rlyMessages = "50"
	rlyFlush    = time.Minute
)

const (
	rlyName = "rly"
	rlyPath = "bench" // what rly calls a link
	rlyKey  = "relayer"
	// rlyFunds is what its accounts get: more than any run costs.
	rlyFunds = 100_000_000_000
)

// rly is the Go relayer v2.5.2 on a channel of ICS-20.
type rly struct {
	binary, home, log string
	group             *process.Group
	channels          [2]string
	ways              []direction
}

// newRly configures rly for two Cosmos chains, makes its keys and pays
// something into their accounts.
func newRly(ctx context.Context, binary, dir string, from, to *bridgenet.End, log zerolog.Logger) (*rly, error) {
	r := &rly{binary: binary, home: filepath.Join(dir, "home"), log: filepath.Join(dir, "rly.log")}
	if err := os.MkdirAll(filepath.Join(r.home, "config"), 0o755); err != nil {
		return nil, err
	}
	content, err := yaml.Marshal(rlyConfig(from, to))
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(r.home, "config", "config.yaml"), content, 0o600); err != nil {
		return nil, err
	}
	for _, end := range []*bridgenet.End{from, to} {
		if err := r.addKey(ctx, end, log); err != nil {
			return nil, fmt.Errorf("rly's account on %s: %w", end.ID, err)
		}
	}
	r.group, err = process.Open(dir, process.Options{})
	return r, err
}

func rlyConfig(from, to *bridgenet.End) map[string]any {
	chain := func(end *bridgenet.End) map[string]any {
		ours := end.CosmosConfig(cosmosnet.Relayer)
		return map[string]any{"type": "cosmos", "value": map[string]any{
			"key": rlyKey, "chain-id": ours.ChainID, "rpc-addr": ours.RPC[0], "account-prefix": ours.AddressPrefix,
			"keyring-backend": "test", "gas-adjustment": 1.3, "gas-prices": ours.GasPrice,
			"timeout": "10s", "output-format": "json", "sign-mode": "direct", "min-loop-duration": rlyLoop.String(),
		}}
	}
	end := func(end *bridgenet.End) map[string]any {
		return map[string]any{"chain-id": end.Cosmos.Info().ChainID}
	}
	return map[string]any{
		"global": map[string]any{"api-listen-addr": "", "timeout": "10s", "light-cache-size": 20, "log-level": "info", "ics20-memo-limit": 0, "max-receiver-size": 150},
		"chains": map[string]any{from.ID: chain(from), to.ID: chain(to)},
		"paths": map[string]any{rlyPath: map[string]any{
			"src": end(from), "dst": end(to), "src-channel-filter": map[string]any{"rule": "", "channel-list": []string{}},
		}},
	}
}

// addKey makes a new key, as rly takes none but its own and mnemonics.
func (r *rly) addKey(ctx context.Context, end *bridgenet.End, log zerolog.Logger) error {
	output, err := r.run(ctx, "keys", "add", end.ID, rlyKey)
	if err != nil {
		return err
	}
	var key struct{ Address string }
	if err := json.Unmarshal(output, &key); err != nil {
		return err
	}
	payer, err := cosmos.New(end.CosmosConfig(cosmosnet.Admin), log)
	if err != nil {
		return err
	}
	defer payer.Close()
	_, err = payer.Execute(ctx, &banktypes.MsgSend{
		FromAddress: payer.Address(), ToAddress: key.Address, Amount: sdk.NewCoins(sdk.NewInt64Coin(layout.Denom, rlyFunds)),
	})
	return err
}

// link makes clients, a connection and a channel.
func (r *rly) link(ctx context.Context) error {
	_, err := r.run(ctx, "transact", "link", rlyPath, "--src-port", transfertypes.PortID, "--dst-port", transfertypes.PortID,
		"--order", "unordered", "--version", transfertypes.Version)
	return err
}

// readChannel reads what an end of the channel is called.
func (r *rly) readChannel(ctx context.Context, i int, from *bridgenet.End, log zerolog.Logger) error {
	chain, err := cosmos.New(from.CosmosConfig(cosmosnet.Admin), log)
	if err != nil {
		return err
	}
	defer chain.Close()
	var answer channeltypes.QueryChannelsResponse
	if err := chain.Query(ctx, "/ibc.core.channel.v1.Query/Channels", &channeltypes.QueryChannelsRequest{}, &answer); err != nil {
		return err
	}
	if len(answer.Channels) != 1 || answer.Channels[0].State != channeltypes.OPEN {
		return fmt.Errorf("rly made %d channels, want an open one: %v", len(answer.Channels), answer.Channels)
	}
	r.channels[i] = answer.Channels[0].ChannelId
	return nil
}

// run runs one command. Its output may hold a mnemonic and is not told.
func (r *rly) run(ctx context.Context, command ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, r.binary, append(command, "--home", r.home)...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 10 * time.Second
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	output, err := cmd.Output()
	if err != nil {
		const most = 1500
		told := strings.TrimSpace(stderr.String())
		return nil, fmt.Errorf("rly %s: %w: %s", command[0], err, told[max(0, len(told)-most):])
	}
	return output, nil
}

func (r *rly) start() error {
	_, err := r.group.Start(process.Spec{
		Name: rlyName, Path: r.binary, Log: r.log,
		Args: []string{"start", rlyPath, "--max-msgs", rlyMessages, "--flush-interval", rlyFlush.String(), "--home", r.home},
	})
	return err
}

func (r *rly) stop() error { return r.group.Stop(rlyName) }

func (r *rly) pid() (int, error) {
	p, err := r.group.Process(rlyName)
	if err != nil {
		return 0, err
	}
	return p.PID(), nil
}

func (r *rly) failed() error {
	p, err := r.group.Process(rlyName)
	if err != nil || p.Running() {
		return err
	}
	return errors.Join(errors.New("rly does not run"), p.Err())
}

func (r *rly) directions() []direction { return r.ways }

// journal: rly keeps nothing about packets.
func (r *rly) journal() (int64, bool, error) { return 0, false, nil }

// channelWay is one direction of rly's channel.
type channelWay struct {
	*rly
	from      int
	ledgers   [2]cosmosLedger
	transfers *transfers
	signed    signed
	sequences []uint64 // a channel counts its packets from 1
}

func (w *channelWay) source() source { return source{w.channels[w.from], w.from} }

func (w *channelWay) prepare(_ context.Context, l load) (err error) {
	w.signed, err = w.transfers.sign(w.transfers.overChannel(w.source().client, dueTime(), l.packets), l.pace)
	w.sequences = following(w.sequences, l.packets)
	return err
}

func (w *channelWay) send(ctx context.Context) ([]uint64, error) {
	return w.sequences, w.signed.send(ctx)
}

func (w *channelWay) ended(ctx context.Context, sequence uint64) (bool, error) {
	receipt, err := w.ledgers[1-w.from].key(ctx, host.PacketReceiptKey(transfertypes.PortID, w.channels[1-w.from], sequence))
	if err != nil || len(receipt) == 0 {
		return false, err
	}
	commitment, err := w.ledgers[w.from].key(ctx, host.PacketCommitmentKey(transfertypes.PortID, w.channels[w.from], sequence))
	return err == nil && len(commitment) == 0, err
}

// settle has rly carry what it left lying of a load. It looks through all
// packets when it starts.
func (r *rly) settle(ctx context.Context, l load) error {
	const starts = 3
	for attempt := 1; ; attempt++ {
		err := r.settleOnce(ctx, l)
		if err == nil || attempt == starts || ctx.Err() != nil {
			return err
		}
	}
}

func (r *rly) settleOnce(ctx context.Context, l load) (err error) {
	ctx, cancel := context.WithTimeout(ctx, l.patience())
	defer cancel()
	if err := r.start(); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.stop()) }()
	for _, d := range r.ways {
		w := d.(*channelWay)
		for i := 0; i < len(w.sequences); {
			ended, err := w.ended(ctx, w.sequences[i])
			if err != nil {
				return err
			}
			if ended {
				i++
				continue
			}
			if err := pause(ctx); err != nil {
				return fmt.Errorf("packet %d of %s was left lying: %w", w.sequences[i], w.source().client, err)
			}
		}
	}
	return nil
}

// Close stops rly.
func (r *rly) Close() error { return r.group.Close() }
