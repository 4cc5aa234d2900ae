// Command ibcv10 writes the golden vectors of IBC v2 packets by running
// ibc-go v10 itself. It is a module of its own because v8's and v10's types
// cannot share a binary. From the repository's root:
//
//	go -C testnet/tools/ibcv10 run . > contracts/packet/testdata/vectors.json
package main

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"

	clienttypes "github.com/cosmos/ibc-go/v10/modules/core/02-client/types"
	clientv2 "github.com/cosmos/ibc-go/v10/modules/core/02-client/v2/types"
	channelv1 "github.com/cosmos/ibc-go/v10/modules/core/04-channel/types"
	channelv2 "github.com/cosmos/ibc-go/v10/modules/core/04-channel/v2/types"
	host "github.com/cosmos/ibc-go/v10/modules/core/24-host/v2"
)

type vectors struct {
	Source           string            `json:"source"`
	Constants        constants         `json:"constants"`
	Packets          []packet          `json:"packets"`
	Acknowledgements []acknowledgement `json:"acknowledgements"`
	MerklePaths      []merklePath      `json:"merkle_paths"`
	Messages         []message         `json:"messages"`
}

type constants struct {
	ErrorAcknowledgement string            `json:"error_acknowledgement"`
	MaxTimeoutSeconds    uint64            `json:"max_timeout_seconds"`
	MaxPayloadsSize      int               `json:"max_payloads_size"`
	Events               map[string]string `json:"events"`
}

type packet struct {
	Name                string    `json:"name"`
	Sequence            uint64    `json:"sequence,string"`
	SourceClient        string    `json:"source_client"`
	DestinationClient   string    `json:"destination_client"`
	TimeoutTimestamp    uint64    `json:"timeout_timestamp,string"`
	Payloads            []payload `json:"payloads"`
	Valid               bool      `json:"valid"`
	Refusal             string    `json:"refusal,omitempty"` // what ibc-go says
	Encoded             string    `json:"encoded,omitempty"` // protobuf; left out where it is long
	Commitment          string    `json:"commitment"`
	CommitmentPath      string    `json:"commitment_path"`
	ReceiptPath         string    `json:"receipt_path"`
	AcknowledgementPath string    `json:"acknowledgement_path"`
}

// payload's value is Value in hex, RepeatCount times.
type payload struct {
	SourcePort      string `json:"source_port"`
	DestinationPort string `json:"destination_port"`
	Version         string `json:"version"`
	Encoding        string `json:"encoding"`
	Value           string `json:"value"`
	RepeatCount     int    `json:"repeat_count"`
}

type acknowledgement struct {
	Name                string   `json:"name"`
	AppAcknowledgements []string `json:"app_acknowledgements"`
	Valid               bool     `json:"valid"`
	Success             bool     `json:"success"`
	Encoded             string   `json:"encoded"`
	Commitment          string   `json:"commitment"`
}

type merklePath struct {
	Prefix []string `json:"prefix"`
	Path   string   `json:"path"`
	Keys   []string `json:"keys"`
}

type message struct {
	TypeURL string `json:"type_url"`
	Encoded string `json:"encoded"`
}

func main() {
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(vectors{
		Source: "github.com/cosmos/ibc-go/v10 v10.7.0, modules/core/04-channel/v2; made by testnet/tools/ibcv10",
		Constants: constants{
			ErrorAcknowledgement: hex.EncodeToString(channelv2.ErrorAcknowledgement[:]),
			MaxTimeoutSeconds:    uint64(channelv2.MaxTimeoutDelta.Seconds()),
			MaxPayloadsSize:      channelv1.MaximumPayloadsSize,
			Events: map[string]string{
				"send": channelv2.EventTypeSendPacket, "recv": channelv2.EventTypeRecvPacket,
				"write_ack": channelv2.EventTypeWriteAck, "acknowledge": channelv2.EventTypeAcknowledgePacket,
				"timeout": channelv2.EventTypeTimeoutPacket, "category": channelv2.AttributeValueCategory,
				"source_client": channelv2.AttributeKeySrcClient, "destination_client": channelv2.AttributeKeyDstClient,
				"sequence": channelv2.AttributeKeySequence, "timeout_timestamp": channelv2.AttributeKeyTimeoutTimestamp,
				"packet_hex": channelv2.AttributeKeyEncodedPacketHex, "ack_hex": channelv2.AttributeKeyEncodedAckHex,
			},
		},
		Packets:          packets(),
		Acknowledgements: acknowledgements(),
		MerklePaths:      merklePaths(),
		Messages:         messages(),
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, "ibcv10:", err)
		os.Exit(1)
	}
}

// valid is the packet that every case changes in one place.
func valid() channelv2.Packet {
	return channelv2.NewPacket(1, "07-tendermint-0", "fabric-view-3", 1_800_000_000,
		channelv2.NewPayload("traceability", "shipments", "traceability-1", "application/json", []byte(`{"lot":"7"}`)))
}

func packets() []packet {
	cases := []struct {
		name   string
		change func(*channelv2.Packet)
	}{
		{"valid", func(*channelv2.Packet) {}},
		{"sequence zero", func(p *channelv2.Packet) { p.Sequence = 0 }},
		{"sequence of all eight bytes", func(p *channelv2.Packet) { p.Sequence = 0x0102030405060708 }},
		{"sequence of 63 bits", func(p *channelv2.Packet) { p.Sequence = 1<<63 - 1 }},
		{"sequence largest", func(p *channelv2.Packet) { p.Sequence = 1<<64 - 1 }},
		{"timeout zero", func(p *channelv2.Packet) { p.TimeoutTimestamp = 0 }},
		{"timeout one second later", func(p *channelv2.Packet) { p.TimeoutTimestamp++ }},
		{"timeout in nanoseconds", func(p *channelv2.Packet) { p.TimeoutTimestamp *= 1_000_000_000 }},
		{"source client empty", func(p *channelv2.Packet) { p.SourceClient = "" }},
		{"source client of 7 characters", func(p *channelv2.Packet) { p.SourceClient = "short-0" }},
		{"source client of 8 characters", func(p *channelv2.Packet) { p.SourceClient = "client-0" }},
		{"source client of 64 characters", func(p *channelv2.Packet) { p.SourceClient = strings.Repeat("c", 62) + "-0" }},
		{"source client of 65 characters", func(p *channelv2.Packet) { p.SourceClient = strings.Repeat("c", 63) + "-0" }},
		{"source client with a slash", func(p *channelv2.Packet) { p.SourceClient = "07/tendermint-0" }},
		{"destination client empty", func(p *channelv2.Packet) { p.DestinationClient = "" }},
		{"destination client other", func(p *channelv2.Packet) { p.DestinationClient = "fabric-view-4" }},
		{"destination client with a space", func(p *channelv2.Packet) { p.DestinationClient = "fabric view-3" }},
		{"destination client not ascii", func(p *channelv2.Packet) { p.DestinationClient = "安济-fabric-0" }},
		{"no payload", func(p *channelv2.Packet) { p.Payloads = nil }},
		{"two payloads", func(p *channelv2.Packet) { p.Payloads = append(p.Payloads, p.Payloads[0]) }},
		{"source port empty", func(p *channelv2.Packet) { p.Payloads[0].SourcePort = "" }},
		{"source port of 1 character", func(p *channelv2.Packet) { p.Payloads[0].SourcePort = "t" }},
		{"source port of 128 characters", func(p *channelv2.Packet) { p.Payloads[0].SourcePort = strings.Repeat("p", 128) }},
		{"source port of 129 characters", func(p *channelv2.Packet) { p.Payloads[0].SourcePort = strings.Repeat("p", 129) }},
		{"source port with every allowed symbol", func(p *channelv2.Packet) { p.Payloads[0].SourcePort = "aZ09._+-#[]<>" }},
		{"destination port empty", func(p *channelv2.Packet) { p.Payloads[0].DestinationPort = "" }},
		{"destination port with a slash", func(p *channelv2.Packet) { p.Payloads[0].DestinationPort = "shipments/1" }},
		{"ports exchanged", func(p *channelv2.Packet) {
			p.Payloads[0].SourcePort, p.Payloads[0].DestinationPort = p.Payloads[0].DestinationPort, p.Payloads[0].SourcePort
		}},
		{"version empty", func(p *channelv2.Packet) { p.Payloads[0].Version = "" }},
		{"version of white space", func(p *channelv2.Packet) { p.Payloads[0].Version = " \t\n\u2003" }},
		{"version not ascii", func(p *channelv2.Packet) { p.Payloads[0].Version = "追溯-1" }},
		{"encoding empty", func(p *channelv2.Packet) { p.Payloads[0].Encoding = "" }},
		{"encoding of white space", func(p *channelv2.Packet) { p.Payloads[0].Encoding = "  " }},
		{"version and encoding shifted by a byte", func(p *channelv2.Packet) {
			p.Payloads[0].Version, p.Payloads[0].Encoding = "traceability-1a", "pplication/json"
		}},
		{"value empty", func(p *channelv2.Packet) { p.Payloads[0].Value = nil }},
		{"value of one zero byte", func(p *channelv2.Packet) { p.Payloads[0].Value = []byte{0} }},
		{"value of all bytes", func(p *channelv2.Packet) {
			p.Payloads[0].Value = nil
			for b := range 256 {
				p.Payloads[0].Value = append(p.Payloads[0].Value, byte(b))
			}
		}},
		{"value not ascii", func(p *channelv2.Packet) { p.Payloads[0].Value = []byte("安济桥 🌉") }},
		{"value largest", func(p *channelv2.Packet) {
			p.Payloads[0].Value = bytes.Repeat([]byte{'a'}, channelv1.MaximumPayloadsSize)
		}},
		{"value too large by one byte", func(p *channelv2.Packet) {
			p.Payloads[0].Value = bytes.Repeat([]byte{'a'}, channelv1.MaximumPayloadsSize+1)
		}},
	}
	made := make([]packet, len(cases))
	for i, c := range cases {
		p := valid()
		c.change(&p)
		made[i] = describe(c.name, p)
	}
	return made
}

func describe(name string, p channelv2.Packet) packet {
	d := packet{
		Name:                name,
		Sequence:            p.Sequence,
		SourceClient:        p.SourceClient,
		DestinationClient:   p.DestinationClient,
		TimeoutTimestamp:    p.TimeoutTimestamp,
		Payloads:            []payload{},
		Commitment:          hex.EncodeToString(channelv2.CommitPacket(p)),
		CommitmentPath:      hex.EncodeToString(host.PacketCommitmentKey(p.SourceClient, p.Sequence)),
		ReceiptPath:         hex.EncodeToString(host.PacketReceiptKey(p.DestinationClient, p.Sequence)),
		AcknowledgementPath: hex.EncodeToString(host.PacketAcknowledgementKey(p.DestinationClient, p.Sequence)),
		Valid:               true,
	}
	if err := p.ValidateBasic(); err != nil {
		d.Valid, d.Refusal = false, err.Error()
	}
	if encoded := encode(&p); len(encoded) < 4096 {
		d.Encoded = hex.EncodeToString(encoded)
	}
	for _, pd := range p.Payloads {
		value, count := pd.Value, 1
		if len(value) > 4096 {
			value, count = value[:1], len(value)
		}
		d.Payloads = append(d.Payloads, payload{pd.SourcePort, pd.DestinationPort, pd.Version, pd.Encoding, hex.EncodeToString(value), count})
	}
	return d
}

func acknowledgements() []acknowledgement {
	cases := []struct {
		name string
		acks [][]byte
	}{
		{"result", [][]byte{[]byte(`{"result":"AQ=="}`)}},
		{"one byte", [][]byte{{1}}},
		{"universal error", [][]byte{channelv2.ErrorAcknowledgement[:]}},
		{"universal error and a byte", [][]byte{append(bytes.Clone(channelv2.ErrorAcknowledgement[:]), 0)}},
		{"empty", [][]byte{{}}},
		{"none", nil},
		{"two", [][]byte{{1}, {2}}},
		{"two joined", [][]byte{{1, 2}}},
		{"universal error and another", [][]byte{channelv2.ErrorAcknowledgement[:], {1}}},
	}
	made := make([]acknowledgement, len(cases))
	for i, c := range cases {
		ack := channelv2.NewAcknowledgement(c.acks...)
		made[i] = acknowledgement{
			Name:                c.name,
			AppAcknowledgements: []string{},
			Valid:               ack.Validate() == nil,
			Encoded:             hex.EncodeToString(encode(&ack)),
			Commitment:          hex.EncodeToString(channelv2.CommitAcknowledgement(ack)),
		}
		if len(c.acks) != 0 { // v10's Success panics without one
			made[i].Success = ack.Success()
		}
		for _, a := range c.acks {
			made[i].AppAcknowledgements = append(made[i].AppAcknowledgements, hex.EncodeToString(a))
		}
	}
	return made
}

func merklePaths() []merklePath {
	path := host.PacketReceiptKey("07-tendermint-0", binary.BigEndian.Uint64([]byte("/%2F\x00\xff+ ")))
	var made []merklePath
	for _, prefix := range [][][]byte{{{}}, {[]byte("ibc"), {}}, {[]byte("ibc"), []byte("a/b%")}} {
		built := channelv2.BuildMerklePath(prefix, path)
		made = append(made, merklePath{hexes(prefix), hex.EncodeToString(path), hexes(built.KeyPath)})
	}
	return made
}

func hexes(list [][]byte) []string {
	encoded := make([]string, len(list))
	for i, b := range list {
		encoded[i] = hex.EncodeToString(b)
	}
	return encoded
}

// messages has one of each, with every field set.
func messages() []message {
	const signer = "cosmos1w3jhxap3gempvr"
	p, height := valid(), clienttypes.NewHeight(4, 5)
	var made []message
	for _, msg := range []proto.Message{
		channelv2.NewMsgSendPacket(p.SourceClient, p.TimeoutTimestamp, signer, p.Payloads...),
		channelv2.NewMsgRecvPacket(p, []byte("proof"), height, signer),
		channelv2.NewMsgTimeout(p, []byte("proof"), height, signer),
		channelv2.NewMsgAcknowledgement(p, channelv2.NewAcknowledgement([]byte("ack")), []byte("proof"), height, signer),
		clientv2.NewMsgRegisterCounterparty("07-tendermint-0", [][]byte{[]byte("ibc"), {}}, "fabric-view-3", signer),
		&channelv2.MsgSendPacketResponse{Sequence: 6},
		&channelv2.MsgRecvPacketResponse{Result: channelv2.NOOP},
		&channelv2.MsgTimeoutResponse{Result: channelv2.SUCCESS},
		&channelv2.MsgAcknowledgementResponse{Result: channelv2.FAILURE},
		&channelv2.RecvPacketResult{Status: channelv2.PacketStatus_Failure, Acknowledgement: []byte("ack")},
		&channelv2.PacketState{ClientId: "07-tendermint-0", Sequence: 7, Data: []byte("data")},
		&channelv2.PacketSequence{ClientId: "07-tendermint-0", Sequence: 8},
		&clientv2.CounterpartyInfo{MerklePrefix: [][]byte{[]byte("ibc"), {}}, ClientId: "fabric-view-3"},
		&channelv2.QueryUnreceivedPacketsRequest{ClientId: "07-tendermint-0", Sequences: []uint64{1, 300}},
		&channelv2.QueryUnreceivedPacketsResponse{Sequences: []uint64{1, 300}, Height: height},
		&channelv2.QueryUnreceivedAcksRequest{ClientId: "07-tendermint-0", PacketAckSequences: []uint64{1, 300}},
		&channelv2.QueryPacketCommitmentResponse{Commitment: []byte("c"), Proof: []byte("p"), ProofHeight: height},
		&channelv2.QueryPacketReceiptResponse{Received: true, Proof: []byte("p"), ProofHeight: height},
	} {
		made = append(made, message{codectypes.MsgTypeURL(msg), hex.EncodeToString(encode(msg))})
	}
	return made
}

func encode(msg proto.Message) []byte {
	encoded, err := proto.Marshal(msg)
	if err != nil {
		panic(err)
	}
	return encoded
}
