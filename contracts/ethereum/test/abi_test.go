package test_test

import (
	"encoding/hex"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
)

// function is one of a public ABI.
type function struct{ selector, signature, results string }

// The functions of the public solidity IBC contracts (cosmos/solidity-ibc-eureka
// at cae7e12, ibc-solidity/abi), by what callers of them have compiled in.
const (
	publicPayload      = "(string,string,string,string,bytes)"
	publicPacket       = "(uint64,string,string,uint64," + publicPayload + "[])"
	publicHeight       = "(uint64,uint64)"
	publicCounterparty = "(string,bytes[])"
)

var (
	publicRouter = []function{
		{"1bca011a", "ackPacket((" + publicPacket + ",bytes,bytes," + publicHeight + "))", "()"},
		{"e3cb36a0", "addClient(" + publicCounterparty + ",address)", "(string)"},
		{"5f516889", "addIBCApp(string,address)", "()"},
		{"bf7e214f", "authority()", "(address)"},
		{"7eb78932", "getClient(string)", "(address)"},
		{"7795820c", "getCommitment(bytes32)", "(bytes32)"},
		{"b0777bfa", "getCounterparty(string)", "(" + publicCounterparty + ")"},
		{"2447af29", "getIBCApp(string)", "(address)"},
		{"27f146f3", "getNextClientSeq()", "(uint256)"},
		{"c4d66de8", "initialize(address)", "()"},
		{"cce0b265", "migrateClient(string," + publicCounterparty + ",address)", "()"},
		{"5ebd10ca", "recvPacket((" + publicPacket + ",bytes," + publicHeight + "))", "()"},
		{"4d6e7ce3", "sendPacket((string,uint64," + publicPayload + "))", "(uint64)"},
		{"9e2e5c83", "submitMisbehaviour(string,bytes)", "()"},
		{"b98c330a", "timeoutPacket((" + publicPacket + ",bytes," + publicHeight + "))", "()"},
		{"6fbf8079", "updateClient(string,bytes)", "(uint8)"},
		{"4f1ef286", "upgradeToAndCall(address,bytes)", "()"},
	}
	publicApp = []function{
		{"428e4e17", "onAcknowledgementPacket((string,string,uint64," + publicPayload + ",bytes,address))", "()"},
		{"078c4a79", "onRecvPacket((string,string,uint64," + publicPayload + ",address))", "(bytes)"},
		{"5e32b6b6", "onTimeoutPacket((string,string,uint64," + publicPayload + ",address))", "()"},
	}
	publicLightClient = []function{
		{"ef913a4b", "getClientState()", "(bytes)"},
		{"ddba6537", "misbehaviour(bytes)", "()"},
		{"0bece356", "updateClient(bytes)", "(uint8)"},
		{"682ed5f0", "verifyMembership((bytes," + publicHeight + ",bytes[],bytes))", "(uint256)"},
		{"4d6d9ffb", "verifyNonMembership((bytes," + publicHeight + ",bytes[]))", "(uint256)"},
	}
	// publicAlone is what the public router has and ours does not: ARCHITECTURE.md
	// says why.
	publicAlone = []function{
		{"1ec43e23", "addClient(string," + publicCounterparty + ",address)", "(string)"},
		{"4b720d5b", "addIBCApp(address)", "()"},
		{"ac9650d8", "multicall(bytes[])", "(bytes[])"},
	}
)

// An application or a light client made for the public router calls ours, and is
// called by it, with the same bytes.
func TestFunctionsAreThoseOfThePublicContracts(t *testing.T) {
	for _, c := range []struct {
		meta *bind.MetaData
		want []function
	}{
		{&bindings.RouterMetaData, publicRouter},
		{&test.TestAppMetaData, publicApp},
		{&bindings.GMPMetaData, publicApp},
		{&test.MockLightClientMetaData, publicLightClient},
		{&bindings.FabricClientMetaData, publicLightClient},
		{&bindings.TendermintClientMetaData, publicLightClient},
		{&bindings.AttestationClientMetaData, publicLightClient},
		{&bindings.AttestedClientMetaData, publicLightClient},
	} {
		t.Run(c.meta.ID, func(t *testing.T) {
			ours := functionsOf(t, c.meta)
			for _, f := range c.want {
				require.Equal(t, f, ours[f.selector])
			}
		})
	}
	ours := functionsOf(t, &bindings.RouterMetaData)
	for _, f := range publicAlone {
		require.NotContains(t, ours, f.selector, f.signature)
	}
}

func functionsOf(t *testing.T, meta *bind.MetaData) map[string]function {
	t.Helper()
	parsed, err := meta.ParseABI()
	require.NoError(t, err)
	functions := make(map[string]function)
	for _, m := range parsed.Methods {
		selector := hex.EncodeToString(m.ID)
		functions[selector] = function{selector, m.Sig, results(m)}
	}
	return functions
}

func results(m abi.Method) string {
	text := ""
	for _, output := range m.Outputs {
		text += "," + output.Type.String()
	}
	if text == "" {
		return "()"
	}
	return "(" + text[1:] + ")"
}
