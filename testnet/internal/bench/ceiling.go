package bench

import (
	"context"
	"fmt"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/ics20"
)

// Ceiling is how fast two chains execute packets' messages that lie ready,
// with no relayer at work. Seconds are of block time, from the first block to
// the commit of the last.
type Ceiling struct {
	SourceSeconds      float64 `json:"source_seconds"`      // sends and acknowledgements, mixed
	DestinationSeconds float64 `json:"destination_seconds"` // receives
	// Acknowledged is what no relayer can exceed: the chains work at the same
	// time, each on its own messages.
	Acknowledged float64 `json:"acknowledged_per_second"`
}

// ceiling has a link of its own, which no relayer knows.
type ceiling struct {
	ledgers   [2]cosmosLedger
	chains    [2]adapters.Chain
	clients   [2]string
	transfers *transfers // from end from
	from      int
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

// run sends packets, has them received, and acknowledges them while it sends
// as many more, which nobody receives.
func (c *ceiling) run(ctx context.Context, packets int) (Ceiling, error) {
	ctx, cancel := context.WithTimeout(ctx, load{packets: packets}.patience())
	defer cancel()
	a, b, due := c.from, 1-c.from, dueTime()
	sends, err := c.sends(packets, due)
	if err != nil {
		return Ceiling{}, err
	}
	sent, err := c.execute(ctx, a, packets, sends)
	if err != nil {
		return Ceiling{}, fmt.Errorf("send: %w", err)
	}
	list := make([]packet.Packet, packets)
	for i, sequence := range sent.sequences {
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
	received, err := c.execute(ctx, b, packets, receives)
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
	if sends, err = c.sends(packets, due); err != nil {
		return Ceiling{}, err
	}
	mixed, err := c.execute(ctx, a, 2*packets, acknowledgements, sends)
	if err != nil {
		return Ceiling{}, fmt.Errorf("acknowledge and send: %w", err)
	}
	return newCeiling(packets, mixed.took, received.took), nil
}

func newCeiling(packets int, source, destination time.Duration) Ceiling {
	return Ceiling{
		SourceSeconds: source.Seconds(), DestinationSeconds: destination.Seconds(),
		Acknowledged: float64(packets) / max(source, destination).Seconds(),
	}
}

func (c *ceiling) sends(packets int, due time.Time) (signed, error) {
	return c.transfers.sign(c.transfers.overClients(c.clients[c.from], due, packets), 0)
}

// executed is what executing transactions took.
type executed struct {
	sequences []uint64
	last      uint64 // block
	took      time.Duration
}

// execute has a chain execute signed transactions, which are to take so many
// steps. Its blocks are read when its mempool is empty: reading them would
// keep the node from executing.
func (c *ceiling) execute(ctx context.Context, chain, steps int, all ...signed) (executed, error) {
	ledger := c.ledgers[chain]
	r, err := newReader(ctx, ledger)
	if err != nil {
		return executed{}, err
	}
	group, sending := errgroup.WithContext(ctx)
	for _, txs := range all {
		group.Go(func() error { return txs.send(sending) })
	}
	if err := group.Wait(); err != nil {
		return executed{}, err
	}
	for {
		waiting, err := ledger.waiting(ctx)
		if err != nil {
			return executed{}, err
		}
		var done executed
		if waiting == 0 {
			if err := r.catchUp(ctx); err != nil {
				return executed{}, err
			}
			done = executedIn(r.blocks, c.clients[c.from])
		}
		if len(done.sequences) >= steps {
			return done, nil
		}
		if err := pause(ctx); err != nil {
			return executed{}, fmt.Errorf("%d of %d steps were taken, %d transactions wait: %w", len(done.sequences), steps, waiting, err)
		}
	}
}

// executedIn is from the first block with a step of a source's packets to the
// commit of the last.
func executedIn(blocks []block, source string) executed {
	var done executed
	var began, ended time.Time
	for _, b := range blocks {
		for _, s := range b.steps {
			if s.source != source {
				continue
			}
			if began.IsZero() {
				began = b.time
			}
			done.sequences = append(done.sequences, s.sequence)
			done.last, ended = b.position, b.committed
		}
	}
	done.took = ended.Sub(began)
	return done
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
