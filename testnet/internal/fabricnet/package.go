package fabricnet

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// packageChaincode copies the binary into the network's directory, where no
// later build replaces it, and returns a chaincode package that names it, with
// the package's label and id. Equal binaries give equal packages.
func (n *Network) packageChaincode(c Chaincode) (content []byte, label, id string, err error) {
	binary, err := os.ReadFile(c.Binary)
	if err != nil {
		return nil, "", "", err
	}
	sum := sha256.Sum256(binary)
	digest := hex.EncodeToString(sum[:])
	label = c.Name + "_" + digest[:12]
	path := n.binary(label)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, "", "", err
	}
	// By a rename: the file of an earlier deployment may be running.
	if err := errors.Join(os.WriteFile(path+".new", binary, 0o755), os.Rename(path+".new", path)); err != nil {
		return nil, "", "", err
	}
	code, err := archive(map[string]any{"prebuilt.json": map[string]string{"binary": path, "sha256": digest}}, "prebuilt.json")
	if err != nil {
		return nil, "", "", err
	}
	content, err = archive(map[string]any{
		"metadata.json": map[string]string{"label": label, "path": "", "type": "prebuilt"},
		"code.tar.gz":   code,
	}, "metadata.json", "code.tar.gz")
	if err != nil {
		return nil, "", "", err
	}
	sum = sha256.Sum256(content)
	return content, label, fmt.Sprintf("%s:%s", label, hex.EncodeToString(sum[:])), nil
}

// binary is the copy of a chaincode's program that the package of that label
// names.
func (n *Network) binary(label string) string { return filepath.Join(n.info.Dir, "chaincodes", label) }

// archive packs files, bytes or values to be written as JSON, in the given
// order into a gzipped tar without times and owners.
func archive(files map[string]any, order ...string) ([]byte, error) {
	var out bytes.Buffer
	zipped := gzip.NewWriter(&out)
	packed := tar.NewWriter(zipped)
	for _, name := range order {
		content, ok := files[name].([]byte)
		if !ok {
			var err error
			if content, err = json.Marshal(files[name]); err != nil {
				return nil, err
			}
		}
		header := &tar.Header{Name: name, Mode: 0o644, Size: int64(len(content)), Format: tar.FormatUSTAR}
		if err := packed.WriteHeader(header); err != nil {
			return nil, err
		}
		if _, err := io.Copy(packed, bytes.NewReader(content)); err != nil {
			return nil, err
		}
	}
	if err := packed.Close(); err != nil {
		return nil, err
	}
	if err := zipped.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
