package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

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
   go run ./testnet logs peer1 --lines 200
   go run ./testnet logs relayer --follow`,
		Flags: append(placeFlags(defaultName), jsonFlag,
			&cli.IntFlag{Name: "lines", Value: 40, Usage: "`NUMBER` of last lines to show"},
			&cli.BoolFlag{Name: "follow", Aliases: []string{"f"}, Usage: "go on with what is written next"},
		),
		Action: func(c *cli.Context) error {
			_, dir, err := place(c)
			if err != nil {
				return err
			}
			processes, err := bridgenet.Processes(dir)
			if err != nil {
				return err
			}
			if c.NArg() == 0 {
				return printProcesses(c, processes)
			}
			var names []string
			for _, p := range processes {
				if p.Name == c.Args().First() {
					return showLog(c.Context, c.App.Writer, p.Log, c.Int("lines"), c.Bool("follow"))
				}
				names = append(names, p.Name)
			}
			return fmt.Errorf("no process %q in %s; there are: %s", c.Args().First(), dir, strings.Join(names, ", "))
		},
	}
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
