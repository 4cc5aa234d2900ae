// Package secret reads files that hold keys and passphrases.
package secret

import (
	"errors"
	"fmt"
	"io"
	"os"
)

// ErrPermissions says that others may read what they must not.
var ErrPermissions = errors.New("others may read it; use chmod 600")

// othersMayRead are the mode bits of everybody but the owner.
const othersMayRead = 0o077

// Read reads a file of at most limit bytes that nobody but its owner may use.
// Its errors never quote the file.
func Read(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.Mode().Perm()&othersMayRead != 0 {
		return nil, fmt.Errorf("%s: %w", path, ErrPermissions)
	}
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = fmt.Errorf("%s: larger than %d bytes", path, limit)
	}
	return data, err
}
