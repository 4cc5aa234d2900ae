package cosmos_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/contracts/packet/packettest"
)

// Every message that ibc-go v10 writes is known here under its type URL and
// comes back byte for byte: no field is missing, renumbered or of another type.
func TestMessagesOfV10(t *testing.T) {
	registry := newCodec(t).InterfaceRegistry()
	for _, v := range packettest.Load(t).Messages {
		t.Run(v.TypeURL, func(t *testing.T) {
			name := strings.TrimPrefix(v.TypeURL, "/")
			goType := proto.MessageType(name)
			require.NotNil(t, goType)
			msg := reflect.New(goType.Elem()).Interface().(proto.Message)
			require.NoError(t, proto.Unmarshal(v.Encoded, msg))
			encoded, err := proto.Marshal(msg)
			require.NoError(t, err)
			require.Equal(t, []byte(v.Encoded), encoded)
			fields := reflect.ValueOf(msg).Elem()
			for i := range fields.NumField() {
				require.False(t, fields.Field(i).IsZero(), "field %s is not set", fields.Type().Field(i).Name)
			}
			if strings.Contains(name, ".Msg") && !strings.HasSuffix(name, "Response") {
				resolved, err := registry.Resolve(v.TypeURL)
				require.NoError(t, err)
				require.Implements(t, (*sdk.Msg)(nil), resolved)
				require.Implements(t, (*sdk.HasValidateBasic)(nil), resolved)
			}
		})
	}
}

// A chain with our module stores for every packet of v10 what v10 would.
func TestChainStoresWhatV10Would(t *testing.T) {
	stored := 0
	for _, v := range packettest.Load(t).Packets {
		p := v.Packet()
		if !v.Valid || p.SourceClient != "07-tendermint-0" || p.Sequence != 1 || p.TimeoutTimestamp > 1<<32 {
			continue // a host chooses sequence and client by itself
		}
		t.Run(v.Name, func(t *testing.T) {
			l := newLink(t)
			require.Equal(t, p.SourceClient, l.onA)
			l.a.write(func(ctx sdk.Context) {
				// The vectors' timeouts and destinations are not of this link's making.
				l.a.now = genesisTime.Add(-3600e9)
				l.a.clients.ClientStore(ctx, l.onA).Set([]byte("counterparty"), l.a.cdc.MustMarshal(counterpartyInfo(p.DestinationClient, "ibc", "")))
			})
			l.b.now = l.a.now
			l.step()
			if p.Payloads[0].SourcePort != port {
				l.a.write(func(ctx sdk.Context) {
					_, err := l.a.keeper.SendPacket(ctx, sdk.MustAccAddressFromBech32(user), l.onA, p.TimeoutTimestamp, p.Payloads[0])
					require.ErrorContains(t, err, "port_unknown")
				})
				if !sdk.IsAlphaNumeric(p.Payloads[0].SourcePort) {
					return // valid in a packet, but no application can be bound to it
				}
				l.a.keeper.AddRoute(p.Payloads[0].SourcePort, l.a.app)
			}
			l.a.write(func(ctx sdk.Context) {
				_, err := l.a.keeper.SendPacket(ctx, sdk.MustAccAddressFromBech32(user), l.onA, p.TimeoutTimestamp, p.Payloads[0])
				require.NoError(t, err)
			})
			require.Equal(t, []byte(v.Commitment), l.a.at(v.CommitmentPath))
			stored++
		})
	}
	require.Greater(t, stored, 10)
}

func FuzzMessages(f *testing.F) {
	registry := newCodec(f).InterfaceRegistry()
	var urls []string
	for _, v := range packettest.Load(f).Messages {
		if _, err := registry.Resolve(v.TypeURL); err == nil {
			f.Add(byte(len(urls)), []byte(v.Encoded))
			urls = append(urls, v.TypeURL)
		}
	}
	f.Fuzz(func(t *testing.T, which byte, encoded []byte) {
		msg, err := registry.Resolve(urls[int(which)%len(urls)])
		require.NoError(t, err)
		if proto.Unmarshal(encoded, msg) != nil {
			return
		}
		if msg, ok := msg.(sdk.HasValidateBasic); ok {
			_ = msg.ValidateBasic()
		}
	})
}
