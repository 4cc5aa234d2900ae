//go:build !linux

package soak

import "errors"

func limitFiles(int) (func() error, error) {
	return nil, errors.New("the size of another process's files is limited on Linux only (prlimit)")
}
