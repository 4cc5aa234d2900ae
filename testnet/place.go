package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"

	"github.com/gofrs/flock"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// Where a testnet lies: one directory each, so that several run side by side.

func placeFlags(name string) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "name", Value: name, Usage: "`NAME` of the testnet; several run side by side"},
		&cli.StringFlag{Name: "dir", Usage: "state `DIRECTORY`; default: the user's cache directory, by name"},
	}
}

var jsonFlag = &cli.BoolFlag{Name: "json", Usage: "print JSON instead of tables"}

// The name becomes part of paths and of the Cosmos chain id.
var nameForm = regexp.MustCompile(`^[a-z][a-z0-9-]{0,19}$`)

// place returns the name and the directory that the flags mean. It refuses
// more than maxArgs arguments: flags behind the first one would be among them.
func place(c *cli.Context, maxArgs int) (name, dir string, err error) {
	if c.NArg() > maxArgs {
		return "", "", fmt.Errorf("%q: one argument too many; flags come before arguments", c.Args().Get(maxArgs))
	}
	name = c.String("name")
	if !nameForm.MatchString(name) {
		return "", "", fmt.Errorf("--name %q: want up to 20 small letters, digits and dashes, beginning with a letter", name)
	}
	if dir = c.String("dir"); dir == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return "", "", fmt.Errorf("no cache directory (%w): say where with --dir", err)
		}
		dir = filepath.Join(cache, "anji", "testnets", name)
	}
	dir, err = filepath.Abs(dir)
	return name, dir, err
}

const defaultName = "default"

// lockFile also marks a directory as a testnet's: what else lies in it is ours.
const lockFile = "lock"

// hold keeps other commands from changing the testnet in dir meanwhile. It
// refuses a directory that holds something else.
func hold(dir string) (release func(), err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	lock := flock.New(filepath.Join(dir, lockFile))
	if _, err := os.Stat(lock.Path()); len(entries) > 0 && err != nil {
		return nil, fmt.Errorf("--dir %s: is not empty and holds no testnet; name a new directory", dir)
	}
	held, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock %s: %w", lock.Path(), err)
	}
	if !held {
		return nil, fmt.Errorf("another command is at work on the testnet in %s; wait for it, or take another --name", dir)
	}
	return func() { lock.Unlock() }, nil
}

// remove deletes a testnet's files.
func remove(dir string) error {
	if err := bridgenet.Remove(dir); err != nil {
		return err
	}
	if err := os.Remove(filepath.Join(dir, lockFile)); err != nil {
		return err
	}
	return os.Remove(dir)
}
