package cosmos

import (
	"errors"
	"strings"
	"testing"

	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestChainErrorsKeepCodeAndMessage(t *testing.T) {
	for name, test := range map[string]struct {
		space   string
		code    uint32
		log     string
		message int
		refusal refusal.Code
	}{
		"ours":                {codespace, refusal.TimeoutElapsed.Number(), "failed to execute message; message index: 3: timeout_elapsed: late", 3, refusal.TimeoutElapsed},
		"ours, unknown":       {codespace, 9999, "what", -1, ""},
		"ibc-go v10":          {channelV2, 9, "failed to execute message; message index: 0: timeout elapsed", 0, refusal.TimeoutElapsed},
		"02-client, inactive": {"client", 29, "message index: 12: client is Expired", 12, refusal.ClientNotActive},
		"SDK":                 {sdkerrors.RootCodespace, 11, "out of gas", -1, ""},
		"absurd index":        {"x", 1, "message index: 99999999999999999999", -1, ""},
	} {
		t.Run(name, func(t *testing.T) {
			err := error(newChainError(test.space, test.code, test.log))
			if got := err.(*chainError).message; got != test.message {
				t.Fatalf("message %d, want %d", got, test.message)
			}
			if got, _ := refusal.Of(err); got != test.refusal {
				t.Fatalf("refusal %q, want %q", got, test.refusal)
			}
			if test.refusal != "" && !errors.Is(err, test.refusal) {
				t.Fatalf("%v is not %s", err, test.refusal)
			}
		})
	}
	if got := newChainError("x", 1, strings.Repeat("a", 1<<20)).Error(); len(got) > 2*maxLog {
		t.Fatalf("%d bytes of log kept", len(got))
	}
	if !newChainError(sdkerrors.RootCodespace, 32, "").is(sdkerrors.ErrWrongSequence) {
		t.Fatal("code 32 of the SDK is not known as a wrong sequence")
	}
}
