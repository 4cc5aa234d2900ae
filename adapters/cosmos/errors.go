package cosmos

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	errorsmod "cosmossdk.io/errors"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxLog bounds how much of a chain's error text is kept.
const maxLog = 512

// chainError is the chain's own refusal of a transaction or query: the ABCI
// codespace, code and log. It wraps the refusal code it stands for, if any.
type chainError struct {
	codespace string
	code      uint32
	text      string
	message   int  // index of the message that failed, -1 when it was none
	simulated bool // found by simulation: nothing was sent
	refusal   error
}

// failedMessage reads baseapp's error text (baseapp/baseapp.go, runMsgs).
var failedMessage = regexp.MustCompile(`message index: (\d+)`)

func newChainError(codespace string, code uint32, log string) *chainError {
	e := &chainError{codespace: codespace, code: code, text: log, message: -1, refusal: refusalOf(codespace, code)}
	if found := failedMessage.FindStringSubmatch(log); found != nil {
		if i, err := strconv.Atoi(found[1]); err == nil {
			e.message = i
		}
	}
	if len(e.text) > maxLog {
		e.text = e.text[:maxLog] + "..."
	}
	return e
}

func (e *chainError) Error() string {
	return fmt.Sprintf("%s (codespace %s, code %d)", strings.TrimSpace(e.text), e.codespace, e.code)
}

func (e *chainError) Unwrap() error { return e.refusal }

// is tells whether the chain's code is that of a registered SDK error.
func (e *chainError) is(target *errorsmod.Error) bool {
	return e.codespace == target.Codespace() && e.code == target.ABCICode()
}

// codespace is that of our modules; their ABCI codes are refusal numbers.
const codespace = "anji"

// channelV2 is ibc-go v10's codespace for packets
// (modules/core/04-channel/v2/types/errors.go).
const channelV2 = "channelv2"

// foreign names our code for those of ibc-go that a relayer decides by.
var foreign = map[string]map[uint32]refusal.Code{
	clienttypes.SubModuleName: {
		clienttypes.ErrClientNotFound.ABCICode():                  refusal.ClientUnknown,
		clienttypes.ErrClientFrozen.ABCICode():                    refusal.ClientNotActive,
		clienttypes.ErrClientNotActive.ABCICode():                 refusal.ClientNotActive,
		clienttypes.ErrConsensusStateNotFound.ABCICode():          refusal.UnknownRoot,
		clienttypes.ErrInvalidHeader.ABCICode():                   refusal.HeaderInvalid,
		clienttypes.ErrFailedMembershipVerification.ABCICode():    refusal.ProofInvalid,
		clienttypes.ErrFailedNonMembershipVerification.ABCICode(): refusal.ProofInvalid,
	},
	channelV2: {
		2:  refusal.PacketInvalid,
		3:  refusal.PacketInvalid,
		5:  refusal.AcknowledgementInvalid,
		6:  refusal.CommitmentMismatch,
		8:  refusal.TimeoutTooFar,
		9:  refusal.TimeoutElapsed,
		10: refusal.TimeoutNotReached,
		11: refusal.AcknowledgementExists,
	},
}

func refusalOf(space string, code uint32) error {
	if space == codespace {
		if c, ok := refusal.FromNumber(code); ok {
			return c
		}
	}
	if c, ok := foreign[space][code]; ok {
		return c
	}
	return nil
}

// wrap names the chain and what was being done.
func (c *Chain) wrap(doing string, err error) error {
	return fmt.Errorf("chain %q: %s: %w", c.cfg.ID, doing, err)
}

func errorMentions(err error, text string) bool { return strings.Contains(err.Error(), text) }
