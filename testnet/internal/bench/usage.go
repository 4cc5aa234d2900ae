package bench

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// Usage is what a process has used since it began.
type Usage struct {
	CPUSeconds float64 `json:"cpu_seconds"`       // user and system
	PeakMemory uint64  `json:"peak_memory_bytes"` // resident
}

// tick is a clock tick of /proc, which Linux gives user space as 1/100 s on
// every architecture (proc(5), sysconf(_SC_CLK_TCK)).
const tick = 10 * time.Millisecond

// usage reads /proc, which Linux alone has.
func usage(pid int) (Usage, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return Usage{}, fmt.Errorf("what process %d has used: %w", pid, err)
	}
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return Usage{}, fmt.Errorf("what process %d has used: %w", pid, err)
	}
	used, err := parseUsage(stat, status)
	if err != nil {
		return Usage{}, fmt.Errorf("what process %d has used: %w", pid, err)
	}
	return used, nil
}

func parseUsage(stat, status []byte) (Usage, error) {
	// The second field is a name in parentheses that may hold anything.
	end := bytes.LastIndexByte(stat, ')')
	fields := strings.Fields(string(stat[end+1:]))
	const utime, stime = 14 - 3, 15 - 3 // fields in proc(5), the third is the first here
	if end < 0 || len(fields) <= stime {
		return Usage{}, errors.New("stat has too few fields")
	}
	var ticks uint64
	for _, field := range []int{utime, stime} {
		n, err := strconv.ParseUint(fields[field], 10, 64)
		if err != nil {
			return Usage{}, fmt.Errorf("stat: %w", err)
		}
		ticks += n
	}
	for line := range strings.Lines(string(status)) {
		peak, ok := strings.CutPrefix(line, "VmHWM:")
		if !ok {
			continue
		}
		kilobytes, err := strconv.ParseUint(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(peak), "kB")), 10, 64)
		if err != nil {
			return Usage{}, fmt.Errorf("status: VmHWM: %w", err)
		}
		return Usage{CPUSeconds: (time.Duration(ticks) * tick).Seconds(), PeakMemory: kilobytes << 10}, nil
	}
	return Usage{}, errors.New("status has no VmHWM: the process has ended")
}
