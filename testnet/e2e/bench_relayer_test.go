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
	Seconds struct{ P50, Max float64 }
	Floor   *struct{ P50, Max float64 }
}

// TestBench runs the command on few packets: beside rly and the ceiling, and
// from a chain of another kind, in both directions.
func TestBench(t *testing.T) {
	testnet := testnetCommand(t)
	for _, c := range []struct {
		name     string
		flags    []string
		relayers []string
		packets  int
		coins    bool // between Cosmos chains, of which more is known
	}{
		{"cosmos-cosmos", []string{"--packets", "120", "--repeats", "2", "--peer", "rly"}, []string{"anji", "rly"}, 120, true},
		{"fabric-cosmos", []string{"--packets", "10", "--chains", "fabric,cosmos"}, []string{"anji"}, 10, false},
		{"cosmos-fabric", []string{"--packets", "10", "--chains", "fabric,cosmos", "--reverse"}, []string{"anji"}, 10, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "bench")
			var stdout, stderr bytes.Buffer
			cmd := testnet(deadline(t, 10*time.Minute), append([]string{"bench", "--name", "bench-test", "--dir", dir, "--json"}, c.flags...)...)
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
					Runs    []struct {
						Packets                     int
						Received                    float64 `json:"received_per_second"`
						Acknowledged                float64 `json:"acknowledged_per_second"`
						Receive, Acknowledge, Whole percentilesOf
						Transactions                float64  `json:"transactions_per_100"`
						Updates                     *float64 `json:"updates_per_100"`
						Fees                        []struct{ Amount uint64 }
						Usage                       struct {
							CPU  float64 `json:"cpu_seconds"`
							Peak uint64  `json:"peak_memory_bytes"`
						}
					}
				}
				Ceiling []struct {
					Acknowledged float64 `json:"acknowledged_per_second"`
				}
				Ratios []struct{ Of string }
			}
			if err := json.Unmarshal(stdout.Bytes(), &report); err != nil {
				t.Fatalf("%v: %s", err, stdout.String())
			}
			if len(report.Subjects) != len(c.relayers) {
				t.Fatalf("%d relayers, want %q", len(report.Subjects), c.relayers)
			}
			for i, s := range report.Subjects {
				if s.Relayer != c.relayers[i] || len(s.Runs) == 0 {
					t.Errorf("relayer %q with %d runs, want %q", s.Relayer, len(s.Runs), c.relayers[i])
				}
				for _, run := range s.Runs {
					if run.Packets != c.packets || run.Acknowledged <= 0 || run.Received < run.Acknowledged || run.Transactions <= 0 ||
						run.Whole.Seconds.P50 <= 0 || run.Whole.Seconds.Max < run.Whole.Seconds.P50 || run.Usage.CPU <= 0 || run.Usage.Peak == 0 {
						t.Errorf("%s: %+v", s.Relayer, run)
					}
					if known := run.Whole.Floor != nil && run.Updates != nil && len(run.Fees) == 2; known != c.coins {
						t.Errorf("%s: floor, updates and fees known: %v, want %v", s.Relayer, known, c.coins)
					}
					for _, part := range []percentilesOf{run.Receive, run.Acknowledge, run.Whole} {
						if part.Floor != nil && (part.Floor.P50 <= 0 || part.Floor.P50 > part.Seconds.P50 || part.Floor.Max > part.Seconds.Max) {
							t.Errorf("%s: faster than blocks allow: %+v, floor %+v", s.Relayer, part.Seconds, *part.Floor)
						}
					}
				}
			}
			if (len(report.Ceiling) > 0) != c.coins || (len(report.Ratios) > 0) != c.coins {
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
