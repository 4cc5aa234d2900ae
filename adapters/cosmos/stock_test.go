package cosmos

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/clients/attestation"
	fabricclient "github.com/anji-bridge/anji/contracts/clients/fabric"
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
		{"a client that a stock chain has not", true, &fabricclient.ClientState{}, nil},
		{"a light client on a stock chain", true, &tendermint.ClientState{ChainId: "x-1"}, &tendermint.ClientState{ChainId: "x-1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			given, err := packAny(c.given)
			if err != nil {
				t.Fatal(err)
			}
			hosted, err := (&Chain{cfg: Config{Stock: c.stock}}).Hosted(adapters.ClientParams{ClientState: given, ConsensusState: []byte("kept")})
			if c.want == nil {
				if err == nil || !strings.Contains(err.Error(), "--quorum") {
					t.Fatalf("got %v", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if want, err := packAny(c.want); err != nil || !bytes.Equal(hosted.ClientState, want) || string(hosted.ConsensusState) != "kept" {
				t.Fatalf("%x, want %x, %v", hosted, want, err)
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
