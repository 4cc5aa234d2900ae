package e2e_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"testing"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

const (
	gasBatch = 50 // packets that are carried together
	gasAlone = 3  // packets that are carried one by one; the median counts
)

// Figures that BenchmarkGas reports, by their units. Those of a batch are for
// each of its packets, everything included.
const (
	gasSend         = "send-gas"
	gasReceive      = "receive-gas"
	gasReceive50    = "receive-50-gas/packet"
	gasAcknowledge  = "acknowledge-50-gas/packet"
	gasUpdate       = "update-gas"    // a client update and nothing else
	gasMember       = "member-gas"    // verifyMembership of a packet carried alone
	gasMember50     = "member-50-gas" // what each further packet of a batch makes the light client use
	calldataReceive = "receive-calldata-B"
	calldata50      = "receive-50-calldata-B/packet"
	calldataAck     = "acknowledge-50-calldata-B/packet"
	floor50         = "receive-50-floor-gas/packet"
	floorAck        = "acknowledge-50-floor-gas/packet"
	proofAlone      = "proof-B"           // Ethereum's to the other chain
	proof50         = "proof-50-B/packet" // the same in a batch
	proofPeriod     = "period-B"          // a header that leads into the next sync-committee period
)

// figures are what was measured, by unit.
type figures map[string]float64

// BenchmarkGas takes from the receipts of Ethereum what packets cost there.
// The relayer stands still: the benchmark carries the packets itself, so that
// it decides what is in a transaction. It prints the table of
// contracts/ethereum/GAS.md, and with -update writes it there.
func BenchmarkGas(b *testing.B) {
	e := payments.get(b)
	ctx := deadline(b, 25*time.Minute)
	if err := e.StopRelayer(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := e.StartRelayer(); err != nil {
			b.Error(err)
		}
	})
	bare := newBareApps(ctx, b, e)
	measured := map[string]figures{}
	for _, link := range e.links {
		for application, open := range map[string]func(context.Context, *testing.B, bridgenet.Link) [2]sends{
			"bare": bare.sends, "escrow": escrowSends,
		} {
			name := link.Ends[1].Kind + "/" + application
			b.Run(name, func(b *testing.B) {
				for b.Loop() {
					run := newGasRun(ctx, b, e, link, open(ctx, b, link))
					if err := run.measure(ctx); err != nil {
						b.Fatal(err)
					}
					measured[name] = run.figures
				}
				for unit, figure := range measured[name] {
					b.ReportMetric(figure, unit)
				}
			})
		}
	}
	publishGas(b, measured)
}

// sends sends a packet about each lot. The two of a link are those of Ethereum
// and of the other chain, which may depend on a packet about the lot that it
// has received.
type sends func(ctx context.Context, timeout time.Time, lots ...string) ([]bridgenet.Sent, error)

// gasRun measures the packets of one application over one link.
type gasRun struct {
	*ethereumEnv
	bridgenet.Link                   // Ethereum comes first
	chains         [2]adapters.Chain // as the relayer's accounts
	sends          [2]sends
	rpc            *ethclient.Client
	name           string // begins the lots' names
	figures        figures
}

func newGasRun(ctx context.Context, b *testing.B, e *ethereumEnv, link bridgenet.Link, sends [2]sends) *gasRun {
	b.Helper()
	g := &gasRun{ethereumEnv: e, Link: link, sends: sends, rpc: dial(ctx, b, e), name: "gas-" + strconv.FormatInt(time.Now().UnixNano(), 36), figures: figures{}}
	for i, end := range link.Ends {
		g.chains[i] = asRelayer(b, end)
	}
	return g
}

func dial(ctx context.Context, b *testing.B, e *ethereumEnv) *ethclient.Client {
	b.Helper()
	client, err := ethclient.DialContext(ctx, e.Ethereum.Info().RPC)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(client.Close)
	return client
}

func (g *gasRun) measure(ctx context.Context) error {
	lots := make([]string, gasBatch+gasAlone)
	for i := range lots {
		lots[i] = fmt.Sprintf("%s-%d", g.name, i)
	}
	for _, step := range []struct {
		name string
		do   func(context.Context, []string) error
	}{
		{"from Ethereum", g.fromEthereum}, {"to Ethereum", g.toEthereum}, {"update", g.update},
	} {
		if err := step.do(ctx, lots); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return nil
}

// fromEthereum measures sends, the size of proofs, and acknowledgements.
func (g *gasRun) fromEthereum(ctx context.Context, lots []string) error {
	sent, err := g.send(ctx, 0, lots)
	if err != nil {
		return err
	}
	var gas []float64
	for _, event := range sent {
		tx, err := g.transaction(ctx, event.Tx)
		if err != nil {
			return err
		}
		gas = append(gas, tx.gas)
	}
	g.figures[gasSend] = median(gas)

	alone, err := g.prove(ctx, 0, adapters.Receive, sent[:1])
	if err != nil {
		return err
	}
	if g.figures[proofAlone], err = g.size(alone); err != nil {
		return err
	}
	batch, err := g.prove(ctx, 0, adapters.Receive, sent[:gasBatch])
	if err != nil {
		return err
	}
	together, err := g.size(batch)
	if err != nil {
		return err
	}
	g.figures[proof50] = together / gasBatch
	outcomes, err := g.submit(ctx, 1, adapters.Receive, sent[:gasBatch], batch)
	if err != nil {
		return err
	}
	if _, err := g.carry(ctx, 0, adapters.Receive, sent[gasBatch:]); err != nil {
		return err
	}

	received, err := g.collect(ctx, 1, adapters.PacketReceived, sequences(sent[:gasBatch]), first(outcomes))
	if err != nil {
		return err
	}
	tx, err := g.carry(ctx, 1, adapters.Acknowledge, received)
	if err != nil {
		return err
	}
	g.figures[gasAcknowledge], g.figures[calldataAck], g.figures[floorAck] = tx.gas/gasBatch, tx.calldata/gasBatch, tx.floor/gasBatch
	return nil
}

// toEthereum measures receives.
func (g *gasRun) toEthereum(ctx context.Context, lots []string) error {
	var gas, calldata, member, used []float64
	for _, lot := range lots[:gasAlone] {
		sent, err := g.send(ctx, 1, []string{lot})
		if err != nil {
			return err
		}
		tx, err := g.carry(ctx, 1, adapters.Receive, sent)
		if err != nil {
			return err
		}
		gas, calldata = append(gas, tx.gas), append(calldata, tx.calldata)
		member, used = append(member, tx.membership), append(used, tx.membership+tx.update)
	}
	g.figures[gasReceive], g.figures[calldataReceive], g.figures[gasMember] = median(gas), median(calldata), median(member)

	sent, err := g.send(ctx, 1, lots[gasAlone:])
	if err != nil {
		return err
	}
	tx, err := g.carry(ctx, 1, adapters.Receive, sent)
	if err != nil {
		return err
	}
	g.figures[gasReceive50], g.figures[calldata50], g.figures[floor50] = tx.gas/gasBatch, tx.calldata/gasBatch, tx.floor/gasBatch
	g.figures[gasMember50] = (tx.membership + tx.update - median(used)) / (gasBatch - 1)
	return nil
}

// update measures transactions that only update the client.
func (g *gasRun) update(ctx context.Context, _ []string) error {
	var gas []float64
	for range gasAlone {
		evidence, err := g.evidence(ctx, 1, [][]byte{packet.CommitmentPath(g.Clients[1], 1)})
		if err != nil {
			return err
		}
		before, err := g.relayed(ctx)
		if err != nil {
			return err
		}
		if _, err := g.chains[0].Submit(ctx, adapters.Batch{ClientID: g.Clients[0], Updates: evidence.Updates}); err != nil {
			return err
		}
		after, err := g.relayed(ctx)
		if err != nil {
			return err
		}
		if sent := after.transactions - before.transactions; sent != 1 {
			return fmt.Errorf("%d transactions, want 1", sent)
		}
		gas = append(gas, float64(after.gas-before.gas))
	}
	g.figures[gasUpdate] = median(gas)
	return nil
}

// send has the application of one end send packets and waits until its chain
// shows them, which on Ethereum is when they are final.
func (g *gasRun) send(ctx context.Context, from int, lots []string) ([]adapters.Event, error) {
	sent, err := g.sends[from](ctx, time.Now().Add(inTime), lots...)
	if err != nil {
		return nil, err
	}
	wanted, position := map[uint64]bool{}, sent[0].Position
	for _, s := range sent {
		wanted[s.Sequence], position = true, min(position, s.Position)
	}
	return g.collect(ctx, from, adapters.PacketSent, wanted, position)
}

var errCollected = errors.New("all events are there")

// collect reads the events of so many packets of the link, from a block on.
func (g *gasRun) collect(ctx context.Context, at int, kind adapters.EventKind, wanted map[uint64]bool, from uint64) ([]adapters.Event, error) {
	var found []adapters.Event
	err := g.chains[at].Follow(ctx, adapters.Cursor{Next: from}, func(block adapters.Block) error {
		for _, event := range block.Events {
			own := event.Packet.SourceClient
			if kind == adapters.PacketReceived {
				own = event.Packet.DestinationClient
			}
			if event.Kind == kind && own == g.Clients[at] && wanted[event.Packet.Sequence] {
				found = append(found, event)
			}
		}
		if len(found) == len(wanted) {
			return errCollected
		}
		return nil
	})
	if !errors.Is(err, errCollected) {
		return nil, fmt.Errorf("%d of %d events %s: %w", len(found), len(wanted), kind, err)
	}
	return found, nil
}

func sequences(events []adapters.Event) map[uint64]bool {
	all := map[uint64]bool{}
	for _, event := range events {
		all[event.Packet.Sequence] = true
	}
	return all
}

// first is the earliest block of a batch's outcomes.
func first(outcomes []adapters.Outcome) uint64 {
	return slices.MinFunc(outcomes, func(a, b adapters.Outcome) int { return int(a.Position) - int(b.Position) }).Position
}

// carry proves what one end has to tell and submits it to the other. Ethereum
// must take all of it in one transaction, which is returned.
func (g *gasRun) carry(ctx context.Context, from int, kind adapters.MessageKind, events []adapters.Event) (tx transaction, err error) {
	evidence, err := g.prove(ctx, from, kind, events)
	if err != nil {
		return tx, err
	}
	outcomes, err := g.submit(ctx, 1-from, kind, events, evidence)
	if err != nil || from == 0 {
		return tx, err
	}
	for _, o := range outcomes {
		if o.Tx != outcomes[0].Tx {
			return tx, fmt.Errorf("%d messages went into several transactions", len(events))
		}
	}
	if len(evidence.Updates) == 0 {
		return tx, errors.New("no client update was needed")
	}
	return g.transaction(ctx, outcomes[0].Tx)
}

func (g *gasRun) prove(ctx context.Context, from int, kind adapters.MessageKind, events []adapters.Event) (adapters.Evidence, error) {
	paths := make([][]byte, len(events))
	for i, event := range events {
		paths[i] = packet.CommitmentPath(event.Packet.SourceClient, event.Packet.Sequence)
		if kind == adapters.Acknowledge {
			paths[i] = packet.AcknowledgementPath(event.Packet.DestinationClient, event.Packet.Sequence)
		}
	}
	evidence, err := g.evidence(ctx, from, paths)
	if err != nil {
		return evidence, err
	}
	for i, value := range evidence.Values {
		if value == nil {
			return evidence, fmt.Errorf("packet %d is not there", events[i].Packet.Sequence)
		}
	}
	return evidence, nil
}

// evidence opens paths in the newest state, so that the client needs an update.
func (g *gasRun) evidence(ctx context.Context, of int, paths [][]byte) (adapters.Evidence, error) {
	follower, err := g.chains[1-of].Client(ctx, g.Clients[1-of])
	if err != nil {
		return adapters.Evidence{}, err
	}
	head, err := g.chains[of].Head(ctx)
	if err != nil {
		return adapters.Evidence{}, err
	}
	return g.chains[of].Prove(ctx, adapters.ProofRequest{Client: follower, Paths: paths, Position: head.Position})
}

func (g *gasRun) submit(ctx context.Context, to int, kind adapters.MessageKind, events []adapters.Event, evidence adapters.Evidence) ([]adapters.Outcome, error) {
	batch := adapters.Batch{ClientID: g.Clients[to], Updates: evidence.Updates}
	for i, event := range events {
		batch.Messages = append(batch.Messages, adapters.Message{
			Kind: kind, Packet: event.Packet, Acknowledgement: event.Acknowledgement,
			Proof: evidence.Proofs[i], ProofHeight: evidence.Height,
		})
	}
	outcomes, err := g.chains[to].Submit(ctx, batch)
	if err != nil {
		return nil, err
	}
	for i, o := range outcomes {
		if o.Status != adapters.Done {
			return nil, fmt.Errorf("packet %d: %s: %w", events[i].Packet.Sequence, o.Status, o.Err)
		}
	}
	return outcomes, nil
}

// size is the bytes of what Ethereum proves with, without the headers that lead
// the client into another sync-committee period. There is one in 27 hours on
// mainnet, but one a minute in the testnet; its size is noted by itself.
func (g *gasRun) size(evidence adapters.Evidence) (sum float64, err error) {
	for _, proof := range evidence.Proofs {
		sum += float64(len(proof))
	}
	for _, update := range evidence.Updates {
		var (
			holder codectypes.Any
			header client.Header
		)
		if err := proto.Unmarshal(update, &holder); err != nil {
			return 0, err
		}
		if holder.TypeUrl == codectypes.MsgTypeURL(&header) {
			if err := proto.Unmarshal(holder.Value, &header); err != nil {
				return 0, err
			}
			if len(header.AccountProof) == 0 {
				g.figures[proofPeriod] = float64(len(update))
				continue
			}
		}
		sum += float64(len(update))
	}
	return sum, nil
}

// transaction is what one has used.
type transaction struct {
	gas      float64 // of the receipt
	calldata float64 // bytes
	floor    float64 // gas that the calldata costs at least (EIP-7623)
	// of which calls of the light client have used, without the transaction's
	// calldata
	update, membership float64
}

func (g *gasRun) transaction(ctx context.Context, hash string) (out transaction, err error) {
	receipt, err := g.rpc.TransactionReceipt(ctx, common.HexToHash(hash))
	if err != nil {
		return out, err
	}
	var root frame
	if err := g.rpc.Client().CallContext(ctx, &root, "debug_traceTransaction", hash, map[string]string{"tracer": "callTracer"}); err != nil {
		return out, err
	}
	lightClient := bindings.NewTendermintClient().GetABI() // as all light clients are called
	zeros := bytes.Count(root.Input, []byte{0})
	tokens := zeros + (len(root.Input)-zeros)*int(params.TxTokenPerNonZeroByte)
	out.gas, out.calldata, out.floor = float64(receipt.GasUsed), float64(len(root.Input)), float64(int(params.TxGas)+int(params.TxCostFloorPerToken)*tokens)
	out.update = root.used(lightClient.Methods["updateClient"].ID)
	out.membership = root.used(lightClient.Methods["verifyMembership"].ID)
	return out, nil
}

// frame is one call of geth's callTracer.
type frame struct {
	Input   hexutil.Bytes  `json:"input"`
	GasUsed hexutil.Uint64 `json:"gasUsed"`
	Calls   []frame        `json:"calls"`
}

// used adds up what calls of a function have used.
func (f frame) used(selector []byte) (sum float64) {
	if len(f.Input) >= len(selector) && string(f.Input[:len(selector)]) == string(selector) {
		return float64(f.GasUsed)
	}
	for _, call := range f.Calls {
		sum += call.used(selector)
	}
	return sum
}
