package fabricnet

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/ports"
)

// Names of the identities of each peer organisation.
const (
	Admin = "admin"
	User  = "user"
	// Relayer is an ordinary client identity of the first organisation.
	Relayer = "relayer"
	// Expired is a client identity of the first organisation whose
	// certificate has run out.
	Expired = "expired"
)

const infoFile = "fabric.json"

// Info tells where everything of a network is. It is written to fabric.json
// in the network's directory; it names key files and holds no keys.
type Info struct {
	Dir          string                `json:"dir"`
	Version      daemons.FabricVersion `json:"version"`
	Organisation string                `json:"organisation"` // how the names of all organisations begin
	Channel      string                `json:"channel"`      // the first one
	Channels     []string              `json:"channels"`
	Binaries     daemons.Fabric        `json:"binaries"`
	Profile      string                `json:"profile"` // connection profile for fabric-sdk-go
	Peers        []Node                `json:"peers"`
	Orderers     []Node                `json:"orderers"`
	Identities   []Identity            `json:"identities"`
	Chaincodes   []Chaincode           `json:"chaincodes"`
}

// Node is one peer or orderer, the only one of its organisation.
type Node struct {
	Number int    `json:"number"` // from 1
	Name   string `json:"name"`   // "peer1", "orderer1"; also the name of its process
	Org    string `json:"org"`
	MSPID  string `json:"msp_id"`
	Domain string `json:"domain"`
	Port   int    `json:"port"`
	// SecondPort is where a peer listens for chaincode, and an orderer for
	// the channel participation API.
	SecondPort int    `json:"second_port"`
	OrgDir     string `json:"org_dir"`  // crypto material of the organisation
	NodeDir    string `json:"node_dir"` // crypto material of the node
	Data       string `json:"data"`
	Config     string `json:"config"` // directory of its configuration file
	Log        string `json:"log"`
}

// Address is where clients reach the node.
func (n Node) Address() string { return address(n.Port) }

func address(port int) string { return fmt.Sprintf("127.0.0.1:%d", port) }

// MSP is the directory of the node's signing identity.
func (n Node) MSP() string { return filepath.Join(n.NodeDir, "msp") }

// TLS is the directory with ca.crt, server.crt and server.key of the node.
func (n Node) TLS() string { return filepath.Join(n.NodeDir, "tls") }

// Certificate is the file of the node's signing certificate.
func (n Node) Certificate() string {
	return filepath.Join(n.MSP(), "signcerts", n.Name+"."+n.Domain+"-cert.pem")
}

// Identity is the node's signing identity, by the node's name.
func (n Node) Identity() Identity {
	return Identity{
		Name: n.Name, MSPID: n.MSPID,
		Certificate: n.Certificate(),
		PrivateKey:  filepath.Join(n.MSP(), "keystore", "priv_sk"),
	}
}

// Identity is an identity: the files of its certificate and private
// key, both PEM.
type Identity struct {
	Name        string `json:"name"`
	MSPID       string `json:"msp_id"`
	Certificate string `json:"certificate"`
	PrivateKey  string `json:"private_key"`
}

// Raft tells whether the orderers agree by Raft and not by BFT.
func (i Info) Raft() bool { return i.Version == daemons.Fabric25 }

// Identity returns a client identity of an organisation by its name.
func (i Info) Identity(mspID, name string) (Identity, error) {
	for _, identity := range i.Identities {
		if identity.MSPID == mspID && identity.Name == name {
			return identity, nil
		}
	}
	return Identity{}, fmt.Errorf("organisation %s has no identity %q", mspID, name)
}

// ReadInfo reads what a running network wrote to its directory.
func ReadInfo(dir string) (Info, error) {
	content, err := os.ReadFile(filepath.Join(dir, infoFile))
	if err != nil {
		return Info{}, fmt.Errorf("fabric network: %w", err)
	}
	var info Info
	if err := json.Unmarshal(content, &info); err != nil {
		return Info{}, fmt.Errorf("fabric network: %s: %w", filepath.Join(dir, infoFile), err)
	}
	return info, nil
}

func (i Info) write() error {
	content, err := json.MarshalIndent(i, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(i.Dir, infoFile), content, 0o644)
}

// node finds a peer or an orderer by its name.
func (i Info) node(name string) (Node, error) {
	var names []string
	for _, nodes := range [][]Node{i.Peers, i.Orderers} {
		for _, n := range nodes {
			if n.Name == name {
				return n, nil
			}
			names = append(names, n.Name)
		}
	}
	return Node{}, fmt.Errorf("no node %q; there are %s", name, strings.Join(names, ", "))
}

// Kinds of nodes, with which their names begin.
const (
	peerKind    = "peer"
	ordererKind = "orderer"
)

// plan names the nodes of a network and gives them free ports.
func plan(info Info) (Info, error) {
	orderers := bftOrderers
	if info.Raft() {
		orderers = raftOrderers
	}
	free, err := ports.Free(2 * (peerCount + orderers))
	if err != nil {
		return Info{}, err
	}
	info.Profile = filepath.Join(info.Dir, "connection.yaml")
	for i := range peerCount {
		info.Peers = append(info.Peers, info.newPeer(i+1, free[2*i:]))
	}
	free = free[2*peerCount:]
	for i := range orderers {
		info.Orderers = append(info.Orderers, info.newOrderer(i+1, free[2*i:]))
	}
	return info, nil
}

// newPeer is the peer of that number; it takes the first two ports.
func (i Info) newPeer(number int, free []int) Node {
	org := fmt.Sprintf("%s%d", i.Organisation, number)
	return i.newNode(peerKind, number, org, "peerOrganizations", free)
}

// newOrderer is the orderer of that number; it takes the first two ports.
func (i Info) newOrderer(number int, free []int) Node {
	org := fmt.Sprintf("%sOrderer%d", i.Organisation, number)
	return i.newNode(ordererKind, number, org, "ordererOrganizations", free)
}

func (i Info) newNode(kind string, number int, org, orgs string, free []int) Node {
	name, domain := fmt.Sprintf("%s%d", kind, number), strings.ToLower(org)+".example.com"
	orgDir := filepath.Join(i.Dir, "crypto", orgs, domain)
	return Node{
		Number: number, Name: name, Org: org, MSPID: org + "MSP", Domain: domain,
		Port: free[0], SecondPort: free[1],
		OrgDir: orgDir, NodeDir: filepath.Join(orgDir, kind+"s", name+"."+domain),
		Data:   filepath.Join(i.Dir, "data", name),
		Config: filepath.Join(i.Dir, "config", name),
		Log:    filepath.Join(i.Dir, "logs", name+".log"),
	}
}
