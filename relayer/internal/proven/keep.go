package proven

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/anji-bridge/anji/relayer/internal/durable"
)

// kept is a light client's store as a file has it.
type kept struct {
	Version int     `json:"version"`
	Entries []entry `json:"entries"` // in the order of their keys
	// Sum is the sha256 of the entries' JSON: against a disk's faults, not
	// against whoever may write the file.
	Sum []byte `json:"sum"`
}

type entry struct {
	Key   []byte `json:"key"`
	Value []byte `json:"value"`
}

const keptVersion = 1

// load reads a light client; nil where there is no file.
func load(path string) (*client, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var file kept
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	sum, err := file.sum()
	if err != nil {
		return nil, err
	}
	if file.Version != keptVersion || !bytes.Equal(sum, file.Sum) {
		return nil, fmt.Errorf("%s is damaged; remove it and begin anew from a state that you trust", path)
	}
	c := newClient()
	for _, e := range file.Entries {
		c.store.Set(e.Key, e.Value)
	}
	return c, nil
}

func (k kept) sum() ([]byte, error) {
	entries, err := json.Marshal(k.Entries)
	sum := sha256.Sum256(entries)
	return sum[:], err
}

// save writes the light client's file whole, or leaves the one that is there.
func (c *client) save(path string) (err error) {
	file := kept{Version: keptVersion}
	it := c.store.Iterator(nil, nil)
	for ; it.Valid(); it.Next() {
		file.Entries = append(file.Entries, entry{bytes.Clone(it.Key()), bytes.Clone(it.Value())})
	}
	if err := it.Close(); err != nil {
		return err
	}
	if file.Sum, err = file.sum(); err != nil {
		return err
	}
	data, err := json.Marshal(file)
	if err != nil {
		return err
	}
	return durable.Replace(path, data)
}
