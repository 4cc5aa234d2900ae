package ethereum

import (
	"testing"

	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

// benchScene is a mainnet client of 512 keys, before updates signed by 511.
func benchScene(b *testing.B) (l *light, full, finality Update) {
	const dir = "mainnet-deneb-argument/inclusion/base-data/"
	bootstrap := jsonBootstrap(b, dir+"BootstrapDeneb.json")
	l = bootstrapped(b, Mainnet(), bootstrap.Header.Beacon.Root(), bootstrap)
	return l, jsonUpdate(b, dir+"UpdateDeneb.json"), jsonUpdate(b, dir+"FinalityUpdateDeneb.json")
}

func benchUpdate(b *testing.B, l *light, u Update) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := VerifyUpdate(l.cfg, l.state, l.committee, u, u.SignatureSlot); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkUpdate verifies an update that brings the next committee, the
// current one being decoded. Compare with BenchmarkBareFastAggregateVerify.
func BenchmarkUpdate(b *testing.B) {
	l, full, _ := benchScene(b)
	benchUpdate(b, l, full)
}

func BenchmarkFinalityUpdate(b *testing.B) {
	l, _, finality := benchScene(b)
	benchUpdate(b, l, finality)
}

// BenchmarkBareFastAggregateVerify is the signature of BenchmarkUpdate alone,
// as gnark-crypto offers it: keys decoded, the signature not.
func BenchmarkBareFastAggregateVerify(b *testing.B) {
	l, u, _ := benchScene(b)
	keys := l.committees[l.state.CurrentRoot].keys
	message := hashPair(u.AttestedHeader.Beacon.Root(), l.cfg.syncDomain(u.SignatureSlot))
	_, _, generator, _ := bls12381.Generators()
	generator.Neg(&generator)
	b.ReportAllocs()
	for b.Loop() {
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
