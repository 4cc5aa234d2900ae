package bridgenet

import (
	"context"
	"fmt"
)

// Link is two chains of a testnet that exchange packets.
type Link struct {
	Ends    [2]*End
	Clients [2]string // that the relayer has created, one at each end
}

// Name is what the relayer calls the link.
func (l Link) Name() string { return l.Ends[0].ID + "-" + l.Ends[1].ID }

// CreateLinks links each chain with each, one after the other: they are made
// by the relayer's accounts.
func (n *Network) CreateLinks(ctx context.Context) ([]Link, error) {
	var links []Link
	for _, ends := range n.options.Chains.links() {
		link := Link{Ends: [2]*End{n.Ends[ends[0]], n.Ends[ends[1]]}}
		if err := n.createLink(ctx, &link); err != nil {
			return nil, err
		}
		links = append(links, link)
	}
	return links, nil
}

func (n *Network) createLink(ctx context.Context, link *Link) error {
	var answer struct {
		A, B struct{ Chain, Client string }
	}
	a, b := link.Ends[0].ID, link.Ends[1].ID
	if err := n.runRelayer(ctx, &answer, "link", "create", a, b); err != nil {
		return err
	}
	if answer.A.Chain != a || answer.B.Chain != b {
		return fmt.Errorf("link of chains %q and %q, want %q and %q", answer.A.Chain, answer.B.Chain, a, b)
	}
	link.Clients = [2]string{answer.A.Client, answer.B.Client}
	return nil
}
