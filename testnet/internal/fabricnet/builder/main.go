// Command builder is an external builder and launcher of Hyperledger Fabric
// for chaincode that is built already: a package names a binary on this
// machine and its SHA-256, and the peer runs that binary as its child.
//
// One program stands for all of the builder's commands (detect, build, run);
// the name it is called by tells which is meant.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"syscall"
)

// packageType marks the packages of this builder in their metadata.json.
const packageType = "prebuilt"

// prebuilt is the code part of a package.
type prebuilt struct {
	Binary string `json:"binary"`
	SHA256 string `json:"sha256"`
}

const prebuiltFile = "prebuilt.json"

func main() {
	if err := command(filepath.Base(os.Args[0]), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func command(name string, args []string) error {
	switch {
	case name == "detect" && len(args) == 2: // source, metadata
		return detect(args[1])
	case name == "build" && len(args) == 3: // source, metadata, output
		return build(args[0], args[2])
	case name == "run" && len(args) == 2: // output of build, run metadata
		return run(args[0], args[1])
	}
	return fmt.Errorf("%s called with %d arguments", name, len(args))
}

func detect(metadata string) error {
	var description struct {
		Type string `json:"type"`
	}
	if err := read(filepath.Join(metadata, "metadata.json"), &description); err != nil {
		return err
	}
	if description.Type != packageType {
		return fmt.Errorf("not a package of type %s: %q", packageType, description.Type)
	}
	return nil
}

// build checks that the binary is the one that the package means and keeps
// only its description.
func build(source, output string) error {
	var code prebuilt
	if err := read(filepath.Join(source, prebuiltFile), &code); err != nil {
		return err
	}
	binary, err := os.Open(code.Binary)
	if err != nil {
		return err
	}
	defer binary.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, binary); err != nil {
		return err
	}
	if hex.EncodeToString(hash.Sum(nil)) != code.SHA256 {
		return fmt.Errorf("%s is not the binary of the package", code.Binary)
	}
	content, err := json.Marshal(code)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(output, prebuiltFile), content, 0o600)
}

// run becomes the chaincode, so that signals of the peer reach it directly.
func run(output, metadata string) error {
	var code prebuilt
	if err := read(filepath.Join(output, prebuiltFile), &code); err != nil {
		return err
	}
	var config struct {
		ChaincodeID string `json:"chaincode_id"`
		PeerAddress string `json:"peer_address"`
		ClientCert  string `json:"client_cert"`
		ClientKey   string `json:"client_key"`
		RootCert    string `json:"root_cert"`
		MSPID       string `json:"mspid"`
	}
	if err := read(filepath.Join(metadata, "chaincode.json"), &config); err != nil {
		return err
	}
	files := map[string]string{"client.crt": config.ClientCert, "client.key": config.ClientKey, "root.crt": config.RootCert}
	var failures []error
	for name, content := range files {
		failures = append(failures, os.WriteFile(filepath.Join(metadata, name), []byte(content), 0o600))
	}
	if err := errors.Join(failures...); err != nil {
		return err
	}
	environment := append(os.Environ(),
		"CORE_CHAINCODE_ID_NAME="+config.ChaincodeID,
		"CORE_PEER_LOCALMSPID="+config.MSPID,
		"CORE_PEER_TLS_ENABLED=true",
		"CORE_PEER_TLS_ROOTCERT_FILE="+filepath.Join(metadata, "root.crt"),
		"CORE_TLS_CLIENT_CERT_FILE="+filepath.Join(metadata, "client.crt"),
		"CORE_TLS_CLIENT_KEY_FILE="+filepath.Join(metadata, "client.key"),
	)
	return syscall.Exec(code.Binary, []string{code.Binary, "-peer.address", config.PeerAddress}, environment)
}

func read(path string, into any) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(content, into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
