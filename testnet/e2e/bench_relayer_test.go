package e2e_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// percentilesOf is a part of a packet's way as the command tells it.
type percentilesOf struct {
	Seconds, Floor struct{ P50, Max float64 }
}

// benchRun is a run as the command tells it.
type benchRun struct {
	Packets                     int
	Received                    float64 `json:"received_per_second"`
	Acknowledged                float64 `json:"acknowledged_per_second"`
	Receive, Acknowledge, Whole percentilesOf
	Transactions                float64 `json:"transactions_per_100"`
	Updates                     float64 `json:"updates_per_100"`
	Fees                        []struct{ Amount uint64 }
	Journal                     float64 `json:"journal_bytes_per_packet"`
	LimitedBy                   string  `json:"limited_by"`
	Usage                       struct {
		CPU      float64 `json:"cpu_seconds"`
		Resident uint64  `json:"resident_memory_bytes"`
		Peak     uint64  `json:"peak_memory_bytes"`
	}
}

// TestBench runs the command on few packets: between two Cosmos chains with
// the ceiling, and both ways at once between chains of different kinds. The
// benchmark itself refuses packets that were not received and acknowledged
// exactly once. rly takes minutes to build and is for comparisons alone, which
// BENCHMARKS.md tells how to make.
func TestBench(t *testing.T) {
	testnet := testnetCommand(t)
	for _, c := range []struct {
		name    string
		flags   []string
		packets int // in all
		fees    int // chains that take any
		ceiling bool
	}{
		{"cosmos-cosmos", []string{"--packets", "60", "--repeats", "2"}, 60, 2, true},
		{"fabric-cosmos", []string{"--packets", "10", "--chains", "fabric,cosmos", "--both"}, 20, 1, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "bench")
			var stdout, stderr bytes.Buffer
			cmd := testnet(deadline(t, 25*time.Minute), append([]string{"bench", "--name", "bench-test", "--dir", dir, "--json"}, c.flags...)...)
			cmd.Stdout, cmd.Stderr = &stdout, &stderr
			if err := cmd.Run(); err != nil {
				t.Fatalf("bench: %v\n%s", err, stderr.String())
			}
			mustLeaveNothing(t, dir)
			if _, err := os.Stat(dir); !os.IsNotExist(err) {
				t.Errorf("the benchmark's files are left: %v", err)
			}
			var report struct {
				Subjects []struct {
					Relayer string
					Runs    []benchRun
				}
				Ceiling []struct {
					Acknowledged float64 `json:"acknowledged_per_second"`
				}
				Ratios []struct{ Of string }
			}
			if err := json.Unmarshal(stdout.Bytes(), &report); err != nil {
				t.Fatalf("%v: %s", err, stdout.String())
			}
			if len(report.Subjects) != 1 || report.Subjects[0].Relayer != "anji" || len(report.Subjects[0].Runs) == 0 {
				t.Fatalf("subjects %+v", report.Subjects)
			}
			for _, run := range report.Subjects[0].Runs {
				checkRun(t, run, c.packets, c.fees)
			}
			if (len(report.Ceiling) > 0) != c.ceiling || (len(report.Ratios) > 0) != c.ceiling {
				t.Errorf("%d ceilings and %d ratios", len(report.Ceiling), len(report.Ratios))
			}
			for _, ceiling := range report.Ceiling {
				if ceiling.Acknowledged <= 0 {
					t.Errorf("ceiling %+v", ceiling)
				}
			}
		})
	}
}

func checkRun(t *testing.T, run benchRun, packets, fees int) {
	t.Helper()
	if run.Packets != packets || run.Acknowledged <= 0 || run.Received < run.Acknowledged || run.LimitedBy == "" {
		t.Errorf("rates %+v", run)
	}
	if run.Transactions <= 0 || run.Updates <= 0 || len(run.Fees) != fees || run.Journal <= 0 ||
		run.Usage.CPU <= 0 || run.Usage.Resident == 0 || run.Usage.Peak < run.Usage.Resident {
		t.Errorf("costs %+v", run)
	}
	for _, fee := range run.Fees {
		if fee.Amount == 0 {
			t.Errorf("fees %+v", run.Fees)
		}
	}
	// However slow the machine is, blocks have causes: no packet was faster than
	// they allow, and something of the way takes a block's time.
	for _, part := range []percentilesOf{run.Receive, run.Acknowledge, run.Whole} {
		if part.Floor.P50 < 0 || part.Floor.P50 > part.Seconds.P50 || part.Floor.Max > part.Seconds.Max {
			t.Errorf("faster than blocks allow: %+v", part)
		}
	}
	if run.Whole.Floor.P50 <= 0 {
		t.Errorf("no floor: %+v", run.Whole)
	}
}
