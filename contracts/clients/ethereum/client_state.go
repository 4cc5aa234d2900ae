// Package ethereum is the ibc-go v8 light client of type ethereum-beacon: it
// follows the sync committees of an Ethereum beacon chain (package
// proofs/ethereum) and keeps, for finalized execution blocks, the storage root
// of one packet contract. The same code runs on Cosmos and in chaincode.
//
// A height of such a client is an execution block number, with revision 0.
// Sync committees are not slashed for what they sign: a client trusts that
// less than two thirds of one are dishonest.
package ethereum

import (
	"bytes"
	"time"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	ethereumproof "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// ClientType begins every client id.
const ClientType = "ethereum-beacon"

var _ exported.ClientState = (*ClientState)(nil)

// Contract is the packet contract that a client proves storage of.
type Contract struct {
	Address         [20]byte
	CommitmentsSlot [32]byte // slot of the mapping from hashed paths to commitments
}

// NewClientState describes a new client, and its first consensus state, that
// start from a bootstrap whose block root the caller trusts. accountProof
// proves the contract at the bootstrap's execution block. Evidence older than
// trustingPeriod will be refused, and so will evidence more than maxClockDrift
// ahead of the host's time. Refuses what Initialize would.
func NewClientState(
	config ethereumproof.Config, contract Contract, trustingPeriod, maxClockDrift time.Duration,
	bootstrap ethereumproof.Bootstrap, accountProof [][]byte,
) (*ClientState, *ConsensusState, error) {
	execution := bootstrap.Header.Execution
	root, committee := bootstrap.Header.Beacon.Root(), bootstrap.CurrentSyncCommittee.Root()
	cs := &ClientState{
		Config:           NewConfig(config),
		PacketContract:   contract.Address[:],
		CommitmentsSlot:  contract.CommitmentsSlot[:],
		TrustingPeriod:   trustingPeriod,
		MaxClockDrift:    maxClockDrift,
		LatestHeight:     NewHeight(execution.BlockNumber),
		LatestSlot:       bootstrap.Header.Beacon.Slot,
		LatestRoot:       root[:],
		CurrentCommittee: committee[:],
		Bootstrap:        encodeBootstrap(bootstrap, accountProof),
	}
	state, err := cs.verifyBootstrap()
	return cs, state, err
}

// ClientType is ethereum-beacon.
func (*ClientState) ClientType() string { return ClientType }

// GetLatestHeight is the highest execution block whose storage root is known.
func (cs *ClientState) GetLatestHeight() exported.Height { return cs.LatestHeight }

// Validate refuses with refusal.ClientInvalid, or what the bootstrap's form
// breaks.
func (cs *ClientState) Validate() error {
	if _, _, err := cs.decode(); err != nil {
		return err
	}
	switch {
	case cs.TrustingPeriod <= 0:
		return refusal.ClientInvalid.With("trusting_period is %s, want more than zero", cs.TrustingPeriod)
	case cs.MaxClockDrift <= 0:
		return refusal.ClientInvalid.With("max_clock_drift is %s, want more than zero", cs.MaxClockDrift)
	case cs.LatestHeight.RevisionNumber != 0 || cs.LatestHeight.RevisionHeight == 0:
		return refusal.ClientInvalid.With("latest_height is %s, want revision 0 and a height", cs.LatestHeight)
	case len(cs.PacketContract) != 20 || bytes.Equal(cs.PacketContract, make([]byte, 20)):
		return refusal.ClientInvalid.With("packet_contract is %x, want an address", cs.PacketContract)
	}
	if err := setHash("commitments_slot", cs.CommitmentsSlot); err != nil {
		return err
	}
	if cs.Bootstrap == nil {
		return nil
	}
	_, err := cs.Bootstrap.decode()
	return err
}

// decode answers with the network and the light client's state in the form
// that proofs/ethereum verifies by.
// EarliestSignature is a header whose signature is said to be of the first slot
// in which it would be verified as in the one that is said: nothing vouches for
// that. Refuses with refusal.ClientInvalid.
func (cs *ClientState) EarliestSignature(h *Header) (*Header, error) {
	config, err := cs.Config.decode()
	if err != nil || h.Update == nil {
		return h, err
	}
	header, update := *h, *h.Update
	update.SignatureSlot = config.EarliestSignature(update.AttestedHeader.Beacon.Slot, update.SignatureSlot)
	header.Update = &update
	return &header, nil
}

func (cs *ClientState) decode() (config ethereumproof.Config, state ethereumproof.State, err error) {
	if config, err = cs.Config.decode(); err != nil {
		return config, state, refusal.ClientInvalid.With("%w", err)
	}
	if err := config.Validate(); err != nil {
		return config, state, err
	}
	if config.GenesisTime == 0 || config.GenesisTime > uint64(maxTime) {
		return config, state, refusal.ClientInvalid.With("genesis_time %d is no number of seconds", config.GenesisTime)
	}
	for _, f := range []struct {
		name string
		from []byte
		into *[32]byte
	}{
		{"latest_root", cs.LatestRoot, &state.Root},
		{"current_committee", cs.CurrentCommittee, &state.CurrentRoot},
		{"next_committee", cs.NextCommittee, &state.NextRoot},
	} {
		if len(f.from) == 0 && f.into == &state.NextRoot {
			continue
		}
		if err := setHash(f.name, f.from); err != nil {
			return config, state, err
		}
		*f.into = [32]byte(f.from)
	}
	state.Slot = cs.LatestSlot
	return config, state, nil
}

// Status is Frozen after misbehaviour, Expired when the latest known block is
// a trusting period old, and else Active.
func (cs *ClientState) Status(ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec) exported.Status {
	if cs.Frozen {
		return exported.Frozen
	}
	state, found := consensusState(store, cdc, cs.LatestHeight)
	if !found || cs.expired(state.Timestamp, ctx.BlockTime()) {
		return exported.Expired
	}
	return exported.Active
}

// expired tells whether seconds lie a trusting period or more before now.
func (cs *ClientState) expired(seconds uint64, now time.Time) bool {
	return !time.Unix(int64(seconds), 0).Add(cs.TrustingPeriod).After(now)
}

// ahead tells whether seconds lie further ahead of now than clocks may drift.
func (cs *ClientState) ahead(seconds uint64, now time.Time) bool {
	return time.Unix(int64(seconds), 0).After(now.Add(cs.MaxClockDrift))
}

// ValidateNew checks that the bootstrap, the state of a new client and its
// first consensus state say the same. Refuses with refusal.ClientInvalid, and
// as ethereumproof does.
func (cs *ClientState) ValidateNew(state *ConsensusState) error {
	if err := cs.Validate(); err != nil {
		return err
	}
	if err := state.ValidateBasic(); err != nil {
		return err
	}
	proven, err := cs.verifyBootstrap()
	if err != nil {
		return err
	}
	if !state.equal(proven) {
		return refusal.ClientInvalid.With("consensus state is %v, the bootstrap proves %v", state, proven)
	}
	return nil
}

// Initialize stores a new client's state, its first consensus state and the
// committee. Refuses as ValidateNew does, and with HeaderFuture.
func (cs *ClientState) Initialize(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, initial exported.ConsensusState) error {
	state, ok := initial.(*ConsensusState)
	if !ok {
		return refusal.ClientInvalid.With("consensus state is a %T, want a %T", initial, state)
	}
	if err := cs.ValidateNew(state); err != nil {
		return err
	}
	if cs.ahead(state.Timestamp, ctx.BlockTime()) {
		return refusal.HeaderFuture.With("consensus state's timestamp %d, now is %d", state.Timestamp, ctx.BlockTime().Unix())
	}
	if err := setCommittee(store, [32]byte(cs.CurrentCommittee), &cs.Bootstrap.CurrentSyncCommittee); err != nil {
		return err
	}
	stored := *cs
	stored.Bootstrap = nil
	setClientState(store, cdc, &stored)
	setConsensusState(store, cdc, cs.LatestHeight, state)
	return nil
}

// verifyBootstrap checks the bootstrap against the client's state and answers
// with the consensus state that it proves.
func (cs *ClientState) verifyBootstrap() (*ConsensusState, error) {
	config, state, err := cs.decode()
	if err != nil {
		return nil, err
	}
	if cs.Bootstrap == nil {
		return nil, refusal.ClientInvalid.With("a new client has no bootstrap")
	}
	bootstrap, err := cs.Bootstrap.decode()
	if err != nil {
		return nil, err
	}
	proven, err := ethereumproof.VerifyBootstrap(config, state.Root, bootstrap)
	if err != nil {
		return nil, refusal.Wrap(err, "bootstrap")
	}
	if proven != state {
		return nil, refusal.ClientInvalid.With("client starts from %+v, the bootstrap proves %+v", state, proven)
	}
	height, consensus, err := cs.proveContract(bootstrap.Header, cs.Bootstrap.AccountProof)
	if err != nil {
		return nil, refusal.Wrap(err, "bootstrap")
	}
	if !height.EQ(cs.LatestHeight) {
		return nil, refusal.ClientInvalid.With("latest_height is %s, the bootstrap's block %s", cs.LatestHeight, height)
	}
	return consensus, nil
}

// GetTimestampAtHeight is a known block's time in nanoseconds.
func (*ClientState) GetTimestampAtHeight(_ sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height) (uint64, error) {
	state, found := consensusState(store, cdc, height)
	if !found {
		return 0, refusal.UnknownRoot.With("height %s was never verified", height)
	}
	return state.GetTimestamp(), nil
}

// ZeroCustomFields keeps what the network itself determines.
func (cs *ClientState) ZeroCustomFields() exported.ClientState {
	zeroed := *cs
	zeroed.TrustingPeriod, zeroed.MaxClockDrift, zeroed.Frozen, zeroed.Bootstrap = 0, 0, false, nil
	return &zeroed
}
