package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
)

func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	app := program()
	app.Writer, app.ErrWriter = &out, &out
	err := app.Run(append([]string{"anji-package"}, args...))
	return out.String(), err
}

func TestPackagesArePrintedById(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "anji.tar.gz")
	for name, args := range map[string][]string{
		"service": {"ccaas", "--label", "anji_1", "--address", "localhost:9999", "--no-tls", "--output", file},
		"program": {"prebuilt", "--label", "anji_1", "--binary", os.Args[0], "--output", file},
	} {
		t.Run(name, func(t *testing.T) {
			id, err := run(t, args...)
			if err != nil || !strings.HasPrefix(id, "anji_1:") {
				t.Fatalf("id %q, %v", id, err)
			}
			info, err := os.Stat(file)
			if err != nil || info.Size() == 0 || info.Mode().Perm() != 0o600 {
				t.Fatalf("package %v, %v", info, err)
			}
			if err := os.Remove(file); err != nil {
				t.Fatal(err)
			}
		})
	}
}

func TestIdentityIsNamedAsTheChaincodeDoes(t *testing.T) {
	relayer, err := fabrictest.NewIdentity("Org1MSP", "relayer", "client")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "relayer.pem")
	if err := os.WriteFile(file, relayer.Certificate, 0o600); err != nil {
		t.Fatal(err)
	}
	name, err := run(t, "identity", "--msp-id", "Org1MSP", "--certificate", file)
	if err != nil || !strings.HasPrefix(name, "Org1MSP/x509::CN=relayer,OU=client::") {
		t.Fatalf("name %q, %v", name, err)
	}
}

func TestFaultsNameTheirFlag(t *testing.T) {
	file := filepath.Join(t.TempDir(), "anji.tar.gz")
	for want, args := range map[string][]string{
		"root certificate":              {"ccaas", "--label", "anji_1", "--address", "localhost:9999", "--output", file},
		"--root-cert: open no-such.pem": {"ccaas", "--label", "anji_1", "--address", "localhost:9999", "--root-cert", "no-such.pem", "--output", file},
		`"localhost" is not host:port`:  {"ccaas", "--label", "anji_1", "--address", "localhost", "--no-tls", "--output", file},
		"--certificate: ":               {"identity", "--msp-id", "Org1MSP", "--certificate", "no-such"},
		"--binary: ":                    {"prebuilt", "--label", "anji_1", "--binary", "no-such", "--output", file},
		`Required flag "label" not set`: {"prebuilt", "--binary", os.Args[0], "--output", file},
	} {
		if _, err := run(t, args...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q", args, err, want)
		}
		if _, err := os.Stat(file); err == nil {
			t.Errorf("%s: wrote a package", args)
		}
	}
}
