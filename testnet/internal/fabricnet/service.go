package fabricnet

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/anji-bridge/anji/contracts/fabric/pack"
	"github.com/anji-bridge/anji/testnet/internal/ports"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

// ServiceName is the process of a chaincode that runs as a service for a peer.
func ServiceName(c Chaincode, peer string) string {
	return fmt.Sprintf("%s.%s.%d@%s", c.Channel, c.Name, c.Sequence, peer)
}

// startService runs a chaincode as a service for one peer, where nobody but
// that peer gets in, and returns the package that tells the peer so. The
// service of an earlier definition goes on.
func (n *Network) startService(ctx context.Context, peer Node, c Chaincode, code code) (pack.Package, error) {
	free, err := ports.Free(1)
	if err != nil {
		return pack.Package{}, err
	}
	// The service and its peer share one key pair: a network for tests needs
	// no second one.
	at := peer
	at.Port = free[0]
	ca, certificate, key := filepath.Join(at.TLS(), "ca.crt"), filepath.Join(at.TLS(), "server.crt"), filepath.Join(at.TLS(), "server.key")
	service := pack.Service{Address: at.Address(), DialTimeout: "10s", TLSRequired: true, ClientAuthRequired: true}
	for path, into := range map[string]*string{ca: &service.RootCert, certificate: &service.ClientCert, key: &service.ClientKey} {
		content, err := os.ReadFile(path)
		if err != nil {
			return pack.Package{}, err
		}
		*into = string(content)
	}
	made, err := service.Package(code.label)
	if err != nil {
		return pack.Package{}, err
	}
	name := ServiceName(c, peer.Name)
	_, err = n.group.Start(process.Spec{
		Name: name, Path: code.program.Binary, Dir: n.info.Dir, Log: filepath.Join(n.info.Dir, "logs", name+".log"),
		Env: append(daemonEnv(),
			"CHAINCODE_SERVER_ADDRESS="+at.Address(),
			"CORE_CHAINCODE_ID_NAME="+made.ID,
			"CHAINCODE_TLS_KEY="+key,
			"CHAINCODE_TLS_CERT="+certificate,
			"CHAINCODE_TLS_CLIENT_CACERT="+ca),
	})
	if err != nil {
		return pack.Package{}, err
	}
	return made, n.group.Ready(ctx, name, listening(at))
}
