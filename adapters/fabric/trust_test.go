package fabric

import (
	"errors"
	"strings"
	"testing"

	"github.com/hyperledger/fabric-protos-go/msp"
	pb "github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// A client is made only of a chaincode whose definition itself says who
// endorses, in a way that the client can check.
func TestClientParamsRefusesDefinitions(t *testing.T) {
	reached := errors.New("a view was asked for")
	for name, c := range map[string]struct {
		validation *pb.ApplicationPolicy
		want       error
	}{
		"two of three peers": {nil, reached},
		"a policy of the channel's configuration": {&pb.ApplicationPolicy{Type: &pb.ApplicationPolicy_ChannelConfigPolicyReference{
			ChannelConfigPolicyReference: "/Channel/Application/Endorsement",
		}}, refusal.PolicyUnsatisfied},
		"no policy":   {&pb.ApplicationPolicy{}, refusal.PolicyUnsatisfied},
		"threshold 0": {signaturePolicy(fabrictest.Policy(0, msp.MSPRole_PEER, "Org1MSP")), refusal.ClientInvalid},
		"of admins":   {signaturePolicy(fabrictest.Policy(1, msp.MSPRole_ADMIN, "Org1MSP")), refusal.ClientInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			channel := newChannel(t, func(call) ([]byte, error) { return nil, reached })
			if c.validation != nil {
				channel.validation = c.validation
			}
			_, err := channel.ClientParams(testContext(t))
			if err == nil {
				t.Fatal("accepted without a view")
			}
			if c.want == reached {
				if !strings.Contains(err.Error(), reached.Error()) {
					t.Errorf("refused: %v", err)
				}
				return
			}
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), `chaincode: `) {
				t.Errorf("answered %v, want %v of field chaincode", err, c.want)
			}
		})
	}
}
