package daemons

import (
	"context"
	"fmt"
	"path/filepath"
)

// FabricVersion is a line of releases of Hyperledger Fabric.
type FabricVersion string

// The lines that testnets run. The first one orders by BFT, the second, which
// most networks still run, by Raft.
const (
	Fabric31 FabricVersion = "3.1"
	Fabric25 FabricVersion = "2.5"
)

// pins are the tools modules that pin the lines, and the releases that their
// module versions are: without them the binaries call themselves "latest".
var pins = map[FabricVersion]struct{ module, release string }{
	Fabric31: {"fabric", "v3.1.1"},
	Fabric25: {"fabric25", "v2.5.9"},
}

// ParseFabricVersion reads the name of a line.
func ParseFabricVersion(text string) (FabricVersion, error) {
	version := FabricVersion(text)
	if _, ok := pins[version]; !ok {
		return "", fmt.Errorf("fabric version %q: want %s or %s", text, Fabric31, Fabric25)
	}
	return version, nil
}

// Fabric is where the binaries of Hyperledger Fabric are.
type Fabric struct {
	Peer        string `json:"peer"`
	Orderer     string `json:"orderer"`
	Configtxgen string `json:"configtxgen"`
	Cryptogen   string `json:"cryptogen"`
}

// Fabric builds the daemons of Hyperledger Fabric unless they are there.
func (b *Builder) Fabric(ctx context.Context, version FabricVersion) (Fabric, error) {
	const source = "github.com/hyperledger/fabric"
	pin, ok := pins[version]
	if !ok {
		return Fabric{}, fmt.Errorf("pinned daemons: no Fabric version %q", version)
	}
	dir, err := b.pinned(ctx, pin.module, "-s -w -X "+source+"/common/metadata.Version="+pin.release, []string{
		source + "/cmd/peer", source + "/cmd/orderer", source + "/cmd/configtxgen", source + "/cmd/cryptogen",
	})
	if err != nil {
		return Fabric{}, err
	}
	return Fabric{
		Peer:        filepath.Join(dir, "peer"),
		Orderer:     filepath.Join(dir, "orderer"),
		Configtxgen: filepath.Join(dir, "configtxgen"),
		Cryptogen:   filepath.Join(dir, "cryptogen"),
	}, nil
}
