package fabric

import (
	"bytes"
	"encoding/binary"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// ViewFunction is the chaincode function that answers with a View.
const ViewFunction = "View"

// viewDomain starts every answer of ViewFunction, so that no other function's
// answer can be read as one.
const viewDomain = "anji/fabric-view/v1"

// maxName bounds channel and chaincode names. Fabric allows 249 characters
// for a channel (common/configtx/validator.go); one length byte holds it.
const maxName = 249

// MaxTime is the last second (in the year 2262) whose nanoseconds fit 63 bits:
// light clients count in them.
const MaxTime = 9223372036

// fixed is the length of an encoded View without its two names: domain, two
// length bytes, height, time and root.
const fixed = 32 + 1 + 1 + 8 + 8 + 32

// View is what the packet chaincode says about its committed state.
type View struct {
	Channel   string
	Chaincode string
	Height    uint64 // of the committed clock
	Time      uint64 // of the committed clock, Unix seconds
	// Root commits to the paths that were asked for; see Tree. It is zero
	// when no path was.
	Root [32]byte
}

// Marshal encodes the view in its one fixed layout, which contracts on other
// chains rebuild:
//
//	domain, 32 bytes of ASCII padded with zeros on the right
//	channel and chaincode, each one length byte and the name
//	height and time, 8 bytes big endian each
//	root, 32 bytes
//
// Names longer than ParseView accepts are cut and do not parse again.
func (v View) Marshal() []byte {
	out := make([]byte, 32, fixed+len(v.Channel)+len(v.Chaincode))
	copy(out, viewDomain)
	out = append(out, byte(len(v.Channel)))
	out = append(out, v.Channel...)
	out = append(out, byte(len(v.Chaincode)))
	out = append(out, v.Chaincode...)
	out = binary.BigEndian.AppendUint64(out, v.Height)
	out = binary.BigEndian.AppendUint64(out, v.Time)
	return append(out, v.Root[:]...)
}

// ParseView decodes what Marshal encodes and nothing else. It refuses with
// WrongDomain, Malformed or EmptyField.
func ParseView(data []byte) (View, error) {
	var domain [32]byte
	copy(domain[:], viewDomain)
	if len(data) < len(domain) || !bytes.Equal(data[:len(domain)], domain[:]) {
		return View{}, refusal.WrongDomain.With("the answer is not one of %s", viewDomain)
	}
	var v View
	var ok bool
	rest := data[len(domain):]
	if v.Channel, rest, ok = cutName(rest); !ok {
		return View{}, refusal.Malformed.With("view: channel name")
	}
	if v.Chaincode, rest, ok = cutName(rest); !ok {
		return View{}, refusal.Malformed.With("view: chaincode name")
	}
	if len(rest) != 8+8+32 {
		return View{}, refusal.Malformed.With("view: %d bytes after the names, want 48", len(rest))
	}
	v.Height = binary.BigEndian.Uint64(rest)
	v.Time = binary.BigEndian.Uint64(rest[8:])
	copy(v.Root[:], rest[16:])
	// A clock that was never ticked is no state to trust.
	if v.Height == 0 || v.Time == 0 {
		return View{}, refusal.EmptyField.With("view: height %d, time %d", v.Height, v.Time)
	}
	// Nanoseconds offered as seconds, or worse.
	if v.Time > MaxTime {
		return View{}, refusal.Malformed.With("view: time %d is no number of seconds", v.Time)
	}
	return v, nil
}

func cutName(data []byte) (name string, rest []byte, ok bool) {
	if len(data) == 0 {
		return "", nil, false
	}
	n := int(data[0])
	if n == 0 || n > maxName || len(data) < 1+n {
		return "", nil, false
	}
	return string(data[1 : 1+n]), data[1+n:], true
}
