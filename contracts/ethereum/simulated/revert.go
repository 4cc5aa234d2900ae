package simulated

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// Revert says why a call was reverted.
type Revert struct {
	// Name is that of the custom error (or Error, for a string, or Panic). It is
	// empty when the error is unknown or there is none, as after running out of gas.
	Name      string
	Arguments []any
	Data      []byte
}

// Error gives the revert as Solidity would write it.
func (r *Revert) Error() string {
	if r.Name == "" {
		return fmt.Sprintf("reverted with 0x%x", r.Data)
	}
	arguments := make([]string, len(r.Arguments))
	for i, argument := range r.Arguments {
		switch raw := argument.(type) {
		case []byte:
			arguments[i] = fmt.Sprintf("0x%x", raw)
		case [32]byte:
			arguments[i] = word(raw)
		default:
			arguments[i] = fmt.Sprint(argument)
		}
	}
	return fmt.Sprintf("reverted with %s(%s)", r.Name, strings.Join(arguments, ", "))
}

// word gives a bytes32 as the text that it holds, or else in hex.
func word(raw [32]byte) string {
	text := bytes.TrimRight(raw[:], "\x00")
	for _, b := range text {
		if b < ' ' || b > '~' {
			return fmt.Sprintf("0x%x", raw)
		}
	}
	return strconv.Quote(string(text))
}

// errorTable knows custom errors by their selectors.
type errorTable map[[4]byte]abi.Error

// Know adds a contract's custom errors to those that reverts are told by.
func (c *Chain) Know(meta *bind.MetaData) {
	c.t.Helper()
	parsed, err := meta.ParseABI()
	require.NoError(c.t, err)
	c.sending.Lock()
	defer c.sending.Unlock()
	for _, e := range parsed.Errors {
		c.errors[[4]byte(e.ID[:4])] = e
	}
}

// Reason decodes what a call was reverted with.
func (c *Chain) Reason(data []byte) *Revert {
	r := &Revert{Data: data}
	if reason, err := abi.UnpackRevert(data); err == nil {
		r.Name, r.Arguments = "Error", []any{reason}
		return r
	}
	if len(data) < 4 {
		return r
	}
	e, ok := c.errors[[4]byte(data[:4])]
	if !ok {
		return r
	}
	arguments, err := e.Inputs.Unpack(data[4:])
	if err != nil {
		return r
	}
	r.Name, r.Arguments = e.Name, arguments
	return r
}

// revert turns a call's error into a *Revert. Any error without data, out of
// gas for one, is a Revert without data.
func (c *Chain) revert(err error) error {
	if err == nil {
		return nil
	}
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		return fmt.Errorf("%w (%w)", &Revert{}, err)
	}
	text, _ := withData.ErrorData().(string)
	return c.Reason(common.FromHex(text))
}
