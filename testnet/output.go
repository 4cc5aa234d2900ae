package main

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

// printJSON writes one value for programs.
func printJSON(out io.Writer, value any) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

func newTable(out io.Writer, header ...any) table.Writer {
	t := table.NewWriter()
	t.SetOutputMirror(out)
	t.SetStyle(table.StyleLight)
	t.AppendHeader(header)
	return t
}

func printProcesses(c *cli.Context, processes []bridgenet.Process) error {
	if c.Bool("json") {
		return printJSON(c.App.Writer, processes)
	}
	t := newTable(c.App.Writer, "process", "pid", "state", "log")
	for _, p := range processes {
		state := "running"
		if !p.Running {
			state = "stopped"
		}
		t.AppendRow(table.Row{p.Name, p.PID, state, p.Log})
	}
	t.Render()
	return nil
}

func seconds(s float64) string { return fmt.Sprintf("%.2f", s) }

func printStages(out io.Writer, stages []stage.Took) {
	t := newTable(out, "stage", "seconds")
	for _, s := range stages {
		t.AppendRow(table.Row{s.Stage, seconds(s.Seconds)})
	}
	t.Render()
}
