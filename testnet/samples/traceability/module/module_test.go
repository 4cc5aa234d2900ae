package module

import (
	"errors"
	"testing"

	storetypes "cosmossdk.io/store/types"

	"github.com/cosmos/cosmos-sdk/runtime"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"
	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/traceability"
)

const testClient = "fabric-view-0"

// fakePackets numbers packets and asks the handler, as the packet module does.
type fakePackets struct {
	handler PacketHandler
	next    uint64
}

func (f *fakePackets) SendPacket(ctx sdk.Context, signer sdk.AccAddress, source string, _ uint64, payload packet.Payload) (uint64, error) {
	f.next++
	return f.next, f.handler.OnSendPacket(ctx, source, "07-tendermint-0", f.next, payload, signer)
}

type fixture struct {
	ctx     sdk.Context
	module  AppModule
	keeper  Keeper
	handler PacketHandler
	buyer   sdk.AccAddress
}

func newFixture(t *testing.T) fixture {
	t.Helper()
	key := storetypes.NewKVStoreKey(StoreKey)
	ctx := testutil.DefaultContextWithDB(t, key, storetypes.NewTransientStoreKey("transient")).Ctx
	cdc := moduletestutil.MakeTestEncodingConfig(AppModule{}).Codec
	packets := &fakePackets{}
	keeper := NewKeeper(cdc, runtime.NewKVStoreService(key), packets)
	packets.handler = NewPacketHandler(keeper)
	return fixture{ctx, NewAppModule(cdc, keeper), keeper, packets.handler, sdk.AccAddress("buyer_______________")}
}

func (f fixture) shipment() traceability.Shipment {
	return traceability.Shipment{Lot: "lot-7", Product: "green tea", Kilograms: 120, Seller: "Org1MSP", Buyer: f.buyer.String()}
}

func (f fixture) receive(t *testing.T, s traceability.Shipment) packet.RecvPacketResult {
	t.Helper()
	payload, err := s.Payload()
	if err != nil {
		t.Fatal(err)
	}
	return f.handler.OnRecvPacket(f.ctx, "07-tendermint-0", testClient, 9, payload, nil)
}

func (f fixture) accept(lot string, buyer sdk.AccAddress) (*MsgAcceptResponse, error) {
	return msgServer{f.keeper}.Accept(f.ctx, &MsgAccept{Buyer: buyer.String(), Client: testClient, Lot: lot, Timeout: 1})
}

func (f fixture) status(t *testing.T) Status {
	t.Helper()
	answer, err := queryServer{f.keeper}.Shipment(f.ctx, &QueryShipmentRequest{Client: testClient, Lot: "lot-7"})
	if err != nil {
		t.Fatal(err)
	}
	return answer.Shipment.Status
}

func (f fixture) acceptancePayload(t *testing.T) packet.Payload {
	t.Helper()
	payload, err := traceability.Acceptance{Lot: "lot-7", Buyer: f.buyer.String()}.Payload()
	if err != nil {
		t.Fatal(err)
	}
	return payload
}

func TestReceive(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(*traceability.Shipment)
		want   packet.PacketStatus
	}{
		{"valid", func(*traceability.Shipment) {}, packet.PacketStatus_Success},
		{"buyer is no address", func(s *traceability.Shipment) { s.Buyer = "somebody" }, packet.PacketStatus_Failure},
		{"buyer of another chain", func(s *traceability.Shipment) { s.Buyer = "osmo1" + s.Buyer[7:] }, packet.PacketStatus_Failure},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFixture(t)
			s := f.shipment()
			c.mutate(&s)
			if got := f.receive(t, s); got.Status != c.want {
				t.Fatalf("status %s, want %s", got.Status, c.want)
			}
		})
	}
	t.Run("same lot again", func(t *testing.T) {
		f := newFixture(t)
		f.receive(t, f.shipment())
		changed := f.shipment()
		changed.Kilograms = 1
		if got := f.receive(t, changed); got.Status != packet.PacketStatus_Failure {
			t.Fatalf("status %s", got.Status)
		}
		if record, err := f.keeper.shipment(f.ctx, testClient, "lot-7"); err != nil || record.Kilograms != 120 {
			t.Fatalf("record changed: %+v, %v", record, err)
		}
	})
}

func TestAccept(t *testing.T) {
	stranger := sdk.AccAddress("stranger____________")
	f := newFixture(t)
	if _, err := f.accept("lot-7", f.buyer); !errors.Is(err, ErrUnknownShipment) {
		t.Fatalf("before the shipment: %v", err)
	}
	f.receive(t, f.shipment())
	if _, err := f.accept("lot-7", stranger); !errors.Is(err, ErrNotTheBuyer) {
		t.Fatalf("by a stranger: %v", err)
	}
	// A stranger cannot go by the packet module's own message either.
	if err := f.handler.OnSendPacket(f.ctx, testClient, "", 1, f.acceptancePayload(t), stranger); !errors.Is(err, ErrNotTheBuyer) {
		t.Fatalf("generic send by a stranger: %v", err)
	}
	if got := f.status(t); got != Received {
		t.Fatalf("after refusals: %s", got)
	}
	if _, err := f.accept("lot-7", f.buyer); err != nil {
		t.Fatal(err)
	}
	if got := f.status(t); got != Accepting {
		t.Fatalf("after accept: %s", got)
	}
	if _, err := f.accept("lot-7", f.buyer); !errors.Is(err, ErrWrongStatus) {
		t.Fatalf("accepted twice: %v", err)
	}
}

func TestAcceptanceEnds(t *testing.T) {
	universal := packet.ErrorAcknowledgement().AppAcknowledgements[0]
	for _, c := range []struct {
		name string
		end  func(f fixture, sequence uint64, payload packet.Payload) error
		want Status
	}{
		{"kept", func(f fixture, sequence uint64, payload packet.Payload) error {
			return f.handler.OnAcknowledgementPacket(f.ctx, testClient, "", sequence, traceability.Acknowledgement, payload, nil)
		}, Accepted},
		{"refused", func(f fixture, sequence uint64, payload packet.Payload) error {
			return f.handler.OnAcknowledgementPacket(f.ctx, testClient, "", sequence, universal, payload, nil)
		}, Disputed},
		{"timed out", func(f fixture, sequence uint64, payload packet.Payload) error {
			return f.handler.OnTimeoutPacket(f.ctx, testClient, "", sequence, payload, nil)
		}, Received},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFixture(t)
			f.receive(t, f.shipment())
			sent, err := f.accept("lot-7", f.buyer)
			if err != nil {
				t.Fatal(err)
			}
			if err := c.end(f, sent.Sequence+1, f.acceptancePayload(t)); !errors.Is(err, ErrWrongStatus) {
				t.Fatalf("another packet ended it: %v", err)
			}
			if err := c.end(f, sent.Sequence, f.acceptancePayload(t)); err != nil {
				t.Fatal(err)
			}
			if got := f.status(t); got != c.want {
				t.Fatalf("status %s, want %s", got, c.want)
			}
		})
	}
}

func TestShipmentsByPage(t *testing.T) {
	f := newFixture(t)
	for _, lot := range []string{"lot-1", "lot-2", "lot-3"} {
		s := f.shipment()
		s.Lot = lot
		f.receive(t, s)
	}
	answer, err := queryServer{f.keeper}.Shipments(f.ctx, &QueryShipmentsRequest{Pagination: &query.PageRequest{Offset: 1, Limit: 1}})
	if err != nil || len(answer.Shipments) != 1 || answer.Shipments[0].Lot != "lot-2" {
		t.Fatalf("second page: %+v, %v", answer, err)
	}
}

func TestGenesis(t *testing.T) {
	f := newFixture(t)
	f.receive(t, f.shipment())
	exported := f.module.ExportGenesis(f.ctx, f.module.cdc)
	if err := f.module.ValidateGenesis(f.module.cdc, nil, exported); err != nil {
		t.Fatal(err)
	}
	again := newFixture(t)
	again.module.InitGenesis(again.ctx, again.module.cdc, exported)
	if got := again.status(t); got != Received {
		t.Fatalf("imported status %s", got)
	}

	valid := func() GenesisState {
		return GenesisState{Shipments: []ShipmentRecord{
			{Client: testClient, Lot: "lot-7", Product: "green tea", Kilograms: 1, Seller: "Org1MSP", Buyer: "anji1", Status: Received},
		}}
	}
	for name, mutate := range map[string]func(*GenesisState){
		"no client":      func(g *GenesisState) { g.Shipments[0].Client = "" },
		"no lot":         func(g *GenesisState) { g.Shipments[0].Lot = "" },
		"no weight":      func(g *GenesisState) { g.Shipments[0].Kilograms = 0 },
		"no status":      func(g *GenesisState) { g.Shipments[0].Status = Unspecified },
		"unknown status": func(g *GenesisState) { g.Shipments[0].Status = 99 },
		"lot twice":      func(g *GenesisState) { g.Shipments = append(g.Shipments, g.Shipments[0]) },
	} {
		g := valid()
		if err := g.Validate(); err != nil {
			t.Fatal(err)
		}
		mutate(&g)
		if err := g.Validate(); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
