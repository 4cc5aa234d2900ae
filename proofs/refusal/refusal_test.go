package refusal

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"regexp"
	"strconv"
	"testing"

	errorsmod "cosmossdk.io/errors"
)

// declared reads the constants of type Code from codes.go, so that a code
// which is declared and forgotten in the registry is found.
func declared(t *testing.T) map[string]Code {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "codes.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	codes := map[string]Code{}
	for _, decl := range file.Decls {
		group, ok := decl.(*ast.GenDecl)
		if !ok || group.Tok != token.CONST {
			continue
		}
		for _, spec := range group.Specs {
			value := spec.(*ast.ValueSpec)
			for i, name := range value.Names {
				text, err := strconv.Unquote(value.Values[i].(*ast.BasicLit).Value)
				if err != nil {
					t.Fatal(err)
				}
				codes[name.Name] = Code(text)
			}
		}
	}
	return codes
}

func TestEveryCodeIsRegisteredOnce(t *testing.T) {
	names := declared(t)
	if len(names) == 0 {
		t.Fatal("no constants found in codes.go")
	}
	byText := map[Code]string{}
	for name, code := range names {
		if other, dup := byText[code]; dup {
			t.Errorf("%s and %s have the same text %q", name, other, code)
		}
		byText[code] = name
		if _, ok := registry[code]; !ok {
			t.Errorf("%s (%q) is not in the registry", name, code)
		}
	}
	byNumber := map[uint32]Code{}
	for code, e := range registry {
		if _, ok := byText[code]; !ok {
			t.Errorf("registry has %q, which codes.go does not declare", code)
		}
		if other, dup := byNumber[e.number]; dup {
			t.Errorf("%q and %q share number %d", code, other, e.number)
		}
		byNumber[e.number] = code
		// 0 means success and 1 an internal error to the Cosmos SDK.
		if e.number < 2 {
			t.Errorf("%q has the reserved number %d", code, e.number)
		}
		if e.summary == "" {
			t.Errorf("%q has no summary", code)
		}
		if !regexp.MustCompile(`^[a-z0-9_]+$`).MatchString(string(code)) {
			t.Errorf("%q is not lower snake case", code)
		}
	}
	if all := All(); len(all) != len(names) {
		t.Errorf("All lists %d codes, %d are declared", len(all), len(names))
	}
}

// Numbers are read by programs on other chains: these must never change.
func TestNumbersAreStable(t *testing.T) {
	for code, want := range map[Code]uint32{
		Malformed: 101, UnknownRoot: 106, SignatureInvalid: 201, PolicyUnsatisfied: 208,
		PacketInvalid: 301, CallbackNotGenuine: 316, ClientUnknown: 401, NotMisbehaviour: 408,
		ProposalMismatch: 501, ClockTooSoon: 511, Unauthorized: 601, AnchorInvalid: 701, TransactionInvalid: 709,
	} {
		if got := code.Number(); got != want {
			t.Errorf("%s has number %d, want %d", code, got, want)
		}
	}
	if got := Code("no such code").Number(); got != 0 {
		t.Errorf("an unregistered code has number %d", got)
	}
}

func TestErrorsMatchThroughWrapping(t *testing.T) {
	err := fmt.Errorf("client x: %w", HighS.With("endorsement %d: %w", 3, io.ErrUnexpectedEOF))
	if !errors.Is(err, HighS) || !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("%v does not match its code and its cause", err)
	}
	if errors.Is(err, DuplicateSigner) {
		t.Errorf("%v matches another code", err)
	}
	if code, ok := Of(err); !ok || code != HighS {
		t.Errorf("Of gives %q, %v", code, ok)
	}
	if want := "client x: signature_high_s: endorsement 3: unexpected EOF"; err.Error() != want {
		t.Errorf("text is %q, want %q", err, want)
	}
	if _, ok := Of(io.EOF); ok {
		t.Error("Of finds a code in an error without one")
	}
}

// Errors of cosmossdk.io/errors append a source line when they format themselves.
func TestTextHasNoSourceLines(t *testing.T) {
	cause := errorsmod.Wrap(io.ErrUnexpectedEOF, "decode")
	for _, err := range []error{HighS.With("x: %w", cause), HighS.With("x: %v", cause), Wrap(HighS.With("%w", cause), "x")} {
		if want := "signature_high_s: x: decode: unexpected EOF"; err.Error() != want {
			t.Errorf("text is %q, want %q", err, want)
		}
	}
	if err := HighS.With("%w", cause); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("%v does not match its cause", err)
	}
}

func TestCodesAreFoundAgain(t *testing.T) {
	for _, code := range All() {
		if got, ok := FromNumber(code.Number()); !ok || got != code {
			t.Errorf("FromNumber(%d) is %q, want %q", code.Number(), got, code)
		}
		for _, text := range []string{string(code), code.With("some: detail").Error()} {
			if got, ok := Parse(text); !ok || got != code {
				t.Errorf("Parse(%q) is %q, want %q", text, got, code)
			}
		}
	}
	if _, ok := FromNumber(0); ok {
		t.Error("number 0 has a code")
	}
	for _, text := range []string{"", ":", "no code here", "malformed_not: x", " malformed: x"} {
		if code, ok := Parse(text); ok {
			t.Errorf("Parse(%q) is %q, want none", text, code)
		}
	}
}

func TestWrapKeepsTheCode(t *testing.T) {
	err := Wrap(HighS.With("S is %d", 9), "endorsement %d", 1)
	if want := "signature_high_s: endorsement 1: S is 9"; err.Error() != want {
		t.Errorf("text is %q, want %q", err, want)
	}
	if code, _ := Of(err); code != HighS {
		t.Errorf("code is %q", code)
	}
	plain := Wrap(io.EOF, "reading")
	if _, ok := Of(plain); ok || !errors.Is(plain, io.EOF) {
		t.Errorf("%v should keep its cause and have no code", plain)
	}
}

// The Cosmos SDK reads code and codespace from the outermost error.
func TestCosmosSeesNumberAndCodespace(t *testing.T) {
	for _, err := range []error{HighS, HighS.With("x"), Wrap(HighS, "x"), errorsmod.Wrap(HighS.With("x"), "y")} {
		codespace, number, text := errorsmod.ABCIInfo(err, false)
		if codespace != Codespace || number != HighS.Number() || text != err.Error() {
			t.Errorf("%v is answered as %s/%d %q", err, codespace, number, text)
		}
	}
}

func TestWrapKeepsTheCodeAndInventsNoError(t *testing.T) {
	if err := Wrap(nil, "header_2"); err != nil {
		t.Errorf("no error became %v", err)
	}
	if err := Wrap(HighS.With("endorsement 1"), "header_2"); !errors.Is(err, HighS) {
		t.Errorf("lost the code: %v", err)
	}
	if err := Wrap(io.EOF, "header_2"); !errors.Is(err, io.EOF) {
		t.Errorf("lost the error: %v", err)
	}
}
