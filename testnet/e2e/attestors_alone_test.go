package e2e_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/testnet/internal/members"
	"github.com/anji-bridge/anji/testnet/internal/ports"
)

// heights are how far an attestor has come with a chain.
type heights struct {
	Signed, Floor uint64
	Log           string // id
}

// status asks an attestor how it is, by chain.
func (j *jury) status(i int) (map[string]heights, error) {
	out, failure := j.all.run(j.ctx, "attest", "status", "--json")
	var rows []struct {
		Chain, Attestor, Fault string
		heights
	}
	if err := json.Unmarshal([]byte(out), &rows); err != nil {
		return nil, errors.Join(failure, err)
	}
	all := map[string]heights{}
	var faults error
	for _, row := range rows {
		if row.Attestor != j.jurors[i].name {
			continue
		}
		all[row.Chain] = row.heights
		if row.Fault != "" {
			faults = errors.Join(faults, errors.New(row.Chain+": "+row.Fault))
		}
	}
	if len(all) < len(j.ends) {
		faults = errors.Join(faults, fmt.Errorf("it tells of %d chains", len(all)))
	}
	return all, faults
}

// signed are the highest heights that an attestor has signed.
func (j *jury) signed(i int) map[string]heights {
	j.t.Helper()
	all, err := j.status(i)
	check(j.t, err)
	return all
}

// mustSignAbove sees that an attestor signs nothing of a time of which its log
// knows no more.
func (j *jury) mustSignAbove(i int, before map[string]heights) {
	j.t.Helper()
	for chain, now := range j.signed(i) {
		if now.Floor <= before[chain].Signed {
			j.t.Errorf("%s had signed height %d of %s, and signs from %d on", j.jurors[i].name, before[chain].Signed, chain, now.Floor)
		}
	}
}

// logOf is the file of what an attestor has signed of a chain.
func (j *jury) logOf(i, end int) string {
	return filepath.Join(filepath.Dir(j.jurors[i].operator.config), "attestor", j.ends[end].ID+".signed")
}

// lacksQuorum waits until a relayer says of the last packets of both ends that
// nobody attests them.
func (l *pairLink) lacksQuorum(by operator, link string) func() error {
	return func() error {
		for from, end := range l.Ends {
			out, err := by.run(l.ctx, "why", link, fmt.Sprint(l.last(from)), "--json")
			if err != nil {
				return err
			}
			var found []struct {
				Source string `json:"source_chain"`
				Error  string `json:"last_error"`
			}
			if err := json.Unmarshal([]byte(out), &found); err != nil {
				return err
			}
			for _, p := range found {
				if p.Source == end.ID && !strings.Contains(p.Error, "no quorum of attestors") {
					return fmt.Errorf("packet %d from %s has failed with %q", l.last(from), end.ID, p.Error)
				}
			}
			if len(found) == 0 {
				return fmt.Errorf("nothing is known of packet %d from %s", l.last(from), end.ID)
			}
		}
		return nil
	}
}

// tellDelay tells what the quorums added to proofs so far.
func (j *jury) tellDelay() {
	j.t.Helper()
	request, err := http.NewRequestWithContext(j.ctx, http.MethodGet, j.web+"/metrics", nil)
	check(j.t, err)
	response, err := http.DefaultClient.Do(request)
	check(j.t, err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	check(j.t, err)
	for _, end := range j.ends {
		label := `chain="` + end.ID + `"`
		total, _ := metric(string(body), "anji_quorum_seconds_sum", label)
		count, found := metric(string(body), "anji_quorum_seconds_count", label)
		if !found || count == 0 {
			j.t.Errorf("no quorum of %s is measured", end.ID)
		}
		j.t.Logf("a quorum of the attestors of %s took %.0f ms on average (%.0f of them)", end.ID, 1000*total/count, count)
	}
}

// double starts an attestor with another's keys and signing logs of its own, in
// the other's place. It answers what tells these logs from others, by chain.
func (j *jury) double(i int) map[string]heights {
	j.t.Helper()
	free, err := ports.Free(1)
	check(j.t, err)
	of := j.jurors[i]
	dir := j.t.TempDir()
	_, err = j.issuer.Issue(dir)
	check(j.t, err)
	j.jurors = append(j.jurors, &juror{
		name: of.name + "'s double", keys: of.keys, listen: fmt.Sprintf("127.0.0.1:%d", free[0]),
		operator: operator{j.t, j.binary, filepath.Join(dir, "attestor.yaml")},
	})
	last := len(j.jurors) - 1
	j.begin(last)
	check(j.t, of.proxy.To(j.jurors[last].listen))
	j.await(i)
	return j.signed(i)
}

// equivocate shows the client on one end another time of the newest height that
// it knows than it was shown by the same attestors. It freezes, and names them.
func (l *pairLink) equivocate(end int, keys ...*members.Key) {
	l.t.Helper()
	known, err := l.users[end].Client(l.ctx, l.clients[end])
	check(l.t, err)
	lie := attestation.Evidence{Data: attestation.State{Height: known.LatestHeight.Height, Timestamp: uint64(known.LatestTime.Unix()) + 1}.Encode()}
	var signers []string
	for _, key := range keys {
		signature, err := key.Attest(attestation.KindState, lie.Data)
		check(l.t, err)
		lie.Signatures = append(lie.Signatures, signature)
		signers = append(signers, strings.ToLower(key.Address()))
	}
	packed, err := codectypes.NewAnyWithValue(client.NewAttestationProof(lie))
	check(l.t, err)
	update, err := proto.Marshal(packed)
	check(l.t, err)
	_, err = l.users[end].Submit(l.ctx, adapters.Batch{ClientID: l.clients[end], Updates: [][]byte{update}})
	check(l.t, err)
	l.mustName(end, signers)
}

// accuse has a relayer show the client on one end two commitments of one path
// that the same attestors have signed. It freezes, and names them.
func (l *pairLink) accuse(by operator, link string, end int, keys ...*members.Key) {
	l.t.Helper()
	signed := func(commitment byte) map[string]any {
		packets := attestation.Packets{Height: 1, Packets: []attestation.Packet{{Path: [32]byte{1}, Commitment: [32]byte{commitment}}}}
		var signatures []string
		for _, key := range keys {
			signature, err := key.Attest(attestation.KindPackets, packets.Encode())
			check(l.t, err)
			signatures = append(signatures, fmt.Sprintf("%x", signature))
		}
		return map[string]any{"data": fmt.Sprintf("%x", packets.Encode()), "signatures": signatures}
	}
	var signers []string
	for _, key := range keys {
		signers = append(signers, strings.ToLower(key.Address()))
	}
	file := signed(1)
	maps.Copy(file, map[string]any{"kind": "packets", "attestors": signers, "threshold": len(keys), "against": signed(2)})
	content, err := json.Marshal(file)
	check(l.t, err)
	path := filepath.Join(l.t.TempDir(), "contradiction.json")
	check(l.t, os.WriteFile(path, content, 0o600))
	var shown struct{ Status string }
	by.mustJSON(l.ctx, &shown, "attest", "accuse", "--of", l.Ends[1-end].ID, link, path)
	if shown.Status != "Frozen" {
		l.t.Errorf("the accused client is %s", shown.Status)
	}
	l.mustName(end, signers)
}

// mustName sees that the client on one end is frozen, and names who signed what
// contradicts itself.
func (l *pairLink) mustName(end int, signers []string) {
	l.t.Helper()
	known, err := l.users[end].Client(l.ctx, l.clients[end])
	check(l.t, err)
	var holder codectypes.Any
	var state client.ClientState
	check(l.t, proto.Unmarshal(known.State, &holder))
	check(l.t, proto.Unmarshal(holder.Value, &state))
	var named []string
	for _, address := range state.Terms.Equivocators {
		named = append(named, strings.ToLower(address))
	}
	slices.Sort(named)
	slices.Sort(signers)
	if known.Status != "Frozen" || !slices.Equal(named, signers) {
		l.t.Errorf("client %s on %s is %s and names %v, want it frozen by %v", known.ID, l.Ends[end].ID, known.Status, named, signers)
	}
}

// Attestors alone: as many as are needed suffice, and fewer do not. One of them
// comes to sign twice: without its log, with an old one, by a double that has
// its keys, with another's key. Two who lie deliver nothing; what contradicts
// what the clients know freezes them, and they name who signed both.
func TestAttestorsAlone(t *testing.T) {
	e := pairs.get(t)
	ctx := deadline(t, 8*time.Minute)
	j := e.jury(ctx, t, "acme", "bolt", "core")
	a, b := e.Ends[0].ID, e.Ends[1].ID
	var fresh [2][]byte
	for end := range e.Ends {
		var err error
		fresh[end], err = os.ReadFile(j.logOf(1, end))
		check(t, err)
	}
	l := e.link(ctx, j.relayer, "--name", "alone", "--quorum", a, "--quorum", b)
	relayer := j.relayer.launch()
	j.jurors[0].proxy.LiesOfPackets.Store(true)
	l.exchange(50)
	j.mustSay("acme", "lied", 0, 1)
	j.tellDelay()

	before := j.signed(1)
	j.stop(1)
	l.mustHold(l.lacksQuorum(j.relayer, "alone"))
	for end := range e.Ends {
		check(t, os.Remove(j.logOf(1, end)))
	}
	soon, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	if _, err := j.jurors[1].operator.run(soon, "attest", "start"); err == nil || !strings.Contains(err.Error(), "--height-floor") {
		t.Errorf("an attestor without its log: %v", err)
	}
	j.start(1, "--height-floor", a+"=1", "--height-floor", b+"=1")
	j.mustSignAbove(1, before)
	l.settle()

	before = j.signed(1)
	j.stop(1)
	for end := range e.Ends {
		check(t, os.WriteFile(j.logOf(1, end), fresh[end], 0o600))
	}
	j.start(1) // nobody says that the log is an old one, but for its peers
	j.mustSignAbove(1, before)
	l.exchange(5)
	j.mustSay("bolt", "other log", 0, 1)

	double := j.double(1)
	l.exchange(5)
	check(t, j.jurors[1].proxy.To(j.jurors[2].listen))
	l.mustHold(l.lacksQuorum(j.relayer, "alone"))
	j.mustSay("bolt", "lied", 0, 1)
	check(t, j.jurors[1].proxy.To(j.jurors[1].listen))
	l.settle()
	l.mustCount()

	j.jurors[1].proxy.Lies.Store(true)
	j.jurors[2].proxy.Lies.Store(true)
	l.mustHold(l.lacksQuorum(j.relayer, "alone"))
	check(t, l.mustBe("Active")()) // they know nothing of that height
	relayer.stop()
	said := []string{"its signing log is not the one that it was", "signs with another attestor's key: core's"}
	for _, signed := range double {
		said = append(said, "its signing log is not the one that it was: it was restored, or two attestors use one key (log "+signed.Log)
	}
	for _, want := range said {
		if !strings.Contains(relayer.log.String(), want) {
			t.Errorf("the relayer does not say %q", want)
		}
	}
	mustShowAttested(ctx, t, j.relayer, "alone", "is the word of attestors alone")
	l.equivocate(0, j.jurors[1].keys[1], j.jurors[2].keys[1])
	l.accuse(j.relayer, "alone", 1, j.jurors[1].keys[0], j.jurors[2].keys[0])
	if _, err := j.relayer.run(ctx, "link", "create", a, b, "--name", "alone", "--both", a); err == nil {
		t.Error("a link is said to have clients of another type than it has")
	}
}
