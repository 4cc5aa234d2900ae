package packet_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func encodedPacket(t testing.TB) []byte {
	p := outgoing()
	encoded, err := p.Marshal()
	require.NoError(t, err)
	return encoded
}

func TestParsePacket(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func([]byte) []byte
		want   error
	}{
		{name: "valid", change: func(b []byte) []byte { return b }},
		{name: "truncated", change: func(b []byte) []byte { return b[:len(b)-1] }, want: refusal.Malformed},
		{name: "unknown field", change: func(b []byte) []byte { return append(b, 0x30, 1) }, want: refusal.NonCanonical},
		{name: "sequence given twice", change: func(b []byte) []byte { return append([]byte{8, 9}, b...) }, want: refusal.NonCanonical},
		{name: "sequence not in its shortest form", change: func(b []byte) []byte { return append([]byte{8, 0x81, 0}, b[2:]...) }, want: refusal.NonCanonical},
		{name: "default written out", change: func([]byte) []byte { return []byte{8, 0} }, want: refusal.NonCanonical},
		{name: "fields in another order", change: func(b []byte) []byte { return append(bytes.Clone(b[2:]), b[:2]...) }, want: refusal.NonCanonical},
		{name: "group", change: func(b []byte) []byte { return append(b, 0x33, 0x34) }, want: refusal.NonCanonical},
		{name: "too large", change: func([]byte) []byte { return make([]byte, 1<<20) }, want: refusal.TooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := packet.ParsePacket(c.change(encodedPacket(t)))
			require.ErrorIs(t, err, c.want)
			if c.want == nil {
				require.Equal(t, outgoing(), p)
			}
		})
	}
}

func FuzzParsePacket(f *testing.F) {
	for _, v := range packettest.Load(f).Packets {
		f.Add([]byte(v.Encoded))
	}
	f.Fuzz(func(t *testing.T, encoded []byte) {
		p, err := packet.ParsePacket(encoded)
		if err != nil {
			return
		}
		again, err := p.Marshal()
		require.NoError(t, err)
		require.True(t, bytes.Equal(encoded, again))
		_ = p.Validate()
		require.Len(t, packet.CommitPacket(p), 32)
	})
}

func FuzzParsePayload(f *testing.F) {
	p := payload()
	encoded, err := p.Marshal()
	require.NoError(f, err)
	f.Add(encoded)
	f.Fuzz(func(t *testing.T, encoded []byte) {
		if p, err := packet.ParsePayload(encoded); err == nil {
			_ = p.Validate()
		}
	})
}

func FuzzParseAcknowledgement(f *testing.F) {
	for _, v := range packettest.Load(f).Acknowledgements {
		f.Add([]byte(v.Encoded))
	}
	f.Fuzz(func(t *testing.T, encoded []byte) {
		if ack, err := packet.ParseAcknowledgement(encoded); err == nil {
			_ = ack.Validate()
			_ = ack.Success()
			require.Len(t, packet.CommitAcknowledgement(ack), 32)
		}
	})
}
