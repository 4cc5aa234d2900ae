// Package refusal is the one registry of reasons for which Anji refuses bytes.
//
// Every verifier, packet rule and contract host answers with a Code from this
// registry, so that a relayer, an operator and a test see the same reason for
// the same fault on every chain. A Code is itself an error:
//
//	return refusal.HighS.With("endorsement %d", i)   // typed, with detail
//	errors.Is(err, refusal.HighS)                    // matches through wrapping
package refusal

import (
	"errors"
	"fmt"
	"slices"
)

// Code names one rule that was broken. Its text is stable: it appears in
// JSON verdicts, in outcomes of Fabric deliveries and in Cosmos error logs.
type Code string

// Error makes a bare Code usable as an error and as a target of errors.Is.
func (c Code) Error() string { return string(c) }

// With returns an error of this code that carries detail for a reader.
func (c Code) With(format string, args ...any) error {
	return &refused{code: c, detail: fmt.Errorf(format, plain(args)...)}
}

// plain keeps errors from formatting themselves: those of cosmossdk.io/errors
// would add a source line to the text that operators read.
func plain(args []any) []any {
	args = slices.Clone(args)
	for i, arg := range args {
		if err, ok := arg.(error); ok {
			if _, formats := arg.(fmt.Formatter); formats {
				args[i] = unformatted{err}
			}
		}
	}
	return args
}

type unformatted struct{ error }

func (u unformatted) Unwrap() error { return u.error }

// Wrap says more about where err was met and keeps its code; an error
// without a code stays one, and no error stays none.
func Wrap(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	where := fmt.Errorf(format, args...)
	code, ok := Of(err)
	if !ok {
		return fmt.Errorf("%w: %w", where, err)
	}
	detail := err
	if r, is := err.(*refused); is {
		detail = r.detail
	}
	return code.With("%w: %w", where, detail)
}

// Codespace is where the Cosmos SDK finds a Code's Number (cosmossdk.io/errors
// asks errors for ABCICode and Codespace, so that these need no registration).
const Codespace = "anji"

// ABCICode is Number, under the name that the Cosmos SDK asks for.
func (c Code) ABCICode() uint32 { return c.Number() }

// Codespace is the constant of that name.
func (c Code) Codespace() string { return Codespace }

// Number is the code's stable number, used as the ABCI code on Cosmos.
// It is zero for a Code that is not in the registry.
func (c Code) Number() uint32 { return registry[c].number }

// Summary says in one sentence which rule the code stands for.
func (c Code) Summary() string { return registry[c].summary }

// Of returns the outermost code found in err's chain, and whether
// there is one.
func Of(err error) (Code, bool) {
	var c Code
	if errors.As(err, &c) {
		return c, true
	}
	return "", false
}

// refused is a code with its detail. Unwrap offers both, so that errors.Is
// finds the code as well as any error wrapped into the detail.
type refused struct {
	code   Code
	detail error
}

func (r *refused) Error() string   { return string(r.code) + ": " + r.detail.Error() }
func (r *refused) Unwrap() []error { return []error{r.code, r.detail} }

func (r *refused) ABCICode() uint32  { return r.code.ABCICode() }
func (r *refused) Codespace() string { return Codespace }
