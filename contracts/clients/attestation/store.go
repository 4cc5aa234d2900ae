package attestation

import (
	"encoding/binary"
	"slices"
	"time"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/internal/states"
	"github.com/anji-bridge/anji/proofs/attestation"
)

// A client's store holds, beside its states,
//
//	attested/ || height || 0                     -> addresses of who attested the state
//	attested/ || height || 1 || sequence || path -> what stands there: 32 bytes, and who said so: 8
//
// numbers being 8 bytes big endian, the sequence the client's set_sequence at
// that time, and the path hashed. What a retired set said is not found any
// more.
var attestedPrefix = []byte("attested/")

const (
	signersKind = iota
	packetKind
)

// retention is how long heights are kept, but the latest: proofs come with
// their height's state, or soon after.
const retention = 24 * time.Hour

func setClientState(store storetypes.KVStore, cdc codec.BinaryCodec, cs *ClientState) {
	states.SetClient(store, cdc, cs)
}

func setConsensusState(store storetypes.KVStore, cdc codec.BinaryCodec, height uint64, state *ConsensusState) {
	states.SetConsensus(store, cdc, NewHeight(height), state)
}

func consensusState(store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height) (state *ConsensusState, found bool) {
	return states.Consensus[*ConsensusState](store, cdc, height)
}

func signersKey(height uint64) []byte {
	return append(states.At(attestedPrefix, NewHeight(height)), signersKind)
}

func setSigners(store storetypes.KVStore, height uint64, signers []attestation.Address) {
	var raw []byte
	for _, a := range signers {
		raw = append(raw, a[:]...)
	}
	store.Set(signersKey(height), raw)
}

// signersAt are those whose attestation made a height known; nobody's did the
// first one.
func signersAt(store storetypes.KVStore, height uint64) (signers []attestation.Address) {
	raw := store.Get(signersKey(height))
	for ; len(raw) >= len(attestation.Address{}); raw = raw[len(attestation.Address{}):] {
		signers = append(signers, attestation.Address(raw[:len(attestation.Address{})]))
	}
	return signers
}

func (cs *ClientState) packetKey(height uint64, path [32]byte) []byte {
	var sequence uint64
	if cs.Terms != nil {
		sequence = cs.Terms.SetSequence
	}
	key := append(states.At(attestedPrefix, NewHeight(height)), packetKind)
	return append(binary.BigEndian.AppendUint64(key, sequence), path[:]...)
}

// remembered is what the present set has said of a path at a height, and who.
func (cs *ClientState) remembered(store storetypes.KVStore, height uint64, path [32]byte) (packet attestation.Packet, signers []attestation.Address, found bool) {
	raw := store.Get(cs.packetKey(height, path))
	trust, err := cs.Trust()
	if err != nil || len(raw) != len(packet.Commitment)+8 {
		return packet, nil, false
	}
	for i, by := 0, binary.BigEndian.Uint64(raw[len(packet.Commitment):]); i < len(trust.Set.Attestors); i++ {
		if by>>i&1 == 1 {
			signers = append(signers, trust.Set.Attestors[i])
		}
	}
	return attestation.Packet{Path: path, Commitment: [32]byte(raw[:len(packet.Commitment)])}, signers, true
}

// remember keeps verified packets. Their signers are a bit each, by the order
// of the set, which attestation.MaxAttestors allows.
func (cs *ClientState) remember(store storetypes.KVStore, packets attestation.Packets, signers []attestation.Address) {
	trust, err := cs.Trust()
	if err != nil {
		return
	}
	var by uint64
	for i, a := range trust.Set.Attestors {
		if slices.Contains(signers, a) {
			by |= 1 << i
		}
	}
	for _, p := range packets.Packets {
		store.Set(cs.packetKey(packets.Height, p.Path), binary.BigEndian.AppendUint64(p.Commitment[:], by))
	}
}

// prune removes heights that are over their retention, but the latest, up to
// a number of keys beyond those that are about to be added.
func (cs *ClientState) prune(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, added int) {
	latest, oldest := NewHeight(cs.LatestHeight), ctx.BlockTime().Add(-retention)
	states.Prune(store, attestedPrefix, states.MaxPruned+added, func(height exported.Height) bool {
		state, found := consensusState(store, cdc, height)
		return height.LT(latest) && (!found || time.Unix(int64(state.seconds()), 0).Before(oldest))
	})
}

// ExportMetadata lists iteration keys and what is remembered for a genesis
// export.
func (*ClientState) ExportMetadata(store storetypes.KVStore) []exported.GenesisMetadata {
	return states.Metadata(store, attestedPrefix)
}
