package fabric

import (
	"strings"

	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxDetail bounds the explanation of an outcome, in bytes: verifiers may
// quote what a stranger has sent, and applications say what they like.
const maxDetail = 512

// describe splits an error into its refusal code, if it has one, and a
// bounded, valid explanation.
func describe(err error) (code, detail string) {
	detail = err.Error()
	if c, ok := refusal.Of(err); ok {
		code = string(c)
		if _, after, found := strings.Cut(detail, code+": "); found {
			detail = after
		}
	}
	return code, bounded(detail)
}

// bounded makes a text of a stranger fit for an answer.
func bounded(text string) string {
	if len(text) > maxDetail {
		text = text[:maxDetail] + "..."
	}
	return strings.ToValidUTF8(text, "?")
}

// refused is the outcome of an item that a rule forbids.
func refused(err error) types.Outcome {
	code, detail := describe(err)
	return types.Outcome{Status: types.StatusRefused, Code: code, Detail: detail}
}
