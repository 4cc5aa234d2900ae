package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/anji-bridge/anji/adapters"
)

// RegisterIdentities makes a client that knows identities one by one take
// those of its chain that it does not know yet, and that of a PEM certificate
// if one is given, and tells how many. It does nothing for a client of another
// kind.
func RegisterIdentities(ctx context.Context, source, host adapters.Chain, clientID string, certificate []byte) (registered int, err error) {
	from, ok := source.(adapters.IdentitySource)
	to, too := host.(adapters.IdentityHost)
	if !ok || !too {
		return 0, nil
	}
	client, err := host.Client(ctx, clientID)
	if err != nil || len(client.Identities) == 0 {
		return 0, err
	}
	identities, err := from.Identities(ctx)
	if err != nil {
		return 0, err
	}
	if len(certificate) > 0 {
		further, err := from.Identity(certificate)
		if err != nil {
			return 0, err
		}
		identities = append(identities, further)
	}
	// One that is refused, such as that of an organisation which the client's
	// policy does not name, keeps no other out.
	var faults []error
	for _, identity := range identities {
		if slices.ContainsFunc(client.Identities, func(known []byte) bool { return string(known) == string(identity) }) {
			continue
		}
		if err := registerIdentity(ctx, from, to, client, identity); err != nil {
			faults = append(faults, err)
			continue
		}
		registered++
	}
	return registered, errors.Join(faults...)
}

func registerIdentity(ctx context.Context, from adapters.IdentitySource, to adapters.IdentityHost, client adapters.Client, identity []byte) error {
	if err := from.SetIdentity(ctx, identity); err != nil {
		return fmt.Errorf("record an identity: %w", err)
	}
	proof, err := from.ProveIdentity(ctx, client, identity)
	if err != nil {
		return err
	}
	return to.RegisterIdentity(ctx, client.ID, proof)
}
