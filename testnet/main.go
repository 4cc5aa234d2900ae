// Command testnet runs a Fabric network, an Ethereum network and a Cosmos chain
// on this machine, with Anji's contracts and sample applications on all of them.
//
//	go run ./testnet demo     # everything once, and a table of what happened
//	go run ./testnet bench    # how fast the relayer is
//	go run ./testnet soak     # whether it loses anything, whatever happens
//	go run ./testnet up       # networks that stay, to work on
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"
)

func main() {
	// SIGHUP too: a closed terminal must not leave a half-started network.
	ctx, cancel := withParent(context.Background())
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	err := newApp().RunContext(ctx, os.Args)
	interrupted := ctx.Err() != nil
	stop()
	cancel()
	switch {
	case err == nil:
	case interrupted:
		fmt.Fprintln(os.Stderr, "testnet: interrupted:", err)
		os.Exit(130)
	default:
		fmt.Fprintln(os.Stderr, "testnet:", err)
		os.Exit(1)
	}
}

func newApp() *cli.App {
	return &cli.App{
		Name:            "testnet",
		Usage:           "real Fabric, Ethereum and Cosmos networks on this machine, linked by Anji",
		HideHelpCommand: true,
		Commands:        []*cli.Command{upCommand(), demoCommand(), benchCommand(), soakCommand(), statusCommand(), logsCommand(), downCommand()},
		// Errors are printed once, by main.
		ExitErrHandler: func(*cli.Context, error) {},
	}
}

// newLog writes progress for people on stderr; stdout carries results alone.
func newLog() zerolog.Logger {
	info, err := os.Stderr.Stat()
	terminal := err == nil && info.Mode()&os.ModeCharDevice != 0
	return zerolog.New(zerolog.ConsoleWriter{
		Out: os.Stderr, TimeFormat: time.TimeOnly, NoColor: !terminal || os.Getenv("NO_COLOR") != "",
	}).With().Timestamp().Logger()
}
