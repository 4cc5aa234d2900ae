package launch

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// environment is that of a service with mutual TLS.
func environment(t *testing.T) map[string]string {
	t.Helper()
	dir := t.TempDir()
	file := func(name string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(name), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	return map[string]string{
		"CHAINCODE_SERVER_ADDRESS":    "0.0.0.0:9999",
		"CORE_CHAINCODE_ID_NAME":      "anji_1:00",
		"CHAINCODE_TLS_KEY":           file("key"),
		"CHAINCODE_TLS_CERT":          file("certificate"),
		"CHAINCODE_TLS_CLIENT_CACERT": file("ca"),
	}
}

func TestServiceSettings(t *testing.T) {
	for _, test := range []struct {
		name                 string
		alter                func(map[string]string)
		disabled, clientAuth bool
	}{
		{"mutual TLS", func(map[string]string) {}, false, true},
		{"names of fabric-samples", func(e map[string]string) {
			e["CHAINCODE_ID"], e["CHAINCODE_CLIENT_CA_CERT"] = e["CORE_CHAINCODE_ID_NAME"], e["CHAINCODE_TLS_CLIENT_CACERT"]
			delete(e, "CORE_CHAINCODE_ID_NAME")
			delete(e, "CHAINCODE_TLS_CLIENT_CACERT")
		}, false, true},
		{"TLS without client certificates", func(e map[string]string) { delete(e, "CHAINCODE_TLS_CLIENT_CACERT") }, false, false},
		{"TLS said not to be disabled", func(e map[string]string) { e["CHAINCODE_TLS_DISABLED"] = "false" }, false, true},
		{"no TLS", func(e map[string]string) {
			e["CHAINCODE_TLS_DISABLED"] = "true"
			delete(e, "CHAINCODE_TLS_KEY")
		}, true, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			e := environment(t)
			test.alter(e)
			server, err := service(func(name string) string { return e[name] })
			if err != nil {
				t.Fatal(err)
			}
			if server.Address != "0.0.0.0:9999" || server.CCID != "anji_1:00" {
				t.Errorf("address %q, id %q", server.Address, server.CCID)
			}
			p := server.TLSProps
			if p.Disabled != test.disabled || (string(p.ClientCACerts) == "ca") != test.clientAuth {
				t.Errorf("TLS disabled %t, client authorities %q", p.Disabled, p.ClientCACerts)
			}
			if !p.Disabled && (string(p.Key) != "key" || string(p.Cert) != "certificate") {
				t.Errorf("key %q, certificate %q", p.Key, p.Cert)
			}
		})
	}
}

func TestServiceRefusals(t *testing.T) {
	for _, test := range []struct {
		name  string
		alter func(map[string]string)
		want  string
	}{
		{"no id", func(e map[string]string) { delete(e, "CORE_CHAINCODE_ID_NAME") }, "CORE_CHAINCODE_ID_NAME is not set"},
		{"no key", func(e map[string]string) { delete(e, "CHAINCODE_TLS_KEY") }, "CHAINCODE_TLS_KEY is not set"},
		{"no certificate", func(e map[string]string) { delete(e, "CHAINCODE_TLS_CERT") }, "CHAINCODE_TLS_CERT is not set"},
		{"no such authority", func(e map[string]string) { e["CHAINCODE_TLS_CLIENT_CACERT"] += "x" }, "CHAINCODE_TLS_CLIENT_CACERT: "},
		{"empty authority", func(e map[string]string) { e["CHAINCODE_TLS_CLIENT_CACERT"] = os.DevNull }, "is empty"},
		{"neither yes nor no", func(e map[string]string) { e["CHAINCODE_TLS_DISABLED"] = "maybe" }, `CHAINCODE_TLS_DISABLED is "maybe"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			e := environment(t)
			test.alter(e)
			if _, err := service(func(name string) string { return e[name] }); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
		})
	}
}
