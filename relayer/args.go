package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// flagsFirst moves a command's flags in front of its arguments: the library
// stops looking for flags at the first argument, and `link create A B --json`
// is what people type.
func flagsFirst(app *cli.App, args []string) []string {
	if len(args) == 0 {
		return args
	}
	flags, commands := app.Flags, app.Commands
	path, words := []string{args[0]}, []string(nil)
	for rest := args[1:]; len(rest) > 0; rest = rest[1:] {
		word := rest[0]
		if word == "--" {
			words = append(words, rest...)
			break
		}
		if strings.HasPrefix(word, "-") && word != "-" {
			path = append(path, word)
			if len(rest) > 1 && takesValue(flags, word) {
				path, rest = append(path, rest[1]), rest[1:]
			}
			continue
		}
		i := slices.IndexFunc(commands, func(c *cli.Command) bool { return c.HasName(word) })
		if i < 0 || len(words) > 0 {
			words = append(words, word)
			continue
		}
		path = append(path, word)
		flags, commands = commands[i].Flags, commands[i].Subcommands
	}
	return append(path, words...)
}

// takesValue says whether the word after a flag is its value.
func takesValue(flags []cli.Flag, word string) bool {
	name := strings.TrimLeft(word, "-")
	for _, f := range flags {
		if slices.Contains(f.Names(), name) {
			value, ok := f.(cli.DocGenerationFlag)
			return ok && value.TakesValue()
		}
	}
	return false
}
