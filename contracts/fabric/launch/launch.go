// Package launch runs a chaincode's process in both of the ways that Fabric
// knows: started by a peer, or as a service that peers connect to.
package launch

import (
	"fmt"
	"os"
	"strconv"

	"github.com/hyperledger/fabric-chaincode-go/shim"
)

// Environment of a service, as Fabric's documentation and samples name it.
// Where those differ, the first name counts.
const (
	// addressVariable makes the process a service: where it listens, as
	// host:port.
	addressVariable = "CHAINCODE_SERVER_ADDRESS"
	// tlsDisabledVariable is true for a service that is trusted to be
	// reached by its peer alone.
	tlsDisabledVariable = "CHAINCODE_TLS_DISABLED"
	// PEM files of the service's key and certificate.
	keyVariable         = "CHAINCODE_TLS_KEY"
	certificateVariable = "CHAINCODE_TLS_CERT"
)

var (
	// idVariables hold the package's id, as `peer lifecycle chaincode
	// install` prints it.
	idVariables = []string{"CORE_CHAINCODE_ID_NAME", "CHAINCODE_ID"}
	// clientCAVariables hold a PEM file of the authorities whose
	// certificates peers must show; without it everybody may connect.
	clientCAVariables = []string{"CHAINCODE_TLS_CLIENT_CACERT", "CHAINCODE_CLIENT_CA_CERT"}
)

// Start runs a chaincode until its peer or its listener is gone. It is a
// service if CHAINCODE_SERVER_ADDRESS is set; else a peer's external builder
// has started it, with the peer's address in -peer.address and the rest in
// CORE_* of the environment.
func Start(chaincode shim.Chaincode) error {
	if os.Getenv(addressVariable) == "" {
		return shim.Start(chaincode)
	}
	server, err := service(os.Getenv)
	if err != nil {
		return err
	}
	server.CC = chaincode
	return server.Start()
}

// service reads a service's settings from the environment. TLS is left out on
// demand only: whoever stands between a peer and its chaincode decides what
// the peer endorses.
func service(getenv func(string) string) (*shim.ChaincodeServer, error) {
	server := &shim.ChaincodeServer{Address: getenv(addressVariable), CCID: first(getenv, idVariables)}
	if server.CCID == "" {
		return nil, fmt.Errorf("%s is not set: want the id of the installed package", idVariables[0])
	}
	if text := getenv(tlsDisabledVariable); text != "" {
		disabled, err := strconv.ParseBool(text)
		if err != nil {
			return nil, fmt.Errorf("%s is %q: want true or false", tlsDisabledVariable, text)
		}
		server.TLSProps.Disabled = disabled
	}
	if server.TLSProps.Disabled {
		return server, nil
	}
	var err error
	if server.TLSProps.Key, err = readFile(keyVariable, getenv(keyVariable)); err != nil {
		return nil, err
	}
	if server.TLSProps.Cert, err = readFile(certificateVariable, getenv(certificateVariable)); err != nil {
		return nil, err
	}
	if path := first(getenv, clientCAVariables); path != "" {
		server.TLSProps.ClientCACerts, err = readFile(clientCAVariables[0], path)
	}
	return server, err
}

func first(getenv func(string) string, names []string) string {
	for _, name := range names {
		if value := getenv(name); value != "" {
			return value
		}
	}
	return ""
}

func readFile(variable, path string) ([]byte, error) {
	if path == "" {
		return nil, fmt.Errorf("%s is not set: want the path of a PEM file (or %s=true)", variable, tlsDisabledVariable)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", variable, err)
	}
	if len(content) == 0 {
		return nil, fmt.Errorf("%s: %s is empty", variable, path)
	}
	return content, nil
}
