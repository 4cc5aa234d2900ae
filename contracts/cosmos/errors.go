package cosmos

import "github.com/anji-bridge/anji/proofs/refusal"

// Codespace is where the numbers of refusal codes are ABCI codes.
const Codespace = ModuleName

// refusedError tells an ABCI client which refusal code ended its transaction.
type refusedError struct {
	code refusal.Code
	err  error
}

func (e *refusedError) Error() string    { return e.err.Error() }
func (e *refusedError) Unwrap() error    { return e.err }
func (e *refusedError) ABCICode() uint32 { return e.code.Number() }
func (*refusedError) Codespace() string  { return Codespace }

// abciError makes err's refusal code visible in (codespace, code). Errors
// without one keep the code they have.
func abciError(err error) error {
	code, ok := refusal.Of(err)
	if !ok || code.Number() == 0 {
		return err
	}
	return &refusedError{code: code, err: err}
}
