package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/peer"
	providers "github.com/hyperledger/fabric-sdk-go/pkg/common/providers/context"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/fab"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/msp"
	sdkcontext "github.com/hyperledger/fabric-sdk-go/pkg/context"
	"github.com/hyperledger/fabric-sdk-go/pkg/core/config"
	"github.com/hyperledger/fabric-sdk-go/pkg/fab/txn"
	"github.com/hyperledger/fabric-sdk-go/pkg/fabsdk"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// dealer makes Fabric transactions as a relayer may that wants to cheat: with
// a timestamp of its choice, endorsed now and submitted later.
type dealer struct {
	t        testing.TB
	e        *env
	client   providers.Client
	peers    []fab.ProposalProcessor
	orderers []fab.Orderer
}

func newDealer(t testing.TB, e *env) *dealer {
	t.Helper()
	info := e.Fabric.Info()
	sdk, err := fabsdk.New(config.FromFile(info.Profile))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(sdk.Close)
	d := &dealer{t: t, e: e}
	if err := d.open(sdk, info); err != nil {
		t.Fatal(err)
	}
	return d
}

func (d *dealer) open(sdk *fabsdk.FabricSDK, info fabricnet.Info) error {
	own := info.Peers[0]
	files, err := info.Identity(own.MSPID, fabricnet.Relayer)
	if err != nil {
		return err
	}
	certificate, err := os.ReadFile(files.Certificate)
	if err != nil {
		return err
	}
	key, err := os.ReadFile(files.PrivateKey)
	if err != nil {
		return err
	}
	anonymous, err := sdk.Context()()
	if err != nil {
		return err
	}
	manager, ok := anonymous.IdentityManager(own.Org)
	if !ok {
		return fmt.Errorf("no organisation %s in the profile", own.Org)
	}
	identity, err := manager.CreateSigningIdentity(msp.WithCert(certificate), msp.WithPrivateKey(key))
	if err != nil {
		return err
	}
	if d.client, err = sdk.Context(fabsdk.WithIdentity(identity))(); err != nil {
		return err
	}
	for _, p := range d.client.EndpointConfig().NetworkPeers() {
		made, err := d.client.InfraProvider().CreatePeerFromConfig(&p)
		if err != nil {
			return err
		}
		d.peers = append(d.peers, made)
	}
	for _, o := range d.client.EndpointConfig().OrderersConfig() {
		made, err := d.client.InfraProvider().CreateOrdererFromConfig(&o)
		if err != nil {
			return err
		}
		d.orderers = append(d.orderers, made)
	}
	return nil
}

// held is a transaction that is endorsed and not yet submitted.
type held struct {
	id     string
	tx     *fab.Transaction
	answer []byte // the chaincode's
}

// endorse asks all peers to endorse a call of the packet chaincode, until they
// agree: one that lags reads an older state.
func (d *dealer) endorse(ctx context.Context, timestamp time.Time, function string, args ...[]byte) (held, error) {
	for {
		h, err := d.endorseOnce(ctx, timestamp, function, args)
		if !errors.Is(err, errDisagree) || ctx.Err() != nil {
			return h, err
		}
		time.Sleep(50 * time.Millisecond)
	}
}

var errDisagree = errors.New("the peers endorsed different results")

func (d *dealer) endorseOnce(ctx context.Context, timestamp time.Time, function string, args [][]byte) (held, error) {
	header, err := txn.NewHeader(d.client, d.e.Fabric.Info().Channel)
	if err != nil {
		return held{}, err
	}
	proposal, err := txn.CreateChaincodeInvokeProposal(header, fab.ChaincodeInvokeRequest{ChaincodeID: "anji", Fcn: function, Args: args})
	if err != nil {
		return held{}, err
	}
	if proposal.Header, err = dated(proposal.Header, timestamp); err != nil {
		return held{}, err
	}
	request, cancel := sdkcontext.NewRequest(d.client, sdkcontext.WithParent(ctx), sdkcontext.WithTimeout(30*time.Second))
	defer cancel()
	responses, err := txn.SendProposal(request, proposal, d.peers)
	if err != nil {
		return held{}, err
	}
	for _, r := range responses[1:] {
		if !slices.Equal(r.GetPayload(), responses[0].GetPayload()) {
			return held{}, errDisagree
		}
	}
	tx, err := txn.New(fab.TransactionRequest{Proposal: proposal, ProposalResponses: responses})
	return held{string(proposal.TxnID), tx, responses[0].GetResponse().GetPayload()}, err
}

// dated puts a timestamp into a marshalled common.Header.
func dated(encoded []byte, timestamp time.Time) ([]byte, error) {
	var header common.Header
	if err := proto.Unmarshal(encoded, protoadapt.MessageV2Of(&header)); err != nil {
		return nil, err
	}
	var channel common.ChannelHeader
	if err := proto.Unmarshal(header.ChannelHeader, protoadapt.MessageV2Of(&channel)); err != nil {
		return nil, err
	}
	channel.Timestamp = timestamppb.New(timestamp)
	var err error
	if header.ChannelHeader, err = proto.Marshal(protoadapt.MessageV2Of(&channel)); err != nil {
		return nil, err
	}
	return proto.Marshal(protoadapt.MessageV2Of(&header))
}

// submit hands the transaction to every orderer, so that the leader has it
// when submit returns.
func (d *dealer) submit(ctx context.Context, h held) {
	d.t.Helper()
	for _, o := range d.orderers {
		request, cancel := sdkcontext.NewRequest(d.client, sdkcontext.WithParent(ctx), sdkcontext.WithTimeout(10*time.Second))
		_, err := txn.Send(request, h.tx, []fab.Orderer{o})
		cancel()
		if err != nil {
			d.t.Fatal(err)
		}
	}
}

// fate is where a transaction stands and what became of it.
type fate struct {
	verdict peer.TxValidationCode
	block   uint64
	index   int // within the block
}

// fateOf waits until the transaction is in a block.
func (d *dealer) fateOf(ctx context.Context, h held) (f fate) {
	d.t.Helper()
	channel := []byte(d.e.Fabric.Info().Channel)
	var encoded []byte
	eventually(ctx, d.t, "transaction "+h.id+" is in a block", func() (err error) {
		encoded, err = d.e.fabric.Evaluate(ctx, "qscc", "GetBlockByTxID", channel, []byte(h.id))
		return err
	})
	var block common.Block
	decode(d.t, encoded, &block)
	f.block, f.index = block.Header.Number, -1
	for i, data := range block.Data.Data {
		var (
			envelope common.Envelope
			payload  common.Payload
			header   common.ChannelHeader
		)
		decode(d.t, data, &envelope)
		decode(d.t, envelope.Payload, &payload)
		decode(d.t, payload.Header.ChannelHeader, &header)
		if header.TxId == h.id {
			f.index = i
			f.verdict = peer.TxValidationCode(block.Metadata.Metadata[common.BlockMetadataIndex_TRANSACTIONS_FILTER][i])
		}
	}
	if f.index < 0 {
		d.t.Fatalf("block %d has no transaction %s", f.block, h.id)
	}
	return f
}
