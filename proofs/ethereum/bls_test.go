package ethereum

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
)

// bytesOf reads hex as the vectors have it, with or without 0x; what is no
// hex at all gives bytes that no length fits.
func bytesOf(text string) []byte {
	data, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil {
		return []byte(text)
	}
	return data
}

// blsCases runs every case of a folder of the Ethereum Foundation's vectors
// for BLS signatures, whose input has one form for each folder.
func blsCases[In, Out any](t *testing.T, folder string, want int, run func(In, Out) bool) {
	t.Run(folder, func(t *testing.T) {
		files, err := filepath.Glob("testdata/bls/" + folder + "/*.json")
		check(t, err)
		if len(files) != want {
			t.Fatalf("%d cases, want %d", len(files), want)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			check(t, err)
			var c struct {
				Input  In
				Output Out
			}
			check(t, json.Unmarshal(data, &c))
			if !run(c.Input, c.Output) {
				t.Errorf("%s: not %v", filepath.Base(file), c.Output)
			}
		}
	})
}

// verifyAggregate is FastAggregateVerify by the parts that updates are
// verified with: a committee, here with a member more that does not sign.
func verifyAggregate(pubkeys []string, message, signature string) bool {
	committee := &Committee{}
	add := func(key bls12381.G1Affine) {
		committee.keys = append(committee.keys, key)
		committee.sum.AddMixed(&key)
	}
	for _, text := range pubkeys {
		key, err := decodeKey(bytesOf(text))
		if err != nil {
			return false
		}
		add(key)
	}
	_, _, generator, _ := bls12381.Generators()
	add(generator)
	decoded, err := decodeSignature(bytesOf(signature))
	if err != nil {
		return false
	}
	bits := make([]byte, len(pubkeys)/8+1)
	for i := range pubkeys {
		bits[i/8] |= 1 << (i % 8)
	}
	ok, err := verifySignature(committee.participants(bits, len(pubkeys)), bytesOf(message), decoded)
	return err == nil && ok
}

func TestBLSVectors(t *testing.T) {
	type signed struct {
		Pubkey, Message, Signature, Privkey string
		Pubkeys, Messages, Signatures       []string
	}
	blsCases(t, "verify", 29, func(in signed, valid bool) bool {
		return verifyAggregate([]string{in.Pubkey}, in.Message, in.Signature) == valid
	})
	blsCases(t, "fast_aggregate_verify", 12, func(in signed, valid bool) bool {
		return verifyAggregate(in.Pubkeys, in.Message, in.Signature) == valid
	})
	blsCases(t, "batch_verify", 2, func(in signed, valid bool) bool {
		all := true
		for i := range in.Pubkeys {
			all = all && verifyAggregate(in.Pubkeys[i:i+1], in.Messages[i], in.Signatures[i])
		}
		return all == valid
	})
	blsCases(t, "aggregate_verify", 5, func(in signed, valid bool) bool {
		return aggregateVerify(in.Pubkeys, in.Messages, in.Signature) == valid
	})
	// Infinity decodes, but is no key and no signature of a committee.
	blsCases(t, "deserialization_G1", 13, func(in signed, valid bool) bool {
		_, err := decodeKey(bytesOf(in.Pubkey))
		return (err == nil || err == errInfinity) == valid
	})
	blsCases(t, "deserialization_G2", 15, func(in signed, valid bool) bool {
		_, err := decodeSignature(bytesOf(in.Signature))
		return (err == nil || err == errInfinity) == valid
	})
	blsCases(t, "sign", 10, func(in signed, want *string) bool {
		key := new(big.Int).SetBytes(bytesOf(in.Privkey))
		if key.Sign() == 0 {
			return want == nil
		}
		hash, err := bls12381.HashToG2(bytesOf(in.Message), blsTag)
		check(t, err)
		signature := hash.ScalarMultiplication(&hash, key).Bytes()
		return want != nil && bytes.Equal(signature[:], bytesOf(*want))
	})
	blsCases(t, "aggregate", 6, func(in []string, want *string) bool {
		var sum bls12381.G2Affine
		for _, text := range in {
			var point bls12381.G2Affine
			if _, err := point.SetBytes(bytesOf(text)); err != nil {
				return false
			}
			sum.Add(&sum, &point)
		}
		if len(in) == 0 {
			return want == nil
		}
		signature := sum.Bytes()
		return want != nil && bytes.Equal(signature[:], bytesOf(*want))
	})
	type point struct{ X, Y string }
	blsCases(t, "hash_to_G2", 4, func(in struct{ Msg string }, want point) bool {
		hash, err := bls12381.HashToG2([]byte(in.Msg), []byte("QUUX-V01-CS02-with-BLS12381G2_XMD:SHA-256_SSWU_RO_"))
		check(t, err)
		coordinates := func(a0, a1 fp.Element) string { return "0x" + pad(a0) + ",0x" + pad(a1) }
		return coordinates(hash.X.A0, hash.X.A1) == want.X && coordinates(hash.Y.A0, hash.Y.A1) == want.Y
	})
}

func pad(e fp.Element) string {
	b := e.Bytes()
	return hex.EncodeToString(b[:])
}

// aggregateVerify is AggregateVerify: a message for each key.
func aggregateVerify(pubkeys, messages []string, signature string) bool {
	decoded, err := decodeSignature(bytesOf(signature))
	if err != nil {
		return false
	}
	_, _, generator, _ := bls12381.Generators()
	generator.Neg(&generator)
	left, right := []bls12381.G1Affine{generator}, []bls12381.G2Affine{decoded}
	for i, text := range pubkeys {
		key, err := decodeKey(bytesOf(text))
		if err != nil {
			return false
		}
		hash, err := bls12381.HashToG2(bytesOf(messages[i]), blsTag)
		if err != nil {
			return false
		}
		left, right = append(left, key), append(right, hash)
	}
	ok, err := bls12381.PairingCheck(left, right)
	return err == nil && ok
}

// TestWycheproofBLS runs Wycheproof's cases of our ciphersuite.
func TestWycheproofBLS(t *testing.T) {
	data, err := os.ReadFile("testdata/bls/wycheproof/bls_sig_g2_pop_verify_test.json")
	check(t, err)
	var vectors struct {
		NumberOfTests int
		TestGroups    []struct {
			Ciphersuite string
			PublicKey   struct{ Pk string }
			Tests       []struct {
				TcID                      int
				Comment, Msg, Sig, Result string
			}
		}
	}
	check(t, json.Unmarshal(data, &vectors))
	count := 0
	for _, group := range vectors.TestGroups {
		if group.Ciphersuite != string(blsTag) {
			t.Fatalf("ciphersuite %s", group.Ciphersuite)
		}
		for _, c := range group.Tests {
			count++
			if got := verifyAggregate([]string{group.PublicKey.Pk}, c.Msg, c.Sig); got != (c.Result == "valid") {
				t.Errorf("case %d (%s) is %s", c.TcID, c.Comment, c.Result)
			}
		}
	}
	if count == 0 || count != vectors.NumberOfTests {
		t.Errorf("%d of %d cases", count, vectors.NumberOfTests)
	}
}

// TestParticipants: adding up who signed and taking off who did not give one
// sum.
func TestParticipants(t *testing.T) {
	b := jsonBootstrap(t, "axelar-capella/bootstrap.json")
	c, err := DecodeCommittee(b.CurrentSyncCommittee)
	check(t, err)
	for _, signers := range []int{1, 3, 255, 256, 257, 342, 511, 512} {
		bits := make([]byte, 64)
		var want bls12381.G1Jac
		for i := range signers {
			k := i * 37 % 512 // 37 and 512 have no divisor in common
			bits[k/8] |= 1 << (k % 8)
			want.AddMixed(&c.keys[k])
		}
		var affine bls12381.G1Affine
		affine.FromJacobian(&want)
		if got := c.participants(bits, signers); got != affine {
			t.Errorf("%d signers: another sum", signers)
		}
	}
}

// Keys that cancel each other sign anything with nothing.
func TestKeysThatCancel(t *testing.T) {
	_, _, key, _ := bls12381.Generators()
	negated := key
	negated.Neg(&key)
	c := &Committee{keys: []bls12381.G1Affine{key, negated}}
	c.sum.AddMixed(&key).AddMixed(&negated)
	sum := c.participants([]byte{3}, 2)
	if valid, err := verifySignature(sum, []byte("anything"), bls12381.G2Affine{}); valid || err != errInfinity {
		t.Errorf("%v, %v", valid, err)
	}
}
