// Package deploy puts the packet router on an Ethereum chain: an AccessManager
// that says who may do what, the router's code, and the proxy before it whose
// address is the router's for good.
package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
)

// Role is a role of the AccessManager.
type Role uint64

// Roles, beside the AccessManager's own administrators, who grant them. Who
// pauses need not be who unpauses. What upgraders do takes effect only after
// the router's delay. Relaying is open to all.
const (
	Pauser   Role = 1 + iota // stops the router
	Unpauser                 // lets it go on
	Linker                   // adds clients, counterparties and applications
	Upgrader                 // announces and makes upgrades, puts other clients behind identifiers
)

// functions are what each role may call of the router.
var functions = map[Role][]string{
	Pauser:   {"pause"},
	Unpauser: {"unpause"},
	Linker:   {"addClient", "registerCounterparty", "addIBCApp"},
	Upgrader: {"announce", "upgradeToAndCall", "migrateClient"},
}

// Send makes a transaction, a new contract where to is nil, and waits until it
// is in a block. It fails where the transaction does, and is safe for
// concurrent use.
type Send func(ctx context.Context, to *common.Address, data []byte) (*types.Receipt, error)

// Contracts are the addresses of a deployment.
type Contracts struct {
	Router         common.Address // the proxy
	Implementation common.Address
	AccessManager  common.Address
}

// Deploy deploys all contracts and grants roles. admin is the account behind
// send; it stays the AccessManager's only administrator.
func Deploy(ctx context.Context, send Send, admin common.Address, grants map[Role][]common.Address) (Contracts, error) {
	var out Contracts
	group, creating := errgroup.WithContext(ctx)
	group.Go(func() (err error) {
		out.AccessManager, err = Contract(creating, send, &bindings.AccessManagerMetaData, bindings.NewAccessManager().PackConstructor(admin))
		return err
	})
	group.Go(func() (err error) {
		out.Implementation, err = Contract(creating, send, &bindings.RouterMetaData, nil)
		return err
	})
	err := group.Wait()
	if err != nil {
		return out, err
	}
	initialize := bindings.NewRouter().PackInitialize(out.AccessManager)
	arguments := bindings.NewERC1967Proxy().PackConstructor(out.Implementation, initialize)
	if out.Router, err = Contract(ctx, send, &bindings.ERC1967ProxyMetaData, arguments); err != nil {
		return out, err
	}
	calls, err := out.assign()
	if err != nil {
		return out, err
	}
	for role := Pauser; role <= Upgrader; role++ {
		for _, account := range grants[role] {
			calls = append(calls, grant(role, account))
		}
	}
	if _, err := send(ctx, &out.AccessManager, bindings.NewAccessManager().PackMulticall(calls)); err != nil {
		return out, fmt.Errorf("set up roles: %w", err)
	}
	return out, nil
}

// Find reads the AccessManager of a router that exists. The implementation is
// left out.
func Find(ctx context.Context, client bind.ContractCaller, router common.Address) (Contracts, error) {
	out := Contracts{Router: router}
	answer, err := client.CallContract(ctx, ethereum.CallMsg{To: &router, Data: bindings.NewRouter().PackAuthority()}, nil)
	if err == nil {
		out.AccessManager, err = bindings.NewRouter().UnpackAuthority(answer)
	}
	if err != nil {
		return out, fmt.Errorf("%s does not answer as a packet router: %w", router, err)
	}
	return out, nil
}

// Contract creates one contract and returns its address. arguments are what
// the binding's PackConstructor returns, nil for a constructor without any.
func Contract(ctx context.Context, send Send, meta *bind.MetaData, arguments []byte) (common.Address, error) {
	receipt, err := send(ctx, nil, append(common.FromHex(meta.Bin), arguments...))
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy %s: %w", meta.ID, err)
	}
	return receipt.ContractAddress, nil
}

// Grant gives a role to an account. The account behind send must be an
// administrator of the AccessManager.
func (c Contracts) Grant(ctx context.Context, send Send, role Role, account common.Address) error {
	if _, err := send(ctx, &c.AccessManager, grant(role, account)); err != nil {
		return fmt.Errorf("grant role %d to %s: %w", role, account, err)
	}
	return nil
}

func grant(role Role, account common.Address) []byte {
	const noDelay = 0
	return bindings.NewAccessManager().PackGrantRole(uint64(role), account, noDelay)
}

// assign are the calls that tie the router's functions to roles.
func (c Contracts) assign() ([][]byte, error) {
	router, err := bindings.RouterMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	var calls [][]byte
	for role := Pauser; role <= Upgrader; role++ {
		var selectors [][4]byte
		for _, name := range functions[role] {
			method, known := router.Methods[name]
			if !known {
				return nil, fmt.Errorf("the router has no function %s", name)
			}
			selectors = append(selectors, [4]byte(method.ID))
		}
		calls = append(calls, bindings.NewAccessManager().PackSetTargetFunctionRole(c.Router, selectors, uint64(role)))
	}
	return calls, nil
}
