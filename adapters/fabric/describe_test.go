package fabric

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func packed(t testing.TB, m proto.Message) []byte {
	t.Helper()
	data, err := packAny(m)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestDescribe(t *testing.T) {
	network := fabrictest.NewNetwork(t)
	anchors := network.Anchors()
	state := func(change func(*client.ClientState)) []byte {
		cs := client.NewClientState(anchors, time.Hour, time.Minute, 7)
		change(cs)
		return packed(t, cs)
	}
	same := func(*client.ClientState) {}
	consensus := packed(t, &client.ConsensusState{Timestamp: 1_700_000_000})
	good := adapters.ClientParams{ClientState: state(same), ConsensusState: consensus}

	d, err := Describe(good)
	if err != nil {
		t.Fatal(err)
	}
	if d.ClientType != client.ClientType || d.Chain != anchors.Chaincode+" on "+anchors.Channel || d.Height != (adapters.Height{Height: 7}) ||
		!d.Time.Equal(time.Unix(1_700_000_000, 0)) || d.TrustingPeriod != time.Hour {
		t.Errorf("%+v", d)
	}
	for _, want := range []adapters.Fact{
		{Name: "trusting period", Value: "1h0m0s"}, {Name: "clock drift", Value: "1m0s"},
		{Name: "additions count after", Value: client.DefaultTrustDelay.String()}, {Name: "trust document", Value: "0"},
	} {
		if !slices.Contains(d.Facts, want) {
			t.Errorf("%+v is not among %+v", want, d.Facts)
		}
	}
	if organisations := slices.DeleteFunc(slices.Clone(d.Facts), func(f adapters.Fact) bool { return !strings.HasPrefix(f.Name, "organisation ") }); len(organisations) != len(anchors.MSPs) {
		t.Errorf("%d organisations, want %d", len(organisations), len(anchors.MSPs))
	}
	// Whatever a client would trust shows.
	for name, change := range map[string]func(*client.ClientState){
		"organisation":    func(cs *client.ClientState) { cs.Msps = fabrictest.NewNetwork(t).Anchors().MSPs },
		"definition":      func(cs *client.ClientState) { cs.DefinitionTx++ },
		"channel":         func(cs *client.ClientState) { cs.Channel += "2" },
		"trust delay":     func(cs *client.ClientState) { cs.TrustDelay++ },
		"trust sequence":  func(cs *client.ClientState) { cs.TrustSequence++ },
		"trusting period": func(cs *client.ClientState) { cs.TrustingPeriod++ },
		"clock drift":     func(cs *client.ClientState) { cs.MaxClockDrift++ },
	} {
		other, err := Describe(adapters.ClientParams{ClientState: state(change), ConsensusState: consensus})
		if err != nil || slices.Equal(other.Facts, d.Facts) {
			t.Errorf("another %s does not show (%v)", name, err)
		}
	}
	for name, params := range map[string]adapters.ClientParams{
		"nothing":                        {},
		"client state of another type":   {ClientState: consensus, ConsensusState: consensus},
		"consensus of another type":      {ClientState: good.ClientState, ConsensusState: good.ClientState},
		"no time":                        {ClientState: good.ClientState, ConsensusState: packed(t, &client.ConsensusState{})},
		"frozen":                         {ClientState: state(func(cs *client.ClientState) { cs.Frozen = true }), ConsensusState: consensus},
		"no organisations":               {ClientState: state(func(cs *client.ClientState) { cs.Msps = nil }), ConsensusState: consensus},
		"no trusting period":             {ClientState: state(func(cs *client.ClientState) { cs.TrustingPeriod = 0 }), ConsensusState: consensus},
		"certificate that does not read": {ClientState: state(func(cs *client.ClientState) { cs.Msps = [][]byte{{1}} }), ConsensusState: consensus},
	} {
		_, err := Describe(params)
		if code, ok := refusal.Of(err); !ok || (code != refusal.ClientInvalid && code != refusal.Malformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Describe(adapters.ClientParams{ClientState: good.ClientState, ConsensusState: []byte{1}}); !errors.Is(err, refusal.Malformed) {
		t.Errorf("consensus state that does not decode: %v", err)
	}
}
