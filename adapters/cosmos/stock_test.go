package cosmos

import (
	"bytes"
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	attestationproof "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
)

// Only a stock chain gets a client of attestors without terms.
func TestTermsAreForChainsOfOurs(t *testing.T) {
	set := attestationtest.NewAttestors(1).Set(1)
	terms := attestation.NewTerms(attestationproof.CosmosSource("x-1"), true, time.Minute, time.Hour)
	ours, stock := attestation.NewClientState(set, 7, terms), attestation.NewClientState(set, 7, nil)
	for _, c := range []struct {
		name        string
		stock       bool // as the configuration says
		given, want proto.Message
	}{
		{"ours on a chain of ours", false, ours, ours},
		{"ours on a stock chain", true, ours, stock},
		{"a stock one on a stock chain", true, stock, stock},
		{"a light client on a stock chain", true, &tendermint.ClientState{ChainId: "x-1"}, &tendermint.ClientState{ChainId: "x-1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			given, err := packAny(c.given)
			if err != nil {
				t.Fatal(err)
			}
			packed, err := parseAny(given)
			if err == nil {
				packed, err = (&Chain{cfg: Config{Stock: c.stock}}).forHost(packed)
			}
			if err != nil {
				t.Fatal(err)
			}
			got, err := proto.Marshal(packed)
			if err != nil {
				t.Fatal(err)
			}
			if want, err := packAny(c.want); err != nil || !bytes.Equal(got, want) {
				t.Fatalf("%x, want %x, %v", got, want, err)
			}
		})
	}
}

// A response that the chain cannot write in JSON has been simulated well.
func TestSimulationThatIsNoJSON(t *testing.T) {
	n := newFakeNode(t, "x-1")
	n.notInJSON = true
	c := n.chain(t)
	tried, err := c.try(testContext(t), c.signers[0], []proto.Message{&channelv2.MsgRecvPacket{Packet: testPacket(1), Signer: c.account.address}})
	if err != nil || tried.gas != 100_000 || len(tried.data) == 0 {
		t.Fatalf("%+v, %v", tried, err)
	}
}
