package fabricnet

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"

	"github.com/anji-bridge/anji/contracts/fabric/pack"
)

// code is the program of a chaincode and the label of its packages.
type code struct {
	label   string
	program pack.Prebuilt
}

// keepCode copies a chaincode's binary into the network's directory, where no
// later build replaces it. Equal binaries give equal code.
func (n *Network) keepCode(c Chaincode) (code, error) {
	binary, err := os.ReadFile(c.Binary)
	if err != nil {
		return code{}, err
	}
	sum := sha256.Sum256(binary)
	digest := hex.EncodeToString(sum[:])
	label := c.Name + "_" + digest[:12]
	path := filepath.Join(n.info.Dir, "chaincodes", label)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return code{}, err
	}
	// By a rename: the file of an earlier deployment may be running.
	if err := errors.Join(os.WriteFile(path+".new", binary, 0o755), os.Rename(path+".new", path)); err != nil {
		return code{}, err
	}
	return code{label, pack.Prebuilt{Binary: path, SHA256: digest}}, nil
}

// packageFor makes what a peer installs of a chaincode: one package for all
// peers that run the program themselves, and one for each that has a service.
func (n *Network) packageFor(ctx context.Context, peer Node, c Chaincode, code code) (pack.Package, error) {
	if c.Service {
		return n.startService(ctx, peer, c, code)
	}
	return code.program.Package(code.label)
}
