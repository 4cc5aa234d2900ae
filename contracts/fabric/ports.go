package fabric

import (
	"regexp"

	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"

	"github.com/anji-bridge/anji/proofs/refusal"
)

func portKey(port string) []byte { return []byte("port/" + port) }

// chaincodeName is Fabric's rule for names (core/chaincode/lifecycle), which
// also keeps out InvokeChaincode's "name/channel".
var chaincodeName = regexp.MustCompile(`^[a-zA-Z0-9]+([-_][a-zA-Z0-9]+)*$`)

// registerPort gives a port to an application chaincode, for good: packets in
// flight belong to who has sent them.
func (i *invocation) registerPort(args [][]byte) ([]byte, error) {
	port, chaincode := string(args[0]), string(args[1])
	if err := host.PortIdentifierValidator(port); err != nil {
		return nil, refusal.Malformed.With("port: %w", err)
	}
	config, err := i.config()
	if err != nil {
		return nil, err
	}
	if !chaincodeName.MatchString(chaincode) || chaincode == config.Chaincode {
		return nil, refusal.Malformed.With("port %s: %.64q is not the name of an application chaincode", port, chaincode)
	}
	if owner := i.store.Get(portKey(port)); owner != nil && string(owner) != chaincode {
		return nil, refusal.PortNotOwned.With("port %s belongs to chaincode %s", port, owner)
	}
	i.store.Set(portKey(port), []byte(chaincode))
	return nil, nil
}

// requireOwner refuses unless port belongs to chaincode.
func (i *invocation) requireOwner(port, chaincode string) error {
	if err := host.PortIdentifierValidator(port); err != nil {
		return refusal.PortUnknown.With("%w", err)
	}
	owner := i.store.Get(portKey(port))
	if owner == nil {
		return refusal.PortUnknown.With("port %s is not registered", port)
	}
	if string(owner) != chaincode {
		return refusal.PortNotOwned.With("port %s belongs to chaincode %s, not to %s", port, owner, chaincode)
	}
	return nil
}
