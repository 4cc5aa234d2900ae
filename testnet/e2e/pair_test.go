package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
	"github.com/cosmos/gogoproto/proto"
	"github.com/goccy/go-yaml"
	"github.com/rs/zerolog"

	cosmosadapter "github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

// pairEnv is two Cosmos chains of one validator each, which are up in seconds.
// Each test links them anew and brings relayers of its own.
type pairEnv struct {
	*bridgenet.Network
	dir string
}

func startPair() (_ *pairEnv, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Minute)
	defer cancel()
	dir, err := os.MkdirTemp("", "anji-e2e-")
	if err != nil {
		return nil, err
	}
	log := progress()
	e := &pairEnv{dir: dir}
	e.Network, err = bridgenet.Start(ctx, bridgenet.Options{
		Name: strings.TrimPrefix(filepath.Base(dir), "anji-"), Dir: dir, Log: log, Stages: stage.NewRecorder(log),
		Chains: bridgenet.Chains{cosmosadapter.Kind, cosmosadapter.Kind}, Validators: 1,
	})
	if err != nil {
		return nil, fmt.Errorf("%w (logs in %s)", err, dir)
	}
	return e, nil
}

func (e *pairEnv) files() string { return e.dir }
func (e *pairEnv) close() error  { return e.Network.Close() }

// pairLink is a link of the two chains that one test has to itself.
type pairLink struct {
	*pairEnv
	t       testing.TB
	ctx     context.Context
	clients [2]string
	users   [2]*cosmosadapter.Chain // send packets
	rpc     [2]*rpchttp.HTTP
	sent    [2][]pairPacket
	ended   [2]int     // how many of them, from the first on, are known to be acknowledged
	ledger  pairLedger // of what was read
}

// pairPacket is a packet and the block that sent it.
type pairPacket struct {
	sequence uint64
	block    uint64
}

// relayer configures one with an account and a journal of its choice.
func (e *pairEnv) relayer(t testing.TB, journal, account string, more map[string]any) operator {
	t.Helper()
	config := map[string]any{"journal": journal, "cosmos": []cosmosadapter.Config{e.Ends[0].CosmosConfig(account), e.Ends[1].CosmosConfig(account)}}
	for name, value := range more {
		config[name] = value
	}
	content, err := yaml.Marshal(config)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "relayer.yaml")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return operator{t, e.Info().Relayer.Binary, path}
}

// link has a relayer link the chains, with further flags.
func (e *pairEnv) link(ctx context.Context, relayer operator, flags ...string) *pairLink {
	t := relayer.t
	t.Helper()
	l := &pairLink{pairEnv: e, t: t, ctx: ctx, ledger: newPairLedger()}
	var made struct{ A, B struct{ Client string } }
	relayer.mustJSON(ctx, &made, append([]string{"link", "create", e.Ends[0].ID, e.Ends[1].ID}, flags...)...)
	l.clients = [2]string{made.A.Client, made.B.Client}
	for i, end := range e.Ends {
		var err error
		if l.rpc[i], err = rpchttp.New(end.Cosmos.Info().RPC()[0], "/websocket"); err != nil {
			t.Fatal(err)
		}
		l.users[i] = l.user(i, cosmosnet.User)
		height := l.height(i)
		l.ledger.began[i], l.ledger.next[i] = height, height
	}
	return l
}

// user opens a chain with an account that sends packets.
func (l *pairLink) user(end int, account string) *cosmosadapter.Chain {
	l.t.Helper()
	chain, err := cosmosadapter.New(l.Ends[end].CosmosConfig(account), zerolog.Nop())
	if err != nil {
		l.t.Fatal(err)
	}
	l.t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			l.t.Error(err)
		}
	})
	return chain
}

// perTransaction is how many packets are sent in one.
const perTransaction = 250

// send sends as many packets from one end.
func (l *pairLink) send(from, count int) {
	l.t.Helper()
	for count > 0 {
		n := min(count, perTransaction)
		l.sendValues(from, l.users[from], slices.Repeat([]string{"x"}, n)...)
		count -= n
	}
}

// sendValues sends payloads in one transaction.
func (l *pairLink) sendValues(from int, user *cosmosadapter.Chain, values ...string) []pairPacket {
	l.t.Helper()
	packets, block, err := probeSends(l.ctx, user, l.clients[from], l.clients[1-from], probe, time.Now().Add(inTime), values...)
	if err != nil {
		l.t.Fatal(err)
	}
	var sent []pairPacket
	for _, p := range packets {
		sent = append(sent, pairPacket{p.Sequence, block})
	}
	l.sent[from] = append(l.sent[from], sent...)
	return sent
}

// settle waits until all that was sent is acknowledged.
func (l *pairLink) settle() {
	l.t.Helper()
	for from, sent := range l.sent {
		l.settled(from, sent[l.ended[from]:])
		l.ended[from] = len(sent)
	}
}

// asked is how many packets a chain is asked for while many wait.
const asked = 20

func (l *pairLink) settled(from int, sent []pairPacket) {
	l.t.Helper()
	waiting := make([]uint64, len(sent))
	for i, p := range sent {
		waiting[i] = p.sequence
	}
	if len(sent) == 0 {
		return
	}
	ask := func(sequences []uint64) error {
		pending, err := l.users[from].Pending(l.ctx, l.clients[from], sequences)
		if err != nil {
			return err
		}
		before := len(waiting)
		waiting = slices.DeleteFunc(waiting, func(s uint64) bool {
			waits, known := pending[s]
			return known && !waits
		})
		if before-len(waiting) < len(sequences) {
			return fmt.Errorf("%d packets wait, among them %v", len(waiting), waiting[max(0, len(waiting)-3):])
		}
		return nil
	}
	// Each answer waits for a header and is proven: many are not asked for as a
	// whole again and again.
	eventually(l.ctx, l.t, "packets from "+l.Ends[from].ID+" settle", func() error {
		var some []uint64
		for i := len(waiting) - 1; i >= 0; i -= 1 + len(waiting)/asked {
			some = append(some, waiting[i])
		}
		if err := ask(some); err != nil || len(waiting) == 0 {
			return err
		}
		return ask(slices.Clone(waiting))
	})
}

// message is a step of a packet that a relayer's transaction asked for.
type message struct {
	kind     string // of the protobuf message
	sequence uint64
}

const received, acknowledgement = "recv", "ack"

// pairLedger is what the blocks of both chains say of a link's packets since it was
// made.
type pairLedger struct {
	began, next  [2]int64                // heights: the first, and the one that is read next
	messages     [2]map[message][]uint64 // per chain: blocks of transactions that succeeded
	signers      [2]map[string]int       // messages that succeeded, by account
	times        [2]map[uint64]time.Time // of blocks, until the next one
	transactions int
	failed       int // transactions
}

func newPairLedger() (g pairLedger) {
	for i := range g.messages {
		g.messages[i], g.signers[i], g.times[i] = map[message][]uint64{}, map[string]int{}, map[uint64]time.Time{}
	}
	return g
}

// clone is the ledger as it stands, whatever is read later.
func (g pairLedger) clone() pairLedger {
	for i := range g.messages {
		g.messages[i], g.signers[i], g.times[i] = maps.Clone(g.messages[i]), maps.Clone(g.signers[i]), maps.Clone(g.times[i])
	}
	return g
}

// read reads on up to the newest block, and to the one behind it, which has its
// time.
func (l *pairLink) read() pairLedger {
	l.t.Helper()
	var newest [2]int64
	for i := range l.Ends {
		newest[i] = l.height(i)
	}
	for i, end := range l.Ends {
		eventually(l.ctx, l.t, "one more block of "+end.ID, func() error {
			if height := l.height(i); height <= newest[i] {
				return fmt.Errorf("it is at %d", height)
			}
			return nil
		})
		for ; l.ledger.next[i] <= newest[i]+1; l.ledger.next[i]++ {
			if err := l.readBlock(&l.ledger, i, l.ledger.next[i]); err != nil {
				l.t.Fatalf("block %d of %s: %v", l.ledger.next[i], end.ID, err)
			}
		}
	}
	return l.ledger.clone()
}

// height is that of a chain's newest block.
func (l *pairLink) height(end int) int64 {
	l.t.Helper()
	status, err := l.rpc[end].Status(l.ctx)
	if err != nil {
		l.t.Fatal(err)
	}
	return status.SyncInfo.LatestBlockHeight
}

func (l *pairLink) readBlock(all *pairLedger, end int, height int64) error {
	found, err := l.rpc[end].Block(l.ctx, &height)
	if err != nil {
		return err
	}
	// A header's time is when the block before it was decided (BFT time).
	all.times[end][uint64(height)-1] = found.Block.Time
	if len(found.Block.Txs) == 0 {
		return nil
	}
	results, err := l.rpc[end].BlockResults(l.ctx, &height)
	if err != nil {
		return err
	}
	for n, raw := range found.Block.Txs {
		var envelope txtypes.TxRaw
		var body txtypes.TxBody
		if err := errors.Join(proto.Unmarshal(raw, &envelope), proto.Unmarshal(envelope.BodyBytes, &body)); err != nil {
			return err
		}
		relayed := false
		for _, packed := range body.Messages {
			m, signer, ours := l.decode(end, packed.TypeUrl, packed.Value)
			if !ours {
				continue
			}
			relayed = true
			if results.TxsResults[n].Code == abci.CodeTypeOK {
				all.messages[end][m] = append(all.messages[end][m], uint64(height))
				all.signers[end][signer]++
			}
		}
		if relayed {
			all.transactions++
			if results.TxsResults[n].Code != abci.CodeTypeOK {
				all.failed++
			}
		}
	}
	return nil
}

// decode tells what a message does to a packet of this link.
func (l *pairLink) decode(end int, kind string, value []byte) (m message, signer string, ours bool) {
	switch {
	case strings.HasSuffix(kind, ".MsgRecvPacket"):
		var receive channelv2.MsgRecvPacket
		err := proto.Unmarshal(value, &receive)
		return message{received, receive.Packet.Sequence}, receive.Signer, err == nil && receive.Packet.DestinationClient == l.clients[end]
	case strings.HasSuffix(kind, ".MsgAcknowledgement"):
		var ack channelv2.MsgAcknowledgement
		err := proto.Unmarshal(value, &ack)
		return message{acknowledgement, ack.Packet.Sequence}, ack.Signer, err == nil && ack.Packet.SourceClient == l.clients[end]
	}
	return message{}, "", false
}

// repeated counts messages beyond the first for the same step of a packet.
func (g pairLedger) repeated() (n int) {
	for _, messages := range g.messages {
		for _, blocks := range messages {
			n += len(blocks) - 1
		}
	}
	return n
}

func (g pairLedger) total() (n int) {
	for _, messages := range g.messages {
		for _, blocks := range messages {
			n += len(blocks)
		}
	}
	return n
}

// by is how many messages an account got into blocks.
func (l *pairLink) by(g pairLedger, account string) (n int) {
	for i, end := range l.Ends {
		n += g.signers[i][end.Cosmos.Info().Accounts[account].Address]
	}
	return n
}

// mustBeThere checks that each packet was received and acknowledged.
func (l *pairLink) mustBeThere(g pairLedger) {
	l.t.Helper()
	for from, sent := range l.sent {
		for _, p := range sent {
			if len(g.messages[1-from][message{received, p.sequence}]) == 0 || len(g.messages[from][message{acknowledgement, p.sequence}]) == 0 {
				l.t.Errorf("packet %d from %s was not both received and acknowledged", p.sequence, l.Ends[from].ID)
			}
		}
	}
}

// mustCount checks that the applications were called once for each step.
func (l *pairLink) mustCount() {
	l.t.Helper()
	count := func(end int, step string, sequence uint64) []byte {
		answer, err := l.rpc[end].ABCIQuery(l.ctx, "/store/probe/key", fmt.Appendf(nil, "%s/%s/%d", step, l.clients[end], sequence))
		if err != nil {
			l.t.Fatal(err)
		}
		return answer.Response.Value
	}
	once := []byte{0, 0, 0, 0, 0, 0, 0, 1}
	for from, sent := range l.sent {
		for _, p := range sent {
			if r, a := count(1-from, "received", p.sequence), count(from, "acknowledged", p.sequence); !slices.Equal(r, once) || !slices.Equal(a, once) {
				l.t.Errorf("packet %d from %s was received %x times and acknowledged %x times", p.sequence, l.Ends[from].ID, r, a)
			}
		}
	}
}

// rate is how many of some packets were acknowledged in a second, between the
// block before the first receive and that of the last acknowledgement.
func (l *pairLink) rate(g pairLedger, from int, sent []pairPacket) float64 {
	var first, last time.Time
	for _, p := range sent {
		r, a := g.messages[1-from][message{received, p.sequence}], g.messages[from][message{acknowledgement, p.sequence}]
		if len(r) == 0 || len(a) == 0 {
			continue
		}
		began, ended := g.times[1-from][r[0]-1], g.times[from][a[0]]
		if first.IsZero() || began.Before(first) {
			first = began
		}
		if ended.After(last) {
			last = ended
		}
	}
	return float64(len(sent)) / last.Sub(first).Seconds()
}

// latencies tells how long packets took from the block that sent them to that
// of their receipt, in time and in blocks of the destination.
func (l *pairLink) latencies(g pairLedger, from int, sent []pairPacket) latencies {
	return l.latenciesSince(g, from, sent, time.Time{})
}

// latenciesSince counts a packet that was sent before a time from then on.
func (l *pairLink) latenciesSince(g pairLedger, from int, sent []pairPacket, since time.Time) latencies {
	to := 1 - from
	all := latencies{blockTime: l.blockTime(g, to)}
	for _, p := range sent {
		r := g.messages[to][message{received, p.sequence}]
		if len(r) == 0 {
			continue
		}
		began := g.times[from][p.block]
		if began.Before(since) {
			began = since
		}
		all.took = append(all.took, g.times[to][r[0]].Sub(began))
		blocks := 0
		for height := r[0]; g.times[to][height].After(began); height-- {
			blocks++
		}
		all.blocks = append(all.blocks, blocks)
	}
	slices.Sort(all.took)
	slices.Sort(all.blocks)
	return all
}

// blockTime is the average over the blocks that were read.
func (l *pairLink) blockTime(g pairLedger, end int) time.Duration {
	first, last := uint64(g.began[end]), uint64(g.began[end])
	for height := range g.times[end] {
		last = max(last, height)
	}
	return g.times[end][last].Sub(g.times[end][first]) / time.Duration(last-first)
}

// latencies are sorted.
type latencies struct {
	took      []time.Duration
	blocks    []int // of the destination that came meanwhile, the one with the receipt among them
	blockTime time.Duration
}

func (l latencies) median() time.Duration { return l.took[len(l.took)/2] }

func (l latencies) medianBlocks() int { return l.blocks[len(l.blocks)/2] }

func (l latencies) mostBlocks() int { return l.blocks[len(l.blocks)-1] }

// moreBlocks is by how many blocks the median of packets may be above that of
// others although nothing holds them up: the machine may be busy with other
// things in one of the two measurements.
const moreBlocks = 3

// keepUp checks that packets took hardly more blocks than others.
func (l latencies) keepUp(t testing.TB, name string, others latencies) {
	t.Helper()
	if len(l.took) == 0 || len(others.took) == 0 {
		return
	}
	if more := l.medianBlocks() - others.medianBlocks(); more > moreBlocks {
		t.Errorf("%s: packets took %d blocks more: %s; without: %s", name, more, l, others)
	}
}

func (l latencies) String() string {
	if len(l.took) == 0 {
		return "none"
	}
	in := func(d time.Duration, blocks int) string {
		return fmt.Sprintf("%.2f s (%.1f block times, by block %d)", d.Seconds(), float64(d)/float64(l.blockTime), blocks)
	}
	return fmt.Sprintf("%d packets received after %s, at most %s", len(l.took), in(l.median(), l.medianBlocks()), in(l.took[len(l.took)-1], l.mostBlocks()))
}
