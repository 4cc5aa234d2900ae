package module

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	storetypes "cosmossdk.io/store/types"

	"github.com/cosmos/cosmos-sdk/runtime"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"
	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/payment"
)

const testClient = "ethereum-beacon-0"

// fakePackets numbers packets and asks the handler, as the packet module does.
type fakePackets struct {
	handler PacketHandler
	next    uint64
}

func (f *fakePackets) SendPacket(ctx sdk.Context, signer sdk.AccAddress, source string, _ uint64, payload packet.Payload) (uint64, error) {
	f.next++
	return f.next, f.handler.OnSendPacket(ctx, source, "client-0", f.next, payload, signer)
}

type fixture struct {
	ctx      sdk.Context
	module   AppModule
	keeper   Keeper
	handler  PacketHandler
	approver sdk.AccAddress
}

func newFixture(t *testing.T) fixture {
	t.Helper()
	key := storetypes.NewKVStoreKey(StoreKey)
	ctx := testutil.DefaultContextWithDB(t, key, storetypes.NewTransientStoreKey("transient")).Ctx
	cdc := moduletestutil.MakeTestEncodingConfig(AppModule{}).Codec
	packets := &fakePackets{}
	keeper := NewKeeper(cdc, runtime.NewKVStoreService(key), packets)
	packets.handler = NewPacketHandler(keeper)
	return fixture{ctx, NewAppModule(cdc, keeper), keeper, packets.handler, sdk.AccAddress("approver____________")}
}

func (f fixture) funded() payment.Funded {
	return payment.Funded{
		Order: "lot-7", Amount: big.NewInt(1_250_000), Approver: f.approver.String(),
		Payer: common.HexToAddress("0xaa"), Payee: common.HexToAddress("0xbb"),
	}
}

func (f fixture) receive(t *testing.T, funded payment.Funded) packet.RecvPacketResult {
	t.Helper()
	payload, err := funded.Payload()
	if err != nil {
		t.Fatal(err)
	}
	return f.handler.OnRecvPacket(f.ctx, "client-0", testClient, 9, payload, nil)
}

func (f fixture) release(order string, approver sdk.AccAddress) (*MsgReleaseResponse, error) {
	return msgServer{f.keeper}.Release(f.ctx, &MsgRelease{Approver: approver.String(), Client: testClient, Order: order, Timeout: 1})
}

func (f fixture) record(t *testing.T) OrderRecord {
	t.Helper()
	answer, err := queryServer{f.keeper}.Order(f.ctx, &QueryOrderRequest{Client: testClient, Order: "lot-7"})
	if err != nil {
		t.Fatal(err)
	}
	return answer.Order
}

func (f fixture) releasePayload(t *testing.T) packet.Payload {
	t.Helper()
	payload, err := payment.Release{Order: "lot-7"}.Payload()
	if err != nil {
		t.Fatal(err)
	}
	return payload
}

func TestReceive(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(*payment.Funded)
		want   packet.PacketStatus
	}{
		{"valid", func(*payment.Funded) {}, packet.PacketStatus_Success},
		{"approver is no address", func(f *payment.Funded) { f.Approver = "somebody" }, packet.PacketStatus_Failure},
		{"approver of another chain", func(f *payment.Funded) { f.Approver = "osmo1" + f.Approver[7:] }, packet.PacketStatus_Failure},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFixture(t)
			funded := f.funded()
			c.mutate(&funded)
			if got := f.receive(t, funded); got.Status != c.want {
				t.Fatalf("status %s, want %s", got.Status, c.want)
			}
		})
	}
	t.Run("a release", func(t *testing.T) {
		f := newFixture(t)
		if got := f.handler.OnRecvPacket(f.ctx, "client-0", testClient, 9, f.releasePayload(t), nil); got.Status != packet.PacketStatus_Failure {
			t.Fatalf("status %s", got.Status)
		}
	})
	t.Run("same order again", func(t *testing.T) {
		f := newFixture(t)
		f.receive(t, f.funded())
		changed := f.funded()
		changed.Amount = big.NewInt(1)
		if got := f.receive(t, changed); got.Status != packet.PacketStatus_Failure {
			t.Fatalf("status %s", got.Status)
		}
		if record := f.record(t); record.Amount != "1250000" {
			t.Fatalf("record changed: %+v", record)
		}
	})
}

func TestRelease(t *testing.T) {
	stranger := sdk.AccAddress("stranger____________")
	f := newFixture(t)
	if _, err := f.release("lot-7", f.approver); !errors.Is(err, ErrUnknownOrder) {
		t.Fatalf("before the order: %v", err)
	}
	f.receive(t, f.funded())
	if _, err := f.release("lot-7", stranger); !errors.Is(err, ErrNotTheApprover) {
		t.Fatalf("by a stranger: %v", err)
	}
	// A stranger cannot go by the packet module's own message either.
	if err := f.handler.OnSendPacket(f.ctx, testClient, "", 1, f.releasePayload(t), stranger); !errors.Is(err, ErrNotTheApprover) {
		t.Fatalf("generic send by a stranger: %v", err)
	}
	// An order belongs to the client that it came through.
	if err := f.handler.OnSendPacket(f.ctx, "ethereum-beacon-1", "", 1, f.releasePayload(t), f.approver); !errors.Is(err, ErrUnknownOrder) {
		t.Fatalf("by another client: %v", err)
	}
	if got := f.record(t).Status; got != Funded {
		t.Fatalf("after refusals: %s", got)
	}
	if _, err := f.release("lot-7", f.approver); err != nil {
		t.Fatal(err)
	}
	if got := f.record(t).Status; got != Releasing {
		t.Fatalf("after release: %s", got)
	}
	if _, err := f.release("lot-7", f.approver); !errors.Is(err, ErrWrongStatus) {
		t.Fatalf("released twice: %v", err)
	}
}

func TestReleaseEnds(t *testing.T) {
	universal := packet.ErrorAcknowledgement().AppAcknowledgements[0]
	for _, c := range []struct {
		name string
		end  func(f fixture, sequence uint64, payload packet.Payload) error
		want Status
	}{
		{"paid", func(f fixture, sequence uint64, payload packet.Payload) error {
			return f.handler.OnAcknowledgementPacket(f.ctx, testClient, "", sequence, payment.Acknowledgement, payload, nil)
		}, Released},
		{"refused", func(f fixture, sequence uint64, payload packet.Payload) error {
			return f.handler.OnAcknowledgementPacket(f.ctx, testClient, "", sequence, universal, payload, nil)
		}, Disputed},
		{"timed out", func(f fixture, sequence uint64, payload packet.Payload) error {
			return f.handler.OnTimeoutPacket(f.ctx, testClient, "", sequence, payload, nil)
		}, Funded},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFixture(t)
			f.receive(t, f.funded())
			sent, err := f.release("lot-7", f.approver)
			if err != nil {
				t.Fatal(err)
			}
			if err := c.end(f, sent.Sequence+1, f.releasePayload(t)); !errors.Is(err, ErrWrongStatus) {
				t.Fatalf("another packet ended it: %v", err)
			}
			if err := c.end(f, sent.Sequence, f.releasePayload(t)); err != nil {
				t.Fatal(err)
			}
			if got := f.record(t).Status; got != c.want {
				t.Fatalf("status %s, want %s", got, c.want)
			}
		})
	}
}

func TestOrdersByPage(t *testing.T) {
	f := newFixture(t)
	for _, order := range []string{"lot-1", "lot-2", "lot-3"} {
		funded := f.funded()
		funded.Order = order
		f.receive(t, funded)
	}
	answer, err := queryServer{f.keeper}.Orders(f.ctx, &QueryOrdersRequest{Pagination: &query.PageRequest{Offset: 1, Limit: 1}})
	if err != nil || len(answer.Orders) != 1 || answer.Orders[0].Order != "lot-2" {
		t.Fatalf("second page: %+v, %v", answer, err)
	}
}

func TestGenesis(t *testing.T) {
	f := newFixture(t)
	f.receive(t, f.funded())
	exported := f.module.ExportGenesis(f.ctx, f.module.cdc)
	if err := f.module.ValidateGenesis(f.module.cdc, nil, exported); err != nil {
		t.Fatal(err)
	}
	again := newFixture(t)
	again.module.InitGenesis(again.ctx, again.module.cdc, exported)
	if got := again.record(t); got != f.record(t) {
		t.Fatalf("imported %+v", got)
	}

	for name, mutate := range map[string]func(*GenesisState){
		"no client":         func(g *GenesisState) { g.Orders[0].Client = "" },
		"no order":          func(g *GenesisState) { g.Orders[0].Order = "" },
		"no amount":         func(g *GenesisState) { g.Orders[0].Amount = "" },
		"amount of nothing": func(g *GenesisState) { g.Orders[0].Amount = "0" },
		"payer no address":  func(g *GenesisState) { g.Orders[0].Payer = "0x12" },
		"no payee":          func(g *GenesisState) { g.Orders[0].Payee = common.Address{}.Hex() },
		"no status":         func(g *GenesisState) { g.Orders[0].Status = Unspecified },
		"unknown status":    func(g *GenesisState) { g.Orders[0].Status = 99 },
		"order twice":       func(g *GenesisState) { g.Orders = append(g.Orders, g.Orders[0]) },
	} {
		g := GenesisState{Orders: []OrderRecord{f.record(t)}}
		if err := g.Validate(); err != nil {
			t.Fatal(err)
		}
		mutate(&g)
		if err := g.Validate(); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
