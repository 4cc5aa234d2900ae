// Command anji-builder is an external builder of Hyperledger Fabric for peers
// that compile nothing. It takes two types of packages, both made by
// anji-package: "prebuilt" ones name a program on the peer's machine and its
// SHA-256, and the peer runs that program as its child; "ccaas" ones say where
// a chaincode runs as a service (the builder that comes with Fabric's own
// images takes these too).
//
// One program stands for all of the builder's commands: link it as bin/detect,
// bin/build, bin/release and bin/run in a directory that core.yaml names under
// externalBuilders. The name it is called by tells which is meant.
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

	"github.com/anji-bridge/anji/contracts/fabric/pack"
)

func main() {
	if err := command(filepath.Base(os.Args[0]), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func command(name string, args []string) error {
	switch {
	case name == "detect" && len(args) == 2: // source, metadata
		_, err := packageType(args[1])
		return err
	case name == "build" && len(args) == 3: // source, metadata, output
		return build(args[0], args[1], args[2])
	case name == "release" && len(args) == 2: // output of build, release
		return release(args[0], args[1])
	case name == "run" && len(args) == 2: // output of build, run metadata
		return run(args[0], args[1])
	}
	return fmt.Errorf("%s called with %d arguments", name, len(args))
}

func packageType(metadata string) (string, error) {
	var description struct {
		Type string `json:"type"`
	}
	if err := read(filepath.Join(metadata, "metadata.json"), &description); err != nil {
		return "", err
	}
	if description.Type != pack.PrebuiltType && description.Type != pack.ServiceType {
		return "", fmt.Errorf("not a package of type %s or %s: %q", pack.PrebuiltType, pack.ServiceType, description.Type)
	}
	return description.Type, nil
}

// build keeps the description of the code, once it is known to be good.
func build(source, metadata, output string) error {
	kind, err := packageType(metadata)
	if err != nil {
		return err
	}
	if kind == pack.ServiceType {
		var service pack.Service
		if err := read(filepath.Join(source, pack.ServiceFile), &service); err != nil {
			return err
		}
		if err := service.Validate(); err != nil {
			return fmt.Errorf("%s: %w", pack.ServiceFile, err)
		}
		return write(filepath.Join(output, pack.ServiceFile), service)
	}
	var code pack.Prebuilt
	if err := read(filepath.Join(source, pack.PrebuiltFile), &code); err != nil {
		return err
	}
	if err := check(code); err != nil {
		return err
	}
	return write(filepath.Join(output, pack.PrebuiltFile), code)
}

// check finds out whether the program is the one that the package means.
func check(code pack.Prebuilt) error {
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
	return nil
}

// release puts a service's description where the peer looks for it before it
// would call run.
func release(output, released string) error {
	var service pack.Service
	if err := read(filepath.Join(output, pack.ServiceFile), &service); err != nil {
		if errors.Is(err, os.ErrNotExist) {
			return nil // a prebuilt program
		}
		return err
	}
	dir := filepath.Join(released, "chaincode", "server")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return write(filepath.Join(dir, pack.ServiceFile), service)
}

// run becomes the chaincode, so that signals of the peer reach it directly.
func run(output, metadata string) error {
	var code pack.Prebuilt
	if err := read(filepath.Join(output, pack.PrebuiltFile), &code); err != nil {
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

func write(path string, value any) error {
	content, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return os.WriteFile(path, content, 0o600)
}
