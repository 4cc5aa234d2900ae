package ethereum

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// discreet leaves away the address, which may hold a key, that an HTTP error
// names.
func discreet(err error) error {
	if request := (*url.Error)(nil); errors.As(err, &request) {
		return discreetError{err, strings.ReplaceAll(err.Error(), request.Error(), request.Err.Error())}
	}
	return err
}

type discreetError struct {
	error
	text string
}

func (e discreetError) Error() string { return e.text }
func (e discreetError) Unwrap() error { return e.error }

// chainError is the chain's own refusal of a call or transaction. It wraps the
// refusal code that the revert stands for, if any.
type chainError struct {
	text    string
	name    string // of the custom error; empty where it is none that is known
	refusal error
}

func (e *chainError) Error() string { return e.text }

func (e *chainError) Unwrap() error { return e.refusal }

// newChainError reads a node's answer that a request failed.
func newChainError(err error) *chainError {
	var answer rpc.DataError
	if errors.As(err, &answer) {
		if text, ok := answer.ErrorData().(string); ok {
			if data, err := hexutil.Decode(text); err == nil && len(data) > 0 {
				return newRevert(data)
			}
		}
	}
	return &chainError{text: clip([]byte(err.Error()))}
}

// maxRevert bounds what is read of a revert, in bytes.
const maxRevert = 1 << 10

// newRevert reads what a contract reverted with.
func newRevert(data []byte) *chainError {
	data = data[:min(len(data), maxRevert)]
	if reason, err := abi.UnpackRevert(data); err == nil {
		return &chainError{text: "reverted: " + clip([]byte(reason))}
	}
	if len(data) < 4 {
		return &chainError{text: "reverted without a reason"}
	}
	known, ok := revertErrors[[4]byte(data[:4])]
	if !ok {
		return &chainError{text: fmt.Sprintf("reverted with error %x", data[:min(len(data), 36)])}
	}
	text := known.Name
	if arguments, err := known.Inputs.Unpack(data[4:]); err == nil && len(arguments) > 0 {
		text += "(" + clip([]byte(readable(arguments))) + ")"
	}
	e := &chainError{text: text, name: known.Name}
	if code, ok := refusals[known.Name]; ok {
		e.text, e.refusal = code.With("%s", text).Error(), code
	}
	return e
}

// readable prints an error's arguments: short texts stand in words of 32
// bytes, and what an application reverted with in bytes.
func readable(arguments []any) string {
	texts := make([]string, len(arguments))
	for i, argument := range arguments {
		switch value := argument.(type) {
		case [32]byte:
			if text := bytes.TrimRight(value[:], "\x00"); printable(text) {
				texts[i] = string(text)
			} else {
				texts[i] = hexutil.Encode(value[:])
			}
		case []byte:
			texts[i] = hexutil.Encode(value)
			if len(value) >= 4 {
				texts[i] = newRevert(value).text
			}
		default:
			texts[i] = fmt.Sprint(value)
		}
	}
	return strings.Join(texts, ", ")
}

func printable(text []byte) bool {
	for _, b := range text {
		if b < 0x20 || b > 0x7e {
			return false
		}
	}
	return len(text) > 0
}

// outOfGas tells whether a smaller transaction may succeed.
func (e *chainError) outOfGas() bool {
	return strings.Contains(e.text, "out of gas") || strings.Contains(e.text, "gas limit")
}

// reverted tells whether a contract refused with a custom error.
func reverted(err error, name string) bool {
	refused := (*chainError)(nil)
	return errors.As(err, &refused) && refused.name == name
}
