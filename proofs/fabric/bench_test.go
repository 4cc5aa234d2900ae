package fabric_test

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"fmt"
	"testing"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
)

// BenchmarkVerifyView2of3 verifies a view of two paths with two endorsements:
// two peers' signatures and, since trust is in CAs, two on certificates.
// Compare with BenchmarkBareP256x2 and x4.
func BenchmarkVerifyView2of3(b *testing.B) {
	n := fabrictest.NewNetwork(b)
	trust, ev := n.Trust(), n.Draft(5, clock, entries()...).Seal()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := fabric.Verify(trust, ev, now); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNewTrust3 parses what a light client pins of three organisations,
// which it does once for each update.
func BenchmarkNewTrust3(b *testing.B) {
	anchors := fabrictest.NewNetwork(b).Anchors()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := fabric.NewTrust(anchors); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBareP256x2(b *testing.B) { bareP256(b, 2) }
func BenchmarkBareP256x4(b *testing.B) { bareP256(b, 4) }

func bareP256(b *testing.B, times int) {
	id := fabrictest.NewNetwork(b).Orgs[0].Peer
	message := make([]byte, 1024)
	signature, digest := id.SignBytes(message, false), sha256.Sum256(message)
	b.ReportAllocs()
	for b.Loop() {
		for range times {
			if !ecdsa.VerifyASN1(&id.Key.PublicKey, digest[:], signature) {
				b.Fatal("the signature does not verify")
			}
		}
	}
}

func BenchmarkVerifyEntry(b *testing.B) {
	for _, n := range []int{1, 50, fabric.MaxPaths} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			entries := manyEntries(n)
			tree := mustTree(b, entries)
			root, siblings := tree.Root(), mustProof(b, tree, entries[0].Path)
			b.ReportAllocs()
			for b.Loop() {
				if err := fabric.VerifyEntry(root, entries[0], siblings); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkNextBlock verifies real blocks: the BFT quorum's three signatures
// and, for each transaction, its creator's and two endorsers' with the
// certificates of all of them; in a config block, the orderer that wrapped it
// and the certificates of four consenters. Compare with bare P-256 checks.
func BenchmarkNextBlock(b *testing.B) {
	all := bft(b)
	for _, c := range []struct {
		name   string
		block  int
		checks int // of P-256 signatures
	}{
		{"1tx", 6, 3 + 2*3}, {"3tx", 7, 3 + 3*2*3}, {"config", 8, 3 + 2 + 4},
	} {
		b.Run(c.name, func(b *testing.B) {
			follower := follow(b, all[0], fabric.FollowOptions{})
			for _, before := range all[1:c.block] {
				follower, _ = next(b, follower, before)
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := follower.Next(all[c.block]); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(c.checks), "P256/op")
		})
	}
}

func BenchmarkBareP256x9(b *testing.B)  { bareP256(b, 9) }
func BenchmarkBareP256x21(b *testing.B) { bareP256(b, 21) }
