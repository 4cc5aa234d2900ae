package test_test

import (
	"encoding/binary"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/items"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// form is a way to bring a packet. It fails with a code where what is brought
// cannot be said in that form, so that the router never sees it.
type form struct {
	name        string
	receive     func(p packet.Packet, at uint64, proof []byte) ([]byte, error)
	acknowledge func(p packet.Packet, ack packet.Acknowledgement, at uint64, proof []byte) ([]byte, error)
	timeOut     func(p packet.Packet, at uint64, proof []byte) ([]byte, error)
}

var forms = []form{
	{
		name: "call",
		receive: func(p packet.Packet, at uint64, proof []byte) ([]byte, error) {
			return router.PackRecvPacket(bindings.IICS26RouterMsgsMsgRecvPacket{Packet: solidity(p), ProofHeight: height(at), ProofCommitment: proof}), nil
		},
		acknowledge: func(p packet.Packet, ack packet.Acknowledgement, at uint64, proof []byte) ([]byte, error) {
			only, err := only(ack)
			return router.PackAckPacket(bindings.IICS26RouterMsgsMsgAckPacket{
				Packet: solidity(p), Acknowledgement: only, ProofHeight: height(at), ProofAcked: proof,
			}), err
		},
		timeOut: func(p packet.Packet, at uint64, proof []byte) ([]byte, error) {
			return router.PackTimeoutPacket(bindings.IICS26RouterMsgsMsgTimeoutPacket{Packet: solidity(p), ProofHeight: height(at), ProofTimeout: proof}), nil
		},
	},
	{
		name: "packed",
		receive: func(p packet.Packet, at uint64, proof []byte) ([]byte, error) {
			return items.Receive(p, items.Height{Revision: 1, Height: at}, proof)
		},
		acknowledge: func(p packet.Packet, ack packet.Acknowledgement, at uint64, proof []byte) ([]byte, error) {
			only, err := only(ack)
			if err != nil {
				return nil, err
			}
			return items.Acknowledge(p, only, items.Height{Revision: 1, Height: at}, proof)
		},
		timeOut: func(p packet.Packet, at uint64, proof []byte) ([]byte, error) {
			return items.TimeOut(p, items.Height{Revision: 1, Height: at}, proof)
		},
	},
}

// only is the application acknowledgement of those that the router can be told:
// there is room for exactly one.
func only(ack packet.Acknowledgement) ([]byte, error) {
	if len(ack.AppAcknowledgements) != 1 {
		return nil, refusal.AcknowledgementInvalid.With("%d application acknowledgements", len(ack.AppAcknowledgements))
	}
	return ack.AppAcknowledgements[0], nil
}

// Every packet that ibc-go v10 takes the router sends, receives and ends, with
// v10's bytes in its events, and v10's commitments at v10's paths.
func TestPacketsOfV10(t *testing.T) {
	m := newMachine(t)
	checked := 0
	for _, v := range packettest.Load(t).Packets {
		if !v.Valid {
			continue // TestPacketsThatV10Refuses
		}
		checked++
		for _, form := range forms {
			m.isolated("send "+form.name+" "+v.Name, func(t *testing.T) { m.sendVector(v, form) })
			m.isolated("receive "+form.name+" "+v.Name, func(t *testing.T) { m.receiveVector(v, form) })
		}
	}
	require.NotZero(t, checked)
}

func (m *machine) sendVector(v packettest.Packet, form form) {
	p, ack := v.Packet(), packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("fine")}}
	m.link(p.SourceClient, p.DestinationClient, prefix)
	app := m.app(p.Payloads[0].SourcePort, []byte("unused"))
	m.now = p.TimeoutTimestamp - 60
	m.nextSequence(p.Sequence)
	out, receipt := m.must(app, router.PackSendPacket(routerMessage(sendMessage(p))))
	sequence, err := router.UnpackSendPacket(out)
	require.NoError(m.t, err)
	require.Equal(m.t, p.Sequence, sequence)
	event, err := router.UnpackSendPacketEvent(receipt.Logs[0])
	require.NoError(m.t, err)
	require.Equal(m.t, encoded(m.t, v), event.Packet)
	require.Equal(m.t, crypto.Keccak256Hash([]byte(v.SourceClient)), event.ClientId)
	require.Equal(m.t, []byte(v.Commitment), m.commitment(v.CommitmentPath))

	for name, end := range map[string]func() ([]byte, error){
		"AckPacket": func() ([]byte, error) {
			return form.acknowledge(p, ack, m.now, present(m.now, v.AcknowledgementPath, packet.CommitAcknowledgement(ack)))
		},
		"TimeoutPacket": func() ([]byte, error) {
			return form.timeOut(p, p.TimeoutTimestamp, absent(p.TimeoutTimestamp, v.ReceiptPath))
		},
	} {
		m.isolated(name, func(t *testing.T) {
			item, err := end()
			require.NoError(t, err)
			receipt, err := m.relay(item)
			require.NoError(t, err)
			require.Equal(t, []string{name}, closing(t, receipt))
			got, err := packetOf(receipt.Logs[0])
			require.NoError(t, err)
			require.Equal(t, p, got)
			require.Nil(t, m.commitment(v.CommitmentPath))
		})
	}
}

func (m *machine) receiveVector(v packettest.Packet, form form) {
	p := v.Packet()
	m.link(p.DestinationClient, p.SourceClient, prefix)
	m.app(p.Payloads[0].DestinationPort, []byte("fine"))
	m.now = p.TimeoutTimestamp - 1
	item, err := form.receive(p, m.now, present(m.now, v.CommitmentPath, v.Commitment))
	require.NoError(m.t, err)
	receipt, err := m.relay(item)
	require.NoError(m.t, err)
	ack := packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("fine")}}
	require.Equal(m.t, ack, m.written(receipt, v))
	require.Equal(m.t, packet.CommitAcknowledgement(ack), m.commitment(v.AcknowledgementPath))
}

// written is the acknowledgement that a receive wrote.
func (m *machine) written(receipt *types.Receipt, v packettest.Packet) packet.Acknowledgement {
	m.t.Helper()
	require.Equal(m.t, []string{"WriteAcknowledgement"}, closing(m.t, receipt))
	event, err := router.UnpackWriteAcknowledgementEvent(receipt.Logs[len(receipt.Logs)-1])
	require.NoError(m.t, err)
	require.Equal(m.t, encoded(m.t, v), event.Packet)
	require.Equal(m.t, crypto.Keccak256Hash([]byte(v.DestinationClient)), event.ClientId)
	return packet.Acknowledgement{AppAcknowledgements: [][]byte{event.Acknowledgement}}
}

// encoded is a vector's encoding, which its file leaves out where it is large.
func encoded(t testing.TB, v packettest.Packet) []byte {
	t.Helper()
	if len(v.Encoded) != 0 {
		return v.Encoded
	}
	p := v.Packet()
	encoded, err := p.Marshal()
	require.NoError(t, err)
	return encoded
}

// v10Refusals says how the router refuses each packet that ibc-go v10 refuses:
// brought to it, and sent by it. What can be no identifier at all is one that
// the router does not know. A sequence and a destination are not the sender's to
// choose, and the messages of the ABI have one payload: "" is for those.
var v10Refusals = map[string]struct{ receive, send string }{
	"sequence zero":                   {receive: `PacketInvalid("sequence")`},
	"timeout zero":                    {"TimeoutElapsed(0, ", "TimeoutElapsed(0, "},
	"source client empty":             {"CounterpartyMismatch(07-tendermint-0, )", "ClientUnknown()"},
	"source client of 7 characters":   {"CounterpartyMismatch(07-tendermint-0, short-0)", "ClientUnknown(short-0)"},
	"source client of 65 characters":  {"CounterpartyMismatch(07-tendermint-0, ccc", "ClientUnknown(ccc"},
	"source client with a slash":      {"CounterpartyMismatch(07-tendermint-0, 07/tendermint-0)", "ClientUnknown(07/tendermint-0)"},
	"destination client empty":        {receive: "ClientUnknown()"},
	"destination client with a space": {receive: "ClientUnknown(fabric view-3)"},
	"destination client not ascii":    {receive: "ClientUnknown(安济-fabric-0)"},
	"no payload":                      {receive: `PacketInvalid("payloads")`},
	"two payloads":                    {receive: `PacketInvalid("payloads")`},
	"source port empty":               {`PacketInvalid("sourcePort")`, "PortUnknown()"},
	"source port of 1 character":      {`PacketInvalid("sourcePort")`, "PortUnknown(t)"},
	"source port of 129 characters":   {`PacketInvalid("sourcePort")`, "PortUnknown(ppp"},
	"destination port empty":          {"PortUnknown()", `PacketInvalid("destPort")`},
	"destination port with a slash":   {"PortUnknown(shipments/1)", `PacketInvalid("destPort")`},
	"version empty":                   {`PacketInvalid("version")`, `PacketInvalid("version")`},
	"version of white space":          {`PacketInvalid("version")`, `PacketInvalid("version")`},
	"encoding empty":                  {`PacketInvalid("encoding")`, `PacketInvalid("encoding")`},
	"encoding of white space":         {`PacketInvalid("encoding")`, `PacketInvalid("encoding")`},
	"value empty":                     {`PacketInvalid("value")`, `PacketInvalid("value")`},
	"value too large by one byte":     {`PacketInvalid("value")`, `PacketInvalid("value")`},
}

// Every packet that ibc-go v10 refuses the router refuses too, though its proof is
// good, in either form and when it is asked to send it.
func TestPacketsThatV10Refuses(t *testing.T) {
	m := newMachine(t)
	valid := packettest.Load(t).Packets[0].Packet()
	m.link(valid.DestinationClient, valid.SourceClient, prefix)
	m.link(valid.SourceClient, valid.DestinationClient, prefix)
	m.app(valid.Payloads[0].DestinationPort, []byte("fine"))
	sender := m.app(valid.Payloads[0].SourcePort, []byte("fine"))
	checked := 0
	for _, v := range packettest.Load(t).Packets {
		if v.Valid {
			continue
		}
		checked++
		want, listed := v10Refusals[v.Name]
		require.True(t, listed, v.Name)
		p := v.Packet()
		m.now = valid.TimeoutTimestamp - 60
		for _, form := range forms {
			m.isolated("receive "+form.name+" "+v.Name, func(t *testing.T) {
				item, err := form.receive(p, m.now, present(m.now, v.CommitmentPath, v.Commitment))
				if err == nil {
					_, err = m.relay(item)
					revertedWith(t, err, want.receive)
					_, _, err = m.call(m.admin, m.router, item)
				}
				if form.name == "packed" && len(p.Payloads) != 1 {
					require.ErrorIs(t, err, refusal.PacketInvalid, "there is room for one")
				} else if form.name == "packed" {
					revertedWith(t, err, "NotAnItem()")
				} else {
					revertedWith(t, err, want.receive)
				}
				require.Nil(t, m.commitment(v.AcknowledgementPath))
			})
		}
		if want.send == "" {
			continue
		}
		m.isolated("send "+v.Name, func(t *testing.T) {
			_, _, err := m.call(sender, m.router, router.PackSendPacket(routerMessage(sendMessage(p))))
			revertedWith(t, err, want.send)
		})
	}
	require.Len(t, v10Refusals, checked, "one for each")
	item, err := forms[1].receive(valid, m.now, present(m.now, packet.CommitmentPath(valid.SourceClient, 1), packet.CommitPacket(valid)))
	require.NoError(t, err)
	_, err = m.relay(item)
	require.NoError(t, err)
	m.must(sender, router.PackSendPacket(routerMessage(sendMessage(valid))))
}

// revertedWith wants an error of the contracts that starts like this.
func revertedWith(t *testing.T, err error, want string) {
	t.Helper()
	var revert *simulated.Revert
	require.True(t, errors.As(err, &revert), "%v", err)
	require.True(t, strings.HasPrefix(revert.Error(), "reverted with "+want), "%v, want %s", revert, want)
}

// What v10 refuses for its identifiers can be registered neither.
func TestIdentifiersThatV10Refuses(t *testing.T) {
	m := newMachine(t)
	counts := map[string]int{}
	for _, v := range packettest.Load(t).Packets {
		if v.Valid || len(v.Payloads) != 1 {
			continue
		}
		payload := v.Payloads[0]
		for what, register := range map[string]struct {
			call []byte
			want string
		}{
			"source client":      {router.PackAddClient(counterparty(v.SourceClient, prefix), m.client), `CounterpartyInvalid("clientId")`},
			"destination client": {router.PackAddClient(counterparty(v.DestinationClient, prefix), m.client), `CounterpartyInvalid("clientId")`},
			"source port":        {router.PackAddIBCApp(payload.SourcePort, m.client), "PortInvalid"},
			"destination port":   {router.PackAddIBCApp(payload.DestinationPort, m.client), "PortInvalid"},
		} {
			if !strings.HasPrefix(v.Name, what) || strings.HasSuffix(v.Name, "client empty") {
				continue // an empty counterparty is one that is registered later
			}
			counts[what]++
			_, _, err := m.call(m.admin, m.router, register.call)
			revertedWith(t, err, register.want)
		}
	}
	require.Len(t, counts, 4)
}

// The acknowledgements of v10 end a packet that was sent, and are written for one
// that was received, with v10's commitments; those that it refuses do neither.
func TestAcknowledgementsOfV10(t *testing.T) {
	vectors := packettest.Load(t)
	v := vectors.Packets[0]
	p := v.Packet()
	m := newMachine(t)
	m.link(p.SourceClient, p.DestinationClient, prefix)
	m.link(p.DestinationClient, p.SourceClient, prefix)
	sender := m.app(p.Payloads[0].SourcePort, []byte("unused"))
	m.now = p.TimeoutTimestamp - 60
	m.must(sender, router.PackSendPacket(routerMessage(sendMessage(p))))
	for _, a := range vectors.Acknowledgements {
		for _, form := range forms {
			m.isolated("acknowledge "+form.name+" "+a.Name, func(t *testing.T) {
				item, err := form.acknowledge(p, a.Acknowledgement(), m.now, present(m.now, v.AcknowledgementPath, a.Commitment))
				if len(a.AppAcknowledgements) != 1 {
					require.ErrorIs(t, err, refusal.AcknowledgementInvalid)
					return
				}
				require.NoError(t, err)
				receipt, err := m.relay(item)
				if !a.Valid {
					revertedWith(t, err, `AcknowledgementInvalid("empty")`)
					return
				}
				require.NoError(t, err)
				require.Equal(t, []string{"AckPacket"}, closing(t, receipt))
			})
		}
		if len(a.AppAcknowledgements) != 1 {
			continue
		}
		m.isolated("write "+a.Name, func(t *testing.T) {
			answer := a.AppAcknowledgements[0]
			if !a.Success {
				answer = nil // which the application cannot say, only be made to
			}
			m.app(p.Payloads[0].DestinationPort, answer)
			item, err := forms[0].receive(p, m.now, present(m.now, v.CommitmentPath, v.Commitment))
			require.NoError(t, err)
			receipt, err := m.relay(item)
			if !a.Valid {
				revertedWith(t, err, `AcknowledgementInvalid("empty")`)
				return
			}
			require.NoError(t, err)
			require.Equal(t, a.Acknowledgement(), m.written(receipt, v))
			require.Equal(t, []byte(a.Commitment), m.commitment(v.AcknowledgementPath))
		})
	}
}

func TestConstantsAreThoseOfV10(t *testing.T) {
	m := newMachine(t)
	constants := packettest.Load(t).Constants
	out, _ := m.must(m.admin, router.PackMAXTIMEOUTDELTA())
	require.Equal(t, constants.MaxTimeoutSeconds, common.BytesToHash(out).Big().Uint64())
	out, _ = m.must(m.admin, router.PackMAXPAYLOADSIZE())
	require.EqualValues(t, constants.MaxPayloadsSize, common.BytesToHash(out).Big().Uint64())
	require.Equal(t, packet.MaxTimeoutDelta, time.Duration(constants.MaxTimeoutSeconds)*time.Second)
	// The error acknowledgement is written in TestAcknowledgementsOfV10.
	require.True(t, slices.ContainsFunc(packettest.Load(t).Acknowledgements, func(a packettest.Acknowledgement) bool {
		return len(a.AppAcknowledgements) == 1 && string(a.AppAcknowledgements[0]) == string(constants.ErrorAcknowledgement)
	}))
}

// The router asks a light client for v10's Merkle path of a packet.
func TestMerklePathsOfV10(t *testing.T) {
	m := newMachine(t)
	for _, v := range packettest.Load(t).MerklePaths {
		m.isolated("", func(t *testing.T) {
			// The vectors' path is that of a receipt, whose absence a timeout shows.
			id, sequence := string(v.Path[:len(v.Path)-9]), binary.BigEndian.Uint64(v.Path[len(v.Path)-8:])
			require.Equal(t, []byte(v.Path), packet.ReceiptPath(id, sequence))
			p := packettest.Load(t).Packets[0].Packet()
			p.SourceClient, p.DestinationClient, p.Sequence = "client-0", id, sequence
			m.link(p.SourceClient, id, bytesOf(v.Prefix))
			sender := m.app(p.Payloads[0].SourcePort, []byte("unused"))
			m.now = p.TimeoutTimestamp - 60
			m.nextSequence(sequence)
			m.must(sender, router.PackSendPacket(routerMessage(sendMessage(p))))
			item, err := forms[0].timeOut(p, p.TimeoutTimestamp, claimAt(bytesOf(v.Keys), "absent", p.TimeoutTimestamp))
			require.NoError(t, err)
			receipt, err := m.relay(item)
			require.NoError(t, err)
			require.Equal(t, []string{"TimeoutPacket"}, closing(t, receipt))
		})
	}
}

func bytesOf(list []packettest.Hex) [][]byte {
	converted := make([][]byte, len(list))
	for i, h := range list {
		converted[i] = h
	}
	return converted
}
