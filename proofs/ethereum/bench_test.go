package ethereum

import (
	"testing"
	"time"

	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

// benchScene is a mainnet client of 512 keys, before updates signed by 511.
func benchScene(b *testing.B) (l *light, full, finality Update) {
	const dir = "mainnet-deneb-argument/inclusion/base-data/"
	bootstrap := jsonBootstrap(b, dir+"BootstrapDeneb.json")
	l = bootstrapped(b, Mainnet(), bootstrap.Header.Beacon.Root(), bootstrap)
	return l, jsonUpdate(b, dir+"UpdateDeneb.json"), jsonUpdate(b, dir+"FinalityUpdateDeneb.json")
}

// BenchmarkUpdate verifies an update that brings the next committee, a
// finality update, and the signature of the first alone; all with the current
// committee decoded. They take turns, so that a busy machine slows all alike.
func BenchmarkUpdate(b *testing.B) {
	l, full, finality := benchScene(b)
	update := func(u Update) func() {
		return func() {
			_, err := VerifyUpdate(l.cfg, l.state, l.committee, u, u.SignatureSlot)
			check(b, err)
		}
	}
	bare := bareFastAggregateVerify(b, l, full)
	b.ReportAllocs()
	var total [3]time.Duration
	for b.Loop() {
		for i, run := range []func(){update(full), update(finality), bare} {
			start := time.Now()
			run()
			total[i] += time.Since(start)
		}
	}
	each := func(i int) float64 { return float64(total[i].Nanoseconds()) / float64(b.N) }
	b.ReportMetric(0, "ns/op") // of all three together, which nobody asks for
	b.ReportMetric(each(0), "ns/update")
	b.ReportMetric(each(1), "ns/finality-update")
	b.ReportMetric(each(2), "ns/bare-verify")
	b.ReportMetric(each(0)/each(2), "update/bare")
	b.ReportMetric(each(1)/each(2), "finality-update/bare")
}

// bareFastAggregateVerify is what gnark-crypto offers for an update's
// signature: the keys are decoded, the signature is not.
func bareFastAggregateVerify(b *testing.B, l *light, u Update) func() {
	keys := l.committees[l.state.CurrentRoot].keys
	message := hashPair(u.AttestedHeader.Beacon.Root(), l.cfg.syncDomain(u.SignatureSlot))
	_, _, generator, _ := bls12381.Generators()
	generator.Neg(&generator)
	return func() {
		var sum bls12381.G1Jac
		for i := range keys {
			if u.SyncAggregate.Bits[i/8]>>(i%8)&1 == 1 {
				sum.AddMixed(&keys[i])
			}
		}
		var key bls12381.G1Affine
		key.FromJacobian(&sum)
		var signature bls12381.G2Affine
		_, err := signature.SetBytes(u.SyncAggregate.Signature[:])
		check(b, err)
		hash, err := bls12381.HashToG2(message[:], blsTag)
		check(b, err)
		valid, err := bls12381.PairingCheck([]bls12381.G1Affine{key, generator}, []bls12381.G2Affine{hash, signature})
		check(b, err)
		if !valid {
			b.Fatal("the signature does not verify")
		}
	}
}

// BenchmarkDecodeCommittee is what a client that keeps no decoded committee
// adds to every update.
func BenchmarkDecodeCommittee(b *testing.B) {
	bootstrap := jsonBootstrap(b, "mainnet-deneb-argument/inclusion/base-data/BootstrapDeneb.json")
	b.ReportAllocs()
	for b.Loop() {
		_, err := DecodeCommittee(bootstrap.CurrentSyncCommittee)
		check(b, err)
	}
}
