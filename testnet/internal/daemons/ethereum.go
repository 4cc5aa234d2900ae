package daemons

import (
	"context"
	"path/filepath"
)

// Ethereum is where the binaries of an Ethereum network are: geth as execution
// client, Prysm as consensus client.
type Ethereum struct {
	Geth        string
	BeaconChain string
	Validator   string
	Prysmctl    string
}

// Ethereum builds geth and Prysm unless they are there.
func (b *Builder) Ethereum(ctx context.Context) (Ethereum, error) {
	const (
		geth  = "github.com/ethereum/go-ethereum"
		prysm = "github.com/OffchainLabs/prysm/v7"
		// Without it Prysm calls itself "Unknown".
		prysmRelease = "v7.1.2"
	)
	execution, err := b.pinned(ctx, "geth", "-s -w", []string{geth + "/cmd/geth"})
	if err != nil {
		return Ethereum{}, err
	}
	consensus, err := b.pinned(ctx, "prysm", "-s -w -X "+prysm+"/runtime/version.gitTag="+prysmRelease, []string{
		prysm + "/cmd/beacon-chain", prysm + "/cmd/validator", prysm + "/cmd/prysmctl",
	})
	if err != nil {
		return Ethereum{}, err
	}
	return Ethereum{
		Geth:        filepath.Join(execution, "geth"),
		BeaconChain: filepath.Join(consensus, "beacon-chain"),
		Validator:   filepath.Join(consensus, "validator"),
		Prysmctl:    filepath.Join(consensus, "prysmctl"),
	}, nil
}
