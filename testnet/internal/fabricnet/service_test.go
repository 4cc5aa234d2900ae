package fabricnet

import (
	"context"
	"crypto/tls"
	"io"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/http2"
)

// serviceAddress is where a service listens.
func serviceAddress(t *testing.T, network *Network, name string) string {
	t.Helper()
	running, err := network.group.Process(name)
	if err != nil {
		t.Fatal(err)
	}
	for _, setting := range running.Env {
		if address, ok := strings.CutPrefix(setting, "CHAINCODE_SERVER_ADDRESS="); ok {
			return address
		}
	}
	t.Fatalf("%s has no address", name)
	return ""
}

// speak connects to a service as a peer would and returns what ends the
// connection, nil if the service answers.
func speak(t *testing.T, address string, certificate tls.Certificate) error {
	t.Helper()
	connection, err := tls.Dial("tcp", address, &tls.Config{
		InsecureSkipVerify: true, // whether peers know the service is not asked here
		NextProtos:         []string{"h2"},
		// Also where the service does not ask for one of its authority.
		GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return &certificate, nil },
	})
	if err != nil {
		return err
	}
	defer connection.Close()
	if err := connection.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
		return err
	}
	if _, err := io.WriteString(connection, http2.ClientPreface); err != nil {
		return err
	}
	_, err = http2.NewFramer(connection, connection).ReadFrame()
	return err
}

func keyPair(t *testing.T, node Node) tls.Certificate {
	t.Helper()
	pair, err := tls.LoadX509KeyPair(node.TLS()+"/server.crt", node.TLS()+"/server.key")
	if err != nil {
		t.Fatal(err)
	}
	return pair
}

func TestChaincodeAsAService(t *testing.T) {
	ctx := context.Background()
	network := start(t, func(o *Options) { o.Chaincodes[0].Service = true })
	info := network.Info()
	notes := info.Chaincodes[0]
	user := connect(t, info, "Org1MSP", User)
	user.mustPut(t, "by services", "peer1", "peer2", "peer3")

	t.Run("nobody but its peer gets in", func(t *testing.T) {
		address := serviceAddress(t, network, ServiceName(notes, "peer1"))
		if err := speak(t, address, keyPair(t, info.Peers[0])); err != nil {
			t.Fatalf("the peer itself: %v", err)
		}
		const alert = "remote error: tls: "
		if err := speak(t, address, tls.Certificate{}); err == nil || !strings.Contains(err.Error(), alert) {
			t.Errorf("without a certificate: %v", err)
		}
		if err := speak(t, address, keyPair(t, info.Peers[1])); err == nil || !strings.Contains(err.Error(), alert) {
			t.Errorf("with the certificate of another organisation: %v", err)
		}
	})
	t.Run("killed service", func(t *testing.T) {
		name := ServiceName(notes, "peer2")
		if err := network.Kill(name); err != nil {
			t.Fatal(err)
		}
		if err := user.put("key", "by a dead service", "peer1", "peer2"); err == nil {
			t.Fatal("a dead service has endorsed")
		}
		user.mustPut(t, "by the other services", "peer1", "peer3")
		if _, err := network.group.Restart(name); err != nil {
			t.Fatal(err)
		}
		user.mustPut(t, "by the restarted service", "peer1", "peer2")
	})
	t.Run("restarted peer", func(t *testing.T) {
		if err := network.Kill("peer3"); err != nil {
			t.Fatal(err)
		}
		if err := network.Restart(ctx, "peer3"); err != nil {
			t.Fatal(err)
		}
		user.mustPut(t, "after the peer was restarted", "peer1", "peer3")
	})
	t.Run("upgrade to a program that peers run", func(t *testing.T) {
		if err := network.Deploy(ctx, Chaincode{Name: "notes", Binary: notes.Binary}); err != nil {
			t.Fatal(err)
		}
		for _, peer := range info.Peers {
			if err := network.Stop(ServiceName(notes, peer.Name)); err != nil {
				t.Fatal(err)
			}
		}
		user.mustPut(t, "by a program", "peer1", "peer2")
		user.mustGet(t, "key", "by a program", "peer3")
	})
}
