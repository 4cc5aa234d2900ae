package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, path string, value any) {
	t.Helper()
	content, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestDetectTakesItsOwnPackagesOnly(t *testing.T) {
	for packageType, ours := range map[string]bool{"prebuilt": true, "golang": false, "": false} {
		metadata := t.TempDir()
		write(t, filepath.Join(metadata, "metadata.json"), map[string]string{"type": packageType})
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
	good := prebuilt{Binary: binary, SHA256: hex.EncodeToString(sum[:])}
	for _, test := range []struct {
		name string
		code prebuilt
		want string
	}{
		{"good", good, ""},
		{"other binary", prebuilt{good.Binary, strings.Repeat("0", 64)}, "is not the binary of the package"},
		{"no binary", prebuilt{good.Binary + "x", good.SHA256}, "no such file"},
	} {
		t.Run(test.name, func(t *testing.T) {
			source, output := t.TempDir(), t.TempDir()
			write(t, filepath.Join(source, prebuiltFile), test.code)
			err := command("build", []string{source, t.TempDir(), output})
			if test.want == "" {
				if err != nil {
					t.Fatal(err)
				}
				var kept prebuilt
				if err := read(filepath.Join(output, prebuiltFile), &kept); err != nil || kept != test.code {
					t.Fatalf("kept %v, %v", kept, err)
				}
			} else if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("error %v, want %q", err, test.want)
			}
		})
	}
}

func TestUnknownCommand(t *testing.T) {
	if err := command("release", []string{"a", "b"}); err == nil {
		t.Fatal("unknown command accepted")
	}
}
