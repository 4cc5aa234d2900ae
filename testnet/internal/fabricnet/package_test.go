package fabricnet

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/anji-bridge/anji/contracts/fabric/pack"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
)

// All organisations must approve one package id, and each may make the package
// by itself.
func TestPackagesAreReproducible(t *testing.T) {
	dir := t.TempDir()
	binary := filepath.Join(dir, "program")
	if err := os.WriteFile(binary, []byte("program"), 0o755); err != nil {
		t.Fatal(err)
	}
	network := &Network{info: Info{Dir: dir}}
	label, first := packaged(t, network, binary)
	_, second := packaged(t, network, binary)
	if first.ID != second.ID || !bytes.Equal(first.Content, second.Content) {
		t.Fatalf("packages differ: %s and %s", first.ID, second.ID)
	}
	if err := os.WriteFile(binary, []byte("other"), 0o755); err != nil {
		t.Fatal(err)
	}
	otherLabel, other := packaged(t, network, binary)
	if other.ID == first.ID || otherLabel == label {
		t.Fatalf("another binary has package %s too", other.ID)
	}
	// The peer runs the copy: what the package was made of must stay.
	kept, err := os.ReadFile(filepath.Join(dir, "chaincodes", label))
	if err != nil || string(kept) != "program" {
		t.Fatalf("kept binary is %q, %v", kept, err)
	}
}

func packaged(t *testing.T, network *Network, binary string) (label string, made pack.Package) {
	t.Helper()
	c := Chaincode{Name: "notes", Binary: binary}
	code, err := network.keepCode(c)
	if err != nil {
		t.Fatal(err)
	}
	made, err = network.packageFor(context.Background(), Node{}, c, code)
	if err != nil {
		t.Fatal(err)
	}
	return code.label, made
}

func TestPlanGivesEveryNodeItsOwn(t *testing.T) {
	info, err := plan(Info{Dir: t.TempDir(), Version: daemons.Fabric31, Organisation: "Org", Channel: "anji"})
	if err != nil {
		t.Fatal(err)
	}
	seen := map[any]bool{}
	for _, n := range append(info.Peers, info.Orderers...) {
		for _, own := range []any{n.Name, n.Org, n.MSPID, n.Domain, n.Port, n.SecondPort, n.NodeDir, n.Data, n.Log} {
			if seen[own] {
				t.Errorf("%s shares %v with another node", n.Name, own)
			}
			seen[own] = true
		}
	}
	if _, err := info.node("peer9"); err == nil {
		t.Error("found a node that is not there")
	}
	if _, err := info.Identity("Org1MSP", "nobody"); err == nil {
		t.Error("found an identity that is not there")
	}
}
