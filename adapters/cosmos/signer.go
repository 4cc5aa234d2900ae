package cosmos

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/gogoproto/proto"
)

// signer is an account that pays for transactions. Their sequences are given
// out here: the chain executes them in that order.
type signer struct {
	account
	busy atomic.Int64 // transactions that wait for their block

	mu       sync.Mutex // held while a transaction is made and offered
	number   uint64
	sequence uint64
	known    bool
}

// respite is for how long an account is left out that could not be used.
const respite = 10 * time.Minute

// payers says which account each client's batches are of. It is always the same
// one, since a chain keeps the order of one account's transactions only, and a
// batch may rely on the client update of one before it. So links share the
// accounts, and a link has one on each chain. Only an account that fails is left:
// a batch of another one that then comes before its last ones is tried again.
type payers struct {
	mu     sync.Mutex
	of     map[string]*signer
	failed map[*signer]time.Time
}

// payer is the account of a client. A client that has none, or whose account
// has failed, is given one that is well, or else that failed the longest ago,
// of those that have the fewest clients.
func (c *Chain) payer(client string) *signer {
	p := &c.payers
	p.mu.Lock()
	defer p.mu.Unlock()
	if by := p.of[client]; by != nil && p.leftOut(by).IsZero() {
		return by
	}
	clients := map[*signer]int{}
	for other, by := range p.of {
		if other != client {
			clients[by]++
		}
	}
	by := slices.MinFunc(c.signers, func(a, b *signer) int {
		return cmp.Or(p.leftOut(a).Compare(p.leftOut(b)), cmp.Compare(clients[a], clients[b]))
	})
	if p.of == nil {
		p.of = map[string]*signer{}
	}
	p.of[client] = by
	return by
}

// leftOut is when an account failed, zero where it is thought to be well.
func (p *payers) leftOut(s *signer) time.Time {
	if at := p.failed[s]; time.Since(at) < respite {
		return at
	}
	return time.Time{}
}

// judge leaves an account out that cannot be used: it has no funds, or others
// use up its sequences. A message that fails for want of funds is another thing.
func (c *Chain) judge(by *signer, err error) {
	refused := (*chainError)(nil)
	switch {
	case errors.Is(err, errNotIncluded):
	case errors.As(err, &refused) && refused.message < 0 &&
		(refused.is(sdkerrors.ErrInsufficientFunds) || refused.is(sdkerrors.ErrUnknownAddress) || refused.is(sdkerrors.ErrWrongSequence)):
	default:
		return
	}
	c.payers.mu.Lock()
	defer c.payers.mu.Unlock()
	if len(c.signers) > 1 && c.payers.leftOut(by).IsZero() {
		c.log.Warn().Err(err).Str("account", by.address).Msg("an account cannot be used; its clients go to others")
	}
	if c.payers.failed == nil {
		c.payers.failed = map[*signer]time.Time{}
	}
	c.payers.failed[by] = time.Now()
}

// expectedSequence reads the SDK's message about a wrong sequence. It counts
// the transactions that wait in the mempool, which a query would not.
var expectedSequence = regexp.MustCompile(`account sequence mismatch, expected (\d+)`)

// adopt takes over the sequence that the chain expects: somebody else uses the
// account, or a node has lost what waited in its mempool.
func (s *signer) adopt(text string) {
	s.known = false
	found := expectedSequence.FindStringSubmatch(text)
	if found == nil {
		return
	}
	if n, err := strconv.ParseUint(found[1], 10, 64); err == nil {
		s.sequence, s.known = n, true
	}
}

// loadAccount reads the account's number and sequence when they are not known.
func (c *Chain) loadAccount(ctx context.Context, s *signer) error {
	if s.known {
		return nil
	}
	acct, err := c.readChainAccount(ctx, s.address)
	if err != nil {
		return err
	}
	s.number, s.sequence, s.known = acct.AccountNumber, acct.Sequence, true
	return nil
}

func (c *Chain) readChainAccount(ctx context.Context, address string) (*authtypes.BaseAccount, error) {
	var res authtypes.QueryAccountResponse
	err := c.grpcQuery(ctx, "/cosmos.auth.v1beta1.Query/Account", &authtypes.QueryAccountRequest{Address: address}, &res)
	if refused := (*chainError)(nil); errors.As(err, &refused) && refused.is(sdkerrors.ErrKeyNotFound) {
		return nil, c.cfg.fault("key_file", fmt.Errorf("account %s does not exist on the chain: send it some coins", address))
	}
	if err != nil {
		return nil, err
	}
	var acct authtypes.BaseAccount
	if err := proto.Unmarshal(res.Account.GetValue(), &acct); err != nil {
		return nil, c.wrap("account "+address, err)
	}
	return &acct, nil
}

// sign makes the bytes of a transaction in SIGN_MODE_DIRECT. Without real it
// leaves out what a simulation does not look at.
func (c *Chain) sign(by *signer, bodyBytes []byte, gas uint64, real bool) ([]byte, error) {
	key, err := codectypes.NewAnyWithValue(by.key.PubKey())
	if err != nil {
		return nil, err
	}
	fee := &txtypes.Fee{GasLimit: gas}
	if real && c.gasPrice.Amount.IsPositive() {
		fee.Amount = sdk.Coins{c.fee(gas)}
	}
	auth, err := proto.Marshal(&txtypes.AuthInfo{
		SignerInfos: []*txtypes.SignerInfo{{
			PublicKey: key,
			ModeInfo:  &txtypes.ModeInfo{Sum: &txtypes.ModeInfo_Single_{Single: &txtypes.ModeInfo_Single{Mode: signing.SignMode_SIGN_MODE_DIRECT}}},
			Sequence:  by.sequence,
		}},
		Fee: fee,
	})
	if err != nil {
		return nil, err
	}
	signature := []byte{}
	if real {
		doc, err := proto.Marshal(&txtypes.SignDoc{BodyBytes: bodyBytes, AuthInfoBytes: auth, ChainId: c.cfg.ChainID, AccountNumber: by.number})
		if err != nil {
			return nil, err
		}
		if signature, err = by.key.Sign(doc); err != nil {
			return nil, err
		}
	}
	return proto.Marshal(&txtypes.TxRaw{BodyBytes: bodyBytes, AuthInfoBytes: auth, Signatures: [][]byte{signature}})
}
