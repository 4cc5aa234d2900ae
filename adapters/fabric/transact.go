package fabric

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	pb "github.com/hyperledger/fabric-protos-go/peer"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/fab"
	"github.com/hyperledger/fabric-sdk-go/pkg/fab/txn"

	"github.com/anji-bridge/anji/adapters/failpoint"
)

const (
	// attempts bounds how often a transaction is endorsed anew after an MVCC
	// conflict or a mismatch.
	attempts = 10
	// broadcastTimeout bounds handing a transaction to one orderer.
	broadcastTimeout = 20 * time.Second
	// commitTimeout is how long a transaction may take from the orderer to a
	// block before it is looked up.
	commitTimeout = 30 * time.Second
	// lookups and lookupPause bound the search for a transaction whose block
	// did not come.
	lookups     = 10
	lookupPause = time.Second
)

// errUnknownFate says that a transaction was handed over and may or may not
// commit.
var errUnknownFate = errors.New("the transaction was sent, and whether it committed is not known")

// receipt is a committed, valid transaction.
type receipt struct {
	payload []byte // the chaincode's answer
	tx      string
	block   uint64
	time    time.Time // the transaction timestamp: Fabric's blocks carry no time
}

// invalidError is a transaction that stands in a block as invalid.
type invalidError struct {
	tx   string
	code pb.TxValidationCode
}

func (e *invalidError) Error() string {
	return fmt.Sprintf("transaction %s is invalid: %s", e.tx, e.code)
}

// conflict tells whether endorsing anew helps: the state that was read had
// changed by the time of the commit.
func (e *invalidError) conflict() bool {
	return e.code == pb.TxValidationCode_MVCC_READ_CONFLICT || e.code == pb.TxValidationCode_PHANTOM_READ_CONFLICT
}

// invoke endorses, orders and waits for the commit; conflicts and mismatches
// are tried again. involved are the further chaincodes that are called.
func (c *Chain) invoke(ctx context.Context, call call, involved ...string) (receipt, error) {
	var accept acceptor
	for attempt := 1; ; attempt++ {
		done, err := c.invokeOnce(ctx, call, involved, accept)
		invalid := (*invalidError)(nil)
		switch {
		case err == nil:
			return done, nil
		case attempt == attempts:
		case errors.As(err, &invalid) && invalid.code == pb.TxValidationCode_ENDORSEMENT_POLICY_FAILURE:
			c.definitions.forget()
			c.trust.forget()
			accept = c.notRevoked(ctx)
			if attempt < 3 {
				continue
			}
		case errors.Is(err, errMismatch), errors.As(err, &invalid) && invalid.conflict():
			c.log.Debug().Err(err).Str("function", call.function).Int("attempt", attempt).Msg("endorse again")
			// A random share of the pause keeps two writers from meeting again.
			if err := pause(ctx, time.Duration(rand.Int64N(int64(attempt)*int64(100*time.Millisecond)))); err != nil {
				return receipt{}, err
			}
			continue
		}
		return receipt{}, c.wrap(call.function, err)
	}
}

func (c *Chain) invokeOnce(ctx context.Context, call call, involved []string, accept acceptor) (receipt, error) {
	enough, err := c.policyOf(ctx, append([]string{call.chaincode}, involved...)...)
	if err != nil {
		return receipt{}, err
	}
	proposal, err := call.proposal(c.net, c.cfg.Channel)
	if err != nil {
		return receipt{}, err
	}
	responses, err := c.endorse(ctx, call, proposal, wish{enough: enough, accept: accept})
	if err != nil {
		return receipt{}, err
	}
	tx, err := txn.New(fab.TransactionRequest{Proposal: proposal, ProposalResponses: responses})
	if err != nil {
		return receipt{}, err
	}
	id := string(proposal.TxnID)
	commit, forget := c.ledger.expect(id)
	defer forget()
	if err := c.broadcast(ctx, tx); err != nil {
		// Some orderer may have taken it all the same.
		if s, lookupErr := c.lookup(ctx, id, 1); lookupErr == nil {
			return c.receipt(responses, proposal, s)
		}
		return receipt{}, fmt.Errorf("%w: transaction %s: %w", errUnknownFate, id, err)
	}
	failpoint.Hit(failpoint.Broadcast)
	s, err := c.awaitCommit(ctx, id, commit)
	if err != nil {
		return receipt{}, err
	}
	return c.receipt(responses, proposal, s)
}

// receipt reads the outcome of a transaction that stands in a block.
func (c *Chain) receipt(responses []*fab.TransactionProposalResponse, proposal *fab.TransactionProposal, s txStatus) (receipt, error) {
	c.require(s.block)
	c.purse.Pay(0)
	id := string(proposal.TxnID)
	if s.code != pb.TxValidationCode_VALID {
		return receipt{}, &invalidError{id, s.code}
	}
	at, err := proposalTime(proposal)
	return receipt{payload: responses[0].GetResponse().GetPayload(), tx: id, block: s.block, time: at}, err
}

func proposalTime(proposal *fab.TransactionProposal) (time.Time, error) {
	var header common.Header
	if err := unmarshal(proposal.Header, &header); err != nil {
		return time.Time{}, err
	}
	var channel common.ChannelHeader
	if err := unmarshal(header.ChannelHeader, &channel); err != nil {
		return time.Time{}, err
	}
	return channel.Timestamp.AsTime(), nil
}

// require makes endorsements wait for peers that have not got the block yet.
func (c *Chain) require(block uint64) {
	for {
		now := c.required.Load()
		if block < now || c.required.CompareAndSwap(now, block+1) {
			return
		}
	}
}

// broadcast hands the transaction to every orderer at once and is content
// with the first that takes it. BFT orderers drop what they have already, by
// transaction id; the leader gets it without a detour, and a stopped orderer
// costs nothing.
func (c *Chain) broadcast(ctx context.Context, tx *fab.Transaction) error {
	results := make(chan error, len(c.net.orderers))
	for _, o := range c.net.orderers {
		c.background.Add(1)
		go func() {
			defer c.background.Done()
			// Not the caller's context: the first success must not cut the
			// others off. Close ends them.
			request, cancel := c.net.request(c.life, broadcastTimeout)
			defer cancel()
			_, err := txn.Send(request, tx, []fab.Orderer{o})
			results <- err
		}()
	}
	var failed error
	for range c.net.orderers {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-results:
			if err == nil {
				return nil
			}
			failed = errors.Join(failed, err)
		}
	}
	return failed
}

// awaitCommit waits for the transaction's block, and looks the transaction up
// when none comes.
func (c *Chain) awaitCommit(ctx context.Context, id string, commit <-chan txStatus) (txStatus, error) {
	timer := time.NewTimer(commitTimeout)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return txStatus{}, fmt.Errorf("%w: transaction %s: %w", errUnknownFate, id, ctx.Err())
	case s := <-commit:
		return s, nil
	case <-timer.C:
	}
	return c.lookup(ctx, id, lookups)
}

// lookup asks the peers' ledgers for a transaction.
func (c *Chain) lookup(ctx context.Context, id string, tries int) (txStatus, error) {
	args := [][]byte{[]byte(c.cfg.Channel), []byte(id)}
	var last error
	for range tries {
		for _, p := range c.net.healthy() {
			s, err := c.lookupOn(ctx, p, args)
			if err == nil {
				return s, nil
			}
			last = err
		}
		if err := pause(ctx, lookupPause); err != nil {
			return txStatus{}, fmt.Errorf("%w: transaction %s: %w", errUnknownFate, id, err)
		}
	}
	return txStatus{}, fmt.Errorf("%w: transaction %s: %w", errUnknownFate, id, last)
}

func (c *Chain) lookupOn(ctx context.Context, p *peer, args [][]byte) (txStatus, error) {
	payload, err := c.queryPeer(ctx, p, call{"qscc", "GetTransactionByID", args})
	if err != nil {
		return txStatus{}, err
	}
	var processed pb.ProcessedTransaction
	if err := unmarshal(payload, &processed); err != nil {
		return txStatus{}, err
	}
	if payload, err = c.queryPeer(ctx, p, call{"qscc", "GetBlockByTxID", args}); err != nil {
		return txStatus{}, err
	}
	var block common.Block
	if err := unmarshal(payload, &block); err != nil {
		return txStatus{}, err
	}
	return txStatus{pb.TxValidationCode(processed.ValidationCode), block.GetHeader().GetNumber()}, nil
}
