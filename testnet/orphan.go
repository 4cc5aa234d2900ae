package main

import (
	"context"
	"os"
	"strings"
	"time"
)

// `go run` ends on SIGTERM without telling the program that it runs, which
// would go on as an orphan. So a program that `go run` has built watches its
// parent and takes the parent's end for a signal.

// withParent returns a context that ends with the parent process, if that is
// the go command.
func withParent(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	if self, err := os.Executable(); err != nil || !builtByGoRun(self) {
		return ctx, cancel
	}
	parent := os.Getppid()
	go func() {
		ticker := time.NewTicker(100 * time.Millisecond)
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
				if os.Getppid() != parent {
					cancel()
				}
			}
		}
	}()
	return ctx, cancel
}

// builtByGoRun tells by the path: a temporary directory go-build<number>, or
// the build cache, whose directory is called go-build unless GOCACHE says
// otherwise.
func builtByGoRun(path string) bool {
	cache := os.Getenv("GOCACHE")
	return strings.Contains(path, "go-build") || (cache != "" && strings.HasPrefix(path, cache))
}
