package bench

import (
	"context"
	"fmt"
	"slices"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/ics20"
)

// Ceiling is how fast two chains execute packets' messages that lie ready,
// with no relayer at work. Seconds are of block time, from the first block of
// a part to the commit of its last.
type Ceiling struct {
	SendSeconds        float64 `json:"send_seconds"`
	ReceiveSeconds     float64 `json:"receive_seconds"`
	AcknowledgeSeconds float64 `json:"acknowledge_seconds"`
	// Acknowledged is what no relayer can exceed: the source has to execute
	// sends and acknowledgements, the destination meanwhile receives. With
	// packets in both directions each chain has to execute all three.
	Acknowledged float64 `json:"acknowledged_per_second"`
}

// ceiling has a link of its own, which no relayer knows.
type ceiling struct {
	ends      ends
	chains    [2]adapters.Chain
	clients   [2]string
	transfers *transfers // from end from
	from      int
	both      bool       // packets are to go both ways at once
	relayers  [2]*wallet // accounts that sign what a relayer would
}

// link makes the clients. It must not run beside a relayer, whose accounts it
// uses.
func (c *ceiling) link(ctx context.Context) error {
	for i, chain := range c.chains {
		params, err := c.chains[1-i].ClientParams(ctx)
		if err != nil {
			return err
		}
		if c.clients[i], err = chain.CreateClient(ctx, params); err != nil {
			return err
		}
	}
	for i, chain := range c.chains {
		if err := chain.RegisterCounterparty(ctx, c.clients[i], c.clients[1-i], c.chains[1-i].MerklePrefix()); err != nil {
			return err
		}
	}
	return nil
}

// run sends packets, receives and acknowledges them, one after the other.
func (c *ceiling) run(ctx context.Context, packets int) (Ceiling, error) {
	ctx, cancel := context.WithTimeout(ctx, load{packets: packets}.patience())
	defer cancel()
	due := dueTime()
	a, b := c.from, 1-c.from
	sends, err := c.transfers.sign(c.transfers.overClients(c.clients[a], due, packets), 0)
	if err != nil {
		return Ceiling{}, err
	}
	sent, sequences, err := c.execute(ctx, a, adapters.PacketSent, sends, packets)
	if err != nil {
		return Ceiling{}, fmt.Errorf("send: %w", err)
	}
	list := make([]packet.Packet, len(sequences))
	for i, sequence := range sequences {
		list[i] = packet.Packet{
			Sequence: sequence, SourceClient: c.clients[a], DestinationClient: c.clients[b],
			TimeoutTimestamp: uint64(due.Unix()), Payloads: []packet.Payload{c.transfers.payload()},
		}
	}
	receives, err := c.build(ctx, b, list, sent.last, func(p packet.Packet) []byte {
		return packet.CommitmentPath(p.SourceClient, p.Sequence)
	}, func(p packet.Packet, proof []byte, height clienttypes.Height, signer string) proto.Message {
		return &channelv2.MsgRecvPacket{Packet: p, ProofCommitment: proof, ProofHeight: height, Signer: signer}
	})
	if err != nil {
		return Ceiling{}, err
	}
	received, _, err := c.execute(ctx, b, adapters.PacketReceived, receives, packets)
	if err != nil {
		return Ceiling{}, fmt.Errorf("receive: %w", err)
	}
	answer := packet.Acknowledgement{AppAcknowledgements: [][]byte{ics20.Acknowledgement()}}
	acknowledgements, err := c.build(ctx, a, list, received.last, func(p packet.Packet) []byte {
		return packet.AcknowledgementPath(p.DestinationClient, p.Sequence)
	}, func(p packet.Packet, proof []byte, height clienttypes.Height, signer string) proto.Message {
		return &channelv2.MsgAcknowledgement{Packet: p, Acknowledgement: answer, ProofAcked: proof, ProofHeight: height, Signer: signer}
	})
	if err != nil {
		return Ceiling{}, err
	}
	acknowledged, _, err := c.execute(ctx, a, adapters.PacketAcknowledged, acknowledgements, packets)
	if err != nil {
		return Ceiling{}, fmt.Errorf("acknowledge: %w", err)
	}
	return newCeiling(packets, c.both, sent.took, received.took, acknowledged.took), nil
}

func newCeiling(packets int, both bool, send, receive, acknowledge time.Duration) Ceiling {
	busier := max(send+acknowledge, receive)
	if both {
		busier, packets = send+acknowledge+receive, 2*packets
	}
	return Ceiling{
		SendSeconds: send.Seconds(), ReceiveSeconds: receive.Seconds(), AcknowledgeSeconds: acknowledge.Seconds(),
		Acknowledged: float64(packets) / busier.Seconds(),
	}
}

// part is what executing one kind of step took.
type part struct {
	last uint64 // block
	took time.Duration
}

// execute has a chain execute signed transactions.
func (c *ceiling) execute(ctx context.Context, chain int, kind adapters.EventKind, txs signed, packets int) (part, []uint64, error) {
	r, err := newReader(ctx, c.ends.ledgers[chain])
	if err != nil {
		return part{}, nil, err
	}
	if err := txs.send(ctx); err != nil {
		return part{}, nil, err
	}
	sequences, err := r.await(ctx, kind, c.clients[c.from], packets)
	if err != nil {
		return part{}, nil, fmt.Errorf("%d of %d: %w", len(sequences), packets, err)
	}
	return duration(r.blocks, kind, c.clients[c.from]), sequences, nil
}

// duration is from the first block with a step to the commit of the last.
func duration(blocks []block, kind adapters.EventKind, source string) part {
	var began, ended time.Time
	var p part
	for _, b := range blocks {
		if !slices.ContainsFunc(b.steps, func(s step) bool { return s.kind == kind && s.source == source }) {
			continue
		}
		if began.IsZero() {
			began = b.time
		}
		p.last, ended = b.position, b.committed
	}
	p.took = ended.Sub(began)
	return p
}

// build proves packets on the other chain and signs the messages for one, the
// client's update first.
func (c *ceiling) build(ctx context.Context, on int, list []packet.Packet, position uint64, path func(packet.Packet) []byte,
	message func(packet.Packet, []byte, clienttypes.Height, string) proto.Message) (signed, error) {
	client, err := c.chains[on].Client(ctx, c.clients[on])
	if err != nil {
		return signed{}, err
	}
	paths := make([][]byte, len(list))
	for i, p := range list {
		paths[i] = path(p)
	}
	evidence, err := c.chains[1-on].Prove(ctx, adapters.ProofRequest{Client: client, Paths: paths, Position: position})
	if err != nil {
		return signed{}, err
	}
	signer := c.relayers[on]
	var messages []proto.Message
	for _, update := range evidence.Updates {
		var packed codectypes.Any
		if err := proto.Unmarshal(update, &packed); err != nil {
			return signed{}, err
		}
		messages = append(messages, &clienttypes.MsgUpdateClient{ClientId: c.clients[on], ClientMessage: &packed, Signer: signer.address})
	}
	height := clienttypes.NewHeight(evidence.Height.Revision, evidence.Height.Height)
	for i, p := range list {
		messages = append(messages, message(p, evidence.Proofs[i], height, signer.address))
	}
	txs, err := signer.sign(messages, perTransaction)
	return signed{wallet: signer, txs: txs, together: perTransaction}, err
}
