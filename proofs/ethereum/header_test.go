package ethereum

import (
	"reflect"
	"testing"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Every field of an execution header counts, both for what stands for none
// and for the root.
func TestExecutionHeaderFields(t *testing.T) {
	var zero ExecutionHeader
	if !zero.isZero() {
		t.Error("the zero header is not zero")
	}
	roots := map[[32]byte]string{zero.root(Deneb): "none"}
	for i := range reflect.TypeFor[ExecutionHeader]().NumField() {
		var e ExecutionHeader
		field, name := reflect.ValueOf(&e).Elem().Field(i), reflect.TypeFor[ExecutionHeader]().Field(i).Name
		switch field.Kind() {
		case reflect.Uint64:
			field.SetUint(1)
		case reflect.Array:
			field.Index(field.Len() - 1).SetUint(1)
		case reflect.Slice:
			field.SetBytes([]byte{0})
		}
		if e.isZero() {
			t.Errorf("%s does not count for zero", name)
		}
		if other, ok := roots[e.root(Deneb)]; ok {
			t.Errorf("%s gives the root of %s", name, other)
		}
		roots[e.root(Deneb)] = name
	}
}

func TestExtraDataOfFullLength(t *testing.T) {
	for length, code := range map[int]refusal.Code{32: "", 33: refusal.TooLarge} {
		h := Header{Beacon: BeaconHeader{Slot: 10421200}, ExecutionBranch: make([][32]byte, 4)}
		h.Execution.ExtraData = make([]byte, length)
		h.Beacon.BodyRoot = h.Execution.root(Deneb)
		for i := range h.ExecutionBranch { // to place 25, which is 1001 below the root
			if executionIndex>>i&1 == 1 {
				h.Beacon.BodyRoot = hashPair([32]byte{}, h.Beacon.BodyRoot)
			} else {
				h.Beacon.BodyRoot = hashPair(h.Beacon.BodyRoot, [32]byte{})
			}
		}
		_, err := Mainnet().verifyHeader("a", &h)
		if got, _ := refusal.Of(err); got != code || code == "" && err != nil {
			t.Errorf("%d bytes: %v", length, err)
		}
	}
}
