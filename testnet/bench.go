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
Ethereum is always the first. All are sent at once, or at a rate: the first
shows how many packets a second can be had, the second how long one takes.
What it tells comes from the chains' blocks: packets received and acknowledged
per second, how long packets took beside what blocks alone take, transactions,
client updates and fees, and which side was waited for. Processor time and
memory are the kernel's.

Two Cosmos chains exchange coins. Between them the ceiling is measured too: how
fast the chains execute the same messages when those lie ready and no relayer is
at work. --peer rly adds the Go relayer rly v2.5.2, tuned (100 ms loop, 50
messages per transaction), with ICS-20 over a channel between the same chains;
the repeats of all are interleaved.

Examples:
   go run ./testnet bench
   go run ./testnet bench --packets 5000 --repeats 5 --peer rly
   go run ./testnet bench --chains fabric,cosmos --packets 200 --both
   go run ./testnet bench --chains fabric,ethereum --packets 60 --rate 2 --reverse
   go run ./testnet bench --json > bench.json`,
		Flags: append(placeFlags("bench"), fabricFlag, jsonFlag,
			&cli.StringFlag{Name: chainsFlag.Name, Value: cosmosCosmos.String(), Usage: "`KINDS` of the two chains: " + bridgenet.SetsText()},
			&cli.IntFlag{Name: "packets", Value: 500, Usage: "`NUMBER` of packets in a repeat, in each direction"},
			&cli.IntFlag{Name: "repeats", Value: 1, Usage: "`NUMBER` of repeats"},
			&cli.BoolFlag{Name: "reverse", Usage: "send from the second chain to the first"},
			&cli.BoolFlag{Name: "both", Usage: "send in both directions at once"},
			&cli.Float64Flag{Name: "rate", Usage: "`PACKETS` sent a second, in each direction; 0 is all at once"},
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
		Packets: c.Int("packets"), Repeats: c.Int("repeats"), Reverse: c.Bool("reverse"), Both: c.Bool("both"), Rate: c.Float64("rate"),
		Log: net.Log, Stages: net.Stages,
	}
	const most = 100_000
	switch peer := c.String("peer"); {
	case len(net.Chains) != 2:
		return net, options, fmt.Errorf("--chains %s: want two", net.Chains)
	case options.Packets < 1 || options.Packets > most:
		return net, options, fmt.Errorf("--packets %d: want 1 to %d", options.Packets, most)
	case options.Repeats < 1 || options.Repeats > 100:
		return net, options, fmt.Errorf("--repeats %d: want 1 to 100", options.Repeats)
	case options.Reverse && options.Both:
		return net, options, errors.New("--reverse and --both: take one of them")
	case !(options.Rate >= 0 && options.Rate <= most):
		return net, options, fmt.Errorf("--rate %v: want 0 to %d", options.Rate, most)
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
	result := benchResult{report, net.Stages.Took()}
	if c.Bool("json") {
		return printJSON(c.App.Writer, result)
	}
	result.print(c.App.Writer)
	return nil
}

// benchResult is what the benchmark shows.
type benchResult struct {
	bench.Report
	Benchmark []stage.Took `json:"stages"` // of the benchmark itself
}

func (r benchResult) print(out io.Writer) {
	arrow := ">"
	if r.Both {
		arrow = "<>"
	}
	fmt.Fprintf(out, "%s %s %s, %d packets a repeat\n", r.From, arrow, r.To, r.Packets)
	r.printRuns(out)
	r.printCosts(out)
	r.printStages(out)
	r.printCeiling(out)
	r.printSummary(out)
	printStages(out, r.Benchmark)
}

// printRuns tells how fast each run was and what held it up.
func (r benchResult) printRuns(out io.Writer) {
	t := newTable(out, "relayer", "repeat", "s", "s to send", "received/s", "acked/s", "waited for",
		r.From+" busy", r.To+" busy", r.From+" s/block", r.To+" s/block")
	r.eachRun(func(relayer string, repeat int, f bench.Figures) {
		t.AppendRow(table.Row{relayer, repeat, seconds(f.Seconds), seconds(f.SendSeconds), seconds(f.Received), seconds(f.Acknowledged), f.LimitedBy,
			seconds(f.Busy[0]), seconds(f.Busy[1]), seconds(f.BlockSeconds[0]), seconds(f.BlockSeconds[1])})
	})
	t.Render()
}

// printCosts tells what each run took of machine and money.
func (r benchResult) printCosts(out io.Writer) {
	t := newTable(out, "relayer", "repeat", "tx/100", "failed tx", "updates/100", "fees", "cpu s", "cpu ms/packet",
		"MiB resident", "anonymous", "MiB peak", "journal bytes/packet", r.From+" cpu s", r.To+" cpu s")
	r.eachRun(func(relayer string, repeat int, f bench.Figures) {
		journal := "-"
		if f.JournalBytes != nil {
			journal = fmt.Sprintf("%.0f", *f.JournalBytes)
		}
		t.AppendRow(table.Row{relayer, repeat, seconds(f.Transactions), f.Failed, seconds(f.Updates), feesText(f.Fees),
			seconds(f.Usage.CPUSeconds), seconds(f.CPUMilliseconds), f.Usage.ResidentMemory >> 20, f.Usage.AnonymousMemory >> 20, f.Usage.PeakMemory >> 20, journal,
			seconds(f.ChainCPUSeconds[0]), seconds(f.ChainCPUSeconds[1])})
	})
	t.Render()
}

// printStages tells how long packets took.
func (r benchResult) printStages(out io.Writer) {
	t := newTable(out, "relayer", "repeat", "seconds from", "p50", "p90", "p99", "max", "floor p50", "p90", "p99", "max")
	r.eachRun(func(relayer string, repeat int, f bench.Figures) {
		for _, part := range []struct {
			name string
			of   bench.Stage
		}{{"send to receipt", f.Receive}, {"receipt to acknowledgement", f.Acknowledge}, {"send to acknowledgement", f.Whole}} {
			row := table.Row{relayer, repeat, part.name}
			t.AppendRow(append(append(row, percentileCells(part.of.Seconds)...), percentileCells(part.of.Floor)...))
		}
	})
	t.Render()
}

func (r benchResult) printCeiling(out io.Writer) {
	if len(r.Ceiling) == 0 {
		return
	}
	t := newTable(out, "ceiling", "s to send and acknowledge", "s to receive", "acked/s")
	for i, c := range r.Ceiling {
		t.AppendRow(table.Row{i + 1, seconds(c.SourceSeconds), seconds(c.DestinationSeconds), seconds(c.Acknowledged)})
	}
	t.Render()
}

// printSummary tells medians, spreads and ratios.
func (r benchResult) printSummary(out io.Writer) {
	t := newTable(out, "relayer", "measured", "median", "min", "max")
	for _, s := range r.Subjects {
		t.AppendRow(table.Row{s.Relayer, "link_seconds", seconds(s.LinkSeconds), "", ""})
		if s.Unfinished > 0 {
			t.AppendRow(table.Row{s.Relayer, "runs that were not finished", s.Unfinished, "", ""})
		}
		for _, name := range bench.Measured() {
			spread := s.Summary[name]
			t.AppendRow(table.Row{s.Relayer, name, seconds(spread.Median), seconds(spread.Min), seconds(spread.Max)})
		}
	}
	t.Render()
	if len(r.Ratios) == 0 {
		return
	}
	t = newTable(out, "of", "against", "times better")
	for _, ratio := range r.Ratios {
		t.AppendRow(table.Row{ratio.Of, ratio.Against, seconds(ratio.Better)})
	}
	t.Render()
}

func (r benchResult) eachRun(do func(relayer string, repeat int, f bench.Figures)) {
	for _, s := range r.Subjects {
		for i, f := range s.Runs {
			do(s.Relayer, i+1, f)
		}
	}
}

func percentileCells(p bench.Percentiles) []any {
	return []any{seconds(p.P50), seconds(p.P90), seconds(p.P99), seconds(p.Max)}
}

func feesText(fees []bench.Fee) string {
	var parts []string
	for _, f := range fees {
		parts = append(parts, fmt.Sprintf("%d%s", f.Amount, f.Denom))
	}
	return strings.Join(parts, ", ")
}
