package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// generate returns the content of every file that belongs to the contracts.
func generate(compiled []artifact) (map[string][]byte, error) {
	files := make(map[string][]byte)
	for _, a := range compiled {
		encoded, err := json.MarshalIndent(a, "", " ")
		if err != nil {
			return nil, err
		}
		files[path.Join(ethereum, "artifacts", a.Name+".json")] = append(encoded, '\n')
		code, err := bind(a)
		if err != nil {
			return nil, fmt.Errorf("bindings of %s: %w", a.Name, err)
		}
		declared, err := declaredBefore(a.contract, compiled)
		if err != nil {
			return nil, err
		}
		code, err = prune(code, declared)
		if err != nil {
			return nil, fmt.Errorf("bindings of %s: %w", a.Name, err)
		}
		files[path.Join(a.into, strings.ToLower(a.Name)+".go")] = code
	}
	return files, nil
}

// bind returns the Go bindings of one contract, with every struct it uses.
func bind(a artifact) ([]byte, error) {
	var compact bytes.Buffer
	if err := json.Compact(&compact, a.ABI); err != nil {
		return nil, err
	}
	code, err := abigen.BindV2([]string{a.Name}, []string{compact.String()}, []string{a.Bytecode}, path.Base(a.into), nil, nil)
	// abigen writes an error as staticcheck does not like it.
	code = strings.ReplaceAll(code, `errors.New("Unknown error")`, `errors.New("unknown error")`)
	return []byte(code), err
}

// declaredBefore returns the types that contracts above c in the table declare
// in the same Go package. What was not compiled now is taken as it was.
func declaredBefore(c contract, compiled []artifact) (map[string]bool, error) {
	declared := make(map[string]bool)
	for _, above := range contracts[:slices.Index(contracts, c)] {
		if above.into != c.into {
			continue
		}
		i := slices.IndexFunc(compiled, func(a artifact) bool { return a.contract == above })
		var a artifact
		if i >= 0 {
			a = compiled[i]
		} else {
			content, err := os.ReadFile(path.Join(ethereum, "artifacts", above.name+".json"))
			if err != nil {
				return nil, err
			}
			if err := json.Unmarshal(content, &a); err != nil {
				return nil, err
			}
			a.contract = above
		}
		code, err := bind(a)
		if err != nil {
			return nil, err
		}
		file, err := parser.ParseFile(token.NewFileSet(), "", code, 0)
		if err != nil {
			return nil, err
		}
		for _, decl := range file.Decls {
			if types, ok := decl.(*ast.GenDecl); ok && types.Tok == token.TYPE {
				declared[types.Specs[0].(*ast.TypeSpec).Name.Name] = true
			}
		}
	}
	return declared, nil
}

// prune drops the declarations of types that are named.
func prune(code []byte, names map[string]bool) ([]byte, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", code, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	from := 0
	for _, decl := range file.Decls {
		types, ok := decl.(*ast.GenDecl)
		if !ok || types.Tok != token.TYPE || !names[types.Specs[0].(*ast.TypeSpec).Name.Name] {
			continue
		}
		start := types.Pos()
		if types.Doc != nil {
			start = types.Doc.Pos()
		}
		out.Write(code[from:fset.Position(start).Offset])
		from = fset.Position(types.End()).Offset
	}
	out.Write(code[from:])
	return format.Source(out.Bytes())
}
