package packettest

import (
	"encoding/hex"
	"net/url"
	"slices"
)

// ImpossibleKeys are keys that look like a packet path, by what was done to it.
// Nothing ever stands under one: a chain proves each absent with a good
// conscience, whatever stands under the path.
func ImpossibleKeys(path []byte) map[string][]byte {
	return map[string][]byte{
		"escaped":                []byte(url.PathEscape(string(path))),
		"in hexadecimal":         []byte(hex.EncodeToString(path)),
		"behind a slash":         slices.Concat([]byte("/"), path),
		"behind the store":       slices.Concat([]byte("ibc"), path),
		"behind store and slash": slices.Concat([]byte("ibc/"), path),
		"a byte longer":          slices.Concat(path, []byte{0}),
		"a byte shorter":         slices.Clone(path[:len(path)-1]),
	}
}
