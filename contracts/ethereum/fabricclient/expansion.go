package fabricclient

import (
	"encoding/binary"
	"encoding/hex"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Bounds of Expansion.sol.
const (
	maxWindow  = 1 << 16
	maxLiteral = 1 << 7
	maxCopy    = 1<<14 - 1
)

// Weights of instructions in gas: calldata as EIP-2028 prices it, and about
// what their execution takes.
const (
	nonZeroByte = 16
	zeroByte    = 4
	literalGas  = nonZeroByte + 100
	copyGas     = 4*nonZeroByte + 110
	hexGas      = 4*nonZeroByte + 250
)

const (
	// gram is how many bytes a copy must begin with to be found.
	gram = 4
	// maxCandidates bounds how many places are compared for one position.
	maxCandidates = 48
)

// window is the memory that evidence is rebuilt in, as the contract fills it.
type window struct {
	data  []byte
	grams map[[gram]byte][]int // where each occurs in data
}

func newWindow(data []byte) *window {
	w := &window{grams: map[[gram]byte][]int{}}
	w.append(data)
	return w
}

func (w *window) append(data []byte) {
	from := max(len(w.data)-gram+1, 0)
	w.data = append(w.data, data...)
	for i := from; i+gram <= len(w.data); i++ {
		key := [gram]byte(w.data[i:])
		w.grams[key] = append(w.grams[key], i)
	}
}

// match is a stretch of the window that the next bytes are equal to, in hex
// where asHex is set.
type match struct {
	offset, length int
	asHex          bool
}

// write appends target to the window and returns the instructions that make
// the contract do the same. It refuses with TooLarge what the contract would.
func (w *window) write(target []byte) ([]byte, error) {
	start := len(w.data)
	if start+len(target) > maxWindow {
		return nil, refusal.TooLarge.With("evidence of %d bytes, at most %d", start+len(target), maxWindow)
	}
	w.append(target)

	// The cheapest way to write target[i:], within a literal or not.
	type step struct {
		gas  int
		from match // zero: a literal byte
	}
	inside, outside := make([]step, len(target)+1), make([]step, len(target)+1)
	for i := len(target) - 1; i >= 0; i-- {
		literal := nonZeroByte + inside[i+1].gas
		if target[i] == 0 {
			literal += zeroByte - nonZeroByte
		}
		inside[i], outside[i] = step{gas: literal}, step{gas: literal + literalGas}
		for _, m := range w.matches(start+i, target[i:]) {
			gas, length := copyGas, m.length
			if m.asHex {
				gas, length = hexGas, 2*m.length
			}
			gas += outside[i+length].gas
			if gas < inside[i].gas {
				inside[i] = step{gas, m}
			}
			if gas < outside[i].gas {
				outside[i] = step{gas, m}
			}
		}
	}

	var code, literal []byte
	flush := func() {
		for len(literal) > 0 {
			n := min(len(literal), maxLiteral)
			code = append(append(code, byte(n-1)), literal[:n]...)
			literal = literal[n:]
		}
	}
	for i := 0; i < len(target); {
		next := outside[i].from
		if len(literal) > 0 {
			next = inside[i].from
		}
		if next.length == 0 {
			literal = append(literal, target[i])
			i++
			continue
		}
		flush()
		op := uint16(1<<15 | next.length)
		i += next.length
		if next.asHex {
			op |= 1 << 14
			i += next.length
		}
		code = binary.BigEndian.AppendUint16(code, op)
		code = binary.BigEndian.AppendUint16(code, uint16(next.offset))
	}
	flush()
	return code, nil
}

// matches finds the longest stretches before position at that are equal to the
// beginning of target, as they are and in hex.
func (w *window) matches(at int, target []byte) (found []match) {
	if plain := w.longest(at, target); plain.length > 0 {
		found = append(found, plain)
	}
	digits := 0
	for digits < len(target) && isHex(target[digits]) {
		digits++
	}
	raw, err := hex.DecodeString(string(target[:digits&^1]))
	if err != nil {
		return found
	}
	if m := w.longest(at, raw); m.length > 0 {
		found = append(found, match{m.offset, m.length, true})
	}
	return found
}

func (w *window) longest(at int, target []byte) (best match) {
	if len(target) < gram {
		return best
	}
	places := w.grams[[gram]byte(target)]
	tried := 0
	// The latest first: what is repeated has mostly been written just before.
	for n := len(places) - 1; n >= 0 && tried < maxCandidates; n-- {
		offset := places[n]
		if offset+gram > at {
			continue
		}
		tried++
		limit := min(at-offset, len(target), maxCopy)
		length := gram
		for length < limit && w.data[offset+length] == target[length] {
			length++
		}
		if length > best.length {
			best = match{offset: offset, length: length}
		}
	}
	return best
}

func isHex(b byte) bool { return b >= '0' && b <= '9' || b >= 'a' && b <= 'f' }
