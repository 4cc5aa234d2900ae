package fabricclient_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	fabriccommon "github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
	"pgregory.net/rapid"

	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/proofs/fabric"
)

var probe = test.NewFabricProbe()

// deployProbe makes the libraries callable.
func deployProbe(t testing.TB) (*simulated.Chain, common.Address) {
	t.Helper()
	chain := simulated.New(t)
	return chain, chain.Deploy(&test.FabricProbeMetaData, nil)
}

// The contract judges signers as proofs/fabric does, over arbitrary nested
// policies.
func TestPoliciesAgreeWithGo(t *testing.T) {
	chain, address := deployProbe(t)
	rapid.Check(t, func(r *rapid.T) {
		envelope := &fabriccommon.SignaturePolicyEnvelope{}
		names := rapid.IntRange(1, 5).Draw(r, "organisations")
		for i := range rapid.IntRange(1, 8).Draw(r, "principals") {
			role := &msp.MSPRole{
				MspIdentifier: fmt.Sprint("Org", rapid.IntRange(1, names).Draw(r, fmt.Sprint("principal ", i))),
				Role:          rapid.SampledFrom([]msp.MSPRole_MSPRoleType{msp.MSPRole_MEMBER, msp.MSPRole_PEER}).Draw(r, "role"),
			}
			raw, err := proto.Marshal(protoadapt.MessageV2Of(role))
			require.NoError(r, err)
			envelope.Identities = append(envelope.Identities, &msp.MSPPrincipal{Principal: raw})
		}
		envelope.Rule = rule(r, len(envelope.Identities), 4)
		pinned, err := fabric.MarshalPolicy(envelope)
		require.NoError(r, err)
		organisations, program, err := fabricclient.Compile(pinned)
		require.NoError(r, err)
		_, err = chain.Call(chain.Account(0), address, probe.PackCheck(program, big.NewInt(int64(len(organisations)))))
		require.NoError(r, err)

		var signers []string
		counts := new(big.Int)
		for i := range rapid.IntRange(0, 6).Draw(r, "signers") {
			at := rapid.IntRange(0, len(organisations)-1).Draw(r, fmt.Sprint("signer ", i))
			signers = append(signers, organisations[at])
			counts.Add(counts, new(big.Int).Lsh(big.NewInt(1), uint(8*at)))
		}
		want, err := fabric.Satisfies(pinned, signers)
		require.NoError(r, err)
		out, err := chain.Call(chain.Account(0), address, probe.PackSatisfied(program, counts))
		require.NoError(r, err)
		got, err := probe.UnpackSatisfied(out)
		require.NoError(r, err)
		require.Equal(r, want, got, "policy %v (%x of %v) by %v", envelope.Rule, program, organisations, signers)
	})
}

func rule(r *rapid.T, principals, depth int) *fabriccommon.SignaturePolicy {
	if depth == 1 || rapid.Bool().Draw(r, "leaf") {
		by := int32(rapid.IntRange(0, principals-1).Draw(r, "signed by"))
		return &fabriccommon.SignaturePolicy{Type: &fabriccommon.SignaturePolicy_SignedBy{SignedBy: by}}
	}
	of := &fabriccommon.SignaturePolicy_NOutOf{}
	for range rapid.IntRange(1, 4).Draw(r, "rules") {
		of.Rules = append(of.Rules, rule(r, principals, depth-1))
	}
	of.N = int32(rapid.IntRange(1, len(of.Rules)).Draw(r, "n"))
	return &fabriccommon.SignaturePolicy{Type: &fabriccommon.SignaturePolicy_NOutOf_{NOutOf: of}}
}

func TestPoliciesThatAreNone(t *testing.T) {
	chain, address := deployProbe(t)
	deep := []byte{}
	for range 8 {
		deep = append(deep, 0x80, 1, 1)
	}
	for name, c := range map[string]struct {
		policy        []byte
		organisations int64
		sound         bool
	}{
		"two of three":                 {[]byte{0x80, 2, 3, 0, 1, 2}, 3, true},
		"one signer":                   {[]byte{0}, 1, true},
		"seven gates":                  {append(deep[3:], 0), 1, true},
		"nothing":                      {nil, 1, false},
		"threshold 0":                  {[]byte{0x80, 0, 1, 0}, 1, false},
		"threshold above n":            {[]byte{0x80, 2, 1, 0}, 1, false},
		"no rules":                     {[]byte{0x80, 0, 0}, 1, false},
		"a rule less":                  {[]byte{0x80, 1, 2, 0}, 1, false},
		"a rule more":                  {[]byte{0x80, 1, 1, 0, 0}, 1, false},
		"a cut gate":                   {[]byte{0x80, 1}, 1, false},
		"an organisation out of range": {[]byte{1}, 1, false},
		"another gate":                 {[]byte{0x81, 1, 1, 0}, 1, false},
		"eight gates":                  {append(deep, 0), 1, false},
		"no organisations":             {[]byte{0}, 0, false},
		"too many organisations":       {[]byte{0}, 33, false},
	} {
		_, err := chain.Call(chain.Account(0), address, probe.PackCheck(c.policy, big.NewInt(c.organisations)))
		if (err == nil) != c.sound {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What the encoder writes the contract expands to the same bytes.
func TestExpansion(t *testing.T) {
	chain, address := deployProbe(t)
	text := rapid.SliceOfN(rapid.SampledFrom([]byte("0123456789abcdefp/\x00\x01\x0a\xff")), 0, 300)
	rapid.Check(t, func(r *rapid.T) {
		data, target := text.Draw(r, "data"), text.Draw(r, "target")
		for i := range rapid.IntRange(0, 4).Draw(r, "repeats") { // so that there is something to copy
			piece := target
			if i%2 == 0 {
				piece = data
			}
			if len(piece) > 0 {
				from := rapid.IntRange(0, len(piece)-1).Draw(r, "from")
				piece = piece[from:rapid.IntRange(from, len(piece)).Draw(r, "to")]
			}
			if rapid.Bool().Draw(r, "hex") {
				piece = fmt.Appendf(nil, "%x", piece)
			}
			target = append(target[:len(target):len(target)], piece...)
		}
		code, err := fabricclient.Write(data, target)
		require.NoError(r, err)
		out, err := chain.Call(chain.Account(0), address, probe.PackExpand(data, code))
		require.NoError(r, err)
		got, err := probe.UnpackExpand(out)
		require.NoError(r, err)
		require.Equal(r, string(target), string(got))
	})
}

func TestExpansionRefuses(t *testing.T) {
	chain, address := deployProbe(t)
	huge := []byte{}
	for range 5 {
		huge = append(huge, 0xbf, 0xff, 0, 0) // 16383 bytes from the beginning
	}
	window := make([]byte, 16383)
	for name, c := range map[string]struct {
		data, code []byte
		want       string
	}{
		"a cut literal":               {nil, []byte{1, 'a'}, "Malformed"},
		"a cut copy":                  {[]byte("abcd"), []byte{0x80, 4, 0}, "Malformed"},
		"a copy of what is not there": {[]byte("abcd"), []byte{0x80, 5, 0, 0}, "Malformed"},
		"a copy from behind the end":  {[]byte("abcd"), []byte{0x80, 1, 0xff, 0xff}, "Malformed"},
		"hex of what is not there":    {[]byte("abcd"), []byte{0xc0, 2, 0, 3}, "Malformed"},
		"more than the window holds":  {window, huge, "TooLarge"},
	} {
		_, err := chain.Call(chain.Account(0), address, probe.PackExpand(c.data, c.code))
		var revert *simulated.Revert
		require.ErrorAs(t, err, &revert, name)
		require.Equal(t, c.want, revert.Name, name)
	}
}
