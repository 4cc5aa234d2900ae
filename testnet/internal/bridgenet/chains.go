package bridgenet

import (
	"errors"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// FabricConfig is how an identity of the first organisation reaches the
// Fabric channel.
func (i Info) FabricConfig(identity string) (fabric.Config, error) {
	found, err := i.Fabric.Identity(i.Fabric.Peers[0].MSPID, identity)
	if err != nil {
		return fabric.Config{}, err
	}
	return fabric.Config{
		ID:          FabricChain,
		Profile:     i.Fabric.Profile,
		Channel:     i.Fabric.Channel,
		Chaincode:   packetChaincode,
		MSPID:       found.MSPID,
		Certificate: found.Certificate,
		PrivateKey:  found.PrivateKey,
	}, nil
}

// CosmosConfig is how an account reaches the Cosmos chain.
func (i Info) CosmosConfig(account string) cosmos.Config {
	return cosmos.Config{
		ID:            CosmosChain,
		ChainID:       i.Cosmos.ChainID,
		RPC:           i.Cosmos.RPC(),
		KeyFile:       i.Cosmos.Accounts[account].KeyFile,
		GasPrice:      "0.001" + i.Cosmos.Denom,
		AddressPrefix: i.Cosmos.AddressPrefix,
	}
}

func (n *Network) fabricChain(identity string) (*fabric.Chain, error) {
	config, err := n.info.FabricConfig(identity)
	if err != nil {
		return nil, err
	}
	return fabric.New(config, n.log)
}

func (n *Network) cosmosChain(account string) (*cosmos.Chain, error) {
	return cosmos.New(n.info.CosmosConfig(account), n.log)
}

// Chains connects to both chains as the relayer does.
func (n *Network) Chains() (*fabric.Chain, *cosmos.Chain, error) {
	onFabric, err := n.fabricChain(fabricnet.Relayer)
	if err != nil {
		return nil, nil, err
	}
	onCosmos, err := n.cosmosChain(cosmosnet.Relayer)
	if err != nil {
		return nil, nil, errors.Join(err, onFabric.Close())
	}
	return onFabric, onCosmos, nil
}
