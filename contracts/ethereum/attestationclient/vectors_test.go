package attestationclient_test

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
)

const testdata = "../../../proofs/attestation/testdata/"

func load(t testing.TB, name string, into any) {
	t.Helper()
	raw, err := os.ReadFile(testdata + name)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, into))
}

func unhex(t testing.TB, text string) []byte {
	t.Helper()
	raw, err := hex.DecodeString(text)
	require.NoError(t, err)
	return raw
}

// deploy makes a client of a set, without a look at it, that knows a height.
func (h *host) deploy(set attestation.Set, source attestation.Source, height uint64) error {
	h.t.Helper()
	var drift, delay uint64
	if source != (attestation.Source{}) {
		drift, delay = 10, 3600
	}
	parameters, err := attestationclient.PackParameters(set, source, false, drift, delay, 0, height, 1_700_000_000)
	require.NoError(h.t, err)
	receipt, err := h.DeployGas(&bindings.AttestationClientMetaData, contract.PackConstructor(h.router, parameters, []byte("described")))
	h.client, h.source = receipt.ContractAddress, source
	return err
}

// TestCases has the contract judge the cases that the Go verifier and ibc-go
// v11 are tested with.
func TestCases(t *testing.T) {
	var cases []attestationtest.Case
	load(t, "cases.json", &cases)
	require.Greater(t, len(cases), 100)
	h := &host{Chain: simulated.New(t), t: t}
	h.router = h.Deploy(&test.ClientCallerMetaData, nil)
	type made struct {
		client common.Address
		err    error
	}
	clients := make(map[string]made)
	for _, c := range cases {
		set := attestation.Set{Threshold: c.Threshold}
		for _, text := range c.Attestors {
			a, err := attestation.ParseAddress(text)
			require.NoError(t, err)
			set.Attestors = append(set.Attestors, a)
		}
		evidence := attestation.Evidence{Data: unhex(t, c.Data)}
		for _, s := range c.Signatures {
			evidence.Signatures = append(evidence.Signatures, unhex(t, s))
		}
		encoded, err := attestationclient.EncodeEvidence(evidence)
		require.NoError(t, err)

		known := c.Height
		if c.Ask == attestationtest.AskState {
			known = 1
		}
		key := fmt.Sprint(set, c.Source, known)
		one, again := clients[key]
		if !again {
			one.err = h.deploy(set, attestation.Source(unhex(t, c.Source)), known)
			one.client = h.client
			clients[key] = one
		}
		if one.err != nil {
			require.Equal(t, c.Want, codeOf(t, one.err), "%s: %v", c.Name, one.err)
			continue
		}
		var call []byte
		switch c.Ask {
		case attestationtest.AskState:
			call = contract.PackUpdateClient(encoded)
		case attestationtest.AskMember:
			value := append([]byte{}, unhex(t, c.Value)...)
			call = verifyCall(c.Height, [][]byte{unhex(t, c.Path)}, value, encoded)
		default:
			call = verifyCall(c.Height, [][]byte{unhex(t, c.Path)}, nil, encoded)
		}
		_, err = h.Call(h.Account(0), h.router, caller.PackRun(one.client, [][]byte{call}))
		require.Equal(t, c.Want, codeOf(t, err), "%s: %v", c.Name, err)
	}
}

// TestVectorsOfIBCGo has the contract believe what the real ibc-go v11 encodes
// and signs.
func TestVectorsOfIBCGo(t *testing.T) {
	type signed struct{ Data, Signature, Signer string }
	var v struct {
		States []struct {
			Height, Timestamp uint64 `json:",string"`
			signed
		}
		Packets []struct {
			Height  uint64 `json:",string"`
			Packets []struct{ Path, Commitment string }
			signed
		}
	}
	load(t, "vectors.json", &v)
	require.NotEmpty(t, v.States)
	require.NotEmpty(t, v.Packets)
	h := &host{Chain: simulated.New(t), t: t}
	h.router = h.Deploy(&test.ClientCallerMetaData, nil)
	prepare := func(s signed, height uint64) []byte {
		signer, err := attestation.ParseAddress(s.Signer)
		require.NoError(t, err)
		require.NoError(t, h.deploy(attestation.Set{Attestors: []attestation.Address{signer}, Threshold: 1}, attestation.Source{}, height))
		encoded, err := attestationclient.EncodeEvidence(attestation.Evidence{Data: unhex(t, s.Data), Signatures: [][]byte{unhex(t, s.Signature)}})
		require.NoError(t, err)
		return encoded
	}
	for _, s := range v.States {
		_, _, err := h.run(contract.PackUpdateClient(prepare(s.signed, 2)))
		require.NoError(t, err)
		at, err := contract.UnpackGetConsensusTimestamp(h.read(contract.PackGetConsensusTimestamp(s.Height)))
		require.NoError(t, err)
		require.Equal(t, s.Timestamp, at)
	}
	for _, p := range v.Packets {
		encoded := prepare(p.signed, p.Height)
		_, _, err := h.run(contract.PackUpdateClient(append([]byte{byte(attestation.KindPackets)}, encoded...)))
		require.NoError(t, err)
		for i, packet := range p.Packets {
			path := []byte{byte(i)} // as testnet/tools/ibcv11 chooses it
			hash := attestation.PathHash(path)
			require.Equal(t, packet.Path, hex.EncodeToString(hash[:]))
			value := unhex(t, packet.Commitment)
			if [32]byte(value) == [32]byte{} {
				value = nil
			}
			_, _, err = h.run(verifyCall(p.Height, [][]byte{path}, value, encoded))
			require.NoError(t, err)
		}
	}
}
