package envelope

import (
	"bytes"
	"errors"
	"testing"

	"filippo.io/age"

	"github.com/anji-bridge/anji/contracts/private"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func identity(t testing.TB) *age.X25519Identity {
	t.Helper()
	id, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// sealed is a value in an envelope for one recipient.
func sealed(t testing.TB, record string) (private.Value, []byte, *age.X25519Identity) {
	t.Helper()
	value, err := private.New([]byte(record))
	if err != nil {
		t.Fatal(err)
	}
	to := identity(t)
	envelope, err := Seal(value, to.Recipient())
	if err != nil {
		t.Fatal(err)
	}
	return value, envelope, to
}

func TestRecipientOpens(t *testing.T) {
	value, envelope, to := sealed(t, "a record")
	if bytes.Contains(envelope, []byte("a record")) {
		t.Fatal("the envelope shows the record")
	}
	opened, err := Open(envelope, value.Hash(), identity(t), to)
	if err != nil || string(opened.Record()) != "a record" {
		t.Fatalf("opened %q, %v", opened, err)
	}
}

func TestLargestRecord(t *testing.T) {
	value, envelope, to := sealed(t, string(make([]byte, private.MaxRecordSize)))
	if opened, err := Open(envelope, value.Hash(), to); err != nil || !bytes.Equal(opened, value) {
		t.Fatal(err)
	}
}

func TestRefusals(t *testing.T) {
	value, envelope, to := sealed(t, "a record")
	other, otherEnvelope, _ := sealed(t, "another record")
	changed := bytes.Clone(envelope)
	changed[len(changed)-1]++
	for _, test := range []struct {
		name     string
		envelope []byte
		hash     []byte
		identity age.Identity
		want     error
	}{
		{"as it is", envelope, value.Hash(), to, nil},
		{"of another packet", envelope, other.Hash(), to, refusal.PrivateMismatch},
		{"hash of another size", envelope, value.Hash()[:16], to, refusal.PrivateInvalid},
		{"not the recipient", envelope, value.Hash(), identity(t), refusal.PrivateInvalid},
		{"to somebody else", otherEnvelope, other.Hash(), to, refusal.PrivateInvalid},
		{"changed on the way", changed, value.Hash(), to, refusal.PrivateInvalid},
		{"cut short", envelope[:len(envelope)-1], value.Hash(), to, refusal.PrivateInvalid},
		{"header alone", envelope[:100], value.Hash(), to, refusal.PrivateInvalid},
		{"nothing", nil, value.Hash(), to, refusal.PrivateInvalid},
		{"not sealed", value, value.Hash(), to, refusal.PrivateInvalid},
		{"too large", make([]byte, maxSize+1), value.Hash(), to, refusal.TooLarge},
	} {
		t.Run(test.name, func(t *testing.T) {
			opened, err := Open(test.envelope, test.hash, test.identity)
			if !errors.Is(err, test.want) {
				t.Errorf("error %v, want %v", err, test.want)
			}
			if (opened != nil) != (err == nil) {
				t.Errorf("opened %q with error %v", opened, err)
			}
		})
	}
	if _, err := Seal(value); err == nil {
		t.Error("sealed to nobody")
	}
}

func FuzzOpen(f *testing.F) {
	value, envelope, to := sealed(f, "a record")
	f.Add(envelope)
	f.Add([]byte("age-encryption.org/v1\n--- \n"))
	hash := value.Hash()
	f.Fuzz(func(t *testing.T, data []byte) {
		if opened, err := Open(data, hash, to); err == nil && !bytes.Equal(opened, value) {
			t.Fatalf("opened %q", opened)
		}
	})
}
