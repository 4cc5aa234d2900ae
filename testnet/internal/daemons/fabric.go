package daemons

import (
	"context"
	"path/filepath"
)

// fabricVersion is the release that the pinned module version is; without it
// the binaries call themselves "latest".
const fabricVersion = "v3.1.1"

// Fabric is where the binaries of Hyperledger Fabric are.
type Fabric struct {
	Peer, Orderer, Configtxgen, Cryptogen string
}

// Fabric builds the daemons of Hyperledger Fabric unless they are there.
func (b *Builder) Fabric(ctx context.Context) (Fabric, error) {
	const source = "github.com/hyperledger/fabric"
	dir, err := b.pinned(ctx, "fabric", "-s -w -X "+source+"/common/metadata.Version="+fabricVersion, []string{
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
