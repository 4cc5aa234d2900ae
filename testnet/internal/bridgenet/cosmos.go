package bridgenet

import (
	"context"
	"path/filepath"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
)

func (e *End) startCosmos(ctx context.Context, options Options, built binaries) error {
	binary, err := install(built.chain, filepath.Join(e.dir, binDir))
	if err != nil {
		return err
	}
	return options.Stages.Run(e.ID, func() (err error) {
		e.Cosmos, err = cosmosnet.Start(ctx, cosmosnet.Options{
			Dir: e.dir, ChainID: "anji-" + options.Name + e.number + "-1", Binary: binary,
			Validators: options.Validators, BlockTime: BlockTime, Detached: options.Detached, Log: options.Log,
		})
		return err
	})
}

// CosmosConfig is how an account reaches the Cosmos chain.
func (e *End) CosmosConfig(account string) cosmos.Config {
	info := e.Cosmos.Info()
	return cosmos.Config{
		ID:            e.ID,
		ChainID:       info.ChainID,
		RPC:           info.RPC(),
		KeyFile:       info.Accounts[account].KeyFile,
		GasPrice:      "0.001" + info.Denom,
		AddressPrefix: info.AddressPrefix,
	}
}

func (e *End) openCosmos(account string) (*cosmos.Chain, error) {
	return cosmos.New(e.CosmosConfig(account), e.log)
}
