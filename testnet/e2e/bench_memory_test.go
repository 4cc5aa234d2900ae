//go:build linux

package e2e_test

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// BenchmarkMemory adds up the resident memory of everything that the testnet
// runs, the test chaincodes left out. Pss counts a page shared by several
// processes once, Rss once for each.
func BenchmarkMemory(b *testing.B) {
	e := network(b)
	var rss, pss float64
	var processes int
	for b.Loop() {
		rss, pss, processes = 0, 0, 0
		paths, err := filepath.Glob("/proc/[0-9]*")
		if err != nil {
			b.Fatal(err)
		}
		for _, path := range paths {
			if !ofTestnet(path, e) {
				continue
			}
			// One that has just ended counts for nothing.
			if r, p, err := memory(path); err == nil {
				rss, pss, processes = rss+r, pss+p, processes+1
			}
		}
	}
	if processes < len(e.Fabric.PIDs()) {
		b.Fatalf("found only %d processes", processes)
	}
	b.ReportMetric(float64(processes), "processes")
	b.ReportMetric(rss, "MB_Rss")
	b.ReportMetric(pss, "MB_Pss")
}

// testChaincodes are not part of a testnet as "up" starts it.
var testChaincodes = regexp.MustCompile(`/chaincodes/(probe|hostile|plain)_`)

// ofTestnet tells whether a process runs something of the testnet's directory.
func ofTestnet(path string, e *env) bool {
	command, err := os.ReadFile(filepath.Join(path, "cmdline"))
	if err != nil || testChaincodes.Match(command) {
		return false
	}
	directory, err := os.Readlink(filepath.Join(path, "cwd"))
	return bytes.Contains(command, []byte(e.dir)) || err == nil && strings.HasPrefix(directory, e.dir)
}

// memory reads a process's Rss and Pss in megabytes.
func memory(path string) (rss, pss float64, err error) {
	content, err := os.ReadFile(filepath.Join(path, "smaps_rollup"))
	if err != nil {
		return 0, 0, err
	}
	for lines := bufio.NewScanner(bytes.NewReader(content)); lines.Scan(); {
		fields := strings.Fields(lines.Text())
		if len(fields) != 3 {
			continue
		}
		kilobytes, err := strconv.ParseFloat(fields[1], 64)
		switch {
		case fields[0] != "Rss:" && fields[0] != "Pss:":
		case err != nil:
			return 0, 0, fmt.Errorf("%s: %w", path, err)
		case fields[0] == "Rss:":
			rss = kilobytes / 1024
		default:
			pss = kilobytes / 1024
		}
	}
	return rss, pss, nil
}
