package cosmosnet

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/anji-bridge/anji/contracts/cosmos"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// TestCommandLine makes a link and sends packets with the daemon's own
// commands, reads them back by command and by gRPC, and starts the chain
// again from its exported genesis.
func TestCommandLine(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a real node")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	options := testOptions(ctx, t)
	options.Validators = 1
	n := start(ctx, t, options)
	anjid := daemon{ctx: ctx, t: t, binary: options.Binary, home: n.Info().Validators[0].Home}
	for _, name := range []string{User, Admin} {
		anjid.importKey(name, n.Info().Accounts[name])
	}

	state, consensus := selfClient(ctx, t, n)
	anjid.tx(0, "tx", "ibc", "client", "create", state, consensus, "--from", User)
	const client = "07-tendermint-0"
	anjid.answers(`"status":"Active"`, "query", "ibc", "client", "status", client)

	register := []string{"tx", "anji", "register-counterparty", client, "07-tendermint-9", "696263", "-", "--from"}
	anjid.tx(refusal.Unauthorized.Number(), append(register, User)...)
	anjid.tx(0, append(register, Admin)...)
	anjid.tx(refusal.CounterpartyExists.Number(), append(register, Admin)...)
	anjid.answers(`"client_id":"07-tendermint-9"`, "query", "anji", "counterparty", client)
	anjid.answers(n.Info().Accounts[Admin].Address, "query", "anji", "params")

	send := []string{"tx", "anji", "send-packet", client, "probe", "probe", "1", "text", "hello", "--from", User}
	anjid.tx(0, send...)
	anjid.tx(0, send...)
	anjid.tx(refusal.PortUnknown.Number(), "tx", "anji", "send-packet", client, "nobody", "probe", "1", "text", "hello", "--from", User)
	anjid.answers(`"next_sequence_send":"3"`, "query", "anji", "next-sequence-send", client)
	anjid.answers(`"sequences":["1","2"]`, "query", "anji", "unreceived-acks", client, "1", "2", "3")
	anjid.answers(`"sequences":["5"]`, "query", "anji", "unreceived-packets", client, "5")
	commitments := askGRPC(ctx, t, n, client)
	if len(commitments) != 2 {
		t.Fatalf("%d packets in flight, want 2", len(commitments))
	}

	height := grow(ctx, t, n, 1)
	closeAndCheck(t, n)
	anjid.restartFromExport()
	n = start(ctx, t, options)
	if now := grow(ctx, t, n, 1); now <= height {
		t.Fatalf("height %d after the export of height %d or later", now, height)
	}
	for i, c := range askGRPC(ctx, t, n, client) {
		if c.Sequence != commitments[i].Sequence || string(c.Data) != string(commitments[i].Data) {
			t.Errorf("commitment %d is %v after export and import, was %v", i, c, commitments[i])
		}
	}
	anjid.tx(0, send...)
	anjid.answers(`"next_sequence_send":"4"`, "query", "anji", "next-sequence-send", client)
}

// restartFromExport makes the stopped node's state the genesis of a chain
// without history.
func (d daemon) restartFromExport() {
	d.t.Helper()
	genesis := d.run("export")
	d.run("comet", "unsafe-reset-all")
	if err := os.WriteFile(filepath.Join(d.home, "config", "genesis.json"), []byte(genesis), 0o644); err != nil {
		d.t.Fatal(err)
	}
}

// selfClient writes the files that create a client of the chain itself.
func selfClient(ctx context.Context, t *testing.T, n *Network) (state, consensus string) {
	t.Helper()
	commit, err := client(t, n).Commit(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	const day = 24 * time.Hour
	height := clienttypes.NewHeight(clienttypes.ParseChainID(commit.ChainID), uint64(commit.Height))
	registry := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(registry)
	tendermint.RegisterInterfaces(registry)
	cdc := codec.NewProtoCodec(registry)
	write := func(name string, content []byte, err error) string {
		path := filepath.Join(t.TempDir(), name)
		if err == nil {
			err = os.WriteFile(path, content, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
		return path
	}
	content, err := cdc.MarshalInterfaceJSON(tendermint.NewClientState(commit.ChainID, tendermint.DefaultTrustLevel,
		14*day, 21*day, 10*time.Second, height, commitmenttypes.GetSDKSpecs(), nil))
	state = write("state.json", content, err)
	content, err = cdc.MarshalInterfaceJSON(tendermint.NewConsensusState(commit.Time,
		commitmenttypes.NewMerkleRoot(commit.AppHash), commit.NextValidatorsHash))
	return state, write("consensus.json", content, err)
}

// askGRPC asks each of the packet module's services and returns the packets
// in flight.
func askGRPC(ctx context.Context, t *testing.T, n *Network, client string) []*channelv2.PacketState {
	t.Helper()
	connection, err := grpc.NewClient(n.Info().Validators[0].GRPC, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	params, err := cosmos.NewQueryClient(connection).Params(ctx, &cosmos.QueryParamsRequest{})
	if err != nil || len(params.Params.Admins) != 2 {
		t.Fatalf("params by gRPC: %v, %v", params, err)
	}
	info, err := clientv2.NewQueryClient(connection).CounterpartyInfo(ctx, &clientv2.QueryCounterpartyInfoRequest{ClientId: client})
	if err != nil || info.CounterpartyInfo.ClientId != "07-tendermint-9" {
		t.Fatalf("counterparty by gRPC: %v, %v", info, err)
	}
	commitments, err := channelv2.NewQueryClient(connection).PacketCommitments(ctx, &channelv2.QueryPacketCommitmentsRequest{ClientId: client})
	if err != nil {
		t.Fatal(err)
	}
	return commitments.Commitments
}
