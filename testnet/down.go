package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

func downCommand() *cli.Command {
	return &cli.Command{
		Name:  "down",
		Usage: "stop a testnet; its files stay until the next up",
		Description: `Stops every process of the testnet by its recorded pid and time of birth, also
those that an interrupted command left.

Examples:
   go run ./testnet down
   go run ./testnet down --name second`,
		Flags: placeFlags(defaultName),
		Action: func(c *cli.Context) error {
			name, dir, err := place(c, 0)
			if err != nil {
				return err
			}
			if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) {
				fmt.Fprintf(c.App.Writer, "testnet %s: there is none in %s\n", name, dir)
				return nil
			}
			release, err := hold(dir)
			if err != nil {
				return err
			}
			defer release()
			processes, err := bridgenet.Processes(dir)
			if err != nil {
				return err
			}
			if err := bridgenet.Down(dir); err != nil {
				return err
			}
			fmt.Fprintf(c.App.Writer, "testnet %s: %d processes stopped; files and logs are in %s\n", name, countRunning(processes), dir)
			return nil
		},
	}
}
