package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/demo"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

func demoCommand() *cli.Command {
	return &cli.Command{
		Name:  "demo",
		Usage: "start both networks, link them, send packets both ways and show what happened",
		Description: `Starts a fresh testnet, creates a link, runs the relayer, sends shipments from
Fabric to Cosmos and acceptances back, and lets one packet time out in each
direction. Succeeds only if both chains say that all of it happened. Networks
are stopped at the end and their files removed; after a failure the files stay.

Examples:
   go run ./testnet demo
   go run ./testnet demo --fabric 2.5
   go run ./testnet demo --json > demo.json
   go run ./testnet demo --keep      # and then: go run ./testnet status --name demo`,
		Flags: append(placeFlags("demo"), fabricFlag, jsonFlag,
			&cli.BoolFlag{Name: "keep", Usage: "leave the networks and the relayer running"},
		),
		Action: runDemo,
	}
}

func runDemo(c *cli.Context) (err error) {
	name, dir, err := place(c, 0)
	if err != nil {
		return err
	}
	fabricVersion, err := daemons.ParseFabricVersion(c.String(fabricFlag.Name))
	if err != nil {
		return fmt.Errorf("--fabric: %w", err)
	}
	log := newLog()
	stages := stage.NewRecorder(log)
	network, release, err := start(c.Context, bridgenet.Options{
		Name: name, Dir: dir, FabricVersion: fabricVersion, Detached: c.Bool("keep"), Log: log, Stages: stages,
	})
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
			err = fmt.Errorf("%w\nfiles and logs: %s", err, dir)
		case !c.Bool("keep"):
			err = remove(dir)
		}
	}()
	rows, err := demo.Run(c.Context, network, stages, log)
	if err != nil {
		return err
	}
	result := demoResult{Packets: rows, Stages: stages.Took()}
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
