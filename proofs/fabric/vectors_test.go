package fabric

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/asn1"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// TestWycheproof runs Wycheproof's ECDSA cases on P-256. They accept high S,
// which Fabric refuses; all else must be as they say.
func TestWycheproof(t *testing.T) {
	raw, err := os.ReadFile("testdata/wycheproof/ecdsa_secp256r1_sha256_test.json")
	check(t, err)
	var vectors struct {
		NumberOfTests int
		TestGroups    []struct {
			PublicKeyDer string
			Tests        []struct {
				TcID                      int
				Comment, Msg, Sig, Result string
			}
		}
	}
	check(t, json.Unmarshal(raw, &vectors))
	unhex := func(text string) []byte {
		b, err := hex.DecodeString(text)
		check(t, err)
		return b
	}
	count, accepted, high := 0, 0, 0
	for _, group := range vectors.TestGroups {
		public, err := x509.ParsePKIXPublicKey(unhex(group.PublicKeyDer))
		check(t, err)
		for _, c := range group.Tests {
			count++
			signature := unhex(c.Sig)
			err := checkSignature(public.(*ecdsa.PublicKey), signature, unhex(c.Msg))
			valid := c.Result == "valid"
			if errors.Is(err, refusal.HighS) {
				high++
				var rs struct{ R, S *big.Int }
				if _, err := asn1.Unmarshal(signature, &rs); err != nil || rs.S.Cmp(halfOrder) <= 0 {
					t.Errorf("case %d (%s): taken for high S", c.TcID, c.Comment)
				}
				continue
			}
			if err == nil {
				accepted++
			}
			if (err == nil) != valid {
				t.Errorf("case %d (%s) is %s: %v", c.TcID, c.Comment, c.Result, err)
			}
		}
	}
	if count != vectors.NumberOfTests || accepted == 0 || high == 0 {
		t.Errorf("%d of %d cases, %d accepted, %d of high S", count, vectors.NumberOfTests, accepted, high)
	}
}

// TestRealTransactions takes blocks of a real network apart: what real SDKs
// and peers encode is what decode calls canonical, the proposal hash is built
// as we build it, and endorsements verify. None of the transactions is a view.
func TestRealTransactions(t *testing.T) {
	files, err := filepath.Glob("testdata/blocks/*.pb")
	check(t, err)
	transactions, endorsements := 0, 0
	for _, file := range files {
		raw, err := os.ReadFile(file)
		check(t, err)
		var block common.Block
		parse(t, raw, &block)
		for _, data := range block.Data.Data {
			var envelope common.Envelope
			var payload common.Payload
			parse(t, data, &envelope)
			parse(t, envelope.Payload, &payload)
			var header common.ChannelHeader
			strict(t, "channel header", payload.Header.ChannelHeader, &header)
			if common.HeaderType(header.Type) != common.HeaderType_ENDORSER_TRANSACTION {
				continue
			}
			transactions++
			var tx peer.Transaction
			parse(t, payload.Data, &tx)
			for _, action := range tx.Actions {
				endorsements += checkReal(t, file, payload.Header, action)
			}
		}
	}
	if transactions < 5 || endorsements < 5 {
		t.Errorf("only %d transactions with %d endorsements", transactions, endorsements)
	}
}

func checkReal(t *testing.T, file string, header *common.Header, raw *peer.TransactionAction) int {
	t.Helper()
	var action peer.ChaincodeActionPayload
	parse(t, raw.Payload, &action)
	ev := EndorsedView{
		ChannelHeader:   header.ChannelHeader,
		SignatureHeader: header.SignatureHeader,
		ProposalPayload: action.ChaincodeProposalPayload,
		ResponsePayload: action.Action.ProposalResponsePayload,
	}
	var signature common.SignatureHeader
	strict(t, "signature header", ev.SignatureHeader, &signature)
	var creator msp.SerializedIdentity
	strict(t, "creator", signature.Creator, &creator)
	if _, err := parseCertificate(creator.IdBytes); err != nil || len(signature.Nonce) != nonceSize {
		t.Errorf("%s: creator: %v, nonce of %d bytes", file, err, len(signature.Nonce))
	}
	var proposal peer.ChaincodeProposalPayload
	strict(t, "proposal payload", ev.ProposalPayload, &proposal)
	strict(t, "invocation", proposal.Input, &peer.ChaincodeInvocationSpec{})

	response, err := decodeResponse(ev.ResponsePayload)
	check(t, err)
	if !bytes.Equal(response.proposalHash, ev.proposalHash()) {
		t.Errorf("%s: the proposal hash is not that of the three parts", file)
	}
	for _, e := range action.Action.Endorsements {
		var endorser msp.SerializedIdentity
		strict(t, "endorser", e.Endorser, &endorser)
		cert, err := parseCertificate(endorser.IdBytes)
		check(t, err)
		if err := checkSignature(cert.PublicKey.(*ecdsa.PublicKey), e.Signature, ev.ResponsePayload, e.Endorser); err != nil {
			t.Errorf("%s: endorsement: %v", file, err)
		}
		ev.Endorsements = append(ev.Endorsements, Endorsement{e.Endorser, e.Signature})
	}
	writes := false
	for i := range response.namespaces {
		writes = writes || errors.Is(response.namespaces[i].checkReadOnly(), refusal.HasWrites)
	}
	if !writes {
		t.Errorf("%s: a transaction without writes", file)
	}
	if _, err := ViewOf(ev.ResponsePayload); !errors.Is(err, refusal.WrongDomain) {
		t.Errorf("%s: its answer is taken for a view: %v", file, err)
	}
	return len(ev.Endorsements)
}

func parse(t *testing.T, data []byte, into protoadapt.MessageV1) {
	t.Helper()
	if err := decode("vector", data, into); err != nil && !errors.Is(err, refusal.NonCanonical) {
		t.Fatal(err)
	}
}

func strict(t *testing.T, what string, data []byte, into protoadapt.MessageV1) {
	t.Helper()
	check(t, decode(what, data, into))
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
