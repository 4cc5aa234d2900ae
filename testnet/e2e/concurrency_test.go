package e2e_test

import (
	"context"
	"fmt"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/peer"
	"golang.org/x/sync/errgroup"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/contracts/packet"
)

// A hundred sends in one second, while deliveries and client updates run on
// the same link: every one commits at its first attempt, and all arrive.
func TestHundredConcurrentSends(t *testing.T) {
	e := network(t)
	ctx := deadline(t, 5*time.Minute)
	before, err := e.fabric.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	incoming, stop := keepDelivering(ctx, t, e)

	timeout := []byte(strconv.FormatInt(time.Now().Add(10*time.Minute).Unix(), 10))
	payload := toCosmos(t, "concurrent")
	sequences := make([]uint64, 100)
	began := time.Now()
	var sends errgroup.Group
	for i := range sequences {
		sends.Go(func() error {
			// Spread over one second.
			time.Sleep(time.Duration(i) * time.Second / time.Duration(len(sequences)))
			done, err := e.fabric.Invoke(ctx, probe, "SendPacket", []byte(e.FabricClient), timeout, payload)
			if err != nil {
				return err
			}
			sent, err := packet.ParsePacket(done.Response)
			sequences[i] = sent.Sequence
			return err
		})
	}
	if err := sends.Wait(); err != nil {
		t.Fatal(err)
	}
	t.Logf("100 sends committed in %s", time.Since(began).Round(time.Millisecond))
	stop()
	arrived(ctx, t, e, sequences...)
	eventually(ctx, t, "the packets from Cosmos settle", settled(t, e, e.cosmos, e.CosmosClient, incoming()...))

	after, err := e.fabric.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	verdicts := map[peer.TxValidationCode]int{}
	deliveries := 0
	for number := before.Position + 1; number <= after.Position; number++ {
		for _, tx := range transactions(ctx, t, e, number) {
			switch tx.chaincode {
			case probe:
				verdicts[tx.verdict]++
			case "anji":
				deliveries++
			}
		}
	}
	t.Logf("%d packets came from Cosmos meanwhile; %d transactions of the packet chaincode; sends: %v", len(incoming()), deliveries, verdicts)
	if verdicts[peer.TxValidationCode_VALID] != 100 || len(verdicts) != 1 {
		t.Fatalf("verdicts on the sends: %v, want 100 valid and no other", verdicts)
	}
	if len(incoming()) == 0 || deliveries == 0 {
		t.Fatal("nothing was delivered meanwhile")
	}
}

// keepDelivering sends packets from Cosmos until it is stopped, and tells which.
func keepDelivering(ctx context.Context, t testing.TB, e *env) (sequences func() []uint64, stop func()) {
	user := cosmosUser(t, e)
	var (
		mu      sync.Mutex
		sent    []uint64
		running errgroup.Group
		once    sync.Once
	)
	ctx, cancel := context.WithCancel(ctx)
	first := make(chan struct{})
	running.Go(func() error {
		defer once.Do(func() { close(first) })
		for ctx.Err() == nil {
			values := []string{"credit concurrent", "credit concurrent"}
			// The transaction under way is finished even when it is time to stop.
			packets, _, err := probeSends(context.WithoutCancel(ctx), user, e.CosmosClient, e.FabricClient, probe, time.Now().Add(10*time.Minute), values...)
			if err != nil {
				return err
			}
			mu.Lock()
			for _, p := range packets {
				sent = append(sent, p.Sequence)
			}
			mu.Unlock()
			once.Do(func() { close(first) })
		}
		return nil
	})
	<-first
	sequences = func() []uint64 {
		mu.Lock()
		defer mu.Unlock()
		return sent
	}
	return sequences, func() {
		t.Helper()
		cancel()
		if err := running.Wait(); err != nil {
			t.Fatal(err)
		}
	}
}

// verdict is one transaction of a block, valid or not.
type verdict struct {
	chaincode string
	verdict   peer.TxValidationCode
}

func transactions(ctx context.Context, t testing.TB, e *env, number uint64) []verdict {
	t.Helper()
	encoded, err := e.fabric.Evaluate(ctx, "qscc", "GetBlockByNumber", []byte(e.Fabric.Info().Channel), []byte(strconv.FormatUint(number, 10)))
	if err != nil {
		t.Fatal(err)
	}
	var block common.Block
	decode(t, encoded, &block)
	flags := block.Metadata.Metadata[common.BlockMetadataIndex_TRANSACTIONS_FILTER]
	verdicts := make([]verdict, len(block.Data.Data))
	for i, data := range block.Data.Data {
		var (
			envelope  common.Envelope
			payload   common.Payload
			header    common.ChannelHeader
			extension peer.ChaincodeHeaderExtension
		)
		decode(t, data, &envelope)
		decode(t, envelope.Payload, &payload)
		decode(t, payload.Header.ChannelHeader, &header)
		decode(t, header.Extension, &extension)
		verdicts[i] = verdict{extension.GetChaincodeId().GetName(), peer.TxValidationCode(flags[i])}
	}
	return verdicts
}

func decode(t testing.TB, encoded []byte, into protoadapt.MessageV1) {
	t.Helper()
	if err := proto.Unmarshal(encoded, protoadapt.MessageV2Of(into)); err != nil {
		t.Fatal(fmt.Errorf("%T: %w", into, err))
	}
}
