// Package daemons builds what a testnet runs: the pinned daemons of other
// projects, once, into the user's cache directory, and the binaries of this
// repository from its working tree.
package daemons

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/gofrs/flock"
	"github.com/rs/zerolog"
)

const modulePath = "github.com/anji-bridge/anji"

// Builder builds binaries with the go command.
type Builder struct {
	root  string // of the repository
	cache string // directory of the pinned daemons
	tags  string // of this repository's binaries
	log   zerolog.Logger
}

// New returns a builder for the checkout of the repository that the working
// directory lies in.
func New(log zerolog.Logger) (*Builder, error) {
	root, err := findRoot()
	if err != nil {
		return nil, err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, fmt.Errorf("directory for built daemons: %w", err)
	}
	return &Builder{root: root, cache: filepath.Join(cache, "anji"), log: log}, nil
}

// Root is the top directory of the repository.
func (b *Builder) Root() string { return b.root }

// Tagged returns a builder that builds binaries of this repository with build
// tags, separated by commas.
func (b *Builder) Tagged(tags string) *Builder {
	tagged := *b
	tagged.tags = tags
	return &tagged
}

// findRoot walks up from the working directory: a module of its own below the
// root (the demo chain, the tools) must not be taken for it.
func findRoot() (string, error) {
	start, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for dir := start; ; dir = filepath.Dir(dir) {
		content, err := os.ReadFile(filepath.Join(dir, "go.mod"))
		if err == nil && strings.Contains(string(content), "module "+modulePath+"\n") {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", fmt.Errorf("no checkout of %s at or above %s: run this inside one", modulePath, start)
		}
	}
}

// Build builds main packages of a module of this repository into dir and
// returns the binaries in the order of packages. module is the module's
// directory from the root ("." for the root); a binary is named after the last
// element of its package path.
func (b *Builder) Build(ctx context.Context, dir, module string, packages ...string) ([]string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	if err := b.goBuild(ctx, filepath.Join(b.root, module), dir, "-s -w", b.tags, packages); err != nil {
		return nil, err
	}
	paths := make([]string, len(packages))
	for i, p := range packages {
		paths[i] = filepath.Join(dir, filepath.Base(p))
	}
	return paths, nil
}

// pinned builds main packages of a tools module, unless that was done before
// by anyone on this machine, and returns the directory of the binaries. What
// decides over the result is part of that directory's name.
func (b *Builder) pinned(ctx context.Context, name, ldflags string, packages []string) (string, error) {
	module := filepath.Join(b.root, "testnet", "tools", name)
	key, err := cacheKey(module, ldflags, packages)
	if err != nil {
		return "", fmt.Errorf("pinned daemons %s: %w", name, err)
	}
	dir := filepath.Join(b.cache, name+"-"+key)
	if _, err := os.Stat(dir); err == nil {
		return dir, nil
	}
	if err := os.MkdirAll(b.cache, 0o755); err != nil {
		return "", fmt.Errorf("directory for built daemons: %w", err)
	}
	lock := flock.New(dir + ".lock")
	if _, err := lock.TryLockContext(ctx, 200*time.Millisecond); err != nil {
		return "", fmt.Errorf("wait for another build of %s (%s.lock): %w", name, dir, err)
	}
	defer lock.Unlock()
	if _, err := os.Stat(dir); err == nil {
		return dir, nil
	}

	b.log.Info().Str("stage", "build "+name).Msg("building pinned daemons; once, this takes a minute or two")
	started := time.Now()
	// Whole or not at all: a build that is killed must not pass for one.
	unfinished, err := os.MkdirTemp(b.cache, name+"-unfinished-")
	if err != nil {
		return "", fmt.Errorf("directory for built daemons: %w", err)
	}
	defer os.RemoveAll(unfinished)
	if err := b.goBuild(ctx, module, unfinished, ldflags, "", packages); err != nil {
		return "", err
	}
	if err := os.Rename(unfinished, dir); err != nil {
		return "", fmt.Errorf("directory for built daemons: %w", err)
	}
	b.log.Info().Str("stage", "build "+name).Float64("seconds", time.Since(started).Seconds()).Msg("pinned daemons built")
	return dir, nil
}

func cacheKey(module, ldflags string, packages []string) (string, error) {
	hash := sha256.New()
	for _, file := range []string{"go.mod", "go.sum"} {
		content, err := os.ReadFile(filepath.Join(module, file))
		if err != nil {
			return "", err
		}
		fmt.Fprintf(hash, "%s %d\n", file, len(content))
		hash.Write(content)
	}
	fmt.Fprintf(hash, "%q %q %s %s %s", ldflags, packages, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	if err := hashOwn(hash, module, packages); err != nil {
		return "", err
	}
	return hex.EncodeToString(hash.Sum(nil))[:12], nil
}

// hashOwn adds the sources of packages that are the module's own, and not
// pinned by its go.mod.
func hashOwn(hash io.Writer, module string, packages []string) error {
	own := modulePath + "/testnet/tools/" + filepath.Base(module) + "/"
	for _, p := range packages {
		dir, ok := strings.CutPrefix(p, own)
		if !ok {
			continue
		}
		files, err := filepath.Glob(filepath.Join(module, dir, "*.go"))
		if err != nil {
			return err
		}
		for _, file := range files {
			content, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			fmt.Fprintf(hash, "%s %d\n%s", filepath.Base(file), len(content), content)
		}
	}
	return nil
}

// goBuild runs one go build in the directory of a module. Its many lines of
// progress are counted, not shown.
func (b *Builder) goBuild(ctx context.Context, module, out, ldflags, tags string, packages []string) error {
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	args := append([]string{"build", "-v", "-buildvcs=false", "-mod=readonly", "-ldflags", ldflags, "-tags", tags, "-o", out + string(filepath.Separator)}, packages...)
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = module
	cmd.Env = append(os.Environ(), "GOWORK=off")
	endWithGroup(cmd)
	output, err := cmd.StderrPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("go build: %w", err)
	}
	messages := b.follow(bufio.NewScanner(output))
	if err := cmd.Wait(); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("go build %s in %s: %w\n%s", strings.Join(packages, " "), module, err, messages)
	}
	return nil
}

// follow reads the output of go build to its end, reports how far it is every
// few seconds and returns the last lines, where errors stand.
func (b *Builder) follow(lines *bufio.Scanner) string {
	const kept, every = 30, 5 * time.Second
	var last []string
	count, next := 0, time.Now().Add(every)
	for lines.Scan() {
		count++
		last = append(last, lines.Text())
		if len(last) > kept {
			last = last[1:]
		}
		if time.Now().After(next) {
			b.log.Info().Int("packages", count).Msg("compiling")
			next = time.Now().Add(every)
		}
	}
	if err := lines.Err(); err != nil && !errors.Is(err, os.ErrClosed) {
		last = append(last, err.Error())
	}
	return strings.Join(last, "\n")
}
