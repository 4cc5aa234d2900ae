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
	// ResidentMemory is that of one moment, or the mean of many.
	ResidentMemory uint64 `json:"resident_memory_bytes"`
	// AnonymousMemory is what of it is no file's: the rest is pages of the program.
	AnonymousMemory uint64 `json:"anonymous_memory_bytes"`
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
	used := Usage{CPUSeconds: (time.Duration(ticks) * tick).Seconds()}
	for name, into := range map[string]*uint64{"VmHWM:": &used.PeakMemory, "VmRSS:": &used.ResidentMemory, "RssAnon:": &used.AnonymousMemory} {
		if err := readKilobytes(status, name, into); err != nil {
			return Usage{}, err
		}
	}
	return used, nil
}

func readKilobytes(status []byte, name string, into *uint64) error {
	for line := range strings.Lines(string(status)) {
		text, ok := strings.CutPrefix(line, name)
		if !ok {
			continue
		}
		kilobytes, err := strconv.ParseUint(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "kB")), 10, 64)
		if err != nil {
			return fmt.Errorf("status: %s %w", name, err)
		}
		*into = kilobytes << 10
		return nil
	}
	return fmt.Errorf("status has no %s the process has ended", name)
}

// meter takes what a relayer and the chains' nodes use from its beginning on.
type meter struct {
	pid     int
	nodes   [2][]int
	before  Usage
	chains  [2]float64
	samples []Usage // of the relayer, at many times
}

func newMeter(pid int, nodes [2][]int) (*meter, error) {
	m := &meter{pid: pid, nodes: nodes}
	var err error
	if m.before, err = usage(pid); err != nil {
		return nil, err
	}
	m.chains, err = m.chainCPU()
	return m, err
}

func (m *meter) chainCPU() (seconds [2]float64, err error) {
	for i, pids := range m.nodes {
		for _, pid := range pids {
			used, err := usage(pid)
			if err != nil {
				return seconds, err
			}
			seconds[i] += used.CPUSeconds
		}
	}
	return seconds, nil
}

// sample notes how much memory the relayer has now.
func (m *meter) sample() error {
	used, err := usage(m.pid)
	if err == nil {
		m.samples = append(m.samples, used)
	}
	return err
}

// reading is what was used since the meter began.
type reading struct {
	relayer Usage
	chains  [2]float64
}

func (m *meter) read() (r reading, err error) {
	if err := m.sample(); err != nil {
		return r, err
	}
	if r.relayer, err = usage(m.pid); err != nil {
		return r, err
	}
	r.relayer.CPUSeconds -= m.before.CPUSeconds
	var resident, anonymous uint64
	for _, sample := range m.samples {
		// The kernel notes the peak, and what there is, at different moments.
		r.relayer.PeakMemory = max(r.relayer.PeakMemory, sample.PeakMemory, sample.ResidentMemory)
		resident, anonymous = resident+sample.ResidentMemory, anonymous+sample.AnonymousMemory
	}
	samples := uint64(len(m.samples))
	r.relayer.ResidentMemory, r.relayer.AnonymousMemory = resident/samples, anonymous/samples
	if r.chains, err = m.chainCPU(); err != nil {
		return r, err
	}
	for i := range r.chains {
		r.chains[i] -= m.chains[i]
	}
	return r, nil
}
