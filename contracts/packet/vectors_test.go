package packet_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestConstantsAreThoseOfV10(t *testing.T) {
	constants := packettest.Load(t).Constants
	require.Equal(t, [][]byte{constants.ErrorAcknowledgement}, packet.ErrorAcknowledgement().AppAcknowledgements)
	require.Equal(t, constants.MaxTimeoutSeconds, uint64(packet.MaxTimeoutDelta/time.Second))
	require.Equal(t, constants.MaxPayloadsSize, packet.MaxPayloadsSize)
}

func TestPacketsOfV10(t *testing.T) {
	valid := 0
	for _, v := range packettest.Load(t).Packets {
		t.Run(v.Name, func(t *testing.T) {
			p := v.Packet()
			require.Equal(t, []byte(v.Commitment), packet.CommitPacket(p))
			require.Equal(t, []byte(v.CommitmentPath), packet.CommitmentPath(p.SourceClient, p.Sequence))
			require.Equal(t, []byte(v.ReceiptPath), packet.ReceiptPath(p.DestinationClient, p.Sequence))
			require.Equal(t, []byte(v.AcknowledgementPath), packet.AcknowledgementPath(p.DestinationClient, p.Sequence))
			if v.Valid {
				valid++
				require.NoError(t, p.Validate())
			} else {
				require.ErrorIs(t, p.Validate(), refusal.PacketInvalid, "ibc-go: %s", v.Refusal)
			}
			if len(v.Encoded) != 0 {
				encoded, err := p.Marshal()
				require.NoError(t, err)
				require.Equal(t, []byte(v.Encoded), encoded)
				parsed, err := packet.ParsePacket(v.Encoded)
				require.NoError(t, err)
				require.Equal(t, packet.CommitPacket(p), packet.CommitPacket(parsed))
			}
		})
	}
	require.NotZero(t, valid)
}

// No two cases are one packet, and so none may share commitment and path.
func TestCommitmentsDiffer(t *testing.T) {
	vectors := packettest.Load(t).Packets
	for i, a := range vectors {
		for _, b := range vectors[:i] {
			require.False(t, bytes.Equal(a.Commitment, b.Commitment) && bytes.Equal(a.CommitmentPath, b.CommitmentPath), "%s and %s", a.Name, b.Name)
		}
	}
}

func TestAcknowledgementsOfV10(t *testing.T) {
	for _, v := range packettest.Load(t).Acknowledgements {
		t.Run(v.Name, func(t *testing.T) {
			ack := v.Acknowledgement()
			require.Equal(t, []byte(v.Commitment), packet.CommitAcknowledgement(ack))
			require.Equal(t, v.Success, ack.Success())
			if v.Valid {
				require.NoError(t, ack.Validate())
			} else {
				require.ErrorIs(t, ack.Validate(), refusal.AcknowledgementInvalid)
			}
			encoded, err := ack.Marshal()
			require.NoError(t, err)
			require.Equal(t, []byte(v.Encoded), encoded)
			_, err = packet.ParseAcknowledgement(v.Encoded)
			require.NoError(t, err)
		})
	}
}
