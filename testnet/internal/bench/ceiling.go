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
	// time, each on its own messages, and share the machine.
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

// run has both chains at work at the same time, as they are where a relayer is:
// one acknowledges what the other has received and sends as much more, which
// nobody receives, while the other one receives what was sent before.
func (c *ceiling) run(ctx context.Context, packets int) (Ceiling, error) {
	ctx, cancel := context.WithTimeout(ctx, 3*load{packets: packets}.patience())
	defer cancel()
	a, b := c.from, 1-c.from
	first, err := c.sent(ctx, packets)
	if err != nil {
		return Ceiling{}, err
	}
	receives, err := c.receives(ctx, first)
	if err != nil {
		return Ceiling{}, err
	}
	received, err := c.execute(ctx, job{b, packets, []signed{receives}})
	if err != nil {
		return Ceiling{}, fmt.Errorf("receive: %w", err)
	}
	second, err := c.sent(ctx, packets)
	if err != nil {
		return Ceiling{}, err
	}
	if receives, err = c.receives(ctx, second); err != nil {
		return Ceiling{}, err
	}
	acknowledgements, err := c.acknowledgements(ctx, first.packets, received[0].last)
	if err != nil {
		return Ceiling{}, err
	}
	sends, err := c.sends(packets, dueTime())
	if err != nil {
		return Ceiling{}, err
	}
	done, err := c.execute(ctx, job{a, 2 * packets, []signed{acknowledgements, sends}}, job{b, packets, []signed{receives}})
	if err != nil {
		return Ceiling{}, fmt.Errorf("acknowledge and send, and receive: %w", err)
	}
	return newCeiling(packets, done[0].took, done[1].took), nil
}

// outgoing is packets that were sent, the last of them in a block.
type outgoing struct {
	packets []packet.Packet
	last    uint64
}

func (c *ceiling) sent(ctx context.Context, packets int) (outgoing, error) {
	due := dueTime()
	sends, err := c.sends(packets, due)
	if err != nil {
		return outgoing{}, err
	}
	done, err := c.execute(ctx, job{c.from, packets, []signed{sends}})
	if err != nil {
		return outgoing{}, fmt.Errorf("send: %w", err)
	}
	out := outgoing{make([]packet.Packet, packets), done[0].last}
	for i, sequence := range done[0].sequences {
		out.packets[i] = packet.Packet{
			Sequence: sequence, SourceClient: c.clients[c.from], DestinationClient: c.clients[1-c.from],
			TimeoutTimestamp: uint64(due.Unix()), Payloads: []packet.Payload{c.transfers.payload()},
		}
	}
	return out, nil
}

func (c *ceiling) receives(ctx context.Context, sent outgoing) (signed, error) {
	return c.build(ctx, 1-c.from, sent.packets, sent.last, func(p packet.Packet) []byte {
		return packet.CommitmentPath(p.SourceClient, p.Sequence)
	}, func(p packet.Packet, proof []byte, height clienttypes.Height, signer string) proto.Message {
		return &channelv2.MsgRecvPacket{Packet: p, ProofCommitment: proof, ProofHeight: height, Signer: signer}
	})
}

func (c *ceiling) acknowledgements(ctx context.Context, received []packet.Packet, last uint64) (signed, error) {
	answer := packet.Acknowledgement{AppAcknowledgements: [][]byte{ics20.Acknowledgement()}}
	return c.build(ctx, c.from, received, last, func(p packet.Packet) []byte {
		return packet.AcknowledgementPath(p.DestinationClient, p.Sequence)
	}, func(p packet.Packet, proof []byte, height clienttypes.Height, signer string) proto.Message {
		return &channelv2.MsgAcknowledgement{Packet: p, Acknowledgement: answer, ProofAcked: proof, ProofHeight: height, Signer: signer}
	})
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

// job is signed transactions for a chain, which are to take so many steps.
type job struct {
	chain, steps int
	txs          []signed
}

// execute has chains execute jobs at the same time. Blocks are read when all
// mempools are empty: reading them would keep the nodes from executing.
func (c *ceiling) execute(ctx context.Context, jobs ...job) ([]executed, error) {
	readers, done := make([]*reader, len(jobs)), make([]executed, len(jobs))
	for i, j := range jobs {
		var err error
		if readers[i], err = newReader(ctx, c.ledgers[j.chain]); err != nil {
			return nil, err
		}
	}
	group, sending := errgroup.WithContext(ctx)
	for _, j := range jobs {
		for _, txs := range j.txs {
			group.Go(func() error { return txs.send(sending) })
		}
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	for {
		waiting, err := c.waiting(ctx, jobs)
		if err != nil {
			return nil, err
		}
		missing := 0
		for i, j := range jobs {
			if waiting == 0 {
				if err := readers[i].catchUp(ctx); err != nil {
					return nil, err
				}
				done[i] = executedIn(readers[i].blocks, c.clients[c.from])
			}
			missing += max(0, j.steps-len(done[i].sequences))
		}
		if missing == 0 {
			return done, nil
		}
		if err := pause(ctx); err != nil {
			return nil, fmt.Errorf("%d steps were not taken, %d transactions wait: %w", missing, waiting, err)
		}
	}
}

// waiting is how many transactions wait in the mempools of the jobs' chains.
func (c *ceiling) waiting(ctx context.Context, jobs []job) (all int, err error) {
	for _, j := range jobs {
		waiting, err := c.ledgers[j.chain].waiting(ctx)
		if err != nil {
			return 0, err
		}
		all += waiting
	}
	return all, nil
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
