package ethereumtest

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"testing"

	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

	"github.com/anji-bridge/anji/proofs/ethereum"
)

// Committee is a sync committee with its secrets.
type Committee struct {
	Public  ethereum.SyncCommittee
	secrets []fr.Element
}

type committeeID struct {
	period uint64
	branch string
}

// Committee is that of a period; other branches have others.
func (c *Chain) Committee(period uint64, branch ...string) *Committee {
	id := committeeID{period, fmt.Sprint(branch)}
	if known, ok := c.committees[id]; ok {
		return known
	}
	_, _, generator, _ := bls12381.Generators()
	committee := &Committee{Public: ethereum.SyncCommittee{Pubkeys: make([][48]byte, c.Config.SyncCommitteeSize)}}
	var all bls12381.G1Jac
	for i := range committee.Public.Pubkeys {
		seed := filler(fmt.Sprintf("secret %d of period %d", i, period), branch...)
		var secret fr.Element
		secret.SetBytes(seed[:])
		var key bls12381.G1Affine
		key.ScalarMultiplication(&generator, secret.BigInt(new(big.Int)))
		committee.secrets = append(committee.secrets, secret)
		committee.Public.Pubkeys[i] = key.Bytes()
		all.AddMixed(&key)
	}
	var sum bls12381.G1Affine
	committee.Public.AggregatePubkey = sum.FromJacobian(&all).Bytes()
	c.committees[id] = committee
	return committee
}

// sign has the first members sign: by the sum of their secrets, which is the
// sum of their signatures.
func (c *Committee) sign(tb testing.TB, signers int, message [32]byte) (aggregate ethereum.SyncAggregate) {
	aggregate.Bits = make([]byte, len(c.secrets)/8)
	var sum fr.Element
	for i := range signers {
		aggregate.Bits[i/8] |= 1 << (i % 8)
		sum.Add(&sum, &c.secrets[i])
	}
	point, err := bls12381.HashToG2(message[:], []byte("BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_"))
	if err != nil {
		tb.Fatal(err)
	}
	var signature bls12381.G2Affine
	signature.ScalarMultiplication(&point, sum.BigInt(new(big.Int)))
	aggregate.Signature = signature.Bytes()
	return aggregate
}

// signingRoot is compute_signing_root with DOMAIN_SYNC_COMMITTEE.
func signingRoot(block [32]byte, version ethereum.Version, genesisValidatorsRoot [32]byte) [32]byte {
	var fork [32]byte
	copy(fork[:], version[:])
	forkData := hashPair(fork, genesisValidatorsRoot)
	domain := [32]byte{7}
	copy(domain[4:], forkData[:28])
	return hashPair(block, domain)
}

// filler is some hash with a name.
func filler(name string, more ...string) [32]byte {
	return sha256.Sum256([]byte(fmt.Sprint("ethereumtest/", name, more)))
}
