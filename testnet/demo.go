package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/testnet/internal/demo"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

func demoCommand() *cli.Command {
	return &cli.Command{
		Name:  "demo",
		Usage: "start the networks, link them, send packets all ways and show what happened",
		Description: `Starts a fresh testnet, links each chain with each, runs the relayer, sends
packets in both directions of every link, and lets one packet time out in each
direction. Between Fabric and Cosmos the packets are shipments and acceptances
of food, to and from Ethereum payments into an escrow and their releases; two
chains of one kind use a probe that credits accounts. Ethereum waits for finality,
which makes two minutes of the whole; without it the demo takes 20 s. Succeeds only
if all chains say that all of it happened. Networks are stopped at the end and
their files removed; after a failure the files stay.

Examples:
   go run ./testnet demo
   go run ./testnet demo --chains fabric,cosmos
   go run ./testnet demo --fabric 2.5
   go run ./testnet demo --chains fabric,fabric
   go run ./testnet demo --chains cosmos,cosmos
   go run ./testnet demo --json > demo.json
   go run ./testnet demo --keep      # and then: go run ./testnet status --name demo`,
		Flags: append(placeFlags("demo"), fabricFlag, chainsFlag, jsonFlag,
			&cli.BoolFlag{Name: "keep", Usage: "leave the networks and the relayer running"},
		),
		Action: runDemo,
	}
}

func runDemo(c *cli.Context) (err error) {
	options, err := newOptions(c, c.Bool("keep"))
	if err != nil {
		return err
	}
	network, release, err := start(c.Context, options)
	if err != nil {
		return err
	}
	defer release()
	defer func() {
		if err != nil || !c.Bool("keep") {
			err = errors.Join(err, network.Close())
		} else {
			network.Detach()
		}
		switch {
		case err != nil:
			err = fmt.Errorf("%w\nfiles and logs: %s", err, options.Dir)
		case !c.Bool("keep"):
			err = remove(options.Dir)
		}
	}()
	rows, err := demo.Run(c.Context, network, options.Stages)
	if err != nil {
		return err
	}
	result := demoResult{Packets: rows, Stages: options.Stages.Took()}
	if c.Bool("json") {
		return printJSON(c.App.Writer, result)
	}
	result.print(c.App.Writer)
	if c.Bool("keep") {
		printPlaces(c.App.Writer, network.Info())
	}
	return nil
}

// demoResult is what the demo shows.
type demoResult struct {
	Packets []demo.Row   `json:"packets"`
	Stages  []stage.Took `json:"stages"`
}

func (r demoResult) print(out io.Writer) {
	t := newTable(out, "direction", "sequence", "lot", "sent", "proved by", "delivered", "ended", "proved by",
		"s sent", "proven", "delivered", "ended", "total")
	for _, p := range r.Packets {
		delivered, proof, provenIn, deliveredIn := "-", "-", "-", "-"
		if p.Delivered != nil {
			delivered, proof = shortTx(*p.Delivered), p.Proof
			provenIn, deliveredIn = seconds(p.Seconds.Proven), seconds(p.Seconds.Delivered)
		}
		t.AppendRow(table.Row{p.Direction, p.Sequence, p.Lot, shortTx(p.Sent), proof, delivered,
			string(p.Outcome) + " " + shortTx(p.Ended), p.EndProof,
			seconds(p.Seconds.Sent), provenIn, deliveredIn, seconds(p.Seconds.Ended), seconds(p.Seconds.Total)})
	}
	t.Render()
	printStages(out, r.Stages)
}

// shortTx is a transaction as a table has room for it; --json has it whole.
func shortTx(t demo.Transaction) string {
	return fmt.Sprintf("%.8s @%d", t.Tx, t.Height)
}
