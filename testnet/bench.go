package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/testnet/internal/bench"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

var cosmosCosmos = bridgenet.Chains{cosmos.Kind, cosmos.Kind}

func benchCommand() *cli.Command {
	return &cli.Command{
		Name:  "bench",
		Usage: "measure the relayer between two chains",
		Description: `Starts a fresh testnet of two chains, Cosmos ones with one validator and blocks
every 500 ms, links them, and has packets relayed from the first to the second;
Ethereum is always the first.
What it tells comes from the chains' blocks: packets received and acknowledged
per second, how long packets took beside what blocks alone take, transactions,
client updates and fees. The relayer's processor time and memory are the
kernel's.

Two Cosmos chains exchange coins. Between them the ceiling is measured too: how
fast the chains execute the same messages when those lie ready and no relayer is
at work. --peer rly adds the Go relayer rly v2.5.2, tuned (100 ms loop, 50
messages per transaction), with ICS-20 over a channel between the same chains;
the repeats of all are interleaved.

Examples:
   go run ./testnet bench
   go run ./testnet bench --packets 5000 --repeats 5 --peer rly
   go run ./testnet bench --chains fabric,cosmos --packets 100 --reverse
   go run ./testnet bench --json > bench.json`,
		Flags: append(placeFlags("bench"), fabricFlag, jsonFlag,
			&cli.StringFlag{Name: chainsFlag.Name, Value: cosmosCosmos.String(), Usage: "`KINDS` of the two chains: " + bridgenet.SetsText()},
			&cli.IntFlag{Name: "packets", Value: 500, Usage: "`NUMBER` of packets in a repeat"},
			&cli.IntFlag{Name: "repeats", Value: 1, Usage: "`NUMBER` of repeats"},
			&cli.BoolFlag{Name: "reverse", Usage: "send from the second chain to the first"},
			&cli.StringFlag{Name: "peer", Usage: "`RELAYER` to compare with: rly"},
		),
		Action: runBench,
	}
}

// benchOptions reads the flags.
func benchOptions(c *cli.Context) (net bridgenet.Options, options bench.Options, err error) {
	if net, err = newOptions(c, false); err != nil {
		return net, options, err
	}
	net.Validators = 1
	options = bench.Options{
		Packets: c.Int("packets"), Repeats: c.Int("repeats"), Reverse: c.Bool("reverse"), Log: net.Log, Stages: net.Stages,
	}
	const most = 100_000
	switch peer := c.String("peer"); {
	case len(net.Chains) != 2:
		return net, options, fmt.Errorf("--chains %s: want two", net.Chains)
	case options.Packets < 1 || options.Packets > most:
		return net, options, fmt.Errorf("--packets %d: want 1 to %d", options.Packets, most)
	case options.Repeats < 1 || options.Repeats > 100:
		return net, options, fmt.Errorf("--repeats %d: want 1 to 100", options.Repeats)
	case peer != "" && peer != "rly":
		return net, options, fmt.Errorf("--peer %q: want rly", peer)
	case peer != "" && net.Chains.String() != cosmosCosmos.String():
		return net, options, fmt.Errorf("--peer %s: relays between Cosmos chains only; use it with --chains %s", peer, cosmosCosmos)
	}
	return net, options, nil
}

func runBench(c *cli.Context) (err error) {
	net, options, err := benchOptions(c)
	if err != nil {
		return err
	}
	if c.String("peer") != "" {
		builder, err := daemons.New(net.Log)
		if err != nil {
			return err
		}
		if options.Rly, err = builder.Rly(c.Context); err != nil {
			return err
		}
	}
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
	report, err := bench.Run(c.Context, network, options)
	if err != nil {
		return err
	}
	result := benchResult{Report: report, Stages: net.Stages.Took()}
	if c.Bool("json") {
		return printJSON(c.App.Writer, result)
	}
	result.print(c.App.Writer)
	return nil
}

// benchResult is what the benchmark shows.
type benchResult struct {
	bench.Report
	Stages []stage.Took `json:"stages"`
}

func (r benchResult) print(out io.Writer) {
	fmt.Fprintf(out, "%s > %s, %d packets a repeat\n", r.From, r.To, r.Packets)
	t := newTable(out, "relayer", "repeat", "s", "received/s", "acked/s", "failed tx", "tx/100", "updates/100", "cpu s", "MiB", "s/block", "fees")
	for _, s := range r.Subjects {
		for i, f := range s.Runs {
			t.AppendRow(table.Row{s.Relayer, i + 1, seconds(f.Seconds), seconds(f.Received), seconds(f.Acknowledged), f.Failed,
				seconds(f.Transactions), optional(f.Updates), seconds(f.Usage.CPUSeconds), f.Usage.PeakMemory >> 20,
				seconds(f.BlockSeconds[0]) + ", " + seconds(f.BlockSeconds[1]), feesText(f.Fees)})
		}
	}
	t.Render()

	t = newTable(out, "relayer", "repeat", "seconds from", "p50", "p90", "p99", "max", "floor p50", "p90", "p99", "max")
	for _, s := range r.Subjects {
		for i, f := range s.Runs {
			for _, part := range []struct {
				name string
				of   bench.Stage
			}{{"send to receipt", f.Receive}, {"receipt to acknowledgement", f.Acknowledge}, {"send to acknowledgement", f.Whole}} {
				row := table.Row{s.Relayer, i + 1, part.name}
				t.AppendRow(append(append(row, percentileCells(&part.of.Seconds)...), percentileCells(part.of.Floor)...))
			}
		}
	}
	t.Render()

	if len(r.Ceiling) > 0 {
		t = newTable(out, "ceiling", "s to send", "receive", "acknowledge", "acked/s")
		for i, c := range r.Ceiling {
			t.AppendRow(table.Row{i + 1, seconds(c.SendSeconds), seconds(c.ReceiveSeconds), seconds(c.AcknowledgeSeconds), seconds(c.Acknowledged)})
		}
		t.Render()
	}
	t = newTable(out, "relayer", "measured", "median", "min", "max")
	for _, s := range r.Subjects {
		t.AppendRow(table.Row{s.Relayer, "link_seconds", seconds(s.LinkSeconds), "", ""})
		for _, name := range bench.Measured() {
			spread := s.Summary[name]
			t.AppendRow(table.Row{s.Relayer, name, seconds(spread.Median), seconds(spread.Min), seconds(spread.Max)})
		}
	}
	t.Render()
	if len(r.Ratios) > 0 {
		t = newTable(out, "of", "against", "times better")
		for _, ratio := range r.Ratios {
			t.AppendRow(table.Row{ratio.Of, ratio.Against, seconds(ratio.Better)})
		}
		t.Render()
	}
	printStages(out, r.Stages)
}

func optional(value *float64) string {
	if value == nil {
		return "-"
	}
	return seconds(*value)
}

func percentileCells(p *bench.Percentiles) []any {
	if p == nil {
		return []any{"-", "-", "-", "-"}
	}
	return []any{seconds(p.P50), seconds(p.P90), seconds(p.P99), seconds(p.Max)}
}

func feesText(fees []bench.Fee) string {
	var parts []string
	for _, f := range fees {
		parts = append(parts, fmt.Sprintf("%d%s", f.Amount, f.Denom))
	}
	return strings.Join(parts, ", ")
}
