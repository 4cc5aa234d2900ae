// Command gen generates the Go types of every .proto file under contracts/proto
// and under the proto directories of the samples.
//
// Run it from the repository's root:
//
//	go -C contracts/proto/gen run .
//
// It needs neither buf nor protoc nor, once modules are downloaded, a network:
// protocompile parses, the generator behind protoc-gen-gocosmos writes, and
// imported files (gogoproto, cosmos, ibc, google) come from the modules that
// the root go.mod pins.
//
// To add a package, put its files where their proto package says
// (anji/fabric/v1/delivery.proto holds package anji.fabric.v1: the SDK refuses
// to start otherwise), set
//
//	option go_package = "github.com/anji-bridge/anji/<directory>";
//
// and run the command: the .pb.go files land in <directory>. Services get gRPC
// code and no gateway. With -check nothing is written, and the command fails
// when a generated file is missing, differs, or has lost its source.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"go/format"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bufbuild/protocompile"
	"github.com/bufbuild/protocompile/protoutil"
	gogo "github.com/cosmos/gogoproto/proto"
	"github.com/cosmos/gogoproto/protoc-gen-gogo/descriptor"
	"github.com/cosmos/gogoproto/protoc-gen-gogo/generator"
	plugin "github.com/cosmos/gogoproto/protoc-gen-gogo/plugin"
	"github.com/cosmos/gogoproto/vanity"
	_ "github.com/cosmos/gogoproto/vanity/command" // registers the generator's plugins
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/descriptorpb"
)

const goModule = "github.com/anji-bridge/anji"

// sources are the directories, from the repository's root, of our .proto files.
var sources = []string{"contracts/proto", "testnet/samples/payment/proto", "testnet/samples/traceability/proto"}

// imports names, in the order they are searched, the modules whose .proto
// files ours may import, and the directory in each that imports start from.
var imports = []struct{ module, dir string }{
	{"github.com/cosmos/gogoproto", "."},
	{"github.com/cosmos/cosmos-proto", "proto"},
	{"github.com/cosmos/cosmos-sdk", "proto"},
	{"github.com/cosmos/ibc-go/v8", "proto"},
}

func main() {
	check := flag.Bool("check", false, "write nothing; fail when a generated file is not up to date")
	flag.Parse()
	root, err := filepath.Abs("../../..") // go -C puts us into contracts/proto/gen
	if err == nil {
		err = run(context.Background(), root, *check)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, root string, check bool) error {
	var names, paths []string
	for _, source := range sources {
		dir := filepath.Join(root, source)
		found, err := list(dir)
		if err != nil {
			return err
		}
		names, paths = append(names, found...), append(paths, dir)
	}
	imported, err := importPaths(ctx, root)
	if err != nil {
		return err
	}
	files, err := compile(ctx, append(paths, imported...), names)
	if err != nil {
		return err
	}
	generated, err := generate(files, names)
	if err != nil {
		return err
	}
	if check {
		return compare(root, generated)
	}
	for _, f := range generated {
		path := filepath.Join(root, f.path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, f.content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// list returns the .proto files under dir, relative to it, sorted.
func list(dir string) ([]string, error) {
	var names []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".proto" {
			return err
		}
		name, err := filepath.Rel(dir, path)
		names = append(names, filepath.ToSlash(name))
		return err
	})
	slices.Sort(names)
	return names, err
}

// importPaths asks the go command where the root module's dependencies lie.
func importPaths(ctx context.Context, root string) ([]string, error) {
	var paths []string
	for _, i := range imports {
		cmd := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}", i.module)
		cmd.Dir = root
		cmd.Stderr = os.Stderr
		out, err := cmd.Output()
		if err != nil {
			return nil, fmt.Errorf("find module %s: %w", i.module, err)
		}
		paths = append(paths, filepath.Join(strings.TrimSpace(string(out)), i.dir))
	}
	return paths, nil
}

// compile returns the descriptors of names and of all they import, imports first.
func compile(ctx context.Context, paths, names []string) ([]*descriptorpb.FileDescriptorProto, error) {
	compiler := protocompile.Compiler{
		Resolver:       protocompile.WithStandardImports(&protocompile.SourceResolver{ImportPaths: paths}),
		SourceInfoMode: protocompile.SourceInfoStandard,
	}
	linked, err := compiler.Compile(ctx, names...)
	if err != nil {
		return nil, err
	}
	var files []*descriptorpb.FileDescriptorProto
	seen := map[string]bool{}
	var add func(protoreflect.FileDescriptor)
	add = func(file protoreflect.FileDescriptor) {
		if seen[file.Path()] {
			return
		}
		seen[file.Path()] = true
		for i := range file.Imports().Len() {
			add(file.Imports().Get(i).FileDescriptor)
		}
		files = append(files, protoutil.ProtoFromFileDescriptor(file))
	}
	for _, file := range linked {
		add(file)
	}
	return files, nil
}

type generatedFile struct {
	path    string // relative to the repository's root
	content []byte
}

// generate runs the code generator once for each Go package, as it demands.
func generate(files []*descriptorpb.FileDescriptorProto, names []string) ([]generatedFile, error) {
	// The generator has descriptor types of its own: they travel as bytes.
	encoded, err := proto.Marshal(&descriptorpb.FileDescriptorSet{File: files})
	if err != nil {
		return nil, err
	}
	packages := map[string][]string{}
	for _, f := range files {
		if slices.Contains(names, f.GetName()) {
			packages[f.GetOptions().GetGoPackage()] = append(packages[f.GetOptions().GetGoPackage()], f.GetName())
		}
	}
	var generated []generatedFile
	for _, goPackage := range slices.Sorted(maps.Keys(packages)) {
		of, err := generatePackage(encoded, packages[goPackage])
		if err != nil {
			return nil, err
		}
		generated = append(generated, of...)
	}
	return generated, nil
}

// generatePackage has the settings of protoc-gen-gocosmos.
func generatePackage(fileSet []byte, names []string) ([]generatedFile, error) {
	var set descriptor.FileDescriptorSet
	if err := gogo.Unmarshal(fileSet, &set); err != nil {
		return nil, err
	}
	request := &plugin.CodeGeneratorRequest{
		FileToGenerate: names,
		Parameter:      gogo.String("plugins=grpc,Mgoogle/protobuf/any.proto=github.com/cosmos/cosmos-sdk/codec/types"),
		ProtoFile:      set.File,
	}
	all := vanity.FilterFiles(request.ProtoFile, vanity.NotGoogleProtobufDescriptorProto)
	for _, option := range []func(*descriptor.FileDescriptorProto){
		vanity.TurnOnMarshalerAll, vanity.TurnOnSizerAll, vanity.TurnOnUnmarshalerAll,
		vanity.TurnOffGoUnrecognizedAll, vanity.TurnOffGoUnkeyedAll, vanity.TurnOffGoSizecacheAll,
	} {
		vanity.ForEachFile(all, option)
	}
	g := generator.New() // it ends the program when it fails
	g.Request = request
	g.CommandLineParameters(request.GetParameter())
	g.WrapTypes()
	g.SetPackageNames()
	g.BuildTypeNameMap()
	g.GenerateAllFiles()
	var generated []generatedFile
	for _, f := range g.Response.File {
		path, ok := strings.CutPrefix(f.GetName(), goModule+"/")
		if !ok {
			return nil, fmt.Errorf("%s: go_package must start with %s/", f.GetName(), goModule)
		}
		content, err := format.Source([]byte(f.GetContent()))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.GetName(), err)
		}
		generated = append(generated, generatedFile{path, content})
	}
	return generated, nil
}

// compare fails unless the repository holds exactly the generated files.
func compare(root string, generated []generatedFile) error {
	known := map[string]bool{}
	for _, f := range generated {
		known[filepath.Join(root, f.path)] = true
		have, err := os.ReadFile(filepath.Join(root, f.path))
		if err != nil {
			return err
		}
		if !bytes.Equal(have, f.content) {
			return fmt.Errorf("%s is not up to date (run: go -C contracts/proto/gen run .)", f.path)
		}
	}
	return filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(path, ".pb.go") && !known[path] {
			return fmt.Errorf("%s has no .proto file", path)
		}
		return err
	})
}
