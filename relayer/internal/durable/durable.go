// Package durable writes files that are there whole or not at all, and that a
// power failure does not take away any more.
package durable

import (
	"errors"
	"os"
	"path/filepath"
)

// Create writes a file. It fails with fs.ErrExist where there is one.
func Create(path string, data []byte) error {
	// Link, unlike rename, replaces nothing.
	return write(path, data, func(temporary string) error {
		if err := os.Link(temporary, path); err != nil {
			return err
		}
		return os.Remove(temporary)
	})
}

// Replace writes a file in the place of the one that may be there.
func Replace(path string, data []byte) error {
	return write(path, data, func(temporary string) error { return os.Rename(temporary, path) })
}

// write writes a file of mode 0600 beside path, which place then brings there.
func write(path string, data []byte, place func(temporary string) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = place(f.Name())
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return Sync(filepath.Dir(path))
}

// Sync waits until a file, or the names in a directory, are on the disk.
func Sync(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
