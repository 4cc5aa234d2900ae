package cosmos_test

import (
	"bytes"
	"context"
	"testing"
	"time"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtbytes "github.com/cometbft/cometbft/libs/bytes"
	rpcclient "github.com/cometbft/cometbft/rpc/client"
	coretypes "github.com/cometbft/cometbft/rpc/core/types"

	"github.com/cosmos/cosmos-sdk/client"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtx "github.com/cosmos/cosmos-sdk/x/auth/tx"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
)

// node answers ABCI queries from a chain in memory.
type node struct {
	client.CometRPC
	chain *chain
}

func (n node) ABCIQueryWithOptions(_ context.Context, path string, data cmtbytes.HexBytes, _ rpcclient.ABCIQueryOptions) (*coretypes.ResultABCIQuery, error) {
	response, err := n.chain.queries.Route(path)(n.chain.read(), &abci.RequestQuery{Path: path, Data: data})
	if err != nil {
		return nil, err
	}
	return &coretypes.ResultABCIQuery{Response: *response}, nil
}

// run executes a command line and returns what it printed.
func (c *chain) run(root *cobra.Command, args ...string) (string, error) {
	var out bytes.Buffer
	clientCtx := client.Context{}.
		WithCodec(c.cdc).
		WithInterfaceRegistry(c.cdc.InterfaceRegistry()).
		WithTxConfig(authtx.NewTxConfig(c.cdc, authtx.DefaultSignModes)).
		WithClient(node{chain: c}).
		WithChainID(c.id).
		WithOutput(&out).
		WithOutputFormat("json")
	root.SetArgs(args)
	root.SetOut(&out)
	root.SetErr(&out)
	ctx := context.WithValue(context.Background(), client.ClientContextKey, &clientCtx)
	err := root.ExecuteContext(ctx)
	return out.String(), err
}

// generate decodes the one message of the transaction that a command makes.
func (c *chain) generate(args ...string) sdk.Msg {
	c.t.Helper()
	out, err := c.run(c.module.GetTxCmd(), append(args, "--generate-only", "--from", admin)...)
	require.NoError(c.t, err, out)
	tx, err := authtx.NewTxConfig(c.cdc, authtx.DefaultSignModes).TxJSONDecoder()([]byte(out))
	require.NoError(c.t, err)
	require.Len(c.t, tx.GetMsgs(), 1)
	return tx.GetMsgs()[0]
}

func TestTxCommands(t *testing.T) {
	a := newChain(t, "alpha")
	require.Equal(t, &clientv2.MsgRegisterCounterparty{
		ClientId: "07-tendermint-0", CounterpartyClientId: "07-tendermint-3", CounterpartyMerklePrefix: [][]byte{[]byte("ibc"), {}}, Signer: admin,
	}, a.generate("register-counterparty", "07-tendermint-0", "07-tendermint-3", "696263", "-"))

	before := uint64(time.Now().Unix())
	sent := a.generate("send-packet", "07-tendermint-0", port, port, "probe-1", "text/plain", "0aff", "--hex", "--timeout", "1h").(*channelv2.MsgSendPacket)
	require.Equal(t, []byte{0x0a, 0xff}, sent.Payloads[0].Value)
	require.InDelta(t, before+3600, sent.TimeoutTimestamp, 60)

	for name, args := range map[string][]string{
		"merkle-prefix-hex 1": {"register-counterparty", "07-tendermint-0", "07-tendermint-3", "xyz"},
		"{type}-{number}":     {"register-counterparty", "07-tendermint-0", "nonumber", "-"},
		"value":               {"send-packet", "07-tendermint-0", port, port, "probe-1", "text/plain", "xyz", "--hex"},
		"version":             {"send-packet", "07-tendermint-0", port, port, "", "text/plain", "xyz"},
	} {
		_, err := a.run(a.module.GetTxCmd(), append(args, "--generate-only", "--from", admin)...)
		require.ErrorContains(t, err, name)
	}
}

func TestQueryCommands(t *testing.T) {
	l := newLink(t)
	p := l.send("hello")
	l.b.mustDeliver(l.recvMsg(p))
	for _, c := range []struct {
		chain *chain
		args  []string
		want  string
	}{
		{l.a, []string{"params"}, admin},
		{l.a, []string{"counterparty", l.onA}, `"client_id":"` + l.onB + `"`},
		{l.a, []string{"next-sequence-send", l.onA}, `"next_sequence_send":"2"`},
		{l.a, []string{"packet-commitment", l.onA, "1"}, `"commitment":"`},
		{l.a, []string{"packet-commitments", l.onA}, `"sequence":"1"`},
		{l.a, []string{"unreceived-acks", l.onA, "1", "2"}, `"sequences":["1"]`},
		{l.b, []string{"packet-acknowledgement", l.onB, "1"}, `"acknowledgement":"`},
		{l.b, []string{"packet-acknowledgements", l.onB, "--limit", "5"}, `"sequence":"1"`},
		{l.b, []string{"packet-receipt", l.onB, "1"}, `"received":true`},
		{l.b, []string{"unreceived-packets", l.onB, "1", "2"}, `"sequences":["2"]`},
	} {
		out, err := c.chain.run(c.chain.module.GetQueryCmd(), c.args...)
		require.NoError(t, err, c.args)
		require.Contains(t, out, c.want, c.args)
	}
	_, err := l.a.run(l.a.module.GetQueryCmd(), "packet-commitment", l.onA, "first")
	require.ErrorContains(t, err, "first")
	_, err = l.a.run(l.a.module.GetQueryCmd(), "packet-commitment", l.onA, "9")
	require.ErrorContains(t, err, "not found")
}
