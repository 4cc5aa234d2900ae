package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/contracts/fabric/pack"
)

// directory holds one file.
func directory(t *testing.T, name string, value any) string {
	t.Helper()
	dir := t.TempDir()
	if err := write(filepath.Join(dir, name), value); err != nil {
		t.Fatal(err)
	}
	return dir
}

func metadata(t *testing.T, packageType string) string {
	t.Helper()
	return directory(t, "metadata.json", map[string]string{"type": packageType})
}

func TestDetectTakesItsOwnPackagesOnly(t *testing.T) {
	for packageType, ours := range map[string]bool{"prebuilt": true, "ccaas": true, "golang": false, "": false} {
		metadata := metadata(t, packageType)
		if err := command("detect", []string{t.TempDir(), metadata}); (err == nil) != ours {
			t.Errorf("package of type %q: %v", packageType, err)
		}
	}
}

func TestBuildChecksTheBinary(t *testing.T) {
	dir := t.TempDir()
	binary := filepath.Join(dir, "binary")
	if err := os.WriteFile(binary, []byte("program"), 0o755); err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256([]byte("program"))
	good := pack.Prebuilt{Binary: binary, SHA256: hex.EncodeToString(sum[:])}
	for _, test := range []struct {
		name string
		code pack.Prebuilt
		want string
	}{
		{"good", good, ""},
		{"other binary", pack.Prebuilt{Binary: good.Binary, SHA256: strings.Repeat("0", 64)}, "is not the binary of the package"},
		{"no binary", pack.Prebuilt{Binary: good.Binary + "x", SHA256: good.SHA256}, "no such file"},
	} {
		t.Run(test.name, func(t *testing.T) {
			output := t.TempDir()
			err := command("build", []string{directory(t, pack.PrebuiltFile, test.code), metadata(t, pack.PrebuiltType), output})
			if test.want == "" {
				if err != nil {
					t.Fatal(err)
				}
				var kept pack.Prebuilt
				if err := read(filepath.Join(output, pack.PrebuiltFile), &kept); err != nil || kept != test.code {
					t.Fatalf("kept %v, %v", kept, err)
				}
				released := t.TempDir()
				if err := command("release", []string{output, released}); err != nil {
					t.Fatal(err)
				}
				if left, err := os.ReadDir(released); err != nil || len(left) > 0 {
					t.Fatalf("a peer would take the program for a service: %v, %v", left, err)
				}
			} else if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("error %v, want %q", err, test.want)
			}
		})
	}
}

func TestServiceIsReleasedToThePeer(t *testing.T) {
	service := pack.Service{Address: "localhost:9999", DialTimeout: "10s"}
	output, released := t.TempDir(), t.TempDir()
	if err := command("build", []string{directory(t, pack.ServiceFile, service), metadata(t, pack.ServiceType), output}); err != nil {
		t.Fatal(err)
	}
	if err := command("release", []string{output, released}); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(filepath.Join(released, "chaincode", "server", "connection.json"))
	if err != nil {
		t.Fatal(err)
	}
	var got pack.Service
	if err := json.Unmarshal(content, &got); err != nil || got != service {
		t.Fatalf("released %s, %v", content, err)
	}
	service.TLSRequired = true
	if err := command("build", []string{directory(t, pack.ServiceFile, service), metadata(t, pack.ServiceType), output}); err == nil {
		t.Fatal("TLS without a root certificate accepted")
	}
}

func TestUnknownCommand(t *testing.T) {
	if err := command("discover", []string{"a", "b"}); err == nil {
		t.Fatal("unknown command accepted")
	}
}
