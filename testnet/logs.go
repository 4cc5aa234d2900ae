package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

func logsCommand() *cli.Command {
	return &cli.Command{
		Name:      "logs",
		Usage:     "show the log of one process, or where all logs are",
		ArgsUsage: "[PROCESS]",
		Description: `Chaincodes are children of their peer and write to its log.

Examples:
   go run ./testnet logs
   go run ./testnet logs --lines 200 peer1
   go run ./testnet logs --follow relayer`,
		Flags: append(placeFlags(defaultName), jsonFlag,
			&cli.IntFlag{Name: "lines", Value: 40, Usage: "`NUMBER` of last lines to show"},
			&cli.BoolFlag{Name: "follow", Aliases: []string{"f"}, Usage: "go on with what is written next"},
		),
		Action: func(c *cli.Context) error {
			_, dir, err := place(c, 1)
			if err != nil {
				return err
			}
			logs, err := bridgenet.Logs(dir)
			if err != nil {
				return err
			}
			names := slices.Sorted(maps.Keys(logs))
			if c.NArg() == 0 {
				return printLogs(c, names, logs)
			}
			path, ok := logs[c.Args().First()]
			if !ok {
				return fmt.Errorf("no log of %q in %s; there are: %s", c.Args().First(), dir, strings.Join(names, ", "))
			}
			return showLog(c.Context, c.App.Writer, path, c.Int("lines"), c.Bool("follow"))
		},
	}
}

func printLogs(c *cli.Context, names []string, logs map[string]string) error {
	if c.Bool("json") {
		return printJSON(c.App.Writer, logs)
	}
	t := newTable(c.App.Writer, "process", "log")
	for _, name := range names {
		t.AppendRow(table.Row{name, logs[name]})
	}
	t.Render()
	return nil
}

// showLog writes the last lines of a file and, on demand, what follows until
// ctx ends.
func showLog(ctx context.Context, out io.Writer, path string, lines int, follow bool) error {
	const (
		tailSize = 1 << 20
		pause    = 200 * time.Millisecond
	)
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.Size() > tailSize {
		if _, err := file.Seek(-tailSize, io.SeekEnd); err != nil {
			return err
		}
	}
	content, err := io.ReadAll(file)
	if err != nil {
		return err
	}
	if _, err := out.Write(lastLines(content, lines)); err != nil {
		return err
	}
	for follow {
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause): // a file tells nobody that it has grown
		}
		if _, err := io.Copy(out, file); err != nil {
			return err
		}
	}
	return nil
}

// lastLines returns the last n lines of content.
func lastLines(content []byte, n int) []byte {
	lines := bytes.SplitAfter(content, []byte("\n"))
	if last := len(lines) - 1; len(lines[last]) == 0 { // what follows the final newline
		lines = lines[:last]
	}
	return bytes.Join(lines[max(0, len(lines)-max(0, n)):], nil)
}
