package pack

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"io"
	"math/big"
	"strings"
	"testing"
	"time"
)

// unpack returns the files of an archive by name.
func unpack(t *testing.T, content []byte) map[string][]byte {
	t.Helper()
	zipped, err := gzip.NewReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for packed := tar.NewReader(zipped); ; {
		header, err := packed.Next()
		if errors.Is(err, io.EOF) {
			return files
		}
		if err != nil {
			t.Fatal(err)
		}
		if files[header.Name], err = io.ReadAll(packed); err != nil {
			t.Fatal(err)
		}
	}
}

// keyPair is a self-signed certificate with its key, PEM.
func keyPair(t *testing.T) (certificate, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "peer"}, NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	encoded, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})),
		string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: encoded}))
}

func service(t *testing.T) Service {
	certificate, key := keyPair(t)
	return Service{
		Address: "anji.org1.example.com:9999", DialTimeout: "10s", TLSRequired: true, ClientAuthRequired: true,
		RootCert: certificate, ClientCert: certificate, ClientKey: key,
	}
}

// What a peer and Fabric's ccaas_builder read of a package.
func TestServicePackage(t *testing.T) {
	want := service(t)
	p, err := want.Package("anji_1.0")
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(p.Content)
	if p.ID != "anji_1.0:"+hex.EncodeToString(sum[:]) {
		t.Errorf("id %s", p.ID)
	}
	outer := unpack(t, p.Content)
	if got, want := string(outer["metadata.json"]), `{"label":"anji_1.0","path":"","type":"ccaas"}`; got != want || len(outer) != 2 {
		t.Errorf("metadata %s, want %s", got, want)
	}
	var got Service
	if err := json.Unmarshal(unpack(t, outer["code.tar.gz"])["connection.json"], &got); err != nil || got != want {
		t.Errorf("connection %+v, %v", got, err)
	}
}

func TestPrebuiltPackage(t *testing.T) {
	p, err := Prebuilt{Binary: "/opt/anji-chaincode", SHA256: "00ff"}.Package("anji_1.0")
	if err != nil {
		t.Fatal(err)
	}
	// A known id: packages made by other versions must not differ.
	if want := "anji_1.0:3c2bf76f029f5e1b9c0a730ff6c09d7de25a068766dbfdefa3e3a58ece69fa3b"; p.ID != want {
		t.Errorf("id %s, want %s", p.ID, want)
	}
	code := unpack(t, unpack(t, p.Content)["code.tar.gz"])["prebuilt.json"]
	if string(code) != `{"binary":"/opt/anji-chaincode","sha256":"00ff"}` {
		t.Errorf("code %s", code)
	}
}

func TestServiceRefusals(t *testing.T) {
	_, otherKey := keyPair(t)
	for _, test := range []struct {
		name  string
		label string
		alter func(*Service)
		want  string
	}{
		{"label", "an/ji", func(*Service) {}, `label "an/ji"`},
		{"no label", "", func(*Service) {}, `label ""`},
		{"no port", "anji", func(s *Service) { s.Address = "host" }, "is not host:port"},
		{"no host", "anji", func(s *Service) { s.Address = ":9999" }, "is not host:port"},
		{"timeout", "anji", func(s *Service) { s.DialTimeout = "10" }, `dial timeout "10"`},
		{"no timeout at all", "anji", func(s *Service) { s.DialTimeout = "0s" }, `dial timeout "0s"`},
		{"no root", "anji", func(s *Service) { s.RootCert = "" }, "root certificate"},
		{"key of another certificate", "anji", func(s *Service) { s.ClientKey = otherKey }, "client certificate and key"},
		{"no client key", "anji", func(s *Service) { s.ClientKey = "" }, "client certificate and key"},
		{"certificate without authentication", "anji", func(s *Service) { s.ClientAuthRequired = false }, "no client authentication"},
		{"certificates without TLS", "anji", func(s *Service) { s.TLSRequired = false }, "no TLS"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := service(t)
			test.alter(&s)
			if _, err := s.Package(test.label); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
		})
	}
	if _, err := (Service{Address: "localhost:1", DialTimeout: "3s"}).Package("anji"); err != nil {
		t.Errorf("without TLS: %v", err)
	}
}
