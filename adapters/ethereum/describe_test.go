package ethereum

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestDescribe(t *testing.T) {
	kit := ethereumtest.NewChain(t)
	block := kit.Block(20, ethereumtest.Storage{{1}: {2}})
	// offer is what a client of the kit's network would be made of.
	offer := func(change func(*client.ClientState, *client.ConsensusState)) adapters.ClientParams {
		contract := client.Contract{Address: kit.Contract, CommitmentsSlot: commitmentsSlot}
		state, consensus, err := client.NewClientState(kit.Config, contract, 14*24*time.Hour, maxClockDrift, block.Bootstrap(), block.AccountProof)
		if err != nil {
			t.Fatal(err)
		}
		if change != nil {
			change(state, consensus)
		}
		var params adapters.ClientParams
		if params.ClientState, err = packAny(state); err != nil {
			t.Fatal(err)
		}
		if params.ConsensusState, err = packAny(consensus); err != nil {
			t.Fatal(err)
		}
		return params
	}
	d, err := Describe(offer(nil))
	if err != nil {
		t.Fatal(err)
	}
	if d.ClientType != client.ClientType || d.Height.Height != block.Number() || d.Time.Unix() != int64(kit.Time(20)) || d.TrustingPeriod != 14*24*time.Hour {
		t.Errorf("%+v", d)
	}
	facts := map[string]string{}
	for _, f := range d.Facts {
		facts[f.Name] = f.Value
	}
	if facts["packet router"] != common.Address(kit.Contract).Hex() || !strings.Contains(facts["sync committee"], "32 members") || !strings.Contains(facts["fork fulu"], "version 06000009") {
		t.Errorf("%v", facts)
	}

	swapped := offer(nil)
	swapped.ClientState = swapped.ConsensusState
	for name, params := range map[string]adapters.ClientParams{
		"another router":          offer(func(s *client.ClientState, _ *client.ConsensusState) { s.PacketContract[0] ^= 1 }),
		"another block root":      offer(func(s *client.ClientState, _ *client.ConsensusState) { s.LatestRoot[0] ^= 1 }),
		"another committee":       offer(func(s *client.ClientState, _ *client.ConsensusState) { s.CurrentCommittee[0] ^= 1 }),
		"another height":          offer(func(s *client.ClientState, _ *client.ConsensusState) { s.LatestHeight.RevisionHeight++ }),
		"no trusting period":      offer(func(s *client.ClientState, _ *client.ConsensusState) { s.TrustingPeriod = 0 }),
		"no bootstrap":            offer(func(s *client.ClientState, _ *client.ConsensusState) { s.Bootstrap = nil }),
		"another storage root":    offer(func(_ *client.ClientState, c *client.ConsensusState) { c.StorageRoot[0] ^= 1 }),
		"another time":            offer(func(_ *client.ClientState, c *client.ConsensusState) { c.Timestamp++ }),
		"a consensus state twice": swapped,
		"nothing":                 {},
		"no protobuf":             {ClientState: []byte("{}"), ConsensusState: swapped.ConsensusState},
	} {
		t.Run(name, func(t *testing.T) {
			if d, err := Describe(params); err == nil {
				t.Errorf("described as %+v", d)
			} else if _, coded := refusal.Of(err); !coded {
				t.Errorf("no code: %v", err)
			}
		})
	}
}
