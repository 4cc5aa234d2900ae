package private

import (
	"bytes"
	"encoding/hex"
	"errors"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestHashIsThatOfFabric(t *testing.T) {
	// sha256 of 32 zero bytes and "record", by sha256sum(1).
	value := Value(append(make([]byte, SaltSize), "record"...))
	if got, want := hex.EncodeToString(value.Hash()), "2649b170b9318ebf420320914d9c836a4672ca61fd978542cd16ed5782ab9be2"; got != want {
		t.Errorf("hash %s, want %s", got, want)
	}
}

func TestEqualRecordsHaveDifferentHashes(t *testing.T) {
	first, err := New([]byte("record"))
	if err != nil {
		t.Fatal(err)
	}
	second, err := New([]byte("record"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Record(), second.Record()) || string(first.Record()) != "record" {
		t.Errorf("records %q and %q", first.Record(), second.Record())
	}
	if bytes.Equal(first.Hash(), second.Hash()) {
		t.Error("one hash for two values: a record can be guessed")
	}
	if err := first.Check(first.Hash()); err != nil {
		t.Error(err)
	}
	first.Record()[0] = 'X'
	if string(first.Record()) != "record" {
		t.Error("a record can be changed through its copy")
	}
}

func TestRefusals(t *testing.T) {
	value, err := New([]byte("record"))
	if err != nil {
		t.Fatal(err)
	}
	other := bytes.Clone(value)
	other[SaltSize]++
	salted := bytes.Clone(value)
	salted[0]++
	largest := make([]byte, SaltSize+MaxRecordSize)
	for _, test := range []struct {
		name string
		err  error
		want error
	}{
		{"as it is", value.Check(value.Hash()), nil},
		{"other record", Value(other).Check(value.Hash()), refusal.PrivateMismatch},
		{"other salt", Value(salted).Check(value.Hash()), refusal.PrivateMismatch},
		{"no hash", value.Check(nil), refusal.PrivateInvalid},
		{"beginning of the hash", value.Check(value.Hash()[:31]), refusal.PrivateInvalid},
		{"longer than the hash", CheckHash(append(value.Hash(), 0)), refusal.PrivateInvalid},
		{"hash", CheckHash(value.Hash()), nil},
		{"empty", parse(nil), refusal.PrivateInvalid},
		{"salt alone", parse(value[:SaltSize]), refusal.PrivateInvalid},
		{"smallest", parse(value[:SaltSize+1]), nil},
		{"largest", parse(largest), nil},
		{"too large", parse(append(largest, 0)), refusal.TooLarge},
	} {
		t.Run(test.name, func(t *testing.T) {
			if !errors.Is(test.err, test.want) {
				t.Errorf("error %v, want %v", test.err, test.want)
			}
		})
	}
	// What the error says may be logged: it must not quote the record.
	if text := Value(other).Check(value.Hash()).Error(); strings.Contains(text, "record\"") || strings.Contains(text, hex.EncodeToString([]byte("record"))) {
		t.Errorf("the error tells the record: %s", text)
	}
}

func parse(value []byte) error {
	_, err := Parse(value)
	return err
}
