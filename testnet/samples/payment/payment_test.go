package payment

import (
	"bytes"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/anji-bridge/anji/contracts/packet"
)

func validFunded() Funded {
	return Funded{
		Order: "lot-7", Amount: big.NewInt(1_250_000), Approver: "Org1MSP",
		Payer: common.HexToAddress("0x00000000000000000000000000000000000000aa"),
		Payee: common.HexToAddress("0x00000000000000000000000000000000000000bb"),
	}
}

func TestFundedPayload(t *testing.T) {
	p, err := validFunded().Payload()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Validate(); err != nil {
		t.Fatalf("payload breaks a packet rule: %v", err)
	}
	got, err := ParseFunded(p)
	if err != nil || !reflect.DeepEqual(got, validFunded()) {
		t.Fatalf("ParseFunded = %+v, %v", got, err)
	}
}

func TestLargestFunded(t *testing.T) {
	f := validFunded()
	f.Order, f.Approver = strings.Repeat("o", maxOrderSize), strings.Repeat("a", maxApproverSize)
	f.Amount = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), amountBits), big.NewInt(1))
	p, err := f.Payload()
	if err != nil || len(p.Value) > MaxValueSize {
		t.Fatalf("%d bytes, %v", len(p.Value), err)
	}
	if got, err := ParseFunded(p); err != nil || got.Amount.Cmp(f.Amount) != 0 {
		t.Fatalf("ParseFunded = %+v, %v", got, err)
	}
}

func TestFundedRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(*Funded)
		want   string
	}{
		{"no order", func(f *Funded) { f.Order = "" }, "order: empty"},
		{"long order", func(f *Funded) { f.Order = strings.Repeat("x", maxOrderSize+1) }, "order"},
		{"control character", func(f *Funded) { f.Order = "lot\n7" }, "order"},
		{"no approver", func(f *Funded) { f.Approver = "" }, "approver: empty"},
		{"approver not UTF-8", func(f *Funded) { f.Approver = "Org\xffMSP" }, "approver: not UTF-8"},
		{"long approver", func(f *Funded) { f.Approver = strings.Repeat("x", maxApproverSize+1) }, "approver"},
		{"no amount", func(f *Funded) { f.Amount = nil }, "amount"},
		{"nothing", func(f *Funded) { f.Amount = big.NewInt(0) }, "amount"},
		{"less than nothing", func(f *Funded) { f.Amount = big.NewInt(-1) }, "amount"},
		{"too much", func(f *Funded) { f.Amount = new(big.Int).Lsh(big.NewInt(1), amountBits) }, "amount"},
		{"no payer", func(f *Funded) { f.Payer = common.Address{} }, "payer"},
		{"no payee", func(f *Funded) { f.Payee = common.Address{} }, "payee"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := validFunded()
			c.mutate(&f)
			if _, err := f.Payload(); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("Payload = %v, want an error about %q", err, c.want)
			}
			if f.Amount == nil || f.Amount.Sign() < 0 {
				return // there is no such value in the encoding
			}
			// The same must not get in either, whoever encodes it.
			p, err := encode(fundedArguments, f.Order, f.Amount, f.Payer, f.Payee, f.Approver)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := ParseFunded(p); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("ParseFunded = %v, want an error about %q", err, c.want)
			}
		})
	}
}

// Offsets in the valid value: five heads of 32 bytes, the order's length and
// text, the approver's length and text.
func TestParseFundedRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(*packet.Payload)
		want   string
	}{
		{"other source port", func(p *packet.Payload) { p.SourcePort = "transfer" }, "ports"},
		{"other destination port", func(p *packet.Payload) { p.DestinationPort = "transfer" }, "ports"},
		{"other version", func(p *packet.Payload) { p.Version = "payment-2" }, "version"},
		{"other encoding", func(p *packet.Payload) { p.Encoding = "application/json" }, "encoding"},
		{"no value", func(p *packet.Payload) { p.Value = nil }, "value"},
		{"too large", func(p *packet.Payload) { p.Value = append(p.Value, make([]byte, MaxValueSize)...) }, "at most"},
		{"cut short", func(p *packet.Payload) { p.Value = p.Value[:len(p.Value)-32] }, "value"},
		{"trailing word", func(p *packet.Payload) { p.Value = append(p.Value, make([]byte, 32)...) }, "canonical"},
		{"offset of the order beyond the end", set(30, 0xff), "value"},
		{"both texts at one place", set(159, 0xa0), "canonical"},
		{"high bits of the amount", set(32, 0x80), "amount"},
		{"high bytes of the payer", set(64, 0x01), "canonical"},
		{"padding of the order", set(223, 0x01), "canonical"},
		{"length of the order beyond the end", set(190, 0x7f), "value"},
		{"a release", func(p *packet.Payload) { *p, _ = Release{"lot-7"}.Payload() }, "value"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := validFunded().Payload()
			if err != nil {
				t.Fatal(err)
			}
			c.mutate(&p)
			if _, err := ParseFunded(p); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("ParseFunded = %v, want an error about %q", err, c.want)
			}
		})
	}
}

func set(index int, value byte) func(*packet.Payload) {
	return func(p *packet.Payload) { p.Value[index] = value }
}

func TestReleasePayload(t *testing.T) {
	p, err := Release{"lot-7"}.Payload()
	if err != nil {
		t.Fatal(err)
	}
	if got, err := ParseRelease(p); err != nil || got != (Release{"lot-7"}) {
		t.Fatalf("ParseRelease = %+v, %v", got, err)
	}
	if _, err := (Release{}).Payload(); err == nil {
		t.Fatal("a release of no order was encoded")
	}
	funded, err := validFunded().Payload()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ParseRelease(funded); err == nil {
		t.Fatal("a Funded was taken for a Release")
	}
}

func FuzzParseFunded(f *testing.F) {
	p, err := validFunded().Payload()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(p.Value)
	f.Fuzz(func(t *testing.T, value []byte) {
		p.Value = value
		funded, err := ParseFunded(p)
		if err != nil {
			return
		}
		again, err := funded.Payload()
		if err != nil || !bytes.Equal(again.Value, value) {
			t.Fatalf("accepted %x, which encodes as %x (%v)", value, again.Value, err)
		}
	})
}
