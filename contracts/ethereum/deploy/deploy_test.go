package deploy_test

import (
	"context"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/deploy"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
)

// Each role may do what it is for, and nothing else.
func TestRoles(t *testing.T) {
	chain := simulated.New(t)
	chain.Know(&bindings.RouterMetaData)
	chain.Know(&bindings.AccessManagerMetaData)
	admin, pauser, linker, stranger := chain.Account(0), chain.Account(1), chain.Account(2), chain.Account(3)
	var one sync.Mutex
	send := func(_ context.Context, to *common.Address, data []byte) (*types.Receipt, error) {
		one.Lock()
		defer one.Unlock()
		if to != nil {
			return chain.Send(admin, *to, data)
		}
		return chain.DeployGas(&bind.MetaData{ABI: "[]", Bin: common.Bytes2Hex(data)}, nil)
	}
	contracts, err := deploy.Deploy(t.Context(), send, admin.Address, map[deploy.Role][]common.Address{
		deploy.Pauser: {pauser.Address}, deploy.Linker: {linker.Address},
	})
	require.NoError(t, err)
	router := bindings.NewRouter()
	for name, test := range map[string]struct {
		by      simulated.Account
		call    []byte
		refused bool
	}{
		"anybody relays":           {by: stranger, call: router.PackRelay(nil)},
		"a stranger adds a port":   {by: stranger, call: router.PackAddIBCApp("port", contracts.AccessManager), refused: true},
		"a linker adds a port":     {by: linker, call: router.PackAddIBCApp("port", contracts.AccessManager)},
		"a linker pauses":          {by: linker, call: router.PackPause(), refused: true},
		"a pauser unpauses":        {by: pauser, call: router.PackUnpause(), refused: true},
		"an administrator pauses":  {by: admin, call: router.PackPause(), refused: true},
		"a stranger upgrades":      {by: stranger, call: router.PackUpgradeToAndCall(contracts.Implementation, nil), refused: true},
		"a linker announces":       {by: linker, call: router.PackAnnounce(nil), refused: true},
		"a stranger adds a client": {by: stranger, call: router.PackAddClient(bindings.IICS02ClientMsgsCounterpartyInfo{}, contracts.AccessManager), refused: true},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := chain.Send(test.by, contracts.Router, test.call)
			if !test.refused {
				require.NoError(t, err)
				return
			}
			var revert *simulated.Revert
			require.ErrorAs(t, err, &revert)
			require.Equal(t, "AccessManagedUnauthorized", revert.Name)
		})
	}

	require.NoError(t, contracts.Grant(t.Context(), send, deploy.Unpauser, stranger.Address))
	chain.MustSend(pauser, contracts.Router, router.PackPause())
	chain.MustSend(stranger, contracts.Router, router.PackUnpause())
}
