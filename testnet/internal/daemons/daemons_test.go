package daemons

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gofrs/flock"
	"github.com/rs/zerolog"
)

// project is a checkout with a tools module of one package.
func project(t *testing.T, source string) *Builder {
	t.Helper()
	root := t.TempDir()
	write := func(path, content string) {
		path = filepath.Join(root, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module "+modulePath+"\n\ngo 1.26\n")
	write("testnet/tools/x/go.mod", "module example.com/x\n\ngo 1.26\n")
	write("testnet/tools/x/go.sum", "")
	write("testnet/tools/x/tool/main.go", source)
	t.Chdir(filepath.Join(root, "testnet", "tools", "x"))
	t.Setenv("GOCACHE", goCache(t)) // before it moves with the user's cache directory
	t.Setenv("XDG_CACHE_HOME", filepath.Join(root, "cache"))
	builder, err := New(zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	return builder
}

// goCache is the user's own build cache.
func goCache(t *testing.T) string {
	t.Helper()
	if dir := os.Getenv("GOCACHE"); dir != "" {
		return dir
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(cache, "go-build")
}

const hello = `package main

var version = "none"

func main() { println(version) }
`

func TestPinnedBuildsOnce(t *testing.T) {
	b := project(t, hello)
	ctx := context.Background()
	dir, err := b.pinned(ctx, "x", "-X main.version=v1", []string{"example.com/x/tool"})
	if err != nil {
		t.Fatal(err)
	}
	output, err := exec.Command(filepath.Join(dir, "tool")).CombinedOutput()
	if err != nil || string(output) != "v1\n" {
		t.Fatalf("built tool says %q, %v", output, err)
	}
	before, err := os.Stat(filepath.Join(dir, "tool"))
	if err != nil {
		t.Fatal(err)
	}
	again, err := b.pinned(ctx, "x", "-X main.version=v1", []string{"example.com/x/tool"})
	if err != nil {
		t.Fatal(err)
	}
	after, err := os.Stat(filepath.Join(again, "tool"))
	if err != nil || again != dir || !after.ModTime().Equal(before.ModTime()) {
		t.Fatalf("built again: %s then %s, %v", dir, again, err)
	}
	other, err := cacheKey(filepath.Join(b.root, "testnet/tools/x"), "-X main.version=v2", []string{"example.com/x/tool"})
	if err != nil || strings.HasSuffix(dir, other) {
		t.Fatalf("other flags share the directory %s: %v", dir, err)
	}
}

// A main program of ours is built again when it changes, and so only it.
func TestPinnedFollowsOwnSources(t *testing.T) {
	b := project(t, hello)
	module := filepath.Join(b.root, "testnet/tools/x")
	keys := map[string]bool{}
	for _, source := range []string{hello, hello + "// changed\n"} {
		if err := os.WriteFile(filepath.Join(module, "tool", "main.go"), []byte(source), 0o644); err != nil {
			t.Fatal(err)
		}
		for _, packages := range [][]string{{modulePath + "/testnet/tools/x/tool"}, {"example.com/x/tool"}} {
			key, err := cacheKey(module, "", packages)
			if err != nil {
				t.Fatal(err)
			}
			keys[key] = true
		}
	}
	if len(keys) != 3 {
		t.Fatalf("%d keys, want one of each of our own sources and one of the pinned package", len(keys))
	}
}

func TestPinnedBuildFailsWhole(t *testing.T) {
	b := project(t, "package main\n\nfunc main() { undefined() }\n")
	_, err := b.pinned(context.Background(), "x", "", []string{"example.com/x/tool"})
	if err == nil || !strings.Contains(err.Error(), "undefined: undefined") {
		t.Fatalf("compiler error not told: %v", err)
	}
	left, err := filepath.Glob(filepath.Join(b.cache, "x-*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range left {
		if !strings.HasSuffix(path, ".lock") {
			t.Errorf("left behind: %s", path)
		}
	}
}

func TestPinnedWaitsForAnother(t *testing.T) {
	b := project(t, hello)
	key, err := cacheKey(filepath.Join(b.root, "testnet/tools/x"), "", nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(b.cache, 0o755); err != nil {
		t.Fatal(err)
	}
	holder := flock.New(filepath.Join(b.cache, "x-"+key+".lock"))
	if err := holder.Lock(); err != nil {
		t.Fatal(err)
	}
	defer holder.Unlock()
	ctx, cancel := context.WithTimeout(context.Background(), 500*time.Millisecond)
	defer cancel()
	if _, err := b.pinned(ctx, "x", "", nil); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("did not wait: %v", err)
	}
}

func TestNewOutsideOfACheckout(t *testing.T) {
	t.Chdir(t.TempDir())
	if _, err := New(zerolog.Nop()); err == nil || !strings.Contains(err.Error(), modulePath) {
		t.Fatalf("outside of a checkout: %v", err)
	}
}
