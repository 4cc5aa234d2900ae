package fabric

import (
	"maps"
	"slices"
)

// Administration lists the functions for administrators, in order, so that a
// test of who may call them leaves none out.
func Administration() []string { return named(func(f function) bool { return f.role == Admin }) }

// Signed lists the functions that act only for a creator who signed the call.
func Signed() []string { return named(func(f function) bool { return !f.query && !f.called }) }

func named(wanted func(function) bool) []string {
	var names []string
	for _, name := range slices.Sorted(maps.Keys(functions)) {
		if wanted(functions[name]) {
			names = append(names, name)
		}
	}
	return names
}
