package bridgenet

import (
	"context"
	"errors"
	"time"

	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
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

// Applications connects to what the link carries packets between, as the
// applications' users.
func (l Link) Applications(ctx context.Context) (found [2]Application, err error) {
	for i, end := range l.Ends {
		if found[i], err = end.application(ctx, l.Ends[1-i]); err != nil {
			if i > 0 {
				err = errors.Join(err, found[0].Close())
			}
			return found, err
		}
	}
	return found, nil
}

// application is the one that exchanges packets with other.
func (e *End) application(ctx context.Context, other *End) (Application, error) {
	switch e.Kind {
	case fabric.Kind:
		return e.fabricApplication(other)
	case ethereum.Kind:
		return newPayer(ctx, e, payers[other.Kind], other.approver())
	}
	return e.cosmosApplication(other)
}

func (e *End) fabricApplication(other *End) (Application, error) {
	chain, err := e.openFabric(fabricnet.User)
	switch {
	case err != nil:
		return nil, err
	case other.Ethereum != nil:
		return fabricApprover{chain}, nil
	case e.sample:
		return seller{chain, other.Cosmos.Info().Accounts[cosmosnet.Buyer].Address}, nil
	}
	return fabricProbe{chain}, nil
}

func (e *End) cosmosApplication(other *End) (Application, error) {
	if !e.sample {
		return newCosmosProbe(e)
	}
	account := cosmosnet.Buyer
	if other.Ethereum != nil {
		account = cosmosnet.User
	}
	chain, err := e.openCosmos(account)
	switch {
	case err != nil:
		return nil, err
	case other.Ethereum != nil:
		return cosmosApprover{chain}, nil
	}
	return buyer{chain}, nil
}

// approver is who releases orders on this chain: the organisation or account of
// its application.
func (e *End) approver() string {
	if e.Fabric != nil {
		return e.Fabric.Info().Peers[0].MSPID
	}
	return e.Cosmos.Info().Accounts[cosmosnet.User].Address
}
