package cosmos_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/cosmos"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Every case starts from a registration that would succeed.
func TestRegisterCounterparty(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*chain, *clientv2.MsgRegisterCounterparty)
		want   refusal.Code // empty: accepted
	}{
		{"by an admin", func(*chain, *clientv2.MsgRegisterCounterparty) {}, ""},
		{"by governance", func(_ *chain, m *clientv2.MsgRegisterCounterparty) { m.Signer = authority }, ""},
		{"by a stranger", func(_ *chain, m *clientv2.MsgRegisterCounterparty) { m.Signer = user }, refusal.Unauthorized},
		{"by a former admin", func(c *chain, _ *clientv2.MsgRegisterCounterparty) {
			c.mustDeliver(&cosmos.MsgUpdateParams{Authority: authority})
		}, refusal.Unauthorized},
		{"the same a second time", func(c *chain, m *clientv2.MsgRegisterCounterparty) { c.mustDeliver(m) }, refusal.CounterpartyExists},
		{"another a second time, by governance", func(c *chain, m *clientv2.MsgRegisterCounterparty) {
			c.mustDeliver(m)
			m.CounterpartyClientId, m.Signer = "07-tendermint-8", authority
		}, refusal.CounterpartyExists},
		{"client that is none", func(_ *chain, m *clientv2.MsgRegisterCounterparty) { m.ClientId = "07-tendermint-9" }, refusal.ClientUnknown},
		{"client id with a slash", func(_ *chain, m *clientv2.MsgRegisterCounterparty) { m.ClientId = "07-tendermint-0/x" }, refusal.CounterpartyInvalid},
		{"counterparty without number", func(_ *chain, m *clientv2.MsgRegisterCounterparty) { m.CounterpartyClientId = "fabric-view" }, refusal.CounterpartyInvalid},
		{"no prefix", func(_ *chain, m *clientv2.MsgRegisterCounterparty) { m.CounterpartyMerklePrefix = nil }, refusal.CounterpartyInvalid},
		{"prefix of a thousand keys", func(_ *chain, m *clientv2.MsgRegisterCounterparty) {
			m.CounterpartyMerklePrefix = make([][]byte, 1000)
		}, refusal.CounterpartyInvalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newChain(t, "alpha")
			msg := &clientv2.MsgRegisterCounterparty{
				ClientId:                 a.createClient(newChain(t, "beta")),
				CounterpartyClientId:     "fabric-view-3",
				CounterpartyMerklePrefix: [][]byte{{}},
				Signer:                   admin,
			}
			c.change(a, msg)
			if c.want != "" {
				a.refuses(msg, c.want)
				return
			}
			a.mustDeliver(msg)
			var response channelv2.QueryNextSequenceSendResponse
			a.query("/ibc.core.channel.v2.Query/NextSequenceSend", &channelv2.QueryNextSequenceSendRequest{ClientId: msg.ClientId}, &response)
			require.Equal(t, uint64(1), response.NextSequenceSend)
		})
	}
}

func TestUpdateParams(t *testing.T) {
	a := newChain(t, "alpha")
	a.mustDeliver(&cosmos.MsgUpdateParams{Authority: authority, Params: cosmos.Params{Admins: []string{user, relayer}}})
	var response cosmos.QueryParamsResponse
	a.query("/anji.packet.v1.Query/Params", &cosmos.QueryParamsRequest{}, &response)
	require.Equal(t, []string{user, relayer}, response.Params.Admins)

	// An admin cannot make admins.
	a.refuses(&cosmos.MsgUpdateParams{Authority: user, Params: cosmos.Params{Admins: []string{user}}}, refusal.Unauthorized)

	for name, admins := range map[string][]string{
		"no address":   {"nobody"},
		"listed twice": {user, user},
		"too many":     strings.Split(strings.Repeat(user+" ", 101), " "),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := a.deliver(&cosmos.MsgUpdateParams{Authority: authority, Params: cosmos.Params{Admins: admins}})
			require.ErrorContains(t, err, "admins")
		})
	}
	a.query("/anji.packet.v1.Query/Params", &cosmos.QueryParamsRequest{}, &response)
	require.Equal(t, []string{user, relayer}, response.Params.Admins)
}

func TestSignersMustBeAddresses(t *testing.T) {
	l := newLink(t)
	p := l.send("hello")
	for _, msg := range []sdk.HasValidateBasic{
		&clientv2.MsgRegisterCounterparty{ClientId: l.onA, CounterpartyClientId: l.onB, CounterpartyMerklePrefix: l.prefix},
		&channelv2.MsgSendPacket{SourceClient: l.onA, TimeoutTimestamp: 1, Payloads: p.Payloads},
		&channelv2.MsgRecvPacket{Packet: p, ProofCommitment: []byte{1}},
		&channelv2.MsgAcknowledgement{Packet: p, Acknowledgement: appAck, ProofAcked: []byte{1}},
		&channelv2.MsgTimeout{Packet: p, ProofUnreceived: []byte{1}},
	} {
		require.ErrorContains(t, msg.ValidateBasic(), "signer", "%T", msg)
	}
	require.Panics(t, func() { cosmos.NewKeeper(l.a.cdc, l.a.ibcKey, l.a.clients, "nobody") })
}
