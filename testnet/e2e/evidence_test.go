package e2e_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// auditor runs the relayer's program where no network can be reached: it can
// make no socket, and where the machine permits it is in a network namespace of
// its own as well, in which there is nothing.
type auditor struct {
	t       *testing.T
	relayer bridgenet.RelayerInfo
	alone   []string // what runs a program in a network of its own
}

func newAuditor(t *testing.T, relayer bridgenet.RelayerInfo) auditor {
	t.Helper()
	a := auditor{t: t, relayer: relayer, alone: []string{"unshare", "--map-root-user", "--net"}}
	if out, err := exec.Command(a.alone[0], append(a.alone[1:], "true")...).CombinedOutput(); err != nil {
		t.Logf("this machine permits no network namespaces (%v: %s): only sockets are denied", err, bytes.TrimSpace(out))
		a.alone = nil
	}
	return a
}

// answer is how a command ended.
type answer struct {
	out, errOut string
	exit        int
}

// run runs the relayer's program with its configuration, or with none.
func (a auditor) run(ctx context.Context, config string, args ...string) answer {
	a.t.Helper()
	args = slices.Concat(a.alone, []string{a.relayer.Binary, "--config", config}, args)
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := withoutSockets(cmd.Run)
	if ended := new(exec.ExitError); err != nil && !errors.As(err, &ended) {
		a.t.Fatal(err)
	}
	return answer{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()}
}

// withoutSockets runs something in a thread that can make no socket, nor can
// any process that is started by it.
func withoutSockets(run func() error) error {
	done := make(chan error)
	go func() {
		runtime.LockOSThread() // for good: the thread ends with the goroutine
		if err := denySockets(); err != nil {
			done <- err
			return
		}
		done <- run()
	}()
	return <-done
}

// denySockets has the kernel refuse socket(2) to the calling thread: a filter
// as in seccomp(2), which outlives execve(2).
func denySockets() error {
	filter := []unix.SockFilter{
		{Code: unix.BPF_LD | unix.BPF_W | unix.BPF_ABS, K: 0}, // the call's number in struct seccomp_data
		{Code: unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K, K: unix.SYS_SOCKET, Jf: 1},
		{Code: unix.BPF_RET | unix.BPF_K, K: unix.SECCOMP_RET_ERRNO | uint32(unix.EACCES)},
		{Code: unix.BPF_RET | unix.BPF_K, K: unix.SECCOMP_RET_ALLOW},
	}
	program := unix.SockFprog{Len: uint16(len(filter)), Filter: &filter[0]}
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return fmt.Errorf("deny sockets: no new privileges: %w", err)
	}
	if _, _, failure := unix.Syscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, 0, uintptr(unsafe.Pointer(&program))); failure != 0 {
		return fmt.Errorf("deny sockets: %w", failure)
	}
	if fd, err := unix.Socket(unix.AF_INET, unix.SOCK_STREAM, 0); !errors.Is(err, unix.EACCES) {
		return fmt.Errorf("deny sockets: socket %d was made (%v)", fd, err)
	}
	return nil
}

// mustShowOffline wants the evidence of every packet that was acknowledged, of
// the relayer's journal alone, and that it is accepted where there is no network
// either. The testnet is stopped.
func mustShowOffline(ctx context.Context, t *testing.T, relayer bridgenet.RelayerInfo, links [][2]string) {
	t.Helper()
	a := newAuditor(t, relayer)
	var packets []auditedPacket
	if listed := a.run(ctx, relayer.Config, "packets", "--limit", "0", "--json"); listed.exit != 0 || json.Unmarshal([]byte(listed.out), &packets) != nil {
		t.Fatalf("packets: %+v", listed)
	}
	begin, missing := time.Now(), map[string]bool{}
	for _, link := range links {
		missing[link[0]+" > "+link[1]], missing[link[1]+" > "+link[0]] = true, true
	}
	for _, p := range packets {
		if p.Stage != "acknowledged" {
			continue
		}
		direction := p.Source + " > " + p.Destination
		file, anchors := a.export(ctx, p)
		a.mustAccept(ctx, p, file, anchors)
		if missing[direction] { // the first one of each direction is looked at closely
			a.mustRefuse(ctx, p, file, anchors)
			withheld, _ := a.export(ctx, p, "--without-payloads")
			a.mustAccept(ctx, p, withheld, anchors)
			whole, without := payloadOf(t, file), payloadOf(t, withheld)
			if len(whole.value) == 0 || len(without.value) > 0 || bytes.Contains(without.file, whole.value) {
				t.Errorf("packet %d, %s: payload %q, and %q where it is to be left out", p.Sequence, direction, whole.value, without.value)
			}
			t.Logf("evidence of packet %d, %s: %d bytes, %d without payloads", p.Sequence, direction, len(whole.file), len(without.file))
		}
		delete(missing, direction)
	}
	if len(missing) > 0 {
		t.Errorf("no packet was acknowledged in %v", missing)
	}
	t.Logf("evidence took %s", time.Since(begin).Round(time.Second))
}

// mostUpdates is of a proof: a header, a cancel and a rotation, what attestors say
// of a height, and a few times of packets at it, for batches that were tried
// again. The links have many more.
const mostUpdates = 8

// mustShowAttested wants the evidence of the first and of the last packet of each
// direction of a link, of the relayer's journal alone, and that it says who has
// verified the chains' states. The relayer is stopped.
func mustShowAttested(ctx context.Context, t *testing.T, relayer operator, link, says string) {
	t.Helper()
	a := newAuditor(t, bridgenet.RelayerInfo{Binary: relayer.binary, Config: relayer.config})
	var packets []auditedPacket
	relayer.mustJSON(ctx, &packets, "packets", link, "--limit", "0")
	directions := map[string][]auditedPacket{}
	for _, p := range packets {
		if p.Stage == "acknowledged" {
			directions[p.Source] = append(directions[p.Source], p)
		}
	}
	if len(directions) != 2 {
		t.Fatalf("packets of %d chains were acknowledged", len(directions))
	}
	for _, all := range directions {
		slices.SortFunc(all, func(a, b auditedPacket) int { return cmp.Compare(a.Sequence, b.Sequence) })
		for _, p := range []auditedPacket{all[0], all[len(all)-1]} {
			file, anchors := a.export(ctx, p)
			a.mustAccept(ctx, p, file, anchors)
			if said := a.verify(ctx, file, anchors); strings.Count(said.out, says) != 2 {
				t.Errorf("not said of both chains: %s: %s", says, said.out)
			}
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var proofs struct {
				Sent     struct{ Updates []json.RawMessage }
				Returned struct {
					Proof struct{ Updates []json.RawMessage }
				}
			}
			if err := json.Unmarshal(content, &proofs); err != nil {
				t.Fatal(err)
			}
			there, back := len(proofs.Sent.Updates), len(proofs.Returned.Proof.Updates)
			if max(there, back) > mostUpdates {
				t.Errorf("%d and %d client updates for packet %d from %s, want at most %d", there, back, p.Sequence, p.Source, mostUpdates)
			}
			t.Logf("evidence of packet %d from %s: %d bytes, %d and %d client updates", p.Sequence, p.Source, len(content), there, back)
		}
		file, anchors := a.export(ctx, all[0])
		a.mustRefuse(ctx, all[0], file, anchors)
	}
}

// auditedPacket is a packet as the relayer lists it.
type auditedPacket struct {
	Link        string
	Source      string `json:"source_chain"`
	Destination string `json:"destination_chain"`
	Sequence    uint64 `json:"sequence,string"`
	Stage       string
}

// export writes the evidence of a packet and returns the anchors that it names.
func (a auditor) export(ctx context.Context, p auditedPacket, flags ...string) (file string, anchors []string) {
	a.t.Helper()
	file = filepath.Join(a.t.TempDir(), "evidence.json")
	args := []string{"evidence", "export", p.Link, fmt.Sprint(p.Sequence), "--from", p.Source, "--out", file}
	exported := a.run(ctx, a.relayer.Config, append(args, flags...)...)
	if exported.exit != 0 {
		a.t.Fatalf("export packet %d from %s over %s: %s", p.Sequence, p.Source, p.Link, exported.errOut)
	}
	for line := range strings.Lines(exported.errOut) {
		if words := strings.Fields(line); len(words) > 1 && words[0] == "anchor" {
			anchors = append(anchors, words[1])
		}
	}
	if len(anchors) != 2 {
		a.t.Fatalf("export names anchors %v: %s", anchors, exported.errOut)
	}
	return file, anchors
}

// verify verifies a file with neither a configuration nor a journal at hand.
func (a auditor) verify(ctx context.Context, file string, anchors []string) answer {
	a.t.Helper()
	args := []string{"evidence", "verify", "--json", file}
	for _, anchor := range anchors {
		args = append(args, "--anchor", anchor)
	}
	return a.run(ctx, "/nowhere", args...)
}

func (a auditor) mustAccept(ctx context.Context, p auditedPacket, file string, anchors []string) {
	a.t.Helper()
	var verdict struct {
		OK                      bool
		Link, Sequence, Outcome string
		Chains                  []struct{ Name string }
		Proven, Assumed         []struct{ En, Zh string }
	}
	said := a.verify(ctx, file, anchors)
	if err := json.Unmarshal([]byte(said.out), &verdict); err != nil || said.exit != 0 || !verdict.OK {
		a.t.Fatalf("the evidence of packet %d from %s ended with %d (%v): %s%s", p.Sequence, p.Source, said.exit, err, said.out, said.errOut)
	}
	if verdict.Link != p.Link || verdict.Sequence != fmt.Sprint(p.Sequence) || verdict.Outcome != "acknowledged" ||
		len(verdict.Chains) != 2 || verdict.Chains[0].Name != p.Source || verdict.Chains[1].Name != p.Destination ||
		len(verdict.Proven) == 0 || len(verdict.Assumed) == 0 {
		a.t.Errorf("the evidence of %+v proves another thing: %s", p, said.out)
	}
}

// mustRefuse wants a file refused that was changed, or of which a chain is not
// known.
func (a auditor) mustRefuse(ctx context.Context, p auditedPacket, file string, anchors []string) {
	a.t.Helper()
	if said := a.verify(ctx, file, anchors[:1]); said.exit != 1 {
		a.t.Errorf("packet %d from %s, one chain's anchor: ended with %d: %s%s", p.Sequence, p.Source, said.exit, said.out, said.errOut)
	}
	content, err := os.ReadFile(file)
	if err != nil {
		a.t.Fatal(err)
	}
	changed := filepath.Join(a.t.TempDir(), "changed.json")
	const positions = 5
	for i := range positions {
		at := (2*i + 1) * len(content) / (2 * positions)
		altered := bytes.Clone(content)
		altered[at] ^= 1
		if err := os.WriteFile(changed, altered, 0o600); err != nil {
			a.t.Fatal(err)
		}
		if said := a.verify(ctx, changed, anchors); said.exit != 1 {
			a.t.Errorf("packet %d from %s, byte %d of %d changed: ended with %d: %s%s",
				p.Sequence, p.Source, at, len(content), said.exit, said.out, said.errOut)
		}
	}
}

// evidenceFile is a file and, as it is written there, what its packet carries.
type evidenceFile struct{ file, value []byte }

func payloadOf(t *testing.T, name string) evidenceFile {
	t.Helper()
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var read struct {
		Packet struct {
			Payloads []struct{ Value struct{ Bytes string } }
		}
	}
	if err := json.Unmarshal(content, &read); err != nil || len(read.Packet.Payloads) != 1 {
		t.Fatalf("%s: %v", content, err)
	}
	return evidenceFile{content, []byte(read.Packet.Payloads[0].Value.Bytes)}
}
