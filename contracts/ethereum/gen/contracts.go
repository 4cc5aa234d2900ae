package main

// Where generated Go code goes: directory from the repository's root; its last
// element is the package's name.
const (
	bindings     = "contracts/ethereum/bindings"
	testBindings = "contracts/ethereum/test"
	sample       = "testnet/samples/payment/escrow"
)

// contract is a Solidity contract that Go code uses.
type contract struct {
	name string // in Solidity and Go
	file string // from the repository's root
	into string // directory of the Go bindings
}

// contracts is what is generated, in this order. A struct that several
// contracts of one Go package share is declared in the file of the first.
var contracts = []contract{
	{"Router", "contracts/ethereum/src/router/Router.sol", bindings},
	{"ERC1967Proxy", "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol", bindings},
	{"AccessManager", "@openzeppelin/contracts/access/manager/AccessManager.sol", bindings},
	{"TendermintClient", "contracts/ethereum/src/clients/tendermint/TendermintClient.sol", bindings},
	{"TendermintMessages", "contracts/ethereum/src/clients/tendermint/TendermintMessages.sol", "contracts/ethereum/tendermintclient/internal/messages"},
	{"FabricClient", "contracts/ethereum/src/clients/fabric/FabricClient.sol", bindings},
	{"GMP", "contracts/ethereum/src/apps/gmp/GMP.sol", bindings},
	{"GMPAccount", "contracts/ethereum/src/apps/gmp/GMPAccount.sol", bindings},
	{"AttestationClient", "contracts/ethereum/src/clients/attestation/AttestationClient.sol", bindings},
	{"AttestedClient", "contracts/ethereum/src/clients/attested/AttestedClient.sol", bindings},
	{"Escrow", "testnet/samples/payment/solidity/Escrow.sol", sample},
	{"DemoToken", "testnet/samples/payment/solidity/DemoToken.sol", sample},
	{"MockLightClient", "contracts/ethereum/test/MockLightClient.sol", testBindings},
	{"TestApp", "contracts/ethereum/test/TestApp.sol", testBindings},
	{"BareApp", "contracts/ethereum/test/BareApp.sol", testBindings},
	{"Probe", "contracts/ethereum/test/Probe.sol", testBindings},
	{"ClientCaller", "contracts/ethereum/test/ClientCaller.sol", testBindings},
	{"Tally", "contracts/ethereum/test/Tally.sol", testBindings},
	{"FabricProbe", "contracts/ethereum/test/FabricProbe.sol", testBindings},
}
