// Package pack makes chaincode packages for Fabric's lifecycle: of chaincode
// that runs as a service, which peers reach over TLS, and of prebuilt programs
// that a peer starts itself through the external builder anji-builder.
//
// Equal inputs give equal bytes, so organisations that must approve one
// package id may each make the package by themselves.
package pack

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"regexp"
	"time"
)

// Types of packages, as their metadata.json names them.
const (
	// ServiceType is that of the builder which comes with Fabric's peers
	// (ccaas_builder).
	ServiceType  = "ccaas"
	PrebuiltType = "prebuilt"
)

// Files of the code part, one for each type.
const (
	ServiceFile  = "connection.json"
	PrebuiltFile = "prebuilt.json"
)

// Service says how peers reach a chaincode that runs as a service: Fabric's
// connection.json. Certificates and keys are PEM.
type Service struct {
	Address            string `json:"address"`      // host:port; the host must stand in the service's certificate
	DialTimeout        string `json:"dial_timeout"` // a Go duration
	TLSRequired        bool   `json:"tls_required"`
	ClientAuthRequired bool   `json:"client_auth_required"`
	RootCert           string `json:"root_cert,omitempty"`   // whom the service's certificate must come from
	ClientCert         string `json:"client_cert,omitempty"` // the peer's, where the service asks for one
	ClientKey          string `json:"client_key,omitempty"`
}

// Validate finds what would only show when a peer first calls the chaincode.
func (s Service) Validate() error {
	if host, port, err := net.SplitHostPort(s.Address); err != nil || host == "" || port == "" {
		return fmt.Errorf("address %q is not host:port", s.Address)
	}
	if timeout, err := time.ParseDuration(s.DialTimeout); err != nil || timeout <= 0 {
		return fmt.Errorf("dial timeout %q is not a positive duration such as 10s", s.DialTimeout)
	}
	if !s.TLSRequired {
		if s.ClientAuthRequired || s.RootCert != "" || s.ClientCert != "" || s.ClientKey != "" {
			return errors.New("certificates are given, but no TLS")
		}
		return nil
	}
	if !x509.NewCertPool().AppendCertsFromPEM([]byte(s.RootCert)) {
		return errors.New("root certificate: no PEM certificate")
	}
	if !s.ClientAuthRequired {
		if s.ClientCert != "" || s.ClientKey != "" {
			return errors.New("a client certificate is given, but no client authentication")
		}
		return nil
	}
	if _, err := tls.X509KeyPair([]byte(s.ClientCert), []byte(s.ClientKey)); err != nil {
		return fmt.Errorf("client certificate and key: %w", err)
	}
	return nil
}

// Package packs the service's description. With client authentication the
// package holds a private key: keep it as one.
func (s Service) Package(label string) (Package, error) {
	if err := s.Validate(); err != nil {
		return Package{}, fmt.Errorf("package %s: %w", label, err)
	}
	return newPackage(label, ServiceType, ServiceFile, s)
}

// Prebuilt names a program on the peer's machine.
type Prebuilt struct {
	Binary string `json:"binary"` // absolute path
	SHA256 string `json:"sha256"` // of the program, hex
}

// Package packs the program's name and hash.
func (p Prebuilt) Package(label string) (Package, error) {
	return newPackage(label, PrebuiltType, PrebuiltFile, p)
}

// Package is what administrators install on their peers.
type Package struct {
	ID      string // what organisations approve: label and hash
	Content []byte // a gzipped tar
}

// label is Fabric's rule for labels (core/chaincode/persistence).
var label = regexp.MustCompile(`^[[:alnum:]][[:alnum:]_.+-]*$`)

func newPackage(name, kind, file string, code any) (Package, error) {
	if !label.MatchString(name) {
		return Package{}, fmt.Errorf("label %q: want letters, digits and _ . + -, beginning with a letter or digit", name)
	}
	description, err := json.Marshal(struct {
		Label string `json:"label"`
		Path  string `json:"path"`
		Type  string `json:"type"`
	}{Label: name, Type: kind})
	if err != nil {
		return Package{}, err
	}
	encoded, err := json.Marshal(code)
	if err != nil {
		return Package{}, err
	}
	inner, err := archive([]entry{{file, encoded}})
	if err != nil {
		return Package{}, err
	}
	content, err := archive([]entry{{"metadata.json", description}, {"code.tar.gz", inner}})
	if err != nil {
		return Package{}, err
	}
	sum := sha256.Sum256(content)
	return Package{ID: name + ":" + hex.EncodeToString(sum[:]), Content: content}, nil
}

type entry struct {
	name    string
	content []byte
}

// archive packs files in the given order, without times and owners. They are
// stored and not compressed: what compression gives differs between versions
// of its library.
func archive(files []entry) ([]byte, error) {
	var out bytes.Buffer
	zipped, err := gzip.NewWriterLevel(&out, gzip.NoCompression)
	if err != nil {
		return nil, err
	}
	packed := tar.NewWriter(zipped)
	for _, f := range files {
		header := &tar.Header{Name: f.name, Mode: 0o644, Size: int64(len(f.content)), Format: tar.FormatUSTAR}
		if err := packed.WriteHeader(header); err != nil {
			return nil, err
		}
		if _, err := packed.Write(f.content); err != nil {
			return nil, err
		}
	}
	if err := errors.Join(packed.Close(), zipped.Close()); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
