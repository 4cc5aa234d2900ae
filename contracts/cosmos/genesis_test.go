package cosmos_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	ibcclient "github.com/cosmos/ibc-go/v8/modules/core/02-client"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/contracts/cosmos"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
)

// A chain exported with packets in every state goes on as a new chain: what
// was received stays received, and what was in flight completes.
func TestGenesisRoundTrip(t *testing.T) {
	l := newLink(t)
	done, received, flying := l.send("done"), l.send("received"), l.send("flying")
	l.b.mustDeliver(l.recvMsg(done))
	l.b.mustDeliver(l.recvMsg(received))
	l.step()
	l.a.mustDeliver(l.ackMsg(done, appAck))
	l.step()

	for _, c := range []*chain{l.a, l.b} {
		exported := c.module.ExportGenesis(c.read(), c.cdc)
		require.NoError(t, c.module.ValidateGenesis(c.cdc, nil, exported))
		clients := ibcclient.ExportGenesis(c.read(), c.clients)
		require.NoError(t, clients.Validate())

		fresh := newChain(t, c.id)
		fresh.write(func(ctx sdk.Context) {
			ibcclient.InitGenesis(ctx, fresh.clients, clients)
			fresh.module.InitGenesis(ctx, fresh.cdc, exported)
		})
		require.JSONEq(t, string(exported), string(fresh.module.ExportGenesis(fresh.read(), fresh.cdc)))
		fresh.now = c.now
		// Heights go on, as an exported chain's do.
		for fresh.height().LTE(c.height()) {
			fresh.commit()
		}
		if c == l.a {
			l.a = fresh
		} else {
			l.b = fresh
		}
	}
	l.step()
	l.b.ignores(l.recvMsg(received))
	require.Equal(t, channelv2.SUCCESS, resultOf(t, l.b.mustDeliver(l.recvMsg(flying))))
	l.step()
	require.Equal(t, channelv2.SUCCESS, resultOf(t, l.a.mustDeliver(l.ackMsg(received, appAck))))
	l.a.ignores(l.ackMsg(done, appAck))
	l.step()
	require.Equal(t, uint64(4), l.send("next").Sequence)
}

func validGenesis() cosmos.GenesisState {
	hash := make([]byte, 32)
	return cosmos.GenesisState{
		Params:  cosmos.Params{Admins: []string{admin}},
		Clients: clientv2.GenesisState{CounterpartyInfos: []clientv2.GenesisCounterpartyInfo{{ClientId: "07-tendermint-0", CounterpartyInfo: *counterpartyInfo("07-tendermint-0", "ibc", "")}}},
		Packets: channelv2.GenesisState{
			Acknowledgements: []channelv2.PacketState{{ClientId: "07-tendermint-0", Sequence: 1, Data: hash}},
			Commitments:      []channelv2.PacketState{{ClientId: "07-tendermint-0", Sequence: 1, Data: hash}},
			Receipts:         []channelv2.PacketState{{ClientId: "07-tendermint-0", Sequence: 1, Data: []byte{2}}},
			SendSequences:    []channelv2.PacketSequence{{ClientId: "07-tendermint-0", Sequence: 2}},
		},
	}
}

func TestGenesisValidation(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*cosmos.GenesisState)
		want   string // what the error names; empty: accepted
	}{
		{"valid", func(*cosmos.GenesisState) {}, ""},
		{"empty", func(g *cosmos.GenesisState) { *g = cosmos.GenesisState{} }, ""},
		{"admin", func(g *cosmos.GenesisState) { g.Params.Admins[0] = "nobody" }, "admins[0]"},
		{"client without id", func(g *cosmos.GenesisState) { g.Clients.CounterpartyInfos[0].ClientId = "" }, "counterparty_infos[0]"},
		{"client twice", func(g *cosmos.GenesisState) {
			g.Clients.CounterpartyInfos = append(g.Clients.CounterpartyInfos, g.Clients.CounterpartyInfos[0])
		}, "counterparty_infos[1]"},
		{"counterparty without prefix", func(g *cosmos.GenesisState) { g.Clients.CounterpartyInfos[0].CounterpartyInfo.MerklePrefix = nil }, "counterparty_infos[0]"},
		{"acknowledgement too short", func(g *cosmos.GenesisState) { g.Packets.Acknowledgements[0].Data = []byte{1} }, "acknowledgements[0]"},
		{"commitment of sequence zero", func(g *cosmos.GenesisState) { g.Packets.Commitments[0].Sequence = 0 }, "commitments[0]"},
		{"commitment in flight with a sequence yet to come", func(g *cosmos.GenesisState) { g.Packets.Commitments[0].Sequence = 2 }, "commitments[0]"},
		{"receipt that is not v10's", func(g *cosmos.GenesisState) { g.Packets.Receipts[0].Data = []byte{1} }, "receipts[0]"},
		{"receipt of a client without counterparty", func(g *cosmos.GenesisState) { g.Packets.Receipts[0].ClientId = "07-tendermint-1" }, "receipts[0]"},
		{"send sequence zero", func(g *cosmos.GenesisState) { g.Packets.SendSequences[0].Sequence = 0 }, "send_sequences[0]"},
		{"send sequence twice", func(g *cosmos.GenesisState) {
			g.Packets.SendSequences = append(g.Packets.SendSequences, g.Packets.SendSequences[0])
		}, "send_sequences[1]"},
		{"no send sequence", func(g *cosmos.GenesisState) { g.Packets.SendSequences, g.Packets.Commitments = nil, nil }, "send_sequences"},
	} {
		t.Run(c.name, func(t *testing.T) {
			genesis := validGenesis()
			c.change(&genesis)
			if err := genesis.Validate(); c.want == "" {
				require.NoError(t, err)
			} else {
				require.ErrorContains(t, err, c.want)
			}
		})
	}
}

func TestGenesisNeedsItsClients(t *testing.T) {
	c := newChain(t, "alpha")
	genesis := validGenesis()
	c.write(func(ctx sdk.Context) { require.ErrorContains(t, c.keeper.InitGenesis(ctx, genesis), "07-tendermint-0") })
	require.Panics(t, func() { c.module.InitGenesis(c.read(), c.cdc, c.cdc.MustMarshalJSON(&genesis)) })
	require.Panics(t, func() { c.module.InitGenesis(c.read(), c.cdc, json.RawMessage(`{"unknown":1}`)) })
	require.NoError(t, c.module.ValidateGenesis(c.cdc, nil, c.module.DefaultGenesis(c.cdc)))
}

// ibc core walks all keys below "clients/", ours among them.
func TestIBCCoreExportsBesideOurKeys(t *testing.T) {
	l := newLink(t)
	l.send("hello")
	genesis := ibcclient.ExportGenesis(l.b.read(), l.b.clients)
	require.Len(t, genesis.Clients, 2)
	require.NoError(t, genesis.Validate())
	require.NotPanics(t, func() {
		l.b.clients.IterateConsensusStates(l.b.read(), func(string, clienttypes.ConsensusStateWithHeight) bool { return false })
	})
}

func FuzzGenesis(f *testing.F) {
	cdc := newCodec(f)
	valid := validGenesis()
	f.Add([]byte(cdc.MustMarshalJSON(&valid)))
	f.Fuzz(func(t *testing.T, raw []byte) {
		_ = cosmos.AppModuleBasic{}.ValidateGenesis(cdc, nil, raw)
	})
}
