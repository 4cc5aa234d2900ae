package ethereum

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/rlp"
)

func TestIndexKeys(t *testing.T) {
	for _, i := range []uint64{0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff, 1 << 16, 1<<32 - 1, 1 << 40, 1<<64 - 1} {
		if got, want := rlpIndex(i), rlp.AppendUint64(nil, i); !bytes.Equal(got, want) {
			t.Errorf("%d is %x, want %x", i, got, want)
		}
	}
}

// FuzzRLP holds the splitting of items to go-ethereum's.
func FuzzRLP(f *testing.F) {
	for _, seed := range []string{"", "\x00", "\x7f", "\x80", "\x81\x80", "\x81\x01", "\xb8\x38", "\xb8\x37", "\xc0", "\xc1\x80", "\xf8\x00", "\xbf\xff\xff\xff\xff\xff\xff\xff\xff", "\xf9\x00\x80"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		kind, content, rest, wantErr := rlp.Split(data)
		item, left, err := splitRLP(data)
		if (err == nil) != (wantErr == nil) {
			t.Fatalf("%x: %v, go-ethereum: %v", data, err, wantErr)
		}
		if err != nil {
			return
		}
		if item.list != (kind == rlp.List) || !bytes.Equal(item.payload, content) || !bytes.Equal(left, rest) {
			t.Errorf("%x: %+v, go-ethereum: %v %x", data, item, kind, content)
		}
		if !bytes.Equal(append(bytes.Clone(item.encoded), left...), data) {
			t.Errorf("%x: an item of %x leaves %x", data, item.encoded, left)
		}
	})
}
