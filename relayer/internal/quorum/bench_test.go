package quorum

import (
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/attestation"
)

// BenchmarkCollect is what a quorum of 2 of 3 attestors adds to a batch of 50
// packets: proof, signing log and signatures at each, over TLS.
func BenchmarkCollect(b *testing.B) {
	f := newFixture(b)
	c := f.collector()
	many := make([][]byte, 50)
	for i := range many {
		many[i] = packet.CommitmentPath("client-0", uint64(100+i))
		f.chain.Set(many[i], value)
	}
	for b.Loop() {
		b.StopTimer()
		f.chain.Commit(time.Now())
		want := f.want()
		want.Paths, want.Packets.Packets = many, nil
		for _, path := range many {
			want.Packets.Packets = append(want.Packets.Packets, attestation.Packet{Path: attestation.PathHash(path), Commitment: [32]byte(value)})
		}
		b.StartTimer()
		if _, err := c.Collect(b.Context(), want); err != nil {
			b.Fatal(err)
		}
	}
}
