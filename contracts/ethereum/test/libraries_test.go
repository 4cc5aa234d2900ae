package test_test

import (
	"strings"
	"testing"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/contracts/packet"
)

var probe = test.NewProbe()

// libraries calls the router's libraries one by one.
type libraries struct {
	*simulated.Chain
	address common.Address
}

func newLibraries(t *testing.T) libraries {
	t.Helper()
	c := simulated.New(t)
	return libraries{Chain: c, address: c.Deploy(&test.ProbeMetaData, nil)}
}

func (l libraries) call(t require.TestingT, data []byte) []byte {
	out, err := l.Call(l.Account(0), l.address, data)
	require.NoError(t, err)
	return out
}

// probed is a packet as the bindings of the tests' contracts have it.
func probed(p packet.Packet) test.IICS26RouterMsgsPacket {
	s := test.IICS26RouterMsgsPacket{
		Sequence: p.Sequence, SourceClient: p.SourceClient, DestClient: p.DestinationClient, TimeoutTimestamp: p.TimeoutTimestamp,
	}
	for range p.Payloads {
		s.Payloads = append(s.Payloads, sendMessage(p).Payload)
	}
	return s
}

// Packets of any shape: the encoding and the commitment are those of the Go
// package, and each call is what the ABI says.
func TestEncodings(t *testing.T) {
	l := newLibraries(t)
	mock := test.NewMockLightClient()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune("az09-#安")), 1, 140, 400)
		content := rapid.SliceOfN(rapid.Byte(), 1, 300)
		p := packet.Packet{
			Sequence: rapid.Uint64Min(1).Draw(t, "sequence"), SourceClient: text.Draw(t, "source"), DestinationClient: text.Draw(t, "destination"),
			TimeoutTimestamp: rapid.Uint64Min(1).Draw(t, "timeout"),
			Payloads: []packet.Payload{{
				SourcePort: text.Draw(t, "source port"), DestinationPort: text.Draw(t, "destination port"),
				Version: text.Draw(t, "version"), Encoding: text.Draw(t, "encoding"), Value: content.Draw(t, "value"),
			}},
		}
		out, err := probe.UnpackPacket(l.call(t, probe.PackPacket(probed(p))))
		require.NoError(t, err)
		encoded, err := p.Marshal()
		require.NoError(t, err)
		require.Equal(t, encoded, out.Encoded)
		require.Equal(t, packet.CommitPacket(p), out.Commitment[:])

		keys := rapid.SliceOfN(rapid.SliceOfN(rapid.Byte(), 0, 128), 1, 8).Draw(t, "prefix")
		commitment := [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "commitment"))
		height := test.IICS02ClientMsgsHeight{RevisionNumber: rapid.Uint64().Draw(t, "revision"), RevisionHeight: rapid.Uint64().Draw(t, "height")}
		proof := rapid.SliceOfN(rapid.Byte(), 0, 300).Draw(t, "proof")
		proofs, err := probe.UnpackProofs(l.call(t, probe.PackProofs(keys, probed(p), commitment, height, proof)))
		require.NoError(t, err)
		path := append([][]byte{}, keys...)
		path[len(path)-1] = append(append([]byte{}, path[len(path)-1]...), packet.CommitmentPath(p.SourceClient, p.Sequence)...)
		require.Equal(t, mock.PackVerifyMembership(test.ILightClientMsgsMsgVerifyMembership{
			Proof: proof, ProofHeight: height, Path: path, Value: commitment[:],
		}), proofs.Membership)
		require.Equal(t, mock.PackVerifyNonMembership(test.ILightClientMsgsMsgVerifyNonMembership{
			Proof: proof, ProofHeight: height, Path: path,
		}), proofs.NonMembership)
		unpacked, err := probe.UnpackPrefix(l.call(t, probe.PackPrefix(keys)))
		require.NoError(t, err)
		require.Equal(t, keys, unpacked)

		relayer := common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "relayer"))
		onReceive := app.PackOnRecvPacket(test.IIBCAppCallbacksOnRecvPacketCallback{
			SourceClient: p.SourceClient, DestinationClient: p.DestinationClient, Sequence: p.Sequence, Payload: probed(p).Payloads[0], Relayer: relayer,
		})
		callbacks, err := probe.UnpackCallbacks(l.call(t, probe.PackCallbacks([4]byte(onReceive), probed(p), proof, relayer)))
		require.NoError(t, err)
		require.Equal(t, onReceive, callbacks.OnPacket)
		require.Equal(t, app.PackOnAcknowledgementPacket(test.IIBCAppCallbacksOnAcknowledgementPacketCallback{
			SourceClient: p.SourceClient, DestinationClient: p.DestinationClient, Sequence: p.Sequence, Payload: probed(p).Payloads[0],
			Acknowledgement: proof, Relayer: relayer,
		}), callbacks.OnAcknowledgement)
	})
}

// The rules on identifiers are ibc-go's, and on blank text Go's.
func TestIdentifiers(t *testing.T) {
	l := newLibraries(t)
	check := func(t require.TestingT, id string) {
		out, err := probe.UnpackIdentifiers(l.call(t, probe.PackIdentifiers(id)))
		require.NoError(t, err)
		require.Equal(t, host.PortIdentifierValidator(id) == nil, out.Port, "port %q", id)
		require.Equal(t, host.ChannelIdentifierValidator(id) == nil, out.Client, "client %q", id)
		require.Equal(t, strings.TrimSpace(id) == "", out.Blank, "blank %q", id)
		require.Equal(t, clienttypes.IsClientIDFormat(id) && clienttypes.IsValidClientID(id), out.Numbered, "numbered %q", id)
	}
	for _, id := range []string{
		"", "a", "ab", "client-0", "07-tendermint-0", "client-", "-0", "--0", "a-0", "a--0", "-a-0", "client-18446744073709551615",
		"client-18446744073709551616", "client-00000000000000000001", "client-000000000000000000001", "client#a-0", "client_-0", "client.a-1",
		"fabric view-3", "07/tendermint-0", "安济-fabric-0", "client-0\n", "\xff\xff\xff\xff\xff\xff\xff\xff",
		strings.Repeat("p", 64), strings.Repeat("p", 65), strings.Repeat("p", 128), strings.Repeat("p", 129),
		" ", "\t\n\v\f\r ", "\u0085\u00a0", "\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000", "\u200b", "\u180e", "\xc2", "\xe2\x80", "  x", "\u3000x", "\x1f", "\x7f", "\x80",
	} {
		check(t, id)
	}
	rapid.Check(t, func(t *rapid.T) {
		check(t, rapid.StringOf(rapid.RuneFrom([]rune("aZ09-_.+#[]<>/ \t\u00a0\u2003\u3000é"))).Draw(t, "id"))
	})
}
