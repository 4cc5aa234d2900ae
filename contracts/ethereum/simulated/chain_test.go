package simulated_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
)

// P256VERIFY came with Osaka (EIP-7951).
func TestOsaka(t *testing.T) {
	c := simulated.New(t)
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	hash := sha256.Sum256([]byte("osaka"))
	r, s, err := ecdsa.Sign(rand.Reader, key, hash[:])
	require.NoError(t, err)
	input := slices.Concat(hash[:], r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32)),
		key.X.FillBytes(make([]byte, 32)), key.Y.FillBytes(make([]byte, 32)))

	out, err := c.Call(c.Account(0), common.HexToAddress("0x100"), input)
	require.NoError(t, err)
	require.Equal(t, common.BigToHash(common.Big1).Bytes(), out)

	receipt := c.MustSend(c.Account(0), c.Account(1).Address, nil)
	require.EqualValues(t, 21000, receipt.GasUsed)
}

func TestAdvance(t *testing.T) {
	c := simulated.New(t)
	c.MustSend(c.Account(0), c.Account(1).Address, nil)
	before := c.Time()
	c.Advance(time.Hour)
	require.Equal(t, before+3600, c.Time())
	c.MustSend(c.Account(0), c.Account(1).Address, nil)
	require.Greater(t, c.Time(), before+3600)
}
