package gmp_test

import (
	"bytes"
	"testing"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/gmp"
	"github.com/anji-bridge/anji/contracts/gmp/gmptest"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestConstantsAreThoseOfV11(t *testing.T) {
	v := gmptest.Load(t)
	require.Equal(t, []string{v.Port, v.Version, v.Encoding}, []string{gmp.Port, gmp.Version, gmp.Encoding})
}

func TestCallsOfV11(t *testing.T) {
	valid := 0
	for _, v := range gmptest.Load(t).Calls {
		t.Run(v.Name, func(t *testing.T) {
			call := v.Call()
			payload, err := call.Encode()
			if v.Refusal != "" {
				require.Error(t, err, "ibc-go: %s", v.Refusal)
				if len(v.Encoded) > 0 {
					_, err = gmp.Parse(gmptest.Wrap(v.Encoded))
					require.Error(t, err, "ibc-go: %s", v.Refusal)
				}
				return
			}
			valid++
			require.NoError(t, err)
			if len(v.Encoded) > 0 {
				require.Equal(t, []byte(v.Encoded), payload.Value)
			}
			parsed, err := gmp.Parse(payload)
			require.NoError(t, err)
			again, err := parsed.Encode()
			require.NoError(t, err)
			require.Equal(t, payload, again)
			require.Equal(t, []any{call.Sender, call.Receiver, call.Memo}, []any{parsed.Sender, parsed.Receiver, parsed.Memo})
			require.True(t, bytes.Equal(call.Salt, parsed.Salt) && bytes.Equal(call.Payload, parsed.Payload))
		})
	}
	require.NotZero(t, valid)
}

func TestEncodingsOfV11(t *testing.T) {
	for _, v := range gmptest.Load(t).Encoded {
		t.Run(v.Name, func(t *testing.T) {
			_, err := gmp.Parse(gmptest.Wrap(v.Value))
			if v.Refusal == "" {
				require.NoError(t, err)
				return
			}
			_, known := refusal.Of(err)
			require.True(t, known, "%v; ibc-go: %s", err, v.Refusal)
		})
	}
}

func TestParseRefusesOtherApplications(t *testing.T) {
	value := gmptest.Load(t).Encoded[0].Value
	for name, change := range map[string]func(*packet.Payload){
		"source port":      func(p *packet.Payload) { p.SourcePort = "transfer" },
		"destination port": func(p *packet.Payload) { p.DestinationPort = "transfer" },
		"version":          func(p *packet.Payload) { p.Version = "ics27-1" },
		"encoding":         func(p *packet.Payload) { p.Encoding = "application/json" },
	} {
		p := gmptest.Wrap(value)
		_, err := gmp.Parse(p)
		require.NoError(t, err)
		change(&p)
		_, err = gmp.Parse(p)
		require.ErrorIs(t, err, refusal.PacketInvalid, name)
	}
}

func TestAcknowledgementsOfV11(t *testing.T) {
	for _, v := range gmptest.Load(t).Acknowledgements {
		encoded, err := gmp.Acknowledge(v.Result)
		require.NoError(t, err)
		require.Equal(t, []byte(v.Encoded), encoded)
		result, err := gmp.ParseAcknowledgement(v.Encoded)
		require.NoError(t, err)
		require.True(t, bytes.Equal(v.Result, result))
		_, err = gmp.ParseAcknowledgement(append(encoded, 0))
		require.ErrorIs(t, err, refusal.NonCanonical)
	}
	_, err := gmp.Acknowledge(make([]byte, gmp.MaxAnswerSize-96))
	require.NoError(t, err)
	_, err = gmp.Acknowledge(make([]byte, gmp.MaxAnswerSize-95))
	require.ErrorIs(t, err, refusal.TooLarge)
	_, err = gmp.ParseAcknowledgement(packet.ErrorAcknowledgement().AppAcknowledgements[0])
	require.ErrorIs(t, err, gmp.ErrFailed)
	_, err = gmp.ParseAcknowledgement(nil)
	require.ErrorIs(t, err, refusal.Malformed)
}

func TestCosmosOfV11(t *testing.T) {
	v := gmptest.Load(t)
	for _, a := range v.Accounts {
		require.Equal(t, []byte(a.Address), gmp.CosmosAccount(a.Client, a.Sender, a.Salt))
	}
	amount, err := sdk.ParseCoinsNormalized(v.Payload.Amount)
	require.NoError(t, err)
	var messages []proto.Message
	for _, to := range v.Payload.To {
		messages = append(messages, &banktypes.MsgSend{FromAddress: v.Payload.From, ToAddress: to, Amount: amount})
	}
	encoded, err := gmp.CosmosPayload(messages...)
	require.NoError(t, err)
	require.Equal(t, []byte(v.Payload.Encoded), encoded)
}

func FuzzParse(f *testing.F) {
	for _, v := range gmptest.Load(f).Encoded {
		f.Add([]byte(v.Value))
	}
	f.Fuzz(func(t *testing.T, value []byte) {
		call, err := gmp.Parse(gmptest.Wrap(value))
		if err != nil {
			return
		}
		payload, err := call.Encode()
		require.NoError(t, err)
		require.Equal(t, value, payload.Value)
	})
}
