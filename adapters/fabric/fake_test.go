package fabric

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/orderer"
	pb "github.com/hyperledger/fabric-protos-go/peer"
	"github.com/hyperledger/fabric-protos-go/peer/lifecycle"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/errors/status"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/fab"
	"github.com/hyperledger/fabric-sdk-go/pkg/fab/events/deliverclient/connection"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
)

func testContext(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// channel is a Fabric channel that runs in this process: three peers, whose
// chaincodes are functions, and two orderers, each transaction of which makes
// a block.
type channel struct {
	*Chain
	t testing.TB

	mu sync.Mutex
	// contract answers calls of any chaincode but Fabric's own ones.
	contract func(c call) ([]byte, error)
	// validation is the policy in every chaincode's definition: two of three peers.
	validation *pb.ApplicationPolicy
	peers      map[string]*fakePeer
	orderers   []*fakeOrderer
	blocks     uint64
	verdicts   []pb.TxValidationCode // of the next transactions; then valid
	seen       map[string]txStatus   // what lookups find
	invoked    []call                // transactions that came, in order
}

// fakePeer is one peer's way to behave.
type fakePeer struct {
	fab.Peer
	in    *channel
	url   string
	fails bool          // refuses connections
	slow  time.Duration // before it answers
	lags  uint64        // blocks that it has not got
	lies  bool          // endorses something else
	asked int           // endorsements of the contract
	// ledger is served as full blocks, in streams and one by one.
	ledger []*common.Block
}

type fakeOrderer struct {
	fab.Orderer
	in    *channel
	fails bool
	loses bool // says yes and forgets
}

func newChannel(t testing.TB, contract func(call) ([]byte, error)) *channel {
	t.Helper()
	cfg := validConfig(t)
	own, err := cfg.credentials()
	if err != nil {
		t.Fatal(err)
	}
	net, err := newNetwork(cfg, own, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	c := &channel{t: t, contract: contract, blocks: 5, peers: map[string]*fakePeer{}, seen: map[string]txStatus{}}
	c.validation = signaturePolicy(fabrictest.Policy(2, msp.MSPRole_PEER, "Org1MSP", "Org2MSP", "Org3MSP"))
	c.Chain = &Chain{cfg: cfg, own: own, net: net, ledger: newLedger(), log: zerolog.Nop()}
	c.life, c.stop = context.WithCancel(context.Background())
	t.Cleanup(func() { _ = c.Close() })
	net.peers, net.orderers = nil, nil
	c.stream = c.streamBlocks
	for i := 1; i <= 3; i++ {
		p := &fakePeer{in: c, url: fmt.Sprintf("peer%d", i)}
		c.peers[p.url] = p
		member := &peer{Peer: p, mspID: fmt.Sprintf("Org%dMSP", i)}
		member.health.Init(fmt.Sprintf("peer[%d] %s", i-1, p.url), zerolog.Nop())
		net.peers = append(net.peers, member)
	}
	for range 2 {
		o := &fakeOrderer{in: c}
		c.orderers = append(c.orderers, o)
		net.orderers = append(net.orderers, o)
	}
	return c
}

func signaturePolicy(policy *common.SignaturePolicyEnvelope) *pb.ApplicationPolicy {
	return &pb.ApplicationPolicy{Type: &pb.ApplicationPolicy_SignaturePolicy{SignaturePolicy: policy}}
}

func (p *fakePeer) URL() string { return p.url }

// streamBlocks is the channel's streamer.
func (c *channel) streamBlocks(ctx context.Context, _ string, from *peer, _ connection.StreamProvider, start *orderer.SeekInfo,
	_ func() error, handle func(*pb.DeliverResponse) error) error {
	p := c.peers[from.URL()]
	c.mu.Lock()
	fails := p.fails
	c.mu.Unlock()
	if fails {
		return errors.New("connection refused")
	}
	for number := start.GetStart().GetSpecified().GetNumber(); number < uint64(len(p.ledger)); number++ {
		if err := handle(&pb.DeliverResponse{Type: &pb.DeliverResponse_Block{Block: p.ledger[number]}}); err != nil {
			return err
		}
	}
	<-ctx.Done()
	return ctx.Err()
}

func (p *fakePeer) ProcessTransactionProposal(ctx context.Context, request fab.ProcessProposalRequest) (*fab.TransactionProposalResponse, error) {
	c := p.in
	c.mu.Lock()
	fails, slow := p.fails, p.slow
	c.mu.Unlock()
	if fails {
		return nil, status.New(status.EndorserClientStatus, status.ConnectionFailed.ToInt32(), "connection refused", nil)
	}
	if slow > 0 {
		if err := pause(ctx, slow); err != nil {
			return nil, err
		}
	}
	asked := parseProposal(c.t, request.SignedProposal.ProposalBytes)
	c.mu.Lock()
	defer c.mu.Unlock()
	answer, err := p.answer(asked)
	if err != nil {
		return nil, status.New(status.ChaincodeStatus, 500, err.Error(), nil)
	}
	if p.lies {
		answer = append([]byte("lie "), answer...)
	}
	response := &pb.Response{Status: 200, Payload: answer}
	action, err := marshal(&pb.ChaincodeAction{Response: response})
	if err != nil {
		c.t.Error(err)
	}
	payload, err := marshal(&pb.ProposalResponsePayload{Extension: action})
	if err != nil {
		c.t.Error(err)
	}
	return &fab.TransactionProposalResponse{Endorser: p.url, Status: 200, ProposalResponse: &pb.ProposalResponse{
		Response: response, Payload: payload, Endorsement: &pb.Endorsement{Endorser: []byte(p.url)},
	}}, nil
}

// parseProposal is the call in a marshalled proposal.
func parseProposal(t testing.TB, encoded []byte) call {
	var (
		proposal   pb.Proposal
		payload    pb.ChaincodeProposalPayload
		invocation pb.ChaincodeInvocationSpec
	)
	if err := unmarshalAll(layer{encoded, &proposal}); err != nil {
		t.Error(err)
	}
	if err := unmarshalAll(layer{proposal.Payload, &payload}); err != nil {
		t.Error(err)
	}
	if err := unmarshalAll(layer{payload.Input, &invocation}); err != nil {
		t.Error(err)
	}
	args := invocation.ChaincodeSpec.Input.Args
	return call{invocation.ChaincodeSpec.ChaincodeId.Name, string(args[0]), args[1:]}
}

func (p *fakePeer) answer(asked call) ([]byte, error) {
	c := p.in
	switch asked.chaincode + "." + asked.function {
	case "qscc.GetChainInfo":
		// A lagging peer catches up by one block each time it is looked at.
		height := c.blocks - p.lags
		if p.lags > 0 {
			p.lags--
		}
		return marshal(&common.BlockchainInfo{Height: height})
	case "qscc.GetBlockByNumber":
		number, err := strconv.Atoi(string(asked.args[1]))
		if err != nil || number >= len(p.ledger) {
			return nil, fmt.Errorf("no such block: %s", asked.args[1])
		}
		return marshal(p.ledger[number])
	case "qscc.GetTransactionByID":
		s, ok := c.seen[string(asked.args[1])]
		if !ok {
			return nil, errors.New("no such transaction")
		}
		return marshal(&pb.ProcessedTransaction{ValidationCode: int32(s.code)})
	case "qscc.GetBlockByTxID":
		return marshal(&common.Block{Header: &common.BlockHeader{Number: c.seen[string(asked.args[1])].block}})
	case "_lifecycle.QueryChaincodeDefinition":
		raw, err := marshal(c.validation)
		if err != nil {
			return nil, err
		}
		return marshal(&lifecycle.QueryChaincodeDefinitionResult{Sequence: 1, ValidationParameter: raw})
	}
	p.asked++
	return c.contract(asked)
}

func (o *fakeOrderer) URL() string { return "orderer" }

func (o *fakeOrderer) SendBroadcast(_ context.Context, envelope *fab.SignedEnvelope) (*common.Status, error) {
	c := o.in
	c.mu.Lock()
	defer c.mu.Unlock()
	if o.fails {
		return nil, errors.New("connection refused")
	}
	var payload common.Payload
	if err := unmarshalAll(layer{envelope.Payload, &payload}); err != nil {
		c.t.Error(err)
	}
	var header common.ChannelHeader
	if err := unmarshalAll(layer{payload.Header.ChannelHeader, &header}); err != nil {
		c.t.Error(err)
	}
	ok := common.Status_SUCCESS
	if _, repeated := c.seen[header.TxId]; repeated || o.loses {
		return &ok, nil
	}
	s := txStatus{pb.TxValidationCode_VALID, c.blocks}
	if len(c.verdicts) > 0 {
		s.code, c.verdicts = c.verdicts[0], c.verdicts[1:]
	}
	c.seen[header.TxId] = s
	c.blocks++
	c.invoked = append(c.invoked, callOf(c.t, payload.Data))
	c.ledger.add(&pb.FilteredBlock{Number: s.block, FilteredTransactions: []*pb.FilteredTransaction{{Txid: header.TxId, TxValidationCode: s.code}}})
	return &ok, nil
}

// callOf is the call that a marshalled transaction carries out.
func callOf(t testing.TB, data []byte) call {
	var (
		tx         pb.Transaction
		action     pb.ChaincodeActionPayload
		proposal   pb.ChaincodeProposalPayload
		invocation pb.ChaincodeInvocationSpec
	)
	if err := unmarshalAll(layer{data, &tx}); err != nil {
		t.Error(err)
	}
	if err := unmarshalAll(layer{tx.Actions[0].Payload, &action}); err != nil {
		t.Error(err)
	}
	if err := unmarshalAll(layer{action.ChaincodeProposalPayload, &proposal}); err != nil {
		t.Error(err)
	}
	if err := unmarshalAll(layer{proposal.Input, &invocation}); err != nil {
		t.Error(err)
	}
	args := invocation.ChaincodeSpec.Input.Args
	return call{invocation.ChaincodeSpec.ChaincodeId.Name, string(args[0]), args[1:]}
}

func toJSON(t testing.TB, v any) []byte {
	t.Helper()
	encoded, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}
