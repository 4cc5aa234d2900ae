package fabric

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	pb "github.com/hyperledger/fabric-protos-go/peer"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/errors/status"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/fab"
	"github.com/hyperledger/fabric-sdk-go/pkg/fab/txn"

	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	// connectTimeout bounds opening one connection.
	connectTimeout = 5 * time.Second
	// endorseTimeout bounds one peer's simulation of one proposal.
	endorseTimeout = 30 * time.Second
	// hedge is how long the first peers have before a further one is asked.
	hedge = 400 * time.Millisecond
	// lagPause is between two looks at the height of a peer that lags.
	lagPause = 30 * time.Millisecond
)

var (
	// errMismatch says that peers endorsed different results, as they do
	// while one of them lags behind the other: trying again helps.
	errMismatch = errors.New("the peers endorsed different results")
	// errSlow says that a peer has not answered in time.
	errSlow = fmt.Errorf("no answer within %s", hedge)
	// errNoAnswer says that too few peers answered.
	errNoAnswer = errors.New("too few peers answered")
)

// chaincodeError is what a peer or chaincode answered with an error status.
// It wraps the refusal code that the text begins with, if any.
type chaincodeError struct {
	chaincode, function string
	text                string
}

func (e *chaincodeError) Error() string {
	return fmt.Sprintf("%s of chaincode %s: %s", e.function, e.chaincode, e.text)
}

func (e *chaincodeError) Unwrap() error {
	if code, ok := refusal.Parse(e.text); ok {
		return code
	}
	return nil
}

// call is one function of one chaincode with its arguments.
type call struct {
	chaincode, function string
	args                [][]byte
}

func (c call) proposal(n *network, channel string) (*fab.TransactionProposal, error) {
	header, err := txn.NewHeader(n.client, channel)
	if err != nil {
		return nil, err
	}
	return txn.CreateChaincodeInvokeProposal(header, fab.ChaincodeInvokeRequest{
		ChaincodeID: c.chaincode, Fcn: c.function, Args: c.args, Lang: pb.ChaincodeSpec_GOLANG,
	})
}

// policy tells whether one peer of each of the named organisations is enough.
type policy func(mspIDs []string) bool

// anyPeer is enough for a question that is put to one peer.
func anyPeer(mspIDs []string) bool { return len(mspIDs) > 0 }

// acceptor refuses an endorsement that would not count.
type acceptor func(*fab.TransactionProposalResponse) error

// wish is when responses are enough.
type wish struct {
	enough policy   // of those that agree
	accept acceptor // nil: each counts
	// text is what agrees where chaincode answers agree; nil: all of it, with
	// what was read and written.
	text func(payload []byte) string
}

func (w wish) textOf(response *fab.TransactionProposalResponse) string {
	if w.text == nil {
		return string(response.GetPayload())
	}
	return w.text(response.GetResponse().GetPayload())
}

// answer is what one peer made of a proposal.
type answer struct {
	from     *peer
	response *fab.TransactionProposalResponse
	err      error
}

// endorse is endorseOnce, and once more when too few peers answered: a
// connection to a peer that was restarted fails once before it is made anew.
func (c *Chain) endorse(ctx context.Context, call call, proposal *fab.TransactionProposal, wish wish) ([]*fab.TransactionProposalResponse, error) {
	responses, err := c.endorseOnce(ctx, call, proposal, wish)
	if !errors.Is(err, errNoAnswer) {
		return responses, err
	}
	if err := pause(ctx, reconnectPause); err != nil {
		return nil, err
	}
	return c.endorseOnce(ctx, call, proposal, wish)
}

// endorseOnce asks as few peers as the policy needs, and further ones when
// those fail, differ or take long. It returns responses that agree and
// together satisfy the policy.
func (c *Chain) endorseOnce(ctx context.Context, call call, proposal *fab.TransactionProposal, wish wish) ([]*fab.TransactionProposalResponse, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	candidates := fewest(c.net.healthy(), wish.enough)
	answers := make(chan answer, len(candidates.first)+len(candidates.rest))
	asked := 0
	ask := func(p *peer) {
		asked++
		go func() {
			response, err := c.ask(ctx, call, p, proposal)
			if err == nil && wish.accept != nil {
				if err = wish.accept(response); err != nil {
					p.health.fail(time.Now(), err) // ask the others first from now on
					err = fmt.Errorf("peer %s: %w", p, err)
				}
			}
			answers <- answer{p, response, err}
		}()
	}
	for _, p := range candidates.first {
		ask(p)
	}
	tally := tally{wish: wish}
	late := time.NewTicker(hedge)
	defer late.Stop()
	for {
		more := false
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case a := <-answers:
			if agreed, err := tally.add(a); agreed != nil || err != nil {
				return agreed, err
			}
			more = len(tally.seen) == asked
		case <-late.C:
			more = true
			for _, p := range candidates.first {
				if !tally.seen[p] {
					p.health.fail(time.Now(), errSlow)
				}
			}
		}
		switch {
		case more && len(candidates.rest) > 0:
			ask(candidates.rest[0])
			candidates.first = append(candidates.first, candidates.rest[0])
			candidates.rest = candidates.rest[1:]
		case len(tally.seen) == asked:
			return nil, tally.failure()
		}
	}
}

// ask sends the proposal to one peer once that peer has the blocks that this
// adapter knows of: a peer that lags would endorse what cannot commit.
func (c *Chain) ask(ctx context.Context, call call, p *peer, proposal *fab.TransactionProposal) (*fab.TransactionProposalResponse, error) {
	if err := c.awaitBlocks(ctx, p, c.required.Load()); err != nil {
		return nil, err
	}
	return c.send(ctx, call, p, proposal)
}

func (c *Chain) send(ctx context.Context, call call, p *peer, proposal *fab.TransactionProposal) (*fab.TransactionProposalResponse, error) {
	request, cancel := c.net.request(ctx, endorseTimeout)
	defer cancel()
	responses, err := txn.SendProposal(request, proposal, []fab.ProposalProcessor{p.Peer})
	if err == nil && len(responses) != 1 {
		err = fmt.Errorf("%d responses to one proposal", len(responses))
	}
	if err == nil {
		p.health.ok()
		return responses[0], nil
	}
	text, refused := peerAnswer(err)
	if refused {
		p.health.ok()
		return nil, &chaincodeError{call.chaincode, call.function, text}
	}
	if ctx.Err() == nil {
		p.health.fail(time.Now(), errors.New(text))
	}
	return nil, fmt.Errorf("peer %s: %s", p, text)
}

// peerAnswer reads an error of the SDK: refused tells whether the peer or the
// chaincode has turned the proposal down, so that the connection is sound.
func peerAnswer(err error) (text string, refused bool) {
	s, ok := status.FromError(err)
	if !ok {
		return err.Error(), false
	}
	switch s.Group {
	case status.ChaincodeStatus:
		refused = true
	case status.EndorserClientStatus:
		refused = s.Code == int32(status.ChaincodeNameNotFound)
	case status.GRPCTransportStatus:
		// How a peer answers an identity that the channel does not know
		// (core/endorser/endorser.go, preProcess).
		refused = strings.Contains(s.Message, "error validating proposal")
	}
	return s.Message, refused
}

// awaitBlocks waits until a peer's ledger has that many blocks.
func (c *Chain) awaitBlocks(ctx context.Context, p *peer, blocks uint64) error {
	for p.health.reached() < blocks {
		height, err := c.ledgerHeight(ctx, p)
		if err != nil {
			return err
		}
		if height < blocks {
			if err := pause(ctx, lagPause); err != nil {
				return err
			}
		}
	}
	return nil
}

// ledgerHeight asks one peer how many blocks it has.
func (c *Chain) ledgerHeight(ctx context.Context, p *peer) (uint64, error) {
	payload, err := c.queryPeer(ctx, p, call{"qscc", "GetChainInfo", [][]byte{[]byte(c.cfg.Channel)}})
	if err != nil {
		return 0, err
	}
	var info common.BlockchainInfo
	if err := unmarshal(payload, &info); err != nil {
		return 0, fmt.Errorf("peer %s: chain info: %w", p, err)
	}
	p.health.raise(info.Height)
	return info.Height, nil
}

// queryPeer asks one peer and no other.
func (c *Chain) queryPeer(ctx context.Context, p *peer, call call) ([]byte, error) {
	proposal, err := call.proposal(c.net, c.cfg.Channel)
	if err != nil {
		return nil, err
	}
	response, err := c.send(ctx, call, p, proposal)
	if err != nil {
		return nil, err
	}
	return response.GetResponse().GetPayload(), nil
}

// evaluate asks any peer, and returns the chaincode's answer.
func (c *Chain) evaluate(ctx context.Context, call call) ([]byte, error) {
	return c.evaluateBy(ctx, call, wish{enough: anyPeer})
}

// agreed asks peers of most organisations, so that one that lies is not
// believed. Their answers agree in all, or where text is given in that.
func (c *Chain) agreed(ctx context.Context, call call, text func(payload []byte) string) ([]byte, error) {
	for attempt := 1; ; attempt++ {
		payload, err := c.evaluateBy(ctx, call, wish{enough: c.majority, text: text})
		if !errors.Is(err, errMismatch) || attempt == attempts {
			return payload, err
		}
		if err := pause(ctx, time.Duration(attempt)*lagPause); err != nil {
			return nil, err
		}
	}
}

func (c *Chain) evaluateBy(ctx context.Context, call call, wish wish) ([]byte, error) {
	proposal, err := call.proposal(c.net, c.cfg.Channel)
	if err != nil {
		return nil, c.wrap(call.function, err)
	}
	responses, err := c.endorse(ctx, call, proposal, wish)
	if err != nil {
		return nil, c.wrap(call.function, err)
	}
	return responses[0].GetResponse().GetPayload(), nil
}

// choice splits the peers into those to ask first and those in reserve.
type choice struct{ first, rest []*peer }

// fewest picks a smallest set, in the given order of preference, that the
// policy is satisfied by; all peers when none is.
func fewest(peers []*peer, enough policy) choice {
	taken := make([]bool, len(peers))
	selected := func() (ids []string) {
		for i, p := range peers {
			if taken[i] {
				ids = append(ids, p.mspID)
			}
		}
		return ids
	}
	for i := range peers {
		if taken[i] = true; enough(selected()) {
			break
		}
	}
	for i := range peers { // drop those that add nothing
		if !taken[i] {
			continue
		}
		if taken[i] = false; !enough(selected()) {
			taken[i] = true
		}
	}
	if !enough(selected()) {
		return choice{first: peers}
	}
	var c choice
	for i, p := range peers {
		if taken[i] {
			c.first = append(c.first, p)
		} else {
			c.rest = append(c.rest, p)
		}
	}
	return c
}

// tally groups answers that agree.
type tally struct {
	wish     wish
	seen     map[*peer]bool
	results  map[string][]answer // by what must agree
	refusals map[string][]answer // by error text
	failures []error
}

// add returns the responses of a group that is enough, or its error.
func (t *tally) add(a answer) ([]*fab.TransactionProposalResponse, error) {
	if t.seen == nil {
		t.seen, t.results, t.refusals = map[*peer]bool{}, map[string][]answer{}, map[string][]answer{}
	}
	t.seen[a.from] = true
	refused := (*chaincodeError)(nil)
	switch {
	case errors.As(a.err, &refused):
		group := append(t.refusals[refused.text], a)
		t.refusals[refused.text] = group
		if t.wish.enough(mspIDs(group)) {
			return nil, a.err
		}
	case a.err != nil:
		t.failures = append(t.failures, a.err)
	default:
		key := t.wish.textOf(a.response)
		group := append(t.results[key], a)
		t.results[key] = group
		if t.wish.enough(mspIDs(group)) {
			agreed := make([]*fab.TransactionProposalResponse, len(group))
			for i, member := range group {
				agreed[i] = member.response
			}
			return agreed, nil
		}
	}
	return nil, nil
}

func mspIDs(group []answer) []string {
	ids := make([]string, len(group))
	for i, a := range group {
		ids[i] = a.from.mspID
	}
	return ids
}

// failure says why no group was enough when all have answered.
func (t *tally) failure() error {
	if len(t.results)+len(t.refusals) > 1 {
		return errMismatch
	}
	for _, group := range t.refusals {
		return group[0].err
	}
	texts := make([]string, len(t.failures))
	for i, err := range t.failures {
		texts[i] = err.Error()
	}
	return fmt.Errorf("%w: %s", errNoAnswer, strings.Join(texts, "; "))
}
