package bridgenet

import (
	"context"
	"errors"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// Application is one end's half of what a link carries: lots, of which each
// end sends one packet.
type Application interface {
	// Send sends a packet about each lot.
	Send(ctx context.Context, client string, timeout time.Time, lots ...string) ([]Sent, error)
	// Ended is how a packet that this application has sent ended, as far as
	// it knows.
	Ended(ctx context.Context, client string, sent Sent) (Outcome, error)
	// Received tells whether this application has taken a packet of the
	// other's. client is the one on this application's chain.
	Received(ctx context.Context, client string, sent Sent) (bool, error)
	Close() error
}

// Outcome is how a packet ends.
type Outcome string

// The outcomes of packets; one that is in flight has none.
const (
	InFlight     Outcome = ""
	Acknowledged Outcome = "acknowledged"
	TimedOut     Outcome = "timed_out"
)

// Sent is a packet that an application has sent.
type Sent struct {
	Lot       string
	Sequence  uint64
	Tx        string
	Position  uint64    // block
	Asked     time.Time // when the application was called
	Committed time.Time // when it answered
}

// Applications connects to both ends' applications as their users.
func (n *Network) Applications() (found [2]Application, err error) {
	for i, end := range n.Ends {
		if found[i], err = n.application(end); err != nil {
			if i > 0 {
				err = errors.Join(err, found[0].Close())
			}
			return found, err
		}
	}
	return found, nil
}

func (n *Network) application(end *End) (Application, error) {
	if end.Fabric != nil {
		chain, err := end.openFabric(fabricnet.User)
		if err != nil {
			return nil, err
		}
		if end.sample {
			return seller{chain, n.Ends[1].Cosmos.Info().Accounts[cosmosnet.Buyer].Address}, nil
		}
		return fabricProbe{chain}, nil
	}
	if end.sample {
		chain, err := end.openCosmos(cosmosnet.Buyer)
		if err != nil {
			return nil, err
		}
		return buyer{chain}, nil
	}
	return newCosmosProbe(end)
}
