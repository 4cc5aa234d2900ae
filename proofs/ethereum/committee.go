package ethereum

import (
	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// SyncCommittee is a committee as blocks and updates carry it, keys in
// compressed form.
type SyncCommittee struct {
	Pubkeys         [][48]byte
	AggregatePubkey [48]byte
}

// Committee is a committee with decoded keys. It does not change and is safe
// for concurrent use. Decoding 512 keys takes some forty milliseconds: keep
// it, by its root.
type Committee struct {
	root [32]byte
	keys []bls12381.G1Affine
	sum  bls12381.G1Jac // of all keys
}

// DecodeCommittee decodes and checks every key, and refuses with
// CommitteeInvalid and the key's number. The aggregate key is not looked at:
// it signs nothing, and is as much part of the root as the others.
func DecodeCommittee(c SyncCommittee) (*Committee, error) {
	if len(c.Pubkeys) == 0 || len(c.Pubkeys) > maxSyncCommitteeSize {
		return nil, refusal.CommitteeInvalid.With("%d keys", len(c.Pubkeys))
	}
	decoded := &Committee{root: c.Root(), keys: make([]bls12381.G1Affine, len(c.Pubkeys))}
	for i := range c.Pubkeys {
		key, err := decodeKey(c.Pubkeys[i][:])
		if err != nil {
			return nil, refusal.CommitteeInvalid.With("key %d: %w", i, err)
		}
		decoded.keys[i] = key
		decoded.sum.AddMixed(&key)
	}
	return decoded, nil
}

// Root is the hash tree root of the committee that this was decoded from.
func (c *Committee) Root() [32]byte { return c.root }

// participants is the sum of the keys whose bit is set. It takes the shorter
// way: from nothing, or from the sum of all.
func (c *Committee) participants(bits []byte, count int) bls12381.G1Affine {
	sum, want := c.sum, byte(0)
	if 2*count < len(c.keys) {
		sum, want = bls12381.G1Jac{}, 1
	}
	for i := range c.keys {
		if bits[i/8]>>(i%8)&1 != want {
			continue
		}
		key := c.keys[i]
		if want == 0 {
			key.Neg(&key)
		}
		sum.AddMixed(&key)
	}
	var affine bls12381.G1Affine
	affine.FromJacobian(&sum)
	return affine
}
