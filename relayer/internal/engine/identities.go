package engine

import (
	"context"
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
	for _, identity := range identities {
		if slices.ContainsFunc(client.Identities, func(known []byte) bool { return string(known) == string(identity) }) {
			continue
		}
		if err := from.SetIdentity(ctx, identity); err != nil {
			return registered, fmt.Errorf("record an identity on %s: %w", source.ID(), err)
		}
		proof, err := from.ProveIdentity(ctx, client, identity)
		if err != nil {
			return registered, err
		}
		if err := to.RegisterIdentity(ctx, clientID, proof); err != nil {
			return registered, err
		}
		registered++
	}
	return registered, nil
}
