package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/soak"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

func soakCommand() *cli.Command {
	return &cli.Command{
		Name:  "soak",
		Usage: "relay many packets while everything that can fail does, and count them",
		Description: `Starts a fresh testnet of two chains, Fabric or Cosmos ones, links them and sends
packets both ways, some of which live for seconds only. Meanwhile the relayer is
killed again and again, at points of its work where that may hurt and at random
moments; nodes die and come back or answer no more; chains stall; the journal's
disk is full; a second relayer with a journal and accounts of its own joins and
is killed. Kills and faults are spread over the packets.

At the end each packet is counted by the blocks of both chains, by their packet
stores and by the applications at both ends; the command succeeds only if every
one of them ended exactly once. 20,000 packets with 100 kills take half an hour or more.
The seed that is printed makes a later run alike. Needs Linux.

Examples:
   go run ./testnet soak --packets 200 --kills 5
   go run ./testnet soak --chains cosmos,cosmos --json
   go run ./testnet soak --packets 20000 --kills 100 --report testnet/SOAK.md
   go run ./testnet soak --seed 7`,
		Flags: append(placeFlags("soak"), fabricFlag, jsonFlag,
			&cli.StringFlag{Name: chainsFlag.Name, Value: bridgenet.FabricCosmos.String(), Usage: "`KINDS` of the two chains: " + bridgenet.SetsText() + "; without ethereum"},
			&cli.IntFlag{Name: "packets", Value: 2000, Usage: "`NUMBER` of packets, both ways together"},
			&cli.IntFlag{Name: "kills", Value: 20, Usage: "`NUMBER` of times that the relayer is killed"},
			&cli.IntFlag{Name: "faults", Usage: "`NUMBER` of other faults; default: 10 and one for each 200 packets"},
			&cli.Uint64Flag{Name: "seed", Usage: "`NUMBER` that decides what happens; default: the clock's"},
			&cli.StringFlag{Name: "report", Usage: "`FILE` to which a report in Markdown is added"},
		),
		Action: runSoak,
	}
}

// soakOptions reads the flags.
func soakOptions(c *cli.Context) (net bridgenet.Options, options soak.Options, err error) {
	if net, err = newOptions(c, false); err != nil {
		return net, options, err
	}
	net.Probe = true
	net.Log = net.Log.Level(zerolog.InfoLevel) // nodes that die are no news
	options = soak.Options{
		Packets: c.Int("packets"), Kills: c.Int("kills"), Faults: c.Int("faults"), Seed: c.Uint64("seed"),
		Log: net.Log, Stages: net.Stages,
	}
	if !c.IsSet("faults") {
		options.Faults = 10 + options.Packets/200
	}
	if !c.IsSet("seed") {
		options.Seed = uint64(time.Now().UnixNano() % 1_000_000)
	}
	const mostPackets, mostEvents = 1_000_000, 10_000
	switch {
	case len(net.Chains) != 2 || slices.Contains(net.Chains, ethereum.Kind):
		return net, options, fmt.Errorf("--chains %s: want two, none of them ethereum", net.Chains)
	case options.Packets < 2 || options.Packets > mostPackets:
		return net, options, fmt.Errorf("--packets %d: want 2 to %d", options.Packets, mostPackets)
	case options.Kills < 0 || options.Kills > mostEvents || options.Kills > options.Packets:
		return net, options, fmt.Errorf("--kills %d: want 0 to %d, and no more than packets", options.Kills, mostEvents)
	case options.Faults < 0 || options.Faults > mostEvents || options.Faults > options.Packets:
		return net, options, fmt.Errorf("--faults %d: want 0 to %d, and no more than packets", options.Faults, mostEvents)
	}
	return net, options, nil
}

func runSoak(c *cli.Context) (err error) {
	net, options, err := soakOptions(c)
	if err != nil {
		return err
	}
	net.Log.Info().Uint64("seed", options.Seed).Int("packets", options.Packets).Int("kills", options.Kills).Int("faults", options.Faults).Msg("soak")
	network, release, err := start(c.Context, net)
	if err != nil {
		return err
	}
	defer release()
	defer func() {
		if err = errors.Join(err, network.Close()); err != nil {
			err = fmt.Errorf("%w\nfiles and logs: %s", err, net.Dir)
			return
		}
		err = remove(net.Dir)
	}()
	report, err := soak.Run(c.Context, network, options)
	if err != nil {
		return err
	}
	if err := addReport(c.String("report"), report); err != nil {
		return err
	}
	result := soakResult{Report: report, Stages: net.Stages.Took()}
	if c.Bool("json") {
		return printJSON(c.App.Writer, result)
	}
	result.print(c.App.Writer)
	return nil
}

// addReport appends to a file, if one is named.
func addReport(path string, report soak.Report) (err error) {
	if path == "" {
		return nil
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("--report: %w", err)
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	if _, err := fmt.Fprintln(file); err != nil {
		return err
	}
	return report.Markdown(file)
}

// soakResult is what the soak shows.
type soakResult struct {
	soak.Report
	Stages []stage.Took `json:"stages"`
}

func (r soakResult) print(out io.Writer) {
	t := newTable(out, "direction", "sent", "delivered", "acknowledged", "timed out")
	for _, d := range r.Directions {
		t.AppendRow(table.Row{d.From + " > " + d.To, d.Sent, d.Delivered, d.Acknowledged, d.TimedOut})
	}
	t.Render()
	for _, part := range []struct {
		what   string
		events []soak.Event
	}{{"relayer killed at", r.Kills}, {"fault", r.Faults}} {
		t := newTable(out, part.what, "times")
		for _, e := range part.events {
			t.AppendRow(table.Row{e.What, e.Times})
		}
		t.Render()
	}
	fmt.Fprintf(out, "Every packet ended exactly once. Seed %d; %d calls of applications failed, the relayer ended by itself %d times.\n",
		r.Seed, r.FailedSends, r.EndedByItself)
	printStages(out, r.Stages)
}
